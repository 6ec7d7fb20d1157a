"""The criterion without γ > 0."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Iff, Not, PositiveSemidefinite, Relation, Statement
from qdsym.statements.settings.one_mode import SQUEEZED_THERMAL, M, cosh, gamma, nu, r

statement = Statement(
    id="rate-of-any-sign",
    title="The criterion without γ > 0.",
    kind="mutant",
    source="extension",
    domain=Domain((nu, r, gamma), (Relation(nu, "≥", 1),), SQUEEZED_THERMAL),
    claims=(Claim("claim", Iff(Not(PositiveSemidefinite(M)), Relation(cosh(2 * r), ">", nu))),),
    derive=lambda proof: None,
)
