"""What several of the proofs by hand use: steps of the derivation, and conjunctions part by part."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qdsym.audit.equivalence.context import NotShown
from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.trusted.language.propositions import (
    And,
    Proposition,
)
from qdsym.proof.trusted.language.statement import Claim


def known_step(proof: Derivation, wanted: Any, under: frozenset[Proposition] | None = None) -> Shown:
    """Return a step of the derivation that concludes something, under some hypotheses at most if they are given."""
    for index, step in enumerate(proof.steps):
        if step.sequent.proposition == wanted and (under is None or step.sequent.given <= under):
            return Shown(index, step.sequent)
    raise NotShown(f"no step concludes {wanted}")


def with_parts(proof: Derivation, claim: Claim, source: Shown | None, show: Callable[[Any], Shown]) -> Shown:
    """Show a conjunction whose parts are the claim's, but for what ``show`` shows."""
    if source is None or not isinstance(claim.proposition, And):
        raise NotShown
    old: Any = source.proposition
    return proof.both(
        *(proof.detach(p, source, source) if p in old.parts else show(p) for p in claim.proposition.parts)
    )
