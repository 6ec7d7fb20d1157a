"""A fact of the literature, which is not proved here; whatever rests on it is graded as cited."""

from sympy import exp

from qdsym.proof import Derivation, Domain, Relation, real_symbols

(x,) = real_symbols("x")
DOMAIN = Domain((x,), (x > 0,))
above = Relation(exp(x), "≥", 1 + x)


def accepted(proof: Derivation) -> None:
    proof.cite(above, "Hardy, Littlewood, Pólya: Inequalities, 2nd ed. (1952), section 4.2")


def rejected(proof: Derivation) -> None:
    known = proof.cite(above, "Hardy, Littlewood, Pólya: Inequalities, 2nd ed. (1952), section 4.2")
    proof.sign(Relation(exp(x), "≥", 2 + x), using=[known])
