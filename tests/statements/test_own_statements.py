"""Statements of one's own: from installed packages, from files, and the file that ``qdsym new`` starts with."""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from qdsym.errors import BrokenFile, InvalidInput
from qdsym.statements import IDS, find, plugins
from qdsym.statements.loading import Lookup, select
from qdsym.statements.skeleton import KINDS, skeleton
from tests.support.commands import one_line, run

SQUARE = """
from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")
square = Relation(x**2, "{operator}", 0)
statement = Statement(
    "{name}", "A square", "lemma", "extension", Domain((x,)), (Claim("c", square),), lambda proof: proof.sign(square)
)
"""


def install(folder: Path, package: str, points: dict[str, str], modules: dict[str, str]) -> Path:
    """Lay a package with entry points out as an installer does."""
    metadata = folder / f"{package}-1.2.dist-info"
    metadata.mkdir(parents=True)
    (metadata / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {package}\nVersion: 1.2\n", encoding="utf-8")
    lines = [f"{name} = {value}" for name, value in points.items()]
    (metadata / "entry_points.txt").write_text("\n".join(["[qdsym.statements]", *lines, ""]), encoding="utf-8")
    for name, text in modules.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def installed(tmp_path, monkeypatch):
    """Install a package for the duration of a test."""

    def add(package="paper_statements", points=None, modules=None):
        folder = install(tmp_path / package, package, points or {}, modules or {})
        monkeypatch.syspath_prepend(folder)
        importlib.invalidate_caches()

    yield add
    for name in [name for name in sys.modules if name.startswith("own_")]:
        del sys.modules[name]


def test_nothing_is_announced_here():
    """Without such a package there is nothing to list, nothing to load, and an unknown id is refused."""
    assert not plugins.announced()
    assert plugins.entry_points() == {}
    assert plugins.load("my-square") is None
    assert plugins.installed() == ([], [])
    with pytest.raises(InvalidInput):
        find("my-square")


def test_an_installed_statement_is_verified_shown_and_listed(installed):
    """By its id, with the package that it comes from; what was false stays false."""
    modules = {"own_true": SQUARE.format(name="my-square", operator="≥")}
    installed("paper_statements", {"my-square": "own_true:statement"}, modules)
    assert find("my-square").id == "my-square"
    assert run("verify", "my-square").exit_code == 0
    assert "A square" in run("show", "my-square").stdout
    assert run("prove", "my-square").exit_code == 0
    listed = run("list")
    assert listed.exit_code == 0
    (line,) = [line for line in listed.stdout.splitlines() if line.startswith("my-square")]
    assert "exact" in line
    assert line.endswith("paper_statements 1.2")
    entries = json.loads(run("list", "--json").stdout)
    assert entries[-1] == {
        "id": "my-square",
        "title": "A square",
        "kind": "lemma",
        "source": "extension",
        "grade": "exact",
        "depends_on": [],
        "origin": "paper_statements 1.2",
    }
    assert all("origin" not in e for e in entries[:-1])
    refused = run("verify", "my-circle")
    assert one_line(refused, 2)
    assert "my-square" in refused.stderr


def test_an_installed_statement_that_is_false_is_refuted(installed):
    """Listing it shows no grade, and verifying it fails."""
    installed(
        "p",
        {"my-square": "own_false:s"},
        {"own_false": SQUARE.format(name="my-square", operator=">") + "s = statement"},
    )
    assert " none " in next(line for line in run("list").stdout.splitlines() if line.startswith("my-square"))
    result = run("verify", "my-square")
    assert result.exit_code == 1
    assert "refuted" in result.stdout


def test_every_statement_there_is_are_also_those_installed(installed, monkeypatch):
    """Without ids a false one that another package announces was left out, and the run passed."""
    monkeypatch.setattr("qdsym.statements.IDS", ("corollary-unsqueezed",))
    modules = {"own_false": SQUARE.format(name="my-square", operator=">")}
    installed("p", {"my-square": "own_false:statement"}, modules)
    result = run("verify", "--method", "exact")
    assert result.exit_code == 1
    assert "refuted my-square" in result.stdout
    assert run("graph").exit_code == 1


def test_a_shipped_id_is_never_taken(installed):
    """A package that announces theorem-1 changes nothing about theorem-1, and listing says so."""
    original = find("theorem-1")
    installed("p", {"theorem-1": "own_posing:statement"}, {"own_posing": SQUARE.format(name="theorem-1", operator="≥")})
    assert find("theorem-1") is original
    assert plugins.ids() == []
    result = run("list")
    assert one_line(result, 1)
    assert "theorem-1" in result.stderr
    assert "uninstall" in result.stderr
    assert [line.split()[0] for line in result.stdout.splitlines()[1:]] == list(IDS)


BROKEN = {
    "raises": ("own_b1:statement", "raise RuntimeError('two\\nlines')"),
    "exits": ("own_b2:statement", "import sys; sys.exit(0)"),
    "absent": ("own_no_such_module:statement", ""),
    "no-attribute": ("own_b3:statement", "x = 1"),
    "not-a-statement": ("own_b4:statement", "statement = 'my-square'"),
    "of-a-kind-of-its-own": (
        "own_b6:lying",
        SQUARE.format(name="my-square", operator="≥")
        + "class Lying(Statement): pass\n"
        + "lying = Lying(*(getattr(statement, name) for name in Statement.__match_args__))\n",
    ),
    "another-id": ("own_b5:statement", SQUARE.format(name="other", operator="≥")),
    "malformed": ("no valid reference!", ""),
}


@pytest.mark.parametrize("kind", BROKEN)
def test_a_broken_package_is_one_line(installed, kind):
    """It fails what asks for its statement, never with success or a traceback; the shipped ones are still listed."""
    value, text = BROKEN[kind]
    installed("p", {"my-square": value}, {value.split(":")[0]: text} if text else {})
    for arguments in (("verify", "my-square"), ("show", "my-square"), ("list",)):
        result = run(*arguments)
        assert one_line(result, 1)
        assert "p 1.2" in result.stderr
    assert [line.split()[0] for line in run("list").stdout.splitlines()[1:]] == list(IDS)
    assert run("show", "lemma-1").exit_code == 0


def test_two_packages_with_one_id_are_refused(installed):
    """Neither is chosen."""
    for package in ("one", "two"):
        text = SQUARE.format(name="my-square", operator="≥")
        installed(package, {"my-square": f"own_{package}:statement"}, {f"own_{package}": text})
    result = run("verify", "my-square")
    assert one_line(result, 1)
    assert "one 1.2" in result.stderr
    assert "two 1.2" in result.stderr


def test_unreadable_metadata_is_one_line(installed, monkeypatch):
    """Where the metadata of some package cannot be parsed, the error says so."""
    installed("p", {"my-square": "own:statement"})
    import importlib.metadata

    def fails(**_):
        raise ValueError("not enough values to unpack")

    monkeypatch.setattr(importlib.metadata, "entry_points", fails)
    with pytest.raises(BrokenFile, match="cannot be read"):
        plugins.entry_points()
    assert one_line(run("list"), 1)


def test_listing_loads_nothing_for_installed_packages_without_statements(tmp_path):
    """In a process of its own: neither ``importlib.metadata`` nor SymPy is imported where nothing is announced."""
    code = (
        "import sys; from qdsym.command.main import main\n"
        "try: main(['list'])\nexcept SystemExit as stop: assert not stop.code\n"
        "sys.exit(3 if {'sympy', 'importlib.metadata'} & set(sys.modules) else 0)"
    )
    folder = install(tmp_path, "announces", {"my-square": "own_true:statement"}, {})
    (tmp_path / "own_true.py").write_text(SQUARE.format(name="my-square", operator="≥"), encoding="utf-8")
    for path, status in (("", 0), (str(folder), 3)):
        environment = {**os.environ, "PYTHONPATH": path}
        done = subprocess.run(
            [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=False
        )
        assert done.returncode == status, done.stderr


def test_files_and_ids_are_chosen_together(tmp_path):
    """Files' statements find each other, ids are looked up, and the same id twice is one statement."""
    path = tmp_path / "mine.py"
    path.write_text(SQUARE.format(name="mine", operator="≥"), encoding="utf-8")
    wanted, own = select(["lemma-1", str(path), "lemma-1"])
    lookup = Lookup([str(path)], own)
    assert [s.id for s in wanted] == ["lemma-1", "mine"]
    assert lookup("mine") is wanted[1]
    assert lookup("theorem-1") is find("theorem-1")


def test_a_file_may_not_repeat_what_an_installed_package_announces(installed, tmp_path):
    """Otherwise one of the two would be verified and the other taken for verified."""
    text = SQUARE.format(name="my-square", operator="≥")
    installed("p", {"my-square": "own_true:statement"}, {"own_true": text})
    path = tmp_path / "mine.py"
    path.write_text(text.replace("≥", ">"), encoding="utf-8")
    for names in (["my-square", str(path)], [str(path), "my-square"]):
        with pytest.raises(InvalidInput, match="my-square"):
            select(names)
    assert [s.id for s in select([str(path)])[0]] == ["my-square"]


def test_a_file_may_import_its_neighbour(tmp_path, monkeypatch):
    """From whatever folder it is verified; what is installed comes first."""
    (tmp_path / "the_lemma.py").write_text(skeleton("the-lemma", "the_lemma.py"), encoding="utf-8")
    (tmp_path / "json.py").write_text("1 / 0", encoding="utf-8")
    other = tmp_path / "the_theorem.py"
    other.write_text("import json\nfrom the_lemma import statement as lemma\n", encoding="utf-8")
    monkeypatch.setattr(sys, "path", [*sys.path])
    (statement,), _ = select([str(other)])
    assert statement.id == "the-lemma"


def test_prove_and_show_take_files(tmp_path):
    """The derivation of a statement of one's own prints; a false one exits 1."""
    path = tmp_path / "mine.py"
    path.write_text(SQUARE.format(name="mine", operator="≥"), encoding="utf-8")
    assert "x² ≥ 0" in run("prove", path).stdout
    assert "mine" in run("show", path).stdout
    path.write_text(SQUARE.format(name="mine", operator=">"), encoding="utf-8")
    assert run("prove", path).exit_code == 1
    assert one_line(run("show", tmp_path / "absent.py"), 2)


def test_the_starting_file_verifies(tmp_path, monkeypatch):
    """Written where one is, under the id asked for, it holds; with its hypothesis weakened it does not."""
    monkeypatch.chdir(tmp_path)
    result = run("new", "my-bound")
    assert result.exit_code == 0
    assert "my_bound.py" in result.stdout
    verified = run("verify", "my_bound.py")
    assert verified.exit_code == 0
    assert "my-bound" in verified.stdout
    path = tmp_path / "my_bound.py"
    text = path.read_text(encoding="utf-8")
    assert "@" not in text
    path.write_text(text.replace("nu >= 1", "nu > 0"), encoding="utf-8")
    assert run("verify", "my_bound.py").exit_code == 1


@pytest.mark.parametrize(
    ("kind", "before", "after"),
    [
        ("inequality", "nu >= 1", "nu > 0"),
        ("criterion", '"≥", 2 * kappa', '"≥", kappa'),
        ("channel", "mu >= 1", "mu >= 0"),
        ("any-modes", "Y + I * sigma - I", "Y + I * sigma + I"),
    ],
)
def test_each_kind_of_starting_file_verifies(tmp_path, kind, before, after):
    """It holds as it is written, and not when it is made wrong."""
    target = tmp_path / "started.py"
    assert run("new", "a-start", "--kind", kind, "-o", target).exit_code == 0
    assert run("verify", target, "--method", "exact").exit_code == 0
    text = target.read_text(encoding="utf-8")
    assert before in text
    target.write_text(text.replace(before, after), encoding="utf-8")
    assert run("verify", target, "--method", "exact").exit_code == 1


def test_every_kind_has_a_starting_file():
    """What the command offers is what there is."""
    from qdsym.command.new import new

    (option,) = (o for o in new.params if o.name == "kind")
    assert list(option.type.choices) == list(KINDS)
    assert "my-bound" in skeleton("my-bound", "x.py", "channel")
    with pytest.raises(InvalidInput, match="--kind: expected one of inequality"):
        skeleton("my-bound", "x.py", "theorem")


def test_the_starting_file_goes_where_asked(tmp_path):
    """``-o`` names the file."""
    target = tmp_path / "elsewhere.py"
    assert run("new", "other-bound", "-o", target).exit_code == 0
    assert run("verify", target).exit_code == 0
    assert "qdsym verify elsewhere.py" in target.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["My-Bound", "my_bound", "", "-", "a b", "../up", "x.py", "theorem-1", "a'b", "é"])
def test_a_bad_name_is_refused(tmp_path, monkeypatch, name):
    """One line, status 2, and no file."""
    monkeypatch.chdir(tmp_path)
    assert one_line(run("new", "--", name), 2)
    assert not list(tmp_path.iterdir())


def test_nothing_is_overwritten(tmp_path, monkeypatch):
    """A file that exists stays as it is; so does a link to nowhere, and other names than Python's are refused."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "my_bound.py"
    path.write_text("mine", encoding="utf-8")
    assert one_line(run("new", "my-bound"), 2)
    assert path.read_text(encoding="utf-8") == "mine"
    (tmp_path / "link.py").symlink_to(tmp_path / "nowhere.py")
    for output in ("link.py", "statement.txt", "absent/statement.py"):
        assert one_line(run("new", "my-bound", "-o", output), 2)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["link.py", "my_bound.py"]


def test_the_skeleton_takes_its_name():
    """The id, the title and the file stand where they belong."""
    text = skeleton("a-b", "c.py")
    assert 'id="a-b"' in text
    assert text.startswith('"""A b:')
    assert "qdsym verify c.py" in text


SEVERAL = """
from dataclasses import dataclass
from types import SimpleNamespace
from typing import NamedTuple
from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")
square = Relation(x**2, "≥", 0)
def made(name="hidden"):
    return Statement(
        name, "A square", "lemma", "extension", Domain((x,)), (Claim("c", square),), lambda proof: proof.sign(square)
    )
class Holder:
    pass
@dataclass
class Record:
    held: object
class Slotted:
    __slots__ = ("held",)
shown = made("shown")
"""
HIDDEN = {
    "a dictionary": ("d = {1: made()}", "inside of d"),
    "a key": ("d = {made(): 1}", "inside of d"),
    "a list in a list": ("d = [[made()]]", "inside of d"),
    "a tuple in a dictionary": ("d = {1: (0, made())}", "inside of d"),
    "a deque": ("from collections import deque\nd = deque([made()])", "inside of d"),
    "a view": ("from types import MappingProxyType\nd = MappingProxyType({1: made()})", "inside of d"),
    "an argument": ("from functools import partial\nd = partial(print, made())", "inside of d"),
    "a namespace": ("d = SimpleNamespace(a=made())", "inside of d"),
    "an attribute": ("d = Holder()\nd.a = made()", "inside of d"),
    "an attribute of a class": ("Holder.a = made()", "inside of Holder"),
    "a dataclass": ("d = Record(made())", "inside of d"),
    "a slot": ("d = Slotted()\nd.held = made()", "inside of d"),
    "a default": ("def d(a=made()): pass", "inside of d"),
    "a closure": ("def outer(a):\n    return lambda: a\nd = outer(made())", "inside of d"),
    "overwritten": ("s = made()\ns = made('other')", "name s was given to something else"),
    "overwritten, one id": ("s = made()\ns = made()", "name s was given to something else"),
    "overwritten by nothing": ("s = made()\ns = None", "name s was given to something else"),
    "shadowed by an import": ("Path = made()\nfrom pathlib import Path", "name Path was given to something else"),
    "shadowed by every import": ("chdir = made()\nfrom os import *", "name chdir was given to something else"),
    "deleted": ("s = made()\ndel s", "name s was given to something else"),
    "overwritten in a list": ("s = [made()]\ns = [made('other')]", "name s was given to something else"),
    "a name given in a function": (
        "def give(name):\n    global s\n    s = made(name)\ngive('hidden')\ngive('other')",
        "no name at the top level is its own",
    ),
    "bound by nobody": ("made()", "no name at the top level is its own"),
    "an iterator": ("d = iter([made()])", "no name at the top level is its own"),
    "a loop": ("for s in (made(), made('other')): pass", "name s was given to something else"),
}
SEEN = {
    "alone": ("s = made('other')", 2),
    "in a list": ("s = [made('other')]", 2),
    "in a tuple": ("s = (made('other'), made('third'))", 3),
    "under two names": ("s = made('other')\nt = s", 2),
    "in sight as well": ("s = made('other')\nd = {1: s}", 2),
    "a name that moves": ("s = made('other')\nt = s\ns = None", 2),
}


@pytest.mark.parametrize("kind", HIDDEN)
def test_a_statement_out_of_sight_is_named(tmp_path, kind):
    """On standard error and in the report, by its id and where it is; it is not verified, the others are."""
    text, where = HIDDEN[kind]
    path = tmp_path / "mine.py"
    path.write_text(SEVERAL + text, encoding="utf-8")
    done = run("verify", path, "--method", "exact", "--json", "-")
    assert done.exit_code == 0
    (line,) = done.stderr.splitlines()
    assert line.startswith(f"warning: {path}: the statement 'hidden' is not verified: ")
    assert where in line
    report = json.loads(done.stdout)
    assert report["warnings"] == [line.removeprefix("warning: ")]
    assert "shown" in [s["id"] for s in report["statements"]]
    assert len(report["statements"]) < 3
    for command in ("show", "prove", "graph"):
        assert run(command, path).stderr == done.stderr


@pytest.mark.parametrize("kind", SEEN)
def test_a_statement_in_sight_is_verified_without_a_word(tmp_path, kind):
    """Each once, under whatever names."""
    text, count = SEEN[kind]
    path = tmp_path / "mine.py"
    path.write_text(SEVERAL + text, encoding="utf-8")
    done = run("verify", path, "--method", "exact", "--json", "-")
    assert (done.exit_code, done.stderr) == (0, "")
    report = json.loads(done.stdout)
    assert len(report["statements"]) == count
    assert "warnings" not in report


def test_statements_of_a_module_that_a_file_imports_are_not_its_own(tmp_path, monkeypatch):
    """Nothing is said of them: they are verified where they stand."""
    (tmp_path / "a_module_of_mine.py").write_text(SEVERAL + "made()", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    path = tmp_path / "mine.py"
    path.write_text(SEVERAL + "from a_module_of_mine import x as y", encoding="utf-8")
    done = run("verify", path, "--method", "exact")
    assert (done.exit_code, done.stderr) == (0, "")


def test_what_a_file_prints_is_not_the_report(tmp_path):
    """It goes to standard error."""
    path = tmp_path / "mine.py"
    path.write_text(SEVERAL + "print('hello')", encoding="utf-8")
    done = run("verify", path, "--method", "exact", "--json", "-")
    assert json.loads(done.stdout)["verdict"] == "pass"
    assert done.stderr == "hello\n"


def test_a_file_runs_as_an_import_does(tmp_path):
    """Its functions see its names, classes and comprehensions work, and it is found among the modules."""
    path = tmp_path / "mine.py"
    more = (
        "later = [made(f's-{k}') for k in range(2)]\nassert __name__ == 'qdsym_user_mine'\n"
        "def seen(): return later, globals()['later'], vars()\nassert seen()[0] is seen()[1]\n"
        "import sys\nassert sys.modules[__name__].later is later\nz: int = 3\nassert __annotations__ == {'z': int}\n"
        "def bind():\n    global bound\n    bound = made('bound')\nbind()\nassert bound.id == 'bound'\n"
        "try:\n    missing\nexcept NameError as error:\n    pass\nassert __file__.endswith('mine.py')\n"
    )
    path.write_text(SEVERAL + more, encoding="utf-8")
    assert [s.id for s in select([str(path)])[0]] == ["shown", "s-0", "s-1", "bound"]


BOUNDED = """
from bounds_of_mine import BOUND
from qdsym.proof import Claim, Domain, Relation, Statement, real_symbols

(x,) = real_symbols("x")
above = Relation(x + 1, ">", BOUND)
statement = Statement(
    "{name}", "Above", "lemma", "extension", Domain((x,), (Relation(x, ">", 0),)), (Claim("above", above),),
    lambda proof: proof.sign(above)
)
"""


def test_an_audit_does_not_take_one_file_s_neighbour_for_another_s(tmp_path):
    """With the first file's bound in its place, a false statement was audited as another, and passed."""
    for k, folder in enumerate(("first", "second"), 1):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "bounds_of_mine.py").write_text(f"BOUND = {k}\n", encoding="utf-8")
        (tmp_path / folder / "mine.py").write_text(BOUNDED.format(name=folder), encoding="utf-8")
    files = [tmp_path / folder / "mine.py" for folder in ("first", "second")]
    try:
        refused = run("audit", *files)
    finally:
        sys.modules.pop("bounds_of_mine", None)
    assert one_line(refused, 1)
    assert "second is another statement" in refused.stderr


def test_a_neighbour_is_read_as_it_is_now(tmp_path):
    """Of one as long and as old as before, Python would take the code that it kept."""
    place, neighbour = tmp_path / "mine.py", tmp_path / "bounds_of_mine.py"
    place.write_text(BOUNDED.format(name="above"), encoding="utf-8")
    for bound, status in ((1, 0), (2, 1)):
        neighbour.write_text(f"BOUND = {bound}\n", encoding="utf-8")
        os.utime(neighbour, (1_000_000_000, 1_000_000_000))
        line = [sys.executable, "-m", "qdsym", "verify", str(place), "--method", "exact"]
        assert subprocess.run(line, capture_output=True, check=False).returncode == status
