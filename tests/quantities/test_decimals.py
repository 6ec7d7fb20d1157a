"""Decimals of balls and of rationals, against Python's own decimal arithmetic."""

from decimal import ROUND_HALF_EVEN, Context, Decimal
from fractions import Fraction

import flint
import pytest
import sympy as sp

from qdsym.quantities.decimals import decimal_of_ball, decimal_string

POWERS = (-3000, -30, -7, -6, -1, 0, 1, 2, 9, 30, 3000)
FACTORS = tuple(Fraction(1) + sign * Fraction(1, 10**k) for k in (2, 3, 4, 5, 60) for sign in (-1, 1))


def _rounded(value: Fraction, digits: int) -> Decimal:
    """Rounded once, halves to even."""
    return Context(digits, ROUND_HALF_EVEN).divide(Decimal(value.numerator), Decimal(value.denominator))


@pytest.mark.parametrize("digits", [1, 2, 3, 5, 40])
@pytest.mark.parametrize("power", POWERS)
def test_values_beside_powers_of_ten_are_rounded_as_python_rounds_them(power, digits):
    """The number of digits before the point is right on both sides of a power of ten, and where rounding carries."""
    for factor in (Fraction(1), Fraction(2), Fraction(19, 2), Fraction(999999, 100000), *FACTORS):
        for sign in (-1, 1):
            value = sign * factor * Fraction(10) ** power
            exact = flint.fmpq(value.numerator, value.denominator)
            expected = _rounded(value, digits)
            with flint.ctx.workprec(600):
                ball = flint.arb(exact)
                of_rational, of_ball = (decimal_of_ball(ball, digits, "x", known) for known in (exact, None))
            assert Decimal(of_rational) == expected
            assert len(Decimal(of_rational).as_tuple().digits) == digits
            # A ball around what lies in the middle between two decimals does not tell which it is.
            finer = _rounded(value, digits + 1)
            middle = finer == value and finer.as_tuple().digits[digits:] == (5,)
            assert of_ball == of_rational or (of_ball is None and middle and not ball.is_exact())


def test_powers_of_two_have_the_digits_that_python_gives_them():
    """The size in bits is translated into one in digits."""
    for power in range(-1100, 1100, 7):
        for step in (-1, 0, 1):
            with flint.ctx.workprec(200):
                found = decimal_of_ball(flint.arb(2) ** power * (1 + step * flint.arb(2) ** -50), 12, "x")
            value = Fraction(2) ** power * (1 + Fraction(step, 2**50))
            assert Decimal(found) == _rounded(value, 12)


def test_a_ball_across_a_power_of_ten_is_rounded_to_it_or_not_at_all():
    """All numbers of the ball round to the same decimal, or there is none."""
    with flint.ctx.workprec(400):
        assert decimal_of_ball(flint.arb(10, 1e-9), 5, "x") == "10.000"
        assert decimal_of_ball(flint.arb(-10, 1e-9), 1, "x") == "-1e+1"
        assert decimal_of_ball(flint.arb(10, 1e-3), 5, "x") is None


def test_halves_go_to_even_whatever_they_are_made_of():
    """A root or a maximum that is in the middle between two decimals is rounded as the rational number that it is."""
    x = sp.Symbol("x", positive=True)
    for value, expected in (("2.5", "2"), ("3.5", "4"), ("4.5", "4")):
        half = sp.Rational(value)
        assert decimal_string(sp.sqrt(x), {x: half**2}, 1, "root") == expected
        assert decimal_string(sp.Max(x, sp.sqrt(x) / 100), {x: half}, 1, "maximum") == expected
        assert decimal_string(-sp.sqrt(x), {x: half**2}, 1, "root") == f"-{expected}"
