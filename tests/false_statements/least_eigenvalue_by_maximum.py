"""The greater eigenvalue in place of the least."""

from __future__ import annotations

from sympy import Max

from qdsym.proof import Claim, Domain, SmallestEigenvalue, Statement
from qdsym.statements.settings.one_mode import ADMISSIBLE, SQUEEZED_THERMAL, M, c, gamma, nu, r

statement = Statement(
    id="least-eigenvalue-by-maximum",
    title="The greater eigenvalue in place of the least.",
    kind="mutant",
    source="extension",
    domain=Domain((nu, r, gamma), ADMISSIBLE, SQUEEZED_THERMAL),
    claims=(Claim("claim", SmallestEigenvalue(M, 2 * gamma * Max(c, 1 - c))),),
    derive=lambda proof: None,
)
