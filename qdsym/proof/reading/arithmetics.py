"""Exact arithmetic at a point: Gaussian rationals, sums of square roots, and logarithms of rationals."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import sympy
from flint import fmpq, fmpq_mat

from qdsym.proof.reading.gaussian_rationals import ONE, UNIT, ZERO, Complex, fraction, rational
from qdsym.proof.reading.limits import LARGEST_BITS, TooLarge, require_small_powers
from qdsym.proof.reading.logarithms import Logarithm, of_fraction, whole_power
from qdsym.proof.reading.series import total
from qdsym.proof.reading.signs import NEGATIVE, POSITIVE
from qdsym.proof.reading.signs import ZERO as VANISHING
from qdsym.proof.reading.surds import Surd, square_root
from qdsym.proof.trusted.language.coordinates import Log, Point
from qdsym.proof.trusted.language.interpret import Arithmetic, Interpreter, Matrix, OutsideClass, Undefined


class ExactPoint(Arithmetic):
    """The arithmetic of one point; raises ``OutsideClass`` for every value that it has no exact form for."""

    def __init__(self, point: Point) -> None:
        self.point = point

    def at(self, point: Point) -> ExactPoint:
        """Return the same arithmetic at another point."""
        return ExactPoint(point)

    def rational(self, value: Fraction) -> Any:
        return rational(value)

    def imaginary_unit(self) -> Any:
        return UNIT

    def symbol(self, symbol: sympy.Symbol) -> Any:
        if symbol not in self.point:
            raise OutsideClass(f"{symbol} has no value here")
        coordinate = self.point[symbol]
        return of_fraction(coordinate.argument) if isinstance(coordinate, Log) else rational(coordinate)

    def inverse(self, value: Any) -> Any:
        if not value:
            raise Undefined("division by zero")
        if isinstance(value, Logarithm):
            raise OutsideClass("the reciprocal of a logarithm")
        return ONE / value if isinstance(value, fmpq) else value.inverse()

    def conjugate(self, value: Any) -> Any:
        return value.conjugate() if isinstance(value, Complex | Surd) else value

    def root(self, value: Any, degree: int) -> Any:
        if isinstance(value, Logarithm):
            if not value.is_positive():
                raise Undefined("a root of a negative number")
            raise OutsideClass("the root of a logarithm")
        number = self.real(value)
        if number < 0:
            raise Undefined("a root of a negative number")
        return square_root(number) if degree == 2 else self._exact_root(number, degree)

    def _exact_root(self, number: Fraction, degree: int) -> Any:
        parts = [sympy.integer_nthroot(part, degree) for part in (number.numerator, number.denominator)]
        if not all(exact for _, exact in parts):
            raise OutsideClass("an irrational root")
        return fmpq(int(parts[0][0]), int(parts[1][0]))

    def power(self, value: Any, exponent: int) -> Any:
        """Return value**exponent for an exponent ≥ 1."""
        if isinstance(value, fmpq):
            return whole_power(value, exponent)
        result = None
        while exponent:
            if exponent & 1:
                result = value if result is None else self.checked(result * value)
            exponent >>= 1
            value = self.checked(value * value) if exponent else value
        return result

    def checked(self, value: Any) -> Any:
        """Return a value unless it is too long to go on with."""
        if _bits(value) > LARGEST_BITS:
            raise TooLarge(f"a number of more than {LARGEST_BITS} bits")
        return value

    def exponential(self, exponent: Any, walk: Interpreter) -> Any:
        value = walk.scalar(exponent)
        if not value:
            return ONE
        if not isinstance(value, Logarithm) or value.constant:
            raise OutsideClass("e to a non-zero rational is not rational")
        argument = fraction(value.argument)
        return square_root(argument) if value.divisor == 2 else self._exact_root(argument, value.divisor)

    def logarithm(self, value: Any) -> Any:
        if isinstance(value, Surd | Logarithm):
            if not value.is_positive():
                raise Undefined("the logarithm of a number that is not positive")
            raise OutsideClass("the logarithm of an irrational number")
        number = self.real(value)
        if number <= 0:
            raise Undefined("the logarithm of a number that is not positive")
        return of_fraction(number)

    def maximum(self, values: list[Any]) -> Any:
        greatest = values[0]
        self.signs(greatest)
        for value in values[1:]:
            self.signs(value)
            if self.signs(value - greatest) == POSITIVE:
                greatest = value
        return greatest

    def real(self, value: Any) -> Fraction:
        """Return a real element as a fraction."""
        if isinstance(value, Surd | Logarithm):
            raise OutsideClass("a rational number is needed")
        return fraction(value)

    def signs(self, value: Any) -> int:
        """Return the sign of a real element, as a set of one."""
        if isinstance(value, fmpq):
            return POSITIVE if value > 0 else NEGATIVE if value < 0 else VANISHING
        if isinstance(value, Complex):
            raise Undefined("a complex number where a real one is meant")
        return POSITIVE if value.is_positive() else NEGATIVE

    def vanishes(self, value: Any) -> bool | None:
        """Return whether an element is zero."""
        return not value

    def determinant(self, rows: Matrix) -> Any:
        """Return the determinant of a square matrix, by elimination."""
        if _is_rational(rows):
            return fmpq_mat(list(map(list, rows))).det()
        left, sign, product = [list(row) for row in rows], False, ONE
        while left:
            pivot = next((k for k, row in enumerate(left) if row[0]), None)
            if pivot is None:
                return ZERO
            sign ^= bool(pivot % 2)
            first = left.pop(pivot)
            product = self.checked(product * first[0])
            reciprocal = self.inverse(first[0]) if left else ONE
            left = [
                [self.checked(e - reciprocal * row[0] * f) for e, f in zip(row[1:], first[1:], strict=True)]
                for row in left
            ]
        return -product if sign else product

    def product(self, left: Matrix, right: Matrix) -> list[Any] | None:
        """Return the product of two matrices where all entries are rational, else None."""
        if not (_is_rational(left) and _is_rational(right)):
            return None
        found: list[Any] = (fmpq_mat(list(map(list, left))) * fmpq_mat(list(map(list, right)))).tolist()
        return found

    def inverse_matrix(self, rows: Matrix) -> list[Any] | None:
        """Return the inverse where all entries are rational, else None."""
        if not _is_rational(rows):
            return None
        matrix = fmpq_mat(list(map(list, rows)))
        if not matrix.det():
            raise Undefined("division by zero")
        found: list[Any] = matrix.inv().tolist()
        return found

    def symmetric_functions(self, rows: Matrix) -> list[Any] | None:
        """Return e_1 … e_n of the eigenvalues where all entries are rational, else None."""
        if not _is_rational(rows):
            return None
        size = len(rows)
        coefficients = fmpq_mat(list(map(list, rows))).charpoly()
        return [coefficients[size - k] * (-1) ** k for k in range(1, size + 1)]

    def total(self, term: Any, index: Any) -> Any:
        """Return the sum of a series here, None when it does not converge."""
        require_small_powers(term)
        values = {symbol: value for symbol, value in exact_values(self.point).items() if symbol != index}
        found = total(term.xreplace(values), index)
        return found if found is None else rational(found)


def _is_rational(rows: Matrix) -> bool:
    """Return whether all entries are rational; raises where what is made of them would be too long."""
    if not all(isinstance(entry, fmpq) for row in rows for entry in row):
        return False
    if len(rows) * max(_bits(entry) for row in rows for entry in row) > LARGEST_BITS:
        raise TooLarge(f"a matrix of {len(rows)} rows with entries of many digits")
    return True


def _bits(value: Any) -> int:
    if isinstance(value, fmpq):
        return int(value.height_bits())
    if isinstance(value, Complex):
        return max(_bits(value.real), _bits(value.imag))
    if isinstance(value, Surd):
        return max(_bits(c) + d.bit_length() for d, c in value.terms.items())
    return max(_bits(value.constant), _bits(value.argument))


def exact_values(point: Point) -> dict[sympy.Symbol, Any]:
    """Return the coordinates as SymPy expressions."""
    values = {}
    for symbol, coordinate in point.items():
        number = coordinate.argument if isinstance(coordinate, Log) else coordinate
        exact = sympy.Rational(number.numerator, number.denominator)
        values[symbol] = sympy.log(exact) if isinstance(coordinate, Log) else exact
    return values
