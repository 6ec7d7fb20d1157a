"""Derivations that were translated: compiled once, for their own claims and for all that cite these, and kept in the
user's cache.

What is kept goes by a digest of its text, of the texts of what it rests on and of the library that it was compiled
with, and is used only while its own digest fits.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Sequence
from pathlib import Path

from qdsym.cache import alone, keep, kept
from qdsym.methods.kernel.cached_library import compiled_library, fingerprint
from qdsym.methods.kernel.compiler import compile_text
from qdsym.methods.kernel.files import derivation_file

_compiled: dict[str, bytes] = {}
"""What this process compiled or read, by the names under which it is kept."""


def compiled_modules(modules: Sequence[tuple[str, str]], deadline: float) -> dict[str, bytes]:
    """Return the compiled files of modules, each of which may rest on those before it.

    Those that another process is compiling are waited for. Raises ``NoCoq`` and ``NotAccepted``, before so much
    processor time is spent.
    """
    found: dict[str, bytes] = {}
    digest = hashlib.sha256(fingerprint().encode())
    for name, text in modules:
        whole = derivation_file(text, found)
        digest.update(f"{name} {len(whole)}\n{whole}".encode())
        found[name] = _module(name, whole, f"coq-cited-{digest.hexdigest()}", found, deadline)
    return found


def _module(name: str, text: str, key: str, before: dict[str, bytes], deadline: float) -> bytes:
    if key not in _compiled:
        with alone(f"coq-{name}"):
            content = _checked(kept(key))
            if content is None:
                content = _compile(name, text, before, deadline)
                keep(key, hashlib.sha256(content).digest() + content)
        _compiled[key] = content
    return _compiled[key]


def _compile(name: str, text: str, before: dict[str, bytes], deadline: float) -> bytes:
    with tempfile.TemporaryDirectory(prefix="qdsym-coq-") as place:
        folder = Path(place)
        for compiled in compiled_library().glob("*.vo"):
            shutil.copyfile(compiled, folder / compiled.name)
        for other, content in before.items():
            (folder / f"{other}.vo").write_bytes(content)
        compile_text(folder, name, text, deadline)
        return (folder / f"{name}.vo").read_bytes()


def _checked(packed: bytes | None) -> bytes | None:
    """Return what was kept, None where it is not what was put there."""
    if packed is None or hashlib.sha256(packed[32:]).digest() != packed[:32]:
        return None
    return packed[32:]
