"""A number that is made of traces of products of two positive matrices is not negative."""

from sympy import MatrixSymbol, Symbol, Trace

from qdsym.proof import Derivation, Domain, MatrixVariable, PositiveSemidefinite, Relation

n = Symbol("n", integer=True, positive=True)
A, B = MatrixSymbol("A", n, n), MatrixSymbol("B", n, n)
positive_a, positive_b = PositiveSemidefinite(A), PositiveSemidefinite(B)

DOMAIN = Domain((), (positive_a, positive_b), matrices=(MatrixVariable(A, symmetry=1), MatrixVariable(B, symmetry=1)))


def accepted(proof: Derivation) -> None:
    known = [proof.assume(positive_a), proof.assume(positive_b)]
    proof.traces(Relation(Trace(A * B + A), "≥", Trace(A)), (1, A, B), using=known)


def rejected(proof: Derivation) -> None:
    known = [proof.assume(positive_a), proof.assume(positive_b)]
    proof.traces(Relation(Trace(A * A * B), "≥", 0), (1, A * A, B), using=known)
