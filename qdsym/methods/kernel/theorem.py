"""Whether Coq accepts a theorem: the statement compiled apart, the proof apart, and both compared by the kernel."""

from __future__ import annotations

import shutil
import tempfile
import time
from functools import lru_cache
from pathlib import Path

from qdsym.methods.kernel.acceptance import axioms_in
from qdsym.methods.kernel.compiler import compile_text
from qdsym.methods.kernel.files import check_file, claim_file, hand_file
from qdsym.methods.kernel.library import compiled_library


def accepted_axioms(statement: str, proof: str, limit: float) -> tuple[str, ...]:
    """Return the axioms on which the proof of a statement rests, by their full names.

    Both are Coq text. The statement is compiled before and apart from the proof, in the words of the definitions
    alone; the last file, in a folder that the proof's compilation never saw, lets the kernel compare the two. Raises
    ``NoCoq``, ``NotAccepted``, ``TimedOut``, and ``Refused`` for axioms that are not those of the real numbers.
    """
    deadline = time.monotonic() + limit
    compiled_library()  # Its time does not count.
    said = _compiled_statement(statement, limit)
    with tempfile.TemporaryDirectory(prefix="qdsym-coq-") as place:
        second, third = (_folder(Path(place) / name) for name in ("hand", "check"))
        for folder in (second, third):
            (folder / "Statement.vo").write_bytes(said)
        compile_text(second, "Hand", hand_file(proof), deadline)
        shutil.copyfile(second / "Hand.vo", third / "Hand.vo")
        return axioms_in(compile_text(third, "Check", check_file(), deadline))


@lru_cache(maxsize=32)
def _compiled_statement(statement: str, limit: float) -> bytes:
    """Return a statement as Coq compiles it, with the definitions at hand and nothing else."""
    with tempfile.TemporaryDirectory(prefix="qdsym-coq-") as place:
        folder = _folder(Path(place) / "statement")
        compile_text(folder, "Statement", claim_file(statement), time.monotonic() + limit)
        return (folder / "Statement.vo").read_bytes()


def _folder(folder: Path) -> Path:
    """Make a folder with the compiled library in it."""
    folder.mkdir(mode=0o700)
    for compiled in compiled_library().glob("*.vo"):
        shutil.copyfile(compiled, folder / compiled.name)
    return folder
