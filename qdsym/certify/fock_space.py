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
        """Return a squeezed and turned thermal state, made to have a covariance; `covariance` measures what it has.

        Whatever is lost at the edge, it is a state: a product of unitaries and a thermal state, of trace 1.
        """
        values, axes = np.linalg.eigh(np.asarray(covariance, dtype=np.float64))
        nu = float(np.sqrt(values.prod()))
        r = 0.5 * float(np.log(values[1] / nu))
        angle = float(np.arctan2(axes[1, 1], axes[0, 1]))
        a = self.lowering
        squeeze = unitary(0.5j * r * (a.conj().T @ a.conj().T - a @ a))
        turn = np.diag(np.exp(-1j * angle * np.arange(self.levels)))
        move = turn.conj() @ squeeze
        state = move @ self.thermal((nu - 1) / (nu + 1)) @ move.conj().T
        return np.asarray(state / np.trace(state).real)

    def covariance(self, state: Operator) -> NDArray[np.float64]:
        """Return ½⟨{R_j, R_k}⟩, measured; a state on two levels less loses nothing at the edge."""
        operators = self.quadratures
        lost = self.levels - len(state)
        state = np.pad(state, (0, lost))
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


def occupation(q: float, start: int, power: int) -> float:
    """Return Σ nᵏqⁿ over n ≥ ``start``, for k = 0, 1 or 2: what a cut leaves out of a geometric series."""
    rest, first = 1 - q, q**start
    below = (1 / rest, q / rest**2, q * (1 + q) / rest**3)
    shifted = (below[0], start * below[0] + below[1], start**2 * below[0] + 2 * start * below[1] + below[2])
    return first * shifted[power]


def gauss_hermite(noise: Any, nodes: int) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return points and weights that average over a normal distribution with a covariance."""
    values, axes = np.linalg.eigh(np.asarray(noise, dtype=np.float64))
    root = axes * np.sqrt(np.maximum(values, 0))
    at, weights = np.polynomial.hermite_e.hermegauss(nodes)
    grid = np.array(np.meshgrid(at, at, indexing="ij")).reshape(2, -1)
    return (root @ grid).T, np.outer(weights, weights).reshape(-1) / (2 * np.pi)
