"""The purity 1/√det V of one mode does not grow when noise N ⪰ 0 is added, and stays only if N = 0."""

from __future__ import annotations

from sympy import Determinant, ImmutableMatrix, MatrixSymbol, sqrt

from qdsym.proof import (
    And,
    Claim,
    Definition,
    Domain,
    Iff,
    PositiveSemidefinite,
    Relation,
    Statement,
    real_symbols,
)

a, b, d, p, q, s, before, after = real_symbols("a b d p q s mu_0 mu_1")
V, N = (MatrixSymbol(name, 2, 2) for name in ("V", "N"))

statement = Statement(
    id="purity-noise",
    title="Noise makes one mode less pure",
    kind="proposition",
    source="extension",
    domain=Domain(
        variables=(a, b, d, p, q, s),
        hypotheses=(a > 0, Determinant(V) >= 1, PositiveSemidefinite(N)),
        definitions=(
            Definition(V, ImmutableMatrix([[a, b], [b, d]]), "covariance"),
            Definition(N, ImmutableMatrix([[p, q], [q, s]]), "noise"),
            Definition(before, 1 / sqrt(Determinant(V)), "purity before"),
            Definition(after, 1 / sqrt(Determinant(V + N)), "purity after"),
        ),
    ),
    claims=(
        Claim("decay", after <= before),
        Claim("equality", Iff(Relation(after, "=", before), And(tuple(Relation(x, "=", 0) for x in (p, q, s))))),
    ),
)
