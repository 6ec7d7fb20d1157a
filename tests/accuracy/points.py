"""Values of one argument over its whole double range: powers of ten, the ends, and one ulp beside each boundary."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import mpmath
import numpy as np

LARGEST, SMALLEST = sys.float_info.max, 5e-324


def beside(value: float) -> Iterator[float]:
    """A double and its two neighbours."""
    yield from (float(np.nextafter(value, -np.inf)), value, float(np.nextafter(value, np.inf)))


def positive(step: int = 1) -> list[float]:
    """Every ``step``-th power of ten that is a double, and both ends of the range."""
    return [SMALLEST, *(float(f"1e{k}") for k in range(-323, 309, step)), sys.float_info.min, 1.0, LARGEST]


def eigenvalues(step: int = 1) -> list[float]:
    """Values of ν: 1 and the next double, 1 + 10^k, powers of ten, where branches meet, and the largest double."""
    near = [1 + float(f"1e{k}") for k in range(-15, 1, max(1, step // 4))]
    branches = [x for value in (2.0, 3.0, 4.0) for x in beside(value)]
    return [1.0, 1 + 2.0**-52, 1 + 2.0**-51, *near, *branches, *(float(f"1e{k}") for k in range(1, 309, step)), LARGEST]


def boundary(squeezing: float) -> list[float]:
    """The double nearest to cosh 2r and its neighbours, at least 1."""
    with mpmath.workdps(60):
        nearest = float(mpmath.cosh(2 * mpmath.mpf(squeezing)))
    return [x for x in beside(nearest) if x >= 1]
