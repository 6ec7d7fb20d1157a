"""Relations between numbers: by what is seen, by the factors of the difference, and by cases."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import sympy

from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.search import absurdity, equations, extrema, growth
from qdsym.proof.search.certificates import TURNED, certificates, concluded
from qdsym.proof.search.definedness import defined
from qdsym.proof.search.finder import Finder, Given
from qdsym.proof.search.numbers import Factored, rational
from qdsym.proof.search.products import Certificate, certify
from qdsym.proof.trusted.deciding.polynomials import Polynomial
from qdsym.proof.trusted.deciding.signs import ADMITS, NEGATIVE, POSITIVE, of_number, times, to_power
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import Relation, is_matrix, negation

DEEPEST = 7
"""How far goals are set for goals."""
OPPOSED = {"<": ">", ">": "<", "≤": "≥", "≥": "≤"}
GUESSES = 4
"""Combinations of signs of factors that are tried."""
SPLIT = 2
"""Variables on whose sign cases are tried."""


def prove(finder: Finder, goal: Relation, given: Given) -> Shown | None:
    """Return a step that shows a relation under some hypotheses, or None."""
    known = finder.have(goal, given)
    key = (goal, given)
    facts = len(finder.using(given))
    if known or finder.depth > DEEPEST or key in finder.active or finder.failed.get(key) == (finder.effort, facts):
        return known
    finder.active.add(key)
    finder.depth += 1
    try:
        found = _proved(finder, goal, given)
    except (OutsideClass, Undefined):
        found = None
    finally:
        finder.depth -= 1
        finder.active.discard(key)
    if not found:
        finder.failed[key] = (finder.effort, len(finder.using(given)))
        finder.leave_open(goal, given)
    return found


def _proved(finder: Finder, goal: Relation, given: Given) -> Shown | None:
    if is_matrix(goal.lhs):
        extrema.settle(finder, (goal.lhs, goal.rhs), given)
        if goal.operator != "=":
            return None
        return _identity(finder, goal, given) or equations.by_entries(finder, goal, given)
    if not defined(finder, (goal.lhs, goal.rhs), given):
        return None
    found = _identity(finder, goal, given) if goal.operator == "=" else None
    finder.spend("the sign as it stands")
    found = found or finder.leanest(Derivation.sign, given, goal)
    if found:
        return found
    if _settled(finder, goal, given):
        found = finder.leanest(Derivation.sign, given, goal)
        if found:
            return found
    found = extrema.by_cases(finder, prove, goal, given)
    if found:
        return found
    element = finder.numbers.read(goal.difference)
    if not element.numerator or finder.numbers.form.is_complex(element.numerator):
        return absurdity.from_hypotheses(finder, goal, given)
    parts = finder.numbers.factored(element)
    match goal.operator:
        case "=":
            found = _equation(finder, goal, parts, given)
        case "≠":
            found = _inequation(finder, goal, given)
        case _:
            found = _by_factors(finder, goal, parts, given) or _by_contradiction(finder, goal, parts, given)
    return found or absurdity.from_hypotheses(finder, goal, given) or _by_cases(finder, goal, given)


def _settled(finder: Finder, goal: Relation, given: Given) -> bool:
    """Return whether more became known of the maxima and minima in a goal."""
    before = len(finder.proof.steps)
    extrema.settle(finder, (goal.lhs, goal.rhs), given)
    return len(finder.proof.steps) > before


def _identity(finder: Finder, goal: Relation, given: Given) -> Shown | None:
    """Show an equation by its normal form, perhaps with equations put in."""
    finder.spend("the normal form")
    equations = [s for s in finder.equations(given) if s.proposition != goal]
    return finder.leanest(Derivation.identity, given, goal.lhs, goal.rhs, premises=equations)


def _by_factors(finder: Finder, goal: Relation, parts: Factored, given: Given) -> Shown | None:
    """Show a relation from the factors of its difference."""
    found = _growing(finder, goal, parts, given)
    if found:
        return found
    signs = finder.signs(given)
    total, unseen = of_number(parts.content), []
    for factor, exponent in parts.factors:
        own = to_power(signs.of_polynomial(factor), exponent)
        if own in (POSITIVE, NEGATIVE) or (exponent % 2 == 0 and goal.operator in "≤≥"):
            total = times(total, own)
        else:
            unseen.append((factor, exponent))
    for targets in _guesses(finder, unseen, total, ADMITS[goal.operator], given):
        found = _from_factors(finder, goal, given, parts, targets)
        if found:
            return found
    return _together(finder, goal, parts, unseen, total, given) if len(unseen) > 1 else None


def _together(
    finder: Finder, goal: Relation, parts: Factored, unseen: list[tuple[Polynomial, int]], total: int, given: Given
) -> Shown | None:
    """Show a relation from the product of the factors whose signs are not seen, which may each have either."""
    if total not in (POSITIVE, NEGATIVE) or any(exponent < 0 for _, exponent in unseen):
        return None
    whole = finder.numbers.form.ring.one
    for factor, exponent in unseen:
        whole = whole * factor.value**exponent
    operator = goal.operator if total == POSITIVE else OPPOSED[goal.operator]
    turned = operator in TURNED
    target, wanted = (-whole, TURNED[operator]) if turned else (whole, operator)
    if not finder.numbers.may_hold(target, wanted, given):
        return None
    found = certify(finder, target, wanted, given)
    if not found:
        return None
    scale = sympy.Mul(
        rational(parts.content) * (-1 if turned else 1),
        *(finder.write(f.value) ** e for f, e in parts.factors if (f, e) not in unseen),
    )
    return concluded(finder, goal, scale, found, given)


def _growing(finder: Finder, goal: Relation, parts: Factored, given: Given) -> Shown | None:
    """Show a quotient with logarithms as it stands: multiplied out it need not grow."""
    kinds = {finder.numbers.kind(k) for factor, _ in parts.factors for k in factor.used}
    if not kinds & {"log", "exponential"}:
        return None
    turned = goal.operator in TURNED
    function = finder.domain.expand(goal.rhs - goal.lhs if turned else goal.lhs - goal.rhs)
    found = growth.between_zeros(finder, function, given) if goal.operator in "≤≥" else None
    if found:
        return concluded(finder, goal, -1 if turned else 1, found, given)
    if "log" not in kinds or all(exponent > 0 for _, exponent in parts.factors):
        return None
    finder.spend("growth from the sign of a derivative")
    found = growth.certificate(finder, function, TURNED.get(goal.operator, goal.operator), given)
    return concluded(finder, goal, -1 if turned else 1, found, given) if found else None


Targets = list[tuple[Polynomial, int, str]]


def _guesses(
    finder: Finder, unseen: list[tuple[Polynomial, int]], total: int, wanted: int, given: Given
) -> Iterator[Targets]:
    """Yield signs of the factors that would give the sign of the product, as far as points do not contradict them."""
    options: list[tuple[Targets, int]] = [([], total)]
    for factor, exponent in unseen:
        possible = [
            operator
            for operator in (("≥", "≤", ">", "<") if exponent > 0 else (">", "<"))
            if finder.numbers.may_hold(factor.value, operator, given)
        ]
        options = [
            ([*chosen, (factor, exponent, operator)], times(sign, to_power(ADMITS[operator], exponent)))
            for chosen, sign in options
            for operator in possible
        ][:64]
    seen = [chosen for chosen, sign in options if not sign & ~wanted]
    # The weakest that does: fewer strict signs come first.
    yield from sorted(seen, key=lambda chosen: sum(operator in "<>" for _, _, operator in chosen))[:GUESSES]


def _from_factors(finder: Finder, goal: Relation, given: Given, parts: Factored, targets: Targets) -> Shown | None:
    if len(targets) == 1 and targets[0][1] == 1:
        factor, _, operator = targets[0]
        scale = _others(finder, parts, factor)
        found = (concluded(finder, goal, scale, c, given) for c in certificates(finder, factor, operator, given))
        return next((shown for shown in found if shown), None)
    for factor, _, operator in targets:
        lemma = Relation(finder.write(factor.value), operator, 0)
        if not finder.seen(lemma, given) and not finder.prove(lemma, given):
            return None
    return finder.leanest(Derivation.sign, given, goal, via=_others(finder, parts, None))


def _others(finder: Finder, parts: Factored, factor: Polynomial | None) -> Any:
    """Return the product of all factors but one."""
    powers = (finder.write(other.value) ** exponent for other, exponent in parts.factors if other is not factor)
    return sympy.Mul(rational(parts.content), *powers)


# Equations


def _inequation(finder: Finder, goal: Relation, given: Given) -> Shown | None:
    """Show a ≠ b from > or <."""
    for operator in "><":
        strict = Relation(goal.difference, operator, 0)
        shown = finder.prove(strict, given) if finder.may(strict, given) else None
        if shown:
            return finder.attempt(Derivation.sign, goal, using=[shown])
    return None


def _equation(finder: Finder, goal: Relation, parts: Factored, given: Given) -> Shown | None:
    """Show a = b from equations, from one factor of a − b that is 0, from ≤ and ≥, or from (a − b)² ≤ 0."""
    if not finder.may(goal, given):
        return None
    above = [factor for factor, exponent in parts.factors if exponent > 0]
    for factor in above:
        certificate = certify(finder, factor.value, "=", given)
        found = certificate and concluded(finder, goal, _others(finder, parts, factor), certificate, given)
        if found:
            return found
    for factor in above if len(above) > 1 else ():
        with finder.guess():
            zero = finder.prove(Relation(finder.write(factor.value), "=", 0), given)
        found = zero and finder.leanest(Derivation.sign, given, goal, via=_others(finder, parts, None), premises=[zero])
        if found:
            return found
    with finder.cheaply():
        found = _from_both(finder, goal, given) or _from_square(finder, goal, parts, given)
    if found or not finder.effort:
        return found
    return _from_both(finder, goal, given) or _from_square(finder, goal, parts, given)


def _from_both(finder: Finder, goal: Relation, given: Given) -> Shown | None:
    below = finder.prove(Relation(goal.lhs, "≤", goal.rhs), given)
    above = below and finder.prove(Relation(goal.lhs, "≥", goal.rhs), given)
    return finder.leanest(Derivation.sign, given, goal, premises=[below, above]) if below and above else None


def _from_square(finder: Finder, goal: Relation, parts: Factored, given: Given) -> Shown | None:
    """Show that a factor of a − b is 0, since its square is ≤ 0."""
    for factor, exponent in parts.factors:
        certificate = certify(finder, -(factor.value**2), "≥", given) if exponent > 0 else None
        if not certificate:
            continue
        root = finder.write(factor.value)
        square, turned = root**2, Certificate(tuple(-t for t in certificate.terms), certificate.premises)
        small = concluded(finder, Relation(square, "≤", 0), 1, turned, given)
        nothing = small and finder.leanest(Derivation.sign, given, Relation(square, "=", 0), premises=[small])
        zero = nothing and _root_of(finder, Relation(root, "=", 0), square, nothing, given)
        if not zero or zero.proposition == goal:
            return zero or None
        return finder.leanest(Derivation.sign, given, goal, via=_others(finder, parts, factor) * root, premises=[zero])
    return None


def _root_of(finder: Finder, goal: Relation, square: Any, nothing: Shown, given: Given) -> Shown | None:
    """Show that a number is 0 whose square is."""
    found = finder.leanest(Derivation.sign, given, goal, premises=[nothing])
    if found:
        return found
    inside, quotient = given | {negation(goal)}, square / goal.lhs
    absurd = finder.leanest(Derivation.sign, inside, goal, via=quotient, premises=[nothing])
    return absurd and absurdity.without(finder, goal, absurd)


# Cases


def _by_contradiction(finder: Finder, goal: Relation, parts: Factored, given: Given) -> Shown | None:
    """Show a goal under its own negation, and so without it."""
    if negation(goal) in given or finder.guessing:
        return None
    finder.spend("contradiction")
    inside = given | {negation(goal)}
    with finder.guess():
        for factor, exponent in parts.factors:
            if exponent != 1:
                continue
            scale = _others(finder, parts, factor)
            for operator in _towards(finder, parts, factor, goal.operator, inside):
                for certificate in certificates(finder, factor, operator, inside):
                    absurd = concluded(finder, goal, scale, certificate, inside)
                    if absurd:
                        return absurdity.without(finder, goal, absurd)
    return None


def _towards(finder: Finder, parts: Factored, factor: Polynomial, operator: str, given: Given) -> Iterator[str]:
    """Yield the signs of a factor that would give the whole its sign."""
    signs = finder.signs(given)
    scale = of_number(parts.content)
    for other, exponent in parts.factors:
        if other is not factor:
            scale = times(scale, to_power(signs.of_polynomial(other), exponent))
    for each in (">", "≥", "<", "≤") if operator in "≤≥" else (">", "<"):
        if not times(scale, ADMITS[each]) & ~ADMITS[operator]:
            yield each


def _by_cases(finder: Finder, goal: Relation, given: Given) -> Shown | None:
    """Show a goal where a variable, or one side of a maximum that is supposed, is ≥ 0 and where it is < 0."""
    if finder.guessing or not finder.effort:
        return None
    found = extrema.by_cases_of_hypotheses(finder, prove, goal, given)
    if found:
        return found
    signs = finder.signs(given)
    spoken = finder.domain.expand(goal.difference).free_symbols
    loose = [v for v in finder.domain.variables if v in spoken and signs.of(v) not in (POSITIVE, NEGATIVE)]
    for variable in loose[:SPLIT]:
        finder.spend("cases on a sign")
        some = Relation(variable, "≥", 0)
        if finder.seen(some, given) or finder.seen(Relation(variable, "≤", 0), given):
            some = Relation(variable, "=", 0)
        with finder.guess():
            one = finder.prove(goal, given | {some})
            other = one and finder.prove(goal, given | {negation(some)})
        if one and other:
            return finder.attempt(Derivation.cases, some, one, other)
    return None
