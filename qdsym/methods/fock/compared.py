"""A value from Fock space beside the claim's, with bounds on what truncation and rounding can have changed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from qdsym.methods.fock.elementary_bounds import rounding
from qdsym.methods.shared.trial import Trial

COARSEST = 1e-4
"""A bound above this, relative to the value where that is above 1, decides nothing."""


@dataclass(frozen=True)
class Compared:
    """A value from Fock space, the bounds on its two errors, and what the claim says it is."""

    value: float
    truncation: float
    rounding: float
    claimed: float

    @property
    def error(self) -> float:
        """Both bounds, and the rounding of the value and of the claim's number to what is stored here."""
        return self.truncation + self.rounding + rounding(2, abs(self.value) + abs(self.claimed))

    @property
    def gap(self) -> float:
        """How far the two are apart."""
        return abs(self.value - self.claimed)

    @property
    def decided(self) -> bool:
        """Whether the error is small enough to tell anything."""
        return self.error <= COARSEST * max(1.0, abs(self.value))


Computation = Callable[[Trial], Iterable[Compared]]
"""Computes what a claim speaks of at one point, and sets it beside what the claim says."""
