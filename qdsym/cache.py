"""Files kept between runs in a folder of the user's alone; whoever keeps one checks what it reads."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from platformdirs import user_cache_path

from qdsym.errors import InvalidInput
from qdsym.files import write_bytes

LOCK = ".lock"
"""How the names of files end that hold nothing and are locked."""


def kept(name: str) -> bytes | None:
    """Return the content of a file that was kept, None when there is none that this user alone may have written."""
    path = _folder() / name
    try:
        if not (_own(path.parent) and _own(path)):
            return None
        return path.read_bytes()
    except OSError:
        return None


def keep(name: str, content: bytes) -> None:
    """Keep a file for the next run; where that cannot be done, nothing is kept."""
    folder = _folder()
    with suppress(OSError, InvalidInput):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if _own(folder):
            write_bytes(folder / name, content)
            (folder / name).chmod(0o600)


def forget(beginning: str) -> None:
    """Take away all that was kept under names with a beginning."""
    with suppress(OSError):
        for path in _folder().glob(f"{beginning}*"):
            if path.suffix != LOCK and _own(path.parent):
                path.unlink()


@contextmanager
def alone(name: str) -> Iterator[None]:
    """Return a context that one process of the user's is in at a time; others that ask for the same name wait.

    It ends with its process, however that ends. Without such locks, or where nothing can be kept, nobody waits.
    """
    handle = _locked(name)
    try:
        yield
    finally:
        if handle is not None:
            os.close(handle)


def _locked(name: str) -> int | None:
    try:
        import fcntl
    except ImportError:
        return None
    folder = _folder()
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _own(folder):
            return None
        handle = os.open(folder / f"{name}{LOCK}", os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW, 0o600)
    except OSError:
        return None
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
    except OSError:
        os.close(handle)
        return None
    return handle


def _folder() -> Path:
    return user_cache_path("qdsym", appauthor=False)


def _own(path: Path) -> bool:
    """Return whether a file or folder is this user's, and nobody else may write to it."""
    if not hasattr(os, "getuid"):
        return True  # On Windows the cache lies in the user's profile.
    found = path.lstat()
    return not stat.S_ISLNK(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o022
