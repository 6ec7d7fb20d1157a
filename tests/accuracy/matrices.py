"""Entries of matrices of one mode, and the functions of Petz: what is made on the way to the other numbers."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from typing import Any

import mpmath
import numpy as np

import qdsym
from tests.accuracy import references as exact
from tests.accuracy.cases import Arguments, Case, Number, margin
from tests.accuracy.points import beside, eigenvalues, positive

UNIT = np.eye(2)
ANGLES = [0.0, 1e-300, 1e-9, 0.3, *beside(np.pi / 4), *beside(np.pi / 2), -2.0, *beside(np.pi), 1e6, 1e22, 1.7e308]


def _ratios(step: int) -> Iterator[Arguments]:
    near = [1 + sign * float(f"1e{k}") for k in range(-15, 0) for sign in (-1, 1)]
    yield from ({"x": x} for x in (0.0, *positive(step), *beside(1.0), *near, 0.9, 1.25, 1.3))


def _states(step: int) -> Iterator[Arguments]:
    for nu, r in product(eigenvalues(6 * step), (0.0, 1e-12, 0.5, -3.0, 100.0)):
        if abs(np.log(nu) + 2 * abs(r)) < 700:
            yield {"nu": nu, "r": r}


def _turned(step: int) -> Iterator[Arguments]:
    yield from ({**state, "phi": phi} for state, phi in product(_states(4 * step), ANGLES))


def _later(step: int) -> Iterator[Arguments]:
    yield from ({**state, "time": time} for state, time in product(_states(2 * step), (0.0, *positive(6 * step))))


def _first_turned(nu: Number, r: Number, phi: Number) -> Number:
    a, b = exact.variances(nu, r)
    return a * mpmath.cos(phi) ** 2 + b * mpmath.sin(phi) ** 2


def _thermal(nu: float, r: float) -> Any:
    return qdsym.squeezed_thermal(nu, r)


def _forward(nu: Number, r: Number, time: Number) -> Number:
    kept = mpmath.exp(-time)
    return kept * nu * mpmath.exp(2 * r) + (1 - kept)


def _gain(nu: Number, r: Number, time: Number) -> Number:
    return mpmath.exp(-time / 2) * nu * mpmath.exp(2 * r) / _forward(nu, r, time)


def _metric(petz: Any) -> Case:
    """Of ν I, whose metric is (1 − q)/f(q) on each quadrature."""

    def reference(nu: Number) -> Number:
        q = (nu - 1) / (nu + 1)
        return (1 - q) / PETZ[petz](q)

    return Case(
        f"displacement_metric(ν I, {petz.name})",
        lambda nu: qdsym.displacement_metric(nu * UNIT, petz)[0, 0],
        reference,
        lambda step: ({"nu": nu} for nu in eigenvalues(step)[1:]),
        digits=_digits,
    )


def _repaired(step: int) -> Iterator[Arguments]:
    for nu, r, depth in product((1.0, 1.5, 40.0), (0.5, -1.2, 4.0), (1e-9, 0.3, 20.0)):
        yield {"nu": nu, "r": r, "depth": depth}


def _nearly_pure(step: int) -> Iterator[Arguments]:
    """Variances whose product is above 1 by little, of which the symplectic eigenvalue has few digits."""
    for k, r in product(range(-15, 0, max(1, step // 8)), (0.0, 0.5, -3.0, 20.0)):
        nu = 1 + float(f"1e{k}")
        a, b = float(nu * np.exp(2 * r)), float(nu * np.exp(-2 * r))
        if Fraction(a) * Fraction(b) > 1:
            yield {"a": a, "b": b}


def _information(a: Number, b: Number) -> Number:
    return exact.entropy(mpmath.sqrt((a + 1) * (b + 1))) - exact.entropy(mpmath.sqrt(a * b))


def _floor(a: Number, b: Number) -> Number:
    nu = mpmath.sqrt(a * b)
    return _information(a, b) / (2 * nu * exact.arcoth(nu))


def _production(a: Number, b: Number) -> Number:
    nu = mpmath.sqrt(a * b)
    return nu * exact.arcoth(nu) * (1 / a + 1 / b) / 2


NEARLY_PURE = {
    "entropy": (qdsym.entropy, lambda a, b: exact.entropy(mpmath.sqrt(a * b))),
    "decoder_information": (lambda state: qdsym.decoder_information(state, UNIT), _information),
    "noise_floor": (lambda state: qdsym.noise_floor(state, UNIT), _floor),
    "de_bruijn_rate": (lambda state: qdsym.de_bruijn_rate(state, UNIT), _production),
}


def _of_nearly_pure(name: str) -> Case:
    function, reference = NEARLY_PURE[name]
    return Case(
        f"{name} of a nearly pure mode", lambda a, b: function(np.diag([a, b])), reference, _nearly_pure, digits=_digits
    )


def _digits(**at: float) -> int:
    return 700


PETZ = {
    qdsym.SLD: lambda x: (1 + x) / 2,
    qdsym.WIGNER_YANASE: lambda x: ((1 + mpmath.sqrt(x)) / 2) ** 2,
    qdsym.KMB: lambda x: (x - 1) / mpmath.log(x) if x not in (0, 1) else x,
    qdsym.RLD: lambda x: 2 * x / (1 + x),
}
SINGLE = [
    *(Case(f"PetzFunction {petz.name}", petz, formula, _ratios, digits=_digits) for petz, formula in PETZ.items()),
    Case(
        "rotation(φ), cosine",
        lambda phi: qdsym.rotation(phi)[0, 0],
        lambda phi: mpmath.cos(phi),
        lambda step: ({"phi": phi} for phi in ANGLES),
        digits=_digits,
    ),
    Case(
        "squeezed_thermal(ν, r, φ), on q",
        lambda nu, r, phi: qdsym.squeezed_thermal(nu, r, phi)[0, 0],
        _first_turned,
        _turned,
        digits=_digits,
    ),
    Case(
        "bayes_drift of the attenuator, on p",
        lambda nu, r: qdsym.bayes_drift(0 * UNIT, UNIT, _thermal(nu, r))[1, 1],
        lambda nu, r: mpmath.exp(2 * r) / nu,
        _states,
        digits=_digits,
    ),
    Case(
        "forward of one mode, on q",
        lambda nu, r, time: qdsym.forward(qdsym.attenuator(), _thermal(nu, r), time)[0, 0],
        _forward,
        _later,
        digits=_digits,
    ),
    Case(
        "smoother_gain of one mode, on q",
        lambda nu, r, time: qdsym.smoother_gain(qdsym.attenuator(), _thermal(nu, r), time)[0, 0],
        _gain,
        _later,
        digits=_digits,
        fades=True,
    ),
    *map(_metric, PETZ),
    *map(_of_nearly_pure, NEARLY_PURE),
    Case(
        "repair_noise of one mode, trace",
        lambda nu, r, depth: np.trace(qdsym.repair_noise(qdsym.attenuator(), _thermal(nu, r), depth)),
        lambda nu, r, depth: sum(exact.noise(nu, r, depth)),
        _repaired,
        condition=margin,
        digits=lambda **at: 40,
        sample=9,
    ),
]
