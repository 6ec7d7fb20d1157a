"""Generators: the CP matrix, its spectrum under a drift sign flip, complete positivity, and the factories."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from qdsym import testing
from qdsym.errors import InvalidInput
from qdsym.physics.generators import Generator, additive_noise, amplifier, attenuator, cp_matrix
from qdsym.physics.phase_space import symplectic_form
from qdsym.physics.reversal import minimal_repair

EPSILON = float(np.finfo(float).eps)
MODES = st.integers(1, 4)
γ, μ = sp.symbols("gamma mu", positive=True)
n = sp.Symbol("n", integer=True, positive=True)


def as_floats(explicit):
    """An explicit SymPy matrix as a complex array."""
    return np.array(explicit.evalf(20).tolist(), dtype=complex)


def rounding(drift, diffusion):
    """What rounding can do to the eigenvalues of M."""
    size = drift.shape[-1]
    return 8 * size * EPSILON * (np.linalg.norm(diffusion) + 2 * np.linalg.norm(drift))


@given(st.data(), MODES)
@settings(max_examples=50)
def test_flipping_the_drift_transposes_the_cp_matrix_exactly(data, modes):
    """M(−K, D) = M(K, D)ᵀ exactly over the rationals; with D flipped as well it is not."""
    drift, diffusion = data.draw(testing.generators(modes, exact=True))
    flipped = cp_matrix(-drift, diffusion)
    assert flipped == cp_matrix(drift, diffusion).T
    assert (cp_matrix(-drift, -diffusion) == flipped) == diffusion.is_zero_matrix


@given(st.data(), st.integers(1, 2))
@settings(max_examples=30)
def test_flipping_the_drift_keeps_the_characteristic_polynomial(data, modes):
    """det(λ − M(−K, D)) = det(λ − M(K, D)) over the rationals; adding to D changes it."""
    drift, diffusion = data.draw(testing.generators(modes, exact=True))
    forward, flipped = (
        [sp.expand(x) for x in cp_matrix(sign * drift, diffusion).charpoly().all_coeffs()] for sign in (1, -1)
    )
    assert forward == flipped
    noisier = cp_matrix(drift, diffusion + sp.eye(2 * modes)).charpoly().all_coeffs()
    assert [sp.expand(x) for x in noisier] != forward


@given(st.data(), MODES)
def test_flipping_the_drift_keeps_the_spectrum_in_floating_point(data, modes):
    """The eigenvalues agree within rounding, and the spectrum of 2K, unless K drops out of M, does not."""
    drift, diffusion = data.draw(testing.generators(modes))
    forward, flipped = (np.linalg.eigvalsh(cp_matrix(sign * drift, diffusion)) for sign in (1, -1))
    bound = 2 * rounding(drift, diffusion)
    np.testing.assert_allclose(forward, flipped, rtol=0, atol=bound)
    doubled = np.linalg.eigvalsh(cp_matrix(2 * drift, diffusion))
    imaginary = np.linalg.norm(cp_matrix(drift, 0 * diffusion))
    assert (np.abs(doubled - forward).max() > 2 * bound) == (imaginary > 1e-6)


@given(st.data(), MODES)
@settings(max_examples=40)
def test_both_arithmetics_give_one_cp_matrix(data, modes):
    """The SymPy matrix, evaluated, is the NumPy matrix."""
    drift, diffusion = data.draw(testing.generators(modes, exact=True))
    numeric = cp_matrix(*(as_floats(x).real for x in (drift, diffusion)))
    np.testing.assert_allclose(numeric, as_floats(cp_matrix(drift, diffusion)), rtol=4 * EPSILON, atol=1e-14)


def test_an_abstract_cp_matrix_becomes_the_explicit_one():
    """The matrix expression, with its symbols replaced by matrices, is the explicit formula; K ↔ D is not."""
    K, D, J = (sp.MatrixSymbol(name, 2 * n, 2 * n) for name in ("K", "D", "J"))
    abstract = cp_matrix(K, D, form=J)
    assert isinstance(abstract, sp.MatrixExpr)
    drift, diffusion = sp.ImmutableMatrix([[1, 2], [3, 5]]), sp.ImmutableMatrix([[2, 1], [1, 4]])
    values = {K: drift, D: diffusion, J: symplectic_form(symbolic=True)}
    explicit = abstract.subs(n, 1).xreplace({x.subs(n, 1): value for x, value in values.items()})
    explicit = explicit.doit().as_explicit()
    assert explicit == cp_matrix(drift, diffusion)
    assert explicit != cp_matrix(diffusion, drift.T * drift)
    assert Generator(K, D).cp_matrix(form=J) == abstract


def test_the_form_is_deduced_unless_the_dimension_is_a_symbol():
    """A MatrixSymbol of known size needs no form; one of symbolic size asks for it."""
    K, D = (sp.MatrixSymbol(name, 4, 4) for name in "KD")
    assert cp_matrix(K, D) == cp_matrix(K, D, form=symplectic_form(2, symbolic=True))
    K, D = (sp.MatrixSymbol(name, 2 * n, 2 * n) for name in "KD")
    with pytest.raises(InvalidInput, match=r"form: .*pass form=MatrixSymbol"):
        cp_matrix(K, D)
    with pytest.raises(InvalidInput, match="form"):
        cp_matrix(np.eye(2), np.eye(2), form=symplectic_form(2))


@pytest.mark.parametrize(
    ("drift", "diffusion", "argument", "got"),
    [
        (np.eye(2), np.eye(4), "diffusion", "got 4"),
        (np.eye(3), np.eye(3), "drift", "shape (3, 3)"),
        (np.ones((2, 4)), np.eye(2), "drift", "shape (2, 4)"),
        (np.eye(2), [[1, 2], [3, 4]], "diffusion", "entries 2.0 and 3.0"),
        (np.eye(2), [[1, np.nan], [np.nan, 1]], "diffusion", "nan"),
        ([[np.inf, 0], [0, 1]], np.eye(2), "drift", "inf"),
        (np.eye(2) * 1j, np.eye(2), "drift", "1j"),
        (np.eye(2), "D", "diffusion", "'D' of type str"),
        (object(), np.eye(2), "drift", "of type object"),
        (np.ones((3, 2, 2)), np.ones((2, 2, 2)), "diffusion", "got (2,)"),
        (sp.eye(2), sp.Matrix([[1, γ], [μ, 1]]), "diffusion", "entries gamma and mu"),
        (sp.eye(2) * sp.I, sp.eye(2), "drift", "got I"),
        (sp.Matrix([[sp.nan, 0], [0, 1]]), sp.eye(2), "drift", "nan"),
        (sp.eye(2), sp.eye(4), "diffusion", "got 4"),
        (
            sp.MatrixSymbol("K", 2 * n, 2 * n),
            sp.MatrixSymbol("D", 2 * n + 2, 2 * n + 2),
            "diffusion",
            "2*n + 2",
        ),
        (sp.MatrixSymbol("K", 2 * n + 1, 2 * n + 1), sp.MatrixSymbol("D", 2, 2), "drift", "2*n + 1"),
    ],
)
def test_malformed_generators_are_refused(drift, diffusion, argument, got):
    """The error names the matrix at fault and shows what came."""
    with pytest.raises(InvalidInput) as caught:
        Generator(drift, diffusion)
    assert caught.value.argument == argument
    assert got in str(caught.value)


def test_a_generator_is_a_value():
    """It is immutable, equal to its equals, hashable, and does not alias the caller's arrays."""
    drift = -np.eye(2) / 2
    generator = Generator(drift, np.eye(2))
    assert generator == attenuator()
    assert hash(generator) == hash(attenuator())
    assert generator != attenuator(2)
    assert generator != attenuator(sp.Integer(1))
    assert attenuator(γ) == attenuator(γ) != attenuator(μ)
    assert generator != 1
    drift[0, 0] = 7
    assert generator.drift[0, 0] == -0.5
    with pytest.raises(ValueError, match="read-only"):
        generator.drift[0, 0] = 7
    with pytest.raises(AttributeError):
        generator.drift = drift


def test_one_matrix_for_many_points_stays_one_in_memory():
    """A diffusion that all points share takes the memory of one matrix, cannot be written to, and serves each point."""
    drift = np.linspace(-1, 0, 1000)[:, None, None] * np.eye(2)
    generator = Generator(drift, np.eye(2))
    assert generator.diffusion.shape == (1000, 2, 2)
    assert generator.diffusion.strides[0] == 0
    with pytest.raises(ValueError, match="read-only"):
        generator.diffusion[0, 0, 0] = 7
    spread = Generator(drift, np.eye(2) + 0 * drift)
    assert generator == spread
    assert np.array_equal(minimal_repair(generator), minimal_repair(spread))


def test_modes_counts_the_modes():
    """An int where the dimension is a number, an expression where it is a symbol."""
    assert attenuator(modes=3).modes == attenuator(γ, modes=3).modes == 3
    assert attenuator(γ, modes=n).modes == n


@given(st.data(), MODES)
def test_complete_positivity_is_the_sign_of_the_least_eigenvalue(data, modes):
    """With D raised to 10⁻⁶ above the edge of CP the generator passes; 10⁻⁶ below the edge it fails."""
    drift, diffusion = data.draw(testing.generators(modes))
    lowest = np.linalg.eigvalsh(cp_matrix(drift, diffusion))[0]
    identity = np.eye(2 * modes)
    assert Generator(drift, diffusion - (lowest - 1e-6) * identity).is_completely_positive()
    assert Generator(drift, diffusion - (lowest - 1e-6) * identity).is_completely_positive(exact=True)
    assert not Generator(drift, diffusion - (lowest + 1e-6) * identity).is_completely_positive()
    assert Generator(drift, diffusion - (lowest + 1e-6) * identity).is_completely_positive(tol=2e-6)


def test_exact_generators_are_decided_exactly():
    """A bath 10⁻³⁰ too cold is seen; symbols are refused with a remedy, floats judged as floats."""
    tiny = sp.Rational(1, 10**30)
    assert Generator(-sp.eye(2) / 2, sp.eye(2)).is_completely_positive()
    assert not Generator(-sp.eye(2) / 2, (1 - tiny) * sp.eye(2)).is_completely_positive()
    assert attenuator(sp.Float(0.3)).is_completely_positive()
    for undecidable in (attenuator(γ), attenuator(γ, modes=n)):
        with pytest.raises(InvalidInput, match="qdsym verify"):
            undecidable.is_completely_positive()


@pytest.mark.parametrize("factory", [attenuator, amplifier, additive_noise])
def test_the_factories_are_completely_positive_and_tight(factory):
    """Each is CP; with 1 % less diffusion classical noise still is, and the other two are not."""
    generator = factory(1.7, modes=2)
    assert generator.is_completely_positive()
    colder = Generator(generator.drift, 0.99 * generator.diffusion)
    assert colder.is_completely_positive() == (factory is additive_noise)


def test_the_factories_match_their_formulas():
    """K = ∓(γ/2)I or 0 and D = γμI, in every arithmetic."""
    identity = sp.eye(2).as_immutable()
    assert attenuator(γ, μ) == Generator(-γ / 2 * identity, γ * μ * identity)
    assert amplifier(γ, μ) == Generator(γ / 2 * identity, γ * μ * identity)
    assert additive_noise(γ) == Generator(sp.zeros(2), γ * identity)
    assert attenuator(Fraction(1, 2), 3) == Generator(-np.eye(2) / 4, 1.5 * np.eye(2))
    assert attenuator(γ) != amplifier(γ)
    assert attenuator(γ, modes=n).drift == -γ / 2 * sp.Identity(2 * n)
    assert additive_noise(γ, modes=n).drift == sp.ZeroMatrix(2 * n, 2 * n)


def test_rates_and_baths_broadcast():
    """Arrays of rates and baths become leading axes."""
    rates, baths = np.array([1.0, 2.0])[:, None], np.array([1.0, 1.5, 3.0])
    generators = attenuator(rates, baths, modes=2)
    assert generators.drift.shape == generators.diffusion.shape == (2, 3, 4, 4)
    np.testing.assert_array_equal(generators.diffusion[1, 2], 6 * np.eye(4))
    assert generators.is_completely_positive().all()
    below = Generator(generators.drift, generators.diffusion - 1.2 * np.eye(4))
    assert below.is_completely_positive().tolist() == [[False, False, True], [False, False, True]]


@pytest.mark.parametrize(
    ("arguments", "argument", "got"),
    [
        ({"rate": 0}, "rate", "0.0"),
        ({"rate": [1, -2]}, "rate", "-2.0"),
        ({"rate": sp.Integer(0)}, "rate", "0"),
        ({"rate": sp.Integer(-1)}, "rate", "-1"),
        ({"rate": "1"}, "rate", "'1' of type str"),
        ({"rate": np.nan}, "rate", "nan"),
        ({"bath": 0.5}, "bath", "0.5"),
        ({"bath": sp.Rational(1, 2)}, "bath", "1/2"),
        ({"rate": np.ones(2), "bath": np.ones(3)}, "rate, bath", "(2,)"),
        ({"modes": 0}, "modes", "0"),
        ({"rate": γ, "modes": 1.5}, "modes", "1.5"),
        ({"modes": sp.Symbol("m")}, "modes", "m"),
    ],
)
def test_unphysical_rates_and_baths_are_refused(arguments, argument, got):
    """The error names the argument and shows the value."""
    with pytest.raises(InvalidInput) as caught:
        attenuator(**arguments)
    assert caught.value.argument == argument
    assert got in str(caught.value)


@given(testing.states(2))
def test_the_rate_is_the_derivative_of_the_loss_channel(covariance):
    """V̇ = γ(I − V) for the attenuator, as for e^{−γt}V + (1 − e^{−γt})I; zero at the vacuum only."""
    rate = attenuator(0.7, modes=2).rate(covariance)
    np.testing.assert_allclose(rate, 0.7 * (np.eye(4) - covariance), atol=8 * EPSILON * np.linalg.norm(covariance))
    assert (np.abs(rate).max() < 1e-12) == np.allclose(covariance, np.eye(4), atol=1e-12)


def test_the_rate_in_symbols_and_of_abstract_matrices():
    """KV + VKᵀ + D in SymPy; a covariance of another dimension or not symmetric is refused."""
    ν = sp.Symbol("nu", positive=True)
    assert attenuator(γ).rate(ν * sp.eye(2)) == (γ - γ * ν) * sp.eye(2)
    assert attenuator(1).rate(ν * sp.eye(2)).applyfunc(sp.nsimplify) == (1 - ν) * sp.eye(2)
    K, D, V = (sp.MatrixSymbol(name, 2 * n, 2 * n) for name in "KDV")
    assert Generator(K, D).rate(V) == K * V + V * K.T + D
    for wrong in (np.eye(4), [[1, 2], [0, 1]]):
        with pytest.raises(InvalidInput, match="covariance"):
            attenuator().rate(wrong)
