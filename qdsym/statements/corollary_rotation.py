"""Turning the squeezing axis changes nothing: for every angle φ the criterion is cosh 2r > ν."""

from __future__ import annotations

from sympy import MatrixSymbol

from qdsym.phase_space import squeezed_thermal
from qdsym.proof import (
    Claim,
    Definition,
    Derivation,
    Domain,
    Iff,
    Not,
    PositiveSemidefinite,
    Relation,
    Statement,
)
from qdsym.proof.propositions import proposition
from qdsym.statements._setting import (
    ADMISSIBLE,
    RATIO,
    SQUEEZED_THERMAL,
    I,
    M,
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

unrotated = MatrixSymbol("M_0", 2, 2)
violated = proposition(cosh(2 * r) > nu)
no_semigroup = Not(PositiveSemidefinite(M))
bayes_matrix = gamma * (identity + I * (2 * c - 1) * sigma)


def derive(proof: Derivation) -> None:
    """M does not depend on φ, because only tr V⁻¹ enters it."""
    proof.identity(M, bayes_matrix, because="tr V⁻¹ is the same in every frame")
    proof.identity(M, unrotated, because="so it is the matrix of Theorem 1")
    criterion = proof.instance("theorem-1", "criterion", Iff(Not(PositiveSemidefinite(unrotated)), violated))
    proof.rewrite(Iff(no_semigroup, violated), criterion, because="M is M_0")


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
            Definition(unrotated, SQUEEZED_THERMAL[6].value, "the CP matrix at φ = 0"),
        ),
    ),
    claims=(
        Claim("cp-matrix", Relation(M, "=", bayes_matrix)),
        Claim("criterion", Iff(no_semigroup, violated)),
    ),
    derive=derive,
)
