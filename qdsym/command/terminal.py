"""The terminal as the command writes to it."""

from __future__ import annotations

import os
import sys
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

    columns = (BarColumn(), MofNCompleteColumn(), TimeElapsedColumn(), TextColumn("{task.description}", markup=False))
    # It is redrawn from here: a thread of its own would not go together with forked processes.
    with Progress(*columns, console=console(stderr=True), transient=True, auto_refresh=False) as bar:
        task = bar.add_task("", total=None)

        def report(done: int, whole: int, name: str) -> None:
            bar.update(task, completed=done, total=whole, description=name)
            bar.refresh()

        yield report


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
