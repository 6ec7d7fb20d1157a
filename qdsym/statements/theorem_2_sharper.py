"""A sharper noise floor in any number of modes: min(ν_min², 2) times that of Theorem 2.

The proof of Theorem 2 gives away W⁻¹ ⪯ V_0 where W⁻¹ ⪯ V_0/ν_min² holds. Let m be at most ν_min² and at most 2. Then
P = W⁻¹ + ½(V − V_0) ⪯ V_0/m + (V − V_0)/m = V/m, inversion turns that into P⁻¹ ⪰ mV⁻¹, and the rest is as it was: the
loss outgrows m c_geom(ν_min) times the entropy. The best m is min(ν_min², 2), between 1 and 2.
"""

from __future__ import annotations

from dataclasses import replace

from sympy import Inverse, Rational

from qdsym.proof import Claim, Derivation, Outgrows, PositiveSemidefinite, Relation, Statement, real_symbols
from qdsym.proof.propositions import proposition
from qdsym.statements import theorem_2_modes
from qdsym.statements.settings.many_modes import (
    WILLIAMSON,
    J_kmb,
    J_sld,
    N,
    V,
    entropy_rate,
    kappa,
    metric_order,
)
from qdsym.statements.theorem_2_modes import (
    S_0,
    V_0,
    Lambda_0,
    P,
    W,
    added,
    floor,
    floor_rate,
    half,
    lam,
    least,
    losing_rate,
    loss,
    loss_rate,
    one,
    target,
)

(m,) = real_symbols("m")
rates = Relation(loss_rate, "≥", m * floor_rate)


def derive(proof: Derivation) -> None:
    """The four steps of Theorem 2 with W⁻¹ ⪯ V_0/m and P ⪯ V/m."""
    proof.rate(V, N, because="Ṡ = SAσ and σᵀ = −σ")
    start = target(proof)
    excess = lam / m - 1 / lam
    terms = tuple(term / (m * lam) for term in ((lam - least) * (lam + least), least**2 - m))
    below = proof.sign(Relation(excess, "≥", 0), via=terms, using=start)
    core = Lambda_0 / m - Inverse(Lambda_0)
    squeezed = proof.mode_by_mode(core, excess, excess, using=[below, *start])
    dominated = proof.cone(V_0 / m - Inverse(W), (1, S_0, core), using=[squeezed, *start], because="λ_k² ≥ ν_min² ≥ m")
    known, spread, volume, losing = losing_rate(proof, start)

    rest = proof.sign(Relation(1 / m - half, "≥", 0), via=(2 - m) / (2 * m))
    gap = proof.cone(
        V / m - P, (1, one, V_0 / m - Inverse(W)), (1 / m - half, one, added), using=[dominated, rest, *start],
        because="V/m − P = (V_0/m − W⁻¹) + (1/m − ½)(V − V_0)",
    )  # fmt: skip
    reciprocal = proof.cone(Inverse(P), (1, Inverse(P), P), using=[spread, *start])
    across = Inverse(V) * (V / m - P)
    order = proof.cone(
        Inverse(P) - m * Inverse(V), (m**2, Inverse(V), V / m - P), (m**2, across, Inverse(P)),
        using=[gap, reciprocal, *known], because="inversion turns the order round",
    )  # fmt: skip

    metrics = metric_order(proof, least, known)
    entropy_rate(proof, known)
    steady = proof.rate(m * floor, m * floor_rate, using=known, because="m c_geom(ν_min) is a constant")
    compared = proof.traces(
        rates,
        (Rational(1, 4), Inverse(P) - m * Inverse(V), N),
        (m / 8, J_sld - kappa(least) * J_kmb, N),
        using=[order, metrics, *known],
        because="J_SLD = 2V⁻¹ and c_geom = κ/2",
    )
    proof.outgrows(losing, steady, compared, volume, *known)


statement = Statement(
    id="theorem-2-sharper",
    title="A sharper noise floor in any number of modes",
    kind="theorem",
    source="extension",
    note=f"ours; {WILLIAMSON}",
    domain=replace(
        theorem_2_modes.statement.domain,
        variables=(*theorem_2_modes.statement.domain.variables, m),
        hypotheses=(
            *theorem_2_modes.statement.domain.hypotheses,
            proposition(m > 0),
            proposition(m <= least**2),
            proposition(m <= 2),
        ),
    ),
    claims=(
        Claim("domination", PositiveSemidefinite(V_0 / m - Inverse(W)), (), "W⁻¹ ⪯ V_0/m"),
        Claim("order", PositiveSemidefinite(Inverse(P) - m * Inverse(V)), (), "P⁻¹ ⪰ mV⁻¹"),
        Claim("rates", rates),
        Claim("floor", Outgrows(loss, m * floor), remark="−2 ln F_wc ≥ m c_geom(ν_min) I_dec for m = min(ν_min², 2)"),
    ),
    derive=derive,
)
