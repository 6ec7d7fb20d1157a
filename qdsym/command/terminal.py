"""The terminal as the command writes to it: its width, its pager, and what long work says of itself."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console

REDRAWN, TOLD = 0.2, 30.0
"""Seconds between two drawings of the bar, and between two lines where there is none."""
READABLE = 100
"""Columns of a line into a pipe."""


@dataclass
class Standing:
    """How far long work is, as it was reported last."""

    done: int = 0
    whole: int = 0
    name: str = ""
    since: float = field(default_factory=time.monotonic)
    begun: float = field(default_factory=time.monotonic)
    first: int = 0
    """What was done when this stage was first told of, such as the part of a sweep that is there already."""

    def report(self, done: int, whole: int, name: str) -> None:
        """Take what the work says of itself; with another number of pieces, another stage of it begins."""
        if whole != self.whole:
            self.begun, self.first = time.monotonic(), done
        self.done, self.whole, self.name = done, whole, name

    def line(self) -> str:
        """Return in words how far it is, how long it took, how long it may still take, and what it is at.

        >>> Standing(3, 12, "exact lemma-1", since=(now := time.monotonic()) - 60, begun=now - 30).line()
        '3 of 12 · 1 min 0 s, about 1 min 30 s to go · exact lemma-1'
        """
        now = time.monotonic()
        fresh = self.done - self.first
        ahead = (now - self.begun) / fresh * (self.whole - self.done) if fresh > 0 else 0.0
        parts = [f"{self.done} of {self.whole}"] if self.whole else ["beginning"]
        parts.append(_duration(now - self.since) + (f", about {_duration(ahead)} to go" if ahead >= 1 else ""))
        return " · ".join(filter(None, [*parts, self.name]))


def _duration(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes else f"{rest} s"


class Clock:
    """Times a run by the clock on the wall, and by its processes' time."""

    def __init__(self) -> None:
        self._wall, self._processor = time.monotonic(), sum(os.times()[:4])

    def told(self) -> str:
        """Return both in words; of other processes, those that have ended count."""
        wall, processor = time.monotonic() - self._wall, sum(os.times()[:4]) - self._processor
        return f"{wall:.1f} s, {processor:.1f} s of processor time"


@contextmanager
def progress_bar(quiet: bool = False) -> Iterator[Callable[[int, int, str], None] | None]:
    """Yield what takes the progress of long work: it is a bar on a terminal, and a line now and then elsewhere."""
    if quiet:
        yield None
    elif sys.stderr.isatty() and not os.environ.get("NO_COLOR"):
        with _bar() as report:
            yield report
    else:
        standing = Standing()
        with _repeated(TOLD, lambda: print(f"qdsym: {standing.line()}", file=sys.stderr, flush=True)):
            yield standing.report


@contextmanager
def _bar() -> Iterator[Callable[[int, int, str], None]]:
    from rich.progress import BarColumn, Progress, TextColumn
    from rich.table import Column

    standing = Standing()
    columns = (
        BarColumn(20, table_column=Column(min_width=20)),
        TextColumn("{task.description}", markup=False, table_column=Column(no_wrap=True, overflow="ellipsis")),
    )
    # It is redrawn from here: a thread of its own would not go together with forked processes.
    with Progress(*columns, console=console(stderr=True), transient=True, auto_refresh=False) as bar:
        task = bar.add_task("", total=None)

        def draw() -> None:
            bar.update(task, completed=standing.done, total=standing.whole or None, description=standing.line())
            bar.refresh()

        draw()
        with _repeated(REDRAWN, draw) as repeated:

            def report(done: int, whole: int, name: str) -> None:
                standing.report(done, whole, name)
                if not repeated:
                    draw()

            yield report


@contextmanager
def _repeated(seconds: float, act: Callable[[], None]) -> Iterator[bool]:
    """Do something again and again meanwhile, from a timer of the system's; yield whether there is one."""
    import signal
    import threading

    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield False
        return

    def again(*_: object) -> None:
        with suppress(OSError, ValueError):  # Nobody may be reading any more.
            act()

    before = signal.signal(signal.SIGALRM, again)
    signal.siginterrupt(signal.SIGALRM, False)
    signal.setitimer(signal.ITIMER_REAL, seconds, seconds)
    try:
        yield True
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def columns() -> int:
    """Return how many columns a line of text may take: those of the terminal, or of ``COLUMNS``, or 100 into a pipe."""
    if sys.stdout.isatty() or os.environ.get("COLUMNS", "").isdecimal():
        return max(shutil.get_terminal_size((READABLE, 24)).columns, 20)
    return READABLE


def page(text: str) -> None:
    """Print text; on a terminal that it does not fit on, in the pager of the environment, or ``less``."""
    import click

    rows = shutil.get_terminal_size().lines
    if sys.stdin.isatty() and sys.stdout.isatty() and text.count("\n") >= rows:
        os.environ.setdefault("LESS", "FRX")
        os.environ.setdefault("LESSCHARSET", "utf-8")
        click.echo_via_pager(text)
    else:
        click.echo(text, nl=False)


def console(stderr: bool = False) -> Console:
    """Return a console: as wide as the terminal, or of a fixed width into a pipe.

    With ``NO_COLOR`` in the environment, whatever its value unless empty, no escape codes are written at all: neither
    colours nor bold or dim text.
    """
    from rich.console import Console

    system = None if os.environ.get("NO_COLOR") else "auto"
    terminal = (sys.stderr if stderr else sys.stdout).isatty()
    return Console(color_system=system, stderr=stderr, width=None if terminal else READABLE)  # type: ignore[arg-type]
