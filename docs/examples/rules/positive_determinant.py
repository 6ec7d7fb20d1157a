"""A product of matrices that are above positive invertible ones has a positive determinant."""

from sympy import Identity, MatrixSymbol, Symbol

from qdsym.proof import Derivation, Domain, MatrixVariable, PositiveSemidefinite

n = Symbol("n", integer=True, positive=True)
A = MatrixSymbol("A", n, n)
DOMAIN = Domain((), (PositiveSemidefinite(A),), matrices=(MatrixVariable(A, symmetry=1),))


def accepted(proof: Derivation) -> None:
    known = proof.assume(PositiveSemidefinite(A))
    unit = proof.positive(Identity(n), {Identity(n): 1})
    more = proof.rewrite(PositiveSemidefinite((A + Identity(n)) - Identity(n)), known)
    proof.larger_determinant(A + Identity(n), Identity(n), using=[unit, more])


def rejected(proof: Derivation) -> None:
    known = proof.assume(PositiveSemidefinite(A))
    proof.determinant(A, A, using=[known])
