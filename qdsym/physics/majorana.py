"""Majorana modes: generators of Gaussian fermions, their Bayes-type reverse and the cheapest exact one.

The covariance of n modes is Γ_jk = (i/2)⟨[w_j, w_k]⟩ with 2n Hermitian operators, {w_j, w_k} = 2δ_jk. It is a real
antisymmetric 2n × 2n matrix, of a state iff I + iΓ ⪰ 0; Γ = O(⊕λ_k σ)Oᵀ with O orthogonal, and the state is pure where
every |λ_k| = 1. A Gaussian Markov generator (X, Y) moves it by Γ̇ = XΓ + ΓXᵀ + Y, and is completely positive iff its CP
matrix −(X + Xᵀ) + iY is positive semidefinite. Loss at rate γ has X = −(γ/2)I and Y = γσ: the vacuum is Γ = σ.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations_with_replacement

import numpy as np
import sympy as sp
from numpy.typing import NDArray

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import (
    EPSILON,
    Array,
    Matrix,
    Scalar,
    described,
    is_abstract,
    is_symbolic,
    lost_to_rounding,
    matrix,
    real_array,
    real_expression,
    representable,
    same_dimension,
    transpose,
)
from qdsym.physics.exact_matrices import in_digits, inverse, rationals
from qdsym.physics.normal import require_normal
from qdsym.physics.resolving import LOST, NEAR, SUSPECT, left_over, resolved
from qdsym.physics.solving import general_solve, require_seen

_ROUNDINGS = 16
"""How many roundings of Γ may lie between eigenvalues that are taken as equal."""


def _antisymmetric(value: Matrix, argument: str, *, symbolic: bool) -> Matrix:
    """A square matrix of even dimension that is minus its transpose; symmetry of an array by rounding is averaged away.

    Raises `InvalidInput` naming ``argument`` for any other.

    >>> _antisymmetric([[0, 1], [-1, 0]], "covariance", symbolic=False).tolist()
    [[0.0, 1.0], [-1.0, 0.0]]
    """
    checked = matrix(value, argument, symbolic=symbolic)
    if is_abstract(checked):
        return checked
    expected, remedy = "an antisymmetric matrix", "use (A − Aᵀ)/2 if antisymmetry was lost to rounding"
    if not isinstance(checked, np.ndarray):
        for i, j in combinations_with_replacement(range(checked.rows), 2):
            if (checked[i, j] + checked[j, i]).equals(0) is False:
                raise InvalidInput(argument, expected, f"entries {checked[i, j]} and {checked[j, i]}", remedy)
        return checked
    with np.errstate(over="ignore"):
        both = checked + transpose(checked)
    wrong = np.abs(both) > lost_to_rounding(checked)
    if wrong.any():
        pair = checked[wrong].flat[0], transpose(checked)[wrong].flat[0]
        raise InvalidInput(argument, expected, f"entries {pair[0]} and {pair[1]}", remedy)
    return checked - both / 2


def majorana_cp_matrix(drift: Matrix, noise: Matrix) -> Matrix:
    """The CP matrix −(X + Xᵀ) + iY of a generator of Majorana modes (`fermion-exact-law`); it is CP iff that is ⪰ 0.

    ``drift`` X and ``noise`` Y = −Yᵀ are arrays ``(..., 2n, 2n)``, explicit SymPy matrices or matrix expressions.
    Raises `InvalidInput` for matrices that are not real, finite, square, of one even dimension, or Y not antisymmetric,
    and for a result beyond double precision.

    >>> majorana_cp_matrix([[-0.5, 0], [0, -0.5]], [[0, 1], [-1, 0]]).tolist()
    [[(1+0j), 1j], [(-0-1j), (1+0j)]]
    """
    symbolic = is_symbolic(drift, noise)
    drift = matrix(drift, "drift", symbolic=symbolic)
    noise = _antisymmetric(noise, "noise", symbolic=symbolic)
    same_dimension("noise", noise, drift, of="drift")
    if isinstance(drift, np.ndarray):
        with representable("drift"):
            return -(drift + transpose(drift)) + 1j * noise
    return -(drift + transpose(drift)) + sp.I * noise


def majorana_bayes_drift(drift: Matrix, noise: Matrix, covariance: Matrix) -> Matrix:
    """The drift X' = −(X + YΓ⁻¹) of the Bayes-type reverse at the same noise (`fermion-criterion`).

    It runs Γ̇ = XΓ + ΓXᵀ + Y backwards exactly. No density of a phase space stands behind it: it is the formal analogue
    of `bayes_drift`. Each entry is right to a relative 10⁻¹² of the norms of X and YΓ⁻¹. Shapes and errors are those of
    `majorana_cp_matrix`; Γ has to be invertible to working precision.

    >>> majorana_bayes_drift([[-0.5, 0], [0, -0.5]], [[0, 1], [-1, 0]], [[0, 0.5], [-0.5, 0]]).tolist()
    [[-1.5, 0.0], [0.0, -1.5]]
    """
    symbolic = is_symbolic(drift, noise, covariance)
    drift = matrix(drift, "drift", symbolic=symbolic)
    noise, covariance = (
        _antisymmetric(value, argument, symbolic=symbolic)
        for argument, value in (("noise", noise), ("covariance", covariance))
    )
    same_dimension("noise", noise, drift, of="drift")
    same_dimension("covariance", covariance, drift, of="drift")
    if isinstance(covariance, np.ndarray):
        lengths = np.linalg.svd(covariance, compute_uv=False)
        if not (lengths[..., -1] > _ROUNDINGS * EPSILON * lengths[..., 0]).all():
            raise InvalidInput("covariance", "an invertible Γ", "a singular one", "a half-filled mode has no score")
        # Each in a unit, a power of two, in which it is about 1.
        own, other = (np.frexp(np.abs(part).max(axis=(-2, -1), keepdims=True))[1] for part in (noise, covariance))
        with representable("drift, noise, covariance"):
            # YΓ⁻¹ is the transpose of Γ⁻¹Y.
            score = transpose(general_solve(np.ldexp(covariance, -other), np.ldexp(noise, -own)))
            score = np.ldexp(score, own - other)
            found = -drift - score + 0.0  # −0 becomes 0
        require_seen(score, drift, noise, covariance, "noise, covariance")
        return found
    (drift, noise, covariance), digits = rationals(drift, noise, covariance)
    return in_digits(-(drift + noise @ inverse(covariance)), digits)


def pair_state(lam: Scalar, theta: Scalar) -> Matrix:
    """The covariance λ[[cos θ σ, sin θ τ], [−sin θ τ, cos θ σ]], τ = [[0, 1], [1, 0]], of a BCS pair of modes.

    ``lam`` λ is ±1 for a pure state, ``theta`` θ the angle of the pairing: for λ = 1 the state is
    cos(θ/2)|00⟩ + sin(θ/2)|11⟩ up to phases. Returns an array ``(4, 4)``, or an ``ImmutableMatrix`` for SymPy arguments
    (`fermion-pair`). Raises `InvalidInput` for what is no real number; an entry below 2.3e-308 may be 0.

    >>> pair_state(0.5, 0.0).tolist()[0]
    [0.0, 0.5, 0.0, 0.0]
    """
    symbolic = is_symbolic(lam, theta)
    if symbolic:
        lam, theta = real_expression(lam, "lam", "a real λ"), real_expression(theta, "theta", "a real angle in radians")
        even, odd = lam * sp.cos(theta), lam * sp.sin(theta)
    else:
        value, angle = real_array(lam, "lam", "a real λ"), real_array(theta, "theta", "a real angle in radians")
        for argument, given in (("lam", value), ("theta", angle)):
            if given.ndim:
                raise InvalidInput(argument, "one number", f"shape {given.shape}")
        even, odd = value * np.cos(angle), value * np.sin(angle)
    rows = [[0, even, 0, odd], [-even, 0, odd, 0], [0, -odd, 0, even], [-odd, 0, -even, 0]]
    return sp.ImmutableMatrix(rows) if symbolic else np.array(rows, dtype=np.float64)


@dataclass(frozen=True, eq=False)
class MajoranaReverse:
    """The cheapest reverse of Majorana modes and its dual certificate.

    ``drift`` X' and ``noise`` Y' have the shape of Γ; ``cost`` is Tr G, G = −(X' + X'ᵀ). ``dual`` is a Hermitian Z ⪰ 0
    with Tr G = ``cost`` + Tr Z M for *every* exact reverse with the CP matrix M, so that none that is CP is cheaper.
    """

    cost: float
    drift: Array
    noise: Array
    dual: NDArray[np.complex128]


def majorana_exact_reverse(covariance: Matrix, rate: Matrix) -> MajoranaReverse:
    """The reverse of least Tr G, G = −(X' + X'ᵀ), of a flow Γ̇ at Γ, any number of modes (`fermion-exact-law-modes`).

    ``covariance`` Γ and ``rate`` Γ̇ are antisymmetric arrays ``(2n, 2n)``. Eigenvalues that differ by rounding alone are
    taken as equal, those of half-filled modes as 0, and the frame is then adapted to the flow; as for bosons the least
    cost is not continuous there.
    The error of the cost is some roundings of itself and of the norm of Γ̇, times 1/(1 − λ), as is that of roundings of
    Γ and Γ̇: λ̇_k is the little that is left of a Γ̇ that is mostly a Hamiltonian's. Of one mode, where nothing of Γ̇ is,
    it is some roundings of the cost. X' + X'ᵀ is as right as the cost, X' − X'ᵀ to some roundings of X' and Γ̇ over the
    least distance of eigenvalues ±λ_k of different modes. That Γ̇ is reversed holds to the rounding of X', which is
    checked to be at most 10⁻⁶ of Γ̇ where eigenvalues nearly meet.

    Raises `InvalidInput` for malformed matrices, for results beyond the normal doubles, unless every λ_k is below 1 to
    working precision (a pure mode has no exact reverse at a finite cost), and where two eigenvalues ±λ_k are so nearly
    equal that the rounding of X' would be more than 10⁻⁶ of Γ̇.

    >>> best = majorana_exact_reverse([[0, 0.5], [-0.5, 0]], [[0, 0.5], [-0.5, 0]])
    >>> round(best.cost, 9), (best.drift.round(9) + 0.0).tolist()
    (0.666666667, [[-0.166666667, 0.0], [0.0, -0.166666667]])
    """
    for argument, value in (("covariance", covariance), ("rate", rate)):
        if is_symbolic(value):
            remedy = "with symbols, see `qdsym show fermion-exact-law`"
            raise InvalidInput(argument, "a numeric matrix", described(value), remedy)
    state, flow = _antisymmetric(covariance, "covariance", symbolic=False), _antisymmetric(rate, "rate", symbolic=False)
    for argument, value in (("covariance", state), ("rate", flow)):
        if value.ndim != 2:
            raise InvalidInput(argument, "one matrix (2n, 2n)", f"shape {value.shape}")
    same_dimension("rate", flow, state, of="covariance")
    # Γu = iλu, and the conjugate of u has −λ.
    modes, slack = len(state) // 2, _ROUNDINGS * len(state) * EPSILON
    with np.errstate(over="ignore", invalid="ignore"):
        values, vectors = np.linalg.eigh(-1j * state)
    # Eigenvalues are rounded, and 1 − λ shows it; no entry of Γ has one.
    lam = np.abs(state[:1, 1]) if modes == 1 else values[modes:]
    if not lam[-1] < 1 - slack:
        pure = lam[-1] <= 1 + slack
        remedy = "a pure mode has no exact reverse" if pure else "a larger one is no state's"
        raise InvalidInput("covariance", "every λ_k below 1", f"{lam[-1]:.17g}", remedy)
    apart = np.diff(values) > NEAR * values[-1]
    on_u = resolved(vectors, values, apart, -1j * state, np.eye(2 * modes))
    # In a unit of time, a power of two, in which the flow is about 1.
    unit = np.frexp(np.abs(flow).max())[1]
    flow = np.ldexp(flow, -unit)
    best = _cheapest(state, flow, _adapted(on_u, lam, -1j * flow, slack), slack)
    with representable("rate"):
        cost, drift, noise = (np.ldexp(part, unit) for part in (best.cost, best.drift, best.noise))
    # Of the entries of X', of which the cost is a sum, some may be a little below the normal doubles.
    size = np.array([cost, 2 * len(state) * np.abs(drift).max()])
    moves = np.array([best.cost > 0, best.drift.any()])
    require_normal(size, moves, "rate", "a reverse", "use a longer unit of time")
    return MajoranaReverse(float(cost), drift, noise, best.dual)


@dataclass(frozen=True, eq=False)
class _Frame:
    """Eigenvectors of Γ in which the flow is diagonal inside each space of equal eigenvalues, numbered by ``group``."""

    columns: NDArray[np.complex128]
    ends: Array
    group: NDArray[np.int_]


def _cheapest(state: Array, flow: Array, adapted: _Frame, slack: float) -> MajoranaReverse:
    """The reverse in an adapted frame."""
    frame, ends, group = adapted.columns, adapted.ends, adapted.group
    seen = frame.conj().T @ (-1j * flow) @ frame
    speed = np.diagonal(seen).real
    need = np.maximum(-speed / (1 - ends), speed / (1 + ends))
    alike = group[:, None] == group[None, :]
    turn = np.where(alike, 0, -seen / np.where(alike, 1, ends[None, :] - ends[:, None]))
    # On the vector of each pair on which M' is 0; where nothing moves on both, since rounding does not tell which.
    weights = (1 - np.sign(np.where(np.abs(speed) > slack, speed, 0))) / (1 - ends)

    def whole(diagonal: Array) -> NDArray[np.complex128]:
        return np.asarray((frame * diagonal) @ frame.conj().T, dtype=np.complex128)

    # A Hamiltonian's, without what rounding leaves between u_k and its conjugate, where the flow has nothing.
    turning = (frame @ turn @ frame.conj().T).real
    best = MajoranaReverse(
        cost=float(need.sum()),
        drift=(turning - turning.T) / 2 - whole(need).real / 2,
        noise=(1j * whole(ends * need - speed)).real,
        dual=whole(weights),
    )
    rounded, units = EPSILON * np.abs(turn).max(), np.ones(len(flow))
    scale = LOST * np.abs(seen).max()
    if rounded > scale or (rounded > SUSPECT * scale and left_over(best.drift, state, best.noise, flow, units) > LOST):
        one, other = ends[list(np.unravel_index(np.abs(turn).argmax(), turn.shape))]
        size = np.abs(turn).max()
        got = f"{one:.17g} and {other:.17g}, whose reverse is lost in the rounding of a drift of {size:.2g}"
        raise InvalidInput("covariance", "eigenvalues ±λ_k that are equal or apart", got, "make them equal")
    return best


def _adapted(vectors: NDArray[np.complex128], lam: Array, flow: NDArray[np.complex128], slack: float) -> _Frame:
    """Turn the eigenvectors ū, u of each group of equal λ so that the flow is diagonal in the group.

    The second half of the vectors has the u of λ ≥ 0, and the frame their conjugates; where λ is 0 both are one group.
    """
    modes, turned = len(lam), vectors.copy()
    own: NDArray[np.int_] = np.cumsum(np.diff(lam, prepend=lam[0]) > slack, dtype=np.int_) + int(lam[0] > slack)
    empty = int((own == 0).sum())
    groups = [np.arange(modes - empty, modes + empty)] if empty else []
    for group in groups + [modes + np.flatnonzero(own == k) for k in range(1, own[-1] + 1)]:
        inside = turned[:, group]
        turned[:, group] = inside @ np.linalg.eigh(inside.conj().T @ flow @ inside)[1]
    on_u, rest = turned[:, modes + empty :], lam[empty:]
    return _Frame(
        np.hstack([turned[:, modes - empty : modes + empty], on_u, on_u.conj()]),
        np.concatenate([np.zeros(2 * empty), rest, -rest]),
        np.concatenate([np.zeros(2 * empty, dtype=np.int_), own[empty:], -own[empty:]]),
    )
