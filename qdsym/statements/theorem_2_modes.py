"""Theorem 2 in any number of modes: the two matrix inequalities of its proof, taken from the literature.

Along V + sN the loss grows at the rate ¼ Tr[(W⁻¹ + ½sN)⁻¹N] with W = σᵀVσ, and the entropy's rate is compared with
¼ Tr[(V + sN)⁻¹N]. What makes the first the larger is W⁻¹ ⪯ V, which is the uncertainty relation, and that inversion
turns the order of positive matrices round. Both are cited. That symplectic eigenvalues grow with N, and Williamson's
form, are used in the text of the proof and are not restated here; the inequality itself is searched for violations by
random states and noise of one to three modes, and is proved outright for one mode (theorem-2).
"""

from __future__ import annotations

from sympy import I, Inverse, MatrixSymbol, Symbol, Transpose

from qdsym.phase_space import symplectic_form
from qdsym.proof import (
    Claim,
    Definition,
    Derivation,
    Domain,
    MatrixVariable,
    PositiveSemidefinite,
    Relation,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition

n = Symbol("n", integer=True, positive=True)
(s,) = real_symbols("s")
V, N, sigma, W = (MatrixSymbol(name, 2 * n, 2 * n) for name in ("V", "N", "sigma", "W"))
state = PositiveSemidefinite(V + I * sigma)
noisy = PositiveSemidefinite(N)
forward = proposition(s >= 0)
dominated = PositiveSemidefinite(V - Inverse(W))
ordered = PositiveSemidefinite(Inverse(Inverse(W) + s * N / 2) - Inverse(V + s * N))


def derive(proof: Derivation) -> None:
    """W is symmetric; the two inequalities are cited."""
    proof.identity(Transpose(W), W, because="Vᵀ = V")
    proof.cite(
        dominated,
        "L. Lami, A. Serafini and G. Adesso, Gaussian entanglement revisited, New J. Phys. 20, 023030 (2018): "
        "V + iσ ⪰ 0 exactly when V ⪰ σᵀV⁻¹σ (Schur complement)",
        given=state,
    )
    proof.cite(
        ordered,
        "R. Bhatia, Matrix Analysis, Springer (1997), Proposition V.1.6: inversion reverses the order",
        given=(state, noisy, forward),
    )


statement = Statement(
    id="theorem-2-modes",
    title="The matrix inequalities of Theorem 2 in any number of modes",
    kind="lemma",
    source="reconstructed",
    domain=Domain(
        variables=(s,),
        matrices=(
            MatrixVariable(V, symmetry=1, meaning="covariance of the target", invertible=True),
            MatrixVariable(N, symmetry=1, meaning="noise that the repair injects"),
            MatrixVariable(
                sigma,
                symmetry=-1,
                meaning="symplectic form of n modes",
                value_at=lambda m: symplectic_form(m, symbolic=True),
            ),
        ),
        definitions=(Definition(W, Transpose(sigma) * V * sigma, "V turned by σ"),),
    ),
    claims=(
        Claim("symmetry", Relation(Transpose(W), "=", W)),
        Claim("domination", dominated, (state,), "the uncertainty relation"),
        Claim("order", ordered, (state, noisy, forward), "so the loss's rate is the larger"),
    ),
    derive=derive,
)
