"""The same formulas arranged for double precision, over arrays.

Each function is algebraically equal to the expression of the same name (the tests compare the two) and loses
no digits to cancellation. Three devices do all the work.

- Distances are formed before they are used: cosh 2r − ν = 2 sinh² r − (ν − 1), and ν e^{2r} − 1 = expm1(2r)
  + (ν − 1)e^{2r}. What remains near the boundary cosh 2r = ν is the conditioning of the question itself: a
  rounding ε of ν or r moves cosh 2r − ν by a fraction ε(ν + cosh 2r)/|cosh 2r − ν|.
- Logarithms go through ln((1 + n)/n) with n = (ν − 1)/2, the mean occupation: arcoth ν = ½ ln((1 + n)/n) and
  S(ν) = ln(1 + n) + n ln((1 + n)/n), a sum of positive terms.
- The noise integral is written with positive terms only (`_share`), and its few elementary integrals, which
  cancel at small argument, are summed by Gauss's rule there.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
from numpy.typing import NDArray

from qdsym.physics.arrays import Array

_NODES = 12
"""Gauss's rule with n nodes errs by about (3 + √8)^{−2n} on the integrands it is used for: 4e-19 for 12.

Each has its nearest singularity as far beyond one end of [0, 1] as the interval is long.
"""


@cache
def _gauss() -> tuple[tuple[float, float], ...]:
    nodes, weights = np.polynomial.legendre.leggauss(_NODES)
    return tuple(zip((nodes + 1) / 2, weights / 2, strict=True))


def _mean(integrand: Callable[[float], Array]) -> Array:
    """The integral over [0, 1]."""
    return np.asarray(sum(weight * integrand(float(t)) for t, weight in _gauss()))


def _above(nu: Array) -> Array:
    """The distance ν − 1; a page that reads ν as text puts a more exact one in its place."""
    return np.asarray(nu - 1)


def _excess(nu: Array, r: Array) -> Array:
    """The margin cosh 2r − ν by which `theorem-1` fails the reverse."""
    return np.asarray(2 * np.sinh(r) ** 2 - _above(nu))


def _violated(nu: Array, r: Array) -> NDArray[np.bool_]:
    """Whether cosh 2r > ν; for a pure state that is r ≠ 0, even where sinh² r is no double any more."""
    return np.asarray((_excess(nu, r) > 0) | (_above(nu) <= 0) & ((r < 0) | (r > 0)))


def _log_ratio(n: Array) -> Array:
    """The logarithm ln((1 + n)/n), for n ≥ 0; infinite at 0."""
    return np.where(n < 1, np.log1p(n) - np.log(n), np.log1p(1 / n))


def _arcoth(excess: Array) -> Array:
    """The arcoth of 1 + ``excess``."""
    return _log_ratio(excess / 2) / 2


def _occupied_entropy(n: Array) -> Array:
    return np.asarray(np.log1p(n) + np.where(n > 0, n * _log_ratio(np.where(n > 0, n, 1)), 0))


def cp_ratio(nu: Array, r: Array) -> Array:
    """Return c = cosh(2r)/ν."""
    return np.asarray(np.cosh(2 * r) / nu)


def lambda_min(nu: Array, r: Array, gamma: Array) -> Array:
    """Return 2γ min(c, 1 − c)."""
    # In place where that can be: a pass over an array costs a fifth of the hyperbolic sine.
    beyond = np.sinh(r)
    beyond *= beyond
    beyond += beyond  # cosh 2r − 1
    least = np.minimum(1 + beyond, _above(nu) - beyond)
    least /= nu
    least += least
    return np.asarray(gamma * least)


def quadratic_form(nu: Array, r: Array, gamma: Array) -> Array:
    """Return 2γ(1 − c)."""
    return np.asarray(2 * (gamma * ((0 - _excess(nu, r)) / nu)))  # −0 is none of its values


def repair_trace(nu: Array, r: Array, gamma: Array) -> Array:
    """Return 4γ(c − 1)₊."""
    return np.asarray(4 * (gamma * np.maximum(_excess(nu, r) / nu, 0)))


def adjacent_ratio(nu: Array) -> Array:
    """Return (ν − 1)/(ν + 1)."""
    return np.asarray(_above(nu) / (nu + 1))


def metric_ratio(nu: Array) -> Array:
    """Return 1/(ν arcoth ν)."""
    return np.asarray(1 / (nu * _arcoth(_above(nu))))


def geometric_constant(nu: Array) -> Array:
    """Return 1/(2ν arcoth ν)."""
    return metric_ratio(nu) / 2


def entropy(nu: Array) -> Array:
    """Return S(ν)."""
    return _occupied_entropy(_above(nu) / 2)


def _band_loss(nu: Array, r: Array) -> Array:
    """The loss 1 − η_c at which the band ends, (2ν² − T)/(2(ν² + 1 − T)), at most ½; for cosh 2r > ν."""
    pure = _above(nu) <= 0
    return np.asarray(1 / (2 + _above(nu) * ((nu + 1) / nu) / np.where(pure, 1, _excess(nu, r))))


def onset_depth(nu: Array, r: Array, gamma: Array) -> Array:
    """Return S_c, 0 without a band."""
    violated = _violated(nu, r)
    # With ν = 1, r = 0 in its place an empty band has loss 0/0; any squeezing serves.
    loss = np.where(violated, _band_loss(np.where(violated, nu, 1), np.where(violated, r, 1)), 0)
    return np.asarray(-np.log1p(-loss) / gamma)


def _moments(z: Array, coefficients: tuple[Array, Array, Array]) -> tuple[Array, Array, Array]:
    """The integrals of P(1 − t)/(1 + zt)^k over [0, 1], k = 1, 2, 3, for P of degree 2 and z ≥ −½."""
    c0, c1, c2 = coefficients
    large = z > 0.5
    w = np.where(large, z, 1)
    first = np.log1p(w) / w
    linear = ((1 + w) * first - 1) / w
    square = ((1 + w) * linear - 0.5) / w
    slope = (1 - first) / w
    bend = ((1 + w) * slope - linear) / w
    total_1 = c0 * first + c1 * linear + c2 * square
    total_2 = c0 / (1 + w) + c1 * slope + c2 * bend
    total_3 = c0 * (2 + w) / (1 + w) / (2 * (1 + w)) + c1 / (2 * (1 + w)) + c2 * (0.5 - slope) / w
    small = ~large
    if small.any():
        y, p0, p1, p2 = z[small], c0[small], c1[small], c2[small]

        def weight(t: float) -> Array:
            return p0 + (1 - t) * (p1 + (1 - t) * p2)

        total_1[small] = _mean(lambda t: weight(t) / (1 + y * t))
        total_2[small] = _mean(lambda t: weight(t) / (1 + y * t) ** 2)
        total_3[small] = _mean(lambda t: weight(t) / (1 + y * t) ** 3)
    return total_1, total_2, total_3


def _share(nu: Array, r: Array, loss: Array, coefficients: tuple[Array, Array, Array]) -> Array:
    """The noise on q of `repair-noise`, divided by 2(c − 1) times the repaired loss h.

    With x = 1 − ht, α = a₀ − 1 and β = b₀ − 1 we have a = a₀(1 − At) and b = b₀(1 + Bt). Inside the band
    A = αh/a₀ and B = −βh/b₀ have one sign, A ≤ ½ and B ≥ −½, so the integrand P(1 − t)/((1 − At)³(1 + Bt))
    falls into partial fractions with the positive weights A/(A + B) and B/(A + B). P is (1 − ht)(1 − ht/h_c),
    h_c the loss at which the band ends; in powers of 1 − t its ``coefficients`` are positive too.
    """
    a_0, b_0 = nu * np.exp(2 * r), nu * np.exp(-2 * r)
    alpha = np.expm1(2 * r) + _above(nu) * np.exp(2 * r)
    beta = np.expm1(-2 * r) + _above(nu) * np.exp(-2 * r)
    delta = 2 * nu * np.sinh(2 * r)
    on_a, on_b = alpha * b_0 / delta, -beta * a_0 / delta
    first, second, third = _moments(-alpha * loss / a_0, coefficients)
    opposite = _moments(-beta * loss / b_0, coefficients)[0]
    return np.asarray(on_a * (third + on_b * (second + on_b * first)) + on_b**3 * opposite)


def _noise(nu: Array, r: Array, decay: Array) -> tuple[Array, Array]:
    """Both diagonal entries of N_S inside the band, ``decay`` = γS."""
    whole = _band_loss(nu, r)
    loss = np.minimum(-np.expm1(-decay), whole)
    kept, fraction, rest = np.maximum(np.exp(-decay), 1 - whole), loss / whole, (whole - loss) / whole
    coefficients = (kept * rest, loss * rest + kept * fraction, loss * fraction)
    scale = 2 * (_excess(nu, r) / nu) * loss
    return scale * _share(nu, r, loss, coefficients), scale * _share(nu, -r, loss, coefficients)


_Formula = Callable[[Array, Array, Array], Array]
_Evaluation = Callable[[Array, Array, Array, Array], Array]


def _where_repaired(formula: _Formula) -> _Evaluation:
    def evaluated(nu: Array, r: Array, gamma: Array, depth: Array) -> Array:
        nu, r, decay = np.broadcast_arrays(nu, r, gamma * depth)
        repaired = _violated(nu, r) & (decay > 0)
        result = np.zeros(repaired.shape)
        result[repaired] = formula(nu[repaired], r[repaired], decay[repaired])
        return result

    return evaluated


def _infidelity(nu: Array, r: Array, decay: Array) -> Array:
    on_q, on_p = _noise(nu, r, decay)
    b, a = nu * np.exp(-2 * r), nu * np.exp(2 * r)
    return np.asarray((np.log1p(b * on_q / 2) + np.log1p(a * on_p / 2)) / 2)


def _gained(nu: Array, r: Array, decay: Array) -> tuple[Array, Array]:
    """What the noise adds to ν² and to ν."""
    on_q, on_p = _noise(nu, r, decay)
    gained = nu * (np.exp(2 * r) * on_p + np.exp(-2 * r) * on_q) + on_q * on_p
    return gained, gained / (np.sqrt(nu**2 + gained) + nu)


def _information(nu: Array, r: Array, decay: Array) -> Array:
    _, rise = _gained(nu, r, decay)
    return _between(_above(nu), _above(nu) + rise, rise)


def _between(before: Array, after: Array, rise: Array) -> Array:
    """The entropy gained where ν − 1 goes from ``before`` to ``after``, by ``rise``."""
    result = np.asarray(_occupied_entropy(after / 2) - _occupied_entropy(before / 2))
    # A difference of entropies forgets a small rise; their derivative arcoth does not.
    small = np.maximum(rise, -rise) < np.minimum(before, after)
    start, width = before[small], rise[small]
    result[small] = width * _mean(lambda t: _arcoth(start + width * t))
    return result


noise_q: _Evaluation = _where_repaired(lambda nu, r, decay: _noise(nu, r, decay)[0])
noise_p: _Evaluation = _where_repaired(lambda nu, r, decay: _noise(nu, r, decay)[1])
infidelity: _Evaluation = _where_repaired(_infidelity)
decoder_information: _Evaluation = _where_repaired(_information)


def noise_floor(nu: Array, r: Array, gamma: Array, depth: Array) -> Array:
    """Return c_geom I_dec."""
    return np.asarray(geometric_constant(nu) * decoder_information(nu, r, gamma, depth))


def exact_cost(nu: Array, r: Array, gamma: Array) -> Array:
    """Return 2γ(c − 1)/(ν − 1) for c ≥ 1 and 2γ(1 − c)/(ν + 1) for c ≤ 1."""
    margin = _excess(nu, r) / nu
    return np.asarray(2 * (gamma * np.where(margin >= 0, margin / _above(nu), -margin / (nu + 1))))


def trace_cost(nu: Array, r: Array, gamma: Array) -> Array:
    """Return 2γ(cosh 2r − ν)(h + cosh 2r)/(ν² − 1), or 2γ(ν − cosh 2r)/(h + cosh 2r), h² = cosh² 2r + ν² − 1."""
    excess, wide = _excess(nu, r), np.cosh(2 * r)
    both = np.hypot(wide, np.sqrt(_above(nu)) * np.sqrt(nu + 1)) + wide
    heating = gamma * (excess / _above(nu)) * (both / (nu + 1))
    return np.asarray(2 * np.where(excess >= 0, heating, gamma * (-excess / both)))


def petz_cost(nu: Array, r: Array, gamma: Array) -> Array:
    """Return 2γ[(ν − 1)/(ν(ν + 1)) + (c − 1/ν)(1 + 2/(ν² − 1))], terms ≥ 0."""
    squeezed = 2 * np.sinh(r) ** 2 / nu
    return np.asarray(2 * (gamma * (_above(nu) / nu / (nu + 1) + squeezed * (1 + 2 / _above(nu) / (nu + 1)))))


def repaired_cost(nu: Array, r: Array, gamma: Array) -> Array:
    """Return 2γc(1 + 2(c − 1)₊)."""
    repaired = 1 + 2 * np.maximum(_excess(nu, r) / nu, 0)
    return np.asarray(2 * (gamma * (cp_ratio(nu, r) * repaired)))


def finite_onset(nu: Array, r: Array, gamma: Array) -> Array:
    """Return T_f = ln(1 + 2ν(cosh 2r − ν)/(ν² − 1))/γ, 0 for cosh 2r ≤ ν."""
    return np.asarray(np.log1p(2 * (nu / (nu + 1)) * (np.maximum(_excess(nu, r), 0) / _above(nu))) / gamma)


def exact_price(nu: Array, r: Array, gamma: Array, depth: Array) -> Array:
    """Return 2 ln[(1 − 1/ν_m)/(1 − 1/ν)] + 2 ln[(1 + 1/ν_S)/(1 + 1/ν_m)], ν_m the largest ν on the way.

    At the loss y, with E = 2ν(cosh 2r − ν) and P = ν² − 1, ν_y² = ν² + yE − y²(E + P). It is largest at
    y_c = E/(2(E + P)), and falls from there by (E + P)(y − y_c)².
    """
    nu, r, decay = np.broadcast_arrays(nu, r, gamma * depth)
    loss, kept = -np.expm1(-decay), np.exp(-decay)
    gap, room = 2 * nu * _excess(nu, r), _above(nu) * (nu + 1)
    heats = gap > 0
    whole = np.where(heats, gap, 0) / np.where(heats, 2 * (gap + room), 1)
    up = np.minimum(loss, whole)
    risen = up * ((1 - up) * np.maximum(gap, 0) - up * room)
    top = np.sqrt(nu**2 + risen)
    end = np.sqrt((kept * (nu * np.exp(2 * r)) + loss) * (kept * (nu * np.exp(-2 * r)) + loss))
    beyond = np.maximum(loss - whole, 0)
    fallen = np.where(heats, (gap + room) * beyond**2, loss * (loss * room - kept * gap))
    heating = risen / (top + nu) / top / _above(nu)
    cooling = fallen / (top + end) / end / (top + 1)
    return np.asarray(2 * (np.log1p(heating) + np.log1p(cooling)))


def sharper_floor(nu: Array, r: Array, gamma: Array, depth: Array) -> Array:
    """Return min(ν², 2) c_geom I_dec."""
    return np.asarray(np.minimum(nu**2, 2) * noise_floor(nu, r, gamma, depth))


def _least_loss(nu: Array, r: Array, decay: Array) -> Array:
    gained, rise = _gained(nu, r, decay)
    return np.asarray(np.where(nu**2 <= 2, np.log1p(nu * rise / 2), np.log1p(gained / 2) / 2))


sharp_floor: _Evaluation = _where_repaired(_least_loss)


def _margin(least: Array, nu: Array, spread: Array, mu: Array) -> Array:
    """The margin ``least`` − 2(μ/ν)(1 + 2·``spread``), in which what squeezing adds is formed by itself."""
    return np.asarray((least - 2 * (mu / nu)) - mu * (4 * spread / nu))


def attenuator_margin(nu: Array, r: Array, mu: Array, gamma: Array) -> Array:
    """Return γ min(1 + μ − 2μc, μ + 2μc − 1)."""
    upper = _margin(mu + 1, nu, np.sinh(r) ** 2, mu)
    return np.asarray(gamma * np.minimum(upper, (mu - 1) + mu * (2 * cp_ratio(nu, r))))


def amplifier_margin(nu: Array, r: Array, mu: Array, gamma: Array) -> Array:
    """Return γ(μ − 1 − 2μc)."""
    return np.asarray(gamma * _margin(mu - 1, nu, np.sinh(r) ** 2, mu))


def added_noise_margin(nu: Array, r: Array, gamma: Array) -> Array:
    """Return γ(1 − 2c)."""
    return np.asarray(gamma * _margin(np.ones(()), nu, np.sinh(r) ** 2, np.ones(())))


def _bath(nu: Array, r: Array, mu: Array, s: Array, phi: Array) -> tuple[Array, Array]:
    """The factor μ + 1 − 2c_b, which has the sign of the margin, and 2c_b/μ."""
    spread = (np.sinh(r - s) * np.cos(phi)) ** 2 + (np.sinh(r + s) * np.sin(phi)) ** 2
    return _margin(mu + 1, nu, spread, mu), 2 / nu * (1 + 2 * spread)


def squeezed_bath_margin(nu: Array, r: Array, mu: Array, s: Array, phi: Array, gamma: Array) -> Array:
    """Return γ(μ + 1 − 2c_b)(μ − 1 + 2c_b)/(μ cosh 2s + √(μ² sinh² 2s + (2c_b − 1)²)).

    c_b is μ/ν times cosh 2(r − s) cos² φ + cosh 2(r + s) sin² φ; μ is divided out of the quotient.
    """
    excess, twice = _bath(nu, r, mu, s, phi)
    longest = np.cosh(2 * s) + np.hypot(np.sinh(2 * s), twice - 1 / mu)
    return np.asarray(gamma * (excess * (((mu - 1) / mu + twice) / longest)))


def entropy_rate(nu: Array, r: Array, gamma: Array) -> Array:
    """Return γ(cosh 2r − ν) arcoth ν."""
    return np.asarray(gamma * (_excess(nu, r) * _arcoth(_above(nu))))


def injected_entropy(nu: Array, r: Array, gamma: Array) -> Array:
    """Return γ arcoth ν times the larger of (cosh 2r − ν)/(ν − 1) and (ν − cosh 2r)/(ν + 1)."""
    speed = _excess(nu, r)
    return np.asarray(gamma * (np.maximum(speed / _above(nu), -speed / (nu + 1)) * _arcoth(_above(nu))))


def _heating(nu: Array, r: Array, decay: Array) -> tuple[Array, Array]:
    """Terms of (ν_S² − ν²)/y at the loss y: 2ν(1 − y)(cosh 2r − ν), and y(ν² − 1), which is taken from it."""
    return 2 * nu * (np.exp(-decay) * _excess(nu, r)), -np.expm1(-decay) * (_above(nu) * (nu + 1))


def entropy_gain(nu: Array, r: Array, gamma: Array, depth: Array) -> Array:
    """Return S(ν_S) − S(ν)."""
    nu, r, decay = np.broadcast_arrays(nu, r, gamma * depth)
    loss, kept = -np.expm1(-decay), np.exp(-decay)
    heated, cooled = _heating(nu, r, decay)
    end = np.sqrt((kept * (nu * np.exp(2 * r)) + loss) * (kept * (nu * np.exp(-2 * r)) + loss))
    room = _above(nu) * (nu + 1)
    above = kept * (loss * (4 * nu * np.sinh(r) ** 2 + 2 * _above(nu)) + kept * room) / (end + 1)
    return _between(_above(nu), above, loss * (heated - cooled) / (end + nu))


def _lacking(nu: Array, r: Array, decay: Array) -> Array:
    """What the map back lacks, 2m − y₁ − y₂ for m ≥ y₁ and m²/y₁ − y₂ for less, in terms that do not cancel."""
    loss, kept, wide = -np.expm1(-decay), np.exp(-decay), np.maximum(r, -r)
    heated, cooled = _heating(nu, r, decay)
    a_0, b_0 = nu * np.exp(2 * wide), nu * np.exp(-2 * wide)
    a, b = kept * a_0 + loss, kept * b_0 + loss
    alpha = np.expm1(2 * wide) + _above(nu) * np.exp(2 * wide)
    beta = np.expm1(-2 * wide) + _above(nu) * np.exp(-2 * wide)
    along_both = (loss / b) * (((heated - loss * alpha) + (heated - loss * beta)) / a)
    along_one = (loss / b) * ((heated - cooled) / a_0) * ((loss + kept * a_0 + kept * b_0) / a) / b
    return np.asarray(np.where(heated >= loss * alpha, along_both, np.maximum(along_one, 0)))


finite_repair_trace: _Evaluation = _where_repaired(_lacking)


def _ahead(lam: Array, theta: Array) -> Array:
    """The margin cos θ − λ by which `fermion-pair` lets the reverse pass."""
    return np.asarray((1 - lam) - 2 * np.sin(theta / 2) ** 2)


def fermion_cost(lam: Array, theta: Array, gamma: Array) -> Array:
    """Return 2γ times the larger of (λ − cos θ)/(1 − λ) and (cos θ − λ)/(1 + λ)."""
    speed = _ahead(lam, theta)
    return np.asarray(2 * (gamma * np.maximum(-speed / (1 - lam), speed / (1 + lam))))


def fermion_margin(lam: Array, theta: Array, gamma: Array) -> Array:
    """Return 2γ(cos θ − λ)/λ."""
    return np.asarray(2 * (gamma * (_ahead(lam, theta) / lam)))
