"""Which method says what of which claim, read from the last result of `python -m tests.evidence.matrix`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from qdsym.proof.trusted.evidence import METHODS

RESULT = Path(__file__).parents[2] / "tests/evidence/matrix.json"
COLUMNS = tuple(method for method in METHODS if method != "cited")
SAID = {"pass": "✓", "partial": "◐"}


def _known() -> dict[str, dict[str, dict[str, str]]]:
    known: dict[str, dict[str, dict[str, str]]] = json.loads(RESULT.read_text("utf-8"))
    return known


def _together(said: list[str | None]) -> str:
    """Return what a method said of all claims of a statement: a sign, or of how many it said something."""
    held = len(said) - said.count(None)
    if held not in (0, len(said)):
        return f"{held} of {len(said)}"
    return "–" if not held else SAID["partial" if "partial" in said else "pass"]


def statements() -> Iterator[tuple[str, ...]]:
    """Yield each statement, the number of its claims, and what each method said of them."""
    for name, claims in _known().items():
        link = f"[{name}](generated/statements/{name}.md)"
        yield link, str(len(claims)), *(_together([one.get(m) for one in claims.values()]) for m in COLUMNS)


def claims() -> Iterator[tuple[str, ...]]:
    """Yield each claim with what each method said of it."""
    for name, found in _known().items():
        for claim, said in found.items():
            yield f"`{name}/{claim}`", *(SAID[said[method]] if method in said else "–" for method in COLUMNS)
