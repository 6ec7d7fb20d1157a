"""Numbers to any number of digits, every printed digit certain.

The ball of a value is scaled by a power of ten and refined until all its numbers round to the same integer, whose
digits are then those of the value. No digit and no case distinction ever rests on rounding.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import floor, log10
from typing import Any

from flint import arb, ctx, fmpq

from qdsym.errors import InvalidInput
from qdsym.quantities.walk import LARGEST_EXPONENT, Undecided, settled

_DIGITS_OF_TWO = log10(2)
_SLACK = 1e-8
"""More than rounding does to the number of decimal digits of a power of two up to 2^(10⁷)."""


def decimal_string(expression: Any, values: Mapping[Any, Any], digits: int, argument: str) -> str:
    """The value of an expression at SymPy numbers, correctly rounded to ``digits`` significant digits.

    Halves go to even; zero is "0". Raises `InvalidInput` naming ``argument`` when the value cannot be told
    from a rounding boundary or from zero, when it is beyond 2^±10⁷, or when the expression holds more than
    rationals, e, π, powers, exponentials, logarithms, hyperbolic functions, maxima and case distinctions.

    >>> import sympy as sp
    >>> x = sp.Symbol("x")
    >>> decimal_string(sp.exp(x), {x: 1}, 10, "e"), decimal_string(1 / x, {x: 8}, 2, "1/8")
    ('2.718281828', '0.12')
    """

    def rounded(ball: Any, rational: Any) -> str | None:
        return decimal_of_ball(ball, digits, argument, rational)

    return settled(expression, values, digits, argument, rounded)


def decimal_of_ball(ball: Any, digits: int, argument: str, rational: Any = None) -> str | None:
    """The decimal to which all numbers of a ball round, or None when there is more than one.

    ``rational`` is the value if it is known to be that number. Raises `InvalidInput` naming ``argument`` for a value
    beyond 2^±10⁷.

    >>> decimal_of_ball(arb(2).sqrt(), 8, "root"), decimal_of_ball(arb(1, 0.5), 8, "wide")
    ('1.4142136', None)
    """
    if ball.is_zero():
        return "0"
    exponent = _decimal_exponent(ball, require_writable(ball, argument))
    shift = digits - 1 - exponent
    if rational is None and ball.is_exact():  # as the root of a square is
        rational = ball.fmpq()
    if rational is not None:
        integer = _nearest(rational * fmpq(10) ** shift)
    else:
        # The digits asked for need no more bits than these; only what is near a boundary needs all there are.
        enough, integer = 128 + 4 * digits, None
        if ctx.prec > enough:
            with ctx.workprec(enough):
                integer = _unique(ball * arb(10) ** shift)
        if integer is None:
            integer = _unique(ball * arb(10) ** shift)
    if integer is None:
        return None
    text = str(abs(integer))
    # Rounding may have carried to one digit more.
    sign = "-" if integer < 0 else ""
    return sign + _written(text[:digits], exponent + len(text) - digits, digits)


def _decimal_exponent(ball: Any, bits: int) -> int:
    """The e for which 10^e ≤ |value| < 10^(e+1), where a value next to a power of ten is taken to lie below it.

    ``bits`` is the number of bits before the point.
    """
    exponent = floor((bits - 1) * _DIGITS_OF_TWO - _SLACK)  # of 2^(bits − 1) or of what is just below it
    return exponent + bool(abs(ball) >= arb(10) ** (exponent + 1))


def _unique(ball: Any) -> Any:
    return (ball + 0.5).floor().unique_fmpz()


def require_writable(ball: Any, argument: str) -> int:
    """The number of bits before the point; raises `InvalidInput` beyond ±10⁷, and `Undecided` when the ball may be 0.

    >>> require_writable(arb(3), "three")
    2
    """
    if 0 in ball:
        raise Undecided
    mantissa, exponent = ball.mid().man_exp()
    size = int(exponent) + int(mantissa.bit_length())
    if abs(size) > LARGEST_EXPONENT:
        raise InvalidInput(argument, "a value between 2^−10⁷ and 2^10⁷", f"about 2^{size}")
    return size


def _nearest(value: Any) -> Any:
    """The integer nearest to a rational number, halves going to even."""
    below = value.floor()
    twice = 2 * (value - below)
    return below + (1 if twice > 1 or (twice == 1 and below % 2 == 1) else 0)


def _written(text: str, exponent: int, digits: int) -> str:
    """The number of these digits whose first one stands for 10^exponent."""
    if -7 < exponent < digits:
        if exponent < 0:
            return "0." + "0" * (-exponent - 1) + text
        whole, rest = text[: exponent + 1], text[exponent + 1 :]
        return f"{whole}.{rest}" if rest else whole
    rest = f".{text[1:]}" if digits > 1 else ""
    return f"{text[0]}{rest}e{exponent:+}"
