"""What expressions are made of: SymPy's own kinds of nodes, which alone mean what their names say."""

from __future__ import annotations

import sys
from functools import cache
from typing import Any

import sympy

from qdsym.errors import InvalidInput
from qdsym.proof.trusted.language.arguments import are_right, is_count, is_name

LARGEST = 200_000
"""Expressions of more parts are not read."""


def require_own(node: Any, argument: str) -> list[Any]:
    """Return every part of an expression; raise where one is made elsewhere, or is not what it looks like."""
    every, count = parts(node)
    if count > LARGEST:
        raise InvalidInput(argument, f"expressions of at most {LARGEST} parts, written out", f"one of {count}")
    for part in every:
        if trouble := _trouble(part):
            raise InvalidInput(argument, *trouble)
    return every


def parts(node: Any) -> tuple[list[Any], int]:
    """Return all that an expression is made of and then itself, once each object, and how many that is written out."""
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
    return [inside[one][0] for one in counts], counts[id(node)]


def _made_of(part: Any) -> tuple[Any, ...]:
    return tuple(sympy.MatrixBase.flat(part) if isinstance(part, sympy.MatrixBase) else getattr(part, "args", ()))


def _trouble(part: Any) -> tuple[str, str] | None:
    """Return what a part had to be and what it is, where it is not what it looks like; its own parts are."""
    kind: Any = type(part)
    if any(name[:3] == "is_" or callable(getattr(kind, name, None)) for name in getattr(part, "__dict__", ())):
        return "objects of SymPy as it makes them", f"a {kind.__name__} with methods of its own"
    if not _is_own(kind):
        return "only functions of SymPy itself", f"{kind.__name__}, made elsewhere"
    if expected := _expected(part):
        return expected, f"a {kind.__name__} of {', '.join(map(str, part.args)) or 'nothing'}"
    return None


def _expected(part: Any) -> str:
    """Return what a part had to be, where an argument makes it something else than it looks like."""
    if isinstance(part, sympy.Inverse) and part.args[1:] != (-1,):
        return "inverses to the power −1"
    if isinstance(part, sympy.log) and len(part.args) != 1:
        return "natural logarithms; write log(a)/log(b)"
    if isinstance(part, sympy.MatrixSymbol) and not is_name(next(iter(part.args), None)):
        return "matrices named by text"
    if isinstance(part, sympy.Symbol) and type(getattr(part, "name", None)) is not str:
        return "symbols named by text"
    if isinstance(part, sympy.Dummy) and type(part.dummy_index) is not int:
        return "symbols numbered by numbers"
    if isinstance(part, sympy.Derivative) and not all(map(is_count, part.args[1:])):
        return "derivatives of whole orders"
    if not are_right(part):
        return "objects of SymPy as it makes them"
    if getattr(part, "is_Matrix", False) and any(length == 0 for length in part.shape):
        return "matrices with rows and columns"
    return ""


@cache
def _is_own(kind: type) -> bool:
    room = str(kind.__module__)
    return room.partition(".")[0] == "sympy" and getattr(sys.modules.get(room), kind.__qualname__, None) is kind
