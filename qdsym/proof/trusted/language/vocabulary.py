"""What expressions are made of: SymPy's own kinds of nodes, which alone mean what their names say."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from typing import Any

import sympy
from sympy.core.symbol import Str

from qdsym.errors import InvalidInput


def require_own(node: Any, argument: str) -> None:
    """Raise unless every part of an expression is of a kind of SymPy's, and not of a subclass made elsewhere.

    Some kinds have arguments that change what they are: an inverse its power, a logarithm its base, a derivative its
    orders, a matrix a name that may speak of symbols.
    """
    for part in parts(node):
        if isinstance(part, sympy.MatrixSymbol) and not isinstance(part.args[0], Str):
            raise InvalidInput(argument, "matrices named by text", f"{part}, whose name is an expression")
        if isinstance(part, sympy.Derivative) and not all(c.is_Integer and c > 0 for _, c in part.variable_count):
            raise InvalidInput(argument, "derivatives of whole orders", part)
        if isinstance(part, sympy.Inverse) and part.args[1] != -1:
            raise InvalidInput(argument, "inverses to the power −1", f"one to the power {part.args[1]}")
        if isinstance(part, sympy.log) and len(part.args) > 1:
            raise InvalidInput(argument, "natural logarithms", f"one to the base {part.args[1]}", "write log(a)/log(b)")
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
    room = str(kind.__module__)
    return room.partition(".")[0] == "sympy" and getattr(sys.modules.get(room), kind.__qualname__, None) is kind
