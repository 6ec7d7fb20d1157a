"""Growth: the sign of a function from where it is known, by the sign of its derivative between; and of logarithms."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations, product
from typing import Any

import sympy

from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.search import chords, facts
from qdsym.proof.search.definedness import defined
from qdsym.proof.search.finder import Finder, Given
from qdsym.proof.search.numbers import relations
from qdsym.proof.search.products import Certificate, certify
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import Relation, negation
from qdsym.proof.trusted.language.replacement import put

TURNED = {">": "<", "≥": "≤"}
OTHERS = 3
"""Logarithms that are known of, with which those of a goal are compared."""


def certificate(finder: Finder, function: Any, operator: str, given: Given) -> Certificate | None:
    """Return a number with logarithms or exponentials as one that grows from, or falls to, a known value."""
    element = finder.numbers.read(function)
    target = element.numerator
    variable = finder.spare(function, given=given)
    if variable is None:
        finder.note("growth needs a variable of which nothing else speaks")
        return None
    if _logarithms(finder, target, variable, given) and not element.denominator:
        found = certify(finder, target, operator, given)
        if found:
            return found
    moving = [s for s in finder.domain.variables if s in function.free_symbols]
    for symbol in sorted(moving, key=lambda s: not _is_inside(function, s)):
        others = [s for s in moving if s != symbol]  # The function may be 0 where two of them are equal.
        for end in dict.fromkeys([*_stationary(function, symbol), *_ends(finder, symbol, given), *others]):
            found = _from(finder, function, symbol, end, variable, operator, given)
            if found:
                return found
    return None


def between_zeros(finder: Finder, function: Any, given: Given) -> Certificate | None:
    """Return a function ≥ 0 as one that is concave in a variable, and 0 at both ends of what that runs through."""
    moving = [s for s in finder.domain.variables if s in function.free_symbols]
    found = (chords.certificate(finder, function, s, _ends(finder, s, given), _grown, given) for s in moving)
    return next((one for one in found if one), None)


def _is_inside(function: Any, symbol: Any) -> bool:
    return any(symbol in part.free_symbols for part in function.atoms(sympy.log, sympy.exp))


def _ends(finder: Finder, symbol: Any, given: Given) -> Iterator[Any]:
    """Yield numbers and variables that a variable is compared with, and 0 and 1."""
    seen = []
    for body, _ in finder.bodies(given):
        for relation in relations(body):
            for side, other in ((relation.lhs, relation.rhs), (relation.rhs, relation.lhs)):
                if side == symbol and (other.is_Rational or other in finder.domain.variables):
                    seen.append(other)
    yield from dict.fromkeys([*(s for s in seen if s.is_Rational), sympy.S.Zero, sympy.S.One, *seen])


def _stationary(function: Any, symbol: Any) -> Iterator[Any]:
    """Yield where a slope a ln x + b with numbers a and b is 0."""
    slope = sympy.expand(sympy.diff(function, symbol))
    steep = slope.coeff(sympy.log(symbol))
    flat = sympy.expand(slope - steep * sympy.log(symbol))
    if steep.is_Rational and flat.is_Rational and steep != 0:
        yield sympy.exp(-flat / steep)


def _from(
    finder: Finder, function: Any, symbol: Any, end: Any, variable: Any, operator: str, given: Given
) -> Certificate | None:
    """Return a function as its growth from a point where it is 0, or has the sign that is wanted."""
    at_end = put(function, {symbol: end})
    try:
        start = finder.numbers.read(at_end)
    except (OutsideClass, Undefined):
        return None
    zero = finder.numbers.form.is_zero(start)
    value = sympy.S.Zero if zero else finder.expression(start)
    if not zero and not finder.seen(Relation(value, operator, 0), given):
        return None
    strict = operator == ">" and zero
    above = Relation(symbol, ">" if strict else "≥", end)
    goal = Relation(function, ">" if strict else "≥", value)
    body = put(function, {symbol: variable})
    if finder.seen(above, given):
        shown = _grown(finder, goal, body, variable, (end, symbol), True, given)
    elif finder.seen(Relation(symbol, "<" if strict else "≤", end), given):
        shown = _grown(finder, goal, body, variable, (symbol, end), False, given)
    elif strict:
        return None
    else:
        right = _grown(finder, goal, body, variable, (end, symbol), True, given | {above})
        left = right and _grown(finder, goal, body, variable, (symbol, end), False, given | {negation(above)})
        if not right or not left:
            return None
        shown = finder.attempt(Derivation.cases, above, right, left)
    if not shown:
        return None
    terms = (function,) if zero else (function - value, value)
    where = f"{symbol} = {end}" if end.is_Atom else "where its slope is 0"
    return Certificate(terms, (shown,), f"it grows from {where}" if zero else "")


def _grown(
    finder: Finder,
    goal: Relation,
    body: Any,
    variable: Any,
    between: tuple[Any, Any],
    rising: bool,
    given: Given,
) -> Shown | None:
    """Show f(upper) ≥ f(lower) for a rising f, or f(lower) ≥ f(upper) for a falling one."""
    finder.spend()
    lower, upper = between
    between_them = frozenset([Relation(variable, ">", lower), Relation(variable, "<", upper)])
    inside = frozenset([Relation(variable, "≥", lower), Relation(variable, "≤", upper)])
    operator = goal.operator if rising else TURNED[goal.operator]
    slope_goal = Relation(sympy.Derivative(body, variable), operator, 0)
    if not defined(finder, [body], given | inside):
        return None
    slope = finder.prove(slope_goal, given | between_them)
    if slope is None:
        return None
    stated = goal if rising else Relation(goal.rhs, operator, goal.lhs)

    helpers = [s for s in finder.using(given | inside) if s.index != slope.index]
    shown = finder.leanest(Derivation.growth, given, stated, body, variable, between, slope, premises=helpers)
    return shown if shown is None or rising else finder.concluded(Derivation.sign, given, goal, premises=[shown])


def _logarithms(finder: Finder, target: Any, variable: Any, given: Given) -> bool:
    """Show the signs of logarithms, and which of two is larger, from their arguments; return whether any was shown.

    One of the two is in the target; the other may be in something that is known.
    """
    found = False
    arguments = _arguments(finder, target)
    known = (a for fact in facts.known(finder, given) for a in _arguments(finder, fact.polynomial))
    others = [a for a in dict.fromkeys(known) if a not in arguments][:OTHERS]
    said = (side for body, _ in finder.bodies(given) for r in relations(body) for side in (r.lhs, r.rhs))
    others += [side for side in dict.fromkeys(said) if side.as_base_exp()[0] == sympy.E and side.is_number]
    pairs = [(a, sympy.S.One) for a in arguments] + list(combinations(arguments, 2)) + list(product(arguments, others))
    for one, other in pairs:
        for upper, lower in ((one, other), (other, one)):
            if upper.is_Rational and lower.is_Rational:
                continue
            for operator in (">", "≥"):
                larger = Relation(upper, operator, lower)
                goal = Relation(sympy.log(upper), operator, sympy.log(lower))
                if finder.seen(goal, given) or not finder.may(larger, given):
                    continue
                ordered = finder.seen(larger, given) or finder.prove(larger, given)
                positive = finder.seen(Relation(lower, ">", 0), given) or finder.prove(Relation(lower, ">", 0), given)
                if ordered and positive:
                    rising = sympy.log(variable)
                    found = bool(_grown(finder, goal, rising, variable, (lower, upper), True, given)) or found
                    break
    return found


def _arguments(finder: Finder, polynomial: Any) -> list[Any]:
    """Return the arguments of the logarithms in a polynomial."""
    numbers = finder.numbers
    logarithms = (k for k in numbers.generators(polynomial) if numbers.kind(k) == "log")
    return [finder.expression(*numbers.form.generators[k].values) for k in logarithms]
