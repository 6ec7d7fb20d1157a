"""Sums of square roots: what exact arithmetic says of them is what many digits say."""

from fractions import Fraction

import mpmath
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from qdsym.proof.reading.gaussian_rationals import ZERO, Complex, gaussian, rational
from qdsym.proof.reading.surds import LARGEST, Surd, square_root, surd
from qdsym.proof.trusted.language.no_value import OutsideClass, Undefined

rationals = st.fractions(min_value=-5, max_value=5, max_denominator=9)
complexes = st.builds(lambda x, y: gaussian(rational(x), rational(y)), rationals, rationals)
sums = st.dictionaries(st.sampled_from([1, 2, 3, 5, 6, 10, 15, 30]), complexes, min_size=1, max_size=4).map(surd)


def parts(coefficient):
    """The real and the imaginary part of a Gaussian rational."""
    return (coefficient.real, coefficient.imag) if isinstance(coefficient, Complex) else (coefficient, ZERO)


def number(value):
    """The complex number that an element stands for."""
    terms = value.terms if isinstance(value, Surd) else {1: value}
    with mpmath.workdps(60):
        return mpmath.fsum(
            mpmath.mpc(*(mpmath.mpf(int(p.numerator)) / int(p.denominator) for p in parts(c))) * mpmath.sqrt(d)
            for d, c in terms.items()
        )


def close(left, right):
    """Whether two numbers agree to nearly all of 60 digits."""
    with mpmath.workdps(60):
        return abs(left - right) <= mpmath.mpf(10) ** -50 * (1 + abs(left))


@given(sums, sums)
def test_sums_and_products_are_those_of_the_numbers(one, other):
    """Every operation agrees with 60 digits, in either order."""
    with mpmath.workdps(60):
        assert close(number(one + other), number(one) + number(other))
        assert close(number(one - other), number(one) - number(other))
        assert close(number(one * other), number(one) * number(other))
    assert one * other == other * one or not (one * other - other * one)


@given(sums)
def test_a_number_times_its_inverse_is_one(value):
    """Exactly one, for whatever roots there are."""
    assume(isinstance(value, Surd))
    assert value * value.inverse() == rational(1)


@given(sums)
def test_signs_are_those_of_the_numbers(value):
    """A real sum is positive when its digits are; one that is not real has no sign."""
    assume(isinstance(value, Surd))
    if any(isinstance(c, Complex) for c in value.terms.values()):
        with pytest.raises(Undefined):
            value.is_positive()
    else:
        assert value.is_positive() == (mpmath.re(number(value)) > 0)


def test_what_nearly_cancels_has_its_sign():
    """√2 less a convergent of its continued fraction, 30 digits further on."""
    p, q = 1, 1
    for _ in range(80):
        p, q = p + 2 * q, p + q
    below = square_root(Fraction(2)) - rational(Fraction(p, q))
    assert below.is_positive() == (2 * q * q > p * p)
    assert (-below).is_positive() != below.is_positive()


@given(st.fractions(min_value=0, max_value=1000, max_denominator=1000))
def test_a_root_squared_is_the_number(value):
    """Squares are taken out, so that roots of equal numbers are equal."""
    root = square_root(value)
    assert root * root == rational(value)


def test_numbers_that_would_take_long_are_refused():
    """An integer that is not worth factoring is outside the class."""
    with pytest.raises(OutsideClass):
        square_root(Fraction(LARGEST + 1))


@pytest.mark.parametrize("value", [2**40, 3**20, 7**5 * 11**4, 10007**3, 65537**2 * 3, 30030**2])
def test_roots_of_powers(value):
    """Whatever kind of integers the factors come as."""
    root = square_root(Fraction(value, 9))
    assert root * root == rational(Fraction(value, 9))
