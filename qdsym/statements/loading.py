"""Statements from files of the user's own, imported as the code that they are, and the choice of what to verify."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

from qdsym.errors import BrokenFile, InvalidInput
from qdsym.proof.trusted.language.statement import Statement
from qdsym.statements import IDS, find


def load_file(path: Path) -> list[Statement]:
    """Return the statements that a file defines at its top level, alone or in a list or tuple, in order.

    Raises ``InvalidInput`` when there is no such file and ``BrokenFile`` when it fails or defines no statement.
    """
    if not path.is_file():
        raise InvalidInput("FILE.py", "an existing Python file", path)
    name = f"qdsym_user_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise InvalidInput("FILE.py", "a Python file", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    try:
        spec.loader.exec_module(module)
    except (Exception, SystemExit) as error:
        raise BrokenFile(f"{path}: {type(error).__name__}: {error}") from error
    found: dict[int, Statement] = {}
    for value in vars(module).values():
        for item in value if isinstance(value, list | tuple) else [value]:
            if isinstance(item, Statement):
                found[id(item)] = item
    if not found:
        raise BrokenFile(f"{path}: it defines no statement at its top level")
    return list(found.values())


def select(names: Iterable[str]) -> tuple[list[Statement], Callable[[str], Statement]]:
    """Return the statements meant by ids and files, and the lookup for what they rest on.

    A file's statements find each other. Raises ``InvalidInput`` for an unknown id and for two statements of one id,
    and ``BrokenFile`` as `load_file` does.
    """
    own: dict[str, Statement] = {}
    wanted: dict[str, Statement] = {}
    for name in names:
        if not name.endswith(".py"):
            statement = find(name)
            if wanted.setdefault(name, statement) is not statement:
                raise InvalidInput("statement id", "an id that no other statement has", name)
            continue
        for statement in load_file(Path(name)):
            if statement.id in wanted or statement.id in IDS:
                raise InvalidInput("statement id", "an id that no other statement has", f"{statement.id} in {name}")
            own[statement.id] = wanted[statement.id] = statement
    return list(wanted.values()), lambda name: own[name] if name in own else find(name)
