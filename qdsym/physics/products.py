"""Sums of products of doubles that cancel: each product is exact, and no range is left on the way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from qdsym.physics.arrays import Array

_SPLIT = 2.0**27 + 1
_NOTHING = -(10**6)
_LOW, _HIGH = 2.0**-900, 2.0**900
_ROOM = 900
"""The exponent of the largest product, so that much smaller ones are not below the range."""
_SEEN = 2.0**-58
"""The sum, beside a largest product of order 1, below which it is not left to one double to add up the errors."""


def sum_of_products(terms: Sequence[tuple[Array, Array]]) -> tuple[Array, NDArray[np.int_]]:
    """Mantissas m and exponents e with Σ x·y = m·2ᵉ, for pairs (x, y) of arrays that broadcast.

    The error is some 10⁻¹⁴ of the sum, however much of it cancels: beside the largest product only what is below
    2⁻¹⁹⁰⁰ of it counts for nothing. m is 0 or between 2⁻⁵⁸ and the number of terms.

    >>> m, e = sum_of_products([(np.array(1e200), np.array(1e-200)), (np.array(-3e160), np.array(3e160))])
    >>> round(float(m), 9), int(e)
    (-0.284581812, 1068)
    """
    total, plain = plain_sum(terms)
    mantissa, exponent = (np.atleast_1d(part) for part in np.frexp(total))
    if not plain.all():
        there = ~np.atleast_1d(plain)
        wide = [(np.broadcast_to(x, total.shape), np.broadcast_to(y, total.shape)) for x, y in terms]
        at = there.reshape(total.shape)
        mantissa[there], exponent[there] = _exact_sum([(x[at], y[at]) for x, y in wide])
    return mantissa.reshape(total.shape), exponent.reshape(total.shape)


def plain_sum(terms: Sequence[tuple[Array, Array]]) -> tuple[Array, NDArray[np.bool_]]:
    """Σ x·y as doubles give it, and whether that is right to a few ε: little cancels, and nothing leaves the range.

    >>> [part.tolist() for part in plain_sum([(np.array([2.0, 1e200]), np.array([3.0, 1e200]))])]
    [[6.0, inf], [True, False]]
    """
    with np.errstate(over="ignore", invalid="ignore"):
        products = [np.asarray(x * y) for x, y in terms]
        total, size = np.asarray(sum(products)), np.asarray(sum(map(np.abs, products)))
    return total, np.asarray((np.abs(total) >= size / 4) & (size > _LOW) & (size < _HIGH))


def _exact_sum(terms: Sequence[tuple[Array, Array]]) -> tuple[Array, NDArray[np.int_]]:
    products = []
    for x, y in terms:
        (left, first), (right, second) = np.frexp(x), np.frexp(y)
        there = (left != 0) & (right != 0)
        products.append((*_product(left, right), np.where(there, first + second, _NOTHING)))
    exponent = np.max([size for *_, size in products], axis=0)
    high, low, losses = np.zeros(exponent.shape), np.zeros(exponent.shape), []
    for product, error, size in products:
        shift = np.maximum(size - exponent, -2000)
        high, lost = _sum(high, np.ldexp(product, shift))
        losses.append(lost + np.ldexp(error, shift))
        low = low + losses[-1]
    total, exponent = np.asarray(high + low), np.where(exponent == _NOTHING, 0, exponent)
    rest = np.abs(total) < _SEEN
    if rest.any() and (rest := rest & np.any(losses, axis=0)).any():
        shifts = [(part[rest], size[rest] - exponent[rest]) for *pair, size in products for part in pair]
        total[rest], moved = np.frexp(_distilled([np.ldexp(part, shift + _ROOM) for part, shift in shifts]))
        exponent[rest] += np.where(total[rest] == 0, 0, moved - _ROOM)
    return total, exponent


def _distilled(parts: list[Array]) -> Array:
    """The sum of doubles, rounded once: each is carried into the next without loss, until nothing is left to carry."""
    for _ in range(4 * len(parts)):
        moved = False
        for k in range(1, len(parts)):
            total, lost = _sum(parts[k - 1], parts[k])
            moved = moved or not (np.array_equal(lost, parts[k - 1]) and np.array_equal(total, parts[k]))
            parts[k - 1], parts[k] = lost, total
        if not moved:
            break
    return parts[-1]


_Scaled: TypeAlias = tuple[Array, NDArray[np.int_]]


def added(first: _Scaled, second: _Scaled) -> _Scaled:
    """Mantissas and exponents of the sum of two numbers given in that way; the exponent of a 0 counts for nothing.

    >>> [float(x) for x in added((np.array(0.5), np.array(9)), (np.array(0.0), np.array(5000)))]
    [0.5, 9.0]
    """
    size = np.maximum(*(np.where(mantissa == 0, _NOTHING, exponent) for mantissa, exponent in (first, second)))
    total = np.ldexp(first[0], first[1] - size) + np.ldexp(second[0], second[1] - size)
    return np.asarray(total), size


def one_mode_determinant(covariance: Array, less: float = 0.0) -> tuple[Array, NDArray[np.int_]]:
    """Mantissas and exponents of det V − ``less`` for arrays ``(..., 2, 2)``, whatever cancels.

    >>> [float(x) for x in one_mode_determinant(np.diag([1e200, 1e-200]), less=1.0)][0] < 2e-16
    True
    """
    first, last, mixed = covariance[..., 0, 0], covariance[..., 1, 1], covariance[..., 0, 1]
    return sum_of_products([(first, last), (-mixed, mixed), (np.array(-less), np.array(1.0))])


def crossed(covariance: Array, other: Array) -> tuple[Array, NDArray[np.int_]]:
    """Mantissas and exponents of Tr(σᵀVσN) = V₁₁N₂₂ + V₂₂N₁₁ − 2V₁₂N₁₂, twice det V for N = V.

    >>> [float(x) for x in crossed(np.diag([1e200, 1e-200]), np.diag([1e200, 1e-200]))] == [0.5, 2.0]
    True
    """
    first, last, mixed = covariance[..., 0, 0], covariance[..., 1, 1], covariance[..., 0, 1]
    straight, cross = [(first, other[..., 1, 1]), (last, other[..., 0, 0])], -other[..., 0, 1]
    with np.errstate(over="ignore"):
        twice = 2 * cross
    return sum_of_products([*straight, *([(mixed, twice)] if np.isfinite(twice).all() else 2 * [(mixed, cross)])])


def _product(x: Array, y: Array) -> tuple[Array, Array]:
    """Dekker's product of two mantissas: x·y = product + error exactly."""
    product = x * y
    a, b = _halves(x)
    c, d = _halves(y)
    return product, ((a * c - product) + a * d + b * c) + b * d


def _halves(x: Array) -> tuple[Array, Array]:
    spread = _SPLIT * x
    high = spread - (spread - x)
    return high, x - high


def _sum(x: Array, y: Array) -> tuple[Array, Array]:
    """Knuth's sum: x + y = total + error exactly."""
    total = x + y
    back = total - x
    return total, (x - (total - back)) + (y - back)
