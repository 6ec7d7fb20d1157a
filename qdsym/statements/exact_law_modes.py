"""The exact law in any number of modes: every mode pays for itself, at every instant and for every weight.

The covariance V = SΛSᵀ moves with Ṡ = SAσ and Λ̇ = ⊕ ν̇_k I₂; such a frame exists along every analytic flow, and where
eigenvalues meet it is adapted to the flow by itself. A generator (K', D') runs the flow backwards exactly when
D' = −V̇ − K'V − VK'ᵀ. Let q_k be 1 where ν_k grows and 0 where it falls. Then, with

    d_k = ν̇_k/(ν_k − 1) where ν_k grows,   d_k = −ν̇_k/(ν_k + 1) where it falls,

Tr J_f D' ≥ 2 Σ f_k d_k for J_f = S⁻ᵀ ⊕ f_k I₂ S⁻¹ and any f_k ≥ 0: for f = 1/ν that is Tr V⁻¹D', and there is an f for
every monotone metric and for the entropy that D' injects. The dual certificate is a direct sum of projectors on u or ū.
All these are reached at once, by D* = S ⊕ d_k I₂ Sᵀ with a drift that is a quantum-limited attenuator or amplifier in
each mode and a Hamiltonian that follows the frame. The price of a stretch is a difference of logarithms.
"""

from __future__ import annotations

from dataclasses import replace

from sympy import I, Inverse, MatrixSymbol, Symbol, Trace, Transpose

from qdsym.physics.generators import cp_matrix
from qdsym.proof import (
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
from qdsym.statements.settings.many_modes import (
    COVARIANCE,
    MATRICES,
    WILLIAMSON,
    A,
    N,
    S,
    V,
    n,
    nu,
    nu_rate,
    sigma,
)

q, f = real_symbols("q_k f_k")
K, D, M, F, J_f, Delta, G, B, C, Z, K_star, D_star, M_star = (
    MatrixSymbol(name, 2 * n, 2 * n)
    for name in ("K_rev", "D_rev", "M_rev", "F", "J_f", "Delta", "G", "B", "C", "Z", "K_star", "D_star", "M_star")
)
rise, fall = (Symbol(name, real=True) for name in ("mu_up", "mu_down"))
heating, cooling = nu_rate / (nu - 1), -nu_rate / (nu + 1)
price = q * heating + (1 - q) * cooling
pull = -q * heating + (1 - q) * cooling
on_u, on_u_bar = f * (1 - q) * nu / (nu + 1), f * q * nu / (nu - 1)
half_sum, half_gap = (on_u_bar + on_u) / 2, (on_u_bar - on_u) / 2
values = (2 * fall / (nu + 1), 2 * rise / (nu - 1))
dual = Transpose(Inverse(S)) * Z * Inverse(S)
physical = PositiveSemidefinite(M)
bound = Relation(Trace(J_f * D), "≥", Trace(F * Delta))
reached = Relation(Trace(J_f * D_star), "=", Trace(F * Delta))
flow = Relation(D_star, "=", -N - K_star * V - V * Transpose(K_star))


def derive(proof: Derivation) -> None:
    """The bound from the dual certificate; the reverse that reaches it; the logarithms."""
    mixed = proof.sign(Relation(nu, ">", 0), via=(nu - 1, 1))
    weights = [proof.sign(Relation(x, "≥", 0), using=[mixed]) for x in (on_u, on_u_bar)]
    inside = proof.mode_by_mode(Z, on_u, on_u_bar, using=[*weights, mixed])
    certificate = proof.cone(dual, (1, Transpose(Inverse(S)), Z), using=[inside, mixed])
    proof.traces(bound, (2, dual, M), using=[proof.assume(physical), certificate, mixed],
                 because="the value of S⁻¹M'S⁻ᵀ on u and ū in each mode")  # fmt: skip

    proof.identity(D_star, flow.rhs, using=[mixed], because="Ṡ = SAσ, and ν·pull + d = −ν̇")
    grown, fallen = proof.sign(Relation(rise, "≥", 0)), proof.sign(Relation(fall, "≥", 0))
    seen = [proof.sign(Relation(x, "≥", 0), using=[grown, fallen, mixed]) for x in values]
    alone = proof.mode_by_mode(Delta + I * G * sigma, *values, using=[*seen, mixed])
    proof.cone(M_star, (1, S, Delta + I * G * sigma), using=[alone, mixed], because="the Hamiltonian part drops out")
    proof.identity(reached.lhs, reached.rhs, using=[mixed])


statement = Statement(
    id="exact-law-modes",
    title="What an exact reverse of any number of modes costs",
    kind="theorem",
    source="follow-up",
    note=f"a later version of the paper says it in words; formulas and proof are ours; {WILLIAMSON}",
    domain=Domain(
        variables=(nu, nu_rate, q, f),
        hypotheses=(
            proposition(nu > 1),
            proposition(q >= 0),
            proposition(q <= 1),
            Relation(q * nu_rate, "≥", 0),
            Relation((1 - q) * nu_rate, "≤", 0),
            proposition(f >= 0),
        ),
        matrices=(
            *MATRICES[:5],
            MatrixVariable(K, meaning="drift of the reverse, any real matrix"),
            MatrixVariable(F, symmetry=1, meaning="weights", entry=f),
            MatrixVariable(Delta, symmetry=1, meaning="what each mode needs", entry=price),
            MatrixVariable(B, symmetry=1, meaning="mean of the certificate on u and ū", entry=half_sum),
            MatrixVariable(C, symmetry=1, meaning="half of what is more on ū", entry=half_gap),
            MatrixVariable(G, symmetry=1, meaning="traces of the drift", entry=pull),
        ),
        modes=(ModeVariable(nu, nu_rate), ModeVariable(nu_rate, None), ModeVariable(q, None), ModeVariable(f)),
        definitions=(
            COVARIANCE[0],
            replace(COVARIANCE[1], meaning="V̇, the flow"),
            Definition(rise, q * nu_rate, "how fast ν grows, or 0"),
            Definition(fall, -(1 - q) * nu_rate, "how fast it falls, or 0"),
            Definition(D, -N - K * V - V * Transpose(K), "diffusion of the reverse"),
            Definition(M, cp_matrix(K, D, form=sigma), "CP matrix of the reverse"),
            Definition(J_f, Transpose(Inverse(S)) * F * Inverse(S), "a metric, mode by mode"),
            Definition(Z, B + I * C * sigma, "dual certificate"),
            Definition(D_star, S * Delta * Transpose(S), "the diffusion that needs no more"),
            Definition(K_star, S * (G / 2 - A * sigma) * Inverse(S), "with the drift"),
            Definition(M_star, cp_matrix(K_star, D_star, form=sigma), "and the CP matrix"),
        ),
    ),
    claims=(
        Claim("bound", bound, (physical,), "2 Σ f_k d_k"),
        Claim("reverse", flow, remark="(K*, D*) runs the flow backwards"),
        Claim("physical", PositiveSemidefinite(M_star)),
        Claim("reached", reached, remark="for all weights at once"),
    ),
    derive=derive,
)
