"""Complete positivity in Fock space: the Choi matrix of the attenuator's Bayes reverse.

The violation of complete positivity is looked for where its definition has it: in the Choi matrix of the reverse
generator, off the maximally entangled vector. The generator is made of drift K and diffusion D by the commutation
relations alone. With C = A + iB, Σ C_jk (R_j ρ R_k − ½{R_k R_j, ρ}) diffuses by D = 4σAσᵀ and drifts by −2σB, and
½ Σ h_jk R_j R_k drifts by 2σh; so A = ¼σᵀDσ, and h and −B are the symmetric and the antisymmetric part of ½σᵀK. The
edge cannot fake a violation or hide one: on n levels the truncated q and p are linearly independent matrices of trace
0, and the jumps alone survive the projection, so that its spectrum is that of C times their Gram matrix, whatever n is.
Their Gram matrix is Tr q² times the identity, for Tr qp is i times the trace of a commutator.

What is cut is the reference: its covariance is measured, and differs from the one that is meant by what is measured
too. `Reverse` carries that difference on to the eigenvalues.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np

from qdsym.methods.fock.compared import Compared
from qdsym.methods.fock.elementary_bounds import eigenvalues, rounding
from qdsym.methods.fock.space import FockSpace
from qdsym.methods.shared.trial import Trial

LEVELS = 110
SMALL = FockSpace(6)
"""Enough for generators: see above."""
SIGMA = np.array([[0.0, 1.0], [-1.0, 0.0]])


@lru_cache(maxsize=64)
def reference(nu: float, r: float, phi: float, levels: int = LEVELS) -> tuple[Any, float, float]:
    """Return the squeezed thermal state's covariance, measured, its distance from the meant one, and the rounding.

    The truncated state is a state of the whole space and its moments are exact, so the distance, in the Frobenius
    norm, is all that truncation changes. The meant one takes fewer than 20 operations an entry.
    """
    turn = np.array([[np.cos(phi), -np.sin(phi)], [np.sin(phi), np.cos(phi)]])
    meant = turn @ np.diag([nu * np.exp(2 * r), nu * np.exp(-2 * r)]) @ turn.T
    space = FockSpace(levels)
    measured, rounded = space.moments(space.squeezed(meant))
    size = float(np.trace(meant))
    return measured, float(np.linalg.norm(measured - meant)), 2 * rounded + rounding(20, 2 * size)


def generator(drift: Any, diffusion: Any) -> tuple[Any, Any]:
    """Return the Kossakowski matrix C and the superoperator on a few levels of a drift and a diffusion."""
    half = SIGMA.T @ drift / 2
    kossakowski = SIGMA.T @ diffusion @ SIGMA / 4 - 0.5j * (half - half.T)
    quadratures, symmetric = SMALL.quadratures, (half + half.T) / 2
    hamiltonian = sum(
        symmetric[j, k] * (x @ y + y @ x) / 4 for j, x in enumerate(quadratures) for k, y in enumerate(quadratures)
    )
    return kossakowski, SMALL.superoperator(kossakowski, hamiltonian)


@dataclass(frozen=True)
class Reverse:
    """Drift and diffusion of the reverse at the measured covariance, and what they shift the CP matrix by at most."""

    drift: Any
    diffusion: Any
    truncation: float
    rounding: float

    @classmethod
    def of(cls, trial: Trial, reverse_time: bool = False) -> Reverse:
        """Return the attenuator's reverse, K = −γ/2 + γV⁻¹, D = γ, at a trial's reference.

        Let X stand for V⁻¹ as computed, V for the measured covariance and V₀ for the one that is meant. Then
        V₀⁻¹ − X = V₀⁻¹(1 − V₀X), so ‖V₀⁻¹ − X‖ ≤ ‖X‖s/(1 − s) with s = ‖V − V₀‖‖X‖ + ‖1 − VX‖ ≥ ‖1 − V₀X‖. In
        D + i(Kσ + σKᵀ) the drift stands twice, and ‖σ‖ = 1. The drift itself takes three operations.
        """
        nu, r, gamma = (float(trial[name]) for name in ("nu", "r", "gamma"))
        covariance, distance, rounded = reference(nu, r, float(trial["phi"]) if trial.turned else 0.0)
        inverse = np.linalg.inv(covariance)
        size = float(np.linalg.norm(inverse))
        left = float(np.linalg.norm(np.eye(2) - covariance @ inverse))
        left += rounding(10, 2 + size * float(np.linalg.norm(covariance)))
        spread = distance * size + rounded * size + left
        factor = 2.01 * gamma * size / (1 - spread) if spread < 1 else np.inf
        drift = -gamma / 2 * np.eye(2) + gamma * inverse
        own = rounding(6, gamma * (1 + size))
        shifts = factor * distance * size, factor * (rounded * size + left) + own
        return cls(-drift if reverse_time else drift, gamma * np.eye(2), *shifts)

    def eigenvalues(self, repair: Any = 0.0) -> tuple[Any, float]:
        """Return the two eigenvalues of the CP matrix D + i(Kσ + σKᵀ) = 4σC̄σᵀ, read off the Choi matrix.

        Beside them stands a bound on their rounding. The Choi matrix has them, over 4, and zeros. Each computed
        eigenvalue is within e of its own; the two largest by absolute value may be taken for zeros only where they are
        below 2e, so they are within 3e. By Weyl e is what the solver leaves and what the matrix is off by.

        With k and d the sums of the absolute entries of ½σᵀK and D, and G = Tr q² = ‖R_j‖‖R_k‖, the terms of the
        superoperator have norms that sum up to at most 4(d/4 + k)G + 3kG, by ‖R_jR_k‖ ≤ G and ‖1‖ = √6. An entry takes
        fewer than 100 operations. Each of the two complex products with the projector, on 36 levels and of norm 6 at
        most, takes 4·36 operations an entry and multiplies the size by 6; with (6 + 36)(4·36) for the products and 100
        for the projector's own rounding that is fewer than 10⁴. G drops out, as the Choi matrix is taken over Tr q².
        """
        diffusion = self.diffusion + repair
        choi = SMALL.conditional_choi(generator(self.drift, diffusion)[1])
        values, off = eigenvalues(choi)
        size = float(np.abs(diffusion).sum() + 7 * np.abs(SIGMA.T @ self.drift / 2).sum())
        largest = values[np.argsort(np.abs(values))[-2:]]
        return np.sort(4 * largest), 12 * (off + rounding(1e4, size))

    def least(self, repair: Any = 0.0) -> tuple[float, float]:
        """Return the least eigenvalue and a bound on its rounding, that of the drift included."""
        values, rounded = self.eigenvalues(repair)
        return float(values[0]), rounded + self.rounding


def criterion(trial: Trial, reverse_time: bool = False) -> Iterator[Compared]:
    """The sign of the least eigenvalue is what the claim's right-hand side says."""
    reverse = Reverse.of(trial, reverse_time)
    least, rounded = reverse.least()
    claimed = trial.truth(trial.claim.proposition.right)  # type: ignore[attr-defined]
    error = reverse.truncation + rounded
    if claimed is None or not abs(least) > error:
        return
    trial.require((least < 0) == claimed, f"the least eigenvalue of the Choi matrix is {least:.3g} ± {error:.1g}")
    yield Compared(least, reverse.truncation, rounded, least)


def reverse_time(trial: Trial) -> Iterator[Compared]:
    """The same with the drift's sign changed."""
    return criterion(trial, reverse_time=True)


def least(trial: Trial) -> Iterator[Compared]:
    """The least eigenvalue is the claimed number."""
    reverse = Reverse.of(trial)
    value, rounded = reverse.least()
    claimed = float(trial.scalar(trial.claim.proposition.value))  # type: ignore[attr-defined]
    yield Compared(value, reverse.truncation, rounded, claimed)


def spectrum(trial: Trial) -> Iterator[Compared]:
    """Both eigenvalues are the claimed ones."""
    reverse = Reverse.of(trial)
    found, rounded = reverse.eigenvalues()
    claimed = sorted(float(trial.scalar(v)) for v in trial.claim.proposition.values)  # type: ignore[attr-defined]
    for value, expected in zip(found, claimed, strict=True):
        yield Compared(float(value), reverse.truncation, rounded + reverse.rounding, expected)


def repaired(trial: Trial) -> Iterator[Compared]:
    """With the claimed repair the generator is conditionally positive, and no less would do.

    Where it was not before, the least eigenvalue is brought to 0 and not above.
    """
    reverse = Reverse.of(trial)
    a, b, c = (float(trial.scalar(m)) for m in trial.claim.proposition.minimiser)  # type: ignore[attr-defined]
    (before, _), (after, rounded) = reverse.least(), reverse.least(np.array([[a, b], [b, c]]))
    error = reverse.truncation + rounded
    trial.require(not after < -error, f"repaired, the Choi matrix still has the eigenvalue {after:.3g}")
    if before < -error:
        yield Compared(after, reverse.truncation, rounded, 0.0)
