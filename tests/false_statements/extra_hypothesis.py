"""x⁴ + x ≥ −1 for all x, derived for x ≥ 0 only."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")

statement = Statement(
    id="extra-hypothesis",
    title="x⁴ + x ≥ −1 for all x, derived for x ≥ 0 only.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), ()),
    claims=(Claim("claim", Relation(x**4 + x, "≥", -1)),),
    derive=lambda proof: proof.sign(Relation(x**4 + x, "≥", -1), given=Relation(x, "≥", 0)),
)
