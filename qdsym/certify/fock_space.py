"""One mode in truncated Fock space: operators, Gaussian states and generators, from a and a† alone.

q = a + a† and p = −i(a − a†), so that [q, p] = 2i and the vacuum has covariance I, V = ½⟨{R_j, R_k}⟩ for states with
mean 0. Nothing here knows a formula of Gaussian theory; what a state's covariance is, is measured.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

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

    def gaussian(self, covariance: Any) -> Operator:
        """Return a squeezed and turned thermal state, made to have a covariance; `covariance` measures it."""
        values, axes = np.linalg.eigh(np.asarray(covariance, dtype=np.float64))
        nu = float(np.sqrt(values.prod()))
        r = 0.5 * float(np.log(values[1] / nu))
        angle = float(np.arctan2(axes[1, 1], axes[0, 1]))
        a = self.lowering
        squeeze = unitary(0.5j * r * (a.conj().T @ a.conj().T - a @ a))
        turn = np.diag(np.exp(-1j * angle * np.arange(self.levels)))
        move = turn.conj() @ squeeze
        return np.asarray(move @ self.thermal((nu - 1) / (nu + 1)) @ move.conj().T)

    def covariance(self, state: Operator) -> NDArray[np.float64]:
        """Return ½⟨{R_j, R_k}⟩, measured."""
        operators = self.quadratures
        return np.array([[np.trace(state @ (x @ y + y @ x)).real / 2 for y in operators] for x in operators])

    def displacements(self, shifts: NDArray[np.float64]) -> Operator:
        """Return the unitaries that shift (q, p) by each row of ``shifts``."""
        q, p = self.quadratures
        generators = 0.5 * (shifts[:, 0, None, None] * p - shifts[:, 1, None, None] * q)
        values, vectors = np.linalg.eigh(generators)
        phases = np.exp(-1j * values)
        return np.asarray((vectors * phases[:, None, :]) @ vectors.conj().swapaxes(-1, -2))

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

    def conditional_spectrum(self, superoperator: Operator) -> NDArray[np.float64]:
        """Return the eigenvalues of its Choi matrix off the maximally entangled vector, but for a factor Tr q².

        A semigroup's generator is one exactly when none is negative.
        """
        n = self.levels
        choi = superoperator.reshape(n, n, n, n).transpose(0, 2, 1, 3).reshape(n * n, n * n)
        omega = np.eye(n).reshape(-1) / np.sqrt(n)
        off = np.eye(n * n) - np.outer(omega, omega)
        scale = np.trace(self.quadratures[0] @ self.quadratures[0]).real
        return np.asarray(np.linalg.eigvalsh(off @ choi @ off) / scale)


def unitary(hermitian: Operator) -> Operator:
    """Return exp(−iH)."""
    values, vectors = np.linalg.eigh(hermitian)
    return np.asarray((vectors * np.exp(-1j * values)) @ vectors.conj().T)


def entropy(state: Operator) -> float:
    """Return −Tr ρ ln ρ; eigenvalues that rounding makes 0 or negative count as 0."""
    values = np.linalg.eigvalsh(state)
    values = values[values > 1e-300]
    return float(-(values * np.log(values)).sum())


def gauss_hermite(noise: Any, nodes: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return points and weights that average over a normal distribution with a covariance."""
    values, axes = np.linalg.eigh(np.asarray(noise, dtype=np.float64))
    root = axes * np.sqrt(np.maximum(values, 0))
    at, weights = np.polynomial.hermite_e.hermegauss(nodes)
    grid = np.array(np.meshgrid(at, at, indexing="ij")).reshape(2, -1)
    return (root @ grid).T, np.outer(weights, weights).reshape(-1) / (2 * np.pi)
