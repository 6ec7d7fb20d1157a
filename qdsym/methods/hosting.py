"""Statements of an author's file, whose code runs in a process of its own: here, they are made anew of data.

The process has read the file when its statements come, and stays for as long as somebody may ask for a derivation,
which is written in a further process, within its time. Nothing that the code does to what it holds, to the libraries
or to its surroundings reaches the process that checks and prints.
"""

from __future__ import annotations

import io
import os
import signal
import sys
import weakref
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from multiprocessing import Pipe
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, NoReturn

from qdsym.errors import BrokenFile, InvalidInput, UnusableFile
from qdsym.methods.proving import LIMIT, read, written_apart
from qdsym.proof.data import packed, unpacked
from qdsym.proof.foreign import FOREIGN, said, trace
from qdsym.proof.prover import Recorded, Written
from qdsym.proof.trusted.language.statement import Statement, no_steps

Warn = Callable[[str], None]
Load = Callable[[Path, Warn], list[Statement]]
Find = Callable[[str], Statement]

_ERRORS = {kind.__name__: kind for kind in (BrokenFile, UnusableFile, InvalidInput)}


def hosted(load: Load) -> Load:
    """Return what loads a file in a process of its own, where the system can fork; the arguments are those of ``load``.

    It raises what ``load`` raises, and ``BrokenFile`` when the process ends without a word.
    """
    if not hasattr(os, "fork"):
        return load

    def loaded(path: Path, warn: Warn) -> list[Statement]:
        return _Host(load, path).statements(warn)

    return loaded


class _Printing(io.TextIOBase):
    """Sends what a file prints to whoever reads it: standard output is the report's."""

    def __init__(self, line: Connection) -> None:
        self._line = line

    def write(self, text: str) -> int:
        """Send a text."""
        self._line.send_bytes(packed(("printed", str(text))))
        return len(text)


class _Host:
    """The process that has run a file."""

    def __init__(self, load: Load, path: Path) -> None:
        self._path = path
        self._asker = os.getpid()
        self._line, other = Pipe()
        sys.stdout.flush()
        self._process = os.fork()
        if not self._process:
            _serve(load, path, other, self._line)
        other.close()
        weakref.finalize(self, _end, self._asker, self._process)

    def statements(self, warn: Warn) -> list[Statement]:
        """Return the statements that the file defines."""
        try:
            while True:
                what, *content = unpacked(self._line.recv_bytes())
                if what == "statements":
                    return [self._asking(*one) for one in content]
                if what in _ERRORS:
                    break
                (warn if what == "warning" else sys.stderr.write)(*content)
        except (EOFError, OSError):
            raise BrokenFile(f"{self._path}: the process that ran it ended without a word") from None
        except InvalidInput as error:
            raise UnusableFile(f"{self._path}: {error}") from error
        except FOREIGN as error:
            raise BrokenFile(f"{self._path}: what came of it cannot be read: {said(error)}") from error
        raise _ERRORS[what](*content)

    def _asking(self, statement: Statement, derives: bool) -> Statement:
        """Return a statement that asks the process for its derivation, if it has one."""
        return replace(statement, derive=Recorded(partial(self._written, statement.id))) if derives else statement

    def _written(self, name: str, seconds: float) -> Written:
        """Return the derivation of a statement."""
        if os.getpid() != self._asker:  # On a line there is one answer for one question.
            return Written((), "the derivation was not asked for before")
        try:
            self._line.send((name, seconds))
            return read(self._line.recv_bytes())
        except (EOFError, OSError):
            return Written((), "the derivation did not come: the process that has run the file is gone")


def _end(asker: int, process: int) -> None:
    if os.getpid() == asker:  # And not a process that was forked from it.
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)


def _serve(load: Load, path: Path, line: Connection, other: Connection) -> NoReturn:
    """Run the file, send its statements, and then each derivation that is asked for. The process ends here."""
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        other.close()  # Or it would wait for itself when whoever asks is gone.
        os.dup2(2, 1)
        found: list[Statement] = []
        sys.stdout = sys.stderr = _Printing(line)
        try:
            found = load(path, lambda text: line.send_bytes(packed(("warning", text))))
            given = [(statement, statement.derive is not no_steps) for statement in found]
            line.send_bytes(packed(("statements", *given)))
        except InvalidInput as error:
            trace(error)
            line.send_bytes(packed(("InvalidInput", *error.__reduce__()[1])))
        except BrokenFile as error:
            trace(error)
            line.send_bytes(packed((type(error).__name__, str(error))))
        sys.stdout, sys.stderr = sys.__stdout__, sys.__stderr__
        while True:
            name, seconds = line.recv()
            (statement,) = (one for one in found if one.id == name)
            line.send_bytes(written_apart(statement, seconds))
    except (EOFError, OSError):
        pass
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
        own = self._own.values()
        steps = [one.derive.written(LIMIT) if type(one.derive) is Recorded else None for one in own]
        return {"find": self._find, "own": packed(tuple(zip(own, steps, strict=True)))}

    def __setstate__(self, state: dict[str, Any]) -> None:
        own = {}
        for one, steps in unpacked(state["own"]):
            own[one.id] = replace(one, derive=Recorded(None, steps)) if steps else one
        self._find, self._own = state["find"], own
