"""Majorana modes: entries of what one mode and a pair are made of, and what one mode costs to reverse."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

import mpmath
import numpy as np

import qdsym
from tests.accuracy.cases import Arguments, Case, Number
from tests.accuracy.matrices import ANGLES, UNIT
from tests.accuracy.modes import exactly
from tests.accuracy.points import LARGEST, beside, positive

VACUUM = np.array([[0.0, 1.0], [-1.0, 0.0]])
FILLINGS = [0.0, 1e-14, 1e-12, 0.1, *beside(0.5), 0.9, 1 - 1e-9, 1 - 1e-13]
"""Of a mode; above, the reverse is refused."""
TURN = np.array([[1, 1, 1, 1], [1, -1, 1, -1], [1, 1, -1, -1], [1, -1, -1, 1]]) / 2
FLOW = np.array([[0.0, 1.0, -0.5, 0.25], [-1.0, 0.0, 0.75, 2.0], [0.5, -0.75, 0.0, -1.5], [-0.25, -2.0, 1.5, 0.0]])
LARGEST_FLOW = 2.0


def _sizes(step: int) -> Iterator[Arguments]:
    yield from ({"x": sign * x} for x, sign in product(positive(step), (-1, 1)))


def _losses(step: int) -> Iterator[Arguments]:
    yield from ({"gamma": gamma, "lam": lam} for gamma, lam in product(positive(6 * step), positive(6 * step)))


def _flows(step: int) -> Iterator[Arguments]:
    yield from ({"lam": lam, "speed": sign * x} for lam, x, sign in product(FILLINGS, positive(3 * step), (-1, 1)))


def _pairs(step: int) -> Iterator[Arguments]:
    yield from ({"lam": lam, "theta": theta} for lam, theta in product(positive(6 * step), ANGLES))


def _drift(gamma: Number, lam: Number) -> Number:
    return gamma - gamma / lam


def _cost(lam: Number, speed: Number) -> Number:
    return 2 * max(-speed / (1 - lam), speed / (1 + lam))


def _even(lam: Number, theta: Number) -> Number:
    return lam * mpmath.cos(theta)


def _two(lam: float, mu: float) -> Any:
    """Two modes in a frame of its own, whose entries are doubles."""
    found = TURN @ np.kron(np.diag([lam, mu]), VACUUM) @ TURN.T
    return (found - found.T) / 2


def _two_flows(step: int) -> Iterator[Arguments]:
    """Eigenvalues far from each other and near, but not as near as the cost is refused."""
    near = [(0.5, 0.5 + 1e-4), (0.5, 0.5 + 1e-8), (0.9, 0.9 - 1e-6), (1e-6, 3e-6)]
    for lam, mu in [*product([1e-6, 0.1, 0.5, 0.9, 1 - 1e-6], repeat=2), *near]:
        if lam != mu:
            times = (time for time in positive(12 * step) if 1e-300 < time < 1e300)  # where the flow is exact
            yield from ({"lam": lam, "mu": mu, "time": time} for time in times)


def _levels(matrix: Any) -> list[Number]:
    return sorted(mpmath.eigh(mpmath.mpc(0, -1) * matrix, eigvals_only=True))[2:]


def _speeds(lam: Number, mu: Number, **_: Number) -> list[tuple[Number, Number]]:
    """Each λ and its derivative along the flow in the unit of time, by differences."""
    state, flow, step = exactly(_two(float(lam), float(mu))), exactly(FLOW), mpmath.mpf(10) ** -30
    near = [_levels(state + sign * step * flow) for sign in (-1, 1)]
    return [(at, (after - before) / (2 * step)) for at, before, after in zip(_levels(state), *near, strict=True)]


def _cost_of_two(time: Number, **at: Number) -> Number:
    return time * sum(_cost(*pair) for pair in _speeds(**at))


def _cancelled(**at: Number) -> Number:
    """How the roundings of Γ and Γ̇ show: by the distances of eigenvalues from a pure mode."""
    pairs = _speeds(**at)
    share = sum(2 * abs(speed) / (1 - lam) ** 2 + 4 * LARGEST_FLOW / (1 - lam) for lam, speed in pairs)
    return share / sum(_cost(*pair) for pair in pairs)


MAJORANA = [
    Case(
        "majorana_cp_matrix of one mode, on its diagonal",
        lambda x: qdsym.majorana_cp_matrix(x * UNIT, VACUUM)[0, 0].real,
        lambda x: -2 * x,
        _sizes,
        allowed=lambda x: abs(x) <= LARGEST / 2,
    ),
    Case(
        "majorana_bayes_drift of one mode",
        lambda gamma, lam: qdsym.majorana_bayes_drift(-gamma * UNIT, gamma * VACUUM, lam * VACUUM)[0, 0],
        _drift,
        _losses,
        condition=lambda gamma, lam: (1 + lam) / abs(1 - lam) if lam != 1 else mpmath.mpf(1),
        allowed=lambda gamma, lam: abs(_drift(mpmath.mpf(gamma), mpmath.mpf(lam))) <= LARGEST,
        digits=lambda **_: 700,
    ),
    Case(
        "majorana_exact_reverse of one mode, cost",
        lambda lam, speed: qdsym.majorana_exact_reverse(lam * VACUUM, speed * VACUUM).cost,
        _cost,
        _flows,
        allowed=lambda lam, speed: _cost(mpmath.mpf(lam), mpmath.mpf(speed)) <= LARGEST,
    ),
    Case(
        "majorana_exact_reverse of two modes, cost",
        lambda lam, mu, time: qdsym.majorana_exact_reverse(_two(lam, mu), FLOW * time).cost,
        _cost_of_two,
        _two_flows,
        condition=_cancelled,
        allowed=lambda **at: _cost_of_two(**at) <= LARGEST,
        digits=lambda **_: 100,
        sample=20,
    ),
    Case(
        "pair_state, an entry on the diagonal of the modes",
        lambda lam, theta: qdsym.pair_state(lam, theta)[0, 1],
        _even,
        _pairs,
        digits=lambda **_: 400,
        fades=True,
    ),
]
