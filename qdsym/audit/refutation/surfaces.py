"""The surfaces on which what propositions compare is equal; roots are squared away where each side is one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import product
from typing import Any

import sympy

from qdsym.proof.reading.points import Surface, relations_in
from qdsym.proof.trusted.language.coordinates import Point
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.propositions import Proposition, Relation

FEW = 6
"""Variables of which all are tried at 0 and 1."""
LARGE = 60
"""Operations in an expression whose roots are still squared away."""


def surfaces(domain: Domain, bodies: Iterable[Proposition]) -> tuple[list[Surface], list[Surface]]:
    """Return the surfaces that propositions speak of, each once, and those of them without their roots."""
    relations = dict.fromkeys(r for body in bodies for r in relations_in(body))
    squared = dict.fromkeys(s for r in relations for s in _squared(domain, r))
    return [Surface(domain, r) for r in relations], [Surface(domain, s) for s in squared]


def crossings(variables: Iterable[Any], met: Iterable[Surface]) -> Iterator[Point]:
    """Yield where lines through simple points meet surfaces."""
    variables, met = tuple(variables), tuple(met)
    points = simple_points(variables) if met else ()
    for point, variable, surface in product(points, variables, met):
        root = surface.root(point, variable)
        if root is not None:
            yield point | {variable: root}


def simple_points(variables: Sequence[Any]) -> Iterator[Point]:
    """Yield points whose coordinates are 0 and 1, as the vacuum has, and at most one 2 or ½: bounds are met there."""
    for values in product((0, 1), repeat=len(variables)) if len(variables) <= FEW else ():
        point: Point = dict(zip(variables, map(Fraction, values), strict=True))
        yield point
        yield from (point | {v: value} for v in variables if point[v] for value in (Fraction(2), Fraction(1, 2)))


def _squared(domain: Domain, relation: Relation) -> Iterator[Relation]:
    """Yield the numerator of a² − b² for the sides a and b, if it has no root where one of them has.

    For 1/√D = p it is linear in what D is linear in, as 1/√D − p is not.
    """
    sides = [domain.expand(side).doit() for side in (relation.lhs, relation.rhs)]
    if any(side.count_ops() > LARGE for side in sides) or not any(map(_has_root, sides)):
        return
    difference, _ = sympy.fraction(sympy.together(sides[0] ** 2 - sides[1] ** 2))
    if not _has_root(difference):
        yield Relation(difference, "=", 0)


def _has_root(node: sympy.Basic) -> bool:
    return any(power.exp.is_Rational and not power.exp.is_Integer for power in node.atoms(sympy.Pow))
