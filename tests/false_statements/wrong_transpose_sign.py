"""M(−K, D) = −M(K, D)ᵀ, with a sign too many."""

from __future__ import annotations

from sympy import MatrixSymbol, Symbol, Transpose

from qdsym.physics.generators import cp_matrix
from qdsym.physics.phase_space import symplectic_form
from qdsym.proof import Claim, Definition, Domain, MatrixVariable, Relation, Statement

n = Symbol("n", integer=True, positive=True)
K, D, sigma, M, M_minus = (MatrixSymbol(name, 2 * n, 2 * n) for name in ("K", "D", "sigma", "M", "M_minus"))

statement = Statement(
    id="wrong-transpose-sign",
    title="M(−K, D) = −M(K, D)ᵀ, with a sign too many.",
    kind="mutant",
    source="extension",
    domain=Domain(
        matrices=(
            MatrixVariable(K),
            MatrixVariable(D, symmetry=1),
            MatrixVariable(sigma, symmetry=-1, value_at=lambda modes: symplectic_form(modes, symbolic=True)),
        ),
        definitions=(Definition(M, cp_matrix(K, D, form=sigma)), Definition(M_minus, cp_matrix(-K, D, form=sigma))),
    ),
    claims=(Claim("claim", Relation(M_minus, "=", -Transpose(M))),),
    derive=lambda proof: proof.identity(M_minus, -Transpose(M)),
)
