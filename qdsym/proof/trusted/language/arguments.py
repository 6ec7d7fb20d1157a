"""The arguments that SymPy gives its nodes: one that was put together with others would not be read as it is shown."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from typing import Any

import sympy
from sympy.core.symbol import Str
from sympy.functions.elementary.hyperbolic import acoth, atanh, cosh, coth, sinh, tanh
from sympy.functions.elementary.miscellaneous import Max, Min
from sympy.matrices.expressions.determinant import Determinant
from sympy.matrices.expressions.matexpr import MatrixElement
from sympy.matrices.expressions.trace import Trace

from qdsym.proof.trusted.language.memory import remembered

Kind = Callable[[Any], bool]


def is_number(node: Any) -> bool:
    """Return whether a node is a number; a 1×1 matrix counts as one."""
    return isinstance(node, sympy.Expr) and (not node.is_Matrix or node.shape == (1, 1))


def is_matrix(node: Any) -> bool:
    """Return whether a node is a matrix of whatever size."""
    return bool(node.is_Matrix)


def _is_square(node: Any) -> bool:
    """Return whether a node is a matrix with as many rows as columns, whatever their symbols are."""
    return is_matrix(node) and bool(node.shape[0] == node.shape[1])


def fit(node: Any) -> bool:
    """Return whether the matrices of a sum have one shape, and those of a product follow on each other."""
    shapes = [part.shape for part in node.args if is_matrix(part)]
    if isinstance(node, sympy.MatAdd):
        return all(one == other for one, other in pairwise(shapes))
    return bool(shapes) and all(left[1] == right[0] for left, right in pairwise(shapes))


def _is_whole(node: Any) -> bool:
    """Return whether a node is a whole number ≥ 0, or an expression in symbols."""
    return is_number(node) and (not node.is_number or (isinstance(node, sympy.Integer) and node >= 0))


def _is_minus_one(node: Any) -> bool:
    return bool(node == -1)


def is_name(node: Any) -> bool:
    """Return whether a node is a name, and that is text."""
    return type(node) is Str and type(node.name) is str


def is_count(node: Any) -> bool:
    """Return whether a node is a symbol with how often something is differentiated by it."""
    if not isinstance(node, sympy.Tuple) or len(node) != 2:
        return False
    symbol, times = node
    return isinstance(symbol, sympy.Symbol) and isinstance(times, sympy.Integer) and times > 0


ARGUMENTS: dict[type, tuple[Kind, ...]] = {
    **dict.fromkeys((sympy.exp, sympy.log, sympy.sin, sympy.cos, sympy.Abs), (is_number,)),
    **dict.fromkeys((sinh, cosh, tanh, coth, atanh, acoth), (is_number,)),
    sympy.Pow: (is_number, is_number),
    Trace: (_is_square,),
    Determinant: (_is_square,),
    MatrixElement: (is_matrix, _is_whole, _is_whole),
    sympy.MatrixSymbol: (is_name, _is_whole, _is_whole),
    sympy.Identity: (_is_whole,),
    sympy.ZeroMatrix: (_is_whole, _is_whole),
    sympy.Transpose: (is_matrix,),
    sympy.Adjoint: (is_matrix,),
    sympy.Inverse: (_is_square, _is_minus_one),
    sympy.MatPow: (_is_square, is_number),
}
"""What the arguments of a kind of node are, one after the other."""

MANY: dict[type, Kind] = {
    **dict.fromkeys((sympy.Add, sympy.Mul, Max, Min), is_number),
    sympy.MatAdd: is_matrix,
    sympy.MatMul: lambda node: is_matrix(node) or is_number(node),
}
"""What each argument is of a kind of node that has as many as it likes."""


@remembered
def _listed(kind: type) -> type | None:
    """Return which of the kinds that are listed a kind of node is."""
    return next((base for base in kind.__mro__ if base in ARGUMENTS or base in MANY), None)


def are_right(node: Any) -> bool:
    """Return whether a node has the arguments that SymPy gives a node of its kind."""
    made: Any = type(node)
    kind, arguments = _listed(made), node.args
    if kind in ARGUMENTS:
        kinds = ARGUMENTS[kind]
        return len(arguments) == len(kinds) and all(is_one(a) for is_one, a in zip(kinds, arguments, strict=True))
    if kind in MANY:
        whole = bool(arguments) and all(map(MANY[kind], arguments))
        return whole and (kind not in (sympy.MatAdd, sympy.MatMul) or fit(node))
    if isinstance(node, sympy.Derivative):
        return len(arguments) > 1 and is_number(arguments[0]) and all(map(is_count, arguments[1:]))
    if isinstance(node, sympy.Function):  # one that is not read, but shown
        return len(arguments) in made.nargs
    return not arguments or not isinstance(node, sympy.Atom)
