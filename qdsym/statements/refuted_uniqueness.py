"""Refuted: that the optimal reverse of two modes is unique.

Two modes at rest in their frames, ν₁ growing at x and ν₂ falling at y. The aligned reverse has D' = d₁I₂ ⊕ d₂I₂ with
d₁ = x/(ν₁ − 1), d₂ = y/(ν₂ + 1). Every correlation t between the modes with t² ≤ d₁d₂, as q₁q₂ − p₁p₂, can be added to
D' and undone by a Hamiltonian: the reverse stays exact, completely positive and as cheap. For t² = d₁d₂ it is singular.
What is true: in one mode the optimum is unique.
"""

from __future__ import annotations

from typing import Any

from sympy import I, ImmutableMatrix, Inverse, MatrixSymbol, Symbol, Trace, Transpose, diag, sqrt

from qdsym.physics.generators import cp_matrix
from qdsym.physics.phase_space import symplectic_form
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Derivation,
    Domain,
    PositiveSemidefinite,
    Relation,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition

nu_1, nu_2, x, y, t = variables = real_symbols("nu_1 nu_2 x y t")
sigma, V, F, K, D, M = (MatrixSymbol(name, 4, 4) for name in ("sigma", "V", "V_t", "K_rev", "D_rev", "M_rev"))
d_1, d_2, back, forth = (Symbol(name, real=True) for name in ("d_1", "d_2", "alpha", "beta"))


def joined(first: Any, second: Any, upper: Any, lower: Any) -> ImmutableMatrix:
    """Return [[first I, upper Z], [lower Z, second I]] with Z = diag(1, −1)."""
    return ImmutableMatrix([[first, 0, upper, 0], [0, first, 0, -upper], [lower, 0, second, 0], [0, -lower, 0, second]])


exact = Relation(K * V + V * Transpose(K) + D, "=", -F)
physical = PositiveSemidefinite(M)
as_cheap = Relation(Trace(Inverse(V) * D), "=", 2 * d_1 / nu_1 + 2 * d_2 / nu_2)


def derive(proof: Derivation) -> None:
    """It is exact; it is a sum of two squares; t has no part in the cost."""
    same = proof.identity(exact.lhs, exact.rhs)
    up = proof.sign(Relation(d_1, ">", 0), via=x / (nu_1 - 1))
    on_u, on_u_bar = (ImmutableMatrix(v) / sqrt(2) for v in ([1, I, 0, 0], [0, 0, 1, -I]))
    rest = 2 * (d_1 * d_2 - t**2) / d_1
    weights = [proof.sign(Relation(2 / d_1, "≥", 0), using=[up]), proof.sign(Relation(rest, "≥", 0), using=[up])]
    squares = {ImmutableMatrix(d_1 * on_u + t * on_u_bar): 2 / d_1, on_u_bar: rest}
    positive = proof.positive(M, squares, using=[*weights, up])
    proof.both(same, positive, proof.identity(as_cheap.lhs, as_cheap.rhs))


statement = Statement(
    id="refuted-uniqueness",
    title="The optimal reverse of two modes is unique",
    kind="refuted",
    source="follow-up",
    note="the abstract of arXiv 2603.06488v2 says so; it is true for one mode: exact-law; the counterexample is ours",
    domain=Domain(
        variables=variables,
        hypotheses=(
            proposition(nu_1 > 1),
            proposition(nu_2 > 1),
            proposition(x > 0),
            proposition(y > 0),
            Relation(t**2, "≤", x * y / ((nu_1 - 1) * (nu_2 + 1))),
        ),
        definitions=(
            Definition(sigma, symplectic_form(2, symbolic=True), "symplectic form of two modes"),
            Definition(V, diag(nu_1, nu_1, nu_2, nu_2).as_immutable(), "covariance"),
            Definition(F, diag(x, x, -y, -y).as_immutable(), "V̇: the first mode heats, the second cools"),
            Definition(d_1, x / (nu_1 - 1), "what the first mode needs"),
            Definition(d_2, y / (nu_2 + 1), "and the second"),
            Definition(forth, -t * (1 + nu_2) / (nu_1 + nu_2), "pull of the first mode on the second"),
            Definition(back, t * (nu_1 - 1) / (nu_1 + nu_2), "and back"),
            Definition(K, joined(-d_1 / 2, d_2 / 2, back, forth), "drift of the reverse"),
            Definition(D, joined(d_1, d_2, t, t), "its diffusion, for any t"),
            Definition(M, cp_matrix(K, D, form=sigma), "its CP matrix"),
        ),
    ),
    claims=(Claim("family", And((exact, physical, as_cheap)), (), "exact, physical and as cheap for every t"),),
    derive=derive,
)
