"""Max(e^{−ix}, 0) ≥ 0, where the left side is complex."""

from __future__ import annotations

from sympy import I, Max, exp

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")
largest = Relation(Max(exp(-I * x), 0), "≥", 0)
statement = Statement(
    id="complex-maximum",
    title="Max(e^{−ix}, 0) ≥ 0, where the left side is complex.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), ()),
    claims=(Claim("claim", largest),),
    derive=lambda proof: proof.extremum(largest),
)
