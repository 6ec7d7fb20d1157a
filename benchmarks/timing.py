"""The processor time and the peak memory of whole processes, two of them measured in turn.

A ratio of two runs that followed each other says more on a busy machine than either time does. Processor time is that
of the process and of everything it waited for; peak memory is that of the largest among them.
"""

from __future__ import annotations

import os
import subprocess
import tempfile
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from statistics import median

SECONDS, KIBIBYTES = "s", "KiB"


@dataclass(frozen=True)
class Run:
    """What one run took."""

    seconds: float
    kibibytes: int

    def of(self, unit: str) -> float:
        """Return the amount in a unit."""
        return self.seconds if unit == SECONDS else self.kibibytes


@dataclass(frozen=True)
class Program:
    """A command line of one Python; ``own`` is for this copy of the package, else what that Python has installed."""

    name: str
    python: str
    arguments: tuple[str, ...]
    own: bool = True

    def run(self) -> Run:
        """Run once, in an empty folder; one that fails stops the benchmark."""
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        if self.own:
            environment["PYTHONPATH"] = _root()
        with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile() as output:
            process = subprocess.Popen(
                [self.python, *self.arguments], cwd=folder, env=environment, stdout=output, stderr=output
            )
            _, status, usage = os.wait4(process.pid, 0)
            process.returncode = os.waitstatus_to_exitcode(status)
            if process.returncode:
                output.seek(0)
                said = output.read().decode(errors="replace")[-2000:]
                raise RuntimeError(f"{self.name} ended with status {process.returncode}: {said}")
        return Run(usage.ru_utime + usage.ru_stime, usage.ru_maxrss)


def _root() -> str:
    spec = find_spec("qdsym")
    if spec is None or spec.origin is None:
        raise RuntimeError("the package qdsym is not found")
    return str(Path(spec.origin).parents[1])


@dataclass(frozen=True)
class Ratio:
    """How much of something one program takes for what another takes, over several rounds."""

    first: Program
    second: Program
    unit: str
    target: str
    runs: tuple[tuple[Run, Run], ...]

    @property
    def all(self) -> list[float]:
        """The ratio of each round, in order of size."""
        return sorted(one.of(self.unit) / other.of(self.unit) for one, other in self.runs)

    @property
    def median(self) -> float:
        """The ratio in the middle."""
        return median(self.all)

    def taken(self, which: int) -> float:
        """Return the median of what the first program (0) or the second (1) took."""
        return median(pair[which].of(self.unit) for pair in self.runs)


def in_turn(first: Program, second: Program, rounds: int) -> tuple[tuple[Run, Run], ...]:
    """Run two programs one after the other, several times."""
    return tuple((first.run(), second.run()) for _ in range(rounds))
