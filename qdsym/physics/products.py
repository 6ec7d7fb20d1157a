"""Sums of products of doubles that cancel: each product is exact, and no range is left on the way."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from qdsym.physics.arrays import Array

_SPLIT = 2.0**27 + 1
_NOTHING = -(10**6)


def sum_of_products(terms: Sequence[tuple[Array, Array]]) -> tuple[Array, NDArray[np.int_]]:
    """Mantissas m and exponents e with Σ x·y = m·2ᵉ, for pairs (x, y) of arrays that broadcast.

    The error is about 2⁻¹⁰⁰ of the largest product, however much cancels. m is 0 or between 2⁻¹¹⁰ and the number
    of terms.

    >>> m, e = sum_of_products([(np.array(1e200), np.array(1e-200)), (np.array(-3e160), np.array(3e160))])
    >>> round(float(m), 9), int(e)
    (-0.284581812, 1068)
    """
    products = []
    for x, y in terms:
        (left, first), (right, second) = np.frexp(x), np.frexp(y)
        there = (left != 0) & (right != 0)
        products.append((*_product(left, right), np.where(there, first + second, _NOTHING)))
    exponent = np.max(np.broadcast_arrays(*(size for *_, size in products)), axis=0)
    high, low = np.zeros(exponent.shape), np.zeros(exponent.shape)
    for product, error, size in products:
        shift = np.maximum(size - exponent, -2000)
        high, lost = _sum(high, np.ldexp(product, shift))
        low = low + (lost + np.ldexp(error, shift))
    return np.asarray(high + low), np.where(exponent == _NOTHING, 0, exponent)


def one_mode_determinant(covariance: Array, less: float = 0.0) -> tuple[Array, NDArray[np.int_]]:
    """Mantissas and exponents of det V − ``less`` for arrays ``(..., 2, 2)``, whatever cancels.

    >>> [float(x) for x in one_mode_determinant(np.diag([1e200, 1e-200]), less=1.0)][0] < 2e-16
    True
    """
    first, last, mixed = covariance[..., 0, 0], covariance[..., 1, 1], covariance[..., 0, 1]
    return sum_of_products([(first, last), (-mixed, mixed), (np.array(-less), np.array(1.0))])


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
