"""The thermal attenuator breaks entanglement exactly when (1 − η)N ≥ 1 + η: both halves of its noise are named."""

from __future__ import annotations

from sympy import I, MatrixSymbol, eye, sqrt

from qdsym import symplectic_form
from qdsym.proof import And, Claim, Definition, Domain, Iff, PositiveSemidefinite, Relation, Statement, real_symbols

eta, N = real_symbols("eta N")
sigma, X, Y, Y_1, Y_2 = (MatrixSymbol(name, 2, 2) for name in ("sigma", "X", "Y", "Y_1", "Y_2"))
breaks = Relation((1 - eta) * N, ">=", 1 + eta)

statement = Statement(
    id="entanglement-breaking",
    title="When the thermal attenuator breaks entanglement",
    kind="proposition",
    source="extension",
    domain=Domain(
        variables=(eta, N),
        hypotheses=(eta >= 0, eta <= 1, N >= 1),
        definitions=(
            Definition(sigma, symplectic_form(1, symbolic=True), "symplectic form"),
            Definition(X, sqrt(eta) * eye(2), "transmission"),
            Definition(Y, (1 - eta) * N * eye(2), "noise"),
            Definition(Y_2, eta * eye(2), "noise of a measurement"),
            Definition(Y_1, Y - Y_2, "noise of a preparation"),
        ),
    ),
    claims=(
        Claim("cp", PositiveSemidefinite(Y + I * sigma - I * X * sigma * X.T)),
        Claim("ppt", Iff(PositiveSemidefinite(Y + I * sigma + I * X * sigma * X.T), breaks)),
        Claim(
            "measure-and-prepare",
            Iff(
                And((PositiveSemidefinite(Y_1 + I * sigma), PositiveSemidefinite(Y_2 + I * X * sigma * X.T))),
                breaks,
            ),
        ),
    ),
)
