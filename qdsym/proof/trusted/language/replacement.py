"""Putting expressions in for others, without SymPy's evaluation.

A product x·(1/x) stays one, so that where it has a value is still seen; and nothing is asked of SymPy's assumptions.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sympy
from sympy.core.function import Application
from sympy.core.operations import AssocOp

EVALUATED = (AssocOp, sympy.Pow, Application)
"""What SymPy would evaluate when it is built anew."""


def put(node: Any, replacements: Mapping[Any, Any]) -> Any:
    """Return an expression with each part that is a key replaced at once.

    >>> x, y = sympy.symbols("x y", real=True)
    >>> put(x / y, {x: y})
    y/y
    """
    if node in replacements:
        return replacements[node]
    if isinstance(node, sympy.MatrixSymbol):
        sizes = (size.xreplace(dict(replacements)) for size in node.shape)  # They are numbers as soon as they can be.
        return sympy.MatrixSymbol(node.args[0], *sizes)
    if isinstance(node, sympy.Identity | sympy.ZeroMatrix):
        return node.xreplace(dict(replacements))
    if isinstance(node, sympy.MatrixBase):
        return node.applyfunc(lambda entry: put(entry, replacements))
    parts = [put(part, replacements) for part in node.args]
    if all(new is old for new, old in zip(parts, node.args, strict=True)):
        return node
    if isinstance(node, EVALUATED):
        return node.func(*parts, evaluate=False)
    return node.func(*parts)


def powers(node: Any, one: Any, other: Any) -> dict[Any, Any]:
    """Return what the powers are, in an expression, of a root or an exponential that equals another expression.

    SymPy writes (√x)³ and 1/√x as one power of x, in which √x does not stand.

    >>> x, y = sympy.symbols("x y", real=True)
    >>> powers(x + 2 / sympy.sqrt(x), sympy.sqrt(x), y)
    {1/sqrt(x): 1/y}
    """
    if not isinstance(one, sympy.Pow | sympy.exp):
        return {}
    found = {}
    for part in node.atoms(sympy.Pow, sympy.exp):
        times = part.exp / one.exp
        if part.base == one.base and times.is_Integer:
            found[part] = sympy.Pow(other, times, evaluate=False)
    return found
