"""The reverse over a finite depth at unequal rates: a criterion that is linear in x/(1 − x) of each mode.

Mode k transmits x_k = g_k², so that X_T = ⊕ g_k I₂ and V_T = X_TV_0X_T + I − X_T². With Ξ = ⊕ ξ_k I₂, ξ_k = x_k/(1 −
x_k), and R = V_0⁻¹ + Ξ, the map back has the noise Y = R⁻¹ and the gain X = R⁻¹X_T(I − X_T²)⁻¹, and a congruence gives

    R(Y + iσ − iXσXᵀ)R = V_0⁻¹(V_0 + iσ)V_0⁻¹ + Ξ − iσΞ + i(V_0⁻¹σΞ + ΞσV_0⁻¹).

The depths at which the map is physical are those at which the curve ξ(T) is inside of a convex set; at equal rates it
leaves it once. At unequal ones it can leave it and come back: `refuted-monotone-onset`.
"""

from __future__ import annotations

from sympy import I, Identity, Inverse, MatrixSymbol, Transpose

from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    Iff,
    MatrixVariable,
    ModeVariable,
    PositiveSemidefinite,
    Relation,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.many_modes import FORM, n, sigma

(g,) = real_symbols("g_k")
V_0, V_T, G, Gain, Xi, R, X, Y, C, E, L = (
    MatrixSymbol(name, 2 * n, 2 * n) for name in ("V_0", "V_T", "X_T", "B", "Xi", "R", "X", "Y", "C", "E", "L")
)
one, score = Identity(2 * n), Inverse(V_0)
physical, linear = PositiveSemidefinite(C), PositiveSemidefinite(L)
opened = score + Xi
gain = Relation(R * X * V_T, "=", opened * V_0 * G)
noise = (
    Relation(Y * R, "=", one),
    Relation(R * X * V_T * Transpose(X) * R, "=", Gain * V_T * Gain),
    Relation(opened * V_0 * opened - Gain * V_T * Gain, "=", opened),
)
congruent = (Relation(R * C * R, "=", E), Relation(E, "=", L))


def derive(proof: Derivation) -> None:
    """The map, the congruence and the criterion."""
    known = [proof.sign(Relation(1 - g**2, ">", 0), via=(1 - g) * (1 + g))]
    proof.identity(gain.lhs, gain.rhs, using=known)
    for parts in (noise, congruent):
        proof.both(*(proof.identity(part.lhs, part.rhs, using=known) for part in parts))
    around = proof.cone(E, (1, R, C), using=[proof.assume(physical), *known])
    forth = proof.cone(L, (1, one, E), using=[around, *known])
    around = proof.cone(E, (1, one, L), using=[proof.assume(linear), *known])
    back = proof.cone(C, (1, Inverse(R), E), using=[around, *known])
    proof.equivalent(physical, linear, forth, back, using=known)


statement = Statement(
    id="finite-windows",
    title="The reverse over a finite depth at unequal rates",
    kind="theorem",
    source="extension",
    domain=Domain(
        variables=(g,),
        hypotheses=(proposition(g > 0), proposition(g < 1), PositiveSemidefinite(V_0 + I * sigma)),
        matrices=(
            FORM,
            MatrixVariable(V_0, symmetry=1, meaning="covariance at depth 0", invertible=True),
            MatrixVariable(G, symmetry=1, meaning="transmitted amplitudes", entry=g),
            MatrixVariable(Gain, symmetry=1, meaning="amplitude over loss", entry=g / (1 - g**2)),
            MatrixVariable(Xi, symmetry=1, meaning="transmission over loss", entry=g**2 / (1 - g**2)),
        ),
        modes=(ModeVariable(g),),
        definitions=(
            Definition(R, score + Xi, "inverse of the noise", invertible=True),
            Definition(V_T, G * V_0 * G + one - G * G, "covariance at the depth"),
            Definition(X, Inverse(R) * Gain, "smoother gain"),
            Definition(Y, Inverse(R), "noise of the reverse"),
            Definition(C, Y + I * sigma - I * X * sigma * Transpose(X), "what has to be positive for the map"),
            Definition(E, R + I * R * sigma * R - I * Gain * sigma * Gain, "the same, between R and R"),
            Definition(
                L,
                score * (V_0 + I * sigma) * score + Xi - I * sigma * Xi + I * (score * sigma * Xi + Xi * sigma * score),
                "linear in Ξ",
            ),
        ),
    ),
    claims=(
        Claim("gain", gain, remark="XV_T = V_0X_T, each side times R"),
        Claim("noise", And(noise), remark="Y = V_0 − XV_TXᵀ, each side between R and R"),
        Claim("congruence", And(congruent)),
        Claim("criterion", Iff(physical, linear)),
    ),
    derive=derive,
)
