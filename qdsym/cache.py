"""Files kept between runs in a folder of the user's alone; whoever keeps one checks what it reads."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from platformdirs import user_cache_path

from qdsym.errors import InvalidInput
from qdsym.files import write_bytes


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


def _folder() -> Path:
    return user_cache_path("qdsym", appauthor=False)


def _own(path: Path) -> bool:
    """Return whether a file or folder is this user's, and nobody else may write to it."""
    if not hasattr(os, "getuid"):
        return True  # On Windows the cache lies in the user's profile.
    found = path.lstat()
    return not stat.S_ISLNK(found.st_mode) and found.st_uid == os.getuid() and not found.st_mode & 0o022
