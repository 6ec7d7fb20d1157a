"""A statement's derivation put into the file that the statement is from."""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence
from typing import Any

from qdsym.errors import InvalidInput
from qdsym.export.code.derivations import function
from qdsym.export.code.expressions import Names, Writer
from qdsym.proof.trusted.language.statement import Statement
from qdsym.proof.trusted.language.steps import Step


def with_derivations(
    source: str, space: Mapping[str, Any], derivations: Sequence[tuple[Statement, Sequence[Step]]]
) -> str:
    """Return the text of a file in which statements without ``derive=`` have one that writes their steps.

    ``space`` are the names that the file has. Raises ``InvalidInput`` where a statement has a derivation of its own,
    is not made by a call of `Statement` at the top level, or has a step that is not written as code.
    """
    names = Names(space)
    writer = Writer(names)
    changes: list[tuple[int, int, str]] = []
    tree = ast.parse(source)
    for statement, made in derivations:
        place, whole = _call(tree, statement.id)
        if any(word.arg == "derive" for word in place.keywords):
            raise InvalidInput("--write", f"{statement.id} without derive=", "one that has it", "take it out first")
        name = "derive" if len(derivations) == 1 else f"derive_{statement.id.replace('-', '_')}"
        while name in space:
            name = f"{name}_steps"
        with names.within():
            text = function(name, statement.domain, made, writer)
        changes.append((whole.lineno - 1, 0, f"{text}\n\n"))
        indent = "\n    " if place.end_lineno != place.lineno else " "
        changes.append((*max(_end(word.value) for word in place.keywords), f",{indent}derive={name}"))
    lines = source.splitlines(keepends=True)
    imports = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    after = max((_end(node)[0] + 1 for node in imports), default=0)
    lists = ((module, ", ".join(sorted(found))) for module, found in sorted(names.imported.items()))
    changes.append((after, 0, "".join(f"from {module} import {found}\n" for module, found in lists)))
    for line, column, text in sorted(changes, reverse=True):
        if line >= len(lines):
            lines.append("")
        encoded = lines[line].encode()
        lines[line] = (encoded[:column] + text.encode() + encoded[column:]).decode()
    return "".join(lines)


def _end(node: Any) -> tuple[int, int]:
    """Return the line, counted from 0, and the column at which a part of the code ends."""
    return int(node.end_lineno) - 1, int(node.end_col_offset)


def _call(tree: ast.Module, name: str) -> tuple[ast.Call, ast.stmt]:
    """Return the call that makes a statement, and what stands at the top level around it."""
    for whole in tree.body:
        for node in ast.walk(whole):
            if isinstance(node, ast.Call) and any(_is_id(word, name) for word in node.keywords):
                return node, whole
    raise InvalidInput("--write", f'a call with id="{name}" in the file', "none", "only such a statement is written to")


def _is_id(word: ast.keyword, name: str) -> bool:
    return word.arg == "id" and isinstance(word.value, ast.Constant) and word.value.value == name
