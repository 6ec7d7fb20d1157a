"""Statements from files of the user's own, imported as the code that they are, and the choice of what to verify."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, MutableMapping
from contextlib import redirect_stdout
from functools import partial
from importlib.machinery import ModuleSpec
from itertools import islice
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

from qdsym.errors import BrokenFile, InvalidInput, UnusableFile
from qdsym.proof.foreign import FOREIGN, failing, said
from qdsym.proof.trusted.language.statement import LISTENERS, Statement
from qdsym.statements import IDS, find

MOST = 100_000
"""Objects of a file that are looked into for statements that stand where none is expected."""


def load_file(path: Path, warn: Callable[[str], None] = lambda line: None) -> list[Statement]:
    """Return the statements that a file defines at its top level, alone or in a list or tuple, in order.

    ``warn`` is told of each other statement that the file made and has somewhere else, or has lost: one inside of
    something, and one whose name was given to something else. What the file prints goes to standard error.

    Raises ``InvalidInput`` when there is no such file, ``BrokenFile`` when it fails, and ``UnusableFile`` when it
    defines no statement or one that is none.
    """
    return load_with_names(path, warn)[0]


def load_with_names(
    path: Path, warn: Callable[[str], None] = lambda line: None
) -> tuple[list[Statement], dict[str, Any]]:
    """Return what `load_file` does, and all names at the file's top level."""
    if not path.is_file():
        raise InvalidInput("FILE.py", "an existing Python file", path)
    name = f"qdsym_user_{path.stem}"
    spec = importlib.util.spec_from_file_location(name, path)
    if spec is None or spec.loader is None:
        raise InvalidInput("FILE.py", "a Python file", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    names = _Names(vars(module))
    loader: Any = spec.loader
    made: list[Statement] = []
    if (folder := str(path.resolve().parent)) not in sys.path:
        sys.path.append(folder)  # Its neighbours may be imported, as by a script; what is installed comes before them.

    def note(statement: Statement) -> None:
        if _runs(vars(module)):
            made.append(statement)

    LISTENERS.append(note)
    try:
        with redirect_stdout(sys.stderr):
            code = loader.get_code(name)
            # As an import does it, but for the names, which are watched.
            exec(code, vars(module), names)  # noqa: S102
    except KeyboardInterrupt:
        raise
    except InvalidInput as error:
        raise UnusableFile(f"{_at(path, spec, error)}: {error}") from error
    except BaseException as error:
        raise BrokenFile(f"{_at(path, spec, error)}: {said(error)}") from error
    finally:
        LISTENERS.remove(note)
    found = {id(s): s for value in vars(module).values() for s in _in_sight(value)}
    for line in _unseen(vars(module), names, found, made):
        warn(f"{path}: {line}")
    if not found:
        raise UnusableFile(f"{path}: it defines no statement at its top level")
    for statement in found.values():
        _require_whole(statement, path)
    return list(found.values()), dict(vars(module))


def _at(path: Path, spec: ModuleSpec, error: BaseException) -> str:
    """Return where in a file an error came up."""
    _, colon, line = failing(error, spec.origin or "").rpartition(":")
    return f"{path}{colon}{line}"


class _Names(MutableMapping[str, Any]):
    """The names at the top level of a file while it is run, and the statements that lost theirs."""

    def __init__(self, space: dict[str, Any]) -> None:
        self._space = space
        self.lost: list[tuple[str, Statement]] = []

    def __getitem__(self, name: str) -> Any:
        return self._space[name]

    def __setitem__(self, name: str, value: Any) -> None:
        self._lose(name)
        self._space[name] = value

    def __delitem__(self, name: str) -> None:
        self._lose(name)
        del self._space[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._space)

    def __len__(self) -> int:
        return len(self._space)

    def _lose(self, name: str) -> None:
        self.lost += [(name, statement) for statement in _in_sight(self._space.get(name))]


def _is_statement(value: Any) -> bool:
    return issubclass(type(value), Statement)


def _in_sight(value: Any) -> list[Statement]:
    """Return the statements that a name stands for: one, or those in a list or tuple."""
    items = list(value) if issubclass(type(value), list | tuple) else [value]
    return [item for item in items if _is_statement(item)]


def _unseen(space: dict[str, Any], names: _Names, found: dict[int, Statement], made: list[Statement]) -> Iterator[str]:
    """Yield a line for each statement that a file has in something else, or that lost its name."""
    told = set(found)
    for name, value in space.items():
        for statement in _inside(value, space.get("__name__")):
            if id(statement) not in told:
                told.add(id(statement))
                yield f"{_called(statement)} is not verified: it stands inside of {name}, not at the top level"
    for name, statement in names.lost:
        if id(statement) not in told:
            told.add(id(statement))
            yield f"{_called(statement)} is not verified: its name {name} was given to something else"
    known = {_called(statement) for statement in (*found.values(), *(s for s in made if id(s) in told))}
    for name in {_called(statement): None for statement in made}:
        if name not in known:
            yield f"{name} is not verified: it was made, and no name at the top level is its own"


def _runs(space: dict[str, Any]) -> bool:
    """Return whether it is the file of these names that is being run, and not a module that it imports."""
    frame = sys._getframe()
    while frame.f_back is not None and frame.f_code.co_name != "<module>":
        frame = frame.f_back
    return frame.f_globals is space


def _called(statement: Statement) -> str:
    try:
        return f"the statement {str(statement.id)!r}"
    except FOREIGN:
        return "a statement"


def _inside(value: Any, module: str | None) -> Iterator[Statement]:
    """Yield the statements anywhere inside of a value: containers, attributes, and what functions keep."""
    waiting, seen = [value], set[int]()
    while waiting and len(seen) < MOST:
        item = waiting.pop()
        if id(item) in seen or type(item) in (ModuleType, str, bytes, int, float):
            continue
        seen.add(id(item))
        if _is_statement(item):
            yield item
            continue
        try:
            waiting += _parts(item, module)
        except FOREIGN:
            continue


def _parts(item: Any, module: str | None) -> list[Any]:
    if isinstance(item, Mapping):
        return [*item.keys(), *item.values()]
    if isinstance(item, partial):
        return [item.func, *item.args, *item.keywords.values()]
    if isinstance(item, Collection) and not isinstance(item, str | bytes | Statement):
        return list(islice(item, MOST))
    if isinstance(item, FunctionType):
        own = item.__module__ == module
        return [cell.cell_contents for cell in item.__closure__ or ()] + list(item.__defaults__ or ()) if own else []
    of_this_file = (item if isinstance(item, type) else type(item)).__module__ in (module, "types")
    if not of_this_file:
        return []
    slots = getattr(type(item), "__slots__", ())
    found = list(getattr(item, "__dict__", {}).values())
    return found + [getattr(item, slot, None) for slot in ([slots] if isinstance(slots, str) else slots)]


def _require_whole(statement: Statement, path: Path) -> None:
    """Raise unless a statement is one, however it came about: its fields are looked at again."""
    try:
        if type(statement) is not Statement:
            raise InvalidInput("statement", "a Statement itself", f"a {type(statement).__name__} made of it")
        Statement.__post_init__(statement)
    except InvalidInput as error:
        raise UnusableFile(f"{path}: {error}") from error
    except FOREIGN as error:
        raise UnusableFile(f"{path}: {_called(statement)} is none: {said(error)}") from error


def select(
    names: Iterable[str], warn: Callable[[str], None] = lambda line: None
) -> tuple[list[Statement], Callable[[str], Statement]]:
    """Return the statements meant by ids and files, and the lookup for what they rest on.

    A file's statements find each other; ``warn`` is told what `load_file` tells. Raises ``InvalidInput`` for an unknown
    id and for two statements of one id, and ``BrokenFile`` as `load_file` does.
    """
    own: dict[str, Statement] = {}
    wanted: dict[str, Statement] = {}
    for name in names:
        if not name.endswith(".py"):
            statement = find(name)
            if wanted.setdefault(name, statement) is not statement:
                raise InvalidInput("statement id", "an id that no other statement has", name)
            continue
        for statement in load_file(Path(name), warn):
            if statement.id in wanted or statement.id in IDS:
                raise InvalidInput("statement id", "an id that no other statement has", f"{statement.id} in {name}")
            own[statement.id] = wanted[statement.id] = statement
    return list(wanted.values()), lambda name: own[name] if name in own else find(name)
