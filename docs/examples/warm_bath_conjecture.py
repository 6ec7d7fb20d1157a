"""A conjecture, and a false one: that the temperature of the bath leaves the threshold where it is.

The attenuator at rate γ towards a bath of symplectic eigenvalue μ has drift −(γ/2)I and diffusion γμI. For μ = 1,
the vacuum, its Bayes reverse violates complete positivity exactly when cosh 2r > ν. A warm bath adds noise, and noise
helps positivity, so one might expect that nothing gets worse.
"""

from __future__ import annotations

from sympy import MatrixSymbol, cosh, eye

from qdsym import bayes_drift, cp_matrix, squeezed_thermal, symplectic_form
from qdsym.proof import Claim, Definition, Domain, Iff, Not, PositiveSemidefinite, Statement, real_symbols
from qdsym.proof.propositions import proposition

mu, nu, r, gamma = real_symbols("mu nu r gamma")
sigma, V, K, D, K_B, M = (MatrixSymbol(name, 2, 2) for name in ("sigma", "V", "K", "D", "K_B", "M"))

statement = Statement(
    id="warm-bath-conjecture",
    title="The threshold does not depend on the temperature of the bath",
    kind="conjecture",
    source="extension",
    domain=Domain(
        variables=(nu, r, mu, gamma),
        hypotheses=(proposition(nu >= 1), proposition(mu >= 1), proposition(gamma > 0)),
        definitions=(
            Definition(sigma, symplectic_form(symbolic=True), "symplectic form"),
            Definition(V, squeezed_thermal(nu, r), "squeezed thermal reference"),
            Definition(K, -gamma / 2 * eye(2), "drift of the attenuator"),
            Definition(D, gamma * mu * eye(2), "its diffusion, for a bath of symplectic eigenvalue μ"),
            Definition(K_B, bayes_drift(K, D, V), "Bayes reverse drift"),
            Definition(M, cp_matrix(K_B, D, form=sigma), "its CP matrix"),
        ),
    ),
    claims=(Claim("criterion", Iff(Not(PositiveSemidefinite(M)), proposition(cosh(2 * r) > nu))),),
    derive=lambda proof: None,
)
