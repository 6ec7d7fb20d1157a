"""Loss never makes a two-mode squeezed vacuum separable: ν̃ = ηe^{−2s} + 1 − η is below 1 for every η > 0 and s > 0."""

from __future__ import annotations

from sympy import ImmutableMatrix, MatrixSymbol, cosh, exp, eye, sinh

from qdsym import partial_transpose, symplectic_eigenvalues
from qdsym.proof import Claim, Definition, Domain, Iff, Relation, Statement, real_symbols

eta, s, nu = real_symbols("eta s nu")
V_s, V = (MatrixSymbol(name, 4, 4) for name in ("V_s", "V"))
C, S = cosh(2 * s), sinh(2 * s)
squeezed = ImmutableMatrix([[C, 0, S, 0], [0, C, 0, -S], [S, 0, C, 0], [0, -S, 0, C]])
after = eta * squeezed + (1 - eta) * eye(4)

statement = Statement(
    id="lossy-entanglement",
    title="Entanglement survives any loss",
    kind="proposition",
    source="extension",
    domain=Domain(
        variables=(eta, s),
        hypotheses=(eta > 0, eta <= 1, s >= 0),
        definitions=(
            Definition(V_s, squeezed, "two-mode squeezed vacuum"),
            Definition(V, eta * V_s + (1 - eta) * eye(4), "after a loss in both modes"),
            Definition(nu, symplectic_eigenvalues(partial_transpose(after))[0], "least of the partial transpose"),
        ),
    ),
    claims=(
        Claim("eigenvalue", Relation(nu, "=", eta * exp(-2 * s) + 1 - eta)),
        Claim("entangled", Iff(Relation(nu, "<", 1), s > 0)),
        Claim("bounded", nu >= 1 - eta, remark="so that the logarithmic negativity is at most −ln(1 − η)"),
    ),
)
