"""q = 1 ⇔ q = 1 for q = 1/x, which has no value at 0."""

from __future__ import annotations

from qdsym.proof import Claim, Definition, Domain, Iff, Relation, Statement, real_symbols

x, q = real_symbols("x q")
said = Relation(q, "=", 1)
statement = Statement(
    id="undefined-definition",
    title="q = 1 ⇔ q = 1 for q = 1/x, which has no value at 0.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), (), (Definition(q, 1 / x),)),
    claims=(Claim("claim", Iff(said, said)),),
    derive=lambda proof: proof.equivalent(said, said, proof.assume(said), proof.assume(said)),
)
