"""The runnable proofs: one script a statement, each printing its derivation within 100 columns."""

import runpy
import subprocess
import sys
import unicodedata

import pytest

from qdsym.statements import IDS
from tests.support.places import PROOFS


def columns(line):
    """How wide a line is: marks such as the bar of M̄ stand over a letter and take no room."""
    return sum(not unicodedata.combining(letter) for letter in line)


def test_there_is_one_script_for_each_statement():
    """The scripts are named after the statements, all of them and no others."""
    assert {path.stem.replace("_", "-") for path in PROOFS.glob("*.py")} == set(IDS)


@pytest.mark.parametrize("name", IDS)
def test_a_script_prints_a_proved_derivation(name, capsys, monkeypatch):
    """It ends with status 0, its summary says proved, and no line is wider than 100 columns."""
    monkeypatch.setattr(sys, "argv", [f"{name}.py"])
    with pytest.raises(SystemExit) as stop:
        runpy.run_path(str(PROOFS / f"{name.replace('-', '_')}.py"), run_name="__main__")
    printed = capsys.readouterr().out
    assert stop.value.code == 0
    assert f"{name}: proved" in printed
    assert max(columns(line) for line in printed.splitlines()) <= 100
    assert "✗" not in printed


def test_a_script_runs_by_itself():
    """``python proofs/theorem_1.py`` works as a program, and passes options on."""
    script = [sys.executable, str(PROOFS / "theorem_1.py")]
    done = subprocess.run(script, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0
    assert "M ⋡ 0 ⇔ cosh(2r) > ν" in done.stdout
    assert subprocess.run([*script, "--format", "nonsense"], capture_output=True, check=False).returncode == 2
