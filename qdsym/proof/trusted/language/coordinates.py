"""Exact coordinates of points: rationals, and logarithms of positive rationals.

The second kind makes e^{2r} rational, so that surfaces like cosh 2r = ν have exact points on them.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import sympy

from qdsym.errors import InvalidInput
from qdsym.proof.trusted.language.vocabulary import own


@dataclass(frozen=True)
class Log:
    """The number ln(argument), argument a positive rational."""

    argument: Fraction

    def __post_init__(self) -> None:
        argument = _fraction(self.argument)
        if argument is None or argument <= 0:
            raise InvalidInput("argument of Log", "a positive integer or Fraction", repr(self.argument))
        object.__setattr__(self, "argument", argument)

    def __str__(self) -> str:
        return f"log({self.argument})"


Coordinate = Fraction | Log
Point = dict[sympy.Symbol, Coordinate]


def coordinate(value: Any, argument: str) -> Coordinate:
    """Return a number as an exact coordinate; floats are refused, since they are not what they look like."""
    if type(value) is Log:
        return Log(value.argument)
    number = _fraction(own(value, argument) if isinstance(value, sympy.Basic) else value)
    if number is None:
        raise InvalidInput(argument, "an integer, a fraction or a Log", repr(value))
    return number


def _fraction(value: Any) -> Fraction | None:
    """Return a number made anew of its numerator and denominator, None where it is no fraction of whole numbers."""
    if isinstance(value, sympy.Rational):
        return Fraction(int(value.p), int(value.q))
    parts = (value.numerator, value.denominator) if type(value) in (int, Fraction) else (None, None)
    return Fraction(*parts) if type(parts[0]) is type(parts[1]) is int else None
