"""The command in a process of its own that is forked off this one, so that nothing has to be imported again."""

import os
import sys
import warnings
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryFile

import pytest

import qdsym.methods.verify  # noqa: F401 - what the command imports when it is asked to verify
from qdsym.command.main import main


def run_in_fork(arguments: list[str], folder: Path, environment: dict[str, str]) -> tuple[int, str]:
    """The exit status of the command in a folder and an environment, and what it printed to either stream."""
    reading, writing = os.pipe()
    child = begun_in_fork(arguments, folder, environment, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as stream:
        printed = stream.read().decode()
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), printed


def pytest_in_fork(arguments: list[str], folder: Path, environment: dict[str, str]) -> pytest.RunResult:
    """What a run of pytest in a folder and an environment comes to."""
    with TemporaryFile() as out, TemporaryFile() as err:
        child = begun_in_fork(arguments, folder, environment, out.fileno(), err.fileno(), program=_pytest)
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        said = [stream.seek(0) or stream.read().decode().splitlines() for stream in (out, err)]
    return pytest.RunResult(status, *said, 0.0)


def _pytest() -> None:
    warnings.resetwarnings()
    sys.exit(pytest.console_main())


def begun_in_fork(
    arguments: list[str],
    folder: Path,
    environment: dict[str, str],
    writing: int,
    complaining: int | None = None,
    program: Callable[[], None] = main,
) -> int:
    """The number of a process that runs the command, or another program; it has to be waited for.

    It prints to a descriptor, and complains to the same one when there is no other.
    """
    child = os.fork()
    if child == 0:
        _become(program, arguments, folder, environment, (writing, writing if complaining is None else complaining))
    return child


def _become(
    program: Callable[[], None],
    arguments: list[str],
    folder: Path,
    environment: dict[str, str],
    streams: tuple[int, int],
) -> None:
    """Run a program as its own process would, and end this one."""
    status = 70
    try:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        for k, stream in enumerate(streams, 1):
            os.dup2(stream, k)
        sys.stdout, sys.stderr = (open(fd, "w", encoding="utf-8", buffering=1) for fd in (1, 2))  # noqa: SIM115
        os.chdir(folder)
        os.environ.clear()
        os.environ.update(environment)
        sys.argv = ["qdsym", *arguments]
        try:
            program()
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 1
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(status)
