"""Mutants that hold of the exact law."""

from __future__ import annotations

from typing import Any

import sympy
from sympy import Rational

from qdsym.audit.equivalence.by_hand.steps import known_step
from qdsym.audit.equivalence.context import NotShown, Writer
from qdsym.proof.derivation import Shown
from qdsym.proof.trusted.language.propositions import Minimum, PositiveSemidefinite, Relation
from qdsym.proof.trusted.language.statement import Claim

IDENTITY = sympy.eye(2).as_immutable()


def optimum(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """2M' ⪰ 0 says the same as M' ⪰ 0."""
    from qdsym.statements.exact_law import M, M_star, best, cost, physical, reaching

    body: Any = claim.proposition
    if not isinstance(body, Minimum) or body.constraints != (PositiveSemidefinite(2 * M),):
        raise NotShown
    half = proof.cone(M, (Rational(1, 2), IDENTITY, 2 * M), using=[proof.assume(body.constraints[0])])
    bound = known_step(proof, Relation(cost, "≥", best), frozenset((physical,)))
    lower = proof.detach(bound.proposition, proof.implies(physical, bound), half)
    twice = proof.cone(2 * M_star, (2, IDENTITY, M_star), using=[known_step(proof, PositiveSemidefinite(M_star))])
    return proof.minimum(body, lower, [twice], known_step(proof, reaching))
