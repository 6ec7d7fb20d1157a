"""The statements, one module each, found by id and imported when asked for.

Listing them does not import SymPy: what a listing shows is recorded in ``index.json`` by ``python -m
qdsym.statements.record`` and used only while it matches the sources it was computed from.
"""

from __future__ import annotations

import hashlib
import json
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qdsym.errors import InvalidInput

if TYPE_CHECKING:
    from qdsym.proof.trusted.language.statement import Statement
    from qdsym.proof.trusted.report import StatementReport

IDS = (
    "lemma-1",
    "theorem-1",
    "corollary-unsqueezed",
    "corollary-rotation",
    "corollary-repair",
    "lemma-2",
    "de-bruijn",
    "smoother-gain",
    "repair-noise",
    "onset-depth",
    "corollary-half-loss",
    "geometric-constant",
    "noise-floor",
    "theorem-2",
    "lemma-2-modes",
    "de-bruijn-modes",
    "theorem-2-modes",
)
"""Every statement, in the order of the paper and then of the extensions."""

INDEX = Path(__file__).with_name("index.json")


def find(name: str) -> Statement:
    """Return the statement with an id: a shipped one, or one that an installed package announces.

    >>> find("lemma-1").title
    'Spectrum invariance under drift sign flip'
    """
    if name in IDS:
        statement: Statement = import_module(f"qdsym.statements.{name.replace('-', '_')}").statement
        return statement
    from qdsym.statements import plugins

    announced = plugins.load(name)
    if announced is None:
        raise InvalidInput("statement", f"one of {', '.join([*IDS, *plugins.ids()])}", name)
    return announced


def fingerprint() -> str:
    """Return a digest of every source file that a recorded grade depends on."""
    digest = hashlib.sha256()
    package = Path(__file__).parent.parent
    for path in sorted([*package.glob("*.py"), *package.glob("proof/*.py"), *package.glob("statements/*.py")]):
        digest.update(path.name.encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()


def recorded() -> list[dict[str, Any]] | None:
    """Return the recorded listing, or None when it is missing or was made from other sources."""
    try:
        record = json.loads(INDEX.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not isinstance(record, dict) or record.get("fingerprint") != fingerprint():
        return None
    entries: list[dict[str, Any]] = record["statements"]
    return entries


def listing() -> list[dict[str, Any]]:
    """Return id, title, kind, source, grade and dependencies of every shipped statement."""
    return recorded() or computed()


def computed() -> list[dict[str, Any]]:
    """Return the listing by verifying every statement with the checker."""
    from qdsym.certify.verify import verify

    report = verify([find(name) for name in IDS], find, ["exact"])
    return [entry(s) for s in sorted(report.statements, key=lambda s: IDS.index(s.proof.statement.id))]


def entry(report: StatementReport) -> dict[str, Any]:
    """Return what the listing says of a statement."""
    statement = report.proof.statement
    return {
        "id": statement.id,
        "title": statement.title,
        "kind": statement.kind,
        "source": statement.source,
        "grade": report.grade,
        "depends_on": list(report.proof.depends_on),
    }
