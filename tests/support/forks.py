"""The command in a process of its own that is forked off this one, so that nothing has to be imported again."""

import os
import sys
from pathlib import Path

from qdsym.command.main import main


def run_in_fork(arguments: list[str], folder: Path, environment: dict[str, str]) -> tuple[int, str]:
    """The exit status of the command in a folder and an environment, and what it printed to either stream."""
    reading, writing = os.pipe()
    child = begun_in_fork(arguments, folder, environment, writing)
    os.close(writing)
    with os.fdopen(reading, "rb") as stream:
        printed = stream.read().decode()
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), printed


def begun_in_fork(arguments: list[str], folder: Path, environment: dict[str, str], writing: int) -> int:
    """The number of a process that runs the command and prints to a descriptor; it has to be waited for."""
    child = os.fork()
    if child == 0:
        _become(arguments, folder, environment, writing)
    return child


def _become(arguments: list[str], folder: Path, environment: dict[str, str], writing: int) -> None:
    """Run the command as its own process would, and end this one."""
    status = 70
    try:
        os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
        os.dup2(writing, 1)
        os.dup2(writing, 2)
        sys.stdout, sys.stderr = (open(fd, "w", encoding="utf-8", buffering=1) for fd in (1, 2))  # noqa: SIM115
        os.chdir(folder)
        os.environ.clear()
        os.environ.update(environment)
        sys.argv = ["qdsym", *arguments]
        try:
            main()
        except SystemExit as end:
            status = end.code if isinstance(end.code, int) else 1
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(status)
