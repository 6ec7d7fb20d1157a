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
            or _not_zero(finder, target, norm, divisor, given)
            or finder.prove(positive, given)
        ):
            continue
        if not norm:
            found = _vanishing(finder, target, divisor, operator, given)
            if found:
                return found
            continue
        above = Relation(finder.write(norm), operator, 0)
        if finder.seen(above, given) or finder.prove(above, given):
            return Certificate((above.lhs / divisor,), tuple(finder.using(given)), BECAUSE)
    return None


def _not_zero(finder: Finder, target: Any, norm: Any, divisor: Any, given: Given) -> Shown | None:
    """Show that a conjugate ≥ 0 is > 0, as its product with the number is."""
    product = Relation(finder.write(norm), ">", 0)
    if not finder.seen(Relation(divisor, "≥", 0), given) or not finder.may(product, given):
        return None
    if not finder.seen(product, given) and not finder.prove(product, given):
        return None
    goal = Relation(divisor, ">", 0)
    terms = (product.lhs, -finder.write(target) * divisor, divisor)
    absurd = finder.leanest(Derivation.sign, given | {negation(goal)}, goal, via=terms)
    return absurd and absurdity.without(finder, goal, absurd)


def _vanishing(finder: Finder, target: Any, divisor: Any, operator: str, given: Given) -> Certificate | None:
    """Return a polynomial < 0 as itself and its product with a conjugate > 0, which is < 0 as well as 0: absurd."""
    written = finder.write(target)
    if operator != "≥" or not finder.seen(Relation(written, "<", 0), given):
        return None
    product = written * divisor
    shown = finder.attempt(Derivation.identity, product, 0)
    if not shown:
        return None
    return Certificate((written, product), (shown, *finder.using(given)), "the product is 0 as well as < 0")
