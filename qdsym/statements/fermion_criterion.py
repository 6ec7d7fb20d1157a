"""Any number of fermionic modes under loss: the Bayes-type reverse fails once σΓ⁻¹ + Γ⁻¹σ does not exceed 2I.

Loss at rate γ has X = −½γI and Y = γσ. The reverse with the same noise and the drift X' = −(X + YΓ⁻¹) runs the flow of
Γ backwards, as K + DV⁻¹ does for bosons; but there is no density here whose score it takes, and what is said of it is
said of a formal analogue. Let P = (I − iσ)/2, the projector on the eigenvectors u of σ, P̄ that on ū, and
N = σΓ⁻¹ + Γ⁻¹σ. Then M' = γ(N − 2P) = γ[P(N − 2I)P + P̄NP̄]: it mixes the two nowhere. With H = U†(iΓ⁻¹)U, the Hermitian
n × n matrix of iΓ⁻¹ in the vectors u, the eigenvalues of N − 2I are 2(h − 1), each eigenvalue h of H twice: complete
positivity is violated exactly when the least is below 1. The trace of N − 2I is what ln det Γ grows with, so that the
reverse is physical only where the modes do not heat in the sense that det Γ does not fall.
"""

from __future__ import annotations

from sympy import Determinant, I, Inverse, MatrixSymbol, Trace, Transpose, log

from qdsym.physics.majorana import majorana_bayes_drift, majorana_cp_matrix
from qdsym.proof import (
    Claim,
    Definition,
    Derivation,
    Domain,
    Iff,
    MatrixVariable,
    Not,
    PositiveSemidefinite,
    Rate,
    Relation,
    Statement,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.majorana_modes import (
    FORMAL,
    VACUUM,
    Gamma,
    M,
    X,
    Y,
    gamma,
    n,
    one,
    reverses,
    sigma,
    weakly_paired,
)

P, N, B, Q = (MatrixSymbol(name, 2 * n, 2 * n) for name in ("P", "N", "B", "Q"))
P_bar = one - P
square = Transpose(Gamma) * Gamma
purity, growth = log(Determinant(Q)) / 4, gamma * Trace(B) / 4
blocks = Relation(M, "=", gamma * (P * B * P + P_bar * N * P_bar))
backwards = reverses(gamma * (sigma - Gamma), Gamma, X, Y)
bounded, positive = PositiveSemidefinite(B), PositiveSemidefinite(M)
purer = Relation(growth, "≥", 0)


def derive(proof: Derivation) -> None:
    """The reverse, the blocks of M, each of M ⪰ 0 and B ⪰ 0 from the other, and the trace of B."""
    proof.identity(backwards.lhs, backwards.rhs, because="Γᵀ = −Γ and σᵀ = −σ")
    proof.identity(M, blocks.rhs, because="σP = iP and σP̄ = −iP̄, while N commutes with σ")

    supposed = proof.assume(positive)
    mirror = proof.identity(Transpose(M), Transpose(M))
    turned = proof.same_positivity(Transpose(M), M, mirror)
    mirrored = proof.detach(PositiveSemidefinite(Transpose(M)), turned, supposed)
    terms = (1 / gamma, P, M), (1 / gamma, P_bar, Transpose(M))
    forth = proof.cone(B, *terms, using=[supposed, mirrored], because="B is real and commutes with σ")
    whole = proof.cone(one, (1, one, 1))
    back = proof.cone(
        M, (gamma, one, B), (2 * gamma, P_bar, one), using=[proof.assume(bounded), whole], because="M' = γ(B + 2P̄)"
    )
    proof.equivalent(Not(positive), Not(bounded), forth, back)

    product = proof.cone(Q, (1, Transpose(Gamma), one), using=[whole])
    volume = proof.determinant(Q, Q, using=[product])
    proof.log_determinant(purity, growth, Transpose(Gamma), Gamma, using=[volume], because="½ Tr Γ⁻¹Γ̇")
    proof.traces(purer, (gamma / 4, B, one), using=[forth, whole])


statement = Statement(
    id="fermion-criterion",
    title="When the Bayes-type reverse of fermionic modes is physical",
    kind="theorem",
    source="extension",
    note=f"ours; {FORMAL}",
    domain=Domain(
        variables=(gamma,),
        hypotheses=(proposition(gamma > 0),),
        matrices=(
            VACUUM,
            MatrixVariable(
                Gamma,
                symmetry=-1,
                invertible=True,
                meaning="covariance, moved by loss",
                rate=gamma * (sigma - Gamma),
                value_at=weakly_paired,
            ),
        ),
        definitions=(
            Definition(P, (one - I * sigma) / 2, "projector on the eigenvectors u of σ"),
            Definition(X, majorana_bayes_drift(-gamma / 2 * one, gamma * sigma, Gamma), "drift of the reverse"),
            Definition(Y, gamma * sigma, "noise, that of the loss"),
            Definition(M, majorana_cp_matrix(X, Y), "CP matrix of the reverse"),
            Definition(N, sigma * Inverse(Gamma) + Inverse(Gamma) * sigma, "with 2H on u and its conjugate on ū"),
            Definition(B, N - 2 * one, "2(h − 1) twice for each h"),
            Definition(Q, square, "λ_k² twice for each mode"),
        ),
    ),
    claims=(
        Claim("reverse", backwards, remark="the reverse runs the loss backwards"),
        Claim("blocks", blocks, remark="P̄ = I − P"),
        Claim("criterion", Iff(Not(positive), Not(bounded)), remark="B ⪰ 0 says that every h is at least 1"),
        Claim("rate", Rate(purity, growth), remark="½ ln |det Γ|, the sum of ln |λ_k|"),
        Claim("heating", purer, (positive,), "det Γ does not fall"),
    ),
    derive=derive,
)
