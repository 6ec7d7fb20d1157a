"""Williamson's normal form V = S(⊕ν_k I₂)Sᵀ of a positive definite matrix, and the inverse of a symplectic one."""

from __future__ import annotations

import numpy as np

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import Array, Matrix, is_symbolic, matrix, symmetric, transpose
from qdsym.physics.phase_space import symplectic_form


def williamson(covariance: Matrix) -> tuple[Array, Array]:
    """The symplectic eigenvalues ν_1 ≤ ... ≤ ν_n and a symplectic S with V = S(⊕ν_k I₂)Sᵀ.

    ``covariance`` is an array ``(..., 2n, 2n)`` with V ≻ 0, a state or not; the result has shapes ``(...,
    n)`` and ``(..., 2n, 2n)``. With V = LLᵀ, the orthonormal vectors b_k, a_k of an eigenvector (a_k +
    ib_k)/√2 of iLᵀσL at +ν_k are the columns of an orthogonal O, and S = LO(⊕ν_k I₂)^{−1/2}. The residuals
    of both defining equations are of the order of ε‖V‖ and ε‖S‖², ε = 2⁻⁵². S is unique up to the
    symplectic rotations that leave ⊕ν_k I₂ alone.

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
    modes = state.shape[-1] // 2
    try:
        factor = np.linalg.cholesky(state)
    except np.linalg.LinAlgError:
        got = f"smallest eigenvalue {np.linalg.eigvalsh(state).min():.17g}"
        expected = "a matrix that is positive definite to working precision"
        raise InvalidInput("covariance", expected, got) from None
    spectrum, vectors = np.linalg.eigh(1j * (transpose(factor) @ symplectic_form(modes) @ factor))
    nu, upper = spectrum[..., modes:], vectors[..., modes:] * np.sqrt(2)
    columns = np.stack([upper.imag, upper.real], axis=-1).reshape(state.shape)
    symplectic = factor @ columns / np.sqrt(np.repeat(nu, 2, axis=-1))[..., None, :]
    return np.asarray(nu, dtype=np.float64), np.asarray(symplectic, dtype=np.float64)


def symplectic_inverse(symplectic: Array) -> Array:
    """The inverse S⁻¹ = σSᵀσᵀ of a symplectic array ``(..., 2n, 2n)``, without solving equations.

    Raises `InvalidInput` for a malformed matrix. Whether it is symplectic is not asked.

    >>> (symplectic_inverse(np.array([[2.0, 0.0], [0.0, 0.5]])) + 0).tolist()
    [[0.5, 0.0], [0.0, 2.0]]
    """
    symplectic = matrix(symplectic, "symplectic", symbolic=False)
    form = symplectic_form(symplectic.shape[-1] // 2)
    return np.asarray(form @ transpose(symplectic) @ form.T, dtype=np.float64)
