"""cosh(x + y) = cosh x cosh y − sinh x sinh y."""

from __future__ import annotations

from sympy import cosh, sinh

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

x, y = real_symbols("x y")

statement = Statement(
    id="cosine-of-a-sum",
    title="cosh(x + y) = cosh x cosh y − sinh x sinh y.",
    kind="mutant",
    source="extension",
    domain=Domain(
        (
            x,
            y,
        ),
        (),
    ),
    claims=(Claim("claim", Relation(cosh(x + y), "=", cosh(x) * cosh(y) - sinh(x) * sinh(y))),),
    derive=lambda proof: None,
)
