"""Equations between matrices that are known: entry by entry, and put in where one side of them stands."""

from __future__ import annotations

from typing import Any

import sympy

from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.search.finder import Finder, Given, Prove
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import PositiveSemidefinite, Proposition, Relation, is_matrix, transform
from qdsym.proof.trusted.language.replacement import put


def known(finder: Finder, given: Given) -> list[Shown]:
    """Return the equations between matrices that hold under some hypotheses, as steps."""
    bodies = [b for b, _ in finder.bodies(given) if isinstance(b, Relation) and b.operator == "=" and is_matrix(b.lhs)]
    shown = (finder.have(body, given) for body in bodies)
    return [one for one in shown if one]


def entries(finder: Finder, given: Given) -> None:
    """Show of each equation between matrices that are written out that their entries are equal."""
    for equation in known(finder, given):
        body: Relation = equation.proposition  # type: ignore[assignment]
        try:
            sides = [finder.numbers.form.matrix(side) for side in (body.lhs, body.rhs)]
        except (OutsideClass, Undefined):
            continue
        rows, columns = len(sides[0]), len(sides[0][0])
        for i in range(rows):
            for j in range(columns):
                left, right = (finder.expression(side[i][j]) for side in sides)
                goal = Relation(left, "=", right)
                if left == right or finder.have(goal, given):
                    continue
                entry = sympy.MatMul(_unit(rows, i).T, body.lhs, _unit(columns, j))
                said = finder.attempt(Derivation.identity, entry, right, using=[equation])
                if said:
                    finder.attempt(Derivation.rewrite, goal, said)


def by_entries(finder: Finder, goal: Relation, given: Given) -> Shown | None:
    """Show that two matrices that are written out are equal, as their entries are."""
    try:
        sides = [finder.numbers.form.matrix(side) for side in (goal.lhs, goal.rhs)]
    except (OutsideClass, Undefined):
        return None
    left, right = (sympy.ImmutableMatrix([[finder.expression(e) for e in row] for row in side]) for side in sides)
    pairs = [(a, b) for a, b in zip(left, right, strict=True) if a != b]
    shown = [finder.prove(Relation(a, "=", b), given) for a, b in pairs]
    if not pairs or not all(shown):
        return None
    alike = finder.attempt(Derivation.identity, left, right, using=[s for s in shown if s])
    return alike and finder.attempt(Derivation.rewrite, goal, alike)


def _unit(size: int, place: int) -> Any:
    return sympy.ImmutableMatrix(size, 1, lambda k, _: int(k == place))


def put_in(finder: Finder, prove: Prove, goal: Proposition, given: Given) -> Shown | None:
    """Show a goal from what it says with an equation between matrices put in, from left to right.

    In what a matrix ⪰ 0 says, a number that is supposed of a variable is put in as well.
    """
    numbers = finder.equations(given) if isinstance(goal, PositiveSemidefinite) else []
    for equation in (*known(finder, given), *(e for e in numbers if e.sequent.given)):
        body: Relation = equation.proposition  # type: ignore[assignment]
        if body.rhs.has(body.lhs):  # M = M† would be put in again and again.
            continue
        replaced = {finder.domain.expand(body.lhs): finder.domain.expand(body.rhs)}
        other = transform(goal, lambda node: put(finder.domain.expand(node), replaced))  # noqa: B023
        if other != transform(goal, finder.domain.expand):
            finder.spend("equations put in")
            if isinstance(goal, Relation) and goal.operator == "=":
                same = finder.attempt(Derivation.identity, goal.lhs, goal.rhs, using=[equation])
                if same:
                    return same
            found = prove(finder, other, given)
            shown = found and finder.attempt(Derivation.rewrite, goal, found, using=[equation])
            if shown:
                return shown
    return None
