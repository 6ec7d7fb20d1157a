"""A true claim whose derivation ends the program with status 0."""

from __future__ import annotations

import sys

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")

statement = Statement(
    id="derivation-exits",
    title="A true claim whose derivation ends the program with status 0.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), ()),
    claims=(Claim("claim", Relation(x**2, "≥", 0)),),
    derive=lambda proof: sys.exit(0),
)
