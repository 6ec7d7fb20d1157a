"""The minimal repair in closed form, against cvxpy with Clarabel."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import partial
from typing import Any

import numpy as np

from benchmarks.timing import PROCESSOR, Amount, Call, Ratio, Run, measured

POINTS, ASKED = 10_000, 20
MODES, AGAIN = (4, 8, 16, 24, 32, 40), 20
PATIENCE = 60.0
"""Seconds that the solver has for one problem of many modes."""


def ratios(rounds: int, other: str | None) -> Iterator[Ratio]:
    """Yield one mode a point, and many modes at the most that the solver finishes in its time."""
    import qdsym

    random = np.random.default_rng(1)
    nu, r = random.uniform(1.05, 3, POINTS), random.uniform(0.5, 1.5, POINTS)
    reverse = qdsym.bayes_reverse(qdsym.attenuator(), qdsym.squeezed_thermal(nu, r))
    general = qdsym.Generator(reverse.drift, reverse.diffusion + 0.1 * qdsym.squeezed_thermal(1, 0.3, r))
    for title, generator in (("D = I", reverse), ("any D", general)):
        defects = generator.cp_matrix()[:ASKED]
        repaired = qdsym.minimal_repair(generator)
        found = np.array([solved(defect) for defect in defects])
        assert np.allclose(np.trace(repaired[:ASKED], axis1=-2, axis2=-1), found, rtol=1e-5, atol=1e-6)
        ours = Call(f"minimal_repair, one mode, {title}", lambda one=generator: qdsym.minimal_repair(one), POINTS)
        theirs = Call("cvxpy and Clarabel", lambda some=defects: [solved(defect) for defect in some], ASKED)
        yield measured(theirs, ours, "≥ 2e5" if generator is reverse else "", rounds)
    prepared = _Prepared(1)
    defects = reverse.cp_matrix()[:ASKED]
    theirs = Call(
        "cvxpy and Clarabel, one problem with parameters", lambda: [prepared(defect) for defect in defects], ASKED
    )
    ours = Call("minimal_repair, one mode, D = I", lambda: qdsym.minimal_repair(reverse), POINTS)
    yield measured(theirs, ours, "", rounds)
    yield many_modes()


def many_modes() -> Ratio:
    """Return the ratio at the most modes that the solver finishes in `PATIENCE`, with how both grow."""
    import qdsym

    runs: dict[int, tuple[Run, Run]] = {}
    for modes in MODES:
        if runs and (before := max(runs)) and runs[before][0].processor * (modes / before) ** 5 > PATIENCE:
            break
        generator = coupled(modes)
        defect = generator.cp_matrix()
        theirs = Call("", partial(solved, defect)).run()
        qdsym.minimal_repair(generator)
        ours = Call("", lambda one=generator: [qdsym.minimal_repair(one) for _ in range(AGAIN)], AGAIN).run()
        runs[modes] = theirs, ours
    most = max(runs)
    half = max(modes for modes in runs if modes <= most / 2)
    pairs = zip(runs[most], runs[half], strict=True)
    powers = [math.log(late.processor / early.processor, most / half) for late, early in pairs]
    note = f"from {half} to {most} modes they grow as the powers {powers[0]:.1f} and {powers[1]:.1f} of their number"
    names = (f"cvxpy and Clarabel, {most} modes", f"minimal_repair, {most} modes")
    return Ratio(*map(Amount, names, runs[most]), PROCESSOR, "≥ 100", (runs[most],), note)


def coupled(modes: int) -> Any:
    """Return a generator of many modes, D = I, whose drift couples all of them."""
    import qdsym

    random = np.random.default_rng(modes)
    return qdsym.Generator(random.normal(size=(2 * modes, 2 * modes)), np.eye(2 * modes))


def solved(defect: Any) -> float:
    """Return the least trace of ΔD ⪰ 0 with M + ΔD ⪰ 0, as the documentation of cvxpy has such problems written."""
    import cvxpy

    size = len(defect)
    added = cvxpy.Variable((size, size), symmetric=True)
    real, skew = defect.real + added, defect.imag
    constraints = [added >> 0, cvxpy.bmat([[real, -skew], [skew, real]]) >> 0]
    problem = cvxpy.Problem(cvxpy.Minimize(cvxpy.trace(added)), constraints)
    problem.solve(solver=cvxpy.CLARABEL)
    return float(problem.value)


class _Prepared:
    """The same problem, written once and solved for other parameters, as is fastest."""

    def __init__(self, modes: int) -> None:
        import cvxpy

        size = 2 * modes
        self._added = cvxpy.Variable((size, size), symmetric=True)
        self._real = cvxpy.Parameter((size, size), symmetric=True)
        self._skew = cvxpy.Parameter((size, size))
        real = self._real + self._added
        complete = cvxpy.bmat([[real, -self._skew], [self._skew, real]])
        constraints = [self._added >> 0, complete >> 0]
        self._problem = cvxpy.Problem(cvxpy.Minimize(cvxpy.trace(self._added)), constraints)

    def __call__(self, defect: Any) -> float:
        import cvxpy

        self._real.value, self._skew.value = defect.real, defect.imag
        self._problem.solve(solver=cvxpy.CLARABEL)
        return float(self._problem.value)
