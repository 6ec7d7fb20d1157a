"""Rigorous enclosures of values, printed so that every digit holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal
from fractions import Fraction
from typing import Any

from qdsym.quantities.decimals import require_writable
from qdsym.quantities.walk import settled


@dataclass(frozen=True, slots=True)
class Enclosure:
    """All real numbers within ``radius`` of ``midpoint``, both decimal strings taken at their exact value.

    >>> ball = Enclosure("0.12", "5.1e-3")
    >>> str(ball), ball.contains(Fraction(1, 8)), ball.contains(Fraction(1, 7))
    ('[0.12 +/- 5.1e-3]', True, False)
    """

    midpoint: str
    radius: str

    @property
    def text(self) -> str:
        """The enclosure as "[midpoint +/- radius]", which Arb reads back."""
        return f"[{self.midpoint} +/- {self.radius}]"

    def __str__(self) -> str:
        return self.text

    def contains(self, value: Fraction | int) -> bool:
        """Whether a rational number lies inside, by exact arithmetic."""
        # Through `Decimal`: Python refuses to read integers of more than 4300 digits.
        return abs(value - Fraction(Decimal(self.midpoint))) <= Fraction(Decimal(self.radius))


def enclosure(expression: Any, values: Mapping[Any, Any], digits: int, argument: str) -> Enclosure:
    """Enclose the value of an expression at SymPy numbers, with radius ≤ 10^−digits·|midpoint|, or exactly 0.

    Raises `InvalidInput`, naming ``argument``, for a value that cannot be told from zero, one beyond 2^±10⁷, and an
    expression of more than rationals, e, π, powers, exponentials, logarithms, hyperbolic functions, maxima and case
    distinctions.

    >>> import sympy as sp
    >>> x = sp.Symbol("x")
    >>> print(enclosure(sp.exp(x), {x: 1}, 10, "e"), enclosure(x - 1, {x: 1}, 10, "zero"))
    [2.7182818285 +/- 4.10e-11] [0 +/- 0]
    """

    return settled(expression, values, digits, argument, lambda ball, _: enclosed(ball, digits, argument))


def enclosed(ball: Any, digits: int, argument: str) -> Enclosure | None:
    """The ball in decimal, its radius covering the rounding of the midpoint; None when it is too wide.

    Raises `InvalidInput` naming ``argument`` for a value beyond 2^±10⁷, and `Undecided` when the ball may be 0.

    >>> import flint
    >>> print(enclosed(flint.arb(2).sqrt(), 8, "root"), enclosed(flint.arb(1, 0.5), 8, "wide"))
    [1.41421356 +/- 2.38e-9] None
    """
    if ball.is_zero():
        return Enclosure("0", "0")
    require_writable(ball, argument)
    # One digit more than asked: half a unit of it is at most half of the radius allowed.
    text = ball.str(digits + 1).strip("[]")
    midpoint, _, radius = text.partition(" +/- ")
    if text.startswith("+/-"):  # not even the first digit
        return None
    found = Enclosure(midpoint, radius or "0")
    exactly = Context(digits + 10, Emin=MIN_EMIN, Emax=MAX_EMAX)
    narrow = exactly.scaleb(Decimal(found.radius), digits) <= Decimal(midpoint).copy_abs()
    return found if narrow else None
