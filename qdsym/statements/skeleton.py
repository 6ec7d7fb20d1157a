"""The files that ``qdsym new`` writes: small statements that verify, with comments that say what to change."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

from qdsym.errors import InvalidInput
from qdsym.files import write_text
from qdsym.statements import IDS

KINDS = {
    "inequality": "a bound on numbers",
    "criterion": "when a matrix is positive, in both directions",
    "channel": "a Gaussian channel (X, Y) in one mode",
    "any-modes": "matrices of any number of modes",
}
"""The kinds of statement that there is a start for."""


def skeleton(name: str, file: str, kind: str = "inequality") -> str:
    """Return the starting file of a statement with the given id.

    Raises ``InvalidInput`` for a name that is no id, for the id of a shipped statement, and for an unknown kind.

    >>> 'id="my-bound"' in skeleton("my-bound", "my_bound.py")
    True
    """
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name):
        raise InvalidInput("NAME", "lower-case words joined by hyphens", repr(name), "for example my-bound")
    if name in IDS:
        raise InvalidInput("NAME", "an id that no shipped statement has", name, "choose another")
    if kind not in KINDS:
        raise InvalidInput("--kind", f"one of {', '.join(KINDS)}", repr(kind))
    title = name.replace("-", " ").capitalize()
    text = (files("qdsym.statements") / "starts" / f"{kind}.txt").read_text(encoding="utf-8")
    return text.replace("@ID@", name).replace("@TITLE@", title).replace("@FILE@", file)


def write_skeleton(name: str, path: Path | None = None, kind: str = "inequality") -> Path:
    """Write the starting file, by default to the name with underscores and ``.py``, and return where it is.

    Raises ``InvalidInput`` as `skeleton` does, for a name that does not end in ``.py`` and for a file that exists.
    """
    path = Path(f"{name.replace('-', '_')}.py") if path is None else path
    text = skeleton(name, path.name, kind)
    if path.suffix != ".py":
        raise InvalidInput("--output", "a file name that ends in .py", path)
    if path.exists() or path.is_symlink():
        raise InvalidInput("--output", "a file that is not there yet", path, "remove it or choose another with -o")
    write_text(path, text)
    return path
