"""Random states, flows and generators, degenerate ones among them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from qdsym.physics.phase_space import symplectic_form

Array = NDArray[np.float64]


def symplectic(modes: int, rng: np.random.Generator, size: float = 0.3) -> Array:
    """A symplectic matrix, by Cayley's transform."""
    drawn = rng.normal(size=(2 * modes, 2 * modes))
    generator = size * symplectic_form(modes) @ (drawn + drawn.T) / 2
    return np.linalg.solve(np.eye(2 * modes) - generator, np.eye(2 * modes) + generator)


def state(modes: int, rng: np.random.Generator, least: float = 1.05) -> Array:
    """A covariance; one time in three all its symplectic eigenvalues are the same, one in three the first two are."""
    nu = least + rng.exponential(size=modes)
    kind = rng.integers(3)
    nu[: (modes if kind == 0 else 2 if kind == 1 else 1)] = nu[0]
    frame = symplectic(modes, rng)
    found = frame @ np.diag(np.repeat(nu, 2)) @ frame.T
    return (found + found.T) / 2


def symmetric(size: int, rng: np.random.Generator) -> Array:
    """A symmetric matrix of either sign."""
    drawn = rng.normal(size=(size, size))
    return drawn + drawn.T


def positive(size: int, rng: np.random.Generator, rank: int | None = None) -> Array:
    """A positive semidefinite matrix, of full rank unless one is given."""
    drawn = rng.normal(size=(size, rank or size))
    return drawn @ drawn.T
