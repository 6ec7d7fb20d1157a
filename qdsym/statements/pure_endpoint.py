"""Where a trajectory starts pure, the exact reverse has no finite cost: it diverges as 2/t.

A pure squeezed reference after the loss y = 1 − e^(−t) has ν² = 1 + y(1 − y)E, E = 2 cosh 2r − 2, and while it heats,
for y < ½, the exact law asks for 2ν̇/ν(ν − 1) = (1 − 2y)(ν + 1)/(yν²). That times y lies between 2(1 − 2y)/(1 + yE) and
2: the cost is 2/y + O(1), whatever the squeezing, and y = t + O(t²).
"""

from __future__ import annotations

from sympy import Inverse, MatrixSymbol, Symbol, Trace, cosh, sqrt

from qdsym.physics.phase_space import squeezed_thermal
from qdsym.proof import And, Claim, Definition, Derivation, Domain, Relation, Statement
from qdsym.proof.propositions import proposition
from qdsym.statements.settings.one_mode import identity, r
from qdsym.statements.settings.pure_start import HEATING, bounded, bounds, mode_facts, share, speed, volume, y

V_0, V, F = (MatrixSymbol(name, 2, 2) for name in ("V_0", "V", "V_t"))
nu, rate, squeezing, cost = (Symbol(name, real=True) for name in ("nu", "nu_t", "E", "T_star"))
law = 2 * share(nu) / y
grows = Relation(rate, "=", speed(squeezing, nu))
most, least = bounds(squeezing, nu)
between = (Relation(y * cost, "<", 2), Relation(y * cost, ">", 2 * least.rhs))


def derive(proof: Derivation) -> None:
    """The rate of ν, the cost, and both bounds."""
    wide = proof.sign(Relation(squeezing, ">", 0), via=2 * (cosh(2 * r) - 1))
    known = mode_facts(proof, squeezing, nu, wide)
    proof.identity(nu**2, V[0, 0] * V[1, 1], using=known)
    faster = proof.identity(rate, grows.rhs, using=known)
    worth = proof.identity(cost, law, using=[faster, *known], because="(ν − 1)(ν + 1) = y(1 − y)E")
    shown = bounded(proof, squeezing, nu, known)
    gaps = (2 * (share(nu) - 1), 2 * (share(nu) - least.rhs))
    proof.both(*(proof.sign(end, via=gap, using=[bound, worth, *known])
                 for end, bound, gap in zip(between, shown, gaps, strict=True)))  # fmt: skip


statement = Statement(
    id="pure-endpoint",
    title="An exact reverse to a pure state costs 2/t",
    kind="proposition",
    source="follow-up",
    note="for one mode; the abstract of arXiv 2603.06488v2 says it in words, formulas and proof are ours",
    domain=Domain(
        variables=(r, y),
        hypotheses=(proposition(cosh(2 * r) > 1), *HEATING),
        definitions=(
            Definition(V_0, squeezed_thermal(1, r), "pure squeezed reference"),
            Definition(V, (1 - y) * V_0 + y * identity, "after the loss y"),
            Definition(F, identity - V, "V̇ under loss at rate 1"),
            Definition(squeezing, 2 * cosh(2 * r) - 2, "how far from the vacuum"),
            Definition(nu, sqrt(volume(squeezing)), "symplectic eigenvalue", display="√det V"),
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
