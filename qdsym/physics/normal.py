"""Normal doubles: what is smaller than the least of them has lost digits, and is not given out as a number."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import Array

TINY = float(np.finfo(np.float64).tiny)
"""The least number that a double holds to all its digits."""


def require_normal(found: Array, nonzero: NDArray[np.bool_], arguments: str, what: str, remedy: str = "") -> None:
    """Raise `InvalidInput` naming ``arguments`` where what is not 0 came out as 0, or as less than `TINY`.

    >>> require_normal(np.array([0.0, 1.0]), np.array([False, True]), "noise", "a cost")
    >>> require_normal(np.array([0.0, 1.0]), np.array([True, True]), "noise", "a cost")
    Traceback (most recent call last):
    ...
    qdsym.errors.InvalidInput: noise: expected a cost within double precision, got an underflow
    """
    faint = np.abs(found) < TINY
    if faint.any() and (faint & nonzero).any():
        raise InvalidInput(arguments, f"{what} within double precision", "an underflow", remedy)
