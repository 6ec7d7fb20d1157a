"""Mutants that hold of the cost of a pure endpoint."""

from __future__ import annotations

from typing import Any

import sympy

from qdsym.audit.equivalence.by_hand.steps import with_parts
from qdsym.audit.equivalence.context import NotShown, Writer
from qdsym.proof.derivation import Shown
from qdsym.proof.trusted.language.propositions import Relation
from qdsym.proof.trusted.language.statement import Claim


def divergence(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """−yT* and y²T* are below 2 as well, and a bound below the one that is claimed is one."""
    from qdsym.statements.pure_endpoint import between, cost, law, squeezing
    from qdsym.statements.settings.pure_start import y

    least = between[1]
    known = proof.context.known(frozenset())
    cheap = proof.sign(Relation(cost, ">", 0), via=law, using=known)
    known += [cheap, *(proof.detach(part, source, source) for part in between if source)]
    known += [
        proof.sign(Relation(a + b * y * squeezing, ">", 0), via=(a, b * y * squeezing), using=known)
        for a, b in ((2, 1), (1, 2))
    ]

    def shown(part: Any) -> Shown:
        gap = sympy.factor(least.rhs - part.rhs)
        attempts = {
            "<": [(-y * cost, -2), (y * (y * cost - 2), -2 * (1 - y))],
            ">": [(y * cost - least.rhs, gap)],
        }
        return proof.first(lambda terms: proof.sign(part, via=terms, using=known), attempts.get(part.operator, ()))

    return with_parts(proof, claim, source, shown)


def rate(proof: Writer, claim: Claim, source: Shown | None) -> Shown:
    """In ν̇ = w/2ν the two change places."""
    from qdsym.statements.pure_endpoint import grows, nu, squeezing
    from qdsym.statements.pure_endpoint import rate as speed
    from qdsym.statements.settings.pure_start import y

    body: Any = claim.proposition
    if body.lhs != nu:
        raise NotShown
    known = proof.context.known(frozenset())
    known.append(proof.sign(Relation((1 - y) * (1 - 2 * y) * squeezing, ">", 0), using=known))
    rises = proof.sign(Relation(speed, ">", 0), via=grows.rhs, using=known)
    return proof.identity(nu, body.rhs, using=[rises, *known])
