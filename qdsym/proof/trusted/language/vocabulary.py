"""What expressions are made of: SymPy's own kinds of nodes, which alone mean what their names say."""

from __future__ import annotations

import sys
from functools import cache
from typing import Any

import sympy
from sympy.core.symbol import Str

from qdsym.errors import InvalidInput

LARGEST = 200_000
"""Expressions of more parts are not read."""


def require_own(node: Any, argument: str) -> list[Any]:
    """Return every part of an expression; raise where one is made elsewhere, or is not what it looks like."""
    every, count = parts(node)
    if count > LARGEST:
        raise InvalidInput(argument, f"expressions of at most {LARGEST} parts, written out", f"one of {count}")
    for part in every:
        kind: Any = type(part)
        if any(callable(getattr(kind, name, None)) for name in getattr(part, "__dict__", ())):
            raise InvalidInput(
                argument, "objects of SymPy as it makes them", f"a {kind.__name__} with methods of its own"
            )
        if not _is_own(kind):
            raise InvalidInput(argument, "only functions of SymPy itself", f"{kind.__name__}, made elsewhere")
        if expected := _expected(part):
            raise InvalidInput(argument, expected, part)
    return every


def parts(node: Any) -> tuple[list[Any], int]:
    """Return an expression and all that it is made of, once each object, and how many there are when written out."""
    inside: dict[int, tuple[Any, tuple[Any, ...]]] = {}  # The parts are kept, so that no other takes their identity.
    counts: dict[int, int] = {}
    waiting = [node]
    while waiting:
        part = waiting[-1]
        if id(part) not in inside:
            inside[id(part)] = part, _made_of(part)
            waiting += [one for one in inside[id(part)][1] if id(one) not in counts]
        else:
            counts[id(part)] = 1 + sum(counts[id(one)] for one in inside[id(part)][1])
            waiting.pop()
    return [part for part, _ in inside.values()], counts[id(node)]


def _made_of(part: Any) -> tuple[Any, ...]:
    if isinstance(part, sympy.MatrixBase):
        return tuple(sympy.MatrixBase.flat(part))
    return part.args  # type: ignore[no-any-return]


def _expected(part: Any) -> str:
    """Return what a part had to be, where an argument makes it something else than it looks like."""
    if isinstance(part, sympy.Inverse) and part.args[1] != -1:
        return "inverses to the power −1"
    if isinstance(part, sympy.log) and len(part.args) != 1:
        return "natural logarithms; write log(a)/log(b)"
    if isinstance(part, sympy.MatrixSymbol) and (type(part.args[0]) is not Str or type(part.args[0].name) is not str):
        return "matrices named by text"
    if getattr(part, "is_Matrix", False) and any(length == 0 for length in part.shape):
        return "matrices with rows and columns"
    if isinstance(part, sympy.Symbol) and type(part.name) is not str:
        return "symbols named by text"
    if isinstance(part, sympy.Dummy) and type(part.dummy_index) is not int:
        return "symbols numbered by numbers"
    if isinstance(part, sympy.Derivative):
        orders = [times for _, times in part.variable_count]
        if not all(isinstance(times, sympy.Integer) and times > 0 for times in orders):
            return "derivatives of whole orders"
    return ""


@cache
def _is_own(kind: type) -> bool:
    room = str(kind.__module__)
    return room.partition(".")[0] == "sympy" and getattr(sys.modules.get(room), kind.__qualname__, None) is kind
