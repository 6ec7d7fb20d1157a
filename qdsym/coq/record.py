"""Record the complete files of Coq in ``proofs/coq``: ``python -m qdsym.coq.record [FOLDER]``."""

from __future__ import annotations

import sys
from pathlib import Path

from qdsym.coq.files import DEFINITIONS, LIBRARY, complete_file, library_text
from qdsym.files import differing_files, write_files
from qdsym.statements import IDS, find

FOLDER = Path("proofs") / "coq"
PATTERN = "*.v"


def complete_files() -> dict[str, str]:
    """Return the name and text of every file that belongs in ``proofs/coq``."""
    files = {f"{name}.v": library_text(name) for name in (DEFINITIONS, *LIBRARY)}
    for name in IDS:
        text = complete_file(find(name))
        if text is not None:
            files[f"{name.replace('-', '_')}.v"] = text
    return files


def stale(folder: Path) -> list[str]:
    """Return the names of files that are missing, superfluous or not what would be written now."""
    return differing_files(folder, PATTERN, complete_files())


def record(folder: Path) -> None:
    """Write all files, and take away those that no longer belong there."""
    write_files(folder, PATTERN, complete_files())


if __name__ == "__main__":
    record(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
