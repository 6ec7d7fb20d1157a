"""u†Mu < 0 on the whole domain, as if every reference were squeezed enough."""

from __future__ import annotations

from sympy import Adjoint

from qdsym.proof import Claim, Domain, Relation, Statement
from qdsym.statements.settings.one_mode import ADMISSIBLE, SQUEEZED_THERMAL, M, gamma, nu, r, u

statement = Statement(
    id="flow-without-a-loss",
    title="u†Mu < 0 on the whole domain, as if every reference were squeezed enough.",
    kind="mutant",
    source="extension",
    domain=Domain((nu, r, gamma), ADMISSIBLE, SQUEEZED_THERMAL),
    claims=(Claim("claim", Relation(Adjoint(u) * M * u, "<", 0)),),
    derive=lambda proof: None,
)
