"""Mutants that the search for derivations proves: it proposes steps, and the checker goes over them from the start."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qdsym.audit.equivalence.context import NotShown, Writer
from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.prover import bound_by, closes
from qdsym.proof.search.search import Search, needed
from qdsym.proof.trusted.checker import check
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.propositions import Proposition
from qdsym.proof.trusted.language.statement import Claim, with_variables
from qdsym.proof.trusted.language.steps import Step
from qdsym.proof.trusted.rules.inference import Lookup

SECONDS = 20.0
"""Processor time for a mutant."""


def found(writer: Writer, goal: Proposition) -> Shown:
    """Write steps that show a proposition and that are looked for; raises ``NotShown`` when there are none."""
    proof = Derivation(writer.domain)
    shown = Search(proof, seconds=SECONDS).show(goal)
    if shown is None:
        raise NotShown("the search finds no derivation of it")
    steps, places = needed(proof.steps, 0, [shown.index])
    before = len(writer.steps)
    for step in steps:
        step = replace(step, premises=tuple(before + p for p in step.premises))
        if not writer.context.checking.take(step).proved:
            raise NotShown("the checker rejects a step that was found")
        writer.steps.append(step)
    return Shown(before + places[shown.index], shown.sequent)


def searched(domain: Domain, claim: Claim, written: Sequence[Step], lemma: Lookup) -> int:
    """Return in how many steps a claim is found to hold on a domain, 0 when it is not.

    Steps of the statement's own derivation are used as far as they hold on that domain without the literature.
    """
    wider = with_variables(domain, bound_by(written))
    verdicts = check(wider, written, lemma)
    places: dict[int, int] = {}
    kept: list[Step] = []
    for k, (step, verdict) in enumerate(zip(written, verdicts, strict=True)):
        if verdict.proved and not verdict.cited:
            places[k] = len(kept)
            kept.append(replace(step, premises=tuple(places[p] for p in step.premises)))
    proof = Derivation(wider)
    proof.steps, proof.places = list(kept), [""] * len(kept)
    shown = Search(proof, seconds=SECONDS).show(claim.proposition, claim.given)
    if shown is None:
        return 0
    # The statement's own steps stay: later ones may rely on what they showed to have a value.
    steps, places = needed(proof.steps, len(kept), [shown.index])
    last = places[shown.index]
    accepted = check(with_variables(domain, bound_by(steps)), steps, lemma)[last].proved
    return len(steps) - len(kept) if accepted and closes(steps[last], claim) else 0
