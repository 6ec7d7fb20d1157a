"""What is known where a goal stands, as polynomials that are > 0, ≥ 0 or 0."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

import sympy
from flint import fmpq

from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.search.compressions import minors
from qdsym.proof.search.finder import Finder, Given
from qdsym.proof.search.known import Known, both, nothing
from qdsym.proof.search.numbers import conjugate, rational, relations
from qdsym.proof.trusted.deciding.signs import ADMITS, NEGATIVE, POSITIVE
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import Relation

TURNED = {"<": ">", "≤": "≥", "=": "=", "≠": "≠"}
MOST = 12
"""Facts that are combined with each other for one goal, those of the fewest terms first."""


def known(finder: Finder, given: Given) -> list[Known]:
    """Return what is known of signs under some hypotheses, without what a generator is by itself."""
    return finder.remembered("facts", given, lambda: _known(finder, given))


def _known(finder: Finder, given: Given) -> list[Known]:
    found: list[Known] = []
    for body, shown in finder.bodies(given):
        for relation in relations(body):
            try:
                found += _said(finder, relation, shown, given)
            except (OutsideClass, Undefined):
                continue
    for relation, premises in minors(finder, given):
        said = plain(finder, relation.lhs, relation.operator, premises, given)
        found += [said] if said else []
    equal = [*_equalities(found), *(fact for fact in found if fact.operator == "=")]
    return [*equal, *_without_roots(finder, equal, given), *found]


def _said(finder: Finder, relation: Relation, shown: Shown | None, given: Given) -> Iterator[Known]:
    premises: Callable[[], Sequence[Shown]] = (lambda: [shown]) if shown else nothing
    sides = [(relation.difference, relation.operator)]
    for side, other, flip in ((relation.lhs, relation.rhs, False), (relation.rhs, relation.lhs, True)):
        if isinstance(other, sympy.Rational) and other != 0:
            above = relation.operator in ("<≤" if flip else ">≥")
            if above and other > 0 and not flip:
                sides.append((side, ">"))
            elif not above and other < 0 and not flip and relation.operator in "<≤":
                sides.append((side, "<"))
    for node, operator in sides:
        one = plain(finder, node, operator, premises, given)
        if one:
            yield one


def plain(
    finder: Finder, node: Any, operator: str, premises: Callable[[], Sequence[Shown]], given: Given
) -> Known | None:
    """Return a fact as a polynomial: factors whose sign is known leave it."""
    numbers, form = finder.numbers, finder.numbers.form
    element = numbers.read(node)
    if not element.numerator or form.is_complex(element.numerator):
        return None
    if not element.denominator:
        if operator in ("<", "≤"):
            node, operator, element = -node, TURNED[operator], -element
        content = element.numerator
        if numbers.form.ring.known(content).used:
            return Known(content, operator, node, premises)
        return None
    parts = numbers.factored(element)
    signs = finder.signs(given)
    sign, polynomial, stripped = parts.content, form.ring.one, sympy.Integer(1)
    for factor, exponent in parts.factors:
        own = signs.of_polynomial(factor)
        written = finder.write(factor.value)
        simple = exponent < 0 or len(factor.value) == 1  # of others, the fact may say what their sign is
        if simple and (own in (POSITIVE, NEGATIVE) or (exponent < 0 and exponent % 2 == 0)):
            sign = -sign if own == NEGATIVE and exponent % 2 else sign
            stripped *= (-written if own == NEGATIVE and exponent % 2 else written) ** -exponent
        else:
            polynomial *= factor.value ** (exponent if exponent > 0 else 1)
            stripped *= 1 if exponent > 0 else written ** (-exponent + 1)
    if not form.ring.known(polynomial).used:
        return None
    scale = stripped / rational(abs(parts.content))
    expression = finder.write(polynomial)
    if sign < 0:
        polynomial, expression = -polynomial, -expression
    # node = expression / scale with scale > 0
    operator_here = operator
    if operator in ("<", "≤"):
        polynomial, expression, operator_here = -polynomial, -expression, TURNED[operator]
        scale = -scale
    relation = Relation(expression, operator_here, 0)

    def make() -> Sequence[Shown]:
        lemma = finder.have(relation, given) or finder.concluded(
            Derivation.sign, given, relation, via=scale * node, premises=premises()
        )
        return [lemma] if lemma else premises()

    return Known(polynomial, operator_here, expression, make, 1.5)


def _equalities(found: list[Known]) -> Iterator[Known]:
    """Yield 0 for what is ≥ 0 with its negative."""
    for k, one in enumerate(found):
        if one.operator != "≥":
            continue
        for other in found[k + 1 :]:
            ratio = _ratio(one.polynomial, other.polynomial)
            if other.operator == "≥" and ratio is not None and ratio < 0:
                yield Known(one.polynomial, "=", one.expression, both(one, other))
                break


def _without_roots(finder: Finder, equations: list[Known], given: Given) -> Iterator[Known]:
    """Yield what equations with roots say without them."""
    numbers = finder.numbers
    for fact in equations:
        polynomial, expression = fact.polynomial, fact.expression
        for index in numbers.generators(polynomial):
            pair = conjugate(numbers, polynomial, index) if numbers.kind(index) == "root" else None
            if pair is None or not pair[0].numerator:
                continue
            norm, below = pair
            polynomial = norm.numerator
            parts = (finder.write(factor.value) ** exponent for factor, exponent in norm.denominator.items())
            expression *= sympy.Mul(finder.write(below), *parts)
        if polynomial is fact.polynomial or any(numbers.kind(k) == "root" for k in numbers.generators(polynomial)):
            continue
        plain = finder.write(polynomial)
        yield Known(polynomial, "=", plain, _lemma(finder, Relation(plain, "=", 0), expression, fact, given))


def _lemma(finder: Finder, goal: Relation, via: Any, fact: Known, given: Given) -> Callable[[], Sequence[Shown]]:
    def make() -> Sequence[Shown]:
        found = finder.have(goal, given) or finder.concluded(
            Derivation.sign, given, goal, via=via, premises=fact.premises()
        )
        return [found] if found else fact.premises()

    return make


def _ratio(one: Any, other: Any) -> fmpq | None:
    if len(one) != len(other):
        return None
    ratio = one.leading_coefficient() / other.leading_coefficient()
    return ratio if one == other * ratio else None


def structural(finder: Finder, indices: Sequence[int], given: Given) -> Iterator[Known]:
    """Yield what generators are by themselves: exponentials > 0, roots ≥ 0."""
    form = finder.numbers.form
    signs = finder.signs(given)

    def using() -> Sequence[Shown]:
        return finder.using(given)

    for index in indices:
        kind = finder.numbers.kind(index)
        if kind == "max":
            yield from _above(finder, index, given)
        if kind not in ("exponential", "root"):
            continue
        letter = form.ring.known(form.ring.generators[index])
        if not signs.of_polynomial(letter) & ~ADMITS[">"]:
            yield Known(letter.value, ">", finder.write(letter.value), using if kind == "root" else nothing)
        elif not signs.of_polynomial(letter) & ~ADMITS["≥"]:
            yield Known(letter.value, "≥", finder.write(letter.value), nothing)


def _above(finder: Finder, index: int, given: Given) -> Iterator[Known]:
    """Yield that a maximum is at least each of its arguments."""
    form = finder.numbers.form
    letter = form.ring.generators[index]
    largest = sympy.Max(*map(finder.expression, form.generators[index].values), evaluate=False)
    for value in form.generators[index].values:
        if value.denominator:
            continue
        relation = Relation(largest, "≥", finder.write(value.numerator))

        def make(relation: Relation = relation) -> Sequence[Shown]:
            shown = finder.have(relation, given) or finder.attempt(Derivation.extremum, relation)
            return [shown] if shown else []

        yield Known(letter - value.numerator, "≥", relation.difference, make)


def relevant(finder: Finder, target: Any, given: Given) -> list[Known]:
    """Return the facts that have to do with a polynomial, the shortest first; with 0, all."""
    numbers = finder.numbers
    facts = known(finder, given)
    near = [target] if target else [fact.polynomial for fact in facts]
    reach = {k for polynomial in near for k in numbers.generators(polynomial)}
    for _ in range(2):
        close = [fact for fact in facts if reach & set(numbers.generators(fact.polynomial))]
        reach |= {k for fact in close for k in numbers.generators(fact.polynomial)}
    facts = [fact for fact in facts if reach & set(numbers.generators(fact.polynomial))]
    facts += structural(finder, sorted(reach), given)
    distinct: dict[str, Known] = {}
    for fact in sorted(facts, key=lambda fact: (len(fact.polynomial), fact.cost, fact.operator != "=")):
        lead = fact.polynomial.leading_coefficient()
        key = f"{fact.polynomial / (lead if fact.operator == '=' else abs(lead))}"
        before = distinct.get(key)
        if before is None or (before.operator == "≥" and fact.operator in (">", "=")):
            distinct[key] = fact
    found = list(distinct.values())
    equal = [fact for fact in found if fact.operator == "="]
    return [*equal[:MOST], *[fact for fact in found if fact.operator in (">", "≥")][:MOST]]
