"""The criterion with ≥ in place of >: false exactly where cosh 2r = ν."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Iff, Not, PositiveSemidefinite, Relation, Statement
from qdsym.statements.settings.one_mode import ADMISSIBLE, SQUEEZED_THERMAL, M, cosh, gamma, nu, r

statement = Statement(
    id="boundary-in-criterion",
    title="The criterion with ≥ in place of >: false exactly where cosh 2r = ν.",
    kind="mutant",
    source="extension",
    domain=Domain((nu, r, gamma), ADMISSIBLE, SQUEEZED_THERMAL),
    claims=(Claim("claim", Iff(Not(PositiveSemidefinite(M)), Relation(cosh(2 * r), "≥", nu))),),
    derive=lambda proof: None,
)
