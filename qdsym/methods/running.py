"""Running methods over claims: side by side in processes of their own, each claim within its processor time.

A process takes one method over the claims of one statement, and goes on with the next when no code but ours runs there,
so that what was evaluated for one is there for the other. One that uses up its time or dies has said nothing about the
claim that it was at; the claims after it go to a new process. The time is the process's own: a timer of the system
ends it, in whatever library it is, and a busy machine changes nothing. One that does nothing at all, such as sleeping,
is ended once it is very late. Where the system cannot fork, the claims are gone over one after another in this process,
and no time is enforced.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, Future, as_completed
from contextlib import closing, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection, wait
from typing import Any, Protocol

from qdsym.apart import OUT_OF_TIME, DidNotFinish, limit, submitted
from qdsym.methods.method import Counterexample, Method, NotApplicable, Settings, Unavailable
from qdsym.proof.foreign import FOREIGN, said, visible
from qdsym.proof.reading.search import Searcher, false_at
from qdsym.proof.trusted.checker import StepVerdict, check_setting
from qdsym.proof.trusted.deciding.deciders import Deciders
from qdsym.proof.trusted.evidence import Evidence, Outcome
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.memory import remembered
from qdsym.proof.trusted.language.statement import Claim, Statement

PATIENCE, GRACE = 10, 10.0
"""A process may take this many times its limit by the clock on the wall, and these seconds more."""
Progress = Callable[[int, int, str], None]
"""Claims gone over, claims in all, and what is being gone over."""


@dataclass
class Task:
    """One method over claims of one statement, with the answers so far; where it does not apply, why not."""

    method: Method
    statement: Statement
    claims: Sequence[Any]
    answers: list[Evidence | str] = field(default_factory=list)
    order: Callable[[], Work] | None = None
    """What makes this piece of work anew in another process; it can be pickled."""
    shared: float = 0.0
    """Each claim's share of the seconds that were spent for all of them at once."""

    @property
    def done(self) -> bool:
        """Whether every claim has its answer."""
        return len(self.answers) == len(self.claims)

    @property
    def name(self) -> str:
        """The method and the claim that it is at."""
        return f"{self.method.name} {self.statement.id}/{self.claims[min(len(self.answers), len(self.claims) - 1)].id}"

    @property
    def limit(self) -> float:
        """The seconds of processor time that a claim may take."""
        return self.method.limit

    def begin(self, settings: Settings) -> None:
        """Do what is worth doing once for the claims that have no answer yet.

        What breaks it off is met again at the claims, and said there.
        """
        claims = self.claims[len(self.answers) :]
        start = time.perf_counter()
        with suppress(Exception):
            self.method.begin(self.statement, claims, settings)
        self.shared = (time.perf_counter() - start) / max(len(claims), 1)

    def answer(self, claim: Claim, settings: Settings) -> Evidence | str:
        """Return what the method says of one claim."""
        return answer(self, claim, settings)

    def gave_up(self, why: str, seconds: float, crashed: bool) -> None:
        """Note that the process said nothing of the claim that it was at."""
        self.answers.append(Evidence(self.method.name, Outcome.UNKNOWN, why, seconds, crashed))


class Work(Protocol):
    """What is gone over item by item in a process of its own: the claims of a task, or the mutants of a statement."""

    answers: list[Any]
    order: Callable[[], Work] | None

    @property
    def claims(self) -> Sequence[Any]:
        """The items."""

    @property
    def done(self) -> bool:
        """Whether every item has its answer."""

    @property
    def name(self) -> str:
        """The item that it is at."""

    @property
    def limit(self) -> float:
        """The seconds of processor time that an item may take."""

    def begin(self, settings: Settings) -> None:
        """Do what is worth doing once, in the process that goes over the items."""

    def answer(self, claim: Any, settings: Settings) -> Any:
        """Return the answer for one item; it raises nothing."""

    def gave_up(self, why: str, seconds: float, crashed: bool) -> None:
        """Note that the process said nothing of the item that it was at: it did not finish in time, or it crashed."""


def run(
    tasks: Sequence[Task],
    settings: Settings,
    jobs: int,
    progress: Progress | None = None,
    executor: Executor | None = None,
) -> None:
    """Answer every claim of every task; arguments as for `go_over`."""
    if executor is None:
        for prepare in dict.fromkeys(task.method.prepare for task in tasks):
            prepare()
    go_over(tasks, settings, jobs, progress, executor, kept=True)


def go_over(
    tasks: Sequence[Work],
    settings: Settings,
    jobs: int,
    progress: Progress | None = None,
    executor: Executor | None = None,
    kept: bool = False,
) -> None:
    """Answer every item of every piece of work, on ``jobs`` processes at a time or on the workers of an executor.

    ``kept`` processes go on with other pieces: for work that runs no code but ours.
    """
    whole = sum(len(task.claims) for task in tasks)
    if executor is not None:
        answered = _elsewhere(tasks, settings, executor)
    else:
        answered = _answered(tasks, settings, jobs, kept) if _forks() else _in_turn(tasks, settings)
    for running in answered:
        if progress:
            progress(sum(len(task.answers) for task in tasks), whole, ", ".join(task.name for task in running))


def _forks() -> bool:
    return "fork" in multiprocessing.get_all_start_methods()


def carry_out(order: Callable[[], Work] | None, settings: Settings) -> list[Any]:
    """Return the answers of a piece of work that is made here, each item within its limit.

    An executor calls it on one of its workers.
    """
    if order is None:
        raise TypeError("this work cannot be handed on")
    work = order()
    for _ in _answered([work], settings, 1) if _forks() else _in_turn([work], settings):
        pass
    return work.answers


def _elsewhere(tasks: Sequence[Work], settings: Settings, executor: Executor) -> Iterator[Sequence[Work]]:
    """Have workers of an executor go over pieces of work; one that does not come back has said nothing of its items."""
    begun: dict[Future[list[Any]], Work] = {}
    try:
        for task in tasks:
            if not task.done:
                # The items have their limits; between them there is little to do.
                begun[submitted(executor, None, carry_out, task.order, settings)] = task
        for future in as_completed(begun):
            task = begun[future]
            try:
                found = future.result()
                if type(found) is not list or len(found) != len(task.claims):
                    raise DidNotFinish("not every item has an answer")
                task.answers[:] = found
            except FOREIGN as error:
                while not task.done:
                    task.gave_up(f"crashed: the work did not come back: {said(error)}", 0.0, True)
            yield [task]
    finally:
        for future in begun:
            future.cancel()


def answer(task: Task, claim: Claim, settings: Settings) -> Evidence | str:
    """Return what a method says of one claim, or why it has no way to speak of it.

    Whatever else it raises or returns, it has said nothing.
    """
    start = time.perf_counter()
    crashed = refutes = False
    try:
        setting = _setting(task.statement.domain)
        if not setting.proved:  # What a definition stands for would be one thing here and another there.
            return Evidence(task.method.name, Outcome.UNKNOWN, visible(setting.detail))
        found = task.method.check(task.statement, claim, settings)
        outcome, detail = found
        if type(outcome) is not Outcome or type(detail) is not str:
            outcome, detail, crashed = Outcome.UNKNOWN, f"crashed: the method answered {outcome!r}", True
        elif type(found) is Counterexample:
            refutes = found.place.domain == task.statement.domain and false_at(
                claim.proposition, found.place, claim.given
            )
            if refutes:
                searcher = Searcher(task.statement.domain)
                detail = found.at(searcher.simplified(found.place, claim.proposition, claim.given))[1]
            else:
                detail += ", which exact arithmetic does not confirm"
    except NotApplicable as reason:
        return visible(str(reason), "\n")
    except Unavailable as reason:
        outcome, detail = Outcome.UNAVAILABLE, str(reason)
    except FOREIGN as error:
        outcome, detail, crashed = Outcome.UNKNOWN, f"crashed: {said(error)}", True
    seconds = task.shared + time.perf_counter() - start
    return Evidence(task.method.name, outcome, visible(detail, "\n"), seconds, crashed, refutes)


@remembered
def _setting(domain: Domain) -> StepVerdict:
    return check_setting(Deciders(domain))


def _in_turn(tasks: Sequence[Work], settings: Settings) -> Iterator[list[Work]]:
    """Go over the work, and yield before each item what is gone over."""
    for task in tasks:
        task.begin(settings)
        for claim in task.claims:
            yield [task]
            task.answers.append(task.answer(claim, settings))


class _Worker:
    """A process at work on one of the tasks, from the first claim without an answer."""

    def __init__(self, tasks: Sequence[Work], number: int, settings: Settings) -> None:
        self.number, self.task = number, tasks[number]
        self.since = time.monotonic()
        context = multiprocessing.get_context("fork")
        self.line, theirs = context.Pipe()
        self.process = context.Process(target=_work, args=(tasks, number, settings, theirs, self.line), daemon=True)
        self.process.start()
        theirs.close()

    def go_on(self, tasks: Sequence[Work], number: int) -> None:
        """Hand the process another of the tasks, with the answers there are."""
        self.number, self.task = number, tasks[number]
        self.since = time.monotonic()
        with suppress(OSError):  # One that is no more is met when its answer is taken.
            self.line.send((number, self.task.answers))

    @property
    def left(self) -> float:
        """The seconds after which the present claim is given up, however little was done for it."""
        return self.since + PATIENCE * self.task.limit + GRACE - time.monotonic()

    def take(self) -> bool:
        """Take one answer; return False when the process has ended without one."""
        try:
            found: Any = self.line.recv()
        except FOREIGN:
            self.end()
            status, took = self.process.exitcode, time.monotonic() - self.since
            if status is not None and -status in OUT_OF_TIME:
                self.task.gave_up(f"did not finish within {self.task.limit:g} s of processor time", took, False)
            else:
                self.task.gave_up(f"the process ended with status {status}", took, True)
            return False
        self.task.answers.append(found)
        self.since = time.monotonic()
        return True

    def end(self) -> None:
        """End the process and whatever it started."""
        self.line.close()
        if not self.task.done or self.process.is_alive():
            self.process.kill()
        self.process.join()


def _answered(tasks: Sequence[Work], settings: Settings, jobs: int, kept: bool = False) -> Iterator[list[Work]]:
    """Go over the work side by side, and yield what is gone over whenever that changes."""
    waiting = deque(number for number, task in enumerate(tasks) if not task.done)
    busy: dict[Connection, _Worker] = {}
    with closing(_Leaving(busy)):
        while waiting or busy:
            while waiting and len(busy) < max(jobs, 1):
                worker = _Worker(tasks, waiting.popleft(), settings)
                busy[worker.line] = worker
            yield [worker.task for worker in busy.values()]
            ready = wait(list(busy), max(0.0, min(worker.left for worker in busy.values())))
            for line, worker in list(busy.items()):
                alive = True
                if line in ready:
                    alive = worker.take()
                elif worker.left <= 0:
                    worker.end()
                    took = time.monotonic() - worker.since
                    worker.task.gave_up(f"did not finish: no answer came for {took:.0f} s", took, False)
                    alive = False
                else:
                    continue
                if alive and worker.task.done and kept and waiting:
                    worker.go_on(tasks, waiting.popleft())
                elif worker.task.done or not alive:
                    del busy[line]
                    worker.end()
                    if not worker.task.done:
                        waiting.appendleft(worker.number)


class _Leaving:
    """Ends what is still at work when the run is broken off."""

    def __init__(self, busy: dict[Connection, _Worker]) -> None:
        self.busy = busy

    def close(self) -> None:
        for worker in self.busy.values():
            worker.process.kill()


def _work(tasks: Sequence[Work], number: int, settings: Settings, line: Connection, other: Connection) -> None:
    """Send an answer for each claim of a task that has none, then of those that are handed on.

    The process ends here, whatever foreign code would do at its end, and when the other end of the line is closed.
    """
    try:
        other.close()
        gc.freeze()  # What is there from before need not be gone over, nor copied for that.
        _speak_aside()
        while True:
            task = tasks[number]
            limit(task.limit)
            task.begin(settings)
            for claim in task.claims[len(task.answers) :]:
                limit(task.limit)
                found = task.answer(claim, settings)
                task.answers.append(found)
                line.send(found)
            number, known = line.recv()
            tasks[number].answers[:] = known
    finally:
        line.close()
        os._exit(0)


def _speak_aside() -> None:
    """Let whatever is printed here go to standard error: standard output is the report's."""
    sys.stdout = sys.stderr
    with suppress(OSError):
        os.dup2(2, 1)
