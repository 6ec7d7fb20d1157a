"""Derivatives by the rules of the textbook, against SymPy's own."""

import pytest
import sympy
from sympy import (
    Abs,
    Derivative,
    I,
    Max,
    Min,
    Rational,
    Symbol,
    acoth,
    atanh,
    cos,
    cosh,
    coth,
    exp,
    log,
    sin,
    sinh,
    sqrt,
    symbols,
    tanh,
)

from qdsym.proof.trusted.language.calculus import derivative, differentiated, unfolded, without_derivatives
from qdsym.proof.trusted.language.no_value import OutsideClass

x, y, q, p = symbols("x y q p", real=True)
FUNCTIONS = [exp, log, sin, cos, sinh, cosh, tanh, coth, atanh, acoth]


@pytest.mark.parametrize(
    "node",
    [
        *(f(x) for f in FUNCTIONS),
        *(f(x**2 * y) for f in FUNCTIONS),
        x**3,
        1 / x,
        sqrt(x),
        x ** Rational(-2, 3),
        (x**2 + y) ** 5,
        x * y * log(x) * exp(x),
        x + y + x * y,
        exp(y),
        sympy.Integer(3),
        I * x**2,
    ],
)
def test_a_derivative(node):
    """Is SymPy's, at a point."""
    found = derivative(node, x)
    at = {x: Rational(7, 3), y: Rational(2, 7)}
    assert abs(sympy.N((found - sympy.diff(node, x)).subs(at), 30)) < 1e-20


@pytest.mark.parametrize(
    "node",
    [
        Max(x, 0),
        Min(x, y),
        Abs(x),
        x**x,
        2**x,
        x**y,
        exp(x) * 2**x,
        sympy.asin(x),
        sympy.gamma(x),
        log(x, 2, evaluate=False),
        log(x, y, evaluate=False),
        sympy.atan2(x, y),
        sympy.Trace(sympy.ImmutableMatrix([[x]])),
    ],
)
def test_what_is_not_differentiated(node):
    """Maxima, absolute values, powers that are not rational, logarithms to a base, and what has no rule."""
    with pytest.raises(OutsideClass):
        derivative(node, x)


def test_definitions_are_put_in():
    """One within another, and before anything is differentiated, since they may hide the variable."""
    definitions = {q: x**2, p: q + y}
    assert unfolded(p * q, definitions).doit() == (x**2 + y) * x**2
    assert unfolded(x, definitions) == x
    assert differentiated(Derivative(p, x), definitions).doit() == 2 * x
    assert differentiated(Derivative(x * y, x, y), {}) == 1
    assert differentiated(Derivative(x**4, (x, 2)), {}) == 12 * x**2
    with pytest.raises(OutsideClass, match="which is not a variable"):
        differentiated(Derivative(p, q), definitions)
    with pytest.raises(OutsideClass, match="which is not a variable"):
        differentiated(Derivative(x * y, x, q), definitions)


def test_every_derivative_is_taken():
    """Within sums and products too."""
    assert without_derivatives(y * Derivative(x**2, x) + Derivative(sin(x), x)).doit() == 2 * x * y + cos(x)
    assert without_derivatives(x + y) == x + y
    assert without_derivatives(Derivative(Symbol("k", real=True), x)) == 0
