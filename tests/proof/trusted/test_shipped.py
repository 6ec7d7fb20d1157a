"""The checker alone on what is shipped: it accepts every step of every statement, and not one of a hypothesis less."""

from __future__ import annotations

from functools import cache

import pytest

from qdsym.proof.derivation import Derivation
from qdsym.proof.prover import binding
from qdsym.proof.trusted.checker import Lemma, check
from qdsym.statements import IDS, find


@cache
def steps_of(name):
    """A statement, whose domain has what the steps bind, and the steps as its derivation writes them."""
    statement = find(name)
    derivation = Derivation(statement.domain)
    statement.derive(derivation)
    return binding(statement, derivation.steps), tuple(derivation.steps)


def lemma(name, claim):
    """A claim of another statement, which its own test shows to be proved."""
    other = find(name)
    body = other.claim(claim)
    return Lemma(other.domain, body.proposition, body.given, True, False)


@pytest.mark.parametrize("name", IDS)
def test_every_step_is_accepted(name):
    """Whatever is made of the checker, the proofs that there are stay proofs."""
    statement, steps = steps_of(name)
    found = check(statement.domain, steps, lemma)
    assert [verdict.detail for verdict in found if not verdict.proved] == []
    assert not any(verdict.cited for verdict in found)
