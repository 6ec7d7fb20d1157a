"""The one error that bad input raises."""

from __future__ import annotations


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
        super().__init__(f"{argument}: expected {expected}, got {got}{hint}")

    def __reduce__(self) -> tuple[type[InvalidInput], tuple[str, str, str, str]]:
        return type(self), (self.argument, self.expected, str(self.got), self.remedy)


class BrokenFile(Exception):
    """A file of the user's own could not be imported."""

    status = 1
    """The exit status that it leads to."""


class UnusableFile(BrokenFile):
    """A file of the user's own holds no statement, or something that is none: bad input."""

    status = 2
