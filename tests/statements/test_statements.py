"""The shipped statements: all proved, with the claims and dependencies expected, and no hypothesis idle."""

from __future__ import annotations

import json
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from qdsym.cache import keep
from qdsym.errors import InvalidInput
from qdsym.methods import listed_grades
from qdsym.proof import Iff, Session, Verdict
from qdsym.proof.prover import closes
from qdsym.proof.reading import search as falsify
from qdsym.proof.trusted.checker import Lemma, check
from qdsym.proof.trusted.language.steps import (
    Cases,
    Citation,
    Compression,
    Detachment,
    Introduction,
    Step,
    Transposition,
)
from qdsym.statements import IDS, find
from tests.support.shipped import SESSION

EXPECTED = {
    "lemma-1": {"transpose", "conjugate", "spectrum", "positivity", "written-out"},
    "theorem-1": {
        "cp-matrix",
        "quadratic-form",
        "spectrum",
        "least-eigenvalue",
        "criterion",
        "two-sides",
        "sum-of-squares",
        "surface",
        "reverse-time",
    },
    "corollary-unsqueezed": {"positivity", "least-eigenvalue"},
    "corollary-rotation": {"cp-matrix", "criterion"},
    "corollary-repair": {"bound", "optimum", "defect", "injection", "dual", "slackness"},
}
DEPENDENCIES = {
    "theorem-1": "lemma-1",
    "corollary-unsqueezed": "theorem-1",
    "corollary-rotation": "theorem-1",
    "corollary-repair": "theorem-1",
}


@pytest.mark.parametrize("name", IDS)
def test_every_statement_is_proved(name):
    """Every claim is proved at a step, with an inhabitant of its hypotheses, and nothing was rejected on the way."""
    proof = SESSION.prove(find(name))
    assert proof.verdict is Verdict.PROVED
    assert all(v.proved for v in proof.step_verdicts)
    assert all(r.inhabitant is not None for r in proof.results)


@pytest.mark.parametrize("name", EXPECTED)
def test_no_claim_is_refuted_by_the_search(name, monkeypatch):
    """Under a derivation that says nothing every claim is unknown: the search finds no counterexample."""
    monkeypatch.setattr(falsify, "ATTEMPTS", 20)
    proof = SESSION.prove(replace_derivation(find(name)))
    assert {r.verdict for r in proof.results} == {Verdict.UNKNOWN}


def replace_derivation(statement):
    """The statement under another id with a derivation that says nothing."""
    return replace(statement, id=f"{statement.id}-bare", derive=lambda proof: None)


@pytest.mark.parametrize(("name", "claims"), EXPECTED.items())
def test_the_expected_claims_are_there(name, claims):
    """What the paper states, and the certificates for it."""
    assert claims <= {claim.id for claim in find(name).claims}


@pytest.mark.parametrize(("name", "needed"), DEPENDENCIES.items())
def test_dependencies_are_recorded(name, needed):
    """What a derivation cites is what the session looked up, and lemma-1 rests on nothing."""
    assert needed in SESSION.prove(find(name)).depends_on
    assert SESSION.prove(find("lemma-1")).depends_on == ()


def lemma(statement, claim):
    """A proved claim, as the checker asks for it."""
    result = SESSION.prove(find(statement)).result(claim)
    body = result.claim
    return Lemma(find(statement).domain, body.proposition, body.given, result.verdict is Verdict.PROVED, result.cited)


DEMANDING = (Cases, Compression, Detachment, Introduction, Transposition)


def resting_on(written, index):
    """The steps that rest on a step, itself included."""
    result = {index}
    for k, step in enumerate(written):
        if result & set(step.premises):
            result.add(k)
    return result


@pytest.mark.parametrize("name", EXPECTED)
def test_no_step_follows_without_one_of_its_premises(name):
    """A step of pure logic is accepted with all its premises granted and rejected without any one of them."""
    statement = find(name)
    written = SESSION.prove(statement).steps
    for index, step in enumerate(written):
        chained = isinstance(step.sequent.proposition, Iff) and len(step.premises) > 2
        if not isinstance(step.rule, DEMANDING) or chained:
            continue  # Identities, signs and chains may name premises for the reader that they could do without.
        granted = {p: Step(written[p].sequent, Citation("granted")) for p in step.premises}
        for dropped in (None, *granted):
            kept = [p for p in granted if p != dropped]
            last = replace(step, premises=tuple(kept.index(p) for p in step.premises if p != dropped))
            verdict = check(statement.domain, [*(granted[p] for p in kept), last], lemma)[-1]
            assert verdict.proved is (dropped is None), (index, dropped, verdict)


@pytest.mark.parametrize("name", ["corollary-unsqueezed", "corollary-rotation"])
def test_dropping_a_step_unproves_what_rests_on_it(name, monkeypatch):
    """Without a step and what rests on it, the claims that these closed are unknown, and the others proved."""
    monkeypatch.setattr(falsify, "ATTEMPTS", 40)
    statement = find(name)
    written = SESSION.prove(statement).steps
    for index in range(len(written)):
        gone = resting_on(written, index)
        kept = [k for k in range(len(written)) if k not in gone]
        left = [replace(written[k], premises=tuple(kept.index(p) for p in written[k].premises)) for k in kept]
        shorter = replace(statement, id=f"{name}-shorter", derive=lambda proof, left=left: proof.steps.extend(left))
        for result in Session(find).prove(shorter).results:
            closed = any(closes(written[k], result.claim) for k in kept)
            assert result.verdict is (Verdict.PROVED if closed else Verdict.UNKNOWN), (index, result)


@pytest.mark.parametrize("name", IDS)
def test_every_step_is_needed_or_read(name):
    """Each step closes a claim, serves a later step, or explains; most steps lead to a claim."""
    statement = find(name)
    written = SESSION.prove(statement).steps
    useful = [
        k
        for k in range(len(written))
        if any(closes(written[j], c) for j in resting_on(written, k) for c in statement.claims)
    ]
    assert len(useful) >= len(written) / 2


@pytest.mark.parametrize("name", [name for name in EXPECTED if name != "lemma-1"])
def test_every_hypothesis_of_a_domain_is_needed(name, monkeypatch):
    """Without any one of them some claim is no longer proved."""
    monkeypatch.setattr(falsify, "ATTEMPTS", 40)
    statement = find(name)
    for dropped in statement.domain.hypotheses:
        domain = replace(statement.domain, hypotheses=tuple(h for h in statement.domain.hypotheses if h != dropped))
        weaker = replace(statement, id=f"{name}-weaker", domain=domain)
        proof = Session(find).prove(weaker)
        assert proof.verdict is not Verdict.PROVED, dropped


@pytest.fixture
def cache(tmp_path, monkeypatch):
    """The folder of a user who has never listed anything."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    return tmp_path / "qdsym"


def test_the_listing_is_kept_and_is_what_proving_shows(cache, monkeypatch):
    """It is computed once, is every shipped statement with its grade, and is then read."""
    shown = listed_grades.listing(IDS, find)
    assert shown == listed_grades.computed([find(name) for name in IDS], find)
    assert [entry["id"] for entry in shown] == list(IDS)
    assert {entry["grade"] for entry in shown if entry["id"] in EXPECTED} == {"exact"}
    assert "none" not in {entry["grade"] for entry in shown}
    monkeypatch.setattr(listed_grades, "computed", lambda *_: pytest.fail("it was computed again"))
    assert listed_grades.listing(IDS, find) == shown


def test_a_listing_that_may_be_stale_or_anothers_is_not_used(cache, monkeypatch):
    """A record of other sources or statements, a broken one, one that others may write, and none are passed over."""
    whole = {"fingerprint": listed_grades.fingerprint(), "statements": [{"id": name} for name in IDS]}
    assert listed_grades.recorded(IDS) is None
    keep(listed_grades.FILE, json.dumps(whole).encode())
    assert listed_grades.recorded(IDS) == whole["statements"]
    assert listed_grades.recorded(IDS[1:]) is None
    for place in (cache, cache / listed_grades.FILE):
        mode = place.stat().st_mode
        place.chmod(0o777)
        assert listed_grades.recorded(IDS) is None
        place.chmod(mode)
    assert listed_grades.recorded(IDS) == whole["statements"]
    for content in (json.dumps(whole | {"fingerprint": "0"}), "not JSON", "[]", '{"statements": 3}'):
        keep(listed_grades.FILE, content.encode())
        assert listed_grades.recorded(IDS) is None
    keep(listed_grades.FILE, json.dumps(whole).encode())
    (cache / "elsewhere").write_text(json.dumps(whole), encoding="utf-8")
    (cache / listed_grades.FILE).unlink()
    (cache / listed_grades.FILE).symlink_to(cache / "elsewhere")
    assert listed_grades.recorded(IDS) is None


def test_a_listing_that_cannot_be_kept_is_shown_all_the_same(tmp_path, monkeypatch):
    """Where the cache is no folder, every run computes it."""
    (tmp_path / "file").write_text("", encoding="utf-8")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    assert [entry["id"] for entry in listed_grades.listing(IDS[:1], find)] == ["lemma-1"]
    assert listed_grades.recorded(IDS[:1]) is None


@pytest.mark.parametrize("name", ["theorem-7", "", "../lemma-1", "lemma_1"])
def test_an_unknown_id_is_bad_input(name):
    """Only the listed ids are found."""
    with pytest.raises(InvalidInput, match="lemma-1"):
        find(name)


def test_the_digest_of_sources_does_not_depend_on_where_they_are(tmp_path, monkeypatch):
    """An audit that was recorded in one folder is of the sources that are installed in another; a change is another."""
    here, expected = Path(listed_grades.__file__).parent.parent, listed_grades.fingerprint()
    copied = tmp_path / "a" / here.name
    shutil.copytree(here, copied, ignore=lambda _, names: [n for n in names if "." in n and not n.endswith(".py")])
    monkeypatch.setattr(listed_grades, "__file__", str(copied / "methods" / "listed_grades.py"))
    assert listed_grades.fingerprint() == expected
    with (copied / "proof" / "prover.py").open("a", encoding="utf-8") as stream:
        stream.write("# Changed.\n")
    assert listed_grades.fingerprint() != expected
