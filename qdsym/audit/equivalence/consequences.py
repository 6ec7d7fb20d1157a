"""Proofs that a mutant holds all the same, written down as steps that the checker goes over.

A mutant may follow from the claim (> weakened to ≥, a larger bound), say the same in other words (two symbols of a
symmetric expression exchanged), or need one hypothesis less than the claim gives. For each of these there is an attempt
here. None is trusted: what comes out is a list of steps, and what counts is that the checker accepts them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import partial
from typing import Any

import sympy

from qdsym.audit.equivalence.context import NotShown, ProofContext, Writer
from qdsym.audit.equivalence.found import found
from qdsym.audit.equivalence.resemblance import show
from qdsym.audit.mutants.claims import Mutant
from qdsym.proof.authoring import Derivation
from qdsym.proof.derivation import Shown
from qdsym.proof.foreign import FOREIGN, said
from qdsym.proof.prover import closes
from qdsym.proof.trusted.deciding.deciders import Deciders
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import Proposition, Relation, expressions, is_matrix
from qdsym.proof.trusted.language.statement import Claim, Statement
from qdsym.proof.trusted.language.steps import Sequent, Step
from qdsym.proof.trusted.rules.inference import Lookup

Written = Callable[[Writer, Claim, "Shown | None"], Shown]
"""Steps written by hand for the mutants of a claim: from the mutated claim and the step that closes the true one, which
is None where the hypotheses are others."""


def follows(context: ProofContext, claim: Claim, mutant: Mutant, written: Written | None = None) -> str:
    """Return how a mutant that says something else follows from its claim, or raise ``NotShown``."""
    source = context.closing(claim)
    if source is None:
        raise NotShown("the claim itself was not proved")
    writer = Writer(context)
    try:
        try:
            if written is None:
                raise NotShown
            shown = written(writer, mutant.claim, source)
            if not closes(writer.steps[shown.index], mutant.claim):
                raise NotShown("they were written for another mutant")
        except NotShown:
            writer.back_to(context.size)
            shown = show(writer, mutant.claim.proposition, source, frozenset(mutant.claim.given))
        if not closes(writer.steps[shown.index], mutant.claim):
            raise NotShown("another sequent came out")
        rules = dict.fromkeys(step.rule.label for step in writer.steps[context.size :])
        return f"follows from the claim by {', '.join(rules)}"
    finally:
        context.forget()


def holds_without(
    context: ProofContext,
    claim: Claim,
    mutant: Mutant,
    lemma: Lookup,
    written: Written | None = None,
    implied: Written | None = None,
) -> str:
    """Return how a mutant with other hypotheses is proved by the claim's own derivation, or raise ``NotShown``.

    What the derivation cites is cited for the claim's hypotheses, and shows nothing under others.
    """
    dropped = [h for h in claim.given if h not in mutant.claim.given]
    added = [h for h in mutant.claim.given if h not in claim.given]
    put = dict.fromkeys(dropped, added[0] if added else None)

    def changed(step: Step) -> Step:
        given = {put.get(h, h) for h in step.sequent.given} - {None}
        return replace(step, sequent=Sequent(step.sequent.proposition, frozenset(given)))  # type: ignore[arg-type]

    derivation = [changed(step) for step in context.checking.steps] if dropped else context.checking.steps
    again = ProofContext(mutant.domain, derivation, lemma, mended=True)
    if again.proves(mutant.claim):
        return "the derivation of the claim is accepted without the hypothesis, or with the weaker one"
    if _by_hand(again, mutant, written):
        return "steps of its own are accepted without the hypothesis, or with the weaker one"
    shown = _by_cut(context, claim, mutant, derivation, lemma, implied or written)
    if shown is not None:
        return "the hypothesis follows from the others, and then the derivation is accepted"
    if implied is not None and _is_nonsingular(context, claim, mutant, derivation, lemma, implied):
        return "the determinant is shown to be > 0 without the declaration, so that it says nothing"
    freer = tuple(replace(m, symmetry=0) if m.rate is not None else m for m in mutant.domain.matrices)
    if freer != mutant.domain.matrices:
        free = ProofContext(replace(mutant.domain, matrices=freer), derivation, lemma, mended=True)
        if free.proves(mutant.claim):
            return "the derivation is accepted without the hypothesis, and without the symmetry of what moves"
    needs = _needs(mutant)
    if needs:
        narrower = replace(mutant.domain, hypotheses=(*mutant.domain.hypotheses, *needs), witness={})
        there = ProofContext(narrower, derivation, lemma, mended=True)
        if there.proves(mutant.claim) or _by_hand(there, mutant, written):
            return (
                "the derivation is accepted where what is supposed or declared has a value: elsewhere nothing is said"
            )
    raise NotShown("the derivation needs the hypothesis")


def own_steps(statement: Statement) -> Written | None:
    """Return what writes down the steps that a statement has for its own mutants; the last one counts."""
    equivalents = statement.equivalents
    if equivalents is None:
        return None

    def written(writer: Writer, claim: Claim, source: Shown | None) -> Shown:
        draft = Derivation(writer.domain)
        draft.steps = list(writer.steps)
        try:
            equivalents(draft, claim)
            steps = tuple(draft.steps)[len(writer.steps) :]
        except FOREIGN as error:
            raise NotShown(said(error)) from error
        if not steps:
            raise NotShown("it writes no step down")
        return [writer.take(step) for step in steps][-1]

    return written


def _by_hand(context: ProofContext, mutant: Mutant, written: Written | None) -> bool:
    """Return whether steps written for a claim prove its mutant."""
    if written is None:
        return False
    writer = Writer(context)
    try:
        shown = written(writer, mutant.claim, None)
        return closes(writer.steps[shown.index], mutant.claim) and not context.checking.verdicts[shown.index].cited
    except NotShown:
        return False
    finally:
        context.forget()


def _by_cut(
    context: ProofContext,
    claim: Claim,
    mutant: Mutant,
    derivation: Sequence[Step],
    lemma: Lookup,
    implied: Written | None,
) -> Shown | None:
    """Show a dropped hypothesis of the domain from what is left, and with it the claim."""
    lost = [h for h in context.domain.hypotheses if h not in mutant.domain.hypotheses]
    if len(lost) != 1 or mutant.claim.given != claim.given or not isinstance(lost[0], Relation):
        return None
    (hypothesis,) = lost

    def under(step: Step) -> Step:
        return replace(step, sequent=Sequent(step.sequent.proposition, step.sequent.given | {hypothesis}))

    again = ProofContext(mutant.domain, [under(step) for step in derivation], lemma)
    source = again.closing(replace(claim, given=(*claim.given, hypothesis)))
    if source is None:
        return None
    writer = Writer(again)
    given = frozenset(mutant.claim.given)
    for start in (h for h in (*mutant.claim.given, *mutant.domain.hypotheses) if isinstance(h, Relation)):
        mark = len(writer.steps)
        try:
            shown = show(writer, hypothesis, writer.assume(start), given)
            done = writer.detach(claim.proposition, writer.implies(hypothesis, source), shown)
        except NotShown:
            writer.back_to(mark)
            continue
        if closes(writer.steps[done.index], mutant.claim):
            return done
        writer.back_to(mark)
    try:
        shown = implied(writer, mutant.claim, source) if implied else found(writer, hypothesis)
        done = writer.detach(claim.proposition, writer.implies(hypothesis, source), shown)
    except NotShown:
        return None
    return done if closes(writer.steps[done.index], mutant.claim) else None


def _is_nonsingular(
    context: ProofContext, claim: Claim, mutant: Mutant, derivation: Sequence[Step], lemma: Lookup, implied: Written
) -> bool:
    """Return whether a matrix that is no longer declared invertible is shown to be so, where the claim is proved."""
    before, after = ({d.symbol: d for d in domain.definitions} for domain in (context.domain, mutant.domain))
    lost = [symbol for symbol, d in before.items() if d.invertible and not after[symbol].invertible]
    restored = replace(mutant.domain, definitions=context.domain.definitions)
    if len(lost) != 1 or restored != context.domain or mutant.claim != claim or context.closing(claim) is None:
        return False
    writer = Writer(ProofContext(mutant.domain, derivation, lemma, mended=True))
    try:
        step = writer.steps[implied(writer, claim, None).index]
    except NotShown:
        return False
    return step.sequent == Sequent(Relation(sympy.Determinant(lost[0]), ">", 0), frozenset())


def _needs(mutant: Mutant) -> list[Proposition]:
    """Return what has to hold for the hypotheses of a claim and the direct sums to have a value: no denominator is 0.

    Where a direct sum that is declared has no value, nothing is claimed. It speaks of every mode, as hypotheses of a
    domain do; a claim's own speak of one, and what they need there says nothing of the others.
    """
    nodes = [node for hypothesis in mutant.claim.given for node in expressions(hypothesis)]
    nodes = [node for node in nodes if not mutant.domain.spoken(node) & mutant.domain.mode_symbols]
    nodes += [matrix.entry for matrix in mutant.domain.matrices if matrix.entry is not None]
    deciders = Deciders(mutant.domain)

    def owed(node: Any) -> list[Proposition]:
        form = deciders.form
        form.matrix(node) if is_matrix(node) else form.scalar(node)
        return [Relation(form.written(o.polynomial), o.operator, sympy.S.Zero) for o in form.owed]

    found: dict[Proposition, None] = {}
    for node in nodes:
        with suppress(OutsideClass, Undefined):  # What a matrix of any size needs is not known; less is supposed then.
            found |= dict.fromkeys(deciders.ask(partial(owed, node)))
    return list(found)
