"""Maxima, minima and absolute values: which argument they are, where that is seen, can be shown, or is supposed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import sympy

from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.search.finder import EXTREMA, Finder, Given, Prove
from qdsym.proof.trusted.language.propositions import Proposition, Relation, expressions, negation, transform
from qdsym.proof.trusted.language.replacement import put

MOST = 6
"""Maxima, minima and absolute values in a goal that is taken apart by cases."""


def settle(finder: Finder, nodes: Sequence[Any], given: Given) -> None:
    """Show of each maximum and minimum in some expressions which of its arguments it is."""
    unfolded = [finder.domain.expand(node) for node in nodes]
    for extremum in _in(unfolded):
        for value in _arguments(extremum):
            if finder.have(Relation(extremum, "=", value), given):
                break
            others = [_order(extremum, value, other) for other in _arguments(extremum) if other != value]
            if all(_holds(finder, other, given) for other in others) and _chosen(finder, extremum, value, given):
                break


def by_cases(finder: Finder, prove: Prove, goal: Proposition, given: Given) -> Shown | None:
    """Show a goal where one argument of a maximum in it is the largest, and where another one is."""
    return _taken_apart(finder, prove, goal, given, _in(_expressions(finder, [goal])))


def by_cases_of_hypotheses(finder: Finder, prove: Prove, goal: Proposition, given: Given) -> Shown | None:
    """Show a goal by cases on which argument is the largest of a maximum in what is supposed."""
    atoms = _in(_expressions(finder, [*finder.domain.hypotheses, *given]))
    return _taken_apart(finder, prove, goal, given, [a for a in atoms if _decided(finder, a, given) is None])


def _taken_apart(finder: Finder, prove: Prove, goal: Proposition, given: Given, atoms: Sequence[Any]) -> Shown | None:
    innermost = next((atom for atom in atoms if not _in(atom.args)), None)
    if innermost is None or len(atoms) > MOST:
        return None
    finder.spend("cases on which is the largest")
    value = _decided(finder, innermost, given)
    candidates = _arguments(innermost) if value is None else [value]
    return _among(finder, prove, goal, given, innermost, candidates)


def _decided(finder: Finder, extremum: Any, given: Given) -> Any:
    """Return the argument that an extremum is known to be, or None."""
    return next((v for v in _arguments(extremum) if finder.have(Relation(extremum, "=", v), given)), None)


def _among(
    finder: Finder, prove: Prove, goal: Proposition, given: Given, extremum: Any, candidates: Sequence[Any]
) -> Shown | None:
    if len(candidates) == 1:
        return _where(finder, prove, goal, given, extremum, candidates[0])
    one, other, *rest = candidates
    first = _order(extremum, one, other)
    here = _among(finder, prove, goal, given | {first}, extremum, [one, *rest])
    there = here and _among(finder, prove, goal, given | {negation(first)}, extremum, [other, *rest])
    return finder.attempt(Derivation.cases, first, here, there) if here and there else None


def _where(finder: Finder, prove: Prove, goal: Proposition, given: Given, extremum: Any, value: Any) -> Shown | None:
    """Show a goal where an extremum is one of its arguments, which is put in for it."""
    equation = _chosen(finder, extremum, value, given)
    if not equation:
        return None

    def less(body: Proposition) -> Proposition:
        return transform(body, lambda node: put(finder.domain.expand(node), {extremum: value}))

    for body in (*finder.domain.hypotheses, *sorted(given, key=str)):
        if less(body) != transform(body, finder.domain.expand):
            told = finder.have(body, given)
            if told:
                finder.attempt(Derivation.rewrite, less(body), told, using=[equation])
    if less(goal) == transform(goal, finder.domain.expand):
        return prove(finder, goal, given)
    found = prove(finder, less(goal), given)
    return found and finder.attempt(Derivation.rewrite, goal, found, using=[equation])


def _chosen(finder: Finder, extremum: Any, value: Any, given: Given) -> Shown | None:
    """Show that an extremum equals one of its arguments, by known orders."""
    equation = Relation(extremum, "=", value)
    if not isinstance(extremum, sympy.Abs):
        return finder.leanest(Derivation.extremum, given, equation)
    largest = sympy.Max(*_arguments(extremum), evaluate=False)
    found = finder.leanest(Derivation.extremum, given, Relation(largest, "=", value))
    return found and finder.attempt(Derivation.rewrite, equation, found)


def _arguments(extremum: Any) -> tuple[Any, ...]:
    if isinstance(extremum, sympy.Abs):
        return extremum.args[0], -extremum.args[0]
    return tuple(extremum.args)


def _order(extremum: Any, value: Any, other: Any) -> Relation:
    """Return that one argument is the one rather than another."""
    if isinstance(extremum, sympy.Abs):
        return Relation(extremum.args[0], "≥" if value == extremum.args[0] else "≤", 0)
    return Relation(value - other if isinstance(extremum, sympy.Max) else other - value, "≥", 0)


def _expressions(finder: Finder, bodies: Iterable[Proposition]) -> list[Any]:
    return [finder.domain.expand(node) for body in bodies for node in expressions(body)]


def _in(nodes: Iterable[Any]) -> list[Any]:
    return sorted({part for node in nodes for part in node.atoms(*EXTREMA)}, key=str)


def _holds(finder: Finder, order: Relation, given: Given) -> bool:
    if finder.seen(order, given):
        return True
    return finder.may(order, given) and finder.prove(order, given) is not None
