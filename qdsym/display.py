"""How objects show themselves in a notebook or in a message, without knowing the room that sets formulas.

The room is named from above, by ``qdsym/__init__.py``; no verdict rests on what is shown.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

_setters: list[Callable[[Any], str]] = []
_writers: list[Callable[[Any], str]] = []


def shown_by(setter: Callable[[Any], str]) -> None:
    """Name what sets an object in LaTeX; the one named last does."""
    _setters[:] = [setter]


def written_by(writer: Callable[[Any], str]) -> None:
    """Name what writes an expression or a proposition as text; the one named last does."""
    _writers[:] = [writer]


def written(item: Any) -> str:
    """Return an expression or a proposition as text on one line, as Python writes it where no writer is named."""
    return " ".join((_writers[0](item) if _writers else str(item)).split())


class InLatex:
    """An object that IPython and Jupyter show as LaTeX, by the method of the name that they ask for."""

    __slots__ = ()

    def _repr_latex_(self) -> str | None:
        return _setters[0](self) if _setters else None
