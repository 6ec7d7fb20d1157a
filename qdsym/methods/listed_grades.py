"""What ``qdsym list`` shows: every statement with the grade that the checker gives it.

Computing it takes seconds and SymPy. So it is kept in the user's cache, under a digest of the sources that it was
computed from and of SymPy's release, and used only while that fits.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qdsym.cache import keep, kept
from qdsym.errors import BrokenFile

if TYPE_CHECKING:
    from qdsym.proof.trusted.language.statement import Statement

FILE = "listing.json"
SOURCES = ("*.py", "physics/*.py", "proof/**/*.py", "statements/**/*.py", "methods/*.py")
"""What a grade by the checker depends on; of the methods, the files that are no method's own."""


def fingerprint() -> str:
    """Return a digest of every source file that a grade depends on, and of the release of SymPy.

    It is the same wherever the package is installed.
    """
    package = Path(__file__).parent.parent
    paths = {path.relative_to(package).as_posix(): path for pattern in SOURCES for path in package.glob(pattern)}
    sympy = find_spec("sympy")
    if sympy is not None and sympy.origin:
        paths["~sympy"] = Path(sympy.origin).with_name("release.py")
    digest = hashlib.sha256()
    for name, path in sorted(paths.items()):
        content = path.read_bytes()
        digest.update(f"{name} {len(content)} ".encode())
        digest.update(content)
    return digest.hexdigest()


def recorded(ids: Sequence[str]) -> list[dict[str, Any]] | None:
    """Return the listing that was kept, or None when there is none or it was made from other sources."""
    try:
        record = json.loads(kept(FILE) or b"")
    except ValueError:
        return None
    if not isinstance(record, dict) or record.get("fingerprint") != fingerprint():
        return None
    entries: list[dict[str, Any]] = record["statements"]
    return entries if [entry["id"] for entry in entries] == list(ids) else None


def listing(ids: Sequence[str], find: Callable[[str], Statement]) -> list[dict[str, Any]]:
    """Return id, title, kind, source, grade and dependencies of the shipped statements, as kept or computed anew."""
    found = recorded(ids)
    if found is None:
        found = computed([find(name) for name in ids], find)
        keep(
            FILE, json.dumps({"fingerprint": fingerprint(), "statements": found}, indent=1, ensure_ascii=False).encode()
        )
    return found


def computed(statements: Sequence[Statement], find: Callable[[str], Statement]) -> list[dict[str, Any]]:
    """Return what the listing says of statements, by verifying them with the checker."""
    from qdsym.methods.verify import verify

    reports = {
        report.proof.statement.id: report for report in verify(statements, find, ["exact"], apart=False).statements
    }
    return [
        {
            "id": statement.id,
            "title": statement.title,
            "kind": statement.kind,
            "source": statement.source,
            "grade": reports[statement.id].grade,
            "depends_on": list(reports[statement.id].proof.depends_on),
        }
        for statement in statements
    ]


def installed(
    statements: Iterable[tuple[Statement, str]], find: Callable[[str], Statement]
) -> tuple[list[dict[str, Any]], list[str]]:
    """Return what the listing says of statements with where they come from, and a line for each that breaks the run."""
    entries: list[dict[str, Any]] = []
    troubles: list[str] = []
    for statement, origin in statements:
        try:
            entries += [entry | {"origin": origin} for entry in _guarded(statement, find)]
        except BrokenFile as error:
            troubles.append(str(error))
    return entries, troubles


def _guarded(statement: Statement, find: Callable[[str], Statement]) -> list[dict[str, Any]]:
    from qdsym.proof.foreign import FOREIGN

    try:
        return computed([statement], find)
    except FOREIGN as error:
        raise BrokenFile(f"{statement.id}: {type(error).__name__}: {error}") from error
