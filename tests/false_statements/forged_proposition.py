"""A false claim by a proposition that calls itself equal to any other."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols
from qdsym.proof.trusted.language import steps


class Agreeable(Relation):
    """A relation that equals everything."""

    def __eq__(self, other):
        return True

    __hash__ = Relation.__hash__


(x,) = real_symbols("x")

statement = Statement(
    id="forged-proposition",
    title="A false claim by a proposition that calls itself equal to any other.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), ()),
    claims=(Claim("claim", Relation(x, "=", 1)),),
    derive=lambda proof: proof.step(Agreeable(0, "=", 0), steps.Identity()),
)
