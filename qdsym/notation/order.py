"""The order in which the terms of a sum and the factors of a product are written."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

import sympy


def ordered_terms(node: sympy.Add) -> list[Any]:
    """Return the terms of a sum as SymPy prints them, or in another fixed order where it cannot compare them.

    SymPy orders terms by their constants as floating-point numbers, which may be too large, or none, like coth(0).

    >>> x = sympy.Symbol("x")
    >>> ordered_terms(1 + x)
    [x, 1]
    """
    return _ordered(node, node.as_ordered_terms)


def ordered_factors(node: sympy.Mul) -> list[Any]:
    """Return the factors of a product as `ordered_terms` returns the terms of a sum.

    >>> x = sympy.Symbol("x")
    >>> ordered_factors(x * sympy.exp(x) * 2)
    [2, x, exp(x)]
    """
    return _ordered(node, node.as_ordered_factors)


def _ordered(node: Any, printed: Callable[[], Iterable[Any]]) -> list[Any]:
    try:
        return list(printed())
    except (ArithmeticError, TypeError, ValueError):
        return list(sympy.ordered(node.args))
