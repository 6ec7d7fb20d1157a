"""The code of a file runs in a process of its own, and what comes of it is data."""

from __future__ import annotations

import contextlib
import os
import pickle
from dataclasses import fields
from pathlib import Path

import pytest

from qdsym.errors import BrokenFile, InvalidInput, UnusableFile
from qdsym.methods import hosting
from qdsym.methods.hosting import Carried, hosted
from qdsym.methods.proving import LimitedSession
from qdsym.proof import Derivation
from qdsym.proof.data import packed, unpacked
from qdsym.proof.prover import written
from qdsym.proof.trusted.evidence import Verdict
from qdsym.proof.trusted.language.statement import no_steps
from qdsym.statements import IDS, find
from qdsym.statements.loading import load_file
from tests.support.commands import run as qdsym

SQUARE = """
from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols
(x,) = real_symbols("x")
square = Relation(x**2, "≥", 0)
def derive(proof):
    proof.sign(square, because="a square")
statement = Statement("own", "Own", "lemma", "extension", Domain((x,)), (Claim("c", square),), derive)
"""


def loaded(folder, text, warn=lambda line: None, seconds=10):
    """The statements of a file, from a process of its own."""
    path = folder / "own.py"
    path.write_text(text, encoding="utf-8")
    return hosted(load_file, seconds)(path, warn)


@pytest.mark.parametrize("name", IDS)
def test_a_statement_and_its_derivation_are_what_they_were_when_they_come_back(name):
    """Every part of them, reasons included; of a matrix, what it is for each number of modes that is asked for."""
    statement = find(name)
    wrote = written(statement, Derivation)
    back, steps = unpacked(packed((statement, wrote)))
    assert steps == wrote
    assert [step.because for step in steps.steps] == [step.because for step in wrote.steps]
    assert back.claims == statement.claims
    assert (back.title, back.kind, back.source, back.note) == (
        *(statement.title, statement.kind, statement.source, statement.note),
    )
    for field in fields(statement.domain):
        if field.name != "matrices":
            assert getattr(back.domain, field.name) == getattr(statement.domain, field.name)
    for one, other in zip(back.domain.matrices, statement.domain.matrices, strict=True):
        for field in fields(other):
            if field.name != "value_at":
                assert getattr(one, field.name) == getattr(other, field.name)
        if other.value_at is not None:
            assert all(one.value_at(modes) == other.value_at(modes) for modes in (1, 2, 3))


def test_what_is_no_data_is_not_read():
    """Nothing is looked up or called for what comes from another process, and objects of other kinds do not go."""
    with pytest.raises(pickle.UnpicklingError, match="neither text nor a number"):
        unpacked(pickle.dumps(os.getcwd))
    with pytest.raises(InvalidInput, match="made elsewhere"):
        packed((object(),))
    with pytest.raises(InvalidInput, match="made elsewhere"):
        unpacked(pickle.dumps(("expression", (("os", "system", (), ()),))))
    with pytest.raises(InvalidInput, match="an expression that was written down, got IndexError"):
        unpacked(pickle.dumps(("expression", (("sympy.core.symbol", "Symbol", (7,), ()),))))


def test_the_file_is_not_run_here(tmp_path, monkeypatch):
    """Neither what it changes in its process nor what it leaves there is met in this one."""
    monkeypatch.delenv("QDSYM_SEEN", raising=False)
    (statement,) = loaded(tmp_path, f"{SQUARE}\nimport os\nos.environ['QDSYM_SEEN'] = str(os.getpid())\n")
    assert "QDSYM_SEEN" not in os.environ
    assert type(statement.derive).__name__ == "Recorded"
    proof = LimitedSession(find).prove(statement)
    assert proof.verdict is Verdict.PROVED
    assert proof.steps[0].because == "a square"


def test_what_is_said_of_a_file_comes_back(tmp_path):
    """Warnings, what is wrong with it, that it ends its process, and that there is none."""
    lines = []
    inside = "\nfrom dataclasses import replace\nkept = {1: replace(statement, id='inside')}\n"
    assert len(loaded(tmp_path, SQUARE + inside, lines.append)) == 1
    assert len(lines) == 1
    assert "stands inside of kept" in lines[0]
    for text, kind, words in (
        ("1 / 0", BrokenFile, "own.py:1: ZeroDivisionError"),
        ("x = 1", UnusableFile, "defines no statement"),
        ("import os\nos._exit(0)", BrokenFile, "ended without a word"),
    ):
        with pytest.raises(kind, match=words) as caught:
            loaded(tmp_path, text)
        assert type(caught.value) is kind
    with pytest.raises(InvalidInput, match="an existing Python file") as caught:
        hosted(load_file, None)(tmp_path / "none.py", lines.append)
    assert caught.value.argument == "FILE.py"


def test_it_is_told_how_many_derivations_are_written(tmp_path):
    """Before the first, and while others are left."""
    path, told = tmp_path / "own.py", []
    path.write_text(f"{SQUARE}\nfrom dataclasses import replace\nother = replace(statement, id='other')")
    assert len(hosted(load_file, 10, lambda *standing: told.append(standing))(path, lambda line: None)) == 2
    assert told[0][:2] == (0, 2)
    assert told[0][2].startswith("derivation of own")
    assert told[-1][:2] == (1, 2)


def test_a_derivation_that_does_not_come_is_none(tmp_path):
    """It stops, takes too long, ends its process, or is asked for by somebody else."""
    for line, words in (
        ("1 / 0", "the derivation stopped at own.py:6: ZeroDivisionError"),
        ("while True: pass", "did not finish within 0.3 s of processor time"),
        (
            "(proof.sign(square), (lambda f: f(f))(lambda f: [f for _ in iter(int, 1)]))",
            "did not finish within 0.3 s of processor time; the last call of proof was at own.py:6",
        ),
        ("import os; os._exit(0)", "the process ended with status 0"),
    ):
        text = SQUARE.replace('proof.sign(square, because="a square")', line)
        (statement,) = loaded(tmp_path, text, seconds=0.3)
        found = statement.derive.written
        assert not found.steps
        assert words in found.trouble
    (statement,) = loaded(tmp_path, SQUARE, seconds=None)
    assert statement.derive is no_steps


def test_a_file_that_does_not_end_is_broken_off(tmp_path, monkeypatch):
    """Its code has a limit, as derivations have; what ends it is said."""
    monkeypatch.setattr(hosting, "RUNNING", 0.5)
    with pytest.raises(BrokenFile, match=r"own.py: the process that ran it did not finish within 0.5 s of processor"):
        loaded(tmp_path, "while True: pass", seconds=0.1)
    with pytest.raises(BrokenFile, match=r"own.py: the process that ran it ended without a word"):
        loaded(tmp_path, "import os; os._exit(0)", seconds=0.1)
    (statement,) = loaded(tmp_path, SQUARE, seconds=0.1)
    assert statement.derive.written.steps


def test_what_a_file_left_running_ends_before_anything_is_checked(tmp_path):
    """Its threads and the programs that it started, which could speak to the processes that check."""
    text = f"{SQUARE}\nimport subprocess\nprint(subprocess.Popen(['sleep', '60']).pid)\n"
    (tmp_path / "own.py").write_text(text, encoding="utf-8")
    done = qdsym("verify", str(tmp_path / "own.py"), "--method", "exact")
    assert done.exit_code == 0
    process = int(done.stderr.split()[0])
    with contextlib.suppress(OSError):  # Nobody may have taken its status yet.
        assert Path(f"/proc/{process}/stat").read_text(encoding="utf-8").split()[2] == "Z"


def test_what_a_file_says_is_shown_as_text(tmp_path):
    """No command to the terminal, no mark of a verdict and no further line in the words of an error."""
    line = r"raise ValueError('\x1b[2J one\n✓ proved')"
    target = tmp_path / "own.py"
    target.write_text(SQUARE.replace('proof.sign(square, because="a square")', line), encoding="utf-8")
    done = qdsym("verify", str(target), "--method", "exact")
    assert done.exit_code == 1
    assert "ValueError: �[2J one � proved" in done.output
    assert "\x1b" not in done.output


def test_statements_of_files_are_handed_on_as_data(tmp_path):
    """With the steps that they wrote, to processes that have no such file."""
    (statement,) = loaded(tmp_path, SQUARE)
    lookup = Carried(find, {statement.id: statement})
    (tmp_path / "own.py").unlink()
    there = pickle.loads(pickle.dumps(lookup))
    assert there("own").claims == statement.claims
    assert len(written(there("own"), Derivation).steps) == 1
    assert there("theorem-1") is find("theorem-1")


def test_what_was_put_into_a_formula_later_is_what_is_shown(tmp_path):
    """A number that becomes another one after its formula was printed: what is checked is what is printed."""
    text = SQUARE.replace("x**2", "x**2 - 1234567").replace(
        "def derive",
        "from qdsym.notation.unicode_math import proposition\nprint(proposition(square))\n"
        "next(a for a in square.lhs.args if a.is_Integer).p = 1234567\ndef derive",
    )
    (tmp_path / "own.py").write_text(text, encoding="utf-8")
    assert "x² + 1234567 ≥ 0" in qdsym("show", str(tmp_path / "own.py")).stdout
