"""One mode: V + iσ ⪰ 0 exactly when V ⪰ 0 and det V ≥ 1."""

from __future__ import annotations

from sympy import Determinant, I, ImmutableMatrix, MatrixSymbol

from qdsym import symplectic_form
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Domain,
    Iff,
    Implies,
    PositiveSemidefinite,
    Relation,
    Statement,
    real_symbols,
)

a, b, d = real_symbols("a b d")
sigma, V = (MatrixSymbol(name, 2, 2) for name in ("sigma", "V"))
state, large = PositiveSemidefinite(V + I * sigma), Relation(Determinant(V), "≥", 1)

statement = Statement(
    id="uncertainty-one-mode",
    title="Uncertainty for one mode",
    kind="proposition",
    source="extension",
    domain=Domain(
        variables=(a, b, d),
        definitions=(
            Definition(sigma, symplectic_form(1, symbolic=True), "symplectic form"),
            Definition(V, ImmutableMatrix([[a, b], [b, d]]), "covariance"),
        ),
    ),
    claims=(
        Claim("det", Implies(state, large)),
        Claim("criterion", Iff(state, And((PositiveSemidefinite(V), large)))),
    ),
)
