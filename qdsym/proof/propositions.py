"""Propositions as authors write them: relations, positivity, spectra, minima, and what joins them."""

from __future__ import annotations

from collections.abc import Iterable

from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Implies,
    Minimum,
    Not,
    Outgrows,
    PositiveSemidefinite,
    Proposition,
    Rate,
    Relation,
    SameSpectrum,
    Series,
    SmallestEigenvalue,
    Spectrum,
    bound,
    expressions,
    is_known,
    negation,
    proposition,
    substitute,
    transform,
)

__all__ = [
    "And", "Iff", "Implies", "Minimum", "Not", "Outgrows", "PositiveSemidefinite", "Proposition", "Rate", "Relation",
    "SameSpectrum", "Series", "SmallestEigenvalue", "Spectrum", "bound", "conjunction", "expressions", "is_known",
    "negation", "proposition", "substitute", "transform",
]  # fmt: skip


def conjunction(parts: Iterable[Proposition]) -> And:
    """Return the conjunction of the parts."""
    return And(tuple(parts))
