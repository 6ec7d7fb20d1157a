"""Audits of whole statements, of a file of one's own, and by the command."""

from __future__ import annotations

import json
import random
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator
from sympy import Rational

from qdsym.audit import judgement
from qdsym.audit.campaign import audit
from qdsym.audit.judgement import SURVIVED, Judge
from qdsym.audit.mutants.steps import step_mutants
from qdsym.export.schemas import schema
from qdsym.proof import Relation, Session
from qdsym.proof.trusted.language.steps import Sequent
from qdsym.statements import find
from tests.audit.judges import made, outcomes, x
from tests.support.commands import run as qdsym


@pytest.mark.parametrize("name", ["corollary-unsqueezed", "lemma-1"])
def test_no_mutant_of_a_statement_survives(name):
    """Every mutant of its claims and of its steps is refuted or proved to hold."""
    report = audit([find(name)], find, apart=False)
    assert [j for s in report.statements for j in s.judgements if j.outcome == SURVIVED] == []
    assert report.passed
    assert report.counts["made"] > 140


@pytest.mark.parametrize("name", ["theorem-1", "corollary-repair", "onset-depth", "lemma-2"])
def test_a_sample_of_step_mutants_leaves_no_hole(name):
    """Drawn anew from the same seed: the checker rejects them, or no point refutes what it accepts."""
    statement = find(name)
    session = Session(find)
    proof = session.prove(statement)
    judge = Judge(proof, session)
    mutants = [m for k in range(len(proof.steps)) for m in step_mutants(name, statement.domain, proof.steps, k)]
    chosen = sorted(random.Random(0).sample(mutants, 80), key=lambda m: m.index)
    assert [j for j in map(judge.step, chosen) if j.outcome == SURVIVED] == []


OWN = """
from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

x, y = real_symbols("x y")
square = Relation(x * (x - 2 * y) + y**2, "{operator}", 0)
statement = Statement(
    "own", "A square", "lemma", "extension", Domain((x, y)), (Claim("c", square),),
    lambda proof: proof.sign(square, via=(x - y) ** 2),
)
"""


def command(*arguments):
    """The command's result in this process."""
    return qdsym("audit", *arguments)


def test_a_file_of_ones_own_is_audited(tmp_path):
    """Status 0 for a true statement, 1 for a false one, 2 for bad usage; the JSON fits its schema either way."""
    path = tmp_path / "own.py"
    path.write_text(OWN.format(operator="≥"), encoding="utf-8")
    good = command(path, "--jobs", 1, "--equivalents")
    assert good.exit_code == 0, good.output
    assert "pass: mutants" in good.output
    assert "equivalent own/c~symbol-1: x and y exchanged" in good.output
    report = json.loads(command(path, "--json", "-").stdout)
    assert report["verdict"] == "pass"
    assert report["counts"]["made"] == len(report["statements"][0]["mutants"])
    path.write_text(OWN.format(operator=">"), encoding="utf-8")
    bad = command(path)
    assert bad.exit_code == 1
    assert "fault own: c is refuted" in bad.output
    failed = json.loads(command(path, "--json", "-").stdout)
    assert failed["verdict"] == "fail"
    validator = Draft202012Validator(schema("audit-1"))
    assert [list(validator.iter_errors(r)) for r in (report, failed)] == [[], []]
    target = tmp_path / "report.json"
    assert command(path, "--json", target).exit_code == 1
    assert json.loads(target.read_text(encoding="utf-8"))["verdict"] == "fail"


def test_bad_usage_is_one_line():
    """An unknown id, a file that is not there, and no jobs."""
    for arguments in (["no-such"], ["no_such.py"], ["lemma-1", "--jobs", "0"], ["lemma-1", "--seed", "-1"]):
        result = command(*arguments)
        assert result.exit_code == 2
        assert result.stderr.count("\n") == 1


BUMPS = Relation(x**4 - x**2 + 1, ">", 0)
HALF = Rational(1, 2)
SQUARES = {
    x**4 - x**3 + 1: ((x**2 - x / 2 - HALF) ** 2, Rational(3, 4) * (x - Rational(1, 3)) ** 2, Rational(2, 3)),
    x**8 - x**4 + 1: ((x**4 - HALF) ** 2, Rational(3, 4)),
}


def own(proof, mutant):
    """Write down why a mutant of BUMPS holds all the same."""
    proof.sign(mutant.proposition, via=SQUARES[mutant.proposition.difference])


def put_in(proof, mutant):
    """Put a step in that the checker has not gone over."""
    proof.steps.append(replace(proof.steps[-1], sequent=Sequent(mutant.proposition, frozenset(mutant.given))))


@pytest.mark.parametrize(
    ("equivalents", "left"),
    [
        (None, 2),
        (put_in, 2),
        (own, 0),
        (lambda proof, mutant: None, 2),
        (lambda proof, mutant: proof.sign(BUMPS), 2),
        (lambda proof, mutant: proof.cite(mutant.proposition, "somewhere"), 2),
        (lambda proof, mutant: 1 / 0, 2),
    ],
)
def test_a_statement_brings_steps_for_its_own_mutants(monkeypatch, equivalents, left):
    """They count where the checker accepts them and they conclude the mutant, and cite nothing."""
    monkeypatch.setattr(judgement, "searched", lambda *_: 0)
    statement = made("bumps", BUMPS, lambda p: p.sign(BUMPS, via=((x**2 - HALF) ** 2, Rational(3, 4))), variables=(x,))
    found = outcomes(replace(statement, equivalents=equivalents))
    assert sum(one.outcome == "survived" for one in found.values()) == left
