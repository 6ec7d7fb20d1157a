"""One side of an implication or equivalence from the other, and a part of a conjunction."""

from qdsym.proof import Derivation, Domain, Relation, real_symbols

(x,) = real_symbols("x")
DOMAIN = Domain((x,), (x > 2,))
large, square = Relation(x, ">", 1), Relation(x**2, ">", 1)


def accepted(proof: Derivation) -> None:
    rule = proof.implies(large, proof.sign(square, via=(x - 1) * (x + 1), given=large))
    proof.detach(square, rule, proof.sign(large, via=(x - 2, 1)))


def rejected(proof: Derivation) -> None:
    rule = proof.implies(large, proof.sign(square, via=(x - 1) * (x + 1), given=large))
    proof.detach(large, rule, proof.sign(square, via=((x - 2) * (x + 2), 3)))
