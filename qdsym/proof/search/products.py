"""Certificates for signs: a goal as a sum of products of facts and squares, with weights from a linear program."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, islice
from typing import Any

import sympy

from qdsym.proof.derivation import Shown
from qdsym.proof.search.compressions import on_vectors
from qdsym.proof.search.facts import plain, relevant
from qdsym.proof.search.finder import Finder, Given
from qdsym.proof.search.known import Known, both, nothing
from qdsym.proof.search.linear import Column, combination
from qdsym.proof.search.monomials import Monomial, monomials, written
from qdsym.proof.search.numbers import rational
from qdsym.proof.trusted.deciding.polynomials import product
from qdsym.proof.trusted.language.interpret import OutsideClass

SHORT = 6
"""Terms of what stands below the line."""
VECTORS = 200
"""Vectors on which positive matrices are looked at."""
COLUMNS, MULTIPLES = 2_500, 40
"""Products that one linear program chooses from, and multiples of one equation."""


@dataclass(frozen=True)
class Certificate:
    """Terms whose sum is a polynomial and whose signs show, with the steps that they rest on."""

    terms: tuple[Any, ...]
    premises: tuple[Shown, ...] = ()
    because: str = ""


@dataclass(frozen=True, eq=False)
class Piece:
    """A product of facts with a sum of two monomials to a power, which is written when it is asked for."""

    used: tuple[Known, ...]
    first: Monomial = ()
    second: Monomial = ()
    sign: int = 0
    power: int = 1

    def expression(self, write: Callable[[int], Any]) -> Any:
        """Return it as an expression."""
        inside = written(self.first, write)
        if self.sign:
            inside += self.sign * written(self.second, write)
        return sympy.Mul(*(fact.expression for fact in self.used), inside**self.power)


@dataclass(frozen=True)
class Effort:
    """How far a linear program looks: facts in a product, monomials in squares, whether squares are of two terms."""

    depth: int
    monomials: int
    roomy: bool = False
    vectors: int = 0
    """Monomials in vectors on which positive matrices are looked at."""


EFFORTS = (Effort(1, 0), Effort(2, 12), Effort(3, 30, roomy=True, vectors=8))


def certify(finder: Finder, target: Any, operator: str, given: Given) -> Certificate | None:
    """Return terms that show ``target operator 0``; operator is one of ≥, > and =."""
    facts = relevant(finder, target, given)
    tried = [(one(finder), effort) for effort in (EFFORTS if finder.effort else EFFORTS[:2])]
    tried += [(multiplier, EFFORTS[-1]) for multiplier in multipliers(facts)] if finder.effort else []
    found = (_combined(finder, target, operator, facts, by, effort, given) for by, effort in tried)
    return next((certificate for certificate in found if certificate), None)


def one(finder: Finder) -> Known:
    """Return that 1 is > 0."""
    return Known(finder.numbers.form.ring.one, ">", sympy.Integer(1), nothing)


def multipliers(facts: Sequence[Known]) -> Iterator[Known]:
    """Yield what is > 0 and may stand below the line, and products of two such."""
    positive = [fact for fact in facts if fact.strict and len(fact.polynomial) <= SHORT]
    yield from positive
    for first, second in combinations(positive, 2):
        polynomial = product(first.polynomial, second.polynomial)
        yield Known(polynomial, ">", first.expression * second.expression, both(first, second))


def _combined(
    finder: Finder,
    target: Any,
    operator: str,
    facts: Sequence[Known],
    multiplier: Known,
    effort: Effort,
    given: Given,
) -> Certificate | None:
    finder.spend()
    try:
        whole = finder.numbers.reduced(product(target, multiplier.polynomial))
        if whole is None:
            return None
        under = given if effort.vectors else None
        asked = (finder.numbers.form.ring.known(whole), operator, effort, under, tuple(f.expression for f in facts))
        if asked in finder.in_vain:
            return None
        columns = list(_columns(finder, whole, operator, facts, effort, given))
    except OutsideClass:
        return None
    found = combination(whole, columns, strict=operator == ">")
    if found is None:
        finder.in_vain.add(asked)
        return None
    divisor = multiplier.expression

    def letter(index: int) -> Any:
        return finder.write(finder.numbers.form.ring.generators[index])

    terms, used = [], [multiplier] if divisor != 1 else []
    for weight, column in found:
        piece: Piece = column.content
        expression = piece.expression(letter)
        terms.append(sympy.Mul(rational(weight), expression / divisor))
        used += piece.used
    premises = [shown for fact in dict.fromkeys(used) for shown in fact.premises()]
    because = "" if len(terms) == 1 else "a sum of products of what is known and squares"
    return Certificate(tuple(terms), tuple(dict.fromkeys(premises)), because)


def _columns(
    finder: Finder, target: Any, operator: str, facts: Sequence[Known], effort: Effort, given: Given
) -> Iterator[Column]:
    numbers = finder.numbers
    form = numbers.form
    box = _box(finder, target, facts, effort)
    total = max([int(target.total_degree()), *(int(f.polynomial.total_degree()) for f in facts if effort.roomy)])
    for fact in facts:
        if fact.operator == "=":
            yield from _multiples(finder, fact, box, total, effort)
    if operator == "=":
        return
    if effort.vectors:

        def fits(value: Any) -> bool:
            return bool(value) and all(int(d) <= box[k] for k, d in enumerate(value.degrees()))

        half = [min(d, 2) // 2 for d in box]
        entries = [(value, finder.write(value)) for value, _ in monomials(form, half, 1, effort.vectors)]
        for relation, premises in islice(on_vectors(finder, given, entries, fits), VECTORS):
            said = plain(finder, relation.lhs, "≥", premises, given)
            if said:
                yield Column(said.polynomial, Piece((said,)), 2.0)
    inequalities = [fact for fact in facts if fact.operator in (">", "≥")]
    waiting: list[tuple[int, Any, tuple[Known, ...]]] = [(0, form.ring.one, ())]
    count = 0
    while waiting and count < COLUMNS:
        start, polynomial, used = waiting.pop(0)
        left = [b - max(int(d), 0) for b, d in zip(box, polynomial.degrees(), strict=True)]
        spare = total - max(int(polynomial.total_degree()), 0)
        if min(left) < 0 or spare < 0:
            continue
        limit = effort.monomials if not used else effort.monomials // 2
        squares = monomials(form, [d // 2 for d in left], spare // 2, max(limit, 1))
        for column in _squares(finder, polynomial, used, squares):
            yield column
            count += 1
        if len(used) < effort.depth:
            for k in range(start, len(inequalities)):
                fact = inequalities[k]
                waiting.append((k, product(polynomial, fact.polynomial), (*used, fact)))


def _box(finder: Finder, target: Any, facts: Sequence[Known], effort: Effort) -> list[int]:
    """Return how high the power of each generator may be."""
    box = [max(int(d), 0) for d in target.degrees()]
    spoken = Counter(k for fact in facts for k in finder.numbers.generators(fact.polynomial))
    for fact in facts:
        for k, degree in enumerate(fact.polynomial.degrees()):
            # A logarithm of which one fact alone speaks would be left over.
            if degree > 0 and (finder.numbers.kind(k) != "log" or spoken[k] > 1):
                box[k] = max(box[k], int(degree) if effort.roomy else 1)
    box[0] = 0  # i
    return box


def _multiples(finder: Finder, fact: Known, box: Sequence[int], total: int, effort: Effort) -> Iterator[Column]:
    """Yield what is 0 with a fact: its multiples."""
    numbers = finder.numbers
    degree = int(fact.polynomial.total_degree())
    left = [max(b - max(int(d), 0), 0) for b, d in zip(box, fact.polynomial.degrees(), strict=True)]
    spare = total if effort.roomy else max(total - degree, 0)
    for value, monomial in monomials(numbers.form, left, spare, MULTIPLES):
        polynomial = numbers.reduced(product(fact.polynomial, value))
        if polynomial:
            yield Column(polynomial, Piece((fact,), monomial), 1.0, free=True)


def _squares(
    finder: Finder, polynomial: Any, used: tuple[Known, ...], terms: Sequence[tuple[Any, Monomial]]
) -> Iterator[Column]:
    """Yield a product of facts times squares of monomials and of sums of two."""
    numbers = finder.numbers
    strict = all(fact.strict for fact in used)
    cost = 1.0 + 0.5 * len(used)
    for i, (value, monomial) in enumerate(terms):
        reduced = numbers.reduced(product(polynomial, value * value))
        if reduced:
            piece = Piece(used, monomial, power=2)
            yield Column(reduced, piece, cost + 0.2 * bool(monomial), strict=strict and not monomial)
        for other, second in terms[:i]:
            for sign in (1, -1):
                base = value + other if sign == 1 else value - other
                reduced = numbers.reduced(product(polynomial, base * base))
                if reduced:
                    yield Column(reduced, Piece(used, monomial, second, sign, 2), cost + 0.4)
