"""Checked derivations to prove more from, and the writing of steps that have to be accepted at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Any

from qdsym.proof.authoring import Derivation
from qdsym.proof.derivation import Shown
from qdsym.proof.prover import closes
from qdsym.proof.trusted.checker import Checking
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.propositions import Proposition, Relation, expressions
from qdsym.proof.trusted.language.statement import Claim
from qdsym.proof.trusted.language.steps import Citation, Sequent, Step
from qdsym.proof.trusted.rules.inference import Lookup

_WEAKER = {">": "≥", "<": "≤"}


LARGE = 40
"""Operations in a relation that is still looked at for signs."""


def _is_large(step: Step) -> bool:
    body = step.sequent.proposition
    return isinstance(body, Relation) and sum(e.count_ops() for e in expressions(body)) > LARGE


class NotShown(Exception):
    """No attempt led to steps that the checker accepts."""


class ProofContext:
    """A derivation that was checked on a domain, to prove more from."""

    cheap = False
    """Whether to use what was shown of the claim alone, and not all that the derivation shows beside it."""

    def __init__(self, domain: Domain, written: Sequence[Step], lemma: Lookup, mended: bool = False) -> None:
        self.domain = domain
        self.checking = Checking(domain, lemma)
        for step in written:
            self.checking.take(self._mended(step) if mended else step)
        self.size = len(written)

    def _mended(self, step: Step) -> Step:
        """Return the step without the premises that were not proved, and with ≥ for > where that is rejected."""
        verdicts = self.checking.verdicts
        step = replace(step, premises=tuple(p for p in step.premises if verdicts[p].proved))
        body = step.sequent.proposition
        if isinstance(body, Relation) and body.operator in _WEAKER and not self.checking.judge(step).proved:
            weaker = Relation(body.lhs, _WEAKER[body.operator], body.rhs)
            return replace(step, sequent=Sequent(weaker, step.sequent.given))
        return step

    def closing(self, claim: Claim) -> Shown | None:
        """Return the accepted step that concludes a claim, one that cites nothing if there is one."""
        found = [
            k
            for k, step in enumerate(self.checking.steps[: self.size])
            if self.checking.verdicts[k].proved and closes(step, claim)
        ]
        best = sorted(found, key=lambda k: self.checking.verdicts[k].cited)
        return Shown(best[0], self.checking.steps[best[0]].sequent) if best else None

    def proves(self, claim: Claim) -> bool:
        """Return whether an accepted step concludes a claim, and rests on nothing that is cited."""
        shown = self.closing(claim)
        return shown is not None and not self.checking.verdicts[shown.index].cited

    def known(self, given: frozenset[Proposition]) -> list[Shown]:
        """Return the accepted steps of the derivation that hold under some hypotheses, without large relations."""
        return [
            Shown(k, step.sequent)
            for k, step in enumerate(self.checking.steps[: 0 if self.cheap else self.size])
            if self.checking.verdicts[k].proved and step.sequent.given <= given and not _is_large(step)
        ]

    def forget(self) -> None:
        """Forget the steps that were taken after the derivation."""
        del self.checking.steps[self.size :], self.checking.verdicts[self.size :]


class Writer(Derivation):
    """Writes steps after a checked derivation; each has to be accepted at once."""

    def __init__(self, context: ProofContext) -> None:
        super().__init__(context.domain)
        self.steps = context.checking.steps.copy()
        self.context = context

    def step(self, *args: Any, **options: Any) -> Shown:
        """Append a step; raises ``NotShown`` when the checker rejects it."""
        super().step(*args, **options)
        return self.take(self.steps.pop())

    def take(self, step: Step) -> Shown:
        """Append a step as the checker made it anew; raises ``NotShown`` when it rejects it."""
        checking = self.context.checking
        verdict = checking.judge(step)
        literature = verdict.cited and not any(checking.verdicts[p].cited for p in step.premises)
        if not verdict.proved or literature or isinstance(step.rule, Citation):
            raise NotShown(verdict.detail or "it rests on the literature, and the claim does not")
        checking.take(step)
        self.steps.append(checking.steps[-1])
        return Shown(len(self.steps) - 1, self.steps[-1].sequent)

    def first(self, shown: Callable[[Any], Shown], attempts: Iterable[Any]) -> Shown:
        """Return what the first accepted attempt shows."""
        for attempt in attempts:
            mark = len(self.steps)
            try:
                return shown(attempt)
            except NotShown:
                self.back_to(mark)
        raise NotShown("no attempt succeeded")

    def back_to(self, mark: int) -> None:
        """Take back every step after the first ``mark``."""
        checking = self.context.checking
        del self.steps[mark:], checking.steps[mark:], checking.verdicts[mark:]
