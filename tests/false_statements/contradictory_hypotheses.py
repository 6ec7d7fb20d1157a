"""A claim whose own hypothesis contradicts the domain."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(nu,) = real_symbols("nu")
body = Relation(nu**2, "≥", 1 - 1)
statement = Statement(
    id="contradictory-hypotheses",
    title="A claim whose own hypothesis contradicts the domain.",
    kind="mutant",
    source="extension",
    domain=Domain((nu,), (Relation(nu, "≥", 1),)),
    claims=(Claim("claim", body, (Relation(nu, "<", 1),)),),
    derive=lambda proof: proof.sign(body),
)
