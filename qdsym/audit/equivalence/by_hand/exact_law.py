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


def modes(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """What every mode needs is not negative, and V is positive."""
    from qdsym.statements.exact_law_modes import Delta, F, M, dual, f, price, values
    from qdsym.statements.settings.many_modes import Lambda, S, V, nu

    known = proof.context.known(frozenset(claim.given))
    body: Any = claim.proposition
    if body == PositiveSemidefinite(V):
        inside = proof.mode_by_mode(Lambda, nu, nu, using=known)
        return proof.cone(V, (1, S, Lambda), using=[inside, *known])
    half = tuple(value / 2 for value in values)
    needed = proof.sign(Relation(price, "≥", 0), via=half, using=known)
    both = [proof.mode_by_mode(Delta, price, price, using=[needed, *known]), proof.mode_by_mode(F, f, f, using=known)]
    attempts = ((4, dual, M), (1, F, Delta)), ((2, dual, M), (2, F, Delta))
    return proof.first(lambda terms: proof.traces(body, *terms, using=[*both, *known]), attempts)
