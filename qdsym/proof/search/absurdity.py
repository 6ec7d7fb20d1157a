"""Hypotheses that contradict each other: what is shown of them is 0 > 0, and then anything else."""

from __future__ import annotations

import sympy

from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.search.finder import Finder, Given
from qdsym.proof.search.products import certify
from qdsym.proof.trusted.language.propositions import Relation, negation

IMPOSSIBLE = Relation(0, ">", 0)


def from_hypotheses(finder: Finder, goal: Relation, given: Given) -> Shown | None:
    """Return a step that shows a relation because what is supposed cannot be, or None."""
    if not finder.effort or not given or finder.numbers.points(given):
        return None
    finder.spend("hypotheses that contradict each other")
    shown = finder.have(IMPOSSIBLE, given)
    if not shown:
        found = certify(finder, finder.numbers.form.ring.zero, ">", given)
        if not found:
            return None
        shown = finder.concluded(
            Derivation.sign,
            given,
            IMPOSSIBLE,
            via=found.terms,
            because="the hypotheses contradict each other",
            premises=found.premises,
        )
    if not shown:
        return None
    via = (goal.difference, sympy.S.Zero)
    return finder.leanest(Derivation.sign, given, goal, via=via, because="anything follows", premises=[shown])


def without(finder: Finder, goal: Relation, absurd: Shown) -> Shown | None:
    """Conclude a goal that was shown under its own negation."""
    if negation(goal) not in absurd.sequent.given:
        return absurd
    assumed = finder.attempt(Derivation.assume, goal)
    return assumed and finder.attempt(Derivation.cases, goal, assumed, absurd, because="its negation gives it")
