"""A function grows between two points where its derivative is positive."""

from sympy import Derivative, Integer, exp, sinh

from qdsym.proof import Derivation, Domain, Relation, real_symbols

b, x = real_symbols("b x")
DOMAIN = Domain((b, x), (b > 0,))
f = exp(x) - x
inside = (Relation(x, ">", 0), Relation(x, "<", b))


def accepted(proof: Derivation) -> None:
    # proof.variable("x") would do where the domain has no x.
    steep = proof.sign(Relation(exp(x), ">", 1), via=2 * exp(x / 2) * sinh(x / 2), given=inside)
    slope = proof.identity(Derivative(f, x), exp(x) - 1)
    rising = proof.sign(Relation(Derivative(f, x), ">", 0), via=exp(x) - 1, using=[slope, steep], given=inside)
    proof.growth(Relation(exp(b) - b, ">", 1), f, x, (Integer(0), b), rising)


def rejected(proof: Derivation) -> None:
    steep = proof.sign(Relation(exp(x), ">", 1), via=2 * exp(x / 2) * sinh(x / 2), given=inside)
    slope = proof.identity(Derivative(f, x), exp(x) - 1)
    rising = proof.sign(Relation(Derivative(f, x), ">", 0), via=exp(x) - 1, using=[slope, steep], given=inside)
    proof.growth(Relation(exp(b) - b, ">", exp(-b) + b), f, x, (-b, b), rising)
