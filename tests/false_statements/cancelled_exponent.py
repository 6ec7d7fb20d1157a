"""e^{x(1/x + 1)} = e^{x + 1} on the whole line, where the left side has no value at 0."""

from __future__ import annotations

from sympy import exp

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")

statement = Statement(
    id="cancelled-exponent",
    title="e^{x(1/x + 1)} = e^{x + 1} on the whole line, where the left side has no value at 0.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), ()),
    claims=(Claim("claim", Relation(exp(x * (1 / x + 1)), "=", exp(1 + x))),),
    derive=lambda proof: proof.identity(exp(x * (1 / x + 1)), exp(1 + x)),
)
