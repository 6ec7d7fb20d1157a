"""The optimum's trace halved."""

from __future__ import annotations

from sympy import ImmutableMatrix, MatrixSymbol, Max

from qdsym.proof import Claim, Definition, Domain, Minimum, PositiveSemidefinite, Statement, real_symbols
from qdsym.statements.settings.one_mode import ADMISSIBLE, SQUEEZED_THERMAL, M, c, gamma, nu, r

d_11, d_12, d_22 = entries = real_symbols("d_11 d_12 d_22")
Delta = MatrixSymbol("DeltaD", 2, 2)
injected = 2 * gamma * Max(c - 1, 0)
constraints = (PositiveSemidefinite(Delta), PositiveSemidefinite(M + Delta))

statement = Statement(
    id="wrong-minimum",
    title="The optimum's trace halved.",
    kind="mutant",
    source="extension",
    domain=Domain(
        (nu, r, gamma, *entries),
        ADMISSIBLE,
        (*SQUEEZED_THERMAL, Definition(Delta, ImmutableMatrix([[d_11, d_12], [d_12, d_22]]))),
    ),
    claims=(Claim("claim", Minimum(d_11 + d_22, entries, constraints, injected, (injected, 0, injected)), ()),),
    derive=lambda proof: None,
)
