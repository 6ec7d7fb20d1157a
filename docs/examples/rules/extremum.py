"""A maximum is one of its arguments, or at least each of them; likewise a minimum."""

from sympy import Abs, Max, Min

from qdsym.proof import Derivation, Domain, Relation, real_symbols

x, y = real_symbols("x y")
DOMAIN = Domain((x, y), (y > x,))


def accepted(proof: Derivation) -> None:
    proof.extremum(Relation(Max(x, y), "=", y))
    proof.extremum(Relation(Max(x, y), "≥", x))
    proof.auto(Relation(Max(x, y) - Min(x, y), "=", Abs(x - y)), because="by cases, where one is found")


def rejected(proof: Derivation) -> None:
    proof.extremum(Relation(Max(x, y), "=", x))
