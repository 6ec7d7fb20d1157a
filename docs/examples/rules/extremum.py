"""A maximum is one of its arguments, or at least each of them; likewise a minimum."""

from sympy import Max

from qdsym.proof import Derivation, Domain, Relation, real_symbols

x, y = real_symbols("x y")
DOMAIN = Domain((x, y), (y > x,))


def accepted(proof: Derivation) -> None:
    proof.extremum(Relation(Max(x, y), "=", y))
    proof.extremum(Relation(Max(x, y), "≥", x))


def rejected(proof: Derivation) -> None:
    proof.extremum(Relation(Max(x, y), "=", x))
