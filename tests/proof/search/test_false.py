"""False statements of all kinds, without their derivations: the search concludes none of their claims."""

from __future__ import annotations

from dataclasses import replace

import pytest

from qdsym.methods.searching import SearchingSession
from qdsym.proof import Derivation, Verdict
from qdsym.proof.search.search import Search
from qdsym.proof.trusted.language.statement import no_steps
from qdsym.statements import find
from tests.statements.test_false_statements import NOT_PROVED, REFUTED, VACUOUS, bad_statements

SAID_ELSEWHERE = ("forged_rule_for_a_false_claim", "forged_proposition")
"""Their claims are no claims, or those of others."""


@pytest.mark.parametrize("name", [name for name in (*REFUTED, *NOT_PROVED) if name not in SAID_ELSEWHERE])
def test_no_derivation_is_found(name):
    """However the statement is false, or has no meaning."""
    for statement in bad_statements(name)[0]:
        search = Search(Derivation(statement.domain), seconds=3.0)
        for claim in statement.claims:
            assert search.steps_for(claim.proposition, claim.given) is None


@pytest.mark.parametrize("name", ["single_squeezing_in_criterion", "wrong_minimiser", *VACUOUS])
def test_a_session_that_searches_proves_none(name):
    """What is false is refuted by its point, and what is vacuous is unknown, though steps may conclude it."""
    for statement in bad_statements(name)[0]:
        bare = replace(statement, derive=no_steps)
        verdict = SearchingSession(find).prove(bare).verdict
        assert verdict is (Verdict.UNKNOWN if name in VACUOUS else Verdict.REFUTED)
