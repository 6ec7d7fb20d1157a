"""Positivity of a matrix as a positive one in some of its rows, once or several times, and a rest that is positive."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

import sympy

from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.search.compressions import Entries, positive
from qdsym.proof.search.finder import Finder, Given
from qdsym.proof.trusted.language.propositions import PositiveSemidefinite

TRIED = 3
"""Frames that are tried, those that leave the least first."""
Places = tuple[int | None, ...]
"""For each row, which row of the positive matrix stands there, if any."""


def prove(finder: Finder, matrix: Any, rows: Entries, given: Given) -> Shown | None:
    """Show M ⪰ 0 from M = FAFᵀ + R with A known to be positive, where F picks rows and R has fewer terms than M."""
    size, whole = len(rows), _terms(rows)
    found: list[tuple[int, int, Any, Places, Entries]] = []
    for core, theirs in positive(finder, given):
        for places in _places(rows, theirs):
            rest = _without(finder, rows, theirs, places)
            if _terms(rest) < whole:
                found.append((_terms(rest), len(found), core, places, rest))
    for left, _, core, places, rest in sorted(found, key=lambda one: one[:2])[:TRIED]:
        frame = sympy.ImmutableMatrix(size, core.shape[0], lambda i, j, places=places: int(places[i] == j))
        known, terms = [finder.have(PositiveSemidefinite(core), given)], [(1, frame, core)]
        if left:
            other = sympy.ImmutableMatrix([[finder.expression(entry) for entry in row] for row in rest])
            known.append(finder.prove(PositiveSemidefinite(other), given))
            terms.append((1, sympy.eye(size).as_immutable(), other))
        shown = all(known) and finder.attempt(Derivation.cone, matrix, *terms, using=[k for k in known if k])
        if shown:
            return shown
    return None


def _places(rows: Entries, theirs: Entries) -> Iterator[Places]:
    """Yield what may stand where: on the diagonal, a row shares a term with the one that stands there."""
    options: list[list[int | None]] = [
        [*(j for j, other in enumerate(theirs) if _monomials(row[i]) & _monomials(other[j])), None]
        for i, row in enumerate(rows)
    ]
    return (places for places in product(*options) if len(set(places) - {None}) > 1)


def _without(finder: Finder, rows: Entries, theirs: Entries, places: Places) -> Entries:
    form = finder.numbers.form

    def left(i: int, j: int) -> Any:
        one, other = places[i], places[j]
        entry = rows[i][j] if one is None or other is None else rows[i][j] - theirs[one][other]
        return form.in_lowest_terms(form.normal(entry))

    with form.aside():
        return tuple(tuple(left(i, j) for j in range(len(rows))) for i in range(len(rows)))


def _terms(rows: Entries) -> int:
    return sum(len(entry.numerator) for row in rows for entry in row)


def _monomials(entry: Any) -> set[Any]:
    return set() if entry.denominator else set(entry.numerator.monoms())
