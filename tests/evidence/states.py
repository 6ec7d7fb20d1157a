"""Random states of one to four modes against every inequality that is claimed of any number of them."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from qdsym import (
    attenuator,
    bayes_reverse,
    cp_matrix,
    de_bruijn_rate,
    decoder_information,
    entropy,
    exact_reverse,
    geometric_constant,
    symplectic_eigenvalues,
    symplectic_form,
    worst_case_infidelity,
)
from tests.evidence import drawn
from tests.evidence.drawn import Array


def _each(count: int, seed: int) -> Iterator[tuple[int, Array, np.random.Generator]]:
    rng = np.random.default_rng(seed)
    for k in range(count):
        modes = 1 + k % 4
        yield modes, drawn.state(modes, rng), rng


def _noisy(count: int, seed: int) -> Iterator[tuple[Array, Array, float]]:
    """A state, noise of any rank and size, and ν_min."""
    for modes, state, rng in _each(count, seed):
        noise = 10 ** rng.uniform(-3, 2) * drawn.positive(2 * modes, rng, int(rng.integers(1, 2 * modes + 1)))
        yield state, noise, float(symplectic_eigenvalues(state).min())


def floor(count: int) -> tuple[float, int]:
    """The least ratio of −2 ln F_wc to c_geom(ν_min) I_dec."""
    return min(
        worst_case_infidelity(v, n) / (geometric_constant(least) * decoder_information(v, n))
        for v, n, least in _noisy(count, 20)
    ), count


def sharper_floor(count: int) -> tuple[float, int]:
    """The least ratio of −2 ln F_wc to min(ν_min², 2) c_geom(ν_min) I_dec."""
    return min(
        worst_case_infidelity(v, n) / (min(least**2, 2) * geometric_constant(least) * decoder_information(v, n))
        for v, n, least in _noisy(count, 21)
    ), count


def sharp_floor(count: int) -> tuple[float, int]:
    """The least ratio of −2 ln F_wc to the sharp floor at the given growth of Σ ν²."""

    def bound(v: Array, n: Array, least: float) -> float:
        grown = float((symplectic_eigenvalues(v + n) ** 2).sum() - (symplectic_eigenvalues(v) ** 2).sum())
        if least**2 <= 2:
            return float(np.log1p(least * (np.sqrt(least**2 + grown) - least) / 2))
        return float(np.log1p(grown / 2) / 2)

    return min(worst_case_infidelity(v, n) / bound(v, n, least) for v, n, least in _noisy(count, 22)), count


def exact_law(count: int) -> tuple[float, int]:
    """The least ratio of Tr V⁻¹D' to the exact law's, over drifts that are near the best one and made physical."""
    least, seen = np.inf, 0
    for modes, state, rng in _each(count, 23):
        flow, size = drawn.symmetric(2 * modes, rng), 2 * modes
        best = exact_reverse(state, flow)
        drift = best.drift + 10 ** rng.uniform(-4, 0) * rng.normal(size=(size, size))
        # The drift K' − s/2 leaves sV more of diffusion.
        for more in (0.0, *np.geomspace(1e-6, 1e4, 200)):
            whole = drift - more / 2 * np.eye(size)
            diffusion = -flow - whole @ state - state @ whole.T
            if np.linalg.eigvalsh(cp_matrix(whole, diffusion))[0] >= 0:
                least = min(least, float(np.trace(np.linalg.inv(state) @ diffusion)) / float(best.cost))
                seen += 1
                break
    return least, seen


def classical(count: int) -> tuple[float, int]:
    """The least eigenvalue of M^Bayes, over γ, for classical references at one rate."""
    least = np.inf
    for modes, _, rng in _each(count, 24):
        spread = drawn.positive(2 * modes, rng, int(rng.integers(1, modes + 1)))
        reference = np.eye(2 * modes) + rng.exponential() * spread
        reverse = bayes_reverse(attenuator(modes=modes), reference)
        least = min(least, float(np.linalg.eigvalsh(reverse.cp_matrix())[0]))
    return least, count


def heating(count: int) -> tuple[float, int]:
    """The largest dS/dt where the reverse is physical at the instant, at one rate: not above 0."""
    largest, seen = -np.inf, 0
    for modes, state, _ in _each(count, 25):
        reverse = bayes_reverse(attenuator(modes=modes), state)
        if np.linalg.eigvalsh(reverse.cp_matrix())[0] >= 0:
            rate = np.eye(2 * modes) - state
            largest, seen = max(largest, float(de_bruijn_rate(state, rate))), seen + 1
    return largest, seen


def finite_heating(count: int) -> tuple[float, int]:
    """The largest S(V_T) − S(V_0) where the map back is physical, at one rate: not above 0."""
    largest, seen = -np.inf, 0
    for modes, state, rng in _each(count, 26):
        kept = rng.uniform(0.05, 0.95)
        later = kept * state + (1 - kept) * np.eye(2 * modes)
        ratio = state @ np.linalg.inv(later)
        if np.linalg.eigvalsh((ratio + ratio.T) / 2 + 1j * symplectic_form(modes))[0] >= 0:
            largest, seen = max(largest, float(entropy(later) - entropy(state))), seen + 1
    return largest, seen
