"""What comes from an author's file: where in it something stands, as ``file.py:12``, and what its errors say."""

from __future__ import annotations

import os
import sys
import traceback
from mmap import mmap
from pathlib import Path

from qdsym.errors import TRACEBACK
from qdsym.proof.trusted.language.names import misleads

FOREIGN = (Exception, SystemExit, GeneratorExit)
"""What code and data from outside may raise; even an exit with status 0 is a failure here."""

HINTS = {
    "has no attribute 'H'": "write Adjoint(…) for the conjugate transpose",
    "has no attribute 'C'": "write Adjoint(Transpose(…)) for the conjugate",
    "cannot determine truth value of Relational": "write a relation for each bound: no a < b < c, and, or, not",
    "Mix of Matrix and Scalar symbols": "write c*Identity(n) for a number among matrices",
}
"""For words of Python's and SymPy's that authors meet, what to write instead."""

OURS = f"{Path(__file__).parent}{os.sep}"
"""Where calls are passed on from one function to the next."""


_told: list[mmap] = []


def tell(memory: mmap) -> None:
    """Write where each call stands into some memory, for who shares it and would say where this process stopped."""
    _told[:] = [memory]


def last_told(memory: mmap) -> str:
    """Return what was written there last."""
    return memory[:].rstrip(b"\0").decode("utf-8", "replace")


def calling() -> str:
    """Return where the call into this room stands that is being answered."""
    frame = sys._getframe(1)
    while frame.f_back is not None and frame.f_code.co_filename.startswith(OURS):
        frame = frame.f_back
    found = place(frame.f_code.co_filename, frame.f_lineno)
    for memory in _told:
        memory[:] = found.encode()[: len(memory)].ljust(len(memory), b"\0")
    return found


def failing(error: BaseException, file: str = "") -> str:
    """Return where in a file an error came up, or nothing; without a file, in the code that this room called."""
    if isinstance(error, SyntaxError) and error.filename == file and error.lineno:
        return place(file, error.lineno)
    frames = [f for f in traceback.extract_tb(error.__traceback__) if not f.filename.startswith(OURS)]
    file = file or (frames[0].filename if frames else "")
    lines = [frame.lineno for frame in frames if frame.filename == file and frame.lineno]
    return place(file, lines[-1]) if lines else ""


def place(file: str, line: int) -> str:
    """Write a place down."""
    return f"{visible(Path(file).name)}:{line}"


def said(error: BaseException) -> str:
    """Return the kind and the words of an error that foreign code raised, which need not have any, and what helps."""
    try:
        words = f"{type(error).__name__}: {error}"
    except FOREIGN:
        words = type(error).__name__
    words = " ".join(visible(words, "\n\t").split())
    hint = next((hint for text, hint in HINTS.items() if text in words), "")
    return f"{words} ({hint})" if hint else words


def visible(text: str, kept: str = "") -> str:
    """Return a text without what a terminal does not show or takes for a command, and without marks of verdicts.

    >>> visible("a\x1b[2J ✓ b")
    'a�[2J � b'
    """
    return "".join(c if c in kept or (c.isprintable() and not misleads(c)) else "\ufffd" for c in text)


def trace(error: BaseException | None) -> None:
    """Print on standard error where an error came from, if the environment asks for it."""
    if error is not None and os.environ.get(TRACEBACK):
        traceback.print_exception(error)
