"""Expressions as SMT-LIB terms over real variables, with what has to hold for them to have a value.

The walk is one of its own: it shares nothing with the normal form that decides identities. Complex numbers are pairs,
matrices are written out; definitions keep their names. What has no polynomial form here raises ``OutsideClass``:
matrices of symbolic size, powers other than rational ones, functions that are not made of exponentials, logarithms and
roots.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import sympy
from sympy.core.numbers import Exp1, ImaginaryUnit
from sympy.functions.elementary.hyperbolic import acoth, atanh, cosh, coth, sinh, tanh
from sympy.functions.elementary.miscellaneous import Max, Min
from sympy.matrices.expressions.determinant import Determinant
from sympy.matrices.expressions.matexpr import MatrixElement
from sympy.matrices.expressions.trace import Trace

from qdsym.methods.smt.atoms import LARGEST_POWER, Atoms, Exponents
from qdsym.methods.smt.names import barred, identifier
from qdsym.methods.smt.numbers import (
    ONE,
    ZERO,
    Matrix,
    Number,
    adjoint,
    adjugate,
    all_of,
    determinant,
    diagonal,
    extreme,
    factors,
    joined,
    literal,
    matrix_product,
    matrix_sum,
    product,
    scaled,
    total,
)
from qdsym.notation.order import ordered_factors, ordered_terms
from qdsym.proof.trusted.language.calculus import derivative, unfolded
from qdsym.proof.trusted.language.interpret import ENTRIES
from qdsym.proof.trusted.language.no_value import OutsideClass

HALF = Number(literal(Fraction(1, 2)))


@dataclass(frozen=True)
class Macro:
    """A name for a term or a formula, with what it stands for."""

    name: str
    sort: str
    body: str
    below: str = ""
    """What a numerator stands above."""


class Terms:
    """Writes expressions over real variables and defined symbols; each definition that is read becomes macros."""

    def __init__(self, meanings: Mapping[Any, Any], exponents: Exponents, known: Exponents | None) -> None:
        self.meanings = meanings
        self.places: set[Any] = set()
        """What stands for variables at a point: a derivative is taken before they are put in."""
        self.atoms = Atoms(exponents, known, self.real)
        self.macros: list[Macro] = []
        self._defined: dict[Any, Any] = {}
        self._memo: dict[Any, Any] = {}
        self._strict = False

    def number(self, node: Any) -> Number:
        """Return the term of a scalar expression; a 1×1 matrix counts as its entry."""
        if getattr(node, "is_Matrix", False):
            rows = self.matrix(node)
            if len(rows) != 1 or len(rows[0]) != 1:
                raise OutsideClass(f"a matrix of shape {node.shape} where a number is meant")
            return rows[0][0]
        key = node, self._strict
        if key not in self._memo:
            self._memo[key] = self._number(node)
        result: Number = self._memo[key]
        return result

    def real(self, node: Any) -> Number:
        """Return the term of what has to be a real number, for all values nearby where it is differentiated."""
        number = self.number(node)
        if self._strict and number.im != "0":
            raise OutsideClass(f"a derivative of {node}, which need not be real nearby")
        return number.real

    def matrix(self, node: Any) -> Matrix:
        """Return the rows of a matrix expression of explicit size; an entry has a value where all have."""
        key = node, self._strict
        if key not in self._memo:
            rows = self._matrix(node)
            needed = joined(*(entry.conditions for row in rows for entry in row))
            self._memo[key] = tuple(tuple(entry.under(needed) for entry in row) for row in rows)
        result: Matrix = self._memo[key]
        return result

    def _number(self, node: Any) -> Number:
        match node:
            case sympy.Rational():
                return Number(literal(Fraction(int(node.p), int(node.q))))
            case ImaginaryUnit():
                return Number("0", "1")
            case Exp1():
                return self.atoms.exponential(sympy.S.One)
            case sympy.Symbol():
                if node in self.meanings:
                    return self._definition(node)
                return Number(identifier(node))
            case sympy.Add():
                return total(self.number(term) for term in ordered_terms(node))
            case sympy.Mul():
                return product(self.number(factor) for factor in ordered_factors(node))
            case sympy.Pow():
                return self._power(node.base, node.exp)
            case sympy.exp():
                return self._exponential(node.args[0])
            case sympy.log() if len(node.args) == 1:
                return self._logarithm(node.args[0])
            case Max() | Min():
                numbers = [self.real(a) for a in sympy.ordered(node.args)]
                return self._extreme("max" if isinstance(node, Max) else "min", numbers)
            case sympy.Abs():
                value = self.real(node.args[0])
                return self._extreme("abs", [value, -value])
            case sympy.Derivative():
                return self._derivative(node)
            case Trace():
                rows = self.matrix(node.args[0])
                return total(rows[k][k] for k in range(len(rows)))
            case Determinant():
                return determinant(self.matrix(node.args[0]))
            case MatrixElement():
                return self._element(*node.args)
        return self._by_exponentials(node)

    def _power(self, base: Any, exponent: Any) -> Number:
        if isinstance(base, Exp1):
            return self._exponential(exponent)
        if not isinstance(exponent, sympy.Rational) or abs(exponent.p) > LARGEST_POWER:
            raise OutsideClass(f"the power {base}**{exponent}")
        number = self.number(base)
        if exponent.p != 0 and exponent.q != 1:
            strict = self._strict and bool(base.free_symbols)  # A constant is one nearby as well.
            number = self.atoms.root(base, self.real(base), int(exponent.q), strict)
        if exponent.p < 0:
            number = number.inverse
        return number.power(abs(int(exponent.p))) if exponent.p != 0 else ONE.under(number.conditions)

    def _unfolded(self, node: Any) -> Any:
        """Return an expression with definitions put in, and then places, inside no derivative."""
        places = {symbol: self.meanings[symbol] for symbol in self.places}
        definitions = {symbol: value for symbol, value in self.meanings.items() if symbol not in places}
        while node.free_symbols & definitions.keys():
            node = node.xreplace(definitions)
        if node.free_symbols & places.keys() and node.has(sympy.Derivative):
            raise OutsideClass(f"a derivative in {node}, which is read at a place")
        while node.free_symbols & places.keys():
            node = node.xreplace(places)
        return node

    def _exponential(self, exponent: Any) -> Number:
        value = self.atoms.exponential(self._unfolded(exponent))
        # Putting definitions in may cancel a denominator, so the conditions are those of the exponent as it stands.
        return value.under(self.number(exponent).conditions)

    def _logarithm(self, node: Any) -> Number:
        return self.atoms.logarithm(f"ln({node})", self.real(node))

    def _extreme(self, kind: str, numbers: list[Number]) -> Number:
        value = extreme("<=" if kind == "min" else ">=", numbers)
        return self._named(f"{kind} {len(self.macros) + 1}", value, value.conditions)

    def _derivative(self, node: Any) -> Number:
        """Differentiate where all that is differentiated is smooth in a neighbourhood; nothing else is asked for then.

        Of a power of a product that was not evaluated SymPy makes a fraction, whose divisor may be 0.
        """
        if len(node.variable_count) != 1 or node.variable_count[0][1] != 1:
            raise OutsideClass(f"the derivative {node}")
        variable = node.variable_count[0][0]
        definitions = {symbol: value for symbol, value in self.meanings.items() if symbol not in self.places}
        body = unfolded(node.args[0], definitions)  # without evaluation, which may cancel what has no value
        # Of entries of transposed matrices SymPy makes what they are not.
        refused = (Max, Min, sympy.Abs, sympy.Derivative, sympy.MatrixExpr, sympy.MatrixBase)
        if variable in self.meanings or body.has(*refused):
            raise OutsideClass(f"the derivative {node}")
        before, self._strict = self._strict, True
        try:
            smooth = self.number(body).conditions
        finally:
            self._strict = before
        result = self.number(derivative(body, variable))
        return result.under(smooth)

    def _element(self, node: Any, i: Any, j: Any) -> Number:
        rows = self.matrix(node)
        if not (i.is_Integer and j.is_Integer and 0 <= i < len(rows) and 0 <= j < len(rows[0])):
            raise OutsideClass(f"the entry {i}, {j} of {node}")
        return rows[int(i)][int(j)]

    def _by_exponentials(self, node: Any) -> Number:
        if len(node.args) != 1:
            raise OutsideClass(str(node))
        x = node.args[0]
        if isinstance(node, cosh | sinh | tanh | coth):
            up, down = self._exponential(x), self._exponential(-x)
            even, odd = up + down, up + -down
            if isinstance(node, cosh | sinh):
                return HALF * (even if isinstance(node, cosh) else odd)
            return odd * even.inverse if isinstance(node, tanh) else even * odd.inverse
        if isinstance(node, sympy.cos | sympy.sin):
            self._require_plain(x)
            turn = self._exponential(sympy.I * x)
            part = turn.re if isinstance(node, sympy.cos) else turn.im
            return Number(part, "0", joined(turn.conditions, self.number(x).conditions), turn.below)
        if isinstance(node, acoth | atanh):
            value = self.real(x)
            below = value + -ONE if isinstance(node, acoth) else ONE + -value
            ratio = (ONE + value) * below.inverse
            return HALF * self.atoms.logarithm(f"2*{node}", ratio)
        raise OutsideClass(str(node))

    def _require_plain(self, node: Any) -> None:
        if self._unfolded(node).has(sympy.I):
            raise OutsideClass(f"a function of the complex number {node}")

    # Definitions

    def _definition(self, symbol: Any) -> Number:
        if symbol not in self._defined:
            value, name = self.number(self.meanings[symbol]), identifier(symbol)
            conditions = self._guard(name, value.conditions)
            self._defined[symbol] = self._named(name, value, conditions)
        result: Number = self._defined[symbol]
        return result

    def _guard(self, name: str, conditions: tuple[str, ...]) -> tuple[str, ...]:
        if not conditions:
            return ()
        guard = barred(f"{name} has a value")
        self.macros.append(Macro(guard, "Bool", all_of(conditions)))
        return (guard,)

    def _named(self, name: str, value: Number, conditions: tuple[str, ...]) -> Number:
        """Return a number with names for its numerators, unless they are products of symbols."""

        def part(prefix: str, term: str) -> str:
            if all(" " not in factor or factor.startswith("|") for factor in factors(term)[1]):
                return term
            text = f"{prefix}{name}{' above' if value.below else ''}"
            self.macros.append(Macro(_name(text), "Real", term, " · ".join(value.below)))
            return self.macros[-1].name

        if value.im == "0":
            return Number(part("", value.re), "0", conditions, value.below)
        return Number(part("Re ", value.re), part("Im ", value.im), conditions, value.below)

    def _defined_matrix(self, symbol: Any) -> Matrix:
        if symbol not in self._defined:
            if symbol not in self.meanings:
                raise OutsideClass(f"the abstract matrix {symbol}")
            rows, name = self.matrix(self.meanings[symbol]), identifier(symbol)
            conditions = self._guard(name, joined(*(entry.conditions for row in rows for entry in row)))
            self._defined[symbol] = tuple(
                tuple(self._named(f"{name}[{i + 1},{j + 1}]", e, conditions) for j, e in enumerate(row))
                for i, row in enumerate(rows)
            )
        result: Matrix = self._defined[symbol]
        return result

    # Matrices

    def _matrix(self, node: Any) -> Matrix:
        if isinstance(node, sympy.MatrixSymbol):
            return self._defined_matrix(node)
        if isinstance(node, sympy.MatrixBase):
            rows, columns = node.shape
            return tuple(tuple(self.number(node[i, j]) for j in range(columns)) for i in range(rows))
        if isinstance(node, sympy.MatAdd):
            result = self.matrix(node.args[0])
            for term in node.args[1:]:
                result = matrix_sum(result, self.matrix(term))
            return result
        if isinstance(node, sympy.MatMul):
            return self._matrix_product(node.args)
        if isinstance(node, sympy.Transpose):
            return tuple(zip(*self.matrix(node.args[0]), strict=True))
        if isinstance(node, sympy.Adjoint):
            return adjoint(self.matrix(node.args[0]))
        if isinstance(node, sympy.Inverse):
            return self._inverse(node.args[0])
        if isinstance(node, sympy.MatPow) and node.args[1].is_Integer and abs(node.args[1]) <= LARGEST_POWER:
            one = self._inverse(node.args[0]) if node.args[1] < 0 else self.matrix(node.args[0])
            result = one if node.args[1] else self._unit(one)
            for _ in range(abs(int(node.args[1])) - 1):
                result = matrix_product(result, one)
            return result
        if isinstance(node, sympy.Identity | sympy.ZeroMatrix) and all(size.is_Integer for size in node.shape):
            if node.shape[0] * node.shape[1] > ENTRIES:
                raise OutsideClass(f"too large (a matrix of shape {node.shape})")
            if isinstance(node, sympy.Identity):
                return diagonal(int(node.shape[0]), ONE)
            return ((ZERO,) * int(node.shape[1]),) * int(node.shape[0])
        raise OutsideClass(str(node))

    @staticmethod
    def _unit(matrix: Matrix) -> Matrix:
        """Return the power 0 of a matrix, which has a value where all its entries have: it need not be invertible."""
        value = ONE
        for entry in (entry for row in matrix for entry in row):
            value = value.under(entry.conditions)
        return scaled(value, diagonal(len(matrix), ONE))

    def _matrix_product(self, parts: tuple[Any, ...]) -> Matrix:
        matrices = [self.matrix(f) for f in parts if f.is_Matrix]
        result = matrices[0]
        for factor in matrices[1:]:
            result = matrix_product(result, factor)
        numbers = [f for f in parts if not f.is_Matrix]
        return scaled(product(self.number(f) for f in numbers), result) if numbers else result

    def _inverse(self, node: Any) -> Matrix:
        """Cramer's rule, on condition that the determinant is not 0."""
        rows = self.matrix(node)
        return scaled(determinant(rows).inverse, adjugate(rows))


def _name(text: str) -> str:
    return text if text.replace("_", "").isalnum() else barred(text)
