"""The least eigenvalue of a matrix whose spectrum was shown."""

from sympy import ImmutableMatrix, Min, diag

from qdsym.proof import Derivation, Domain, real_symbols

a, b = real_symbols("a b")
DOMAIN = Domain((a, b), (b > 0,))
M = ImmutableMatrix(diag(a, a + b))
e_1, e_2 = ImmutableMatrix([1, 0]), ImmutableMatrix([0, 1])


def accepted(proof: Derivation) -> None:
    spectrum = proof.spectrum(M, {e_1: a, e_2: a + b})
    proof.least_eigenvalue(spectrum, a)
    proof.least_eigenvalue(spectrum, Min(a, a + b))


def rejected(proof: Derivation) -> None:
    spectrum = proof.spectrum(M, {e_1: a, e_2: a + b})
    proof.least_eigenvalue(spectrum, a + b)
