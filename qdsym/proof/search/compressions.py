"""What positive matrices that are written out say of numbers: det V†MV ≥ 0, for columns of the identity and others."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from itertools import combinations, product
from typing import Any

import sympy

from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.search.finder import Finder, Given
from qdsym.proof.trusted.deciding.polynomials import Quotient
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.propositions import PositiveSemidefinite, Relation

LARGEST = 4
"""Rows of a matrix whose minors are looked at."""
Entries = tuple[tuple[Quotient, ...], ...]


def entries(finder: Finder, matrix: Any) -> Entries | None:
    """Return the entries of a matrix that is written out, None for one of any size."""
    if finder.domain.abstract & finder.domain.symbols(matrix) or matrix.shape[0] > LARGEST:
        return None
    form = finder.numbers.form
    with form.aside():
        return tuple(tuple(form.in_lowest_terms(form.normal(e)) for e in row) for row in form.matrix(matrix))


def positive(finder: Finder, given: Given) -> list[tuple[Any, Entries]]:
    """Return the matrices that are known to be ⪰ 0, with their entries."""
    found = []
    for body, _ in finder.bodies(given):
        if isinstance(body, PositiveSemidefinite):
            rows = entries(finder, body.matrix)
            if rows is not None:
                found.append((body.matrix, rows))
    return found


Said = tuple[Relation, Callable[[], Sequence[Shown]]]
"""A relation, and what writes the steps that show it."""


def minors(finder: Finder, given: Given) -> Iterator[Said]:
    """Yield that the principal minors of matrices that are known to be positive are ≥ 0."""
    for matrix, rows in positive(finder, given):
        size = len(rows)
        for count in range(1, size + 1):
            for chosen in combinations(range(size), count):
                frame = sympy.ImmutableMatrix(size, count, lambda i, j, chosen=chosen: int(i == chosen[j]))
                value = _determinant([[rows[i][j] for j in chosen] for i in chosen])
                said = compressed(finder, matrix, frame, value, given)
                if said:
                    yield said


def compressed(finder: Finder, matrix: Any, frame: Any, value: Quotient, given: Given) -> Said | None:
    """Return that a compression of a positive matrix is ≥ 0, which a step says when it is asked for."""
    form = finder.numbers.form
    value = form.in_lowest_terms(form.normal(value))
    if form.is_complex(value.numerator) or value.numerator.is_constant():
        return None
    relation, whole = Relation(finder.expression(value), "≥", 0), PositiveSemidefinite(matrix)

    def make() -> Sequence[Shown]:
        shown = finder.have(relation, given)
        source = None if shown else finder.have(whole, given)
        rule = steps.Compression(frame=frame)
        shown = shown or (source and finder.attempt(Derivation.step, relation, rule, [source]))
        return [shown] if shown else []

    return relation, make


def on_vectors(
    finder: Finder, given: Given, monomials: Sequence[tuple[Any, Any]], fits: Callable[[Any], bool]
) -> Iterator[Said]:
    """Yield v†Mv ≥ 0 for the positive matrices and vectors with two monomials, or a monomial and i times one."""
    form = finder.numbers.form
    for matrix, rows in positive(finder, given):
        turned = any(form.is_complex(e.numerator) for row in rows for e in row)
        units = (
            {1: form.rational(Fraction(1)), sympy.I: form.imaginary_unit()}
            if turned
            else {1: form.rational(Fraction(1))}
        )
        for i, j in combinations(range(len(rows)), 2):
            for (one, first), (other, second) in product(monomials, repeat=2):
                for (factor, unit), sign in product(units.items(), (1, -1)):
                    a, b = Quotient(one, {}), unit * Quotient(other if sign == 1 else -other, {})
                    cross = a * rows[i][j] * b
                    value = a * rows[i][i] * a + form.conjugate(b) * rows[j][j] * b + cross + form.conjugate(cross)
                    if not fits(form.in_lowest_terms(form.normal(value)).numerator):
                        continue
                    entry = {i: first, j: sign * factor * second}
                    frame = sympy.ImmutableMatrix(len(rows), 1, lambda k, _, entry=entry: entry.get(k, 0))
                    said = compressed(finder, matrix, frame, value, given)
                    if said:
                        yield said


def _determinant(rows: Sequence[Sequence[Quotient]]) -> Quotient:
    if len(rows) == 1:
        return rows[0][0]
    total: Quotient | None = None
    for k, entry in enumerate(rows[0]):
        term = entry * _determinant([[*row[:k], *row[k + 1 :]] for row in rows[1:]])
        term = -term if k % 2 else term
        total = term if total is None else total + term
    assert total is not None
    return total
