"""SymPy matrices of numbers: their Floats as rationals, their inverses, and whether they are ⪰ 0."""

from __future__ import annotations

from typing import Any

import numpy as np
import sympy as sp
from mpmath.libmp import prec_to_dps
from numpy.typing import NDArray

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import Array, Matrix, is_abstract, is_masked, symmetric, tolerance, transpose
from qdsym.physics.rational_numbers import exact_fraction, finite_fraction

_MOST_DIGITS = 20_000


def inverse(value: Matrix) -> Matrix:
    """The inverse of a covariance: by cofactors for explicit SymPy entries, left standing for abstract matrices.

    >>> inverse(sp.MatrixSymbol("V", 2, 2))
    V**(-1)
    """
    if is_abstract(value):
        return value.inverse()
    # Cofactors never ask whether a symbolic pivot vanishes.
    try:
        explicit = sp.diag(*[1 / x for x in value.diagonal()]) if value.is_diagonal() else value.inv("ADJ")
    except sp.matrices.exceptions.NonInvertibleMatrixError:
        explicit = None
    if explicit is None or explicit.has(sp.zoo):
        raise InvalidInput("covariance", "an invertible matrix", f"a singular one of {value.rows} rows")
    return explicit.as_immutable()


def rational_symmetric(value: Any, argument: str) -> NDArray[Any]:
    """What `symmetric` accepts as an array, with nothing rounded: symmetric doubles as they are, else fractions.

    >>> rational_symmetric([[1, 0], [0, sp.Rational(1, 3)]], "covariance")[1].tolist()
    [Fraction(0, 1), Fraction(1, 3)]
    """
    exact = _beyond_doubles(value)
    if exact is not None:
        return exact
    checked = symmetric(value, argument, symbolic=False)
    given = np.asarray(value)
    if given.dtype.kind == "f" and given.dtype.itemsize <= 8 and np.array_equal(given, transpose(given)):
        return np.asarray(checked)
    exact = np.reshape([exact_fraction(entry) for entry in given.astype(object).flat], given.shape)
    return np.asarray((exact + transpose(exact)) / 2)


def _beyond_doubles(value: Any) -> NDArray[Any] | None:
    """Symmetric matrices of numbers of any size, as fractions; None for what doubles hold, and for what is none."""
    try:
        given = np.asarray(value)
    except ValueError:
        return None
    square = given.ndim > 1 and given.shape[-1] == given.shape[-2] > 0 == given.shape[-1] % 2
    if not square or is_masked(value) or not (given.dtype == object or given.dtype.itemsize > 8):
        return None
    entries = [finite_fraction(entry) for entry in given.astype(object).flat]
    exact = np.reshape(np.array(entries, dtype=object), given.shape)
    return exact if None not in entries and np.array_equal(exact, transpose(exact)) else None


def floats(explicit: Matrix) -> Array:
    """An explicit SymPy matrix of numbers as a float array.

    >>> floats(sp.Matrix([[1, sp.Rational(1, 2)]])).tolist()
    [[1.0, 0.5]]
    """
    return np.array(explicit.evalf(17).tolist(), dtype=np.float64)


def rationals(*matrices: Matrix) -> tuple[tuple[Matrix, ...], int]:
    """Explicit SymPy matrices, each Float as the rational number that it is, and the digits of the Floats.

    A formula that cancels loses all digits of a Float, and none of a rational. What has no Floats is as it is, with 0.

    >>> rationals(sp.Matrix([[0.5, 1]]), sp.eye(1))
    ((Matrix([[1/2, 1]]), Matrix([[1]])), 15)
    """
    explicit = all(isinstance(one, sp.MatrixBase) for one in matrices)
    numbers = {x for one in matrices for x in one.atoms(sp.Float)} if explicit else set()
    if not numbers:
        return matrices, 0
    exact = {x: sp.Rational(x) for x in numbers}
    return tuple(one.xreplace(exact) for one in matrices), max(prec_to_dps(x._prec) for x in numbers)


def in_digits(value: Any, digits: int) -> Any:
    """What of an expression or matrix has no symbols as Floats of so many digits, all of them right; as it is for 0.

    >>> in_digits(sp.Rational(1, 3), 15), in_digits(sp.Rational(1, 3), 0)
    (0.333333333333333, 1/3)
    """
    if digits and isinstance(value, sp.MatrixBase):
        return value.applyfunc(lambda entry: in_digits(entry, digits))
    return value.evalf(digits, maxn=_MOST_DIGITS) if digits and not value.free_symbols else value


def exact_tolerance(value: object) -> Any:
    """A tolerance ≥ 0 as the rational number that it is.

    >>> exact_tolerance(0.5), exact_tolerance(sp.Rational(1, 3))
    (1/2, 1/3)
    """
    tolerance(value, (1, 1))
    return sp.Rational(*exact_fraction(np.asarray(value, dtype=object).item()).as_integer_ratio())


def exactly_nonnegative(hermitian: Matrix, tol: Any = 0) -> bool | None:
    """Whether an explicit Hermitian SymPy matrix H of numbers has H + tol·I ⪰ 0; None when its arithmetic cannot tell.

    >>> exactly_nonnegative(sp.Matrix([[1, sp.I], [-sp.I, 1]])), exactly_nonnegative(sp.diag(1, -1))
    (True, False)
    """
    if hermitian.free_symbols:
        return None
    # The eigenvalues are real, hence all ≥ 0 iff det(λ + H) has no negative coefficient.
    moved = -hermitian - tol * sp.eye(hermitian.rows)
    coefficients = [sp.expand(x) for x in moved.charpoly().all_coeffs()]
    if any(x.is_negative is True for x in coefficients):
        return False
    return True if all(x.is_nonnegative is True for x in coefficients) else None
