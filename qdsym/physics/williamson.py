"""Williamson's normal form V = S(⊕ν_k I₂)Sᵀ of a positive definite matrix, and the inverse of a symplectic one."""

from __future__ import annotations

import numpy as np

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import Array, Matrix, is_symbolic, matrix, symmetric, transpose
from qdsym.physics.phase_space import symplectic_form
from qdsym.physics.spectra import framed_in_doubles, frames, frames_in_digits, spectrum


def williamson(covariance: Matrix) -> tuple[Array, Array]:
    """The symplectic eigenvalues ν_1 ≤ ... ≤ ν_n and a symplectic S with V = S(⊕ν_k I₂)Sᵀ.

    ``covariance`` is an array ``(..., 2n, 2n)`` with V ≻ 0, a state or not; the result has shapes ``(...,
    n)`` and ``(..., 2n, 2n)``. With V = LLᵀ, the orthonormal vectors b_k, a_k of an eigenvector (a_k +
    ib_k)/√2 of iLᵀσL at +ν_k are the columns of an orthogonal O, and S = LO(⊕ν_k I₂)^{−1/2}. ν is right
    to a relative 10⁻¹², and both equations hold in each entry to the rounding of what it is a sum of, whatever the
    scales of modes and quadratures: what is ill-conditioned, or has ν that differ by a factor of 64, is computed with
    as many digits as it takes (some milliseconds for two modes, half a second for 10, four for 20, half a minute for
    40). S is unique up to the symplectic rotations that leave ⊕ν_k I₂ alone.

    Raises `InvalidInput` for a malformed matrix, one that is not positive definite to working precision,
    and for SymPy matrices.

    >>> nu, S = williamson([[16, 0], [0, 0.25]])
    >>> nu.tolist(), (S * nu @ S.T).round(12).tolist()
    ([2.0], [[16.0, 0.0], [0.0, 0.25]])
    """
    if is_symbolic(covariance):
        remedy = "convert numbers with numpy.array(V.evalf().tolist(), dtype=float)"
        raise InvalidInput("covariance", "a numeric matrix", covariance, remedy)
    state = symmetric(covariance, "covariance", symbolic=False)
    nu = spectrum(state)
    if state.shape[-1] == 2:
        return nu, _one_mode_frame(state, nu[..., 0])
    symplectic = np.empty(state.shape)
    plain = framed_in_doubles(state, nu)
    symplectic[plain] = frames(state[plain])[1]
    symplectic[~plain] = frames_in_digits(state[~plain])
    return nu, symplectic


def _one_mode_frame(state: Array, nu: Array) -> Array:
    """The Cholesky factor of V/ν, whose last entry is that of det S = 1."""
    found = np.zeros(state.shape)
    found[..., 0, 0] = np.sqrt(state[..., 0, 0]) / np.sqrt(nu)
    found[..., 1, 1] = 1 / found[..., 0, 0]
    found[..., 1, 0] = state[..., 0, 1] / nu / found[..., 0, 0]
    return found


def symplectic_inverse(symplectic: Array) -> Array:
    """The inverse S⁻¹ = σSᵀσᵀ of a symplectic array ``(..., 2n, 2n)``, without solving equations.

    Raises `InvalidInput` for a malformed matrix. Whether it is symplectic is not asked.

    >>> (symplectic_inverse(np.array([[2.0, 0.0], [0.0, 0.5]])) + 0).tolist()
    [[0.5, 0.0], [0.0, 2.0]]
    """
    symplectic = matrix(symplectic, "symplectic", symbolic=False)
    form = symplectic_form(symplectic.shape[-1] // 2)
    return np.asarray(form @ transpose(symplectic) @ form.T, dtype=np.float64)
