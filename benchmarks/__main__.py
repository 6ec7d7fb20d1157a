"""Prints ratios of two things measured in turn, and with --json FILE writes them down with the machine's facts.

Without NAMES all groups are measured, which takes some minutes. --against PYTHON compares the command with another
installation of the package, by that installation's Python. What the peers need is the extra ``bench``.
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

# Threads of a BLAS that wait for each other count as processor time; NumPy reads this when it is first imported.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

from benchmarks import arrays, commands, digits, executors, floors, growth, repairs, sweeps
from benchmarks.machine import machine
from benchmarks.timing import SECONDS, Ratio

GROUPS: dict[str, Callable[[int, str | None], Iterator[Ratio]]] = {
    "arrays": arrays.ratios,
    "repairs": repairs.ratios,
    "floors": floors.ratios,
    "digits": digits.ratios,
    "sweeps": sweeps.ratios,
    "growth": growth.ratios,
    "executors": executors.ratios,
    "commands": commands.ratios,
}
HEAD = f"{'median':>10} {'spread':>19} {'target':>8}     of what to what (with the median of each)"


def written(group: str, ratio: Ratio) -> dict[str, Any]:
    """Return a ratio for a file."""
    found: dict[str, Any] = {
        "group": group,
        "first": ratio.first.name,
        "second": ratio.second.name,
        "unit": ratio.unit,
        "median": ratio.median,
        "ratios": ratio.all(),
        "target": ratio.target,
        "reached": ratio.reached,
        "taken": [ratio.taken(which) for which in (0, 1)],
        "note": ratio.note,
    }
    if all(run.seconds > 0 for pair in ratio.runs for run in pair):
        found["on the wall"] = ratio.all(SECONDS)
    return found


def row(ratio: Ratio) -> str:
    """Return a ratio as a line of the table."""
    found = ratio.all()
    spread = f"{found[0]:.4g} – {found[-1]:.4g}"
    first, second = (f"{ratio.taken(which):.3g} {ratio.unit}" for which in (0, 1))
    what = f"{ratio.first.name} ({first}) / {ratio.second.name} ({second})"
    mark = {True: "✓", False: "✗", None: " "}[ratio.reached]
    return f"{ratio.median:10.4g} {spread:>19} {ratio.target:>8} {mark}  {what}" + (
        f"; {ratio.note}" if ratio.note else ""
    )


def arguments() -> argparse.Namespace:
    """Return what is asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("groups", nargs="*", choices=[[], *GROUPS], metavar="NAMES", help=f"of {', '.join(GROUPS)}")
    parser.add_argument(
        "--rounds", type=int, default=7, help="runs of each, in turn (%(default)s); slow ones have fewer"
    )
    parser.add_argument("--against", metavar="PYTHON", help="the Python of another installation of the package")
    parser.add_argument("--json", type=Path, metavar="FILE", help="where the figures are written as well")
    return parser.parse_args()


def main() -> None:
    """Measure, and print each ratio when it is there."""
    asked = arguments()
    where = machine()
    print(", ".join(f"{name} {value}" for name, value in where.items()))
    print(HEAD)
    found = []
    for group in asked.groups or GROUPS:
        for ratio in GROUPS[group](asked.rounds, asked.against):
            print(row(ratio), flush=True)
            found.append(written(group, ratio))
            if asked.json:
                content = {"machine": where, "ratios": found}
                asked.json.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
