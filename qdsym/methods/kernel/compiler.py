"""Running ``coqc`` on one file in a folder, within a limit of processor time."""

from __future__ import annotations

import contextlib
import math
import os
import re
import shutil
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

from qdsym.methods.kernel.files import DEFINITIONS

REMEDY = "apt-get install coq libcoq-coquelicot"
_MISSING = re.compile(r"Cannot find a physical path|Unable to locate library|Cannot load")


PATIENCE, GRACE = 10, 10.0
"""Coq may take this many times its limit by the clock on the wall, and these seconds more."""
SENTENCE = 120
"""Seconds that a sentence may take; then Coq says where it stopped."""


class NoCoq(Exception):
    """Coq or one of its libraries is not installed; the message says which and how to get it."""


class NotAccepted(Exception):
    """Coq did not accept a file; the message holds the first lines of what it said."""


class TimedOut(NotAccepted):
    """Coq did not finish within the limit."""


def coqc() -> str:
    """Return the path of ``coqc``; raises ``NoCoq`` when it is not on the PATH."""
    found = shutil.which("coqc")
    if found is None:
        raise NoCoq(f"coqc is not on the PATH: {REMEDY}")
    return str(Path(found).absolute())  # It is run in another folder.


def version() -> str:
    """Return Coq's version; raises ``NoCoq``."""
    said = told("--version")
    number = re.search(r"version (\S+)", said)
    return number[1] if number else "of unknown version"


def told(question: str) -> str:
    """Return what ``coqc`` prints when it is asked something about itself."""
    return _run([coqc(), question], Path.cwd(), 60)[1]


def spent() -> float:
    """Return the processor time that this process and all that it waited for have used, in seconds."""
    return sum(os.times()[:4])


def compile_text(folder: Path, name: str, text: str, deadline: float) -> str:
    """Compile a file in a folder and return what Coq printed, before so much processor time is `spent`."""
    (folder / f"{name}.v").write_text(text, encoding="utf-8")
    command = [coqc(), "-q", "-w", "none", "-set", f"Default Timeout={sentence_limit()}", f"{name}.v"]
    status, said, complaint = _run(command, folder, deadline - spent())
    if status:
        first = [line for line in complaint.splitlines() if line.strip()][:6]
        message = " / ".join(" ".join(line.split()) for line in first)[:600] or f"coqc ended with status {status}"
        if _MISSING.search(complaint) and name == DEFINITIONS:
            raise NoCoq(f"a library of Coq is missing: {REMEDY} ({message})")
        raise NotAccepted(f"{name}: {message}")
    if not (folder / f"{name}.vo").is_file():
        raise NotAccepted(f"{name}: coqc wrote no result")
    return said


def sentence_limit() -> int:
    """Return the seconds that a sentence may take: Coq counts them on the wall, so a busy machine gets more of them."""
    busy = os.getloadavg()[0] / (os.cpu_count() or 1) if hasattr(os, "getloadavg") else 1.0
    return math.ceil(SENTENCE * min(max(busy, 1.0), PATIENCE))


def _run(command: list[str], folder: Path, seconds: float) -> tuple[int, str, str]:
    """Run a command in a folder and a process group of its own, which ends with the limit."""
    if seconds <= 0:
        raise TimedOut("timed out")
    # Neither a rc file nor a load path of the user's may say what a name means.
    kept = {k: v for k, v in os.environ.items() if k not in ("COQPATH", "COQLIB", "COQCORELIB", "COQBIN", "OCAMLPATH")}
    kept |= {"XDG_DATA_HOME": str(folder), "XDG_DATA_DIRS": str(folder)}  # Coq looks for libraries below them.
    try:
        process = subprocess.Popen(
            command, cwd=folder, env=kept, text=True, encoding="utf-8", errors="replace", start_new_session=True,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            preexec_fn=_limited(seconds),
        )  # fmt: skip
    except OSError as error:
        raise NoCoq(f"coqc could not be started ({error.strerror}): {REMEDY}") from None
    with process:
        try:
            said, complaint = process.communicate(timeout=PATIENCE * seconds + GRACE)
        except BaseException as reason:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            if isinstance(reason, subprocess.TimeoutExpired):
                raise TimedOut("timed out") from None
            raise
    if hasattr(signal, "SIGXCPU") and process.returncode in (-signal.SIGXCPU, 128 + signal.SIGXCPU):
        raise TimedOut("timed out")
    return process.returncode, said, complaint


def _limited(seconds: float) -> Callable[[], None] | None:
    """Return what gives a new process its limit of processor time, where the system has one."""
    try:
        import resource
    except ImportError:
        return None

    def limit() -> None:
        most = resource.getrlimit(resource.RLIMIT_CPU)[1]
        wanted = math.ceil(seconds)
        resource.setrlimit(resource.RLIMIT_CPU, (wanted if most < 0 else min(wanted, most), most))

    return limit
