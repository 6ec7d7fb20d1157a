"""The figures of `python -m benchmarks`, read from what its last runs wrote down."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

RESULTS = Path(__file__).parents[2] / "benchmarks" / "results"
GROWTH = ("growth", "executors")


def runs() -> list[dict[str, Any]]:
    """Return the runs, earlier ones first."""
    return [json.loads(path.read_text("utf-8")) for path in sorted(RESULTS.glob("*.json"))]


def machines() -> list[str]:
    """Return a line about the machine of each run, with how busy it was."""
    lines = []
    for number, run in enumerate(runs(), 1):
        facts = run["machine"]
        releases = ", ".join(f"{name} {facts[name]}" for name in ("numpy", "scipy", "mpmath", "cvxpy", "clarabel"))
        lines.append(
            f"{number}. {facts['when']}, {facts['processors']} processors {facts['processor']}, "
            f"load {facts['load'][0]:g}, Python {facts['python']}, {releases}"
        )
    return lines


def measured(growth: bool) -> dict[int, dict[tuple[str, ...], dict[str, Any]]]:
    """Return the ratios, or what grows, of the runs that measured any, by the number of the run."""
    found = {}
    for number, run in enumerate(runs(), 1):
        ratios = {_name(ratio): ratio for ratio in run["ratios"] if (ratio["group"] in GROWTH) == growth}
        found |= {number: ratios} if ratios else {}
    return found


def rows(growth: bool) -> Iterator[tuple[str, ...]]:
    """Yield each ratio: of what to what, what is to be reached, and the median with the spread of each run."""
    first, *others = measured(growth).values()
    for name, ratio in first.items():
        same = [ratio, *(other.get(name) for other in others)]
        notes = "; ".join(dict.fromkeys(one["note"] for one in same if one and one["note"]))
        what = f"{ratio['first']} / {ratio['second']}" + (", on the wall" if "wall" in ratio["unit"] else "")
        yield what, *(() if growth else (ratio["target"],)), *map(_figure, same), notes


def _name(ratio: dict[str, Any]) -> tuple[str, ...]:
    """What is compared; the solver may have finished more modes in one run than in another."""
    if ratio["group"] == "repairs" and ratio["second"].endswith(" modes"):
        return "repairs", "many modes"
    return ratio["group"], ratio["first"], ratio["second"]


def _figure(ratio: dict[str, Any] | None) -> str:
    if ratio is None:
        return "not measured"
    low, high = ratio["ratios"][0], ratio["ratios"][-1]
    reached = "" if ratio["reached"] is None else " ✓" if ratio["reached"] else " ✗"
    return f"**{ratio['median']:.3g}** ({low:.3g} – {high:.3g}){reached}"
