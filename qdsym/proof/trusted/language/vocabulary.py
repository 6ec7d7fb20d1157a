"""What expressions are made of: SymPy's own kinds of nodes, which alone mean what their names say."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import sympy
from sympy.core.symbol import Str

from qdsym.errors import InvalidInput

_DEMANDS: dict[type, tuple[str, Callable[[Any], bool]]] = {
    sympy.Inverse: ("inverses to the power −1", lambda node: bool(node.args[1] == -1)),
    sympy.log: ("natural logarithms; write log(a)/log(b)", lambda node: len(node.args) == 1),
    sympy.MatrixSymbol: ("matrices named by text", lambda node: type(node.args[0]) is Str),
    sympy.Derivative: (
        "derivatives of whole orders",
        lambda node: all(isinstance(times, sympy.Integer) and times > 0 for _, times in node.variable_count),
    ),
}
"""Kinds with an argument that changes what they are, and what it has to be."""


def require_own(node: Any, argument: str) -> Iterator[Any]:
    """Yield every part of an expression; raise where one is of a subclass made elsewhere, or not what it looks like."""
    for part in parts(node):
        kind: Any = type(part)
        if not _is_own(kind):
            raise InvalidInput(argument, "only functions of SymPy itself", f"{kind.__name__}, made elsewhere")
        for expected, is_met in _demands(kind):
            if not is_met(part):
                raise InvalidInput(argument, expected, part)
        yield part


def require_named(symbol: Any, argument: str) -> None:
    """Raise unless a symbol is named by text."""
    for _ in require_own(symbol, argument):
        pass


def parts(node: Any) -> Iterator[Any]:
    """Yield an expression and all that it is made of, once each object."""
    waiting, seen = [node], {}
    while waiting:
        part = waiting.pop()
        if id(part) in seen:
            continue
        seen[id(part)] = part  # Kept, so that no other takes its identity.
        yield part
        if isinstance(part, sympy.MatrixBase):
            waiting += part.flat()
        elif not isinstance(part, sympy.Atom):
            waiting += part.args


@cache
def _demands(kind: type) -> list[tuple[str, Callable[[Any], bool]]]:
    return [demand for base, demand in _DEMANDS.items() if issubclass(kind, base)]


@cache
def _is_own(kind: type) -> bool:
    room = str(kind.__module__)
    return room.partition(".")[0] == "sympy" and getattr(sys.modules.get(room), kind.__qualname__, None) is kind
