"""A beam splitter on a squeezed vacuum and a vacuum entangles exactly when there is squeezing (Kim et al. 2002)."""

from sympy import I, ImmutableMatrix, MatrixSymbol, diag, exp, sqrt

from qdsym import partial_transpose, symplectic_form
from qdsym.proof import Claim, Definition, Domain, Iff, Not, PositiveSemidefinite, Relation, Statement, real_symbols

(r,) = real_symbols("r")
B, V_0, V, sigma = (MatrixSymbol(name, 4, 4) for name in ("B", "V_0", "V", "sigma"))
splitter = ImmutableMatrix([[1, 0, 1, 0], [0, 1, 0, 1], [-1, 0, 1, 0], [0, -1, 0, 1]]) / sqrt(2)

statement = Statement(
    id="beam-splitter",
    title="Entanglement from squeezing",
    kind="proposition",
    source="extension",
    domain=Domain(
        variables=(r,),
        definitions=(
            Definition(sigma, symplectic_form(2, symbolic=True), "symplectic form"),
            Definition(B, splitter, "balanced beam splitter"),
            Definition(V_0, ImmutableMatrix(diag(exp(2 * r), exp(-2 * r), 1, 1)), "squeezed vacuum and vacuum"),
            Definition(V, B * V_0 * B.T, "output"),
        ),
    ),
    claims=(
        Claim("symplectic", Relation(B * sigma * B.T, "=", sigma)),
        Claim("input", PositiveSemidefinite(V_0 + I * sigma)),
        Claim("state", PositiveSemidefinite(V + I * sigma)),
        Claim("entangled", Iff(Not(PositiveSemidefinite(partial_transpose(V, 1) + I * sigma)), Relation(r, "≠", 0))),
    ),
)
