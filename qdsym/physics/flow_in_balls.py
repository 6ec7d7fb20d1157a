"""The flow of one generator of doubles, and what its reverse solves for, in Arb's balls: right to the last digits.

X_t = e^{Kt} and Y_t = ∫₀ᵗ e^{Ks} D e^{Kᵀs} ds are made of the eigenvalues of K, where these are told apart. Else, and
for short times, they stand in the exponential of [[K, D], [0, −Kᵀ]] times a step, and are doubled up from there as in
`qdsym.physics.smoother.flow`. A doubling loses a few bits of a ball, and there are as many more.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from math import frexp
from typing import Any

import numpy as np
from numpy.typing import NDArray

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import Array

_BITS, _FOR_EACH, _MOST, _CERTAIN, _ZERO = 192, 4, 64, 60, 1100
_ATTEMPTS = 7
_MANY, _BEYOND, _LONGEST = 13, 720, 2 * 10**8
_GONE = -2200
"""The exponent of a transfer of which no square, and nothing that it carries, is near a double."""


def flow_of_one(drift: Array, diffusion: Array, time: float) -> tuple[Array, Array]:
    """X_t and Y_t for matrices ``(2n, 2n)``; what is beyond the range of doubles is infinite, or 0.

    >>> float(flow_of_one(np.array([[0, 1e10], [-1e10, 0]]), np.zeros((2, 2)), 1.0)[0][0, 0])
    0.873119622676856
    """
    size = len(drift)

    def both() -> Any:
        transfer, noise = _flow(drift, diffusion, time)
        return _beside(transfer, noise)

    try:
        found = _settled(both, _doublings(drift, time))
    except OverflowError:
        found = np.full((size, 2 * size), np.inf)
    return found[:, :size], found[:, size:]


def gain_and_score_of_one(drift: Array, diffusion: Array, time: float, covariance: Array, wanted: Array) -> Array:
    """V Xᵀ V_t⁻¹ for matrices ``(2n, 2n)``, V_t = X V Xᵀ + Y, and below it D V_t⁻¹ for the symmetric D ``wanted``.

    Raises NumPy's ``LinAlgError`` where V_t is singular.

    >>> unit = np.eye(2)
    >>> gain_and_score_of_one(0 * unit, 2 * unit, 1.0, 2 * unit, unit).tolist()
    [[0.5, 0.0], [0.0, 0.5], [0.25, 0.0], [0.0, 0.25]]
    """

    def both() -> Any:
        transfer, noise = _flow(drift, diffusion, time)
        moved = transfer * _matrix(covariance)
        running = moved * transfer.transpose() + noise
        return running.solve(_beside(moved, _matrix(wanted)))

    try:
        return _settled(both, _doublings(drift, time)).T
    except OverflowError:
        return np.full((1, 1), np.inf)


def lacking_of_one_mode(drift: Array, diffusion: Array, time: float, covariance: Array) -> Array:
    """What the Bayes reverse of one mode lacks on the axes of D ≠ 0, |t| − d₁ and t²/max(|t|, d₁) − d₂.

    Here t = tr(K + DV_t⁻¹), and d₁ ≥ d₂ ≥ 0 are the eigenvalues of D.

    >>> lacking_of_one_mode(-np.eye(2) / 2, np.eye(2), 0.0, np.diag([4.0, 0.25])).tolist()
    [2.25, 2.25]
    """
    import flint

    def both() -> Any:
        transfer, noise = _flow(drift, diffusion, time)
        source = _matrix(diffusion)
        running = transfer * _matrix(covariance) * transfer.transpose() + noise
        score = running.solve(source)
        t = abs(flint.arb(float(drift[0, 0])) + float(drift[1, 1]) + score[0, 0] + score[1, 1])
        mean, half = (source[0, 0] + source[1, 1]) / 2, (source[0, 0] - source[1, 1]) / 2
        gap = (half**2 + source[0, 1] ** 2).sqrt()
        first, size = mean + gap, t + mean + gap
        # What is 0 is seen to be so beside the size of what it is a difference of.
        return flint.arb_mat([[t - first, size], [size, t**2 / t.max(first) - mean + gap]])

    return np.diagonal(_settled(both, _doublings(drift, time)))


def _settled(function: Callable[[], Any], doublings: int) -> Array:
    """The matrix of balls that a function gives at a precision, each of them right to a double or a 0 beside others."""
    import flint

    bits, found = _BITS + max(doublings, _FOR_EACH * min(doublings, _MOST)), None
    for _ in range(_ATTEMPTS):
        with flint.ctx.workprec(bits):
            try:
                found = function()
            except ZeroDivisionError:
                found = None
            if found is not None and _certain(found):
                break
        bits = max(2 * bits, bits + _ZERO)  # with which a 0 is seen to be one
    if found is None:
        raise np.linalg.LinAlgError("singular")
    return np.array([[0.0 if x.contains(0) else float(x) for x in row] for row in found.tolist()])


def _certain(found: Any) -> bool:
    import flint

    rows = found.tolist()
    if all(x.rel_accuracy_bits() >= _CERTAIN or x == 0 for row in rows for x in row):
        return True
    nothing = flint.arb(2) ** -_ZERO
    in_rows, in_columns = ([_largest(line) for line in lines] for lines in (rows, zip(*rows, strict=True)))
    return all(
        x.rel_accuracy_bits() >= _CERTAIN or (x.contains(0) and x.abs_upper() < nothing * min(row, column))
        for line, row in zip(rows, in_rows, strict=True)
        for x, column in zip(line, in_columns, strict=True)
    )


def _largest(line: Any) -> Any:
    return max((x.abs_lower() for x in line), default=0)


def _matrix(value: Array) -> Any:
    import flint

    return flint.arb_mat(value.tolist())


def _beside(left: Any, right: Any) -> Any:
    import flint

    return flint.arb_mat([[*a, *b] for a, b in zip(left.tolist(), right.tolist(), strict=True)])


def _doublings(drift: Array, time: float) -> int:
    """Halvings of the time after which the sums of the rows of |K|t are at most 1/4."""
    size = float(np.abs(drift).max())
    return max(0, frexp(size)[1] + frexp(time)[1] + len(drift).bit_length() + 2) if size and time else 0


def _flow(drift: Array, diffusion: Array, time: float) -> tuple[Any, Any]:
    doublings = _doublings(drift, time)
    found = _by_eigenvalues(drift, diffusion, time) if doublings > _MANY else None
    return found or _doubled(drift, diffusion, time, doublings)


def _by_eigenvalues(drift: Array, diffusion: Array, time: float) -> tuple[Any, Any] | None:
    """X = R e^{Λt} L and Y = R (LDLᵀ ∘ φ(λ_i + λ_j)) Rᵀ, φ(z) = (e^{zt} − 1)/z, or None where eigenvalues meet."""
    import flint

    found = _seen(drift.tobytes(), diffusion.tobytes(), len(drift), flint.ctx.prec)
    if found is None:
        return None
    rates, left, right, across, response = found
    values = [x * time for x in rates]
    if any(x.real > _BEYOND for x in values):
        raise OverflowError
    grown = (
        flint.acb_mat([[x * y for x, y in zip(row, map(flint.acb.exp, values), strict=True)] for row in right]) * left
    )
    moved = [
        [x * _growth(y + z) for x, z in zip(row, values, strict=True)] for row, y in zip(response, values, strict=True)
    ]
    noise = flint.acb_mat(right) * flint.acb_mat(moved) * across * flint.acb(time)
    return _real(grown), _real(noise)


@lru_cache(maxsize=16)
def _seen(drift: bytes, diffusion: bytes, size: int, bits: int) -> tuple[Any, ...] | None:
    """Eigenvalues of K, L, the rows of R, Rᵀ and those of LDLᵀ, at a precision; None where eigenvalues meet."""
    import flint

    matrix, source = (np.frombuffer(part).reshape(size, size) for part in (drift, diffusion))
    values, left, right = [flint.acb(0)] * size, flint.acb_mat(size, size), flint.acb_mat(size, size)
    for block in blocks(matrix):
        try:
            own, rows, columns = flint.acb_mat(_matrix(matrix[np.ix_(block, block)])).eig(left=True, right=True)
        except ValueError:  # which are not told apart
            return None
        for i, at in enumerate(block):
            values[at] = own[i]
            for j, other in enumerate(block):
                left[at, other], right[at, other] = rows[i, j], columns[i, j]
    response = left * flint.acb_mat(_matrix(source)) * left.transpose()
    return values, left, right.tolist(), right.transpose(), response.tolist()


def _growth(exponent: Any) -> Any:
    """The ball of (e^w − 1)/w."""
    import flint

    if not exponent.contains(0):
        return exponent.expm1() / exponent
    # It is a mean of e^{ws}, 0 ≤ s ≤ 1.
    size = flint.arb(exponent.abs_upper()).expm1().abs_upper()
    return flint.acb(1 + flint.arb(0, size), flint.arb(0, size))


def _real(values: Any) -> Any:
    import flint

    return flint.arb_mat([[x.real for x in row] for row in values.tolist()])


def blocks(drift: Array) -> list[NDArray[np.int_]]:
    """The quadratures that K couples, directly or by others.

    >>> [block.tolist() for block in blocks(np.array([[1.0, 0.0, 2.0], [0.0, 3.0, 0.0], [0.0, 0.0, 4.0]]))]
    [[1], [0, 2]]
    """
    reached = (drift != 0) | (drift.T != 0) | np.eye(len(drift), dtype=np.bool_)
    for _ in range(len(drift).bit_length()):
        reached = reached @ reached
    return [np.flatnonzero(row) for row in np.unique(reached, axis=0)]


def _doubled(drift: Array, diffusion: Array, time: float, doublings: int) -> tuple[Any, Any]:
    import flint

    size = len(drift)
    step = flint.arb(time) * flint.arb(2) ** -doublings
    moving, source = _matrix(drift) * step, _matrix(diffusion) * step
    under = _beside(flint.arb_mat(size, size), -moving.transpose())
    rows = [*_beside(moving, source).tolist(), *under.tolist()]
    whole = flint.arb_mat(rows).exp().tolist()[:size]
    transfer = flint.arb_mat([row[:size] for row in whole])
    noise = flint.arb_mat([row[size:] for row in whole]) * transfer.transpose()
    least = flint.arb(2) ** _GONE
    for k in range(doublings):
        if k * k * size**3 > _LONGEST:
            expected = "fewer turns, for a K with equal eigenvalues"
            raise InvalidInput("time", expected, f"2^{doublings} steps", "take ‖Kt‖ < 1e20")
        noise = noise + transfer * noise * transfer.transpose()
        transfer = transfer * transfer
        if all(x.abs_upper() < least for x in transfer.entries()):
            transfer = flint.arb_mat(size, size)
            break
    return transfer, noise
