"""x > 0 ⇒ the least x³ over x is 0, from a > 0 ⇒ the least ax² over x is 0 with x for a."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Implies, Minimum, Relation, Statement, real_symbols

a, x = real_symbols("a x")
positive = Relation(a, ">", 0)
least = Minimum(a * x**2, (x,), (), 0, (0,))
wrong = Implies(Relation(x, ">", 0), Minimum(x**3, (x,), (), 0, (0,)))


def derive_lemma(proof):
    """ax² ≥ 0, and 0 at x = 0."""
    bound = proof.sign(Relation(a * x**2, "≥", 0), given=positive)
    proof.implies(positive, proof.minimum(least, bound, [], proof.identity(least.value, least.value)))


lemma = Statement(
    "scaled-square",
    "a > 0 ⇒ the least ax² is 0",
    "lemma",
    "extension",
    Domain((a, x)),
    (Claim("claim", Implies(positive, least)),),
    derive_lemma,
)
statement = Statement(
    id="captured-variable",
    title="x > 0 ⇒ the least x³ is 0",
    kind="mutant",
    source="extension",
    domain=Domain((x,)),
    claims=(Claim("claim", wrong),),
    derive=lambda proof: proof.instance("scaled-square", "claim", wrong, {a: x}),
)
