"""The difference of the sides is a sum of terms whose signs follow from known signs."""

from sympy import exp, sinh

from qdsym.proof import Derivation, Domain, Relation, real_symbols

x, y = real_symbols("x y")
DOMAIN = Domain((x, y), (x > 0, y > 0, y > x))


def accepted(proof: Derivation) -> None:
    proof.sign(Relation(x**2 + y**2, "≥", 2 * x * y), via=(x - y) ** 2, because="a square")
    steep = proof.sign(Relation(exp(x), ">", 1), via=2 * exp(x / 2) * sinh(x / 2), because="x > 0")
    proof.sign(Relation(y * exp(x), ">", x), via=(y * (exp(x) - 1), y - x), using=[steep])


def rejected(proof: Derivation) -> None:
    proof.sign(Relation(x**2 + y**2, "≥", x * y))
