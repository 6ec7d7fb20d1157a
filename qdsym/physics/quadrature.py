"""Adaptive Gauss–Legendre quadrature of array-valued functions, and the places where they bend."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache

import numpy as np

from qdsym.physics.arrays import EPSILON, Array

_ORDER, _LEVELS, _PANELS = 16, 1100, 512
_AT_ONCE = 8
"""Panels that are evaluated together, so that matrices of many modes do not fill the memory."""
_HALVINGS, _WINDOW, _FAR = 52, 1 / 256, 2.0**-32


class NoConvergence(ArithmeticError):
    """The subdivision of the interval did not settle: the integrand is not piecewise smooth."""


@cache
def gauss_legendre(order: int) -> tuple[Array, Array]:
    """The nodes and weights of Gauss–Legendre quadrature on [0, 1].

    >>> nodes, weights = gauss_legendre(2)
    >>> round(float(weights @ nodes**3), 15)
    0.25
    """
    nodes, weights = np.polynomial.legendre.leggauss(order)
    return (nodes + 1) / 2, weights / 2


def _largest(total: Array) -> Array:
    return np.asarray(np.abs(total).max())


def integrate(
    f: Callable[[Array], Array],
    edges: Sequence[float],
    atol: float = 0.0,
    rtol: float = 64 * EPSILON,
    size: Callable[[Array], Array] = _largest,
) -> Array:
    """The integral of ``f`` from the first to the last of the increasing ``edges``.

    ``f`` takes nodes ``(m,)`` to values ``(m, ...)``. A panel is halved until its 16-point rule agrees with that of its
    halves to ``atol`` + ``rtol`` · ``size``(integral), by default of its largest entry; all panels of a level are
    evaluated together. ``edges`` hold the known kinks; an unknown one is closed in on by the halving. Raises
    `NoConvergence`.

    >>> round(float(integrate(lambda x: abs(x - 1 / 3), [0, 1])), 14)
    0.27777777777778
    """
    nodes, weights = gauss_legendre(_ORDER)

    def panels(left: Array, right: Array) -> Array:
        if len(left) > _AT_ONCE:
            starts = range(0, len(left), _AT_ONCE)
            return np.concatenate([panels(left[k : k + _AT_ONCE], right[k : k + _AT_ONCE]) for k in starts])
        width = right - left
        values = np.asarray(f((left[:, None] + width[:, None] * nodes).ravel()), dtype=np.float64)
        values = values.reshape(len(left), _ORDER, *values.shape[1:])
        return np.asarray(np.einsum("p,n,pn...->p...", width, weights, values))

    cuts = np.asarray(edges, dtype=np.float64)
    left, right = cuts[:-1], cuts[1:]
    coarse = panels(left, right)
    total = np.zeros(coarse.shape[1:])
    for _ in range(_LEVELS):
        middle = left / 2 + right / 2
        left, right = np.concatenate([left, middle]), np.concatenate([middle, right])
        fine = panels(left, right)
        halves = fine.reshape(2, -1, *total.shape).sum(axis=0)
        error = np.abs(halves - coarse)
        rough = ~(error <= atol + rtol * size(total + halves.sum(axis=0))).reshape(len(middle), -1).all(axis=1)
        total = total + halves[~rough].sum(axis=0)
        if not rough.any():
            return np.asarray(total, dtype=np.float64)
        both = np.tile(rough, 2)
        left, right, coarse = left[both], right[both], fine[both]
        if len(left) > _PANELS:
            break
    raise NoConvergence(f"{len(left)} panels left around {left[0]:.6g}")


def sign_changes(
    g: Callable[[Array], Array], start: float, stop: float, slack: float, samples: int = 129
) -> list[float]:
    """Points of (``start``, ``stop``) at which a component of ``g`` crosses −``slack``, to 2⁻⁵² of their distance.

    ``g`` takes points ``(m,)`` to values ``(m, k)``. Two crossings between neighbouring samples are missed. Each step
    asks on both sides of where the chord crosses, or, every other time, halves what is left; what begins at ``start``
    is first taken 2⁻³² of, until its end is of the size of the crossing.

    >>> [round(x, 12) for x in sign_changes(lambda x: (x**2 - 2)[:, None], 0, 2, 0.0)]
    [1.414213562373]
    """
    grid = np.linspace(start, stop, samples)
    level = g(grid) + slack
    negative = level < 0
    sample, component = np.nonzero(negative[1:] != negative[:-1])
    if not sample.size:
        return []
    low, high, below = grid[sample], grid[sample + 1], negative[sample, component]
    on_low, on_high = level[sample, component], level[sample + 1, component]
    for step in range(4 * _HALVINGS):
        (at,) = np.nonzero((high - low > (high - start) * 2.0**-_HALVINGS) & (np.nextafter(low, high) < high))
        if not at.size:
            break
        first, width = low[at], high[at] - low[at]
        places: tuple[Array, ...] = (np.where((first == start) & (step % 4 == 1), _FAR, 0.5),)
        if step % 2 == 0:
            share = on_low[at] / (on_low[at] - on_high[at])
            places = share - _WINDOW, share + _WINDOW
        for place in places:
            point = first + width * np.clip(place, 0, 1)
            inside = (low[at] < point) & (point < high[at])  # of what the other side has left
            chosen, asked = at[inside], point[inside]
            found = g(asked)[np.arange(len(asked)), component[chosen]] + slack
            same = (found < 0) == below[chosen]
            low[chosen[same]], on_low[chosen[same]] = asked[same], found[same]
            high[chosen[~same]], on_high[chosen[~same]] = asked[~same], found[~same]
    return sorted({float(x) for x in high if start < x < stop})
