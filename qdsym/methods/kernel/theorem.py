"""Whether Coq accepts theorems: statements compiled apart, proofs apart, and both compared by the kernel."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from qdsym.methods.kernel.acceptance import Refused, axioms_in
from qdsym.methods.kernel.cached_library import compiled_library
from qdsym.methods.kernel.cached_modules import compiled_modules
from qdsym.methods.kernel.compiler import NotAccepted, compile_text, spent
from qdsym.methods.kernel.files import check_file, hand_file, statement_file, translated_file


class Theorem(NamedTuple):
    """A statement and its proof, both as Coq text; one that is translated rests on the section of a derivation."""

    statement: str
    proof: str
    section: str = ""
    cited: tuple[tuple[str, str], ...] = ()
    """The modules that the section rests on, each with its text."""
    literature: tuple[str, ...] = ()
    """Where that stands what it supposes beside the hypotheses of its claim."""


_accepted: dict[Theorem, tuple[str, ...]] = {}
"""The theorems that Coq accepted in this process, with the axioms that they and those accepted with them rest on."""


def accepted_axioms(name: str, theorem: Theorem, limit: float) -> tuple[str, ...]:
    """Return the axioms on which a theorem rests, with those that it was accepted together with, by their full names.

    Raises ``NoCoq``, ``NotAccepted``, ``TimedOut``, and ``Refused`` for axioms that are not those of the real numbers.
    """
    if theorem not in _accepted:
        _accepted[theorem] = _axioms({name: theorem}, limit)
    return _accepted[theorem]


def accept_together(theorems: Mapping[str, Theorem], limit: float) -> None:
    """Let Coq go over several theorems at once, which is quicker; when it refuses any, nothing was said of the others.

    Raises ``NoCoq``.
    """
    with suppress(NotAccepted, Refused):
        accept_all(theorems, limit)


def accept_all(theorems: Mapping[str, Theorem], limit: float) -> None:
    """Let Coq go over several theorems at once; raises what ``accepted_axioms`` does when it refuses any."""
    _accepted.update(dict.fromkeys(theorems.values(), _axioms(theorems, limit)))


def _axioms(theorems: Mapping[str, Theorem], limit: float) -> tuple[str, ...]:
    """Return the axioms that theorems, which are accepted together or not at all, rest on.

    The statements are compiled before and apart from the proofs, in the words of the definitions alone; the last file,
    in a folder that the proofs' compilation never saw, lets the kernel compare the two.
    """
    compiled_library()  # Its time does not count.
    deadline = spent() + limit
    statements = _compiled(statement_file({name: theorem.statement for name, theorem in theorems.items()}), limit)
    with tempfile.TemporaryDirectory(prefix="qdsym-coq-") as place:
        second, third = (_folder(Path(place) / name) for name in ("hand", "check"))
        cited = _cited(theorems)
        before = compiled_modules(cited, deadline)
        for folder in (second, third):
            (folder / "Statement.vo").write_bytes(statements)
            for name, content in before.items():
                (folder / f"{name}.vo").write_bytes(content)
        compile_text(second, "Hand", _proofs(theorems), deadline)
        shutil.copyfile(second / "Hand.vo", third / "Hand.vo")
        said = compile_text(third, "Check", check_file(theorems), deadline)
    return axioms_in(said)


def _cited(theorems: Mapping[str, Theorem]) -> tuple[tuple[str, str], ...]:
    """Return the modules that all of the theorems rest on."""
    (cited,) = {theorem.cited for theorem in theorems.values()}
    return cited


def _proofs(theorems: Mapping[str, Theorem]) -> str:
    """Return the file with the proofs: an author's own, or those that rest on one section."""
    sections = {theorem.section for theorem in theorems.values()}
    proofs = {name: theorem.proof for name, theorem in theorems.items()}
    if sections == {""}:
        return hand_file(proofs)
    (section,) = sections
    return translated_file(section, proofs, [name for name, _ in _cited(theorems)])


@lru_cache(maxsize=16)
def _compiled(statements: str, limit: float) -> bytes:
    """Return a file of statements as Coq compiles it, with the definitions at hand and nothing else."""
    with tempfile.TemporaryDirectory(prefix="qdsym-coq-") as place:
        folder = _folder(Path(place) / "statement")
        compile_text(folder, "Statement", statements, spent() + limit)
        return (folder / "Statement.vo").read_bytes()


def _folder(folder: Path) -> Path:
    """Make a folder with the compiled library in it."""
    folder.mkdir(mode=0o700)
    for compiled in compiled_library().glob("*.vo"):
        shutil.copyfile(compiled, folder / compiled.name)
    return folder
