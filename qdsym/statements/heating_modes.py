"""Any number of modes under loss: where the reverse at an instant is physical, the entropy does not grow.

The entropy grows at ¼ Tr J_KMB V̇ with V̇ = I − V, in units of time in which the rate of the loss is 1. Its derivation is
that of ½∫₀¹ ln det(V − iuσ) du, done once for all u: with C = (V − iσ)⁻¹, E = ∫₀¹ u(V − iuσ)⁻¹ du, the projectors P
and P̄ on the eigenvectors u and ū of σ, and the X = 2I − V⁻¹ − σV⁻¹σᵀ of `theorem-1-modes`, which is positive where the
reverse is physical,

    Tr J_KMB(V − I) = Tr X[P(I − E)P + P̄(I + E)P̄],   0 ⪯ E ⪯ C,
    P(I − C)P = (P − PCP)² + PC(V − P̄)CP,   V − P̄ = (I − P̄V⁻¹)V(I − V⁻¹P̄) + ½P̄XP̄.

In a mode E has the eigenvalues ν ln ν/(ν − 1) − 1 and 1 − ν ln (ν + 1)/ν, and C has 1/(ν ∓ 1). That the entropy falls
does not make the reverse of two modes physical (`refuted-cooling`); in one mode the two go together (`heating`).
"""

from __future__ import annotations

from typing import Any

from sympy import Derivative, I, Integer, Inverse, MatrixSymbol, Rational, Trace, Transpose, acoth, log

from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    MatrixVariable,
    PositiveSemidefinite,
    Relation,
    Shown,
    Statement,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.many_modes import (
    FIXED,
    STANDING,
    WILLIAMSON,
    J_kmb,
    Lambda,
    S,
    Theta,
    V,
    n,
    nu,
    sigma,
    w,
)
from qdsym.statements.theorem_1_modes import P, P_bar, X, bound_of_physical, definitions, one, positive

F, G, H, L, C, E, V_t = (MatrixSymbol(name, 2 * n, 2 * n) for name in ("F", "G", "H", "L", "C", "E", "V_t"))
below, above = nu / (nu - 1), (nu + 1) / nu
on_u, on_u_bar = 1 - nu * log(above), nu * log(below) - 1
"""The eigenvalues of E in a mode."""
edge, mean = F + I * G * sigma, H + I * L * sigma
cooling, purer = Relation(Trace(J_kmb * V_t) / 4, "≤", 0), Relation(Trace(Inverse(V) * V_t), "≤", 0)


def logarithm(proof: Derivation, value: Any, known: list[Shown]) -> tuple[Shown, Shown]:
    """Show ln y > 1 − 1/y and y − 1 > ln y for a value y shown to be > 1."""
    beyond = Relation(w, ">", 1)
    inner = proof.sign(Relation(w, ">", 0), via=(w - 1, 1), given=beyond)
    wide = proof.sign(Relation(w, ">", 0), via=(w - 1, 1), given=Relation(w, "≥", 1))
    shown = []
    for function, slope in ((_above, (w - 1) / w**2), (_below, (w - 1) / w)):
        rising = proof.sign(Relation(Derivative(function(w), w), ">", 0), via=slope, using=[inner], given=beyond)
        grown = Relation(function(value), ">", 0)
        shown.append(proof.growth(grown, function(w), w, (1, value), rising, using=[wide, *known]))
    return shown[0], shown[1]


def _above(y: Any) -> Any:
    """Return how much ln y is above 1 − 1/y."""
    return log(y) - 1 + 1 / y


def _below(y: Any) -> Any:
    """Return how much ln y is below y − 1."""
    return y - 1 - log(y)


def derive(proof: Derivation) -> None:
    """The scalar bounds 0 ⪯ E ⪯ C; what M ⪰ 0 says of V − P̄ and of P(I − C)P; the trace."""
    mixed = proof.sign(Relation(nu, ">", 0), via=(nu - 1, 1))
    more = proof.sign(Relation(nu + 1, ">", 0), via=(nu, 1), using=[mixed])
    apart = proof.sign(Relation(nu**2 - 1, ">", 0), via=(nu - 1) * (nu + 1), using=[more])
    known = [mixed, more, apart]
    known += [proof.sign(Relation(y, ">", 1), via=1 / x, using=known) for y, x in ((below, nu - 1), (above, nu))]
    known += [proof.sign(Relation(y, ">", 0), via=(y - 1, 1), using=known) for y in (below, above)]
    known += [bound for y in (below, above) for bound in logarithm(proof, y, known)]
    gaps = {on_u: 1 / (nu + 1) - on_u, on_u_bar: 1 / (nu - 1) - on_u_bar}
    for value, gap in gaps.items():
        known += [proof.sign(Relation(x, "≥", 0), via=nu * (x / nu), using=known) for x in (value, gap)]
    lower, upper = gaps.values()
    smaller = proof.mode_by_mode(edge - mean, lower, upper, using=known)
    positive_mean = proof.mode_by_mode(mean, on_u, on_u_bar, using=known)
    thermal = proof.mode_by_mode(Lambda, nu, nu, using=known)
    frame = Transpose(Inverse(S))
    order = proof.cone(C - E, (1, frame, edge - mean), using=[smaller, *known])
    weight = proof.cone(E, (1, frame, mean), using=[positive_mean, *known])
    proof.both(weight, order)
    state = proof.cone(V, (1, S, Lambda), using=[thermal, *known])

    slack = bound_of_physical(proof, mixed, Integer(1))
    least = proof.cone(
        V - P_bar, (1, one - P_bar * Inverse(V), V), (Rational(1, 2), P_bar, X), using=[state, slack, *known]
    )
    seen, seen_bar = P - P * E * P, P_bar + P_bar * E * P_bar
    on_p = proof.cone(seen, (1, P - P * C * P, 1), (1, P * C, V - P_bar), (1, P, C - E), using=[least, order, *known])
    on_p_bar = proof.cone(seen_bar, (1, P_bar, 1), (1, P_bar, E), using=[weight, *known])
    falls = proof.traces(
        Relation(0, "≥", cooling.lhs), (Rational(1, 4), X, seen), (Rational(1, 4), X, seen_bar),
        using=[slack, on_p, on_p_bar, *known],
    )  # fmt: skip
    proof.sign(cooling, using=[falls, *known])
    unit = proof.cone(one, (1, one, 1))
    gains = proof.traces(Relation(0, "≥", purer.lhs), (Rational(1, 2), X, one), using=[slack, unit, *known])
    proof.sign(purer, using=[gains, *known])


statement = Statement(
    id="heating-modes",
    title="Where the reverse is physical, no number of modes heats",
    kind="theorem",
    source="extension",
    note=f"ours; {WILLIAMSON}",
    domain=Domain(
        variables=(nu, w),
        hypotheses=(proposition(nu > 1),),
        matrices=(
            *FIXED,
            MatrixVariable(Theta, symmetry=1, meaning="KMB weights", entry=2 * acoth(nu)),
            MatrixVariable(F, symmetry=1, meaning="real part of (Λ − iσ)⁻¹", entry=nu / (nu**2 - 1)),
            MatrixVariable(G, symmetry=1, meaning="what stands before iσ in it", entry=1 / (nu**2 - 1)),
            MatrixVariable(H, symmetry=1, meaning="real part of the same integral for Λ", entry=(on_u + on_u_bar) / 2),
            MatrixVariable(L, symmetry=1, meaning="what stands before iσ in it", entry=(on_u_bar - on_u) / 2),
        ),
        modes=STANDING,
        definitions=(
            *definitions(1),
            Definition(J_kmb, Transpose(Inverse(S)) * Theta * Inverse(S), "KMB metric, mode by mode"),
            Definition(V_t, one - V, "V̇ under loss"),
            Definition(C, Transpose(Inverse(S)) * edge * Inverse(S), "inverse of V − iσ"),
            Definition(E, Transpose(Inverse(S)) * mean * Inverse(S), "integral of u(V − iuσ)⁻¹ over u from 0 to 1"),
        ),
    ),
    claims=(
        Claim("bounds", And((PositiveSemidefinite(E), PositiveSemidefinite(C - E))), remark="0 ⪯ E ⪯ C"),
        Claim("entropy", cooling, (positive,), "dS/dt ≤ 0"),
        Claim("purity", purer, (positive,), "the entropy of order 2, ½ ln det V, does not grow either"),
    ),
    derive=derive,
)
