"""Both sides have one normal form, perhaps with equations among the premises put in."""

from sympy import MatrixSymbol, Symbol, Trace, Transpose, cosh, sinh

from qdsym.proof import Derivation, Domain, MatrixVariable, Relation, real_symbols
from qdsym.proof.steps import Assumption

r, x, y = real_symbols("r x y")
n = Symbol("n", integer=True, positive=True)
S, V = MatrixSymbol("S", n, n), MatrixSymbol("V", n, n)
kept = Relation(S * V * Transpose(S), "=", V)
DOMAIN = Domain((r, x, y), (Relation(x + y, "=", 1), kept), matrices=(MatrixVariable(S), MatrixVariable(V, symmetry=1)))


def accepted(proof: Derivation) -> None:
    proof.identity(cosh(2 * r), 1 + 2 * sinh(r) ** 2, because="both are in powers of e^r")
    line = proof.sign(Relation(y, "=", 1 - x), via=-(1 - x - y))
    proof.identity(x**2 + y**2, 2 * x**2 - 2 * x + 1, using=[line])
    same = proof.step(kept, Assumption())
    proof.identity(Trace(S * V * Transpose(S)), Trace(V), using=[same], because="where SVSᵀ stands, V is put in")


def rejected(proof: Derivation) -> None:
    proof.identity(cosh(2 * r), 1 + sinh(r) ** 2)
