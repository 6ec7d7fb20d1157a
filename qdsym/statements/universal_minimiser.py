"""What I_dec^wc minimises over a weight is least at a diagonal weight alone, and is strictly convex there.

The least √det(V_0 + N_S) is the least F(W) = ½[Tr WV_0 + ∫ h dt] over W > 0 with det W = 1. As V_0 = Φ_SV_SΦ_Sᵀ + ∫ΦΦᵀ,
this is ½[Tr WΦ_SV_SΦ_Sᵀ + ∫ H dt], where H(W', τ) = h + Tr W' is the least Tr W'E over E ⪰ I with det E ≥ τ², at
W' = ΦᵀWΦ and τ = 2c − 1. All Φ are diagonal: up to a factor, W' = [[z cosh θ, sinh θ], [sinh θ, cosh θ/z]], where the
W_d of the same determinant, which is diagonal, has W_d' = diag(z, 1/z). Then

- H(W') ≥ H(W_d'), which is z + 1/z for τ ≤ 1, else 2τ for 1/τ ≤ z ≤ τ and z + τ²/z for z ≥ τ, and so for 1/z.
  With T = Tr W'E, A = ze₁₁, B = e₂₂/z, δ = det E: T² = (A − B)² + 4δ + ((A + B) sinh θ + 2e₁₂ cosh θ)².
- The diagonal of W' is cosh θ W_d', so F(W) exceeds F(W_d) by ½(cosh θ − 1) Tr W_dΦ_SV_SΦ_Sᵀ at least.
- In s = ln z, H has the slope max(0, e^s − τ²e^(−s)) for s ≥ 0 and τ ≥ 1, which does not fall, and Tr W_dD is strictly
  convex for D > 0 diagonal.

So the infimum is a minimum over one variable, which Newton's method encloses (`qdsym eval universal-floor --ball`).
"""

from __future__ import annotations

from typing import Any

from sympy import (
    Derivative,
    Determinant,
    ImmutableMatrix,
    Integer,
    MatrixSymbol,
    Max,
    Symbol,
    Trace,
    cosh,
    diag,
    exp,
    sinh,
)

from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    PositiveSemidefinite,
    Relation,
    Shown,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import negation, proposition
from qdsym.statements.settings.one_mode import identity

z, theta, tau, p, q, r, x, a_0, s, s_2 = variables = real_symbols("z theta tau e_11 e_12 e_22 x a_0 s s_2")
E, W, W_d = (MatrixSymbol(name, 2, 2) for name in ("E", "W", "W_d"))
a = Symbol("a", real=True)
c, k = cosh(theta), sinh(theta)
cost = Trace(W * E)
added, enough = PositiveSemidefinite(E - identity), Relation(Determinant(E), "≥", tau**2)
plain, balanced, edge = z + 1 / z, 2 * tau, z + tau**2 / z
middle, corner = diag(tau / z, tau * z).as_immutable(), diag(1, tau**2).as_immutable()
within = (proposition(tau >= z), proposition(tau * z >= 1))
beyond = proposition(z >= tau)
"""How anisotropic the weight is: up to what E can make up for, and more."""
feasible = (
    (middle, within, ((tau - z) / z, tau * z - 1)),
    (corner, (proposition(tau >= 1),), (0, (tau - 1) * (tau + 1))),
)
reached = (
    Relation(Trace(W_d), "=", plain),
    Relation(Trace(W_d * middle), "=", balanced),
    Relation(Trace(W_d * corner), "=", edge),
)
volumes = Relation(Determinant(middle), "=", tau**2), Relation(Determinant(corner), "=", tau**2)
turned = tuple(Relation(W[j, j], "=", c * W_d[j, j]) for j in (0, 1))
still, later, mixed = proposition(a > 0), proposition(s_2 >= s), (proposition(p > 0), proposition(r > 0))
kept = x * a_0**2 / a
smoothed = Relation(-x * Derivative(kept, x), "=", -x * a_0**2 / a**2)


def slope(place: Any) -> Any:
    """Return the slope of e^s + τ²e^(−s) at a place."""
    return exp(place) - tau**2 * exp(-place)


steep = Relation(Derivative(exp(s) + tau**2 * exp(-s), s), "=", slope(s))
steeper = Relation(Max(0, slope(s_2)), "≥", Max(0, slope(s)))
weighted = p * exp(s) + r * exp(-s)
convex = Relation(Derivative(weighted, s, s), ">", 0)


def derive(proof: Derivation) -> None:
    """The three bounds; what reaches them without θ; the frame, the smoother and convexity."""
    wide = proof.sign(Relation(c, ">", 0))
    known = [wide, proof.sign(Relation(c * z, ">", 0), using=[wide])]
    column = ImmutableMatrix([c * z, k])
    rest = ImmutableMatrix([0, 1])
    share = proof.sign(Relation(1 / (c * z), "≥", 0), using=known)
    weight = proof.positive(W, {column: 1 / (c * z), rest: 1 / (c * z)}, using=[share, *known], because="det W = 1")
    supposed = proof.assume(added)
    more = proof.traces(Relation(cost, "≥", Trace(W)), (1, W, E - identity), using=[weight, supposed, *known])
    spread = proof.sign(Relation(c - 1, "≥", 0), via=(exp(theta / 2) - exp(-theta / 2)) ** 2 / 2)
    terms = (cost - Trace(W), (c - 1) * (z + 1 / z))
    least = proof.sign(Relation(cost, "≥", plain), via=terms, using=[more, spread, *known])
    some = proof.sign(Relation(cost, ">", 0), via=(cost - plain, plain), using=[least, *known])
    _bounds(proof, [some, *known])

    proof.both(*(proof.identity(each.lhs, each.rhs) for each in (*reached, *volumes)))
    for best, given, entries in feasible:
        known = [proof.sign(Relation(entry, "≥", 0), given=given) for entry in entries]
        axes = ImmutableMatrix([1, 0]), ImmutableMatrix([0, 1])
        proof.positive(best - identity, dict(zip(axes, entries, strict=True)), using=known)
    proof.both(*(proof.identity(each.lhs, each.rhs) for each in turned))
    proof.identity(smoothed.lhs, smoothed.rhs, given=still)
    proof.identity(steep.lhs, steep.rhs)
    _no_fall(proof)
    proof.sign(convex, via=weighted, given=mixed)


def _bounds(proof: Derivation, known: list[Shown]) -> None:
    """Tr W'E against its least value, where E can make up for the anisotropy and where it cannot."""
    volume = proof.assume(enough)
    room = 4 * (Determinant(E) - tau**2)
    first, across, last = c * z * p + 2 * k * q + k**2 * r / (c * z), q + k * r / (c * z), r / (c * z)
    total = proof.sign(Relation(cost + balanced, ">", 0), via=(cost, balanced), using=known)
    terms = tuple(each / (cost + balanced) for each in ((first - last) ** 2, 4 * across**2, room))
    proof.sign(Relation(cost, "≥", balanced), via=terms, using=[volume, total, *known], because="T² − 4δ")

    excess, gap = r - tau**2 - z**2 * (p - 1), (z - tau) * (z + tau) / z
    beyond_1 = proof.on_vector(E - identity, ImmutableMatrix([1, 0]), p - 1)
    minor = proof.minor(E - identity, (0, 1), (p - 1) * (r - 1) - q**2)
    far = proof.sign(Relation(gap, "≥", 0), given=beyond)
    split = (z * p - r / z) ** 2 + 4 * Determinant(E) - gap**2 - 4 * tau**2
    low = proof.sign(Relation(split, "≥", 0), via=(-excess / z * (-excess / z + 2 * gap), room),
                     using=[volume, far], given=proposition(excess <= 0))  # fmt: skip
    parts = (
        excess**2 / z**2, excess * (2 + 2 * tau**2 / z**2), 4 * (p - 1) * (1 + z**2), 4 * ((p - 1) * (r - 1) - q**2)
    )  # fmt: skip
    high = proof.sign(Relation(split, "≥", 0), via=parts, using=[beyond_1, minor], given=proposition(excess > 0))
    either = proof.cases(proposition(excess <= 0), low, high)
    total = proof.sign(Relation(cost + edge, ">", 0), via=(cost, edge), using=known)
    terms = tuple(each / (cost + edge) for each in ((k * (z * p + r / z) + 2 * c * q) ** 2, split))
    proof.sign(Relation(cost, "≥", edge), via=terms, using=[either, total, *known], because="T² − (A − B)² − 4δ")


def _no_fall(proof: Derivation) -> None:
    """Of a number that grows, the larger of it and 0 does not fall."""
    t = proof.variable("t")
    rising = proof.sign(Relation(Derivative(slope(t), t), "≥", 0), via=exp(t) + tau**2 * exp(-t))
    grown = proof.growth(Relation(slope(s_2), "≥", slope(s)), slope(t), t, (s, s_2), rising, given=later)
    above = [proof.extremum(Relation(Max(0, slope(s_2)), "≥", bound)) for bound in (slope(s_2), Integer(0))]
    heavy = Relation(slope(s), "≥", 0)
    ways = []
    for value, given, terms in (
        (slope(s), heavy, (Max(0, slope(s_2)) - slope(s_2), slope(s_2) - slope(s))),
        (Integer(0), negation(heavy), (Max(0, slope(s_2)),)),
    ):
        equal = proof.extremum(Relation(Max(0, slope(s)), "=", value), given=given)
        more = proof.sign(Relation(Max(0, slope(s_2)), "≥", value), via=terms, using=[grown, *above])
        ways.append(proof.rewrite(steeper, more, using=[equal]))
    proof.cases(heavy, ways[0], ways[1])


statement = Statement(
    id="universal-minimiser",
    title="The weight of the universal floor is diagonal, and found in one dimension",
    kind="theorem",
    source="extension",
    note="ours; the integrals over the depth, of what is claimed at each depth, are not among the claims",
    domain=Domain(
        variables=variables,
        hypotheses=(proposition(z > 0), proposition(tau > 0)),
        definitions=(
            Definition(W_d, diag(z, 1 / z).as_immutable(), "diagonal weight, as the smoother sees it"),
            Definition(W, ImmutableMatrix([[z * c, k], [k, c / z]]), "another of the same determinant"),
            Definition(E, ImmutableMatrix([[p, q], [q, r]]), "I and what is added"),
            Definition(a, 1 + x * (a_0 - 1), "the running variance"),
        ),
    ),
    claims=(
        Claim("plain", Relation(cost, "≥", plain), (added,), "H for τ ≤ 1"),
        Claim("balanced", Relation(cost, "≥", balanced), (added, enough), "H for 1/τ ≤ z ≤ τ"),
        Claim("edge", Relation(cost, "≥", edge), (added, enough, beyond), "H for z ≥ τ"),
        Claim("reached", And((*reached, *volumes)), remark="at θ = 0"),
        Claim("turned", And(turned), remark="cosh θ > 1 for θ ≠ 0"),
        Claim("smoother", smoothed, (still,), "d/dt Φ²a = −Φ², so V_0 = Φ_SV_SΦ_Sᵀ + ∫ΦΦᵀ"),
        Claim("middle", PositiveSemidefinite(middle - identity), within),
        Claim("corner", PositiveSemidefinite(corner - identity), feasible[1][1]),
        Claim("slope", steep, remark="of H for s = ln z ≥ ln τ; before, H is level"),
        Claim("grows", steeper, (later,)),
        Claim("convex", convex, mixed, "Tr W_dD for D = diag(e₁₁, e₂₂), and z = e^s"),
    ),
    derive=derive,
)
