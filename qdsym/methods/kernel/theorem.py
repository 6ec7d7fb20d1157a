"""Whether Coq accepts theorems: proofs are compiled apart from statements, and both are compared by the kernel."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from qdsym.methods.kernel.acceptance import Refused, axioms_in
from qdsym.methods.kernel.cached_library import compiled_library
from qdsym.methods.kernel.cached_modules import compiled_modules
from qdsym.methods.kernel.compiler import NotAccepted, compile_text, spent
from qdsym.methods.kernel.files import check_file, hand_file


class Theorem(NamedTuple):
    """A statement as Coq text, and its proof: text that its author wrote, or a derivation that was translated."""

    statement: str
    proof: str = ""
    derivation: tuple[tuple[str, str], ...] = ()
    """The modules that it rests on, each with its text; the last one proves it."""
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

    The proofs are compiled first. The last file, in a folder that their compilation never saw, reads the statements in
    the words of the definitions alone, then loads the proofs, and lets the kernel compare the two.
    """
    compiled_library()  # Its time does not count.
    deadline = spent() + limit
    texts = {name: theorem.statement for name, theorem in theorems.items()}
    (derivation,) = {theorem.derivation for theorem in theorems.values()}
    if derivation:
        proofs, proved_in = compiled_modules(derivation, deadline), derivation[-1][0]
    else:
        proved_in = "Hand"
        written = hand_file(texts, {name: theorem.proof for name, theorem in theorems.items()})
        with _folder() as place:
            compile_text(place, proved_in, written, deadline)
            proofs = {proved_in: (place / f"{proved_in}.vo").read_bytes()}
    with _folder() as place:
        for name, content in proofs.items():
            (place / f"{name}.vo").write_bytes(content)
        said = compile_text(place, "Check", check_file(texts, proved_in), deadline)
    return axioms_in(said)


@contextmanager
def _folder() -> Iterator[Path]:
    """Return a folder with the compiled library in it, for a while."""
    with tempfile.TemporaryDirectory(prefix="qdsym-coq-") as place:
        for compiled in compiled_library().glob("*.vo"):
            shutil.copyfile(compiled, Path(place) / compiled.name)
        yield Path(place)
