"""Mutants that hold of the noise that a repaired decoder adds."""

from __future__ import annotations

from typing import Any

import sympy

from qdsym.audit.equivalence.context import NotShown
from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.trusted.language.propositions import (
    Relation,
)
from qdsym.proof.trusted.language.statement import Claim


def formulas(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """x ≥ 0 is enough for a = (1 − x) + x a₀ > 0: either x > 0, or x = 0 and a = 1."""
    from qdsym.statements.repair_noise import a, a_0, b, b_0, x

    some, none, begun, whole = (Relation(x, o, v) for o, v in ((">", 0), ("≤", 0), ("≥", 0), ("≤", 1)))
    inside = []
    for entry, start in ((a, a_0), (b, b_0)):
        positive = Relation(entry, ">", 0)
        holds = proof.sign(positive, via=(1 - x, x * start), given=(some, whole))
        fails = proof.sign(positive, via=(1, x * (start - 1)), given=(none, begun))
        inside.append(proof.cases(some, holds, fails))
    body: Any = claim.proposition
    return proof.identity(body.lhs, body.rhs, using=inside, given=claim.given)


def no_loss(proof: Derivation, claim: Claim, source: Shown | None) -> Shown:
    """With a₀ = 1 or a₀ = b₀ and a₀b₀ ≥ 1, neither x ≤ 1 nor the signs of both entries are needed."""
    from qdsym.statements.repair_noise import a, a_0, b, b_0, physical, x

    if physical not in claim.given:
        raise NotShown
    body: Any = claim.proposition
    begun = next((h for h in claim.given if h in (Relation(x, ">", 0), Relation(x, "≥", 0))), None)
    equation: Any = next((h for h in claim.given if isinstance(h, Relation) and h.operator == "="), None)
    if begun is None or equation is None:
        raise NotShown
    equal, product = proof.assume(equation), proof.assume(physical)
    other, entry, rest, start = (b_0, b, a, a_0) if equation.lhs == a_0 else (a_0, a, b, b_0)
    if equation.rhs == 1:
        large = proof.rewrite(Relation(other, "≥", 1), product, using=[equal])
        alone = body.lhs.xreplace({rest: 1})
        inside = [proof.sign(Relation(rest, ">", 0), via=(1, x * (start - 1)), using=[equal], given=begun)]
    else:
        square = proof.rewrite(Relation(b_0**2, "≥", 1), product, using=[equal])
        large = proof.sign(Relation(b_0, "≥", 1), via=(b_0**2 - 1) / (b_0 + 1), using=[square])
        alone = body.lhs.xreplace({rest: entry})
        same = proof.sign(Relation(a_0, "≥", 1), via=(a_0 - b_0, b_0 - 1), using=[equal, large])
        inside = [proof.sign(Relation(rest, ">", 0), via=(1, x * (start - 1)), using=[same], given=begun)]
    inside.append(proof.sign(Relation(entry, ">", 0), via=(1, x * (other - 1)), using=[large], given=begun))
    slope = sympy.factor(alone - 1) / (entry - 1) * x * (other - 1)
    calm = proof.sign(Relation(alone, "≤", 1), via=slope, using=[*inside, large], given=begun)
    return proof.rewrite(body, calm, using=[equal, *inside])
