"""The comparisons with outside programs, read from the last result of `python -m tests.evidence`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

RESULT = Path(__file__).parents[2] / "tests/evidence/result.json"


def rows() -> Iterator[tuple[str, ...]]:
    """Yield each statement with what was compared, with what, the result, and how many draws there were."""
    for one in json.loads(RESULT.read_text("utf-8")):
        link = f"[{one['statement']}](generated/statements/{one['statement']}.md)"
        found = f"{one['found']:.{10 if abs(one['found']) > 1e-6 else 3}g}"
        yield link, one["quantity"], one["against"], found, str(one["draws"])
