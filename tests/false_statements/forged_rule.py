"""A true claim by a rule of the file's own making."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols
from qdsym.proof.trusted.language import steps


class Obvious(steps.Identity):
    """A subclass of a rule of the kernel."""

    label = "obvious"


(x,) = real_symbols("x")

statement = Statement(
    id="forged-rule",
    title="A true claim by a rule of the file's own making.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), ()),
    claims=(Claim("claim", Relation(x, "=", x + 1 - 1)),),
    derive=lambda proof: proof.step(Relation(x, "=", x + 1 - 1), Obvious()),
)
