"""Matrices of one mode on the axes of another one, as sums in which nothing cancels."""

from __future__ import annotations

import numpy as np

from qdsym.physics.arrays import Array


def on_own_axes(added: Array, diffusion: Array) -> Array:
    """The matrices of one mode with eigenvalues ``(..., 2)`` on the axes of D, that of its larger eigenvalue first.

    >>> on_own_axes(np.array([3.0, 5.0]), np.diag([1.0, 2.0])).tolist()
    [[5.0, 0.0], [0.0, 3.0]]
    """
    half, mixed = (diffusion[..., 0, 0] - diffusion[..., 1, 1]) / 2, diffusion[..., 0, 1]
    return on_axes(added[..., 0], added[..., 1], half, mixed, np.hypot(half, mixed)) + 0.0  # −0 becomes 0


def on_axes(on_first: Array, on_last: Array, half: Array, mixed: Array, gap: Array) -> Array:
    """The matrix with these eigenvalues on the axes of [[half, mixed], [mixed, −half]], larger one first.

    >>> on_axes(*(np.array(x) for x in (3.0, 5.0, 0.0, 2.0, 2.0))).tolist()
    [[4.0, -1.0], [-1.0, 4.0]]
    """
    cosine, sine = ratio(half, gap), ratio(mixed, gap)
    near = sine**2 / (2 * (1 + np.abs(cosine)))
    # cos²(φ/2) and sin²(φ/2); the smaller one is no difference.
    cos_squared = np.where(cosine >= 0, 1 - near, near)
    sin_squared = np.where(cosine >= 0, near, 1 - near)
    rows = [
        [on_first * cos_squared + on_last * sin_squared, (on_first - on_last) * sine / 2],
        [(on_first - on_last) * sine / 2, on_first * sin_squared + on_last * cos_squared],
    ]
    return np.stack([np.stack(row, axis=-1) for row in rows], axis=-2)


def ratio(numerator: Array, denominator: Array) -> Array:
    """The quotient, and 0 beside a denominator of 0.

    >>> ratio(np.array([1.0, 0.0]), np.array([2.0, 0.0])).tolist()
    [0.5, 0.0]
    """
    return np.divide(numerator, denominator, out=np.zeros(denominator.shape), where=denominator > 0)
