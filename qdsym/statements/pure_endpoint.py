"""Where a trajectory starts pure, the exact reverse has no finite cost: it diverges as 2/t.

A pure squeezed reference after the loss y = 1 − e^(−t) has ν² = 1 + y(1 − y)E, E = 2 cosh 2r − 2, and while it heats,
for y < ½, the exact law asks for 2ν̇/ν(ν − 1) = (1 − 2y)(ν + 1)/(yν²). That times y lies between 2(1 − 2y)/(1 + yE) and
2: the cost is 2/y + O(1), whatever the squeezing, and y = t + O(t²).
"""

from __future__ import annotations

from sympy import Inverse, MatrixSymbol, Symbol, Trace, cosh, sqrt

from qdsym.physics.phase_space import squeezed_thermal
from qdsym.proof import And, Claim, Definition, Derivation, Domain, Relation, Statement, real_symbols
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.one_mode import identity, r

(y,) = real_symbols("y")
V_0, V, F = (MatrixSymbol(name, 2, 2) for name in ("V_0", "V", "V_t"))
nu, rate, squeezing, cost = (Symbol(name, real=True) for name in ("nu", "nu_t", "E", "T_star"))
volume = 1 + y * (1 - y) * squeezing
law = (1 - 2 * y) * (nu + 1) / (y * nu**2)
grows = Relation(rate, "=", (1 - y) * (1 - 2 * y) * squeezing / (2 * nu))
between = (Relation(y * cost, "<", 2), Relation(y * cost, ">", 2 * (1 - 2 * y) / (1 + y * squeezing)))


def derive(proof: Derivation) -> None:
    """The rate of ν, the cost, and both bounds."""
    wide = proof.sign(Relation(squeezing, ">", 0), via=2 * (cosh(2 * r) - 1))
    left = proof.sign(Relation(1 - y, ">", 0), via=(1 - 2 * y, y))
    above = proof.sign(Relation(volume, ">", 1), via=y * (1 - y) * squeezing, using=[wide, left])
    some = proof.sign(Relation(volume, ">", 0), via=(volume - 1, 1), using=[above])
    root = proof.sign(Relation(nu, ">", 0), using=[some])
    mixed = proof.sign(Relation(nu, ">", 1), via=y * (1 - y) * squeezing / (nu + 1),
                       using=[wide, left, some, root])  # fmt: skip
    known = [wide, left, above, some, root, mixed]
    proof.identity(nu**2, V[0, 0] * V[1, 1], using=known)
    speed = proof.identity(rate, grows.rhs, using=known)
    worth = proof.identity(cost, law, using=[speed, *known], because="(ν − 1)(ν + 1) = y(1 − y)E")
    most = proof.sign(Relation(y * law, "<", 2), via=(-2 * y * (nu + 1) / nu**2, -(nu - 1) * (2 * nu + 1) / nu**2),
                      using=known)  # fmt: skip
    more = proof.sign(Relation(1 + y * squeezing, ">", 0), via=(1, y * squeezing), using=known)
    terms = (1 - 2 * y) * (nu - 1) / nu**2, 2 * (1 - 2 * y) * y**2 * squeezing / (nu**2 * (1 + y * squeezing))
    least = proof.sign(Relation(y * law, ">", between[1].rhs), via=terms, using=[more, *known])
    ends = ((most, between[0]), (least, between[1]))
    proof.both(*(proof.rewrite(end, bound, using=[worth, more, *known]) for bound, end in ends))


statement = Statement(
    id="pure-endpoint",
    title="An exact reverse to a pure state costs 2/t",
    kind="proposition",
    source="follow-up",
    note="for one mode; the abstract of arXiv 2603.06488v2 says it in words, formulas and proof are ours",
    domain=Domain(
        variables=(r, y),
        hypotheses=(proposition(cosh(2 * r) > 1), proposition(y > 0), Relation(2 * y, "<", 1)),
        definitions=(
            Definition(V_0, squeezed_thermal(1, r), "pure squeezed reference"),
            Definition(V, (1 - y) * V_0 + y * identity, "after the loss y"),
            Definition(F, identity - V, "V̇ under loss at rate 1"),
            Definition(squeezing, 2 * cosh(2 * r) - 2, "how far from the vacuum"),
            Definition(nu, sqrt(volume), "symplectic eigenvalue", display="√det V"),
            Definition(rate, nu / 2 * Trace(Inverse(V) * F), "rate of ν"),
            Definition(cost, 2 * rate / (nu * (nu - 1)), "cost of the exact law"),
        ),
    ),
    claims=(
        Claim("eigenvalue", Relation(nu**2, "=", V[0, 0] * V[1, 1])),
        Claim("rate", grows),
        Claim("cost", Relation(cost, "=", law)),
        Claim("divergence", And(between), remark="so yT* → 2"),
    ),
    derive=derive,
)
