"""Hypothesis strategies for Gaussian states and generators.

Every object is built valid, never filtered, from rationals, and shrinks to the vacuum, the zero matrix or
the identity. Matrices are float arrays, or exact ``sympy.ImmutableMatrix`` objects of rationals with
``exact=True``.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from typing import Any, TypeAlias

import mpmath
import numpy as np
import sympy as sp
from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy
from numpy.typing import NDArray

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import Matrix, Scalar, bounded, mode_count, positive_integer, real_array

Exact: TypeAlias = NDArray[Any]
"""An object array of ``Fraction``, on which every product is exact."""


def rationals(minimum: Scalar, maximum: Scalar, max_denominator: int = 64) -> SearchStrategy[Fraction]:
    """Rationals in the closed interval [``minimum``, ``maximum``], shrinking to small integers.

    Their denominators are at most ``max_denominator``, doubled until the interval holds two such numbers. Raises
    `InvalidInput` when the interval is empty or its ends are not finite real numbers.

    >>> from hypothesis import find
    >>> find(rationals(0, 2), lambda x: x > 1)
    Fraction(2, 1)
    """
    low, high = _fraction(minimum, "minimum"), _fraction(maximum, "maximum")
    if low > high:
        raise InvalidInput("maximum", f"a number ≥ minimum = {low}", high)
    limit = positive_integer(max_denominator, "max_denominator")
    while low < high and _next(low, limit) >= -_next(-high, limit):
        limit *= 2
    if low == high:
        return st.just(low)
    return st.fractions(min_value=_next(low, limit), max_value=-_next(-high, limit), max_denominator=limit)


def _next(value: Fraction, limit: int) -> Fraction:
    """The least fraction that is at least ``value`` and has a denominator of at most ``limit``."""
    nearest = value.limit_denominator(limit)
    if nearest >= value:
        return nearest
    # Its successor c/d in the Farey sequence: bc - ad = 1 with the largest d.
    a, b = nearest.numerator, nearest.denominator
    d = limit - (limit + pow(a, -1, b)) % b
    return Fraction((1 + a * d) // b, d)


def squeezed_thermal_parameters(
    max_nu: Scalar = 4, max_r: Scalar = 2
) -> SearchStrategy[tuple[Fraction, Fraction, Fraction]]:
    """Parameters (ν, r, φ) of a squeezed thermal state, 1 ≤ ν ≤ ``max_nu``, |r| ≤ ``max_r``, 0 ≤ φ ≤ 3.

    They shrink to the vacuum (1, 0, 0); both sides of cosh 2r = ν are drawn. Raises `InvalidInput` when
    ``max_nu`` < 1 or ``max_r`` < 0.

    >>> from hypothesis import find
    >>> find(squeezed_thermal_parameters(), lambda x: True)
    (Fraction(1, 1), Fraction(0, 1), Fraction(0, 1))
    """
    widest = _fraction(max_r, "max_r", 0)
    return st.tuples(
        rationals(0, _fraction(max_nu, "max_nu", 1) - 1).map(lambda excess: 1 + excess),
        rationals(-widest, widest),
        rationals(0, 3),
    )


def near_boundary_parameters(
    max_r: Scalar = 2, smallest_exponent: int = -30
) -> SearchStrategy[tuple[Fraction, Fraction]]:
    """Parameters (ν, r) with ν = max(1, cosh 2r ± 10^k), k drawn from ``smallest_exponent`` to 0.

    cosh 2r is replaced by a rational 20 digits finer than the smallest offset, so that ν lies on the drawn
    side of the surface cosh 2r = ν of `theorem-1`, however near. They shrink to the vacuum (1, 0). Raises
    `InvalidInput` unless 0 ≤ ``max_r`` ≤ 1000 and −10000 ≤ ``smallest_exponent`` ≤ 0.

    >>> from hypothesis import find
    >>> nu, r = find(near_boundary_parameters(), lambda x: x[1] >= 1)
    >>> r, float(nu)
    (Fraction(1, 1), 3.7621956910836314)
    """
    widest = _fraction(max_r, "max_r", 0)
    if widest > 1000:
        raise InvalidInput("max_r", "a number from 0 to 1000", max_r, "cosh 2r is written out as a fraction")
    if not isinstance(smallest_exponent, int) or not -10_000 <= smallest_exponent <= 0:
        raise InvalidInput("smallest_exponent", "an integer from -10000 to 0", repr(smallest_exponent))

    def assemble(r: Fraction, sign: int, exponent: int) -> tuple[Fraction, Fraction]:
        threshold = _rational_cosh(2 * r, digits=20 - smallest_exponent)
        return max(Fraction(1), threshold + sign * Fraction(1, 10) ** -exponent), r

    exponents = st.integers(0, -smallest_exponent).map(lambda steps: smallest_exponent + steps)
    return st.builds(assemble, rationals(-widest, widest), st.sampled_from([-1, 1]), exponents)


def _rational_cosh(x: Fraction, digits: int) -> Fraction:
    if x == 0:
        return Fraction(1)
    # Guard digits cover those before the point.
    with mpmath.workdps(digits + 10 + abs(int(x))):
        value = mpmath.cosh(mpmath.mpf(x.numerator) / x.denominator)
    numerator, denominator = mpmath.libmp.to_rational(value._mpf_)
    return Fraction(int(numerator), int(denominator))


def real_matrices(modes: int = 1, max_entry: Scalar = 4, exact: bool = False) -> SearchStrategy[Matrix]:
    """Real 2n × 2n matrices with entries in [−``max_entry``, ``max_entry``], shrinking to zero.

    >>> from hypothesis import find
    >>> find(real_matrices(), lambda K: True).tolist()
    [[0.0, 0.0], [0.0, 0.0]]
    """
    size = 2 * mode_count(modes)
    return _rectangles(size, size, max_entry).map(lambda rows: _finish(rows, exact))


def symmetric_matrices(modes: int = 1, max_entry: Scalar = 4, exact: bool = False) -> SearchStrategy[Matrix]:
    """Real symmetric 2n × 2n matrices with entries in [−``max_entry``, ``max_entry``], shrinking to zero.

    >>> from hypothesis import find
    >>> find(symmetric_matrices(exact=True), lambda D: D[0, 1] >= 1)
    Matrix([
    [0, 1],
    [1, 0]])
    """
    size = 2 * mode_count(modes)
    return _symmetric(size, max_entry).map(lambda rows: _finish(rows, exact))


def positive_semidefinite_matrices(
    dim: int = 2, rank: int | None = None, max_entry: Scalar = 2, exact: bool = False
) -> SearchStrategy[Matrix]:
    """Real matrices BBᵀ ⪰ 0 of dimension ``dim`` and rank ≤ ``rank`` (default ``dim``), shrinking to zero.

    ``max_entry`` bounds the entries of B. A float matrix carries the rounding of its entries. Raises
    `InvalidInput` when ``max_entry`` < 0, or beyond 10¹⁵⁰ for floats.

    >>> from hypothesis import find
    >>> find(positive_semidefinite_matrices(2, rank=1), lambda D: D[0, 0] > 0).tolist()
    [[1.0, 0.0], [0.0, 0.0]]
    """
    dim = positive_integer(dim, "dim")
    columns = dim if rank is None else positive_integer(rank, "rank")
    if not exact:
        _within_doubles(_fraction(max_entry, "max_entry", 0), "max_entry", 150)
    return _rectangles(dim, columns, max_entry).map(lambda rows: _finish(rows @ rows.T, exact))


def generators(modes: int = 1, exact: bool = False) -> SearchStrategy[tuple[Matrix, Matrix]]:
    """Pairs (K, D), K real and D ⪰ 0 of any rank, shrinking to (0, 0); completely positive or not.

    >>> from hypothesis import find
    >>> K, D = find(generators(2), lambda pair: True)
    >>> K.shape, D.shape
    ((4, 4), (4, 4))
    """
    size = 2 * mode_count(modes)
    ranks = st.integers(1, size)
    diffusions = ranks.flatmap(lambda rank: positive_semidefinite_matrices(size, rank, exact=exact))
    return st.tuples(real_matrices(modes, exact=exact), diffusions)


def symplectic_matrices(modes: int = 1, exact: bool = False) -> SearchStrategy[Matrix]:
    """Symplectic matrices, SσSᵀ = σ: rotations and beam splitters, squeezers, shears, and rotations again.

    The rotations are rational, so that the exact ones are exactly symplectic; they shrink to the identity.

    >>> from hypothesis import find
    >>> find(symplectic_matrices(exact=True), lambda S: True)
    Matrix([
    [1, 0],
    [0, 1]])
    """
    return _symplectic(mode_count(modes)).map(lambda rows: _finish(rows, exact))


def states(modes: int = 1, max_nu: Scalar = 4, exact: bool = False) -> SearchStrategy[Matrix]:
    """Covariances S(⊕ν_k I₂)Sᵀ of states, 1 ≤ ν_k ≤ ``max_nu``, pure and mixed, shrinking to the vacuum.

    Float covariances are the exact ones rounded once, so they pass `qdsym.physics.phase_space.is_state`.
    Raises `InvalidInput` when ``max_nu`` < 1, or beyond 10³⁰⁰ for floats.

    >>> from hypothesis import find
    >>> find(states(), lambda V: True).tolist()
    [[1.0, 0.0], [0.0, 1.0]]
    """
    modes = mode_count(modes)
    hottest = _fraction(max_nu, "max_nu", 1) - 1
    if not exact:
        _within_doubles(hottest, "max_nu", 300)

    def assemble(symplectic: Exact, excess: list[Fraction]) -> Matrix:
        nu = np.repeat(np.array([1 + x for x in excess], dtype=object), 2)
        return _finish((symplectic * nu) @ symplectic.T, exact)

    thermal = st.lists(rationals(0, hottest, 16), min_size=modes, max_size=modes)
    return st.builds(assemble, _symplectic(modes), thermal)


def _fraction(value: Scalar, argument: str, bound: int | None = None) -> Fraction:
    if real_array(value, argument).ndim:
        raise InvalidInput(argument, "one number", value)
    if bound is not None:
        bounded(value, argument, bound, expected=f"a number ≥ {bound}", symbolic=False)
    return Fraction(value)


def _within_doubles(value: Fraction, argument: str, exponent: int) -> None:
    if float(value) > float(f"1e{exponent}"):
        expected = f"at most 1e{exponent}, so that no entry leaves double precision"
        raise InvalidInput(argument, expected, f"{float(value):g}", "or ask for exact=True")


def _finish(rows: Exact, exact: bool) -> Matrix:
    if not exact:
        return rows.astype(np.float64)
    return sp.ImmutableMatrix(*rows.shape, [sp.Rational(x.numerator, x.denominator) for x in rows.flat])


def _rectangles(rows: int, columns: int, max_entry: Scalar) -> SearchStrategy[Exact]:
    flat = st.lists(_entries(_fraction(max_entry, "max_entry", 0)), min_size=rows * columns, max_size=rows * columns)
    return flat.map(lambda numbers: np.array(numbers, dtype=object).reshape(rows, columns))


@cache
def _entries(bound: Fraction) -> SearchStrategy[Fraction]:
    if bound > 16:
        return rationals(-bound, bound, 8)
    if 0 < bound < 1:
        return _entries(Fraction(1)).map(lambda x: x * bound)
    # One choice for each entry, simplest first, keeps large matrices quick to draw and to shrink.
    numbers = {Fraction(n, d) for d in range(1, 9) for n in range(-int(bound * d), int(bound * d) + 1)}
    return st.sampled_from(sorted(numbers, key=lambda x: (x.denominator, abs(x), x < 0)))


def _symmetric(size: int, max_entry: Scalar) -> SearchStrategy[Exact]:
    def mirror(square: Exact) -> Exact:
        return np.triu(square) + np.triu(square, 1).T

    return _rectangles(size, size, max_entry).map(mirror)


@st.composite
def _symplectic(draw: DrawFn, modes: int) -> Exact:
    squeezing = draw(st.lists(_entries(Fraction(1)), min_size=modes, max_size=modes))
    scales = [1 + x if x >= 0 else 1 / (1 - x) for x in squeezing]
    squeezers = np.diag(np.array([y for x in scales for y in (x, 1 / x)], dtype=object))
    shear = _identity(2 * modes)
    # R is ordered q1, p1, q2, p2, ...: p → p + Bq with B symmetric is symplectic.
    shear[1::2, 0::2] = draw(_symmetric(modes, 1))
    return np.asarray(draw(_passive(modes)) @ shear @ squeezers @ draw(_passive(modes)))


@st.composite
def _passive(draw: DrawFn, modes: int) -> Exact:
    result = _identity(2 * modes)
    for k in range(modes):
        cos, sin = draw(_rational_angles())
        local = _identity(2 * modes)
        local[2 * k : 2 * k + 2, 2 * k : 2 * k + 2] = [[cos, -sin], [sin, cos]]
        result = local @ result
    for k in range(modes - 1):
        cos, sin = draw(_rational_angles())
        splitter = _identity(2 * modes)
        for i in (2 * k, 2 * k + 1):
            splitter[[i, i, i + 2, i + 2], [i, i + 2, i, i + 2]] = [cos, sin, -sin, cos]
        result = splitter @ result
    return result


def _identity(size: int) -> Exact:
    return np.array([[Fraction(int(i == j)) for j in range(size)] for i in range(size)], dtype=object)


def _rational_angles() -> SearchStrategy[tuple[Fraction, Fraction]]:
    """Points (cos φ, sin φ) of the circle with rational t = tan(φ/2), shrinking to φ = 0."""

    def point(t: Fraction) -> tuple[Fraction, Fraction]:
        return (1 - t**2) / (1 + t**2), 2 * t / (1 + t**2)

    return _entries(Fraction(2)).map(point)
