"""M with cosh(2r)/ν² in place of c."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Relation, Statement
from qdsym.statements.settings.one_mode import ADMISSIBLE, SQUEEZED_THERMAL, I, M, cosh, gamma, identity, nu, r, sigma

statement = Statement(
    id="square-in-ratio",
    title="M with cosh(2r)/ν² in place of c.",
    kind="mutant",
    source="extension",
    domain=Domain((nu, r, gamma), ADMISSIBLE, SQUEEZED_THERMAL),
    claims=(Claim("claim", Relation(M, "=", gamma * (identity + I * (2 * cosh(2 * r) / nu**2 - 1) * sigma))),),
    derive=lambda proof: None,
)
