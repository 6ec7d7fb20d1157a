"""Squeezed vacuum after loss: below the vacuum exactly when r > 0, and never at or below 1 − η."""

from __future__ import annotations

from sympy import ImmutableMatrix, MatrixSymbol, exp, eye, sqrt

from qdsym import squeezed_thermal
from qdsym.proof import Claim, Definition, Domain, Iff, Relation, Statement, real_symbols

eta, r, v = real_symbols("eta r v")
X, Y, V_0, V = (MatrixSymbol(name, 2, 2) for name in ("X", "Y", "V_0", "V"))
p = ImmutableMatrix([0, 1])

statement = Statement(
    id="lossy-squeezing",
    title="Squeezing after loss",
    kind="proposition",
    source="extension",
    domain=Domain(
        variables=(eta, r),
        hypotheses=(eta > 0, eta <= 1),
        definitions=(
            Definition(V_0, squeezed_thermal(1, r), "squeezed vacuum"),
            Definition(X, sqrt(eta) * eye(2), "transmission"),
            Definition(Y, (1 - eta) * eye(2), "noise of the vacuum"),
            Definition(V, X * V_0 * X.T + Y, "covariance after the loss"),
            Definition(v, (p.T * V * p)[0, 0], "variance of p"),
        ),
    ),
    claims=(
        Claim("variance", Relation(v, "=", eta * exp(-2 * r) + 1 - eta)),
        Claim("squeezed", Iff(v < 1, r > 0)),
        Claim("floor", v > 1 - eta),
    ),
)
