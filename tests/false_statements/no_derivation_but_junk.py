"""A true claim with something among the steps that is none."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")

statement = Statement(
    id="no-derivation-but-junk",
    title="A true claim with something among the steps that is none.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), ()),
    claims=(Claim("claim", Relation(x**2, "≥", 0)),),
    derive=lambda proof: proof.steps.append("obvious"),
)
