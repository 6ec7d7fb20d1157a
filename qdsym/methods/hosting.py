"""Statements of an author's file, whose code runs in a process of its own: here, they are made anew of data.

The process runs the file, within its time, and each derivation is written in a further one, within its own. When all
of them are there these processes are ended, and only then is anything checked: what the code did to the objects that it
held, to the libraries or to its surroundings reaches no process that checks and prints.
"""

from __future__ import annotations

import io
import os
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NoReturn

from qdsym.apart import OUT_OF_TIME, limit, limited
from qdsym.errors import BrokenFile, InvalidInput, UnusableFile
from qdsym.methods.proving import read, written_apart
from qdsym.methods.running import Progress
from qdsym.proof.data import packed, unpacked
from qdsym.proof.foreign import FOREIGN, said, trace, visible
from qdsym.proof.prover import Recorded
from qdsym.proof.trusted.language.statement import Statement, no_steps

Warn = Callable[[str], None]
Load = Callable[[Path, Warn], list[Statement]]
Find = Callable[[str], Statement]

RUNNING = 60.0
"""The seconds of processor time that running a file may take, without its derivations; more where one of them may."""
A_DAY = 86_400.0
_ERRORS = {kind.__name__: kind for kind in (BrokenFile, UnusableFile, InvalidInput)}


def hosted(load: Load, seconds: float | None, progress: Progress | None = None) -> Load:
    """Return what loads a file in a process of its own, where the system can fork; the arguments are those of ``load``.

    ``seconds`` is how much processor time a derivation may take; with None, none is asked for. ``progress`` is told how
    many are written. It raises what ``load`` raises, and ``BrokenFile`` when the process does not finish or ends
    without a word.
    """
    if not hasattr(os, "fork"):
        return load

    def loaded(path: Path, warn: Warn) -> list[Statement]:
        line, other = Pipe()
        sys.stdout.flush()
        process = os.fork()
        if not process:
            line.close()
            _serve(load, path, seconds, other)
        other.close()
        try:
            return _answered(path, line, warn, progress or _untold)
        except (EOFError, OSError):
            _end(process)
            ended = os.waitid(os.P_PID, process, os.WEXITED | os.WNOWAIT)
            late = ended is not None and ended.si_status in OUT_OF_TIME
            why = f"did not finish within {_running(seconds):g} s of processor time" if late else "ended without a word"
            raise BrokenFile(f"{path}: the process that ran it {why}") from None
        finally:
            line.close()
            _end(process)
            os.waitpid(process, 0)

    return loaded


def read_apart(load: Load, path: Path, seconds: float) -> tuple[list[Statement], list[str]]:
    """Return the statements of a file and the warnings of it, read by a process that has imported nothing of anybody's.

    ``load`` is a function of a module. Raises as what `hosted` returns does.
    """
    found, warnings = limited(None, _read, load, path, seconds)
    return [_carried(*one) for one in found], warnings


def _read(load: Load, path: Path, seconds: float) -> tuple[list[tuple[bytes, Any]], list[str]]:
    warnings: list[str] = []
    found = hosted(load, seconds)(path, warnings.append)
    return [_carriage(one) for one in found], warnings


def _carriage(one: Statement) -> tuple[bytes, Any]:
    """Return what another process makes a statement of that was made of data here."""
    return packed(one), one.derive.written if type(one.derive) is Recorded else None


def _carried(text: bytes, written: Any) -> Statement:
    one: Statement = unpacked(text)
    return one if written is None else replace(one, derive=Recorded(written))


def _running(seconds: float | None) -> float:
    return max(RUNNING, seconds or 0)


def _end(process: int) -> None:
    """End a process and all that it began; one that has ended already keeps its status."""
    for end in (os.killpg, os.kill):
        with suppress(OSError):
            end(process, signal.SIGKILL)


def _untold(done: int, whole: int, name: str) -> None:
    """Take what nobody asked for."""


def _answered(path: Path, line: Connection, warn: Warn, progress: Progress) -> list[Statement]:
    """Return the statements that a process sends, once it has sent the last word."""
    try:
        while True:
            what, *content = unpacked(line.recv_bytes())
            if what == "statements":
                return [_carried(text, None if steps is None else read(steps)) for text, steps in content]
            if what in _ERRORS:
                break
            if what == "progress":
                done, whole, name = content
                progress(int(done), int(whole), visible(str(name)))
                continue
            (warn if what == "warning" else sys.stderr.write)(*content)
    except (EOFError, OSError):
        raise  # The process has ended.
    except InvalidInput as error:
        raise UnusableFile(f"{path}: {error}") from error
    except FOREIGN as error:
        raise BrokenFile(f"{path}: what came of it cannot be read: {said(error)}") from error
    raise _ERRORS[what](*content)


class _Printing(io.TextIOBase):
    """Sends what a file prints to whoever reads it: standard output is the report's."""

    def __init__(self, line: Connection) -> None:
        self._line = line

    def write(self, text: str) -> int:
        """Send a text."""
        self._line.send_bytes(packed(("printed", visible(str(text), "\n\t"))))
        return len(text)


def _serve(load: Load, path: Path, seconds: float | None, line: Connection) -> NoReturn:
    """Run the file, and send its statements with their derivations. The process ends here."""
    try:
        os.setpgid(0, 0)
        os.dup2(2, 1)
        sys.stdout = sys.stderr = _Printing(line)
        try:
            limit(_running(seconds))
            found = load(path, lambda text: line.send_bytes(packed(("warning", text))))
            told = [packed(one) for one in found]  # Which asks for matrices, by the author's code.
            limit(A_DAY)  # What it starts now has limits of its own.

            def tell(*standing: int | str) -> None:
                line.send_bytes(packed(("progress", *standing)))

            deriving = [one for one in found if one.derive is not no_steps and seconds is not None]
            steps = dict(zip(map(id, deriving), written_apart(deriving, seconds or 0, tell), strict=True))
            sent = ((text, steps.get(id(one))) for text, one in zip(told, found, strict=True))
            line.send_bytes(packed(("statements", *sent)))
        except InvalidInput as error:
            trace(error)
            line.send_bytes(packed(("InvalidInput", *error.__reduce__()[1])))
        except BrokenFile as error:
            trace(error)
            line.send_bytes(packed((type(error).__name__, str(error))))
    finally:
        os._exit(0)


class Carried:
    """Finds the statements of files by id, and others as ``find`` does; another process gets them with their steps."""

    def __init__(self, find: Find, own: Mapping[str, Statement]) -> None:
        self._find = find
        self._own = dict(own)

    def __call__(self, name: str) -> Statement:
        """Return the statement of that id."""
        return self._own[name] if name in self._own else self._find(name)

    def __getstate__(self) -> dict[str, Any]:
        return {"find": self._find, "own": [_carriage(one) for one in self._own.values()]}

    def __setstate__(self, state: dict[str, Any]) -> None:
        found = [_carried(*one) for one in state["own"]]
        self._find, self._own = state["find"], {one.id: one for one in found}
