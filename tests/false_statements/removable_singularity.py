"""(ν² − 1)/(ν − 1) = ν + 1 on ν ≥ 1, where the left side has no value at ν = 1."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(nu,) = real_symbols("nu")

statement = Statement(
    id="removable-singularity",
    title="(ν² − 1)/(ν − 1) = ν + 1 on ν ≥ 1, where the left side has no value at ν = 1.",
    kind="mutant",
    source="extension",
    domain=Domain((nu,), (Relation(nu, "≥", 1),)),
    claims=(Claim("claim", Relation((nu**2 - 1) / (nu - 1), "=", nu + 1)),),
    derive=lambda proof: proof.identity((nu**2 - 1) / (nu - 1), nu + 1),
)
