"""u†Mu = 2γ(1 + c), with plus in place of minus."""

from __future__ import annotations

from sympy import Adjoint

from qdsym.proof import Claim, Domain, Relation, Statement
from qdsym.statements.settings.one_mode import ADMISSIBLE, SQUEEZED_THERMAL, M, c, gamma, nu, r, u

statement = Statement(
    id="plus-in-quadratic-form",
    title="u†Mu = 2γ(1 + c), with plus in place of minus.",
    kind="mutant",
    source="extension",
    domain=Domain((nu, r, gamma), ADMISSIBLE, SQUEEZED_THERMAL),
    claims=(Claim("claim", Relation(Adjoint(u) * M * u, "=", 2 * gamma * (1 + c))),),
    derive=lambda proof: proof.identity(Adjoint(u) * M * u, 2 * gamma * (1 + c)),
)
