"""Which arithmetic an argument speaks, and whether it is fit to be used: shared by the physics modules.

Three kinds of matrices pass through the same formulas: NumPy arrays ``(..., 2n, 2n)``, explicit SymPy
matrices and abstract SymPy matrix expressions (say ``MatrixSymbol("V", 2*n, 2*n)``). Nothing here knows any
physics.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from itertools import combinations
from numbers import Real
from textwrap import shorten
from typing import Any, TypeAlias

import mpmath
import numpy as np
import sympy as sp
from numpy.typing import NDArray

from qdsym.errors import InvalidInput
from qdsym.physics.rational_numbers import exact_fraction

Array: TypeAlias = NDArray[np.float64]
Scalar: TypeAlias = Any
"""A number, an array of numbers, or a SymPy expression."""
Matrix: TypeAlias = Any
"""A NumPy array ``(..., d, d)``, a ``sympy.ImmutableMatrix`` or a ``sympy.MatrixExpr``."""

EPSILON = float(np.finfo(np.float64).eps)
MOST_MODES = 10_000
"""Matrices of more modes take more memory than machines have."""
_RANGE, _OTHER_UNITS = "numbers within the range of doubles", "use other units"


def is_symbolic(*arguments: object) -> bool:
    """Whether any argument, or any entry of a nested list or object array, is a SymPy object.

    >>> is_symbolic(1, sp.Symbol("r")), is_symbolic(1, 2.0), is_symbolic([[sp.pi]])
    (True, False, True)
    """
    return any(_speaks_sympy(argument) for argument in arguments)


def _speaks_sympy(value: object) -> bool:
    if isinstance(value, sp.Basic | sp.MatrixBase):
        return True
    if isinstance(value, list | tuple):
        return any(_speaks_sympy(entry) for entry in value)
    return isinstance(value, np.ndarray) and value.dtype == object and any(map(_speaks_sympy, value.flat))


def is_abstract(*arguments: object) -> bool:
    """Whether any argument is a matrix expression whose entries are not written out.

    >>> is_abstract(sp.MatrixSymbol("V", 2, 2)), is_abstract(sp.eye(2).as_immutable())
    (True, False)
    """
    return any(isinstance(x, sp.MatrixExpr) and not isinstance(x, sp.MatrixBase) for x in arguments)


def described(value: object) -> str:
    """A value and its type on one short line, for an error message.

    >>> described("0.5")
    "'0.5' of type str"
    """
    try:
        text = repr(value)
    except ValueError:  # which Python raises for integers of thousands of digits
        text = "one too long to show"
    return f"{shorten(text, 80, placeholder='...')} of type {type(value).__name__}"


def float_array(value: object, argument: str, expected: str = "real numbers", remedy: str = "") -> Array:
    """A float64 array of real numbers, which may be infinite or no number still: `real_array` takes none of these.

    What is masked counts as no number, since nobody knows it.

    >>> float_array([1, float("inf")], "rate").tolist()
    [1.0, inf]
    """
    _require_unmasked(value, argument, expected)
    try:
        array = np.asarray(value)
    except (TypeError, ValueError):
        raise InvalidInput(argument, expected, "a ragged nested sequence", "give every row one length") from None
    if array.dtype == object:
        for entry in array.flat:
            if isinstance(entry, bool) or not isinstance(entry, Real):
                raise InvalidInput(argument, expected, described(entry), remedy)
    elif array.dtype.kind == "c":
        offenders = array[array.imag != 0] if array.imag.any() else array.ravel()
        got = described(offenders.tolist()[0] if offenders.size else value)
        raise InvalidInput(argument, expected, got, remedy or "pass the real part if the rest is rounding")
    elif array.dtype.kind not in "iuf":
        raise InvalidInput(argument, expected, described(value), remedy)
    try:
        with np.errstate(over="ignore"):
            found = array.astype(np.float64, copy=False)
    except (OverflowError, TypeError, ValueError):
        raise InvalidInput(argument, _RANGE, "a number beyond double precision", remedy or _OTHER_UNITS) from None
    if array.dtype == object or array.dtype.itemsize > 8:
        # A number below the least double is not 0.
        lost = np.asarray((found == 0) & np.asarray(array != 0, dtype=bool))
        if lost.any():
            raise InvalidInput(argument, _RANGE, "a number below double precision", remedy or _OTHER_UNITS)
    return found


def _require_unmasked(value: object, argument: str, expected: str) -> None:
    if is_masked(value):
        raise InvalidInput(argument, expected, "a masked entry", "fill it, or leave it out")


def is_masked(value: object) -> bool:
    """Whether anything in a nested list or an array stands under a mask.

    >>> is_masked([1, np.ma.masked]), is_masked(np.ma.array([1, 2], mask=False))
    (True, False)
    """
    if isinstance(value, list | tuple):
        return any(map(is_masked, value))
    return isinstance(value, np.ma.MaskedArray) and bool(np.ma.is_masked(value))


def real_array(value: object, argument: str, expected: str = "finite real numbers", remedy: str = "") -> Array:
    """A float64 array of finite real numbers, from numbers, nested lists, ``Fraction`` objects or an array.

    >>> real_array([1, 2.5], "rate").tolist()
    [1.0, 2.5]
    """
    array = float_array(value, argument, expected, remedy)
    with np.errstate(over="ignore", invalid="ignore"):
        total = array.sum()
    if not np.isfinite(total):  # which the sum of finite numbers may be as well
        finite = np.isfinite(array)
        if not finite.all():
            raise InvalidInput(argument, expected, array[~finite].flat[0], remedy)
    return array


def real_expression(value: object, argument: str, expected: str = "a real number", remedy: str = "") -> Any:
    """A SymPy expression not known to be non-real or infinite; no text is ever parsed.

    >>> real_expression(2, "nu"), real_expression(sp.Symbol("nu"), "nu")
    (2, nu)
    """
    _require_unmasked(value, argument, expected)
    if isinstance(value, np.ndarray) and value.ndim == 0:
        value = value.item()
    known = isinstance(value, sp.Expr) and not isinstance(value, sp.MatrixExpr | sp.MatrixBase)
    if not known and (isinstance(value, bool) or not isinstance(value, Real)):
        got = described(value)
        raise InvalidInput(argument, expected, got, remedy or "with SymPy arguments every scalar is one expression")
    try:
        expression = _of_mpmath(value) if isinstance(value, mpmath.mpf) else sp.sympify(value, strict=True)
    except (OverflowError, ValueError):  # such as SymPy's own, and what NumPy says of its infinities
        raise InvalidInput(argument, expected, described(value), remedy) from None
    if expression.has(sp.nan, sp.oo, -sp.oo, sp.zoo) or expression.is_real is False:
        raise InvalidInput(argument, expected, expression, remedy)
    return expression


def _of_mpmath(value: Any) -> Any:
    """The Float of at least as many bits as a number of mpmath's has, which SymPy rounds to the precision set there."""
    if not mpmath.isfinite(value):
        return sp.sympify(value, strict=True)
    exact = exact_fraction(value)
    bits = max(mpmath.mp.prec, exact.numerator.bit_length())
    return sp.Float(sp.Rational(exact.numerator, exact.denominator), precision=bits)


def bounded(
    value: object,
    argument: str,
    bound: int,
    *,
    expected: str,
    symbolic: bool,
    strict: bool = False,
    remedy: str = "",
) -> Scalar:
    """A real argument, at least ``bound`` (above it, when strict); only a decided violation is an error.

    >>> bounded([1, 2], "nu", 1, expected="ν ≥ 1", symbolic=False).tolist()
    [1.0, 2.0]
    """
    if not symbolic:
        array = real_array(value, argument, expected, remedy)
        least = array.min(initial=np.inf)
        if least < bound or (strict and least == bound):
            outside = array <= bound if strict else array < bound
            raise InvalidInput(argument, expected, array[outside].flat[0], remedy)
        return array
    expression = real_expression(value, argument, expected, remedy)
    excess = expression - bound
    if excess.is_negative is True or (strict and excess.is_zero is True):
        raise InvalidInput(argument, expected, expression, remedy)
    return expression


def tolerance(value: object, shape: tuple[int, ...]) -> Array:
    """A tolerance ≥ 0, one for all matrices of a shape ``(..., d, d)`` or one for each.

    >>> float(tolerance(1e-9, (5, 2, 2)))
    1e-09
    """
    array = bounded(value, "tol", 0, expected="a tolerance ≥ 0", symbolic=False)
    try:
        np.broadcast_to(array, shape[:-2])
    except ValueError:
        expected = f"one tolerance, or as many as there are matrices, {shape[:-2]}"
        raise InvalidInput("tol", expected, f"shape {array.shape}") from None
    return np.asarray(array)


def positive_integer(value: object, argument: str, most: int | None = None) -> int:
    """An integer ≥ 1, and no more than ``most``.

    >>> positive_integer(2, "modes")
    2
    """
    whole = isinstance(value, int | np.integer | sp.Integer) and not isinstance(value, bool)
    if whole and value >= 1 and (most is None or value <= most):  # type: ignore[operator]
        return int(value)  # type: ignore[call-overload, no-any-return]
    expected = "an integer ≥ 1" + (f" and ≤ {most}" if most else "")
    raise InvalidInput(argument, expected, value if whole else described(value))


def mode_count(value: object) -> int:
    """A number of modes, of which matrices can be made.

    >>> mode_count(2)
    2
    """
    return positive_integer(value, "modes", MOST_MODES)


def matrix(value: Any, argument: str, *, symbolic: bool) -> Matrix:
    """A square matrix of even dimension: a float array, an ``ImmutableMatrix`` or the abstract expression.

    >>> matrix([[1, 0], [0, 1]], "covariance", symbolic=True)
    Matrix([
    [1, 0],
    [0, 1]])
    """
    expected = "a real square matrix of even dimension 2n, in the order (q1, p1, ..., qn, pn)"
    if is_abstract(value):
        _require_even_square(value.shape, argument, expected)
        return value
    if not symbolic:
        array = real_array(value, argument, expected)
        _require_even_square(array.shape, argument, expected)
        return array
    if not isinstance(value, sp.MatrixBase):
        if not isinstance(value, list | tuple | np.ndarray):
            raise InvalidInput(argument, expected, described(value))
        _require_unmasked(value, argument, expected)
        try:
            rows = np.asarray(value, dtype=object)
        except ValueError:
            raise InvalidInput(argument, expected, "a ragged nested sequence", "give every row one length") from None
        if rows.ndim != 2:
            raise InvalidInput(argument, expected, f"shape {rows.shape}", "with SymPy arguments, give one matrix")
        value = sp.ImmutableMatrix(*rows.shape, [real_expression(x, argument, expected) for x in rows.flat])
    _require_even_square(value.shape, argument, expected)
    for entry in value:
        real_expression(entry, argument, expected)
    return value.as_immutable()


def _require_even_square(shape: tuple[Any, ...], argument: str, expected: str) -> None:
    square = len(shape) >= 2 and not _unequal(shape[-1], shape[-2])
    odd = square and (shape[-1] % 2 == 1 if isinstance(shape[-1], int) else shape[-1].is_even is False)
    if not square or odd or shape[-1] == 0:
        raise InvalidInput(argument, expected, f"shape {shape}")


def _unequal(size: Any, other: Any) -> bool:
    """Whether two sizes, integers or symbolic, certainly differ; the same expression twice needs no algebra."""
    return bool(size != other) and sp.Add(size, -other).is_zero is False


def symmetric(value: Any, argument: str, *, symbolic: bool) -> Matrix:
    """A `matrix` that equals its transpose; rounding-sized asymmetry of an array is averaged away.

    >>> symmetric([[2, 1], [1, 2]], "diffusion", symbolic=False).tolist()
    [[2.0, 1.0], [1.0, 2.0]]
    """
    if symbolic and isinstance(value, np.ndarray) and value.dtype.kind == "f":
        value = symmetric(value, argument, symbolic=False)
    checked = matrix(value, argument, symbolic=symbolic)
    if is_abstract(checked):
        return checked
    expected, remedy = "a symmetric matrix", "use (A + Aᵀ)/2 if symmetry was lost to rounding"
    if not isinstance(checked, np.ndarray):
        for i, j in combinations(range(checked.rows), 2):
            if _differ(checked[i, j], checked[j, i]):
                raise InvalidInput(argument, expected, f"entries {checked[i, j]} and {checked[j, i]}", remedy)
        return checked
    if _equals_transpose(checked):
        return checked
    transposed = transpose(checked)
    with np.errstate(over="ignore"):
        wrong = np.abs(checked - transposed) > lost_to_rounding(checked)
    if wrong.any():
        raise InvalidInput(
            argument, expected, f"entries {checked[wrong].flat[0]} and {transposed[wrong].flat[0]}", remedy
        )
    # Halves of the least doubles are none.
    return np.where(checked == transposed, checked, checked / 2 + transposed / 2)


def lost_to_rounding(value: Array) -> Array:
    """What each entry of a matrix may have lost of its symmetry, by its own row and column.

    Another mode may have another scale.

    >>> float(lost_to_rounding(np.diag([1e20, 1.0]))[1, 1]) < 1e-13
    True
    """
    size = np.sqrt(np.maximum(np.abs(value).max(axis=-1), np.abs(value).max(axis=-2)))
    return np.asarray(16 * value.shape[-1] * EPSILON * size[..., :, None] * size[..., None, :])


def _equals_transpose(value: Array) -> bool:
    pair = (value[..., 0, 1], value[..., 1, 0]) if value.shape[-1] == 2 else (value, transpose(value))
    return np.array_equal(*pair)


def _differ(left: Any, right: Any) -> bool:
    difference = sp.expand(left - right)
    if difference.is_number and difference.has(sp.Float):
        return bool(abs(difference) > 64 * EPSILON * (abs(left) + abs(right)))
    return difference != 0 and difference.equals(0) is False


def same_dimension(argument: str, value: Matrix, reference: Matrix, of: str) -> None:
    """Raise unless the matrices have one dimension and, for arrays, leading axes that broadcast.

    >>> same_dimension("diffusion", np.eye(2), np.eye(2), of="drift")
    """
    if _unequal(value.shape[-1], reference.shape[-1]):
        raise InvalidInput(argument, f"the dimension {reference.shape[-1]} of {of}", value.shape[-1])
    if isinstance(value, np.ndarray) and isinstance(reference, np.ndarray):
        try:
            np.broadcast_shapes(value.shape, reference.shape)
        except ValueError:
            expected = f"leading axes that broadcast with those of {of}, {reference.shape[:-2]}"
            raise InvalidInput(argument, expected, value.shape[:-2]) from None


def transpose(value: Matrix) -> Matrix:
    """The transpose of the last two axes.

    >>> transpose(np.array([[0.0, 1.0], [2.0, 3.0]])).tolist()
    [[0.0, 2.0], [1.0, 3.0]]
    """
    return np.swapaxes(value, -1, -2) if isinstance(value, np.ndarray) else value.T


@contextmanager
def representable(arguments: str) -> Iterator[None]:
    """Raise `InvalidInput` naming ``arguments`` for what comes of them that no double is near, instead of a warning.

    >>> with representable("covariance"):
    ...     np.array([1e200]) ** 2
    Traceback (most recent call last):
    ...
    qdsym.errors.InvalidInput: covariance: expected a result within double precision, got an overflow (use other units)
    """
    expected = "a result within double precision"
    try:
        with np.errstate(over="raise", divide="raise", invalid="raise"):
            yield
    except FloatingPointError as failure:
        got = "an overflow" if "overflow" in str(failure) else "a difference that rounding decides"
        raise InvalidInput(arguments, expected, got, "use other units") from None
    except np.linalg.LinAlgError:
        got = "a covariance that is singular to rounding"
        raise InvalidInput(arguments, expected, got, "less squeezing, or SymPy's exact matrices") from None
