"""Differentiation of the scalar expressions of the language, by the rules of the textbook.

A derivative holds wherever its expression is differentiable: where it is defined and all roots and logarithms have
arguments > 0, which the caller has to see to by the obligations of the derivative itself. Maxima and absolute values
are not differentiated.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sympy
from sympy.functions.elementary.hyperbolic import acoth, atanh, cosh, coth, sinh, tanh

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
    """Return the expression with all definitions put in."""
    while any(symbol in definitions for symbol in node.free_symbols):
        node = put(node, definitions)
    return node


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
