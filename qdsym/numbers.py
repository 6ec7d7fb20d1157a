"""Numbers as they are typed on a command line: exact, of any length, and never handed to what evaluates text."""

from __future__ import annotations

import re
from fractions import Fraction
from math import log2

from qdsym.errors import InvalidInput

_NUMBER = re.compile(r"([+-]?)(\d*)\.?(\d*)(?:[eE]([+-]?\d{1,8}))?|([+-]?)(\d+)/(\d+)", re.ASCII)
LONGEST = 10**7
"""Characters of a number that are still read."""
LARGEST_EXPONENT = 4 * 10**6
"""Powers of ten that are still written out: beyond 2^(10⁷), which no evaluation takes."""
_SHOWN = 400
_SHOWN_BITS = 1300
_BITS_OF_FIVE = log2(5)


def parse_number(text: str, argument: str) -> Fraction:
    """Return an integer, a decimal or a fraction as the rational that it is, however many digits it has.

    >>> parse_number("1.1", "nu"), parse_number("3/2", "nu"), parse_number("1e-30", "nu") * 10**30
    (Fraction(11, 10), Fraction(3, 2), Fraction(1, 1))
    """
    stripped = text.strip()
    found = _NUMBER.fullmatch(stripped) if len(stripped) <= LONGEST else None
    if not found or not any(found.group(2, 3, 6)):
        raise InvalidInput(argument, "an integer, a decimal or a fraction such as 3/2", repr(text[:60]))
    sign, whole, part, exponent, fraction_sign, numerator, denominator = found.groups()
    if numerator:
        below = _integer(denominator)
        if below == 0:
            raise InvalidInput(argument, "a fraction with a denominator other than 0", repr(text[:60]))
        value = Fraction(_integer(numerator), below)
        return -value if fraction_sign == "-" else value
    shift = int(exponent or 0) - len(part)
    if abs(shift) > LARGEST_EXPONENT:
        raise InvalidInput(argument, f"an exponent from −{LARGEST_EXPONENT} to {LARGEST_EXPONENT}", repr(text[:60]))
    digits = _integer(whole + part)
    power = _power_of_ten(abs(shift))
    value = Fraction(digits * power) if shift >= 0 else Fraction(digits, power)
    return -value if sign == "-" else value


def written(value: Fraction) -> str:
    """Return a rational as text that `parse_number` reads back: powers of ten are kept short.

    >>> written(Fraction(3, 2)), written(Fraction(10) ** 5000), written(-Fraction(25, 10**5000))
    ('3/2', '1e5000', '-2.5e-4999')
    """
    from flint import fmpz

    # FLINT writes and reads integers of any length; Python refuses those of more than 4300 digits.
    numerator, denominator = fmpz(value.numerator), fmpz(value.denominator)
    places = _decimal_places(value.denominator)
    if max(value.numerator.bit_length(), value.denominator.bit_length()) > _SHOWN_BITS and places is not None:
        digits = str(abs(numerator) * fmpz(10) ** places // denominator)
        significant = digits.rstrip("0")
        if len(significant) <= _SHOWN:
            point = f".{significant[1:]}" if len(significant) > 1 else ""
            sign = "-" if numerator < 0 else ""
            return f"{sign}{significant[0]}{point}e{len(digits) - 1 - places}"
    return str(numerator) if denominator == 1 else f"{numerator}/{denominator}"


def _integer(digits: str) -> int:
    from flint import fmpz

    return int(digits) if len(digits) <= _SHOWN else int(fmpz(digits))


def _power_of_ten(exponent: int) -> int:
    from flint import fmpz

    return 10**exponent if exponent <= _SHOWN else int(fmpz(10) ** exponent)


def _decimal_places(denominator: int) -> int | None:
    """The places after the point of 1/``denominator``, or None when they do not end."""
    twos = (denominator & -denominator).bit_length() - 1
    odd = denominator >> twos
    fives = round((odd.bit_length() - 1) / _BITS_OF_FIVE) if odd > 1 else 0
    fives += 5**fives < odd
    return max(twos, fives) if 5**fives == odd else None
