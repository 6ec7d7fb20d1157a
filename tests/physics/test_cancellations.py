"""Differences that are small beside their terms: each against many digits, from the definition."""

from __future__ import annotations

import warnings
from fractions import Fraction

import mpmath
import numpy as np
import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from qdsym.errors import InvalidInput
from qdsym.physics.generators import Generator, additive_noise, attenuator, cp_matrix
from qdsym.physics.information import (
    decoder_information,
    entropy_gain,
    exact_law_cost,
    noise_floor,
    worst_case_infidelity,
)
from qdsym.physics.majorana import majorana_bayes_drift
from qdsym.physics.phase_space import squeezed_thermal, symplectic_eigenvalues
from qdsym.physics.products import sum_of_products
from qdsym.physics.repair_sdp import minimal_repair_sdp
from qdsym.physics.reversal import bayes_drift, minimal_repair
from qdsym.physics.smoother import flow, forward, repair_noise

UNIT = np.eye(2)


@pytest.fixture(autouse=True)
def many_digits():
    """References are computed to 700 digits, and a warning is a failure."""
    with mpmath.workdps(700), warnings.catch_warnings():
        warnings.simplefilter("error")
        yield


def entropy_of(nu):
    """S(ν) from its definition."""
    return sum(sign * (nu + sign) / 2 * mpmath.log((nu + sign) / 2) for sign in (1, -1) if nu + sign)


@pytest.mark.parametrize("nu", [1.0, 1 + 2.0**-52, 1.5, 3.999, 4.0, 1e6, 1e8, 1e12, 1e15, 1e17, 1e160, 1.7e308])
def test_the_entropy_gain_is_right_beside_any_entropy(nu):
    """S(2ν) − S(ν), and gains by a small part and a large multiple, to 10⁻¹⁴."""
    for increment in (nu, nu * 1e-10, nu / 2, 1.0, min(nu, 1e8) * 1e300, 5e-300):
        expected = entropy_of(mpmath.mpf(nu) + mpmath.mpf(increment)) - entropy_of(mpmath.mpf(nu))
        if expected > 1e-307:
            assert abs(mpmath.mpf(float(entropy_gain(nu, increment))) / expected - 1) < 1e-14


COSTS = [
    (1e308, 450.0),
    (2.0, 300.0),
    (1.7e308, 720.0),
    (1e289, 1000.0),
    (1 + 2.0**-52, 1.0),
    (1e100, 0.0),
    (3.0, 1e-200),
]


@pytest.mark.parametrize(("nu", "r"), COSTS)
def test_the_exact_law_has_no_largest_squeezing(nu, r):
    """The cost to 10⁻¹³, where sinh² r is no double as well."""
    c = mpmath.cosh(2 * mpmath.mpf(r)) / nu
    expected = 2 * (c - 1) / (mpmath.mpf(nu) - 1) if c >= 1 else 2 * (1 - c) / (mpmath.mpf(nu) + 1)
    assert abs(mpmath.mpf(float(exact_law_cost(nu, r))) / expected - 1) < 1e-13


def test_the_exact_law_says_what_it_cannot_hold():
    """A cost beyond double precision is an error that says what to use; that of a pure squeezed state is infinite."""
    for nu, r in ((2.0, 400.0), (1.7e308, 0.0)):
        with pytest.raises(InvalidInput, match=r"nu, r: expected a cost within double precision.*decimal"):
            exact_law_cost(nu, r)
    assert exact_law_cost(1.0, 1e-200) == exact_law_cost(1, 400) == np.inf
    assert exact_law_cost(1.0, 0.0) == 0


@pytest.mark.parametrize(
    ("call", "shapes"),
    [(lambda: entropy_gain([1, 2, 3], [1, 2]), "nu, increment"), (lambda: exact_law_cost([1, 2, 3], [1, 2]), "nu, r")],
)
def test_shapes_that_do_not_fit_are_named(call, shapes):
    """One line names the arguments and their shapes."""
    with pytest.raises(InvalidInput, match=rf"^{shapes}: .*broadcast together, got shapes \(3,\) and \(2,\)$"):
        call()


@pytest.mark.parametrize("r", [2.0, 10.0, 14.0, 16.0, 18.0, 100.0])
def test_the_repair_noise_of_a_pure_state_at_any_squeezing(r):
    """Beyond half of the loss N is (2r − 1 + ..., ½) up to e^{−2r}: against its integral in closed form."""
    a, b = mpmath.exp(2 * mpmath.mpf(r)), mpmath.exp(-2 * mpmath.mpf(r))
    found = repair_noise(attenuator(), squeezed_thermal(1, r), 1.0)
    for index, (first, second) in enumerate(((a, b), (b, a))):

        def antiderivative(x, first=first, second=second):
            alpha, beta = first - 1, second - 1
            at, bt, delta = 1 + x * alpha, 1 + x * beta, alpha - beta
            rational = -1 / (2 * alpha * at**2) + 2 / (alpha * at) - 1 / (delta * at)
            return first**2 * (rational - beta / delta**2 * mpmath.log(at / bt))

        expected = antiderivative(mpmath.mpf(1)) - antiderivative(mpmath.mpf(1) / 2)
        assert float(found[index, index]) == pytest.approx(float(expected), rel=1e-11)
    if r == 18:
        assert np.diag(found) == pytest.approx([35, 0.5], rel=1e-9)


def test_the_minimal_repair_beside_a_large_diffusion():
    """What is lacking in one quadrature is seen beside 10²⁰ in the other; on the boundary nothing is."""
    assert minimal_repair(Generator(1e10 * UNIT, np.diag([1e20, 1.0]))).tolist() == [[0, 0], [0, 3]]
    assert minimal_repair(Generator(-UNIT / 2, np.diag([2.0**30, 2.0**-30]))).tolist() == [[0, 0], [0, 0]]
    assert minimal_repair(Generator(-0.5e308 * UNIT, 1e308 * UNIT)).tolist() == [[0, 0], [0, 0]]
    assert minimal_repair(Generator(-1e-310 * UNIT, 1e-310 * UNIT)) == pytest.approx(1e-310 * UNIT, rel=1e-12, abs=0)
    assert minimal_repair(Generator(1e150 * np.eye(4), 1e150 * np.eye(4)))[0, 0] == pytest.approx(1e150)


SIZES = st.floats(-100, 100).map(lambda x: 10.0**x)


@given(SIZES, SIZES, st.floats(-1, 1), st.one_of(SIZES, st.sampled_from([0.0, 1.0, 1 + 1e-9, 2.0])), st.booleans())
@settings(deadline=None, max_examples=300)
def test_the_trace_of_the_minimal_repair(first, last, correlation, t, boundary):
    """To 10⁻¹⁴ of its terms, at every scale of D in either quadrature and of K, and next to the boundary det D = t²."""
    mixed = correlation * np.sqrt(first) * np.sqrt(last)
    t = np.sqrt(first) * np.sqrt(last) * t if boundary and t <= 2 else t
    found = minimal_repair(Generator(np.diag([t, 0.0]), np.array([[first, mixed], [mixed, last]])))
    a, b, c, t = (mpmath.mpf(float(x)) for x in (first, mixed, last, t))
    gap = mpmath.sqrt((a - c) ** 2 / 4 + b**2)
    d1, d2 = (a + c) / 2 + gap, (a + c) / 2 - gap
    x1 = max(d1, t)
    x2 = max(d2, t**2 / x1)
    terms = ((d1 + t) if x1 > d1 else 0) + (t**2 + a * c + b**2) / x1
    trace = mpmath.mpf(float(found[0, 0])) + mpmath.mpf(float(found[1, 1]))
    assert abs(trace - (x1 - d1 + x2 - d2)) <= 1e-14 * max(terms, 1e-300)


@given(st.lists(st.tuples(st.floats(-1e140, 1e140), st.floats(-1e140, 1e140)), min_size=1, max_size=4), st.booleans())
def test_products_are_summed_as_if_exactly(terms, cancelling):
    """To 2⁻⁴⁴ of the sum, when all but a rounding cancels as well."""
    terms = [*terms, *((-x * (1 + 2.0**-52), y) for x, y in terms)] if cancelling else terms
    mantissa, exponent = sum_of_products([(np.array(x), np.array(y)) for x, y in terms])
    exact = sum(Fraction(x) * Fraction(y) for x, y in terms)
    found = Fraction(float(mantissa)) * Fraction(2) ** int(exponent)
    assert abs(found - exact) <= abs(exact) / 2**44


def test_determinants_of_integers_that_all_but_cancel():
    """det V = 3, det N = 0 and Tr σᵀVσN = 3 for entries of 53 bits: ½ ln(1 + 3/2) and S(√6) − S(√3)."""
    state = np.array([[8613697021945396.0, 7914592571227325.0], [7914592571227325.0, 7272228801284143.0]])
    noise = np.array([[8402383497408267.0, 7720429664493963.0], [7720429664493963.0, 7093824534762507.0]])
    gain = entropy_of(mpmath.sqrt(6)) - entropy_of(mpmath.sqrt(3))
    assert abs(worst_case_infidelity(state, noise) / (mpmath.log(mpmath.mpf(5) / 2) / 2) - 1) < 1e-14
    assert abs(decoder_information(state, noise) / gain - 1) < 1e-14
    assert noise_floor(state, noise) > 0


def test_the_program_solves_at_the_ends_of_the_double_range():
    """What needs no repair gets none, what does gets the same one in any unit."""
    assert minimal_repair_sdp(Generator(-0.5e308 * UNIT, 1e308 * UNIT)).trace == 0
    assert minimal_repair_sdp(Generator(-(2.0**-1031) * UNIT, 2.0**-1030 * UNIT)).trace == 0
    for unit in (2.0**1000, 1.0, 2.0**-1000):
        solution = minimal_repair_sdp(Generator(-unit * UNIT, unit * UNIT))
        assert solution.trace / unit == pytest.approx(2, rel=1e-6)
        assert 0 <= solution.gap / unit < 1e-6


OVERFLOWS = [
    (lambda: flow(Generator([[0, 1e308], [0, 0]], UNIT), 1), "time"),
    (lambda: forward(additive_noise(), 1e308 * UNIT, 1e308), "covariance"),
    (lambda: forward(Generator(UNIT, UNIT), 1e308 * UNIT, 1), "covariance"),
    (lambda: cp_matrix(1e308 * UNIT, UNIT), "drift"),
    (lambda: Generator(1e308 * UNIT, UNIT).rate(1e308 * UNIT), "covariance"),
    (lambda: bayes_drift(UNIT, 1e308 * UNIT, np.diag([1e-300, 1e300])), "covariance"),
    (lambda: attenuator(1e300, 1e300), "rate, bath"),
    (lambda: minimal_repair(Generator(1e308 * UNIT, 0 * UNIT)), "generator"),
]


@pytest.mark.parametrize(("call", "argument"), OVERFLOWS)
def test_what_overflows_is_one_error(call, argument):
    """Without a warning, and with the argument's name."""
    with pytest.raises(InvalidInput) as caught:
        call()
    assert caught.value.argument == argument


def exactly(matrix):
    """The doubles of a SymPy matrix as the numbers that they are."""
    return mpmath.matrix(np.array(matrix.tolist(), dtype=float).tolist())


def test_formulas_of_sympy_floats_cancel_no_digits():
    """They ran in 15 digits, and gave 0 for the eigenvalue of a mode beside one of 10¹⁰."""
    near = sp.Matrix([[1e8, 1e8 - 1e-4], [1e8 - 1e-4, 1e8]])
    assert float(symplectic_eigenvalues(near)[0]) == pytest.approx(float(mpmath.sqrt(mpmath.det(exactly(near)))))
    for hot in (1e10, 1e8, 1e200):
        assert symplectic_eigenvalues(sp.diag(hot, hot, 1.25, 1.25)) == (1.25, hot)
    found = bayes_drift(sp.zeros(2, 2), sp.eye(2), near)
    inverse = exactly(near) ** -1
    assert max(abs(float(found[i, j]) / inverse[i, j] - 1) for i in range(2) for j in range(2)) < 1e-14
    wide = Generator(sp.diag(1.0, 2.0), sp.diag(1e20, 1.0))
    assert minimal_repair(wide) == sp.zeros(2, 2)
    rate = attenuator(sp.Float(0.3)).rate(sp.eye(2) * sp.Float(1 + 1e-12))
    assert float(rate[0, 0]) == pytest.approx(float(-mpmath.mpf(0.3) * (mpmath.mpf(1 + 1e-12) - 1)), rel=1e-14)
    pair = np.array([[0, 0.5, 0.1, 0], [-0.5, 0, 0, 0.3], [-0.1, 0, 0, 0.06 + 1e-14], [0, -0.3, -0.06 - 1e-14, 0]])
    fermions = sp.Matrix(pair.tolist()).applyfunc(sp.sympify)
    found = majorana_bayes_drift(sp.zeros(4, 4), fermions / 4, fermions / 2)
    assert max(abs(float(x)) for x in found + sp.eye(4) * sp.Rational(1, 2)) < 1e-14
    with pytest.raises(InvalidInput, match="covariance: expected an invertible matrix"):
        majorana_bayes_drift(sp.zeros(2, 2), sp.zeros(2, 2), sp.zeros(2, 2))
    symbol = sp.Symbol("a", positive=True)
    assert symplectic_eigenvalues(sp.diag(sp.Float(0.25), symbol)) == (sp.sqrt(symbol) / 2,)
