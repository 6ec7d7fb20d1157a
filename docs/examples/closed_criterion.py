"""Theorem 1's criterion with ≥ in place of >: false, but only where cosh 2r = ν."""

from __future__ import annotations

from sympy import cosh

from qdsym.proof import Claim, Iff, Relation, Statement
from qdsym.statements import theorem_1
from qdsym.statements.theorem_1 import no_semigroup, nu, r

statement = Statement(
    id="closed-criterion",
    title="The criterion on the wrong side of its boundary",
    kind="conjecture",
    source="extension",
    domain=theorem_1.statement.domain,
    claims=(Claim("criterion", Iff(no_semigroup, Relation(cosh(2 * r), "≥", nu))),),
    derive=lambda proof: None,
)
