"""Whether text of Coq stands in parentheses."""

from __future__ import annotations


def is_closed(text: str) -> bool:
    """Return whether a text is one word, or stands in parentheses."""
    return " " not in text or (text[0] == "(" and closes_at_end(text))


def closes_at_end(text: str) -> bool:
    """Return whether the parenthesis that a text starts with is closed by its last character only."""
    depth = 0
    for k, character in enumerate(text):
        depth += (character == "(") - (character == ")")
        if depth == 0:
            return k == len(text) - 1
    return False
