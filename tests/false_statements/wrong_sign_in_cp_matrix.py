"""M with −i in place of i."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Relation, Statement
from qdsym.statements.settings.one_mode import ADMISSIBLE, SQUEEZED_THERMAL, I, M, c, gamma, identity, nu, r, sigma

statement = Statement(
    id="wrong-sign-in-cp-matrix",
    title="M with −i in place of i.",
    kind="mutant",
    source="extension",
    domain=Domain((nu, r, gamma), ADMISSIBLE, SQUEEZED_THERMAL),
    claims=(Claim("claim", Relation(M, "=", gamma * (identity - I * (2 * c - 1) * sigma))),),
    derive=lambda proof: proof.identity(M, gamma * (identity - I * (2 * c - 1) * sigma)),
)
