"""Work that goes on in processes of its own while this one does something else."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from typing import TypeVar

T = TypeVar("T")


@contextmanager
def beside(*works: Callable[[], T]) -> Iterator[Callable[[], list[T]]]:
    """Begin pieces of work, and yield what waits for their results; one that failed is done again here and raises here.

    Where the system cannot fork, all is done when the results are asked for.

    >>> with beside(lambda: 1 + 1, lambda: 2 * 3) as results:
    ...     results()
    [2, 6]
    """
    if "fork" not in multiprocessing.get_all_start_methods():
        yield lambda: [work() for work in works]
        return
    context = multiprocessing.get_context("fork")
    pipes = [context.Pipe(duplex=False) for _ in works]
    processes = [context.Process(target=_send, args=(work, out)) for work, (_, out) in zip(works, pipes, strict=True)]
    for process, (_, out) in zip(processes, pipes, strict=True):
        process.daemon = True
        process.start()
        out.close()
    try:
        yield lambda: [_received(inbox, work) for work, (inbox, _) in zip(works, pipes, strict=True)]
    finally:
        for process in processes:
            process.kill()
            process.join()


def _send(work: Callable[[], T], out: Connection) -> None:
    try:
        out.send(work())
    finally:
        out.close()
        os._exit(0)  # What failed has sent nothing.


def _received(inbox: Connection, work: Callable[[], T]) -> T:
    with suppress(EOFError, OSError):
        found: T = inbox.recv()
        return found
    return work()
