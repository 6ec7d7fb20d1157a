"""The published JSON Schemas: what the command writes fits them, and what it would never write does not."""

from __future__ import annotations

import copy
import json

import pytest
from jsonschema import Draft202012Validator

from qdsym.audit.campaign import OUTCOMES
from qdsym.audit.mutants.claims import OPERATORS
from qdsym.errors import InvalidInput
from qdsym.export.schemas import NAMES, schema
from qdsym.proof.trusted.evidence import METHODS, PROVING, Outcome, Verdict
from qdsym.proof.trusted.language.statement import SOURCES
from qdsym.quantities.catalogue import QUANTITIES
from tests.support.commands import run as qdsym
from tests.support.places import FALSE_STATEMENTS as FALSE


def printed(*arguments):
    """What the command prints, as data."""
    return json.loads(qdsym(*arguments).stdout)


def complaints(name, value):
    """What a schema finds wrong with a value."""
    return [error.message for error in Draft202012Validator(schema(name)).iter_errors(value)]


@pytest.fixture(scope="module")
def written():
    """Something of each kind that the command writes."""
    return {
        "verify-1": printed("verify", "theorem-1", "--json", "-"),
        "proof-1": printed("prove", "theorem-1", "--format", "json"),
        "audit-1": printed("audit", "corollary-unsqueezed", "--json", "-", "--jobs", "1"),
        "eval": printed("eval", "infidelity", "--nu", "3/2", "--r", "0.8", "--depth", "0.3", "--json", "--ball"),
        "list": printed("list", "--json"),
    }


@pytest.mark.parametrize("name", NAMES)
def test_a_schema_is_one(name):
    """Each is a schema of its draft, describes every property, and lets no unknown one in."""
    content = schema(name)
    Draft202012Validator.check_schema(content)
    assert content["$schema"] == Draft202012Validator.META_SCHEMA["$id"]
    objects = [content, *content.get("$defs", {}).values()]
    for item in [o for o in objects if "properties" in o]:
        assert item["additionalProperties"] is False
        assert all("description" in p for p in item["properties"].values())
    with pytest.raises(InvalidInput):
        schema(f"{name}-0")


@pytest.mark.parametrize("name", NAMES)
def test_what_is_written_fits(name, written):
    """The command's own output."""
    assert complaints(name, written[name]) == []


@pytest.mark.parametrize("name", ["boundary_in_criterion", "derivation_crashes", "empty_domain", "circular_pair"])
def test_a_failed_run_fits_too(name):
    """Refuted, crashed, vacuous and circular statements are written in the same form."""
    report = printed("verify", FALSE / f"{name}.py", "--json", "-")
    assert report["verdict"] == "fail"
    assert complaints("verify-1", report) == []


@pytest.mark.parametrize("name", ["boundary_in_criterion", "derivation_crashes", "empty_domain"])
def test_a_derivation_that_fails_fits(name):
    """A claim that no step concludes has no step, and is not proved."""
    proof = printed("prove", FALSE / f"{name}.py", "--format", "json")
    assert proof["verdict"] != "proved"
    assert complaints("proof-1", proof) == []


def test_several_derivations_fit():
    """Two statements are written as a list; an empty list is refused."""
    assert complaints("proof-1", printed("prove", "lemma-1", "corollary-unsqueezed", "--format", "json")) == []
    assert complaints("proof-1", [])


@pytest.mark.parametrize("quantity", QUANTITIES)
def test_every_quantity_fits(quantity):
    """Tiny, huge, negative and zero values are decimal strings all the same."""
    for values in (
        {"nu": "3/2", "r": "0.8", "mu": "2", "s": "0.5", "phi": "-1/3", "depth": "0.3", "lam": "1/2", "theta": "2"},
        {"nu": "1.000001", "r": "40", "mu": "1", "s": "0", "phi": "0", "depth": "1e-9", "lam": "1e-9", "theta": "0"},
    ):
        options = [
            part for key in QUANTITIES[quantity].arguments if key in values for part in (f"--{key}", values[key])
        ]
        result = qdsym("eval", quantity, *options, "--digits", "10", "--json")
        if result.exit_code == 0:
            assert complaints("eval", json.loads(result.stdout)) == []
        else:
            assert values["r"] == "40", result.output


CHANGES = {
    "verify-1": [
        (("schema",), "qdsym/verify/2"),
        (("version",), ...),
        (("seed",), -1),
        (("seed",), "0"),
        (("verdict",), "proved"),
        (("extra",), 1),
        (("statements",), []),
        (("statements", 0, "verdict"), "unknown"),
        (("statements", 0, "grade"), "passed"),
        (("statements", 0, "source"), "ours"),
        (("statements", 0, "id"), "Lemma 1"),
        (("statements", 0, "claims"), []),
        (("statements", 0, "depends_on"), ["a", "a"]),
        (("statements", 0, "claims", 0, "evidence"), []),
        (("statements", 0, "claims", 0, "verdict"), "refuted"),
        (("statements", 0, "claims", 0, "latex"), None),
        (("statements", 0, "claims", 0, "evidence", 0, "verdict"), "fail"),
        (("statements", 0, "claims", 0, "evidence", 0, "verdict"), "passed"),
        (("statements", 0, "claims", 0, "evidence", 0, "method"), "sampling"),
        (("statements", 0, "claims", 0, "evidence", 0, "seconds"), "1"),
        (("tools", "sympy"), ...),
    ],
    "proof-1": [
        (("schema",), "qdsym/verify/1"),
        (("verdict",), "pass"),
        (("steps", 0, "number"), 0),
        (("steps", 0, "premises"), ["1"]),
        (("steps", 0, "lemma"), "lemma-1"),
        (("steps", 0, "rule"), ...),
        (("claims", 0, "step"), None),
        (("claims", 0, "source"), ""),
        (("definitions", 0, "formula"), "x"),
        (("hypotheses",), "x > 0"),
    ],
    "audit-1": [
        (("schema",), "qdsym/verify/1"),
        (("seed",), -1),
        (("verdict",), "proved"),
        (("counts", "made"), 0),
        (("counts", "survived"), 1),
        (("counts", "refuted"), ...),
        (("statements",), []),
        (("statements", 0, "faults"), ["no mutant of c could be made"]),
        (("statements", 0, "mutants"), []),
        (("statements", 0, "mutants", 0, "outcome"), "survived"),
        (("statements", 0, "mutants", 0, "outcome"), "equivalent"),
        (("statements", 0, "mutants", 0, "outcome"), "killed"),
        (("statements", 0, "mutants", 0, "claim"), ...),
        (("statements", 0, "mutants", 0, "step"), 1),
        (("statements", 0, "mutants", 0, "operator"), "typo"),
        (("statements", 0, "mutants", 0, "id"), "positivity~sign"),
        (("statements", 0, "mutants", 0, "witness"), ...),
        (("statements", 0, "mutants", 0, "proof"), "trust me"),
    ],
    "eval": [
        (("value",), 0.22),
        (("value",), "nan"),
        (("quantity",), "energy"),
        (("digits",), 0),
        (("arguments", "nu"), "1.5"),
        (("arguments", "nu"), ...),
        (("arguments", "mass"), "1"),
        (("ball",), ""),
    ],
    "list": [
        ((0, "id"), "theorem 1"),
        ((0, "grade"), ""),
        ((0, "title"), ...),
        ((0, "origin"), ""),
        ((0, "depends_on"), "lemma-1"),
    ],
}


def changed(value, path, new):
    """A copy of a value with one place changed, or taken out where the new value is ``...``."""
    value = copy.deepcopy(value)
    place = value
    for key in path[:-1]:
        place = place[key]
    if new is ...:
        del place[path[-1]]
    else:
        place[path[-1]] = new
    return value


@pytest.mark.parametrize(("name", "path", "new"), [(n, p, v) for n, cases in CHANGES.items() for p, v in cases])
def test_what_is_wrong_does_not_fit(name, path, new, written):
    """One change to what was written, and the schema refuses it."""
    assert complaints(name, changed(written[name], path, new))


def test_the_words_are_those_of_the_code():
    """Methods, grades, verdicts, sources and quantities in the schemas are the ones in use."""
    definitions = schema("verify-1")["$defs"]
    grades = [*METHODS, "none"]
    assert definitions["evidence"]["properties"]["method"]["enum"] == list(METHODS)
    assert definitions["evidence"]["properties"]["verdict"]["enum"] == [o for o in Outcome if o is not Outcome.PARTIAL]
    assert definitions["statement"]["properties"]["grade"]["enum"] == grades
    assert definitions["statement"]["properties"]["source"]["enum"] == list(SOURCES)
    assert set(definitions["statement"]["properties"]["verdict"]["enum"]) == set(Verdict)
    proving = definitions["claim"]["then"]["properties"]["evidence"]["contains"]["properties"]["method"]["enum"]
    assert sorted(proving) == sorted(PROVING)
    assert schema("list")["items"]["properties"]["grade"]["enum"] == grades
    mutant = schema("audit-1")["$defs"]["mutant"]["properties"]
    assert mutant["operator"]["enum"] == list(OPERATORS)
    assert mutant["outcome"]["enum"] == list(OUTCOMES)
    assert schema("eval")["properties"]["quantity"]["enum"] == list(QUANTITIES)
