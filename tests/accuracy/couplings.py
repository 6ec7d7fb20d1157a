"""Generators of two modes: flows, reverses, repairs and verdicts, in any unit of time and after local squeezing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

import mpmath
import numpy as np

import qdsym
from tests.accuracy import references
from tests.accuracy.cases import Arguments, Case, Number
from tests.accuracy.modes import (
    COUPLING,
    covariance,
    digits,
    exact_covariance,
    exactly,
    form,
    local,
    meeting,
    mixed,
    one,
    positive,
    scales,
    spectrum,
    worst,
)

DIFFUSION = np.array([[4.0, 0.5, -1.0, 0.0], [0.5, 3.0, 0.25, 1.0], [-1.0, 0.25, 5.0, -0.5], [0.0, 1.0, -0.5, 2.0]])


def generator(k: float, time: float, slow: float) -> qdsym.Generator:
    """Loss and coupling, squeezed locally, in another unit of time, the second mode slower by a power of two."""
    units, pace = local(k), np.array([1, 1, slow, slow])
    drift = (COUPLING / 4 - 2 * np.eye(4)) * pace[:, None] * pace
    return qdsym.Generator(drift * units[:, None] / units * time, DIFFUSION * units[:, None] * units * time)


def generators(step: int) -> Iterator[Arguments]:
    """Powers of two, so that the matrices are the same ones in other units."""
    for k, time, slow in product([0, 9, 40, 120], [-200, 0], [0, -10, -60]):
        yield {"k": float(k), "time": 2.0**time, "slow": 2.0**slow}


def moved(k: float, time: float, slow: float) -> float:
    """One, and the worst error of X and Y after 1/time, by scales: from Van Loan's exponential of twice the size."""
    given = generator(k, time, slow)
    with mpmath.workdps(200 + int(3 * k)):
        drift, diffusion, span = exactly(given.drift), exactly(given.diffusion), 1 / mpmath.mpf(time)
        block = mpmath.zeros(8)
        block[:4, :4], block[:4, 4:], block[4:, 4:] = -drift, diffusion, drift.T
        whole = mpmath.expm(block * span, method="taylor")
        transfer = whole[4:, 4:].T
        noise = transfer * whole[:4, 4:]
        found, own = qdsym.flow(given, 1 / time), [mpmath.mpf(x) for x in local(k)]
        on_transfer = worst(found[0], transfer, own, [1 / x for x in own])
        return max(on_transfer, worst(found[1], noise, scales(noise), scales(noise)))


def speeds(matrix: Any, flow: Any) -> list[tuple[Number, Number]]:
    """Each ν and its derivative along a flow, by differences."""
    # What the flow adds is to be small against the least variance.
    step = mpmath.mpf(10) ** -30 / max(abs(x) for x in flow) * min(matrix[i, i] for i in range(matrix.rows))
    near = [spectrum(matrix + sign * step * flow) for sign in (-1, 1)]
    return [(nu, (after - before) / (2 * step)) for nu, before, after in zip(spectrum(matrix), *near, strict=True)]


def apart(step: int) -> Iterator[Arguments]:
    """Eigenvalues not as near as the cost jumps and is refused, and no drift that is beyond double precision."""
    yield from (at for at in mixed(2 * step) if abs(at["nu"] - at["mu"]) > 1e-3 * at["nu"] and abs(at["k"]) <= 40)
    yield from (at for at in meeting() if abs(at["nu"] - at["mu"]) > 5e-9 * at["nu"])


def _loss(at: Arguments) -> Any:
    """The rate of pure loss as doubles."""
    return qdsym.attenuator(modes=2).rate(covariance(*(float(at[name]) for name in ("nu", "mu", "r", "k"))))


def cost(**at: Number) -> Number:
    """Σ φ(ν_k, ν̇_k)."""
    found = speeds(exact_covariance(**at), exactly(_loss(at)))
    return sum(2 * s / (nu * (nu - 1)) if s >= 0 else -2 * s / (nu * (nu + 1)) for nu, s in found)


def cancelled(**at: Number) -> Number:
    """How the rounding of V̇ shows: by ν/|ν̇|, and by the least eigenvalue of V scaled to a diagonal of 1."""
    given = exact_covariance(**at)
    units = mpmath.diag([1 / x for x in scales(given)])
    lowest = min(mpmath.eigsy(units * given * units, eigvals_only=True))
    return max((abs(s) + 2 * nu) / abs(s) for nu, s in speeds(given, exactly(_loss(at)))) / lowest


def graded(kappa: float, delta: float, fast: float) -> qdsym.Generator:
    """A coupled drift whose first mode is faster by a power of ten, and D = δI."""
    pace = np.array([fast, fast, 1.0, 1.0])
    return qdsym.Generator(kappa * COUPLING * np.minimum(pace[:, None], pace), delta * np.eye(4))


def _graded(step: int) -> Iterator[Arguments]:
    for kappa, share, power in product((1e-200, 1e-3, 1.0, 1e100), (1e-9, 0.1, 0.5, 2.0), range(0, 200, 3 * step)):
        yield {"kappa": kappa, "delta": kappa * share, "fast": float(f"1e{power}")}


def repaired(**at: Number) -> Any:
    """The diffusion (|A| − δ)₊ of least trace."""
    given = exactly(graded(**{name: float(x) for name, x in at.items()}).drift)
    moduli, basis = mpmath.eighe(mpmath.mpc(0, 1) * (given * form() + form() * given.T))
    return basis * mpmath.diag([max(abs(x) - at["delta"], 0) for x in moduli]) * basis.H


def _slow_mode(matrix: Any) -> Number:
    return mpmath.re(matrix[2, 2] + matrix[3, 3])


def rotated(nu: float, r: float) -> Any:
    """Two modes, squeezed by r and by −2r, that meet on a balanced beam splitter."""
    product_state = np.zeros((4, 4))
    product_state[:2, :2], product_state[2:, 2:] = qdsym.squeezed_thermal(nu, r), qdsym.squeezed_thermal(nu, -2 * r)
    mixer = np.kron(np.array([[1, -1], [1, 1]]) / np.sqrt(2), np.eye(2))
    found = mixer @ product_state @ mixer.T
    return found / 2 + found.T / 2


def _runs(step: int) -> Iterator[Arguments]:
    for nu, r, depth, time in product([1.1, 2.0], [0.9, -1.5], [1e-9, 0.3, 30.0], [1e-150, 1.0, 1e120]):
        yield {"nu": nu, "r": r, "depth": depth, "time": time}


def injected(nu: Number, r: Number, depth: Number, time: Number) -> Number:
    """The traces of what each mode's own repair adds, which a beam splitter leaves alone."""
    return sum(sum(references.noise(nu, squeezing, depth)) for squeezing in (r, -2 * r))


def sides(step: int) -> Iterator[Arguments]:
    """Hot and squeezed, above the boundary and below it."""
    for mu, r, k, side in product([1.0, 1e3, 1e6], [0.0, 0.5, -2.0], [0, 12, *range(60, 220, 8 * step)], [-1, 1]):
        yield {"mu": mu, "r": r, "k": float(k), "side": float(side)}


def digits_beside(k: float, **_: float) -> int:
    """So many that nothing of what local squeezers by 2^±2k make is rounded off."""
    return 200 + int(2 * k)


def beside_a_state(mu: float, r: float, k: float, side: float) -> Any:
    """A covariance whose least symplectic eigenvalue is about 1 ± 10⁻³, the other one μ(1 ± 10⁻³)."""
    margin = 1 + side * 1e-3
    return covariance(margin, mu * margin, r, k)


def beside_cp(mu: float, r: float, k: float, side: float) -> qdsym.Generator:
    """No drift but −½ on all, and μ²⁺ᵏ as the unit of time: CP exactly where D is a covariance of that kind."""
    time = 2.0 ** (k / 2)
    return qdsym.Generator(-0.5 * time * np.eye(4), beside_a_state(mu, r, k, side) * time)


def nonnegative(matrix: Any, skew: Any) -> Number:
    """One where a Hermitian matrix is ⪰ 0, else zero: by LDLᵀ of M in so many digits that nothing is rounded off."""
    rest = matrix + mpmath.mpc(0, 1) * skew
    size = rest.rows
    for pivot in range(size):
        if mpmath.re(rest[pivot, pivot]) <= 0:
            return mpmath.mpf(0)
        for i in range(pivot + 1, size):
            factor = rest[i, pivot] / rest[pivot, pivot]
            for j in range(size):
                rest[i, j] -= factor * rest[pivot, j]
    return mpmath.mpf(1)


def _as_doubles(at: dict[str, Number]) -> Arguments:
    return {name: float(x) for name, x in at.items()}


def _is_cp(**at: Number) -> Number:
    given = beside_cp(**_as_doubles(at))
    drift = exactly(given.drift)
    return nonnegative(exactly(given.diffusion), drift * form() + form() * drift.T)


MODES = [
    Case("flow of two modes, one and its worst error", moved, one, generators, slow=True),
    Case(
        "exact_reverse of two modes, cost",
        lambda **at: qdsym.exact_reverse(covariance(**at), _loss(at)).cost,
        cost,
        apart,
        condition=cancelled,
        allowed=positive,
        digits=lambda **at: 100 + 3 * digits(**at),
        sample=2,
    ),
    Case(
        "minimal_repair of two modes, D = δI, trace",
        lambda **at: np.trace(qdsym.minimal_repair(graded(**at))),
        lambda **at: mpmath.re(sum(repaired(**at)[i, i] for i in range(4))),
        _graded,
        digits=lambda **at: 60 + int(np.log10(at["fast"])),
        sample=6,
    ),
    Case(
        "minimal_repair of two modes, D = δI, of the slow one",
        lambda **at: np.trace(qdsym.minimal_repair(graded(**at))[2:, 2:]),
        lambda **at: _slow_mode(repaired(**at)),
        lambda step: (at for at in _graded(step) if at["delta"] < at["kappa"]),  # It needs a repair.
        digits=lambda **at: 60 + int(np.log10(at["fast"])),
        sample=6,
    ),
    Case(
        "repair_noise of two modes, trace",
        lambda nu, r, depth, time: np.trace(
            qdsym.repair_noise(qdsym.attenuator(1 / time, modes=2), rotated(nu, r), depth * time)
        ),
        injected,
        _runs,
        slow=True,
    ),
    Case(
        "is_state of two modes, one or zero",
        lambda **at: float(qdsym.is_state(beside_a_state(**at))),
        lambda **at: nonnegative(exactly(beside_a_state(**_as_doubles(at))), form()),
        sides,
        digits=digits_beside,
    ),
    Case(
        "is_state of the partial transpose, one or zero",
        lambda **at: float(qdsym.is_state(qdsym.partial_transpose(beside_a_state(**at), 1))),
        lambda **at: nonnegative(exactly(qdsym.partial_transpose(beside_a_state(**_as_doubles(at)), 1)), form()),
        sides,
        digits=digits_beside,
    ),
    Case(
        "is_completely_positive of two modes, one or zero",
        lambda **at: float(beside_cp(**at).is_completely_positive()),
        _is_cp,
        sides,
        digits=digits_beside,
    ),
]
