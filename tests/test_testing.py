"""The strategies: what they draw is valid by construction and shrinks to the vacuum."""

from __future__ import annotations

from fractions import Fraction

import mpmath
import numpy as np
import pytest
import sympy as sp
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

from qdsym import testing
from qdsym.errors import InvalidInput
from qdsym.physics.phase_space import is_state, symplectic_form

MODES = st.integers(1, 3)


@given(testing.squeezed_thermal_parameters(max_nu=3, max_r=1))
def test_squeezed_thermal_parameters_stay_in_their_domain(parameters):
    """ν, r and φ are rationals in the ranges asked for."""
    nu, r, phi = parameters
    assert all(isinstance(x, Fraction) for x in parameters)
    assert 1 <= nu <= 3
    assert -1 <= r <= 1
    assert 0 <= phi <= 3


@given(testing.near_boundary_parameters())
def test_near_boundary_parameters_lie_within_their_offset(parameters):
    """|cosh 2r − ν| is 10^k for some −30 ≤ k ≤ 0, or ν was raised to 1 and is nearer still."""
    nu, r = parameters
    with mpmath.workdps(60):
        gap = abs(mpmath.cosh(2 * mpmath.mpf(r.numerator) / r.denominator) - mpmath.mpf(nu.numerator) / nu.denominator)
        nearest = mpmath.mpf(10) ** mpmath.nint(mpmath.log10(gap)) if gap else mpmath.mpf(0)
        assert nu == 1 or abs(gap - nearest) < mpmath.mpf(10) ** -45
        assert gap <= 1 + mpmath.mpf(10) ** -45
    assert nu >= 1


def test_near_boundary_parameters_reach_both_sides_at_every_scale():
    """A pair closer than 10⁻²⁵ is found on either side, as is one farther than 1/20."""

    def gap(parameters: tuple[Fraction, Fraction]) -> mpmath.mpf:
        nu, r = parameters
        with mpmath.workdps(60):
            squeezing = mpmath.mpf(r.numerator) / r.denominator
            return mpmath.cosh(2 * squeezing) - mpmath.mpf(nu.numerator) / nu.denominator

    strategy = testing.near_boundary_parameters()
    assert find(strategy, lambda x: 0 < gap(x) < 1e-25)
    assert find(strategy, lambda x: -1e-25 < gap(x) < 0)
    assert find(strategy, lambda x: gap(x) > 0.05)


@given(st.data(), MODES)
def test_symplectic_matrices_are_exactly_symplectic(data, modes):
    """SσSᵀ = σ without rounding, and a matrix with one entry changed is not."""
    symplectic = data.draw(testing.symplectic_matrices(modes, exact=True))
    form = symplectic_form(modes, symbolic=True)
    assert symplectic * form * symplectic.T == form
    spoiled = symplectic + sp.ImmutableMatrix(2 * modes, 2 * modes, lambda i, j: int(i == j == 0))
    assert (spoiled * form * spoiled.T == form) == (symplectic[1, 1:] == sp.zeros(1, 2 * modes - 1))


@given(MODES.flatmap(lambda modes: testing.states(modes, exact=True)))
@settings(max_examples=40)
def test_exact_states_are_states(covariance):
    """V + iσ ⪰ 0 decided exactly; half the vacuum noise of a pure direction is refused."""
    assert covariance.is_symmetric()
    assert is_state(covariance)
    assert not is_state(covariance / (2 * covariance.det()))


@given(st.data(), st.integers(1, 3))
def test_positive_semidefinite_matrices_have_the_rank_asked_for(data, rank):
    """Exact draws are symmetric, ⪰ 0 and of rank at most the one asked for."""
    drawn = data.draw(testing.positive_semidefinite_matrices(4, rank, exact=True))
    assert drawn.is_symmetric()
    assert drawn.rank() <= rank
    assert all(sp.expand(x) >= 0 for x in (-drawn).charpoly().all_coeffs())


@given(st.data(), MODES)
def test_generators_and_matrices_have_their_shapes(data, modes):
    """Float draws are float arrays; exact ones are matrices of rationals; D is symmetric in both."""
    drift, diffusion = data.draw(testing.generators(modes))
    assert drift.shape == diffusion.shape == (2 * modes, 2 * modes)
    assert drift.dtype == diffusion.dtype == np.float64
    assert np.array_equal(diffusion, diffusion.T)
    exact = data.draw(testing.generators(modes, exact=True))
    assert all(entry.is_Rational for matrix in exact for entry in matrix)
    symmetric = data.draw(testing.symmetric_matrices(modes))
    assert np.array_equal(symmetric, symmetric.T)


def test_everything_shrinks_to_the_simplest_object():
    """The vacuum, the identity and zero are what a falsified test would show."""
    assert find(testing.squeezed_thermal_parameters(), lambda x: True) == (1, 0, 0)
    assert find(testing.near_boundary_parameters(), lambda x: True) == (1, 0)
    assert np.array_equal(find(testing.states(), lambda x: True), np.eye(2))
    assert np.array_equal(find(testing.symplectic_matrices(), lambda x: True), np.eye(2))
    assert not find(testing.real_matrices(), lambda x: True).any()
    drift, diffusion = find(testing.generators(), lambda x: True)
    assert not drift.any()
    assert not diffusion.any()


def test_the_strategies_are_not_trivial():
    """Squeezed, correlated, mixed and indefinite examples are reached."""

    def reaches(strategy, condition):
        return find(strategy, condition, settings=settings(phases=[Phase.generate])) is not None

    assert reaches(testing.states(2), lambda V: np.abs(V[:2, 2:]).max() > 0.1)
    assert reaches(testing.states(1), lambda V: np.linalg.eigvalsh(V)[0] < 0.5)
    assert reaches(testing.states(1), lambda V: np.linalg.det(V) > 4)
    assert reaches(testing.symmetric_matrices(), lambda D: np.linalg.eigvalsh(D)[0] < 0)
    assert reaches(testing.rationals(0, 1), lambda x: x.denominator > 1)


@pytest.mark.parametrize(
    ("build", "argument"),
    [
        (lambda: testing.rationals(1, 0), "maximum"),
        (lambda: testing.rationals("a", 0), "minimum"),
        (lambda: testing.rationals(0, float("nan")), "maximum"),
        (lambda: testing.squeezed_thermal_parameters(max_nu=0.5), "max_nu"),
        (lambda: testing.squeezed_thermal_parameters(max_r=-1), "max_r"),
        (lambda: testing.squeezed_thermal_parameters(max_r=[1, 2]), "max_r"),
        (lambda: testing.near_boundary_parameters(smallest_exponent=1), "smallest_exponent"),
        (lambda: testing.states(max_nu=0), "max_nu"),
        (lambda: testing.real_matrices(0), "modes"),
        (lambda: testing.real_matrices(max_entry=-1), "max_entry"),
        (lambda: testing.positive_semidefinite_matrices(0), "dim"),
        (lambda: testing.positive_semidefinite_matrices(2, 0), "rank"),
    ],
)
def test_empty_domains_are_refused(build, argument):
    """A strategy that could draw nothing says which argument is at fault."""
    with pytest.raises(InvalidInput) as caught:
        build()
    assert caught.value.argument == argument


TENTH = Fraction(1.1)
BOUNDED = [
    (testing.rationals(0, 1.1), lambda x: 0 <= x <= TENTH),
    (testing.rationals(1 / 3, 0.34), lambda x: Fraction(1 / 3) <= x <= Fraction(0.34)),
    (testing.rationals(-5e-324, 5e-324), lambda x: abs(x) <= Fraction(5e-324)),
    (testing.rationals(0.1, 0.1), lambda x: x == Fraction(0.1)),
    (testing.squeezed_thermal_parameters(max_nu=1.1), lambda x: 1 <= x[0] <= TENTH),
    (testing.squeezed_thermal_parameters(max_r=0.3), lambda x: abs(x[1]) <= Fraction(0.3)),
    (testing.near_boundary_parameters(max_r=0.7), lambda x: abs(x[1]) <= Fraction(0.7)),
    (testing.states(max_nu=1.1), lambda x: is_state(x) and abs(np.sqrt(np.linalg.det(x)) - 1.05) <= 0.05 + 1e-9),
    (testing.states(max_nu=1e300), is_state),
    (testing.real_matrices(max_entry=1e9), lambda x: np.abs(x).max() <= 1e9),
    (testing.real_matrices(max_entry=1e-9), lambda x: np.abs(x).max() <= 1e-9),
]


@pytest.mark.parametrize("number", range(len(BOUNDED)))
def test_any_bound_that_is_allowed_is_kept(number):
    """Bounds that are no simple fractions, tiny and huge ones: values come, within them, and more than one."""
    strategy, within = BOUNDED[number]
    seen = []

    @given(strategy)
    @settings(max_examples=20, deadline=None, database=None)
    def drawn(value):
        assert within(value)
        seen.append(str(value))

    drawn()
    assert len(set(seen)) > 1 or number == 3


@pytest.mark.parametrize(
    ("call", "argument"),
    [
        (lambda: testing.states(max_nu=1e301), "max_nu"),
        (lambda: testing.positive_semidefinite_matrices(max_entry=1e160), "max_entry"),
        (lambda: testing.near_boundary_parameters(max_r=1e6), "max_r"),
        (lambda: testing.near_boundary_parameters(smallest_exponent=-(10**9)), "smallest_exponent"),
    ],
)
def test_a_bound_that_leads_out_of_the_numbers_is_refused_at_once(call, argument):
    """What floats cannot hold, or nobody could wait for, is named before a value is drawn."""
    with pytest.raises(InvalidInput) as caught:
        call()
    assert caught.value.argument == argument
