"""What M ⪰ 0 says of a matrix that is not Hermitian as it is written: M = M†, entry by entry."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations_with_replacement, product
from typing import Any

import sympy

from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.search.compressions import entries, positive
from qdsym.proof.search.finder import Finder, Given
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.propositions import Not, PositiveSemidefinite, Relation


def equations(finder: Finder, given: Given) -> None:
    """Show what the matrices that are known to be positive say by being Hermitian."""
    for matrix, _ in positive(finder, given):
        list(_said(finder, matrix, given))


def refute(finder: Finder, matrix: Any, given: Given) -> Shown | None:
    """Return a step that shows M ⋡ 0 since M is not M†, or None."""
    whole = PositiveSemidefinite(matrix)
    for equation in _said(finder, matrix, frozenset([whole])):
        other = Relation(equation.proposition.lhs, "≠", 0)  # type: ignore[attr-defined]
        differs = finder.prove(other, given) if finder.may(other, given) else None
        reached = differs and finder.attempt(Derivation.implies, whole, equation)
        found = reached and finder.attempt(Derivation.detach, Not(whole), reached, differs)
        if found:
            return found
    return None


def _said(finder: Finder, matrix: Any, given: Given) -> Iterator[Shown]:
    """Yield x = 0 for the real and imaginary parts x of 2(M − M†) that are not seen to be 0."""
    rows = entries(finder, matrix) or ()
    form, size = finder.numbers.form, len(rows)
    for (i, j), turned in product(combinations_with_replacement(range(size), 2), (False, True)):
        # Tr KM is Tr KM†, with K = E_ji − E_ij for the real part, and −i(E_ji + E_ij) for the imaginary one.
        unit, sign = (-sympy.I, 1) if turned else (sympy.S.One, -1)
        chosen = sympy.ImmutableMatrix(size, size, lambda a, b: unit * (((a, b) == (j, i)) + sign * ((a, b) == (i, j))))  # noqa: B023
        with form.aside():
            whole, mirrored = (
                form.scalar(unit) * (one + form.rational(sign) * other)
                for one, other in (
                    (rows[i][j], rows[j][i]),
                    (form.conjugate(rows[j][i]), form.conjugate(rows[i][j])),
                )
            )
            rest = form.in_lowest_terms(form.normal(whole - mirrored))
        if form.is_zero(rest):
            continue
        goal = Relation(finder.expression(rest), "=", 0)
        traced = sympy.Trace(sympy.MatMul(chosen, matrix)) - finder.expression(mirrored)
        shown = finder.have(goal, given) or _shown(finder, matrix, goal, traced, given)
        if shown:
            yield shown


def _shown(finder: Finder, matrix: Any, goal: Relation, traced: Any, given: Given) -> Shown | None:
    """Show that a number is 0 which is so when M† is put in for M."""
    mirror = Relation(matrix, "=", sympy.Adjoint(matrix))
    source = finder.have(PositiveSemidefinite(matrix), given)
    equal = finder.have(mirror, given)
    equal = equal or (source and finder.attempt(Derivation.step, mirror, steps.Compression(), [source]))
    said = equal and finder.attempt(Derivation.identity, traced, 0, using=[equal])
    return said and finder.attempt(Derivation.rewrite, goal, said)
