"""Steps written by hand for mutants of the statements about fermions that hold."""

from __future__ import annotations

from qdsym.audit.equivalence.context import NotShown, Writer
from qdsym.proof.derivation import Shown
from qdsym.proof.trusted.language.statement import Claim


def heating(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """γ² Tr B ≥ 0, as γ Tr B ≥ 0; and Tr P ≥ 0 for the projector P."""
    from qdsym.statements.fermion_criterion import P, growth
    from qdsym.statements.settings.majorana_modes import gamma, one

    if source is None:
        raise NotShown
    whole = proof.cone(one, (1, one, 1))
    projector = proof.cone(P, (1, P, one), using=[whole])

    def shown(power: int) -> Shown:
        if power:
            return proof.sign(claim.proposition, via=gamma**power * growth, using=[source])
        return proof.traces(claim.proposition, (gamma / 4, P, one), using=[projector, whole])  # type: ignore[arg-type]

    return proof.first(shown, (1, 0))
