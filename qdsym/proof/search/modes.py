"""Positivity of matrices of any size: sums of positive ones in frames, and direct sums mode by mode."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

import sympy

from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.search.finder import Finder, Given
from qdsym.proof.search.linear import Column, Rows, combination
from qdsym.proof.search.numbers import rational
from qdsym.proof.trusted.deciding.polynomials import Quotient
from qdsym.proof.trusted.deciding.words import Words
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import PositiveSemidefinite, Relation


def prove(finder: Finder, goal: PositiveSemidefinite, given: Given) -> Shown | None:
    """Return a step that shows M ⪰ 0 for a matrix of any size, or None."""
    before = finder.have(goal, given)
    if before:
        return before
    finder.depth += 1
    try:
        finder.spend("a direct sum, mode by mode")
        found = _mode_by_mode(finder, goal.matrix, given)
        if not found:
            finder.spend("a sum of positive matrices in frames")
            found = _cone(finder, goal.matrix, given)
        if not found and _turned(finder, given):
            finder.spend("and of their conjugates")
            found = _cone(finder, goal.matrix, given)
    except (OutsideClass, Undefined):
        found = None
    finally:
        finder.depth -= 1
    if not found:
        finder.leave_open(goal, given)
    return found


def _mode_by_mode(finder: Finder, matrix: Any, given: Given) -> Shown | None:
    """Show ⊕ (f + h iσ) ⪰ 0 from f − h ≥ 0 and f + h ≥ 0."""
    words = finder.numbers.deciders.words()
    scalars = words.scalars
    try:
        with scalars.aside():
            plain, turned = words.modewise(matrix)
            height = -turned * scalars.imaginary_unit()
            values = [
                finder.expression(scalars.in_lowest_terms(scalars.normal(e))) for e in (plain - height, plain + height)
            ]
    except (OutsideClass, Undefined):
        return None
    for value in values:
        goal = Relation(value, "≥", 0)
        if not finder.seen(goal, given) and not finder.prove(goal, given):
            return None

    return finder.leanest(Derivation.mode_by_mode, given, matrix, *values, because="mode by mode")


def _turned(finder: Finder, given: Given) -> bool:
    """Show of known positive matrices that their transposes, which are their conjugates, are so; return if of any."""
    known = [b for b, _ in finder.bodies(given) if isinstance(b, PositiveSemidefinite)]
    turned = False
    for body in known:
        other = sympy.Transpose(body.matrix)
        if isinstance(body.matrix, sympy.Transpose) or finder.have(PositiveSemidefinite(other), given):
            continue
        positive, same = finder.have(body, given), finder.attempt(Derivation.identity, other, other)
        alike = same and finder.attempt(Derivation.same_positivity, other, body.matrix, same)
        if positive and alike:
            turned = bool(finder.attempt(Derivation.detach, PositiveSemidefinite(other), alike, positive)) or turned
    return turned


def positive_inverses(finder: Finder, inverses: Iterable[Any], given: Given) -> None:
    """Show of inverses of known positive matrices that they are positive."""
    for inverse in inverses:
        known = finder.have(PositiveSemidefinite(inverse.args[0]), given)
        if known and not finder.have(PositiveSemidefinite(inverse), given):
            finder.attempt(Derivation.cone, inverse, (1, inverse, inverse.args[0]), using=[known])


def inverses_in(node: Any) -> list[Any]:
    """Return the inverses of symbols in an expression."""
    return sorted((i for i in node.atoms(sympy.Inverse) if isinstance(i.args[0], sympy.MatrixSymbol)), key=str)


def positive(finder: Finder, given: Given) -> list[Any]:
    """Return the matrices that are known to be positive."""
    return [body.matrix for body, _ in finder.bodies(given) if isinstance(body, PositiveSemidefinite)]


def _cone(finder: Finder, matrix: Any, given: Given) -> Shown | None:
    """Show M = Σ BAB† ⪰ 0 with weights ≥ 0."""
    target = _rows(finder, matrix)
    if target is None:
        return None
    columns: list[Column] = []
    positive_inverses(finder, inverses_in(matrix), given)
    cores = positive(finder, given)
    found = None
    for frames in _frames(finder, matrix, cores):
        for frame in frames:
            for core in (*cores, 1):
                if core != 1 and frame.shape[1] != core.shape[0]:
                    continue
                middle = () if core == 1 else (core,)
                rows = _rows(finder, sympy.MatMul(frame, *middle, sympy.Adjoint(frame)))
                if rows:
                    one = isinstance(frame, sympy.Identity)
                    columns.append(Column(rows, (frame, core), 1.0 if one else 1.5))
        finder.spend()
        found = combination(target, columns)
        if found:
            break
    if not found:
        return None
    premises = [finder.have(PositiveSemidefinite(c.content[1]), given) for _, c in found if c.content[1] != 1]
    if not all(premises):
        return None
    terms = [(rational(weight), *column.content) for weight, column in found]
    using = list(dict.fromkeys(p for p in premises if p))
    return finder.attempt(Derivation.cone, matrix, *terms, using=using)


def _frames(finder: Finder, matrix: Any, cores: Sequence[Any]) -> Iterator[list[Any]]:
    """Yield 1 with the matrices of the domain and their transposes that fit on the left, then products of two.

    Inverses that stand in the matrix come alone and before what is positive: with A − B, they give B⁻¹ − A⁻¹.
    """
    size = matrix.shape[0]
    symbols = [m.symbol for m in finder.domain.matrices] + [d.symbol for d in finder.domain.definitions]
    single = [
        s for s in symbols if getattr(s, "is_Matrix", False) and finder.domain.abstract & finder.domain.symbols(s)
    ]
    fitting = [s for s in single if s.shape[0] == size]
    yield [sympy.Identity(size), *fitting]
    turned = [sympy.Transpose(s) for s in single]
    yield [s for s in turned if s.shape[0] == size]
    inverses = [inverse for inverse in inverses_in(matrix) if inverse.shape[0] == size]
    yield [*inverses, *(sympy.MatMul(i, c) for i in inverses for c in cores if c.shape[0] == size)]
    both = [*single, *turned]
    yield [
        sympy.MatMul(one, other)
        for one in both
        for other in both
        if one.shape[0] == size and one.shape[1] == other.shape[0]
    ]


def _rows(finder: Finder, matrix: Any) -> Rows | None:
    """Return the coefficients of a matrix in words."""
    return rows(finder, lambda words: words.polynomial(matrix))


def rows(finder: Finder, read: Callable[[Words], Mapping[Any, Quotient]]) -> Rows | None:
    """Return the coefficients of what is read in words, or None where one has a denominator."""
    form = finder.numbers.form
    found = Rows()
    try:
        with form.aside():
            for word, value in read(finder.numbers.deciders.words()).items():
                value = form.in_lowest_terms(form.normal(value))
                if value.denominator:
                    return None
                for monomial, number in value.numerator.terms():
                    found[word, tuple(map(int, monomial))] = number
    except (OutsideClass, Undefined):
        return None
    return found
