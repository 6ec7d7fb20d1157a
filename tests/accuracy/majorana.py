"""Majorana modes: entries of what one mode and a pair are made of, and what one mode costs to reverse."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import mpmath
import numpy as np

import qdsym
from tests.accuracy.cases import Arguments, Case, Number
from tests.accuracy.matrices import ANGLES, UNIT
from tests.accuracy.points import LARGEST, beside, positive

VACUUM = np.array([[0.0, 1.0], [-1.0, 0.0]])
FILLINGS = [1e-12, 0.1, *beside(0.5), 0.9, 1 - 1e-9, 1 - 1e-13]
"""Of a mode; below, and above, the reverse is refused."""


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
        "pair_state, an entry on the diagonal of the modes",
        lambda lam, theta: qdsym.pair_state(lam, theta)[0, 1],
        _even,
        _pairs,
        digits=lambda **_: 400,
    ),
]
