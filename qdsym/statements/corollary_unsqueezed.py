"""Without squeezing there is no obstruction: at r = 0 the Bayes reverse is physical for every ν ≥ 1."""

from __future__ import annotations

from sympy import Min, cosh

from qdsym.physics.phase_space import squeezed_thermal
from qdsym.proof import (
    Claim,
    Derivation,
    Domain,
    Iff,
    Not,
    PositiveSemidefinite,
    Relation,
    SmallestEigenvalue,
    Statement,
)
from qdsym.statements.settings.one_mode import ADMISSIBLE, M, bayes_reverse_of_attenuator, gamma, nu, r

no_semigroup = Not(PositiveSemidefinite(M))
least = 2 * gamma * Min(1 / nu, 1 - 1 / nu)


def derive(proof: Derivation) -> None:
    """Put r = 0 into Theorem 1: cosh 0 = 1 never exceeds ν."""
    physical = proof.sign(Relation(cosh(0), "≤", nu), because="cosh 0 = 1")
    criterion = proof.instance("theorem-1", "criterion", Iff(no_semigroup, Relation(cosh(0), ">", nu)), {r: 0})
    proof.detach(PositiveSemidefinite(M), criterion, physical)
    proof.instance("theorem-1", "least-eigenvalue", SmallestEigenvalue(M, least), {r: 0}, because="c = 1/ν")


statement = Statement(
    id="corollary-unsqueezed",
    title="No obstruction without squeezing",
    kind="corollary",
    source="paper",
    note="the paper states it in words after Theorem 1",
    domain=Domain(
        variables=(nu, gamma),
        hypotheses=ADMISSIBLE,
        definitions=bayes_reverse_of_attenuator(squeezed_thermal(nu, 0), "thermal reference, r = 0"),
    ),
    claims=(
        Claim("positivity", PositiveSemidefinite(M)),
        Claim("least-eigenvalue", SmallestEigenvalue(M, least), source="reconstructed"),
    ),
    derive=derive,
)
