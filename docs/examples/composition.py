"""Two attenuators, one after the other, are an attenuator of transmissivity η₁η₂."""

from __future__ import annotations

from sympy import ImmutableMatrix, MatrixSymbol, eye, sqrt

from qdsym.proof import Claim, Definition, Domain, Relation, Statement, real_symbols

e1, e2, a, b, d = real_symbols("eta1 eta2 a b d")
X1, Y1, X2, Y2, V, W = (MatrixSymbol(name, 2, 2) for name in ("X1", "Y1", "X2", "Y2", "V", "W"))

statement = Statement(
    id="attenuators-compose",
    title="Attenuators compose",
    kind="proposition",
    source="extension",
    domain=Domain(
        variables=(e1, e2, a, b, d),
        hypotheses=(e1 >= 0, e1 <= 1, e2 >= 0, e2 <= 1),
        definitions=(
            Definition(X1, sqrt(e1) * eye(2), "first transmission"),
            Definition(Y1, (1 - e1) * eye(2), "its noise"),
            Definition(X2, sqrt(e2) * eye(2), "second transmission"),
            Definition(Y2, (1 - e2) * eye(2), "its noise"),
            Definition(V, ImmutableMatrix([[a, b], [b, d]]), "any covariance"),
            Definition(W, X2 * (X1 * V * X1.T + Y1) * X2.T + Y2, "covariance after both"),
        ),
    ),
    claims=(
        Claim("amplitude", Relation(X2 * X1, "=", sqrt(e1) * sqrt(e2) * eye(2))),
        Claim("noise", Relation(X2 * Y1 * X2.T + Y2, "=", (1 - e1 * e2) * eye(2))),
        Claim(
            "after", Relation(W, "=", sqrt(e1 * e2) * eye(2) * V * (sqrt(e1 * e2) * eye(2)) + (1 - e1 * e2) * eye(2))
        ),
    ),
)

roots = Statement(
    id="roots-multiply",
    title="√η₁ √η₂ = √(η₁η₂)",
    kind="lemma",
    source="extension",
    domain=Domain(variables=(e1, e2), hypotheses=(e1 >= 0, e2 >= 0)),
    claims=(Claim("roots", Relation(sqrt(e1) * sqrt(e2), "=", sqrt(e1 * e2))),),
)
