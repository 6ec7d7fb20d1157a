"""A sign that is known where a goal stands."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from qdsym.proof.derivation import Shown


@dataclass(frozen=True, eq=False)
class Known:
    """``polynomial operator 0`` holds; ``premises`` writes the steps that say so, where hypotheses do not."""

    polynomial: Any
    operator: str
    expression: Any
    premises: Callable[[], Sequence[Shown]]
    cost: float = 1.0

    @property
    def strict(self) -> bool:
        """Whether it is > 0 and not only ≥ 0."""
        return self.operator == ">"


def nothing() -> Sequence[Shown]:
    """Return no premises."""
    return ()


def both(one: Known, other: Known) -> Callable[[], Sequence[Shown]]:
    """Return what writes the premises of two facts."""
    return lambda: [*one.premises(), *other.premises()]
