"""Teleportation of coherent states by a two-mode squeezed vacuum has the fidelity 1/(1 + e⁻²ˢ); measuring reaches ½."""

from sympy import Determinant, ImmutableMatrix, MatrixSymbol, Rational, exp, eye, sqrt

from qdsym.proof import Claim, Definition, Domain, Iff, Relation, Statement, real_symbols

s, F = real_symbols("s F")
V, W = (MatrixSymbol(name, 2, 2) for name in ("V", "W"))

statement = Statement(
    id="teleportation",
    title="When teleportation of coherent states is better than measuring",
    kind="proposition",
    source="extension",
    domain=Domain(
        variables=(s,),
        definitions=(
            Definition(V, ImmutableMatrix(eye(2)), "covariance of a coherent state"),
            Definition(W, V + 2 * exp(-2 * s) * eye(2), "what arrives: noise of both quadratures of the resource"),
            Definition(F, 2 / sqrt(Determinant(V + W)), "fidelity, the amplitude being kept"),
        ),
    ),
    claims=(
        Claim("fidelity", Relation(F, "=", 1 / (1 + exp(-2 * s)))),
        Claim("quantum", Iff(Relation(F, ">", Rational(1, 2)), Relation(s, ">", 0))),
    ),
)
