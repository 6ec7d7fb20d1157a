"""Maps in a truncated Fock space, and the gain of a Rauch–Tung–Striebel smoother that others wrote."""

from __future__ import annotations

import importlib
import warnings
from typing import Any

import numpy as np
from scipy.linalg import expm

from qdsym import attenuator, squeezed_thermal
from qdsym.physics.smoother import flow, forward
from tests.evidence import drawn
from tests.evidence.drawn import Array

LEVELS, ROOM = 48, 24
"""Fock levels that are kept, and more of them in which states are made."""


def _quietly(name: str) -> Any:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return importlib.import_module(name)


def _gaussian(nu: float, r: float, mean: Array) -> Any:
    """The Fock matrix of V(ν, r), displaced: exponentials of the generators in a larger space, cut to size."""
    size = LEVELS + ROOM
    lower = np.diag(np.sqrt(np.arange(1.0, size)), 1)
    share = (nu - 1) / (nu + 1)
    alpha = (mean[0] + 1j * mean[1]) / 2
    squeezing = expm(r / 2 * (lower.T @ lower.T - lower @ lower))
    displacing = expm(alpha * lower.T - np.conj(alpha) * lower)
    thermal = np.diag((1 - share) * share ** np.arange(size))
    whole = displacing @ squeezing
    return (whole @ thermal @ whole.conj().T)[:LEVELS, :LEVELS]


def _lost(rho: Any, kept: float, back: bool = False) -> Any:
    """A state after loss, or an operator before it in Heisenberg's picture, by Kraus operators."""
    lower = np.diag(np.sqrt(np.arange(1.0, LEVELS)), 1)
    damp = np.diag(kept ** (np.arange(LEVELS) / 2))
    power, total = np.eye(LEVELS), np.zeros_like(rho)
    for k in range(LEVELS):
        kraus = damp @ power
        total = total + (kraus.T @ rho @ kraus if back else kraus @ rho @ kraus.T)
        power = lower @ power * np.sqrt((1 - kept) / (k + 1))
    return total


def _moments(rho: Any) -> tuple[Array, Array]:
    lower = np.diag(np.sqrt(np.arange(1.0, LEVELS)), 1)
    axes = (lower + lower.T, 1j * (lower.T - lower))  # √2 q and √2 p, with the vacuum at variance 1
    mean = np.array([np.trace(rho @ x).real for x in axes])
    raw = np.array([[np.trace(rho @ (x @ y + y @ x)).real / 2 for y in axes] for x in axes])
    return mean, raw - np.outer(mean, mean)


def petz_map(count: int) -> tuple[float, int]:
    """The largest difference of the moments that the Petz map gives to displaced states, from those of (X_P, Y_P)."""
    nu, r, kept, worst = 3.0, 0.2, 0.6, 0.0
    before = squeezed_thermal(nu, r)
    after = kept * before + (1 - kept) * np.eye(2)
    gain = np.sqrt((1 - nu**-2) / (1 - 1 / np.linalg.det(after)) * kept) * before @ np.linalg.inv(after)
    noise = before - gain @ after @ gain.T
    rho = _gaussian(nu, r, np.zeros(2))
    root, inverse = _power(rho, 0.5), _power(_lost(rho, kept), -0.5)
    rng = np.random.default_rng(11)
    for _ in range(count):
        mean, spread, squeezing = rng.normal(size=2) / 2, 1 + rng.random() / 2, rng.normal() / 8
        state = inverse @ _gaussian(spread, squeezing, mean) @ inverse
        first, second = _moments(root @ _lost(state, kept, back=True) @ root)
        wanted = gain @ squeezed_thermal(spread, squeezing) @ gain.T + noise
        worst = max(worst, np.abs(first - gain @ mean).max(), np.abs(second - wanted).max())
    return float(worst), count


def _power(matrix: Any, exponent: float) -> Any:
    values, vectors = np.linalg.eigh(matrix)
    return (vectors * np.maximum(values, 1e-15) ** exponent) @ vectors.conj().T


def finite_map(count: int) -> tuple[float, int]:
    """How far the least eigenvalue of the finite reverse's Choi operator is on the wrong side, around its onset."""
    walrus, worst = _quietly("thewalrus.quantum"), 0.0
    nu, r = 1.3, 0.6
    onset = np.log(2 * nu * (np.cosh(2 * r) - nu) / (nu**2 - 1) + 1)
    correlation = np.sinh(0.8) * np.diag([1.0, -1.0])
    for depth in np.concatenate([onset * np.linspace(0.5, 0.9, count), onset * np.linspace(1.0, 1.6, count)]):
        kept = np.exp(-depth)
        start = squeezed_thermal(nu, r)
        gain = np.sqrt(kept) * start @ np.linalg.inv(forward(attenuator(), start, depth))
        noise = start - gain @ forward(attenuator(), start, depth) @ gain.T
        corner = np.cosh(0.8) * np.eye(2)
        choi = np.block([[gain @ corner @ gain.T + noise, gain @ correlation], [correlation @ gain.T, corner]])
        order = [0, 2, 1, 3]
        operator = walrus.density_matrix(np.zeros(4), choi[np.ix_(order, order)], cutoff=9, hbar=2)
        matrix = np.asarray(operator).transpose(0, 2, 1, 3).reshape(81, 81)
        least = float(np.linalg.eigvalsh((matrix + matrix.conj().T) / 2)[0])
        worst = max(worst, -least if depth >= onset else least + 1e-9)
    return worst, 2 * count


def smoother(count: int) -> tuple[float, int]:
    """The largest difference of the gain V_0X_TᵀV_T⁻¹ from that of filterpy's `rts_smoother`, several steps at once."""
    smoothed = _quietly("filterpy.kalman").rts_smoother
    rng, worst = np.random.default_rng(12), 0.0
    for k in range(count):
        modes = 1 + k % 3
        generator, start = attenuator(0.5 + rng.random(), modes=modes), drawn.state(modes, rng)
        steps = rng.exponential(size=4) / 3
        states, channels = [start], []
        for step in steps:
            channels.append(flow(generator, step))
            states.append(forward(generator, states[-1], step))
        size = 2 * modes
        # It takes the transfer and the noise of the step from k to k + 1 at index k; what is filtered is not used.
        transfers = np.array([x for x, _ in channels] + [np.eye(size)])
        noises = np.array([y for _, y in channels] + [np.zeros((size, size))])
        gains = smoothed(np.zeros((5, size)), np.array(states), transfers, noises)[2]
        whole = np.eye(size)
        for gain in gains[:4]:
            whole = whole @ gain
        wanted = start @ flow(generator, steps.sum())[0].T @ np.linalg.inv(states[-1])
        worst = max(worst, np.abs(whole - wanted).max())
    return float(worst), count
