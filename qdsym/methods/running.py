"""Running methods over claims: side by side in processes of their own, each claim within its time.

A process takes one method over the claims of one statement. One that overstays or dies has said nothing about the
claim that it was at; the claims after it go to a new process. Where the system cannot fork, the claims are gone over
one after another in this process, and no time is enforced.
"""

from __future__ import annotations

import multiprocessing
import os
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from typing import Any, Protocol

from qdsym.methods.method import Method, NotApplicable, Settings, Unavailable
from qdsym.proof.prover import FOREIGN
from qdsym.proof.trusted.evidence import Evidence, Outcome
from qdsym.proof.trusted.language.statement import Claim, Statement

Progress = Callable[[int, int, str], None]
"""Claims gone over, claims in all, and the one that was answered last."""


@dataclass
class Task:
    """One method over claims of one statement, with the answers so far; None where it does not apply."""

    method: Method
    statement: Statement
    claims: Sequence[Any]
    answers: list[Evidence | None] = field(default_factory=list)
    shared: float = 0.0
    """Each claim's share of the seconds that were spent for all of them at once."""

    @property
    def done(self) -> bool:
        """Whether every claim has its answer."""
        return len(self.answers) == len(self.claims)

    @property
    def name(self) -> str:
        """The method and the claim that was answered last."""
        return f"{self.method.name} {self.statement.id}/{self.claims[max(len(self.answers) - 1, 0)].id}"

    @property
    def limit(self) -> float:
        """The seconds that a claim may take."""
        return self.method.limit

    def begin(self) -> None:
        """Do what is worth doing once for the claims that have no answer yet."""
        claims = self.claims[len(self.answers) :]
        start = time.perf_counter()
        self.method.begin(self.statement, claims)
        self.shared = (time.perf_counter() - start) / max(len(claims), 1)

    def answer(self, claim: Claim, settings: Settings) -> Evidence | None:
        """Return what the method says of one claim."""
        return answer(self, claim, settings)

    def gave_up(self, why: str, seconds: float) -> None:
        """Note that the process said nothing of the claim that it was at."""
        self.answers.append(Evidence(self.method.name, Outcome.UNKNOWN, why, seconds, crashed=True))


class Work(Protocol):
    """What is gone over item by item in a process of its own: the claims of a task, or the mutants of a statement."""

    answers: list[Any]

    @property
    def claims(self) -> Sequence[Any]:
        """The items."""

    @property
    def done(self) -> bool:
        """Whether every item has its answer."""

    @property
    def name(self) -> str:
        """The item that was answered last."""

    @property
    def limit(self) -> float:
        """The seconds that an item may take."""

    def begin(self) -> None:
        """Do what is worth doing once, in the process that goes over the items."""

    def answer(self, claim: Any, settings: Settings) -> Any:
        """Return the answer for one item; it raises nothing."""

    def gave_up(self, why: str, seconds: float) -> None:
        """Note that the process said nothing of the item that it was at."""


def run(tasks: Sequence[Task], settings: Settings, jobs: int, progress: Progress | None = None) -> None:
    """Answer every claim of every task, on at most ``jobs`` processes at a time."""
    for prepare in dict.fromkeys(task.method.prepare for task in tasks):
        prepare()
    go_over(tasks, settings, jobs, progress)


def go_over(tasks: Sequence[Work], settings: Settings, jobs: int, progress: Progress | None = None) -> None:
    """Answer every item of every piece of work, on at most ``jobs`` processes at a time."""
    whole = sum(len(task.claims) for task in tasks)
    forks = "fork" in multiprocessing.get_all_start_methods()
    for count, task in enumerate(_answered(tasks, settings, jobs) if forks else _in_turn(tasks, settings), 1):
        if progress:
            progress(count, whole, task.name)


def answer(task: Task, claim: Claim, settings: Settings) -> Evidence | None:
    """Return what a method says of one claim. Whatever else it raises or returns, it has said nothing."""
    start = time.perf_counter()
    crashed = False
    try:
        outcome, detail = task.method.check(task.statement, claim, settings)
        if type(outcome) is not Outcome or type(detail) is not str:
            outcome, detail, crashed = Outcome.UNKNOWN, f"the method answered {outcome!r}", True
    except NotApplicable:
        return None
    except Unavailable as reason:
        outcome, detail = Outcome.UNAVAILABLE, str(reason)
    except FOREIGN as error:
        outcome, detail, crashed = Outcome.UNKNOWN, f"crashed: {type(error).__name__}: {error}", True
    return Evidence(task.method.name, outcome, detail, task.shared + time.perf_counter() - start, crashed)


def _in_turn(tasks: Sequence[Work], settings: Settings) -> Iterator[Work]:
    for task in tasks:
        task.begin()
        for claim in task.claims:
            task.answers.append(task.answer(claim, settings))
            yield task


class _Worker:
    """A process at work on a task, from the first claim without an answer."""

    def __init__(self, task: Work, settings: Settings) -> None:
        self.task = task
        self.since = time.monotonic()
        context = multiprocessing.get_context("fork")
        self.inbox, outbox = context.Pipe(duplex=False)
        self.process = context.Process(target=_work, args=(task, settings, outbox), daemon=True)
        self.process.start()
        outbox.close()

    @property
    def left(self) -> float:
        """The seconds that remain for the present claim."""
        return self.since + self.task.limit - time.monotonic()

    def take(self) -> bool:
        """Take one answer; return False when the process has ended without one."""
        try:
            found: Any = self.inbox.recv()
        except (EOFError, OSError):
            self.end()
            self.task.gave_up(f"the process ended with status {self.process.exitcode}", time.monotonic() - self.since)
            return False
        self.task.answers.append(found)
        self.since = time.monotonic()
        return True

    def end(self) -> None:
        """End the process and whatever it started."""
        self.inbox.close()
        if not self.task.done or self.process.is_alive():
            self.process.kill()
        self.process.join()


def _answered(tasks: Sequence[Work], settings: Settings, jobs: int) -> Iterator[Work]:
    waiting = deque(task for task in tasks if not task.done)
    busy: dict[Connection, _Worker] = {}
    with closing(_Leaving(busy)):
        while waiting or busy:
            while waiting and len(busy) < max(jobs, 1):
                worker = _Worker(waiting.popleft(), settings)
                busy[worker.inbox] = worker
            ready = wait(list(busy), max(0.0, min(worker.left for worker in busy.values())))
            for inbox, worker in list(busy.items()):
                alive = True
                if inbox in ready:
                    alive = worker.take()
                elif worker.left <= 0:
                    worker.end()
                    worker.task.gave_up(f"timed out after {worker.task.limit:g} s", worker.task.limit)
                    alive = False
                else:
                    continue
                yield worker.task
                if worker.task.done or not alive:
                    del busy[inbox]
                    worker.end()
                    if not worker.task.done:
                        waiting.appendleft(worker.task)


class _Leaving:
    """Ends what is still at work when the run is broken off."""

    def __init__(self, busy: dict[Connection, _Worker]) -> None:
        self.busy = busy

    def close(self) -> None:
        for worker in self.busy.values():
            worker.process.kill()


def _work(task: Work, settings: Settings, outbox: Connection) -> None:
    """Send an answer for each claim that has none. The process ends here, whatever foreign code would do at its end."""
    try:
        task.begin()
        for claim in task.claims[len(task.answers) :]:
            outbox.send(task.answer(claim, settings))
    finally:
        outbox.close()
        os._exit(0)
