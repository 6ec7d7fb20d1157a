"""Partial transposition against what it does to two-mode states."""

from __future__ import annotations

import numpy as np
import pytest
import sympy as sp

import qdsym
from qdsym.errors import InvalidInput

r, nu = sp.symbols("r nu", real=True)


def squeezed(c, s):
    """The covariance of two modes squeezed together."""
    return [[c, 0, s, 0], [0, c, 0, -s], [s, 0, c, 0], [0, -s, 0, c]]


def test_momenta_are_reversed_and_nothing_else():
    """Once is p → −p, twice is nothing; of all modes it is the transposition, which every state survives."""
    V = np.array(squeezed(2.0, np.sqrt(3.0)))
    flipped = qdsym.partial_transpose(V, 2)
    assert flipped.tolist() == np.array(squeezed(2.0, np.sqrt(3.0)) * np.outer([1, 1, 1, -1], [1, 1, 1, -1])).tolist()
    assert np.array_equal(qdsym.partial_transpose(flipped, 2), V)
    assert np.array_equal(qdsym.partial_transpose(qdsym.partial_transpose(V, 1), 2), qdsym.partial_transpose(V, (1, 2)))
    assert qdsym.is_state(V)
    assert not qdsym.is_state(flipped)
    assert qdsym.is_state(qdsym.partial_transpose(V, [1, 2]))


def test_of_a_matrix_that_is_a_symbol_it_is_a_product():
    """A matrix that a statement defines is turned without being written out."""
    V, explicit = sp.MatrixSymbol("V", 4, 4), sp.ImmutableMatrix(squeezed(r, nu))
    turned = qdsym.partial_transpose(V, 2).subs(V, explicit)
    assert turned.as_explicit() == qdsym.partial_transpose(explicit, 2)


def test_the_least_symplectic_eigenvalue_of_two_squeezed_modes_is_a_falling_exponential():
    """e^{−2r} ν, over leading axes; entangled where it is below 1."""
    depths = np.linspace(0.1, 2, 5)
    V = np.stack([np.array(squeezed(1.5 * np.cosh(2 * r), 1.5 * np.sinh(2 * r))) for r in depths])
    least = qdsym.symplectic_eigenvalues(qdsym.partial_transpose(V))[..., 0]
    assert np.allclose(least, 1.5 * np.exp(-2 * depths), rtol=1e-9)
    product = np.kron(np.eye(2), 1.5 * np.eye(2))
    assert (qdsym.symplectic_eigenvalues(qdsym.partial_transpose(product)) >= 1).all()


def test_integers_of_other_libraries_number_modes():
    """SymPy's were refused, whose matrices are taken."""
    V = np.diag([1.0, 2.0, 3.0, 4.0]) + np.eye(4)[::-1]
    for second in (sp.Integer(2), np.int8(2), [sp.Integer(2)]):
        assert np.array_equal(qdsym.partial_transpose(V, second), qdsym.partial_transpose(V, 2))


def test_symbols_stay_symbols():
    """For the statements that it is put into."""
    V = sp.ImmutableMatrix(squeezed(nu * sp.cosh(2 * r), nu * sp.sinh(2 * r)))
    flipped = qdsym.partial_transpose(V)
    assert isinstance(flipped, sp.ImmutableMatrix)
    assert flipped == sp.diag(1, -1, 1, 1) * V * sp.diag(1, -1, 1, 1)


@pytest.mark.parametrize("modes", [0, 3, (), (1, 3), "1", 1.0, True])
def test_modes_that_there_are_not(modes):
    """Are refused."""
    with pytest.raises(InvalidInput, match="modes: expected numbers of modes, from 1 to 2"):
        qdsym.partial_transpose(np.eye(4), modes)
