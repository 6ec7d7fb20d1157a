"""A series of differences, of which a polynomial times a falling exponential is left."""

from sympy import exp, sinh

from qdsym.proof import Derivation, Domain, Relation, Series, real_symbols

a, n = real_symbols("a n")
DOMAIN = Domain((a, n), (a > 0,))
geometric = Series(exp(-a * n), n, 1 / (1 - exp(-a)))


def accepted(proof: Derivation) -> None:
    below = proof.sign(Relation(1 - exp(-a), ">", 0), via=2 * exp(-a / 2) * sinh(a / 2), because="a > 0")
    proof.series(geometric, exp(-a * n) / (1 - exp(-a)), a, using=[below])


def rejected(proof: Derivation) -> None:
    below = proof.sign(Relation(1 - exp(-a), ">", 0), via=2 * exp(-a / 2) * sinh(a / 2), because="a > 0")
    proof.series(Series(exp(-a * n), n, 1 / (1 + exp(-a))), exp(-a * n) / (1 - exp(-a)), a, using=[below])
