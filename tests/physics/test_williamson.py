"""Williamson's normal form: reconstruction, symplecticity, and what is refused."""

from __future__ import annotations

import numpy as np
import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from qdsym import testing
from qdsym.errors import InvalidInput
from qdsym.physics.phase_space import squeezed_thermal, symplectic_eigenvalues, symplectic_form
from qdsym.physics.williamson import symplectic_inverse, williamson

EPSILON = float(np.finfo(float).eps)


def residuals(covariance, nu, symplectic):
    """The largest errors of S(⊕νI)Sᵀ = V and SσSᵀ = σ."""
    form = symplectic_form(len(covariance) // 2)
    rebuilt = symplectic * np.repeat(nu, 2) @ symplectic.T
    return abs(rebuilt - covariance).max(), abs(symplectic @ form @ symplectic.T - form).max()


@given(st.integers(1, 4).flatmap(testing.states))
@settings(deadline=None)
def test_the_normal_form_rebuilds_the_covariance_with_a_symplectic_matrix(covariance):
    """S(⊕ν_k I₂)Sᵀ = V and SσSᵀ = σ to rounding; another S or other ν fail."""
    nu, symplectic = williamson(covariance)
    norm = np.linalg.norm(covariance)
    rebuilt, preserved = residuals(covariance, nu, symplectic)
    assert rebuilt <= 64 * EPSILON * norm
    assert preserved <= 64 * EPSILON * np.linalg.norm(symplectic) ** 2 * norm
    assert (np.diff(nu) >= 0).all()
    np.testing.assert_allclose(nu, symplectic_eigenvalues(covariance), rtol=0, atol=64 * EPSILON * norm**2)
    assert residuals(covariance, nu + 0.1, symplectic)[0] > 1e-3
    assert residuals(covariance, nu, 1.1 * symplectic)[1] > 0.1


def test_the_inverse_of_a_symplectic_matrix_needs_no_solving():
    """S⁻¹ = σSᵀσᵀ undoes S, while Sᵀ does not."""
    symplectic = williamson(squeezed_thermal(2.0, 1.0, 0.4))[1]
    np.testing.assert_allclose(symplectic_inverse(symplectic) @ symplectic, np.eye(2), atol=1e-14)
    assert abs(symplectic.T @ symplectic - np.eye(2)).max() > 0.1


def test_degenerate_and_extreme_spectra_keep_the_normal_form():
    """Equal symplectic eigenvalues, very hot beside pure modes, and r = 8 are no obstacle."""
    c, s = np.cosh(1.2), np.sinh(1.2)
    correlated = 1.5 * np.block([[c * np.eye(2), s * np.diag([1, -1])], [s * np.diag([1, -1]), c * np.eye(2)]])
    nu, symplectic = williamson(correlated)
    np.testing.assert_allclose(nu, [1.5, 1.5], rtol=1e-14)
    assert max(residuals(correlated, nu, symplectic)) < 1e-14
    nu, symplectic = williamson(np.diag([1e8, 1e8, 1.0, 1.0]))
    np.testing.assert_allclose(nu, [1, 1e8], rtol=1e-14)
    nu, symplectic = williamson(squeezed_thermal(1.25, 8.0))
    np.testing.assert_allclose(nu, [1.25], rtol=1e-14)
    assert residuals(squeezed_thermal(1.25, 8.0), nu, symplectic)[1] < 1e-14


def test_a_matrix_below_the_vacuum_has_a_normal_form_too():
    """ν < 1 is found, not clipped: V need not be a state."""
    np.testing.assert_allclose(williamson(0.25 * squeezed_thermal(1.0, 0.7, 0.2))[0], [0.25], rtol=1e-14)


def test_a_stack_is_the_stack_of_its_members():
    """Leading axes broadcast through."""
    stack = squeezed_thermal(np.array([[1.0, 2.0, 3.0]]), np.array([[0.3], [0.9]]), 0.5)
    nu, symplectic = williamson(stack)
    assert nu.shape == (2, 3, 1)
    assert symplectic.shape == (2, 3, 2, 2)
    np.testing.assert_array_equal(symplectic[1, 2], williamson(stack[1, 2])[1])


@pytest.mark.parametrize(
    ("matrix", "message"),
    [
        (np.diag([1.0, 0.0]), "positive definite"),
        (np.diag([1.0, -1.0]), "smallest eigenvalue -1"),
        ([[1, 2], [0, 1]], "symmetric"),
        (np.eye(3), "even dimension"),
        ([[1, np.nan], [np.nan, 1]], "finite|real"),
        (sp.eye(2), "numeric"),
    ],
)
def test_what_has_no_normal_form_is_refused(matrix, message):
    """Singular, indefinite, asymmetric, odd, infinite and symbolic matrices are named as such."""
    with pytest.raises(InvalidInput, match=f"covariance: .*({message})"):
        williamson(matrix)
