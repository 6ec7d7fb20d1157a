"""A true claim whose derivation fails before it is reached."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")


def derive(proof):
    """Fail."""
    proof.sign(Relation(x**2 + 1, ">", 0))
    raise RuntimeError("lost the thread")


statement = Statement(
    id="derivation-crashes",
    title="A true claim whose derivation fails before it is reached.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), ()),
    claims=(Claim("claim", Relation(x**2, "≥", 0)),),
    derive=derive,
)
