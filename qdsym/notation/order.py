"""The order in which the terms of a sum are written."""

from __future__ import annotations

from typing import Any

import sympy


def ordered_terms(node: sympy.Add) -> list[Any]:
    """Return the terms of a sum as SymPy prints them, or in another fixed order where it cannot compare them.

    SymPy orders terms by their constants as floating-point numbers, which may be too large, or none, like coth(0).

    >>> x = sympy.Symbol("x")
    >>> ordered_terms(1 + x)
    [x, 1]
    """
    try:
        return list(node.as_ordered_terms())
    except (ArithmeticError, TypeError, ValueError):
        return list(sympy.ordered(node.args))
