"""What of an expression is not written out, for being too long to be read or nested too deep to be printed."""

from __future__ import annotations

from typing import Any

from sympy import MatrixBase

from qdsym.proof.trusted.language.memory import remembered
from qdsym.proof.trusted.language.vocabulary import parts

LONGEST = 5_000
"""Parts of the longest expression that is written out."""
DEEPEST = 50
"""How deep one that is written out may be nested."""


@remembered
def left_out(node: Any) -> int:
    """Return how many parts an expression has that is not written out, and 0 of one that is.

    >>> from sympy import Add, Symbol
    >>> left_out(Symbol("x") + 1), left_out(Add(*(Symbol("x") ** k for k in range(2 * LONGEST))))
    (0, 29997)
    """
    count = parts(node)[1]
    return count if count > LONGEST or _is_deeper(node, DEEPEST) else 0


def _is_deeper(node: Any, levels: int) -> bool:
    inside = MatrixBase.flat(node) if isinstance(node, MatrixBase) else node.args
    return not levels or any(_is_deeper(part, levels - 1) for part in inside)
