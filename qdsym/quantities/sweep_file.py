"""A sweep into a file, in chunks that survive: killed at any moment and run again, it goes on where it was.

Each chunk is written beside the file, in a folder of its own, as soon as it is computed: whole or not at all, with a
checksum. When all are there, the file is made of them, in one piece again, and the folder removed.
"""

from __future__ import annotations

import json
import os
import shutil
import zlib
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from pathlib import Path

from qdsym.errors import InvalidInput
from qdsym.files import make_folder, write_bytes
from qdsym.quantities.sweep import Plan, Progress, work_through
from qdsym.quantities.sweep_formats import FORMATS
from qdsym.version import __version__

_PLAN, _FINISHED = "plan.json", "finished.json"


def sweep_file(
    plan: Plan,
    path: Path,
    *,
    jobs: int = 1,
    executor: Executor | None = None,
    timeout: float | None = None,
    progress: Progress | None = None,
) -> None:
    """Compute a sweep into ``path``, an archive .npz, a table .csv or a Zarr group .zarr.

    Chunks that a run before this one left in ``path``.parts are not computed again. No more than some chunks are in
    memory at a time, and the bytes of the file are the same whichever way it came about. Raises ``InvalidInput`` for
    another suffix, a place that cannot be written to, the parts of another sweep, one that another process is at, and
    for a point outside of the domain.

    >>> import tempfile
    >>> from qdsym.quantities.axes import axis
    >>> with tempfile.TemporaryDirectory() as folder:
    ...     sweep_file(Plan("entropy", {"nu": axis("1:3:2", "nu")}, 5), Path(folder, "entropy.csv"))
    ...     print(Path(folder, "entropy.csv").read_text(), end="")
    nu,entropy
    1,0
    3,1.3863
    """
    path = Path(path)
    if path.suffix.lower() not in FORMATS:
        raise InvalidInput("output file", f"a path that ends in {', '.join(FORMATS)}", path)
    if not os.access(path.parent, os.W_OK):
        raise InvalidInput("output file", "a path in a folder that can be written to", path)
    write = FORMATS[path.suffix.lower()]()
    parts = _Parts(path, plan)
    with parts.held():
        if parts.finished():
            return
        there = parts.there()
        done = sum(map(plan.points_of, there))
        missing = [chunk for chunk in range(len(plan)) if chunk not in there]
        if progress:
            progress(done, plan.size, "points")
        for chunk, part in work_through(plan, missing, jobs=jobs, executor=executor, timeout=timeout):
            parts.keep(chunk, part)
            done += plan.points_of(chunk)
            if progress:
                progress(done, plan.size, "points")
        write(plan, parts.read, parts.scrap("whole"))
        parts.put("whole", path)
        parts.remove()


class _Parts:
    """The folder with the chunks of one plan."""

    def __init__(self, path: Path, plan: Plan) -> None:
        self._output = path
        self._folder = path.with_name(f"{path.name}.parts")
        self._chunks = len(plan)
        described = {
            "qdsym": __version__,
            "quantity": plan.quantity,
            "axes": {name: [str(axis.low), str(axis.high), axis.points] for name, axis in plan.axes.items()},
            "digits": plan.digits,
            "enclosed": plan.enclosed,
            "chunk": plan.chunk_shape,
        }
        self._text = json.dumps(described, indent=1)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Make the folder, and keep other processes from it; nothing is left where nothing was computed."""
        new = not self._folder.exists()
        make_folder(self._folder, "output file")
        with _locked(self._folder):
            try:
                self._require_plan()
                yield
            finally:
                if new and self._folder.exists() and not any(self._folder.glob("*.part")):
                    self.remove()

    def _require_plan(self) -> None:
        for name in (_PLAN, _FINISHED):
            place = self._folder / name
            if place.exists() and place.read_text(encoding="utf-8") != self._text:
                remedy = f"remove {self._folder.name} if that sweep is not wanted any more, or choose another output"
                raise InvalidInput("output file", "no parts of another sweep beside it", self._folder, remedy)
        if not (self._folder / _FINISHED).exists():
            write_bytes(self._folder / _PLAN, self._text.encode())

    def finished(self) -> bool:
        """Whether a run wrote the file and was ended while it removed the parts, which is done now."""
        if not (self._folder / _FINISHED).exists():
            return False
        written = self._output.exists()
        self.remove()
        if not written:
            make_folder(self._folder, "output file")
            write_bytes(self._folder / _PLAN, self._text.encode())
        return written

    def there(self) -> set[int]:
        """The chunks that are whole; what was being written when a run ended is taken away."""
        for scrap in self._folder.glob(".*"):
            _take_away(scrap)
        found = set()
        for chunk in range(self._chunks):
            try:
                self._content(chunk)
            except (OSError, ValueError):
                continue
            found.add(chunk)
        return found

    def keep(self, chunk: int, part: bytes) -> None:
        """Write a chunk down, so that it is there even if the machine stops."""
        write_bytes(self._place(chunk), b"%08x\n" % zlib.crc32(part) + part, durable=True)

    def read(self) -> Iterator[bytes]:
        """Yield the chunks in order."""
        for chunk in range(self._chunks):
            yield self._content(chunk)

    def _place(self, chunk: int) -> Path:
        return self._folder / f"{chunk:09}.part"

    def _content(self, chunk: int) -> bytes:
        content = self._place(chunk).read_bytes()
        if content[:9] != b"%08x\n" % zlib.crc32(content[9:]):
            raise ValueError(f"{self._place(chunk)} is damaged")
        return content[9:]

    def scrap(self, name: str) -> Path:
        """A place in the folder that the next run clears."""
        return self._folder / f".{name}"

    def put(self, name: str, path: Path) -> None:
        """Give what was made in the folder its place."""
        try:
            if path.is_dir():
                path.replace(self.scrap("former"))
            self.scrap(name).replace(path)
        except OSError as error:
            raise InvalidInput("output file", "a path that can be written to", path, error.strerror or "") from None

    def remove(self) -> None:
        """Remove the folder; until the last moment it says that the file is written."""
        if (self._folder / _PLAN).exists():
            (self._folder / _PLAN).replace(self._folder / _FINISHED)
        for place in self._folder.iterdir():
            if place.name != _FINISHED:
                _take_away(place)
        (self._folder / _FINISHED).unlink(missing_ok=True)
        self._folder.rmdir()


def _take_away(place: Path) -> None:
    if place.is_dir():
        shutil.rmtree(place)
    else:
        place.unlink()


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Keep other processes from a folder, where the system can."""
    try:
        import fcntl
    except ImportError:
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        expected = "a file that no other process is computing"
        raise InvalidInput("output file", expected, folder, "wait for it, or choose another output") from None
    _HELD.add(handle)
    try:
        yield
    finally:
        _HELD.discard(handle)
        os.close(handle)


_HELD: set[int] = set()
"""What keeps others from the folders that this process is at."""


def _let_go() -> None:
    """In a forked process: a lock ends with the process that took it, even if one it began lives a little longer."""
    while _HELD:
        os.close(_HELD.pop())


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_let_go)
