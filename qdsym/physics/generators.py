"""Gaussian Markov generators (K, D), their complete positivity, and the standard ones.

The moments of a Gaussian state obey ṁ = K m and V̇ = K V + V Kᵀ + D. The semigroup is completely positive
iff its CP matrix M(K, D) = D + i(Kσ + σKᵀ) is positive semidefinite; M(−K, D) is its transpose (`lemma-1`).
"""

from __future__ import annotations

from dataclasses import dataclass

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
    matrix,
    mode_count,
    real_expression,
    same_dimension,
    symmetric,
    tolerance,
    transpose,
)
from qdsym.physics.exact_matrices import exact_tolerance, exactly_nonnegative, floats, in_digits, rationals
from qdsym.physics.phase_space import symplectic_form
from qdsym.physics.positivity import Violation, decided_exactly, is_nonnegative, one_exact_matrix, violation


def cp_matrix(drift: Matrix, diffusion: Matrix, form: Matrix = None) -> Matrix:
    """The CP matrix M(K, D) = D + i(Kσ + σKᵀ) of `lemma-1` and `theorem-1`; the generator is CP iff M ⪰ 0.

    ``drift`` K and ``diffusion`` D = Dᵀ are arrays ``(..., 2n, 2n)``, explicit SymPy matrices or matrix
    expressions; the result is a complex array, an ``ImmutableMatrix`` or a matrix expression. ``form`` is
    σ: deduced from the dimension, and needed only when that is a symbol.

    Raises `InvalidInput` for matrices that are not real, finite, square, of one even dimension, or D not
    symmetric.

    >>> cp_matrix([[-0.5, 0], [0, -0.5]], [[1, 0], [0, 1]]).tolist()
    [[(1+0j), -1j], [1j, (1+0j)]]
    >>> n = sp.Symbol("n", integer=True, positive=True)
    >>> K, D, J = (sp.MatrixSymbol(name, 2 * n, 2 * n) for name in ("K", "D", "J"))
    >>> cp_matrix(K, D, form=J)
    I*(J*K.T + K*J) + D
    """
    drift, diffusion = _checked(drift, diffusion)
    default = form is None
    form = _form(drift.shape[-1], form, symbolic=not isinstance(drift, np.ndarray))
    same_dimension("form", form, drift, of="drift")
    if not isinstance(drift, np.ndarray):
        return diffusion + sp.I * (drift @ form + form @ transpose(drift))
    if drift.shape[-1] == 2 and default:
        return _one_mode_cp_matrix(drift, diffusion)
    with np.errstate(over="ignore", invalid="ignore"):
        half = _times_form(drift) if default else drift @ form
        skew = half - transpose(half) if default else half + form @ transpose(drift)
    if not np.isfinite(skew).all():
        raise _overflow(drift)
    return diffusion + 1j * skew


def _one_mode_cp_matrix(drift: Array, diffusion: Array) -> Matrix:
    """Kσ + σKᵀ = tr(K) σ for one mode."""
    with np.errstate(over="ignore"):
        trace = drift[..., 0, 0] + drift[..., 1, 1]
    if not np.isfinite(trace).all():
        raise _overflow(drift)
    found = np.empty(np.broadcast_shapes(drift.shape, diffusion.shape), dtype=np.complex128)
    found[...] = diffusion
    found.imag[..., 0, 1], found.imag[..., 1, 0] = trace, -trace
    return found


def _times_form(drift: Array) -> Array:
    """Kσ, which is K with its columns in pairs exchanged."""
    found = np.empty(drift.shape)
    found[..., ::2], found[..., 1::2] = -drift[..., 1::2], drift[..., ::2]
    return found


def _overflow(drift: Array) -> InvalidInput:
    got = f"entries up to {np.abs(drift).max():g}"
    return InvalidInput("drift", "Kσ + σKᵀ within double precision", got, "use a shorter unit of time")


def _checked(drift: Matrix, diffusion: Matrix) -> tuple[Matrix, Matrix]:
    symbolic = is_symbolic(drift, diffusion)
    drift = matrix(drift, "drift", symbolic=symbolic)
    diffusion = symmetric(diffusion, "diffusion", symbolic=symbolic)
    same_dimension("diffusion", diffusion, drift, of="drift")
    return drift, diffusion


def _form(dimension: Matrix, form: Matrix, symbolic: bool) -> Matrix:
    if form is not None:
        return matrix(form, "form", symbolic=symbolic)
    if not isinstance(dimension, int) and not dimension.is_Integer:
        remedy = 'pass form=MatrixSymbol("sigma", 2*n, 2*n)'
        raise InvalidInput("form", "the symplectic form, when the dimension is a symbol", None, remedy)
    return symplectic_form(int(dimension) // 2, symbolic=symbolic)


@dataclass(frozen=True, eq=False)
class Generator:
    """A Gaussian Markov generator ṁ = K m, V̇ = K V + V Kᵀ + D; K is the ``drift``, D = Dᵀ the ``diffusion``.

    Both are arrays ``(..., 2n, 2n)`` (leading axes broadcast; the stored arrays are read-only), explicit
    SymPy matrices, or abstract matrix expressions, of which only the shape is checked. The generator need
    not be completely positive: ask `is_completely_positive`. Raises `InvalidInput` for matrices that are
    not real, finite, square, of one even dimension, or a D that is not symmetric.

    >>> Generator([[0, 1], [-1, 0]], [[1, 0], [0, 1]]).modes
    1
    >>> Generator([[0, 1], [-1, 0]], [[1, 0], [1, 1]])
    Traceback (most recent call last):
    ...
    qdsym.errors.InvalidInput: diffusion: expected a symmetric matrix, got entries 0.0 and 1.0 \
(use (A + Aᵀ)/2 if symmetry was lost to rounding)
    """

    drift: Matrix
    diffusion: Matrix

    def __post_init__(self) -> None:
        drift, diffusion = _checked(self.drift, self.diffusion)
        if isinstance(drift, np.ndarray):
            # One matrix for many points stays one in memory; what broadcasting returns cannot be written to.
            shape = np.broadcast_shapes(drift.shape, diffusion.shape)
            drift, diffusion = (np.broadcast_to(x.copy(), shape) for x in (drift, diffusion))
        object.__setattr__(self, "drift", drift)
        object.__setattr__(self, "diffusion", diffusion)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Generator):
            return NotImplemented
        numeric = isinstance(self.drift, np.ndarray)
        if numeric != isinstance(other.drift, np.ndarray):
            return False
        if numeric:
            same_drift = np.array_equal(self.drift, other.drift)
            return same_drift and np.array_equal(self.diffusion, other.diffusion)
        return bool(self.drift == other.drift and self.diffusion == other.diffusion)

    def __hash__(self) -> int:
        return hash(("Generator", tuple(self.drift.shape)))

    @property
    def modes(self) -> int | sp.Expr:
        """The number n of modes: an int, or an expression for an abstract generator of symbolic dimension.

        >>> attenuator(modes=3).modes
        3
        """
        modes = sp.S(self.drift.shape[-1]) / 2
        return int(modes) if modes.is_Integer else modes

    def cp_matrix(self, form: Matrix = None) -> Matrix:
        """The CP matrix M(K, D) = D + i(Kσ + σKᵀ); see `cp_matrix`.

        >>> attenuator(sp.Symbol("gamma", positive=True)).cp_matrix()
        Matrix([
        [  gamma, -I*gamma],
        [I*gamma,    gamma]])
        """
        return cp_matrix(self.drift, self.diffusion, form)

    def is_completely_positive(self, tol: float = 0, *, exact: bool = False) -> NDArray[np.bool_]:
        """Whether M(K, D) ⪰ 0, as a boolean array over the leading axes.

        In floats the answer is that for some K and D within rounding of those given: no D_ii is larger by more than
        72nε of itself and of what cancels in its row of Kσ + σKᵀ, ε = 2⁻⁵², n the number of modes. No scale matters:
        other units of time, or local squeezers by powers of two, give the same answer (see
        `qdsym.physics.positivity`). ``tol`` ≥ 0 asks for M + ``tol``·I ⪰ 0 instead. With ``exact`` the doubles and
        SymPy's Floats are taken for the rationals that they are, and nothing is allowed for, which takes as long as it
        does in `is_state`; `violation` then gives the reason of a no. (Integers and fractions became doubles in the
        arrays of the generator; SymPy matrices keep them.) An explicit SymPy generator without Floats is always decided
        exactly; one with symbols raises `InvalidInput`.

        >>> bool(attenuator().is_completely_positive())
        True
        >>> bool(Generator([[-1, 0], [0, 0]], [[0, 0], [0, 0]]).is_completely_positive())
        False
        """
        drift, diffusion = self.drift, self.diffusion
        slack = tolerance(tol, drift.shape)
        if not isinstance(drift, np.ndarray):
            if not is_abstract(drift, diffusion):
                if exact:
                    (drift, diffusion), _ = rationals(drift, diffusion)
                whole = cp_matrix(drift, diffusion)
                if not whole.free_symbols and (drift.has(sp.Float) or diffusion.has(sp.Float)):
                    return Generator(floats(drift), floats(diffusion)).is_completely_positive(tol)
                verdict = exactly_nonnegative(whole, exact_tolerance(tol))
                if verdict is not None:
                    return np.asarray(verdict)[()]
            remedy = "evaluate at numbers, or state the claim and ask `qdsym verify`"
            raise InvalidInput("generator", "numbers, whose positivity can be decided", self, remedy)
        half = drift @ symplectic_form(drift.shape[-1] // 2)
        return decided_exactly(diffusion, half, tol) if exact else is_nonnegative(diffusion, half, tol=slack)

    def violation(self) -> Violation | None:
        """A vector v with v†M(K, D)v < 0, in exact arithmetic, or None when the generator is completely positive.

        The generator is one of doubles, or of SymPy rationals and Floats, taken for the rationals that they are; raises
        `InvalidInput` for any other.

        >>> amplifier().violation() is None, Generator([[-0.5, 0], [0, -0.5]], [[1, 0], [0, 0.5]]).violation().value
        (True, Fraction(-1, 2))
        """
        symbolic = not isinstance(self.drift, np.ndarray)
        if is_abstract(self.drift, self.diffusion):
            raise InvalidInput("generator", "rational numbers", self, "state the claim and ask `qdsym verify`")
        (drift, diffusion), _ = rationals(self.drift, self.diffusion)
        half = drift @ symplectic_form(int(drift.shape[-1]) // 2, symbolic=symbolic)
        return violation(*one_exact_matrix(diffusion, half, "generator"))

    def rate(self, covariance: Matrix) -> Matrix:
        """The rate of change V̇ = K V + V Kᵀ + D of a covariance V under this generator.

        ``covariance`` is any symmetric matrix of the generator's dimension, with leading axes that broadcast.
        Raises `InvalidInput` otherwise. An entry errs by at most 2n + 2 roundings, ε = 2⁻⁵² each, of that of
        |K||V| + |V||K|ᵀ + |D|, as much as a rounding of V moves it, and by the least normal double, 2.3e-308.

        >>> attenuator().rate([[1, 0], [0, 1]]).tolist()
        [[0.0, 0.0], [0.0, 0.0]]
        """
        symbolic = is_symbolic(covariance, self.drift)
        covariance = symmetric(covariance, "covariance", symbolic=symbolic)
        drift = matrix(self.drift, "drift", symbolic=symbolic)
        diffusion = matrix(self.diffusion, "diffusion", symbolic=symbolic)
        same_dimension("covariance", covariance, drift, of="the generator")
        (drift, diffusion, covariance), digits = rationals(drift, diffusion, covariance)
        with np.errstate(over="ignore", invalid="ignore"):
            rate = drift @ covariance + covariance @ transpose(drift) + diffusion
        if isinstance(rate, np.ndarray) and not np.isfinite(rate).all():
            raise InvalidInput("covariance", "a rate of change within double precision", "an overflow")
        return in_digits(rate, digits)


def attenuator(rate: Scalar = 1, bath: Scalar = 1, modes: Scalar = 1) -> Generator:
    """Loss at rate γ > 0 into a bath of symplectic eigenvalue μ ≥ 1: K = −(γ/2) I, D = γμ I.

    ``bath=1`` is the quantum-limited attenuator of `theorem-1`. Arrays of ``rate`` and ``bath`` broadcast
    to leading axes; SymPy arguments give SymPy matrices, and a symbolic ``modes`` abstract ones. Raises
    `InvalidInput` for a rate ≤ 0, a bath below 1 or a number of modes that is not an integer from 1 to 10000.

    >>> attenuator(2).drift.tolist(), attenuator(2).diffusion.tolist()
    ([[-1.0, -0.0], [-0.0, -1.0]], [[2.0, 0.0], [0.0, 2.0]])
    """
    return _phase_insensitive(-1, rate, bath, modes)


def amplifier(rate: Scalar = 1, bath: Scalar = 1, modes: Scalar = 1) -> Generator:
    """Gain at rate γ > 0 from a bath of symplectic eigenvalue μ ≥ 1: K = +(γ/2) I, D = γμ I.

    Arguments, shapes and errors are those of `attenuator`; ``bath=1`` is the quantum-limited amplifier.

    >>> amplifier(2).drift.tolist()
    [[1.0, 0.0], [0.0, 1.0]]
    """
    return _phase_insensitive(+1, rate, bath, modes)


def additive_noise(rate: Scalar = 1, modes: Scalar = 1) -> Generator:
    """Classical noise at rate γ > 0: K = 0, D = γ I. Arguments, shapes and errors are those of `attenuator`.

    >>> additive_noise(2).diffusion.tolist()
    [[2.0, 0.0], [0.0, 2.0]]
    """
    return _phase_insensitive(0, rate, 1, modes)


def _phase_insensitive(sign: int, rate: Scalar, bath: Scalar, modes: Scalar) -> Generator:
    abstract = isinstance(modes, sp.Expr) and not modes.is_Number
    symbolic = abstract or is_symbolic(rate, bath)
    rate = bounded(rate, "rate", 0, expected="a rate γ > 0", symbolic=symbolic, strict=True)
    expected = "a bath of symplectic eigenvalue μ ≥ 1"
    remedy = "a bath at zero temperature is bath=1"
    bath = bounded(bath, "bath", 1, expected=expected, symbolic=symbolic, remedy=remedy)
    if not symbolic:
        try:
            with np.errstate(over="ignore"):
                strength = rate * bath
        except ValueError:
            shapes = f"shapes rate {rate.shape}, bath {bath.shape}"
            raise InvalidInput("rate, bath", "shapes that broadcast together", shapes) from None
        if not np.isfinite(strength).all():
            raise InvalidInput("rate, bath", "a product within double precision", "an overflow")
        if sign and (rate / 2 * 2 != rate).any():
            remedy = "use a longer unit of time"
            raise InvalidInput("rate", "a γ/2 within double precision", "an underflow", remedy)
        unit = np.eye(2 * mode_count(modes))
        return Generator((sign * rate / 2)[..., None, None] * unit, strength[..., None, None] * unit)
    if not abstract:
        unit = sp.eye(2 * mode_count(modes)).as_immutable()
        return Generator(sign * rate / 2 * unit, rate * bath * unit)
    modes = real_expression(modes, "modes", "a number of modes, an integer ≥ 1")
    if modes.is_integer is not True or modes.is_positive is not True:
        remedy = 'use Symbol("n", integer=True, positive=True)'
        raise InvalidInput("modes", "a symbol that is an integer ≥ 1", modes, remedy)
    unit = sp.Identity(2 * modes)
    return Generator(sign * rate / 2 * unit if sign else sp.ZeroMatrix(*unit.shape), rate * bath * unit)
