"""Theorem 2 in any number of modes: −2 ln F_wc grows by at least c_geom(ν_min) times what the entropy does.

Definitions. The target has the covariance V_0 = S₀Λ₀S₀ᵀ with symplectic eigenvalues λ_k ≥ ν_min > 1. Noise is added
along a path V, so that V ⪰ V_0 and V̇ = N ⪰ 0. The loss is −2 ln F_wc = ½ ln det(I + ½W(V − V_0)) with W = σᵀV_0σ.

Proof, along the path. (i) Jacobi: the loss grows at ¼ Tr(P⁻¹N) with P = W⁻¹ + ½(V − V_0). (ii) W⁻¹ = S₀Λ₀⁻¹S₀ᵀ ⪯ V_0,
so P ⪯ V, and inversion turns that round: P⁻¹ − V⁻¹ = V⁻¹(V − P)V⁻¹ + V⁻¹(V − P)P⁻¹(V − P)V⁻¹. (iii) V⁻¹ = ½J_SLD and
J_SLD ⪰ κ(ν_min) J_KMB, whose trace with N is four times the entropy's rate. (iv) No symplectic eigenvalue of V lies
below ν_min: V + iν_minσ ⪰ V_0 + iν_minσ ⪰ 0, which S⁻¹ carries to Λ + iν_minσ. Integrate.
"""

from __future__ import annotations

from sympy import Determinant, I, Identity, Inverse, MatrixSymbol, Rational, Trace, Transpose, log

from qdsym.proof import (
    Claim,
    Definition,
    Derivation,
    Domain,
    MatrixVariable,
    ModeVariable,
    Outgrows,
    PositiveSemidefinite,
    Rate,
    Relation,
    Shown,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.geometric_constant import c_geom
from qdsym.statements.settings.many_modes import (
    COVARIANCE,
    MATRICES,
    MODES,
    WILLIAMSON,
    J_kmb,
    J_sld,
    Lambda,
    N,
    S,
    V,
    coupled_squeezers,
    entropy_rate,
    kappa,
    kmb_rate,
    metric_order,
    mode_facts,
    n,
    nu,
    nu_rate,
    sigma,
    total_entropy,
    w,
)

least, lam = real_symbols("nu_min lambda_k")
S_0, Lambda_0, V_0, W, P = (MatrixSymbol(name, 2 * n, 2 * n) for name in ("S_0", "Lambda_0", "V_0", "W", "P"))
one = Identity(2 * n)
half = Rational(1, 2)
added = V - V_0
noise = one + W * added / 2
loss = log(Determinant(noise)) / 2
loss_rate = Trace(Inverse(P) * N) / 4
floor = c_geom(least) * total_entropy
floor_rate = c_geom(least) * kmb_rate
rates = Relation(loss_rate, "≥", floor_rate)
uncertain = Lambda + I * least * sigma


def derive(proof: Derivation) -> None:
    """The four steps, and what they need: positivity of W, P and V, and the least symplectic eigenvalue."""
    proof.rate(V, N, because="Ṡ = SAσ and σᵀ = −σ")

    start = target(proof)
    below = proof.sign(Relation(lam - 1 / lam, "≥", 0), via=(lam - 1) * (lam + 1) / lam, using=start)
    squeezed = proof.mode_by_mode(Lambda_0 - Inverse(Lambda_0), lam - 1 / lam, lam - 1 / lam, using=[below, *start])
    proof.identity(Inverse(W), S_0 * Inverse(Lambda_0) * Transpose(S_0), using=start, because="σᵀS₀ = S₀⁻ᵀσᵀ")
    dominated = proof.cone(
        V_0 - Inverse(W), (1, S_0, Lambda_0 - Inverse(Lambda_0)), using=[squeezed, *start], because="W⁻¹ ⪯ V_0"
    )

    known, spread, volume, losing = losing_rate(proof, start)

    # (ii) P ⪯ V, so P⁻¹ ⪰ V⁻¹.
    gap = proof.cone(
        V - P, (1, one, V_0 - Inverse(W)), (half, one, added), using=[dominated, *start],
        because="V − P = (V_0 − W⁻¹) + ½(V − V_0)",
    )  # fmt: skip
    reciprocal = proof.cone(Inverse(P), (1, Inverse(P), P), using=[spread, *start])
    across = Inverse(V) * (V - P)
    reversed_order = proof.cone(
        Inverse(P) - Inverse(V), (1, Inverse(V), V - P), (1, across, Inverse(P)), using=[gap, reciprocal, *known],
        because="inversion turns the order round",
    )  # fmt: skip

    # (iii) The two metrics.
    metrics = metric_order(proof, least, known)
    entropy_rate(proof, known)
    steady = proof.rate(floor, floor_rate, using=known, because="c_geom(ν_min) is a constant")
    compared = proof.traces(
        rates,
        (Rational(1, 4), Inverse(P) - Inverse(V), N),
        (Rational(1, 8), J_sld - kappa(least) * J_kmb, N),
        using=[reversed_order, metrics, *known],
        because="J_SLD = 2V⁻¹ and c_geom = κ/2",
    )
    proof.outgrows(losing, steady, compared, volume, *known)


def target(proof: Derivation) -> list[Shown]:
    """Show that the target's symplectic eigenvalues are > 1."""
    wide = proof.sign(Relation(lam, ">", 1), via=(lam - least, least - 1))
    return [wide, proof.sign(Relation(lam, ">", 0), via=(lam - 1, 1), using=[wide])]


def losing_rate(proof: Derivation, start: list[Shown]) -> tuple[list[Shown], Shown, Shown, Shown]:
    """Show what is known of ν, that P ⪰ 0, that the loss has a value, and its rate."""
    # (iv) No symplectic eigenvalue of V lies below ν_min.
    turned = Lambda_0 + I * least * sigma
    lower = proof.mode_by_mode(turned, lam - least, lam + least, using=start)
    carried = proof.cone(uncertain, (1, Inverse(S) * S_0, turned), (1, Inverse(S), added), using=[lower, *start],
                         because="V + iν_minσ = S₀(Λ₀ + iν_minσ)S₀ᵀ + (V − V_0), and S₀σS₀ᵀ = σ = SσSᵀ")  # fmt: skip
    above = proof.every_mode(Relation(nu, "≥", least), carried, because="Λ + iν_minσ has the eigenvalues ν ± ν_min")
    known = [*mode_facts(proof, least, above), *start]

    # (i) The loss's rate.
    thermal = proof.mode_by_mode(Inverse(Lambda_0), 1 / lam, 1 / lam, using=start)
    inner = proof.cone(Inverse(W), (1, S_0, Inverse(Lambda_0)), using=[thermal, *start])
    outer = proof.cone(W, (1, W, Inverse(W)), using=[inner, *start])
    spread = proof.cone(P, (1, one, Inverse(W)), (half, one, added), using=[inner, *start])
    volume = proof.determinant(noise, W, P, using=[outer, spread, *start], because="I + ½W(V − V_0) = WP")
    losing = proof.log_determinant(loss, loss_rate, W, P, using=[volume, *start], because="Ṗ = ½N")
    return known, spread, volume, losing


statement = Statement(
    id="theorem-2-modes",
    title="Quantum noise floor in any number of modes",
    kind="theorem",
    source="reconstructed",
    note=f"the inequality is the abstract's; its terms, the form for n modes and the proof are ours; {WILLIAMSON}",
    domain=Domain(
        variables=(nu, nu_rate, lam, w, least),
        hypotheses=(
            proposition(least > 1),
            proposition(lam >= least),
            PositiveSemidefinite(added),
            PositiveSemidefinite(N),
        ),
        matrices=(
            *MATRICES,
            MatrixVariable(S_0, meaning="symplectic", value_at=coupled_squeezers, symplectic=True),
            MatrixVariable(Lambda_0, symmetry=1, meaning="symplectic eigenvalues of the target", entry=lam),
        ),
        modes=(ModeVariable(lam, least=least), ModeVariable(nu, nu_rate, least=lam), MODES[1]),
        definitions=(
            *COVARIANCE,
            Definition(V_0, S_0 * Lambda_0 * Transpose(S_0), "covariance of the target, in Williamson's form"),
            Definition(W, Transpose(sigma) * V_0 * sigma, "the target turned by σ"),
            Definition(P, Inverse(W) + (V - V_0) / 2, "what the loss's rate divides by", invertible=True),
        ),
    ),
    claims=(
        Claim("domination", PositiveSemidefinite(V_0 - Inverse(W)), (), "W⁻¹ ⪯ V_0"),
        Claim("least", Relation(nu, "≥", least), (), "symplectic eigenvalues do not sink below ν_min"),
        Claim("order", PositiveSemidefinite(Inverse(P) - Inverse(V)), (), "inversion turns P ⪯ V round"),
        Claim("metrics", PositiveSemidefinite(J_sld - kappa(least) * J_kmb)),
        Claim("loss-rate", Rate(loss, loss_rate), remark="loss: −2 ln F_wc"),
        Claim("entropy-rate", Rate(total_entropy, kmb_rate), remark="½ Tr E is the entropy"),
        Claim("rates", rates),
        Claim("floor", Outgrows(loss, floor), remark="−2 ln F_wc ≥ c_geom(ν_min) I_dec"),
    ),
    derive=derive,
)
