"""The command: listings without SymPy, one line and the right exit status for whatever is wrong."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from qdsym.statements import IDS
from qdsym.version import __version__
from tests.support.commands import one_line, run

SOUND = """
from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")
square = Relation(x**2, "≥", 0)
statement = Statement(
    "{name}", "A square", "lemma", "extension", Domain((x,)), (Claim("c", square),), lambda proof: proof.sign(square)
)
"""


def test_list_shows_every_statement():
    """Each id stands at the start of a line, with its grade."""
    result = run("list")
    assert result.exit_code == 0
    lines = result.stdout.splitlines()[1:]
    assert [line.split()[0] for line in lines] == list(IDS)
    assert all(" exact " in line or " cited " in line for line in lines)


def test_list_as_json():
    """The same as data."""
    entries = json.loads(run("list", "--json").stdout)
    assert [e["id"] for e in entries] == list(IDS)
    assert set(entries[0]) == {"id", "title", "kind", "source", "grade", "depends_on"}
    assert next(e for e in entries if e["id"] == "theorem-1")["depends_on"] == ["lemma-1"]


@pytest.mark.parametrize("arguments", [["list"], ["--help"]])
def test_listings_do_not_import_sympy(arguments):
    """Help and lists are quick because they load no mathematics, once the grades were found."""
    assert run("list").exit_code == 0
    code = (
        "import sys; from qdsym.command.main import main\n"
        f"try: main({arguments!r})\nexcept SystemExit as stop: assert not stop.code\n"
        "heavy = [m for m in ('sympy', 'numpy', 'mpmath') if m in sys.modules]\n"
        "sys.exit(3 if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_help_and_version():
    """Help names the commands and exit statuses; the version is the package's."""
    result = run("--help")
    assert result.exit_code == 0
    assert all(name in result.output for name in ("list", "verify", "prove", "Exit status"))
    assert run("--version").output.strip().endswith(__version__)


@pytest.mark.parametrize("arguments", [["verify"], ["show"], ["prove"]])
@pytest.mark.parametrize("name", ["theorem-7", "Theorem-1", "../lemma-1", "lemma_1", "x y"])
def test_an_unknown_id_is_bad_usage(arguments, name):
    """One line that says which are meant, or where they are listed."""
    result = run(*arguments, name)
    assert one_line(result, 2)
    named = "did you mean" in result.stderr and f"expected one of {len(IDS)} names" in result.stderr
    assert named or all(name in result.stderr for name in IDS)


@pytest.mark.parametrize(
    "arguments", [["frobnicate"], ["list", "extra"], ["list", "--xml"], ["prove"], ["show"], ["show", "a", "b"]]
)
def test_bad_usage_is_one_line(arguments):
    """Unknown commands and options, missing and superfluous arguments."""
    assert one_line(run(*arguments), 2)


def test_a_file_that_is_not_there_is_bad_usage(tmp_path):
    """Also when it is a folder."""
    (tmp_path / "folder.py").mkdir()
    for name in ("absent.py", "folder.py"):
        assert one_line(run("verify", tmp_path / name), 2)


def test_a_sound_file_passes(tmp_path):
    """A statement of one's own is verified like a shipped one, alone or beside one."""
    path = tmp_path / "sound.py"
    path.write_text(SOUND.format(name="my-square"), encoding="utf-8")
    result = run("verify", path)
    assert result.exit_code == 0
    assert "my-square" in result.output
    assert "pass" in result.output
    assert run("verify", "lemma-1", path).exit_code == 0


BROKEN = {
    "syntax": "statement = (",
    "raises": "raise RuntimeError('two\\nlines')",
    "exits": "import sys; sys.exit(0)",
    "exits-silently": "raise SystemExit",
    "imports": "import no_such_module_anywhere",
    "empty": "",
    "no-statement": "statement = 'theorem-1'",
    "invalid": "from qdsym.proof import Domain\nfrom sympy import Symbol\nDomain((Symbol('x', positive=True),))",
    "no-claims": "from qdsym.proof import Domain, Statement\nStatement('a', 'a', 'a', 'paper', Domain(), (), None)",
    "not-utf-8": "x = '\ud800'",
}


@pytest.mark.parametrize("kind", BROKEN)
def test_a_broken_file_is_one_line(tmp_path, kind):
    """Whatever a file does instead of defining a statement, the exit status is not 0 and nothing is said to hold.

    It is 2 where the file is read to its end and nothing in it is to be verified, or the package refused what it made.
    """
    path = tmp_path / "broken.py"
    path.write_bytes(BROKEN[kind].encode("utf-8", "surrogatepass"))
    assert one_line(run("verify", path), 2 if kind in ("empty", "no-statement", "invalid", "no-claims") else 1)


@pytest.mark.parametrize("names", [("twice", "twice"), ("theorem-1",), ("lemma-1", "other")])
def test_ids_must_be_distinct(tmp_path, names):
    """Two statements of one id, in one file or in two, or one with a shipped statement's id, are refused."""
    paths = []
    for k, name in enumerate(names):
        paths.append(tmp_path / f"file{k}.py")
        paths[-1].write_text(SOUND.format(name=name), encoding="utf-8")
    assert one_line(run("verify", *paths), 2)


def test_two_statements_of_one_id_in_one_file(tmp_path):
    """Refused, too."""
    path = tmp_path / "twice.py"
    path.write_text(
        SOUND.format(name="twice") + SOUND.format(name="twice").replace("statement =", "another ="), encoding="utf-8"
    )
    assert one_line(run("verify", path), 2)


def test_files_of_one_name_do_not_get_in_each_others_way(tmp_path):
    """Two files called the same in different folders are both read."""
    for k in range(2):
        (tmp_path / str(k)).mkdir()
        (tmp_path / str(k) / "mine.py").write_text(SOUND.format(name=f"mine-{k}"), encoding="utf-8")
    result = run("verify", tmp_path / "0" / "mine.py", tmp_path / "1" / "mine.py")
    assert result.exit_code == 0
    assert "mine-0" in result.output
    assert "mine-1" in result.output


def test_a_traceback_is_never_shown(tmp_path):
    """In a process of its own: a broken file gives one line on standard error and status 1."""
    path = tmp_path / "broken.py"
    path.write_text("1 / 0", encoding="utf-8")
    command = [sys.executable, "-m", "qdsym", "verify", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert "ZeroDivisionError" in done.stderr
