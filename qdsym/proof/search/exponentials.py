"""eᵃ − eᵇ has the sign of a − b: it is 2e^{(a+b)/2} sinh((a−b)/2)."""

from __future__ import annotations

from typing import Any

import sympy

from qdsym.proof.search.finder import Finder, Given
from qdsym.proof.search.numbers import rational
from qdsym.proof.search.products import Certificate
from qdsym.proof.trusted.language.propositions import Relation


def certificate(finder: Finder, target: Any, operator: str, given: Given) -> Certificate | None:
    """Return a polynomial that is the difference of two exponentials, times a positive number, as 2eˢ sinh t."""
    terms = list(target.terms())
    numbers = finder.numbers
    if len(terms) != 2 or terms[0][1] + terms[1][1] != 0:
        return None
    if any(numbers.kind(k) != "exponential" for k in numbers.generators(target)):
        return None
    (high, coefficient), (low, _) = terms if terms[0][1] > 0 else terms[::-1]
    above, below = (_exponent(finder, monomial) for monomial in (high, low))
    half = sympy.expand((above - below) / 2)
    exponents = Relation(above - below, operator, 0)
    if not finder.seen(exponents, given) and not finder.prove(exponents, given):
        return None
    middle = sympy.expand((above + below) / 2)
    written = 2 * rational(coefficient) * sympy.exp(middle) * sympy.sinh(half)
    return Certificate((written,), tuple(finder.using(given)), "eᵃ − eᵇ = 2e^{(a+b)/2} sinh((a−b)/2)")


def _exponent(finder: Finder, monomial: tuple[int, ...]) -> Any:
    generators = finder.numbers.form.generators
    return sympy.Add(*(int(e) * generators[k].name for k, e in enumerate(monomial) if e))
