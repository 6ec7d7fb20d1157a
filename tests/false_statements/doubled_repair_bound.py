"""Tr ΔD ≥ 8γ(c − 1), twice the bound."""

from __future__ import annotations

from fractions import Fraction

from sympy import ImmutableMatrix, MatrixSymbol

from qdsym.proof import Claim, Definition, Domain, Log, PositiveSemidefinite, Relation, Statement, real_symbols
from qdsym.statements.settings.one_mode import ADMISSIBLE, SQUEEZED_THERMAL, M, c, gamma, nu, r

d_11, d_12, d_22 = entries = real_symbols("d_11 d_12 d_22")
Delta = MatrixSymbol("DeltaD", 2, 2)


statement = Statement(
    id="doubled-repair-bound",
    title="Tr ΔD ≥ 8γ(c − 1), twice the bound.",
    kind="mutant",
    source="extension",
    domain=Domain(
        (nu, r, gamma, *entries),
        ADMISSIBLE,
        (*SQUEEZED_THERMAL, Definition(Delta, ImmutableMatrix([[d_11, d_12], [d_12, d_22]]))),
        witness={nu: 1, r: Log(Fraction(2)), gamma: 1, d_11: Fraction(9, 4), d_12: 0, d_22: Fraction(9, 4)},
    ),
    claims=(Claim("claim", Relation(d_11 + d_22, "≥", 8 * gamma * (c - 1)), (PositiveSemidefinite(M + Delta),)),),
    derive=lambda proof: None,
)
