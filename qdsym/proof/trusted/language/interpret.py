"""One walk over an expression tree, with the arithmetic passed in.

The normal form that decides identities, exact evaluation at a point, ball arithmetic and floating point at any
precision are the same walk with different elements. An arithmetic brings its own elements (which add, subtract
and multiply by the usual operators) and says what a symbol, a quotient, a root, an exponential and a logarithm are.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from fractions import Fraction
from itertools import combinations
from typing import Any

import sympy
from sympy.core.numbers import Exp1, ImaginaryUnit, Pi
from sympy.functions.elementary.hyperbolic import acoth, atanh, cosh, coth, sinh, tanh
from sympy.functions.elementary.miscellaneous import Max, Min
from sympy.matrices.expressions.determinant import Determinant
from sympy.matrices.expressions.matexpr import MatrixElement
from sympy.matrices.expressions.trace import Trace

from qdsym.proof.trusted.language.calculus import differentiated, unfolded
from qdsym.proof.trusted.language.no_value import OutsideClass, Undefined

Matrix = tuple[tuple[Any, ...], ...]

LARGEST = 10
"""Rows of the largest matrix whose determinant or inverse is written out."""
ENTRIES = 10_000
"""A matrix of ones or zeros that has more is not written out."""

BITS = 100_000
"""Bits of the longest numerator or denominator that is read."""


class Arithmetic(ABC):
    """Elements for ``Interpreter``; everything that is not +, − and × of elements goes through a method."""

    exact = True
    """Whether elements that it calls equal are equal, and not only up to rounding."""

    @abstractmethod
    def rational(self, value: Fraction) -> Any:
        """Return the element for a rational number."""

    @abstractmethod
    def imaginary_unit(self) -> Any:
        """Return the element i."""

    @abstractmethod
    def symbol(self, symbol: sympy.Symbol) -> Any:
        """Return the element for a real variable."""

    @abstractmethod
    def inverse(self, value: Any) -> Any:
        """Return 1/value."""

    @abstractmethod
    def conjugate(self, value: Any) -> Any:
        """Return the complex conjugate."""

    @abstractmethod
    def root(self, value: Any, degree: int) -> Any:
        """Return the real root of a value ≥ 0."""

    @abstractmethod
    def exponential(self, exponent: Any, walk: Interpreter) -> Any:
        """Return e to an exponent, which is still a SymPy expression."""

    @abstractmethod
    def logarithm(self, value: Any) -> Any:
        """Return the natural logarithm of a value > 0."""

    def logarithm_of_size(self, value: Any) -> Any:
        """Return the natural logarithm of |value| for a real value ≠ 0."""
        return self.logarithm(self.maximum([value, -value]))

    @abstractmethod
    def maximum(self, values: list[Any]) -> Any:
        """Return the largest of real values."""

    def power(self, value: Any, exponent: int) -> Any:
        """Return value**exponent for an exponent ≥ 1, by repeated squaring."""
        result = None
        while exponent:
            if exponent % 2:
                result = value if result is None else result * value
            exponent //= 2
            value = value * value if exponent else value
        return result

    def minimum(self, values: list[Any]) -> Any:
        """Return the least of real values."""
        return -self.maximum([-value for value in values])

    def differentiates(self, function: Any, walk: Interpreter) -> None:  # noqa: B027
        """Note that a function, written without defined symbols, is differentiated; at a point nothing is noted."""

    def pi(self) -> Any:
        """Return π."""
        raise OutsideClass("pi")


class Interpreter:
    """Turns scalar and matrix expressions into elements of an arithmetic, unfolding definitions on the way."""

    def __init__(self, arithmetic: Arithmetic, definitions: Mapping[Any, Any] | None = None) -> None:
        self.arithmetic = arithmetic
        self.definitions = definitions or {}
        self._memo: dict[Any, Any] = {}

    def scalar(self, node: Any) -> Any:
        """Return the element for a scalar expression; a 1×1 matrix counts as its entry."""
        if getattr(node, "is_Matrix", False):
            entries = self.matrix(node)
            if len(entries) != 1 or len(entries[0]) != 1:
                raise OutsideClass(f"a {len(entries)}×{len(entries[0])} matrix where a number is meant")
            return entries[0][0]
        if node not in self._memo:
            self._memo[node] = self._scalar(node)
        return self._memo[node]

    def matrix(self, node: Any) -> Matrix:
        """Return the rows of elements for a matrix expression of explicit size."""
        if node not in self._memo:
            self._memo[node] = self._matrix(node)
        result: Matrix = self._memo[node]
        return result

    def _scalar(self, node: Any) -> Any:
        arithmetic = self.arithmetic
        match node:
            case sympy.Rational():
                numerator, denominator = int(node.p), int(node.q)
                if max(numerator.bit_length(), denominator.bit_length()) > BITS:
                    raise OutsideClass("too large (a number of so many digits)")
                return arithmetic.rational(Fraction(numerator, denominator))
            case ImaginaryUnit():
                return arithmetic.imaginary_unit()
            case Pi():
                return arithmetic.pi()
            case Exp1():
                return arithmetic.exponential(sympy.S.One, self)
            case sympy.Symbol():
                if node in self.definitions:
                    return self.scalar(self.definitions[node])
                return arithmetic.symbol(node)
            case sympy.Add():
                total = self.scalar(node.args[0])
                for term in node.args[1:]:
                    total = total + self.scalar(term)
                return total
            case sympy.Mul():
                product = self.scalar(node.args[0])
                for factor in node.args[1:]:
                    product = product * self.scalar(factor)
                return product
            case sympy.Pow():
                return self._power(node.base, node.exp)
            case sympy.exp():
                return arithmetic.exponential(node.args[0], self)
            case sympy.log():
                if len(node.args) == 1 and isinstance(node.args[0], sympy.Abs):
                    return arithmetic.logarithm_of_size(self.scalar(node.args[0].args[0]))
                if len(node.args) == 1:
                    return arithmetic.logarithm(self.scalar(node.args[0]))
            case Max():
                return arithmetic.maximum([self.scalar(a) for a in node.args])
            case Min():
                return arithmetic.minimum([self.scalar(a) for a in node.args])
            case sympy.Abs():
                value = self.scalar(node.args[0])
                return arithmetic.maximum([value, -value])
            case sympy.Derivative():
                self.scalar(node.args[0])  # What is differentiated has to have a value, too.
                arithmetic.differentiates(unfolded(node.args[0], self.definitions), self)
                return self.scalar(differentiated(node, self.definitions))
            case Trace():
                rows = self.matrix(node.args[0])
                return _sum([rows[k][k] for k in range(len(rows))])
            case Determinant():
                return determinant(self.matrix(node.args[0]))
            case MatrixElement():
                matrix, i, j = node.args
                if i.is_Integer and j.is_Integer and i >= 0 and j >= 0:  # SymPy makes none of what lies beyond.
                    return self.matrix(matrix)[int(i)][int(j)]
        return self._by_exponentials(node)

    def _power(self, base: Any, exponent: Any) -> Any:
        arithmetic = self.arithmetic
        if isinstance(base, Exp1):
            return arithmetic.exponential(exponent, self)
        if not isinstance(exponent, sympy.Rational):
            raise OutsideClass(f"the power {base}**{exponent}")
        element = self.scalar(base)
        if exponent.p == 0:
            return arithmetic.rational(Fraction(1))
        if exponent.q != 1:
            element = arithmetic.root(element, int(exponent.q))
        if exponent.p < 0:
            element = arithmetic.inverse(element)
        return arithmetic.power(element, abs(int(exponent.p)))

    def _by_exponentials(self, node: Any) -> Any:
        a = self.arithmetic
        if len(node.args) != 1:
            raise OutsideClass(str(node))
        x = node.args[0]
        half = a.rational(Fraction(1, 2))
        one = a.rational(Fraction(1))
        if isinstance(node, cosh | sinh | tanh | coth):
            plus, minus = a.exponential(x, self), a.exponential(-x, self)
            if isinstance(node, cosh | sinh):
                return half * (plus + minus if isinstance(node, cosh) else plus - minus)
            quotient = (plus - minus) * a.inverse(plus + minus)
            return quotient if isinstance(node, tanh) else a.inverse(quotient)
        if isinstance(node, sympy.cos | sympy.sin):
            # SymPy's own product would cancel what has no value somewhere.
            turns = (sympy.Mul(unit, x, evaluate=False) for unit in (sympy.I, -sympy.I))
            plus, minus = (a.exponential(turn, self) for turn in turns)
            if isinstance(node, sympy.cos):
                return half * (plus + minus)
            return -half * a.imaginary_unit() * (plus - minus)
        if isinstance(node, acoth | atanh):
            value = self.scalar(x)
            above, below = one + value, (value - one if isinstance(node, acoth) else one - value)
            return half * a.logarithm(above * a.inverse(below))
        raise OutsideClass(str(node))

    def _matrix(self, node: Any) -> Matrix:
        if isinstance(node, sympy.MatrixSymbol):
            if node not in self.definitions:
                raise OutsideClass(f"the abstract matrix {node}")
            return self.matrix(self.definitions[node])
        if isinstance(node, sympy.MatrixBase):
            rows, columns = node.shape
            return tuple(tuple(self.scalar(node[i, j]) for j in range(columns)) for i in range(rows))
        if isinstance(node, sympy.MatAdd):
            total = self.matrix(node.args[0])
            for term in node.args[1:]:
                total = matrix_sum(total, self.matrix(term))
            return total
        if isinstance(node, sympy.MatMul):
            return self._matrix_product(node.args)
        if isinstance(node, sympy.Transpose):
            return tuple(zip(*self.matrix(node.args[0]), strict=True))
        if isinstance(node, sympy.Adjoint):
            return self.adjoint(self.matrix(node.args[0]))
        if isinstance(node, sympy.Inverse):
            return self._inverse(self.matrix(node.args[0]))
        if isinstance(node, sympy.MatPow) and node.args[1].is_Integer:
            return self._matrix_power(self.matrix(node.args[0]), int(node.args[1]))
        if isinstance(node, sympy.Identity | sympy.ZeroMatrix) and all(size.is_Integer for size in node.shape):
            if node.shape[0] * node.shape[1] > ENTRIES:
                raise OutsideClass(f"too large (a matrix of shape {node.shape})")
            if isinstance(node, sympy.Identity):
                return self._diagonal(int(node.shape[0]), 1)
            zero = self.arithmetic.rational(Fraction(0))
            return tuple((zero,) * int(node.shape[1]) for _ in range(int(node.shape[0])))
        raise OutsideClass(str(node))

    def product(self, left: Matrix, right: Matrix) -> Matrix:
        """Return the product of two matrices of elements."""
        return matrix_product(left, right)

    def _matrix_product(self, factors: tuple[Any, ...]) -> Matrix:
        scalars = [f for f in factors if not f.is_Matrix]
        matrices = [f for f in factors if f.is_Matrix]
        result = self.matrix(matrices[0])
        for factor in matrices[1:]:
            result = self.product(result, self.matrix(factor))
        for factor in scalars:
            value = self.scalar(factor)
            result = tuple(tuple(value * entry for entry in row) for row in result)
        return result

    def _matrix_power(self, base: Matrix, exponent: int) -> Matrix:
        result, left = self._diagonal(len(base), 1), abs(exponent)
        while left:
            if left % 2:
                result = self.product(result, base)
            left //= 2
            base = self.product(base, base) if left else base
        return self._inverse(result) if exponent < 0 else result

    def _diagonal(self, size: int, value: int) -> Matrix:
        zero, entry = (self.arithmetic.rational(Fraction(v)) for v in (0, value))
        return tuple(tuple(entry if i == j else zero for j in range(size)) for i in range(size))

    def adjoint(self, rows: Matrix) -> Matrix:
        """Return the conjugate transpose."""
        return tuple(tuple(self.arithmetic.conjugate(e) for e in column) for column in zip(*rows, strict=True))

    def _inverse(self, rows: Matrix) -> Matrix:
        """Cramer's rule: the only division is by the determinant, so the only obligation is that it is not 0."""
        size = len(rows)
        reciprocal = self.arithmetic.inverse(determinant(rows))
        if size == 1:
            return ((reciprocal,),)

        def cofactor(i: int, j: int) -> Any:
            minor = determinant(tuple(row[:j] + row[j + 1 :] for k, row in enumerate(rows) if k != i))
            return minor if (i + j) % 2 == 0 else -minor

        return tuple(tuple(reciprocal * cofactor(j, i) for j in range(size)) for i in range(size))


def matrix_sum(left: Matrix, right: Matrix) -> Matrix:
    """Return the entrywise sum."""
    if [len(row) for row in left] != [len(row) for row in right]:
        raise OutsideClass("a sum of matrices that do not fit")
    return tuple(tuple(a + b for a, b in zip(x, y, strict=True)) for x, y in zip(left, right, strict=True))


def matrix_product(left: Matrix, right: Matrix) -> Matrix:
    """Return the product of two matrices of elements."""
    if any(len(row) != len(right) for row in left):
        raise OutsideClass("a product of matrices that do not fit")
    columns = list(zip(*right, strict=True))
    return tuple(tuple(_sum([a * b for a, b in zip(row, c, strict=True)]) for c in columns) for row in left)


def determinant(rows: Matrix) -> Any:
    """Return the determinant by expansion along rows, which needs no division; each minor is found once."""
    size = len(rows)
    if any(len(row) != size for row in rows):
        raise OutsideClass("the determinant of a matrix that is not square")
    if size > LARGEST:
        raise OutsideClass(f"too large (the determinant of a {size}×{size} matrix)")
    minors: dict[tuple[int, ...], Any] = {(): None}
    for row in reversed(rows):
        larger: dict[tuple[int, ...], Any] = {}
        for columns in combinations(range(size), len(next(iter(minors))) + 1):
            terms = []
            for k, column in enumerate(columns):
                rest = minors[columns[:k] + columns[k + 1 :]]
                term = row[column] if rest is None else row[column] * rest
                terms.append(term if k % 2 == 0 else -term)
            larger[columns] = _sum(terms)
        minors = larger
    return minors[tuple(range(size))]


def _sum(items: list[Any]) -> Any:
    total = items[0]
    for item in items[1:]:
        total = total + item
    return total


__all__ = ["Arithmetic", "Interpreter", "Matrix", "OutsideClass", "Undefined"]
