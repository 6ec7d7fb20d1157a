"""Exact numbers c + ln(q)/d with rational c, q > 0 and a natural number d.

Such a number is 0 exactly when c = 0 and q = 1, since e to a rational other than 0 is irrational. The sum of two is one
again, and no integer has to be factored.
"""

from __future__ import annotations

from fractions import Fraction
from math import lcm
from typing import Any

from flint import arb, ctx, fmpq

from qdsym.proof.reading.gaussian_rationals import ONE, ZERO, rational
from qdsym.proof.reading.limits import LARGEST_BITS, TooLarge
from qdsym.proof.trusted.language.no_value import OutsideClass


class Logarithm:
    """An irrational number c + ln(q)/d; what becomes rational is a plain rational again (see `logarithm`)."""

    __slots__ = ("argument", "constant", "divisor")

    def __init__(self, constant: Any, argument: Any, divisor: int) -> None:
        self.constant = constant
        self.argument = argument
        self.divisor = divisor

    def __add__(self, other: Any) -> Any:
        if isinstance(other, fmpq):
            return Logarithm(self.constant + other, self.argument, self.divisor)
        if not isinstance(other, Logarithm):
            raise OutsideClass("a logarithm with what is neither rational nor one")
        divisor = lcm(self.divisor, other.divisor)
        left, right = (whole_power(n.argument, divisor // n.divisor) for n in (self, other))
        return logarithm(self.constant + other.constant, left * right, divisor)

    def __mul__(self, other: Any) -> Any:
        if not isinstance(other, fmpq):
            raise OutsideClass("a product of logarithms")
        top, bottom = int(other.p), int(other.q)
        return logarithm(self.constant * other, whole_power(self.argument, top), self.divisor * bottom)

    def __neg__(self) -> Logarithm:
        return Logarithm(-self.constant, ONE / self.argument, self.divisor)

    def __sub__(self, other: Any) -> Any:
        return self + (-other)

    def __rsub__(self, other: Any) -> Any:
        return -self + other

    __radd__ = __add__
    __rmul__ = __mul__

    def is_positive(self) -> bool:
        """Return whether it is above zero; it is not zero, so that enough digits tell."""
        if not self.constant:
            return bool(self.argument > 1)
        digits = 30
        while digits < 10**5:
            with ctx.workdps(digits):
                value = arb(self.constant) + arb(self.argument).log() / self.divisor
                if not value.contains(0):
                    return bool(value > 0)
            digits *= 4
        raise OutsideClass("the sign of a sum of logarithms")


def logarithm(constant: Any, argument: Any, divisor: int = 1) -> Any:
    """Return constant + ln(argument)/divisor, as a rational where it is one.

    >>> two, three = (logarithm(ZERO, fmpq(n)) for n in (2, 3))
    >>> two + three - logarithm(ZERO, fmpq(6))
    0
    """
    return constant if argument == 1 else Logarithm(constant, argument, divisor)


def of_fraction(value: Fraction) -> Any:
    """Return ln(value) for a rational value > 0."""
    return logarithm(ZERO, rational(value))


def whole_power(base: Any, exponent: int) -> Any:
    """Return base**exponent for rationals, unless it would be too long to write down."""
    if base.height_bits() * abs(exponent) > LARGEST_BITS and base.height_bits() > 1:
        raise TooLarge(f"a power of {base.height_bits() * abs(exponent)} bits")
    return base**exponent
