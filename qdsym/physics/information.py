"""Petz metrics, entropy and the quantum noise floor of Gaussian states, in numbers and for any number of modes.

Entropies are in nats, F is the root fidelity, and covariances are those of `qdsym.physics.phase_space` (vacuum V = I).
"""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import (
    Array,
    Matrix,
    Scalar,
    bounded,
    described,
    is_symbolic,
    real_array,
    representable,
    same_dimension,
    symmetric,
    transpose,
)
from qdsym.physics.normal import TINY, require_normal
from qdsym.physics.petz import KMB, PetzFunction
from qdsym.physics.phase_space import require_state
from qdsym.physics.positivity import is_nonnegative
from qdsym.physics.products import added as added_up
from qdsym.physics.products import crossed, one_mode_determinant
from qdsym.physics.quadrature import gauss_legendre
from qdsym.physics.resolving import resolved_frames
from qdsym.physics.several_modes import entropy_rate, infidelity, information
from qdsym.physics.spectra import excesses, framed_in_doubles, frames_in_digits, spectrum
from qdsym.physics.williamson import symplectic_inverse, williamson

_STEEP, _WIDE = 16, 64.0**2
_EIGENVALUE = "a symplectic eigenvalue ν ≥ 1"
_FAINT = 2.0**-900
"""Below which a sum of products may have lost some of them."""
_CANCELLED = 16
"""The share of its terms below which a sum of entries of the metric, with their errors, is formed in another way."""


def displacement_metric(covariance: Matrix, petz: PetzFunction) -> Array:
    """The metric J_f of displacements, J_f = S⁻ᵀ ⊕[(1−q_k)/f(q_k)] I₂ S⁻¹ with V = S(⊕ν_k I₂)Sᵀ (`lemma-2`).

    q_k = (ν_k − 1)/(ν_k + 1). ``covariance`` is a state ``(..., 2n, 2n)``, and so is the result, the
    quadratic form on the mean; J_SLD = 2V⁻¹. Each entry is right to a relative 10⁻¹² of √(J_ii J_jj), next to pure
    modes, too. Raises `InvalidInput` for anything but a state, and for a pure mode where the metric diverges (f(0) = 0:
    KMB, RLD).

    >>> from qdsym.physics.petz import SLD
    >>> displacement_metric([[4, 0], [0, 4]], SLD).round(12).tolist()
    [[0.5, 0.0], [0.0, 0.5]]
    """
    if not isinstance(petz, PetzFunction):
        remedy = "SLD, WIGNER_YANASE, KMB, RLD, or PetzFunction(name, f)"
        raise InvalidInput("petz", "a PetzFunction", described(petz), remedy)
    state = _state(covariance)
    nu, symplectic = _normal_form(state)
    above = excesses(state)
    with np.errstate(divide="ignore"):
        weights = 2 / (nu + 1) / petz(above / (nu + 1))
    _require_mixed(np.isfinite(weights), petz, nu)
    if nu.shape[-1] > 1:
        # A frame is wrong by ε over the distance of the ν, which shows where the weights are farther apart than the ν,
        # and by ε beside other modes, which shows by the root of the quotient of the weights.
        steep = np.abs(np.diff(weights)) * nu[..., 1:] > _STEEP * weights[..., 1:] * np.diff(above)
        wide = np.asarray(weights.max(axis=-1) > _WIDE * weights.min(axis=-1))
        wide[wide] = framed_in_doubles(state[wide], nu[wide])
        near = steep.any(axis=-1) & ~wide
        symplectic[near] = resolved_frames(state[near], nu[near], symplectic[near])
        symplectic[wide] = frames_in_digits(state[wide])
    inverse = symplectic_inverse(symplectic)
    with representable("covariance"):
        return np.asarray(transpose(inverse) @ (np.repeat(weights, 2, axis=-1)[..., None] * inverse))


def _require_mixed(finite: NDArray[np.bool_], petz: PetzFunction, nu: Array) -> None:
    if not finite.all():
        remedy = f"the {petz.name} metric diverges on a pure mode"
        raise InvalidInput("covariance", "every symplectic eigenvalue > 1", f"ν_min = {nu.min():.17g}", remedy)


def _state(covariance: Matrix) -> Array:
    if is_symbolic(covariance):
        remedy = "convert numbers with numpy.array(V.evalf().tolist(), dtype=float)"
        raise InvalidInput("covariance", "a numeric matrix", described(covariance), remedy)
    return np.asarray(require_state(covariance), dtype=np.float64)


def _normal_form(state: Array) -> tuple[Array, Array]:
    nu, symplectic = williamson(state)
    # The rounding of a pure state must not push ν below 1.
    return np.maximum(nu, 1), symplectic


def _perturbed(covariance: Matrix, value: Matrix, argument: str) -> tuple[Array, Array]:
    state = _state(covariance)
    if is_symbolic(value):
        raise InvalidInput(argument, "a numeric matrix", described(value))
    checked = np.asarray(symmetric(value, argument, symbolic=False), dtype=np.float64)
    same_dimension(argument, checked, state, of="covariance")
    return state, checked


def _state_and_noise(covariance: Matrix, noise: Matrix) -> tuple[Array, Array]:
    state, checked = _perturbed(covariance, noise, "noise")
    refused = ~np.asarray(is_nonnegative(checked, np.zeros_like(checked)))
    if refused.any():
        got = f"eigenvalue {np.linalg.eigvalsh(checked[refused])[..., 0].min():.17g}"
        raise InvalidInput("noise", "a positive semidefinite matrix", got)
    shape = np.broadcast_shapes(state.shape, checked.shape)
    return np.broadcast_to(state, shape), np.broadcast_to(checked, shape)


def entropy(covariance: Matrix) -> Array:
    """The entropy Σ_k S(ν_k) in nats of a state ``(..., 2n, 2n)``, an array ``(...)`` (`de-bruijn`).

    S(ν) = ((ν+1)/2) ln((ν+1)/2) − ((ν−1)/2) ln((ν−1)/2), free of cancellation at every ν ≥ 1, to a relative
    10⁻¹² for the matrix whose entries are the doubles given. Raises `InvalidInput` for anything but a state.

    >>> round(entropy([[3, 0], [0, 3]]).item(), 12)
    1.38629436112
    """
    return np.asarray(_mode_entropy(excesses(_state(covariance))).sum(axis=-1))[()]


def _mode_entropy(excess: Array) -> Array:
    half = np.minimum(excess, 1) / 2
    cold = (1 + half) * np.log1p(half) - half * np.log(np.where(half > 0, half, 1))
    hot = np.maximum(excess + 1, 2)
    warm = hot * _arcoth(hot - 1) + np.log(hot / 2) + np.log1p(-(hot**-2)) / 2
    return np.asarray(np.where(excess < 1, cold, warm), dtype=np.float64)


def _arcoth(excess: Array) -> Array:
    """The inverse hyperbolic cotangent of 1 + ``excess``, infinite at 0."""
    near = np.minimum(excess, 1)
    with np.errstate(divide="ignore"):
        singular = np.log(2 + near) - np.log(near)
    return np.asarray(np.where(excess < 1, singular, np.log1p(2 / np.maximum(excess, 1))) / 2)


def entropy_gain(nu: Scalar, increment: Scalar) -> Array:
    """The difference S(ν + Δ) − S(ν) of one mode, ν ≥ 1, Δ ≥ 0, to a relative 10⁻¹⁴ at every ν and every Δ.

    It is ∫ arcoth(ν + u) du over [0, Δ]. For ν ≥ 4 that is the series log1p(Δ/ν) + Σ_k (ν⁻²ᵏ − (ν+Δ)⁻²ᵏ)/(2k(2k+1)) of
    positive terms; below, 16 Gauss–Legendre nodes for Δ ≤ (ν−1)/2, where they are exact to rounding, and the logarithms
    of the antiderivative beyond. Arguments broadcast. Raises `InvalidInput` for anything else.

    >>> entropy_gain(2.0, 0.0).item(), round(entropy_gain(2.0, 1e-30).item() * 1e30, 12)
    (0.0, 0.549306144334)
    >>> entropy_gain(1e17, 1e17).item()
    0.6931471805599453
    """
    nu = bounded(nu, "nu", 1, expected=_EIGENVALUE, symbolic=False)
    increment = bounded(increment, "increment", 0, expected="an increment ≥ 0", symbolic=False)
    _require_broadcast(nu=nu, increment=increment)
    gain = _gain(nu - 1, increment)
    require_normal(gain, increment > 0, "nu, increment", "an entropy")
    return gain[()]


def _gain(excess: Array, increment: Array) -> Array:
    """The entropy gain at ν = 1 + ``excess``."""
    nodes, weights = gauss_legendre(16)
    hot = excess >= 3
    far, excess = np.where(hot, 1 + excess, 4), np.where(hot, 1, excess)
    ratio = np.log1p(increment / far)
    series = ratio - sum(np.expm1(-2 * k * ratio) * far ** (-2.0 * k) / (2 * k * (2 * k + 1)) for k in range(1, 15))
    near = increment <= excess / 2
    # Where a branch is not taken its arguments are harmless numbers.
    small, start = np.where(near, increment, 0), np.where(near & (excess > 0), excess, 1)
    gradual = small * (_arcoth(start[..., None] + small[..., None] * nodes) @ weights)
    large, above = np.where(near, 1, increment), np.where(excess > 0, excess, 1)
    # The quotient large/above may leave the range of doubles, where its logarithm does not.
    share = np.where(large < 1, np.log1p(np.minimum(large, 1) / above), np.log(above + large) - np.log(above))
    direct = large * _arcoth(excess + large) + (excess + 2) / 2 * np.log1p(large / (excess + 2)) - excess / 2 * share
    return np.asarray(np.where(hot, series, np.where(near, gradual, direct)))


def _require_broadcast(**arrays: Array) -> None:
    try:
        np.broadcast_shapes(*(array.shape for array in arrays.values()))
    except ValueError:
        got = "shapes " + " and ".join(str(array.shape) for array in arrays.values())
        raise InvalidInput(", ".join(arrays), "shapes that broadcast together", got) from None


def de_bruijn_rate(covariance: Matrix, diffusion: Matrix) -> Array:
    """The entropy production ¼ Tr(J_KMB ΔD) of a state under V̇ = ΔD, nats per unit of time (`de-bruijn`).

    ``covariance`` and ``diffusion`` (symmetric) are ``(..., 2n, 2n)``. The relative error is below 10⁻¹² for the
    matrices whose entries are the doubles given, whatever cancels: where much does, several modes are computed in Arb's
    balls, two in about a millisecond. Raises `InvalidInput` for malformed matrices, anything but a state, and a pure
    mode, where the rate diverges.

    >>> round(de_bruijn_rate([[2, 0], [0, 2]], [[1, 0], [0, 1]]).item(), 12)
    0.549306144334
    """
    state, rate = _perturbed(covariance, diffusion, "diffusion")
    if state.shape[-1] == 2:
        mantissa, exponent = _one_mode_rate(state, rate)
        with np.errstate(over="ignore", under="ignore"):
            found = np.asarray(np.ldexp(mantissa, exponent))
        seen = mantissa != 0
    else:
        # The quarter of the metric first: what remains may be within double precision where the whole is not.
        metric = displacement_metric(state, KMB) / 4
        with np.errstate(over="ignore", invalid="ignore"):
            found = np.asarray(np.einsum("...ij,...ji->...", metric, rate))
            root = np.sqrt(np.diagonal(metric, axis1=-2, axis2=-1))
            size = np.einsum("...i,...ij,...j->...", root, np.abs(rate), root)
        lost = (np.abs(found) < np.maximum(size / _CANCELLED, _FAINT)) & rate.any(axis=(-2, -1))
        seen = np.zeros(found.shape, dtype=np.bool_)
        if lost.any():
            parts = (np.broadcast_to(part, (*found.shape, *part.shape[-2:]))[lost] for part in (state, rate))
            mantissa, exponent = entropy_rate(*parts)
            seen[lost] = mantissa != 0
            with np.errstate(over="ignore", under="ignore"):
                found[lost] = np.ldexp(mantissa, exponent)
    require_normal(found, seen, "covariance, diffusion", "a rate", "use a longer unit of time")
    if not np.isfinite(found).all():
        raise InvalidInput("diffusion", "a rate within double precision", "an overflow", "use a shorter unit of time")
    return found[()]


def _one_mode_rate(state: Array, rate: Array) -> tuple[Array, NDArray[np.int_]]:
    """Mantissas and exponents of arcoth(ν) ν̇, ν̇ = Tr(σᵀVσΔD)/(2ν)."""
    above = excesses(state)[..., 0]
    _require_mixed(above > 0, KMB, above + 1)
    mantissa, exponent = crossed(state, rate)
    nu, size = np.frexp(above + 1)
    # The product ν arcoth ν is of the order of 1.
    return mantissa / (2 * _ratio_beyond(above) * nu * nu), exponent - 2 * size


def metric_ratio(nu: Scalar) -> Array:
    """The ratio κ(ν) = g_SLD/g_KMB = 1/(ν arcoth ν) of a displacement tangent, 0 at ν = 1 (`lemma-2`).

    >>> metric_ratio([1.0, 1e300]).tolist()
    [0.0, 1.0]
    """
    nu = bounded(nu, "nu", 1, expected=_EIGENVALUE, symbolic=False)
    return _ratio_beyond(nu - 1)[()]


def _ratio_beyond(excess: Array) -> Array:
    """κ of ν = 1 + ``excess``, of which a nearly pure state has few digits in ν."""
    return np.asarray(1 / ((1 + excess) * _arcoth(excess)))


def geometric_constant(nu: Scalar) -> Array:
    """The constant c_geom(ν) = κ(ν)/2 = 1/(2ν arcoth ν) of the noise floor (`theorem-2`).

    >>> round(geometric_constant(2.0).item(), 12)
    0.455119613313
    """
    return np.asarray(metric_ratio(nu) / 2)[()]


def worst_case_infidelity(covariance: Matrix, noise: Matrix) -> Array:
    """The cost −2 ln F_wc = ½ ln det(I + ½ σᵀVσ N) of the channel V → V + N on a state V (`theorem-2`).

    F_wc is the root fidelity of the purification. ``covariance`` and ``noise`` N ⪰ 0 are ``(..., 2n, 2n)``.
    The relative error is below 10⁻¹², for N of any size: the determinant of doubles is a rational number. Raises
    `InvalidInput` for malformed matrices, anything but a state, and N ⋡ 0.

    >>> round(worst_case_infidelity([[2, 0], [0, 2]], [[1, 0], [0, 1]]).item(), 12)
    0.69314718056
    """
    state, added = _state_and_noise(covariance, noise)
    if state.shape[-1] == 2:
        first, second = crossed(state, added), _determinants(state, added)
        # ½ ln(1 + ½ Tr(σᵀVσN) + ¼ det V det N): the logarithm of a sum of exponents of any size.
        total, size = added_up((first[0] / 2, first[1]), (second[0] / 4, second[1]))
        if (total < 0).any():
            got = "a negative Tr(σᵀVσN), which is their rounding"
            raise InvalidInput("covariance, noise", "positive matrices that rounding leaves positive", got)
        small = np.log1p(np.ldexp(total, np.minimum(size, 900)))
        large = np.log(np.where(total > 0, total, 1)) + size * np.log(2)
        cost = np.asarray(np.where(size > 900, large, small) / 2)
    else:
        cost = infidelity(state, added)
    _require_seen(cost, added, "a cost")
    return cost[()]


def decoder_information(covariance: Matrix, noise: Matrix) -> Array:
    """The entropy I_dec = S(V + N) − S(V) in nats that noise N ⪰ 0 adds to a state V (`theorem-2`).

    The relative error of I_dec itself is below 10⁻¹² for the matrices whose entries are the doubles given, however
    small or cold or hot; several modes are computed in Arb's balls, two in about a millisecond. Shapes and errors are
    those of `worst_case_infidelity`.

    >>> round(decoder_information([[2, 0], [0, 2]], np.eye(2)).item(), 12)
    0.431523108678
    """
    state, added = _state_and_noise(covariance, noise)
    gain = (_one_mode_information if state.shape[-1] == 2 else information)(state, added)
    _require_seen(gain, added, "an entropy")
    return gain[()]


def _require_seen(found: Array, noise: Array, what: str) -> None:
    """Of a state no noise but N = 0 has none."""
    if found.min(initial=1) < TINY:
        require_normal(found, np.asarray(noise.any(axis=(-2, -1))), "covariance, noise", what)


def _determinants(state: Array, added: Array) -> tuple[Array, NDArray[Any]]:
    """The product det V det N, mantissa and exponent; the rounding of a singular N makes no negative one."""
    of_state, of_noise = one_mode_determinant(state), one_mode_determinant(added)
    return of_state[0] * np.maximum(of_noise[0], 0), of_state[1] + of_noise[1]


def _one_mode_information(state: Array, added: Array) -> Array:
    """With ν_out² = ν² + g, g = Tr(σᵀVσN) + det N, ν rises by √g · √g/(ν_out + ν)."""
    first, second = crossed(state, added), one_mode_determinant(added)
    gained, size = added_up(first, (np.maximum(second[0], 0), second[1]))
    odd = size % 2
    nu = spectrum(state)[..., 0]
    with np.errstate(over="ignore", invalid="ignore"):
        root = np.ldexp(np.sqrt(np.maximum(np.ldexp(gained, odd), 0)), (size - odd) // 2)
        rise = root / 4 * (root / (np.hypot(nu / 4, root / 4) + nu / 4))
    if not np.isfinite(rise).all():
        raise InvalidInput("noise", "V + N within double precision", "an overflow")
    return _gain(excesses(state)[..., 0], rise)


def noise_floor(covariance: Matrix, noise: Matrix) -> Array:
    """The floor c_geom(ν_min) · I_dec, which −2 ln F_wc is never below (`theorem-2`).

    Shapes and errors are those of `worst_case_infidelity`.

    >>> V, N = 2 * np.eye(2), 0.1 * np.eye(2)
    >>> bool(noise_floor(V, N) <= worst_case_infidelity(V, N))
    True
    """
    ratio = _ratio_beyond(excesses(_state(covariance))[..., 0])
    gain = decoder_information(covariance, noise)
    floor = np.asarray(ratio / 2 * gain)
    require_normal(floor, (ratio > 0) & (gain > 0), "covariance, noise", "a floor")
    return floor[()]


def exact_law_cost(nu: Scalar, r: Scalar) -> Array:
    """The least Tr(V⁻¹D') over the CP generators that undo pure loss of rate 1 exactly (`exact-law`, one mode).

    With c = cosh(2r)/ν it is 2(c−1)/(ν−1) for c ≥ 1 and 2(1−c)/(ν+1) for c ≤ 1: infinite for a pure squeezed
    state, 0 for the vacuum. The relative error is below 10⁻¹², but for the rounding of ν and r themselves where they
    make |cosh 2r − ν| small. Arguments broadcast. Raises `InvalidInput` for ν < 1, r not finite, and a cost of a mixed
    state that is beyond double precision.

    >>> exact_law_cost([1, 1, 2], [0.0, 0.5, 0.0]).round(12).tolist()
    [0.0, inf, 0.333333333333]
    """
    nu = bounded(nu, "nu", 1, expected=_EIGENVALUE, symbolic=False)
    r = real_array(r, "r")
    _require_broadcast(nu=nu, r=r)
    nu, r = np.broadcast_arrays(nu, r)
    pure, expected = nu == 1, "a cost within double precision"
    with np.errstate(over="ignore", under="ignore", invalid="ignore"):
        # Where cosh 2r > 2ν the quotient sinh² r/(ν(ν−1)) is formed by factors, none of which leaves the range.
        mixed = np.where(pure, 2, nu)
        root = (2 * np.sinh(r / 2) / np.sqrt(mixed)) * (np.cosh(r / 2) / np.sqrt(mixed - 1))
        steep = np.abs(r) > np.log(mixed) / 2 + 1.4
        margin = 2 * np.sinh(np.where(steep, 0, r)) ** 2 - (nu - 1)
        gentle = np.where(margin > 0, margin / nu * (2 / (mixed - 1)), -margin / nu * (2 / (nu + 1)))
        cost = np.where(steep, 4 * root**2 - 2 / mixed, gentle)
    lost = ~pure & (~np.isfinite(cost) | ((cost < TINY) & (margin != 0)))
    if lost.any():
        offender = f"nu={nu[lost].flat[0]:.17g}, r={r[lost].flat[0]:.17g}"
        raise InvalidInput("nu, r", expected, offender, 'use closed_form("exact-cost").decimal')
    return np.asarray(np.where(pure, np.where(r == 0, 0.0, np.inf), cost))[()]
