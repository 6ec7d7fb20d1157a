"""The points of one argument of a sweep: exact, and none of them is made before it is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from math import inf, isinf
from typing import overload

import numpy as np

from qdsym.errors import InvalidInput
from qdsym.numbers import parse_number
from qdsym.physics.arrays import Array, described, positive_integer
from qdsym.physics.rational_numbers import finite_fraction

LARGEST = 10**11
"""More points than anyone means: as doubles they would fill most of a terabyte."""
_EXACT = 2**53


@dataclass(frozen=True)
class Axis(Sequence[Fraction]):
    """``points`` points at equal distances from ``low`` to ``high``, both included.

    Ends are numbers of Python's, NumPy's, SymPy's or mpmath's, each taken for the rational that it is. Raises
    ``InvalidInput`` for any other, and for points that are no integer from 1 to `LARGEST`.

    >>> points = Axis(Fraction(1), Fraction(2), 4)
    >>> [str(x) for x in points], points.doubles("nu", 1, 3).tolist()
    (['1', '4/3', '5/3', '2'], [1.3333333333333333, 1.6666666666666667])
    """

    low: Fraction
    high: Fraction
    points: int

    def __post_init__(self) -> None:
        for name in ("low", "high"):
            value = getattr(self, name)
            exact = finite_fraction(value)
            if exact is None:
                raise InvalidInput(name, "a finite real number", described(value), "`axis` reads text")
            object.__setattr__(self, name, exact)
        object.__setattr__(self, "points", positive_integer(self.points, "points", LARGEST))

    def __len__(self) -> int:
        return self.points

    @overload
    def __getitem__(self, index: int) -> Fraction: ...
    @overload
    def __getitem__(self, index: slice) -> list[Fraction]: ...
    def __getitem__(self, index: int | slice) -> Fraction | list[Fraction]:
        if isinstance(index, slice):
            return [self[k] for k in range(*index.indices(self.points))]
        if not -self.points <= index < self.points:
            raise IndexError(index)
        if self.points == 1:
            return self.low
        return self.low + (self.high - self.low) * Fraction(index % self.points, self.points - 1)

    def doubles(self, argument: str, start: int, stop: int) -> Array:
        """The doubles nearest to the points from ``start`` to before ``stop``.

        0 stands for 0 alone. Raises ``InvalidInput`` naming the argument for a point beyond double precision.
        """
        first, step = self.low, (self.high - self.low) / max(self.points - 1, 1)
        below = first.denominator * step.denominator
        at, by = int(first * below), int(step * below)
        if max(below, abs(at), abs(at + by * (self.points - 1))) < _EXACT:
            # Both numerator and denominator are doubles, so that their quotient is the nearest one.
            return np.asarray((at + by * np.arange(start, stop)) / below, dtype=np.float64)
        return np.array([_nearest(argument, x) for x in self[start:stop]])


def axis(text: str, argument: str) -> Axis:
    """Return the exact points of ``LOW:HIGH:COUNT``, both ends included, or of a single number.

    Raises ``InvalidInput`` for anything else, for LOW ≥ HIGH and for fewer than two points of a range.

    >>> [str(x) for x in axis("1:2:4", "--nu")], list(axis("3/2", "--nu"))
    (['1', '4/3', '5/3', '2'], [Fraction(3, 2)])
    """
    if ":" not in text:
        number = parse_number(text, argument)
        return Axis(number, number, 1)
    parts = text.split(":")
    if len(parts) != 3:
        raise InvalidInput(argument, "a number or LOW:HIGH:COUNT such as 1:4:301", repr(text[:60]))
    low, high, count = (parse_number(part, argument) for part in parts)
    if low >= high:
        raise InvalidInput(argument, "LOW below HIGH in LOW:HIGH:COUNT", repr(text[:60]))
    if count.denominator != 1 or not 2 <= count <= LARGEST:
        raise InvalidInput(argument, f"a COUNT of points from 2 to {LARGEST} in LOW:HIGH:COUNT", repr(text[:60]))
    return Axis(low, high, int(count))


def _nearest(argument: str, value: Fraction) -> float:
    try:
        nearest = float(value)
    except OverflowError:
        nearest = inf
    if isinf(nearest) or (nearest == 0) != (value == 0):
        raise InvalidInput(argument, "a number within double precision", value, "ask for digits")
    return nearest
