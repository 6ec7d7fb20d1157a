"""Comparing with a committed report: whatever was lost is named, whatever was gained is let through."""

from __future__ import annotations

import copy
import json

import pytest

from qdsym.errors import InvalidInput
from qdsym.methods.baseline import GRADES, losses, read_report, require_report
from tests.support.commands import run as qdsym


@pytest.fixture(scope="module")
def kept():
    """The report of a run in which everything holds."""
    return json.loads(qdsym("verify", "theorem-1", "--method", "exact,precision", "--json", "-").stdout)


@pytest.fixture
def report(kept):
    """A copy of it to be changed."""
    return copy.deepcopy(kept)


def statement(report, name="theorem-1"):
    """A statement of a report."""
    return next(s for s in report["statements"] if s["id"] == name)


def claim(report, name="criterion"):
    """A claim of theorem-1."""
    return next(c for c in statement(report)["claims"] if c["id"] == name)


def found(kept, report):
    """The losses as lines."""
    return [str(loss) for loss in losses(kept, report)]


def test_nothing_is_lost_between_equal_reports(kept, report):
    """Times, versions and details may change."""
    report["tools"]["sympy"] = "2.0"
    claim(report)["evidence"][0] |= {"seconds": 99.0, "detail": "step 7"}
    assert found(kept, report) == []


def test_what_is_gained_is_let_through(kept, report):
    """More evidence, stronger grades, new claims and statements are no losses; the other way round they are."""
    claim(report)["evidence"].append({"method": "smt", "verdict": "pass", "detail": "", "seconds": 0.1})
    statement(report)["grade"] = "kernel"
    statement(report)["claims"].append({**claim(report), "id": "new"})
    report["statements"].append({**statement(report), "id": "new"})
    assert found(kept, report) == []
    assert found(report, kept) == [
        "theorem-1: the grade was kernel and is exact",
        "theorem-1/criterion: smt passed and is not there",
        "theorem-1/new: the claim is missing",
        "new: the statement is missing",
    ]


@pytest.mark.parametrize("index", range(len(GRADES) - 1))
def test_a_weaker_grade_is_a_loss(kept, report, index):
    """Each grade is weaker than the one before it, and not the other way round."""
    statement(kept := copy.deepcopy(kept))["grade"] = GRADES[index]
    statement(report)["grade"] = GRADES[index + 1]
    assert found(kept, report) == [f"theorem-1: the grade was {GRADES[index]} and is {GRADES[index + 1]}"]
    assert found(report, kept) == []


@pytest.mark.parametrize("verdict", ["unknown", "refuted"])
def test_a_weaker_verdict_is_a_loss(kept, report, verdict):
    """Of the statement and of its claim, each named."""
    statement(report)["verdict"] = claim(report)["verdict"] = verdict
    assert found(kept, report) == [
        f"theorem-1: the verdict was proved and is {verdict}",
        f"theorem-1/criterion: the verdict was proved and is {verdict}",
    ]
    assert found(report, kept) == []


def test_refuted_is_weaker_than_unknown(kept, report):
    """What was open and is now false got worse."""
    statement(kept := copy.deepcopy(kept))["verdict"] = "unknown"
    statement(report)["verdict"] = "refuted"
    assert found(kept, report) == ["theorem-1: the verdict was unknown and is refuted"]


@pytest.mark.parametrize("outcome", ["fail", "unknown", "unavailable", None])
def test_evidence_that_no_longer_passes_is_a_loss(kept, report, outcome):
    """Also when the method was not run, or is not installed any more."""
    evidence = claim(report)["evidence"]
    assert evidence[1]["method"] == "precision"
    if outcome:
        evidence[1]["verdict"] = outcome
    else:
        del evidence[1]
    assert found(kept, report) == [f"theorem-1/criterion: precision passed and is {outcome or 'not there'}"]


def test_evidence_that_never_passed_may_go(kept, report):
    """A method that was unavailable before is not missed."""
    kept = copy.deepcopy(kept)
    claim(kept)["evidence"][1]["verdict"] = "unavailable"
    del claim(report)["evidence"][1]
    assert found(kept, report) == []


def test_what_is_missing_is_a_loss(kept, report):
    """A claim, and then the whole statement."""
    statement(report)["claims"].remove(claim(report))
    assert found(kept, report) == ["theorem-1/criterion: the claim is missing"]
    report["statements"].remove(statement(report))
    assert found(kept, report) == ["theorem-1: the statement is missing"]
    report["statements"] = []
    assert len(found(kept, report)) == 2


def test_a_claim_that_says_something_else_is_a_loss(kept, report):
    """A theorem cannot be weakened under its old name."""
    claim(report)["text"] = "M ⋡ 0 ⇐ cosh(2r) > ν"
    (line,) = found(kept, report)
    assert line.startswith("theorem-1/criterion: it said ")
    assert line.endswith("says 'M ⋡ 0 ⇐ cosh(2r) > ν'")


def test_a_baseline_without_statements_compares_nothing(kept):
    """So it is refused, not passed."""
    with pytest.raises(InvalidInput, match="at least one statement"):
        losses({**kept, "statements": []}, kept)


def test_a_report_is_read_back(kept, tmp_path):
    """What the command wrote."""
    path = tmp_path / "baseline.json"
    path.write_text(json.dumps(kept), encoding="utf-8")
    assert read_report(path) == kept


BAD = {
    "empty": b"",
    "not-json": b"PASS",
    "not-utf-8": b"\xff\xfe",
    "list": b"[]",
    "null": b"null",
    "number": b"1",
    "another-schema": b'{"schema": "qdsym/verify/2", "statements": []}',
    "no-schema": b'{"statements": []}',
    "schema-is-a-list": b'{"schema": ["qdsym/verify/1"], "statements": []}',
    "no-statements": b'{"schema": "qdsym/verify/1"}',
    "statements-are-an-object": b'{"schema": "qdsym/verify/1", "statements": {}}',
    "statements-are-names": b'{"schema": "qdsym/verify/1", "statements": ["theorem-1"]}',
    "statement-without-id": b'{"schema": "qdsym/verify/1", "statements": [{"verdict": "proved"}]}',
    "nan": b'{"schema": "qdsym/verify/1", "statements": [], "seed": NaN}',
    "key-twice": b'{"schema": "qdsym/verify/1", "statements": [], "statements": []}',
    "deep": b"[" * 100_000,
    "long-integer": b"1" * 10_000,
}


@pytest.mark.parametrize("kind", BAD)
def test_what_is_no_report_is_refused(tmp_path, kind):
    """In one line that names the file and says how to write one or what was expected."""
    path = tmp_path / "baseline.json"
    path.write_bytes(BAD[kind])
    with pytest.raises(InvalidInput) as caught:
        read_report(path)
    assert "baseline.json" in str(caught.value)
    assert "\n" not in str(caught.value)
    assert "--against" in str(caught.value)


def test_a_file_that_is_not_there_is_refused(tmp_path):
    """Nor a folder."""
    for path in (tmp_path / "absent.json", tmp_path):
        with pytest.raises(InvalidInput, match="--against"):
            read_report(path)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_report_cut_short_is_refused(kept, tmp_path, share):
    """However much of it is there."""
    text = json.dumps(kept)
    path = tmp_path / "baseline.json"
    path.write_text(text[: int(share * len(text))], encoding="utf-8")
    with pytest.raises(InvalidInput, match="whole JSON file"):
        read_report(path)


@pytest.mark.parametrize(
    ("place", "key", "value"),
    [
        ("statement", "verdict", "pass"),
        ("statement", "verdict", True),
        ("statement", "grade", "passed"),
        ("statement", "grade", None),
        ("statement", "claims", None),
        ("statement", "claims", []),
        ("claim", "verdict", "PROVED"),
        ("claim", "text", 1),
        ("claim", "evidence", "exact"),
        ("evidence", "verdict", "passed"),
        ("evidence", "method", "oracle"),
    ],
)
def test_unknown_words_are_refused(report, place, key, value):
    """A grade that nobody knows has no place in the order, so it is not compared but refused."""
    holder = {"statement": statement(report), "claim": claim(report), "evidence": claim(report)["evidence"][0]}[place]
    holder[key] = value
    with pytest.raises(InvalidInput):
        require_report(report, "report")


@pytest.mark.parametrize("place", ["statements", "claims", "evidence"])
def test_what_stands_twice_is_refused(report, place):
    """Of two entries with one name the comparison could only read one."""
    items = {"statements": report["statements"], "claims": statement(report)["claims"]}
    rows = items.get(place, claim(report)["evidence"])
    rows.append(copy.deepcopy(rows[0]))
    with pytest.raises(InvalidInput, match="distinct"):
        require_report(report, "report")


def test_a_pass_that_becomes_partial_is_a_loss(kept, report):
    """What held on the whole domain and now holds on a part of it got weaker, and not the other way round."""
    claim(report)["evidence"][1]["partial"] = True
    assert found(kept, report) == ["theorem-1/criterion: precision passed and is partial"]
    assert found(report, kept) == []


@pytest.mark.parametrize(
    ("change", "lost"),
    [
        ("x ≥ 100", "setting: 'hypothesis x ≥ 1' was"),
        ("c = 1000", "setting: 'c = 1' was"),
        ("given", "given: 'x > 2' is now"),
    ],
)
def test_the_same_words_about_something_else_are_weaker(tmp_path, change, lost):
    """A claim that supposes more, or whose letters stand for something else, says less in the same words."""
    source = (
        "from sympy import Integer\n"
        "from qdsym.proof import Claim, Definition, Domain, Relation, Statement, real_symbols\n"
        "x, c = real_symbols('x c')\n"
        "claim = Relation(x + c, '≥', 2)\n"
        "domain = Domain((x,), (Relation(x, '≥', {low}),), (Definition(c, Integer({value})),))\n"
        "def derive(proof):\n"
        "    proof.sign(claim, via=(x - {low}, Integer({low} + {value} - 2)))\n"
        "s = Statement('s', 't', 'lemma', 'extension', domain, (Claim('c', claim, {given}),), derive)\n"
    )
    reports = []
    for changed in (False, True):
        low, value = (100 if changed and "100" in change else 1), (1000 if changed and "1000" in change else 1)
        given = "(Relation(x, '>', 2),)" if changed and change == "given" else "()"
        path = tmp_path / "s.py"
        path.write_text(source.format(low=low, value=value, given=given), encoding="utf-8")
        reports.append(json.loads(qdsym("verify", path, "--method", "exact", "--json", "-").stdout))
    assert [r["verdict"] for r in reports] == ["pass", "pass"]
    assert lost in " ".join(map(str, losses(*reports)))
    assert losses(reports[0], reports[0]) == []
    for key in ("setting", "given"):
        for report in reports:
            report["statements"][0].pop(key, None)
            report["statements"][0]["claims"][0].pop(key, None)
    assert losses(*reports) == []
    with pytest.raises(InvalidInput, match="list of texts"):
        require_report(reports[0] | {"statements": [reports[0]["statements"][0] | {"setting": 3}]}, "baseline")


PARTS = """
from sympy import Determinant, ImmutableMatrix, Integer, MatrixSymbol, Symbol, Trace, diag, eye
from qdsym.proof import Claim, Definition, Domain, MatrixVariable, ModeVariable, Relation, Statement, real_symbols

x, mu, c = real_symbols("x mu c")
n = Symbol("n", integer=True, positive=True)
A, B, K = (MatrixSymbol(name, {size}*n, {size}*n) for name in "ABK")
sigma = lambda modes: diag(*[ImmutableMatrix([[0, 1], [-1, 0]])] * modes)
domain = Domain(
    {variables}, ({hypothesis}), (Definition(c, {value}, "{meaning}"), Definition(K, {matrix}, invertible={inverse})),
    ({first}, {second}), ({mode}), {witness},
)
s = Statement(
    "s", "{title}", "lemma", "{source}", domain,
    (Claim("c", Relation(Trace(A), "≥", Trace(A)), {given}, source="{whose}"),),
    lambda proof: proof.sign(Relation(Trace(A), "≥", Trace(A))),
)
"""
USUAL = {
    "size": "2",
    "variables": "(x, mu)",
    "hypothesis": 'Relation(x, "≥", 1),',
    "value": "x + 1",
    "meaning": "",
    "matrix": "A*B",
    "inverse": "False",
    "first": "MatrixVariable(A, 1)",
    "second": "MatrixVariable(B)",
    "mode": "ModeVariable(mu),",
    "witness": "{}",
    "title": "t",
    "source": "extension",
    "given": "()",
    "whose": "",
}
CHANGES = {
    "another hypothesis": {"hypothesis": 'Relation(x, ">", 1),'},
    "no hypothesis": {"hypothesis": ""},
    "one more variable": {"variables": "(x, mu, *real_symbols('y'))"},
    "another definition": {"value": "x + 2"},
    "another definition of a matrix": {"matrix": "B*A"},
    "an inverse that is supposed": {"inverse": "True"},
    "another size": {"size": "4"},
    "antisymmetric": {"first": "MatrixVariable(A, -1)"},
    "no symmetry": {"first": "MatrixVariable(A)"},
    "invertible": {"first": "MatrixVariable(A, 1, invertible=True)"},
    "an entry": {"first": "MatrixVariable(A, 1, entry=mu)"},
    "a rate": {"first": "MatrixVariable(A, 1, rate=A)"},
    "moving": {"first": "MatrixVariable(A, 1, moving=True)"},
    "a value": {"first": "MatrixVariable(A, 1, value_at=lambda modes: eye(2*modes))"},
    "a complex structure": {"second": "MatrixVariable(B, -1, value_at=sigma, complex_structure=True)"},
    "no mode": {"mode": ""},
    "a mode's rate": {"mode": "ModeVariable(mu, x),"},
    "a rate that is not said": {"mode": "ModeVariable(mu, None),"},
    "given": {"given": '(Relation(x, ">", 2),)'},
    "whose the statement is": {"source": "paper"},
    "whose the claim is": {"whose": "reconstructed"},
}
SAME = {
    "a title": {"title": "another"},
    "a meaning": {"meaning": "one more than x"},
    "a witness": {"witness": "{x: 3, mu: 2}"},
    "where a mode is looked for": {"mode": "ModeVariable(mu, least=Integer(1)),"},
}


def reported(folder, **changes):
    """The report on a file in which some parts are changed."""
    path = folder / "parts.py"
    text = PARTS
    for part, value in (USUAL | changes).items():
        text = text.replace("{" + part + "}", value)
    path.write_text(text, encoding="utf-8")
    done = qdsym("verify", path, "--method", "exact", "--json", "-")
    assert done.stdout, done.output
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def usual(tmp_path_factory):
    """The report on the file as it is."""
    return reported(tmp_path_factory.mktemp("usual"))


@pytest.mark.parametrize("change", CHANGES)
def test_each_part_of_a_setting_is_compared(usual, tmp_path, change):
    """Changed alone, it is named, though the claim reads the same and is judged the same; and the other way round."""
    other = reported(tmp_path, **CHANGES[change])
    assert claim_of(other)["text"] == claim_of(usual)["text"]
    for one, two in ((usual, other), (other, usual)):
        lines = [line for line in found(one, two) if "verdict was" not in line and "grade was" not in line]
        assert [line for line in lines if "setting: " in line or "given: " in line or "source was" in line]


@pytest.mark.parametrize("change", SAME)
def test_what_says_nothing_is_not_compared(usual, tmp_path, change):
    """Words about a statement, and what only helps the search for points."""
    assert found(usual, reported(tmp_path, **SAME[change])) == []


def test_a_report_that_lacks_its_setting_is_weaker(usual):
    """What the baseline says and the report does not is lost; a baseline that says nothing of it compares nothing."""
    other = copy.deepcopy(usual)
    del other["statements"][0]["setting"]
    assert any("setting: 'variables mu, x' was" in line for line in found(usual, other))
    assert found(other, usual) == []


def claim_of(report):
    """The one claim of a report."""
    return report["statements"][0]["claims"][0]
