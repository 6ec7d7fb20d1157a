"""A statement that proves itself."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")
square = Relation(x**2, "≥", 0)
statement = Statement(
    id="circular-alone",
    title="A statement that proves itself.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), ()),
    claims=(Claim("claim", square),),
    derive=lambda proof: proof.instance("circular-alone", "claim", square),
)
