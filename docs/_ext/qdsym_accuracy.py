"""The worst error of every numeric function, read from the last result of `python -m tests.accuracy`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

RESULT = Path(__file__).parents[2] / "tests/accuracy/result.json"


def rows() -> Iterator[tuple[str, ...]]:
    """Yield each function with its worst relative error, where it was, and how many points were tried and refused."""
    for name, one in json.loads(RESULT.read_text("utf-8")).items():
        where = ", ".join(f"{key} = {value:.17g}" for key, value in one["where"].items())
        yield f"`{name}`", f"{one['worst']:.1e}", where, str(one["points"]), str(one["refused"])
