"""The spectrum of M with its two values exchanged."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Spectrum, Statement
from qdsym.statements.settings.one_mode import ADMISSIBLE, SQUEEZED_THERMAL, M, c, gamma, nu, r, u, u_bar

statement = Statement(
    id="swapped-eigenvalues",
    title="The spectrum of M with its two values exchanged.",
    kind="mutant",
    source="extension",
    domain=Domain((nu, r, gamma), ADMISSIBLE, SQUEEZED_THERMAL),
    claims=(Claim("claim", Spectrum(M, (2 * gamma * c, 2 * gamma * (1 - c)), (u, u_bar))),),
    derive=lambda proof: proof.spectrum(M, {u: 2 * gamma * c, u_bar: 2 * gamma * (1 - c)}),
)
