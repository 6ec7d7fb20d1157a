"""What became of the mutants of the trusted code, read from the last result of `python -m tests.mutation`."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
BASE = "qdsym/proof/trusted/"


def _files() -> dict[str, dict[str, Any]]:
    result: dict[str, dict[str, Any]] = json.loads((ROOT / "tests/mutation/result.json").read_text("utf-8"))["files"]
    return result


def rows() -> Iterator[tuple[str, ...]]:
    """Yield each file with which of its mutants were tried, how many were killed, by time, and survived; then all."""
    files = _files()
    for file, one in files.items():
        now = hashlib.sha256((ROOT / file).read_bytes()).hexdigest()[:16]
        name = f"`{file.removeprefix(BASE)}`" + ("" if now == one["digest"] else " (has changed since)")
        yield name, "all" if one["every"] == 1 else f"every {one['every']}th", *_counts([one])
    yield "together", "", *_counts(list(files.values()))


def _counts(ones: list[dict[str, Any]]) -> tuple[str, ...]:
    mutants, killed, timed = (sum(one[key] for one in ones) for key in ("mutants", "killed", "timed out"))
    survived = sum(len(one["survivors"]) for one in ones)
    return str(mutants), str(killed), str(timed), f"{survived} ({100 * survived / mutants:.1f} %)"


def reasons() -> Iterator[tuple[str, str, str]]:
    """Yield why survivors change nothing, how many there are of each kind, and one of them."""
    kinds: dict[str, list[str]] = defaultdict(list)
    for one in _files().values():
        for survivor in one["survivors"]:
            kinds[survivor["why"] or "nobody has said why"].append(survivor["was"])
    for why, examples in sorted(kinds.items(), key=lambda item: -len(item[1])):
        yield why, str(len(examples)), min(examples, key=len)
