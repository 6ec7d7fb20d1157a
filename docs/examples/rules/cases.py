"""What holds under a condition and under its negation."""

from typing import Any

from sympy import Max, Min

from qdsym.proof import Derivation, Domain, Relation, Shown, real_symbols

x, y = real_symbols("x y")
DOMAIN = Domain((x, y))
right, left = Relation(x, "≥", y), Relation(x, "<", y)


def half(proof: Derivation, larger: Any, smaller: Any, given: Relation) -> Shown:
    top = proof.extremum(Relation(Max(x, y), "=", larger), given=given)
    bottom = proof.extremum(Relation(Min(x, y), "=", smaller), given=given)
    return proof.identity(Max(x, y) + Min(x, y), x + y, using=[top, bottom])


def accepted(proof: Derivation) -> None:
    proof.cases(right, half(proof, x, y, right), half(proof, y, x, left))


def rejected(proof: Derivation) -> None:
    above = proof.sign(right, given=right)
    below = proof.sign(left, given=left)
    proof.cases(right, above, below)
