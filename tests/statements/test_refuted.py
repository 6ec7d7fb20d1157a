"""Refuted conjectures: what they are called everywhere, and that the conjecture itself is refuted at an exact point."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from qdsym.export import text
from qdsym.export.latex.fragment import document_fragment
from qdsym.proof import Claim, Not, Session, Verdict
from qdsym.statements import BEYOND, PAPER, find
from tests.support.commands import run

REFUTED = {
    "refuted-warm-bath": "both",
    "refuted-classical-rates": "violated",
    "refuted-cooling": "both",
    "refuted-uniqueness": "family",
    "refuted-sum-formula": "frame",
    "refuted-continuity": "cheap",
    "refuted-monotone-onset": "between",
}
"""For each, a claim whose denial says what was conjectured."""


def test_each_is_listed_here_and_none_is_the_papers():
    """By kind, not by name."""
    assert [name for name in BEYOND if find(name).kind == "refuted"] == list(REFUTED)
    assert not any(find(name).kind == "refuted" for name in PAPER)
    assert not any(find(name).source in ("paper", "reconstructed") for name in BEYOND)


@pytest.mark.parametrize(("name", "claim"), REFUTED.items())
def test_the_conjecture_is_refuted_at_an_exact_point(name, claim):
    """Denying what the statement claims is false, and the search says where."""
    statement = find(name)
    held = statement.claim(claim)
    denied = Claim("conjecture", Not(held.proposition), held.given)
    conjecture = replace(statement, id="conjecture", claims=(denied,), derive=lambda _: None)
    (result,) = Session(find).prove(conjecture).results
    assert result.verdict is Verdict.REFUTED
    assert result.witness is not None


def test_it_is_called_a_refuted_conjecture():
    """In the list, in what is shown, and in LaTeX; in JSON the kind is `refuted`."""
    (line,) = [line for line in run("list").stdout.splitlines() if line.startswith("refuted-cooling")]
    assert "refuted conjecture" in line
    entries = {entry["id"]: entry for entry in json.loads(run("list", "--json").stdout)}
    assert entries["refuted-cooling"]["kind"] == "refuted"
    assert entries["refuted-uniqueness"]["source"] == "follow-up"
    statement = find("refuted-cooling")
    assert "refuted conjecture; source: extension" in text.show(statement)
    assert "[{Refuted conjecture: Two modes" in document_fragment(statement)
