"""Running the tests that reach a mutant, each mutant in a process forked off one that has everything imported.

Before that every test runs once, to see how long it takes and which lines it reaches. A mutant is killed when a test
fails, and by time when it has used several times the processor time that its tests take; the first failing test ends
the matter.
"""

from __future__ import annotations

import gc
import os
import pickle
import resource
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from itertools import accumulate
from pathlib import Path
from typing import Any

import coverage
import pytest

from tests.mutation.mutants import Mutant
from tests.mutation.planting import plant
from tests.support.places import ROOT

KILLED, TIMED_OUT, SURVIVED = "killed", "timed out", "survived"

PATIENCE = 5.0
"""How many times the processor time of its tests a mutant may use, and how many seconds at least."""
MEMORY = 6 << 30


@dataclass
class Reach:
    """What one test takes and reaches: seconds of processor time, and for each file its lines."""

    seconds: float
    lines: dict[str, set[int]] = field(default_factory=dict)
    passed: bool = True


@dataclass(frozen=True)
class Judged:
    """What became of a mutant, by which test, and what that took in seconds of processor time."""

    mutant: Mutant
    outcome: str
    test: str = ""
    seconds: float = 0.0


class Campaign:
    """A pytest plugin that in place of running the tests once runs them for every mutant."""

    def __init__(self, mutants: list[Mutant], jobs: int, enough: float, report: Callable[[Judged], None]) -> None:
        self.mutants = mutants
        self.jobs = jobs
        self.enough = enough
        self.report = report
        self.reach: dict[str, Reach] = {}
        self.items: dict[str, Any] = {}
        self.failed = False
        self.kills: dict[tuple[str, int], Counter[str]] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Go over all mutants."""
        self.items = {item.nodeid: item for item in session.items}
        gc.collect()
        gc.freeze()
        self.reach = _in_fork(self._explored)
        for name in [name for name, reach in self.reach.items() if not reach.passed]:
            print(f"left out, since it fails as it is: {name}", file=sys.stderr)
            del self.reach[name]
        running: dict[int, tuple[int, Mutant]] = {}
        waiting: Iterator[Mutant] = iter(self.mutants)
        more = True
        while more or running:
            while more and len(running) < self.jobs:
                mutant = next(waiting, None)
                more = mutant is not None
                if mutant is not None:
                    self._begin(mutant, running)
            if running:
                self._end(running)
        return True

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Note a failure."""
        self.failed = self.failed or report.failed

    def passes(self, name: str) -> bool:
        """Run one test."""
        self.failed = False
        item = self.items[name]
        item.ihook.pytest_runtest_protocol(item=item, nextitem=None)
        return not self.failed

    def tests_of(self, mutant: Mutant) -> list[str]:
        """Return the tests that reach a mutant: first what killed its neighbours, its file's own, and the quickest."""
        lines = set(range(mutant.first, mutant.last + 1))
        reaching = [name for name, reach in self.reach.items() if lines & reach.lines.get(mutant.file, set())]
        if not mutant.inside or not reaching:  # It may have run when the file was imported, and any test may notice.
            reaching = list(self.reach)
        kills = self.kills.setdefault((mutant.file, mutant.line // 12), Counter())
        own = f"test_{Path(mutant.file).stem}.py"

        def late(name: str) -> float:
            return self.reach[name].seconds / (1 + 3 * kills[name]) ** 2 / (20 if own in name else 1)

        reaching.sort(key=late)
        taken = accumulate(self.reach[name].seconds for name in reaching)
        return [name for name, seconds in zip(reaching, taken, strict=True) if seconds <= self.enough]

    def _explored(self) -> dict[str, Reach]:
        """Run every test once and return what it reaches."""
        _silence()
        watch = coverage.Coverage(data_file=None, include=[f"{ROOT}/qdsym/proof/trusted/*"], config_file=False)
        reach = {}
        watch.start()
        for name in self.items:
            _forget()
            watch.switch_context(name)
            start = time.process_time()
            passed = self.passes(name)
            reach[name] = Reach(time.process_time() - start, {}, passed)
        watch.stop()
        data = watch.get_data()
        for name in reach:
            data.set_query_context(name)
            for file in data.measured_files():
                lines = set(data.lines(file) or ())
                if lines:
                    reach[name].lines[str(Path(file).relative_to(ROOT))] = lines
        return reach

    def _begin(self, mutant: Mutant, running: dict[int, tuple[int, Mutant]]) -> None:
        tests = self.tests_of(mutant)
        limit = int(PATIENCE + PATIENCE * sum(self.reach[name].seconds for name in tests[:5]))
        limit += int(2 * sum(self.reach[name].seconds for name in tests[5:]))
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            self._be(mutant, tests, limit, writing)
        os.close(writing)
        running[child] = reading, mutant

    def _be(self, mutant: Mutant, tests: Iterable[str], limit: int, writing: int) -> None:
        """Become the mutant, run the tests, write the name of the first that fails, and end."""
        try:
            resource.setrlimit(resource.RLIMIT_CPU, (limit, limit + 2))
            resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
            signal.signal(signal.SIGXCPU, signal.SIG_DFL)
            _silence()
            module = sys.modules[mutant.file.removesuffix(".py").replace("/", ".")]
            try:
                plant(module, mutant.code, str(ROOT / mutant.file))
            except Exception:  # noqa: BLE001 - a module that cannot be imported any more
                os.write(writing, b"import")
                return
            for name in tests:
                if not self.passes(name):
                    os.write(writing, name.encode())
                    break
            else:
                os.write(writing, b"-")
        finally:
            os._exit(0)

    def _end(self, running: dict[int, tuple[int, Mutant]]) -> None:
        child, status, usage = os.wait4(-1, 0)
        reading, mutant = running.pop(child)
        with os.fdopen(reading, "rb") as stream:
            test = stream.read().decode()
        seconds = usage.ru_utime + usage.ru_stime
        if os.WIFSIGNALED(status) and os.WTERMSIG(status) in (signal.SIGXCPU, signal.SIGKILL):
            self.report(Judged(mutant, TIMED_OUT, "", seconds))
        elif test == "-":
            self.report(Judged(mutant, SURVIVED, "", seconds))
        elif test or os.WIFSIGNALED(status):
            self.kills.setdefault((mutant.file, mutant.line // 12), Counter())[test] += 1
            self.report(Judged(mutant, KILLED, test or "crash", seconds))
        else:
            raise RuntimeError(f"nothing became of {mutant.file}:{mutant.line}: {mutant.was} -> {mutant.now}")


def _silence() -> None:
    nowhere = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):
        os.dup2(nowhere, stream)


def _forget() -> None:
    """Empty what functions of the trusted modules keep, so that a test reaches what an earlier one has reached."""
    for name, module in list(sys.modules.items()):
        if name.startswith("qdsym.proof.trusted"):
            for value in vars(module).values():
                if callable(getattr(value, "cache_clear", None)):
                    value.cache_clear()


def _in_fork(ask: Callable[[], Any]) -> Any:
    """Return an answer worked out in a fork, so that nothing stays in this process's caches."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            with os.fdopen(writing, "wb") as stream:
                pickle.dump(ask(), stream)
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as stream:
        answer = pickle.loads(stream.read())
    os.waitpid(child, 0)
    return answer


def run(
    mutants: list[Mutant], tests: list[str], jobs: int, enough: float, report: Callable[[Judged], None]
) -> Campaign:
    """Judge mutants by the tests that are collected from some places, each by no more than so many seconds of them."""
    from hypothesis import Phase, settings

    settings.register_profile("mutation", derandomize=True, database=None, phases=[Phase.explicit, Phase.generate])
    settings.load_profile("mutation")
    campaign = Campaign(mutants, jobs, enough, report)
    options = ["-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:logging", "--capture=no", "--assert=plain"]
    pytest.main([*options, *tests], plugins=[campaign])
    return campaign
