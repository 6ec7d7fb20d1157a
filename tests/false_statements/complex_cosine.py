"""cos(e^{−ix}y) is its own conjugate, as if it were real."""

from __future__ import annotations

from sympy import Adjoint, I, ImmutableMatrix, cos, exp

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

x, y = real_symbols("x y")
matrix = ImmutableMatrix([[cos(y * exp(-I * x)), 0], [0, 1]])
statement = Statement(
    id="complex-cosine",
    title="cos(e^{−ix}y) is its own conjugate, as if it were real.",
    kind="mutant",
    source="extension",
    domain=Domain(
        (
            x,
            y,
        ),
        (),
    ),
    claims=(Claim("claim", Relation(Adjoint(matrix), "=", matrix)),),
    derive=lambda proof: proof.identity(Adjoint(matrix), matrix),
)
