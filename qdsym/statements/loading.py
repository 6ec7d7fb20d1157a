"""Statements from files of the user's own, imported as the code that they are, and the choice of what to verify."""

from __future__ import annotations

import importlib.util
import platform
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, MutableMapping, Sequence
from contextlib import redirect_stdout
from functools import partial
from hashlib import sha256
from importlib.machinery import (
    EXTENSION_SUFFIXES,
    SOURCE_SUFFIXES,
    ExtensionFileLoader,
    FileFinder,
    ModuleSpec,
    SourceFileLoader,
)
from itertools import islice
from pathlib import Path
from types import FunctionType, ModuleType
from typing import Any

from qdsym.errors import BrokenFile, InvalidInput, UnusableFile
from qdsym.proof.data import packed
from qdsym.proof.foreign import FOREIGN, failing, said
from qdsym.proof.trusted.language.statement import LISTENERS, Statement
from qdsym.statements import IDS, find

MOST = 100_000
"""Objects of a file that are looked into for statements that stand where none is expected."""


def load_file(path: Path, warn: Callable[[str], None] = lambda line: None) -> list[Statement]:
    """Return the statements that a file defines at its top level, alone or in a list or tuple, in order.

    ``warn`` is told of each other statement that the file made and has somewhere else, or has lost: one inside of
    something, and one whose name was given to something else. What the file prints goes to standard error. A neighbour
    that this process has imported before, for another file as well, is not imported anew: the command reads each file
    in a process of its own.

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
    folder = path.resolve().parent
    if str(folder) not in sys.path:
        sys.path.append(str(folder))  # Neighbours may be imported, as by a script; what is installed comes before them.
    _read_anew(folder)

    def note(statement: Statement) -> None:
        if _runs(vars(module)):
            made.append(statement)

    LISTENERS.append(note)
    try:
        with redirect_stdout(sys.stderr):
            # As an import does it, but for the names, which are watched, and for code that Python kept.
            code = loader.source_to_code(loader.get_data(spec.origin), spec.origin)
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


class _Anew(SourceFileLoader):
    """Compiles a source as it is: of one that changed within a second and is as long, kept code would be taken."""

    def get_code(self, fullname: str) -> Any:
        """Return the code of the file."""
        path = self.get_filename(fullname)
        return self.source_to_code(self.get_data(path), path)


def _read_anew(folder: Path) -> None:
    """Have what lies in a folder imported from its sources, but for libraries that are installed somewhere in it."""
    installed = [Path(place).resolve() for place in sys.path if place]

    def is_inside(place: str) -> bool:
        places = [(resolved := Path(place).resolve()), *resolved.parents]
        below = places[: places.index(folder)] if folder in places else None
        return below is not None and not set(below) & set(installed)

    def found(place: str) -> FileFinder:
        if not is_inside(place):
            raise ImportError(place)
        return FileFinder(place, (ExtensionFileLoader, EXTENSION_SUFFIXES), (_Anew, SOURCE_SUFFIXES))

    sys.path_hooks.insert(0, found)
    for place in filter(is_inside, list(sys.path_importer_cache)):
        del sys.path_importer_cache[place]


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
    names: Iterable[str],
    warn: Callable[[str], None] = lambda line: None,
    load: Callable[[Path, Callable[[str], None]], list[Statement]] = load_file,
) -> tuple[list[Statement], dict[str, Statement]]:
    """Return the statements meant by ids and files, and by id those of the files, which find each other.

    ``warn`` is told what `load_file`, or what does it instead, tells. Raises ``InvalidInput`` for an unknown id and for
    two statements of one id, and ``BrokenFile`` as `load_file` does.
    """
    names = tuple(names)
    own: dict[str, Statement] = {}
    wanted: dict[str, Statement] = {}
    for name in names:
        if not name.endswith(".py"):
            statement = find(name)
            if wanted.setdefault(name, statement) is not statement:
                raise InvalidInput("statement id", "an id that no other statement has", name)
            continue
        for statement in load(Path(name), warn):
            if statement.id in wanted or statement.id in IDS:
                raise InvalidInput("statement id", "an id that no other statement has", f"{statement.id} in {name}")
            own[statement.id] = wanted[statement.id] = statement
    return list(wanted.values()), own


class Lookup:
    """Finds the statements of some files, and the shipped ones, by id.

    In another process it reads the files again, from the same absolute paths; it does not take other files for them or
    for the neighbours that they import.
    """

    def __init__(self, files: Sequence[str], own: Mapping[str, Statement]) -> None:
        self._files = tuple(str(Path(name).resolve()) for name in files)
        self._digests = {place: _digest(place) for name in self._files for place in (name, *_neighbours(Path(name)))}
        self._own: Mapping[str, Statement] | None = own
        self._said = {name: packed(statement) for name, statement in own.items()}

    def __call__(self, name: str) -> Statement:
        """Return the statement of that id."""
        if self._own is None:
            for place, digest in self._digests.items():
                if _digest(place) != digest:
                    where = f"on {platform.node()}"
                    raise BrokenFile(f"{place} is not there, or not the file that was asked about, {where}")
            self._own = {found.id: found for file in self._files for found in load_file(Path(file))}
            require_same(self._own, self._said)
        return self._own[name] if name in self._own else find(name)

    def __getstate__(self) -> dict[str, Any]:
        return {"_files": self._files, "_digests": self._digests, "_own": None, "_said": self._said}


def require_same(own: Mapping[str, Statement], said: Mapping[str, bytes]) -> None:
    """Raise unless statements of files say, with what they are read beside, what was said when each was read alone."""
    for name, statement in own.items():
        if packed(statement) != said.get(name):
            raise BrokenFile(
                f"{name} is another statement when its file is read again, or beside others; ask for it alone"
            )


def _neighbours(path: Path) -> list[str]:
    """Return the files of modules that were imported from a file's folder, but for those of this package."""
    places = {str(Path(place).resolve()) for module in list(sys.modules.values()) if (place := _place(module))}
    below, ours = f"{path.parent}/", f"{Path(__file__).resolve().parents[1]}/"
    return sorted(place for place in places if place.startswith(below) and not place.startswith((ours, sys.prefix)))


def _place(module: Any) -> str | None:
    place = getattr(module, "__file__", None)
    return place if isinstance(place, str) and place.endswith(".py") else None


def _digest(place: str) -> str | None:
    try:
        return sha256(Path(place).read_bytes()).hexdigest()
    except OSError:
        return None
