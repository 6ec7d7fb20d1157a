"""An implication, an equivalence or a conjunction of what was shown."""

from qdsym.proof import Derivation, Domain, Relation, real_symbols

(x,) = real_symbols("x")
DOMAIN = Domain((x,), (x > 0,))
large, square = Relation(x, ">", 1), Relation(x**2, ">", 1)


def accepted(proof: Derivation) -> None:
    forth = proof.sign(square, via=(x - 1) * (x + 1), given=large)
    back = proof.sign(large, via=(x**2 - 1) / (x + 1), given=square)
    proof.implies(large, forth)
    proof.equivalent(large, square, forth, back)


def rejected(proof: Derivation) -> None:
    forth = proof.sign(square, via=(x - 1) * (x + 1), given=large)
    proof.equivalent(large, square, forth, forth)
