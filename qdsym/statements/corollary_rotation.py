"""Turning the squeezing axis changes nothing: for every angle φ the criterion is cosh 2r > ν."""

from __future__ import annotations

from sympy import Inverse, Trace

from qdsym.physics.phase_space import squeezed_thermal
from qdsym.proof import (
    Claim,
    Derivation,
    Domain,
    Iff,
    Not,
    PositiveSemidefinite,
    Relation,
    Statement,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.one_mode import (
    ADMISSIBLE,
    RATIO,
    I,
    M,
    V,
    bayes_reverse_of_attenuator,
    c,
    cosh,
    gamma,
    identity,
    nu,
    phi,
    r,
    sigma,
)

violated = proposition(cosh(2 * r) > nu)
no_semigroup = Not(PositiveSemidefinite(M))
bayes_matrix = gamma * (identity + I * (2 * c - 1) * sigma)


def derive(proof: Derivation) -> None:
    """M does not depend on φ, because only tr V⁻¹ enters it."""
    proof.identity(Trace(Inverse(V)), 2 * c, because="a rotation keeps the trace: cos²φ + sin²φ = 1")
    proof.identity(M, bayes_matrix, because="so M is what it is at φ = 0")
    proof.instance("theorem-1", "criterion", Iff(no_semigroup, violated), because="the same matrix")


statement = Statement(
    id="corollary-rotation",
    title="The criterion at every squeezing angle",
    kind="corollary",
    source="reconstructed",
    domain=Domain(
        variables=(nu, r, phi, gamma),
        hypotheses=ADMISSIBLE,
        definitions=(
            *bayes_reverse_of_attenuator(squeezed_thermal(nu, r, phi), "squeezed thermal reference at angle φ"),
            RATIO,
        ),
    ),
    claims=(
        Claim("cp-matrix", Relation(M, "=", bayes_matrix)),
        Claim("criterion", Iff(no_semigroup, violated)),
    ),
    derive=derive,
)
