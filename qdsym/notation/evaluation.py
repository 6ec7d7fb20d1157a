"""Whether SymPy would write something like that by itself, asked without having it work out large numbers."""

from __future__ import annotations

from typing import Any

from sympy import Add, Mul, Pow, Rational

LARGEST_POWER = 1_000
"""To larger powers no number is raised for the sake of a layout, and none is rooted that has more bits."""


def is_evaluated(node: Any) -> bool:
    """Return whether SymPy would write a sum or product of its parts like that; x/x or 0·x would become another.

    >>> from sympy import symbols
    >>> x = symbols("x")
    >>> is_evaluated(2 * x), is_evaluated(Mul(0, x, evaluate=False))
    (True, False)
    """
    if not isinstance(node, Add | Mul):
        return True
    powers = [p for p in node.atoms(Pow) if isinstance(p.exp, Rational)]
    return not any(map(_is_large, powers)) and bool(node.func(*node.args) == node)


def _is_large(power: Any) -> bool:
    """Return whether SymPy, which multiplies the exponents of a tower and factors what is under a root, may not."""
    base, exponent = power.args
    if isinstance(base, Pow):
        return True
    return isinstance(base, Rational) and abs(exponent) * max(abs(base.p), base.q).bit_length() > LARGEST_POWER
