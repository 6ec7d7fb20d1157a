"""The folder that a manuscript takes its LaTeX from: what is in it, writing it, and whether one on disk is fresh."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from importlib.resources import files
from pathlib import Path

from qdsym.errors import InvalidInput
from qdsym.export.latex.catalogue import FILE, catalogue
from qdsym.export.latex.excerpt import WHOLE, Excerpt, shared_rows
from qdsym.export.latex.fragment import DEFINITIONS, definitions, document_fragment
from qdsym.export.latex.names import require_distinct
from qdsym.export.latex.written import MARK
from qdsym.files import write_text
from qdsym.proof.prover import Proof
from qdsym.quantities.closed_forms import CATALOGUE

_MARKED = 200
"""How many bytes at the beginning of a file the mark is looked for in."""
_NAMED = re.compile(r"^\\providecommand{(\\qdsym[A-Za-z]+)}", re.MULTILINE)


def style_file() -> str:
    r"""Return the text of ``qdsym.sty``: what the fragments need, and theorem environments where there are none yet.

    >>> print(style_file().splitlines()[1])
    \NeedsTeXFormat{LaTeX2e}
    """
    return files("qdsym.export.latex").joinpath("qdsym.sty").read_text(encoding="ascii")


def contents(
    proofs: Iterable[Proof], excerpts: Mapping[str, Excerpt] | None = None, shared: bool = False
) -> dict[str, str]:
    """Return the text of every file by its name.

    ``excerpts`` say what of a statement is taken, by its id, and all of it without; ``shared`` whether what several
    statements define alike is written once for them. Raises `InvalidInput` when two formulas would have one macro, and
    for a statement with the name of another file.
    """
    chosen = [(proof, (excerpts or {}).get(proof.statement.id, WHOLE)) for proof in proofs]
    require_distinct((proof.statement for proof, _ in chosen), CATALOGUE)
    reserved = [name for name in (FILE, DEFINITIONS) if any(proof.statement.id == name for proof, _ in chosen)]
    if reserved:
        raise InvalidInput("statement id", "one that is not the name of another file", reserved[0])
    rows = shared_rows(chosen) if shared else []
    names = frozenset(row.symbol.name for _, row in rows)
    common = {f"{DEFINITIONS}.tex": definitions(rows)} if shared else {}
    fragments = {
        f"{proof.statement.id}.tex": document_fragment(proof, replace(excerpt, shared=names))
        for proof, excerpt in chosen
    }
    return {"qdsym.sty": style_file(), f"{FILE}.tex": catalogue()} | common | fragments


def write(texts: Mapping[str, str], folder: Path) -> list[Path]:
    """Write the files into a folder, which is made if need be, and return their paths; no other file is touched.

    Raises `InvalidInput`, before anything is written, for a folder that cannot be made, where a file would replace one
    that was not written by qdsym, and where a formula would have the macro of another in a file that stays.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InvalidInput("--output", "a folder that can be made", folder, error.strerror or "") from None
    paths = [folder / name for name in texts]
    for path in paths:
        if (path.exists() or path.is_symlink()) and not _ours(path):
            remedy = "choose another folder, or move the file away"
            raise InvalidInput("--output", "a folder without other files of the same names", path, remedy)
    _require_distinct_beside(texts, folder)
    for path, text in zip(paths, texts.values(), strict=True):
        write_text(path, text)
    return paths


def _require_distinct_beside(texts: Mapping[str, str], folder: Path) -> None:
    """Raise where a formula would have the macro of another, of a file that an earlier run wrote and that stays."""
    new = {macro: name for name, text in texts.items() for macro in _NAMED.findall(text)}
    for path in sorted(folder.glob("*.tex")):
        if path.name not in texts and _ours(path):
            for macro in _NAMED.findall(_read(path).decode("ascii", "replace")):
                if macro in new:
                    expected, got = "a folder where each formula has a macro of its own", f"{macro} in {new[macro]}"
                    remedy = f"{path} has it: remove that file, choose another folder, or rename one of the two"
                    raise InvalidInput("--output", expected, got, remedy)


def differences(texts: Mapping[str, str], folder: Path) -> list[str]:
    """Return what is wrong with the files of a folder, a line each: missing, stale, or written by qdsym but not there.

    Files that qdsym did not write are none of its business, unless they have the name of one that it does. Raises
    `InvalidInput` when there is no such folder or a file in it cannot be read.
    """
    if not folder.is_dir():
        raise InvalidInput("--check", "an existing folder", folder)
    found = []
    for name, text in texts.items():
        path = folder / name
        if not path.exists():
            found.append(f"missing: {path}")
        elif _read(path) != text.encode("ascii"):
            found.append(f"stale: {path}")
    others = [path for path in folder.iterdir() if path.name not in texts and path.suffix in (".tex", ".sty")]
    return found + [f"extra: {path}" for path in sorted(others) if _ours(path)]


def _ours(path: Path) -> bool:
    return path.is_file() and MARK.encode("ascii") in _read(path, _MARKED)


def _read(path: Path, size: int = -1) -> bytes:
    try:
        with path.open("rb") as stream:
            return stream.read(size)
    except OSError as error:
        raise InvalidInput("folder", "files that can be read", path, error.strerror or "") from None
