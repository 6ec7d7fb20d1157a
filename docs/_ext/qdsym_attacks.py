"""What was tried to make the verifier say yes, read from the tests that try it again in every run."""

from __future__ import annotations

import ast
import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

TESTS = Path(__file__).parents[2] / "tests"
ENDS = {"refuted": "refuted", "unknown": "unknown", "unread": "the file is not accepted"}


def files() -> Iterator[tuple[str, str, str]]:
    """Yield the name of every attacking file, what it tried, and how a run on it ends."""
    folder = TESTS / "attacks"
    for name, end in json.loads((folder / "outcomes.json").read_text(encoding="utf-8")).items():
        first = (folder / f"{name}.txt").read_text(encoding="utf-8").partition("\n")[0]
        yield name, first.removeprefix("# "), ENDS[end]


def false_statements() -> Iterator[tuple[str, str]]:
    """Yield the name of every file with a false, empty or unproved statement, and what it says."""
    for path in sorted((TESTS / "false_statements").glob("*.py")):
        yield path.stem, _said(ast.parse(path.read_text(encoding="utf-8")))


def below() -> Iterator[tuple[str, str]]:
    """Yield what is done to methods, solvers, proofs and files, and what has to come of it."""
    tree = ast.parse((TESTS / "methods" / "test_attacks_on_methods.py").read_text(encoding="utf-8"))
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            yield node.name.removeprefix("test_").replace("_", " "), _said(node)


def faulty_methods() -> list[str]:
    """Return the ways in which a method misbehaves."""
    tree = ast.parse((TESTS / "methods" / "test_attacks_on_methods.py").read_text(encoding="utf-8"))
    for node in tree.body:
        if (
            isinstance(node, ast.Assign)
            and ast.unparse(node.targets[0]) == "METHODS"
            and isinstance(node.value, ast.Dict)
        ):
            return [str(ast.literal_eval(key)) for key in node.value.keys if key is not None]
    raise LookupError("METHODS")


def counts() -> str:
    """Return how many files there are, and how they end."""
    ends = Counter(end for _, _, end in files())
    return "; ".join(f"{end}: {number}" for end, number in ends.most_common())


def _said(node: ast.Module | ast.FunctionDef) -> str:
    return (ast.get_docstring(node) or "").partition("\n")[0]
