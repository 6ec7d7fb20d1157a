"""Verdicts of positivity: no unit of time, no squeezing and no other mode turns them; exact ones show why."""

from __future__ import annotations

from fractions import Fraction
from time import perf_counter

import mpmath
import numpy as np
import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from qdsym import testing
from qdsym.errors import InvalidInput
from qdsym.physics.arrays import EPSILON
from qdsym.physics.generators import Generator, attenuator, cp_matrix
from qdsym.physics.information import worst_case_infidelity
from qdsym.physics.phase_space import (
    is_state,
    require_state,
    rotation,
    squeezed_thermal,
    state_violation,
    symplectic_form,
)
from qdsym.physics.positivity import _of_any_size, is_nonnegative, rounding, violation
from qdsym.physics.reversal import bayes_reverse

UNIT = np.eye(2)
TURNED = rotation(1.91) @ np.diag([9, 1 / 9]) @ rotation(1.91).T
GENERATORS = [
    (Generator(-1e160 * UNIT, 0 * UNIT), False),
    (bayes_reverse(attenuator(1e200), squeezed_thermal(1, 1)), False),
    (bayes_reverse(attenuator(1e-200), squeezed_thermal(1, 1)), False),
    (Generator(-UNIT / 2, TURNED), True),
    (Generator(-UNIT / 2 * 1e-200, TURNED * 1e-200), True),
    (Generator(-UNIT / 2 * 1e200, TURNED * 1e200), True),
    (Generator(-UNIT / 2, np.diag([np.exp(20), np.exp(-20)]) / 2), False),
    (Generator(-UNIT / 2, np.diag([np.exp(20), np.exp(-20)])), True),
    (Generator(-UNIT / 2, 0.999 * np.diag([np.exp(20), np.exp(-20)])), False),
    (Generator(np.diag([-1e308, -1e308]), np.diag([1.7e308, 1.7e308])), False),
    (Generator(np.diag([-8e307, -8e307]), np.diag([1.7e308, 1.7e308])), True),
    (Generator(np.diag([-5e-324, 0]), np.diag([5e-324, 5e-324])), True),
    (Generator(np.diag([-5e-324, -2e-323]), np.diag([5e-324, 5e-324])), False),
    (Generator(np.array([[0, 1e16], [-1e16, 0]]), np.diag([1.0, 1.0])), True),
    (Generator(np.diag([1e16, -1e16, -1.0, -1.0]), np.diag([1.0, 1.0, 1.0, 1.0])), False),
    (Generator(np.zeros((2, 2)), np.diag([0.0, 1e20])), True),
    (Generator(np.zeros((2, 2)), np.diag([-1e-300, 1e20])), False),
    (Generator(np.diag([-1e-300, 0]), np.diag([0.0, 1e20])), False),
]
STATES = [
    ([[1e200, 2e200], [2e200, 1e200]], False),
    (np.diag([1e14, 1e14, 0.5, 0.5]), False),
    (np.diag([1e14, 1e14, 1.0, 1.0]), True),
    (np.diag([1e300, 1e-300]), True),
    (np.diag([1e300, 0.999e-300]), False),
    (np.diag([1e308, 1e308]), True),
    (np.diag([1e-200, 1e-200]), False),
    (np.diag([1e-310, 1.1e308]), False),
    (squeezed_thermal(1, 7, 0.4), True),
    (np.zeros((2, 2)), False),
]


@pytest.mark.parametrize(("generator", "expected"), GENERATORS)
def test_no_norm_decides_about_a_generator(generator, expected):
    """Neither overflow nor underflow, nor the scale of one quadrature or mode, turns the verdict."""
    assert generator.is_completely_positive() == expected


@pytest.mark.parametrize(("covariance", "expected"), STATES)
def test_no_norm_decides_about_a_state(covariance, expected):
    """The same for states, and `require_state` agrees."""
    assert is_state(covariance) == expected
    if not expected:
        with pytest.raises(InvalidInput, match="covariance"):
            require_state(covariance)


def test_noise_is_not_positive_because_another_entry_is_large():
    """A negative variance beside one of 10¹⁶ is refused."""
    with pytest.raises(InvalidInput, match="noise: expected a positive semidefinite matrix, got eigenvalue -1"):
        worst_case_infidelity(2 * UNIT, np.diag([1e16, -1]))
    assert worst_case_infidelity(2 * UNIT, np.diag([1e16, 0])) > 0


def test_asymmetry_in_a_small_mode_is_seen_beside_a_large_one():
    """What is rounding in one mode is none in another."""
    skewed = np.diag([1e20, 1e20, 1.0, 1.0])
    skewed[2, 3] = 0.5
    with pytest.raises(InvalidInput, match=r"entries 0\.5 and 0\.0"):
        is_state(skewed)
    skewed[2, 3] = 0
    skewed[0, 1] = 1e4
    assert is_state(skewed)


POWERS = st.integers(-300, 300)


@given(st.data(), st.integers(1, 3), st.sampled_from([0, 1, -1]))
@settings(deadline=None)
def test_units_of_time_and_local_squeezing_change_no_answer(data, modes, side):
    """At the edge of complete positivity and 10⁻⁶ beside it: (K, D) → c(SKS⁻¹, SDSᵀ) keeps the verdict."""
    drift, diffusion = data.draw(testing.generators(modes))
    lowest = np.linalg.eigvalsh(cp_matrix(drift, diffusion))[0]
    diffusion = diffusion - (lowest + side * 1e-6) * np.eye(2 * modes)
    before = Generator(drift, diffusion).is_completely_positive()
    assert side == 0 or before == (side < 0)
    squeezing = np.array([data.draw(st.integers(-40, 40)) for _ in range(modes)])
    scale = np.exp2(np.stack([squeezing, -squeezing], axis=-1).ravel())
    unit = 2.0 ** data.draw(POWERS)
    moved = Generator(unit * (drift * scale[:, None] / scale), unit * (diffusion * scale[:, None] * scale))
    assert moved.is_completely_positive() == before
    assert Generator(3 * drift, 3 * diffusion).is_completely_positive() == before or side == 0


@given(st.data(), st.integers(1, 3), st.sampled_from([1, 1 - 1e-6]))
@settings(deadline=None)
def test_local_squeezing_changes_no_state(data, modes, factor):
    """A pure or mixed state is one after squeezing, and what is 10⁻⁶ short of one stays so."""
    covariance = data.draw(testing.states(modes))
    nearest = (
        1.0 if factor == 1 else float(np.sqrt(np.abs(np.linalg.eigvals(symplectic_form(modes) @ covariance)).min()))
    )
    covariance = covariance * (factor / nearest**2)
    before = is_state(covariance)
    assert before == (factor == 1)
    squeezing = np.array([data.draw(st.integers(-200, 200)) for _ in range(modes)])
    scale = np.exp2(np.stack([squeezing, -squeezing], axis=-1).ravel())
    assert is_state(covariance * scale[:, None] * scale) == before


def test_exactly_means_the_numbers_as_they_are():
    """A tenth of an ulp decides, in a stack as well; floats allow for their rounding."""
    below = 1 - 2.0**-53
    assert is_state(below * UNIT)
    assert not is_state(below * UNIT, exact=True)
    assert is_state(UNIT, exact=True)
    assert is_state(np.array([UNIT, below * UNIT]), exact=True).tolist() == [True, False]
    assert not Generator(-UNIT / 2, below * UNIT).is_completely_positive(exact=True)
    assert attenuator(1e-300).is_completely_positive(exact=True)
    assert not bayes_reverse(attenuator(1e200), squeezed_thermal(1, 1)).is_completely_positive(exact=True)


@pytest.mark.parametrize(
    ("covariance", "expected"),
    [
        ([[Fraction(1, 5), 0], [0, 5 - Fraction(1, 10**30)]], False),
        ([[Fraction(1, 3), 0], [0, 3]], True),
        ([[Fraction(1, 3), 0], [0, 3 - Fraction(1, 10**400)]], False),
        ([[2**60 + 2, 2**60 + 1], [2**60 + 1, 2**60 + 1]], True),  # det V = 2⁶⁰ + 1
        (np.array([[2**60 + 2, 2**60 + 1], [2**60 + 1, 2**60]]), False),  # det V = −1
        (np.array([[np.longdouble(1) - np.finfo(np.longdouble).eps, 0], [0, 1]]), np.finfo(np.longdouble).eps == 0),
        ([[mpmath.mpf(1), 0], [0, 1]], True),
        ([[10**400, 0], [0, Fraction(1, 10**400)]], True),
        ([[10**400, 0], [0, Fraction(1, 10**400 + 1)]], False),
        (np.kron(np.eye(5, dtype=object), np.array([[10**400, 0], [0, Fraction(1, 10**400 + 1)]])), False),
        ([[mpmath.mpf("1e400"), 0.5], [0.5, 1]], True),
        (sp.diag(1, sp.Float(1 - 2.0**-53, 17)), False),
        (sp.diag(sp.Rational(1, 3), sp.Float(3, 40) - sp.Float("1e-35", 40)), False),
        (sp.diag(1, sp.Float(1)), True),
    ],
)
def test_exactly_means_numbers_that_are_no_doubles_too(covariance, expected):
    """Fractions, integers, longer floats and SymPy's Floats are not rounded first; a no has its witness."""
    assert is_state(covariance, exact=True) == expected
    found = state_violation(covariance)
    assert (found is None) == expected
    assert found is None or found.value < 0


def test_exactly_means_stacks_tolerances_and_floats_of_generators_too():
    """Each of a stack of fractions, with a tolerance that no double is, and K and D that hold Floats."""
    third = Fraction(1, 3)
    stack = np.array([[[third, 0], [0, 3]], [[third, 0], [0, 2]]], dtype=object)
    assert is_state(stack, exact=True).tolist() == [True, False]
    assert is_state(2 * third * np.eye(2, dtype=object), third, exact=True)
    assert not is_state(2 * third * np.eye(2, dtype=object), third - Fraction(1, 10**40), exact=True)
    generator = Generator(-sp.eye(2) / 2, sp.diag(1, sp.Float(1 - 2.0**-53, 17)))
    assert generator.is_completely_positive()
    assert not generator.is_completely_positive(exact=True)
    assert generator.violation().value == Fraction(-1, 2**53)


@given(st.data(), st.integers(1, 2))
@settings(deadline=None)
def test_a_witness_shows_why(data, modes):
    """Where the exact answer is no, v†Mv is the negative rational that is said; where it is yes there is none."""
    drift, diffusion = data.draw(testing.generators(modes))
    generator = Generator(drift, diffusion)
    found = generator.violation()
    assert (found is None) == generator.is_completely_positive(exact=True)
    if found is None:
        assert np.linalg.eigvalsh(generator.cp_matrix())[0] > -1e-9
        return
    exact = cp_matrix(*(sp.Matrix(x.tolist()).applyfunc(sp.Rational) for x in (drift, diffusion)))
    value = sp.expand((found.vector.H * exact * found.vector)[0])
    assert value == sp.Rational(found.value.numerator, found.value.denominator)
    assert value < 0


def test_a_tolerance_is_added_in_every_arithmetic():
    """SymPy's exact matrices, and doubles that are taken exactly, passed over it."""
    short = sp.diag(sp.Rational(9, 5), sp.Rational(9, 20))  # V + iσ has the least eigenvalue −0.08149
    for value in (short, short.evalf(), np.diag([1.8, 0.45])):
        assert [bool(is_state(value, tol)) for tol in (0, 0.0814, 0.0816, 1)] == [False, False, True, True]
    numbers = np.array([np.diag([1.8, 0.45])] * 2)
    assert is_state(numbers, [0.0814, 0.0816], exact=True).tolist() == [False, True]
    third = sp.Rational(1, 3)
    assert is_state(sp.eye(2) * 2 * third, third)
    assert not is_state(sp.eye(2) * 2 * third, third - sp.Rational(1, 10**40))
    for drift, diffusion in ((sp.eye(2) / 2, sp.eye(2) / 2), (np.eye(2) / 2, np.eye(2) / 2)):
        for exact in (False, True):
            found = [
                bool(Generator(drift, diffusion).is_completely_positive(tol, exact=exact)) for tol in (0, 0.499, 0.5)
            ]
            assert found == [False, False, True]


def test_what_rounding_may_do_is_what_is_said():
    """With n modes 72nε of each entry on the diagonal: more is seen."""
    modes = 20
    assert is_state((1 - 2 * EPSILON) * np.eye(2 * modes))
    assert not is_state((1 - 72 * modes * EPSILON) * np.eye(2 * modes))


@pytest.mark.parametrize("factor", [1.0, 0.999])
def test_many_modes_are_decided_exactly_in_a_short_time(factor):
    """40 modes took more than a minute: rational numbers of elimination have thousands of digits."""
    half = np.random.default_rng(3).normal(size=(80, 80)) / 9
    turn = 0.2 * symplectic_form(40) @ (half + half.T)
    squeezer = np.linalg.solve(np.eye(80) - turn / 2, np.eye(80) + turn / 2)
    state = squeezer @ squeezer.T
    state = (state + state.T) / 2 * factor + np.eye(80) * 1e-12
    start = perf_counter()
    found = state_violation(state)
    assert perf_counter() - start < 20
    assert (found is None) == (factor == 1)
    if found is not None:
        exact = [[Fraction(x) for x in row] for row in state.tolist()]
        x, y = ([Fraction(int(part.p), int(part.q)) for part in each] for each in found.vector.as_real_imag())
        value = sum(exact[i][j] * (x[i] * x[j] + y[i] * y[j]) for i in range(80) for j in range(80))
        value += 2 * sum(y[i] * x[i + 1] - x[i] * y[i + 1] for i in range(0, 80, 2))
        assert value == found.value < 0


def test_many_modes_whose_matrix_is_singular_are_decided_exactly():
    """No ball tells 0 from what is near to it: a pure state of integers, one a little below, and zeros beside ones."""
    shear = np.array([[(i * j) % 5 - 2 for j in range(10)] for i in range(10)], dtype=float)
    S = np.block([[np.eye(10), np.zeros((10, 10))], [shear, np.eye(10)]])
    order = np.arange(20).reshape(2, 10).T.ravel()
    pure = (S @ S.T)[order][:, order]
    assert state_violation(pure) is None
    below = pure.copy()
    below[0, 0] -= 2.0**-50
    assert state_violation(below).value < 0
    beside = np.eye(20)
    beside[0, 0], beside[0, 19], beside[19, 0] = 0, 1, 1
    assert violation(beside, np.zeros((20, 20))).value < 0
    beside[0, 19] = beside[19, 0] = 0
    assert violation(beside, np.zeros((20, 20))) is None


def test_a_witness_is_one_of_the_matrix_asked_about():
    """For a state, with SymPy's rationals, with zero on the diagonal; and what is no single matrix is refused."""
    assert state_violation(UNIT) is None
    assert state_violation(sp.eye(2) * (1 - sp.Rational(1, 10**30))).value < -Fraction(199, 10**32)
    assert violation([[0, 1], [1, 5]], [[0, 0], [0, 0]]).value == Fraction(-1, 5)
    assert violation([[0, 1], [1, 0]], [[0, 0], [0, 0]]).value == -2
    for wrong in (np.array([UNIT, UNIT]), sp.eye(2) * sp.sqrt(2)):
        with pytest.raises(InvalidInput, match="one matrix"):
            state_violation(wrong)
    with pytest.raises(InvalidInput, match="qdsym verify"):
        attenuator(1, modes=sp.Symbol("n", integer=True, positive=True)).violation()


def test_one_mode_is_decided_as_any_size_is():
    """Whatever the scales, where entries cancel, where they are hardly doubles, and at the boundary."""
    random = np.random.default_rng(3)
    diagonal = 10.0 ** random.uniform(-320, 300, (4000, 2)) * random.choice([1, 1, 1, -1, 0], (4000, 2))
    near = np.sqrt(np.abs(diagonal[:, 0])) * np.sqrt(np.abs(diagonal[:, 1]))
    close = np.where(random.random(4000) < 0.5, 1, 1 + random.normal(size=4000) * 10.0 ** random.uniform(-17, -5, 4000))
    large = near * 10.0 ** random.choice([-300, 0, 0, 8, 17, 20], 4000)
    part = near * close * random.random(4000)
    symmetric = np.zeros((4000, 2, 2))
    symmetric[:, 0, 0], symmetric[:, 1, 1] = diagonal.T
    symmetric[:, 0, 1] = symmetric[:, 1, 0] = part
    half = np.zeros((4000, 2, 2))
    half[:, 1, 0] = np.minimum(large, 1e300)
    half[:, 0, 1] = half[:, 1, 0] + np.sqrt(np.maximum(near * close - part, 0)) * np.sqrt(near * close + part)
    found = is_nonnegative(symmetric, half)
    assert (found == _of_any_size(symmetric, half, rounding(symmetric, half), 0.0)).all()
    assert 200 < np.count_nonzero(found) < 3800
