"""A pytest plugin: every claim of the statements that a repository lists is a test, which fails unless it is proved.

In the repository's ``pyproject.toml``::

    [tool.pytest.ini_options]
    qdsym_statements = ["statements/*.py", "theorem-1"]

Entries are files, patterns of files relative to the configuration file, or ids of statements. They run in every
``pytest`` without arguments; with arguments those run that lie in the folders or files given. ``qdsym_methods`` and
``qdsym_require`` are as ``--method`` and ``--require`` of ``qdsym verify``. An entry that means no file, and a file
without statements, are errors: what is not there does not pass.
"""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from qdsym.apart import limited

if TYPE_CHECKING:
    from qdsym.methods.complaints import Complaint
    from qdsym.proof.trusted.language.statement import Statement


def pytest_addoption(parser: pytest.Parser) -> None:
    """Declare the settings."""
    parser.addini("qdsym_statements", "Files, patterns of files and ids of statements that must hold.", "args", [])
    parser.addini("qdsym_methods", "Methods to run, as qdsym verify --method. Default: exact, precision.", "args", [])
    parser.addini("qdsym_require", "Methods that every claim must pass, as qdsym verify --require.", "args", [])


def pytest_configure(config: pytest.Config) -> None:
    """Find the files that are listed; stop when an entry means none."""
    if config.getini("qdsym_statements"):
        config.stash[LISTED] = Listed(config)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect a listed file where pytest comes across it."""
    listed = parent.config.stash.get(LISTED, None)
    if listed is None or file_path.resolve() not in listed.files:
        return None
    return StatementFile.from_parent(parent, path=file_path)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Tell a worker of xdist what was asked for: it is started with arguments always."""
    node.workerinput[GIVEN] = _given(node.config)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(session: pytest.Session, config: pytest.Config, items: list[pytest.Item]) -> None:
    """Add what is listed and was not gone through: without arguments all of it, else the files in the folders given."""
    listed = config.stash.get(LISTED, None)
    if listed is None:
        return
    given = getattr(config, "workerinput", {}).get(GIVEN, _given(config))
    folders = [config.invocation_params.dir.joinpath(folder).resolve() for folder in given]
    collectors: list[pytest.Collector] = [
        StatementFile.from_parent(session, path=path)
        for path in listed.files
        if path not in listed.gone_through and (not given or any(folder in path.parents for folder in folders))
    ]
    collectors += [
        StatementNode.from_parent(session, name=name, nodeid=f"qdsym::{name}", statement=None)
        for name in ([] if given else listed.ids)
    ]
    for collector in collectors:
        items += _claims(collector)


def _given(config: pytest.Config) -> list[str]:
    """What was asked for when pytest was started; what settings add to that asks for nothing."""
    if config.args_source is not pytest.Config.ArgsSource.ARGS:
        return []
    started = set(map(str, config.invocation_params.args))
    return [argument for argument in config.args if argument in started]


def _claims(collector: pytest.Collector) -> Iterable[pytest.Item]:
    report = collector.ihook.pytest_make_collect_report(collector=collector)
    collector.ihook.pytest_collectreport(report=report)  # Counts what cannot be collected as an error of the run.
    for node in report.result:
        if isinstance(node, pytest.Collector):
            yield from _claims(node)
        else:
            yield node


class Listed:
    """What the settings list: files and ids, and the statements in them."""

    def __init__(self, config: pytest.Config) -> None:
        from qdsym.errors import InvalidInput

        entries: list[str] = config.getini("qdsym_statements")
        root = config.inipath.parent if config.inipath else config.rootpath
        self.files: dict[Path, list[Statement]] = {}
        self.gone_through: set[Path] = set()
        self.ids = [entry for entry in entries if not entry.endswith(".py")]
        self.methods: list[str] = config.getini("qdsym_methods")
        self.required: list[str] = config.getini("qdsym_require")
        for entry in entries:
            if entry.endswith(".py"):
                found = sorted(path.resolve() for path in _matching(root, entry) if path.is_file())
                if not found:
                    raise pytest.UsageError(f"qdsym_statements: no file matches {entry} in {root}")
                self.files |= {path: [] for path in found}
        try:
            self._check(self.ids)
        except InvalidInput as error:
            raise pytest.UsageError(f"qdsym_statements: {error}") from None

    def _check(self, ids: list[str]) -> None:
        from qdsym.errors import InvalidInput
        from qdsym.proof.trusted.evidence import METHODS
        from qdsym.statements import IDS, plugins

        for name in ids:
            if name not in IDS and name not in plugins.ids():
                raise InvalidInput("entry", "the id of a statement, or a file that ends in .py", name)
        for method in (*self.methods, *self.required):
            if method not in METHODS:
                raise InvalidInput("method", f"one of {', '.join(METHODS)}", method)

    @cached_property
    def own(self) -> dict[str, Statement]:
        """The statements of all files that can be read, by id; a file that cannot is reported where it is collected."""
        from qdsym.errors import BrokenFile

        for path, statements in self.files.items():
            try:
                statements += _statements(path)
            except BrokenFile:
                continue
        return {s.id: s for statements in self.files.values() for s in statements}

    def of_file(self, path: Path) -> list[Statement]:
        """Return the statements of a file; raises when it has none, or one whose id another statement has."""
        from qdsym.errors import BrokenFile
        from qdsym.statements import IDS

        own = self.own
        statements = self.files[path]
        if not statements:
            _statements(path)  # Says what is wrong with it.
            raise BrokenFile(f"{path}: it could not be read before and can be now")
        for statement in statements:
            if statement.id in IDS or statement.id in self.ids or own[statement.id] is not statement:
                raise BrokenFile(f"{path}: another statement has the id {statement.id}, too")
        return statements

    def find(self, name: str) -> Statement:
        """Return the statement of an id: one of the files', or one that is shipped or installed."""
        from qdsym.statements import find

        return self.own[name] if name in self.own else find(name)

    def verify(self, statement: Statement) -> dict[str, Complaint | None]:
        """Verify a statement and what it rests on, and return what is wrong with each claim.

        A process of its own does: pytest puts the folders of tests before what is installed, and tests change much.
        """
        from qdsym.methods.complaints import complaints
        from qdsym.methods.hosting import Carried
        from qdsym.methods.kernel.files import proofs_beside
        from qdsym.methods.verify import DEFAULT
        from qdsym.statements import find

        carried = Carried(find, self.own)
        proofs = {key: text for path in self.files for key, text in proofs_beside(path).items()}
        return limited(None, complaints, carried, statement.id, self.methods or DEFAULT, self.required, proofs)


def _matching(root: Path, entry: str) -> Iterable[Path]:
    try:
        return list(root.glob(entry))
    except (NotImplementedError, ValueError) as error:  # an absolute one, or ** beside something
        raise pytest.UsageError(f"qdsym_statements: {entry} is no pattern relative to {root}: {error}") from None


def _statements(path: Path) -> list[Statement]:
    """Return the statements of a file, whose neighbours are not what tests have imported under their names."""
    from qdsym.methods.hosting import read_apart
    from qdsym.methods.proving import LIMIT
    from qdsym.proof.foreign import visible
    from qdsym.statements.loading import load_file

    found, said = read_apart(load_file, path, LIMIT)
    for line in said:
        warnings.warn(pytest.PytestCollectionWarning(visible(line)), stacklevel=2)
    return found


LISTED = pytest.StashKey[Listed]()
GIVEN = "qdsym_given"


class StatementFile(pytest.File):
    """A file with statements."""

    def collect(self) -> Iterable[StatementNode]:
        """Yield its statements; a file that cannot be read or has none is an error, in one line."""
        from qdsym.errors import BrokenFile
        from qdsym.proof.foreign import visible

        listed = self.config.stash[LISTED]
        # Only here: pytest makes nodes of all files in a folder, and goes through those that it was asked for.
        listed.gone_through.add(self.path.resolve())
        try:
            statements = listed.of_file(self.path.resolve())
        except BrokenFile as error:
            raise self.CollectError(visible(" ".join(str(error).split()))) from None
        for statement in statements:
            yield StatementNode.from_parent(self, name=statement.id, statement=statement)


class StatementNode(pytest.Collector):
    """A statement, verified once for all of its claims."""

    def __init__(self, statement: Statement | None, **rest: Any) -> None:
        super().__init__(**rest)
        self._statement = statement

    @cached_property
    def statement(self) -> Statement:
        """The statement."""
        return self._statement or self.config.stash[LISTED].find(self.name)

    @cached_property
    def complaints(self) -> dict[str, Complaint | None]:
        """What is wrong with each claim."""
        return self.config.stash[LISTED].verify(self.statement)

    def collect(self) -> Iterable[ClaimItem]:
        """Yield its claims."""
        for claim in self.statement.claims:
            yield ClaimItem.from_parent(self, name=claim.id)


class NotProved(Exception):
    """A claim does not hold, or not with the evidence that is required."""


class ClaimItem(pytest.Item):
    """A claim; the test passes when it is proved, its statement and what that rests on are, and nothing is lacking."""

    parent: StatementNode

    def runtest(self) -> None:
        """Verify the statement, unless another claim's test has, and look at this claim."""
        if self.parent.complaints.keys() != {claim.id for claim in self.parent.statement.claims}:
            raise NotProved("another module than the installed one is imported here, and has other claims", [])
        complaint = self.parent.complaints[self.name]
        if complaint is not None:
            raise NotProved(*complaint)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Say what is claimed and what became of it, without a traceback."""
        from qdsym.errors import InvalidInput
        from qdsym.notation.unicode_math import proposition

        if isinstance(excinfo.value, InvalidInput):
            return str(excinfo.value)
        if not isinstance(excinfo.value, NotProved):
            return super().repr_failure(excinfo, style)

        reason, evidence = excinfo.value.args
        return "\n".join([proposition(self.parent.statement.claim(self.name).proposition), reason, *evidence])

    def reportinfo(self) -> tuple[Path, None, str]:
        """Say where it stands."""
        return self.path, None, f"{self.parent.name}/{self.name}"
