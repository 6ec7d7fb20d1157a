"""Phase space: conventions, states, symplectic eigenvalues, and what is refused."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
import sympy as sp
from hypothesis import given
from hypothesis import strategies as st

from qdsym import testing
from qdsym.errors import InvalidInput
from qdsym.physics.phase_space import (
    is_state,
    require_state,
    rotation,
    squeezed_thermal,
    symplectic_eigenvalues,
    symplectic_form,
    violating_vector,
)

EPSILON = float(np.finfo(float).eps)
MODES = st.integers(1, 4)
ν, r, φ = sp.symbols("nu r phi", real=True)


def test_the_violating_vector_spans_the_plus_i_eigenspace_of_sigma():
    """σu = iu and u†u = 1 exactly, and σū = −iū, so the conjugate fails where u holds."""
    u, σ = violating_vector(symbolic=True), symplectic_form(symbolic=True)
    assert σ * u == sp.I * u
    assert (u.H * u)[0] == 1
    assert σ * u.conjugate() == -sp.I * u.conjugate()
    np.testing.assert_array_equal(symplectic_form() @ violating_vector(), 1j * violating_vector())


@pytest.mark.parametrize("modes", [1, 2, 5])
def test_sigma_is_antisymmetric_and_squares_to_minus_one(modes):
    """σᵀ = −σ, σ² = −I and σ_{q1 p1} = +1; both arithmetics agree."""
    σ = symplectic_form(modes)
    np.testing.assert_array_equal(σ.T, -σ)
    np.testing.assert_array_equal(σ @ σ, -np.eye(2 * modes))
    assert σ[0, 1] == 1
    assert np.array_equal(σ, np.array(symplectic_form(modes, symbolic=True).tolist(), dtype=float))


@pytest.mark.parametrize("modes", [0, -1, 1.0, "1", True, None, sp.Symbol("n")])
def test_a_number_of_modes_is_an_integer_of_at_least_one(modes):
    """Anything else is refused by name."""
    with pytest.raises(InvalidInput, match="modes: expected an integer ≥ 1"):
        symplectic_form(modes)


def test_the_squeezed_thermal_covariance_is_the_rotated_diagonal():
    """In symbols V = R_φ ν diag(e^{2r}, e^{−2r}) R_φᵀ, and the diagonal itself when φ is exactly 0."""
    aligned = squeezed_thermal(ν, r)
    assert aligned == sp.ImmutableMatrix([[ν * sp.exp(2 * r), 0], [0, ν * sp.exp(-2 * r)]])
    assert squeezed_thermal(ν, r, 0.0) == aligned
    difference = squeezed_thermal(ν, r, φ) - rotation(φ) * aligned * rotation(φ).T
    assert difference.applyfunc(sp.expand) == sp.zeros(2)
    assert squeezed_thermal(ν, r, φ) != rotation(-φ) * aligned * rotation(-φ).T


@given(testing.squeezed_thermal_parameters())
def test_both_arithmetics_give_one_covariance(parameters):
    """The SymPy formula evaluated at rationals is the NumPy array, to rounding."""
    nu, squeezing, phi = parameters
    exact = squeezed_thermal(*(sp.Rational(x.numerator, x.denominator) for x in parameters))
    numeric = squeezed_thermal(nu, squeezing, phi)
    bound = 16 * EPSILON * float(nu) * np.exp(2 * abs(float(squeezing)))
    np.testing.assert_allclose(numeric, np.array(exact.evalf(30).tolist(), dtype=float), rtol=0, atol=bound)
    assert is_state(numeric)


def test_parameters_broadcast_to_leading_axes():
    """Each entry of a broadcast covariance is the scalar one."""
    nu, squeezing = np.array([1.0, 2.0, 3.0])[:, None], np.linspace(-1, 1, 4)
    covariance = squeezed_thermal(nu, squeezing, 0.3)
    assert covariance.shape == (3, 4, 2, 2)
    np.testing.assert_array_equal(covariance[2, 1], squeezed_thermal(3.0, squeezing[1], 0.3))
    assert is_state(covariance).shape == (3, 4)
    np.testing.assert_allclose(symplectic_eigenvalues(covariance)[..., 0], np.broadcast_to(nu, (3, 4)), rtol=1e-13)


@pytest.mark.parametrize(
    ("arguments", "argument", "got"),
    [
        ((0.5, 0), "nu", "0.5"),
        (([1, 0.25, 0.5], 0), "nu", "0.25"),
        ((Fraction(1, 2), 0), "nu", "0.5"),
        ((sp.Rational(1, 2), r), "nu", "1/2"),
        ((sp.Symbol("x", negative=True), 0), "nu", "x"),
        ((1j, 0), "nu", "1j"),
        ((sp.I, 0), "nu", "I"),
        (("2", 0), "nu", "'2' of type str"),
        ((True, 0), "nu", "True of type bool"),
        ((None, 0), "nu", "None of type NoneType"),
        ((np.nan, 0), "nu", "nan"),
        ((sp.nan, 0), "nu", "nan"),
        ((ν, sp.oo), "r", "oo"),
        ((ν, "1"), "r", "'1' of type str"),
        ((2, np.inf), "r", "inf"),
        ((2, 400), "r", "400.0"),
        ((2, 0, 1j), "phi", "1j"),
        ((2, 0, [[1], [1, 2]]), "phi", "a ragged nested sequence"),
        ((np.ones(3), np.ones(2)), "nu, r, phi", "shapes (3,), (2,) and ()"),
        ((sp.eye(2), r), "nu", "of type MutableDenseMatrix"),
        ((10**400, 0), "nu", "a number beyond double precision"),
    ],
)
def test_unphysical_parameters_are_refused_by_name_and_value(arguments, argument, got):
    """The error names the argument and shows the first offending value."""
    with pytest.raises(InvalidInput) as caught:
        squeezed_thermal(*arguments)
    assert caught.value.argument == argument
    assert got in str(caught.value)


def test_symbols_of_unknown_sign_pass():
    """Only a decided violation is an error."""
    x = sp.Symbol("x")
    assert squeezed_thermal(x, x).free_symbols == {x}
    assert squeezed_thermal(1, r)[0, 0] == sp.exp(2 * r)


@given(MODES.flatmap(testing.states))
def test_states_are_states_and_less_than_vacuum_noise_is_not(covariance):
    """S(⊕ν_k)Sᵀ with ν_k ≥ 1 passes; scaled so that ν_1 = 0.99 it fails."""
    assert is_state(covariance)
    lowest = symplectic_eigenvalues(covariance)[0]
    assert not is_state(0.99 / lowest * covariance)


@given(st.data(), MODES)
def test_symplectic_eigenvalues_are_those_put_in(data, modes):
    """The symplectic eigenvalues of S(⊕ν_k)Sᵀ are the ν_k, sorted, to the rounding of V."""
    symplectic = data.draw(testing.symplectic_matrices(modes))
    nu = np.sort([float(data.draw(testing.rationals(1, 4))) for _ in range(modes)])
    covariance = (symplectic * np.repeat(nu, 2)) @ symplectic.T
    found = symplectic_eigenvalues(covariance)
    bound = 64 * modes * EPSILON * np.linalg.norm(symplectic) ** 2 * np.linalg.norm(covariance)
    np.testing.assert_allclose(found, nu, rtol=0, atol=bound)
    assert np.abs(found - (nu + 0.5)).max() > bound


def test_strong_squeezing_does_not_blur_the_verdict():
    """At e^{2r} = 1e8 the pure state passes and one with ν = 0.99, short by 1e-10 ‖V‖, does not."""
    assert is_state(np.diag([1e8, 1e-8]))
    assert not is_state(0.99 * np.diag([1e8, 1e-8]))
    assert symplectic_eigenvalues(np.diag([1e8, 1e-8]))[0] == pytest.approx(1, rel=1e-14)
    assert is_state(squeezed_thermal(1, 7, 0.4))


def test_zero_variance_is_never_a_state():
    """A diagonal entry ≤ 0 fails even under a norm that would hide it."""
    assert not is_state([[0, 0], [0, 1e20]])
    assert not is_state([[1e20, 0], [0, -1e-20]])


def test_the_tolerance_can_be_given():
    """A slack of 0.1 lets ν = 0.95 pass, and a slack of 0 does not."""
    assert is_state(0.95 * np.eye(2), tol=0.1)
    assert not is_state(0.95 * np.eye(2), tol=0)
    with pytest.raises(InvalidInput, match="tol"):
        is_state(np.eye(2), tol=-1)


def test_exact_matrices_are_decided_exactly():
    """A defect of 10⁻³⁰, beyond any float, is seen; symbols are refused with a remedy."""
    tiny = sp.Rational(1, 10**30)
    assert is_state(sp.eye(2) * (1 + tiny))
    assert not is_state(sp.eye(2) * (1 - tiny))
    assert is_state(squeezed_thermal(sp.Integer(1), sp.Rational(1, 3)))
    assert is_state(squeezed_thermal(sp.Float(1), sp.Float(0.3), sp.Float(0.2)))
    with pytest.raises(InvalidInput, match="qdsym verify"):
        is_state(squeezed_thermal(ν, r))


@pytest.mark.parametrize(
    ("covariance", "expected"),
    [
        (np.eye(2) / 2, "smallest symplectic eigenvalue 0.5"),
        (-np.eye(2), "eigenvalue -1 of V"),
        (np.diag([1e300, 1e-301]), "smallest symplectic eigenvalue 0.316"),
        ([[1e20, 0, 0, 0], [0, 1e-20, 0, 0], [0, 0, 1e-30, 1e-5], [0, 0, 1e-5, 1e20]], "v†(V + iσ)v = -5"),
        (np.stack([np.eye(2), np.eye(2) / 4]), "smallest symplectic eigenvalue 0.25"),
        (sp.eye(2) / 2, "[[1/2, 0], [0, 1/2]]"),
        (np.eye(3), "shape (3, 3)"),
        (sp.eye(3), "shape (3, 3)"),
        (sp.MatrixSymbol("V", 3, 3), "shape (3, 3)"),
        (sp.MatrixSymbol("V", 2, 4), "shape (2, 4)"),
        (np.ones(2), "shape (2,)"),
        (np.zeros((0, 0)), "shape (0, 0)"),
        ([[1, 0.5], [0, 1]], "a symmetric matrix, got entries 0.5 and 0.0"),
        (sp.Matrix([[1, ν], [r, 1]]), "a symmetric matrix, got entries nu and r"),
        ([[1, 1j], [-1j, 1]], "got 1j of type complex"),
        (sp.Matrix([[1, sp.I], [-sp.I, 1]]), "got I"),
        ([[1, np.nan], [np.nan, 1]], "got nan"),
        ([["1", "0"], ["0", "1"]], "of type list"),
        ([[ν, "0"], [0, 1]], "'0' of type str"),
        ("V", "of type str"),
        (ν, "of type Symbol"),
        (None, "of type NoneType"),
    ],
)
def test_what_is_not_a_covariance_is_refused(covariance, expected):
    """The error names the covariance and shows what is wrong with it."""
    with pytest.raises(InvalidInput) as caught:
        require_state(covariance, argument="reference")
    assert caught.value.argument == "reference"
    assert expected in str(caught.value)


def test_what_may_be_a_state_passes_unchanged():
    """Undecided symbols, abstract matrices and rounding-sized asymmetry pass."""
    assert require_state(squeezed_thermal(ν, r, φ)) == squeezed_thermal(ν, r, φ)
    n = sp.Symbol("n", integer=True, positive=True)
    abstract = sp.MatrixSymbol("V", 2 * n, 2 * n)
    assert require_state(abstract) is abstract
    skewed = require_state([[2.0, 0.5], [0.5 + 1e-16, 1.0]])
    assert skewed[0, 1] == skewed[1, 0]


def test_symplectic_eigenvalues_need_a_positive_definite_array():
    """A singular matrix is refused; of a SymPy matrix they are expressions."""
    with pytest.raises(InvalidInput, match="positive definite"):
        symplectic_eigenvalues(np.diag([1.0, 0.0]))
    assert symplectic_eigenvalues(sp.eye(2)) == (1,)


@pytest.mark.parametrize(
    ("matrix", "minor"),
    [
        (sp.diag(-1, -1, 2, 2), "-1"),
        (sp.diag(-1, -1), "-1"),
        (sp.diag(1, 1, 2, 0), "0"),
        (sp.diag(0.5, 8.0, -0.25, -0.25), "-1"),
        (sp.Matrix([[sp.sqrt(2), 2], [2, sp.sqrt(2)]]), "-2"),
    ],
)
def test_numbers_of_which_no_positive_definite_matrix_is_made_have_no_symplectic_eigenvalues(matrix, minor):
    """The formulas would have values for some; for symbols they are formulas, and of V ≻ 0 they are what they were."""
    with pytest.raises(InvalidInput, match=rf"covariance: .* positive definite, got a leading minor of {minor}$"):
        symplectic_eigenvalues(matrix)
    assert symplectic_eigenvalues(sp.Matrix([[sp.sqrt(2), 1], [1, sp.sqrt(2)]])) == (1,)
    assert symplectic_eigenvalues(sp.diag(-r, -r)) == (sp.sqrt(r**2),)


def test_little_squeezing_is_seen_between_q_and_p():
    """V_qp = ν sinh 2r sin 2φ, whatever r; a rate is right to the roundings of its terms."""
    r = np.array([1e-300, 1e-14, 1e-10, 1e-3, 2.0])
    np.testing.assert_allclose(squeezed_thermal(3, r, 0.5)[:, 0, 1], 3 * np.sinh(2 * r) * np.sin(1), rtol=4e-16)
    wide = squeezed_thermal(1, 354, 0.5)
    assert wide[0, 1] == pytest.approx(np.exp(708) * np.sin(1) / 2, rel=1e-13)
