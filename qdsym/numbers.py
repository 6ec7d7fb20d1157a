"""Numbers as they are typed on a command line: exact, and never handed to anything that evaluates text."""

from __future__ import annotations

import re
from fractions import Fraction

from qdsym.errors import InvalidInput

_NUMBER = re.compile(r"[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d{1,4})?|[+-]?\d+/\d+", re.ASCII)
LONGEST = 400


def parse_number(text: str, argument: str) -> Fraction:
    """Return an integer, a decimal or a fraction as the rational that it is.

    >>> parse_number("1.1", "nu"), parse_number("3/2", "nu"), parse_number("1e-30", "nu") * 10**30
    (Fraction(11, 10), Fraction(3, 2), Fraction(1, 1))
    """
    stripped = text.strip()
    if len(stripped) > LONGEST or not _NUMBER.fullmatch(stripped):
        raise InvalidInput(argument, "an integer, a decimal or a fraction such as 3/2", repr(text[:60]))
    try:
        return Fraction(stripped)
    except ZeroDivisionError:
        raise InvalidInput(argument, "a fraction with a denominator other than 0", repr(text)) from None
