"""The setting of the statements about any generator and any state of one mode: K, D and V entry by entry."""

from __future__ import annotations

from typing import Any

from sympy import ImmutableMatrix, MatrixSymbol

from qdsym.physics.phase_space import symplectic_form
from qdsym.proof import Definition, PositiveSemidefinite, Proposition, real_symbols
from qdsym.proof.propositions import proposition

k_11, k_12, k_21, k_22, d_11, d_12, d_22, v_11, v_12, v_22 = real_symbols(
    "k_11 k_12 k_21 k_22 d_11 d_12 d_22 v_11 v_12 v_22"
)
sigma, K, D, V = (MatrixSymbol(name, 2, 2) for name in ("sigma", "K", "D", "V"))
det_D = d_11 * d_22 - d_12**2
det_V = v_11 * v_22 - v_12**2

FORM = Definition(sigma, symplectic_form(symbolic=True), "symplectic form")
STATE = Definition(V, ImmutableMatrix([[v_11, v_12], [v_12, v_22]]), "covariance of a state")
GENERATOR = (
    Definition(K, ImmutableMatrix([[k_11, k_12], [k_21, k_22]]), "any drift"),
    Definition(D, ImmutableMatrix([[d_11, d_12], [d_12, d_22]]), "any diffusion"),
)
PHYSICAL: tuple[Proposition, ...] = (proposition(v_11 > 0), proposition(det_V >= 1))
"""What makes V a state: V + iσ ⪰ 0."""
DIFFUSION = PositiveSemidefinite(D)


def one_mode(drift: Any, diffusion: Any, covariance: Any) -> dict[Any, Any]:
    """Return what stands for the entries in an instance."""
    entries = {k_11: drift[0, 0], k_12: drift[0, 1], k_21: drift[1, 0], k_22: drift[1, 1]}
    entries |= {d_11: diffusion[0, 0], d_12: diffusion[0, 1], d_22: diffusion[1, 1]}
    return entries | {v_11: covariance[0, 0], v_12: covariance[0, 1], v_22: covariance[1, 1]}
