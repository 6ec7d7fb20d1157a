"""Sizes of matrices as natural numbers of Coq."""

from __future__ import annotations

from typing import Any

import sympy

from qdsym.methods.kernel.names import identifier
from qdsym.proof.trusted.language.no_value import OutsideClass


def length(node: Any) -> str:
    """Return a size as a natural number of Coq: a number, or a whole multiple of a symbol."""
    node = sympy.sympify(node, strict=True)
    if node.is_Integer:
        return f"{node}"
    coefficient, symbol = node.as_coeff_Mul()
    if coefficient.is_Integer and coefficient > 0 and isinstance(symbol, sympy.Symbol):
        return f"({coefficient} * {identifier(symbol)})" if coefficient != 1 else identifier(symbol)
    raise OutsideClass(f"the size {node}")


def is_explicit(node: Any) -> bool:
    """Return whether a matrix has a number of rows, and no symbol for it."""
    return length(node.shape[0]).isdigit()


def rows(node: Any) -> str:
    """Return how many rows and columns a square matrix has."""
    if node.shape[0] != node.shape[1]:
        raise OutsideClass(f"a square matrix is meant, not shape {node.shape}")
    return length(node.shape[0])


def columns(node: Any) -> str:
    """Return how many columns a matrix has."""
    return length(node.shape[1])


def require_fit(what: str, fits: list[bool]) -> None:
    """Raise where matrices do not fit; Coq's are of no size, and any two have a sum and a product."""
    if not all(fits):
        raise OutsideClass(f"a {what} of matrices that do not fit")
