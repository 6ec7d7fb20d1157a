"""Refuted: that at unequal rates a reverse which is physical over some depth is physical over every larger one.

Two modes that lose at the rates 1 and 4, and the classical reference with V⁻¹ = [[1/2, 39/100], [39/100, 1/2]] ⊗ I₂.
With η² the transmission of the first mode, the map back is physical for η = 24/25, not for η = 4/5, and again for η =
1/2. It commutes with σ, so that each of the vectors u and ū sees a 2 × 2 matrix. What is true: at one rate the depths
at which the map is physical have no end (`finite-reverse`); at any rates the criterion is linear in x/(1 − x)
(`finite-windows`).
"""

from __future__ import annotations

from typing import Any

from sympy import I, ImmutableMatrix, Inverse, MatrixSymbol, Rational, Transpose, diag, eye, kronecker_product

from qdsym.physics.phase_space import symplectic_form
from qdsym.proof import (
    Claim,
    Definition,
    Derivation,
    Domain,
    Not,
    PositiveSemidefinite,
    Relation,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition

(eta,) = real_symbols("eta")
sigma, V_0, V_T, X_T, X, Y, C = (MatrixSymbol(name, 4, 4) for name in ("sigma", "V_0", "V_T", "X_T", "X", "Y", "C"))
half, shared = Rational(1, 2), Rational(39, 100)
SCORE = ImmutableMatrix([[half, 0, shared, 0], [0, half, 0, shared], [shared, 0, half, 0], [0, shared, 0, half]])
NEAR, BETWEEN, FAR = (Relation(eta, "=", value) for value in (Rational(24, 25), Rational(4, 5), half))
physical = PositiveSemidefinite(C)


def blocks(at: Any) -> tuple[ImmutableMatrix, ImmutableMatrix]:
    """Return what u and ū see of C at a transmission: 2 × 2 matrices, of rationals."""
    kept = ImmutableMatrix(diag(at, at**4))
    before = ImmutableMatrix([[half, shared], [shared, half]]).inv()
    after = kept * before * kept + eye(2) - kept**2
    gain = before * kept * after.inv()
    noise = before - gain * after * gain.T
    defect = eye(2) - gain * gain.T
    return ImmutableMatrix(noise - defect), ImmutableMatrix(noise + defect)


def whole(at: Any) -> ImmutableMatrix:
    """Return C at a transmission, of rationals."""
    on_u, on_u_bar = blocks(at)
    real, imaginary = (on_u + on_u_bar) / 2, (on_u - on_u_bar) / 2
    turn = ImmutableMatrix([[0, -I], [I, 0]])
    return ImmutableMatrix(kronecker_product(real, eye(2)) + kronecker_product(imaginary, turn))


def derive(proof: Derivation) -> None:
    """Squares near and far, and a vector between."""
    for where in (NEAR, FAR):
        squares = {}
        for block, sign in zip(blocks(where.rhs), (1, -1), strict=True):
            first, mixed = block[0, 0], block[0, 1]
            rest = block[1, 1] - mixed**2 / first
            squares[ImmutableMatrix([first, sign * I * first, mixed, sign * I * mixed])] = 1 / first / 2
            squares[ImmutableMatrix([0, 0, 1, sign * I])] = rest / 2
        weights = [proof.sign(Relation(weight, "≥", 0)) for weight in squares.values()]
        seen = proof.positive(whole(where.rhs), squares, using=weights)
        proof.rewrite(physical, seen, using=[proof.assume(where)])
    matrix, block = whole(BETWEEN.rhs), blocks(BETWEEN.rhs)[0]
    vector = ImmutableMatrix([-block[0, 1], -I * block[0, 1], block[0, 0], I * block[0, 0]])
    negative = proof.sign(Relation(vector.H * matrix * vector, "<", 0), via=2 * block.det() * block[0, 0])
    fails = proof.not_positive(matrix, vector, negative)
    proof.rewrite(Not(physical), fails, using=[proof.assume(BETWEEN)])


statement = Statement(
    id="refuted-monotone-onset",
    title="A finite reverse that is physical is physical over every larger depth",
    kind="refuted",
    source="extension",
    domain=Domain(
        variables=(eta,),
        hypotheses=(proposition(eta > 0), proposition(eta < 1)),
        definitions=(
            Definition(sigma, symplectic_form(2, symbolic=True), "symplectic form of two modes"),
            Definition(V_0, SCORE.inv(), "a classical reference"),
            Definition(X_T, diag(eta, eta, eta**4, eta**4).as_immutable(), "loss at the rates 1 and 4"),
            Definition(V_T, X_T * V_0 * X_T + eye(4).as_immutable() - X_T**2, "reference at the depth"),
            Definition(X, V_0 * X_T * Inverse(V_T), "smoother gain"),
            Definition(Y, V_0 - X * V_T * Transpose(X), "noise of the reverse"),
            Definition(C, Y + I * sigma - I * X * sigma * Transpose(X), "what has to be positive for the map"),
        ),
    ),
    claims=(
        Claim("near", physical, (NEAR,)),
        Claim("between", Not(physical), (BETWEEN,), "at a larger depth"),
        Claim("far", physical, (FAR,), "and at a larger one again"),
    ),
    derive=derive,
)
