"""Roots: A√c + B has the sign of its product with a conjugate, divided by that."""

from __future__ import annotations

from typing import Any

from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.search import absurdity
from qdsym.proof.search.finder import Finder, Given
from qdsym.proof.search.numbers import conjugate
from qdsym.proof.search.products import Certificate
from qdsym.proof.trusted.language.propositions import Relation, negation

BECAUSE = "times a conjugate, and divided by it"


def certificate(finder: Finder, target: Any, operator: str, given: Given) -> Certificate | None:
    """Return a polynomial in a root as a quotient without that root above the line."""
    numbers = finder.numbers
    for index in numbers.generators(target):
        pair = conjugate(numbers, target, index) if numbers.kind(index) == "root" else None
        if pair is None or not numbers.may_hold(pair[1], ">", given):
            continue
        norm, below = pair
        finder.spend()
        divisor = finder.write(below)
        positive = Relation(divisor, ">", 0)
        if not (
            finder.seen(positive, given)
            or _not_zero(finder, target, finder.expression(norm), divisor, given)
            or finder.prove(positive, given)
        ):
            continue
        if not norm.numerator:
            found = _vanishing(finder, target, divisor, operator, given)
            if found:
                return found
            continue
        above = Relation(finder.expression(norm), operator, 0)
        if finder.seen(above, given) or finder.prove(above, given):
            return Certificate((above.lhs / divisor,), tuple(finder.using(given)), BECAUSE)
    return None


def _not_zero(finder: Finder, target: Any, norm: Any, divisor: Any, given: Given) -> Shown | None:
    """Show that a conjugate ≥ 0 is > 0, as its product with the number is."""
    product = Relation(norm, ">", 0)
    if not finder.seen(Relation(divisor, "≥", 0), given) or not finder.may(product, given):
        return None
    if not finder.seen(product, given) and not finder.prove(product, given):
        return None
    goal = Relation(divisor, ">", 0)
    terms = (product.lhs, -finder.write(target) * divisor, divisor)
    absurd = finder.leanest(Derivation.sign, given | {negation(goal)}, goal, via=terms)
    return absurd and absurdity.without(finder, goal, absurd)


def _vanishing(finder: Finder, target: Any, divisor: Any, operator: str, given: Given) -> Certificate | None:
    """Return a polynomial that is ≥ 0: if it were < 0, so were its product with a conjugate > 0, which is 0."""
    if operator != "≥":
        return None
    written = finder.write(target)
    goal, product = Relation(written, "≥", 0), written * divisor
    shown = finder.attempt(Derivation.identity, product, 0)
    inside = given | {negation(goal)}
    absurd = shown and finder.leanest(
        Derivation.sign, inside, goal, via=(written, product), premises=[shown, *finder.using(inside)]
    )
    found = absurd and absurdity.without(finder, goal, absurd)
    return Certificate((written,), (found,), "its product with a conjugate > 0 is 0") if found else None
