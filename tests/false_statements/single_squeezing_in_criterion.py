"""The criterion with cosh r in place of cosh 2r."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Iff, Not, PositiveSemidefinite, Relation, Statement
from qdsym.statements.settings.one_mode import ADMISSIBLE, SQUEEZED_THERMAL, M, cosh, gamma, nu, r

statement = Statement(
    id="single-squeezing-in-criterion",
    title="The criterion with cosh r in place of cosh 2r.",
    kind="mutant",
    source="extension",
    domain=Domain((nu, r, gamma), ADMISSIBLE, SQUEEZED_THERMAL),
    claims=(Claim("claim", Iff(Not(PositiveSemidefinite(M)), Relation(cosh(r), ">", nu))),),
    derive=lambda proof: None,
)
