"""The library of definitions and lemmas, compiled once and kept in the user's cache.

What is kept is used only while nothing that it was compiled from or with has changed: the sources, ``coqc`` itself and
the libraries of Coq that they rest on; and only while its own digest fits.
"""

from __future__ import annotations

import hashlib
import io
import tempfile
import zipfile
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from qdsym.cache import alone, keep, kept
from qdsym.methods.kernel.compiler import compile_text, coqc, spent, told
from qdsym.methods.kernel.files import DEFINITIONS, LIBRARY, library_text

NAMES = (DEFINITIONS, *LIBRARY)
SECONDS = 300
RESTS_ON = ("theories/Reals", "user-contrib/Stdlib/Reals", "user-contrib/Coquelicot")
"""Folders of Coq's own whose compiled files the library loads, where they are; Rocq keeps the reals in the second."""


@cache
def _private() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="qdsym-coq-library-")


@cache
def compiled_library() -> Path:
    """Return a folder of this process with the compiled library; raises ``NoCoq`` or ``NotAccepted``.

    Where another process is compiling it, that is waited for.
    A process that is going to fork calls this first, so that its children find the folder filled.
    """
    place = Path(_private().name)
    name = f"coq-library-{fingerprint()}"
    with alone("coq-library"):
        if not _unpacked(kept(name), place):
            for module in NAMES:
                compile_text(place, module, library_text(module), spent() + SECONDS)
            keep(name, _packed(place))
    return place


def fingerprint() -> str:
    """Return a digest of the library's sources, of ``coqc`` and of what it says of itself, and of Coq's libraries."""
    digest = hashlib.sha256("".join(library_text(module) for module in NAMES).encode())
    where = told("-where").strip()
    files = [Path(coqc()).resolve(), *_compiled(Path(where))] if where else []
    for path in files:
        found = path.stat()
        digest.update(f"{path} {found.st_size} {found.st_mtime_ns}\n".encode())
    digest.update(f"{where} {told('--version')}".encode())
    return digest.hexdigest()


def _compiled(where: Path) -> Iterator[Path]:
    for folder in RESTS_ON:
        yield from sorted((where / folder).glob("**/*.vo"))


def _packed(place: Path) -> bytes:
    """Return the compiled files as one archive, its digest before it."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        for module in NAMES:
            archive.writestr(f"{module}.vo", (place / f"{module}.vo").read_bytes())
    content = stream.getvalue()
    return hashlib.sha256(content).digest() + content


def _unpacked(packed: bytes | None, place: Path) -> bool:
    """Write the files of an archive into a folder; return False when it is none, or not what was packed."""
    if packed is None or hashlib.sha256(packed[32:]).digest() != packed[:32]:
        return False
    with zipfile.ZipFile(io.BytesIO(packed[32:])) as archive:
        for module in NAMES:
            (place / f"{module}.vo").write_bytes(archive.read(f"{module}.vo"))
    return True
