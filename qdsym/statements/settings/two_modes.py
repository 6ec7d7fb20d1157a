"""The setting of statements about two modes, written out: the form, and reverses with their CP matrices."""

from __future__ import annotations

from typing import Any

from sympy import MatrixSymbol, Transpose

from qdsym.physics.generators import cp_matrix
from qdsym.physics.phase_space import symplectic_form
from qdsym.physics.reversal import bayes_drift
from qdsym.proof import Definition, PositiveSemidefinite, Relation

sigma, V, K_B, M = (MatrixSymbol(name, 4, 4) for name in ("sigma", "V", "K_B", "M"))
F, K_rev, D_rev, M_rev = (MatrixSymbol(name, 4, 4) for name in ("V_t", "K_rev", "D_rev", "M_rev"))
physical = PositiveSemidefinite(M_rev)

FORM = Definition(sigma, symplectic_form(2, symbolic=True), "symplectic form of two modes")


def bayes_reverse(drift: Any, diffusion: Any) -> tuple[Definition, ...]:
    """Return K_B and M for a generator reversed at V."""
    return (
        Definition(K_B, bayes_drift(drift, diffusion, V), "Bayes reverse drift"),
        Definition(M, cp_matrix(K_B, diffusion, form=sigma), "CP matrix of the reverse"),
    )


def exactly(drift: Any, diffusion: Any, covariance: Any, flow: Any) -> Relation:
    """Return that a reverse runs a flow backwards."""
    return Relation(drift * covariance + covariance * Transpose(drift) + diffusion, "=", -flow)


REVERSE = Definition(M_rev, cp_matrix(K_rev, D_rev, form=sigma), "CP matrix of the reverse")
