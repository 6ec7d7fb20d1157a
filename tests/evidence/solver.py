"""The optima against a semidefinite solver, each problem written from its definition."""

from __future__ import annotations

from typing import Any

import numpy as np

from qdsym import attenuator, bayes_reverse, cp_matrix, exact_reverse, minimal_repair, symplectic_form
from qdsym.physics.phase_space import squeezed_thermal
from tests.evidence import drawn
from tests.evidence.drawn import Array


def _cvxpy() -> Any:
    import cvxpy

    return cvxpy


def _physical(cvxpy: Any, real: Any, skew: Any) -> Any:
    """The constraint real + i·skew ⪰ 0."""
    return cvxpy.bmat([[real, -skew], [skew, real]]) >> 0


def least_cost(state: Array, flow: Array, weight: Array) -> float:
    """The least Tr WD' over exact completely positive reverses, by Clarabel.

    In a frame in which V is I, and in units of the flow, so that the solver keeps its digits.
    """
    cvxpy, size = _cvxpy(), len(state)
    root = np.linalg.cholesky(state)
    inverse, unit = np.linalg.inv(root), float(np.abs(flow).max())
    form, rate = inverse @ symplectic_form(size // 2) @ inverse.T, inverse @ flow @ inverse.T / unit
    drift, diffusion = cvxpy.Variable((size, size)), cvxpy.Variable((size, size), symmetric=True)
    # With K' = LKL⁻¹ and D' = LDLᵀ, V = LLᵀ: K + Kᵀ + D = −L⁻¹V̇L⁻ᵀ, and K'σ + σK'ᵀ = L(KL⁻¹σL⁻ᵀ + L⁻¹σL⁻ᵀKᵀ)Lᵀ.
    problem = cvxpy.Problem(
        cvxpy.Minimize(cvxpy.trace(root.T @ weight @ root @ diffusion)),
        [drift + drift.T + diffusion == -rate, _physical(cvxpy, diffusion, drift @ form + form @ drift.T)],
    )
    problem.solve(solver="CLARABEL")
    return float(problem.value) * unit


def exact_law(count: int) -> tuple[float, int]:
    """The largest relative difference of the exact law's optimum, of one to four modes; and of its certificate."""
    rng, worst = np.random.default_rng(7), 0.0
    for k in range(count):
        modes = 1 + k % 4
        state = drawn.state(modes, rng, least=1.2)
        flow = np.eye(2 * modes) - state if k % 2 else drawn.symmetric(2 * modes, rng)
        best, score = exact_reverse(state, flow), np.linalg.inv(state)
        solved = least_cost(state, flow, score)
        spent = float(np.trace(score @ best.diffusion))
        slack = float(np.trace(best.dual @ cp_matrix(best.drift, best.diffusion)).real)
        worst = max(worst, *(abs(x) / (1 + solved) for x in (best.cost - solved, spent - solved, slack)))
    return worst, count


def weighted_law(count: int) -> tuple[float, int]:
    """The largest relative difference of 2(|ν̇|ρ + ων̇)/(ν² − 1) for random weights and flows of one mode."""
    rng, worst = np.random.default_rng(8), 0.0
    for _ in range(count):
        state, flow, weight = drawn.state(1, rng), drawn.symmetric(2, rng), drawn.positive(2, rng) + np.eye(2) / 10
        nu = np.sqrt(np.linalg.det(state))
        speed, omega = nu / 2 * np.trace(np.linalg.inv(state) @ flow), np.trace(weight @ state) / (2 * nu)
        root = np.sqrt(omega**2 + (nu**2 - 1) * np.linalg.det(weight))
        found = 2 * (abs(speed) * root + omega * speed) / (nu**2 - 1)
        worst = max(worst, abs(found - least_cost(state, flow, weight)) / (1 + found))
    return worst, count


def repair_modes(count: int) -> tuple[float, int]:
    """The largest relative difference of the least repair, 4γΣ(h − 1)₊, of one to four modes."""
    from qdsym.physics.repair_sdp import minimal_repair_sdp

    rng, worst = np.random.default_rng(9), 0.0
    for k in range(count):
        modes = 1 + k % 4
        reverse = bayes_reverse(attenuator(modes=modes), drawn.state(modes, rng, least=1.0))
        found, solved = float(np.trace(minimal_repair(reverse))), minimal_repair_sdp(reverse).trace
        worst = max(worst, abs(found - solved) / (1 + found))
    return worst, count


def finite_repair(count: int) -> tuple[float, int]:
    """The largest difference of the three cases of the least repair of a finite reverse of one mode."""
    cvxpy, rng, worst = _cvxpy(), np.random.default_rng(10), 0.0
    for _ in range(count):
        start, kept = squeezed_thermal(1 + rng.exponential(), rng.normal()), rng.uniform(0.2, 0.95)
        later = kept * start + (1 - kept) * np.eye(2)
        gain = np.sqrt(kept) * start @ np.linalg.inv(later)
        noise = start - gain @ later @ gain.T
        (small, large), m = np.linalg.eigvalsh(noise), abs(1 - np.linalg.det(gain))
        none, some = m**2 <= small * large, m <= large
        found = 0.0 if none else m**2 / large - small if some else 2 * m - small - large
        added = cvxpy.Variable((2, 2), symmetric=True)
        complete = _physical(cvxpy, noise + added, m * symplectic_form())
        problem = cvxpy.Problem(cvxpy.Minimize(cvxpy.trace(added)), [added >> 0, complete])
        problem.solve(solver="CLARABEL")
        worst = max(worst, abs(found - float(problem.value)) / (1 + found))
    return worst, count
