"""The command on a terminal: colours, and completion by the shell."""

from __future__ import annotations

import os
import pty
import subprocess
import sys

import pytest
from click.testing import CliRunner

from qdsym.command.main import main
from qdsym.quantities.catalogue import QUANTITIES
from qdsym.statements import IDS

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
    assert b"lemma-1" in written or b"verify" in written
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
