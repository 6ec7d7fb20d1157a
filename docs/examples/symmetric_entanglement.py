"""Simon's criterion for a symmetric two-mode state: entangled exactly when ν̃ = a − c is below 1."""

from __future__ import annotations

from sympy import I, ImmutableMatrix, MatrixSymbol, eye

from qdsym import partial_transpose, symplectic_eigenvalues, symplectic_form
from qdsym.proof import Claim, Definition, Domain, Iff, PositiveSemidefinite, Relation, Statement, real_symbols

a, c, nu = real_symbols("a c nu")
V, V_T, sigma = (MatrixSymbol(name, 4, 4) for name in ("V", "V_T", "sigma"))
state = ImmutableMatrix([[a, 0, c, 0], [0, a, 0, -c], [c, 0, a, 0], [0, -c, 0, a]])
transposed = partial_transpose(state)

statement = Statement(
    id="symmetric-entanglement",
    title="When a symmetric two-mode state is entangled",
    kind="proposition",
    source="extension",
    domain=Domain(
        variables=(a, c),
        hypotheses=(c >= 0, a > c),
        definitions=(
            Definition(sigma, symplectic_form(2, symbolic=True), "symplectic form"),
            Definition(V, state, "covariance"),
            Definition(V_T, transposed, "its partial transpose"),
            Definition(nu, symplectic_eigenvalues(transposed)[0], "least symplectic eigenvalue of that"),
        ),
    ),
    claims=(
        Claim("eigenvalue", Relation(nu, "=", a - c)),
        Claim("ppt", Iff(PositiveSemidefinite(V_T + I * sigma), Relation(nu, ">=", 1))),
        Claim("separable", Iff(PositiveSemidefinite(V - eye(4)), Relation(nu, ">=", 1)), remark="noise on two vacua"),
    ),
)
