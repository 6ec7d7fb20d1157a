"""First-order arithmetic: numbers a + εb with ε² = 0, by which a time derivative is evaluated at a point.

What moves is put in as value + ε·rate; the coefficient of ε of any expression is then its rate, found by the rules
that differentiate sums, products and functions of one number, and by none of the checker's. What does not move at all
is told apart from what has the rate 0 at this moment: the root of a constant 0 has a rate, that of t at 0 has none, and
of what is 0 with the rate 0 first order does not say whether it has: t⁴ has a root that moves at a rate, t² has not.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property
from typing import Any

import sympy

from qdsym.proof.trusted.language.fresh import Fresh
from qdsym.proof.trusted.language.interpret import Arithmetic, Interpreter, Matrix, OutsideClass, Undefined

EPSILON = Fresh("epsilon", real=True)


class Moving:
    """A number and its rate; with ``still`` it does not move at all, and the rate is 0."""

    __slots__ = ("rate", "still", "value")

    def __init__(self, value: Any, rate: Any, still: bool = False) -> None:
        self.value = value
        self.rate = rate
        self.still = still

    def __add__(self, other: Moving) -> Moving:
        return Moving(self.value + other.value, self.rate + other.rate, self.still and other.still)

    def __sub__(self, other: Moving) -> Moving:
        return Moving(self.value - other.value, self.rate - other.rate, self.still and other.still)

    def __mul__(self, other: Moving) -> Moving:
        if self.still:
            return Moving(self.value * other.value, self.value * other.rate, other.still)
        if other.still:
            return Moving(self.value * other.value, self.rate * other.value)
        return Moving(self.value * other.value, self.value * other.rate + self.rate * other.value)

    def __neg__(self) -> Moving:
        return Moving(-self.value, -self.rate, self.still)


class Motion(Arithmetic):
    """Numbers with rates over another arithmetic; ``still`` walks what has no rate.

    ``rates`` holds the rates of variables that move, as expressions. What is ``open`` moves otherwise on other paths.
    """

    def __init__(
        self,
        base: Arithmetic,
        still: Any,
        rates: dict[sympy.Symbol, Any] | None = None,
        open_to_choice: frozenset[Any] = frozenset(),
    ) -> None:
        self.base: Any = base
        self.still = still
        self.rates = rates or {}
        self.open = open_to_choice
        self.exact = base.exact

    def rational(self, value: Fraction) -> Moving:
        return self._constant(self.base.rational(value))

    def imaginary_unit(self) -> Moving:
        return self._constant(self.base.imaginary_unit())

    def pi(self) -> Moving:
        return self._constant(self.base.pi())

    def symbol(self, symbol: sympy.Symbol) -> Moving:
        if symbol == EPSILON:
            return Moving(*(self.base.rational(Fraction(k)) for k in (0, 1)))
        rate = self.rates.get(symbol, sympy.S.Zero)
        if rate == 0 or self._rests:
            return self._constant(self.base.symbol(symbol))
        return Moving(self.base.symbol(symbol), self.still.scalar(rate))

    @cached_property
    def _rests(self) -> bool:
        """Whether no variable has a rate here, so that all may stand still."""
        try:
            return all(self.base.vanishes(self.still.scalar(rate)) for rate in self.rates.values())
        except (OutsideClass, Undefined):
            return False

    def inverse(self, value: Moving) -> Moving:
        inverse = self.base.inverse(value.value)
        return Moving(inverse, -(inverse * inverse * value.rate), value.still)

    def conjugate(self, value: Moving) -> Moving:
        return Moving(self.base.conjugate(value.value), self.base.conjugate(value.rate), value.still)

    def root(self, value: Moving, degree: int) -> Moving:
        root = self.base.root(value.value, degree)
        if value.still:
            return self._constant(root)
        if self.base.vanishes(value.value) and self.base.vanishes(value.rate) is not False:
            raise OutsideClass("the rate of a root of what is 0 for a moment")
        slope = self.base.inverse(value.value) * root * self.base.rational(Fraction(1, degree))
        return Moving(root, slope * value.rate)

    def power(self, value: Moving, exponent: int) -> Moving:
        """Return value**exponent for an exponent ≥ 1."""
        if exponent == 1:
            return value
        slope = self.base.power(value.value, exponent - 1)
        rate = self.base.rational(Fraction(exponent)) * slope * value.rate
        return Moving(slope * value.value, rate, value.still)

    def checked(self, value: Moving) -> Moving:
        """Return a number unless it is too long to go on with."""
        checked = getattr(self.base, "checked", None)
        if checked:
            checked(value.value)
            checked(value.rate)
        return value

    def exponential(self, exponent: Any, walk: Interpreter) -> Moving:
        value = self.base.exponential(exponent.xreplace({EPSILON: sympy.S.Zero}), self.still)
        moving = walk.scalar(exponent)
        return Moving(value, value * moving.rate, moving.still)

    def logarithm(self, value: Moving) -> Moving:
        logarithm = self.base.logarithm(value.value)
        return Moving(logarithm, self.base.inverse(value.value) * value.rate, value.still)

    def logarithm_of_size(self, value: Moving) -> Moving:
        logarithm = self.base.logarithm_of_size(value.value)
        return Moving(logarithm, self.base.inverse(value.value) * value.rate, value.still)

    def maximum(self, values: list[Moving]) -> Moving:
        if all(value.still for value in values):
            return self._constant(self.base.maximum([value.value for value in values]))
        raise OutsideClass("the rate of a maximum")

    def determinant(self, rows: Matrix) -> Moving:
        """Return the determinant: its rate is the sum over the rows of what it is with one row's rates in its place."""
        values = tuple(tuple(entry.value for entry in row) for row in rows)
        found = self._constant(self.still.determinant(values))
        for k, row in enumerate(rows):
            if not all(entry.still for entry in row):
                ahead = (*values[:k], tuple(entry.rate for entry in row), *values[k + 1 :])
                found = Moving(found.value, found.rate + self.still.determinant(ahead))
        return found

    def inverse_matrix(self, rows: Matrix) -> Matrix | None:
        """Return the inverse of a matrix, whose rate is −M⁻¹ṀM⁻¹."""
        values, rates = (tuple(tuple(getattr(e, part) for e in row) for row in rows) for part in ("value", "rate"))
        inverse = self.still.inverse(values)
        turned = self.still.product(self.still.product(inverse, rates), inverse)
        still = all(entry.still for row in rows for entry in row)
        pairs = ((zip(a, b, strict=True)) for a, b in zip(inverse, turned, strict=True))
        return tuple(tuple(Moving(a, -b, still) for a, b in row) for row in pairs)

    def _constant(self, value: Any) -> Moving:
        return Moving(value, self.base.rational(Fraction(0)), still=True)
