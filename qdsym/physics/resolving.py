"""Eigenvectors whose eigenvalues nearly meet, to the last digits of the matrices that doubles are.

A solver in doubles tells such vectors apart to ε over the distance of their eigenvalues. In W†(A − xB)W, W those of
one group and x their middle, the distances are all that is left: formed in balls and then rounded, it gives the
unitary that they lack to ε, and again for what is a group inside of it.
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from qdsym.physics.arrays import Array, transpose
from qdsym.physics.several_modes import form
from qdsym.physics.spectra import framed_in_doubles
from qdsym.physics.williamson import symplectic_inverse

NEAR = 1 / 16
"""The distance, as a share of the eigenvalues, below which a solver is not left to tell vectors apart."""

LOST = 1e-6
"""Which share of a flow the rounding of the drift that reverses it may be, where eigenvalues nearly meet."""

SUSPECT = 1e-5
"""The share of `LOST` from which on one rounding of a drift says too little of the sums that it is in."""

_BITS = 512
_LEAST = 2.0**-90
"""The share of the eigenvalues below which they are equal, since the squares of roundings are not far below it."""


def resolved(
    vectors: NDArray[np.complex128], values: Array, apart: NDArray[np.bool_], matrix: Any, metric: Any
) -> NDArray[np.complex128]:
    """The columns W of AW = BW diag(x), W†BW = I, with Hermitian A and B and increasing ``values`` x, told apart.

    ``apart`` says between which neighbours they are already.

    >>> turn = np.array([[0.8, -0.6], [0.6, 0.8]])
    >>> found = resolved(turn + 0j, np.ones(2), np.array([False]), np.diag([1.0, 1 + 1e-14]), np.eye(2))
    >>> np.abs(found).round(15).tolist()
    [[1.0, 0.0], [0.0, 1.0]]
    """
    import flint

    if apart.all():
        return vectors
    found, least = vectors.copy(), _LEAST * float(np.abs(values).max())
    with flint.ctx.workprec(_BITS):
        parts: list[Any] = [np.asarray(part, dtype=np.complex128).tolist() for part in (matrix, metric)]
        forms = flint.acb_mat(parts[0]), flint.acb_mat(parts[1])
        for group in _groups(apart):
            middle = flint.arb(float(values[group].mean()))
            found[:, group] = _told_apart(found[:, group], middle, forms, least)
    return found


def _groups(apart: NDArray[np.bool_]) -> list[NDArray[np.int_]]:
    """The places between which nothing is apart, where there are several."""
    whole = np.split(np.arange(len(apart) + 1), np.flatnonzero(apart) + 1)
    return [group for group in whole if len(group) > 1]


def _told_apart(
    vectors: NDArray[np.complex128], middle: Any, forms: tuple[Any, Any], least: float
) -> NDArray[np.complex128]:
    import flint

    columns = flint.acb_mat(vectors.tolist())
    rows = columns.transpose().conjugate()
    small = rows * (forms[0] * columns) - rows * (forms[1] * columns) * middle
    seen = np.array([[complex(x) for x in row] for row in small.tolist()])
    distances, turn = np.linalg.eigh((seen + seen.conj().T) / 2)
    found, spread = np.asarray(vectors @ turn), distances[-1] - distances[0]
    if spread <= least:
        return found
    # Beside a middle that is none nothing is told apart yet; else one distance at least is large, by their number.
    beside = np.abs(distances.mean()) > spread
    apart = np.zeros(len(distances) - 1, bool) if beside else np.diff(distances) > spread / (4 * len(distances))
    for group in _groups(apart):
        inside = middle + float(distances[group].mean())
        found[:, group] = _told_apart(found[:, group], inside, forms, least)
    return found


def left_over(drift: Array, state: Array, noise: Array, flow: Array, units: Array) -> float:
    """The largest entry of K'V + VK'ᵀ + D' + V̇ by that of V̇, each entry in its ``units`` u_i u_j, rounded up.

    >>> left_over(-np.eye(2), np.eye(2), np.eye(2), 1.5 * np.eye(2), np.ones(2)) * 3
    1.0
    """
    import flint

    with flint.ctx.workprec(_BITS):
        own, covariance, added, moved = (flint.arb_mat(part.tolist()) for part in (drift, state, noise, flow))
        rest = own * covariance + covariance * own.transpose() + added + moved
        size = np.reshape([float(x.abs_upper()) for x in rest.entries()], flow.shape)
    both = units[:, None] * units
    return float((size / both).max() / (np.abs(flow) / both).max())


def resolved_frames(covariance: Array, nu: Array, symplectic: Array) -> Array:
    """The S of V = S(⊕ν_k I₂)Sᵀ for ``(..., 2n, 2n)``, the modes of nearly equal ν_k told apart as V itself does.

    What is no `framed_in_doubles` has a frame of so many digits already.

    >>> turn = np.kron(np.array([[0.8, -0.6], [0.6, 0.8]]), np.eye(2))
    >>> V = np.diag([2, 2, 2 + 1e-14, 2 + 1e-14])
    >>> np.abs(resolved_frames(V, 2 * np.ones(2), turn)).round(15).tolist() == np.eye(4).tolist()
    True
    """
    apart = np.diff(nu, axis=-1) > NEAR * nu[..., 1:]
    near = np.asarray(~apart.all(axis=-1))
    near[near] = framed_in_doubles(covariance[near], nu[near])
    if not near.any():
        return symplectic
    found = symplectic.copy()
    several = zip(covariance[near], nu[near], apart[near], symplectic[near], strict=True)
    found[near] = [_resolved_frame(*one) for one in several]
    return found


def _resolved_frame(covariance: Array, nu: Array, apart: NDArray[np.bool_], symplectic: Array) -> Array:
    """With S⁻ᵀ = (x₁, y₁, …, xₙ, yₙ) the vectors w = (x + iy)/√2 have Vw = −iνσw and −iw†σw = 1."""
    dual = transpose(symplectic_inverse(symplectic))
    vectors = (dual[:, ::2] + 1j * dual[:, 1::2]) / np.sqrt(2)
    told = resolved(vectors, nu, apart, covariance, -1j * form(len(nu))) * np.sqrt(2)
    columns = np.stack([told.real, told.imag], axis=-1).reshape(covariance.shape)
    return symplectic_inverse(transpose(columns))
