"""Γ(x + 1) = xΓ(x): true, and nothing that the normal form decides."""

from __future__ import annotations

from sympy import gamma

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")

statement = Statement(
    id="outside-the-class",
    title="Γ(x + 1) = xΓ(x): true, and nothing that the normal form decides.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), (Relation(x, ">", 0),)),
    claims=(Claim("claim", Relation(gamma(x + 1), "=", x * gamma(x))),),
    derive=lambda proof: proof.identity(gamma(x + 1), x * gamma(x)),
)
