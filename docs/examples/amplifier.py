"""The quantum-limited amplifier has the CP spectrum {0, 2γ}; its Bayes reverse is never completely positive."""

from __future__ import annotations

from sympy import Adjoint, MatrixSymbol, Transpose, cosh, eye

from qdsym import bayes_drift, cp_matrix, squeezed_thermal, symplectic_form, violating_vector
from qdsym.proof import (
    Claim,
    Definition,
    Domain,
    Not,
    PositiveSemidefinite,
    Spectrum,
    Statement,
    real_symbols,
)

gamma, nu, r, c = real_symbols("gamma nu r c")
sigma, V, K, D, K_B, M, M_B = (MatrixSymbol(name, 2, 2) for name in ("sigma", "V", "K", "D", "K_B", "M", "M_B"))
u = MatrixSymbol("u", 2, 1)
u_bar = Transpose(Adjoint(u))

statement = Statement(
    id="amplifier-reverse",
    title="The Bayes reverse of an amplifier is never physical",
    kind="proposition",
    source="extension",
    domain=Domain(
        variables=(gamma, nu, r),
        hypotheses=(gamma > 0, nu >= 1),
        definitions=(
            Definition(sigma, symplectic_form(1, symbolic=True), "symplectic form"),
            Definition(u, violating_vector(symbolic=True), "eigenvector of sigma"),
            Definition(c, cosh(2 * r) / nu, "CP ratio"),
            Definition(V, squeezed_thermal(nu, r), "reference"),
            Definition(K, gamma / 2 * eye(2), "drift"),
            Definition(D, gamma * eye(2), "diffusion"),
            Definition(K_B, bayes_drift(K, D, V), "Bayes reverse drift"),
            Definition(M, cp_matrix(K, D, form=sigma), "CP matrix of the amplifier"),
            Definition(M_B, cp_matrix(K_B, D, form=sigma), "CP matrix of its reverse"),
        ),
    ),
    claims=(
        Claim("spectrum", Spectrum(M, (0, 2 * gamma), (u, u_bar))),
        Claim("cp", PositiveSemidefinite(M)),
        Claim("reverse-spectrum", Spectrum(M_B, (-2 * gamma * c, 2 * gamma * (1 + c)), (u, u_bar))),
        Claim("reverse", Not(PositiveSemidefinite(M_B))),
    ),
)
