"""What generators are made of and turned into, their repairs by a solver and by search, and witnesses."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import product
from typing import Any

import mpmath
import numpy as np

import qdsym
from qdsym.errors import InvalidInput
from tests.accuracy.cases import Arguments, Case, Number
from tests.accuracy.couplings import beside_a_state, digits_beside, nonnegative, sides
from tests.accuracy.modes import COUPLING, exactly, form, local, one
from tests.accuracy.points import LARGEST, eigenvalues, positive

UNIT = np.eye(2)


def _1400(**_: float) -> int:
    return 1400


def _rates(step: int) -> Iterator[Arguments]:
    yield from ({"gamma": gamma, "mu": mu} for gamma, mu in product(positive(3 * step), eigenvalues(6 * step)))


def _each_rate(step: int) -> Iterator[Arguments]:
    yield from ({"gamma": gamma} for gamma in positive(step))


def _halved(gamma: Number, mu: Number) -> Number:
    return gamma / 2


def _in_range(gamma: float, mu: float) -> bool:
    return Fraction(gamma) * Fraction(mu) <= Fraction(LARGEST) and gamma / 2 * 2 == gamma


def skewed(time: float, k: float) -> float:
    """One, and the worst relative error of an entry of Kσ + σKᵀ for the doubles of K, where one mode is squeezed."""
    units = local(k)
    drift = COUPLING * units[:, None] / units * time
    found = np.imag(qdsym.cp_matrix(drift, np.zeros((4, 4))))
    given = exactly(drift)
    expected = given * form() + form() * given.T
    errors = (
        abs(mpmath.mpf(found[i, j]) / expected[i, j] - 1) if expected[i, j] else abs(found[i, j])
        for i, j in product(range(4), repeat=2)
    )
    return 1 + float(max(errors))


def _units(step: int) -> Iterator[Arguments]:
    yield from ({"time": 0.7 * 2.0**e, "k": float(k)} for e, k in product(range(-900, 900, 30 * step), (0, 7, -40)))


def _variances(step: int) -> Iterator[Arguments]:
    for nu, squeezing in product(eigenvalues(6 * step), (0.0, 0.5, -3.0, 100.0)):
        a = float(nu * np.exp(2 * squeezing)) if np.log(nu) + abs(squeezing) * 2 < 700 else np.inf
        b = float(nu * np.exp(-2 * squeezing)) if a < np.inf else 0.0
        if np.isfinite(a) and Fraction(a) * Fraction(b) >= 1:
            yield {"a": a, "b": b}


def _diagonal(a: float, b: float) -> Any:
    return np.diag([a, b])


def _mixed_flows(step: int) -> Iterator[Arguments]:
    """Mixed states, and flows of each sign, in any unit of time."""
    for at in _variances(step):
        if Fraction(at["a"]) * Fraction(at["b"]) > Fraction(1 + 1e-14):
            for time, tilt in product((1e-200, 1.0, 1e60), (-1.0, 0.25, 3.0)):
                flow = time * (1 - at["a"]), time * tilt * (1 - at["b"])
                if max(map(abs, flow)) < 1e300:
                    yield {**at, "on_q": flow[0], "on_p": flow[1]}


def least_cost(a: Number, b: Number, on_q: Number, on_p: Number) -> Number:
    """2ν̇/(ν(ν − 1)), or 2|ν̇|/(ν(ν + 1)) where the state cools."""
    nu = mpmath.sqrt(a * b)
    speed = (a * on_p + b * on_q) / (2 * nu)
    return 2 * speed / nu / (nu - 1) if speed >= 0 else -2 * speed / nu / (nu + 1)


def certified(kappa: float, share: float, d: float) -> float:
    """One, and by how much of M the optimum misses what the repair and its gap say of it; two where they say little."""
    given = qdsym.Generator(-kappa * UNIT, kappa * share * np.diag([d, 1 / d]))
    with mpmath.workdps(700):
        t, (first, last) = 2 * mpmath.mpf(kappa), (mpmath.mpf(float(x)) for x in np.diag(given.diffusion))
        top, low = max(first, last), min(first, last)
        x1 = max(top, t)
        optimum = x1 - top + max(low, t**2 / x1) - low
        found = qdsym.minimal_repair_sdp(given)
        beyond = max(optimum - found.trace, found.trace - mpmath.mpf(found.gap) - optimum, 0)
        if found.gap > 1e-6 * max(t, top):
            return 2.0
        return 1 + float(beyond / max(t, top))


def _to_solve(step: int) -> Iterator[Arguments]:
    for kappa, share, d in product(positive(12 * step), (0.01, 0.5, 1.9, 2.0, 40.0), (1.0, 3.0, 1e3)):
        if 1e-290 < kappa < 1e290:
            yield {"kappa": kappa, "share": share, "d": d}


def _searched(step: int) -> Iterator[Arguments]:
    for nu, r, depth in product((1.0, 1 + 1e-12, 1.5, 40.0, 1e6), (1e-4, 0.01, 0.3, -1.2, 8.0), (1e-3, 0.3, 30.0)):
        yield {"nu": nu, "r": r, "depth": depth}
    for nu, r in ((3.0, 0.8813735958332789), (1.5, 0.48121230627142847), (1e6, 7.25432886927)):
        yield {"nu": nu, "r": r, "depth": 1.0}


def least(nu: Number, r: Number, depth: Number) -> Number:
    """The minimum over diagonal W, from balls."""
    return qdsym.worst_case_decoder_information(nu, r, depth, digits=25).information


def witnessed(a: float, b: float, c: float) -> float:
    """One where v†(V + iσ)v is what is said of it and below 0, for V = [[a, c], [c, b]]; zero where there is no v."""
    found = qdsym.state_violation([[a, c], [c, b]])
    return 0.0 if found is None else _is_negative([[a, c], [c, b]], Fraction(1), found)


def violated(a: float, b: float, c: float) -> float:
    """The same for a generator with D = V and tr K = −1."""
    found = qdsym.Generator(-UNIT / 2, [[a, c], [c, b]]).violation()
    return 0.0 if found is None else _is_negative([[a, c], [c, b]], Fraction(-1), found)


def _is_negative(matrix: Any, skew: Fraction, found: Any) -> float:
    parts = [tuple(Fraction(int(x.p), int(x.q)) for x in entry.as_real_imag()) for entry in found.vector]
    (p, q), (s, t) = parts
    a, b, c = Fraction(matrix[0][0]), Fraction(matrix[1][1]), Fraction(matrix[0][1])
    # v† [[a, c + i skew], [c − i skew, b]] v for v = (p + iq, s + it)
    value = a * (p**2 + q**2) + b * (s**2 + t**2) + 2 * c * (p * s + q * t) + 2 * skew * (q * s - p * t)
    return 1.0 if value == found.value < 0 else 2.0


def _nearly_states(step: int) -> Iterator[Arguments]:
    for a, side, c in product(positive(4 * step), (-1, 0, 1), (0.0, 0.5)):
        if 1e-300 < a < 1e300:
            b = float(np.nextafter((1 + c * c) / a, np.inf if side > 0 else 0)) if side else (1 + c * c) / a
            yield {"a": a, "b": b, "c": c}


def _is_no_state(a: Number, b: Number, c: Number) -> Number:
    return mpmath.mpf(a <= 0 or b <= 0 or a * b - c**2 < 1)


def required(**at: float) -> float:
    """One where a covariance is let through, zero where it is refused."""
    try:
        qdsym.require_state(beside_a_state(**at))
    except InvalidInput:
        return 0.0
    return 1.0


def _powers(step: int) -> Iterator[Arguments]:
    yield from ({"x": 2.0**k, "y": 2.0**-k} for k in range(-1022, 1023, 7 * step))


GENERATORS = [
    Case(
        "attenuator(γ, μ), diffusion",
        lambda gamma, mu: qdsym.attenuator(gamma, mu).diffusion[0, 0],
        lambda gamma, mu: gamma * mu,
        _rates,
        allowed=_in_range,
    ),
    Case(
        "amplifier(γ, μ), drift",
        lambda gamma, mu: qdsym.amplifier(gamma, mu).drift[0, 0],
        _halved,
        _rates,
        allowed=_in_range,
    ),
    Case(
        "additive_noise(γ), diffusion",
        lambda gamma: qdsym.additive_noise(gamma).diffusion[1, 1],
        lambda gamma: gamma,
        _each_rate,
    ),
    Case("cp_matrix of two modes, one and its worst error", skewed, one, _units, digits=lambda **at: 700),
    Case(
        "Generator.rate of pure loss, on q",
        lambda a, b: qdsym.attenuator().rate(_diagonal(a, b))[0, 0],
        lambda a, b: 1 - a,
        _variances,
        digits=lambda **at: 700,
    ),
    Case(
        "bayes_reverse of pure loss, on q",
        lambda a, b: qdsym.bayes_reverse(qdsym.attenuator(), _diagonal(a, b)).drift[0, 0],
        lambda a, b: 1 / a - mpmath.mpf(1) / 2,
        _variances,
        condition=lambda a, b: (2 + a) / abs(2 - a) if a != 2 else mpmath.mpf(1),
        digits=lambda **at: 700,
    ),
    Case(
        "exact_reverse of one mode, cost",
        lambda a, b, on_q, on_p: qdsym.exact_reverse(_diagonal(a, b), np.diag([on_q, on_p])).cost,
        least_cost,
        _mixed_flows,
        digits=_1400,
    ),
    Case("minimal_repair_sdp, one and by how much its bounds miss", certified, one, _to_solve, sample=30),
    Case(
        "rotated_search, information", lambda **at: qdsym.rotated_search(**at).information, least, _searched, sample=4
    ),
    Case("state_violation of one mode, one or zero", witnessed, _is_no_state, _nearly_states, digits=lambda **at: 1400),
    Case(
        "Generator.violation of one mode, one or zero", violated, _is_no_state, _nearly_states, digits=lambda **at: 1400
    ),
    Case(
        "require_state of two modes, one or zero",
        required,
        lambda **at: nonnegative(exactly(beside_a_state(**{name: float(x) for name, x in at.items()})), form()),
        sides,
        digits=digits_beside,
        sample=10,
    ),
    Case(
        "partial_transpose of two modes, an entry between them",
        lambda x: qdsym.partial_transpose(np.eye(4) + x * np.eye(4)[::-1], 2)[0, 3],
        lambda x: -x,
        lambda step: ({"x": x} for x in positive(step)),
    ),
    Case(
        "symplectic_inverse of diag(x, 1/x), on q",
        lambda x, y: qdsym.symplectic_inverse(np.diag([x, y]))[0, 0],
        lambda x, y: 1 / x,
        _powers,
    ),
]
