"""Putting in: everything named is replaced at once, and nothing is simplified away."""

from __future__ import annotations

import pytest
import sympy
from sympy import I, ImmutableMatrix, MatrixSymbol, Max, Rational, Trace, acoth, cosh, exp, log, sqrt

from qdsym.proof import real_symbols
from qdsym.proof.trusted.language.replacement import powers, put

x, y, z = real_symbols("x y z")
n = sympy.Symbol("n", integer=True, positive=True)
A = MatrixSymbol("A", 2 * n, 2 * n)
NODES = [
    x * y / (1 + x),
    sqrt(x**2 + y) * exp(x * y),
    log(x) + acoth(x + 2) * cosh(2 * y),
    Max(x, y) ** Rational(3, 2) - I * x,
    x ** y.as_base_exp()[1] + 3,
]


@pytest.mark.parametrize("node", NODES)
def test_it_is_what_sympy_puts_in_but_for_evaluation(node):
    """Evaluated afterwards, it is what `xreplace` gives; x and y change places at once."""
    for replacements in ({x: y, y: x}, {x: z + 1}, {x: Rational(7, 3), y: Rational(1, 2)}, {z: x}):
        assert put(node, replacements).doit() == node.xreplace(replacements).doit()


def test_nothing_is_cancelled():
    """x/y at x = y stays a quotient, log e^x a logarithm, and 0·(1/y) a product."""
    assert put(x / y, {x: y}) != 1
    assert put(x / y, {x: y}).has(1 / y)
    assert put(log(x), {x: exp(y)}).has(log)
    assert put(x / y, {x: sympy.S.Zero}).has(1 / y)


def test_what_does_not_change_is_the_same_object():
    """A part in which nothing is replaced is kept."""
    node = exp(x) + y
    assert put(node, {z: x}) is node
    assert put(ImmutableMatrix([[x, 0]]), {x: y}) == ImmutableMatrix([[y, 0]])


def test_of_an_explicit_matrix_the_entries_are_replaced():
    """Not the numbers of its rows and columns, where an equation puts something in for a number."""
    assert put(ImmutableMatrix([[2, x], [x / x, 1]]), {sympy.Integer(2): y}) == ImmutableMatrix([[y, x], [1, 1]])
    kept = put(ImmutableMatrix([[x / y, 0]]), {x: y})
    assert kept.shape == (1, 2)
    assert kept[0, 0].has(1 / y)


def test_sizes_become_numbers():
    """At n = 1 a matrix of 2n rows has 2 rows, in products, traces and identities."""
    at_one = put(Trace(A * sympy.Identity(2 * n)), {n: sympy.S.One})
    assert at_one.arg.shape == (2, 2)
    assert put(A, {n: sympy.Integer(2)}).shape == (4, 4)
    assert put(A, {A: sympy.Identity(2 * n)}) == sympy.Identity(2 * n)


def test_powers_are_those_of_the_same_base_and_whole_multiples_of_its_exponent():
    """Written without evaluation, so that what divides is still seen; of a symbol there are none."""
    node = x ** Rational(3, 2) + 1 / sqrt(x) + x ** Rational(1, 4) + sqrt(2 * y) + exp(y) + exp(-2 * y) + exp(2 * z)
    found = powers(node, sqrt(x), 1 / y)
    assert set(found) == {x ** Rational(3, 2), 1 / sqrt(x)}
    assert found[1 / sqrt(x)] == sympy.Pow(1 / y, -1, evaluate=False) != y
    assert set(powers(node, exp(y), z)) == {exp(y), exp(-2 * y)}
    assert set(powers(node, exp(2 * y), z)) == {exp(-2 * y)}
    assert powers(node, x, y) == {}
