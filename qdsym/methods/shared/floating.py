"""Floating point at any precision, as an arithmetic for the interpreter and as small matrices built by hand.

The contexts are our own, so no precision set here reaches mpmath's users.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import sympy
from mpmath.ctx_mp import MPContext

from qdsym.proof.reading.limits import LARGEST_EXPONENT
from qdsym.proof.reading.signs import ANY, NEGATIVE, POSITIVE, ZERO
from qdsym.proof.trusted.language.interpret import Arithmetic, Interpreter, Matrix, OutsideClass, Undefined
from qdsym.proof.trusted.language.memory import remembered

GUARD = 12
"""Digits given up to rounding: two numbers agree when they differ by less than 10^(GUARD − digits) of their scale."""
LOST = 1e-6
"""Of numbers of which rounding may have changed a greater share, nobody can say that they are equal."""


@remembered
def context(digits: int) -> MPContext:
    """Return the context of a precision; it is shared, and nobody changes its precision."""
    result = MPContext()
    result.dps = digits
    return result


class Number:
    """A number, real until something makes it complex, with a scale.

    Rounding may have changed it by the precision's unit times that.
    """

    __slots__ = ("scale", "value")

    def __init__(self, value: Any, scale: Any) -> None:
        self.value = value
        self.scale = scale

    def __add__(self, other: Number) -> Number:
        return Number(self.value + other.value, self.scale + other.scale)

    def __sub__(self, other: Number) -> Number:
        return Number(self.value - other.value, self.scale + other.scale)

    def __mul__(self, other: Number) -> Number:
        return Number(self.value * other.value, self.scale * other.scale)

    def __neg__(self) -> Number:
        return Number(-self.value, self.scale)


class Floating(Arithmetic):
    """Complex floating-point numbers, each judged to be zero or not against its own scale."""

    exact = False

    def __init__(self, digits: int, values: dict[sympy.Symbol, Any], singular: bool = False) -> None:
        """``singular`` lets matrices be ⪰ 0 whose eigenvalues vanish up to rounding: for claims, not for conditions."""
        self.context = context(digits)
        self.singular = singular
        self.values = values
        self.tolerance = self.context.mpf(10) ** (GUARD - digits)

    def number(self, value: Any) -> Any:
        """Return a coordinate (a fraction, or a function of the context) as a number of this precision."""
        if isinstance(value, Fraction):
            return self.context.mpf(value.numerator) / value.denominator
        return value(self.context) if callable(value) else self.context.mpf(value)

    def _plain(self, value: Any) -> Number:
        return Number(value, abs(value))

    def rational(self, value: Fraction) -> Number:
        return self._plain(self.number(value))

    def imaginary_unit(self) -> Number:
        return self._plain(self.context.mpc(0, 1))

    def symbol(self, symbol: sympy.Symbol) -> Number:
        if symbol not in self.values:
            raise OutsideClass(f"{symbol} has no value here")
        return self._plain(self.number(self.values[symbol]))

    def _relative(self, value: Number) -> Any:
        """Return the scale over the size, at least 1; what is lost in rounding cannot be used any further."""
        size = abs(value.value)
        if size <= self.tolerance * value.scale:
            if value.scale == 0 or size == 0:
                raise Undefined("division by zero")
            raise OutsideClass("a number lost to rounding")
        return max(1, value.scale / size)

    def inverse(self, value: Number) -> Number:
        relative = self._relative(value)
        return Number(1 / value.value, relative / abs(value.value))

    def conjugate(self, value: Number) -> Number:
        return Number(value.value.conjugate(), value.scale)

    def root(self, value: Number, degree: int) -> Number:
        number, lost = self.real(value), self.tolerance * value.scale
        if number < -lost:
            raise Undefined("a root of a negative number")
        if number <= lost:  # What is left may be anything from 0 to the root of what was lost.
            most = self.context.root(max(number, 0) + lost, degree)
            return Number(self.context.root(max(number, 0), degree), most / self.tolerance)
        root = self.context.root(number, degree)
        return Number(root, root * max(1, value.scale / number))

    def exponential(self, exponent: Any, walk: Interpreter) -> Number:
        value = walk.scalar(exponent)
        if abs(value.value) > LARGEST_EXPONENT:
            raise OutsideClass("an exponential too large for floating point")
        result = self.context.exp(value.value)
        return Number(result, abs(result) * (1 + value.scale))

    def logarithm(self, value: Number) -> Number:
        number = self.real(value)
        if number <= 0:
            raise Undefined("the logarithm of a number that is not positive")
        result = self.context.log(number)
        return Number(result, abs(result) + self._relative(value))

    def maximum(self, values: list[Number]) -> Number:
        greatest = max(values, key=self.real)
        reach = [v.scale for v in values if self._may_reach(v, greatest)]
        return Number(greatest.value, max(reach))

    def _may_reach(self, value: Number, greatest: Number) -> bool:
        """Return whether a number may be the greatest, but for rounding."""
        return bool(self.real(greatest) - self.real(value) <= self.tolerance * (greatest.scale + value.scale))

    def pi(self) -> Number:
        return self._plain(+self.context.pi)

    def real(self, value: Number) -> Any:
        """Return the real part of a number that is real up to rounding."""
        if abs(value.value.imag) > self.tolerance * value.scale:
            raise Undefined("a complex number where a real one is meant")
        return value.value.real

    def signs(self, value: Number) -> int:
        """Return the sign, or any sign when rounding may have made it."""
        number = self.real(value)
        if abs(number) <= self.tolerance * value.scale:
            return ANY if value.scale else ZERO
        return POSITIVE if number > 0 else NEGATIVE

    def _matrix(self, rows: Matrix) -> tuple[Any, Any]:
        """Return a matrix with the Frobenius norm of its entries' scales."""
        scale = self.context.sqrt(sum(entry.scale**2 for row in rows for entry in row))
        return self.context.matrix([[entry.value for entry in row] for row in rows]), scale

    def eigenvalue_signs(self, rows: Matrix) -> list[int]:
        """Return the signs that the eigenvalues of a Hermitian matrix may have.

        Each row and column is in units of its diagonal, which turns no sign, so that a large one hides no small one.
        Rounding moves no eigenvalue by more than it moves the matrix. What vanishes up to it is 0 where ``singular``,
        as both sides of an equation are equal: up to rounding.
        """
        units = [self._unit(row[k]) for k, row in enumerate(rows)]
        scaled = tuple(
            tuple(Number(e.value / (a * b), e.scale / (a * b)) for b, e in zip(units, row, strict=True))
            for a, row in zip(units, rows, strict=True)
        )
        matrix, scale = self._matrix(scaled)
        values = self.context.eighe((matrix + matrix.H) / 2, eigvals_only=True)
        hidden = ZERO if self.singular or not scale else ANY
        rounding = self.tolerance * scale
        return [hidden if abs(v) <= rounding else POSITIVE if v > 0 else NEGATIVE for v in values]

    def _unit(self, diagonal: Number) -> Any:
        """Return the root of a diagonal entry's size, or where that is lost, of what it is a difference of."""
        size = abs(diagonal.value)
        return self.context.sqrt(size if size > self.tolerance * diagonal.scale else diagonal.scale) or 1

    def inverse_matrix(self, rows: Matrix) -> list[list[Number]]:
        """Return the inverse; where A is off by E, that is off by A⁻¹EA⁻¹."""
        matrix, scale = self._matrix(rows)
        try:
            inverse = self.context.inverse(matrix)
        except ZeroDivisionError:
            raise Undefined("division by zero") from None
        size = self.context.mnorm(inverse, "f")
        if self.tolerance * size * scale >= 1:
            raise OutsideClass("a number lost to rounding")
        return [[Number(inverse[i, j], size**2 * scale) for j in range(len(rows))] for i in range(len(rows))]

    def vanishes(self, value: Number) -> bool:
        """Return whether the number is zero up to rounding."""
        return bool(abs(value.value) <= self.tolerance * value.scale)

    def tells(self, left: Number, right: Number) -> bool:
        """Return whether rounding leaves enough of two numbers for them to be unequal."""
        size = max(1, abs(left.value), abs(right.value))
        return bool(self.tolerance * max(left.scale, right.scale) <= LOST * size)


def coordinate_at(value: Any) -> Any:
    """Return an exact coordinate as floating point takes it: a fraction, or a function of the context."""
    if isinstance(value, Fraction):
        return value
    return lambda context: context.log(context.mpf(value.argument.numerator) / value.argument.denominator)
