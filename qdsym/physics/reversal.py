"""Score reversal of Gaussian dynamics, and the least diffusion that makes it physical again.

The classical reverse of a diffusion keeps D and takes its drift from the score. With the Gaussian Wigner
function as the density that drift is linear, and in general the result is not completely positive
(`theorem-1`).
"""

from __future__ import annotations

from typing import Any

import numpy as np
import sympy as sp
from numpy.typing import NDArray

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import (
    EPSILON,
    Array,
    Matrix,
    described,
    is_abstract,
    is_symbolic,
    matrix,
    representable,
    same_dimension,
    symmetric,
)
from qdsym.physics.exact_matrices import in_digits, inverse, rationals
from qdsym.physics.flow_in_balls import blocks
from qdsym.physics.generators import Generator, cp_matrix
from qdsym.physics.own_axes import on_axes, ratio
from qdsym.physics.phase_space import require_state
from qdsym.physics.products import plain_sum, sum_of_products
from qdsym.physics.solving import quotient, require_seen

_GRADED = 64
"""Up to which ratio of rows a repair of several modes is computed in double precision."""
_NEAR = 8
_BITS, _CERTAIN, _ATTEMPTS = 128, 2.0**-64, 5


def bayes_drift(drift: Matrix, diffusion: Matrix, covariance: Matrix, orientation: str = "anderson") -> Matrix:
    """The drift of the Bayes (Wigner-score) reverse at fixed diffusion: K^Bayes = K + D V⁻¹.

    ``orientation="anderson"`` gives K + D V⁻¹, the clock running backwards; ``"reverse-time"`` gives −K − D
    V⁻¹, in the reverse time. The two have one CP spectrum (`lemma-1`); the first is the one `theorem-1` is
    stated for. V⁻¹ needs no factor 2, because the Wigner function has covariance V/2 and diffusion D/2.

    All three are arrays ``(..., 2n, 2n)`` whose leading axes broadcast, explicit SymPy matrices, or matrix
    expressions (then the result is the formula itself). Raises `InvalidInput` for malformed matrices, for a
    ``covariance`` with V + iσ ⋡ 0 and for an unknown ``orientation``.

    >>> bayes_drift([[-0.5, 0], [0, -0.5]], [[1, 0], [0, 1]], [[2, 0], [0, 1]]).tolist()
    [[0.0, 0.0], [0.0, 0.5]]
    >>> n = sp.Symbol("n", integer=True, positive=True)
    >>> bayes_drift(*(sp.MatrixSymbol(name, 2 * n, 2 * n) for name in "KDV"))
    D*V**(-1) + K
    """
    if not isinstance(orientation, str) or orientation not in ("anderson", "reverse-time"):
        raise InvalidInput("orientation", "'anderson' or 'reverse-time'", repr(orientation))
    symbolic = is_symbolic(drift, diffusion, covariance)
    drift = matrix(drift, "drift", symbolic=symbolic)
    diffusion = symmetric(diffusion, "diffusion", symbolic=symbolic)
    covariance = require_state(symmetric(covariance, "covariance", symbolic=symbolic))
    same_dimension("diffusion", diffusion, drift, of="drift")
    same_dimension("covariance", covariance, drift, of="drift")
    same_dimension("covariance", covariance, diffusion, of="diffusion")
    (drift, diffusion, covariance), digits = rationals(drift, diffusion, covariance)
    numeric = isinstance(covariance, np.ndarray)
    with representable("covariance"), np.errstate(over="ignore", invalid="ignore"):
        score = quotient(diffusion, covariance) if numeric else diffusion @ inverse(covariance)
        found = drift + score if orientation == "anderson" else -drift - score
    if isinstance(found, np.ndarray) and not np.isfinite(found).all():
        raise InvalidInput("covariance", "a D V⁻¹ within double precision", "an overflow")
    if numeric:
        require_seen(score, drift, diffusion, covariance, "diffusion, covariance")
    return in_digits(found, digits)


def bayes_reverse(generator: Generator, covariance: Matrix, orientation: str = "anderson") -> Generator:
    """The Bayes reverse (K^Bayes, D) of a generator at the running covariance V (`bayes_drift`, `theorem-1`).

    Raises `InvalidInput` when ``covariance`` is not the covariance of a state of the generator's modes.

    >>> from qdsym.physics.generators import attenuator
    >>> bool(bayes_reverse(attenuator(), [[1, 0], [0, 1]]).is_completely_positive())
    True
    >>> bool(bayes_reverse(attenuator(), [[4, 0], [0, 0.25]]).is_completely_positive())
    False
    """
    generator = _require_generator(generator)
    drift = bayes_drift(generator.drift, generator.diffusion, covariance, orientation)
    return Generator(drift, generator.diffusion)


def minimal_repair(generator: Generator) -> Matrix:
    """The diffusion ΔD ⪰ 0 of least trace with M(K, D) + ΔD ⪰ 0, where it has a closed form.

    Arrays give an array ``(..., 2n, 2n)``, for one mode to a relative 10⁻¹² of its eigenvalues but for the rounding of
    K and D themselves, for several to that of each row of A, or of the entry where it is larger. Coupled modes of which
    rows of A differ by more than a factor of 64 are computed in as many digits as it takes: two in about a millisecond,
    four in 3, ten in 50, twenty in half a second. The closed forms, with A = Kσ + σKᵀ, are these.

    - One mode (`corollary-repair` for the attenuator): A = tσ with t = tr K, so X = D + ΔD ⪰ D must have X
      ⪰ 0 and det X ≥ t². The eigenvalues of such an X are at least those of D, d₁ ≥ d₂, and the least sum
      is reached in the eigenbasis of D by x₁ = max(d₁, |t|), x₂ = max(d₂, t²/x₁).
    - D = δI, any number of modes (`repair-modes`): ΔD = (|A| − δ)₊ with |A| = √(−A²). It is least because Z
      = 2P + Q is dual feasible, P the projector on the eigenvectors of iA below −max(δ, 0) and Q, for δ <
      0, that on its kernel.

    SymPy: D = δI with A = ⊕ t_k σ, symbols allowed, gives ⊕ max(t_k − δ, −t_k − δ, 0) I₂; one mode whose
    entries are numbers is the first case, exactly, of Floats to all their digits. Anything else raises `InvalidInput`.

    >>> from qdsym.physics.generators import attenuator
    >>> minimal_repair(bayes_reverse(attenuator(), [[4, 0], [0, 0.25]])).tolist()
    [[2.25, 0.0], [0.0, 2.25]]
    """
    drift, diffusion = _require_generator(generator).drift, generator.diffusion
    if isinstance(drift, np.ndarray):
        return _numeric_repair(drift, diffusion)
    if is_abstract(drift, diffusion):
        raise _no_closed_form("an abstract matrix", "write the entries out, or evaluate at numbers")
    (drift, diffusion), digits = rationals(drift, diffusion)
    imaginary = cp_matrix(drift, 0 * diffusion)
    return in_digits(_symbolic_repair((-sp.I * imaginary).applyfunc(sp.expand), diffusion), digits)


def _numeric_repair(drift: Array, diffusion: Array) -> Array:
    if drift.shape[-1] != 2:
        return _scaled_repair(drift, diffusion)
    with np.errstate(all="ignore"):
        added, plain = _plain_repair(np.abs(drift[..., 0, 0] + drift[..., 1, 1]), diffusion)
    if not plain.all():
        added[~plain] = _scaled_repair(drift[~plain], diffusion[~plain])
    return added


def _scaled_repair(drift: Array, diffusion: Array) -> Array:
    # Near the end of the range in a unit, a power of two, in which nothing overflows.
    exponent = np.frexp(np.maximum(np.abs(drift), np.abs(diffusion)).max(axis=(-2, -1)))[1][..., None, None]
    one_mode = drift.shape[-1] == 2
    unit = np.where(exponent > 1000, 16, 0) if one_mode else np.where(np.abs(exponent) > 300, exponent, 0)
    if unit.any():
        drift, diffusion = np.ldexp(drift, -unit), np.ldexp(diffusion, -unit)
    if one_mode:
        added = _one_mode_repair(np.abs(np.trace(drift, axis1=-2, axis2=-1)), diffusion)
    else:
        added = _spectral_repair(cp_matrix(drift, 0 * diffusion), diffusion)
    with np.errstate(over="ignore"):
        added = (np.ldexp(added, unit) if unit.any() else added) + 0.0  # −0 becomes 0
    if not np.isfinite(added).all():
        raise InvalidInput("generator", "a repair within double precision", "an overflow", "use a shorter unit of time")
    return np.asarray(added)


def _plain_repair(t: Array, diffusion: Array) -> tuple[Array, NDArray[np.bool_]]:
    """ΔD of one mode as doubles give it, and where that is right: D ≻ 0, little cancels, nothing leaves the range."""
    first, last, mixed = diffusion[..., 0, 0], diffusion[..., 1, 1], diffusion[..., 0, 1]
    if (first == last).all() and not mixed.any():
        added = np.zeros(diffusion.shape)
        added[..., 0, 0] = added[..., 1, 1] = np.maximum(t - first, 0)
        return added, np.asarray((first > 0) & (t + first < np.inf))
    determinant, plain = plain_sum([(first, last), (-mixed, mixed)])
    lacking, clear = plain_sum([(t, t), (-first, last), (mixed, mixed)])
    half = (first - last) / 2
    gap = np.hypot(half, mixed)
    d1 = (first + last) / 2 + gap
    plain &= (first > 0) & (determinant > 0) & (clear | (d1 < t)) & (t < np.inf)
    on_last = np.where(d1 >= t, np.maximum(lacking, 0) / d1, t - determinant / d1)
    return on_axes(np.maximum(t - d1, 0), on_last, half, mixed, gap) + 0.0, plain  # −0 becomes 0


def _one_mode_repair(t: Array, diffusion: Array) -> Array:
    """With d₁ ≥ d₂ and p the projector on the first axis, ΔD = (t − d₁)₊ p + (max(d₂, t²/max(d₁, t)) − d₂) (1 − p)."""
    first, last, mixed = diffusion[..., 0, 0], diffusion[..., 1, 1], diffusion[..., 0, 1]
    t, first, last, mixed = np.broadcast_arrays(t, first, last, mixed)
    mean, half = first / 2 + last / 2, first / 2 - last / 2
    gap = np.hypot(half, mixed)
    # The eigenvalue that is no difference; the other one and what t² lacks of det D are formed by exact products.
    d1 = np.where(mean >= 0, mean + gap, mean - gap)
    lacking, exponent = sum_of_products([(t, t), (-first, last), (mixed, mixed)])
    determinant, scale = sum_of_products([(first, last), (-mixed, mixed)])
    size = np.where(d1 == 0, 1, d1)
    d2 = np.where(d1 == 0, 0, np.ldexp(determinant / np.frexp(size)[0], scale - np.frexp(size)[1]))
    d1, d2 = np.where(mean >= 0, d1, d2), np.where(mean >= 0, d2, d1)
    with np.errstate(over="ignore"):  # where it is not taken
        one_sided = np.ldexp(np.maximum(lacking, 0) / np.abs(np.frexp(size)[0]), exponent - np.frexp(size)[1])
    on_first = np.maximum(t - d1, 0)
    # Beside a d₁ that is the smaller in size d₂ is negative, and nothing cancels.
    with np.errstate(over="ignore"):  # where it is not taken
        opposite = t * ratio(t, d1) - d2
    below = np.where(mean >= 0, np.where(t > 0, one_sided, np.maximum(-d2, 0)), opposite)
    on_last = np.where(d1 >= t, below, t - d2)
    return on_axes(on_first, on_last, half, mixed, gap)


def _spectral_repair(imaginary: Any, diffusion: Array) -> Array:
    size = diffusion.shape[-1]
    level = np.trace(diffusion, axis1=-2, axis2=-1) / size
    excess = np.abs(diffusion - level[..., None, None] * np.eye(size)).max(axis=(-2, -1))
    if (excess > 8 * EPSILON * np.abs(level)).any():
        raise _no_closed_form(f"{size // 2} modes, D not proportional to I", "solve the semidefinite program")
    # A level below 0 is added to |A| as a whole: within the spectral sum its rounding would be that of every entry.
    above, below = np.maximum(level, 0), np.minimum(level, 0)
    antisymmetric = np.imag(imaginary)
    repair = _above(antisymmetric, above)
    # The solver loses a share of the largest row, which is not to decide about another mode.
    graded = _graded(antisymmetric)
    pairs = zip(antisymmetric[graded], above[graded], strict=True)
    repair[graded] = np.reshape([_by_blocks(*pair) for pair in pairs], repair[graded].shape)
    whole = (repair + np.swapaxes(repair, -1, -2)) / 2
    return np.asarray(whole - below[..., None, None] * np.eye(size) if below.any() else whole, dtype=np.float64)


def _above(antisymmetric: Array, level: Array) -> Array:
    """(|A| − δ)₊ of real antisymmetric matrices, δ ≥ 0.

    With the eigenvalues of −A², which is real, it takes a third of the time; where δ is at least an eighth of |A|, the
    error is that of four roundings of |A|, since the derivative of (√s − δ)₊ is at most 1/(2δ).
    """
    size = np.abs(antisymmetric).sum(axis=-1).max(axis=-1)
    near = np.asarray(size <= _NEAR * level)
    repair = np.empty(antisymmetric.shape)
    squares, basis = np.linalg.eigh(np.swapaxes(antisymmetric[near], -1, -2) @ antisymmetric[near])
    added = np.maximum(np.sqrt(np.maximum(squares, 0)) - level[near][..., None], 0)
    repair[near] = (basis * added[..., None, :]) @ np.swapaxes(basis, -1, -2)
    moduli, vectors = np.linalg.eigh(1j * antisymmetric[~near])
    added = np.maximum(np.abs(moduli) - level[~near][..., None], 0)
    repair[~near] = np.real((vectors * added[..., None, :]) @ np.swapaxes(vectors.conj(), -1, -2))
    return repair


def _graded(antisymmetric: Array) -> NDArray[np.bool_]:
    rows = np.abs(antisymmetric).max(axis=-1)
    return np.asarray(rows.max(axis=-1) > _GRADED * np.where(rows > 0, rows, np.inf).min(axis=-1))


def _by_blocks(antisymmetric: Array, level: Array) -> Array:
    """(|A| − δ)₊ of one matrix whose rows differ in size, each block by itself."""
    repair = np.zeros(antisymmetric.shape)
    for block in blocks(antisymmetric):
        at = np.ix_(block, block)
        own = antisymmetric[at]
        if len(block) == 2:
            repair[at] = np.maximum(np.abs(own[0, 1]) - level, 0) * np.eye(2)
        elif len(block) > 2:
            repair[at] = _above_in_digits(own, float(level)) if _graded(own) else _above(own, np.asarray(level))
    return repair


def _above_in_digits(antisymmetric: Array, level: float) -> Array:
    """The same by vectors W of iA, to so many digits that each row has its own: W(|Λ| − δ)₊W⁻¹.

    Where eigenvalues meet, any vectors of theirs serve.
    """
    import flint

    rows = np.abs(antisymmetric).max(axis=-1)
    bits, least = _BITS + int(np.log2(rows.max()) - np.log2(rows.min())), float(rows.min()) * _CERTAIN
    for _ in range(_ATTEMPTS):
        with flint.ctx.workprec(bits):
            given = flint.acb_mat((1j * antisymmetric).tolist())
            values, vectors = given.eig(right=True, algorithm="approx")
            rates = [flint.arb(x.real.mid()) for x in values]
            try:
                inverse = vectors.inv()
            except ZeroDivisionError:
                bits *= 2
                continue
            left_over = _scaled_columns(vectors, rates) * inverse - given
            if all(x.abs_upper() < least for x in left_over.entries()):
                added = [max(abs(x) - level, flint.arb(0)) for x in rates]
                found = (_scaled_columns(vectors, added) * inverse).tolist()
                return np.array([[float(x.real) for x in row] for row in found])
        bits *= 2
    raise _no_closed_form("rows of Kσ + σKᵀ that no solver tells apart", "solve the semidefinite program")


def _scaled_columns(vectors: Any, factors: list[Any]) -> Any:
    import flint

    rows = vectors.tolist()
    return flint.acb_mat([[x * y for x, y in zip(row, factors, strict=True)] for row in rows])


def _symbolic_repair(antisymmetric: Matrix, diffusion: Matrix) -> Matrix:
    size = diffusion.rows
    delta = diffusion[0, 0]
    isotropic = (diffusion - delta * sp.eye(size)).applyfunc(sp.expand).is_zero_matrix is True
    traces = [antisymmetric[k, k + 1] for k in range(0, size, 2)]
    blocks = sp.diag(*[sp.Matrix([[0, t], [-t, 0]]) for t in traces])
    if isotropic and (antisymmetric - blocks).is_zero_matrix is True:
        levels = [sp.Max(sp.expand(t - delta), sp.expand(-t - delta), 0) for t in traces]
        return sp.diag(*[level * sp.eye(2) for level in levels]).as_immutable()
    if size != 2 or diffusion.free_symbols or traces[0].free_symbols:
        raise _no_closed_form(f"{size // 2} symbolic modes with other K and D", "evaluate at numbers")
    mean, half = (diffusion[0, 0] + diffusion[1, 1]) / 2, (diffusion[0, 0] - diffusion[1, 1]) / 2
    gap = sp.sqrt(half**2 + diffusion[0, 1] ** 2)
    d1, d2 = mean + gap, mean - gap
    t = sp.Abs(traces[0])
    x1 = sp.Max(d1, t)
    x2 = sp.Max(d2, t**2 / x1 if x1.is_zero is not True else sp.S.Zero)
    axis = (diffusion - mean * sp.eye(2)) / gap
    return ((x1 - d1 + x2 - d2) / 2 * sp.eye(2) + (x1 - d1 - x2 + d2) / 2 * axis).as_immutable()


def _no_closed_form(got: str, remedy: str) -> InvalidInput:
    expected = "one mode, or D = δI (no closed form of the repair exists otherwise)"
    return InvalidInput("generator", expected, got, remedy)


def _require_generator(generator: object) -> Generator:
    if not isinstance(generator, Generator):
        raise InvalidInput("generator", "a Generator", described(generator))
    return generator
