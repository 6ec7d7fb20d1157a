"""Work for executors: each piece in a process of its own, within its processor time, wherever the executor runs it.

An executor (`concurrent.futures.Executor`) limits nothing, and its workers are processes with threads that must not be
forked. `submitted` hands it `limited`: a function that, in the worker, has a helper fork a process for the work. The
helper is a plain Python without threads that stays for the next piece, so that libraries are imported once; it ends
with its worker, and ends what it is at then. Where the system cannot fork, the work is done in the worker itself, and
no time is enforced.
"""

from __future__ import annotations

import atexit
import hashlib
import math
import os
import pickle
import select
import signal
import struct
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import Executor, Future
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from qdsym.imports import installed

Found = TypeVar("Found")

MEMORY = 4 << 30
"""Bytes that a process may hold, where the system keeps count of them; what needs more did not finish."""

OUT_OF_TIME = (signal.SIGPROF, signal.SIGXCPU) if hasattr(signal, "SIGPROF") else ()
"""What ends a process when its timer does, or the limit that it hands on to what it starts."""
_RAISED = (Exception, SystemExit, KeyboardInterrupt)
"""What code of anybody's may raise."""
_LENGTH = struct.Struct("!Q")
_PLACES = installed(sys.path)
"""Where helpers import from: places that are put before these later, such as folders of tests, hold no libraries."""
_idle: list[subprocess.Popen[bytes]] = []


class DidNotFinish(RuntimeError):
    """A piece of work used up its processor time, or its process died."""


def limited(seconds: float | None, function: Callable[..., Found], *arguments: Any) -> Found:
    """Return what a function of a module returns, called in a process that ends after so much processor time.

    What it raises is raised; `DidNotFinish` when the time was used up or the process died. Any thread may call this.

    >>> limited(10, divmod, 7, 2)
    (3, 1)
    """
    if not hasattr(os, "fork"):
        return function(*arguments)
    helper = _idle.pop() if _idle else _helper()
    try:
        _send(helper.stdin, pickle.dumps((seconds, function, arguments)))
        answer = _receive(helper.stdout)
    except BaseException:
        _end(helper)
        raise
    if answer is None:
        raise DidNotFinish(f"the process that works apart ended with status {_end(helper)}")
    _idle.append(helper)
    raised, found = pickle.loads(answer)
    if raised:
        raise found
    return found  # type: ignore[no-any-return]


def submitted(
    executor: Executor, seconds: float | None, function: Callable[..., Found], *arguments: Any
) -> Future[Found]:
    """Hand a call of `limited` to an executor, for workers that have the same qdsym on the same libraries only.

    >>> from concurrent.futures import ThreadPoolExecutor
    >>> with ThreadPoolExecutor(1) as pool:
    ...     submitted(pool, 10, divmod, 7, 2).result()
    (3, 1)
    """
    return executor.submit(_alike, installation(), seconds, function, *arguments)


def _alike(expected: str, seconds: float | None, function: Callable[..., Found], *arguments: Any) -> Found:
    if installation() != expected:
        raise DidNotFinish("the worker has another qdsym, or another release of a library that it rests on")
    return limited(seconds, function, *arguments)


@cache
def installation() -> str:
    """A digest of this package and of the releases of the libraries that numbers and verdicts rest on."""
    from importlib.metadata import version

    digest, package = hashlib.sha256(), Path(__file__).parent
    for path in sorted(package.rglob("*.py")):
        content = path.read_bytes()
        digest.update(f"{path.relative_to(package).as_posix()} {len(content)} ".encode() + content)
    for library in ("sympy", "mpmath", "numpy", "python-flint"):
        digest.update(f"{library} {version(library)} ".encode())
    return digest.hexdigest()


def limit(seconds: float) -> None:
    """Have the system end this process after so much more processor time, and each that it starts after about as much.

    The signal is not caught, so nothing that runs here can swallow it or be left half done.
    """
    import resource

    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGPROF])
    signal.setitimer(signal.ITIMER_PROF, seconds)
    used, most = sum(os.times()[:2]), resource.getrlimit(resource.RLIMIT_CPU)[1]
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
        resource.setrlimit(resource.RLIMIT_CPU, (math.ceil(used + seconds) + 1, most))
    with suppress(ValueError, OSError, AttributeError):
        resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, resource.getrlimit(resource.RLIMIT_DATA)[1]))


def _helper() -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-P", "-m", "qdsym.apart"],  # Nothing in the folder it stands in is taken for a library.
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(_PLACES)},
    )


def _end(helper: subprocess.Popen[bytes]) -> int:
    for stream in (helper.stdin, helper.stdout):
        with suppress(OSError):
            stream.close()  # type: ignore[union-attr]
    helper.kill()
    return helper.wait()


@atexit.register
def _end_all() -> None:
    while _idle:
        _end(_idle.pop())


def _send(stream: Any, content: bytes) -> None:
    stream.write(_LENGTH.pack(len(content)) + content)
    stream.flush()


def _receive(stream: Any) -> bytes | None:
    """Return the next message, or None when there will be none."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    content = stream.read(*_LENGTH.unpack(head))
    return content if len(content) == _LENGTH.unpack(head)[0] else None


def _serve() -> None:
    """Do one piece of work after another, each in a process of its own, until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Whoever asked is interrupted, and this ends with it.
    inbox, outbox = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(2, 1)  # What work prints is no answer.
    while (order := _receive(inbox)) is not None:
        try:
            seconds, function, arguments = pickle.loads(order)
        except _RAISED as error:
            _send(outbox, _packed(True, error))
            continue
        _send(outbox, _done(inbox, seconds, function, arguments))


def _done(inbox: Any, seconds: float | None, function: Callable[..., Any], arguments: Any) -> bytes:
    """Return the answer of a process that calls the function; end it, and this, when whoever asked is gone."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        inbox.close()
        os.close(reading)
        _work(writing, seconds, function, arguments)
    os.close(writing)
    found = bytearray()
    while True:
        ready = select.select([reading, inbox], [], [])[0]
        if inbox in ready:  # Nothing is asked before the answer: the other end is closed.
            os.kill(child, signal.SIGKILL)
            os._exit(0)
        part = os.read(reading, 1 << 20)
        if not part:
            break
        found += part
    os.close(reading)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if status == 0:
        return bytes(found)
    why = f"did not finish within {seconds:g} s of processor time" if -status in OUT_OF_TIME else ""
    return _packed(True, DidNotFinish(why or f"the process ended with status {status}"))


def _work(writing: int, seconds: float | None, function: Callable[..., Any], arguments: Any) -> None:
    """Call the function and write the answer down. The process ends here, whatever is raised."""
    status = 1
    try:
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        if seconds is not None:
            limit(seconds)
        try:
            answer = _packed(False, function(*arguments))
        except _RAISED as error:
            answer = _packed(True, error)
        with os.fdopen(writing, "wb") as stream:
            stream.write(answer)
        status = 0
    finally:
        os._exit(status)


def _packed(raised: bool, found: Any) -> bytes:
    try:
        packed = pickle.dumps((raised, found))
        if raised:
            pickle.loads(packed)
            if not isinstance(found, Exception):
                raise TypeError
    except _RAISED:
        packed = pickle.dumps((True, DidNotFinish(f"{type(found).__name__}: {found}")))
    return packed


if __name__ == "__main__":
    from qdsym.apart import _serve as serve

    serve()
