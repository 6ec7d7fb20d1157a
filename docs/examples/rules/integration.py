"""Where one rate is at least another, one thing grows by at least as much as the other along every path."""

from sympy import Identity, MatrixSymbol, Symbol, Trace

from qdsym.proof import Derivation, Domain, MatrixVariable, PositiveSemidefinite, Relation

n = Symbol("n", integer=True, positive=True)
V, D = MatrixSymbol("V", n, n), MatrixSymbol("D", n, n)
DOMAIN = Domain(
    (),
    (PositiveSemidefinite(D),),
    matrices=(MatrixVariable(D, symmetry=1), MatrixVariable(V, symmetry=1, rate=Identity(n) + D)),
)


def accepted(proof: Derivation) -> None:
    fast = proof.rate(2 * Trace(V), 2 * Trace(Identity(n)) + 2 * Trace(D))
    slow = proof.rate(Trace(V), Trace(Identity(n)) + Trace(D))
    known = proof.assume(PositiveSemidefinite(D))
    unit = proof.positive(Identity(n), {Identity(n): 1})
    more = proof.traces(
        Relation(2 * Trace(Identity(n)) + 2 * Trace(D), "≥", Trace(Identity(n)) + Trace(D)),
        (1, Identity(n), Identity(n)),
        (1, D, Identity(n)),
        using=[known, unit],
    )
    proof.outgrows(fast, slow, more)


def rejected(proof: Derivation) -> None:
    fast = proof.rate(2 * Trace(V), 2 * Trace(Identity(n)) + 2 * Trace(D))
    slow = proof.rate(Trace(V), Trace(Identity(n)) + Trace(D))
    unit = proof.positive(Identity(n), {Identity(n): 1})
    less = proof.sign(Relation(1, "≥", 0))
    proof.outgrows(fast, slow, less, unit)
