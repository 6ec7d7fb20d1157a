"""The spectrum of an explicit matrix, by as many orthonormal eigenvectors as it has rows."""

from sympy import I, ImmutableMatrix, sqrt

from qdsym.proof import Derivation, Domain, real_symbols

a, b = real_symbols("a b")
DOMAIN = Domain((a, b))
M = ImmutableMatrix([[a, I * b], [-I * b, a]])
u, u_bar = ImmutableMatrix([1, I]) / sqrt(2), ImmutableMatrix([1, -I]) / sqrt(2)


def accepted(proof: Derivation) -> None:
    proof.spectrum(M, {u: a - b, u_bar: a + b})


def rejected(proof: Derivation) -> None:
    proof.spectrum(M, {u: a + b, u_bar: a - b})
