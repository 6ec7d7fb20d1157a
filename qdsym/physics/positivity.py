"""Whether a Hermitian matrix is ⪰ 0, in floating point without regard to scale, or exactly with a witness.

The matrices are M = S + i(H − Hᵀ), S real symmetric and H real: V + iσ has H = σ/2, the CP matrix H = Kσ. A
congruence with a diagonal changes neither positivity nor kernel, so rows and columns are first scaled, by powers of
two and hence exactly, until the diagonal is of order 1. What is compared afterwards has no unit, and no row decides
about another.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from textwrap import shorten
from typing import Any

import numpy as np
import sympy as sp
from numpy.typing import NDArray

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import EPSILON, Array, Matrix, is_abstract, transpose
from qdsym.physics.rational_numbers import exact_fraction

_ROUNDING = 8 * EPSILON
_SMALLEST = 2.0**-1074
_HUGE = 2.0**1020
_LARGE = 2.0**500
_SMALL, _BITS = 16, (128, 512, 2048)
_CLEAR, _NORMAL, _LOW, _HIGH = 2.0**-40, 2.0**-1000, 2.0**-900, 2.0**900


def rounding(symmetric: Array, half: Array) -> Array:
    """What rounding may have done to each entry of M: 8ε times the absolute sum of what it is made of.

    >>> rounding(np.eye(2), np.zeros((2, 2)))[0].tolist()
    [1.7763568394002505e-15, 0.0]
    """
    parts = (np.abs(symmetric), np.abs(half), np.abs(transpose(half)))
    bound = sum(_ROUNDING * part for part in parts)
    # Below the normal range the unit of rounding does not shrink any more.
    there = np.logical_or.reduce(np.broadcast_arrays(*(part > 0 for part in parts)))
    return np.asarray(np.where(there, np.maximum(bound, _SMALLEST), 0.0))


def is_nonnegative(
    symmetric: Array, half: Array, error: Array | None = None, tol: Array | float = 0.0
) -> NDArray[np.bool_]:
    """Whether S + i(H − Hᵀ) + ``tol``·I ⪰ 0 for arrays ``(..., d, d)``, up to the rounding of its entries.

    ``error`` bounds the uncertainty of each entry (`rounding` unless given). With the diagonal scaled to order 1,
    every other entry of a positive matrix is at most of order 1; the least eigenvalue may then lie below 0 by 8dε,
    and by the errors of its own rows. An entry whose error is more than 1/4 there is unknown, and taken for 0 if it
    may be. A row whose diagonal is 0 must vanish.

    >>> half = np.array([[0.0, 0.5], [-0.5, 0.0]])
    >>> is_nonnegative(np.array([np.eye(2), np.diag([1e9, 0.9e-9])]), half).tolist()
    [True, False]
    """
    if symmetric.shape[-1] == 2 and error is None:
        return _of_one_mode(symmetric, half, tol)
    return _of_any_size(symmetric, half, rounding(symmetric, half) if error is None else error, tol)


def _of_one_mode(symmetric: Array, half: Array, tol: Array | float) -> NDArray[np.bool_]:
    """Where det M is not within 2⁻⁴⁰ of 0 its sign decides, since rounding does much less; else as for any size.

    That is measured by the sizes of what the entries are made of, and no entry on the diagonal may be so small that
    rounding is more than a share of it.
    """
    symmetric, half = np.broadcast_arrays(symmetric, half)
    tol = np.broadcast_to(tol, symmetric.shape[:-2])
    with np.errstate(over="ignore", under="ignore", invalid="ignore"):
        first, last, mixed = symmetric[..., 0, 0] + tol, symmetric[..., 1, 1] + tol, symmetric[..., 0, 1]
        upper, lower = half[..., 0, 1], half[..., 1, 0]
        product, shared, skew = first * last, mixed * mixed, (upper - lower) ** 2
        size = product + shared + (np.abs(upper) + np.abs(lower)) ** 2
        verdict = product > shared + skew
        clear = np.abs(product - (shared + skew)) > _CLEAR * size
    clear &= (first > _NORMAL) & (last > _NORMAL) & (size > _LOW) & (size < _HIGH)
    if clear.all():
        return np.asarray(verdict)[()]
    verdict, rest = np.atleast_1d(verdict), ~np.atleast_1d(clear)
    at = rest.reshape(clear.shape)
    verdict[rest] = _of_any_size(symmetric[at], half[at], rounding(symmetric[at], half[at]), tol[at])
    return np.asarray(verdict.reshape(clear.shape))[()]


def _of_any_size(symmetric: Array, half: Array, error: Array, tol: Array | float) -> NDArray[np.bool_]:
    size = symmetric.shape[-1]
    symmetric, half, error = np.broadcast_arrays(symmetric, half, error)
    # The difference of two doubles may leave their range, that of their halves does not.
    halved = np.maximum(np.abs(half), np.abs(transpose(half))) > _HUGE
    with np.errstate(over="ignore"):
        skew = np.where(halved, half / 2 - transpose(half) / 2, half - transpose(half))
        room = np.diagonal(symmetric, axis1=-2, axis2=-1) + np.diagonal(error, axis1=-2, axis2=-1)
        room = np.minimum(room + np.asarray(tol)[..., None], np.finfo(np.float64).max)
    off = ~np.eye(size, dtype=bool)
    # Beside a diagonal of 0 nothing may stand but what rounding can have made of a 0.
    empty = room == 0
    crossing = off & (empty[..., :, None] | empty[..., None, :])
    verdict = ~(room < 0).any(axis=-1)
    entries = np.maximum(np.abs(symmetric), np.abs(skew))
    verdict &= ~((entries > error) & crossing).any(axis=(-2, -1))
    room = np.where(room > 0, room, 1.0)
    exponent = -(np.frexp(room)[1] // 2)
    both = exponent[..., :, None] + exponent[..., None, :]
    scaled = _scaled(symmetric, both) + 1j * _scaled(skew, both + halved)
    slack = np.where(off, _scaled(error, both), 0.0)
    unknown = slack > 0.25
    with np.errstate(over="ignore", under="ignore"):
        open_to_zero = unknown & (entries <= error + np.ldexp(1.0, -both))
    scaled = np.where(crossing | open_to_zero, 0, scaled)
    level = np.ldexp(room, 2 * exponent) + np.where(unknown | crossing, 0, slack).sum(axis=-1)
    lowest = _lowest(np.where(off, scaled, level[..., None]))
    return np.asarray(verdict & (lowest >= -_ROUNDING * size))[()]


def _lowest(hermitian: NDArray[np.complex128]) -> Array:
    """The least eigenvalue."""
    if hermitian.shape[-1] > 2:
        return np.asarray(np.linalg.eigvalsh(hermitian)[..., 0])
    first, last = hermitian[..., 0, 0].real, hermitian[..., 1, 1].real
    return np.asarray((first + last) / 2 - np.hypot((first - last) / 2, np.abs(hermitian[..., 0, 1])))


def _scaled(values: Array, exponents: NDArray[np.int_]) -> Array:
    with np.errstate(over="ignore", under="ignore"):
        return np.clip(np.ldexp(values, exponents), -_LARGE, _LARGE)


@dataclass(frozen=True)
class Violation:
    """A vector on which a Hermitian matrix is negative: v†Mv = ``value`` < 0, exactly.

    ``vector`` is a SymPy column of rationals with imaginary parts that are rational, ``value`` a rational.
    """

    vector: sp.ImmutableMatrix
    value: Fraction


def violation(symmetric: Any, half: Any, tol: Any = 0) -> Violation | None:
    """A vector on which S + i(H − Hᵀ) + ``tol``·I is negative, for one matrix of doubles or rationals, or None if ⪰ 0.

    The entries are taken as the rational numbers that they are, and M in its real form [[S, −A], [A, S]], A = H −
    Hᵀ, is brought to LDLᵀ by elimination: of up to four modes in rationals, of more in Arb's balls, of up to 2048 bits,
    and in rationals only where these do not decide, as they never do of a singular M ⪰ 0.

    >>> violation(np.eye(2), np.array([[0.0, 0.5], [-0.5, 0.0]])) is None
    True
    >>> found = violation(np.eye(2), np.array([[0.0, 1.0], [-1.0, 0.0]]))
    >>> found.vector.T, found.value
    (Matrix([[2, I]]), Fraction(-3, 1))
    """
    size, added = len(symmetric), rational(tol)
    real = [[rational(x) + (added if i == j else 0) for j, x in enumerate(row)] for i, row in enumerate(symmetric)]
    skew = [[rational(half[i][j]) - rational(half[j][i]) for j in range(size)] for i in range(size)]
    upper = [real[i] + [-x for x in skew[i]] for i in range(size)]
    form = upper + [skew[i] + real[i] for i in range(size)]
    found = _in_balls(form) if len(form) > _SMALL else _negative(form)
    if found is None:
        return None
    vector, value = found
    entries = [_sympy(x) + sp.I * _sympy(y) for x, y in zip(vector[:size], vector[size:], strict=True)]
    return Violation(sp.ImmutableMatrix(entries), Fraction(int(value.p), int(value.q)))


def decided_exactly(symmetric: NDArray[Any], half: Array, tol: Any = 0.0) -> NDArray[np.bool_]:
    """Whether each matrix of a stack of doubles or fractions, with ``tol``·I added, is ⪰ 0, in exact arithmetic.

    >>> bool(decided_exactly(np.eye(2), np.array([[0.0, 0.5], [-0.5, 0.0]])))
    True
    """
    symmetric, half = np.broadcast_arrays(symmetric, half)
    slack = np.broadcast_to(np.asarray(tol, dtype=object), symmetric.shape[:-2])
    each = np.ndindex(symmetric.shape[:-2])
    verdicts = [violation(symmetric[at], half[at], slack[at]) is None for at in each]
    return np.asarray(np.reshape(verdicts, symmetric.shape[:-2]), dtype=np.bool_)[()]


def one_exact_matrix(symmetric: Matrix, half: Matrix, argument: str) -> tuple[Any, Any]:
    """The rows of S and H, each one matrix of doubles or rationals; raises `InvalidInput` for any other.

    >>> one_exact_matrix(np.eye(1), np.zeros((1, 1)), "covariance")
    ([[1.0]], [[0.0]])
    """
    expected, rows = "one matrix of doubles or rational numbers", []
    for part in (symmetric, half):
        if isinstance(part, np.ndarray):
            if part.ndim != 2:
                raise InvalidInput(argument, expected, f"shape {part.shape}")
        elif is_abstract(part) or not all(isinstance(entry, sp.Rational) for entry in part):
            raise InvalidInput(argument, expected, shorten(str(part), 80, placeholder="..."))
        rows.append(part.tolist())
    return rows[0], rows[1]


def rational(value: Any) -> Any:
    """A number as the rational that it is, of python-flint.

    >>> rational(0.75)
    3/4
    """
    import flint

    return flint.fmpq(*exact_fraction(value).as_integer_ratio())


def rational_matrix(matrix: Array) -> Any:
    """A matrix of doubles as the one of python-flint's rationals that it is.

    >>> rational_matrix(np.array([[0.5, 2.0]]))
    [1/2, 2]
    """
    import flint

    return flint.fmpq_mat([[rational(x) for x in row] for row in matrix.tolist()])


def _sympy(value: Any) -> Any:
    return sp.Rational(int(value.p), int(value.q))


def _in_balls(form: list[list[Any]]) -> tuple[list[Any], Any] | None:
    """The same as `_negative`, of whose rationals those of many rows have too many digits."""
    import flint

    for bits in _BITS:
        with flint.ctx.workprec(bits):
            try:
                found = _eliminated([[flint.arb(x) for x in row] for row in form])
            except _UndecidedError:
                continue
        if found is None:
            return None
        vector = [_middle(flint.arb(x)) for x in found]
        value = _of_form(form, vector)
        if value < 0:
            return vector, value
    return _negative(form)


def _middle(ball: Any) -> Any:
    """The rational in the middle of a ball."""
    import flint

    mantissa, exponent = ball.mid().man_exp()
    return flint.fmpq(mantissa) * flint.fmpq(2) ** int(exponent)


def _negative(form: list[list[Any]]) -> tuple[list[Any], Any] | None:
    """A vector on which a symmetric matrix of rationals is negative, with that value, or None for one that is ⪰ 0."""
    vector = _eliminated(form)
    return None if vector is None else (vector, _of_form(form, vector))


def _of_form(form: list[list[Any]], vector: list[Any]) -> Any:
    images = (sum(y * entry for y, entry in zip(vector, row, strict=True)) for row in form)
    return sum(x * image for x, image in zip(vector, images, strict=True))


class _UndecidedError(Exception):
    """Balls are too wide to tell."""


def _eliminated(form: list[list[Any]]) -> list[Any] | None:
    """A vector on which a symmetric matrix of rationals or balls is negative, or None; the matrix is left alone.

    What is said of balls holds for all that is in them.
    """
    rest = [list(row) for row in form]
    live = list(range(len(form)))
    eliminated: list[tuple[int, dict[int, Any]]] = []
    while live:
        for i in live:
            if rest[i][i] < 0:
                return _lifted({i: rest[i][i] / rest[i][i]}, eliminated, len(form))
        pivot = max(live, key=lambda i: rest[i][i] > 0)
        if not rest[pivot][pivot] > 0:
            return _beside_zeros(rest, live, eliminated)
        live.remove(pivot)
        # Of a ball that may be 0, neither == 0 nor != 0 holds.
        nothing = {j for j in live if rest[pivot][j] == 0}
        factors = {j: rest[pivot][j] / rest[pivot][pivot] for j in live if j not in nothing}
        eliminated.append((pivot, factors))
        for i, factor in factors.items():
            row, of_pivot = rest[i], rest[pivot]
            for j in factors:
                row[j] -= factor * of_pivot[j]
    return None


def _beside_zeros(
    rest: list[list[Any]], live: list[int], eliminated: list[tuple[int, dict[int, Any]]]
) -> list[Any] | None:
    """What `_eliminated` returns where no entry on the rest of the diagonal is positive."""
    for i in live:
        for j in live:
            if i != j and rest[i][j] != 0 and 2 * abs(rest[i][j]) > rest[i][i] + rest[j][j]:
                one = rest[i][j] / rest[i][j]
                return _lifted({i: one, j: -one if rest[i][j] > 0 else one}, eliminated, len(rest))
    if all(rest[i][j] == 0 for i in live for j in live):
        return None
    raise _UndecidedError


def _lifted(vector: dict[int, Any], eliminated: list[tuple[int, dict[int, Any]]], size: int) -> list[Any]:
    """Continue a vector of the last Schur complement into the rows eliminated before, where it minimises the form."""
    zero = 0 * next(iter(vector.values()))
    for pivot, factors in reversed(eliminated):
        vector[pivot] = -sum((factor * vector.get(j, zero) for j, factor in factors.items()), zero)
    return [vector.get(i, zero) for i in range(size)]
