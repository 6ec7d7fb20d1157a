"""The command on a terminal: colours, and completion by the shell."""

from __future__ import annotations

import io
import os
import pty
import re
import subprocess
import sys
import time

import pytest
from click.testing import CliRunner
from rich.console import Console

from qdsym.command import terminal
from qdsym.command.main import main
from qdsym.export import listing, table, text
from qdsym.methods import listed_grades
from qdsym.methods.verify import verify
from qdsym.quantities.catalogue import QUANTITIES
from qdsym.statements import IDS, find
from tests.support.commands import run
from tests.support.places import FALSE_STATEMENTS

ESCAPE = b"\x1b"


def on_a_terminal(*arguments: str, **environment: str) -> tuple[int, bytes]:
    """The exit status and everything written by the command on a pseudo-terminal."""
    clean = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR", "CLICOLOR")}
    master, slave = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "qdsym", *arguments],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env={**clean, "TERM": "xterm-256color", **environment},
    )
    os.close(slave)
    written = b""
    while True:
        try:
            piece = os.read(master, 65536)
        except OSError:  # Linux reports the end of a pseudo-terminal as an input/output error.
            break
        if not piece:
            break
        written += piece
    os.close(master)
    return process.wait(), written


@pytest.mark.parametrize("arguments", [("verify", "lemma-1"), ("list",), ("--help",), ("show", "lemma-0")])
def test_no_color_writes_no_escape_codes(arguments):
    """With NO_COLOR set a terminal gets plain text, also of errors."""
    _, written = on_a_terminal(*arguments, NO_COLOR="1")
    assert b"lemma-" in written or b"verify" in written
    assert ESCAPE not in written


@pytest.mark.parametrize("environment", [{}, {"NO_COLOR": ""}])
def test_a_terminal_gets_colours(environment):
    """Without NO_COLOR, or with an empty one as its convention says, the evidence table is coloured."""
    status, written = on_a_terminal("verify", "lemma-1", **environment)
    assert status == 0
    assert ESCAPE in written


def complete(words: str, shell: str = "bash", count: int | None = None) -> list[str]:
    """What the shell is offered for the last word."""
    environment = {
        "_QDSYM_COMPLETE": f"{shell}_complete",
        "COMP_WORDS": words,
        "COMP_CWORD": str(len(words.split(" ")) - 1 if count is None else count),
    }
    result = CliRunner().invoke(main, [], env=environment)
    assert result.exit_code == 0, result.output
    return result.stdout.split()


def test_statements_are_completed():
    """By their beginning, and not twice."""
    assert complete("qdsym prove the") == [f"plain,{name}" for name in IDS if name.startswith("the")]
    assert complete("qdsym show onset") == ["plain,onset-depth"]
    assert "plain,theorem-1" not in complete("qdsym prove theorem-1 the")
    assert complete("qdsym prove mine.p") == ["file,mine.p"]


def test_quantities_and_commands_are_completed():
    """Quantities after eval, the subcommands at the start, options after a dash; nothing for what fits nowhere."""
    assert complete("qdsym eval noise") == [f"plain,{name}" for name in QUANTITIES if name.startswith("noise")]
    assert "plain,verify" in complete("qdsym ver")
    assert "plain,--digits" in complete("qdsym eval entropy --di")
    assert complete("qdsym eval zzz") == []


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shell_is_given_a_script(shell):
    """The script that the documentation says to evaluate; an unknown shell gets nothing and a failing status."""
    environment = {**os.environ, "_QDSYM_COMPLETE": f"{shell}_source"}
    command = [sys.executable, "-m", "qdsym"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0
    assert f"{shell}_complete" in done.stdout
    environment["_QDSYM_COMPLETE"] = "nonsense_source"
    assert subprocess.run(command, env=environment, capture_output=True, text=True, check=False).returncode == 1


def test_completion_loads_no_mathematics():
    """A key press must not wait for SymPy."""
    code = (
        "import sys; from qdsym.command.main import main\n"
        "try: main([])\nexcept SystemExit as stop: assert not stop.code\n"
        "sys.exit(3 if 'sympy' in sys.modules else 0)"
    )
    environment = {
        **os.environ,
        "_QDSYM_COMPLETE": "bash_complete",
        "COMP_WORDS": "qdsym prove lem",
        "COMP_CWORD": "2",
    }
    done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "plain,lemma-1" in done.stdout


@pytest.mark.parametrize("command", [("list",), ("prove", "lemma-2"), ("eval", "--help"), ("show", "lemma-2")])
def test_a_reader_who_leaves_is_told_nothing(command):
    """Not by click, nor by rich, nor at the end, and the run is no success."""
    for taken in (0, 1, 300):
        line = [sys.executable, "-m", "qdsym", *command]
        with subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
            running.stdout.read(taken)
            running.stdout.close()
            assert running.stderr.read() == b""
            assert running.wait(60) in (0, 1)


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("verify", "lemma-1")])
def test_a_pipe_that_closes_at_once_is_no_error(arguments):
    """Unbuffered, so that the very first line meets nobody."""
    line = [sys.executable, "-u", "-m", "qdsym", *arguments]
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(line, stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)
    assert (done.returncode, done.stderr) == (1, b"")


def test_a_standard_output_that_is_closed_is_said_so():
    """In one line and with status 1: nothing that is asked for can be shown."""
    line = f"{sys.executable} -m qdsym list >&-"
    done = subprocess.run(["bash", "-c", line], stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1
    assert done.stderr.startswith("qdsym: standard output is closed")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize("columns", [60, 80, 100, 200])
@pytest.mark.parametrize("claims", [False, True])
def test_what_is_shown_takes_the_width_of_the_terminal(columns, claims):
    """No line is wider, no word is broken, and whose a statement is stands there at any width."""
    entries = listed_grades.listing(IDS, find)
    listed = list(listing.lines(entries, columns))
    words = set(re.sub(r"[][]", " ", " ".join(listed)).split())
    assert {word for entry in entries for word in f"{entry['id']} {entry['title']} {entry['source']}".split()} <= words
    out = io.StringIO()
    report = verify([find("lemma-1"), find("corollary-rotation")], find, ["exact", "precision"], apart=False)
    table.show(report, Console(file=out, width=columns, force_terminal=True, color_system=None), table.Shown(claims))
    assert "…" not in out.getvalue()
    assert ("transpose" in out.getvalue()) is claims
    assert "econstructed" in out.getvalue()
    shown = text.show(find("theorem-2"), columns).splitlines()
    assert max(len(line) for line in [*listed, *shown, *map(str.rstrip, out.getvalue().splitlines())]) <= columns
    assert max(map(len, shown)) > min(columns, 130) - 20


def test_the_width_is_that_of_the_terminal_itself():
    """Asked of the terminal, not guessed."""
    _, written = on_a_terminal("list", NO_COLOR="1", COLUMNS="60")
    assert 50 < max(map(len, written.decode().splitlines())) <= 60


def test_a_long_derivation_is_paged_and_a_short_one_is_not():
    """On a terminal that it does not fit on; the pager is the one of the environment."""
    pager = f"{sys.executable} -c 'import sys; print(len(sys.stdin.read()))'"
    _, paged = on_a_terminal("prove", "lemma-1", LINES="10", PAGER=pager)
    assert paged.rpartition(b"\x1b[2K")[2].strip().isdigit()  # After the bar, which is taken away.
    _, whole = on_a_terminal("prove", "lemma-1", LINES="500", PAGER=pager)
    assert b"Derivation" in whole


def test_what_is_amiss_stands_in_full_and_nothing_else_need_be_shown():
    """One line for what holds; the claims of what does not; with --failed-only and --quiet only that."""
    bad = FALSE_STATEMENTS / "doubled_minimum.py"
    told = run("verify", "lemma-1", bad, "--method", "exact")
    assert told.exit_code == 1
    assert "transpose" not in told.output
    assert "\n  claim " in told.output
    assert "next, refuted: " in told.output
    assert told.output.splitlines()[-1].startswith("fail: 5 of 6 claims proved in 2 statements")
    assert "transpose" in run("verify", "lemma-1", "--method", "exact", "--claims").output
    failed = run("verify", "lemma-1", bad, "--method", "exact", "--failed-only").output
    assert "doubled-minimum" in failed
    assert "lemma-1" not in failed
    assert run("verify", "lemma-1", "--method", "exact", "--quiet").output == ""
    quiet = run("verify", bad, "--method", "exact", "--quiet")
    assert quiet.exit_code == 1
    assert quiet.output.startswith("\nrefuted doubled-minimum/claim")


def test_a_word_that_is_nearly_right_is_suggested():
    """A statement, a claim, a quantity, a method; nothing for what is like nothing."""
    for arguments, meant in (
        (("show", "theorem1"), "theorem-1"),
        (("verify", "theorem-1/criterio"), "criterion"),
        (("eval", "lambdamin"), "lambda-min"),
        (("verify", "--method", "exct"), "exact"),
    ):
        told = run(*arguments).stderr
        assert told.endswith(f"; did you mean {meant}?\n")
        assert len(told) < 200
    assert "did you mean" not in run("show", "zzz").stderr


def test_the_help_of_eval_has_every_quantity_with_its_formula():
    """Each name with what it is, and the letters once, below."""
    told = run("eval", "--help").output
    for name, quantity in QUANTITIES.items():
        first = "--lam" if name.startswith("fermion") else "--nu"
        assert f"\n  {name}  {first}" in told
        assert quantity.title in told
    assert "= 2γ min(cosh(2r)/ν, 1 − cosh(2r)/ν)" in told
    assert told.count("a₀ = νe^(2r)") == 1
    assert "= ln(1 + ν(ν_S − ν)/2), where S > 0 and ν² ≤ 2 and ν < cosh(2r)" in told
    assert "Piecewise" not in told


def test_a_traceback_is_shown_above_the_line_when_asked_for(tmp_path, monkeypatch):
    """For a file that fails, whose own error is what an author looks for."""
    monkeypatch.delenv("QDSYM_TRACEBACK", raising=False)
    path = tmp_path / "mine.py"
    path.write_text("def f():\n    return 1 / 0\n\n\nf()\n", encoding="utf-8")
    assert "Traceback" not in run("verify", path).output
    monkeypatch.setenv("QDSYM_TRACEBACK", "")
    asked = run("verify", path, "--traceback")
    assert asked.exit_code == 1
    assert "return 1 / 0" in asked.stderr
    assert asked.stderr.splitlines()[-1].startswith("qdsym: ")


def test_long_work_says_how_far_it_is_in_a_pipe(monkeypatch, capsys):
    """A line now and then on standard error, and none when it is to be quiet."""
    monkeypatch.setattr(terminal, "TOLD", 0.05)
    for quiet in (False, True):
        with terminal.progress_bar(quiet) as progress:
            if progress:
                progress(3, 12, "exact lemma-1")
            time.sleep(0.2)
        assert ("qdsym: 3 of 12" in capsys.readouterr().err) is not quiet
