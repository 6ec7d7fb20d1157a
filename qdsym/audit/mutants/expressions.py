"""Small changes to an expression: each sign, coefficient and exponent, each function, and each order of factors.

A change is made at one place of the tree and everything above it is put together again. What SymPy then evaluates to
the expression that was there, or to something that is no number, is left out: it is no change, or no expression.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

import sympy
from sympy.functions.elementary.hyperbolic import acoth, atanh, cosh, sinh, tanh
from sympy.functions.elementary.miscellaneous import Max, Min

from qdsym.notation import unicode_math


class Change(NamedTuple):
    """An operator's name, what it did in words, and the expression that came out."""

    operator: str
    text: str
    node: Any


_OTHER = {
    cosh: sinh, sinh: cosh, tanh: sinh, sympy.cos: sympy.sin, sympy.sin: sympy.cos, Max: Min, Min: Max,
    acoth: atanh, atanh: acoth,
}  # fmt: skip
_PLAIN = (sympy.Transpose, sympy.Adjoint, sympy.Inverse)
_NO_NUMBERS = (sympy.nan, sympy.zoo, sympy.oo, -sympy.oo)
LONGEST = 48
"""Characters of an expression that a description shows."""


def changes(node: Any) -> list[Change]:
    """Return every change of an expression, at its top and below, without repetitions.

    >>> x = sympy.Symbol("x", real=True)
    >>> [change.text for change in changes(x**2 - 3)]
    ['−3 became 3', '−3 became −6', 'x² became −x²', 'x² became 2x²', 'x² became x³', 'x² became 1/x²', 'x became x²']
    """
    found: dict[Any, Change] = {}
    for change in [*_as_term(node), *_below(node), *_powers(node)]:
        if change.node != node and not _is_no_expression(change.node):
            found.setdefault(change.node, change)
    return list(found.values())


def became(old: Any, new: Any) -> str:
    """Return what happened to a part, in words."""
    return f"{_shown(old)} became {_shown(new)}"


@lru_cache(maxsize=20_000)
def _shown(node: Any) -> str:
    text = unicode_math.expression(node)
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"


def negated(node: Any) -> Any:
    """Return the negative of a number or matrix."""
    return -node if not _is_matrix(node) else sympy.MatMul(-1, *_factors(node))


def _is_matrix(node: Any) -> bool:
    return bool(getattr(node, "is_Matrix", False))


def _factors(node: Any) -> tuple[Any, ...]:
    return tuple(node.args) if isinstance(node, sympy.MatMul) else (node,)


def _is_no_expression(node: Any) -> bool:
    return bool(node.has(*_NO_NUMBERS))


def _as_term(node: Any) -> Iterator[Change]:
    """Change the sign of a whole term or side, and the coefficient 1 that it is not written with."""
    if node == 0 or (isinstance(node, sympy.MatrixBase) and node.is_zero_matrix):
        return
    if not isinstance(node, sympy.Add | sympy.MatAdd):
        yield Change("sign", became(node, negated(node)), negated(node))
        if not isinstance(node, sympy.MatrixBase):
            coefficient = sympy.S.One if _is_matrix(node) else node.as_coeff_Mul(rational=True)[0]
            if coefficient == 1:
                double = sympy.MatMul(2, *_factors(node)) if _is_matrix(node) else 2 * node
                yield Change("coefficient", became(node, double), double)


def _below(node: Any) -> Iterator[Change]:
    """Change a node itself, then each of its parts."""
    yield from _at(node)
    if isinstance(node, sympy.MatrixBase):
        for k, entry in enumerate(node.flat()):
            for change in [*_as_term(entry), *_below(entry)]:
                flat = list(node.flat())
                flat[k] = change.node
                where = f"{change.text} in entry ({k // node.shape[1] + 1}, {k % node.shape[1] + 1})"
                yield Change(change.operator, where, sympy.ImmutableMatrix(*node.shape, flat))
        return
    if isinstance(node, sympy.Derivative):
        for change in _below(node.args[0]):
            yield from _rebuilt(change, lambda new: sympy.Derivative(new, *node.args[1:]))
        return
    if isinstance(node, sympy.MatrixSymbol | sympy.Identity | sympy.ZeroMatrix | sympy.Rational):
        return
    # Of a power, an inverse, a transpose or an entry of a matrix only the first part is an expression.
    several = isinstance(node, sympy.Add | sympy.Mul | sympy.MatAdd | sympy.MatMul | Max | Min)
    parts = node.args if several else node.args[:1]
    terms = isinstance(node, sympy.Add | sympy.MatAdd | sympy.exp | Max | Min)
    for k, part in enumerate(parts):
        for change in [*(_as_term(part) if terms else ()), *_below(part)]:
            yield from _rebuilt(change, lambda new, k=k: node.func(*node.args[:k], new, *node.args[k + 1 :]))


def _rebuilt(change: Change, build: Any) -> Iterator[Change]:
    try:
        yield change._replace(node=build(change.node))
    except (TypeError, ValueError, ZeroDivisionError):
        return  # The part does not fit there: another shape, or no number.


def _at(node: Any) -> Iterator[Change]:
    """Change what stands at the top of an expression."""
    if isinstance(node, sympy.Rational):
        other = node / 2 if node.q > 1 else 2 * node if node else sympy.S.One
        yield Change("coefficient", became(node, other), other)
    elif isinstance(node, sympy.Pow) and isinstance(node.exp, sympy.Rational):
        step = (1 if node.exp > 0 else -1) if node.exp.is_Integer else node.exp
        for exponent, operator in ((node.exp + step, "exponent"), (-node.exp, "exponent")):
            yield Change(operator, became(node, node.base**exponent), node.base**exponent)
    elif type(node) in _OTHER:
        other = _OTHER[type(node)](*node.args)
        yield Change("function", became(node, other), other)
    elif isinstance(node, (*_PLAIN, sympy.Derivative)):
        yield Change("function", became(node, node.args[0]), node.args[0])
    elif isinstance(node, sympy.MatMul):
        yield from _reordered(node)


def _reordered(node: Any) -> Iterator[Change]:
    """Exchange two factors that stand side by side, where they fit."""
    for k in range(len(node.args) - 1):
        left, right = node.args[k : k + 2]
        if _is_matrix(left) and _is_matrix(right) and left.shape == right.shape[::-1] == right.shape:
            other = sympy.MatMul(*node.args[:k], right, left, *node.args[k + 2 :])
            yield Change("order", became(sympy.MatMul(left, right), sympy.MatMul(right, left)), other)


def _powers(node: Any) -> Iterator[Change]:
    """Square each number that a symbol stands for, wherever it occurs; only where it is not differentiated by."""
    bound = {v for d in node.atoms(sympy.Derivative) for v in d.variables}
    for symbol in sorted(node.free_symbols - bound, key=str):
        if type(symbol) is sympy.Symbol and symbol.is_real and not symbol.is_integer:
            yield from _rebuilt(
                Change("exponent", became(symbol, symbol**2), symbol), lambda s: node.xreplace({s: s**2})
            )
