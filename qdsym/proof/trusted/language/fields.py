"""What the fields of a proposition have to be."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import Field
from typing import Any

import sympy

from qdsym.errors import InvalidInput


def kind_of(value: Any, kinds: Iterable[type]) -> Any:
    """Return which of some kinds something is of, None for none: a kind may say that it equals another."""
    return next((kind for kind in kinds if type(value) is kind), None)


def holds_text(field: Field[Any]) -> bool:
    """Return whether a field of a proposition or rule holds words, such as an operator or the name of a claim.

    In any other, text is refused: SymPy would evaluate it.
    """
    return field.type == "str"


def require_square(matrix: Any) -> None:
    """Raise unless the expression is a square matrix."""
    shape = getattr(matrix, "shape", None)
    if shape is None or len(shape) != 2 or shape[0] != shape[1]:
        raise InvalidInput("matrix", "a square matrix", matrix if shape is None else f"shape {shape}")


def require_numbers(argument: str, values: Any) -> None:
    """Raise unless these are a tuple of numbers; a 1×1 matrix counts as one."""
    for value in required_tuple(argument, values):
        if not isinstance(value, sympy.Expr) or getattr(value, "shape", (1, 1)) != (1, 1):
            raise InvalidInput(argument, "a number", repr(value))


def required_tuple(argument: str, values: Any) -> tuple[Any, ...]:
    """Return what has to be a tuple."""
    if not isinstance(values, tuple):
        raise InvalidInput(argument, "a tuple", repr(values))
    return values


def require_same_shape(left: Any, right: Any) -> None:
    """Raise unless both are numbers or matrices of one shape."""
    shapes = [getattr(side, "shape", (1, 1)) for side in (left, right)]
    if shapes[0] != shapes[1]:
        raise InvalidInput("proposition", "two sides of one shape", f"shapes {shapes[0]} and {shapes[1]}")


def require_distinct_symbols(variables: tuple[Any, ...]) -> None:
    """Raise unless these can be bound: of anything else than symbols nothing runs, even if it equals one."""
    if not all(isinstance(v, sympy.Symbol) for v in variables) or len(set(variables)) != len(variables):
        raise InvalidInput("bound variables", "distinct symbols", variables)
