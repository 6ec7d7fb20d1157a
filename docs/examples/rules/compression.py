"""What a positive matrix says: v†Mv ≥ 0, and no principal minor is negative."""

from sympy import I, ImmutableMatrix

from qdsym.proof import Derivation, Domain, PositiveSemidefinite, real_symbols

a, b, d = real_symbols("a b d")
M = ImmutableMatrix([[a, b + I], [b - I, d]])
DOMAIN = Domain((a, b, d), (PositiveSemidefinite(M),))


def accepted(proof: Derivation) -> None:
    proof.on_vector(M, ImmutableMatrix([1, -1]), a + d - 2 * b)
    proof.minor(M, (0, 1), a * d - b**2 - 1)


def rejected(proof: Derivation) -> None:
    proof.minor(M, (0, 1), a * d - b**2 + 1)
