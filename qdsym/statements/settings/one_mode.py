"""The setting that Theorem 1 and its corollaries share: an attenuator, a reference state and its Bayes reverse.

Every definition is made by the physics rooms from SymPy symbols, so a statement speaks of the same matrices that a
user of those rooms computes with.
"""

from __future__ import annotations

from typing import Any

from sympy import Adjoint, I, MatrixSymbol, Symbol, Transpose, cosh, eye

from qdsym.physics.generators import attenuator, cp_matrix
from qdsym.physics.phase_space import squeezed_thermal, symplectic_form, violating_vector
from qdsym.physics.reversal import bayes_drift
from qdsym.proof import Definition, Proposition, real_symbols
from qdsym.proof.propositions import proposition

nu, r, phi, gamma = real_symbols("nu r phi gamma")
c = Symbol("c", real=True)
sigma, V, K, D, K_B, M = (MatrixSymbol(name, 2, 2) for name in ("sigma", "V", "K", "D", "K_B", "M"))
u = MatrixSymbol("u", 2, 1)
u_bar = Transpose(Adjoint(u))
identity = eye(2).as_immutable()

ADMISSIBLE: tuple[Proposition, ...] = (proposition(nu >= 1), proposition(gamma > 0))
"""ν ≥ 1 is what makes V a state; γ > 0 is a rate."""


def bayes_reverse_of_attenuator(covariance: Any, meaning: str) -> tuple[Definition, ...]:
    """Return σ, u, V, K, D, K_B and M for the quantum-limited attenuator reversed at a reference covariance."""
    forward = attenuator(gamma)
    return (
        Definition(sigma, symplectic_form(symbolic=True), "symplectic form"),
        Definition(u, violating_vector(symbolic=True), "eigenvector of σ to the eigenvalue i"),
        Definition(V, covariance, meaning),
        Definition(K, forward.drift, "drift of the attenuator"),
        Definition(D, forward.diffusion, "diffusion of the attenuator, kept by the reverse"),
        Definition(K_B, bayes_drift(K, D, V), "Bayes reverse drift in Anderson's form"),
        Definition(M, cp_matrix(K_B, D, form=sigma), "CP matrix of the reverse"),
    )


RATIO = Definition(c, cosh(2 * r) / nu, "CP ratio")
SQUEEZED_THERMAL = (
    *bayes_reverse_of_attenuator(squeezed_thermal(nu, r), "squeezed thermal reference"),
    RATIO,
)

__all__ = [
    "ADMISSIBLE",
    "K_B",
    "RATIO",
    "SQUEEZED_THERMAL",
    "D",
    "I",
    "K",
    "M",
    "V",
    "bayes_reverse_of_attenuator",
    "c",
    "cosh",
    "gamma",
    "identity",
    "nu",
    "phi",
    "r",
    "sigma",
    "u",
    "u_bar",
]  # fmt: skip
