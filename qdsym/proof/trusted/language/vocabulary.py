"""What expressions are made of: SymPy's own kinds of nodes, which alone mean what their names say."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from typing import Any

import sympy

from qdsym.errors import InvalidInput


def require_own(node: Any, argument: str) -> None:
    """Raise unless every part of an expression is of a kind of SymPy's, and not of a subclass made elsewhere."""
    for part in parts(node):
        if not _is_own(type(part)):  # type: ignore[arg-type]
            raise InvalidInput(argument, "only functions of SymPy itself", f"{type(part).__name__}, made elsewhere")


def parts(node: Any) -> Iterator[Any]:
    """Yield an expression and all that it is made of."""
    waiting = [node]
    while waiting:
        part = waiting.pop()
        yield part
        if isinstance(part, sympy.MatrixBase):
            waiting += part.flat()
        elif not isinstance(part, sympy.Atom):
            waiting += part.args


@cache
def _is_own(kind: type) -> bool:
    home = sys.modules.get(kind.__module__)
    return kind.__module__.partition(".")[0] == "sympy" and getattr(home, kind.__qualname__, None) is kind
