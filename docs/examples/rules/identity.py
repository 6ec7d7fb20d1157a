"""Both sides have one normal form, perhaps with equations among the premises put in."""

from sympy import cosh, sinh

from qdsym.proof import Derivation, Domain, Relation, real_symbols

r, x, y = real_symbols("r x y")
DOMAIN = Domain((r, x, y), (Relation(x + y, "=", 1),))


def accepted(proof: Derivation) -> None:
    proof.identity(cosh(2 * r), 1 + 2 * sinh(r) ** 2, because="both are in powers of e^r")
    line = proof.sign(Relation(y, "=", 1 - x), via=-(1 - x - y))
    proof.identity(x**2 + y**2, 2 * x**2 - 2 * x + 1, using=[line])


def rejected(proof: Derivation) -> None:
    proof.identity(cosh(2 * r), 1 + sinh(r) ** 2)
