"""Pieces of HTML: everything that comes from outside is escaped here."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from html import escape as _escape
from typing import Any

from qdsym.export import setting
from qdsym.export.explanation import Phrasing
from qdsym.export.latex import formulas as latex_math
from qdsym.export.latex.abbreviation import abbreviated
from qdsym.export.latex.formulas import INLINE
from qdsym.export.latex.prose import pieces
from qdsym.export.mathml import Unreadable, mathml, unbroken
from qdsym.notation import unicode_math
from qdsym.proof.trusted.language.propositions import Proposition

_UNPRINTABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]|[\x7f-\x9f]")


def escape(text: object) -> str:
    """Return text that is nothing but text in HTML, within quotes too.

    >>> escape("<script>")
    '&lt;script&gt;'
    """
    return _escape(_UNPRINTABLE.sub("\ufffd", str(text)))


def math(latex: str, otherwise: str, display: bool = False) -> str:
    """Return a formula as MathML, or, when it cannot be written so, the text of it instead."""
    try:
        return mathml(unbroken(latex), display)
    except Unreadable:
        return f"<code>{escape(otherwise)}</code>"


def expression(node: Any) -> str:
    """Return an expression as MathML."""
    return math(latex_math.expression(node), unicode_math.expression(node))


def proposition(body: Proposition, display: bool = False) -> str:
    """Return a proposition as MathML."""
    return math(latex_math.proposition(body), unicode_math.proposition(body), display)


def formula(body: Proposition, name: str = "") -> str:
    """Return a displayed proposition with its LaTeX, which the page copies, and the place that a link to it names.

    A long root that it repeats is a letter, which is said below; the LaTeX has it written out.
    """
    place = f' id="{name}"' if name else ""
    latex = escape(unbroken(latex_math.proposition(body)))
    short, letter = abbreviated(body)
    said = f"with {expression(letter.letter)} = {expression(letter.value)}" if letter else ""
    below = f'<p class="given">{said}</p>' if said else ""
    return f'<div class="formula"{place} data-latex="{latex}">{scroll(proposition(short, display=True))}</div>{below}'


def conditions(bodies: Iterable[Proposition]) -> list[str]:
    """Return hypotheses as MathML, those on one subject joined to a chain."""
    bodies = tuple(bodies)
    return [math(latex, latex) for latex in INLINE.conditions(bodies)]


def where(given: Iterable[Proposition]) -> str:
    """Return " where …" for hypotheses, in a fixed order, or nothing when there are none."""
    bodies = sorted(given, key=unicode_math.proposition)
    return f" where {setting.joined(conditions(bodies))}" if bodies else ""


def prose(words: str) -> str:
    """Return prose with its code between backticks set as code and its formulas as MathML.

    >>> prose("`a_b` & more")
    '<code>a_b</code> &amp; more'
    >>> prose("“½ ln det(I + ½WN)” of it")[:6], prose("“½ ln det(I + ½WN)” of it")[-7:]
    ('“<math', '” of it')
    """
    parts = setting.plain(words).split("`")
    if len(parts) % 2 == 0:  # A backtick without a partner is no more than that.
        return "`".join(map(escape, parts))
    return "".join(f"<code>{escape(part)}</code>" if k % 2 else _quoted(part) for k, part in enumerate(parts))


def _quoted(text: str) -> str:
    """Return words whose quotation marks stand apart from the formulas that they enclose."""
    return "".join(part if part in ("“", "”") else _sentence(part) for part in re.split("([“”])", text))


def _sentence(text: str) -> str:
    """Return words with the formulas in them set as such, and the spaces around them."""
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :] if text.strip() else ""
    return before + " ".join(_set(*piece) for piece in pieces(text)) + after


def _set(latex: str, text: str, words: str) -> str:
    written = escape(text)
    if latex:
        with suppress(Unreadable):
            written = mathml(unbroken(latex))
    return written + escape(words)


def anchor(*names: str) -> str:
    """Return the id of a place on the page.

    >>> anchor("theorem-1", "criterion")
    's-theorem-1--criterion'
    """
    return escape("s-" + "--".join(re.sub(r"\s", "_", name) for name in names))


def link(name: str) -> str:
    """Return a link to a statement, or to the claim after a slash."""
    return f'<a href="#{anchor(*name.split("/"))}">{escape(name)}</a>'


PHRASING = Phrasing(
    expression=expression,
    proposition=proposition,
    formula=lambda piece: math(latex_math.formula(piece), unicode_math.formula(piece)),
    prose=prose,
    verbatim=link,
)


def scroll(content: str, label: str = "", kind: str = "") -> str:
    """Return what may be wider than a page in a box of its own, which can be scrolled by keyboard."""
    named = f' role="group" aria-label="{escape(label)}"' if label else ""
    return f'<div class="{f"scroll {kind}".strip()}"{named}>{content}</div>'


def seconds(value: float) -> str:
    """Return a time for a reader.

    >>> seconds(0.0123), seconds(75)
    ('0.01 s', '75 s')
    """
    return f"{value:.0f} s" if value >= 10 else f"{value:.2f} s"
