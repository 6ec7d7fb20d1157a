"""A sweep of 10⁸ points: its memory against that of the array that it writes."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.commands import qdsym
from benchmarks.timing import KIBIBYTES, Amount, Ratio, Run, measured

SIDE = 10_000


def ratios(rounds: int, other: str | None) -> Iterator[Ratio]:
    """Yield the peak memory of the run."""
    array = Amount(f"the array of {SIDE}² doubles", Run(kibibytes=8 * SIDE**2 / 1024))
    run = qdsym("sweep", "lambda-min", "--nu", f"1:4:{SIDE}", "--r", f"0:1.5:{SIDE}", "-o", "grid.npz")
    # 2 GiB are 2.68 times the array.
    yield measured(run, array, "≤ 2.68", 1, KIBIBYTES, warm=False)
