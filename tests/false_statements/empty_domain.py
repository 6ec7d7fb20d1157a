"""A true claim on ν ≥ 1 and ν < 1, which is nowhere."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(nu,) = real_symbols("nu")

statement = Statement(
    id="empty-domain",
    title="A true claim on ν ≥ 1 and ν < 1, which is nowhere.",
    kind="mutant",
    source="extension",
    domain=Domain((nu,), (Relation(nu, "≥", 1), Relation(nu, "<", 1))),
    claims=(Claim("claim", Relation(nu, "≥", 1)),),
    derive=lambda proof: proof.assume(Relation(nu, "≥", 1)),
)
