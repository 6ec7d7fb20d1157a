"""What a search did, in words."""

from __future__ import annotations

from dataclasses import dataclass, field

from qdsym.display import written
from qdsym.proof.trusted.language.propositions import Proposition

SHOWN = 160
"""Characters of a goal that are shown."""


@dataclass(frozen=True)
class Open:
    """A goal that was set and not reached: the deeper, the more of what it was set for was shown."""

    goal: Proposition
    given: frozenset[Proposition]
    depth: int


@dataclass
class Tried:
    """What a search did, for who wants to know why it found nothing."""

    ways: dict[str, int] = field(default_factory=dict)
    """What was tried, and how often."""
    open: list[Open] = field(default_factory=list)
    remarks: dict[str, None] = field(default_factory=dict)
    """What stood in the way."""
    late: bool = False
    """The time for a claim was used up."""

    @property
    def closest(self) -> Open | None:
        """The open goal that came closest: of the deepest, the first."""
        return max(self.open, key=lambda each: each.depth) if self.open else None

    def __str__(self) -> str:
        parts = [f"tried {', '.join(self.ways)}" if self.ways else "nothing was tried", *self.remarks]
        if self.closest:
            under = " and ".join(sorted(_said(g) for g in self.closest.given))
            parts.append(f"open: {_said(self.closest.goal)}" + (f" where {under}" if under else ""))
        return "; ".join(parts)


def _said(body: Proposition) -> str:
    text = written(body)
    return text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
