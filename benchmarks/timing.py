"""Two things measured in turn, and the ratio of what they took.

A ratio of two runs that followed each other says more on a busy machine than either time does. A whole process is
measured by the processor time of it and of everything it waited for, and by the peak memory of the largest among them;
a call by the processor time of all threads of this process. The clock on the wall is noted as well: on a machine that
others use it says more about them.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from typing import Any, Protocol

SECONDS, PROCESSOR, KIBIBYTES = "s on the wall", "s", "KiB"


@dataclass(frozen=True)
class Run:
    """What one run took; a unit that was not measured is 0."""

    seconds: float = 0.0
    processor: float = 0.0
    kibibytes: float = 0.0

    def of(self, unit: str) -> float:
        """Return the amount in a unit."""
        return {SECONDS: self.seconds, PROCESSOR: self.processor, KIBIBYTES: self.kibibytes}[unit]


class Subject(Protocol):
    """What is measured."""

    @property
    def name(self) -> str:
        """What it is, as the table says it."""

    def run(self) -> Run:
        """Do it once; what fails stops the benchmark."""


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
            line = [sys.executable, "-S", "-c", _LAUNCHER, self.python, *self.arguments]
            done = subprocess.run(line, cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=output, check=True)
            status, *amounts = map(float, done.stdout.split())
            if status:
                output.seek(0)
                said = output.read().decode(errors="replace")[-2000:]
                raise RuntimeError(f"{self.name} ended with status {status:.0f}: {said}")
        return Run(*amounts)


_LAUNCHER = """
import os, sys, time
began = time.perf_counter()
child = os.fork()
if child == 0:
    os.dup2(2, 1)
    os.execv(sys.argv[1], sys.argv[1:])
_, status, usage = os.wait4(child, 0)
took = time.perf_counter() - began
print(os.waitstatus_to_exitcode(status), took, usage.ru_utime + usage.ru_stime, usage.ru_maxrss)
"""
"""Runs a program from a small process: the peak memory of a program counts that of the process that began it."""


def _root() -> str:
    spec = find_spec("qdsym")
    if spec is None or spec.origin is None:
        raise RuntimeError("the package qdsym is not found")
    return str(Path(spec.origin).parents[1])


@dataclass(frozen=True)
class Call:
    """A call in this process; what it took is divided by ``shares``, such as the number of points that it goes over."""

    name: str
    function: Callable[[], Any]
    shares: int = 1

    def run(self) -> Run:
        """Call once."""
        processor, began = time.process_time(), time.perf_counter()
        self.function()
        took = time.perf_counter() - began
        return Run(took / self.shares, (time.process_time() - processor) / self.shares)


@dataclass(frozen=True)
class Amount:
    """Something that is not measured but known, such as the memory of an array."""

    name: str
    amount: Run

    def run(self) -> Run:
        """Return what is known."""
        return self.amount


@dataclass(frozen=True)
class Ratio:
    """How much of something one subject takes for what another takes, over several rounds."""

    first: Subject
    second: Subject
    unit: str
    target: str
    runs: tuple[tuple[Run, Run], ...]
    note: str = ""

    def all(self, unit: str | None = None) -> list[float]:
        """The ratio of each round, in order of size."""
        unit = unit or self.unit
        return sorted(one.of(unit) / other.of(unit) for one, other in self.runs)

    @property
    def median(self) -> float:
        """The ratio in the middle."""
        return median(self.all())

    @property
    def reached(self) -> bool | None:
        """Whether the median is what was to be reached; None where nothing was."""
        sign, _, number = self.target.partition(" ")
        if not number:
            return None
        return self.median <= float(number) if sign == "≤" else self.median >= float(number)

    def taken(self, which: int) -> float:
        """Return the median of what the first subject (0) or the second (1) took."""
        return median(pair[which].of(self.unit) for pair in self.runs)


def measured(
    first: Subject, second: Subject, target: str, rounds: int, unit: str = PROCESSOR, warm: bool = True, note: str = ""
) -> Ratio:
    """Run two subjects one after the other, several times; ``warm`` begins with a round that does not count."""
    if warm:
        first.run()
        second.run()
    return Ratio(first, second, unit, target, tuple((first.run(), second.run()) for _ in range(rounds)), note)
