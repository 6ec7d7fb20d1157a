"""Gaussian states of one mode in the Fock basis in which they are diagonal, and what random displacements do to them.

R = SQ with S symplectic has [R₁, R₂] = det S [Q₁, Q₂] = 2i, and the thermal state of the mode of Q has the covariance
νSSᵀ in R: V = νSSᵀ is Williamson's form. That the state has this covariance is measured.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import comb, factorial
from typing import Any

import numpy as np

from qdsym.methods.fock.compared import Compared
from qdsym.methods.fock.elementary_bounds import rounding
from qdsym.methods.fock.space import FockSpace, Operator
from qdsym.methods.fock.thermal import Thermal
from qdsym.methods.shared.trial import Trial


@dataclass(frozen=True)
class Mode:
    """A symplectic S, R = SQ, and the thermal state of the mode of Q."""

    symplectic: Any
    thermal: Thermal
    condition: float
    """How much the determinant of the covariance enlarges rounding."""

    @classmethod
    def of(cls, context: Any, covariance: Any) -> Mode:
        """Return the mode of a covariance [[a, b], [b, c]] of a mixed state: S is its Cholesky factor over √ν."""
        (a, b), (_, c) = covariance
        nu = context.sqrt(a * c - b * b)
        root = context.sqrt(a)
        factor = np.array([[root, context.mpf(0)], [b / root, nu / root]]) / context.sqrt(nu)
        return cls(factor, Thermal.of(context, (nu - 1) / (nu + 1)), float((a * c + b * b) / nu**2))

    @property
    def reach(self) -> Any:
        """Σ_l |S_jl|: |⟨n|R_j|n ± 1⟩| is at most that times √(n + 1) or √n."""
        return np.abs(self.symplectic.astype(np.float64)).sum(axis=1)

    def quadratures(self, space: FockSpace) -> list[Operator]:
        """Return R₁ and R₂ as matrices in the Fock basis of Q."""
        q, p = space.quadratures
        return [float(x) * q + float(y) * p for x, y in self.symplectic]

    def covariance(self) -> tuple[Any, float, float]:
        """Return ½⟨{R_j, R_k}⟩ of the cut state, and what truncation and rounding change at most.

        A diagonal entry of R_jR_k is at most (2n + 1) reach_j reach_k, and 2n + 1 ≤ 2(n + 1). Two levels more make the
        entries exact; they take fewer than 20 operations, and there are fewer than 4 a level in the trace.
        """
        levels = self.thermal.levels
        state, operators = self.thermal.state(2), self.quadratures(FockSpace(levels + 2))
        found = np.array([[np.trace(state @ (x @ y + y @ x)).real / 2 for y in operators] for x in operators])
        size = 2 * float(self.reach.max()) ** 2
        absolute = size * float(sum((n + 1) * p for n, p in enumerate(self.thermal.weights)))
        return found, size * self.thermal.tail(1), rounding(20 + 4 * levels, absolute)


def _mode(trial: Trial, covariance: Any) -> Mode:
    mode = Mode.of(trial.floating.context, covariance)
    found, *bounds = mode.covariance()
    gap = float(np.abs(found - covariance.astype(np.float64)).max())
    trial.require(gap <= sum(bounds), f"the state's covariance is measured to be off by {gap:.2g}")
    return mode


def _symmetric(trial: Trial, name: str) -> Any:
    a, b, c = (trial[f"{name}_{entry}"] for entry in ("11", "12", "22"))
    return np.array([[a, b], [b, c]])


def identity(trial: Trial) -> Iterator[Compared]:
    """The rate of the entropy of a Gaussian state to which displacements are added at random."""
    diffusion = _symmetric(trial, "d")
    mode = _mode(trial, _symmetric(trial, "v") + trial["s"] * diffusion)
    value, cut, rounded = rate_under_noise(mode, diffusion.astype(np.float64))
    yield Compared(value, cut, rounded, float(trial.scalar(trial.claim.proposition.rhs)))  # type: ignore[attr-defined]


def rate_under_noise(mode: Mode, diffusion: Any) -> tuple[float, float, float]:
    """Return dS/dh of E[D(ξ)ρD(ξ)†], ξ ~ N(0, hD), at h = 0, and what truncation and rounding change at most.

    D(ξ) = exp(−iξ·G) with G = (R₂, −R₁)/2 shifts R by ξ, as [R₁, R₂] = 2i. To first order in h the state changes by
    ρ̇ = −½ Σ D_jk [G_j, [G_k, ρ]], and its entropy by −Tr ρ̇ ln ρ: the relative entropy S(ρ_h‖ρ) = −Tr ρ_h ln ρ − S(ρ_h)
    is smooth in h, also below 0 as ρ is mixed, and least at h = 0.

    In this basis ln ρ is diagonal. Entry n of ρ̇ joins n to n ± 1 alone, so that one level more makes it exact. The two
    commutators are four products of two elements of G and a weight that is at most p_n/q; with w = Σ |D_jk| g_j g_k,
    where g_j is the reach of G_j, they make together at most ½·4w(2n + 1)p_n/q, so |ρ̇_nn| ≤ 4w(n + 1)p_n/q. Elements
    take fewer than 60 operations, and two a level add up in the trace.
    """
    thermal = mode.thermal
    r_1, r_2 = mode.quadratures(FockSpace(thermal.levels + 1))
    generators = (r_2 / 2, -r_1 / 2)
    state = np.diag([*np.diag(thermal.state()), float((1 - thermal.q) * thermal.q**thermal.levels)])
    inner = [g @ state - state @ g for g in generators]
    change = sum(
        -diffusion[j, k] / 2 * (g @ inner[k] - inner[k] @ g) for j, g in enumerate(generators) for k in range(2)
    )
    surprisals = np.array([float(x) for x in thermal.surprisals])
    value = float((np.diag(change).real[:-1] * surprisals).sum())
    reach = mode.reach[::-1] / 2
    factor = 4 * float(reach @ np.abs(diffusion) @ reach) / float(thermal.q)
    weights = np.diag(thermal.state()).real
    size = factor * float((np.arange(1, thermal.levels + 1) * weights * surprisals).sum())
    return value, factor * thermal.surprisal_tail(), rounding(60 + 2 * thermal.levels, size)


def loss(trial: Trial) -> Iterator[Compared]:
    """−ln E|Tr ρD|² over displacements with the noise's covariance; |δ ln x| ≤ δx/(x − δx)."""
    mode = _mode(trial, _symmetric(trial, "v"))
    value, cut, rounded = mean_overlap(mode, _symmetric(trial, "n"))
    least = value - cut - rounded
    factor = 1 / least if least > 0 else np.inf
    claimed = float(trial.scalar(trial.claim.proposition.rhs))  # type: ignore[attr-defined]
    yield Compared(-float(np.log(value)), cut * factor, rounded * factor, claimed)


def mean_overlap(mode: Mode, noise: Any) -> tuple[float, float, float]:
    """Return E|Tr ρD(ξ)|² over ξ ~ N(0, noise), not 0, and what truncation and rounding change at most.

    D(ξ) shifts Q by η = S⁻¹ξ, and ⟨n|D|n⟩ = e^(−x/2)L_n(x) with Laguerre's polynomials and x = |η|²/4, at most 1 by
    absolute value as D is unitary. What is cut of Tr ρD is at most q^L, so its square changes by at most 2q^L.

    Let P = Σ p_n L_n below the cut, and n₁ ≥ n₂ be the eigenvalues of the covariance of η. Then e^(−x) turns the normal
    distribution of η into one with the variances s_i = n_i/(1 + n_i/2), but for the factor Π(1 + n_i/2)^(−1/2), and
    leaves E P(x)², a polynomial in the s_i of degree 2L − 2, exact by the moments (2k − 1)!! of normal distributions.

    Rounding. Let F be that polynomial with all signs positive and s₂ = s₁; it bounds the sum of all terms, and 2L F
    each derivative times s₁. The numbers of S take fewer than 20 operations, the worst of which, the determinant of V,
    enlarges rounding by its condition. So n₁ and n₂ are off by at most 40 such of the absolute terms of S⁻¹NS⁻ᵀ, s₁
    and s₂ by no more, a power of q or 1 − q by 6L/(q(1 − q)) such, and the sums and products by 10L + 50.
    """
    thermal, context, levels = mode.thermal, mode.thermal.context, mode.thermal.levels
    (a, b), (c, d) = mode.symplectic
    inverse = np.array([[d, -b], [-c, a]])
    (n_11, n_12), (_, n_22) = inverse @ noise @ inverse.T
    middle, half = (n_11 + n_22) / 2, context.hypot((n_11 - n_22) / 2, n_12)
    variances = [n / (1 + n / 2) for n in (middle + half, middle - half)]
    mass = 1 / context.sqrt((1 + (middle + half) / 2) * (1 + (middle - half) / 2))
    square = _squared_overlap(thermal)
    moments = [[factorial(2 * j) * (s / 8) ** j / factorial(j) for j in range(len(square))] for s in variances]
    value = size = context.mpf(0)
    for k, coefficient in enumerate(square):
        value += (-1) ** k * coefficient * sum(comb(k, j) * moments[0][j] * moments[1][k - j] for j in range(k + 1))
        size += coefficient * factorial(k) * (variances[0] / 2) ** k
    terms = (np.abs(inverse) @ np.abs(noise) @ np.abs(inverse).T).sum() / variances[0]
    enlarged = mode.condition * float(40 * terms + 6 / (thermal.q * (1 - thermal.q)))
    operations = 2 * levels * (2 * enlarged + 10) + 100
    return float(mass * value), 2 * thermal.tail(0), 2 * operations * float(context.eps * mass * size)


def _squared_overlap(thermal: Thermal) -> list[Any]:
    """Return the coefficients of P(x)² but for their signs, which alternate: P = Σ p_n Σ_k C(n, k)(−x)^k/k!."""
    levels = range(thermal.levels)
    single = [sum(thermal.weights[n] * comb(n, k) for n in levels[k:]) / factorial(k) for k in levels]
    return [
        sum(single[i] * single[k - i] for i in levels[max(0, k - levels[-1]) : k + 1])
        for k in range(2 * len(levels) - 1)
    ]
