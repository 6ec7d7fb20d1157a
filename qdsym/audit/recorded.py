"""The audit of the shipped statements as it was run last and recorded: its counts, and of which sources it speaks.

``qdsym audit --json FILE && python -m qdsym.audit.recorded FILE`` records another one.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Mapping
from importlib.resources import files
from pathlib import Path
from typing import Any

from qdsym.audit.campaign import OUTCOMES
from qdsym.files import write_text
from qdsym.methods.listed_grades import fingerprint

FILE = "recorded.json"
SCHEMA = "qdsym/audit-summary/1"


def summary(audit: Mapping[str, Any]) -> dict[str, Any]:
    """Return the counts of an audit of the form ``qdsym/audit/1``, by statement, with the sources that it is of.

    Raises ``ValueError`` for one that did not pass: what does not hold is not recorded.
    """
    if audit["verdict"] != "pass":
        raise ValueError("the audit did not pass")
    counted = {s["id"]: Counter(m["outcome"] for m in s["mutants"]) for s in audit["statements"]}
    return {
        "schema": SCHEMA,
        "version": audit["version"],
        "seed": audit["seed"],
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
    made = summary(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
    write_text(Path(__file__).with_name(FILE), json.dumps(made, indent=1) + "\n")
