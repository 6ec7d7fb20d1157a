"""Concave functions: one that is 0 at both ends of an interval is ≥ 0 between them, which Jensen's inequality is.

Where the slope at t is ≥ 0, that before t is larger, so that it grew from the lower end; else it falls to the upper.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import product
from typing import Any

import sympy

from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.search.definedness import STRONGER
from qdsym.proof.search.finder import Finder, Given
from qdsym.proof.search.products import Certificate
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import Relation, negation
from qdsym.proof.trusted.language.replacement import put

Grown = Callable[..., "Shown | None"]


def certificate(
    finder: Finder, function: Any, symbol: Any, ends: Iterable[Any], grown: Grown, given: Given
) -> Certificate | None:
    """Return a function as one that is concave in a variable and 0 at both ends of what that runs through."""
    zeros = [end for end in ends if _is_zero(finder, put(function, {symbol: end}))]
    lower = [end for end in zeros if finder.seen(Relation(symbol, "≥", end), given)]
    upper = [end for end in zeros if finder.seen(Relation(symbol, "≤", end), given)]
    for pair in product(lower, upper):
        shown = pair[0] != pair[1] and _above(finder, function, symbol, pair, grown, given)
        if shown:
            return Certificate((function,), (shown,), f"concave in {symbol}, and 0 at both ends")
    return None


def _is_zero(finder: Finder, node: Any) -> bool:
    try:
        return bool(finder.numbers.form.is_zero(finder.numbers.read(node)))
    except (OutsideClass, Undefined):
        return False


def _above(
    finder: Finder, function: Any, symbol: Any, ends: tuple[Any, Any], grown: Grown, given: Given
) -> Shown | None:
    """Show f(t) ≥ 0 for t between the ends: by cases on the sign of f'(t)."""
    outer = finder.spare(function, given=given)
    inner = outer and finder.spare(function, outer, given=given)
    if inner is None:
        return None
    finder.spend("concave between two zeros")
    slope = finder.domain.expand(sympy.Derivative(function, symbol))
    goal, rising = Relation(function, "≥", 0), Relation(slope, "≥", 0)

    def from_end(end: Any, rises: bool, given: Given) -> Shown | None:
        """Show f(t) ≥ f(end), as the slope between them is at least, or at most, that at t."""
        between = (end, symbol) if rises else (symbol, end)
        inside = given | {Relation(outer, ">", between[0]), Relation(outer, "<", between[1])}
        there = put(slope, {symbol: outer})
        nearer = (outer, symbol) if rises else (symbol, outer)
        sides = (there, slope) if rises else (slope, there)
        for variable, (low, high), under in ((inner, nearer, inside), (outer, between, given)):
            for above, below in ("≥≤", "><"):
                within = under | {Relation(variable, above, low), Relation(variable, below, high)}
                _show_mixtures(finder, put(slope, {symbol: variable}), variable, ends, within)
        steeper = grown(
            finder, Relation(sides[0], "≥", sides[1]), put(slope, {symbol: inner}), inner, nearer, False, inside
        )
        if not steeper:
            return None
        body, operator = put(function, {symbol: outer}), "≥" if rises else "≤"
        seen = finder.concluded(
            Derivation.sign,
            inside,
            Relation(sympy.Derivative(body, outer), operator, 0),
            via=(there - slope, slope),
            premises=[steeper],
        )
        return seen and grown(finder, goal, body, outer, between, rises, given)

    needs = _needs(finder, slope, given)
    if needs is None:
        return None
    under = given.union(need.proposition for need in needs)
    first = from_end(ends[0], True, under | {rising})
    other = first and from_end(ends[1], False, under | {negation(rising)})
    shown = finder.attempt(Derivation.cases, rising, first, other) if first and other else None
    for need in needs:
        implied = shown and finder.attempt(Derivation.implies, need.proposition, shown)
        shown = implied and finder.attempt(Derivation.detach, goal, implied, need)
    return shown


def _needs(finder: Finder, slope: Any, given: Given) -> list[Shown] | None:
    """Show what a slope needs to have a value; it is supposed, so that the condition of the cases has one by itself."""
    plain = finder.numbers.signs(given, [])
    found = []
    for owed in finder.numbers.owed([slope]):
        if not plain.discharges(owed):
            expression = finder.write(owed.polynomial.value)
            goals = (Relation(expression, operator, 0) for operator in STRONGER[owed.operator])
            shown = next((s for s in (finder.prove(g, given) for g in goals if finder.may(g, given)) if s), None)
            if shown is None:
                return None
            found.append(shown)
    return list({need.proposition: need for need in found}.values())


def _show_mixtures(finder: Finder, node: Any, variable: Any, ends: tuple[Any, Any], given: Given) -> None:
    """Show that what has to be > 0 between two ends is so, where it is linear and > 0 at both."""
    lower, upper = ends
    low, high = Relation(variable, "≥", lower), Relation(variable, "≤", upper)
    if not (finder.prove(low, given) and finder.prove(high, given)):
        return
    for obligation in finder.numbers.owed([node]):
        mixture = finder.write(obligation.polynomial.value)
        if finder.signs(given).discharges(obligation) or variable in sympy.diff(mixture, variable).free_symbols:
            continue
        goal, inner = Relation(mixture, ">", 0), Relation(variable, ">", lower)
        at_ends = (put(mixture, {variable: upper}), put(mixture, {variable: lower}))
        via = ((variable - lower) * at_ends[0] / (upper - lower), (upper - variable) * at_ends[1] / (upper - lower))
        beyond = finder.leanest(Derivation.sign, given | {inner}, goal, via=via)
        there = beyond and finder.leanest(Derivation.sign, given | {negation(inner)}, goal, via=via)
        if beyond and there:
            finder.attempt(Derivation.cases, inner, beyond, there)
