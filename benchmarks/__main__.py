"""Prints the ratios as a table and, with --json FILE, writes them down with what machine they were found on.

--against PYTHON compares with another installation of the package, by that installation's Python.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from benchmarks.timing import KIBIBYTES, SECONDS, Program, Ratio, in_turn

IMPORT = Program("import sympy, mpmath, numpy", sys.executable, ("-c", "import sympy, mpmath, numpy"))
EXACT = ("verify", "--method", "exact")
DEFAULT = ("verify", "--method", "exact,smt,precision")


def qdsym(*arguments: str, other: str | None = None) -> Program:
    """Return a command line of this copy, or of what another Python has installed."""
    name = f"qdsym {' '.join(arguments)}"
    if other is None:
        return Program(name, sys.executable, ("-m", "qdsym", *arguments))
    return Program(f"{name} (the other)", other, ("-m", "qdsym", *arguments), own=False)


def ratios(rounds: int, other: str | None, audited: Sequence[str]) -> Iterator[Ratio]:
    """Yield each ratio when it has been measured."""
    for arguments, target in ((EXACT, "≤ 3"), (DEFAULT, "≤ 11")):
        mine = qdsym(*arguments)
        yield Ratio(mine, IMPORT, SECONDS, target, in_turn(mine, IMPORT, rounds))
    if other is None:
        return
    mine, theirs = qdsym(*EXACT), qdsym(*EXACT, other=other)
    runs = in_turn(theirs, mine, rounds)
    yield Ratio(theirs, mine, SECONDS, "≥ 3", runs)
    yield Ratio(mine, theirs, KIBIBYTES, "≤ 1", tuple((b, a) for a, b in runs))
    audit = ("audit", *audited, "--jobs", "2")
    mine, theirs = qdsym(*audit), qdsym(*audit, other=other)
    yield Ratio(theirs, mine, SECONDS, "≥ 3", in_turn(theirs, mine, min(rounds, 3)))


def machine() -> dict[str, Any]:
    """Return what the figures depend on beside the code."""
    packages = ("sympy", "mpmath", "numpy", "python-flint")
    return {
        "when": datetime.now(UTC).isoformat(timespec="seconds"),
        "system": platform.platform(),
        "machine": platform.machine(),
        "processors": os.cpu_count(),
        "load": [round(value, 2) for value in os.getloadavg()],
        "python": platform.python_version(),
        **{name: version(name) for name in packages},
    }


def written(ratio: Ratio) -> dict[str, Any]:
    """Return a ratio for a file."""
    return {
        "first": ratio.first.name,
        "second": ratio.second.name,
        "unit": ratio.unit,
        "median": ratio.median,
        "ratios": ratio.all,
        "target": ratio.target,
        "taken": [ratio.taken(which) for which in (0, 1)],
    }


def row(ratio: Ratio) -> str:
    """Return a ratio as a line of the table."""
    spread = f"{ratio.all[0]:.2f} – {ratio.all[-1]:.2f}"
    first, second = (f"{ratio.taken(which):.5g} {ratio.unit}" for which in (0, 1))
    what = f"{ratio.first.name} ({first}) / {ratio.second.name} ({second})"
    return f"{ratio.median:8.2f} {spread:>15} {ratio.target:>7}  {what}"


def arguments() -> argparse.Namespace:
    """Return what is asked for."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="runs of each program, in turn (%(default)s)")
    parser.add_argument("--against", metavar="PYTHON", help="the Python of another installation of the package")
    parser.add_argument(
        "--statements",
        nargs="*",
        default=["lemma-1", "theorem-1", "theorem-2"],
        metavar="ID",
        help="what both audit; none is all (lemma-1 theorem-1 theorem-2)",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="where the figures are written as well")
    return parser.parse_args()


def main() -> None:
    """Measure, and print each ratio when it is there."""
    asked = arguments()
    where = machine()
    print(", ".join(f"{name} {value}" for name, value in where.items()))
    print(f"{'median':>8} {'spread':>15} {'target':>7}  of what to what (with the median of each)")
    found = []
    for ratio in ratios(asked.rounds, asked.against, asked.statements):
        print(row(ratio), flush=True)
        found.append(written(ratio))
    if asked.json:
        asked.json.write_text(json.dumps({"machine": where, "ratios": found}, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
