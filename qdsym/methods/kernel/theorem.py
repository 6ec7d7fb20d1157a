"""Whether Coq accepts a theorem: the statement compiled apart, the proof apart, and both compared by the kernel."""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from qdsym.methods.kernel.acceptance import axioms_in
from qdsym.methods.kernel.compiler import compile_text
from qdsym.methods.kernel.files import check_file, hand_file, statement_file
from qdsym.methods.kernel.library import compiled_library


def accepted_axioms(statements: Mapping[str, str], name: str, proof: str, limit: float) -> tuple[str, ...]:
    """Return the axioms on which the proof of one of some statements, given by name, rests, by their full names.

    All are Coq text. The statements are compiled before and apart from the proof, in the words of the definitions
    alone; the last file, in a folder that the proof's compilation never saw, lets the kernel compare the two. Raises
    ``NoCoq``, ``NotAccepted``, ``TimedOut``, and ``Refused`` for axioms that are not those of the real numbers.
    """
    deadline = time.monotonic() + limit
    compiled_library()  # Its time does not count.
    said = _compiled_statements(tuple(statements.items()), limit)
    with tempfile.TemporaryDirectory(prefix="qdsym-coq-") as place:
        second, third = (_folder(Path(place) / name) for name in ("hand", "check"))
        for folder in (second, third):
            (folder / "Statement.vo").write_bytes(said)
        compile_text(second, "Hand", hand_file(name, proof), deadline)
        shutil.copyfile(second / "Hand.vo", third / "Hand.vo")
        return axioms_in(compile_text(third, "Check", check_file(name), deadline))


@lru_cache(maxsize=32)
def _compiled_statements(statements: tuple[tuple[str, str], ...], limit: float) -> bytes:
    """Return statements as Coq compiles them, with the definitions at hand and nothing else."""
    with tempfile.TemporaryDirectory(prefix="qdsym-coq-") as place:
        folder = _folder(Path(place) / "statement")
        compile_text(folder, "Statement", statement_file(dict(statements)), time.monotonic() + limit)
        return (folder / "Statement.vo").read_bytes()


def _folder(folder: Path) -> Path:
    """Make a folder with the compiled library in it."""
    folder.mkdir(mode=0o700)
    for compiled in compiled_library().glob("*.vo"):
        shutil.copyfile(compiled, folder / compiled.name)
    return folder
