"""Propositions as authors write them: relations, positivity, spectra, minima, and what joins them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sympy import Determinant, Integer

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
    expression,
    expressions,
    is_known,
    negation,
    proposition,
    substitute,
    transform,
)
from qdsym.proof.trusted.language.replacement import put

__all__ = [
    "And", "Iff", "Implies", "Minimum", "Not", "Outgrows", "PositiveSemidefinite", "Proposition", "Rate", "Relation",
    "SameSpectrum", "Series", "SmallestEigenvalue", "Spectrum", "bound", "concave", "conjunction", "convex",
    "expressions", "is_known", "negation", "positive_definite", "proposition", "substitute", "transform",
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


def convex(function: Any, variable: Any, one: Any, other: Any, weight: Any) -> Relation:
    """Return that a function lies below its chord: f(tx + (1−t)y) ≤ t f(x) + (1−t) f(y), Jensen's inequality.

    ``function`` is an expression in ``variable``, which stands for nothing else and need not be one of the domain;
    ``one``, ``other`` and ``weight`` are x, y and t. Claimed for all x and y of an interval and 0 ≤ t ≤ 1, which are
    hypotheses of the domain, it says that f is convex there.

    >>> from qdsym.notation.unicode_math import proposition
    >>> from qdsym.proof import real_symbols
    >>> s, x, y, t = real_symbols("s x y t")
    >>> print(proposition(convex(s**2, s, x, y, t)))
    (tx + y(1 − t))² ≤ tx² + y²(1 − t)
    """
    return _on_chord(function, variable, one, other, weight, "≤")


def concave(function: Any, variable: Any, one: Any, other: Any, weight: Any) -> Relation:
    """Return that a function lies above its chord, f(tx + (1−t)y) ≥ t f(x) + (1−t) f(y), as `convex` says the contrary.

    >>> from sympy import log
    >>> from qdsym.notation.unicode_math import proposition
    >>> from qdsym.proof import real_symbols
    >>> s, x, y, t = real_symbols("s x y t")
    >>> print(proposition(concave(log(s), s, x, y, t)))
    ln(tx + y(1 − t)) ≥ t ln(x) + (1 − t) ln(y)
    """
    return _on_chord(function, variable, one, other, weight, "≥")


def _on_chord(function: Any, variable: Any, one: Any, other: Any, weight: Any, operator: str) -> Relation:
    rest = Integer(1) - expression(weight, "weight")
    between = weight * expression(one, "one") + rest * expression(other, "other")
    at, at_one, at_other = (put(expression(function, "function"), {variable: x}) for x in (between, one, other))
    return Relation(at, operator, weight * at_one + rest * at_other)
