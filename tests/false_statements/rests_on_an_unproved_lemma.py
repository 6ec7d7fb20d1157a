"""x² ≥ 0 derived from a lemma that says the same without a derivation."""

from __future__ import annotations

from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")
square = Relation(x**2, "≥", 0)


def made(name, derive):
    """The statement that x² ≥ 0."""
    return Statement(name, name, "mutant", "extension", Domain((x,)), (Claim("claim", square),), derive)


lemma = made("unproved-lemma", lambda proof: None)
statement = made("rests-on-an-unproved-lemma", lambda proof: proof.instance("unproved-lemma", "claim", square))
