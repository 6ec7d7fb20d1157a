"""The threshold of the attenuator towards a warm bath: c > (μ + 1)/(2μ), where c = cosh(2r)/ν.

The CP matrix of the Bayes reverse is γ[μI + i(2μc − 1)σ], with the eigenvalues γ(μ + 1 − 2μc) on u and
γ(μ − 1 + 2μc) on ū. The second is positive; the first is negative exactly above the threshold, which falls from 1 for
the vacuum (μ = 1) towards ½ as the bath gets hotter. A warm bath makes the reverse fail earlier, not later.
"""

from __future__ import annotations

from sympy import Adjoint, I, MatrixSymbol, Rational, Symbol, Trace, Transpose, cosh, eye

from qdsym import bayes_drift, cp_matrix, squeezed_thermal, symplectic_form, violating_vector
from qdsym.proof import (
    Claim,
    Definition,
    Derivation,
    Domain,
    Iff,
    Not,
    PositiveSemidefinite,
    Relation,
    Spectrum,
    Statement,
    real_symbols,
)
from qdsym.proof.propositions import proposition

mu, nu, r, gamma = real_symbols("mu nu r gamma")
c = Symbol("c", real=True)
sigma, V, K, D, K_B, M = (MatrixSymbol(name, 2, 2) for name in ("sigma", "V", "K", "D", "K_B", "M"))
u = MatrixSymbol("u", 2, 1)
u_bar = Transpose(Adjoint(u))

threshold = (mu + 1) / (2 * mu)
above, below = proposition(c > threshold), proposition(c <= threshold)
on_u, on_u_bar = gamma * (mu + 1 - 2 * mu * c), gamma * (mu - 1 + 2 * mu * c)
matrix = gamma * (mu * eye(2) + I * (2 * mu * c - 1) * sigma)
violated = Not(PositiveSemidefinite(M))
bounded = Relation(threshold, ">", Rational(1, 2))


def derive(proof: Derivation) -> None:
    """Compute M, resolve it on u and ū, and read the threshold off the eigenvalue on u."""
    trace = proof.identity(Trace(K_B), gamma * (2 * mu * c - 1), because="tr V⁻¹ = 2c")
    proof.identity(M, matrix, using=[trace], because="Aσ + σAᵀ = tr(A) σ for A = K_B")
    proof.spectrum(M, {u: on_u, u_bar: on_u_bar}, because="σu = iu and σū = −iū")

    margin = 2 * mu * gamma * (threshold - c)
    negative = proof.sign(Relation(on_u, "<", 0), via=margin, given=above)
    shown_by_u = proof.rewrite(Relation(Adjoint(u) * M * u, "<", 0), negative, because="u†Mu is the eigenvalue on u")
    fails = proof.not_positive(M, u, shown_by_u)

    first = proof.sign(Relation(on_u, "≥", 0), via=margin, given=below)
    second = proof.sign(Relation(on_u_bar, "≥", 0), via=(gamma * (mu - 1), 2 * gamma * mu * cosh(2 * r) / nu))
    holds = proof.positive(M, {u: on_u, u_bar: on_u_bar}, using=[first, second])
    proof.equivalent(violated, above, fails, holds)

    proof.sign(bounded, via=1 / (2 * mu))


statement = Statement(
    id="thermal-attenuator",
    title="The threshold of the attenuator towards a warm bath",
    kind="theorem",
    source="extension",
    domain=Domain(
        variables=(nu, r, mu, gamma),
        hypotheses=(proposition(nu >= 1), proposition(mu >= 1), proposition(gamma > 0)),
        definitions=(
            Definition(sigma, symplectic_form(symbolic=True), "symplectic form"),
            Definition(u, violating_vector(symbolic=True), "eigenvector of σ to the eigenvalue i"),
            Definition(V, squeezed_thermal(nu, r), "squeezed thermal reference"),
            Definition(K, -gamma / 2 * eye(2), "drift of the attenuator"),
            Definition(D, gamma * mu * eye(2), "its diffusion, for a bath of symplectic eigenvalue μ"),
            Definition(K_B, bayes_drift(K, D, V), "Bayes reverse drift"),
            Definition(M, cp_matrix(K_B, D, form=sigma), "its CP matrix"),
            Definition(c, cosh(2 * r) / nu, "CP ratio"),
        ),
    ),
    claims=(
        Claim("cp-matrix", Relation(M, "=", matrix)),
        Claim("spectrum", Spectrum(M, (on_u, on_u_bar), (u, u_bar))),
        Claim("criterion", Iff(violated, above)),
        Claim("above-half", bounded, remark="however hot the bath"),
    ),
    derive=derive,
)
