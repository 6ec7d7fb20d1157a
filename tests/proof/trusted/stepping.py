"""A domain and matrices for steps that are written by hand, and what the checker says of them."""

from __future__ import annotations

from sympy import I, ImmutableMatrix, MatrixSymbol, Symbol, sqrt

from qdsym.proof import Domain, MatrixVariable, Relation, real_symbols
from qdsym.proof.trusted.checker import check
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.steps import Sequent, Step

x, y, z, k = real_symbols("x y z k")
n = Symbol("n", integer=True, positive=True)
K, D = (MatrixSymbol(name, n, n) for name in "KD")
reciprocal = Symbol("q", real=True)
positive = Relation(x, ">", 0)
DOMAIN = Domain((x, y, z, k), (positive,), matrices=(MatrixVariable(K), MatrixVariable(D, 1)))
e_1, e_2 = ImmutableMatrix([1, 0]), ImmutableMatrix([0, 1])
u, u_bar = (ImmutableMatrix([1, s * I]) / sqrt(2) for s in (1, -1))
M = ImmutableMatrix([[x, -I * y], [I * y, x]])
"""Eigenvalues x + y on u and x − y on ū."""


def step(conclusion, rule, *premises, given=()):
    """A step with its sequent."""
    return Step(Sequent(conclusion, frozenset(given)), rule, premises)


def no_lemma(statement, claim):
    """A lookup that finds nothing."""
    raise KeyError(statement)


def last(*derivation, domain=DOMAIN, lemma=no_lemma):
    """The verdict of the last step."""
    return check(domain, derivation, lemma)[-1]


def assume(hypothesis):
    """A step that takes a hypothesis."""
    return step(hypothesis, steps.Rewriting(), given=(hypothesis,))


def squares(weights, vectors):
    """M = Σ w vv†: a conic sum without cores."""
    return steps.ConicSum(weights, vectors, (1,) * len(vectors))


def accepted(*derivation, **setting):
    """Whether the last step is proved."""
    return last(*derivation, **setting).proved
