"""M ⪰ 0 for every unsqueezed reference, without ν ≥ 1."""

from __future__ import annotations

from qdsym.physics.phase_space import squeezed_thermal
from qdsym.proof import Claim, Domain, PositiveSemidefinite, Relation, Statement
from qdsym.statements.settings.one_mode import M, bayes_reverse_of_attenuator, gamma, nu

statement = Statement(
    id="thermal-below-vacuum",
    title="M ⪰ 0 for every unsqueezed reference, without ν ≥ 1.",
    kind="mutant",
    source="extension",
    domain=Domain(
        (nu, gamma),
        (Relation(nu, ">", 0), Relation(gamma, ">", 0)),
        bayes_reverse_of_attenuator(squeezed_thermal(nu, 0), "thermal reference"),
    ),
    claims=(Claim("claim", PositiveSemidefinite(M)),),
    derive=lambda proof: None,
)
