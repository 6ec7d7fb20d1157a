"""Differentiation of the scalar expressions of the language, by the rules of the textbook.

A derivative holds wherever its expression is differentiable: where it is defined and all roots and logarithms have
arguments > 0, which the caller has to see to by the obligations of the derivative itself. Maxima and absolute values
are not differentiated.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import sympy
from sympy.core.symbol import Str
from sympy.functions.elementary.hyperbolic import acoth, atanh, cosh, coth, sinh, tanh
from sympy.matrices.expressions.matexpr import MatrixElement

from qdsym.proof.trusted.language.memory import remembered
from qdsym.proof.trusted.language.no_value import OutsideClass
from qdsym.proof.trusted.language.replacement import put

_OUTER = {
    sympy.exp: sympy.exp,
    sympy.log: lambda x: 1 / x,
    sympy.sin: sympy.cos,
    sympy.cos: lambda x: -sympy.sin(x),
    sinh: cosh,
    cosh: sinh,
    tanh: lambda x: 1 / cosh(x) ** 2,
    coth: lambda x: -1 / sinh(x) ** 2,
    atanh: lambda x: 1 / (1 - x**2),
    acoth: lambda x: 1 / (1 - x**2),
}
_TOTAL = (
    *(sympy.Symbol, sympy.Rational, type(sympy.I), type(sympy.pi), type(sympy.E), sympy.Add, sympy.Mul, sympy.Tuple),
    *(sympy.MatrixBase, sympy.MatrixSymbol, sympy.Identity, sympy.ZeroMatrix, sympy.MatAdd, sympy.MatMul),
    *(sympy.Transpose, sympy.Trace, sympy.Determinant, Str),
)
_TOTAL_ON_REALS = (sympy.exp, sympy.sin, sympy.cos, sinh, cosh, tanh, sympy.Abs, sympy.Max, sympy.Min)


@remembered
def derivative(node: Any, variable: sympy.Symbol) -> Any:
    """Return the derivative of an expression without defined symbols and without matrices that are symbols.

    What such a matrix speaks of, its domain alone knows: its entry may hold the variable.

    >>> x = sympy.Symbol("x", real=True)
    >>> derivative(x * sympy.log(x), x)
    log(x) + 1
    """
    if node.has(sympy.MatrixSymbol):
        raise OutsideClass(f"the derivative of {node}, in which a matrix may speak of anything")
    if node.has(sympy.Derivative):  # One that is left would be reached into by what is put in later.
        raise OutsideClass(f"the derivative of {node}, which has a derivative inside")
    if variable not in node.free_symbols:
        return sympy.S.Zero
    if node == variable:
        return sympy.S.One
    if isinstance(node, sympy.Add):
        return sympy.Add(*(derivative(term, variable) for term in node.args))
    if isinstance(node, sympy.Mul):
        moving = [k for k, factor in enumerate(node.args) if variable in factor.free_symbols]
        parts = [(node.args[:k], derivative(node.args[k], variable), node.args[k + 1 :]) for k in moving]
        return sympy.Add(*(sympy.Mul(*before, slope, *after) for before, slope, after in parts))
    if isinstance(node, sympy.Pow) and isinstance(node.exp, sympy.Rational):
        return node.exp * node.base ** (node.exp - 1) * derivative(node.base, variable)
    if type(node) in _OUTER and len(node.args) == 1:
        return _OUTER[type(node)](node.args[0]) * derivative(node.args[0], variable)
    raise OutsideClass(f"the derivative of {node}")


def unfolded(node: Any, definitions: Mapping[Any, Any]) -> Any:
    """Return the expression with all definitions put in.

    What becomes of an entry of a matrix is the entry alone, though it has a value only where all of them have: those of
    matrices with another part that may have none are ``OutsideClass``.

    >>> from sympy import ImmutableMatrix, MatrixSymbol, log
    >>> x, M = sympy.Symbol("x", real=True), MatrixSymbol("M", 1, 2)
    >>> unfolded(2 * M[0, 0], {M: ImmutableMatrix([[x, x**2]])})
    2*x
    >>> unfolded(2 * M[0, 0], {M: ImmutableMatrix([[x, log(x)]])})
    Traceback (most recent call last):
    ...
    qdsym.proof.trusted.language.no_value.OutsideClass: M[0, 0] written out, since log(x) beside it may have no value
    """
    require_whole(node, definitions)
    return expanded(node, definitions)


def expanded(node: Any, definitions: Mapping[Any, Any]) -> Any:
    """Return the expression with all definitions put in, also where that loses something beside an entry.

    For what is asked for a value as it stands, at the same point.
    """
    while any(symbol in definitions for symbol in node.free_symbols):
        node = put(node, definitions)
    return node


def require_whole(node: Any, definitions: Mapping[Any, Any]) -> None:
    """Raise ``OutsideClass`` where definitions that are put in would lose what may have no value beside an entry."""
    for part in _behind([node], definitions):
        for entry in part.atoms(MatrixElement):
            matrix, *place = entry.args
            beside = [definitions.get(matrix, matrix)]
            if isinstance(beside[0], sympy.MatrixBase):
                rows, columns = beside[0].shape
                beside = [beside[0][i, j] for i in range(rows) for j in range(columns) if [i, j] != place]
            whole = [part for one in _behind(beside, definitions) for part in sympy.preorder_traversal(one)]
            real = sympy.I not in whole
            lacking = next((part for part in whole if not _stands(part, real)), None)
            if lacking is not None:
                raise OutsideClass(f"{entry} written out, since {lacking} beside it may have no value")


def _behind(nodes: Iterable[Any], definitions: Mapping[Any, Any]) -> Iterator[Any]:
    """Yield expressions and, once each, the values of all defined symbols that they speak of."""
    seen: set[Any] = set()
    waiting = list(nodes)
    while waiting:
        node = waiting.pop()
        yield node
        new = (node.free_symbols & definitions.keys()) - seen
        seen |= new
        waiting += [definitions[symbol] for symbol in new]


def _stands(part: Any, real: bool) -> bool:
    """Return whether an expression has a value wherever all that stands in it have one, ``real`` ones or any."""
    if isinstance(part, sympy.Pow):
        return (part.exp.is_Integer and part.exp >= 0) or _is_positive_number(part.base)
    if isinstance(part, sympy.log):
        return all(map(_is_positive_number, part.args))
    if isinstance(part, MatrixElement):  # A matrix whose size is a symbol may be smaller.
        places = zip(part.args[1:], part.args[0].shape, strict=True)
        return all(i == 0 or (i.is_Integer and length.is_Integer and 0 < i < length) for i, length in places)
    return isinstance(part, _TOTAL) or (real and isinstance(part, _TOTAL_ON_REALS))


def _is_positive_number(node: Any) -> bool:
    return isinstance(node, sympy.Rational | sympy.NumberSymbol) and bool(node > 0)


def differentiated(node: sympy.Derivative, definitions: Mapping[Any, Any]) -> Any:
    """Return what a derivative is, with definitions put in first, since they may hide the variable."""
    result = unfolded(node.args[0], definitions)
    for variable, times in node.variable_count:
        if variable in definitions:
            raise OutsideClass(f"the derivative with respect to {variable}, which is not a variable")
        for _ in range(int(times)):
            result = derivative(result, variable)
    return result


def without_derivatives(node: Any) -> Any:
    """Return an expression without defined symbols with every derivative taken."""
    taken = {d: differentiated(d, {}) for d in node.atoms(sympy.Derivative)}
    return put(node, taken) if taken else node
