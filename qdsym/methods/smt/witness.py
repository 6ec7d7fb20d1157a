"""From a solver's model to an exact point of the domain at which the claim is false, where there is one.

A model need not be a point of the domain: it knows of an exponential only what was asserted. So it proposes points,
and the exact arithmetic that finds all witnesses decides; where no proposal refutes the claim, the search goes on.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from math import atan2
from typing import Any

from qdsym.methods.smt.problem import Problem
from qdsym.proof.reading.model import Model
from qdsym.proof.reading.search import Searcher
from qdsym.proof.trusted.language.coordinates import Coordinate, Log, Point
from qdsym.proof.trusted.language.no_value import OutsideClass, Undefined
from qdsym.proof.trusted.language.statement import Claim

ROUNDINGS = (10**9, 10**3, 10)


def refutation(problem: Problem, model: dict[str, Fraction], claim: Claim, searcher: Searcher) -> Model | None:
    """Return an exact point where all hypotheses hold and the claim does not, or None."""
    for point in _points(problem, model, searcher):
        place = Model(searcher.domain, point)
        if _refuted(searcher, claim, place):
            return place
    return searcher.counterexample(claim.proposition, claim.given)


def _refuted(searcher: Searcher, claim: Claim, place: Model) -> bool:
    try:
        met = all(searcher.truth(h, place) for h in (*searcher.domain.conditions, *claim.given))
    except (OutsideClass, Undefined):
        return False
    try:
        return met and searcher.truth(claim.proposition, place) is False
    except Undefined:
        return True
    except OutsideClass:
        return False


def _points(problem: Problem, model: dict[str, Fraction], searcher: Searcher) -> Iterator[Point]:
    names = {symbol: name for name, symbol in problem.symbols.items()}
    for denominator in ROUNDINGS:
        point: Point = {}
        for symbol in searcher.domain.variables:
            if names.get(symbol, "") in model:
                point[symbol] = model[names[symbol]]
            else:
                point[symbol] = _from_functions(problem, model, symbol, denominator)
        yield point


def _from_functions(problem: Problem, model: dict[str, Fraction], symbol: Any, denominator: int) -> Coordinate:
    """Return a coordinate from the exponential or angle that holds the variable alone, 1 where there is none."""
    for atom in problem.exponentials:
        value = model.get(atom.name.strip("|"))
        if atom.term == symbol and value is not None and value > 0:
            root = Fraction(float(value) ** float(1 / atom.factor)).limit_denominator(denominator)
            return Log(root) if root > 0 else Fraction(1)
    for angle in problem.angles:
        values = [model.get(name.strip("|")) for name in (angle.sine, angle.cosine)]
        if angle.term == symbol and values[0] is not None and values[1] is not None:
            turn = atan2(float(values[0]), float(values[1])) / float(angle.factor)
            return Fraction(turn).limit_denominator(denominator)
    return Fraction(1)
