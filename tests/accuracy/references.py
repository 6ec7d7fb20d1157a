"""The definitions, in mpmath at whatever precision is set: no formula of the code that is checked."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import mpmath

Number = Any


def entropy(nu: Number) -> Number:
    """S(ν) = −Σ p_n ln p_n for p_n = (1 − q) qⁿ, summed: −ln(1 − q) − q ln q/(1 − q)."""
    q = (nu - 1) / (nu + 1)
    return -mpmath.log(1 - q) - (q * mpmath.log(q) / (1 - q) if q else 0)


def arcoth(nu: Number) -> Number:
    """½ ln((ν+1)/(ν−1))."""
    return mpmath.log((nu + 1) / (nu - 1)) / 2


def ratio(nu: Number, r: Number) -> Number:
    """c = ½ Tr V⁻¹."""
    a, b = variances(nu, r)
    return (1 / a + 1 / b) / 2


def variances(nu: Number, r: Number) -> tuple[Number, Number]:
    """νe^{2r} and νe^{−2r}."""
    return nu * mpmath.exp(2 * r), nu * mpmath.exp(-2 * r)


def pair_spectrum(lam: Number, theta: Number, gamma: Number) -> tuple[Number, Number]:
    """The eigenvalues of γ(2h − 1)I + iγσ, where h is cos θ/λ."""
    diagonal = gamma * (2 * mpmath.cos(theta) / lam - 1)
    return diagonal - gamma, diagonal + gamma


def bayes_spectrum(nu: Number, r: Number, gamma: Number) -> tuple[Number, Number]:
    """The eigenvalues γ ± tr K^Bayes of M = γI + i tr(K^Bayes) σ, smaller one first."""
    a, b = variances(nu, r)
    trace = abs(-gamma + gamma / a + gamma / b)
    return gamma - trace, gamma + trace


def band_end(nu: Number, r: Number) -> Number:
    """The transmission at which ½ Tr V_t⁻¹ = 1, from both variances being linear in it; None without a band."""
    a, b = variances(nu, r)
    if (a + b) / (2 * a * b) <= 1:
        return None
    # With a_t = 1 + x(a−1) and b_t alike, a_t + b_t = 2 a_t b_t is x times a linear equation for x.
    return -((a - 1) + (b - 1)) / (2 * (a - 1) * (b - 1))


def noise(nu: Number, r: Number, decay: Number) -> tuple[Number, Number]:
    """Both diagonal entries of ∫ Φ ΔD Φᵀ dt by Gauss–Legendre quadrature in ln-spaced pieces of the loss."""
    end = band_end(nu, r)
    if end is None or decay == 0:
        return mpmath.mpf(0), mpmath.mpf(0)
    loss = min(-mpmath.expm1(-decay), 1 - end)
    return tuple(_noise_on(*pair, loss) for pair in (variances(nu, r), variances(nu, r)[::-1]))  # type: ignore[return-value]


def _noise_on(first: Number, second: Number, loss: Number) -> Number:
    def integrand(y: Number) -> Number:
        a, b = first - y * (first - 1), second - y * (second - 1)
        return 2 * first**2 * ((a + b) / (2 * a * b) - 1) / a**2

    # Where a variance is tiny it grows with the loss itself: pieces that double reach every scale.
    smallest = min(first, second, 1 / first, 1 / second)
    pieces = [loss * mpmath.mpf(2) ** -k for k in range(_levels(loss / smallest))]
    return mpmath.quad(integrand, [mpmath.mpf(0), *reversed(pieces)])


def _levels(quotient: Number) -> int:
    return max(1, int(mpmath.ceil(mpmath.log(1 + quotient) / mpmath.log(2))) + 2)


def least_information(nu: Number, r: Number, decay: Number) -> Number:
    """S(ν_out) − S(ν) for the least ½[Tr(WV) + ∫ h dt] over W = diag(w, 1/w), by golden section and quadrature."""
    a0, b0 = variances(nu, r)
    end = min(decay, -mpmath.log(band_end(nu, r)))

    def integrand(w: Number, t: Number) -> Number:
        x = mpmath.exp(-t)
        a, b = 1 + x * (a0 - 1), 1 + x * (b0 - 1)
        larger, smaller = sorted((w * x * (a0 / a) ** 2, x * (b0 / b) ** 2 / w), reverse=True)
        twist = (a + b) / (a * b) - 1
        if twist <= 1:
            return mpmath.mpf(0)
        root = mpmath.sqrt(smaller / larger)
        return larger * (2 * twist * root - 1 - root**2) if twist * root >= 1 else smaller * (twist**2 - 1)

    def bends(w: Number) -> list[Number]:
        """Where τ² times the smaller weight passes the larger, by bisection between samples."""

        def sign(t: Number) -> Number:
            x = mpmath.exp(-t)
            a, b = 1 + x * (a0 - 1), 1 + x * (b0 - 1)
            larger, smaller = sorted((w * (a0 / a) ** 2, (b0 / b) ** 2 / w), reverse=True)
            return ((a + b) / (a * b) - 1) ** 2 * smaller - larger

        samples = mpmath.linspace(0, end, 33)
        found = [mpmath.mpf(0)]
        for low, high in pairwise(samples):
            if (sign(low) > 0) != (sign(high) > 0):
                found.append(mpmath.findroot(sign, (low, high), solver="anderson", verify=False))
        return [*found, end]

    def excess(u: Number) -> Number:
        w = mpmath.exp(u)
        return (w * a0 + b0 / w + mpmath.quad(lambda t: integrand(w, t), bends(w))) / 2

    centre = -2 * r
    low, high = centre - 3, centre + 3
    golden = (mpmath.sqrt(5) - 1) / 2
    left, right = high - golden * (high - low), low + golden * (high - low)
    at = excess(left), excess(right)
    while high - low > mpmath.mpf(10) ** -9:
        if at[0] < at[1]:
            high, right, left = right, left, right - golden * (right - low)
            at = excess(left), at[0]
        else:
            low, left, right = left, right, left + golden * (high - left)
            at = at[1], excess(right)
    return entropy(excess((low + high) / 2)) - entropy(nu)
