"""The least y² + y is 1, from the least y² + 1 by y = 1."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Implies, Minimum, Relation, Statement, real_symbols

(y,) = real_symbols("y")
one = Relation(y, "=", 1)
least, wrong = (Minimum(y**2 + end, (y,), (), 1, (0,)) for end in (1, y))


def derive(proof):
    """Put y = 1 in under the minimum over y."""
    bound = proof.sign(Relation(y**2 + 1, "≥", 1))
    shown = proof.minimum(least, bound, [], proof.identity(one.rhs, one.rhs))
    proof.implies(one, proof.rewrite(wrong, shown, using=[proof.assume(one)]))


statement = Statement(
    id="rewritten-minimum",
    title="The least y² + y is 1, from the least y² + 1 by y = 1.",
    kind="mutant",
    source="extension",
    domain=Domain((y,)),
    claims=(Claim("claim", Implies(one, wrong)),),
    derive=derive,
)
