"""What kinds of statements are called; apart, so that a listing need not load SymPy."""

from __future__ import annotations

REFUTED = "refuted conjecture"


def kind(name: str) -> str:
    """Return what a kind of statement is called: of a refuted conjecture the negation is claimed, with its witness.

    >>> kind("refuted"), kind("lemma")
    ('refuted conjecture', 'lemma')
    """
    return REFUTED if name == "refuted" else name
