"""An expression as a graph in which equal parts are one thing: read once, and then gone over at many points."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import sympy as sp
from flint import fmpq


@dataclass(frozen=True, slots=True, eq=False)
class Term:
    """A part of an expression; two are equal only if they are the same, which is quickly told.

    ``kind`` is its class in SymPy, ``parts`` are its arguments, and ``number`` is its value if it is written as one.
    """

    node: Any
    kind: type
    parts: tuple[Term, ...]
    number: fmpq | None


@lru_cache(maxsize=64)
def term(expression: Any) -> Term:
    """Return an expression as a graph, which is remembered.

    >>> x = sp.Symbol("x")
    >>> ratio = term(sp.exp(x) / (1 + sp.exp(x)))
    >>> inverse, exponential = ratio.parts
    >>> inverse.parts[0].parts[1] is exponential
    True
    """
    return read(expression, {})


def read(node: Any, known: dict[Any, Term]) -> Term:
    """Return an expression as a graph, and put each part that is no number in ``known``.

    >>> read(sp.Rational(3, 2), {}).number
    3/2
    """
    if node.is_Rational or node.is_Float:
        rational = node if node.is_Rational else sp.Rational(node)
        return Term(node, type(node), (), fmpq(int(rational.p), int(rational.q)))
    found = known.get(node)
    if found is None:
        kind = sp.Symbol if node.is_Symbol else type(node)
        found = known[node] = Term(node, kind, tuple(read(part, known) for part in node.args), None)
    return found
