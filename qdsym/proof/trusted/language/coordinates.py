"""Exact coordinates of points: rationals, and logarithms of positive rationals.

The second kind makes e^{2r} rational, so that surfaces like cosh 2r = ν have exact points on them.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import sympy

from qdsym.errors import InvalidInput


@dataclass(frozen=True)
class Log:
    """The number ln(argument), argument a positive rational."""

    argument: Fraction

    def __post_init__(self) -> None:
        if type(self.argument) not in (int, Fraction) or self.argument <= 0:
            raise InvalidInput("argument of Log", "a positive integer or Fraction", repr(self.argument))
        object.__setattr__(self, "argument", Fraction(self.argument))

    def __str__(self) -> str:
        return f"log({self.argument})"


Coordinate = Fraction | Log
Point = dict[sympy.Symbol, Coordinate]


def coordinate(value: Any, argument: str) -> Coordinate:
    """Return a number as an exact coordinate; floats are refused, since they are not what they look like."""
    if type(value) in (Log, Fraction):
        return value  # type: ignore[no-any-return]
    if type(value) is int:
        return Fraction(value)
    if isinstance(value, sympy.Rational):
        return Fraction(int(value.p), int(value.q))
    raise InvalidInput(argument, "an integer, a fraction or a Log", repr(value))
