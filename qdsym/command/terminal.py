"""The terminal as the command writes to it."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console


@contextmanager
def progress_bar() -> Iterator[Callable[[int, int, str], None] | None]:
    """Yield what reports progress: a bar on a terminal; nothing in a pipe, or where no escape codes are wanted."""
    if not sys.stderr.isatty() or os.environ.get("NO_COLOR"):
        yield None
        return
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    left = TextColumn("{task.fields[left]}", markup=False)
    columns = (
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        left,
        TextColumn("{task.description}", markup=False),
    )
    # It is redrawn from here: a thread of its own would not go together with forked processes.
    with Progress(*columns, console=console(stderr=True), transient=True, auto_refresh=False) as bar:
        task = bar.add_task("", total=None, left="")
        pace = Pace()

        def report(done: int, whole: int, name: str) -> None:
            bar.update(task, completed=done, total=whole, description=name, left=pace.left(done, whole))
            bar.refresh()

        yield report


class Pace:
    """How long work will still take, judged by what was done since the first report alone."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._since = clock()
        self._before = -1

    def left(self, done: int, whole: int) -> str:
        """Return the estimate in words, or nothing before there can be one.

        >>> moments = iter([0.0, 0.0, 30.0])
        >>> pace = Pace(lambda: next(moments))
        >>> pace.left(500, 1000), pace.left(600, 1000)
        ('', 'about 2 min left')
        """
        now = self._clock()
        if self._before < 0 or done <= self._before:
            self._before, self._since = done, now
            return ""
        seconds = (now - self._since) * (whole - done) / (done - self._before)
        for size, unit in ((86400, "d"), (3600, "h"), (60, "min")):
            if seconds >= 1.5 * size:
                return f"about {seconds / size:.0f} {unit} left"
        return f"about {seconds:.0f} s left"


def console(stderr: bool = False) -> Console:
    """Return a console: as wide as the terminal, or of a fixed width into a pipe.

    With ``NO_COLOR`` in the environment, whatever its value unless empty, no escape codes are written at all: neither
    colours nor bold or dim text.
    """
    from rich.console import Console

    from qdsym.export.table import WIDTH

    system = None if os.environ.get("NO_COLOR") else "auto"
    terminal = (sys.stderr if stderr else sys.stdout).isatty()
    return Console(color_system=system, stderr=stderr, width=None if terminal else WIDTH)  # type: ignore[arg-type]
