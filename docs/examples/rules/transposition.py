"""A matrix and its transpose or conjugate have one spectrum and are positive together."""

from sympy import I, ImmutableMatrix, Transpose

from qdsym.proof import Derivation, Domain, real_symbols

a, b = real_symbols("a b")
DOMAIN = Domain((a, b))
M = ImmutableMatrix([[a, I * b], [-I * b, a]])
M_bar = ImmutableMatrix([[a, -I * b], [I * b, a]])


def accepted(proof: Derivation) -> None:
    mirrored = proof.identity(M_bar, Transpose(M))
    proof.same_spectrum(M_bar, M, mirrored)
    proof.same_positivity(M_bar, M, mirrored)


def rejected(proof: Derivation) -> None:
    mirrored = proof.identity(M_bar, Transpose(M))
    proof.same_spectrum(2 * M_bar, M, mirrored)
