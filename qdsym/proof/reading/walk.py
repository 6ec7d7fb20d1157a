"""The walk over an expression at a model: that of the language, with bounded work and matrices by elimination."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import reduce
from typing import Any

import sympy
from sympy.functions.elementary.hyperbolic import acoth, atanh
from sympy.functions.elementary.miscellaneous import Max, Min
from sympy.matrices.expressions.determinant import Determinant

from qdsym.proof.reading.limits import LARGEST_EXPANSION, LARGEST_MATRIX, TooLarge
from qdsym.proof.reading.signs import POSITIVE
from qdsym.proof.trusted.language.calculus import expanded, unfolded
from qdsym.proof.trusted.language.interpret import (
    Interpreter,
    Matrix,
    OutsideClass,
    Undefined,
    determinant,
    matrix_product,
)

_OF_REAL_NUMBERS = (sympy.log, atanh, acoth, sympy.Abs, Max, Min)
"""Functions that have no value at a complex number."""


class Walk(Interpreter):
    """Evaluates expressions at a model.

    ``sums`` holds the direct sums by symbol, each with its entry and its number of modes; ``in_mode`` returns the walk
    at the values that the mode variables have in one mode. ``meanings`` are the definitions alone, where those that are
    looked up hold the numbers of matrices as well.
    """

    def __init__(
        self,
        arithmetic: Any,
        definitions: Mapping[Any, Any] | None = None,
        sums: dict[Any, tuple[Any, int]] | None = None,
        in_mode: Callable[[int], Interpreter] | None = None,
        meanings: Mapping[Any, Any] | None = None,
    ) -> None:
        super().__init__(arithmetic, definitions)
        self._meanings = self.definitions if meanings is None else meanings
        self._sums = sums or {}
        self._in_mode = in_mode

    def _scalar(self, node: Any) -> Any:
        if isinstance(node, Determinant):
            return self.determinant(self.matrix(node.args[0]))
        if isinstance(node, sympy.Derivative):
            if expanded(node.args[0], self._meanings).has(sympy.MatrixSymbol):
                raise OutsideClass(f"{node}: at a point, the numbers of a matrix do not show what they speak of")
            self._require_differentiable(unfolded(node.args[0], self.definitions))
        return self._checked(super()._scalar(node))

    def _require_differentiable(self, function: Any) -> None:
        """Require that a function has values all around the point: roots are of numbers > 0, and real ones."""
        arithmetic: Any = self.arithmetic
        for part in function.atoms(sympy.Pow, *_OF_REAL_NUMBERS):
            powers = isinstance(part, sympy.Pow) and part.exp.is_Integer
            if not powers and part.args[0].has(sympy.I, sympy.MatrixBase, sympy.MatrixExpr):
                raise OutsideClass(f"the derivative of {part}, which need not be real nearby")
        for power in function.atoms(sympy.Pow):
            if isinstance(power.exp, sympy.Rational) and not power.exp.is_Integer and power.base.free_symbols:
                signs = arithmetic.signs(self.scalar(power.base))
                if not signs & POSITIVE:
                    raise Undefined("the derivative of a root of 0")
                if signs != POSITIVE:
                    raise OutsideClass("the derivative of a root that balls do not tell from that of 0")

    def _checked(self, value: Any) -> Any:
        checked = getattr(self.arithmetic, "checked", None)
        return checked(value) if checked else value

    def _matrix(self, node: Any) -> Matrix:
        for length in node.shape:
            if not getattr(length, "free_symbols", None) and length > LARGEST_MATRIX:
                raise TooLarge(f"a matrix of {length} rows")
        if isinstance(node, sympy.MatrixSymbol) and node in self._sums:
            return self._direct_sum(*self._sums[node])
        return super()._matrix(node)

    def _direct_sum(self, entry: Any, modes: int) -> Matrix:
        if self._in_mode is None:
            raise OutsideClass("a direct sum without modes")
        entries = [self._in_mode(k).scalar(entry) for k in range(modes)]
        zero = self.scalar(sympy.S.Zero)
        size = 2 * modes
        return tuple(tuple(entries[i // 2] if i == j else zero for j in range(size)) for i in range(size))

    def product(self, left: Matrix, right: Matrix) -> Matrix:
        """Return the product of two matrices of elements."""
        own = getattr(self.arithmetic, "product", None)
        found = own(left, right) if own else None
        return tuple(tuple(map(self._checked, row)) for row in found or matrix_product(left, right))

    def _matrix_product(self, factors: tuple[Any, ...]) -> Matrix:
        matrices = [self.matrix(factor) for factor in factors if factor.is_Matrix]
        result = reduce(self.product, matrices)
        for factor in factors:
            if not factor.is_Matrix:
                value = self.scalar(factor)
                result = tuple(tuple(self._checked(value * entry) for entry in row) for row in result)
        return result

    def determinant(self, rows: Matrix) -> Any:
        """Return the determinant, by elimination where the arithmetic can."""
        own = getattr(self.arithmetic, "determinant", None)
        if own is not None:
            return own(rows)
        if len(rows) > LARGEST_EXPANSION:
            raise TooLarge(f"the determinant of {len(rows)} rows without division")
        return determinant(rows)

    def inverse(self, rows: Matrix) -> Matrix:
        """Return the inverse of a matrix of elements; raises ``Undefined`` where there is none."""
        return self._inverse(rows)

    def _inverse(self, rows: Matrix) -> Matrix:
        """Cramer's rule: the only division is by the determinant, so that the inverse exists where that is not 0."""
        own = getattr(self.arithmetic, "inverse_matrix", None)
        if own is not None and (found := own(rows)) is not None:
            return tuple(tuple(row) for row in found)
        size = len(rows)
        reciprocal = self.arithmetic.inverse(self.determinant(rows))
        if size == 1:
            return ((reciprocal,),)

        def cofactor(i: int, j: int) -> Any:
            minor = self.determinant(tuple(row[:j] + row[j + 1 :] for k, row in enumerate(rows) if k != i))
            return minor if (i + j) % 2 == 0 else -minor

        return tuple(tuple(reciprocal * cofactor(j, i) for j in range(size)) for i in range(size))
