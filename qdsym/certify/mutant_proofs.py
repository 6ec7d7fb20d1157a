"""Proofs that a mutant holds all the same: steps added to the statement's own derivation, which the checker goes over.

Nothing here is trusted. What is found is a list of steps; the mutant holds when the checker accepts them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import sympy

from qdsym.proof import steps
from qdsym.proof.checker import Checker
from qdsym.proof.domain import Domain
from qdsym.proof.inference import Lookup
from qdsym.proof.propositions import And, Iff, Implies, Proposition, Relation, expressions, negation, shape
from qdsym.proof.steps import Rule, Sequent, Step

DEEP = 3
"""Steps that may be needed one on top of the other."""
FACTS = 16
"""Facts that a sign may be read off from; the latest ones are the most useful."""
Given = frozenset[Proposition]


@dataclass(frozen=True)
class Found:
    """The step that concludes something, and what it used, in words."""

    index: int
    words: str


class Prover:
    """The checked steps of a derivation, and the search for a few more that conclude something else."""

    def __init__(self, domain: Domain, derivation: Iterable[Step], lemma: Lookup) -> None:
        self.checker = Checker(domain, lemma)
        for step in derivation:
            self.checker.add(step)
        for index, step in self._proved():
            if isinstance(step.sequent.proposition, And):
                for part in step.sequent.proposition.parts:
                    self._try(part, step.sequent.given, steps.Detachment(), (index,))

    def prove(self, wanted: Proposition, given: Given, depth: int = DEEP) -> Found | None:
        """Return a step that concludes ``wanted`` under no more than ``given``, added if need be."""
        for index, step in self._proved():
            if step.sequent.proposition == wanted and step.sequent.given <= given:
                return Found(index, f"step {index + 1} of the derivation")
        if wanted in given:
            return self._try(wanted, given & {wanted}, steps.Assumption(), ())
        if depth == 0:
            return None
        return (
            self._by_parts(wanted, given, depth)
            or self._directly(wanted, given)
            or self._under_less(wanted, given, depth)
        )

    def refute(self, body: Proposition, given: Given) -> Found | None:
        """Return a step that concludes the contrary of a proposition wherever ``given`` holds."""
        if isinstance(body, And):
            return next((f for part in body.parts if (f := self.refute(part, given))), None)
        if isinstance(body, Implies):
            holds = self.prove(body.premise, given, 1)
            return self.refute(body.conclusion, given) if holds else None
        return self.prove(negation(body), given, 1)

    def empty(self, body: Proposition, given: Given) -> Found | None:
        """Return a step that shows an antecedent never to hold, where all that is left of a proposition is proved."""
        parts = body.parts if isinstance(body, And) else (body,)
        said = None
        for part in parts:
            if self.prove(part, given, 1):
                continue
            never = self.prove(negation(part.premise), given, 1) if isinstance(part, Implies) else None
            if never is None:
                return None
            said = Found(never.index, f"an antecedent never holds: {never.words}")
        return said

    def _proved(self) -> list[tuple[int, Step]]:
        verdicts = self.checker.verdicts
        return [(k, step) for k, step in enumerate(self.checker.steps) if verdicts[k].proved and not verdicts[k].cited]

    def _try(self, wanted: Proposition, given: Given, rule: Rule, premises: tuple[int, ...]) -> Found | None:
        step = Step(Sequent(wanted, given), rule, premises)
        if not self.checker.judge(step).proved:
            return None
        self.checker.add(step)
        used = ", ".join(str(p + 1) for p in premises)
        return Found(len(self.checker.steps) - 1, rule.label + (f" from {used}" if used else ""))

    def _directly(self, wanted: Proposition, given: Given) -> Found | None:
        """Try one step: the rules that need no search, and those by which the derivation reached the like."""
        usable = [(k, step) for k, step in self._proved() if step.sequent.given <= given]
        alike = [(k, step) for k, step in usable if shape(step.sequent.proposition) == shape(wanted)]
        tries: list[Callable[[], Found | None]] = []
        if isinstance(wanted, Relation) and wanted.operator == "=":
            tries.append(lambda: self._try(wanted, given, steps.Identity(), ()))
        for k, step in alike:
            tries.append(lambda k=k: self._try(wanted, given, steps.Rewriting(), (k,)))  # type: ignore[misc]
            tries.append(lambda s=step: self._try(wanted, given, s.rule, s.premises))  # type: ignore[misc]
        if isinstance(wanted, Relation) and not getattr(wanted.lhs, "is_Matrix", False):
            tries += self._by_signs(wanted, given, usable)
        return next((found for attempt in tries if (found := attempt())), None)

    def _by_signs(
        self, wanted: Relation, given: Given, usable: list[tuple[int, Step]]
    ) -> list[Callable[[], Found | None]]:
        """Return attempts to read a relation off signs: of its difference, or of what it says more than a fact."""
        whole, spoken = wanted.difference, self._spoken(wanted)
        facts = [(k, step.sequent.proposition) for k, step in usable]
        near = tuple(k for k, fact in facts if isinstance(fact, Relation) and self._spoken(fact) & spoken)[-FACTS:]
        terms = [((whole,), near), ((sympy.factor(whole),), near), (sympy.Add.make_args(whole), near)]
        for k, fact in [*facts, *((-1, hypothesis) for hypothesis in given)]:
            known = _parallel(fact, wanted)
            if known is not None and self._spoken(fact) & spoken:
                rest = sympy.factor(whole - known)
                terms.append(((known, rest), (*near, k) if k >= 0 else near))
        return [
            lambda via=via, used=used: self._try(wanted, given, steps.Sign(terms=via), used)  # type: ignore[misc]
            for via, used in dict.fromkeys(terms)
        ]

    def _spoken(self, body: Proposition) -> set[Any]:
        """Return the variables that a proposition speaks of, through its definitions."""
        unfold = self.checker.domain.unfold
        return {s for node in expressions(body) for s in unfold(node).free_symbols}

    def _by_parts(self, wanted: Proposition, given: Given, depth: int) -> Found | None:
        match wanted:
            case And(parts):
                found = [self.prove(part, given, depth) for part in parts]
                if all(found):
                    return self._try(wanted, given, steps.Conjunction(), tuple(f.index for f in found if f))
            case Implies(premise, conclusion):
                shown = self.prove(conclusion, given | {premise}, depth - 1)
                if shown:
                    return self._try(wanted, given, steps.Implication(), (shown.index,))
            case Iff(left, right):
                forth = self.prove(right, given | {left}, depth - 1)
                back = forth and self.prove(left, given | {right}, depth - 1)
                if forth and back:
                    return self._try(wanted, given, steps.Equivalence(), (forth.index, back.index))
        return None

    def _under_less(self, wanted: Proposition, given: Given, depth: int) -> Found | None:
        """Use a step that assumes more, where what it assumes more follows from ``given``."""
        for k, step in sorted(self._proved(), key=lambda pair: pair[1].sequent.proposition != wanted):
            missing = step.sequent.given - given
            if not missing or len(missing) > 2 or shape(step.sequent.proposition) != shape(wanted):
                continue
            shown = self._discharged(k, step.sequent, missing, given, depth)
            if shown is None:
                continue
            if step.sequent.proposition == wanted:
                return Found(shown, f"step {k + 1}, whose hypotheses follow")
            found = self._directly(wanted, given)
            if found:
                return found
        return None

    def _discharged(self, index: int, sequent: Sequent, missing: Given, given: Given, depth: int) -> int | None:
        """Return a step that says the same under ``given``, from which the missing hypotheses are shown."""
        under = sequent.given
        for hypothesis in missing:
            holds = self.prove(hypothesis, given, depth - 1)
            if holds is None:
                return None
            body = Implies(hypothesis, sequent.proposition)
            implied = self._try(body, under - {hypothesis}, steps.Implication(), (index,))
            if implied is None:
                return None
            under = (under - {hypothesis}) | given
            detached = self._try(sequent.proposition, under, steps.Detachment(), (implied.index, holds.index))
            if detached is None:
                return None
            index = detached.index
        return index


def _parallel(fact: Proposition, wanted: Relation) -> Any:
    """Return the difference of a fact's sides, if fact and ``wanted`` compare numbers in one direction, else None."""
    if not isinstance(fact, Relation) or getattr(fact.lhs, "is_Matrix", False):
        return None
    alike = any(fact.operator in kind and wanted.operator in kind for kind in ("<≤", ">≥", "="))
    return fact.difference if alike else None
