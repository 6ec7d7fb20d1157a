"""What was asked for: methods, and statements or single claims, shared by ``verify`` and ``report``."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

import click

from qdsym.command.saying import say
from qdsym.errors import InvalidInput
from qdsym.proof.trusted.evidence import METHODS

if TYPE_CHECKING:
    from qdsym.proof.trusted.language.statement import Statement
    from qdsym.statements.loading import Lookup

LIMIT = 10.0
"""Seconds of processor time in which a derivation is written when nothing is said."""

METHODS_RUN = tuple(method for method in METHODS if method != "cited")


def methods_named(context: click.Context, option: click.Parameter, texts: Sequence[str]) -> tuple[str, ...]:
    """Return the methods named in comma-separated lists; ``all`` stands for all of them."""
    names = tuple(part.strip() for text in texts for part in text.split(",") if part.strip())
    wrong = [name for name in names if name not in (*METHODS, "all")]
    if texts and (wrong or not names):
        raise InvalidInput(option.opts[0], f"methods of {', '.join(METHODS)}, or all", wrong[0] if wrong else "none")
    return tuple(method for name in names for method in (METHODS_RUN if name == "all" else (name,)))


def warn(line: str) -> None:
    """Say on standard error what is to be known of the files that were given."""
    say(line, "warning")


def everything() -> tuple[str, ...]:
    """Return the ids of all statements there are: those shipped, and those of other installed packages."""
    from qdsym.statements import IDS, plugins

    return *IDS, *plugins.ids()


def foreign(names: Sequence[str]) -> bool:
    """Return whether something else than shipped statements and claims of these is meant."""
    from qdsym.statements import IDS

    return any(name.partition("/")[0] not in IDS for name in names or everything())


def selected(
    names: Sequence[str], warn: Callable[[str], None] = warn, seconds: float | None = LIMIT, quiet: bool = False
) -> tuple[list[Statement], Callable[[str], Statement]]:
    """Return the statements meant by ids and files, and the lookup for what they rest on.

    The code of a file runs in a process of its own, in which a derivation may take so many ``seconds`` of processor
    time; with None, none is written. Unless ``quiet``, it shows how far that is.
    """
    from qdsym.statements import find
    from qdsym.statements.loading import load_file, select

    if not any(name.endswith(".py") for name in names):
        return select(names, warn)[0], find
    from qdsym.command.terminal import progress_bar
    from qdsym.methods.hosting import Carried, hosted

    with progress_bar(quiet or seconds is None) as progress:
        wanted, own = select(names, warn, hosted(load_file, seconds, progress))
    return wanted, Carried(find, own)


def selected_with_code(
    names: Sequence[str], warn: Callable[[str], None] = warn, known: Sequence[Statement] | None = None
) -> tuple[list[Statement], Lookup]:
    """Return the statements meant by ids and files with the code of their authors, and the lookup that carries it.

    What authors write down of mutants is code. Each file was read in a process of its own before, or is now, and says
    here what it said there: beside others it may find another's neighbours. ``known`` are the statements read before.
    """
    from qdsym.proof.data import packed
    from qdsym.statements.loading import Lookup, require_same, select

    files = [name for name in names if name.endswith(".py")]
    if known is None:
        known = selected(names, warn, None)[0]
    _, own = select(files)
    require_same(own, {statement.id: packed(statement) for statement in known})
    return [own.get(statement.id, statement) for statement in known], Lookup(files, own)


def statements_named(
    names: Sequence[str],
    warn: Callable[[str], None] = warn,
    timeout: float | None = None,
    quiet: bool = False,
) -> tuple[list[Statement], Callable[[str], Statement], dict[str, frozenset[str]]]:
    """Return the statements meant by ids and files, the lookup for what they rest on, and the claims picked out."""
    parts = {name: ("", "") if name.endswith(".py") else name.partition("/")[::2] for name in names or everything()}
    wanted, find = selected(
        list(dict.fromkeys(statement or name for name, (statement, _) in parts.items())), warn, timeout or LIMIT, quiet
    )
    only: dict[str, frozenset[str]] = {}
    for statement, claim in parts.values():
        if claim:
            find(statement).claim(claim)
            only[statement] = only.get(statement, frozenset()) | {claim}
    for name, (_, claim) in parts.items():
        if not claim:
            only.pop(name, None)
    if any("/" in name and not claim and statement for name, (statement, claim) in parts.items()):
        raise InvalidInput("ID/CLAIM", "the id of a claim after the slash", ", ".join(names))
    return wanted, find, only


def proofs_beside(
    names: Sequence[str], statements: Sequence[Statement], warn: Callable[[str], None] = warn
) -> dict[tuple[str, str], str]:
    """Return the proofs for Coq that lie beside the files named, by the ids of statement and claim.

    ``warn`` is told of each that belongs to no claim of these statements.
    """
    from pathlib import Path

    from qdsym.methods.kernel.files import proofs_beside as beside

    claims = {(statement.id, claim.id) for statement in statements for claim in statement.claims}
    found = {key: text for name in names if name.endswith(".py") for key, text in beside(Path(name)).items()}
    for statement, claim in sorted(found.keys() - claims):
        warn(f"the proof {statement}/{claim}.v belongs to no claim of the files that were named")
    return {key: text for key, text in found.items() if key in claims}
