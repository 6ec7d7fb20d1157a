"""Mutants that the search for derivations proves: it proposes steps, and the checker goes over them from the start."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from qdsym.proof.derivation import Derivation
from qdsym.proof.prover import bound_by, closes
from qdsym.proof.search.search import Search, needed
from qdsym.proof.trusted.checker import check
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.statement import Claim, with_variables
from qdsym.proof.trusted.language.steps import Step
from qdsym.proof.trusted.rules.inference import Lookup

SECONDS = 20.0
"""Processor time for a mutant."""


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
    found = Search(proof, seconds=SECONDS).show(claim.proposition, claim.given)
    if found is None:
        return 0
    steps, places = needed(proof.steps, 0, [found.index])
    last = places[found.index]
    accepted = check(with_variables(domain, bound_by(steps)), steps, lemma)[last].proved
    return len(steps) if accepted and closes(steps[last], claim) else 0
