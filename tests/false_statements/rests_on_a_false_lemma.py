"""x² + 1 > 0 derived from the false x² ≥ 1."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")
false = Relation(x**2, "≥", 1)
lemma = Statement(
    "false-lemma",
    "x² ≥ 1",
    "mutant",
    "extension",
    Domain((x,)),
    (Claim("claim", false),),
    lambda proof: proof.sign(false),
)


def derive(proof):
    """Use the lemma."""
    proof.sign(Relation(x**2 + 1, ">", 0), via=(x**2 - 1, 2), using=[proof.instance("false-lemma", "claim", false)])


statement = Statement(
    id="rests-on-a-false-lemma",
    title="x² + 1 > 0",
    kind="mutant",
    source="extension",
    domain=Domain((x,)),
    claims=(Claim("claim", Relation(x**2 + 1, ">", 0)),),
    derive=derive,
)
