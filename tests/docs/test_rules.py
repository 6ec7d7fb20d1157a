"""The rules' examples: each derivation that is to be accepted is, and the other is rejected at a step of that rule."""

from __future__ import annotations

import sys

import pytest

from tests.support.places import ROOT

sys.path.append(str(ROOT / "docs" / "_ext"))

import qdsym_rules


@pytest.mark.parametrize("example", qdsym_rules.examples(), ids=lambda one: one.name)
def test_an_example_shows_its_rule(example):
    """Accepted with a step of the rule; rejected with a reason, and for nothing before its last step."""
    accepted, rejected = example.proof("accepted"), example.proof("rejected")
    assert all(verdict.proved for verdict in accepted.step_verdicts)
    assert any(type(step.rule) is example.kind for step in accepted.steps)
    *before, last = rejected.step_verdicts
    assert all(verdict.proved for verdict in before)
    assert not last.proved
    assert last.detail
    if example.name != "citation":  # What is cited is believed; what goes beyond it is not.
        assert type(rejected.steps[-1].rule) is example.kind


def test_the_table_in_the_repository_is_that_of_the_rules():
    """``python docs/_ext/qdsym_rules.py`` writes it anew."""
    assert qdsym_rules.PAGE.read_text(encoding="utf-8").endswith(f"\n\n{qdsym_rules.overview()}")
    assert {path.stem for path in qdsym_rules.EXAMPLES.glob("*.py")} == {one.name for one in qdsym_rules.examples()}
