"""Statements of other installed packages, through the entry-point group ``qdsym.statements``.

A package announces each of its statements in its ``pyproject.toml``, the name being the statement's id::

    [project.entry-points."qdsym.statements"]
    thermal-attenuator = "their_package.thermal:statement"

Ids are read without importing anything. Shipped ids are never looked up here, so no package can put another statement
in the place of a shipped one.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from qdsym.errors import BrokenFile

if TYPE_CHECKING:
    from importlib.metadata import EntryPoint

    from qdsym.proof.trusted.language.statement import Statement

GROUP = "qdsym.statements"


def announced() -> bool:
    """Return whether some distribution on the path has the group, without importing ``importlib.metadata``.

    That import costs as much as all the rest of ``qdsym list``, and most of the time there is nothing to find.
    """
    section = f"[{GROUP}]".encode()
    for folder in dict.fromkeys(sys.path):
        for pattern in ("*.dist-info", "*.egg-info"):
            for metadata in Path(folder or ".").glob(f"{pattern}/entry_points.txt"):
                try:
                    if section in metadata.read_bytes():
                        return True
                except OSError:
                    continue
    return False


def entry_points() -> dict[str, list[EntryPoint]]:
    """Return the entry points of the group by name, in the order of the names; nothing is imported.

    Raises ``BrokenFile`` when the metadata of an installed package cannot be read.
    """
    if not announced():
        return {}
    from importlib.metadata import entry_points as read

    found: dict[str, list[EntryPoint]] = {}
    try:
        for point in sorted(read(group=GROUP), key=lambda p: (p.name, p.value)):
            found.setdefault(point.name, []).append(point)
    except (ValueError, OSError) as error:
        raise BrokenFile(f"the entry points of the installed packages cannot be read: {error}") from None
    return found


def origin(point: EntryPoint) -> str:
    """Return the name and version of the package that an entry point comes from."""
    return f"{point.dist.name} {point.dist.version}" if point.dist else "an unknown package"


def ids() -> list[str]:
    """Return the ids that installed packages announce and that are not shipped ones; nothing is imported."""
    from qdsym.statements import IDS

    return [name for name in entry_points() if name not in IDS]


def load(name: str) -> Statement | None:
    """Return the statement that an installed package announces under an id, None when none does.

    Raises ``BrokenFile`` when two packages announce it, when it cannot be imported, or is no statement of that id.
    """
    points = entry_points().get(name, [])
    return _loaded(name, points) if points else None


def _loaded(name: str, points: list[EntryPoint]) -> Statement:
    from qdsym.proof.foreign import FOREIGN
    from qdsym.proof.trusted.language.statement import Statement
    from qdsym.statements import IDS

    where = " and ".join(f"{point.value} of {origin(point)}" for point in points)
    if name in IDS:
        raise BrokenFile(f"{where}: {name} is the id of a statement of qdsym; rename it or uninstall the package")
    if len(points) > 1:
        raise BrokenFile(f"{where}: both announce the statement {name}; uninstall one of them")
    try:
        statement = points[0].load()
    except FOREIGN as error:
        raise BrokenFile(f"{where}: {type(error).__name__}: {error}") from error
    if type(statement) is not Statement:  # A subclass may mean anything.
        raise BrokenFile(f"{where}: it is a {type(statement).__name__}, not a statement")
    if statement.id != name:
        raise BrokenFile(f"{where}: it is announced as {name} and its id is {statement.id}")
    return statement


def installed() -> tuple[list[tuple[Statement, str]], list[str]]:
    """Return the statements of installed packages, each with where it comes from, and a line for each broken one."""
    found: list[tuple[Statement, str]] = []
    troubles: list[str] = []
    try:
        points = entry_points()
    except BrokenFile as error:
        return [], [str(error)]
    for name, announcements in points.items():
        try:
            found.append((_loaded(name, announcements), origin(announcements[0])))
        except BrokenFile as error:
            troubles.append(str(error))
    return found, troubles
