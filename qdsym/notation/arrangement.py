"""How a formula is laid out for reading, before a notation writes it: signs, order of terms and factors, fractions.

SymPy's own order is that of its hash of the expression; a physicist writes 2γ(1 − c), not 2·(−c + 1)·γ. Nothing here
evaluates: terms and factors are only put in another order, signs and common rational factors drawn out.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import Any

from sympy import Add, I, Integer, MatAdd, MatMul, MatrixBase, Mul, Pow, Rational, S, Symbol
from sympy.core.function import Application, Derivative
from sympy.functions.elementary.miscellaneous import Max, Min
from sympy.matrices.expressions import Adjoint, Identity, Inverse, MatPow, MatrixExpr, MatrixSymbol, Transpose
from sympy.matrices.expressions.matexpr import MatrixElement
from sympy.matrices.expressions.special import GenericIdentity, GenericZeroMatrix, ZeroMatrix

from qdsym.notation.evaluation import LARGEST_POWER, is_evaluated
from qdsym.notation.extent import left_out, mark
from qdsym.notation.order import ordered_terms
from qdsym.proof.trusted.language.memory import remembered
from qdsym.proof.trusted.language.spelling import GREEK, parse

SUM, PRODUCT, POWER, ATOM = range(4)
"""How tightly a piece of a formula holds together."""

_GREEK_LETTERS = frozenset(GREEK.values())


@dataclass(frozen=True)
class Product:
    """± coefficient · numerators / denominators; matrices stand last among the numerators, in their order."""

    negative: bool
    coefficient: Rational
    numerators: tuple[Any, ...]
    denominators: tuple[Any, ...] = ()

    @property
    def plain(self) -> Any:
        """The only factor of a product that is nothing more than it, or None."""
        alone = len(self.numerators) == 1 and not self.denominators and self.coefficient == 1 and not self.negative
        return self.numerators[0] if alone else None


@dataclass(frozen=True)
class Sum:
    """Terms in reading order."""

    terms: tuple[Product, ...]


@dataclass(frozen=True)
class Grid:
    """An explicit matrix from which common factors were drawn out; ``diagonal`` when only that is to be written."""

    rows: tuple[tuple[Any, ...], ...]
    diagonal: bool = False


@dataclass(frozen=True)
class Conjugate:
    """The complex conjugate of a scalar or a matrix, entry by entry."""

    body: Any


@dataclass(frozen=True)
class Daggered:
    """The adjoint of a vector, whatever SymPy would make of it."""

    body: Any


@dataclass(frozen=True)
class LeftOut:
    """An expression of so many parts that is not written out."""

    parts: int
    matrix: bool
    mark: str


UNIT = Identity(1)
"""Stands for every identity matrix, which is written I whatever its size."""
ZERO = Integer(0)


def is_matrix(node: Any) -> bool:
    """Return whether a node or an arranged piece is a matrix."""
    if isinstance(node, Conjugate):
        return is_matrix(node.body)
    if isinstance(node, LeftOut):
        return node.matrix
    if isinstance(node, Sum):
        return any(is_matrix(factor) for factor in node.terms[0].numerators)
    return isinstance(node, Grid | Daggered | MatrixExpr) or bool(getattr(node, "is_Matrix", False))


@remembered
def arrange(node: Any) -> Product:
    """Return a SymPy expression as a product ready for writing."""
    if parts := left_out(node):
        return Product(False, S.One, (LeftOut(parts, is_matrix(node), mark(node)),))
    if isinstance(node, Add | MatAdd):
        return _sum(node)
    factors = _Factors()
    factors.take(node)
    return factors.product()


def level(node: Any) -> int:
    """Return how tightly a node, or an arranged piece, holds together when written."""
    if isinstance(node, Sum):
        return SUM
    if isinstance(node, Daggered) or (isinstance(node, Grid) and len(node.rows[0]) == 1):
        return POWER
    if isinstance(node, Grid | Conjugate | LeftOut) or left_out(node):
        return ATOM
    if isinstance(node, Pow | MatPow | Inverse | Transpose | Adjoint | Max):
        product = arrange(node)
        return POWER if product.plain is not None else PRODUCT
    if isinstance(node, Symbol | MatrixSymbol) and parse(node.name).compound:
        return POWER if parse(node.name).squared_norm else PRODUCT
    if isinstance(node, Derivative):
        return PRODUCT
    if isinstance(node, Add | MatAdd | Mul | MatMul | Rational) or getattr(node, "is_Matrix", False):
        product = arrange(node)
        if product.negative:
            return SUM
        if not product.numerators and not product.denominators and product.coefficient.q == 1:
            return ATOM
        plain = product.plain
        if plain is None:
            return PRODUCT
        return level(plain) if isinstance(plain, Sum | Grid) or plain is not node else ATOM
    if isinstance(node, Application):
        return POWER if node.func.__name__ == "exp" else ATOM
    if getattr(node, "is_Atom", False):
        return SUM if getattr(node, "is_Float", False) and node < 0 else ATOM
    return ATOM if type(node).__name__ in ("Trace", "Determinant", "MatrixElement") else SUM


def squares(weights: tuple[Any, ...], vectors: tuple[Any, ...]) -> Sum:
    """Return Σ weight·vv†, ready for writing."""
    terms = []
    for weight, vector in zip(weights, vectors, strict=True):
        factor, column = arrange(weight), arrange(vector)
        held = vector if column.plain is None else column.plain
        terms.append(replace(factor, numerators=(*factor.numerators, held, Daggered(held))))
    return Sum(tuple(terms))


def conjugated(node: Any) -> Any:
    """Return what a node is the entrywise conjugate of, or None."""
    outer = {Transpose: Adjoint, Adjoint: Transpose}.get(type(node))
    if outer is not None and isinstance(node.args[0], outer):
        return node.args[0].args[0]
    return node.args[0] if type(node).__name__ == "conjugate" else None


def _sum(node: Any) -> Product:
    if isinstance(node, MatAdd):
        terms = [arrange(term) for term in _matrix_terms(node)]
    else:
        terms = _reading_order(node, [arrange(term) for term in ordered_terms(node)])
    if terms[0].negative:
        terms = [t for t in terms if not t.negative] + [t for t in terms if t.negative]
    drawn = []
    for factor in terms[0].numerators:
        if isinstance(factor, Sum) and not is_matrix(factor) and all(factor in t.numerators for t in terms[1:]):
            drawn.append(factor)
            terms = [replace(t, numerators=_less(t.numerators, factor)) for t in terms]
    common = terms[0].coefficient
    flat = common.q != 1 or not any(isinstance(f, Sum) for t in terms for f in t.numerators)
    if common not in (0, 1) and flat and all(t.coefficient == common for t in terms):
        terms = [replace(t, coefficient=S.One) for t in terms]
    else:
        common = S.One
    return Product(False, common, (*drawn, Sum(tuple(terms))))


def _less(factors: tuple[Any, ...], factor: Any) -> tuple[Any, ...]:
    place = factors.index(factor)
    return factors[:place] + factors[place + 1 :]


def _reading_order(node: Any, terms: list[Product]) -> list[Product]:
    """Return the terms of a scalar sum by ascending degree where several variables occur: 1 + st/2 + δds²/4.

    What is written by descending powers stays so: one variable, n² + 2n + 1, and sums that end in − 1.
    """
    constants = [t for t in terms if not (t.numerators or t.denominators)]
    several = len(node.free_symbols) > 1
    others = [t for t in terms if t.numerators or t.denominators]
    if any(t.negative for t in constants):
        return [*sorted(others, key=_degree), *constants] if several else terms
    if len(others) == 1:
        return [*constants, *others] if constants and not _is_simple(others[0]) else terms
    return sorted(terms, key=_degree) if several else terms


def _is_simple(term: Product) -> bool:
    """Return whether a term stands well before a number, as in n + 1 and √δ + 1."""
    if len(term.numerators) != 1 or term.denominators or isinstance(term.numerators[0], Sum):
        return False
    factor = term.numerators[0]
    if isinstance(factor, Pow) and factor.exp == S.Half:
        return True
    base = factor.base if isinstance(factor, Pow) else factor
    return not isinstance(base, Application | Add) or type(base).__name__ == "exp"


def _degree(term: Product) -> Any:
    return sum((_factor_degree(factor) for factor in term.numerators), S.Zero)


def _factor_degree(factor: Any) -> Any:
    if isinstance(factor, Sum):
        return max(_degree(term) for term in factor.terms)
    if isinstance(factor, Pow) and isinstance(factor.exp, Rational):
        return factor.exp * _factor_degree(factor.base)
    if isinstance(factor, Add):
        return _degree(arrange(factor))
    return S.Zero if getattr(factor, "is_number", False) else S.One


def _matrix_terms(node: Any) -> list[Any]:
    flat: list[Any] = []
    for term in node.args:
        flat += _matrix_terms(term) if isinstance(term, MatAdd) else [term]
    ordered = sorted(flat, key=_weight)
    products = [term for term in ordered if isinstance(term, MatMul) and sum(is_matrix(f) for f in term.args) > 1]
    if len(products) < 2:
        return ordered
    # KV + VKᵀ + D
    return [*products, *(term for term in ordered if not any(term is p for p in products))]


def _weight(term: Any) -> tuple[int, int]:
    """Return how late a matrix is written in a sum: I + …, M + ΔD, K + DV⁻¹, Z + Z̄."""
    product = arrange(term)
    core = product.plain
    if core is None:
        bare = len(product.numerators) == 1 and isinstance(product.numerators[0], MatrixSymbol)
        return (1 if bare else 3 + len(product.numerators), 0)
    if core == UNIT:
        return 0, 0
    if isinstance(core, MatrixSymbol):
        return 1, len(parse(core.name).base)
    return 2, 0


class _Factors:
    """Collects the factors of a product."""

    def __init__(self) -> None:
        self.negative = False
        self.coefficient: Any = S.One
        self.scalars: list[Any] = []
        self.matrices: list[Any] = []
        self.below: list[Any] = []

    def take(self, node: Any) -> None:
        if isinstance(node, Mul | MatMul):
            for factor in node.args:
                self.take(factor)
        elif isinstance(node, Rational):
            self.negative ^= bool(node < 0)
            self.coefficient *= abs(node)
        elif isinstance(node, Add | MatAdd):
            self._take_sum(_sum(node), is_matrix(node))
        elif isinstance(node, Pow) and isinstance(node.exp, Rational) and node.exp < 0:
            self._take_denominator(node.base, -node.exp)
        elif isinstance(node, ZeroMatrix | GenericZeroMatrix):
            self.matrices.append(ZERO)
        elif isinstance(node, Identity | GenericIdentity):
            self.matrices.append(UNIT)
        elif isinstance(node, MatrixBase):
            self._take_explicit(node)
        else:
            body = conjugated(node)
            piece = node if body is None else Conjugate(body)
            (self.matrices if is_matrix(node) else self.scalars).append(piece)

    def _take_denominator(self, base: Any, exponent: Rational) -> None:
        """Take a power from below the line, a common factor of its terms apart: 1/(4x + 4y) is (1/4)/(x + y)."""
        if isinstance(base, Add) and isinstance(exponent, Integer):
            common = _sum(base).coefficient if all(map(is_evaluated, (base, *base.args))) else 1
            if common != 1 and abs(exponent) <= LARGEST_POWER:
                self.coefficient /= common**exponent
                base = base / common
        # SymPy would make x of e^(ln x) and 1 of x/x, with values where these have none, and write large powers out.
        self.below.append(base if exponent == 1 else Pow(base, exponent, evaluate=False))

    def _take_sum(self, product: Product, matrix: bool) -> None:
        self.coefficient *= product.coefficient
        *drawn, total = product.numerators
        self.scalars += drawn
        if all(term.negative for term in total.terms):
            self.negative ^= True
            total = Sum(tuple(replace(term, negative=False) for term in total.terms))
        (self.matrices if matrix else self.scalars).append(total)

    def _take_explicit(self, matrix: Any) -> None:
        rows = [[matrix[i, j] for j in range(matrix.cols)] for i in range(matrix.rows)]
        entries = [entry for row in rows for entry in row if entry != 0]
        if not entries:
            self.matrices.append(ZERO)
            return
        square = matrix.rows == matrix.cols
        diagonal = square and all(i == j or not rows[i][j] for i in range(matrix.rows) for j in range(matrix.cols))
        if diagonal and matrix.rows > 1 and len(entries) == matrix.rows and len(set(entries)) == 1:
            self.take(entries[0])
            self.matrices.append(UNIT)
            return
        if not all(map(is_evaluated, entries)):
            self.matrices.append(Grid(tuple(map(tuple, rows)), diagonal and matrix.rows > 1))
            return
        common = _common_factors(entries)
        size = abs(entries[0].as_coeff_Mul()[0])
        if isinstance(size, Rational) and size != 1 and all(abs(e.as_coeff_Mul()[0]) == size for e in entries):
            self.coefficient *= size
            rows = [[entry / size for entry in row] for row in rows]
        for factor in common:
            self.take(factor)
        reduced = [[_without(entry, common) for entry in row] for row in rows] if common else rows
        self.matrices.append(Grid(tuple(tuple(row) for row in reduced), diagonal and matrix.rows > 1))

    def product(self) -> Product:
        coefficient, scalars, below = self.coefficient, self.scalars, self.below
        for root in [f for f in scalars if isinstance(f, Pow) and f.exp == S.Half and isinstance(f.base, Integer)]:
            if root.base > 1 and coefficient.q % root.base == 0:
                coefficient *= root.base
                scalars.remove(root)
                below.append(root)
        ordered = sorted(scalars, key=_rank)
        units = [m for m in self.matrices if m == UNIT]
        if units and len(self.matrices) > 1:
            self.matrices = [m for m in self.matrices if m != UNIT] or [UNIT]
        return Product(self.negative, coefficient, (*ordered, *self.matrices), tuple(sorted(below, key=_rank)))


def _common_factors(entries: list[Any]) -> list[Any]:
    first, *others = ([f for f in Mul.make_args(e) if f not in (I, S.NegativeOne)] for e in entries)
    if not others:
        return []
    held = Counter(first)
    for other in others:
        held &= Counter(other)
    common = [f for f in held.elements() if not isinstance(f, Add | Rational)]
    imaginary = len(entries) > 2 and all(I in Mul.make_args(e) for e in entries)
    return [I, *common] if imaginary else common


def _without(entry: Any, common: list[Any]) -> Any:
    if entry == 0:
        return entry
    left = list(Mul.make_args(entry))
    for factor in common:
        left.remove(factor)
    return Mul(*left)


def _rank(factor: Any) -> tuple[int, int]:
    """Return where a scalar factor stands: numbers, i, Greek and Latin letters, roots, sums, powers of e, functions."""
    base = factor.base if isinstance(factor, Pow) else factor
    if isinstance(base, Integer) or getattr(base, "is_Float", False):
        return 0, 0
    if base is I or base is S.Pi:
        return 1, int(base is I)
    if isinstance(base, Symbol):
        return (2 if parse(base.name).base[:1] in _GREEK_LETTERS else 3), 0
    if isinstance(base, MatrixElement):
        return 3, 1
    if isinstance(factor, Sum) or isinstance(base, Add):
        return (4 if isinstance(factor, Pow) and not isinstance(factor.exp, Integer) else 5), 0
    if type(base).__name__ == "exp" or base is S.Exp1:
        return 6, 0
    return (8 if isinstance(base, Derivative) else 7), int(isinstance(base, Max | Min))


def light(total: Sum) -> bool:
    """Return whether a sum is short enough to stand over a line together with other factors, as in x(a − 1)/b."""
    return len(total.terms) <= 2 and all(
        len(t.numerators) <= 1 and not t.denominators and all(isinstance(f, Symbol) for f in t.numerators)
        for t in total.terms
    )
