"""cosh²x − sinh²x = 1 + 10⁻⁴⁵, which floating point at 50 digits does not tell from 1."""

from __future__ import annotations

from sympy import Rational, cosh, sinh

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")

statement = Statement(
    id="numerically-close",
    title="cosh²x − sinh²x = 1 + 10⁻⁴⁵, which floating point at 50 digits does not tell from 1.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), ()),
    claims=(Claim("claim", Relation(cosh(x) ** 2 - sinh(x) ** 2, "=", 1 + Rational(1, 10**45))),),
    derive=lambda proof: proof.identity(cosh(x) ** 2 - sinh(x) ** 2, 1 + Rational(1, 10**45)),
)
