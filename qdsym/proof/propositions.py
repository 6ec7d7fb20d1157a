"""Propositions as authors write them: relations, positivity, spectra, minima, and what joins them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sympy import Determinant, ImmutableMatrix, Integer, MatrixSymbol, ZeroMatrix

from qdsym.errors import InvalidInput
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
from qdsym.proof.unevaluated import difference, negative, product

__all__ = [
    "And", "Iff", "Implies", "Minimum", "Not", "Outgrows", "PositiveSemidefinite", "Proposition", "Rate", "Relation",
    "SameSpectrum", "Series", "SmallestEigenvalue", "Spectrum", "bound", "conjunction",
    "entrywise_product", "expressions", "is_known", "largest_eigenvalue", "negation", "positive_definite",
    "positive_part", "proposition", "substitute", "transform",
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


def largest_eigenvalue(matrix: Any, value: Any) -> SmallestEigenvalue:
    """Return that M = M†, with λ as its greatest eigenvalue; it is said as λ_min(−M) = −λ.

    >>> from sympy import Matrix, symbols
    >>> from qdsym.notation.unicode_math import proposition
    >>> x = symbols("x", real=True)
    >>> print(proposition(largest_eigenvalue(Matrix([[1, x], [x, 1]]), 1 + abs(x))))
    λ_min([[−1, −x], [−x, −1]]) = −(1 + |x|)
    """
    return SmallestEigenvalue(negative(expression(matrix, "matrix")), negative(expression(value, "value")))


def positive_part(part: Any, matrix: Any) -> And:
    """Return that a matrix P is the positive part of M: P ⪰ 0, P − M ⪰ 0, and P(P − M) = 0.

    So M = P − N with N = P − M ⪰ 0 and PN = 0, and there is one such P: √(M²)/2 + M/2, with the eigenvalues max(λ, 0).

    >>> from sympy import MatrixSymbol
    >>> from qdsym.notation.unicode_math import proposition
    >>> print(proposition(positive_part(MatrixSymbol("P", 2, 2), MatrixSymbol("M", 2, 2))))
    P ⪰ 0, P − M ⪰ 0 and P(P − M) = 0
    """
    part, matrix = expression(part, "part"), expression(matrix, "matrix")
    shapes = [getattr(side, "shape", None) for side in (part, matrix)]
    if None in shapes or shapes[0] != shapes[1]:
        raise InvalidInput("matrix", "a matrix of the same shape as its positive part", matrix)
    rest = difference(part, matrix)
    nothing = Relation(product(part, rest), "=", ZeroMatrix(*part.shape))
    return And((PositiveSemidefinite(part), PositiveSemidefinite(rest), nothing))


def entrywise_product(one: Any, other: Any) -> ImmutableMatrix:
    """Return the matrix with the entries A_ij B_ij, written out, for two of one shape in numbers.

    >>> from sympy import MatrixSymbol, eye
    >>> entrywise_product(MatrixSymbol("A", 2, 2), eye(2))
    Matrix([
    [  A[0, 0], A[0, 1]*0],
    [A[1, 0]*0,   A[1, 1]]])
    """
    sides = expression(one, "one"), expression(other, "other")
    for argument, side in zip(("one", "other"), sides, strict=True):
        if not isinstance(side, ImmutableMatrix | MatrixSymbol):  # SymPy would evaluate its entries.
            raise InvalidInput(argument, "a matrix in entries, or a letter for one", side)
    if sides[0].shape != sides[1].shape or not all(isinstance(n, int | Integer) for n in sides[0].shape):
        raise InvalidInput("other", "a matrix of the same shape, in numbers", f"{sides[0].shape} and {sides[1].shape}")
    return ImmutableMatrix(*sides[0].shape, lambda i, j: product(sides[0][i, j], sides[1][i, j]))
