"""1 ≥ 0 as a relation between matrices, which has no meaning here."""

from __future__ import annotations

from sympy import ImmutableMatrix, eye

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols, steps

(x,) = real_symbols("x")
unit = eye(2).as_immutable()
ordered = Relation(unit, "≥", 0)


def derive(proof):
    """Take a matrix for a vector."""
    columns = {ImmutableMatrix([1, 0]): 1, ImmutableMatrix([0, 1]): 1}
    proof.step(ordered, steps.ValueOnVector(vector=unit), [proof.positive(unit, columns)])


statement = Statement(
    id="matrix-in-order",
    title="1 ≥ 0 as a relation between matrices, which has no meaning here.",
    kind="mutant",
    source="extension",
    domain=Domain((x,), ()),
    claims=(Claim("claim", ordered),),
    derive=derive,
)
