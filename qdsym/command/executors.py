"""The option ``--executor``: where parallel work is done, if not in processes of this machine."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from typing import Any

import click

from qdsym.errors import InvalidInput

DASK = re.compile(r"dask://([^/\s]+:\d+)")
PATIENCE = 30
"""Seconds in which a scheduler has to answer and to have a worker."""


def executor(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option that names an executor."""
    return click.option(
        "--executor",
        metavar="dask://HOST:PORT|mpi",
        help="Work on the workers of a Dask scheduler, or on processes of MPI.",
    )(command)


@contextmanager
def opened(name: str | None) -> Iterator[Executor | None]:
    """Yield the executor of that name, or None for none, and close it afterwards.

    Raises ``InvalidInput`` for another name, a library that is not installed, and a scheduler without an answer or a
    worker.
    """
    if name is None:
        yield None
    elif name == "mpi":
        yield from _mpi()
    elif place := DASK.fullmatch(name):
        yield from _dask(place[1])
    else:
        raise InvalidInput("--executor", "dask://HOST:PORT, of a Dask scheduler, or mpi", repr(name[:60]))


def _dask(place: str) -> Iterator[Executor]:
    try:
        import distributed
    except ImportError:
        raise _missing("Dask", "distributed") from None
    connect: Any = distributed.Client
    try:
        client = connect(f"tcp://{place}", timeout=PATIENCE, set_as_default=False)
    except (OSError, TimeoutError, ValueError) as error:
        why = f"no answer ({type(error).__name__})"
        raise InvalidInput("--executor", f"a Dask scheduler at {place}", why, "dask scheduler --port PORT") from None
    with client:
        try:
            client.wait_for_workers(1, timeout=PATIENCE)
        except TimeoutError:
            raise InvalidInput("--executor", "a scheduler with workers", "none", f"dask worker tcp://{place}") from None
        # Functions here may be asked the same twice, by two runs; neither may have the other's answer.
        with client.get_executor(pure=False) as engine:
            yield engine


def _mpi() -> Iterator[Executor]:
    try:
        from mpi4py.futures import MPIPoolExecutor
    except ImportError:
        raise _missing("MPI", "mpi") from None
    with MPIPoolExecutor() as engine:
        yield engine


def _missing(library: str, extra: str) -> InvalidInput:
    return InvalidInput("--executor", f"{library} for Python installed", "none", f"pip install 'qdsym[{extra}]'")
