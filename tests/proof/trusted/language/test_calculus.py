"""Derivatives by the rules of the textbook, against SymPy's own."""

import pytest
import sympy
from sympy import (
    Abs,
    Add,
    Derivative,
    I,
    ImmutableMatrix,
    MatrixSymbol,
    Max,
    Min,
    Pow,
    Rational,
    Symbol,
    Trace,
    acoth,
    asin,
    atanh,
    cos,
    cosh,
    coth,
    exp,
    log,
    pi,
    sin,
    sinh,
    sqrt,
    symbols,
    tan,
    tanh,
)
from sympy.matrices.expressions.matexpr import MatrixElement

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


def test_an_entry_is_not_written_out_where_something_beside_it_may_have_no_value():
    """Through definitions, in a sum, and in what an entry is named by; a number is one, and what is always there."""
    M, N, c, d = MatrixSymbol("M", 1, 2), MatrixSymbol("N", 1, 2), *symbols("c d", real=True)
    partial = [
        1 / y,
        sqrt(y),
        log(y),
        log(Abs(y)),
        acoth(y),
        atanh(y),
        coth(y),
        Derivative(y**2, y),
        y ** Rational(1, 3),
        Pow(0, y, evaluate=False),
        Pow(-2, y, evaluate=False),
        log(Rational(-1, 2), evaluate=False),
    ]
    foreign = [tan(y), asin(y), tanh(I * y), Abs(1 + I * y), Max(y, 0) * exp(I * y)]
    for beside in (*partial, *foreign, Pow(Add(1, -1, evaluate=False), -1, evaluate=False)):
        row = {M: ImmutableMatrix([[x, 1 + beside]])}
        for lost in (M[0, 0], 2 * M[0, 0] + x, exp(M[0, 0]), (M + N)[0, 0], (2 * M)[0, 0]):
            with pytest.raises(OutsideClass, match="beside it may have no value"):
                unfolded(lost, row)
        assert unfolded(M[0, 1], row) == 1 + beside
    hidden = {M: ImmutableMatrix([[x, c]]), c: 1 / d, d: y**2}
    for lost in (M[0, 0], q * M[0, 0]):
        with pytest.raises(OutsideClass, match=r"1/d beside it"):
            unfolded(lost, hidden)
    with pytest.raises(OutsideClass, match=r"M\[0, 0\] written out"):
        unfolded(p, {p: M[0, 0], **hidden})
    whole = {M: ImmutableMatrix([[x, I + sqrt(2) * y**2 / pi + log(2) * N[0, 0] + y]])}
    assert unfolded(q * M[0, 0], whole) == q * x
    whole = {M: ImmutableMatrix([[x, exp(y) / 3 + cosh(y) + Abs(y) + tanh(y) + Max(y, 0)]])}
    assert unfolded(q * M[0, 0], whole) == q * x
    for there in (Pow(y, 0, evaluate=False), Rational(1, 2) ** y, log(Rational(1, 2), evaluate=False)):
        assert unfolded(M[0, 0], {M: ImmutableMatrix([[x, there]])}) == x


def test_an_entry_beside_which_one_may_lie_beyond_its_matrix_is_not_written_out():
    """Where the size is a symbol, the first row and column are always there, and no others."""
    n = Symbol("n", integer=True, positive=True)
    M, A, B = MatrixSymbol("M", 1, 2), MatrixSymbol("A", n, n), MatrixSymbol("B", n, 2)
    for there in (A[0, 0], B[0, 1], 2 * Trace(A) + B[0, 0]):
        assert unfolded(M[0, 0], {M: ImmutableMatrix([[x, there]])}) == x
    for beyond in (A[1, 0], A[0, 1], B[1, 1], 1 + A[0, 0] * A[1, 1]):
        with pytest.raises(OutsideClass, match="beside it may have no value"):
            unfolded(M[0, 0], {M: ImmutableMatrix([[x, beyond]])})


@pytest.mark.parametrize("place", [2, 5, Add(x, Rational(1, 2), -x, evaluate=False)], ids=str)
def test_no_entry_beyond_a_matrix_is_whole(place):
    """Nor one at a place that is no whole number, whoever made it."""
    M, N = MatrixSymbol("M", 1, 2), MatrixSymbol("N", 2, 2)
    beyond = sympy.Basic.__new__(MatrixElement, N, sympy.sympify(place, strict=True), sympy.Integer(0))
    with pytest.raises(OutsideClass, match="beside it may have no value"):
        unfolded(M[0, 0], {M: ImmutableMatrix([[x, beyond]])})
