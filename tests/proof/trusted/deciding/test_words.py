"""Abstract matrices: the laws of transpose and adjoint, declared symmetries, and agreement with explicit matrices."""

from __future__ import annotations

from random import Random

import pytest
import sympy
from sympy import (
    Adjoint,
    I,
    Identity,
    ImmutableMatrix,
    Inverse,
    MatMul,
    MatrixSymbol,
    Symbol,
    Trace,
    Transpose,
    ZeroMatrix,
)

from qdsym.proof import Definition, Domain, MatrixVariable, real_symbols
from qdsym.proof.trusted.deciding.deciders import Deciders
from qdsym.proof.trusted.language.interpret import OutsideClass

n = Symbol("n", integer=True, positive=True)
x, y = real_symbols("x y")
K, L, D, A, M = (MatrixSymbol(name, 2 * n, 2 * n) for name in "KLDAM")
B = MatrixSymbol("B", n, 2 * n)
DOMAIN = Domain(
    variables=(x, y),
    matrices=(MatrixVariable(K), MatrixVariable(L), MatrixVariable(D, 1), MatrixVariable(A, -1), MatrixVariable(B)),
    definitions=(Definition(M, D + I * (K * A + A * Transpose(K))),),
)
one = Identity(2 * n)

TRUE = [
    (Transpose(K * L), Transpose(L) * Transpose(K)),
    (Transpose(MatMul(K, L, D, A)), -A * D * Transpose(L) * Transpose(K)),
    (Transpose(Transpose(K)), K),
    (Transpose(D), D),
    (Transpose(A), -A),
    (Adjoint(I * K), -I * Transpose(K)),
    (Adjoint((x + I * y) * K * A), -(x - I * y) * A * Transpose(K)),
    (Adjoint(M), M),
    (Transpose(M), D - I * (K * A + A * Transpose(K))),
    (K * (L + D), K * L + K * D),
    ((x + 1) * (x - 1) * K, (x**2 - 1) * K),
    (K * one, K),
    (K - K, ZeroMatrix(2 * n, 2 * n)),
    (Transpose(B * K), Transpose(K) * Transpose(B)),
    (Transpose(A * D * A), A * D * A),
]
FALSE = [
    (Transpose(K * L), Transpose(K) * Transpose(L)),
    (Transpose(K), K),
    (Transpose(A), A),
    (Transpose(D), -D),
    (Adjoint(I * K), I * Transpose(K)),
    (Transpose(M), M),
    (Adjoint(M), -M),
    (K * L, L * K),
    (D * A, A * D),
    (Transpose(A * D * K), A * D * Transpose(K)),
    ((x + 1) * K, x * K),
    (one, ZeroMatrix(2 * n, 2 * n)),
    (MatMul(K, L, K), K * L),
]


def are_equal(left, right):
    """The decision under test."""
    return Deciders(DOMAIN).words().are_equal(left, right)


@pytest.mark.parametrize(("left", "right"), TRUE)
def test_laws_that_hold_for_all_matrices_are_seen(left, right):
    """Transpose and adjoint reverse products; symmetric and antisymmetric letters turn into themselves up to sign."""
    assert are_equal(left, right)


@pytest.mark.parametrize(("left", "right"), FALSE)
def test_laws_that_fail_for_some_matrices_are_not(left, right):
    """What holds only for commuting, symmetric or zero matrices is not an identity."""
    assert not are_equal(left, right)


def drawn(random, modes):
    """Random explicit matrices of the declared symmetries, with values for the scalars."""
    size = 2 * modes

    def matrix(rows, symmetry=0):
        square = sympy.Matrix(rows, size, lambda *_: random.randint(-5, 5))
        return ImmutableMatrix(square + symmetry * square.T if symmetry else square)

    values = {K: matrix(size), L: matrix(size), D: matrix(size, 1), A: matrix(size, -1), B: matrix(modes)}
    return {k.xreplace({n: modes}): v for k, v in values.items()} | {
        x: sympy.Integer(random.randint(2, 9)),
        y: sympy.Rational(1, 3),
    }


def value(node, modes, values):
    """An abstract expression with explicit matrices put in, multiplied out by SymPy."""
    return sympy.expand(DOMAIN.unfold(node).xreplace({n: sympy.Integer(modes)}).xreplace(values).doit().as_explicit())


@pytest.mark.parametrize("modes", [1, 2, 3])
def test_the_decision_agrees_with_explicit_matrices(modes):
    """Seen identities hold for random integer matrices of n = 1, 2, 3, and each of the others fails for some."""
    random = Random(modes)
    draws = [drawn(random, modes) for _ in range(2)]
    for left, right in TRUE:
        assert all(value(left, modes, d) == value(right, modes, d) for d in draws), (left, right)
    if modes > 1:
        for left, right in FALSE:
            assert any(value(left, modes, d) != value(right, modes, d) for d in draws), (left, right)


def test_shapes_must_agree():
    """Zero matrices of different shapes are two things."""
    assert not are_equal(ZeroMatrix(n, 2 * n), ZeroMatrix(2 * n, 2 * n))
    assert are_equal(ZeroMatrix(n, 2 * n), B - B)


@pytest.mark.parametrize("node", [Inverse(K), MatrixSymbol("Q", 2 * n, 2 * n), Trace(K) * L, K * L**n])
def test_what_has_no_words_is_outside_the_class(node):
    """Inverses, traces, undeclared letters and unknown powers raise."""
    with pytest.raises(OutsideClass):
        Deciders(DOMAIN).words().polynomial(node)
