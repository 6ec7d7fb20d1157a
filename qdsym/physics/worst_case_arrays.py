"""The least decoder information (`qdsym.physics.worst_case`) of many settings at once, in double precision.

With |r| in place of r, b = b₀eˢ for the running variance that grows, and x the distance of ln w from that of W ∝ V⁻¹,
the excess is 2ν sinh²(x/2) + ½∫h, a sum of terms ≥ 0. h is analytic between the points where it changes regime, and
so small beside them that Gauss's rule in s gives each piece to the rounding. The excess is strictly convex in x
(`universal-minimiser`): Newton's method, kept inside of a bracket, finds its minimum.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from qdsym.physics.arrays import Array
from qdsym.physics.information import entropy_gain
from qdsym.physics.quadrature import gauss_legendre

_NODES = 24
_STEPS = 60
_ACCURACY = 1e-15
_AT_ONCE = 1024


def serves(nu: Array, r: Array, decay: Array) -> NDArray[np.bool_]:
    """Where double precision gives a relative 10⁻¹²: at moderate squeezing, and not next to the boundary cosh 2r = ν.

    >>> serves(np.array([1.5, 1.5]), np.array([0.8, 30.0]), np.array([0.3, 0.3])).tolist()
    [True, False]
    """
    with np.errstate(over="ignore"):
        margin = (2 * np.sinh(r) ** 2 - (nu - 1)) / nu
    moderate = (np.abs(r) <= 4) & (nu <= 1e4) & ((decay == 0) | (decay >= 1e-200))
    return np.asarray(moderate & (np.abs(margin) >= 1e-3))


def least_information(nu: Array, r: Array, decay: Array) -> Array:
    """I_dec^wc for arrays ``(m,)`` of ν ≥ 1, r and γS ≥ 0 where `serves` holds.

    >>> found = least_information(np.array([1.5, 2.0]), np.array([0.8, 0.1]), np.array([0.3, 0.3]))
    >>> found.round(11).tolist()
    [0.05091864224, 0.0]
    """
    excess = np.zeros(nu.shape)
    banded = np.flatnonzero((2 * np.sinh(r) ** 2 > nu - 1) & (decay > 0))
    for start in range(0, len(banded), _AT_ONCE):
        at = banded[start : start + _AT_ONCE]
        excess[at] = _least_excess(nu[at], np.abs(r[at]), decay[at])
    return np.asarray(entropy_gain(nu, excess))


def _least_excess(nu: Array, r: Array, decay: Array) -> Array:
    objective = _Objective.at(nu, r, decay)
    x = np.zeros(nu.shape)
    excess, slope, bend = objective.derivatives(x)
    # Beyond this 2ν sinh²(x/2) alone is more than the excess at 0.
    high = 2 * np.arcsinh(np.sqrt(excess / (2 * nu)))
    low = -high
    open_ = np.arange(len(nu))
    for _ in range(_STEPS):
        rough = slope**2 > _ACCURACY * excess[open_] * bend
        open_, x, slope, bend = open_[rough], x[rough], slope[rough], bend[rough]
        if not open_.size:
            break
        low[open_] = np.where(slope < 0, x, low[open_])
        high[open_] = np.where(slope > 0, x, high[open_])
        step = x - slope / bend
        inside = (low[open_] < step) & (step < high[open_])
        x = np.where(inside, step, (low[open_] + high[open_]) / 2)
        excess[open_], slope, bend = objective.of(open_).derivatives(x)
    return excess


@dataclass(frozen=True)
class _Objective:
    """The excess and its derivatives in x, for arrays of settings inside the band, r > 0."""

    nu: Array
    r: Array
    a0: Array
    b0: Array
    alpha: Array
    beta: Array
    end: Array
    strength: Array
    stop: Array

    @classmethod
    def at(cls, nu: Array, r: Array, decay: Array) -> _Objective:
        a0, b0 = nu * np.exp(2 * r), nu * np.exp(-2 * r)
        alpha = np.expm1(2 * r) + (nu - 1) * np.exp(2 * r)
        beta = -(np.expm1(-2 * r) + (nu - 1) * np.exp(-2 * r))
        margin = 2 * np.sinh(r) ** 2 - (nu - 1)
        end = 1 / (2 + (nu - 1) * ((nu + 1) / nu) / margin)
        stop = np.log1p(beta * np.minimum(-np.expm1(-decay), end) / b0)
        return cls(nu, r, a0, b0, alpha, beta, end, 2 * margin / (nu * end), stop)

    def of(self, chosen: NDArray[np.int_]) -> _Objective:
        """The same for some of the settings."""
        return _Objective(*(getattr(self, name)[chosen] for name in self.__dataclass_fields__))

    def derivatives(self, x: Array) -> tuple[Array, Array, Array]:
        """The excess, its derivative and its second derivative."""
        cuts = self._cuts(x)
        width = np.diff(cuts, axis=0)
        piece, setting = np.nonzero(width > 0)
        parts = self._integrals(setting, cuts[piece, setting], width[piece, setting], x[setting])
        value, slope, bend = (np.bincount(setting, part, len(x)) for part in parts)
        over = 2 * np.sinh(x / 2) ** 2
        return self.nu * over + value, self.nu * np.sinh(x) + slope, self.nu * (1 + over) + bend

    def _integrals(self, setting: NDArray[np.int_], start: Array, width: Array, x: Array) -> list[Array]:
        """The integrals of h, h' and h'' over pieces in s, each of one of the settings, halved."""
        nodes, weights = gauss_legendre(_NODES)
        part = self.of(setting)
        scale = part.b0 / part.beta
        rise = np.expm1(start[:, None] + width[:, None] * nodes)
        growth, y = 1 + rise, scale[:, None] * rise
        fall = 1 - (part.alpha * scale / part.a0)[:, None] * rise
        # The roots of ΦᵀWΦ without the loss that dt and h share; τ − 1.
        root = np.exp(x / 2 - part.r)[:, None]
        first, second = root / fall, 1 / (root * growth)
        mean = first * second
        twist = part.strength[:, None] * (1 - y) * (part.end[:, None] - y) * mean
        on_first, on_second = first * first, second * second
        # 2τ√(w₁w₂) − w₁ − w₂ where balanced, else w₂(τ² − 1).
        balanced = mean * (1 + twist) >= np.maximum(on_first, on_second)
        one_sided = np.minimum(on_first, on_second) * (twist * (2 + twist))
        measure = growth * weights
        h = np.where(balanced, 2 * mean * twist - (first - second) ** 2, one_sided)
        slope = np.where(balanced, on_second - on_first, np.where(first < second, one_sided, -one_sided))
        bend = np.where(balanced, -on_first - on_second, one_sided)
        return [width * scale / 2 * np.einsum("pk,pk->p", measure, part) for part in (h, slope, bend)]

    def _cuts(self, x: Array) -> Array:
        """The ends of [0, stop] and the points between where h changes regime, the roots of two quadratics in y."""
        scale = np.exp(x - 2 * self.r) * self.a0 / self.b0
        product = self.alpha * self.beta
        twisted = (self.a0 + self.b0 - self.nu**2, -2 * product, product)
        wide = (self.b0**2, 2 * self.b0 * self.beta, self.beta**2), scale
        tall = (self.a0**2, -2 * self.a0 * self.alpha, self.alpha**2), 1 / scale
        roots: list[Array] = []
        for squares, weight in (wide, tall):
            roots += _roots(*(weight * square - part for square, part in zip(squares, twisted, strict=True)))
        with np.errstate(all="ignore"):
            inner = [np.log1p(self.beta * y / self.b0) for y in roots]
        cuts = [np.zeros(x.shape), *(np.clip(np.nan_to_num(s), 0, self.stop) for s in inner), self.stop]
        return np.sort(np.stack(cuts), axis=0)


def _roots(constant: Array, linear: Array, square: Array) -> tuple[Array, Array]:
    with np.errstate(all="ignore"):
        root: Any = np.sqrt(linear**2 - 4 * square * constant)
        larger = -(linear + np.where(linear >= 0, root, -root)) / 2
        return np.asarray(larger / square), np.asarray(constant / larger)
