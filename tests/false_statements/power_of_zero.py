"""x⁰ = x, written so that SymPy leaves it."""

from __future__ import annotations

from sympy import Pow

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")

statement = Statement(
    id="power-of-zero",
    title="x⁰ = x, written so that SymPy leaves it.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), ()),
    claims=(Claim("claim", Relation(Pow(x, 0, evaluate=False), "=", x)),),
    derive=lambda proof: proof.identity(Pow(x, 0, evaluate=False), x),
)
