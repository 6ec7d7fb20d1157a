"""Numbers as SMT-LIB terms: fractions of polynomials, in complex pairs, with when they have a value.

Division of SMT-LIB is total, 1/0 is some real number there, and solvers are better at polynomials. So no division by
anything but a literal is written: a number keeps its denominator as a list of factors, comparisons are multiplied out,
and that the factors are not 0 stands among the number's conditions, which whoever uses it has to ask for. Factors that
stand above and below are cancelled; beyond that nothing is simplified.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from math import prod

from qdsym.proof.trusted.language.no_value import OutsideClass

LONGEST = 100_000
"""Characters of the longest term that is written: a power written out may double with each factor."""

Matrix = tuple[tuple["Number", ...], ...]

_TOKEN = re.compile(r"\|[^|]*\||[^\s()|]+")
_PART = re.compile(r"\|[^|]*\||[()]|[^\s()|]+")
_LITERAL_BEGINS = ("(- ", "(/ ", *"0123456789")
_LITERAL = re.compile(r"(\d+)|\(- (\d+)\)|\(/ (\d+) (\d+)\)|\(/ \(- (\d+)\) (\d+)\)")
_ROOT = re.compile(r"\|sqrt\((\d+)\)\|")


def literal(value: Fraction) -> str:
    """Return a rational number.

    >>> literal(Fraction(-1, 2))
    '(/ (- 1) 2)'
    """
    above = str(abs(value.numerator))
    above = f"(- {above})" if value < 0 else above
    return above if value.denominator == 1 else f"(/ {above} {value.denominator})"


def value_of(term: str) -> Fraction | None:
    """Return the rational number that a term is, None where it is not a literal."""
    match = _LITERAL.fullmatch(term) if term.startswith(_LITERAL_BEGINS) else None
    if match is None:
        return None
    whole, minus, above, below, minus_above, under = match.groups()
    if whole or minus:
        return Fraction(int(whole)) if whole else -Fraction(int(minus))
    return Fraction(int(above), int(below)) if above else -Fraction(int(minus_above), int(under))


def words(text: str) -> Iterator[str]:
    """Yield the symbols and literals of a text."""
    return (match.group() for match in _TOKEN.finditer(text))


def parts_of(text: str) -> list[str]:
    """Return the terms that stand beside each other in a text."""
    found, depth, start = [], 0, 0
    for match in _PART.finditer(text):
        start = match.start() if depth == 0 else start
        depth += {"(": 1, ")": -1}.get(match.group(), 0)
        if depth == 0:
            found.append(text[start : match.end()])
    return found


def arguments(term: str, operator: str) -> list[str]:
    """Return what an operator stands before in a term, or the term alone where it is not made by it."""
    return parts_of(term[len(operator) + 2 : -1]) if term.startswith(f"({operator} ") else [term]


def plus(terms: Iterable[str]) -> str:
    """Return a sum."""
    numbers, rest = _parted(part for term in terms if term != "0" for part in arguments(term, "+"))
    constant = sum(numbers, Fraction(0))
    return _applied("+", [*rest, *([literal(constant)] if constant or not rest else [])])


@lru_cache(maxsize=10_000)
def factors(term: str) -> tuple[Fraction, tuple[str, ...]]:
    """Return the rational factor of a term and its other factors."""
    numbers, rest = _parted(arguments(term, "*"))
    return prod(numbers, start=Fraction(1)), tuple(rest)


def _parted(parts: Iterable[str]) -> tuple[list[Fraction], list[str]]:
    """Return the literals among some terms as numbers, and the other terms."""
    numbers: list[Fraction] = []
    rest: list[str] = []
    for part in parts:
        value = value_of(part)
        if value is None:
            rest.append(part)
        else:
            numbers.append(value)
    return numbers, rest


def times(terms: Iterable[str]) -> str:
    """Return a product. Two square roots of one whole number are that number."""
    constant = Fraction(1)
    rest: list[str] = []
    for term in terms:
        number, others = factors(term)
        if not number:
            return "0"
        constant = constant if number == 1 else constant * number
        for part in others:
            if part in rest and (root := _ROOT.fullmatch(part)):
                rest.remove(part)
                constant *= int(root[1])
            else:
                rest.append(part)
    return _applied("*", [*([literal(constant)] if constant != 1 or not rest else []), *rest])


def negative(term: str) -> str:
    """Return −term."""
    return times(["(- 1)", term])


def all_of(formulas: Iterable[str]) -> str:
    """Return a conjunction."""
    kept = list(dict.fromkeys(part for f in formulas for part in arguments(f, "and") if part != "true"))
    return "false" if "false" in kept else _applied("and", kept) if kept else "true"


def joined(*parts: tuple[str, ...]) -> tuple[str, ...]:
    """Return all conditions once, in order."""
    return tuple(dict.fromkeys(condition for part in parts for condition in part))


def _applied(operator: str, terms: list[str]) -> str:
    _require_short(*terms)
    return terms[0] if len(terms) == 1 else f"({operator} {' '.join(terms)})"


def _require_short(*terms: str) -> None:
    """Raise before terms are joined to one that is too long."""
    length = sum(map(len, terms))
    if length > LONGEST:
        raise OutsideClass(f"too large (a term of {length} characters)")


def _positive(factor: str) -> bool:
    """Return whether a factor is > 0 by what it is: exponentials are asserted to be."""
    return factor.startswith("|exp(")


def _nonzero(parts: Iterable[str]) -> tuple[str, ...]:
    return tuple(f"(not (= {part} 0))" for part in dict.fromkeys(parts) if not _positive(part))


@dataclass(frozen=True)
class Number:
    """A complex number: terms for its parts (``0`` for the imaginary part of a real one) over factors below both."""

    re: str
    im: str = "0"
    conditions: tuple[str, ...] = ()
    below: tuple[str, ...] = ()

    def __add__(self, other: Number) -> Number:
        return total([self, other])

    def __neg__(self) -> Number:
        return Number(negative(self.re), negative(self.im), self.conditions, self.below)

    def __mul__(self, other: Number) -> Number:
        re_ = plus([times([self.re, other.re]), times(["(- 1)", self.im, other.im])])
        im = plus([times([self.re, other.im]), times([self.im, other.re])])
        return _reduced(re_, im, joined(self.conditions, other.conditions), self.below + other.below)

    @property
    def conjugate(self) -> Number:
        """The complex conjugate."""
        return Number(self.re, negative(self.im), self.conditions, self.below)

    @property
    def inverse(self) -> Number:
        """1/z, on condition that z is not 0."""
        size = self.re if self.im == "0" else plus([times([self.re, self.re]), times([self.im, self.im])])
        constant, under = factors(size)
        if not constant:
            return Number("0", "0", ("false",))
        up = times([literal(1 / constant), *self.below])
        parts = (up, "0") if self.im == "0" else (times([up, self.re]), times(["(- 1)", up, self.im]))
        return _reduced(*parts, joined(self.conditions, _nonzero(under)), tuple(under))

    @property
    def real(self) -> Number:
        """The real part, on condition that the number is real."""
        if self.im == "0":
            return self
        return Number(self.re, "0", joined(self.conditions, (f"(= {self.im} 0)",)), self.below)

    @property
    def nonzero_below(self) -> tuple[str, ...]:
        """That the denominator is not 0."""
        return _nonzero(self.below)

    def power(self, exponent: int) -> Number:
        """Return z to a power ≥ 1."""
        result = self
        for _ in range(exponent - 1):
            result = result * self
        return result

    def under(self, conditions: Iterable[str]) -> Number:
        """Return the number with further conditions."""
        return Number(self.re, self.im, joined(self.conditions, tuple(conditions)), self.below)


ZERO, ONE = Number("0"), Number("1")


def _reduced(re_: str, im: str, conditions: tuple[str, ...], below: tuple[str, ...]) -> Number:
    """Return a fraction without the factors that stand above and below."""
    above = [factors(part) for part in (re_, im) if part != "0"]
    shared = Counter(below)
    for _, parts in above:
        shared &= Counter(parts)
    if not shared:
        return Number(re_, im, conditions, tuple(sorted(below)) if above else ())
    terms = iter(times([literal(c), *(Counter(parts) - shared).elements()]) for c, parts in above)
    left = tuple(sorted((Counter(below) - shared).elements()))
    re_, im = (part if part == "0" else next(terms) for part in (re_, im))
    return Number(re_, im, conditions, left)


def together(numbers: Iterable[Number]) -> tuple[list[tuple[str, str]], tuple[str, ...]]:
    """Return the parts of some numbers over one denominator, and its factors."""
    listed = list(numbers)
    whole: Counter[str] = Counter()
    for number in listed:
        whole |= Counter(number.below)
    parts = []
    for number in listed:
        missing = list((whole - Counter(number.below)).elements())
        parts.append((times([number.re, *missing]), times([number.im, *missing])))
    return parts, tuple(sorted(whole.elements()))


def total(numbers: Iterable[Number]) -> Number:
    """Return a sum."""
    listed = list(numbers)
    parts, below = together(listed)
    conditions = joined(*(n.conditions for n in listed))
    return _reduced(plus(re_ for re_, _ in parts), plus(im for _, im in parts), conditions, below)


def product(numbers: Iterable[Number]) -> Number:
    """Return a product."""
    result = ONE
    for number in numbers:
        result = result * number
    return result


def equal(left: Number, right: Number) -> str:
    """Say that two numbers are equal, where their denominators are not 0."""
    (first, second), _ = together([left, right])
    return all_of("true" if a == b else f"(= {a} {b})" for a, b in zip(first, second, strict=True))


def compared(operator: str, left: Number, right: Number) -> str:
    """Say that two real numbers are so ordered, where their denominators are not 0."""
    (first, second), below = together([left, right])
    sign = times(f for f, count in Counter(below).items() if count % 2 and not _positive(f))
    upright = f"({operator} {first[0]} {second[0]})"
    return upright if sign == "1" else f"(ite (> {sign} 0) {upright} ({operator} {second[0]} {first[0]}))"


def extreme(operator: str, numbers: list[Number]) -> Number:
    """Return the one of some real numbers that is ≥, or ≤, all others."""
    best = numbers[0]
    for number in numbers[1:]:
        ((a, _), (b, _)), below = together([best, number])
        conditions = joined(best.conditions, number.conditions)
        larger = compared(operator, best, number)
        _require_short(larger, a, b)
        best = Number(f"(ite {larger} {a} {b})", "0", conditions, below)
    return best


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
