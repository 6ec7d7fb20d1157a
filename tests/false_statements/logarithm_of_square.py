"""ln x² = 2 ln x for x ≠ 0, where the right side has no value for x < 0."""

from __future__ import annotations

from sympy import log

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")

statement = Statement(
    id="logarithm-of-square",
    title="ln x² = 2 ln x for x ≠ 0, where the right side has no value for x < 0.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), (Relation(x, "≠", 0),)),
    claims=(Claim("claim", Relation(log(x**2), "=", 2 * log(x))),),
    derive=lambda proof: proof.identity(log(x**2), 2 * log(x)),
)
