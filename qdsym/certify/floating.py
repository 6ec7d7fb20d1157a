"""Floating point at any precision, as an arithmetic for the interpreter and as small matrices built by hand.

The contexts are our own, so no precision set here reaches mpmath's users.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import Any

import sympy
from mpmath.ctx_mp import MPContext

from qdsym.proof.interpret import Arithmetic, Interpreter, Undefined
from qdsym.proof.signs import ANY, NEGATIVE, POSITIVE

GUARD = 12
"""Digits given up to rounding: two numbers agree when they differ by less than 10^(GUARD − digits) of their scale."""


@cache
def context(digits: int) -> MPContext:
    """Return the context of a precision; it is shared, and nobody changes its precision."""
    result = MPContext()
    result.dps = digits
    return result


class Floating(Arithmetic):
    """Complex floating-point numbers that remember the largest magnitude met, against which zero is judged."""

    def __init__(self, digits: int, values: dict[sympy.Symbol, Any]) -> None:
        self.context = context(digits)
        self.values = values
        self.scale = self.context.mpf(1)
        self.tolerance = self.context.mpf(10) ** (GUARD - digits)

    def number(self, value: Any) -> Any:
        """Return a coordinate (a fraction, or a function of the context) as a number of this precision."""
        if isinstance(value, Fraction):
            return self.context.mpf(value.numerator) / value.denominator
        return value(self.context) if callable(value) else self.context.mpf(value)

    def seen(self, value: Any) -> Any:
        """Return the value, having taken note of its magnitude."""
        self.scale = max(self.scale, abs(value))
        return value

    def rational(self, value: Fraction) -> Any:
        return self.seen(self.context.mpc(self.number(value)))

    def imaginary_unit(self) -> Any:
        return self.context.mpc(0, 1)

    def symbol(self, symbol: sympy.Symbol) -> Any:
        return self.seen(self.context.mpc(self.number(self.values[symbol])))

    def inverse(self, value: Any) -> Any:
        if value == 0:
            raise Undefined("division by zero")
        return self.seen(1 / value)

    def conjugate(self, value: Any) -> Any:
        return value.conjugate()

    def root(self, value: Any, degree: int) -> Any:
        if self.real(value) < 0:
            raise Undefined("a root of a negative number")
        return self.context.mpc(self.context.root(self.real(value), degree))

    def exponential(self, exponent: Any, walk: Interpreter) -> Any:
        return self.seen(self.context.exp(walk.scalar(exponent)))

    def logarithm(self, value: Any) -> Any:
        if self.real(value) <= 0:
            raise Undefined("the logarithm of a number that is not positive")
        return self.seen(self.context.mpc(self.context.log(self.real(value))))

    def maximum(self, values: list[Any]) -> Any:
        return self.context.mpc(max(self.real(value) for value in values))

    def pi(self) -> Any:
        return self.context.mpc(self.context.pi)

    def real(self, value: Any) -> Any:
        """Return the real part of a number that is real up to rounding."""
        if abs(value.imag) > self.tolerance * max(self.scale, abs(value)):
            raise Undefined("a complex number where a real one is meant")
        return value.real

    def signs(self, value: Any) -> int:
        """Return the sign, or any sign when rounding may have made it."""
        number = self.real(value)
        if abs(number) <= self.tolerance * self.scale:
            return ANY
        return POSITIVE if number > 0 else NEGATIVE

    def vanishes(self, value: Any) -> bool:
        """Return whether the number is zero up to rounding."""
        return bool(abs(value) <= self.tolerance * self.scale)
