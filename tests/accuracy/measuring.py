"""The worst relative error of a case, and whether what was refused had to be."""

from __future__ import annotations

import math
import sys
import warnings
from dataclasses import dataclass, field

import mpmath

from qdsym.errors import InvalidInput
from tests.accuracy.cases import Arguments, Case


@dataclass
class Measured:
    """The worst error of a case in units of its condition, where, and how many points were refused with reason."""

    worst: float = 0.0
    where: Arguments = field(default_factory=dict)
    points: int = 0
    refused: int = 0
    wrong: list[str] = field(default_factory=list)


def measured(case: Case, step: int, most: int | None = None) -> Measured:
    """Go over the points of a case, every ``step``-th power of ten, at most ``most`` of them, evenly chosen."""
    found, points = Measured(), list(case.points(step))
    for point in points[:: math.ceil(len(points) / most)] if most else points:
        found.points += 1
        _one(case, point, found)
    return found


def _one(case: Case, point: Arguments, found: Measured) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            value = float(case.function(**point))
        except InvalidInput:
            value = None
        except Exception as failure:  # noqa: BLE001 - whatever else comes is what is looked for
            found.wrong.append(f"{point}: {type(failure).__name__}: {failure}")
            return
    with mpmath.workdps(case.digits(**point)):
        if value is None and not case.allowed(**point):
            found.refused += 1
            return
        at = {name: mpmath.mpf(x) for name, x in point.items()}
        expected = case.reference(**at)
        if value is None:
            found.refused += 1
            size = abs(expected)
            if sys.float_info.min <= size <= sys.float_info.max / 4:
                found.wrong.append(f"{point}: refused, but it is {mpmath.nstr(expected, 5)}")
            return
        if expected in (0, mpmath.inf):
            if value != expected:
                found.wrong.append(f"{point}: {value}, but it is {expected}")
            return
        if abs(expected) < sys.float_info.min * 16:
            # Next to the end of the range a double has fewer digits, and 0 none.
            near = abs(value - expected) <= 1e-12 * abs(expected) + mpmath.mpf(2) ** -1073
            if not near or (value == 0 and not case.fades):
                found.wrong.append(f"{point}: {value}, but it is {mpmath.nstr(expected, 5)}")
            return
        error = (
            float(abs(mpmath.mpf(value) / expected - 1) / case.condition(**at)) if math.isfinite(value) else math.inf
        )
        if error > found.worst:
            found.worst, found.where = error, point
