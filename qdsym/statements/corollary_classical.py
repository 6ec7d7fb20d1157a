"""A classical reference never obstructs the reversal of loss at one rate, in any number of modes.

A mixture of coherent states has V ⪰ I, that is V = I + AAᵀ. This makes I − V⁻¹ = V⁻¹(V − I)V⁻¹ + V⁻¹(V − I)²V⁻¹ ⪰ 0,
and 2I − V⁻¹ − σV⁻¹σᵀ is a sum of two such matrices. At unequal rates the like is false.
"""

from __future__ import annotations

from sympy import Inverse, MatrixSymbol, Transpose

from qdsym.proof import Claim, Definition, Derivation, Domain, MatrixVariable, Statement
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.many_modes import FORM, V, n, sigma
from qdsym.statements.theorem_1_modes import X, definitions, gamma, one, physical_of_bound, positive

A = MatrixSymbol("A", 2 * n, 2 * n)


def derive(proof: Derivation) -> None:
    """V⁻¹ ⪯ I, so X ⪰ 0, which is what Theorem 1 asks for."""
    whole = proof.cone(one, (1, one, 1))
    excess = proof.cone(V - one, (1, A, 1), because="V − I = AAᵀ")
    covariance = proof.cone(V, (1, one, one), (1, one, V - one), using=[whole, excess])
    inverse = proof.cone(Inverse(V), (1, Inverse(V), V), using=[covariance])
    terms = (1, Inverse(V), V - one), (1, Inverse(V) * (V - one), one)
    less = proof.cone(one - Inverse(V), *terms, using=[excess, whole], because="V⁻¹ ⪯ I")
    bound = proof.cone(X, (1, one, one - Inverse(V)), (1, sigma, one - Inverse(V)), using=[less])
    physical_of_bound(proof, bound, inverse)


statement = Statement(
    id="corollary-classical",
    title="Classical references never obstruct the reversal of loss at one rate",
    kind="corollary",
    source="extension",
    domain=Domain(
        variables=(gamma,),
        hypotheses=(proposition(gamma > 0),),
        matrices=(FORM, MatrixVariable(A, meaning="any real matrix")),
        definitions=(
            Definition(V, one + A * Transpose(A), "any classical covariance: V ⪰ I", invertible=True),
            *definitions(gamma)[1:],
        ),
    ),
    claims=(Claim("positivity", positive),),
    derive=derive,
)
