"""A true claim that nothing derives."""

from __future__ import annotations

from sympy import cosh, sinh

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")

statement = Statement(
    id="true-without-derivation",
    title="A true claim that nothing derives.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), ()),
    claims=(Claim("claim", Relation(cosh(x) ** 2 - sinh(x) ** 2, "=", 1)),),
    derive=lambda proof: None,
)
