"""The paper's objects in floating point, built from their definitions and from nothing else.

This file repeats on purpose what `phase_space`, `generators` and `reversal` say, in other terms: it shares no formula
with them or with the statements, so that a slip there shows as a disagreement here.
"""

from __future__ import annotations

from typing import Any

from qdsym.methods.shared.floating import Floating


class Definitions:
    """Matrices of one mode or more at one precision."""

    def __init__(self, floating: Floating) -> None:
        self.floating = floating
        self.context = floating.context

    def form(self, modes: int) -> Any:
        """Return σ from [q_j, p_k] = iδ_jk: row by row in the order q1, p1, q2, p2, …"""
        result = self.context.matrix(2 * modes)
        for k in range(modes):
            result[2 * k, 2 * k + 1] = 1
            result[2 * k + 1, 2 * k] = -1
        return result

    def squeezed_thermal(self, nu: Any, r: Any, phi: Any = 0) -> Any:
        """Return S(νI)Sᵀ for S = R_φ diag(e^r, e^−r): a thermal state, squeezed and turned."""
        c = self.context
        rotation = c.matrix([[c.cos(phi), -c.sin(phi)], [c.sin(phi), c.cos(phi)]])
        squeezer = rotation * c.matrix([[c.exp(r), 0], [0, c.exp(-r)]])
        return squeezer * (nu * c.eye(2)) * squeezer.T

    def attenuator(self, gamma: Any) -> tuple[Any, Any]:
        """Return drift and diffusion of V̇ = γ(I − V): the drift is what multiplies V from both sides, half each."""
        c = self.context
        return c.eye(2) * (-gamma / 2), c.eye(2) * gamma

    def bayes_drift(self, drift: Any, diffusion: Any, covariance: Any) -> Any:
        """Return K + DV⁻¹ with V⁻¹ found by solving V X = I."""
        c = self.context
        return drift + diffusion * c.inverse(covariance)

    def cp_matrix(self, drift: Any, diffusion: Any) -> Any:
        """Return D + i(Kσ + σKᵀ)."""
        form = self.form(drift.rows // 2)
        return diffusion + self.context.mpc(0, 1) * (drift * form + form * drift.T)

    def bayes_cp_matrix(self, nu: Any, r: Any, gamma: Any, phi: Any = 0, reverse_time: bool = False) -> Any:
        """Return the CP matrix of the attenuator's Bayes reverse at a squeezed thermal reference."""
        drift, diffusion = self.attenuator(gamma)
        backward = self.bayes_drift(drift, diffusion, self.squeezed_thermal(nu, r, phi))
        return self.cp_matrix(-backward if reverse_time else backward, diffusion)

    def eigenvalues(self, hermitian: Any) -> list[Any]:
        """Return the eigenvalues in ascending order."""
        values = self.context.eighe(hermitian, eigvals_only=True)
        return sorted(values[k] for k in range(hermitian.rows))

    def norm(self, matrix: Any) -> Any:
        """Return the Frobenius norm."""
        return self.context.sqrt(sum(abs(entry) ** 2 for entry in matrix))
