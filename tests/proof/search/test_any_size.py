"""Matrices of any size: what is found of inverses, of their order and of traces, and what is not."""

import pytest
from sympy import Identity, Inverse, MatrixSymbol, Symbol, Trace, Transpose

from qdsym.proof import Derivation, Domain, MatrixVariable, NotFound, PositiveSemidefinite, Relation
from qdsym.proof.trusted.checker import check

n = Symbol("n", integer=True, positive=True)
A, B, C, K = (MatrixSymbol(name, n, n) for name in "ABCK")
DOMAIN = Domain(
    hypotheses=(PositiveSemidefinite(A - B), PositiveSemidefinite(B), PositiveSemidefinite(C)),
    matrices=(*(MatrixVariable(name, 1, invertible=True) for name in (A, B)), MatrixVariable(C, 1), MatrixVariable(K)),
)
TRUE = [
    PositiveSemidefinite(Inverse(B)),
    PositiveSemidefinite(Inverse(B) - Inverse(A)),
    PositiveSemidefinite(K * Inverse(B) * Transpose(K)),
    PositiveSemidefinite(A + K * Transpose(K) - B),
    Relation(Trace(A), "≥", Trace(B)),
    Relation(Trace(A * C), "≥", Trace(C * B)),
    Relation(Trace(A * B) + 2 * Trace(Identity(n)), "≥", Trace(B * B)),
    Relation(Trace(Inverse(B) * C), "≥", 0),
]
FALSE = [
    PositiveSemidefinite(Inverse(A) - Inverse(B)),
    PositiveSemidefinite(K * Inverse(B)),
    PositiveSemidefinite(A * A - B * B),
    Relation(Trace(A), "≥", 2 * Trace(B)),
    Relation(Trace(A), ">", Trace(B)),
    Relation(Trace(A * B * C), "≥", 0),
    Relation(Trace(K * C), "≥", 0),
]


@pytest.mark.parametrize("claim", TRUE, ids=str)
def test_what_is_true_is_found_and_checked(claim):
    """By steps that a checker accepts that begins anew."""
    proof = Derivation(DOMAIN)
    shown = proof.auto(claim)
    assert shown.proposition == claim
    assert not shown.sequent.given
    assert all(v.proved for v in check(proof.domain, proof.steps, lambda *_: pytest.fail("no other statement")))


@pytest.mark.parametrize("claim", FALSE, ids=str)
def test_what_is_false_is_not_found(claim):
    """The order of squares, the other order of inverses, and traces of more than two positive matrices among them."""
    proof = Derivation(DOMAIN)
    with pytest.raises(NotFound):
        proof.auto(claim)
    assert proof.steps == []
