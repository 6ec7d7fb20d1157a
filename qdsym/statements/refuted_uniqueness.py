"""Refuted: that the optimal reverse of two modes is unique.

Two modes at rest in their frames, ν₁ growing at d₁(ν₁ − 1) and ν₂ falling at d₂(ν₂ + 1). The aligned reverse of that
has D' = d₁I₂ ⊕ d₂I₂. Every correlation t = pc between the modes, as q₁q₂ − p₁p₂, with d₁ = p² and c² ≤ d₂, that is with
t² ≤ d₁d₂, can be added to D' and undone by a Hamiltonian: the reverse stays exact, completely positive and as cheap.
For t² = d₁d₂ it is singular. What is true: in one mode the optimum is unique.
"""

from __future__ import annotations

from typing import Any

from sympy import I, ImmutableMatrix, Integer, Inverse, Symbol, Trace, diag, sqrt

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
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.two_modes import FORM, REVERSE, F, V, exactly, physical
from qdsym.statements.settings.two_modes import D_rev as D
from qdsym.statements.settings.two_modes import K_rev as K
from qdsym.statements.settings.two_modes import M_rev as M

nu_1, nu_2, p, c, d_2 = variables = real_symbols("nu_1 nu_2 p c d_2")
d_1, t, back, forth = (Symbol(name, real=True) for name in ("d_1", "t", "alpha", "beta"))


def joined(first: Any, second: Any, upper: Any, lower: Any) -> ImmutableMatrix:
    """Return [[first I, upper Z], [lower Z, second I]] with Z = diag(1, −1)."""
    return ImmutableMatrix([[first, 0, upper, 0], [0, first, 0, -upper], [lower, 0, second, 0], [0, -lower, 0, second]])


exact = exactly(K, D, V, F)
as_cheap = Relation(Trace(Inverse(V) * D), "=", 2 * d_1 / nu_1 + 2 * d_2 / nu_2)


def derive(proof: Derivation) -> None:
    """It is exact; it is a sum of two squares; t has no part in the cost."""
    same = proof.identity(exact.lhs, exact.rhs)
    on_u, on_u_bar = (ImmutableMatrix(v) / sqrt(2) for v in ([1, I, 0, 0], [0, 0, 1, -I]))
    weights = [proof.sign(Relation(weight, "≥", 0)) for weight in (Integer(2), 2 * (d_2 - c**2))]
    squares = {ImmutableMatrix(p * on_u + c * on_u_bar): 2, on_u_bar: 2 * (d_2 - c**2)}
    positive = proof.positive(M, squares, using=weights)
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
            proposition(c**2 <= d_2),
        ),
        definitions=(
            FORM,
            Definition(V, diag(nu_1, nu_1, nu_2, nu_2).as_immutable(), "covariance"),
            Definition(d_1, p**2, "what the first mode needs, and d₂ the second"),
            Definition(t, p * c, "correlation of the noises"),
            Definition(
                F,
                diag(*[d_1 * (nu_1 - 1)] * 2, *[-d_2 * (nu_2 + 1)] * 2).as_immutable(),
                "V̇: the first mode heats, the second cools",
            ),
            Definition(forth, -t * (1 + nu_2) / (nu_1 + nu_2), "pull of the first mode on the second"),
            Definition(back, t * (nu_1 - 1) / (nu_1 + nu_2), "and back"),
            Definition(K, joined(-d_1 / 2, d_2 / 2, back, forth), "drift of the reverse"),
            Definition(D, joined(d_1, d_2, t, t), "diffusion of the reverse, for any t"),
            REVERSE,
        ),
    ),
    claims=(Claim("family", And((exact, physical, as_cheap)), (), "exact, physical and as cheap for every t"),),
    derive=derive,
)
