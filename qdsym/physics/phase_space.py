"""Phase space: the symplectic form, Gaussian states and their symplectic eigenvalues.

The convention is that of Heinosaari, Holevo and Wolf: R = (q1, p1, ..., qn, pn), σ = ⊕ [[0, 1], [−1, 0]],
and the covariance is twice the usual one, so the vacuum is V = I and a real symmetric V is a state iff V +
iσ ⪰ 0.

SymPy arguments give SymPy matrices; numbers and arrays give NumPy arrays, broadcast over leading axes.
"""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import numpy as np
import sympy as sp
from numpy.typing import NDArray

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import (
    Array,
    Matrix,
    Scalar,
    bounded,
    is_abstract,
    is_symbolic,
    mode_count,
    positive_integer,
    real_array,
    real_expression,
    symmetric,
    tolerance,
)
from qdsym.physics.exact_matrices import exact_tolerance, exactly_nonnegative, floats, rational_symmetric, rationals
from qdsym.physics.invariants import by_invariants
from qdsym.physics.normal import TINY
from qdsym.physics.positivity import Violation, decided_exactly, is_nonnegative, one_exact_matrix, violation
from qdsym.physics.several_modes import form
from qdsym.physics.spectra import spectrum

_STATE = "the covariance of a state, V + iσ ⪰ 0 (vacuum V = I)"
_STATE_REMEDY = "multiply by 2 if your vacuum is I/2; order as q1, p1, q2, p2, ..."


def symplectic_form(modes: int = 1, symbolic: bool = False) -> Matrix:
    """The form σ = ⊕ [[0, 1], [−1, 0]] of ``modes`` modes, in the order (q1, p1, ..., qn, pn).

    Returns a float array ``(2n, 2n)``, or a ``sympy.ImmutableMatrix`` when ``symbolic``.
    Raises `InvalidInput` unless ``modes`` is an integer from 1 to 10000.

    >>> symplectic_form().tolist()
    [[0.0, 1.0], [-1.0, 0.0]]
    >>> symplectic_form(2, symbolic=True).shape
    (4, 4)
    """
    modes = mode_count(modes)
    return sp.diag(*[sp.Matrix([[0, 1], [-1, 0]])] * modes).as_immutable() if symbolic else form(modes)


def violating_vector(symbolic: bool = False) -> Matrix:
    """The unit vector u = (1, i)ᵀ/√2, for which σu = iu: the witness of `theorem-1`.

    Returns a complex array ``(2,)``, or a 2 × 1 ``sympy.ImmutableMatrix`` when ``symbolic``.

    >>> u = violating_vector(symbolic=True)
    >>> symplectic_form(symbolic=True) * u == sp.I * u
    True
    """
    if symbolic:
        return sp.ImmutableMatrix([1, sp.I]) / sp.sqrt(2)
    return np.array([1, 1j]) / np.sqrt(2)


def rotation(phi: Scalar) -> Matrix:
    """The phase rotation R_φ = [[cos φ, −sin φ], [sin φ, cos φ]] of one mode, φ in radians.

    Returns an array ``(..., 2, 2)`` with the leading axes of ``phi``, or an ``ImmutableMatrix`` for a SymPy
    ``phi``. Raises `InvalidInput` when ``phi`` is not real and finite.

    >>> rotation(0.0).tolist()
    [[1.0, -0.0], [0.0, 1.0]]
    >>> rotation(sp.pi / 2)
    Matrix([
    [0, -1],
    [1,  0]])
    """
    if is_symbolic(phi):
        angle = real_expression(phi, "phi", "a real angle in radians")
        return _two_by_two(sp.cos(angle), -sp.sin(angle), sp.sin(angle), sp.cos(angle))
    angle = real_array(phi, "phi", "a real angle in radians")
    return _two_by_two(np.cos(angle), -np.sin(angle), np.sin(angle), np.cos(angle))


def squeezed_thermal(nu: Scalar, r: Scalar, phi: Scalar = 0) -> Matrix:
    """The squeezed thermal covariance R_φ · ν diag(e^{2r}, e^{−2r}) · R_φᵀ, the reference of `theorem-1`.

    ``nu`` ≥ 1 is the symplectic eigenvalue (1 for a pure state), ``r`` the real squeezing, ``phi`` its
    angle in radians. Scalars and arrays broadcast to an array ``(..., 2, 2)``; if any argument is SymPy,
    all are scalars and the result is an ``ImmutableMatrix``, diagonal as written when ``phi`` is exactly 0.
    A symbol of unknown sign passes; a number below 1 raises `InvalidInput`, as does anything that is not
    real and finite. What r and φ leave between q and p may be 0 below the least normal double, 2.3e-308.

    >>> squeezed_thermal(1, 0).tolist()
    [[1.0, 0.0], [0.0, 1.0]]
    >>> squeezed_thermal(*sp.symbols("nu r"))
    Matrix([
    [nu*exp(2*r),            0],
    [          0, nu*exp(-2*r)]])
    >>> squeezed_thermal(0.5, 0)
    Traceback (most recent call last):
    ...
    qdsym.errors.InvalidInput: nu: expected a symplectic eigenvalue ν ≥ 1, got 0.5 (the vacuum is nu=1)
    """
    symbolic = is_symbolic(nu, r, phi)
    nu = bounded(nu, "nu", 1, expected="a symplectic eigenvalue ν ≥ 1", symbolic=symbolic, remedy="the vacuum is nu=1")
    if symbolic:
        r = real_expression(r, "r", "a real squeezing parameter")
        phi = real_expression(phi, "phi", "a real angle in radians")
        phi = sp.S.Zero if phi.is_zero is True else phi
    else:
        r = real_array(r, "r", "a real squeezing parameter")
        phi = real_array(phi, "phi", "a real angle in radians")
        _require_representable(nu, r, phi)
    exp, cos, sin = (sp.exp, sp.cos, sp.sin) if symbolic else (np.exp, np.cos, np.sin)
    major, minor, c, s = nu * exp(2 * r), nu * exp(-2 * r), cos(phi), sin(phi)
    # In doubles the difference is lost where r is small.
    mixed = (major - minor if symbolic else 2 * (nu * np.sinh(2 * r))) * c * s
    return _two_by_two(major * c**2 + minor * s**2, mixed, mixed, major * s**2 + minor * c**2)


def _require_representable(nu: Array, r: Array, phi: Array) -> None:
    try:
        np.broadcast_shapes(nu.shape, r.shape, phi.shape)
    except ValueError:
        shapes = f"shapes {nu.shape}, {r.shape} and {phi.shape}"
        raise InvalidInput("nu, r, phi", "shapes that broadcast together", shapes) from None
    with np.errstate(over="ignore", under="ignore"):
        shorter, longer = np.abs(nu * np.exp(-2 * np.abs(r))), nu * np.exp(2 * np.abs(r))
    outside = np.broadcast_to(~np.isfinite(longer) | (shorter < TINY), longer.shape)
    if outside.any():
        offender = np.broadcast_to(r, longer.shape)[outside].flat[0]
        raise InvalidInput("r", "ν e^{±2r} within double precision", offender, "use SymPy for such squeezing")


def _two_by_two(a: Any, b: Any, c: Any, d: Any) -> Matrix:
    if is_symbolic(a, b, c, d):
        return sp.ImmutableMatrix([[a, b], [c, d]])
    found = np.empty((*np.broadcast_shapes(*(np.shape(x) for x in (a, b, c, d))), 2, 2))
    found[..., 0, 0], found[..., 0, 1], found[..., 1, 0], found[..., 1, 1] = a, b, c, d
    return found


def is_state(covariance: Matrix, tol: float = 0, *, exact: bool = False) -> NDArray[np.bool_]:
    """Whether V + iσ ⪰ 0, as a boolean array over the leading axes of ``covariance`` ``(..., 2n, 2n)``.

    In floats the answer is that for some matrix within rounding of the one given: no V_ii is more than 72nε of itself
    larger, ε = 2⁻⁵², n the number of modes. No scale matters, of one mode against another or of q against p (see
    `qdsym.physics.positivity`).
    ``tol`` ≥ 0 asks for V + iσ + ``tol``·I ⪰ 0 instead. With ``exact`` the numbers, be they doubles, integers,
    ``Fraction`` objects or SymPy's Floats, are taken for the rationals that they are, and nothing is allowed for;
    `state_violation` then gives the reason of a no. That takes about a second for 50 modes, and for 20 where V + iσ is
    singular. An explicit SymPy matrix without Floats is always decided exactly.

    Raises `InvalidInput` for a matrix that is not real, finite, symmetric and of even dimension, and for
    symbols.

    >>> bool(is_state([[1, 0], [0, 1]])), bool(is_state([[1, 0], [0, 0.9]]))
    (True, False)
    >>> is_state([[[2, 0], [0, 0.5]], [[2, 0], [0, 0.4]]]).tolist()
    [True, False]
    """
    if is_symbolic(covariance):
        verdict = _decide_state(symmetric(covariance, "covariance", symbolic=True), tol, exact)
        if verdict is None:
            remedy = "substitute numbers, or state the claim and ask `qdsym verify`"
            raise InvalidInput("covariance", "numbers, whose positivity can be decided", covariance, remedy)
        return np.asarray(verdict)[()]
    if exact:
        kept = rational_symmetric(covariance, "covariance")
        tolerance(tol, kept.shape)
        return decided_exactly(kept, _half_form(kept), tol)
    matrix = symmetric(covariance, "covariance", symbolic=False)
    return is_nonnegative(matrix, _half_form(matrix), tol=tolerance(tol, matrix.shape))


def state_violation(covariance: Matrix) -> Violation | None:
    """A vector v with v†(V + iσ)v < 0, in exact arithmetic, or None when ``covariance`` is a state.

    ``covariance`` is one matrix ``(2n, 2n)`` of numbers, taken for the rationals that they are, or of SymPy
    rationals and Floats. Raises `InvalidInput` for anything else, and as `is_state` does.

    >>> state_violation([[1, 0], [0, 0.5]])
    Violation(vector=Matrix([
    [1],
    [I]]), value=Fraction(-1, 2))
    """
    if is_symbolic(covariance):
        (matrix,), _ = rationals(symmetric(covariance, "covariance", symbolic=True))
    else:
        matrix = rational_symmetric(covariance, "covariance")
    half = _half_form(matrix)
    return violation(*one_exact_matrix(matrix, half, "covariance"))


def _half_form(covariance: Matrix) -> Array:
    return np.asarray(symplectic_form(positive_integer(covariance.shape[-1], "covariance") // 2) / 2)


def _decide_state(covariance: Matrix, tol: Any = 0, exact: bool = False) -> bool | None:
    if is_abstract(covariance) or covariance.free_symbols:
        return None
    if exact:
        (covariance,), _ = rationals(covariance)
    if covariance.has(sp.Float):
        # Floats carry rounding, so they are judged with the tolerance of floats.
        return bool(is_state(floats(covariance), tol))
    hermitian = covariance + sp.I * symplectic_form(covariance.rows // 2, symbolic=True)
    return exactly_nonnegative(hermitian, exact_tolerance(tol))


def require_state(covariance: Matrix, argument: str = "covariance") -> Matrix:
    """The covariance, checked: an array ``(..., 2n, 2n)``, an ``ImmutableMatrix`` or the abstract expression.

    Raises `InvalidInput` naming ``argument`` for a malformed matrix and for one with V + iσ ⋡ 0 (see
    `is_state`). An explicit SymPy matrix is refused only when it is decided not to be a state; an abstract
    one only for its shape.

    >>> require_state([[1, 0], [0, 1]]).tolist()
    [[1.0, 0.0], [0.0, 1.0]]
    >>> require_state([[1, 0], [0, 0.25]])
    Traceback (most recent call last):
    ...
    qdsym.errors.InvalidInput: covariance: expected the covariance of a state, V + iσ ⪰ 0 (vacuum V = I), \
got smallest symplectic eigenvalue 0.5 (multiply by 2 if your vacuum is I/2; order as q1, p1, q2, p2, ...)
    """
    symbolic = is_symbolic(covariance)
    checked = symmetric(covariance, argument, symbolic=symbolic)
    if symbolic:
        if _decide_state(checked) is False:
            raise InvalidInput(argument, _STATE, checked.tolist(), _STATE_REMEDY)
        return checked
    refused = ~np.asarray(is_state(checked))
    if refused.any():
        offender = checked[refused].reshape(-1, *checked.shape[-2:])[0]
        raise InvalidInput(argument, _STATE, _lacking(offender, argument), _STATE_REMEDY)
    return checked


def _lacking(covariance: Array, argument: str) -> str:
    """What one matrix has that no covariance of a state has."""
    try:
        smallest = spectrum(covariance, argument)[0]
    except InvalidInput:  # not positive definite
        smallest = np.nan
    if 0 < smallest < 1:
        return f"smallest symplectic eigenvalue {smallest:.17g}"
    lowest, highest = np.linalg.eigvalsh(covariance)[[0, -1]]
    if abs(lowest) >= 1e-12 * abs(highest):
        return f"eigenvalue {lowest:.17g} of V"
    found = state_violation(covariance)
    if found is None:
        return "a matrix that is not"
    # As a decimal: no double may be near.
    value = Decimal(found.value.numerator) / Decimal(found.value.denominator)
    return f"v†(V + iσ)v = {value:.3g} for a vector v"


def symplectic_eigenvalues(covariance: Matrix) -> Any:
    """The symplectic eigenvalues ν_1 ≤ ... ≤ ν_n of V ≻ 0: V = S(⊕ν_k I₂)Sᵀ with S symplectic (Williamson).

    ``covariance`` is an array ``(..., 2n, 2n)``, the result ``(..., n)``. They are the moduli of the
    eigenvalues of LᵀσL with V = LLᵀ.
    The relative error is below 10⁻¹² for the matrix whose entries are the doubles given: one mode has ν = √det V, and
    of several those that are ill-conditioned, or whose ν differ by a factor of 64, are found in Arb's balls (about half
    a millisecond for two modes).
    V need not be a state (that is ν_1 ≥ 1). Raises `InvalidInput` for a malformed matrix, and one of numbers that is
    not positive definite to working precision.

    Of an explicit SymPy matrix of one or two modes the result is a tuple of expressions in its invariants, which are
    the symplectic eigenvalues wherever V ≻ 0, of Floats to all their digits; with `partial_transpose`, what a criterion
    for entanglement speaks of.

    >>> symplectic_eigenvalues([[16, 0], [0, 0.25]]).tolist()
    [2.0]
    >>> a, c = sp.symbols("a c", real=True)
    >>> V = sp.ImmutableMatrix([[a, 0, c, 0], [0, a, 0, -c], [c, 0, a, 0], [0, -c, 0, a]])
    >>> [value.subs({a: 5, c: 4}) for value in symplectic_eigenvalues(V)]
    [3, 3]
    """
    if is_symbolic(covariance):
        return by_invariants(covariance)
    return spectrum(symmetric(covariance, "covariance", symbolic=False), "covariance")
