"""The exact law of one mode: what a completely positive reverse of a flow costs at least, and which one costs no more.

The state moves with V̇. A Gaussian generator (K', D') runs it backwards exactly when D' = −V̇ − K'V − VK'ᵀ, whatever K'
is. Its cost is Tr V⁻¹D'. With ν the symplectic eigenvalue and ν̇ = (ν/2) Tr V⁻¹V̇ its rate, tr K' = −ν̇/ν − ½ Tr V⁻¹D';
and M' = D' + i tr(K') σ has the values v₁₁ν(ν Tr V⁻¹D' ± 2 tr K') on the vectors (−v₁₂ ± iν, v₁₁). They are
≥ 0 for M' ⪰ 0:

    (ν − 1) Tr V⁻¹D' ≥ 2ν̇/ν   and   (ν + 1) Tr V⁻¹D' ≥ −2ν̇/ν.

The larger bound is reached by D' proportional to V, and by no other D': the squares by which (ν Tr V⁻¹D')² exceeds
4 det D' have to vanish. Under loss at rate γ, ν̇ = γν(c − 1), and a reverse at no cost exists for c = 1 alone.
"""

from __future__ import annotations

from sympy import I, ImmutableMatrix, Inverse, MatrixSymbol, Max, Rational, Symbol, Trace, Transpose

from qdsym.physics.generators import cp_matrix
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    Minimum,
    PositiveSemidefinite,
    Relation,
    Shown,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import negation, proposition
from qdsym.statements.one_mode_criterion import no_square
from qdsym.statements.settings.any_one_mode import FORM, V, k_11, k_12, k_21, k_22, sigma, v_11, v_12
from qdsym.statements.settings.one_mode import gamma, identity, nu
from qdsym.statements.squeezed_bath import covariance

f_11, f_12, f_22 = real_symbols("f_11 f_12 f_22")
F, K, D, M, K_star, D_star, M_star = (
    MatrixSymbol(name, 2, 2) for name in ("V_t", "K_rev", "D_rev", "M_rev", "K_star", "D_star", "M_star")
)
rate, cost, best, lean, skew = (Symbol(name, real=True) for name in ("nu_t", "T", "T_star", "x", "y"))
drift = (k_11, k_12, k_21, k_22)
heated, cooled = 2 * rate / (nu * (nu - 1)), -2 * rate / (nu * (nu + 1))
largest = Max(heated, cooled)
physical = PositiveSemidefinite(M)
optimum = Minimum(cost, drift, (physical,), best, tuple(K_star[i, j] for i in (0, 1) for j in (0, 1)))
AT_LEAST_COST = (2, 2, 0, 1, 0, 1, -Rational(1, 2), 0, 0, -Rational(1, 2), 1)
"""A place with T = T*: V = 2I, V̇ = I, K' = −½I and D' = I."""
least = Relation(cost, "≤", best)
reaching = Relation(Trace(Inverse(V) * D_star), "=", best)
aligned = tuple(Relation(D[i, j], "=", cost * V[i, j] / 2) for i, j in ((0, 0), (0, 1), (1, 1)))
heats = Relation(heated, "≥", cooled)
loss_rate = Relation(nu / 2 * Trace(Inverse(V) * gamma * (identity - V)), "=", gamma * nu * (Trace(Inverse(V)) / 2 - 1))


def derive(proof: Derivation) -> None:
    """Both bounds from a value of M' each; the reverse that reaches the larger one."""
    known: list[Shown] = []
    supposed = []
    for sign, bound in ((1, Relation(cost, "≥", heated)), (-1, Relation(cost, "≥", cooled))):
        value = v_11 * nu**2 * (nu * cost - sign * (cost + 2 * rate / nu)) / nu
        seen = proof.on_vector(M, ImmutableMatrix([-v_12 + sign * I * nu, v_11]), value)
        supposed.append(proof.sign(bound, via=value / (v_11 * nu * (nu - sign)), using=[seen]))
    ways = (heated, heats), (cooled, negation(heats))
    larger = [proof.extremum(Relation(largest, "=", bound), given=given) for bound, given in ways]
    high, low = (
        proof.rewrite(Relation(cost, "≥", best), bound, using=[equal])
        for bound, equal in zip(supposed, larger, strict=True)
    )
    for_all = proof.cases(heats, high, low)
    weights = {}
    for sign, bound in ((1, heated), (-1, cooled)):
        above = proof.extremum(Relation(largest, "≥", bound))
        weight = (nu - sign) * (best - bound) / (4 * nu * v_11)
        weights[ImmutableMatrix([v_11, v_12 - sign * I * nu])] = weight
        known.append(proof.sign(Relation(weight, "≥", 0), using=[above]))
    feasible = proof.positive(M_star, weights, using=known, because="V ± iνσ ⪰ 0 have rank one")
    reached = proof.identity(reaching.lhs, best, because="D* = ½T*V")
    proof.minimum(optimum, for_all, [feasible], reached)
    _unique(proof, larger, for_all)
    proof.identity(loss_rate.lhs, loss_rate.rhs)


def _unique(proof: Derivation, larger: list[Shown], bound: Shown) -> None:
    """Show D' = ½T*V where T is least: (ν²T)² − 4ν² det D' is a sum of squares, and not above 0."""
    minor = D[0, 0] * D[1, 1] - D[0, 1] ** 2 - Trace(K) ** 2
    volume = proof.minor(M, (0, 1), minor)
    cheap = proof.sign(Relation(cost, "=", best), using=[bound, proof.assume(least)])
    lower = [proof.rewrite(Relation(cost, "=", value), cheap, using=[equal])
             for value, equal in zip((heated, cooled), larger, strict=True)]  # fmt: skip
    gone = []
    for part, weight, other in ((lean, v_11**2 / nu**2, 4 * skew**2 / nu**2), (skew, v_11**2 / 4, nu**2 * lean**2 / 4)):
        rest = weight * (nu**2 - 1) * (cost - heated) * (cost - cooled)
        high, low = (proof.sign(Relation(rest, "=", 0), using=[each]) for each in lower)
        tight = proof.cases(heats, high, low)
        terms = (-4 * weight * minor, rest, -other)
        gone.append(no_square(proof, part, proof.sign(Relation(part**2, "≤", 0), via=terms, using=[volume, tight])))
    differences = (
        (lean / 2,),
        (skew / v_11, v_12 * lean / (2 * v_11)),
        ((v_12**2 - nu**2) * lean / (2 * v_11**2), 2 * v_12 * skew / v_11**2),
    )
    found = (proof.sign(relation, via=terms, using=gone) for relation, terms in zip(aligned, differences, strict=True))
    proof.both(*found)


statement = Statement(
    id="exact-law",
    title="What an exact reverse of one mode costs",
    kind="theorem",
    source="follow-up",
    domain=Domain(
        variables=(nu, v_11, v_12, f_11, f_12, f_22, *drift, gamma),
        hypotheses=(proposition(nu > 1), proposition(v_11 > 0)),
        definitions=(
            FORM,
            Definition(V, covariance(nu, v_11, v_12), "any covariance with the symplectic eigenvalue ν"),
            Definition(F, ImmutableMatrix([[f_11, f_12], [f_12, f_22]]), "V̇, any flow"),
            Definition(rate, nu / 2 * Trace(Inverse(V) * F), "rate of ν"),
            Definition(K, ImmutableMatrix(2, 2, drift), "drift of the reverse"),
            Definition(D, -F - K * V - V * Transpose(K), "diffusion of the reverse"),
            Definition(M, cp_matrix(K, D, form=sigma), "CP matrix of the reverse"),
            Definition(cost, Trace(Inverse(V) * D), "cost of the reverse"),
            Definition(best, largest, "the least cost"),
            Definition(lean, 2 * D[0, 0] - v_11 * cost, "how D_rev departs from ½TV in its first entry"),
            Definition(skew, v_11 * D[0, 1] - v_12 * D[0, 0], "and in direction"),
            Definition(D_star, best / 2 * V, "the diffusion that costs no more"),
            Definition(K_star, -(F + D_star) * Inverse(V) / 2, "with the drift"),
            Definition(M_star, cp_matrix(K_star, D_star, form=sigma), "and the CP matrix"),
        ),
        witness=dict(zip((nu, v_11, v_12, f_11, f_12, f_22, *drift, gamma), AT_LEAST_COST, strict=True)),
    ),
    claims=(
        Claim("optimum", optimum, remark="over all drifts K' of a reverse"),
        Claim("unique", And(aligned), (physical, least), "no other D' is as cheap"),
        Claim("loss", loss_rate, remark="ν̇ = γν(c − 1) for loss at rate γ"),
    ),
    derive=derive,
)
