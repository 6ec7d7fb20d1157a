"""Positivity of matrices that are written out: what it says of numbers, and how it is shown and refuted."""

from __future__ import annotations

from fractions import Fraction
from itertools import product
from typing import Any

import sympy

from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.search import framed, hermitian, vectors
from qdsym.proof.search.compressions import Entries, entries, minors, positive
from qdsym.proof.search.facts import known
from qdsym.proof.search.finder import Finder, Given
from qdsym.proof.search.linear import Column, Rows, combination
from qdsym.proof.search.numbers import rational
from qdsym.proof.trusted.deciding.polynomials import Quotient
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import (
    Not,
    PositiveSemidefinite,
    Relation,
    Spectrum,
    negation,
)


def prove(finder: Finder, goal: PositiveSemidefinite, given: Given) -> Shown | None:
    """Return a step that shows M ⪰ 0 for a matrix that is written out, or None."""
    before = finder.have(goal, given)
    if before:
        return before
    matrix = goal.matrix
    rows = entries(finder, matrix)
    if rows is None:
        return None
    finder.depth += 1
    try:
        for way, attempt in (
            ("a matrix that is known to be positive", _restated),
            ("the spectrum", _by_spectrum),
            ("a congruence", _by_congruence),
            ("a sum of positive matrices", _by_cone),
            ("a positive matrix in other rows, and the rest", framed.prove),
            ("eigenvectors of structured matrices", _by_eigenvectors),
            ("pivots", _by_pivots),
        ):
            finder.spend(way)
            found = attempt(finder, matrix, rows, given)
            if found:
                return found
    except (OutsideClass, Undefined):
        pass
    finally:
        finder.depth -= 1
    finder.leave_open(goal, given)
    return None


def _restated(finder: Finder, matrix: Any, rows: Entries, given: Given) -> Shown | None:
    form = finder.numbers.form
    size = len(rows)
    for other, theirs in positive(finder, given):
        if len(theirs) != size:
            continue
        if _equal(form, rows, theirs):
            source = finder.have(PositiveSemidefinite(other), given)
            if source:
                return finder.attempt(Derivation.rewrite, PositiveSemidefinite(matrix), source)
        elif _equal(form, rows, tuple(zip(*theirs, strict=True))):
            source = finder.have(PositiveSemidefinite(other), given)
            return source and _conjugate(finder, matrix, other, source)
    return None


def _conjugate(finder: Finder, matrix: Any, other: Any, source: Shown) -> Shown | None:
    """Show that a matrix is positive because its transpose is."""

    equal = finder.attempt(Derivation.identity, matrix, sympy.Transpose(other))
    alike = equal and finder.attempt(Derivation.same_positivity, matrix, other, equal)
    return alike and finder.attempt(Derivation.detach, PositiveSemidefinite(matrix), alike, source)


def _turned(finder: Finder, matrix: Any) -> Any:
    """Return the transpose of a Hermitian matrix, with −i for i where that is the same."""
    turned = matrix.xreplace({sympy.I: -sympy.I})
    theirs, ours = entries(finder, matrix), entries(finder, turned)
    if theirs and ours and _equal(finder.numbers.form, ours, tuple(zip(*theirs, strict=True))):
        return turned
    return matrix.T if isinstance(matrix, sympy.MatrixBase) else sympy.Transpose(matrix)


def _equal(form: Any, rows: Entries, others: Any) -> bool:
    return all(form.is_zero(a - b) for x, y in zip(rows, others, strict=True) for a, b in zip(x, y, strict=True))


def _by_spectrum(finder: Finder, matrix: Any, rows: Entries, given: Given) -> Shown | None:
    """Show M ⪰ 0 from eigenvalues ≥ 0 that are known with their vectors."""
    for body, _ in finder.bodies(given):
        if isinstance(body, Spectrum) and body.matrix == matrix:
            return _weighted(finder, matrix, dict(zip(body.vectors, body.values, strict=True)), given)
    return None


def _by_congruence(finder: Finder, matrix: Any, rows: Entries, given: Given) -> Shown | None:
    """Show M ⪰ 0 as BAB† for a known positive A and a B that the domain defines, or that stands before A in M."""
    symbols = [d.symbol for d in finder.domain.definitions if getattr(d.symbol, "is_Matrix", False)]
    frames = [frame for symbol in symbols for frame in (symbol, sympy.Transpose(symbol)) if frame.shape[1] > 1]
    cores = positive(finder, given)
    pairs = list(product([core for core, _ in cores], frames))
    if isinstance(matrix, sympy.MatMul):
        before = {core: matrix.args[:k] for core, _ in cores for k, part in enumerate(matrix.args) if part == core}
        pairs += [(core, sympy.MatMul(*parts)) for core, parts in before.items() if parts]
    for core, frame in pairs:
        if frame.shape != (len(rows), core.shape[0]):
            continue
        turned = entries(finder, sympy.MatMul(frame, core, sympy.Adjoint(frame)))
        source = turned and _equal(finder.numbers.form, rows, turned) and finder.have(PositiveSemidefinite(core), given)
        if source:
            return finder.leanest(Derivation.cone, given, matrix, (1, frame, core), premises=[source])
    return None


def _by_eigenvectors(finder: Finder, matrix: Any, rows: Entries, given: Given) -> Shown | None:
    """Show M ⪰ 0 from eigenvalues ≥ 0 on vectors that are guessed."""
    for basis in vectors.eigenvectors(finder, len(rows)):
        found = {v: finder.numbers.read(sympy.MatMul(sympy.Adjoint(v), matrix, v)) for v in basis}
        values = {v: finder.expression(value) for v, value in found.items()}
        if finder.attempt(Derivation.spectrum, matrix, values):
            return _weighted(finder, matrix, values, given)
    return None


def _weighted(finder: Finder, matrix: Any, squares: dict[Any, Any], given: Given) -> Shown | None:
    """Show M = Σ weight·vv† ⪰ 0 once the weights are shown to be ≥ 0."""
    squares = {vector: weight for vector, weight in squares.items() if weight != 0}
    for weight in squares.values():
        if not finder.seen(Relation(weight, "≥", 0), given) and not finder.prove(Relation(weight, "≥", 0), given):
            return None

    return finder.leanest(Derivation.positive, given, matrix, squares)


def _by_cone(finder: Finder, matrix: Any, rows: Entries, given: Given) -> Shown | None:
    """Show M ⪰ 0 as a sum of positive matrices, their conjugates, and numbers ≥ 0 times squares of simple vectors."""
    target = _rows(rows)
    if target is None:
        return None
    columns: list[Column] = []
    for other, theirs in positive(finder, given):
        if len(theirs) != len(rows):
            continue
        for flipped, table in ((False, theirs), (True, tuple(zip(*theirs, strict=True)))):
            named = _rows(table)
            if named:
                columns.append(Column(named, (1, sympy.eye(len(rows)), other, flipped), 1.0 + flipped))
    form = finder.numbers.form
    facts = [fact for fact in known(finder, given) if fact.operator in (">", "≥")][:12]
    weights: list[tuple[Any, Any, Any]] = [(form.ring.one, sympy.Integer(1), None)]
    weights += [(fact.polynomial, fact.expression, fact) for fact in facts]
    for frame, table in vectors.simple(form, len(rows)):
        for polynomial, expression, fact in weights:
            scaled = _rows(tuple(tuple(Quotient(polynomial, {}) * e for e in row) for row in table))
            if scaled:
                columns.append(Column(scaled, (expression, frame, 1, fact), 1.5))
    found = combination(target, columns)
    return _cone_step(finder, matrix, found, given) if found else None


def _cone_step(finder: Finder, matrix: Any, found: Any, given: Given) -> Shown | None:
    terms: list[tuple[Any, Any, Any]] = []
    premises: list[Shown] = []
    for weight, column in found:
        expression, frame, core, extra = column.content
        number = rational(weight) * expression
        if core == 1:
            premises += extra.premises() if extra else []
        elif extra:  # the conjugate of what is known
            source = finder.have(PositiveSemidefinite(core), given)
            turned = _turned(finder, core)
            shown = source and _conjugate(finder, turned, core, source)
            if not shown:
                return None
            core = turned
            premises.append(shown)
        else:
            source = finder.have(PositiveSemidefinite(core), given)
            if not source:
                return None
            premises.append(source)
        terms.append((number, frame, core))
    used = list(dict.fromkeys(premises))
    return finder.leanest(Derivation.cone, given, matrix, *terms, premises=used)


def _rows(table: Any) -> Rows | None:
    """Return the coefficients of all entries, None where one has a denominator."""
    found = Rows()
    for i, row in enumerate(table):
        for j, entry in enumerate(row):
            if entry.denominator:
                return None
            for monomial, value in entry.numerator.terms():
                found[i, j, tuple(map(int, monomial))] = value
    return found


def _by_pivots(finder: Finder, matrix: Any, rows: Entries, given: Given) -> Shown | None:
    """Show M ⪰ 0 by LDL†: each pivot is > 0, or 0 with its column."""
    size = len(rows)
    for order in (range(size), range(size - 1, -1, -1)):
        found = _pivoted(finder, matrix, rows, list(order), given)
        if found:
            return found
    return _by_cases(finder, matrix, rows, given) if size == 2 else None


def _pivoted(finder: Finder, matrix: Any, rows: Entries, order: list[int], given: Given) -> Shown | None:
    form, size = finder.numbers.form, len(rows)
    left = [list(row) for row in rows]
    squares: dict[Any, Any] = {}
    for position, k in enumerate(order):
        pivot = left[k][k]
        rest = order[position + 1 :]
        if form.is_zero(pivot):
            if all(form.is_zero(left[i][k]) for i in rest):
                continue
            return None
        value = finder.expression(pivot)
        alone = all(form.is_zero(left[i][k]) for i in rest)
        goal = Relation(value, "≥" if alone else ">", 0)
        if not finder.seen(goal, given) and not finder.prove(goal, given):
            return None
        column = [left[i][k] if i in (k, *rest) else form.rational(Fraction(0)) for i in range(size)]
        if alone:
            squares[sympy.ImmutableMatrix(size, 1, lambda i, _, k=k: int(i == k))] = value
            continue
        squares[sympy.ImmutableMatrix(size, 1, [finder.expression(e) for e in column])] = 1 / value
        with form.aside():
            inverse = form.inverse(pivot)
            for i in rest:
                for j in rest:
                    moved = left[i][j] - left[i][k] * inverse * form.conjugate(left[j][k])
                    left[i][j] = form.in_lowest_terms(form.normal(moved))
    return _weighted(finder, matrix, squares, given)


def _by_cases(finder: Finder, matrix: Any, rows: Entries, given: Given) -> Shown | None:
    """Show M ⪰ 0 for two rows where the first entry may be 0: then what is beside it is, too."""
    finder.spend("pivots, by cases")
    for k in (0, 1):
        pivot = finder.expression(rows[k][k])
        if not finder.prove(Relation(pivot, "≥", 0), given):
            continue
        some = Relation(pivot, ">", 0)
        if some in given or negation(some) in given or (not finder.effort and finder.may(some, given)):
            continue
        one = _pivoted(finder, matrix, rows, [k, 1 - k], given | {some})
        other = one and _vanishing(finder, matrix, rows, k, given | {negation(some)})
        if one and other:
            return finder.attempt(Derivation.cases, some, one, other)
    return None


def _vanishing(finder: Finder, matrix: Any, rows: Entries, k: int, given: Given) -> Shown | None:
    """Show M ⪰ 0 where a pivot and what is beside it are symbols that are 0."""
    if finder.numbers.form.as_rational(rows[k][1 - k]):
        return None
    beside = [finder.expression(part) for part in vectors.parts(finder.numbers.form, rows[k][1 - k])]
    zero = [finder.prove(Relation(node, "=", 0), given) for node in (finder.expression(rows[k][k]), *beside)]
    rest = finder.expression(rows[1 - k][1 - k])
    if not all(zero) or not finder.prove(Relation(rest, "≥", 0), given):
        return None
    left = sympy.ImmutableMatrix(2, 2, lambda i, j: rest if i == j == 1 - k else 0)
    vector = sympy.ImmutableMatrix(2, 1, lambda i, _: int(i == 1 - k))
    simple = _weighted(finder, left, {vector: rest}, given)
    equations = [z for z in zero if z]
    return simple and finder.attempt(Derivation.rewrite, PositiveSemidefinite(matrix), simple, using=equations)


# Refuting it


def refute(finder: Finder, goal: Not, given: Given) -> Shown | None:
    """Return a step that shows M ⋡ 0 by a vector on which it is negative, or None."""
    matrix = goal.body.matrix  # type: ignore[attr-defined]
    rows = entries(finder, matrix)
    if rows is None:
        return None
    form = finder.numbers.form
    for vector in vectors.candidates(finder, rows):
        finder.spend("vectors")
        value = sympy.MatMul(sympy.Adjoint(vector), matrix, vector)
        try:
            element = finder.numbers.read(value)
            if form.is_complex(element.numerator) or not element.numerator:
                continue
            if not finder.numbers.may_hold(form.signed(element).value, "<", given):
                continue
        except (OutsideClass, Undefined):
            continue
        below = Relation(finder.expression(element), "<", 0)
        negative = None if finder.seen(below, given) else finder.prove(below, given)
        if negative is None and not finder.seen(below, given):
            continue

        premises = [negative] if negative else []
        least = finder.leanest(Derivation.sign, given, Relation(value, "<", 0), premises=premises)
        found = least and finder.attempt(Derivation.not_positive, matrix, vector, least)
        if found:
            return found
    return _by_minor(finder, matrix, given) or hermitian.refute(finder, matrix, given)


def _by_minor(finder: Finder, matrix: Any, given: Given) -> Shown | None:
    """Show M ⋡ 0 by a principal minor that is negative, which M ⪰ 0 would make ≥ 0."""
    whole = PositiveSemidefinite(matrix)
    for relation, premises in list(minors(finder, frozenset([whole]))):
        finder.spend("principal minors")
        below = Relation(relation.lhs, "<", relation.rhs)
        negative = finder.prove(below, given) if finder.may(below, given) else None
        minor = next(iter(premises()), None) if negative else None
        reached = minor and finder.attempt(Derivation.implies, whole, minor)
        found = reached and finder.attempt(Derivation.detach, Not(whole), reached, negative)
        if found:
            return found
    return None
