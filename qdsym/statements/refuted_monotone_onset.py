"""Refuted: that at unequal rates a reverse which is physical over some depth is physical over every larger one.

Two modes that lose at the rates 1 and 2, and the classical reference with V⁻¹ = [[1/2, 7/15], [7/15, 1/2]] ⊗ I₂. With x
the transmission of the first mode and x² that of the second, the map back is physical for x = 4/5, not for x = 1/2, and
again for x = 1/5. By `finite-windows` it is so where L ⪰ 0; L commutes with σ, so that each of u and ū sees a 2 × 2
matrix. What is true: at one rate the depths at which the map is physical have no end (`finite-reverse`).
"""

from __future__ import annotations

from typing import Any

from sympy import I, ImmutableMatrix, Inverse, MatrixSymbol, Rational, diag, eye, kronecker_product

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
from qdsym.statements.settings.two_modes import FORM, sigma

(x,) = real_symbols("x")
P, Xi, R, Y, C, L = (MatrixSymbol(name, 4, 4) for name in ("P", "Xi", "R", "Y", "C", "L"))
half, shared = Rational(1, 2), Rational(7, 15)
one = eye(4).as_immutable()
NEAR, BETWEEN, FAR = (Relation(x, "=", value) for value in (Rational(4, 5), half, Rational(1, 5)))
physical = PositiveSemidefinite(C)


def blocks(at: Any) -> tuple[ImmutableMatrix, ImmutableMatrix]:
    """Return what u and ū see of L at a transmission."""
    score, ratio = ImmutableMatrix([[half, shared], [shared, half]]), diag(at / (1 - at), at**2 / (1 - at**2))
    mixed = score * ratio + ratio * score
    return ImmutableMatrix(score - score**2 + 2 * ratio - mixed), ImmutableMatrix(score + score**2 + mixed)


def whole(at: Any) -> ImmutableMatrix:
    """Return L at a transmission."""
    on_u, on_u_bar = blocks(at)
    turn = ImmutableMatrix([[0, -I], [I, 0]])
    mean, half_gap = (on_u + on_u_bar) / 2, (on_u - on_u_bar) / 2
    return ImmutableMatrix(kronecker_product(mean, eye(2)) + kronecker_product(half_gap, turn))


def derive(proof: Derivation) -> None:
    """Squares near and far, and a vector between; a congruence takes L to C."""
    for where in (NEAR, FAR):
        squares = {}
        for block, sign in zip(blocks(where.rhs), (1, -1), strict=True):
            lean = block[0, 1] / block[0, 0]
            squares[ImmutableMatrix([1, sign * I, lean, sign * I * lean])] = block[0, 0] / 2
            squares[ImmutableMatrix([0, 0, 1, sign * I])] = (block[1, 1] - block[0, 1] * lean) / 2
        weights = [proof.sign(Relation(weight, "≥", 0)) for weight in squares.values()]
        seen = proof.positive(whole(where.rhs), squares, using=weights)
        linear = proof.rewrite(PositiveSemidefinite(L), seen, using=[proof.assume(where)])
        proof.cone(C, (1, Y, L), using=[linear])
    matrix, block = whole(BETWEEN.rhs), blocks(BETWEEN.rhs)[0]
    vector = ImmutableMatrix([-block[0, 1], -I * block[0, 1], block[0, 0], I * block[0, 0]])
    negative = proof.sign(Relation(vector.H * matrix * vector, "<", 0), via=2 * block.det() * block[0, 0])
    fails = proof.not_positive(matrix, vector, negative)
    linear = proof.rewrite(Not(PositiveSemidefinite(L)), fails, using=[proof.assume(BETWEEN)])
    back = proof.implies(physical, proof.cone(L, (1, R, C), using=[proof.assume(physical)]))
    proof.detach(Not(physical), back, linear)


statement = Statement(
    id="refuted-monotone-onset",
    title="A finite reverse that is physical is physical over every larger depth",
    kind="refuted",
    source="extension",
    domain=Domain(
        variables=(x,),
        hypotheses=(proposition(x > 0), proposition(x < 1)),
        definitions=(
            FORM,
            Definition(
                P,
                ImmutableMatrix(kronecker_product(ImmutableMatrix([[half, shared], [shared, half]]), eye(2))),
                "inverse covariance of a classical reference",
            ),
            Definition(
                Xi,
                diag(x / (1 - x), x / (1 - x), x**2 / (1 - x**2), x**2 / (1 - x**2)).as_immutable(),
                "transmission over loss, at the rates 1 and 2",
            ),
            Definition(R, P + Xi, "inverse of the noise"),
            Definition(Y, Inverse(R), "noise of the reverse"),
            Definition(C, Y + I * sigma - I * Y * sigma * Xi * (one + Xi) * Y, "what has to be positive for the map"),
            Definition(L, P + I * P * sigma * P + Xi - I * sigma * Xi + I * (P * sigma * Xi + Xi * sigma * P), "RCR"),
        ),
    ),
    claims=(
        Claim("near", physical, (NEAR,)),
        Claim("between", Not(physical), (BETWEEN,), "at a larger depth"),
        Claim("far", physical, (FAR,), "and at a larger one again"),
    ),
    derive=derive,
)
