"""If x² < 0 then x² = 17: proved, and about nothing."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Implies, Relation, Statement, real_symbols

(x,) = real_symbols("x")
premise, conclusion = Relation(x**2, "<", 0), Relation(x**2, ">", 0)


def derive(proof):
    """From x² < 0 everything follows about x²."""
    proof.implies(premise, proof.sign(conclusion, given=premise))


statement = Statement(
    id="unsatisfiable-antecedent",
    title="If x² < 0 then x² = 17: proved, and about nothing.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), ()),
    claims=(Claim("claim", Implies(premise, conclusion)),),
    derive=derive,
)
