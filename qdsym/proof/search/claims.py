"""Propositions by what they say: connectives into their parts, relations, matrices, minima."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.search import equations, extrema, hermitian, modes, positivity, signs, spectra, traces
from qdsym.proof.search.finder import Finder, Given
from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Implies,
    Minimum,
    Not,
    PositiveSemidefinite,
    Proposition,
    Rate,
    Relation,
    SameSpectrum,
    SmallestEigenvalue,
    Spectrum,
    negation,
    substitute,
    transform,
)
from qdsym.proof.trusted.language.steps import Introduction

BY_CASES = (PositiveSemidefinite, Not, SmallestEigenvalue)
"""What may hold for another reason where another argument of a maximum in it is the largest."""


def prove(finder: Finder, goal: Proposition, given: Given) -> Shown | None:
    """Return a step that shows a proposition under some hypotheses, or None."""
    before = finder.have(goal, given)
    if before:
        return before
    equations.entries(finder, given)
    hermitian.equations(finder, given)
    match goal:
        case Relation():
            found = signs.prove(finder, goal, given) or traces.prove(finder, goal, given)
        case PositiveSemidefinite():
            abstract = finder.domain.abstract & finder.domain.symbols(goal.matrix)
            found = (modes if abstract else positivity).prove(finder, goal, given)
        case Not(PositiveSemidefinite()):
            found = positivity.refute(finder, goal, given)
        case Not(And(parts)):
            found = _refuted(finder, goal, parts, given)
        case Spectrum():
            found = spectra.spectrum(finder, goal, given)
        case SmallestEigenvalue():
            found = spectra.least(finder, goal, given)
        case SameSpectrum():
            found = spectra.alike(finder, goal, given)
        case Rate():
            found = finder.attempt(Derivation.rate, goal.matrix, goal.value)
        case And(parts):
            found = _conjunction(finder, parts, given)
        case Implies(premise, conclusion):
            found = _implication(finder, premise, conclusion, given)
        case Iff(left, right):
            found = _equivalence(finder, left, right, given)
        case Minimum():
            found = _minimum(finder, goal, given)
        case _:
            finder.note(f"nothing is known of how to find a derivation of a {type(goal).__name__}")
            found = None
    found = found or _from_known(finder, goal, given)
    if not found and isinstance(goal, PositiveSemidefinite | Relation):
        found = equations.put_in(finder, prove, goal, given)
    if not found and isinstance(goal, BY_CASES):
        found = extrema.by_cases(finder, prove, goal, given)
    if not found and not isinstance(goal, Relation):
        finder.leave_open(goal, given)
    return found


def _deeper(finder: Finder, way: str, goal: Proposition, given: Given) -> Shown | None:
    """Show what a goal was taken apart into."""
    finder.spend(way)
    finder.depth += 1
    try:
        return prove(finder, goal, given)
    finally:
        finder.depth -= 1


def _conjunction(finder: Finder, parts: Sequence[Proposition], given: Given) -> Shown | None:
    """Show the parts, in any order: one may help another."""
    shown: dict[int, Shown] = {}
    progress = True
    while progress and len(shown) < len(parts):
        progress = False
        for k, part in enumerate(parts):
            if k not in shown:
                found = _deeper(finder, "the parts of a conjunction", part, given)
                if found:
                    shown[k] = found
                    progress = True
    if len(shown) < len(parts):
        return None
    return finder.attempt(Derivation.both, *(shown[k] for k in range(len(parts))))


def _refuted(finder: Finder, goal: Not, parts: Sequence[Proposition], given: Given) -> Shown | None:
    """Show that a conjunction does not hold, by a part that does not."""
    for part in parts:
        against = _deeper(finder, "a part of a conjunction", negation(part), given)
        whole = against and finder.have(part, given | {goal.body})
        rule = whole and finder.attempt(Derivation.implies, goal.body, whole)
        found = rule and finder.attempt(Derivation.detach, goal, rule, against)
        if found:
            return found
    return None


def _implication(finder: Finder, premise: Proposition, conclusion: Proposition, given: Given) -> Shown | None:
    found = _deeper(finder, "an implication", conclusion, given | {premise})
    if found:
        return finder.attempt(Derivation.implies, premise, found)
    other = _deeper(
        finder,
        "an implication, by contraposition",
        negation(premise),
        given | {negation(conclusion)},
    )
    if not other:
        return None

    goal, discharge = Implies(premise, conclusion), [negation(conclusion)]
    return finder.attempt(Derivation.step, goal, Introduction(), [other], discharge=discharge)


def _equivalence(finder: Finder, left: Proposition, right: Proposition, given: Given) -> Shown | None:
    if isinstance(left, PositiveSemidefinite) and isinstance(right, PositiveSemidefinite):
        found = spectra.transposed(finder, left, right, given)
        if found:
            return found
    found = _through_known(finder, left, right, given)
    if found:
        return found
    forth = _direction(finder, left, right, given)
    back = forth and _direction(finder, right, left, given)
    if not forth or not back:
        return None
    return finder.attempt(Derivation.equivalent, left, right, forth, back)


def _through_known(finder: Finder, left: Proposition, right: Proposition, given: Given) -> Shown | None:
    """Show an equivalence from one that is known and has a side of it: what the other sides say is the same."""
    known = [b for b, _ in finder.bodies(given) if isinstance(b, Iff)]
    for body, ours, between in [(b, *sides) for b in known for sides in ((b.left, b.right), (b.right, b.left))]:
        if ours not in (left, right):
            continue
        theirs = right if ours == left else left
        forth = _deeper(finder, "what is known to be equivalent", theirs, given | {between})
        back = forth and _deeper(finder, "what is known to be equivalent", between, given | {theirs})
        rule = back and finder.have(body, given)
        if not forth or not back or not rule:
            continue

        def write(proof: Derivation, rule: Shown = rule, forth: Shown = forth, back: Shown = back) -> Shown:
            reached = proof.detach(between, rule, proof.assume(ours))  # noqa: B023
            first = proof.detach(theirs, proof.implies(between, forth), reached)  # noqa: B023
            second = proof.detach(ours, rule, back)  # noqa: B023
            ways = (first, second) if ours == left else (second, first)  # noqa: B023
            return proof.equivalent(left, right, *ways, using=[rule])

        shown = finder.attempt(write)
        if shown:
            return shown
    return None


def _direction(finder: Finder, one: Proposition, other: Proposition, given: Given) -> Shown | None:
    """Show one proposition under another, or the negation of that under the negation of the first."""
    ways: list[tuple[Proposition, Proposition]] = [(other, one), (negation(one), negation(other))]
    if isinstance(one, Not) or (isinstance(other, Relation) and other.operator == "≠"):
        ways.reverse()
    for goal, under in ways:
        if any(
            isinstance(body, Not) and not isinstance(body.body, PositiveSemidefinite | And) for body in (goal, under)
        ):
            continue
        found = _deeper(
            finder,
            "both directions of an equivalence",
            goal,
            given | {under},
        )
        if found:
            return found
    return None


def _minimum(finder: Finder, goal: Minimum, given: Given) -> Shown | None:
    """Show the bound under the constraints, and what the minimiser gives."""
    bound = _deeper(
        finder,
        "the bound of a minimum",
        Relation(goal.objective, "≥", goal.value),
        given | frozenset(goal.constraints),
    )
    if not bound:
        return None
    best = dict(zip(goal.variables, goal.minimiser, strict=True))
    wanted = (*goal.constraints, Relation(goal.objective, "=", goal.value))
    at_best: list[Any] = [substitute(transform(w, finder.domain.expand), best) for w in wanted]
    met = [_deeper(finder, "the minimiser", body, given) for body in at_best]
    if not all(met):
        return None
    *feasible, reached = [m for m in met if m]
    return finder.attempt(Derivation.minimum, goal, bound, feasible, reached)


def _from_known(finder: Finder, goal: Proposition, given: Given) -> Shown | None:
    """Show one side of an equivalence or implication that is known from the other."""
    if finder.depth > 2:
        return None
    for body, _ in finder.bodies(given):
        match body:
            case Iff(left, right):
                pairs = [(left, right), (right, left)]
                pairs += [(negation(a), negation(b)) for a, b in pairs]
            case Implies(premise, conclusion):
                pairs = [(premise, conclusion), (negation(conclusion), negation(premise))]
            case _:
                continue
        for premise, conclusion in pairs:
            if conclusion != goal:
                continue
            first = _deeper(finder, "what is known to be equivalent", premise, given)
            rule = first and finder.have(body, given)
            if first and rule:
                return finder.attempt(Derivation.detach, goal, rule, first)
    return None
