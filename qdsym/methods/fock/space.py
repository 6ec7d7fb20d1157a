"""One mode in truncated Fock space: operators, Gaussian states and generators, from a and a† alone.

q = a + a† and p = −i(a − a†), so that [q, p] = 2i and the vacuum has covariance I, V = ½⟨{R_j, R_k}⟩ for states with
mean 0. Nothing here knows a formula of Gaussian theory; what a state's covariance is, is measured.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from qdsym.methods.fock.elementary_bounds import rounding

Operator = NDArray[np.complex128]


@dataclass(frozen=True)
class FockSpace:
    """The levels 0 … ``levels`` − 1 of one mode."""

    levels: int

    @property
    def lowering(self) -> Operator:
        """The operator a."""
        return np.diag(np.sqrt(np.arange(1.0, self.levels)), 1).astype(np.complex128)

    @property
    def quadratures(self) -> tuple[Operator, Operator]:
        """The operators q and p."""
        a = self.lowering
        return a + a.conj().T, -1j * (a - a.conj().T)

    def thermal(self, q: float) -> Operator:
        """Return the state with weights (1 − q)qⁿ; what is cut off weighs q^levels."""
        return np.diag((1 - q) * q ** np.arange(self.levels)).astype(np.complex128)

    def squeezed(self, covariance: Any) -> Operator:
        """Return B with BB† near the squeezed and turned thermal state of a covariance; `moments` says how near.

        BB† over its trace is a state, whatever rounding and the edge did to B.
        """
        values, axes = np.linalg.eigh(np.asarray(covariance, dtype=np.float64))
        nu = float(np.sqrt(values.prod()))
        r = 0.5 * float(np.log(values[1] / nu))
        angle = float(np.arctan2(axes[1, 1], axes[0, 1]))
        a = self.lowering
        squeeze = unitary(0.5j * r * (a.conj().T @ a.conj().T - a @ a))
        turn = np.exp(1j * angle * np.arange(self.levels))[:, None]
        return np.asarray((turn * squeeze) @ np.sqrt(self.thermal((nu - 1) / (nu + 1))))

    def moments(self, root: Operator) -> tuple[NDArray[np.float64], float]:
        """Return ½⟨{R_j, R_k}⟩ of the state BB†/Tr BB†, and a bound on its rounding; nothing is cut off.

        The state lives on finitely many levels of the whole space. R_j joins neighbours, so R_jB needs one level more
        and is then exact, and the moments are the inner products Re Tr (R_jB)†(R_kB). Those are sums of n(n + 1)
        complex products; by absolute value they make at most (‖aB‖ + ‖a†B‖)² ≤ 2⟨a†a + aa†⟩ = Tr V.
        """
        wider = FockSpace(self.levels + 1)
        padded = np.vstack([root, np.zeros((1, root.shape[1]))])
        moved = [x @ padded for x in wider.quadratures]
        gram = np.array([[np.vdot(x, y).real for y in moved] for x in moved]) / np.vdot(padded, padded).real
        return gram, rounding(4 * wider.levels**2, float(np.trace(gram)))

    def covariance(self, state: Operator) -> NDArray[np.float64]:
        """Return ½⟨{R_j, R_k}⟩, measured; exact for states that leave the highest level empty."""
        operators = self.quadratures
        return np.array([[np.trace(state @ (x @ y + y @ x)).real / 2 for y in operators] for x in operators])

    def superoperator(self, kossakowski: Any, hamiltonian: Operator) -> Operator:
        """Return ρ ↦ −i[H, ρ] + Σ C_jk (R_j ρ R_k − ½{R_k R_j, ρ}) as a matrix on row-major vectors."""
        operators, one = self.quadratures, np.eye(self.levels)
        inward = -1j * hamiltonian
        total = np.zeros((self.levels**2, self.levels**2), dtype=np.complex128)
        for j, left in enumerate(operators):
            for k, right in enumerate(operators):
                total += kossakowski[j][k] * np.kron(left, right.T)
                inward = inward - 0.5 * kossakowski[j][k] * right @ left
        return np.asarray(total + np.kron(inward, one) + np.kron(one, inward.conj()))

    def conditional_choi(self, superoperator: Operator) -> Operator:
        """Return its Choi matrix off the maximally entangled vector, over Tr q².

        A semigroup's generator is one exactly when this has no negative eigenvalue.
        """
        n = self.levels
        choi = superoperator.reshape(n, n, n, n).transpose(0, 2, 1, 3).reshape(n * n, n * n)
        omega = np.eye(n).reshape(-1) / np.sqrt(n)
        off = np.eye(n * n) - np.outer(omega, omega)
        projected = off @ choi @ off / np.trace(self.quadratures[0] @ self.quadratures[0]).real
        return np.asarray((projected + projected.conj().T) / 2)


def unitary(hermitian: Operator) -> Operator:
    """Return exp(−iH)."""
    values, vectors = np.linalg.eigh(hermitian)
    return np.asarray((vectors * np.exp(-1j * values)) @ vectors.conj().T)
