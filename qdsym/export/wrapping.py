"""Breaking long lines where a reader would: outside parentheses, before an operator, with a hanging indentation."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_OPERATORS = frozenset("=≠<≤>≥+−·⇒⇔⪰⋡:↦")
_OPENING, _CLOSING = "([{", ")]}"
_DEPTH_COST = 60
_BETWEEN_FACTORS = 30
_HOLDS = re.compile(r"(?:^|[−+(])(?:[d∂][²³]?/[d∂][^\s()]*|Σ\S+)$")
"""What is not parted from what follows it: d/dx and Σ."""
_FACTORS = re.compile(r"[^\s,;:=+−·<>≤≥≠] (?:[a-z]{0,8}\(|e\^|√)")
"""The end of a word and the beginning of the next where both are factors of a product."""


@lru_cache(maxsize=65536)
def width(text: str) -> int:
    """Return how many terminal columns a text takes.

    >>> width("ū"), width("u")
    (1, 1)
    """
    if text.isascii():
        return len(text)
    return sum(0 if unicodedata.combining(c) else 1 + (unicodedata.east_asian_width(c) in "WF") for c in text)


def pad(text: str, columns: int) -> str:
    """Return the text filled up with spaces to a number of columns."""
    return text + " " * (columns - width(text))


def wrap(text: str, columns: int, first: str = "", rest: str = "") -> list[str]:
    """Return lines of at most ``columns``, the first led by ``first`` and the others by ``rest``.

    >>> wrap("M = γ(I + i(2c − 1)σ) whatever", 24, "  ", "    ")
    ['  M = γ(I + i(2c − 1)σ)', '    whatever']
    """
    text = " ".join(text.split())
    lines: list[str] = []
    lead, depth = first, 0
    while True:
        room = max(columns - width(lead), 8)
        if _fits(text, room):
            return [*lines, (lead + text).rstrip()]
        cut = _break(text, room, depth)
        lines.append((lead + text[:cut]).rstrip())
        depth = max(depth + sum((c in _OPENING) - (c in _CLOSING) for c in text[:cut]), 0)
        text = text[cut:].lstrip()
        lead = rest


def _fits(text: str, room: int) -> bool:
    """Return whether a text is no wider than there is room; of a long one its beginning tells."""
    return width(text[: 2 * room]) <= room and width(text) <= room


def _break(text: str, room: int, depth: int) -> int:
    """Return where to part a text whose beginning stands inside so many parentheses."""
    best, cost, used = 0, float("inf"), 0
    for index, letter in enumerate(text):
        if used > room:
            break
        if letter == " ":
            before = text[:index].rpartition(" ")[2]
            if before not in _OPERATORS and text[index + 1] != "↦" and not _HOLDS.search(before):
                row = before.endswith("],")
                price = room - used + _DEPTH_COST * (0 if row else depth)
                price += _BETWEEN_FACTORS if _FACTORS.match(before[-1:] + text[index : index + 24]) else 0
                if price <= cost:
                    best, cost = index, price
        depth += (letter in _OPENING) - (letter in _CLOSING)
        used += width(letter)
    if best:
        return best
    return _hard_break(text, room)


def _hard_break(text: str, room: int) -> int:
    """Return where a single overlong word has to be split, never between a letter and its accent."""
    used = 0
    for index, letter in enumerate(text):
        used += width(letter)
        if used > room:
            return max(index, 1)
    return len(text)
