"""The overlap 2/√det(V₁ + V₂) of two centred one-mode Gaussian states is at most 1."""

from __future__ import annotations

from sympy import Determinant, ImmutableMatrix, MatrixSymbol, sqrt

from qdsym.proof import Claim, Definition, Domain, Statement, real_symbols

a1, b1, d1, a2, b2, d2, F = real_symbols("a1 b1 d1 a2 b2 d2 F")
V1, V2 = (MatrixSymbol(name, 2, 2) for name in ("V1", "V2"))

statement = Statement(
    id="overlap-bound",
    title="The overlap of two centred Gaussian states",
    kind="lemma",
    source="extension",
    domain=Domain(
        variables=(a1, b1, d1, a2, b2, d2),
        hypotheses=(a1 > 0, a2 > 0, Determinant(V1) >= 1, Determinant(V2) >= 1),
        definitions=(
            Definition(V1, ImmutableMatrix([[a1, b1], [b1, d1]]), "first covariance"),
            Definition(V2, ImmutableMatrix([[a2, b2], [b2, d2]]), "second covariance"),
            Definition(F, 2 / sqrt(Determinant(V1 + V2)), "Tr ρτ, by Wigner functions"),
        ),
    ),
    claims=(Claim("det", Determinant(V1 + V2) >= 4), Claim("overlap", F <= 1)),
)
