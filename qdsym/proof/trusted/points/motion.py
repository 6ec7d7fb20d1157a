"""First-order arithmetic: numbers a + εb with ε² = 0, by which a time derivative is evaluated at a point.

What moves is put in as value + ε·rate; the coefficient of ε of any expression is then its rate, found by the rules
that differentiate sums, products and functions of one number, and by none of the checker's.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import sympy

from qdsym.proof.trusted.language.interpret import Arithmetic, Interpreter, OutsideClass

EPSILON = sympy.Dummy("epsilon", real=True)


class Moving:
    """A number and its rate."""

    __slots__ = ("rate", "value")

    def __init__(self, value: Any, rate: Any) -> None:
        self.value = value
        self.rate = rate

    def __add__(self, other: Moving) -> Moving:
        return Moving(self.value + other.value, self.rate + other.rate)

    def __sub__(self, other: Moving) -> Moving:
        return Moving(self.value - other.value, self.rate - other.rate)

    def __mul__(self, other: Moving) -> Moving:
        return Moving(self.value * other.value, self.value * other.rate + self.rate * other.value)

    def __neg__(self) -> Moving:
        return Moving(-self.value, -self.rate)


class Motion(Arithmetic):
    """Numbers with rates over another arithmetic; ``still`` walks what has no rate."""

    def __init__(self, base: Arithmetic, still: Interpreter) -> None:
        self.base = base
        self.still = still
        self.exact = base.exact

    def rational(self, value: Fraction) -> Moving:
        return self._constant(self.base.rational(value))

    def imaginary_unit(self) -> Moving:
        return self._constant(self.base.imaginary_unit())

    def pi(self) -> Moving:
        return self._constant(self.base.pi())

    def symbol(self, symbol: sympy.Symbol) -> Moving:
        zero, one = (self.base.rational(Fraction(k)) for k in (0, 1))
        return Moving(zero, one) if symbol == EPSILON else Moving(self.base.symbol(symbol), zero)

    def inverse(self, value: Moving) -> Moving:
        inverse = self.base.inverse(value.value)
        return Moving(inverse, -(inverse * inverse * value.rate))

    def conjugate(self, value: Moving) -> Moving:
        return Moving(self.base.conjugate(value.value), self.base.conjugate(value.rate))

    def root(self, value: Moving, degree: int) -> Moving:
        root = self.base.root(value.value, degree)
        slope = self.base.inverse(value.value) * root * self.base.rational(Fraction(1, degree))
        return Moving(root, slope * value.rate)

    def exponential(self, exponent: Any, walk: Interpreter) -> Moving:
        value = self.base.exponential(exponent.xreplace({EPSILON: sympy.S.Zero}), self.still)
        return Moving(value, value * walk.scalar(exponent).rate)

    def logarithm(self, value: Moving) -> Moving:
        return Moving(self.base.logarithm(value.value), self.base.inverse(value.value) * value.rate)

    def logarithm_of_size(self, value: Moving) -> Moving:
        return Moving(self.base.logarithm_of_size(value.value), self.base.inverse(value.value) * value.rate)

    def maximum(self, values: list[Moving]) -> Moving:
        raise OutsideClass("the rate of a maximum")

    def _constant(self, value: Any) -> Moving:
        return Moving(value, self.base.rational(Fraction(0)))
