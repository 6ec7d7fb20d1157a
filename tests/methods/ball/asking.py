"""What the ball method says of claims: made-up ones on boxes of their own, and those of statements."""

from __future__ import annotations

from qdsym.methods.ball import method as boxes
from qdsym.methods.ball import table as box_table
from qdsym.methods.method import Settings
from qdsym.proof import Claim, Domain, Statement, real_symbols
from qdsym.statements import find

x, y = real_symbols("x y")


def statement(body, hypotheses=(), variables=(x, y), given=()):
    """A statement of one claim, without a derivation."""
    domain = Domain(variables, tuple(hypotheses))
    return Statement("made-up", "", "lemma", "extension", domain, (Claim("claim", body, given),), lambda _: None)


def ask(body, hypotheses=(), variables=(x, y), given=(), pieces=None, monkeypatch=None):
    """What the ball method says of a claim."""
    made = statement(body, hypotheses, variables, given)
    if pieces is not None:
        monkeypatch.setitem(box_table.TABLE, "made-up/claim", pieces)
    return boxes.check(made, made.claims[0], Settings())


def asked_of(name, change=lambda claim: claim):
    """What the ball method says of a claim of the paper, changed or not."""
    statement_id, claim_id = name.split("/")
    found = find(statement_id)
    return boxes.check(found, change(found.claim(claim_id)), Settings())
