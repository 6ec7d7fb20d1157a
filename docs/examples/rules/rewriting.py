"""A premise with identically equal expressions, and a hypothesis as it stands."""

from qdsym.proof import Derivation, Domain, Relation, real_symbols

x, y = real_symbols("x y")
DOMAIN = Domain((x, y), (x > 1,))


def accepted(proof: Derivation) -> None:
    proof.assume(x > 1)
    shown = proof.sign(Relation(x**2 - 1, ">", 0), via=(x - 1) * (x + 1))
    proof.rewrite(Relation((x - 1) * (x + 1), ">", 0), shown)


def rejected(proof: Derivation) -> None:
    shown = proof.sign(Relation(x**2 - 1, ">", 0), via=(x - 1) * (x + 1))
    proof.rewrite(Relation((x - 1) ** 2, ">", 0), shown)
