"""The one error that bad input raises."""

from __future__ import annotations

from math import log10
from numbers import Rational

_LONGEST = 400

TRACEBACK = "QDSYM_TRACEBACK"
"""The environment variable with which an error shows where it came from, call by call."""


class InvalidInput(ValueError):
    """An argument is malformed or unphysical; the message names it, what was expected and what came.

    >>> raise InvalidInput("nu", "a symplectic eigenvalue ≥ 1", 0.5, "the vacuum is nu=1")
    Traceback (most recent call last):
    ...
    qdsym.errors.InvalidInput: nu: expected a symplectic eigenvalue ≥ 1, got 0.5 (the vacuum is nu=1)
    """

    def __init__(self, argument: str, expected: str, got: object, remedy: str = "") -> None:
        self.argument = argument
        self.expected = expected
        self.got = got
        self.remedy = remedy
        hint = f" ({remedy})" if remedy else ""
        super().__init__(f"{argument}: expected {expected}, got {_shown(got)}{hint}")

    def __reduce__(self) -> tuple[type[InvalidInput], tuple[str, str, str, str]]:
        return type(self), (self.argument, self.expected, _shown(self.got), self.remedy)


def _shown(got: object) -> str:
    """What came, on one line of a length that is read; Python itself refuses to write out very long integers."""
    if isinstance(got, Rational):
        whole, below = int(got.numerator), int(got.denominator)
        size = whole.bit_length() - below.bit_length()
        if max(whole.bit_length(), below.bit_length()) > _LONGEST and whole:
            return f"about {'-' if whole < 0 else ''}10^{round(size * log10(2))}"
    text = " ".join(f"{got}".split())
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


class BrokenFile(Exception):
    """A file of the user's own could not be imported."""

    status = 1
    """The exit status that it leads to."""


class UnusableFile(BrokenFile):
    """A file of the user's own holds no statement, or something that is none: bad input."""

    status = 2
