"""Writing files so that a reader never sees half of one."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from qdsym.errors import InvalidInput


def write_text(path: Path, text: str) -> None:
    """Write a text file beside its place and then rename it there."""
    write_bytes(path, text.encode("utf-8", "backslashreplace"))


def write_bytes(path: Path, content: bytes, *, durable: bool = False) -> None:
    """Write a file beside its place and then rename it there; if ``durable``, what is renamed is on the disk.

    What is there and no file, such as a pipe or a terminal, is written to as it is. Raises ``InvalidInput`` when the
    folder is missing or may not be written to.
    """
    if path.exists() and not path.is_file():
        _write_to(path, content)
        return
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise InvalidInput(
            "output file", "a path in a folder that can be written to", path, error.strerror or ""
        ) from None
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
            if durable:
                stream.flush()
                os.fsync(stream.fileno())
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
    except OSError as error:
        raise InvalidInput("output file", "a path that can be written to", path, error.strerror or "") from None
    finally:
        temporary.unlink(missing_ok=True)


def _write_to(path: Path, content: bytes) -> None:
    try:
        with path.open("wb", buffering=0) as stream:
            while content:
                content = content[stream.write(content) :]
    except OSError as error:
        raise InvalidInput("output file", "a path that can be written to", path, error.strerror or "") from None


def require_place(path: Path | None, argument: str) -> None:
    """Raise ``InvalidInput`` before long work whose result could not be written; None and - are no files."""
    if path is None or str(path) == "-":
        return
    into = path if path.exists() and not path.is_file() else path.parent
    if path.is_dir() or not os.access(into, os.W_OK):
        raise InvalidInput(argument, "a file in a folder that can be written to", path)


def make_folder(path: Path, argument: str) -> None:
    """Make a folder, with those above it, unless it is there; ``InvalidInput`` names the argument when it cannot be."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InvalidInput(argument, "a folder that can be made", path, error.strerror or "") from None


def differing_files(folder: Path, pattern: str, wanted: dict[str, str]) -> list[str]:
    """Return the names of files in a folder that are missing, superfluous or not of the text wanted."""
    found = {path.name: path.read_text(encoding="utf-8") for path in folder.glob(pattern)}
    return sorted(name for name in wanted.keys() | found.keys() if wanted.get(name) != found.get(name))


def write_files(folder: Path, pattern: str, wanted: dict[str, str]) -> None:
    """Write the files wanted into a folder, and take away others that fit the pattern."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in folder.glob(pattern):
        if path.name not in wanted:
            path.unlink()
    for name, text in wanted.items():
        write_text(folder / name, text)


def _umask() -> int:
    current = os.umask(0)
    os.umask(current)
    return current
