"""A thousand digits of each quantity, against the same from matrices in mpmath.

A hundred where these have to be integrated, and fifteen where an integral has to be minimised.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import partial
from typing import Any

import mpmath

from benchmarks.floors import injected
from benchmarks.timing import Call, Ratio, measured

DIGITS, OF_INTEGRALS, OF_MINIMA = 1000, 100, 15
AGAIN = 100
"""Calls that are timed together: one alone is too short for the clock."""
AT = {"nu": Fraction(3, 2), "r": Fraction(4, 5), "mu": Fraction(2), "gamma": Fraction(1), "depth": Fraction(3, 10)}


def ratios(rounds: int, other: str | None) -> Iterator[Ratio]:
    """Yield one ratio a quantity."""
    from qdsym.quantities.catalogue import QUANTITIES
    from qdsym.quantities.evaluation import decimal

    for name, by_matrices in PEERS.items():
        taken = {argument: AT[argument] for argument in QUANTITIES[name].arguments}
        digits = OF_MINIMA if name == "universal-floor" else OF_INTEGRALS if "depth" in taken else DIGITS
        text = decimal(name, digits, **taken)
        with mpmath.workdps(digits + 20):
            assert abs(by_matrices() / mpmath.mpf(text) - 1) < mpmath.mpf(10) ** (1 - digits), name
        theirs = Call("from matrices in mpmath", partial(_precisely, by_matrices, digits))
        ours = Call(f"decimal({name!r}, {digits})", partial(_often, partial(decimal, name, digits, **taken)), AGAIN)
        yield measured(theirs, ours, "≥ 20", min(rounds, 3) if "depth" in taken else rounds)


def _precisely(function: Any, digits: int) -> Any:
    with mpmath.workdps(digits + 20):
        return function()


def _often(function: Any) -> None:
    for _ in range(AGAIN):
        function()


def _form() -> Any:
    return mpmath.matrix([[0, 1], [-1, 0]])


def _covariance() -> Any:
    nu, r = mpmath.mpf(3) / 2, mpmath.mpf(4) / 5
    return mpmath.diag([nu * mpmath.exp(2 * r), nu * mpmath.exp(-2 * r)])


def _reverse() -> Any:
    """Return M for the attenuator: K = −I/2 + V⁻¹, D = I."""
    drift = -mpmath.eye(2) / 2 + mpmath.inverse(_covariance())
    return mpmath.eye(2) + mpmath.mpc(0, 1) * (drift * _form() + _form() * drift.T)


def _least() -> Any:
    return mpmath.eighe(_reverse(), eigvals_only=True)[0]


def _repair() -> Any:
    return 2 * max(-_least(), mpmath.mpf(0))


def _symplectic(covariance: Any) -> Any:
    return max(abs(x) for x in mpmath.eig(mpmath.mpc(0, 1) * _form() * covariance, left=False, right=False))


def _entropy(eigenvalue: Any) -> Any:
    above, below = (eigenvalue + 1) / 2, (eigenvalue - 1) / 2
    return above * mpmath.log(above) - (below * mpmath.log(below) if below else 0)


def _noise() -> Any:
    """Return N_S = ∫ Φ ΔD Φᵀ dt, entry by entry, with Φ and ΔD made of matrices at each t."""
    covariance, unit = _covariance(), mpmath.eye(2)

    def added(t: Any, k: int) -> Any:
        running = mpmath.exp(-t) * covariance + (1 - mpmath.exp(-t)) * unit
        drift = -unit / 2 + mpmath.inverse(running)
        defect = unit + mpmath.mpc(0, 1) * (drift * _form() + _form() * drift.T)
        level = max(-mpmath.eighe(defect, eigvals_only=True)[0], mpmath.mpf(0))
        gain = covariance * mpmath.inverse(running) * mpmath.exp(-t / 2)
        return (gain * gain.T)[k, k] * level

    depth = mpmath.mpf(3) / 10
    return mpmath.diag([mpmath.quad(lambda t, k=k: added(t, k), [0, depth]) for k in (0, 1)])


def _information() -> Any:
    return _entropy(_symplectic(_covariance() + _noise())) - _entropy(_symplectic(_covariance()))


def _on_u() -> Any:
    """Return u†Mu for u = (1, i)/√2."""
    u = mpmath.matrix([1, mpmath.mpc(0, 1)]) / mpmath.sqrt(2)
    return (u.H * _reverse() * u)[0].real


def _ratio(covariance: Any) -> Any:
    """Return c = Tr V⁻¹/2."""
    inverse = mpmath.inverse(covariance)
    return (inverse[0, 0] + inverse[1, 1]) / 2


def _geometric() -> Any:
    eigenvalue = _symplectic(_covariance())
    return 1 / (2 * eigenvalue * mpmath.acoth(eigenvalue))


def _occupations() -> Any:
    eigenvalue = _symplectic(_covariance())
    return (eigenvalue - 1) / (eigenvalue + 1)


def _onset() -> Any:
    """Return the depth at which c of the state on its way is 1."""
    covariance, unit = _covariance(), mpmath.eye(2)
    return mpmath.findroot(
        lambda t: _ratio(mpmath.exp(-t) * covariance + (1 - mpmath.exp(-t)) * unit) - 1, (mpmath.mpf("0.4"), 0.5)
    )


def _exact() -> Any:
    """Return the least cost of an exact reverse, of c > 1."""
    return 2 * (_ratio(_covariance()) - 1) / (_symplectic(_covariance()) - 1)


def _universal() -> Any:
    """Return c_geom I_dec^wc by a golden section, each integral cut where its integrand has an edge."""
    covariance = _covariance()
    a0, b0, depth = covariance[0, 0], covariance[1, 1], mpmath.mpf(3) / 10

    def mean(u: Any) -> Any:
        w = mpmath.exp(u)
        pieces = [depth * k / 4 for k in range(5)]
        added = mpmath.quad(lambda t: injected(t, w, a0, b0, mpmath), pieces)
        return (w * a0 + b0 / w + added) / 2

    low, high, part = mpmath.mpf(-3), mpmath.mpf(-1), (mpmath.sqrt(5) - 1) / 2
    inner = [high - part * (high - low), low + part * (high - low)]
    values = [mean(u) for u in inner]
    while high - low > mpmath.mpf(10) ** (-OF_MINIMA // 2 - 1):
        if values[0] < values[1]:
            high, inner = inner[1], [inner[1] - part * (inner[1] - low), inner[0]]
            values = [mean(inner[0]), values[0]]
        else:
            low, inner = inner[0], [inner[1], inner[0] + part * (high - inner[0])]
            values = [values[1], mean(inner[1])]
    return _geometric() * (_entropy(min(values)) - _entropy(_symplectic(covariance)))


PEERS = {
    "cp-ratio": lambda: _ratio(_covariance()),
    "lambda-min": _least,
    "quadratic-form": _on_u,
    "repair-trace": _repair,
    "adjacent-ratio": _occupations,
    "metric-ratio": lambda: 2 * _geometric(),
    "geometric-constant": _geometric,
    "entropy": lambda: _entropy(_symplectic(_covariance())),
    "onset-depth": _onset,
    "noise-q": lambda: _noise()[0, 0],
    "noise-p": lambda: _noise()[1, 1],
    "infidelity": lambda: mpmath.log(mpmath.det(mpmath.eye(2) + _covariance_turned() * _noise() / 2)) / 2,
    "decoder-information": _information,
    "noise-floor": lambda: _geometric() * _information(),
    "universal-floor": _universal,
    "exact-cost": _exact,
}


def _covariance_turned() -> Any:
    """Return σᵀVσ, the covariance with position and momentum exchanged."""
    return _form().T * _covariance() * _form()
