"""How cost grows: the same work with more points, digits, modes, boxes or mutants, against it with fewer."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from benchmarks.digits import AT
from benchmarks.repairs import coupled
from benchmarks.timing import Call, Ratio, measured

BOXES = (637, 8607)
"""What `qdsym verify --method ball` says that the claims below need."""


def ratios(rounds: int, other: str | None) -> Iterator[Ratio]:
    """Yield what more takes for each thing that there can be more of."""
    rounds = min(rounds, 5)
    for quantity, sizes in (("lambda-min", (300, 3000)), ("universal-floor", (30, 300))):
        yield grown(
            "points", [side**2 for side in sizes], [partial(_sweep, quantity, side) for side in sizes], rounds, quantity
        )
    for quantity, digits in (
        ("lambda-min", (1000, 10_000)),
        ("noise-floor", (1000, 10_000)),
        ("universal-floor", (1000, 10_000)),
    ):
        yield grown("digits", digits, [partial(_digits, quantity, count) for count in digits], rounds, quantity)
    modes = (16, 64)
    for name in ("minimal_repair", "is_completely_positive", "symplectic_eigenvalues"):
        yield grown("modes", modes, [partial(_modes(name), coupled(n), n) for n in modes], rounds, name)
    small, large = _boxes("noise-floor", "floor"), _boxes("theorem-2", "floor")
    yield grown("boxes", BOXES, [small, large], 1, "a floor by the method ball")
    judged = _mutants("lemma-2")
    sizes = (100, 400)
    yield grown("mutants", sizes, [partial(judged, count) for count in sizes], min(rounds, 3), "audit of lemma-2")


def grown(what: str, sizes: Any, calls: list[Callable[[], Any]], rounds: int, of: str) -> Ratio:
    """Return the ratio of the larger to the smaller one, with the power of the size that it amounts to."""
    small, large = (Call(f"{of}, {size:,} {what}", call) for size, call in zip(sizes, calls, strict=True))
    found = measured(large, small, "", rounds, warm=rounds > 1)
    power = math.log(found.median) / math.log(sizes[1] / sizes[0])
    return replace(found, note=f"as the number of {what} to the power of {power:.2f}")


def _sweep(quantity: str, side: int) -> None:
    from qdsym.quantities.axes import axis
    from qdsym.quantities.catalogue import QUANTITIES
    from qdsym.quantities.sweep import sweep

    axes = {"nu": f"1.05:3:{side}", "r": f"0.1:1.5:{side}", "gamma": "1", "depth": "0.3"}
    sweep(quantity, {name: axis(axes[name], name) for name in QUANTITIES[quantity].arguments})


def _digits(quantity: str, digits: int) -> None:
    from qdsym.quantities.catalogue import QUANTITIES
    from qdsym.quantities.evaluation import decimal

    decimal(quantity, digits, **{name: AT[name] for name in QUANTITIES[quantity].arguments})


def _modes(name: str) -> Callable[[Any, int], Any]:
    import numpy as np

    import qdsym

    calls: dict[str, Callable[[Any, int], Any]] = {
        "minimal_repair": lambda generator, n: qdsym.minimal_repair(generator),
        "is_completely_positive": lambda generator, n: generator.is_completely_positive(),
        "symplectic_eigenvalues": lambda generator, n: qdsym.symplectic_eigenvalues(
            np.eye(2 * n) + generator.drift @ generator.drift.T
        ),
    }
    return calls[name]


def _boxes(statement: str, claim: str) -> Callable[[], Any]:
    from qdsym.methods.ball.method import check
    from qdsym.methods.method import Settings
    from qdsym.statements import find

    found = find(statement)
    return lambda: check(found, found.claim(claim), Settings())


def _mutants(statement: str) -> Callable[[int], None]:
    from qdsym.audit.campaign import Batch, _mutants
    from qdsym.audit.judgement import Judge
    from qdsym.methods.method import Settings
    from qdsym.proof.session import Session
    from qdsym.statements import find

    session = Session(find)
    proof = session.prove(find(statement))
    made = _mutants(proof)[0]

    def judged(count: int) -> None:
        # Of every kind, as many of each as there are in all.
        batch = Batch(Judge(proof, session), made[:: len(made) // count][:count])
        for mutant in batch.claims:
            batch.answer(mutant, Settings())

    return judged
