"""The surfaces on which what propositions compare is equal; roots are squared away where each side is one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction
from itertools import product
from typing import Any

from qdsym.proof.reading.points import Surface, relations_in, without_roots
from qdsym.proof.trusted.language.coordinates import Point
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.propositions import Proposition

FEW = 6
"""Variables of which all are tried at 0 and 1."""


def surfaces(domain: Domain, bodies: Iterable[Proposition]) -> tuple[list[Surface], list[Surface]]:
    """Return the surfaces that propositions speak of, each once, and those of them without their roots."""
    relations = dict.fromkeys(r for body in bodies for r in relations_in(body))
    squared = dict.fromkeys(s for r in relations for s in without_roots(domain, r))
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
