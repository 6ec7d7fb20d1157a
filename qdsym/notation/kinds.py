"""What kinds of statements are called; apart, so that a listing need not load SymPy."""

from __future__ import annotations


def kind(name: str) -> str:
    """Return what a kind of statement is called: of a refuted conjecture the negation is claimed, with its witness.

    >>> kind("refuted"), kind("lemma")
    ('refuted conjecture', 'lemma')
    """
    return "refuted conjecture" if name == "refuted" else name
