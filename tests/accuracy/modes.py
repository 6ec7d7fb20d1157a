"""Functions of two modes: two-mode squeezed states, hot and cold, weakly and strongly squeezed, and coupled generators.

Their errors are measured by what the rounding of the matrices' entries costs in any case, ε‖V‖: relatively ε‖V‖‖V⁻¹‖ of
the symplectic eigenvalues.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product
from typing import Any

import mpmath
import numpy as np

import qdsym
from tests.accuracy.cases import Arguments, Case, Number
from tests.accuracy.references import arcoth, entropy

COUPLING = np.array([[0.5, -1.0, 2.0, 0.25], [1.5, 0.75, -0.5, 1.0], [0.0, 1.25, -1.0, 3.0], [-2.0, 0.5, 1.0, 0.125]])
"""A drift that couples both quadratures of both modes."""


def covariance(nu: float, mu: float, r: float) -> Any:
    """The covariance of two modes with these symplectic eigenvalues, squeezed together, as doubles."""
    c, s, turn = np.cosh(r) * np.eye(2), np.sinh(r) * np.diag([1, -1]), np.diag([nu, nu, mu, mu])
    squeezer = np.block([[c, s], [s, c]])
    found = squeezer @ turn @ squeezer.T
    return (found + found.T) / 2


def exactly(matrix: Any) -> Any:
    """The doubles of a matrix as the numbers that they are."""
    return mpmath.matrix(matrix.tolist())


def form() -> Any:
    """The symplectic form σ of two modes."""
    block = mpmath.matrix([[0, 1], [-1, 0]])
    found = mpmath.zeros(4)
    found[:2, :2], found[2:, 2:] = block, block
    return found


def spectrum(matrix: Any) -> list[Number]:
    """The symplectic eigenvalues, the moduli of the eigenvalues of σV, smaller one first."""
    return sorted(abs(x) for x in mpmath.eig(form() * matrix, left=False, right=False))[::2]


def _doubles(nu: Number, mu: Number, r: Number) -> Any:
    return exactly(covariance(float(nu), float(mu), float(r)))


def _rounded(nu: Number, mu: Number, r: Number) -> Number:
    """‖V‖‖V⁻¹‖, about."""
    return mpmath.exp(4 * abs(r)) * max(nu, mu) / min(nu, mu)


def _of_entropy(nu: Number, mu: Number, r: Number) -> Number:
    slopes = nu * arcoth(nu) + mu * arcoth(mu)
    return slopes * _rounded(nu, mu, r) / (entropy(nu) + entropy(mu)) + 1


def _states(step: int) -> Iterator[Arguments]:
    for nu, mu, r in product([1.0, 1.5, 20.0, 1e6], [1.0, 3.0, 1e3, 1e9], [0.0, 1e-9, 0.3, -1.0, 4.0]):
        yield {"nu": nu, "mu": mu, "r": r}


def _mixed(step: int) -> Iterator[Arguments]:
    return (point for point in _states(step) if min(point["nu"], point["mu"]) > 1)


def _infidelity(nu: Number, mu: Number, r: Number) -> Number:
    matrix = _doubles(nu, mu, r)
    return mpmath.log(mpmath.det(mpmath.eye(4) + form().T * matrix * form() / 2)) / 2


def _repairs(step: int) -> Iterator[Arguments]:
    for kappa in (1e-200, 1e-3, 1.0, 1e100):
        yield from ({"kappa": kappa, "delta": kappa * share} for share in (1e-9, 0.1, 0.5, 2.0, 1e3))


def _trace(kappa: Number, delta: Number) -> Number:
    drift = exactly(float(kappa) * COUPLING)
    antisymmetric = drift * form() + form() * drift.T
    moduli = [abs(x) for x in mpmath.eig(antisymmetric, left=False, right=False)]
    return sum(max(x - delta, 0) for x in moduli)


MODES = [
    Case(
        "symplectic_eigenvalues of two modes, least",
        lambda nu, mu, r: qdsym.symplectic_eigenvalues(covariance(nu, mu, r))[0],
        lambda **at: spectrum(_doubles(**at))[0],
        _states,
        condition=_rounded,
    ),
    Case(
        "entropy of two modes",
        lambda nu, mu, r: qdsym.entropy(covariance(nu, mu, r)),
        lambda **at: sum(map(entropy, spectrum(_doubles(**at)))),
        _mixed,
        condition=_of_entropy,
    ),
    Case(
        "worst_case_infidelity of two modes, N = I",
        lambda nu, mu, r: qdsym.worst_case_infidelity(covariance(nu, mu, r), np.eye(4)),
        _infidelity,
        _states,
        condition=lambda **at: mpmath.exp(2 * abs(at["r"])) * max(at["nu"], at["mu"]) / _infidelity(**at) + 1,
    ),
    Case(
        "minimal_repair of two modes, D = δI, trace",
        lambda kappa, delta: np.trace(qdsym.minimal_repair(qdsym.Generator(kappa * COUPLING, delta * np.eye(4)))),
        _trace,
        _repairs,
        digits=lambda **at: 260,
    ),
]
