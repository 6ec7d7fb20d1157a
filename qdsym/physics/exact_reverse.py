"""The cheapest completely positive reverse of a Gaussian flow, with the certificate that none is cheaper.

A generator (K', D') runs V̇ backwards exactly when K'V + VK'ᵀ + D' = −V̇. Its cost is Tr V⁻¹D'. In a Williamson frame
V = S(⊕ν_k I₂)Sᵀ that is adapted to the flow (inside each space of equal ν the Hermitian block of S⁻¹V̇S⁻ᵀ is diagonal,
with the entries ν̇_k) the least cost is 2 Σ d_k/ν_k, d_k = max(ν̇_k/(ν_k − 1), −ν̇_k/(ν_k + 1)) (`exact-law-modes`), and
D' = S(⊕d_k I₂)Sᵀ reaches it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import (
    EPSILON,
    Array,
    Matrix,
    described,
    is_symbolic,
    representable,
    same_dimension,
    symmetric,
    transpose,
)
from qdsym.physics.generators import Generator
from qdsym.physics.normal import require_normal
from qdsym.physics.phase_space import symplectic_form
from qdsym.physics.products import crossed
from qdsym.physics.resolving import LOST, SUSPECT, left_over, resolved_frames
from qdsym.physics.solving import quotient
from qdsym.physics.spectra import excesses, spectrum
from qdsym.physics.williamson import symplectic_inverse, williamson

_ROUNDINGS = 16
"""How many roundings of V may lie between symplectic eigenvalues that are taken as equal."""


@dataclass(frozen=True, eq=False)
class ExactReverse:
    """The cheapest reverse and its dual certificate; leading axes are those of the covariance and of its rate.

    ``drift`` K' and ``diffusion`` D' have shapes ``(..., 2n, 2n)``; ``cost`` is Tr V⁻¹D'. ``dual`` is a Hermitian Z ⪰ 0
    with Tr V⁻¹D' = ``cost`` + Tr Z M(K', D') for *every* exact reverse, so that none that is completely positive is
    cheaper; for the one given here Tr Z M is 0.
    """

    cost: Array
    drift: Array
    diffusion: Array
    dual: NDArray[np.complex128]

    @property
    def generator(self) -> Generator:
        """The reverse as a generator."""
        return Generator(self.drift, self.diffusion)


def exact_reverse(covariance: Matrix, rate: Matrix) -> ExactReverse:
    """The reverse of least Tr V⁻¹D' of a flow V̇ at V, for any number of modes (`exact-law`, `exact-law-modes`).

    ``covariance`` V and ``rate`` V̇ are arrays ``(..., 2n, 2n)`` whose leading axes broadcast; V̇ is any symmetric
    matrix. The least cost is not continuous in V where symplectic eigenvalues meet: those that differ by rounding alone
    are taken as equal, and what is nearly equal pays with a Hamiltonian in K' of the order of V̇ over their difference
    (its modes are told apart in Arb's balls, in half a millisecond for two).
    K'V + VK'ᵀ + D' = −V̇ and M(K', D') ⪰ 0 hold to the rounding of what they are sums of; where symplectic eigenvalues
    nearly meet that is checked to be at most 10⁻⁶ of V̇, each entry in units of √(V_ii V_jj).
    The relative error of the cost is a few roundings times ν/|ν̇| and divided by the least eigenvalue of V scaled to a
    diagonal of 1, by which the rounding of V̇ is multiplied in any case.

    Raises `InvalidInput` for malformed matrices, where some symplectic eigenvalue is not above 1 to working precision
    (a pure mode cannot be reversed exactly at a finite cost, unless nothing happens to it), where two of them are so
    nearly equal that the rounding of K' would be more than 10⁻⁶ of V̇, and where what is not 0 would have to be given as
    less than the least normal double.

    >>> from qdsym.physics.generators import attenuator
    >>> from qdsym.physics.phase_space import squeezed_thermal
    >>> V = squeezed_thermal(1.5, 0.8)
    >>> best = exact_reverse(V, attenuator().rate(V))
    >>> round(float(best.cost), 9), bool(best.generator.is_completely_positive(tol=1e-12))
    (2.87323859, True)
    """
    for argument, value in (("covariance", covariance), ("rate", rate)):
        if is_symbolic(value):
            remedy = "with symbols, see `qdsym show exact-law`"
            raise InvalidInput(argument, "a numeric matrix", described(value), remedy)
    state = symmetric(covariance, "covariance", symbolic=False)
    flow = symmetric(rate, "rate", symbolic=False)
    same_dimension("rate", flow, state, of="covariance")
    state, flow = np.broadcast_arrays(state, flow)
    with representable("covariance, rate"):
        best = _one_mode(state, flow) if state.shape[-1] == 2 else _many_modes(state, flow)
    # Of the entries of K', of which a cost is a sum, some may be a little below the normal doubles.
    size = 2 * state.shape[-1] * np.abs(best.drift).max(axis=(-2, -1))
    _require_normal(size, np.asarray(flow.any(axis=(-2, -1))), "a reverse")
    return best


def _mixed(state: Array, nu: Array) -> Array:
    """The distances ν − 1; raises unless all are seen to be positive."""
    above = excesses(state)
    if not (above > 4 * EPSILON * nu).all():
        got = f"a smallest symplectic eigenvalue of {nu.min():.17g}"
        raise InvalidInput("covariance", "symplectic eigenvalues above 1", got, "a pure mode has no exact reverse")
    return above


def _needs(speed: Array, above: Array, nu: Array) -> Array:
    return np.maximum(speed / above, -speed / (nu + 1))


def _price(speed: Array, need: Array, nu: Array) -> Array:
    found, moving = np.asarray(2 * (need / nu).sum(axis=-1)), (speed != 0).any(axis=-1)
    _require_normal(np.abs(speed).max(axis=-1), moving, "a speed of the symplectic eigenvalues")
    _require_normal(found, moving, "a cost")
    return found[()]


def _require_normal(found: Array, nonzero: NDArray[np.bool_], what: str) -> None:
    require_normal(found, nonzero, "covariance, rate", what, "use other units")


def _one_mode(state: Array, flow: Array) -> ExactReverse:
    nu = spectrum(state)
    above, nu = _mixed(state, nu)[..., 0], nu[..., 0]
    twice, exponent = crossed(state, flow)
    speed = np.ldexp(twice / 2 / nu, exponent)
    _require_normal(speed, twice != 0, "a speed of the symplectic eigenvalues")
    inverse, moved = (quotient(part, state) for part in (np.broadcast_to(np.eye(2), state.shape), flow))
    need = _needs(speed, above, nu)
    diffusion = (need / nu)[..., None, None] * state
    drift = -(moved + (need / nu)[..., None, None] * np.eye(2)) / 2
    heats = speed >= 0
    size = np.where(heats, 1 / above, 1 / (nu + 1))
    form = symplectic_form() * np.where(heats, size, -size)[..., None, None]
    dual = (nu * size)[..., None, None] * inverse + 1j * form
    return ExactReverse(_price(speed[..., None], need[..., None], nu[..., None]), drift, diffusion, dual)


def _many_modes(state: Array, flow: Array) -> ExactReverse:
    nu, frame = williamson(state)
    frame = resolved_frames(state, nu, frame)
    above = _mixed(state, nu)
    alike = _alike(state, nu, frame)
    seen = _in_frame(frame, flow)
    several = alike.sum(axis=(-2, -1)) > nu.shape[-1]
    if several.any():
        frame = frame.copy()
        for at in np.argwhere(several):
            place = tuple(at)
            frame[place] = frame[place] @ _turn(_hermitian(seen[place]), alike[place])
        seen = _in_frame(frame, flow)
    speed = np.real(np.diagonal(_hermitian(seen), axis1=-2, axis2=-1))
    need = _needs(speed, above, nu)
    pull = -np.maximum(speed / above, speed / (nu + 1))
    inverse = symplectic_inverse(frame)
    hamiltonian = _hamiltonian(-seen, nu, alike)
    drift = frame @ (hamiltonian + _direct_sum(pull / 2)) @ inverse
    diffusion = frame @ _direct_sum(need) @ transpose(frame)
    _kept_in_rounding(hamiltonian, seen, nu, alike, (drift, state, diffusion, flow))
    on_u_bar, on_u = np.where(speed >= 0, 1 / above, 0), np.where(speed >= 0, 0, 1 / (nu + 1))
    certificate = _direct_sum(on_u_bar + on_u) + 1j * _direct_sum(on_u_bar - on_u) @ symplectic_form(nu.shape[-1])
    return ExactReverse(_price(speed, need, nu), drift, diffusion, transpose(inverse) @ certificate @ inverse)


def _kept_in_rounding(
    hamiltonian: Array, seen: Array, nu: Array, alike: NDArray[np.bool_], found: tuple[Array, Array, Array, Array]
) -> None:
    """Raise where rounding K' alone undoes the reverse: K'V is many times the flow, as symplectic eigenvalues meet."""
    size = np.abs(hamiltonian * np.repeat(nu, 2, axis=-1)[..., None, :]).max(axis=(-2, -1))
    rounded = EPSILON * size / np.where(seen.any(axis=(-2, -1)), np.abs(seen).max(axis=(-2, -1)), 1)
    lost = np.asarray(rounded > LOST)
    if not lost.any():
        for at in map(tuple, np.argwhere(rounded > LOST * SUSPECT)):
            drift, state, diffusion, flow = (part[at] for part in found)
            lost[at] = left_over(drift, state, diffusion, flow, np.sqrt(np.diagonal(state))) > LOST
    if not lost.any():
        return
    here = tuple(np.argwhere(lost)[0])
    gaps = np.where(alike[here], np.inf, np.abs(nu[here][:, None] - nu[here]))
    one, other = sorted(nu[here][list(np.unravel_index(gaps.argmin(), gaps.shape))])
    got = f"{one:.17g} and {other:.17g}, whose reverse is lost in the rounding of a Hamiltonian of {size[here]:.2g}"
    raise InvalidInput("covariance", "symplectic eigenvalues that are equal or apart", got, "make them equal")


def _alike(state: Array, nu: Array, frame: Array) -> NDArray[np.bool_]:
    """Which symplectic eigenvalues rounding cannot tell apart.

    |δV_ij| ≤ ε√(V_ii V_jj) moves ν_k by at most nε Σ S⁻¹_ki² V_ii, summed over i and the two rows of mode k.
    """
    rows = symplectic_inverse(frame).reshape(*nu.shape, 2, frame.shape[-1])
    own = np.diagonal(state, axis1=-2, axis2=-1)[..., None, None, :]
    spread = _ROUNDINGS * EPSILON * (rows**2 * own).sum(axis=(-2, -1))
    apart = np.diff(nu, axis=-1) > spread[..., 1:] + spread[..., :-1]
    # What neighbours cannot be told apart in is one group: frames are turned within it.
    group = np.concatenate([np.zeros((*nu.shape[:-1], 1), dtype=np.int_), np.cumsum(apart, axis=-1)], axis=-1)
    return np.asarray(group[..., :, None] == group[..., None, :])


def _in_frame(frame: Array, flow: Array) -> Array:
    """S⁻¹V̇S⁻ᵀ."""
    inverse = symplectic_inverse(frame)
    return np.asarray(inverse @ flow @ transpose(inverse), dtype=np.float64)


def _blocks(matrix: Array) -> Array:
    """The 2×2 blocks of a matrix, shape ``(..., n, n, 2, 2)``."""
    modes = matrix.shape[-1] // 2
    return np.swapaxes(matrix.reshape(*matrix.shape[:-2], modes, 2, modes, 2), -3, -2)


def _hermitian(matrix: Array) -> NDArray[np.complex128]:
    """U†AU with the vectors u of σ in each mode, shape ``(..., n, n)``."""
    block = _blocks(matrix)
    real = (block[..., 0, 0] + block[..., 1, 1]) / 2
    return np.asarray(real + 0.5j * (block[..., 0, 1] - block[..., 1, 0]))


def _direct_sum(values: Array) -> Array:
    return np.asarray(np.repeat(values, 2, axis=-1)[..., :, None] * np.eye(2 * values.shape[-1]))


def _turn(hermitian: NDArray[np.complex128], alike: NDArray[np.bool_]) -> Array:
    """The rotation of modes with equal ν that makes the Hermitian block of the flow diagonal within each group."""
    size = len(hermitian)
    unitary = np.eye(size, dtype=np.complex128)
    start = 0
    while start < size:
        end = start + 1
        while end < size and alike[end - 1, end]:
            end += 1
        if end - start > 1:
            unitary[start:end, start:end] = np.linalg.eigh(hermitian[start:end, start:end])[1]
        start = end
    return np.asarray(np.kron(unitary.real, np.eye(2)) + np.kron(unitary.imag, symplectic_form()))


def _hamiltonian(target: Array, nu: Array, alike: NDArray[np.bool_]) -> Array:
    """The L of sp(2n) with LΛ + ΛLᵀ = the target but for its diagonal Hermitian part, Λ = ⊕ν_k I₂."""
    form = symplectic_form()
    block = _blocks(target)
    turned = form @ block @ form
    commuting, other = (block - turned) / 2, (block + turned) / 2
    gap = nu[..., None, :] - nu[..., :, None]
    share = np.where(alike, 0, 1 / np.where(alike, 1, gap))
    found = commuting * share[..., None, None] + other / (nu[..., None, :] + nu[..., :, None])[..., None, None]
    return np.asarray(np.swapaxes(found, -3, -2).reshape(target.shape), dtype=np.float64)
