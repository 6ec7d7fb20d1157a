"""A minimum, from a bound under the constraints and a point that reaches it."""

from qdsym.proof import Derivation, Domain, Minimum, Relation, real_symbols

a, x = real_symbols("a x")
DOMAIN = Domain((a, x))
above = Relation(x, "≥", a)
least = Minimum(x**2 - 2 * a * x, (x,), (above,), -(a**2), (a,))


def accepted(proof: Derivation) -> None:
    bound = proof.sign(Relation(x**2 - 2 * a * x, "≥", -(a**2)), via=(x - a) ** 2, given=above)
    feasible = proof.sign(Relation(a, "≥", a))
    reached = proof.identity(a**2 - 2 * a * a, -(a**2))
    proof.minimum(least, bound, [feasible], reached)


def rejected(proof: Derivation) -> None:
    other = Minimum(x**2 - 2 * a * x, (x,), (above,), -(a**2), (a + 1,))
    bound = proof.sign(Relation(x**2 - 2 * a * x, "≥", -(a**2)), via=(x - a) ** 2, given=above)
    feasible = proof.sign(Relation(a + 1, "≥", a))
    reached = proof.identity(a**2 - 2 * a * a, -(a**2))
    proof.minimum(other, bound, [feasible], reached)
