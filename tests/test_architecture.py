"""The house: imports point down, there are no circles, and each contract is seen to fail when it is broken."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys

import pytest
from importlinter.api import read_configuration

from tests.support.places import ROOT

PACKAGE = ROOT / "qdsym"
OPTIONS = read_configuration(str(ROOT / "pyproject.toml"))["contracts_options"]
CONTRACTS = {options["id"]: options for options in OPTIONS}
BREACHES = {
    "floors": ("physics/petz.py", "import qdsym.statements"),
    "trusted": ("proof/trusted/checker.py", "from qdsym.proof.derivation import Derivation"),
    "roots": ("methods/running.py", "from qdsym import __version__"),
    "authors-names": ("proof/trusted/rules/logic.py", "from qdsym.proof import Relation"),
    "trusted-floors": ("proof/trusted/rules/logic.py", "import qdsym.proof.trusted.checker"),
    "reading": ("proof/reading/truth.py", "import qdsym.proof.trusted.deciding.signs"),
    "search": ("proof/prover.py", "from qdsym.proof.search.search import Search"),
    "search-floors": ("proof/search/linear.py", "from qdsym.proof.search.finder import Finder"),
    "methods": ("methods/fock/space.py", "import qdsym.methods.precision.points"),
    "definitions": ("methods/shared/definitions.py", "from qdsym.physics.generators import cp_matrix"),
    "second-evaluation": ("methods/shared/sympy_evaluation.py", "import qdsym.audit.refutation.falsifier"),
    "export-floors": ("export/mathml.py", "import qdsym.export.text"),
    "circles": ("methods/ball/ranges.py", "import qdsym.methods.ball.coverage"),
}
"""For each contract, a file and an import that breaks it."""
REGISTRIES = {
    "export/html/results.py": "what a shipped statement's file says of it, when that was imported",
    "proof/data.py": "reads text and numbers that were packed, and is kept from finding anything else",
    "proof/trusted/language/vocabulary.py": "the class of SymPy's that a name means, and whether it is the one",
    "__init__.py": "what the package offers, when it is first asked for",
    "proof/__init__.py": "what authors import, when it is first asked for",
    "methods/registry.py": "the methods",
    "statements/__init__.py": "the shipped statements",
    "statements/loading.py": "a user's own file",
    "statements/plugins.py": "statements of installed packages",
}
"""The only files that may import what a string names."""


def lint(folder, *contracts):
    """What import-linter says of a tree: its exit status and its words."""
    program = "import sys; from importlinter.cli import lint_imports_command; lint_imports_command()"
    chosen = [word for contract in contracts for word in ("--contract", contract)]
    done = subprocess.run(
        [sys.executable, "-c", program, "--no-cache", "--no-logo", *chosen],
        cwd=folder,
        env={"PYTHONPATH": str(folder), "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, " ".join(f"{done.stdout}{done.stderr}".split())


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """A copy of the package and its contracts."""
    folder = tmp_path_factory.mktemp("house")
    shutil.copytree(PACKAGE, folder / "qdsym", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copyfile(ROOT / "pyproject.toml", folder / "pyproject.toml")
    return folder


def test_every_contract_is_kept_and_none_ignores_an_import(copy):
    """All of them pass, on the whole package, without an exception."""
    status, said = lint(copy)
    assert status == 0, said
    assert f"Contracts: {len(CONTRACTS)} kept, 0 broken." in said
    assert not any("ignore_imports" in options for options in CONTRACTS.values())


@pytest.mark.parametrize("typed", [False, True], ids=["import", "import for types"])
@pytest.mark.parametrize("contract", CONTRACTS)
def test_every_contract_can_be_broken(copy, contract, typed):
    """One import in the wrong place breaks it, also one that only a type checker reads."""
    name, line = BREACHES[contract]
    path = copy / "qdsym" / name
    before = path.read_text(encoding="utf-8")
    breach = f"from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    {line}\n" if typed else f"{line}\n"
    try:
        path.write_text(f"{before}\n{breach}", encoding="utf-8")
        status, said = lint(copy, contract)
    finally:
        path.write_text(before, encoding="utf-8")
    assert status == 1, said
    assert "0 kept, 1 broken" in said


def by_string(text):
    """Whether source text imports what a string names: by importlib, by ``__import__`` or by an entry point."""
    for node in ast.walk(ast.parse(text)):
        match node:
            case ast.Call(func=ast.Name(id="import_module" | "__import__" | "spec_from_file_location")):
                return True
            case ast.Call(func=ast.Attribute(attr="import_module" | "spec_from_file_location" | "exec_module")):
                return True
            case ast.Call(func=ast.Attribute(attr="load"), args=[], keywords=[]):
                return True
            case ast.Attribute(value=ast.Name(id="sys"), attr="modules"):
                return True
    return False


def test_only_registries_import_what_a_string_names():
    """Neither contracts nor readers see such an import, so the files that have one are listed, with what for."""
    found = {
        str(path.relative_to(PACKAGE)) for path in PACKAGE.rglob("*.py") if by_string(path.read_text(encoding="utf-8"))
    }
    assert found == set(REGISTRIES)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("import_module('qdsym.export')", True),
        ("importlib.import_module(name)", True),
        ("__import__('qdsym.export')", True),
        ("sys.modules['qdsym.export'].text", True),
        ("point.load()", True),
        ("json.load(stream)", False),
        ("import qdsym.export", False),
        ("'import_module'", False),
    ],
)
def test_imports_by_string_are_found(text, expected):
    """However they are written; reading a file is none."""
    assert by_string(text) is expected


def test_the_package_is_small_files():
    """No module is longer than 400 lines, but the normal form of numbers."""
    waiting = {"normal_form.py"}
    long = {path.name for path in PACKAGE.rglob("*.py") if len(path.read_text(encoding="utf-8").splitlines()) > 400}
    assert long <= waiting
