"""The audit of the shipped statements as it was run last and recorded: its counts, and of which sources it speaks.

``qdsym audit --json FILE && python -m qdsym.audit.recorded FILE`` records another one; several files, each an audit
of other statements, are recorded together.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Mapping
from datetime import date
from importlib.resources import files
from pathlib import Path
from typing import Any

from qdsym.audit.campaign import OUTCOMES
from qdsym.files import write_text
from qdsym.methods.listed_grades import fingerprint

FILE = "recorded.json"
SCHEMA = "qdsym/audit-summary/1"


def summary(*audits: Mapping[str, Any]) -> dict[str, Any]:
    """Return the counts of audits of the form ``qdsym/audit/1``, by statement, with the sources that they are of.

    Raises ``ValueError`` for one that did not pass, since what does not hold is not recorded, and unless all are of one
    version and seed and of different statements.
    """
    if any(audit["verdict"] != "pass" for audit in audits):
        raise ValueError("an audit did not pass")
    runs = {(audit["version"], audit["seed"]) for audit in audits}
    if len(runs) != 1:
        raise ValueError("expected audits of one version and seed")
    ((version, seed),) = runs
    statements = [s for audit in audits for s in audit["statements"]]
    counted = {s["id"]: Counter(m["outcome"] for m in s["mutants"]) for s in statements}
    if len(counted) < len(statements):
        raise ValueError("a statement is audited twice")
    return {
        "schema": SCHEMA,
        "version": version,
        "date": date.today().isoformat(),
        "seed": seed,
        "sources": fingerprint(),
        "statements": {name: {outcome: found[outcome] for outcome in OUTCOMES} for name, found in counted.items()},
    }


def recorded() -> dict[str, Any] | None:
    """Return the recorded summary, or None when there is none."""
    place = files("qdsym.audit").joinpath(FILE)
    if not place.is_file():
        return None
    found: dict[str, Any] = json.loads(place.read_text(encoding="utf-8"))
    return found


def is_of_these_sources(found: Mapping[str, Any]) -> bool:
    """Return whether nothing that states, derives or decides has changed since an audit was recorded."""
    return bool(found["sources"] == fingerprint())


if __name__ == "__main__":
    made = summary(*(json.loads(Path(name).read_text(encoding="utf-8")) for name in sys.argv[1:]))
    write_text(Path(__file__).with_name(FILE), json.dumps(made, indent=1) + "\n")
