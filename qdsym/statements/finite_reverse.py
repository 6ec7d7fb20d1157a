"""The reverse over a finite depth of loss: once it is physical, it is physical at every larger depth.

Forward over a depth with transmission x = η²: X_T = ηI and V_T = xV_0 + (1 − x)I. The Bayes reverse is the map with the
smoother gain X = V_0X_TᵀV_T⁻¹ and the noise Y = V_0 − XV_TXᵀ that brings V_T back to V_0. It is completely positive
exactly when Y + iσ − iXσXᵀ ⪰ 0. With R = V_TV_0⁻¹, which commutes with V_0, a congruence makes that linear in x:

    R(Y + iσ − iXσXᵀ)R = (1 − x)R + iRσR − ixσ = (1 − x)[xM + (1 − x)V_0⁻¹(V_0 + iσ)V_0⁻¹],

M being the CP matrix of the generator's reverse at depth 0 and γ = 1. The last term is positive, so less transmission
only helps; for x → 1 the criterion is that of the generator.
"""

from __future__ import annotations

from sympy import I, Identity, Inverse, MatrixSymbol, Transpose

from qdsym.physics.generators import attenuator, cp_matrix
from qdsym.physics.reversal import bayes_drift
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    Iff,
    MatrixVariable,
    PositiveSemidefinite,
    Relation,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.many_modes import FORM, n, sigma

eta, y = real_symbols("eta y")
V_0, V_T, R, X, Y, C, G, K_B, M, E, L, L_y = (
    MatrixSymbol(name, 2 * n, 2 * n)
    for name in ("V_0", "V_T", "R", "X", "Y", "C", "G", "K_B", "M", "E", "L", "L_y")
)  # fmt: skip
one = Identity(2 * n)
x = eta**2
loss = attenuator(1, modes=n)
score = Inverse(V_0)
physical, linear, further = PositiveSemidefinite(C), PositiveSemidefinite(L), PositiveSemidefinite(L_y)
forward = Relation(V_T, "=", x * V_0 + (1 - x) * one)
gain = Relation(X * V_T, "=", eta * V_0)
noise = (
    Relation(Y * R, "=", (1 - x) * one),
    Relation(X * V_T * Transpose(X) * R, "=", x * V_0),
    Relation(V_0 * R, "=", x * V_0 + (1 - x) * one),
)
congruent = (Relation(R * C * R, "=", G), Relation(G, "=", (1 - x) * L))


def derive(proof: Derivation) -> None:
    """The map, the congruence, the criterion, and what less transmission does."""
    known = [proof.sign(Relation(1 - x, ">", 0), via=(1 - eta) * (1 + eta))]
    proof.identity(V_T, forward.rhs, using=known, because="R = xI + (1 − x)V_0⁻¹")
    proof.identity(gain.lhs, gain.rhs, using=known)
    proof.both(*(proof.identity(part.lhs, part.rhs, using=known) for part in noise))
    proof.both(*(proof.identity(part.lhs, part.rhs, using=known) for part in congruent))
    around = proof.cone(G, (1, R, C), using=[proof.assume(physical), *known])
    forth = proof.cone(L, (1 / (1 - x), one, G), using=[around, *known])
    around = proof.cone(G, (1 - x, one, L), using=[proof.assume(linear), *known])
    back = proof.cone(C, (1, Inverse(R), G), using=[around, *known])
    proof.equivalent(physical, linear, forth, back, using=known)

    positive = proof.cone(E, (1, score, V_0 + I * sigma), because="V_0 is a state")
    rest = proof.sign(Relation(1 - y / x, "≥", 0), via=(x - y) / x, using=known)
    proof.cone(L_y, (y / x, one, L), (1 - y / x, one, E), using=[proof.assume(linear), positive, rest, *known])


statement = Statement(
    id="finite-reverse",
    title="The reverse over a finite depth of loss",
    kind="theorem",
    source="extension",
    domain=Domain(
        variables=(eta, y),
        hypotheses=(
            proposition(eta > 0),
            proposition(eta < 1),
            proposition(y >= 0),
            proposition(y <= x),
            PositiveSemidefinite(V_0 + I * sigma),
        ),
        matrices=(FORM, MatrixVariable(V_0, symmetry=1, meaning="covariance at depth 0", invertible=True)),
        definitions=(
            Definition(R, x * one + (1 - x) * score, "V_T V_0⁻¹", invertible=True),
            Definition(V_T, R * V_0, "covariance at the depth"),
            Definition(X, eta * Inverse(R), "smoother gain"),
            Definition(Y, (1 - x) * Inverse(R), "noise of the reverse"),
            Definition(C, Y + I * sigma - I * X * sigma * Transpose(X), "what has to be positive for the map"),
            Definition(G, (1 - x) * R + I * R * sigma * R - I * x * sigma, "the same, between R and R"),
            Definition(K_B, bayes_drift(loss.drift, loss.diffusion, V_0), "Bayes reverse drift at depth 0"),
            Definition(M, cp_matrix(K_B, loss.diffusion, form=sigma), "CP matrix of the reverse"),
            Definition(E, score * (V_0 + I * sigma) * score, "positive, since V_0 is a state"),
            Definition(L, x * M + (1 - x) * E, "linear in x"),
            Definition(L_y, y * M + (1 - y) * E, "the same at another transmission"),
        ),
    ),
    claims=(
        Claim("forward", forward),
        Claim("gain", gain, remark="X = V_0X_TᵀV_T⁻¹ with X_T = ηI"),
        Claim("noise", And(noise), remark="Y = V_0 − XV_TXᵀ, each side times R"),
        Claim("congruence", And(congruent)),
        Claim("criterion", Iff(physical, linear)),
        Claim("monotone", further, (linear,), "physical at transmission x, so at every y ≤ x"),
    ),
    derive=derive,
)
