"""Thermal states in Fock space: the metrics of a displacement and the rate of the entropy, each with its tail.

Weights and their logarithms are made at the 30 digits of the trial, which leaves ten to lose; stored in 53 bits each is
off by one unit at most.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np

from qdsym.methods.fock.compared import Compared
from qdsym.methods.fock.elementary_bounds import geometric_tail, levels_for, rounding
from qdsym.methods.fock.space import FockSpace, Operator
from qdsym.methods.shared.trial import Trial


@dataclass(frozen=True)
class Thermal:
    """The weights p_n = (1 − q)qⁿ of a thermal state on the levels below a cut, in a context of mpmath's."""

    context: Any
    q: Any
    levels: int

    @classmethod
    def of(cls, context: Any, q: Any) -> Thermal:
        """Return the state with a ratio of weights, cut where they no longer count."""
        return cls(context, q, levels_for(float(q)))

    @cached_property
    def weights(self) -> list[Any]:
        """The weights p_n."""
        return [(1 - self.q) * self.q**n for n in range(self.levels)]

    @cached_property
    def surprisals(self) -> list[Any]:
        """−ln p_n."""
        return [-self.context.log(p) for p in self.weights]

    def state(self, more: int = 0) -> Operator:
        """Return the cut state as a matrix, with some empty levels above."""
        return np.diag([float(p) for p in self.weights] + [0.0] * more).astype(np.complex128)

    def tail(self, power: int, start: int | None = None) -> float:
        """Bound Σ (n + 1)^power p_n over what is cut, or from a level on."""
        q = float(self.q)
        return (1 - q) * geometric_tail(q, self.levels if start is None else start, power)

    def surprisal_tail(self) -> float:
        """Bound −Σ (n + 1) p_n ln p_n over what is cut: −ln p_n = −ln(1 − q) − n ln q ≤ (n + 1) times the larger."""
        return float(-self.context.log(min(self.q, 1 - self.q))) * self.tail(2)


def tangent(space: FockSpace, state: Operator, xi: tuple[float, float]) -> Operator:
    """Return i[ξ·R, ρ] with R = (q, p)/√2; below the cut it is exact, for ρ is diagonal."""
    x, p = (operator / np.sqrt(2) for operator in space.quadratures)
    direction = xi[0] * x + xi[1] * p
    return np.asarray(1j * (direction @ state - state @ direction))


def metrics(thermal: Thermal) -> tuple[Any, float, float]:
    """Return the four metrics of a tangent A with |ξ| = 1, and what truncation and rounding change at most.

    They are Σ |A_mn|²/m(p_m, p_n) with the arithmetic, the power ½, the logarithmic and the harmonic mean m. All terms
    are positive, so the cut only takes away the pairs above it. There |A_n,n+1|² = ½(n + 1)(1 − q)²p_n², twice for
    every pair, and a mean is at least the smaller weight, qp_n: what is left out is at most Σ (n + 1)(1 − q)²p_n/q,
    from the highest level on.

    A difference of neighbouring weights loses the factor (1 + q)/(1 − q), and ln q at most 1/(1 − q), as |ln q| ≥
    1 − q. A term takes fewer than 30 operations, each so enlarged at most; there are fewer than two a level.
    """
    change = tangent(FockSpace(thermal.levels), thermal.state(), (1.0, 0.0))
    off = np.abs(change) > 0
    weights = np.array([float(p) for p in thermal.weights])
    p, other = (np.broadcast_to(w, off.shape)[off] for w in (weights[:, None], weights[None, :]))
    means = (
        (p + other) / 2,
        ((np.sqrt(p) + np.sqrt(other)) / 2) ** 2,
        (p - other) / np.log(p / other),
        2 * p * other / (p + other),
    )
    found = np.array([float((np.abs(change[off]) ** 2 / mean).sum()) for mean in means])
    q = float(thermal.q)
    left_out = (1 - q) ** 2 / q * thermal.tail(1, thermal.levels - 1)
    return found, left_out, rounding(60 / (1 - q) + 2 * thermal.levels, float(found.max()))


def _of_metrics(trial: Trial) -> tuple[Any, float, float]:
    context = trial.floating.context
    return metrics(Thermal.of(context, context.exp(-trial["t"])))


def table(trial: Trial) -> Iterator[Compared]:
    """Each metric is both sides of its row."""
    found, cut, rounded = _of_metrics(trial)
    for value, part in zip(found, trial.claim.proposition.parts, strict=True):  # type: ignore[attr-defined]
        for side in (part.lhs, part.rhs):
            yield Compared(float(value), cut, rounded, float(trial.scalar(side)))


def order(trial: Trial) -> Iterator[Compared]:
    """The metrics come in the claimed order, farther apart than their bounds."""
    found, cut, rounded = _of_metrics(trial)
    parts = trial.claim.proposition.parts  # type: ignore[attr-defined]
    for low, high, part in zip(found, found[1:], parts, strict=False):
        if abs(high - low) > 2 * (cut + rounded):
            trial.require(part.operator in "<≤" and low < high, "the metrics come in another order")
        for value, side in ((low, part.lhs), (high, part.rhs)):
            yield Compared(float(value), cut, rounded, float(trial.scalar(side)))


def kappa(trial: Trial) -> Iterator[Compared]:
    """The ratio of two metrics, of which each is off by its bounds at most: |δ(a/b)| ≤ δ(1 + a/b)/(b − δ)."""
    (sld, _, kmb, _), cut, rounded = _of_metrics(trial)
    body: Any = trial.claim.proposition
    least = kmb - cut - rounded
    factor = (1 + sld / kmb) / least if least > 0 else np.inf
    for side in (body.lhs, body.rhs):
        yield Compared(float(sld / kmb), cut * factor, rounded * factor, float(trial.scalar(side)))


def neighbours(trial: Trial) -> Iterator[Compared]:
    """Four levels of the commutator from level n on: nothing is cut off; an entry takes fewer than 20 operations."""
    level, context = int(trial.place.values["n"]), trial.floating.context
    thermal = Thermal(context, context.exp(-trial["t"]), level + 8)
    xi = float(trial["xi_1"]), float(trial["xi_2"])
    found = tangent(FockSpace(thermal.levels), thermal.state(), xi)
    size = (abs(xi[0]) + abs(xi[1])) * thermal.levels
    claimed = trial.claimed_matrix(trial.claim.proposition.rhs)  # type: ignore[attr-defined]
    for i in range(4):
        for j in range(4):
            value, expected = found[level + i, level + j], complex(claimed[i, j])
            yield Compared(float(abs(value - expected)), 0.0, rounding(20, size), 0.0)


def entropy_rate(trial: Trial) -> Iterator[Compared]:
    """The derivative of a thermal state's entropy is the claimed number."""
    context, nu = trial.floating.context, trial["nu"]
    value, cut, rounded = rate_of_entropy(Thermal.of(context, (nu - 1) / (nu + 1)), 2 / (nu + 1) ** 2)
    yield Compared(value, cut, rounded, float(trial.scalar(trial.claim.proposition.rhs)))  # type: ignore[attr-defined]


def rate_of_entropy(thermal: Thermal, slope: Any) -> tuple[float, float, float]:
    """Return −Σ p'_n ln p_n, where q' is the slope of q, and what truncation and rounding change at most.

    The series of p_n and of p_n ln p_n converge locally uniformly with their derivatives, so that they may be
    differentiated term by term, and Σ p'_n = 0. As p'_n = q'(n qⁿ⁻¹(1 − q) − qⁿ), |p'_n| ≤ q'(n + 1)p_n/(q(1 − q)),
    for (1 − q)n + q ≤ n + 1. A term takes fewer than 20 operations at the context's precision, and q and 1 − q come
    with (1 + q)/(q(1 − q)) times the rounding of ν: n + 1 of them in a power.
    """
    context, q, levels = thermal.context, thermal.q, thermal.levels
    terms = [
        (slope * (n * q ** (n - 1) * (1 - q) - q**n) * surprisal, slope * (n + 1) * p / (q * (1 - q)) * (surprisal + 1))
        for n, (p, surprisal) in enumerate(zip(thermal.weights, thermal.surprisals, strict=True))
    ]
    factor = float(slope / (q * (1 - q)))
    operations = (20 + levels) * 2 / float(q * (1 - q))
    rounded = 2 * operations * float(context.eps * sum(size for _, size in terms))
    return float(sum(value for value, _ in terms)), factor * thermal.surprisal_tail(), rounded
