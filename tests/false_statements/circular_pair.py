"""Two statements that prove each other."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")
square = Relation(x**2, "≥", 0)


def made(name, other):
    """The statement that x² ≥ 0, by the other statement."""
    claims = (Claim("claim", square),)
    return Statement(
        name, name, "mutant", "extension", Domain((x,)), claims, lambda proof: proof.instance(other, "claim", square)
    )


statements = [made("circular-one", "circular-two"), made("circular-two", "circular-one")]
