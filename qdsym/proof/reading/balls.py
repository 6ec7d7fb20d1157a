"""Rigorous balls at a point, FLINT's: every answer encloses the true value."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from fractions import Fraction
from typing import Any

import sympy
from flint import acb, acb_mat, arb, ctx, fmpq

from qdsym.proof.reading.limits import LARGEST_EXPONENT, LARGEST_POWER, TooLarge
from qdsym.proof.reading.signs import ANY, NEGATIVE, POSITIVE, ZERO
from qdsym.proof.trusted.language.coordinates import Log, Point
from qdsym.proof.trusted.language.interpret import Arithmetic, Interpreter, Matrix, OutsideClass, Undefined


class BallPoint(Arithmetic):
    """Complex balls of a number of digits; what uses them works `within` their precision."""

    def __init__(self, point: Point, digits: int) -> None:
        self.point = point
        self.digits = digits

    def at(self, point: Point) -> BallPoint:
        """Return the same arithmetic at another point."""
        return BallPoint(point, self.digits)

    @contextmanager
    def within(self) -> Iterator[None]:
        """Work at this precision; what was set before is set again afterwards."""
        with ctx.workdps(self.digits):
            yield

    def rational(self, value: Fraction) -> Any:
        return acb(_real(value))

    def imaginary_unit(self) -> Any:
        return acb(0, 1)

    def symbol(self, symbol: sympy.Symbol) -> Any:
        if symbol not in self.point:
            raise OutsideClass(f"{symbol} has no value here")
        coordinate = self.point[symbol]
        return acb(_real(coordinate.argument).log() if isinstance(coordinate, Log) else _real(coordinate))

    def inverse(self, value: Any) -> Any:
        vanishes = self.vanishes(value)
        if vanishes:
            raise Undefined("division by zero")
        if vanishes is None:
            raise OutsideClass("a denominator that may be zero")
        return 1 / value

    def conjugate(self, value: Any) -> Any:
        return value.conjugate()

    def root(self, value: Any, degree: int) -> Any:
        sign = self.signs(value)
        if sign == NEGATIVE:
            raise Undefined("a root of a negative number")
        if sign == ZERO:
            return acb(0)
        if sign != POSITIVE:
            raise OutsideClass("a root of what may be negative")
        return acb(value.real.root(degree))

    def power(self, value: Any, exponent: int) -> Any:
        """Return value**exponent for an exponent ≥ 1."""
        if exponent > LARGEST_POWER:
            raise TooLarge(f"the exponent {exponent}")
        # A general power goes by logarithms; here 0 and negative numbers have powers, too.
        return self.checked(value**exponent)

    def checked(self, value: Any) -> Any:
        """Return a value unless nothing is known of it."""
        if not value.is_finite():
            raise TooLarge("a number that balls do not hold")
        return value

    def exponential(self, exponent: Any, walk: Interpreter) -> Any:
        value = walk.scalar(exponent)
        if not all(abs(part) < LARGEST_EXPONENT for part in (value.real, value.imag)):
            raise TooLarge(f"an exponential of more than {LARGEST_EXPONENT}")
        return value.exp()

    def logarithm(self, value: Any) -> Any:
        sign = self.signs(value)
        if not sign & POSITIVE:
            raise Undefined("the logarithm of a number that is not positive")
        if sign != POSITIVE:
            raise OutsideClass("the logarithm of what may be zero")
        return acb(value.real.log())

    def maximum(self, values: list[Any]) -> Any:
        for value in values:
            self._require_real(value)
        greatest = values[0].real
        for value in values[1:]:
            greatest = greatest.max(value.real)
        return acb(greatest)

    def pi(self) -> Any:
        return acb(arb.pi())

    @staticmethod
    def _require_real(value: Any) -> None:
        if not value.imag.contains(0):
            raise Undefined("a complex number where a real one is meant")
        if not value.imag.is_zero():
            raise OutsideClass("a number that balls do not show to be real")

    def signs(self, value: Any) -> int:
        """Return the signs that a real element may have."""
        self._require_real(value)
        real = value.real
        if real.is_zero():
            return ZERO
        return (
            POSITIVE
            if real > 0
            else NEGATIVE
            if real < 0
            else ANY & ~((NEGATIVE if real >= 0 else 0) | (POSITIVE if real <= 0 else 0))
        )

    def real_part(self, value: Any) -> Any:
        """Return the real part."""
        return acb(value.real)

    def vanishes(self, value: Any) -> bool | None:
        """Return False when the ball excludes zero, True when it is zero alone, else None."""
        if value.is_zero():
            return True
        return None if value.real.contains(0) and value.imag.contains(0) else False

    def determinant(self, rows: Matrix) -> Any:
        """Return the determinant of a square matrix."""
        return self.checked(acb_mat([list(row) for row in rows]).det())


def _real(value: Fraction) -> Any:
    return arb(fmpq(value.numerator, value.denominator))
