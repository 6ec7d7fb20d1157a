"""x² > 0 for all x."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")

statement = Statement(
    id="strict-square",
    title="x² > 0 for all x.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), ()),
    claims=(Claim("claim", Relation(x**2, ">", 0)),),
    derive=lambda proof: proof.sign(Relation(x**2, ">", 0)),
)
