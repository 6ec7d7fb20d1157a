"""What truncation and rounding can change: tails of geometric series, rounding by the number of operations.

The standard model of floating point: every operation is off by at most one unit u of its result, so that a value made
of n of them is off by at most nu/(1 − nu) of the same expression with every term taken by its absolute value.
"""

from __future__ import annotations

import math
import sys
from typing import Any

import numpy as np
from numpy.typing import NDArray

UNIT = 2.0**-53


def rounding(operations: float, size: float) -> float:
    """Bound the rounding of a value whose terms, by absolute value, make ``size``: 2nu ≥ nu/(1 − nu) for nu ≤ ½."""
    return 2 * operations * UNIT * size


def geometric_tail(q: float, start: int, power: int) -> float:
    """Return a bound on Σ_{n ≥ start} (n + 1)^power qⁿ, infinite where ``start`` is too low to tell.

    The ratio of neighbours q((n + 2)/(n + 1))^power falls with n, so the sum is at most its first term over 1 − that
    ratio at ``start``. A thousandth and the least normal number are added for the rounding of this bound itself.

    >>> 1.0 < geometric_tail(0.5, 1, 0) < 1.002
    True
    """
    ratio = q * float((start + 2) / (start + 1)) ** power
    if ratio >= 1:
        return math.inf
    return float(1.001 * (start + 1) ** power * q**start / (1 - ratio) + sys.float_info.min)


def levels_for(q: float) -> int:
    """Return a number of levels at which qⁿ is below 10⁻¹⁹; no bound rests on it."""
    return 4 + math.ceil(44 / -math.log(q))


def eigenvalues(hermitian: NDArray[Any]) -> tuple[NDArray[np.float64], float]:
    """Return the eigenvalues, ascending, and a bound on how far any is off, whatever the eigensolver did.

    With its vectors X and values Λ let X = UP be the polar form, U unitary. For P ⪰ 0, ‖X − U‖ = ‖P − 1‖ ≤ ‖P² − 1‖ =
    ‖X†X − 1‖, and MU − UΛ = (MX − XΛ) − M(X − U) + (X − U)Λ. So ‖M − UΛU†‖ ≤ ‖MX − XΛ‖ + (‖M‖ + ‖Λ‖)‖X†X − 1‖, and
    by Weyl no eigenvalue of M is farther from its own in Λ. A complex product on n levels takes 4n operations an entry.
    """
    values, vectors = np.linalg.eigh(hermitian)
    n, size = len(values), float(np.linalg.norm(hermitian) + np.linalg.norm(values))
    square = float(np.linalg.norm(vectors) ** 2)
    skew = float(np.linalg.norm(vectors.conj().T @ vectors - np.eye(n))) + rounding(4 * n + 1, square + n)
    left = float(np.linalg.norm(hermitian @ vectors - vectors * values))
    left += rounding(4 * n + 1, size * math.sqrt(square))
    return values, 1.001 * (left + size * skew)
