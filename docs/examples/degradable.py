"""The pure loss is degradable exactly when η ≥ ½: the loss η' = (1 − η)/η takes what arrives to what is lost."""

from __future__ import annotations

from sympy import I, MatrixSymbol, Rational, eye, sqrt

from qdsym import symplectic_form
from qdsym.proof import Claim, Definition, Domain, Iff, PositiveSemidefinite, Relation, Statement, real_symbols

(eta,) = real_symbols("eta")
sigma, X, Y, X_d, Y_d = (MatrixSymbol(name, 2, 2) for name in ("sigma", "X", "Y", "X_d", "Y_d"))

statement = Statement(
    id="degradable-loss",
    title="When the pure loss is degradable",
    kind="proposition",
    source="extension",
    domain=Domain(
        variables=(eta,),
        hypotheses=(eta > 0, eta <= 1),
        definitions=(
            Definition(sigma, symplectic_form(1, symbolic=True), "symplectic form"),
            Definition(X, sqrt(eta) * eye(2), "transmission"),
            Definition(Y, (1 - eta) * eye(2), "noise"),
            Definition(X_d, sqrt((1 - eta) / eta) * eye(2), "transmission of the degrading map"),
            Definition(Y_d, (2 - 1 / eta) * eye(2), "its noise"),
        ),
    ),
    claims=(
        Claim("amplitude", Relation(X_d * X, "=", sqrt(1 - eta) * eye(2))),
        Claim("noise", Relation(X_d * Y * X_d.T + Y_d, "=", eta * eye(2))),
        Claim("threshold", Iff(PositiveSemidefinite(Y_d + I * sigma - I * X_d * sigma * X_d.T), eta >= Rational(1, 2))),
    ),
)
