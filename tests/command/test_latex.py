"""The command ``qdsym latex``: what it writes, what it leaves alone, and when committed files are called stale."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.support.commands import run as command
from tests.support.places import EXAMPLES

NAME = "corollary-rotation"
FILES = {"qdsym.sty", "closed-forms.tex", f"{NAME}.tex"}


def run(*arguments):
    """Run the command in this process."""
    return command("latex", *arguments)


@pytest.fixture
def folder(tmp_path):
    """A folder that the command has just written."""
    assert run(NAME, "-o", tmp_path / "made" / "out").exit_code == 0
    return tmp_path / "made" / "out"


def contents(folder):
    """The bytes of every file in a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_fresh_files_pass_and_nothing_is_written(folder):
    """What was just written is fresh, and looking changes nothing."""
    before = contents(folder)
    done = run(NAME, "--check", folder)
    assert done.exit_code == 0
    assert done.output == f"fresh: 3 files in {folder}\n"
    assert contents(folder) == before
    assert set(before) == FILES


@pytest.mark.parametrize("name", sorted(FILES))
def test_each_file_that_is_stale_or_missing_is_named(folder, name):
    """One byte more is stale; a file that is gone is missing; both exit with 1 and change nothing."""
    path = folder / name
    path.write_bytes(path.read_bytes() + b"\n")
    done = run(NAME, "--check", folder)
    assert (done.exit_code, done.output) == (1, f"stale: {path}\n")
    path.unlink()
    done = run(NAME, "--check", folder)
    assert (done.exit_code, done.output) == (1, f"missing: {path}\n")
    assert not path.exists()


def test_a_file_written_for_another_statement_is_extra(folder):
    """What qdsym wrote and would not write now is named; the author's own files are none of its business."""
    (folder / "paper.tex").write_text("\\documentclass{article}\n")
    (folder / "other.sty").write_bytes(bytes(range(256)))
    (folder / "gone.tex").mkdir()
    assert run(NAME, "--check", folder).exit_code == 0
    (folder / "lemma-9.tex").write_text("% lemma-9.tex, written by qdsym: change the statement, not this file.\n")
    done = run(NAME, "--check", folder)
    assert (done.exit_code, done.output) == (1, f"extra: {folder / 'lemma-9.tex'}\n")


def test_every_fault_is_named_at_once(folder):
    """Three faults, three lines."""
    (folder / "qdsym.sty").unlink()
    (folder / "closed-forms.tex").write_text("")
    (folder / "x.tex").write_text("% written by qdsym")
    done = run(NAME, "--check", folder)
    assert done.exit_code == 1
    assert [line.split(":")[0] for line in done.output.splitlines()] == ["missing", "stale", "extra"]


def test_other_files_are_neither_deleted_nor_replaced(folder):
    """Writing again leaves an author's files; one in the place of a file to write stops it first."""
    (folder / "paper.tex").write_text("mine")
    assert run(NAME, "-o", folder).exit_code == 0
    assert (folder / "paper.tex").read_text() == "mine"
    (folder / "qdsym.sty").unlink()
    (folder / f"{NAME}.tex").write_text("mine too")
    before = contents(folder)
    done = run(NAME, "-o", folder)
    assert done.exit_code == 2
    assert f"{NAME}.tex" in done.output
    assert contents(folder) == before


def test_a_formula_keeps_its_macro_to_itself_over_several_runs(tmp_path):
    r"""k1 and k-1 both make \qdsymKOneC, and \providecommand would silently set the first of them for the second."""
    own = 'from qdsym.proof import *\n(x,) = real_symbols("x")\n'
    made = 'Statement("{}", "A", "lemma", "extension", Domain((x,)), (Claim("c", Relation(x**2, "≥", 0)),), derive)\n'
    for name in ("k1", "k-1"):
        derive = 'def derive(p):\n    p.sign(Relation(x**2, "≥", 0))\n'
        (tmp_path / f"{name}.py").write_text(f"{own}{derive}found = {made.format(name)}", encoding="utf-8")
    assert run(tmp_path / "k1.py", "-o", tmp_path / "out").exit_code == 0
    before = contents(tmp_path / "out")
    done = run(tmp_path / "k-1.py", "-o", tmp_path / "out")
    assert done.exit_code == 2
    assert r"\qdsymKOneC in k-1.tex" in done.output
    assert contents(tmp_path / "out") == before
    assert run(tmp_path / "k1.py", "-o", tmp_path / "out").exit_code == 0
    (tmp_path / "out" / "k1.tex").unlink()
    assert run(tmp_path / "k-1.py", "-o", tmp_path / "out").exit_code == 0


@pytest.mark.parametrize("kind", ["folder", "dangling link"])
def test_what_is_no_file_is_not_replaced(folder, kind):
    """A folder or a link that leads nowhere, where a file is to be written."""
    path = folder / f"{NAME}.tex"
    path.unlink()
    if kind == "folder":
        path.mkdir()
    else:
        path.symlink_to(folder / "nowhere")
    done = run(NAME, "-o", folder)
    assert done.exit_code == 2
    assert path.is_dir() or path.is_symlink()
    assert not (folder / "nowhere").exists()


def test_statements_of_ones_own(tmp_path):
    """A FILE.py is taken as verify takes it; one that does not hold writes nothing and is named."""
    assert run(EXAMPLES / "thermal_attenuator.py", "-o", tmp_path / "own").exit_code == 0
    assert (tmp_path / "own" / "thermal-attenuator.tex").read_text().count(r"\begin{equation}") == 4
    assert run(EXAMPLES / "thermal_attenuator.py", "--check", tmp_path / "own").exit_code == 0
    done = run(NAME, EXAMPLES / "closed_criterion.py", "-o", tmp_path / "none")
    assert done.exit_code == 1
    assert "closed-criterion is refuted" in done.output
    assert NAME not in done.output
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("theorem-0",), "theorem-0"),
        (("no_such.py",), "no_such.py"),
        (("--check", "nowhere"), "nowhere"),
        (("-o", "a", "--check", "."), "--check"),
        (("-o", "file/below"), "file"),
    ],
)
def test_bad_usage_is_one_line(tmp_path, monkeypatch, arguments, named):
    """Exit status 2, one line, nothing written."""
    monkeypatch.chdir(tmp_path)
    Path("file").write_text("x")
    done = run(*(() if arguments[0][0] not in "-" else (NAME,)), *arguments)
    assert done.exit_code == 2
    assert named in done.output
    assert len(done.output.splitlines()) == 1
    assert os.listdir() == ["file"]


def test_a_write_that_fails_leaves_whole_files(folder, monkeypatch):
    """When the disk is full, every file is either the old one or the new one."""
    before = contents(folder)
    (folder / f"{NAME}.tex").write_bytes(before[f"{NAME}.tex"] + b"%")
    changed = contents(folder)

    def full(self, target):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert run(NAME, "-o", folder).exit_code == 2
    assert contents(folder) == changed


def test_claims_alone_are_written_and_what_is_none_is_refused(tmp_path):
    """Their statements need not be named; the choice is part of what is fresh."""
    chosen = ("--claims", "theorem-1/criterion,corollary-repair/injection", "--no-derivation", "--shared-definitions")
    assert run(*chosen, "-o", tmp_path / "out").exit_code == 0
    assert set(contents(tmp_path / "out")) == {
        "qdsym.sty", "closed-forms.tex", "definitions.tex", "theorem-1.tex", "corollary-repair.tex"
    }  # fmt: skip
    assert b"proof" not in contents(tmp_path / "out")["theorem-1.tex"]
    assert run(*chosen, "--check", tmp_path / "out").exit_code == 0
    assert "stale" in run(*chosen[:2], "--check", tmp_path / "out").output
    for wrong in ("theorem-1", "theorem-1/nothing", "nothing/criterion", "", "mine.py"):
        refused = run("--claims", wrong, "-o", tmp_path / "none")
        assert refused.exit_code == 2
        assert refused.stderr.count("\n") == 1
    assert not (tmp_path / "none").exists()
