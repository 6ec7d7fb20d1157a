"""Sums and products of what an author hands in: SymPy would make 0 of 0·(1/x), and lose where it has no value."""

from __future__ import annotations

from typing import Any

from sympy import Add, ImmutableMatrix, Integer, MatAdd, MatMul, Mul, Number, sympify

from qdsym.errors import InvalidInput


def total(*terms: Any) -> Any:
    """Return a sum, of numbers or of matrices of one shape; a 0 is left out.

    Raises:
        InvalidInput: the terms are of different shapes.

    >>> from sympy import symbols
    >>> x = symbols("x", real=True)
    >>> total(x, 0, negative(1 / x)), total(x, negative(x))
    (x - 1/x, -x + x)
    """
    shapes = {getattr(term, "shape", None) for term in terms}
    if len(shapes) > 1:
        raise InvalidInput("terms", "matrices of one shape", " and ".join(str(term) for term in terms))
    if all(isinstance(term, ImmutableMatrix) for term in terms):
        return ImmutableMatrix(*terms[0].shape, lambda i, j: total(*(term[i, j] for term in terms)))
    if shapes != {None}:
        return MatAdd(*terms, evaluate=False)
    return _joined(Add, 0, [part for term in terms for part in (term.args if isinstance(term, Add) else (term,))])


def product(*factors: Any) -> Any:
    """Return a product, of numbers or of matrices that fit; a 1 is left out, and 0 is not all that is left.

    >>> from sympy import symbols
    >>> x = symbols("x", real=True)
    >>> product(1, x), product(0, 1 / x), product(2, 3)
    (x, 0/x, 6)
    """
    if any(getattr(factor, "is_Matrix", False) for factor in factors):
        return MatMul(*factors, evaluate=False)
    return _joined(Mul, 1, list(factors))


def negative(value: Any) -> Any:
    """Return −1 times a number or a matrix."""
    return value.applyfunc(negative) if isinstance(value, ImmutableMatrix) else product(Integer(-1), value)


def difference(one: Any, other: Any) -> Any:
    """Return one number or matrix less another."""
    return total(one, negative(other))


def _joined(kind: type, neutral: int, parts: list[Any]) -> Any:
    left = [part for part in (sympify(part, strict=True) for part in parts) if part != neutral]
    if len(left) < 2:
        return left[0] if left else Integer(neutral)
    return kind(*left, evaluate=all(isinstance(part, Number) for part in left))
