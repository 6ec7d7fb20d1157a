"""Refuted: that the exact law's sum over modes may be read off any Williamson frame.

A product of two modes with ν₁ = ν₂ = 2: V = 2 diag(3 + 2√2, 3 − 2√2, 1, 1). With a balanced beam splitter inside S the
frame is as good a Williamson frame, V = 2SSᵀ, and in it both modes have ½ Tr S⁻¹V̇S⁻ᵀ = 0: the sum over modes is 0. But
no exact completely positive reverse costs less than 4/3. What is true: the sum holds in a frame that is adapted to the
flow, here the one without the beam splitter, in which one mode heats and pays 1 and the other cools and pays ⅓.
"""

from __future__ import annotations

from typing import Any

from sympy import (
    Adjoint,
    I,
    ImmutableMatrix,
    Integer,
    Inverse,
    MatAdd,
    MatrixSymbol,
    Rational,
    Trace,
    Transpose,
    diag,
    eye,
    sqrt,
)

from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    Relation,
    Statement,
    real_symbols,
)
from qdsym.statements.settings.two_modes import FORM, REVERSE, F, V, physical, sigma
from qdsym.statements.settings.two_modes import D_rev as D
from qdsym.statements.settings.two_modes import K_rev as K
from qdsym.statements.settings.two_modes import M_rev as M

entries = real_symbols(" ".join(f"k_{i}{j}" for i in range(1, 5) for j in range(1, 5)))
S, B, Z = (MatrixSymbol(name, 4, 4) for name in ("S", "B", "Z"))
identity = eye(4).as_immutable()
mixer = ImmutableMatrix([[1, 0, 1, 0], [0, 1, 0, 1], [-1, 0, 1, 0], [0, -1, 0, 1]]) / sqrt(2)
squeezer = diag(1 + sqrt(2), sqrt(2) - 1, 1, 1).as_immutable()
frame = (Relation(S * sigma * Transpose(S), "=", sigma), Relation(2 * S * Transpose(S), "=", V))
nothing = tuple(Relation(B[k, k] + B[k + 1, k + 1], "=", 0) for k in (0, 2))
certificate = {
    ImmutableMatrix([sqrt(2) - 1, -I * (1 + sqrt(2)), 0, 0]): Integer(1),
    ImmutableMatrix([0, 0, 1, I]): Rational(1, 3),
}
bound = Relation(Trace(Inverse(V) * D), "≥", Rational(4, 3))


def weighted_squares() -> Any:
    """Return the dual certificate: what the first mode, which heats, and the second, which cools, are seen by."""
    return MatAdd(*(weight * vector * Adjoint(vector) for vector, weight in certificate.items()))


def derive(proof: Derivation) -> None:
    """The frame, the sum in it, and the dual certificate of the true cost."""
    proof.both(*(proof.identity(part.lhs, part.rhs) for part in (*frame, *nothing)))
    weights = [proof.sign(Relation(weight, "≥", 0)) for weight in certificate.values()]
    positive = proof.positive(Z, certificate, using=weights)
    proof.traces(bound, (1, Z, M), using=[positive, proof.assume(physical)], because="the adapted frame's certificate")


statement = Statement(
    id="refuted-sum-formula",
    title="The exact law may be summed in any Williamson frame",
    kind="refuted",
    source="extension",
    domain=Domain(
        variables=entries,
        definitions=(
            FORM,
            Definition(V, 2 * diag(3 + 2 * sqrt(2), 3 - 2 * sqrt(2), 1, 1).as_immutable(), "reference, ν₁ = ν₂ = 2"),
            Definition(F, identity - V, "V̇ under loss at rate 1"),
            Definition(S, squeezer * mixer, "a Williamson frame with a beam splitter inside"),
            Definition(B, Inverse(S) * F * Transpose(Inverse(S)), "the flow in this frame"),
            Definition(K, ImmutableMatrix(4, 4, entries), "any drift of a reverse"),
            Definition(D, -F - K * V - V * Transpose(K), "diffusion of the reverse"),
            REVERSE,
            Definition(Z, weighted_squares(), "dual certificate"),
        ),
        witness={k: -2 * int(k.name in ("k_11", "k_22")) for k in entries},
    ),
    claims=(
        Claim("frame", And((*frame, *nothing)), remark="no mode pays anything in this frame"),
        Claim("cost", bound, (physical,), "for every exact completely positive reverse"),
    ),
    derive=derive,
)
