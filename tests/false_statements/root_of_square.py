"""√(x²) = x on the whole line."""

from __future__ import annotations

from sympy import sqrt

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")

statement = Statement(
    id="root-of-square",
    title="√(x²) = x on the whole line.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), ()),
    claims=(Claim("claim", Relation(sqrt(x**2), "=", x)),),
    derive=lambda proof: proof.identity(sqrt(x**2), x),
)
