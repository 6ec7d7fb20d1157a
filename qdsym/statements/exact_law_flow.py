"""The price of the exact law over a stretch of a flow is a difference of logarithms, in any number of modes.

Along an analytic flow the frame S can be chosen analytic, and where eigenvalues meet it is adapted by itself: in a
space of equal ν the Hermitian block of S⁻¹V̇S⁻ᵀ is that of ⊕ ν̇_k I₂, since Ṡ = SAσ adds nothing there. So the optimum
of `exact-law-modes` is reached at every instant by a reverse that follows the frame, and its cost is a rate:

    Tr V⁻¹D* = d/dt 2 Σ ln(1 − 1/ν_k) over the modes that heat, plus d/dt 2 Σ ln(1 + 1/ν_k) over those that cool.
"""

from __future__ import annotations

from sympy import Inverse, MatrixSymbol, Trace, Transpose, log

from qdsym.proof import (
    Claim,
    Definition,
    Derivation,
    Domain,
    MatrixVariable,
    ModeVariable,
    Rate,
    Relation,
    Statement,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.exact_law_modes import (
    D_star,
    Delta,
    price,
    q,
)
from qdsym.statements.settings.many_modes import COVARIANCE, MATRICES, WILLIAMSON, S, V, n, nu, nu_rate

Pi = MatrixSymbol("Pi", 2 * n, 2 * n)
paid = q * log(1 - 1 / nu) + (1 - q) * log(1 + 1 / nu)
cost = Trace(Inverse(V) * D_star)


def derive(proof: Derivation) -> None:
    """The logarithms are defined, and what they grow by is the cost."""
    mixed = proof.sign(Relation(nu, ">", 0), via=(nu - 1, 1))
    less = proof.sign(Relation(1 - 1 / nu, ">", 0), via=(nu - 1) / nu, using=[mixed])
    more = proof.sign(Relation(1 + 1 / nu, ">", 0), via=(nu + 1) / nu, using=[mixed])
    proof.rate(Trace(Pi), cost, using=[mixed, less, more], because="d ln(1 ∓ 1/ν) = ±dν/ν(ν ∓ 1)")


statement = Statement(
    id="exact-law-flow",
    title="What the exact law costs along a flow",
    kind="corollary",
    source="follow-up",
    note=f"a later version of the paper says it in words; formulas and proof are ours; {WILLIAMSON}",
    domain=Domain(
        variables=(nu, nu_rate, q),
        hypotheses=(
            proposition(nu > 1),
            proposition(q >= 0),
            proposition(q <= 1),
            Relation(q * nu_rate, "≥", 0),
            Relation((1 - q) * nu_rate, "≤", 0),
        ),
        matrices=(
            *MATRICES[:5],
            MatrixVariable(Delta, symmetry=1, meaning="what each mode needs", entry=price),
            MatrixVariable(Pi, symmetry=1, meaning="what each mode has paid", entry=paid),
        ),
        modes=(ModeVariable(nu, nu_rate), ModeVariable(nu_rate, None), ModeVariable(q)),
        definitions=(
            COVARIANCE[0],
            Definition(D_star, S * Delta * Transpose(S), "the diffusion that needs no more"),
        ),
    ),
    claims=(Claim("price", Rate(Trace(Pi), cost), remark="q_k is 1 while ν_k grows, and 0 while it falls"),),
    derive=derive,
)
