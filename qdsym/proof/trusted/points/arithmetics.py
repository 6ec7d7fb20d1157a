"""The two arithmetics that evaluate at exact points: Gaussian rationals with square roots, then rigorous balls."""

from __future__ import annotations

from fractions import Fraction
from functools import cache, lru_cache
from typing import Any

import sympy
from mpmath.ctx_iv import MPIntervalContext

from qdsym.proof.trusted.deciding.exponents import exponent_terms
from qdsym.proof.trusted.deciding.signs import ANY, NEGATIVE, POSITIVE, ZERO
from qdsym.proof.trusted.language.calculus import unfolded
from qdsym.proof.trusted.language.coordinates import Log, Point
from qdsym.proof.trusted.language.interpret import Arithmetic, Interpreter, OutsideClass, Undefined
from qdsym.proof.trusted.points.gaussian_rationals import ONE, UNIT, conjugate, gaussian
from qdsym.proof.trusted.points.series import total
from qdsym.proof.trusted.points.surds import Surd, square_root

LARGEST_POWER = 200
"""Beyond it exact numbers would have hundreds of digits; balls are quicker."""
LARGEST_EXPONENT = 10**9
"""Beyond it an exponential costs more digits than a point is worth."""


@lru_cache(maxsize=10_000)
def _is_polynomial(node: Any) -> bool:
    return bool(node.is_polynomial(*node.free_symbols))


class ExactPoint(Arithmetic):
    """Gaussian rationals and sums of square roots; raises ``OutsideClass`` for every value that is neither."""

    def __init__(self, point: Point) -> None:
        self.point = point

    def rational(self, value: Fraction) -> Any:
        return gaussian(value)

    def imaginary_unit(self) -> Any:
        return UNIT

    def symbol(self, symbol: sympy.Symbol) -> Any:
        coordinate = self.point[symbol]
        if isinstance(coordinate, Log):
            if coordinate.argument == 1:
                return gaussian(0)
            raise OutsideClass(f"{symbol} = {coordinate} is not rational")
        return gaussian(coordinate)

    def inverse(self, value: Any) -> Any:
        if not value:
            raise Undefined("division by zero")
        return value.inverse() if isinstance(value, Surd) else ONE / value

    def conjugate(self, value: Any) -> Any:
        return value.conjugate() if isinstance(value, Surd) else conjugate(value)

    def root(self, value: Any, degree: int) -> Any:
        number = self.real(value)
        if number < 0:
            raise Undefined(f"a root of {number}")
        if degree == 2:
            return square_root(number)
        parts = [sympy.integer_nthroot(part, degree) for part in (number.numerator, number.denominator)]
        if not all(exact for _, exact in parts):
            raise OutsideClass(f"an irrational root of {number}")
        return gaussian(Fraction(int(parts[0][0]), int(parts[1][0])))

    def exponential(self, exponent: Any, walk: Interpreter) -> Any:
        plain = unfolded(exponent, walk.definitions)
        if plain != exponent or not _is_polynomial(plain):
            walk.scalar(exponent)  # Expanding would hide a zero denominator; if this is irrational, balls decide.
        base, constant = Fraction(1), gaussian(0)
        for term, coefficient in exponent_terms(exponent, walk.definitions):
            factors = sympy.Mul.make_args(term)
            logs = [c for f in factors if isinstance(c := self.point.get(f), Log)]
            others = [f for f in factors if not isinstance(self.point.get(f), Log)]
            if len(logs) == 1 and logs[0].argument != 1:
                scale = self.real(walk.scalar(sympy.Mul(*others)))  # In e^{−γt} at t = ln 2, a rational γ.
                base *= self._rational_power(logs[0].argument, coefficient * scale)
            else:
                constant = constant + gaussian(coefficient) * walk.scalar(term)
        if constant:
            raise OutsideClass("e to a non-zero rational is not rational")
        return gaussian(base)

    def _rational_power(self, base: Fraction, exponent: Fraction) -> Fraction:
        if abs(exponent.numerator) > LARGEST_POWER:
            raise OutsideClass(f"a power as large as {exponent}")
        root = self.real(self.root(gaussian(base), exponent.denominator)) if exponent.denominator > 1 else base
        return root**exponent.numerator

    def logarithm(self, value: Any) -> Any:
        number = self.real(value)
        if number <= 0:
            raise Undefined(f"the logarithm of {number}")
        if number != 1:
            raise OutsideClass(f"the logarithm of {number} is not rational")
        return gaussian(0)

    def maximum(self, values: list[Any]) -> Any:
        return gaussian(max(self.real(value) for value in values))

    def real(self, value: Any) -> Fraction:
        """Return a real element as a fraction."""
        if isinstance(value, Surd):
            raise OutsideClass("a rational number is needed, not a root")
        if value.y:
            raise Undefined("a complex number where a real one is meant")
        return Fraction(int(value.x.numerator), int(value.x.denominator))

    def signs(self, value: Any) -> int:
        """Return the sign of a real element, as a set of one."""
        if isinstance(value, Surd):
            return POSITIVE if value.is_positive() else NEGATIVE
        number = self.real(value)
        return POSITIVE if number > 0 else NEGATIVE if number < 0 else ZERO

    def vanishes(self, value: Any) -> bool | None:
        """Return whether a complex element is zero."""
        return not value

    def total(self, term: Any, index: Any) -> Any:
        """Return the sum of a series here, None when it does not converge."""
        values = {symbol: value for symbol, value in exact_values(self.point).items() if symbol != index}
        found = total(term.xreplace(values), index)
        return found if found is None else gaussian(found)


def exact_values(point: Point) -> dict[sympy.Symbol, Any]:
    """Return the coordinates as SymPy expressions."""
    values = {}
    for symbol, coordinate in point.items():
        number = coordinate.argument if isinstance(coordinate, Log) else coordinate
        exact = sympy.Rational(number.numerator, number.denominator)
        values[symbol] = sympy.log(exact) if isinstance(coordinate, Log) else exact
    return values


@cache
def _context(digits: int) -> MPIntervalContext:
    """Return the context of a precision; it is costly to make, it is shared, and nobody changes it."""
    context = MPIntervalContext()
    context.dps = digits
    return context


class BallPoint(Arithmetic):
    """Complex intervals with outward rounding; every answer encloses the true value."""

    def __init__(self, point: Point, digits: int) -> None:
        self.point = point
        self._context = _context(digits)

    def put_in(self, node: Any) -> Any:
        """Return a SymPy expression with the coordinates in place of the variables."""
        return node.xreplace(exact_values(self.point))

    def rational(self, value: Fraction) -> Any:
        return self._context.mpc(self._quotient(value), 0)

    def _quotient(self, value: Fraction) -> Any:
        return self._context.mpf(value.numerator) / self._context.mpf(value.denominator)

    def imaginary_unit(self) -> Any:
        return self._context.mpc(0, 1)

    def symbol(self, symbol: sympy.Symbol) -> Any:
        coordinate = self.point[symbol]
        if isinstance(coordinate, Log):
            return self._context.mpc(self._context.log(self._quotient(coordinate.argument)), 0)
        return self.rational(coordinate)

    def inverse(self, value: Any) -> Any:
        if self.vanishes(value) is not False:
            raise OutsideClass("a denominator that may be zero")
        modulus = value.real * value.real + value.imag * value.imag
        return self._context.mpc(value.real / modulus, -value.imag / modulus)

    def conjugate(self, value: Any) -> Any:
        return self._context.mpc(value.real, -value.imag)

    def root(self, value: Any, degree: int) -> Any:
        sign = self.signs(value)
        if sign == NEGATIVE:
            raise Undefined("a root of a negative number")
        if sign != POSITIVE:
            raise OutsideClass("a root of what may be negative")
        return self._context.mpc(self._context.exp(self._context.log(value.real) / degree), 0)

    def exponential(self, exponent: Any, walk: Interpreter) -> Any:
        value = walk.scalar(exponent)
        if max(abs(end) for part in (value.real, value.imag) for end in (part.a, part.b)) > LARGEST_EXPONENT:
            raise OutsideClass(f"an exponential of more than {LARGEST_EXPONENT}")
        size = self._context.exp(value.real)
        return self._context.mpc(size * self._context.cos(value.imag), size * self._context.sin(value.imag))

    def logarithm(self, value: Any) -> Any:
        sign = self.signs(value)
        if not sign & POSITIVE:
            raise Undefined("the logarithm of a number that is not positive")
        if sign != POSITIVE:
            raise OutsideClass("the logarithm of what may be zero")
        return self._context.mpc(self._context.log(value.real), 0)

    def maximum(self, values: list[Any]) -> Any:
        reals = [value.real for value in values if self._is_real(value)]
        lower, upper = max(r.a for r in reals), max(r.b for r in reals)
        return self._context.mpc(self._context.mpf([lower, upper]), 0)

    def pi(self) -> Any:
        return self._context.mpc(self._context.pi, 0)

    def _is_real(self, value: Any) -> bool:
        if 0 not in value.imag:
            raise Undefined("a complex number where a real one is meant")
        if value.imag.a != 0 or value.imag.b != 0:
            raise OutsideClass("a number that balls do not show to be real")
        return True

    def signs(self, value: Any) -> int:
        """Return the signs that a real element may have."""
        self._is_real(value)
        real = value.real
        if 0 in real:
            return (
                ZERO
                if real.a == real.b
                else ANY & ~(POSITIVE if real.b <= 0 else 0) & ~(NEGATIVE if real.a >= 0 else 0)
            )
        return POSITIVE if real.a > 0 else NEGATIVE

    def vanishes(self, value: Any) -> bool | None:
        """Return False when the ball excludes zero, True when it is zero alone, else None."""
        if 0 not in value.real or 0 not in value.imag:
            return False
        return True if all(part.a == part.b for part in (value.real, value.imag)) else None
