"""The command's contracts: what it prints, writes and returns."""

import json
import xml.etree.ElementTree as ET

import pytest

from qdsym.quantities.catalogue import QUANTITIES
from qdsym.statements import IDS
from tests.support.commands import run
from tests.support.places import FALSE_STATEMENTS as FALSE


def test_verify_writes_the_contract(tmp_path):
    """The JSON has the keys that others script against, and nothing in it is unproved."""
    target = tmp_path / "report.json"
    assert run("verify", "theorem-1", "--json", target).exit_code == 0
    report = json.loads(target.read_text(encoding="utf-8"))
    assert list(report) == ["schema", "version", "tools", "seed", "verdict", "statements"]
    assert report["schema"] == "qdsym/verify/1"
    assert report["verdict"] == "pass"
    assert {"python", "sympy", "mpmath", "numpy"} <= set(report["tools"])
    assert [s["id"] for s in report["statements"]] == ["lemma-1", "theorem-1"]
    for statement in report["statements"]:
        assert list(statement) == [
            "id", "title", "kind", "source", "verdict", "grade", "depends_on", "setting", "claims"
        ]  # fmt: skip
        for claim in statement["claims"]:
            keys = ["id", "text", "latex", "given", "verdict", "evidence"]
            assert [key for key in claim if key not in ("source", "silent")] == keys
            assert all(claim.get("silent", {"smt": "why"}).values())
            assert claim["verdict"] == "proved"
            for evidence in claim["evidence"]:
                assert list(evidence) == ["method", "verdict", "detail", "seconds"]
                assert evidence["verdict"] in ("pass", "fail", "unknown", "unavailable")


def test_json_on_standard_output_is_alone():
    """With ``--json -`` nothing but JSON is printed, and a failure keeps status 1."""
    good = run("verify", "lemma-1", "--json", "-")
    assert json.loads(good.stdout)["verdict"] == "pass"
    bad = run("verify", sorted(FALSE.glob("*.py"))[0], "--json", "-")
    assert bad.exit_code == 1
    assert json.loads(bad.stdout)["verdict"] == "fail"


def test_junit_counts_claims_and_failures(tmp_path):
    """Every claim is a case, and what is not proved is a failure with its reason."""
    target = tmp_path / "report.xml"
    assert run("verify", "theorem-1", "--junit", target).exit_code == 0
    suites = ET.parse(target).getroot().findall("testsuite")
    assert [s.get("name") for s in suites] == ["lemma-1", "theorem-1"]
    assert all(s.get("failures") == "0" and int(s.get("tests")) == len(s.findall("testcase")) for s in suites)
    assert run("verify", sorted(FALSE.glob("*.py"))[0], "--junit", target).exit_code == 1
    failures = ET.parse(target).getroot().findall(".//failure")
    assert failures
    assert all(f.get("message") for f in failures)


@pytest.mark.parametrize("form", ["text", "latex", "json"])
def test_prove_prints_every_form(form):
    """A derivation prints as text, LaTeX and JSON; an unknown form is bad usage."""
    result = run("prove", "corollary-unsqueezed", "--format", form)
    assert result.exit_code == 0
    marker = {"text": "Derivation", "latex": "\\begin{", "json": '"qdsym/proof/1"'}[form]
    assert marker in result.stdout
    assert run("prove", "corollary-unsqueezed", "--format", "html").exit_code == 2


@pytest.mark.parametrize("name", IDS)
def test_show_tells_whose_a_statement_is(name):
    """Every statement shows its source, its claims and their sources."""
    result = run("show", name)
    assert result.exit_code == 0
    assert "source: " in result.stdout
    assert "Claims" in result.stdout


@pytest.mark.parametrize("name", QUANTITIES)
def test_eval_gives_the_digits_asked_for(name):
    """Every quantity evaluates to 12 digits, as text and as JSON; half as many arguments are refused."""
    values = {
        "nu": "3/2",
        "r": "0.8",
        "mu": "2",
        "gamma": "1",
        "depth": "0.3",
        "s": "0.4",
        "phi": "0.2",
        "lam": "0.7",
        "theta": "1",
    }
    options = [part for key in QUANTITIES[name].arguments for part in (f"--{key}", values[key])]
    plain, structured = (run("eval", name, *options, "--digits", 12, *more) for more in ((), ("--json",)))
    assert plain.exit_code == structured.exit_code == 0
    answer = json.loads(structured.stdout)
    assert answer["quantity"] == name
    assert answer["digits"] == 12
    assert answer["value"] == plain.stdout.strip()
    assert len(answer["value"].lstrip("-0.").replace(".", "")) == 12
    assert run("eval", name).exit_code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("eval", "nonsense", "--nu", "1"),
        ("eval", "entropy", "--nu", "0.9"),
        ("eval", "entropy", "--nu", "2", "--r", "1"),
        ("eval", "entropy", "--nu", "__import__('os')"),
        ("eval", "infidelity", "--nu", "2", "--r", "1", "--depth", "-1"),
        ("eval", "universal-floor", "--nu", "1", "--r", "1", "--depth", "1"),
        ("verify", "--digits", "3"),
        ("verify", "theorem-1", "--json", "/nowhere/at/all.json"),
        ("show", "theorem-0"),
        ("latex", "theorem-0"),
        ("figure", "3"),
        ("figure", "1", "-o", "figure.bmp"),
        ("nonsense",),
    ],
)
def test_bad_usage_is_one_line_and_status_2(arguments):
    """Bad input gives one line on standard error, status 2, and no traceback."""
    result = run(*arguments)
    assert result.exit_code == 2
    assert len(result.stderr.strip().splitlines()) == 1
    assert "Traceback" not in result.output


def test_latex_writes_fragments_and_a_style(tmp_path):
    """Each statement becomes a file beside qdsym.sty; an unknown id writes nothing."""
    assert run("latex", "theorem-1", "-o", tmp_path / "out").exit_code == 0
    assert {p.name for p in (tmp_path / "out").iterdir()} == {"theorem-1.tex", "closed-forms.tex", "qdsym.sty"}
    assert run("latex", "theorem-0", "-o", tmp_path / "none").exit_code == 2
    assert not (tmp_path / "none").exists()
