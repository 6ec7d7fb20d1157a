"""Loss in any number of modes: X = √η I, Y = (1 − η) I is completely positive and maps states to states."""

from __future__ import annotations

from sympy import I, Identity, MatrixSymbol, Symbol, Transpose, sqrt

from qdsym import symplectic_form
from qdsym.proof import Claim, Definition, Domain, MatrixVariable, PositiveSemidefinite, Statement, real_symbols

n = Symbol("n", integer=True, positive=True)
(eta,) = real_symbols("eta")
sigma, V, X, Y, C, X_l, Y_l, L = (
    MatrixSymbol(name, 2 * n, 2 * n) for name in ("sigma", "V", "X", "Y", "C", "X_l", "Y_l", "L")
)
state = PositiveSemidefinite(V + I * sigma)

statement = Statement(
    id="loss-any-modes",
    title="Loss in any number of modes",
    kind="proposition",
    source="extension",
    domain=Domain(
        variables=(eta,),
        hypotheses=(eta >= 0, eta <= 1),
        matrices=(
            MatrixVariable(
                sigma,
                symmetry=-1,
                meaning="symplectic form of n modes",
                value_at=lambda m: symplectic_form(m, symbolic=True),
                complex_structure=True,
            ),
            MatrixVariable(V, symmetry=1, meaning="any real symmetric matrix"),
            MatrixVariable(X, meaning="any real matrix"),
            MatrixVariable(Y, symmetry=1, meaning="any real symmetric matrix"),
        ),
        definitions=(
            Definition(C, Y + I * sigma - I * X * sigma * Transpose(X), "the matrix of the channel (X, Y)"),
            Definition(X_l, sqrt(eta) * Identity(2 * n), "transmission"),
            Definition(Y_l, (1 - eta) * Identity(2 * n), "noise"),
            Definition(L, Y_l + I * sigma - I * X_l * sigma * Transpose(X_l), "the matrix of the loss"),
        ),
    ),
    claims=(
        Claim(
            "channel",
            PositiveSemidefinite(X * V * Transpose(X) + Y + I * sigma),
            given=(state, PositiveSemidefinite(C)),
        ),
        Claim("loss-cp", PositiveSemidefinite(L)),
        Claim("loss-state", PositiveSemidefinite(X_l * V * Transpose(X_l) + Y_l + I * sigma), given=(state,)),
    ),
)
