"""A sum of squares and of congruent positive matrices, with weights ≥ 0, is positive."""

from sympy import I, Identity, ImmutableMatrix, MatrixSymbol, Symbol, Transpose

from qdsym.proof import Derivation, Domain, MatrixVariable, PositiveSemidefinite, real_symbols

n = Symbol("n", integer=True, positive=True)
(x,) = real_symbols("x")
X, V = MatrixSymbol("X", n, n), MatrixSymbol("V", n, n)
DOMAIN = Domain((x,), (PositiveSemidefinite(V), x > 0), matrices=(MatrixVariable(X), MatrixVariable(V, symmetry=1)))


def accepted(proof: Derivation) -> None:
    known = proof.assume(PositiveSemidefinite(V))
    proof.cone(X * V * Transpose(X) + x * Identity(n), (1, X, V), (x, Identity(n), 1), using=[known])
    proof.positive(ImmutableMatrix([[1, I * x], [-I * x, x**2]]), {ImmutableMatrix([1, -I * x]): 1})


def rejected(proof: Derivation) -> None:
    known = proof.assume(PositiveSemidefinite(V))
    proof.cone(X * V * Transpose(X) - x * Identity(n), (1, X, V), (-x, Identity(n), 1), using=[known])
