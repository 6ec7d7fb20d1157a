"""The rate of a product of moving matrices, letter by letter."""

from sympy import MatrixSymbol, Symbol, Transpose

from qdsym.proof import Derivation, Domain, MatrixVariable

n = Symbol("n", integer=True, positive=True)
K, D, V = (MatrixSymbol(name, n, n) for name in "KDV")
DOMAIN = Domain(
    matrices=(
        MatrixVariable(K),
        MatrixVariable(D, symmetry=1),
        MatrixVariable(V, symmetry=1, rate=K * V + V * Transpose(K) + D),
    )
)
turned = K * K * V + K * V * Transpose(K) + K * D


def accepted(proof: Derivation) -> None:
    proof.rate(K * V, turned)


def rejected(proof: Derivation) -> None:
    proof.rate(V * K, turned)
