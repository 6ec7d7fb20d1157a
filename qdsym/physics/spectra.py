"""The symplectic eigenvalues of matrices of doubles: by LAPACK where that is right, elsewhere in Arb's balls."""

from __future__ import annotations

import mpmath
import numpy as np
from numpy.typing import NDArray

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import Array, transpose
from qdsym.physics.normal import TINY
from qdsym.physics.products import one_mode_determinant
from qdsym.physics.several_modes import form, not_positive, spectra
from qdsym.physics.solving import CONDITION, well_conditioned

_COOL = 1.1
"""From which on ν − 1 is a difference that may be formed."""


def frames(covariance: Array) -> tuple[Array, Array]:
    """The ν_k and an S with V = S(⊕ν_k I₂)Sᵀ of `well_conditioned` matrices, in double precision.

    >>> frames(np.diag([1.0, 4.0]))[0].tolist()
    [2.0]
    """
    modes = covariance.shape[-1] // 2
    factor = np.linalg.cholesky(covariance)
    nu, vectors = np.linalg.eigh(1j * (transpose(factor) @ form(modes) @ factor))
    upper = vectors[..., modes:]
    columns = np.stack([upper.imag, upper.real], axis=-1).reshape(covariance.shape)
    symplectic = factor @ columns / np.sqrt(np.repeat(nu[..., modes:], 2, axis=-1) / 2)[..., None, :]
    return nu[..., modes:], symplectic


def frames_in_digits(states: Array) -> Array:
    """The S of a stack ``(..., 2n, 2n)``, each entry right to its last digits.

    >>> frames_in_digits(np.array([[4.0, 0.0], [0.0, 1.0]])).round(12).tolist()
    [[1.414213562373, 0.0], [0.0, 0.707106781187]]
    """
    several = states.reshape(-1, *states.shape[-2:])
    return np.reshape([_frame_in_digits(one) for one in several], states.shape)


def _frame_in_digits(state: Array) -> Array:
    """As many digits as it takes until SᵀσS is σ to far more than those of doubles."""
    modes, digits = len(state) // 2, 40
    own = mpmath.matrix(form(modes).tolist())
    while True:
        with mpmath.workdps(digits):
            exact = mpmath.matrix(state.tolist())
            try:
                factor = mpmath.cholesky(exact)
                nu, vectors = mpmath.eighe(mpmath.mpc(0, 1) * (factor.T * own * factor))
            except ValueError:  # not ≻ 0 to so many digits
                nu = [0] * len(state)
            if min(nu[modes:]) > 0:
                parts = (mpmath.im, mpmath.re)
                columns = [
                    [part(vectors[i, k]) / mpmath.sqrt(nu[k] / 2) for k in range(modes, 2 * modes) for part in parts]
                    for i in range(2 * modes)
                ]
                found = factor * mpmath.matrix(columns)
                if mpmath.mnorm(found.T * own * found - own, mpmath.inf) < mpmath.mpf(10) ** -25:
                    return np.array(found.tolist(), dtype=np.float64)
        digits *= 2


def close_together(nu: Array) -> NDArray[np.bool_]:
    """Whether symplectic eigenvalues, in order, are so near to each other that the solver loses none of them.

    >>> bool(close_together(np.array([1.0, 1e9])))
    False
    """
    return np.asarray(nu[..., -1] / CONDITION < nu[..., 0])


def framed_in_doubles(covariance: Array, nu: Array) -> NDArray[np.bool_]:
    """Whether `frames` serves, ν_k being the symplectic eigenvalues.

    >>> bool(framed_in_doubles(np.diag([1e4, 1e-4]), np.array([1.0])))
    True
    """
    return np.asarray(well_conditioned(covariance) & close_together(nu))


def spectrum(covariance: Array, argument: str = "covariance") -> Array:
    """The symplectic eigenvalues ν_1 ≤ ... ≤ ν_n of matrices ``(..., 2n, 2n)``; raises `InvalidInput` for V ⊁ 0.

    >>> spectrum(np.diag([16.0, 0.25, 1e40, 1e40])).tolist()
    [2.0, 1e+40]
    """
    found = (_of_one_mode if covariance.shape[-1] == 2 else _of_several_modes)(covariance, argument)
    if (found < TINY).any():
        expected = "symplectic eigenvalues within double precision"
        raise InvalidInput(argument, expected, "an underflow", "use other units")
    return found


def _of_one_mode(covariance: Array, argument: str) -> Array:
    determinant, exponent = one_mode_determinant(covariance)
    if not ((determinant > 0) & (covariance[..., 0, 0] > 0)).all():
        raise not_positive(covariance, argument)
    odd = exponent % 2
    return np.asarray(np.ldexp(np.sqrt(np.ldexp(determinant, odd)), (exponent - odd) // 2))[..., None]


def _of_several_modes(covariance: Array, argument: str) -> Array:
    found = np.empty((*covariance.shape[:-2], covariance.shape[-1] // 2))
    plain = well_conditioned(covariance)
    factor = np.linalg.cholesky(covariance[plain])
    moduli = np.linalg.eigvalsh(1j * (transpose(factor) @ form(found.shape[-1]) @ factor))
    found[plain] = moduli[..., found.shape[-1] :]
    plain[plain] = close_together(found[plain])
    found[~plain] = spectra(covariance[~plain], argument)[0]
    return found


def excesses(covariance: Array) -> Array:
    """The distances ν_k − 1 of states ``(..., 2n, 2n)``, at least 0, and no difference of roundings.

    Of one mode it is (det V − 1)/(√det V + 1).

    >>> excesses(np.diag([1e9, 1.25e-9])).round(12).tolist()
    [0.11803398875]
    """
    nu = spectrum(covariance)
    if nu.shape[-1] > 1:
        found, near = nu - 1, nu[..., 0] < _COOL
        found[near] = spectra(covariance[near])[1]
        return np.maximum(found, 0)
    difference, exponent = one_mode_determinant(covariance, less=1.0)
    # Beyond the range of its square ν − 1 is ν.
    small = np.ldexp(np.maximum(difference, 0), np.minimum(exponent, 900)) / (nu[..., 0] + 1)
    return np.asarray(np.where(exponent > 900, nu[..., 0], small))[..., None]
