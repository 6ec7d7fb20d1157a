"""Attacks from below: methods, solvers, proofs and files that answer what they should not. None ends with status 0."""

from __future__ import annotations

import json
import os
import sys
import time

import pytest

from qdsym.methods import running
from qdsym.methods.method import Method
from qdsym.methods.registry import ROOMS
from qdsym.proof.reading import search
from qdsym.proof.trusted.evidence import Outcome
from tests.support.commands import run as qdsym

WITHOUT_DERIVATION = """
from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols
x, y = real_symbols("x y")
statement = Statement("own", "Own", "lemma", "extension", Domain((x,), (x > 0,)), ({claim},), lambda proof: None)
"""
TRUE = 'Claim("c", Relation(x + 1, ">", 0))'
FALSE = 'Claim("c", Relation(x, ">", 1))'


def file(folder, claim=TRUE, more=""):
    """A statement file of one's own."""
    target = folder / "own.py"
    target.write_text(WITHOUT_DERIVATION.format(claim=claim) + more, encoding="utf-8")
    return str(target)


def status(*arguments):
    """The exit status of ``qdsym verify``, which never shows a traceback."""
    done = qdsym("verify", *arguments)
    assert "Traceback" not in done.output
    return done.exit_code


def raising(error):
    """A method that raises."""

    def check(*_):
        raise error

    return check


def sleeping(*_):
    """A method that does not come back in time."""
    time.sleep(30)


def busy(*_):
    """A method that has used its processor time and goes on."""
    while True:
        pass


def dying(*_):
    """A method whose process ends at once, as if all were well."""
    os._exit(0)


class Truthy:
    """Equal to everything, true, and iterable into two passes."""

    def __eq__(self, other):
        return True

    def __hash__(self):
        return 0

    def __iter__(self):
        return iter((self, "fine"))


class Passing(str):
    """A string that says pass."""

    __slots__ = ()


METHODS = {
    "crashes": raising(RuntimeError("no")),
    "exits with status 0": raising(SystemExit(0)),
    "runs out of memory": raising(MemoryError()),
    "recurses without end": raising(RecursionError()),
    "overstays": busy,
    "dies with status 0": dying,
    "returns None": lambda *_: None,
    "returns NaN": lambda *_: float("nan"),
    "returns True": lambda *_: True,
    "returns truthy junk": lambda *_: Truthy(),
    "returns junk twice": lambda *_: (Truthy(), "fine"),
    "returns the word": lambda *_: "pass",
    "returns a tuple of words": lambda *_: ("pass", "fine"),
    "returns a likeness": lambda *_: (Passing("pass"), "fine"),
    "returns True and a word": lambda *_: (True, "fine"),
    "returns a pass without a word": lambda *_: (Outcome.PASS, None),
    "returns a pass alone": lambda *_: Outcome.PASS,
    "answers unknown": lambda *_: (Outcome.UNKNOWN, "the solver gave up"),
    "answers unavailable": lambda *_: (Outcome.UNAVAILABLE, "nothing there"),
    "answers in part": lambda *_: (Outcome.PARTIAL, "on half of it"),
    "answers fail": lambda *_: (Outcome.FAIL, "no"),
}


@pytest.mark.parametrize("method", ["kernel", "smt", "ball"])
@pytest.mark.parametrize("name", METHODS)
def test_a_method_that_says_nothing_passes_nothing(monkeypatch, tmp_path, name, method):
    """A true claim without a derivation, and one method that could settle it but does not."""
    monkeypatch.setattr(search, "ATTEMPTS", 40)  # No point refutes it, and that is not what is asked here.
    monkeypatch.setitem(ROOMS, method, Method(method, METHODS[name], 0.3))
    assert status(file(tmp_path), "--method", method) == 1
    assert status(file(tmp_path), "--method", "exact", "--require", method) == 1


def test_a_method_that_sleeps_passes_nothing(monkeypatch, tmp_path):
    """What uses no processor time is ended all the same, once it has had ten times its limit and some seconds."""
    monkeypatch.setattr(running, "GRACE", 0.2)
    monkeypatch.setitem(ROOMS, "smt", Method("smt", sleeping, 0.3))
    assert status(file(tmp_path), "--method", "exact", "--require", "smt") == 1


@pytest.mark.parametrize("method", ["precision", "fock", "sampling"])
def test_points_alone_pass_nothing(monkeypatch, tmp_path, method):
    """A method that looks at points may pass and still settles nothing."""
    monkeypatch.setitem(ROOMS, method, Method(method, lambda *_: (Outcome.PASS, "at all points"), 5))
    assert status(file(tmp_path), "--method", method) == 1


@pytest.mark.parametrize("method", ["kernel", "smt", "ball", "precision", "fock", "sampling"])
def test_a_method_that_lies_is_outweighed(monkeypatch, tmp_path, method):
    """A claim that an exact point refutes stays refuted, whatever a method says of it."""
    monkeypatch.setitem(ROOMS, method, Method(method, lambda *_: (Outcome.PASS, "trust me"), 5))
    assert status(file(tmp_path, FALSE), "--method", f"exact,{method}", "--require", method) == 1


@pytest.mark.parametrize("answer", ["unknown", "sat", "", "unsat-ish", "timeout"])
def test_a_solver_that_does_not_say_unsat_passes_nothing(monkeypatch, tmp_path, answer):
    """Only exactly unsat counts, and only with a domain that is not empty."""
    import z3

    monkeypatch.setattr(z3.Solver, "check", lambda *_: answer)
    assert status(file(tmp_path), "--method", "smt") == 1


@pytest.mark.parametrize(
    "proof",
    [
        "Theorem proof : claim.\nProof. Admitted.\n",
        "Axiom magic : claim.\nTheorem proof : claim.\nProof. exact magic. Qed.\n",
        "Parameter magic : forall P : Prop, P.\nTheorem proof : claim.\nProof. apply magic. Qed.\n",
        "Lemma other : True.\nProof. exact I. Qed.\n",
        "(* Admitted. *)\n",
        "Theorem proof : True.\nProof. exact I. Qed.\n",
    ],
    ids=["admitted", "axiom", "parameter", "another theorem", "nothing", "another statement"],
)
def test_a_proof_that_is_none_passes_nothing(tmp_path, proof):
    """Coq's kernel is asked about the generated statement, and its axioms are read."""
    file = squared(tmp_path)
    folder = tmp_path / "own.coq" / "own"
    folder.mkdir(parents=True)
    (folder / "square.v").write_text(proof, encoding="utf-8")
    assert status(file, "--method", "kernel") == 1


def test_without_such_a_proof_the_kernel_passes_it(tmp_path):
    """So it is the proof that fails."""
    assert status(squared(tmp_path), "--method", "kernel") == 0


def squared(folder):
    """A file with a true claim that the kernel passes by its derivation."""
    target = folder / "own.py"
    target.write_text(
        "from qdsym.proof import *\nx, = real_symbols('x')\nsquare = Relation(x**2, '≥', 0)\n"
        "statement = Statement(id='own', title='a square', kind='lemma', source='extension',\n"
        "    domain=Domain(variables=(x,)), claims=(Claim('square', square),), derive=lambda p: p.sign(square))\n",
        encoding="utf-8",
    )
    return target


@pytest.mark.parametrize(
    "content", ["", "{", "[]", "null", '{"schema": "qdsym/verify/1"}', '{"statements": []}', "\x00"]
)
def test_a_baseline_that_is_cut_short_is_no_baseline(tmp_path, content):
    """Bad usage, before anything is verified."""
    baseline = tmp_path / "baseline.json"
    baseline.write_text(content, encoding="utf-8")
    assert status("lemma-1", "--method", "exact", "--against", baseline) == 2


def test_a_baseline_that_promises_more_is_not_met(tmp_path):
    """A claim that is gone, evidence that was there, a grade that was better: each fails."""
    kept = tmp_path / "kept.json"
    assert status("lemma-1", "--method", "exact", "--json", kept) == 0
    report = json.loads(kept.read_text(encoding="utf-8"))
    for change in ("claim", "evidence", "grade"):
        better = json.loads(json.dumps(report))
        subject = better["statements"][0]
        if change == "claim":
            subject["claims"].append(subject["claims"][0] | {"id": "one-more"})
        elif change == "evidence":
            subject["claims"][0]["evidence"].append(subject["claims"][0]["evidence"][0] | {"method": "smt"})
        else:
            subject["grade"] = "kernel"
        kept.write_text(json.dumps(better), encoding="utf-8")
        assert status("lemma-1", "--method", "exact", "--against", kept) == 1


@pytest.mark.parametrize(
    "more",
    [
        "\nfrom dataclasses import replace\nother = replace(statement, title='Other')\n",
        "\nraise SystemExit(0)\n",
        "\nimport os\nstatement = None\n",
        "\nstatements = []\ndel statement\n",
    ],
    ids=["two statements with one id", "the file exits", "no statement", "nothing at all"],
)
def test_a_file_that_holds_no_one_statement_fails(tmp_path, more):
    """Two statements of one id, none, or a file that ends the run."""
    assert status(file(tmp_path, more=more), "--method", "exact,smt") in (1, 2)


def test_a_statement_may_not_take_a_shipped_id(tmp_path):
    """A file that calls its statement theorem-1 verifies its own claim, not the shipped one."""
    target = tmp_path / "taken.py"
    text = WITHOUT_DERIVATION.format(claim=FALSE).replace('"own", "Own"', '"theorem-1", "Taken"')
    target.write_text(text, encoding="utf-8")
    assert status(target) in (1, 2)


def test_a_program_that_a_file_puts_in_its_place_is_not_asked(tmp_path):
    """What a file does to its surroundings ends with the process in which it runs."""
    program = tmp_path / "coqc"
    program.write_text("#!/bin/sh\necho The Coq Proof Assistant, version 8.16.1\ntouch asked\n", encoding="utf-8")
    program.chmod(0o755)
    more = f"\nimport os\nos.environ['PATH'] = {str(tmp_path)!r} + os.pathsep + os.environ['PATH']\n"
    assert status(file(tmp_path, FALSE, more), "--method", "kernel") == 1
    assert os.environ["PATH"].split(os.pathsep)[0] != str(tmp_path)


def test_missing_libraries_pass_nothing(monkeypatch, tmp_path):
    """Without the solver the method is unavailable, which is no pass."""
    monkeypatch.setitem(sys.modules, "z3", None)
    assert status(file(tmp_path), "--method", "smt") == 1
