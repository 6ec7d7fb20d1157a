"""Symplectic eigenvalues of one and two modes in closed form, from what no symplectic transformation changes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sympy as sp

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import is_abstract, symmetric
from qdsym.physics.exact_matrices import in_digits, rationals


def by_invariants(covariance: Any) -> tuple[Any, ...]:
    """The symplectic eigenvalues ν_1 ≤ ν_2 of an explicit SymPy matrix V ≻ 0 of one or two modes.

    One mode has ν = √det V; two, with the blocks A, C, Cᵀ, B of V, have 2ν² = Δ ∓ √(Δ² − 4 det V), where
    Δ = det A + det B + 2 det C (Serafini, Illuminati and De Siena, J. Phys. B 37, L21 (2004)); what is a square there
    is written as one. Floats are taken for the rational numbers that they are, and what has no symbol is a Float again.
    Raises `InvalidInput` for more modes, which have no such formula, and for what is no symmetric matrix.

    >>> r = sp.Symbol("r", real=True)
    >>> by_invariants(sp.ImmutableMatrix([[3 * sp.exp(2 * r), 0], [0, 3 * sp.exp(-2 * r)]]))
    (3,)
    >>> a, c = sp.symbols("a c", real=True)
    >>> by_invariants(sp.ImmutableMatrix([[a, 0, c, 0], [0, a, 0, c], [c, 0, a, 0], [0, c, 0, a]]))
    (Min(Abs(a - c), Abs(a + c)), Max(Abs(a - c), Abs(a + c)))
    """
    covariance = symmetric(covariance, "covariance", symbolic=True)
    modes = covariance.shape[0] // 2
    if is_abstract(covariance) or modes > 2:
        remedy = "convert numbers with numpy.array(V.evalf().tolist(), dtype=float)"
        got = "an abstract matrix" if is_abstract(covariance) else f"{modes} modes"
        raise InvalidInput("covariance", "one or two modes, when it is an explicit SymPy matrix", got, remedy)
    (covariance,), digits = rationals(covariance)
    if not covariance.free_symbols:
        # Sylvester's criterion; the formulas have values for other matrices as well.
        minors = (covariance[:k, :k].det(method="berkowitz") for k in range(1, covariance.rows + 1))
        refused = next((minor for minor in minors if minor.is_nonpositive is True), None)
        if refused is not None:
            raise InvalidInput("covariance", "a matrix that is positive definite", f"a leading minor of {refused}")
    found = _formulas(covariance)
    if any(nu.is_real is False for nu in found):
        raise InvalidInput("covariance", "a matrix that is positive definite", "no real symplectic eigenvalues")
    return tuple(in_digits(value, digits) for value in found)


def _formulas(covariance: Any) -> Sequence[Any]:
    determinant = covariance.det(method="berkowitz")
    if covariance.rows == 2:
        return (sp.sqrt(determinant),)
    first, second, between = covariance[:2, :2], covariance[2:, 2:], covariance[:2, 2:]
    delta = first.det() + second.det() + 2 * between.det()
    root = _square_root(delta**2 - 4 * determinant)
    if root is None:
        gap = sp.sqrt(delta**2 - 4 * determinant)
        return sp.sqrt((delta - gap) / 2), sp.sqrt((delta + gap) / 2)
    both = [_size((delta - root) / 2), _size((delta + root) / 2)]
    return both if any(nu.is_real is False for nu in both) else (sp.Min(*both), sp.Max(*both))


def _size(square: Any) -> Any:
    """Return √x, and |p| where x is seen to be p²."""
    root = _square_root(square)
    return sp.sqrt(square) if root is None else sp.Abs(root)


def _square_root(square: Any) -> Any:
    """Return p where x is p² for a polynomial p in its variables and functions, or None."""
    number, factors = sp.factor_list(square)
    if number < 0 or not sp.sqrt(number).is_rational or any(times % 2 for _, times in factors):
        return None
    return sp.sqrt(number) * sp.Mul(*(factor ** (times // 2) for factor, times in factors))
