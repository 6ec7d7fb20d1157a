"""SMT-LIB terms as text, 0 and 1 folded away, and complex numbers as pairs of them with when they have a value.

Division of SMT-LIB is total: 1/0 is some real number there. So every number carries the conditions under which it has a
value; whoever uses it has to ask for them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

Matrix = tuple[tuple["Number", ...], ...]

_TOKEN = re.compile(r"\|[^|]*\||[^\s()|]+")
_LITERAL = re.compile(r"\d+|\(- \d+\)|\(/ (\d+|\(- \d+\)) \d+\)")


def literal(value: Fraction) -> str:
    """Return a rational number.

    >>> literal(Fraction(-1, 2))
    '(/ (- 1) 2)'
    """
    above = str(abs(value.numerator))
    above = f"(- {above})" if value < 0 else above
    return above if value.denominator == 1 else f"(/ {above} {value.denominator})"


def is_literal(term: str) -> bool:
    """Return whether a term is a rational number."""
    return _LITERAL.fullmatch(term) is not None


def words(text: str) -> Iterator[str]:
    """Yield the symbols and literals of a text."""
    return (match.group() for match in _TOKEN.finditer(text))


def plus(terms: Iterable[str]) -> str:
    """Return a sum."""
    kept = [term for term in terms if term != "0"]
    return _applied("+", kept, "0")


def times(terms: Iterable[str]) -> str:
    """Return a product."""
    kept = [term for term in terms if term != "1"]
    return "0" if "0" in kept else _applied("*", kept, "1")


def negative(term: str) -> str:
    """Return −term."""
    if term == "0":
        return "0"
    return term[3:-1] if term.startswith("(- ") and is_literal(term) else f"(- {term})"


def quotient(above: str, below: str) -> str:
    """Return above/below."""
    return above if below == "1" or above == "0" else f"(/ {above} {below})"


def all_of(formulas: Iterable[str]) -> str:
    """Return a conjunction."""
    kept = list(dict.fromkeys(f for f in formulas if f != "true"))
    return _applied("and", kept, "true")


def nonzero(term: str) -> tuple[str, ...]:
    """Return the condition that a term is not 0, nothing where that is plain."""
    return () if is_literal(term) and term != "0" else (f"(not (= {term} 0))",)


def joined(*parts: tuple[str, ...]) -> tuple[str, ...]:
    """Return all conditions once, in order."""
    return tuple(dict.fromkeys(condition for part in parts for condition in part))


def _applied(operator: str, terms: list[str], empty: str) -> str:
    if not terms:
        return empty
    return terms[0] if len(terms) == 1 else f"({operator} {' '.join(terms)})"


@dataclass(frozen=True)
class Number:
    """A complex number: terms for its parts, ``0`` for the imaginary part of a real one, and when it has a value."""

    re: str
    im: str = "0"
    conditions: tuple[str, ...] = ()

    def __add__(self, other: Number) -> Number:
        return total([self, other])

    def __mul__(self, other: Number) -> Number:
        re_ = plus([times([self.re, other.re]), negative(times([self.im, other.im]))])
        im = plus([times([self.re, other.im]), times([self.im, other.re])])
        return Number(re_, im, joined(self.conditions, other.conditions))

    def __neg__(self) -> Number:
        return Number(negative(self.re), negative(self.im), self.conditions)

    @property
    def conjugate(self) -> Number:
        """The complex conjugate."""
        return Number(self.re, negative(self.im), self.conditions)

    @property
    def inverse(self) -> Number:
        """1/z, on condition that z is not 0."""
        if self.im == "0":
            return Number(quotient("1", self.re), "0", joined(self.conditions, nonzero(self.re)))
        size = plus([times([self.re, self.re]), times([self.im, self.im])])
        parts = quotient(self.re, size), quotient(negative(self.im), size)
        return Number(*parts, joined(self.conditions, nonzero(size)))

    @property
    def real(self) -> Number:
        """The real part, on condition that the number is real."""
        return self if self.im == "0" else Number(self.re, "0", joined(self.conditions, (f"(= {self.im} 0)",)))

    def power(self, exponent: int) -> Number:
        """Return z to a power ≥ 1."""
        if self.im == "0":
            return Number(times([self.re] * exponent), "0", self.conditions)
        result = self
        for _ in range(exponent - 1):
            result = result * self
        return result


ZERO, ONE = Number("0"), Number("1")


def total(numbers: Iterable[Number]) -> Number:
    """Return a sum."""
    listed = list(numbers)
    conditions = joined(*(n.conditions for n in listed))
    return Number(plus(n.re for n in listed), plus(n.im for n in listed), conditions)


def product(numbers: Iterable[Number]) -> Number:
    """Return a product; factors that are real are multiplied in one term."""
    listed = list(numbers)
    real = [n for n in listed if n.im == "0"]
    result = Number(times(n.re for n in real), "0", joined(*(n.conditions for n in real)))
    for number in (n for n in listed if n.im != "0"):
        result = result * number
    return result


def matrix_product(left: Matrix, right: Matrix) -> Matrix:
    """Return the product of two matrices."""
    columns = list(zip(*right, strict=True))
    return tuple(tuple(total(a * b for a, b in zip(row, c, strict=True)) for c in columns) for row in left)


def adjoint(rows: Matrix) -> Matrix:
    """Return the conjugate transpose."""
    return tuple(tuple(entry.conjugate for entry in column) for column in zip(*rows, strict=True))


def scaled(factor: Number, rows: Matrix) -> Matrix:
    """Return a matrix times a number."""
    return tuple(tuple(factor * entry for entry in row) for row in rows)


def diagonal(size: int, value: Number) -> Matrix:
    """Return a multiple of the identity."""
    return tuple(tuple(value if i == j else ZERO for j in range(size)) for i in range(size))


def matrix_sum(left: Matrix, right: Matrix) -> Matrix:
    """Return the sum of two matrices."""
    return tuple(tuple(a + b for a, b in zip(x, y, strict=True)) for x, y in zip(left, right, strict=True))


def determinant(rows: Matrix) -> Number:
    """Return the determinant, by expansion along the first row."""
    if len(rows) == 1:
        return rows[0][0]
    terms = []
    for j, entry in enumerate(rows[0]):
        minor = entry * determinant(tuple(row[:j] + row[j + 1 :] for row in rows[1:]))
        terms.append(-minor if j % 2 else minor)
    return total(terms)


def adjugate(rows: Matrix) -> Matrix:
    """Return the transposed matrix of cofactors: a matrix times it is its determinant."""
    if len(rows) == 1:
        return ((ONE,),)

    def cofactor(i: int, j: int) -> Number:
        minor = determinant(tuple(row[:j] + row[j + 1 :] for k, row in enumerate(rows) if k != i))
        return -minor if (i + j) % 2 else minor

    return tuple(tuple(cofactor(j, i) for j in range(len(rows))) for i in range(len(rows)))
