"""Theorem 1 in any number of modes: loss at one rate violates complete positivity once V⁻¹ + σV⁻¹σᵀ exceeds 2I.

Let P = (I − iσ)/2, the projector on the eigenvectors u of σ in every mode, and P̄ that on ū. The CP matrix of the Bayes
reverse is M = γ[P(2I − V⁻¹ − σV⁻¹σᵀ)P + 2P̄V⁻¹P̄]: it mixes the two nowhere, and the second part is positive. With
H = U†V⁻¹U, the Hermitian n × n matrix of V⁻¹ in the vectors u, the eigenvalues of 2I − V⁻¹ − σV⁻¹σᵀ are 2(1 − h), each
eigenvalue h of H twice: complete positivity is violated exactly when the largest is above 1. For one mode h = c.
"""

from __future__ import annotations

from typing import Any

from sympy import I, Identity, Inverse, MatrixSymbol, Transpose

from qdsym.physics.generators import attenuator, cp_matrix
from qdsym.physics.reversal import bayes_drift
from qdsym.proof import (
    Claim,
    Definition,
    Derivation,
    Domain,
    Iff,
    Not,
    PositiveSemidefinite,
    Relation,
    Shown,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.many_modes import COVARIANCE, FIXED, STANDING, WILLIAMSON, Lambda, S, V, n, nu, sigma

(gamma,) = real_symbols("gamma")
K_B, M, P, X = (MatrixSymbol(name, 2 * n, 2 * n) for name in ("K_B", "M", "P", "X"))
one = Identity(2 * n)
P_bar = one - P
blocks = Relation(M, "=", gamma * (P * X * P + 2 * P_bar * Inverse(V) * P_bar))
bounded, positive = PositiveSemidefinite(X), PositiveSemidefinite(M)


def definitions(rate: Any) -> tuple[Definition, ...]:
    """Return what the reverse of loss at a rate is made of."""
    loss = attenuator(rate, modes=n)
    return (
        COVARIANCE[0],
        Definition(P, (one - I * sigma) / 2, "projector on the eigenvectors u of σ"),
        Definition(K_B, bayes_drift(loss.drift, loss.diffusion, V), "Bayes reverse drift"),
        Definition(M, cp_matrix(K_B, loss.diffusion, form=sigma), "CP matrix of the reverse"),
        Definition(X, 2 * one - Inverse(V) - sigma * Inverse(V) * Transpose(sigma), "2(1 − h) twice for each h"),
    )


def derive(proof: Derivation) -> None:
    """The blocks of M, and each of M ⪰ 0 and X ⪰ 0 from the other."""
    mixed = proof.sign(Relation(nu, ">", 0))
    proof.identity(M, blocks.rhs, using=[mixed], because="σP = iP and σP̄ = −iP̄")
    thermal = proof.mode_by_mode(Inverse(Lambda), 1 / nu, 1 / nu, using=[mixed])
    inverse = proof.cone(Inverse(V), (1, Transpose(Inverse(S)), Inverse(Lambda)), using=[thermal, mixed])
    forth, back = bound_of_physical(proof, mixed), physical_of_bound(proof, proof.assume(bounded), inverse, mixed)
    proof.equivalent(Not(positive), Not(bounded), forth, back, using=[mixed])


def bound_of_physical(proof: Derivation, mixed: Shown, rate: Any = gamma) -> Shown:
    """Show X ⪰ 0 under M ⪰ 0, for loss at a rate."""
    supposed = proof.assume(positive)
    mirror = proof.identity(Transpose(M), Transpose(M), using=[mixed])
    turned = proof.same_positivity(Transpose(M), M, mirror)
    mirrored = proof.detach(PositiveSemidefinite(Transpose(M)), turned, supposed)
    terms = (1 / rate, P, M), (1 / rate, P_bar, Transpose(M))
    return proof.cone(X, *terms, using=[supposed, mirrored, mixed], because="X is real and commutes with σ")


def physical_of_bound(proof: Derivation, bound: Shown, inverse: Shown, *using: Shown) -> Shown:
    """Show M ⪰ 0 from X ⪰ 0 and V⁻¹ ⪰ 0."""
    return proof.cone(M, (gamma, P, X), (2 * gamma, P_bar, Inverse(V)), using=[bound, inverse, *using])


statement = Statement(
    id="theorem-1-modes",
    title="No-go for noiseless quantum score reversal in any number of modes",
    kind="theorem",
    source="extension",
    note=f"ours; {WILLIAMSON}",
    domain=Domain(
        variables=(gamma, nu),
        hypotheses=(proposition(gamma > 0), proposition(nu >= 1)),
        matrices=FIXED,
        modes=STANDING,
        definitions=definitions(gamma),
    ),
    claims=(
        Claim("blocks", blocks, remark="P̄ = I − P"),
        Claim("criterion", Iff(Not(positive), Not(bounded)), remark="X ⪰ 0 says that every h is at most 1"),
    ),
    derive=derive,
)
