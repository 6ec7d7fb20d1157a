"""Propositions as authors write them: relations, positivity, spectra, minima, and what joins them."""

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
    conjunction,
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
