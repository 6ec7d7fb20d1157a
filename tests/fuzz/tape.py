"""Choices read off a string of bytes, which Hypothesis draws and shrinks; past its end everything is the simplest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

LENGTH = 96
"""Bytes for one step with its premises; few need as many."""


class Tape:
    """A source of choices; the same bytes always give the same choices."""

    def __init__(self, data: bytes) -> None:
        self.data = data
        self.place = 0

    def below(self, bound: int) -> int:
        """Return a whole number from 0 up to a bound, which is at most 256."""
        byte = self.data[self.place] if self.place < len(self.data) else 0
        self.place += 1
        return byte % bound

    def pick(self, options: Sequence[T]) -> T:
        """Return one of the options, the first being the simplest."""
        return options[self.below(len(options))]

    def chance(self, one_in: int) -> bool:
        """Return whether something rare happens."""
        return self.below(one_in) == one_in - 1

    def some(self, options: Sequence[T], least: int = 1) -> list[T]:
        """Return some of the options, in order."""
        kept = [option for option in options if self.below(2)]
        return kept if len(kept) >= least else list(options[:least])
