"""Steps written by hand for mutants of theorem-2 that hold."""

from __future__ import annotations

from typing import Any

from sympy import Derivative, acoth, log, sqrt

from qdsym.certify.grounds import NotShown, Writer
from qdsym.proof.derivation import Shown
from qdsym.proof.propositions import Relation, negation
from qdsym.proof.statement import Claim


def _informed(proof: Writer, claim: Claim) -> list[Shown]:
    """Show L_wc ≥ 0 and I_dec ≥ 0: det(I + ½WN) ≥ 1, and the entropy grows with the symplectic eigenvalue."""
    from qdsym.statements.de_bruijn import entropy
    from qdsym.statements.geometric_constant import arcoth_positive
    from qdsym.statements.noise_floor import w
    from qdsym.statements.theorem_2 import after, cross, det_N, det_V, nu, s

    known = proof.ground.known(frozenset(claim.given))
    ratio = 1 + cross / 2 + det_V * det_N / 4
    more = proof.sign(Relation(ratio, "≥", 1), via=(cross / 2, det_V * det_N / 4), using=known, given=claim.given)
    begun = Relation(w, "≥", 1)
    some = proof.sign(Relation(w, ">", 0), via=(w - 1, 1), given=begun)
    slope = proof.sign(Relation(Derivative(log(w), w), "≥", 0), via=1 / w, using=[some], given=begun)
    lossy = proof.growth(Relation(log(ratio), "≥", 0), log(w), w, (1, ratio), slope, using=[more, *known])

    mean = sqrt(after) + nu
    wider = proof.sign(Relation(sqrt(after), "≥", nu), via=(cross / mean, det_N / mean), using=known, given=claim.given)
    further = Relation(s, "≥", nu)
    above = proof.sign(Relation(s, ">", 1), via=(s - nu, nu - 1), using=known, given=further)
    arcoth, logarithm = arcoth_positive(proof, s, [above])
    rising = proof.sign(
        Relation(Derivative(entropy(s), s), "≥", 0), via=acoth(s), using=[arcoth, logarithm, above], given=further
    )
    known += [above, wider]
    grown = proof.growth(
        Relation(entropy(sqrt(after)), "≥", entropy(nu)), entropy(s), s, (nu, sqrt(after)), rising, using=known
    )
    return [lossy, grown]


def floor(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """L_wc and I_dec are not negative, and 1/ν < 1."""
    from qdsym.statements.geometric_constant import c_geom
    from qdsym.statements.theorem_2 import I_wc, information, loss, nu

    body: Any = claim.proposition
    if source is None or not isinstance(body, Relation) or body.operator != "≥":
        raise NotShown
    known = [source, *_informed(proof, claim), *proof.ground.known(frozenset(claim.given))]
    bound, least = c_geom(nu) * information, c_geom(nu) * I_wc
    for terms in (
        (loss - bound, loss),
        (loss, bound),
        (loss - bound, bound * (1 - 1 / nu)),
        (loss - least, loss),
        ((loss - least) / nu, loss * (1 - 1 / nu)),
    ):
        mark = len(proof.steps)
        try:
            return proof.sign(body, via=terms, using=known, given=claim.given)
        except NotShown:
            proof.back_to(mark)
    raise NotShown


def not_flat(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """v₁₁ > 0: with v₁₁ ≤ 0 ≤ v₁₁, v₁₁v₂₂ ≤ 0 whatever the sign of v₂₂, and det V ≤ 0."""
    from qdsym.statements.theorem_2 import det_V, v_11, v_12, v_22

    flat, up = Relation(v_11, "≤", 0), Relation(v_22, "≥", 0)
    small = Relation(det_V, "≤", 1)
    terms = (v_11 * v_22, -(v_12**2), -1)
    holds = proof.sign(small, via=terms, given=(flat, up))
    fails = proof.sign(small, via=terms, given=(flat, negation(up)))
    never = proof.implies(flat, proof.cases(up, holds, fails))
    return proof.detach(Relation(v_11, ">", 0), never, proof.sign(Relation(det_V, ">", 1)))
