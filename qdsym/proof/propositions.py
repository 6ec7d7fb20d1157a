"""Propositions as authors write them: relations, positivity, spectra, minima, and what joins them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sympy import Determinant

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
    "negation", "positive_definite", "proposition", "substitute", "transform",
]  # fmt: skip


def conjunction(parts: Iterable[Proposition]) -> And:
    """Return the conjunction of the parts."""
    return And(tuple(parts))


def positive_definite(matrix: Any) -> And:
    """Return that M ≻ 0: M = M†, and v†Mv > 0 for every complex vector v ≠ 0.

    It is said as M ⪰ 0 and det M > 0, which comes to the same, since det M is the product of the eigenvalues.

    >>> from sympy import MatrixSymbol
    >>> from qdsym.notation.unicode_math import proposition
    >>> print(proposition(positive_definite(MatrixSymbol("M", 2, 2))))
    M ⪰ 0 and det(M) > 0
    """
    return And((PositiveSemidefinite(matrix), Relation(Determinant(matrix), ">", 0)))
