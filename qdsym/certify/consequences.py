"""Proofs that a mutant holds all the same, written down as steps that the checker goes over.

A mutant may follow from the claim (> weakened to ≥, a larger bound), say the same in other words (two symbols of a
symmetric expression exchanged), or need one hypothesis less than the claim gives. For each of these there is an attempt
here. None is trusted: what comes out is a list of steps, and what counts is that the checker accepts them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import sympy

from qdsym.certify.mutants import Mutant
from qdsym.proof import steps
from qdsym.proof.checker import Checking
from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.domain import Domain
from qdsym.proof.inference import Lookup
from qdsym.proof.propositions import (
    And,
    Iff,
    Implies,
    Not,
    PositiveSemidefinite,
    Proposition,
    Relation,
    negation,
    transform,
)
from qdsym.proof.session import closes
from qdsym.proof.statement import Claim
from qdsym.proof.steps import Sequent, Step


class NotShown(Exception):
    """No attempt led to steps that the checker accepts."""


class Ground:
    """A derivation that was checked on a domain, to prove more from."""

    def __init__(self, domain: Domain, written: Sequence[Step], lemma: Lookup) -> None:
        self.domain = domain
        self.checking = Checking(domain, lemma)
        for step in written:
            self.checking.take(step)
        self.size = len(written)

    def closing(self, claim: Claim) -> Shown | None:
        """Return the accepted step that concludes a claim, one that cites nothing if there is one."""
        found = [
            k
            for k, step in enumerate(self.checking.steps[: self.size])
            if self.checking.verdicts[k].proved and closes(step, claim)
        ]
        best = sorted(found, key=lambda k: self.checking.verdicts[k].cited)
        return Shown(best[0], self.checking.steps[best[0]].sequent) if best else None

    def known(self, given: frozenset[Proposition]) -> list[Shown]:
        """Return every accepted step of the derivation that holds under some hypotheses."""
        return [
            Shown(k, step.sequent)
            for k, step in enumerate(self.checking.steps[: self.size])
            if self.checking.verdicts[k].proved and step.sequent.given <= given
        ]

    def forget(self) -> None:
        """Forget the steps that were taken after the derivation."""
        del self.checking.steps[self.size :], self.checking.verdicts[self.size :]


class Writer(Derivation):
    """Writes steps after a checked derivation; each has to be accepted at once."""

    def __init__(self, ground: Ground) -> None:
        super().__init__(ground.domain)
        self.steps = ground.checking.steps.copy()
        self.ground = ground

    def step(self, *args: Any, **options: Any) -> Shown:
        """Append a step; raises ``NotShown`` when the checker rejects it."""
        shown = super().step(*args, **options)
        verdict = self.ground.checking.judge(self.steps[-1])
        if not verdict.proved or verdict.cited and not self._rests_on_cited():
            self.steps.pop()
            raise NotShown(verdict.detail)
        self.ground.checking.take(self.steps[-1])
        return shown

    def _rests_on_cited(self) -> bool:
        return any(self.ground.checking.verdicts[p].cited for p in self.steps[-1].premises)


Written = Callable[[Derivation, Claim, Shown], Shown]
"""Steps written by hand for the mutants of a claim: given the mutated claim and the step that closes the true one."""


def follows(ground: Ground, claim: Claim, mutant: Mutant, written: Written | None = None) -> str:
    """Return how a mutant that says something else follows from its claim, or raise ``NotShown``."""
    source = ground.closing(claim)
    if source is None:
        raise NotShown("the claim itself was not proved")
    writer = Writer(ground)
    try:
        try:
            shown = _shown(writer, mutant.claim.proposition, source, frozenset(mutant.claim.given))
        except NotShown:
            if written is None:
                raise
            ground.forget()
            writer = Writer(ground)
            shown = written(writer, mutant.claim, source)
        if not closes(writer.steps[shown.index], mutant.claim):
            raise NotShown("another sequent came out")
        rules = dict.fromkeys(step.rule.label for step in writer.steps[ground.size :])
        return f"follows from the claim by {', '.join(rules)}"
    finally:
        ground.forget()


def holds_without(
    ground: Ground, claim: Claim, mutant: Mutant, lemma: Lookup, written: Written | None = None
) -> str:
    """Return that the claim's own derivation proves a mutant with other hypotheses, or raise ``NotShown``."""
    dropped = [h for h in claim.given if h not in mutant.claim.given]
    added = [h for h in mutant.claim.given if h not in claim.given]
    put = dict.fromkeys(dropped, added[0] if added else None)

    def changed(step: Step) -> Step:
        given = {put.get(h, h) for h in step.sequent.given} - {None}
        return replace(step, sequent=Sequent(step.sequent.proposition, frozenset(given)))  # type: ignore[arg-type]

    derivation = [changed(step) for step in ground.checking.steps] if dropped else ground.checking.steps
    again = Ground(mutant.domain, derivation, lemma)
    if again.closing(mutant.claim) is None:
        raise NotShown("the derivation needs the hypothesis")
    return "the derivation of the claim is accepted without the hypothesis, or with the weaker one"


def _shown(writer: Writer, wanted: Proposition, source: Shown, given: frozenset[Proposition]) -> Shown:
    """Show a proposition from one that resembles it."""
    if wanted == source.proposition:
        return source
    for attempt in _attempts(writer, wanted, source, given):
        mark = len(writer.steps)
        try:
            return attempt()
        except NotShown:
            del writer.steps[mark:], writer.ground.checking.steps[mark:], writer.ground.checking.verdicts[mark:]
    raise NotShown("no attempt succeeded")


def _attempts(
    writer: Writer, wanted: Proposition, source: Shown, given: frozenset[Proposition]
) -> Iterator[Callable[[], Shown]]:
    yield lambda: writer.rewrite(wanted, source)
    match source.proposition, wanted:
        case Relation(), Relation():
            yield from _orders(writer, wanted, source, given)
        case PositiveSemidefinite(matrix), PositiveSemidefinite():
            size = sympy.Identity(matrix.shape[0])
            frame = sympy.eye(matrix.shape[0]).as_immutable() if matrix.shape[0].is_Integer else size
            for weight in (sympy.Integer(2), sympy.Rational(1, 2)):
                yield lambda weight=weight: writer.cone(wanted.matrix, (weight, frame, matrix), using=[source])
        case Not(body), Not(other):
            yield lambda: _contraposed(writer, body, other, source, given)
        case And(parts), And(others) if len(parts) == len(others):
            yield lambda: _conjunction(writer, parts, others, source, given)
        case Implies(), Implies():
            yield lambda: _implication(writer, wanted, source, given)
        case Iff(), Iff():
            yield lambda: _equivalence(writer, wanted, source, given)
    if isinstance(wanted, Relation):
        yield lambda: writer.identity(wanted.lhs, wanted.rhs) if wanted.operator == "=" else _refuse()


def _refuse() -> Shown:
    raise NotShown


def _orders(
    writer: Writer, wanted: Relation, source: Shown, given: frozenset[Proposition]
) -> Iterator[Callable[[], Shown]]:
    """Show a relation from another by what its difference is more than that one's."""
    old: Any = source.proposition
    if any(getattr(side, "is_Matrix", False) for side in (wanted.lhs, wanted.rhs, old.lhs, old.rhs)):
        yield lambda: writer.sign(wanted, using=[source])
        return
    known = [source, *(k for k in writer.ground.known(given) if k != source)]
    for factor in (1, -1, 2, sympy.Rational(1, 2), -2, -sympy.Rational(1, 2)):
        rest = wanted.difference - factor * old.difference
        for form in dict.fromkeys(forms(rest, writer.domain)):
            terms = (factor * old.difference, *(() if form == 0 else (form,)))
            yield lambda terms=terms: writer.sign(wanted, via=terms, using=[source])
            yield lambda terms=terms: writer.sign(wanted, via=terms, using=known, given=tuple(given))
    for form in dict.fromkeys(forms(wanted.difference, writer.domain)):
        yield lambda form=form: writer.sign(wanted, via=form, using=known, given=tuple(given))


def forms(node: Any, domain: Domain) -> Iterator[Any]:
    """Yield ways to write an expression in which a sign may be seen; they need not be right, the checker decides."""
    yield node
    try:
        yield sympy.factor(node)
        plain = domain.unfold(node)
        yield sympy.factor(plain)
        yield sympy.factor(plain.rewrite(sympy.exp))
    except (sympy.PolynomialError, AttributeError, NotImplementedError):
        return


def _contraposed(
    writer: Writer, body: Proposition, other: Proposition, source: Shown, given: frozenset[Proposition]
) -> Shown:
    assumed = writer.assume(other)
    inner = _shown(writer, body, assumed, given | {other})
    return writer.detach(Not(other), writer.implies(other, inner), source)


def _conjunction(
    writer: Writer,
    parts: Sequence[Proposition],
    others: Sequence[Proposition],
    source: Shown,
    given: frozenset[Proposition],
) -> Shown:
    shown = []
    for part, other in zip(parts, others, strict=True):
        shown.append(_shown(writer, other, writer.detach(part, source, source), given))
    return writer.both(*shown)


def _implication(writer: Writer, wanted: Any, source: Shown, given: frozenset[Proposition]) -> Shown:
    old: Any = source.proposition
    assumed = writer.assume(wanted.premise)
    under = given | {wanted.premise}
    premise = _shown(writer, old.premise, assumed, under)
    conclusion = _shown(writer, wanted.conclusion, writer.detach(old.conclusion, source, premise), under)
    return writer.implies(wanted.premise, conclusion)


def _equivalence(writer: Writer, wanted: Any, source: Shown, given: frozenset[Proposition]) -> Shown:
    old: Any = source.proposition

    def direction(start: Proposition, first: Proposition, second: Proposition, end: Proposition) -> Shown:
        under = given | {start}
        middle = _shown(writer, first, writer.assume(start), under)
        return _shown(writer, end, writer.detach(second, source, middle), under)

    forth = direction(wanted.left, old.left, old.right, wanted.right)
    back = direction(wanted.right, old.right, old.left, wanted.left)
    return writer.equivalent(wanted.left, wanted.right, forth, back)
