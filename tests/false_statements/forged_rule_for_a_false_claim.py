"""A false claim by a subclass of a rule."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols
from qdsym.proof.trusted.language import steps


class Obvious(steps.Citation):
    """A subclass of a rule of the kernel."""

    label = "obvious"


(x,) = real_symbols("x")

statement = Statement(
    id="forged-rule-for-a-false-claim",
    title="A false claim by a subclass of a rule.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), ()),
    claims=(Claim("claim", Relation(x, "=", 1)),),
    derive=lambda proof: proof.step(Relation(x, "=", 1), Obvious()),
)
