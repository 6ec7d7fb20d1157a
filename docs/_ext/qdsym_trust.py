"""What a proved verdict trusts, read off the imports of the code."""

from __future__ import annotations

import ast
import importlib.util
from dataclasses import dataclass
from pathlib import Path

import qdsym

PACKAGE = Path(qdsym.__file__).parent
ROOTS = ("qdsym.proof.trusted.checker", "qdsym.proof.report")
"""Whether a step holds; whether a claim is what a step concludes, on a domain that is not empty; what is then said."""


@dataclass(frozen=True)
class Module:
    """A module of the package that is trusted: its file, first sentence and lines of code."""

    name: str
    path: str
    meaning: str
    lines: int
    imports: tuple[str, ...]
    outside: tuple[str, ...]


def closure(roots: tuple[str, ...] = ROOTS) -> list[Module]:
    """Return the modules that some modules import, directly or not, inside functions too, with themselves."""
    found: dict[str, Module] = {}
    waiting = list(roots)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = _read(name)
            waiting += found[name].imports
    return sorted(found.values(), key=lambda m: m.path)


def _read(name: str) -> Module:
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        raise LookupError(name)
    path = Path(spec.origin)
    tree = ast.parse(path.read_text(encoding="utf-8"))
    inside: set[str] = set()
    outside: set[str] = set()
    for imported in _imported(tree):
        if imported.split(".")[0] == "qdsym":
            inside |= {imported}
        elif imported.split(".")[0] not in STANDARD:
            outside |= {imported.split(".")[0]}
    meaning = (ast.get_docstring(tree) or "").split("\n\n")[0].replace("\n", " ")
    relative = str(path.relative_to(PACKAGE.parent))
    return Module(name, relative, meaning, code_lines(path), tuple(sorted(inside)), tuple(sorted(outside)))


def _imported(tree: ast.Module) -> set[str]:
    """The modules named in import statements, without those that only a type checker reads."""
    skipped = {
        id(inner)
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING"
        for inner in ast.walk(node)
    }
    names: set[str] = set()
    for node in ast.walk(tree):
        if id(node) in skipped:
            continue
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            children = {f"{node.module}.{alias.name}" for alias in node.names}
            modules = {child for child in children if child.startswith("qdsym.") and _is_module(child)}
            names |= modules | ({node.module} if modules != children else set())
    return names


def _is_module(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except ModuleNotFoundError:
        return False


def code_lines(path: Path) -> int:
    """Return how many lines of a file hold code: not blank, not a comment, not inside a docstring."""
    text = path.read_text(encoding="utf-8")
    documented: set[int] = set()
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
            documented |= set(range(node.lineno, (node.end_lineno or node.lineno) + 1))
    lines = enumerate(text.splitlines(), 1)
    return sum(1 for number, line in lines if line.strip() and line.strip()[0] != "#" and number not in documented)


def standard() -> frozenset[str]:
    """Return the names of the standard library's modules."""
    import sys

    return frozenset(sys.stdlib_module_names) | {"__future__"}


STANDARD = standard()
