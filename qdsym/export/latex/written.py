"""The small parts that fragments are written with: formulas in sentences, and formulas in several layouts."""

from __future__ import annotations

from collections.abc import Iterable

from qdsym.export.latex.formulas import INLINE
from qdsym.proof.trusted.language.propositions import Proposition

MARK = "written by qdsym"
"""What the first line of every file says that is written here."""
FORMULA, FIT, EITHER = r"\qdsymformula", r"\qdsymfit", r"\qdsymeither"


def math(text: str) -> str:
    """Return a formula within a sentence."""
    return f"${text}$"


def listed(parts: Iterable[str]) -> str:
    """Return "a, b and c"."""
    *most, last = parts
    return f"{', '.join(most)} and {last}" if most else last


def conditions(bodies: Iterable[Proposition]) -> str:
    """Return hypotheses as a sentence, those on one subject joined to a chain."""
    return listed(map(math, INLINE.conditions(bodies)))


def head(name: str, macros: dict[str, str]) -> list[str]:
    r"""Return the first lines of a file: what defines its macros, and the end of it for ``\qdsymformulas``."""
    return [
        f"% {name}.tex, {MARK}: change what it is written from, not this file.",
        r"% It needs \usepackage{qdsym} in the preamble.",
        *(rf"\providecommand{{{macro}}}{{{written}}}" for macro, written in macros.items()),
        r"\ifqdsymprints\else\expandafter\endinput\fi",
        "",
    ]


def in_layouts(found: list[str], command: str = FORMULA) -> str:
    """Return the command that takes the first layout that fits, the last one where none of the others does."""
    first, *others = found
    following = FIT if command == FORMULA else command
    return f"{command}{{{first}}}{{%\n{in_layouts(others, following)}}}" if others else first
