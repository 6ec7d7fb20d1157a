"""The audit on the page: run, read from a file, or recorded, and what is not believed of it."""

import json
import re

import pytest

from qdsym import figures
from qdsym.audit import recorded
from qdsym.errors import InvalidInput
from qdsym.export.html import audit as audits
from tests.export.html.pages import AUDIT
from tests.support.commands import run


def test_a_recorded_audit_says_that_it_is_recorded_and_of_which_sources(monkeypatch):
    """It is no audit of this run, and speaks of shipped statements alone; what did not pass is not recorded."""
    record = recorded.summary(
        AUDIT | {"verdict": "pass", "statements": [{"id": "theorem-1", "mutants": [{"outcome": "refuted"}] * 3}]}
    )
    assert record["statements"] == {"theorem-1": {"refuted": 3, "equivalent": 0, "survived": 0}}
    assert recorded.is_of_these_sources(record)
    assert not recorded.is_of_these_sources(record | {"sources": "others"})
    for shown, known in ((record, "of these sources."), (record | {"sources": "others"}, "of earlier sources: ")):
        monkeypatch.setattr(audits, "recorded", lambda shown=shown: shown)
        told = audits.section(None, ["theorem-1"])
        assert re.search(r"it is recorded, on \d{4}-\d\d-\d\d with qdsym 0.1.0", told)
        assert known in told
        assert "Not audited" not in told
        assert "Not audited: lemma-1." in audits.section(None, ["theorem-1", "lemma-1"])
        assert "No audit was given" in audits.section(None, ["lemma-1"])
    with pytest.raises(ValueError, match="did not pass"):
        recorded.summary(AUDIT)
    passed = AUDIT | {"verdict": "pass"}
    with pytest.raises(ValueError, match="audited twice"):
        recorded.summary(passed, passed)
    with pytest.raises(ValueError, match="one version and seed"):
        recorded.summary(passed, passed | {"seed": 1, "statements": []})


def test_an_audit_is_run_when_asked_for(monkeypatch, drawn, tmp_path):
    """Of what the page shows, and its mutants are there one by one."""
    monkeypatch.setattr(figures, "figure_1", lambda: drawn[0])
    monkeypatch.setattr(figures, "figure_2", lambda: drawn[1])
    made = run("report", "corollary-unsqueezed", "--method", "exact", "-o", tmp_path, "--audit")
    assert made.exit_code in (0, 1), made.output
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert "<p>Audit: pass." in page
    assert "corollary-unsqueezed/positivity~" in page


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        ({"schema": "qdsym/audit/2"}, "its schema is another one"),
        ({"counts": {"made": 2, "refuted": 2, "equivalent": 0, "survived": 0}}, "counts do not fit its mutants"),
        ({"statements": [{"id": "x"}]}, "lacks its id, its mutants or its faults"),
        ({"statements": [{"id": "x", "faults": [], "mutants": [{"id": "1"}]}]}, "a mutant lacks one of"),
        (
            {
                "statements": [
                    {
                        "id": "x",
                        "faults": [],
                        "mutants": [AUDIT["statements"][0]["mutants"][0] | {"outcome": "equivalent"}],
                    }
                ]
            },
            "a mutant that is equivalent lacks its proof",
        ),
        ({"seed": None}, "seed is missing"),
    ],
)
def test_an_audit_of_another_form_is_refused(change, complaint, tmp_path):
    """Bad usage, one line, nothing written."""
    (tmp_path / "audit.json").write_text(json.dumps(AUDIT | change), encoding="utf-8")
    result = run("report", "lemma-1", "--audit", tmp_path / "audit.json", "-o", tmp_path / "out")
    assert result.exit_code == 2
    assert complaint in result.stderr
    assert not (tmp_path / "out").exists()


def test_an_audit_that_says_pass_is_not_believed_over_its_counts():
    """Neither a survivor nor a fault nor an empty audit holds, whatever its verdict says."""
    sound = AUDIT | {
        "verdict": "pass",
        "counts": {"made": 2, "refuted": 2, "equivalent": 0, "survived": 0},
        "statements": [AUDIT["statements"][0] | {"faults": []}],
    }
    assert audits.holds(sound)
    assert not audits.holds(sound | {"verdict": "fail"})
    assert not audits.holds(sound | {"counts": AUDIT["counts"]})
    assert not audits.holds(sound | {"counts": dict.fromkeys(AUDIT["counts"], 0)})
    assert not audits.holds(sound | {"statements": AUDIT["statements"]})


def test_a_missing_file_is_named(tmp_path):
    """Reading an audit that is not there, or no JSON, is bad input."""
    with pytest.raises(InvalidInput, match="a JSON file that can be read"):
        audits.read(tmp_path / "missing.json")
    (tmp_path / "broken.json").write_text("{", encoding="utf-8")
    with pytest.raises(InvalidInput, match="a JSON file"):
        audits.read(tmp_path / "broken.json")
