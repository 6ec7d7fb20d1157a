"""Every public function that gives a number for numbers: its arguments over their range, and what it should give."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from itertools import product
from typing import Any

import mpmath
import numpy as np

import qdsym
from qdsym.quantities.catalogue import NAMES, QUANTITIES
from qdsym.quantities.closed_forms import closed_form
from qdsym.quantities.evaluation import decimal, universal_floor_array
from tests.accuracy import references as exact
from tests.accuracy.points import LARGEST, SMALLEST, boundary, eigenvalues, positive

Arguments = dict[str, float]
Number = Any


@dataclass(frozen=True)
class Case:
    """A function of named doubles, its reference in mpmath, the points, and what its error is measured by.

    ``condition`` is what the rounding of the arguments is multiplied by in any case, ``allowed`` says where the
    documented domain ends, ``sample`` at how many points the tests look again, and ``fades`` that 0 may stand for
    what is below the range, as the function's own documentation says.
    """

    name: str
    function: Callable[..., Any]
    reference: Callable[..., Number]
    points: Callable[[int], Iterator[Arguments]]
    condition: Callable[..., Number] = lambda **_: mpmath.mpf(1)
    allowed: Callable[..., bool] = lambda **_: True
    digits: Callable[..., int] = lambda **_: 60
    slow: bool = False
    sample: int = 60
    fades: bool = False


def margin(nu: Number, r: Number, **_: Number) -> Number:
    """(cosh 2r + ν)/|cosh 2r − ν|: how the rounding of ν and r shows in what vanishes at cosh 2r = ν."""
    wide = mpmath.cosh(2 * r)
    return (wide + nu) / abs(wide - nu) if wide != nu else mpmath.mpf(1)


def _digits(**arguments: float) -> int:
    sizes = [abs(mpmath.log10(abs(x))) for x in (arguments.get("nu", 1), arguments.get("r", 0)) if x]
    return 60 + int(4 * max(sizes, default=0) + 2 * min(abs(arguments.get("r", 0.0)), 2000))


def _in_range(nu: float, r: float = 0.0, gamma: float = 1.0, depth: float | None = None, **_: float) -> bool:
    """The documented domain of `ClosedForm.array`."""
    if np.log(nu) + 2 * abs(r) > np.log(1e150) or (depth and gamma * depth < sys.float_info.min):
        return False
    with mpmath.workdps(700):
        exact_margin = mpmath.cosh(2 * mpmath.mpf(r)) / nu - 1
        return depth is None or exact_margin * min(mpmath.mpf(gamma) * depth, 1) >= 1.001e-300


SQUEEZING = [0.0, SMALLEST, 1e-160, 1e-100, 1e-9, 0.5, -1.2, 3.0, 20.0, -172.0]
BASES = [{"nu": 1.0, "r": 0.7}, {"nu": 1.5, "r": 0.8}, {"nu": 2.0, "r": -1.2}, {"nu": 1e6, "r": 9.0}]


def _quantity_points(names: tuple[str, ...], step: int) -> Iterator[Arguments]:
    rest = {"gamma": 1.0, "depth": 0.3, "mu": 1.5, "s": 0.4, "phi": 0.9}
    taken = [{**rest, **base} for base in BASES]
    for r in SQUEEZING:
        taken += [{**rest, "nu": nu, "r": r} for nu in (*eigenvalues(step), *boundary(r))]
    for base in BASES:
        for k in range(-323, 3, step):
            taken.append({**rest, **base, "r": float(f"1e{k}")})
        for name in ("gamma", "depth", "mu"):
            taken += [{**rest, **base, name: x} for x in positive(step) if x >= 1 or name != "mu"]
        for name in ("s", "phi"):
            taken += [{**rest, **base, name: sign * float(f"1e{k}")} for k in range(-323, 3, step) for sign in (1, -1)]
        taken += [{**rest, **base, "depth": 0.0}, {**rest, **base, "s": base["r"], "phi": 0.0}]
    seen = set()
    for point in taken:
        one = {name: point[name] for name in names}
        if tuple(one.values()) not in seen:
            seen.add(tuple(one.values()))
            yield one


def _decay(gamma: Number, depth: Number) -> Number:
    return gamma * depth


def _output(nu: Number, r: Number, gamma: Number, depth: Number) -> tuple[Number, ...]:
    a, b = exact.variances(nu, r)
    return (a, b, *exact.noise(nu, r, _decay(gamma, depth)))


def _infidelity(**at: Number) -> Number:
    a, b, on_q, on_p = _output(**at)
    return mpmath.log((1 + b * on_q / 2) * (1 + a * on_p / 2)) / 2


def _information(**at: Number) -> Number:
    a, b, on_q, on_p = _output(**at)
    if not on_q:
        return mpmath.mpf(0)
    return exact.entropy(mpmath.sqrt((a + on_q) * (b + on_p))) - exact.entropy(at["nu"])


def _onset(nu: Number, r: Number, gamma: Number) -> Number:
    end = exact.band_end(nu, r)
    return mpmath.mpf(0) if end is None else -mpmath.log(end) / gamma


def _cost(nu: Number, r: Number, gamma: Number) -> Number:
    c = exact.ratio(nu, r)
    return 2 * gamma * (c - 1) / (nu - 1) if c >= 1 else 2 * gamma * (1 - c) / (nu + 1)


def _on_vector(nu: Number, r: Number, gamma: Number) -> Number:
    a, b = exact.variances(nu, r)
    return gamma - (-gamma + gamma / a + gamma / b)


def _trace_cost(nu: Number, r: Number, gamma: Number) -> Number:
    a, b = exact.variances(nu, r)
    omega, speed = (a + b) / (2 * nu), (a * (1 - b) + b * (1 - a)) / (2 * nu)
    return 2 * gamma * (abs(speed) * mpmath.sqrt(omega**2 + nu**2 - 1) + omega * speed) / (nu**2 - 1)


def _petz_cost(nu: Number, r: Number, gamma: Number) -> Number:
    a, b = exact.variances(nu, r)
    kappa = (1 - exact.ratio(nu, r)) / (nu**2 - 1)
    return gamma * ((1 - 2 * kappa * a) / a + (1 - 2 * kappa * b) / b)


def _finite_onset(nu: Number, r: Number, gamma: Number) -> Number:
    end = exact.band_end(nu, r)
    return mpmath.mpf(0) if end is None else -mpmath.log(2 * end - 1) / gamma


def _price(nu: Number, r: Number, gamma: Number, depth: Number) -> Number:
    """From ν at the depth where it is largest and at the end."""
    (a, b), end, last = exact.variances(nu, r), exact.band_end(nu, r), mpmath.exp(-gamma * depth)
    top, later = (
        mpmath.sqrt((1 + x * (a - 1)) * (1 + x * (b - 1))) for x in (1 if end is None else max(end, last), last)
    )
    parts = mpmath.log(1 - 1 / top) - mpmath.log(1 - 1 / nu), mpmath.log(1 + 1 / later) - mpmath.log(1 + 1 / top)
    return 2 * sum(parts) if depth else mpmath.mpf(0)  # which the digits would not show


def _squeezed_bath(nu: Number, r: Number, mu: Number, s: Number, phi: Number, gamma: Number) -> Number:
    """The least eigenvalue of γ(V_b + i(Tr V_bV⁻¹ − 1)σ), from the entries of V_b."""
    (a, b), (long, short), turned = exact.variances(nu, r), exact.variances(mu, s), mpmath.cos(phi) ** 2
    on_q, on_p = long * turned + short * (1 - turned), long * (1 - turned) + short * turned
    half, twice = (long + short) / 2, on_q / a + on_p / b
    return gamma * (half - mpmath.sqrt(half**2 - mu**2 + (twice - 1) ** 2))


def _one_map(nu: Number, r: Number, gamma: Number, depth: Number) -> tuple[Number, Number, Number]:
    """The map back: the determinant of X, and the noise on q and p."""
    (a, b), kept = exact.variances(nu, r), mpmath.exp(-gamma * depth)
    back = [mpmath.sqrt(kept) * x / (1 + kept * (x - 1)) for x in (a, b)]
    return (back[0] * back[1], *(x - g**2 * (1 + kept * (x - 1)) for x, g in zip((a, b), back, strict=True)))


def _finite_repair(**at: Number) -> Number:
    det, on_q, on_p = _one_map(**at)
    return _repair_trace(abs(1 - det), on_q, on_p) if at["depth"] else mpmath.mpf(0)


def _entropy_gain(nu: Number, r: Number, gamma: Number, depth: Number) -> Number:
    kept = mpmath.exp(-gamma * depth)
    a, b = (1 + kept * (x - 1) for x in exact.variances(nu, r))
    return exact.entropy(mpmath.sqrt(a * b)) - exact.entropy(nu) if depth else mpmath.mpf(0)


def _heating(nu: Number, r: Number, gamma: Number) -> Number:
    a, b = exact.variances(nu, r)
    return gamma * (a * (1 - b) + b * (1 - a)) / (2 * nu) * exact.arcoth(nu)


def _sharp(**at: Number) -> Number:
    a, b, on_q, on_p = _output(**at)
    nu, out = at["nu"], mpmath.sqrt((a + on_q) * (b + on_p))
    if not on_q:
        return mpmath.mpf(0)
    return mpmath.log(1 + nu * (out - nu) / 2) if nu**2 <= 2 else mpmath.log(1 + (out**2 - nu**2) / 2) / 2


def _spectrum(drift: int, noise: Number, nu: Number, r: Number, gamma: Number) -> Number:
    """The least eigenvalue of γ(mI + i(k + m Tr V⁻¹)σ), drift kγ/2 and diffusion mγ."""
    a, b = exact.variances(nu, r)
    return gamma * (noise - abs(drift + noise * (1 / a + 1 / b)))


def _pair_cost(lam: Number, theta: Number, gamma: Number) -> Number:
    """The least 2g with g ≥ |y|, y = λg − λ̇, for λ̇ = γ(cos θ − λ)."""
    speed = gamma * (mpmath.cos(theta) - lam)
    return 2 * speed / (1 + lam) if speed >= 0 else 2 * speed / (lam - 1)


REFERENCES: dict[str, Callable[..., Number]] = {
    "cp-ratio": exact.ratio,
    "lambda-min": lambda nu, r, gamma: exact.bayes_spectrum(nu, r, gamma)[0],
    "quadratic-form": _on_vector,
    "repair-trace": lambda nu, r, gamma: max(-2 * _on_vector(nu, r, gamma), mpmath.mpf(0)),
    "adjacent-ratio": lambda nu: (nu - 1) / 2 / ((nu + 1) / 2),
    "metric-ratio": lambda nu: 1 / nu / exact.arcoth(nu),
    "geometric-constant": lambda nu: 1 / nu / exact.arcoth(nu) / 2,
    "entropy": exact.entropy,
    "onset-depth": _onset,
    "noise-q": lambda **at: _output(**at)[2],
    "noise-p": lambda **at: _output(**at)[3],
    "infidelity": _infidelity,
    "decoder-information": _information,
    "noise-floor": lambda **at: _information(**at) / at["nu"] / exact.arcoth(at["nu"]) / 2,
    "exact-cost": _cost,
    "trace-cost": _trace_cost,
    "petz-cost": _petz_cost,
    "repaired-cost": lambda nu, r, gamma: 2 * gamma * exact.ratio(nu, r) * (1 + max(-_on_vector(nu, r, 1), 0)),
    "exact-price": _price,
    "finite-onset": _finite_onset,
    "sharper-floor": lambda **at: min(at["nu"] ** 2, 2) * REFERENCES["noise-floor"](**at),
    "sharp-floor": _sharp,
    "attenuator-margin": lambda nu, r, mu, gamma: _spectrum(-1, mu, nu, r, gamma),
    "amplifier-margin": lambda nu, r, mu, gamma: _spectrum(1, mu, nu, r, gamma),
    "added-noise-margin": lambda nu, r, gamma: _spectrum(0, mpmath.mpf(1), nu, r, gamma),
    "squeezed-bath-margin": _squeezed_bath,
    "entropy-rate": _heating,
    "injected-entropy": lambda nu, r, gamma: _cost(nu, r, gamma) * nu / 2 * exact.arcoth(nu),
    "entropy-gain": _entropy_gain,
    "finite-repair-trace": _finite_repair,
    "fermion-cost": _pair_cost,
    "fermion-margin": lambda lam, theta, gamma: min(exact.pair_spectrum(lam, theta, gamma)),
}


def _own_margin(*signs: int, **at: Number) -> Number:
    """How the rounding of the arguments shows in μ − |k + 2μc|, for the k of the channel."""
    mu, twice = at.get("mu", mpmath.mpf(1)), 2 * at.get("mu", 1) * exact.ratio(at["nu"], at["r"])
    total = mu - abs(signs[0] + twice)
    return (mu + 1 + twice) / abs(total) if total else mpmath.mpf(1)


def _bath_margin(nu: Number, r: Number, mu: Number, s: Number, phi: Number, **_: Number) -> Number:
    """How the rounding of the arguments shows in μ + 1 − 2c_b."""
    turned = mpmath.cos(phi) ** 2
    twice = 2 * (mu / nu) * (mpmath.cosh(2 * (r - s)) * turned + mpmath.cosh(2 * (r + s)) * (1 - turned))
    total = mu + 1 - twice
    return (mu + 1 + twice) / abs(total) if total else mpmath.mpf(1)


def _map_margin(nu: Number, r: Number, gamma: Number, depth: Number) -> Number:
    """How it shows in x(cosh 2r − ν) − (1 − x)(ν² − 1)/2ν, which is 0 where the map back is on the boundary."""
    kept, wide, room = mpmath.exp(-gamma * depth), mpmath.cosh(2 * r), (nu - 1 / nu) / 2
    total = kept * (wide - nu) - (1 - kept) * room
    return (kept * (wide + nu) + (1 - kept) * room) / abs(total) if total else mpmath.mpf(1)


def _pairing(lam: Number, theta: Number, **_: Number) -> Number:
    """How it shows in cos θ − λ."""
    total = mpmath.cos(theta) - lam
    return max((abs(theta * mpmath.sin(theta)) + lam) / abs(total), 1) if total else mpmath.mpf(1)


CONDITIONS = {
    "fermion-cost": _pairing,
    "fermion-margin": _pairing,
    "attenuator-margin": partial(_own_margin, -1),
    "amplifier-margin": partial(_own_margin, 1),
    "added-noise-margin": partial(_own_margin, 0),
    "squeezed-bath-margin": _bath_margin,
    "entropy-gain": _map_margin,
    "finite-repair-trace": _map_margin,
}


def _pairs_of_modes(step: int) -> Iterator[Arguments]:
    """λ next to 0, to 1 and to cos θ, angles of every size, and any rate."""
    near = [1.0, 1 - 2.0**-53, 1 - 2.0**-40, *(float(f"1e{k}") for k in range(-300, 0, step)), 0.3, 0.5, 0.9]
    angles = [0.0, 1e-9, 0.5, -1.0, 1.5, np.pi / 2, 3.0, 100.0, 1e20]
    for theta in angles:
        beside = [float(np.nextafter(np.cos(theta), end)) for end in (0, 1)]
        for lam in (*near, *(x for x in (np.cos(theta), *beside) if 0 < x <= 1)):
            yield {"lam": float(lam), "theta": float(theta), "gamma": 1.0}
    for lam in (0.4, 1.0):
        yield from ({"lam": lam, "theta": sign * x, "gamma": 1.0} for x in positive(step) for sign in (1, -1))
        yield from ({"lam": lam, "theta": 1.0, "gamma": x} for x in positive(step))


def _pair_digits(lam: float, theta: float, **_: float) -> int:
    return 80 + 3 * int(abs(np.log10(abs(theta))) if theta else 0) + int(abs(np.log10(lam)))


def _pair(name: str) -> Case:
    form = closed_form(name)
    mixed = form.domain[0].below
    return Case(
        f"closed_form({name!r}).array",
        form.array,
        REFERENCES[name],
        lambda step: (point for point in _pairs_of_modes(step) if not (mixed and point["lam"] == 1)),
        condition=CONDITIONS[name],
        digits=_pair_digits,
    )


def _quantity(name: str) -> Case:
    form, names = closed_form(name), QUANTITIES[name].arguments
    if "lam" in names:
        return _pair(name)
    bounded = form.domain[0].strict
    plain = len(names) == 1 or name == "cp-ratio"
    return Case(
        f"closed_form({name!r}).array",
        form.array,
        REFERENCES[name],
        lambda step: (point for point in _quantity_points(names, step) if not (bounded and point["nu"] == 1)),
        condition=Case.condition if plain else CONDITIONS.get(name, margin),
        allowed=_in_range,
        digits=_digits,
    )


FROM_ONE_DEPTH = ("exact-price", "entropy-gain", "finite-repair-trace")
"""What depends on the state at one depth alone; 1 − x cancels as many digits as the depth is small."""


def _has_noise(name: str) -> bool:
    return "depth" in QUANTITIES[name].arguments and name not in FROM_ONE_DEPTH


def _noisy(name: str) -> Iterator[Case]:
    """What the noise enters: from its integral where quadrature gets there, and everywhere from balls."""
    whole, form = _quantity(name), closed_form(name)
    yield replace(
        whole,
        name=f"{whole.name}, from its integral",
        points=lambda step: (point for point in whole.points(step) if _quadrature_serves(**point)),
        digits=lambda **_: 120,
        slow=True,
    )
    yield replace(
        whole,
        name=f"{whole.name}, from its closed form in balls",
        reference=lambda **at: mpmath.mpf(form.decimal(30, **{key: _rational(x) for key, x in at.items()})),
        digits=lambda **_: 40,
    )


def _quadrature_serves(nu: float, r: float, gamma: float, depth: float) -> bool:
    return nu <= 1e12 and 1e-6 <= abs(r) <= 20 and gamma * depth >= 1e-30


def _rational(number: Number) -> Fraction:
    return Fraction(*(int(part) for part in mpmath.libmp.to_rational(number._mpf_)))


def _each(name: str, values: Callable[[int], list[float]], **rest: float) -> Callable[[int], Iterator[Arguments]]:
    return lambda step: ({name: x, **rest} for x in values(step))


def _pairs(step: int) -> Iterator[Arguments]:
    for nu, increment in product(eigenvalues(3 * step), [0.0, *positive(3 * step)]):
        yield {"nu": nu, "increment": increment}


def _costs(step: int) -> Iterator[Arguments]:
    squeezing = [0.0, *positive(3 * step)[: 330 // (3 * step)], 0.5, 5.0, 300.0, 400.0, 700.0, 720.0, 1000.0]
    for nu, r in product(eigenvalues(3 * step), squeezing):
        yield {"nu": nu, "r": min(r, 1100.0)}
    for r in (0.5, 3.0, 50.0, 300.0):
        yield from ({"nu": nu, "r": r} for nu in boundary(r))


def _gain(nu: Number, n: Number) -> Number:
    return exact.entropy(nu + n) - exact.entropy(nu)


def _hot(step: int) -> Iterator[Arguments]:
    for nu, n in product(eigenvalues(6 * step), positive(6 * step)):
        yield {"nu": nu, "n": n}


MIXED = _each("nu", lambda step: eigenvalues(step)[1:])
UNIT = np.eye(2)


def _700(**_: float) -> int:
    return 700


def _repairs(step: int) -> Iterator[Arguments]:
    for kappa, d in product(positive(6 * step), positive(6 * step)):
        if 1e-307 < d < 1e307:
            yield {"kappa": kappa, "d": d}


def _settings(step: int) -> Iterator[Arguments]:
    for nu, r in product([1 + 1e-15, 1.001, 1.5, 3.0, 40.0, 1e4, 1e9], [1e-9, 0.03, 0.5, -1.2, 2.5, 4.0, 9.0]):
        yield from ({"nu": nu, "r": r, "depth": depth} for depth in (1e-250, 1e-9, 0.05, 0.7, 30.0))


def _floor(nu: Number, r: Number, depth: Number) -> Number:
    at = {"nu": _rational(nu), "r": _rational(r), "gamma": Fraction(1), "depth": _rational(depth)}
    return mpmath.mpf(decimal("universal-floor", 30, **at))


PHYSICS = [
    Case(
        "entropy(ν I)",
        lambda nu: qdsym.entropy(nu * UNIT),
        exact.entropy,
        _each("nu", eigenvalues),
        digits=_digits,
    ),
    Case(
        "metric_ratio",
        qdsym.metric_ratio,
        REFERENCES["metric-ratio"],
        _each("nu", lambda s: eigenvalues(s)[1:]),
        digits=_digits,
    ),
    Case(
        "geometric_constant",
        qdsym.geometric_constant,
        REFERENCES["geometric-constant"],
        _each("nu", lambda s: eigenvalues(s)[1:]),
        digits=_digits,
    ),
    Case(
        "entropy_gain",
        qdsym.entropy_gain,
        lambda nu, increment: _gain(nu, increment),
        _pairs,
        digits=_700,
    ),
    Case(
        "exact_law_cost",
        qdsym.exact_law_cost,
        lambda nu, r: _cost(nu, r, 1) if nu != 1 else (mpmath.inf if r else mpmath.mpf(0)),
        _costs,
        condition=margin,
        digits=lambda nu, r: 700 + int(2 * r),
    ),
    Case(
        "de_bruijn_rate(ν I, I)",
        lambda nu: qdsym.de_bruijn_rate(nu * UNIT, UNIT),
        exact.arcoth,
        MIXED,
        digits=_digits,
    ),
    Case(
        "worst_case_infidelity(ν I, n I)",
        lambda nu, n: qdsym.worst_case_infidelity(nu * UNIT, n * UNIT),
        lambda nu, n: mpmath.log(1 + nu * n / 2),
        _hot,
        digits=_700,
    ),
    Case(
        "decoder_information(ν I, n I)",
        lambda nu, n: qdsym.decoder_information(nu * UNIT, n * UNIT),
        _gain,
        _hot,
        allowed=lambda nu, n: nu / 2 + n / 2 <= LARGEST / 2,
        digits=_700,
    ),
    Case(
        "symplectic_eigenvalues(ν diag(e^2r, e^-2r))",
        lambda a, b: qdsym.symplectic_eigenvalues(np.diag([a, b]))[0],
        lambda a, b: mpmath.sqrt(a * b),
        lambda step: ({"a": a, "b": b} for a, b in product(positive(6 * step), positive(6 * step))),
    ),
    Case(
        "minimal_repair(K = −κI, D = diag(d, 1/d)), trace",
        lambda kappa, d: np.trace(qdsym.minimal_repair(qdsym.Generator(-kappa * UNIT, np.diag([d, 1 / d])))),
        lambda kappa, d: _repair_trace(2 * kappa, d, mpmath.mpf(float(1 / float(d)))),
        lambda step: (
            {"kappa": k, "d": d} for k, d in product(positive(6 * step), positive(6 * step)) if 1e-307 < d < 1e307
        ),
        digits=lambda **at: 1400,
    ),
    Case(
        "worst_case_decoder_information(…).information",
        lambda depth: qdsym.worst_case_decoder_information(1.5, 0.8, depth).information,
        lambda depth: exact.least_information(mpmath.mpf(1.5), mpmath.mpf(0.8), depth),
        _each("depth", lambda step: [0.001, 0.05, 0.3, 0.6]),
        slow=True,
        digits=lambda **at: 30,
    ),
    Case(
        "universal_floor_array, from balls",
        lambda nu, r, depth: universal_floor_array(nu, r, 1, depth),
        _floor,
        _settings,
        digits=lambda **at: 40,
    ),
]


def _repair_trace(t: Number, first: Number, last: Number) -> Number:
    d1, d2 = max(first, last), min(first, last)
    x1 = max(d1, t)
    return x1 - d1 + max(d2, t**2 / x1) - d2


CASES: list[Case] = [
    *(
        replace(_quantity(name), digits=_700) if name in FROM_ONE_DEPTH else _quantity(name)
        for name in NAMES
        if not _has_noise(name)
    ),
    *(case for name in NAMES if _has_noise(name) for case in _noisy(name)),
    *PHYSICS,
]
