"""Equations of covariances: by LAPACK where that is right, elsewhere with the rationals that doubles are."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray

from qdsym.physics.arrays import Array, transpose
from qdsym.physics.normal import TINY, require_normal
from qdsym.physics.positivity import rational_matrix
from qdsym.physics.products import one_mode_determinant, plain_sum

CONDITION = 64.0
"""Up to which condition the solvers of double precision are taken: their errors are a few roundings times it."""
_LOW, _HIGH = 2.0**-900, 2.0**900
_SMALL = 8
"""Matrices whose eigenvalues take no longer than it takes to ask for them in another way."""


def well_conditioned(covariance: Array) -> NDArray[np.bool_]:
    """Whether V, with rows and columns scaled to a diagonal of 1, has no eigenvalue below 1/64, and no huge entries.

    A rounding of each entry then moves no x†Vx, and no symplectic eigenvalue, by more than 64 roundings of it.

    >>> well_conditioned(np.array([np.diag([1e9, 1e-9]), [[1, 0.99], [0.99, 1]]])).tolist()
    [True, False]
    """
    diagonal = np.diagonal(covariance, axis1=-2, axis2=-1)
    fit = np.asarray(((diagonal > _LOW) & (diagonal < _HIGH)).all(axis=-1))
    root = np.sqrt(np.where(fit[..., None], diagonal, 1))
    with np.errstate(over="ignore"):
        scaled = np.where(fit[..., None, None], covariance, 0) / root[..., :, None] / root[..., None, :]
    # Beside a diagonal of 1 no entry of a positive matrix is above 1.
    np.clip(scaled, -2, 2, out=scaled)
    if fit.all() and covariance.shape[-1] > _SMALL and _positive(scaled - np.eye(covariance.shape[-1]) / CONDITION):
        return fit
    return np.asarray(fit & (np.linalg.eigvalsh(scaled)[..., 0] > 1 / CONDITION))


def _positive(stack: Array) -> bool:
    """Whether all are ≻ 0, which takes a tenth of the time of their eigenvalues."""
    try:
        return bool(np.isfinite(np.linalg.cholesky(stack)).all())
    except np.linalg.LinAlgError:
        return False


def positive_solve(value: Array, right: Array) -> Array:
    """The solution X of AX = B for arrays with A ≻ 0; what the elimination loses is measured by each row's own scale.

    Raises NumPy's ``LinAlgError`` for a singular matrix.

    >>> positive_solve(np.diag([2.0**900, 2.0**-900]), np.eye(2)).tolist() == [[2.0**-900, 0], [0, 2.0**900]]
    True
    """
    return _solved_where(well_conditioned(value), plain_solve, value, right)


def general_solve(value: Array, right: Array) -> Array:
    """The solution X of AX = B for any A: what is wrong is a few roundings of the norm of X.

    Raises NumPy's ``LinAlgError`` for a singular matrix.

    >>> (general_solve(np.array([[0.0, 2.0], [-4.0, 0.0]]), np.eye(2)) + 0.0).tolist()
    [[0.0, -0.25], [0.5, 0.0]]
    """
    lengths = np.linalg.svd(value, compute_uv=False)
    return _solved_where(lengths[..., -1] * CONDITION > lengths[..., 0], np.linalg.solve, value, right)


def _solved_where(plain: NDArray[np.bool_], solve: Callable[..., Any], value: Array, right: Array) -> Array:
    """What solves equations in doubles where that is right, and elsewhere the rationals that doubles are."""
    shape = np.broadcast_shapes(value.shape, right.shape)
    value, right, found = np.broadcast_to(value, shape), np.broadcast_to(right, shape), np.empty(shape)
    plain = np.broadcast_to(plain, shape[:-2])
    found[plain] = solve(value[plain], right[plain])
    pairs = zip(value[~plain], right[~plain], strict=True)
    found[~plain] = np.reshape([_solved(*map(rational_matrix, pair)) for pair in pairs], found[~plain].shape)
    return found


def plain_solve(value: Array, right: Array) -> Array:
    """The solution by LAPACK, in units in which the diagonal of A is about 1: for `well_conditioned` matrices.

    >>> plain_solve(np.diag([2.0**900, 2.0**-900]), np.ones((2, 1))).tolist() == [[2.0**-900], [2.0**900]]
    True
    """
    unit = np.ldexp(1.0, -(np.frexp(np.diagonal(value, axis1=-2, axis2=-1))[1] // 2))
    rows, columns = unit[..., :, None], unit[..., None, :]
    return np.asarray(rows * np.linalg.solve(value * rows * columns, right * rows))


def require_seen(score: Array, drift: Array, diffusion: Array, covariance: Array, arguments: str) -> None:
    """Raise `InvalidInput` naming ``arguments`` where a row of DV⁻¹ is lost below the range, and K has nothing there.

    Its largest entry is at least that of D by 2n times that of V.

    >>> require_seen(np.zeros((2, 2)), np.eye(2), np.eye(2), np.eye(2), "covariance")
    """
    given = np.abs(diffusion).max(axis=-1)
    bound = TINY * covariance.shape[-1] * np.abs(covariance).max(initial=0)
    if ((given > 0) & (given < bound)).any():
        found = np.maximum(np.abs(score), np.abs(drift)).max(axis=-1)
        require_normal(found, given > 0, arguments, "a score", "use a longer unit of time")


def _solved(value: Any, right: Any) -> list[list[float]]:
    try:
        found = value.solve(right)
    except ZeroDivisionError:
        raise np.linalg.LinAlgError("singular") from None
    return [[int(x.p) / int(x.q) for x in row] for row in found.tolist()]


def quotient(matrix: Array, covariance: Array) -> Array:
    """The product AV⁻¹ with V ≻ 0; the inverse of one mode is made of its determinant, and no cancellation loses that.

    >>> quotient(np.eye(2), np.diag([1e200, 0.5])).tolist()
    [[1e-200, 0.0], [0.0, 2.0]]
    """
    if covariance.shape[-1] != 2:
        return np.asarray(transpose(positive_solve(covariance, transpose(matrix))))
    first, last, mixed = (covariance[..., i, j, None, None] for i, j in ((0, 0), (1, 1), (0, 1)))
    determinant, plain = plain_sum([(first, last), (-mixed, mixed)])
    if plain.all():
        first, last, mixed = first / determinant, last / determinant, mixed / determinant
    else:
        mantissa, exponent = (part[..., None, None] for part in one_mode_determinant(covariance))
        first, last, mixed = (np.ldexp(entry / mantissa, -exponent) for entry in (first, last, mixed))
    found = np.empty(np.broadcast_shapes(matrix.shape, covariance.shape))
    found[..., :1] = matrix[..., :1] * last - matrix[..., 1:] * mixed
    found[..., 1:] = matrix[..., 1:] * first - matrix[..., :1] * mixed
    return found
