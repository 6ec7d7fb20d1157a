"""The 3 dB limit: a two-mode squeezed vacuum steers through loss in the steering mode exactly when η > ½."""

from __future__ import annotations

from sympy import Determinant, ImmutableMatrix, MatrixSymbol, Rational, cosh, sinh, sqrt

from qdsym.proof import Claim, Definition, Domain, Iff, Relation, Statement, real_symbols

eta, s = real_symbols("eta s")
V = MatrixSymbol("V", 4, 4)
A = MatrixSymbol("A", 2, 2)
C, S = cosh(2 * s), sinh(2 * s)
a, c = eta * C + 1 - eta, sqrt(eta) * S

statement = Statement(
    id="steering-threshold",
    title="Steering needs more than half of the light",
    kind="proposition",
    source="extension",
    domain=Domain(
        variables=(eta, s),
        hypotheses=(eta >= 0, eta <= 1, s > 0),
        definitions=(
            Definition(V, ImmutableMatrix([[a, 0, c, 0], [0, a, 0, -c], [c, 0, C, 0], [0, -c, 0, C]]), "covariance"),
            Definition(A, ImmutableMatrix([[a, 0], [0, a]]), "of the steering mode"),
        ),
    ),
    claims=(Claim("steers", Iff(Relation(Determinant(V), "<", Determinant(A)), eta > Rational(1, 2))),),
)
