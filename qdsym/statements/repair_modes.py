"""The least repair in any number of modes: each mode with h > 1 needs the diffusion 2γ(h − 1) on both quadratures.

A passive change of modes leaves loss at one rate, complete positivity and traces as they are, and makes U†V⁻¹U
diagonal: V⁻¹ = ⊕ h_k I₂ + Y with Y = ½(B − σBσᵀ), which anticommutes with σ and drops out of M. What is left is a
direct sum with the eigenvalues 2γ(1 − h_k) and 2γh_k. Let q_k be 1 where h_k > 1 and 0 where h_k < 1. The diffusion
ΔD* = 2γ ⊕ q_k(h_k − 1) I₂ repairs, and Z = ⊕ q_k(I₂ − iσ) is the dual certificate: Tr Z(M + ΔD) ≥ 0 says that no
repair has a smaller trace, which is 4γ Σ (h_k − 1)₊.
"""

from __future__ import annotations

from sympy import I, Identity, MatrixSymbol, Trace, Transpose

from qdsym.physics.generators import attenuator, cp_matrix
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    MatrixVariable,
    ModeVariable,
    PositiveSemidefinite,
    Relation,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.many_modes import FORM, n, sigma

gamma, h, q = real_symbols("gamma h_k q_k")
H, Q, A, B, W, K_B, M, Delta, Best, Z = (
    MatrixSymbol(name, 2 * n, 2 * n) for name in ("H", "Q", "A", "B", "W", "K_B", "M", "DeltaD", "DeltaD_star", "Z")
)
one = Identity(2 * n)
loss = attenuator(gamma, modes=n)
alone = gamma * (one + I * (2 * H - one) * sigma)
repaired = PositiveSemidefinite(M + Delta)
price = 2 * gamma * Trace(Q * H) - 2 * gamma * Trace(Q)
bound = Relation(Trace(Delta), "≥", price)
cured = And((PositiveSemidefinite(Best), PositiveSemidefinite(M + Best), Relation(Trace(Best), "=", price)))


def derive(proof: Derivation) -> None:
    """The bound from the dual certificate; the repair that reaches it."""
    rest = proof.sign(Relation(1 - q, "≥", 0))
    twice = proof.sign(Relation(2 * q, "≥", 0))
    certificate = proof.mode_by_mode(Z, 0, 2 * q, using=[twice])
    inactive = proof.mode_by_mode(one - Q, 1 - q, 1 - q, using=[rest])
    terms = (1, Z, M + Delta), (1, one - Q, Delta)
    added = [proof.assume(repaired), proof.cone(Delta, (1, A, 1))]
    proof.traces(bound, *terms, using=[*added, certificate, inactive], because="Tr ZM = 2γ Tr Q(I − H)")

    injected, left = 2 * gamma * (q * h - q), 2 * gamma * (1 - h - q + q * h)
    right = injected + 2 * gamma * h
    weights = [proof.sign(Relation(value, "≥", 0)) for value in (injected, left, right)]
    best = proof.mode_by_mode(Best, injected, injected, using=weights)
    seen = proof.mode_by_mode(alone + Best, left, right, using=weights)
    whole = proof.rewrite(PositiveSemidefinite(M + Best), seen, because="Yσ + σY = 0")
    proof.both(best, whole, proof.identity(Trace(Best), price))


statement = Statement(
    id="repair-modes",
    title="The least repair in any number of modes",
    kind="theorem",
    source="extension",
    note="ours; the modes are chosen so that U†V⁻¹U is diagonal, which a passive transformation does",
    domain=Domain(
        variables=(gamma, h, q),
        hypotheses=(
            proposition(gamma >= 0),
            proposition(h >= 0),
            proposition(q >= 0),
            proposition(q <= 1),
            Relation(q * h, "≥", q),
            Relation((1 - q) * h, "≤", 1 - q),
        ),
        matrices=(
            FORM,
            MatrixVariable(H, symmetry=1, meaning="eigenvalues of U†V⁻¹U", entry=h),
            MatrixVariable(Q, symmetry=1, meaning="1 in modes with h > 1, 0 in those with h < 1", entry=q),
            MatrixVariable(B, symmetry=1, meaning="any symmetric matrix"),
            MatrixVariable(A, meaning="any real matrix"),
        ),
        modes=(ModeVariable(h, least=0), ModeVariable(q)),
        definitions=(
            Definition(W, H + (B - sigma * B * Transpose(sigma)) / 2, "V⁻¹"),
            Definition(K_B, loss.drift + gamma * W, "Bayes reverse drift"),
            Definition(M, cp_matrix(K_B, loss.diffusion, form=sigma), "CP matrix of the reverse"),
            Definition(Delta, A * Transpose(A), "any diffusion added"),
            Definition(Best, 2 * gamma * Q * (H - one), "the repair of least trace"),
            Definition(Z, Q - I * Q * sigma, "dual certificate"),
        ),
    ),
    claims=(
        Claim("bound", bound, (repaired,), "4γ Σ (h_k − 1)₊"),
        Claim("optimum", cured, remark="ΔD* repairs and reaches the bound"),
    ),
    derive=derive,
)
