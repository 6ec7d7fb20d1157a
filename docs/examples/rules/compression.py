"""What a positive matrix says: v†Mv ≥ 0, no principal minor is negative, and it is Hermitian."""

from sympy import I, ImmutableMatrix

from qdsym.proof import Derivation, Domain, PositiveSemidefinite, real_symbols

a, b, d = real_symbols("a b d")
M = ImmutableMatrix([[a, b + I], [b - I, d]])
DOMAIN = Domain((a, b, d), (PositiveSemidefinite(M),))


def accepted(proof: Derivation) -> None:
    proof.on_vector(M, ImmutableMatrix([1, -1]), a + d - 2 * b)
    proof.minor(M, (0, 1), a * d - b**2 - 1)
    proof.hermitian(ImmutableMatrix([[a, b], [d, 1]]))


def rejected(proof: Derivation) -> None:
    proof.minor(M, (0, 1), a * d - b**2 + 1)
