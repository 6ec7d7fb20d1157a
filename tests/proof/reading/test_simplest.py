"""Counterexamples of simple numbers and matrices, and the states in them."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from sympy import ImmutableMatrix, MatrixSymbol, Symbol, Trace, cosh, diag, exp

from qdsym.methods.method import Counterexample
from qdsym.proof import Definition, Domain, MatrixVariable, Relation, real_symbols
from qdsym.proof.reading.model import Model
from qdsym.proof.reading.search import Searcher
from qdsym.proof.reading.states import recognised, told
from qdsym.proof.trusted.language.coordinates import Log

x, y = real_symbols("x y")
n = Symbol("n", integer=True, positive=True)
B, C = (MatrixSymbol(name, n, n) for name in "BC")
NUMBERS = Domain((x, y), (x > 0,))
MATRICES = Domain((x,), matrices=(MatrixVariable(B), MatrixVariable(C, symmetry=1)))


@pytest.mark.parametrize(
    ("body", "point", "simpler"),
    [
        (Relation(x, "≤", y), {x: Fraction(4913, 300), y: Fraction(-17, 19)}, {x: Fraction(1), y: Fraction(0)}),
        (Relation(x, "≤", 17), {x: Fraction(4913, 277), y: Fraction(5)}, {x: Fraction(18), y: Fraction(0)}),
        (Relation(100 * x, "≠", 37), {x: Fraction(37, 100), y: Fraction(7)}, {x: Fraction(37, 100), y: Fraction(0)}),
        (Relation(cosh(2 * x), "≤", 2), {x: Log(Fraction(917, 300)), y: Fraction(7)}, {x: Log(Fraction(2)), y: 0}),
        (Relation(exp(x), "≤", 900), {x: Log(Fraction(4913, 5)), y: Fraction(7)}, {x: Fraction(10), y: 0}),
    ],
)
def test_coordinates_are_simplified_one_by_one(body, point, simpler):
    """And still refute, inside of the domain."""
    searcher = Searcher(NUMBERS)
    found = searcher.simplified(Model(NUMBERS, point), body)
    assert found.point == simpler
    assert found.truth(body) is False


def test_matrices_are_simplified_entry_by_entry_and_keep_their_laws():
    """B is any matrix and C a symmetric one."""
    dense = ImmutableMatrix([[7, -3], [5, Fraction(1, 7)]])
    symmetric = ImmutableMatrix([[4, 9], [9, -2]])
    model = Model(MATRICES, {x: Fraction(3)}, {n: 2}, {B: dense, C: symmetric})
    body = Relation(B * C, "=", C * B)
    found = Searcher(MATRICES).simplified(model, body)
    assert found.truth(body) is False
    assert found.matrices[C] == found.matrices[C].T
    assert {abs(entry) for value in found.matrices.values() for entry in value} == {0, 1}


def test_nothing_simpler_is_taken_that_does_not_refute():
    """The only counterexamples have trace −3 or less."""
    model = Model(
        MATRICES, {x: Fraction(3)}, {n: 1}, {B: ImmutableMatrix([[Fraction(-17, 4)]]), C: diag(1).as_immutable()}
    )
    found = Searcher(MATRICES).simplified(model, Relation(Trace(B), ">", -3))
    assert found.matrices[B][0, 0] == -4


@pytest.mark.parametrize(
    ("covariance", "state"),
    [
        (np.eye(2), "the vacuum"),
        (np.eye(6), "the vacuum"),
        (3 * np.eye(2), "a thermal state"),
        (np.diag([2, 0.5]), "a squeezed vacuum"),
        (np.diag([4, 0.5]), "a squeezed thermal state"),
        (np.diag([2, 0.5, 0.25, 4]), "a product of two squeezed vacua"),
        (np.diag([1, 1, 3, 3]), "a product of the vacuum and a thermal state"),
        (np.diag([0.5, 0.5]), ""),
        (np.array([[2.0, 1], [0, 2]]), ""),
        (np.eye(3), ""),
        (
            np.kron([[1, 0], [0, 1]], np.eye(2)) * 1.25 + 0.75 * np.kron([[0, 1], [1, 0]], np.diag([1, -1])),
            "a pure state of two modes that are correlated",
        ),
        (
            np.kron([[1, 0], [0, 1]], np.eye(2)) * 1.5 + 0.75 * np.kron([[0, 1], [1, 0]], np.diag([1, -1])),
            "a mixed state of two modes that are correlated",
        ),
    ],
)
def test_states_are_recognised(covariance, state):
    """By name, and only where they are states."""
    assert recognised(covariance) == state


def test_a_counterexample_names_the_states_in_it():
    """Of what a definition calls a covariance; of other matrices nothing is said."""
    V, M = MatrixSymbol("V", 2, 2), MatrixSymbol("M", 2, 2)
    domain = Domain(
        (x,), (x > 0,), (Definition(V, diag(x, 1 / x), "covariance"), Definition(M, diag(1, 1), "a matrix"))
    )
    place = Model(domain, {x: Fraction(2)})
    assert told(place) == "x = 2, where V is a squeezed vacuum"
    assert Counterexample(place)[1] == "false at x = 2, where V is a squeezed vacuum"
