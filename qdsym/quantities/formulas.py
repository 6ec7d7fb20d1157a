"""The formulas: one SymPy expression a quantity, built when it is first asked for.

Throughout a₀ = ν e^{2r} and b₀ = ν e^{−2r} are the variances of the reference, T = a₀ + b₀ = 2ν cosh 2r, and
depth is the time spent in the attenuator of rate γ: at depth t a fraction η = e^{−γt} is transmitted.

The noise of the repaired decoder (`repair-noise`) integrates

    2a₀²(c(x) − 1)/a(x)² = a₀² [1/a³ + 1/(a²b) − 2/a²],   a(x) = 1 + x(a₀ − 1), b(x) = 1 + x(b₀ − 1),

over transmissions x from max(e^{−γS}, η_c) to 1: below η_c there is nothing to repair (`onset-depth`).
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any

from sympy import Max, Min, Piecewise, S, Symbol, acoth, cos, cosh, exp, log, nan, sinh, sqrt, zoo

NAMES = ("nu", "r", "gamma", "depth", "mu", "s", "phi", "lam", "theta")
nu, r, gamma, depth, mu, s, phi, lam, theta = SYMBOLS = tuple(Symbol(name, real=True) for name in NAMES)

SHOWN = MappingProxyType({depth: Symbol("S", real=True), lam: Symbol("lambda", real=True)})
"""The letters that stand for arguments where a formula is shown."""


@cache
def cp_ratio() -> Any:
    """Return c = cosh(2r)/ν."""
    return cosh(2 * r) / nu


@cache
def lambda_min() -> Any:
    """Return λ_min(M^Bayes) = 2γ min(c, 1 − c)."""
    return 2 * gamma * Min(cp_ratio(), 1 - cp_ratio())


@cache
def quadratic_form() -> Any:
    """Return u†M^Bayes u = 2γ(1 − c)."""
    return 2 * gamma * (1 - cp_ratio())


@cache
def repair_trace() -> Any:
    """Return Tr ΔD* = 4γ(c − 1)₊."""
    return 4 * gamma * Max(cp_ratio() - 1, 0)


@cache
def adjacent_ratio() -> Any:
    """Return q = (ν − 1)/(ν + 1)."""
    return (nu - 1) / (nu + 1)


@cache
def metric_ratio() -> Any:
    """Return κ = 1/(ν arcoth ν)."""
    return 1 / (nu * acoth(nu))


@cache
def geometric_constant() -> Any:
    """Return c_geom = κ/2."""
    return metric_ratio() / 2


@cache
def entropy() -> Any:
    """Return S(ν), with its value 0 at ν = 1, where the formula reads 0·ln 0."""
    return Piecewise((_mixed_entropy(nu), nu > 1), (0, True))


def _mixed_entropy(eigenvalue: Any) -> Any:
    above, below = (eigenvalue + 1) / 2, (eigenvalue - 1) / 2
    return above * log(above) - below * log(below)


@cache
def _violated() -> Any:
    return cosh(2 * r) > nu


def _band_end() -> Any:
    total = 2 * nu * cosh(2 * r)
    return (total - 2) / (2 * (total - 1 - nu**2))


@cache
def onset_depth() -> Any:
    """Return S_c = −ln(η_c)/γ, or 0, the length of an empty band, when cosh 2r ≤ ν."""
    return Piecewise((-log(_band_end()) / gamma, _violated()), (0, True))


def _variances() -> tuple[Any, Any]:
    return nu * exp(2 * r), nu * exp(-2 * r)


@cache
def _band_noise() -> tuple[Any, Any]:
    a, b = _variances()
    last = Max(exp(-gamma * depth), _band_end())
    return _integrated(a, b, last), _integrated(b, a, last)


def _integrated(a_0: Any, b_0: Any, last: Any) -> Any:
    """The integral from ``last`` to 1; α, β and α − β vanish only where there is no band."""
    alpha, beta = a_0 - 1, b_0 - 1
    delta = alpha - beta

    def antiderivative(a: Any, b: Any) -> Any:
        rational = -1 / (2 * alpha * a**2) + 2 / (alpha * a) - 1 / (delta * a)
        return rational - beta / delta**2 * log(a / b)

    return a_0**2 * (antiderivative(a_0, b_0) - antiderivative(1 + last * alpha, 1 + last * beta))


def _if_repaired(value: Any) -> Any:
    return Piecewise((value, _violated() & (depth > 0)), (0, True))


@cache
def _band_information() -> Any:
    return _mixed_entropy(_output(_variances(), _band_noise())) - entropy()


def _output(variances: tuple[Any, Any], noise: tuple[Any, Any]) -> Any:
    (a, b), (on_q, on_p) = variances, noise
    return sqrt((a + on_q) * (b + on_p))


@cache
def noise_q() -> Any:
    """Return (N_S)₁₁, which is 0 when nothing is repaired."""
    return _if_repaired(_band_noise()[0])


@cache
def noise_p() -> Any:
    """Return (N_S)₂₂, which is (N_S)₁₁ at −r."""
    return _if_repaired(_band_noise()[1])


@cache
def infidelity() -> Any:
    """Return −2 ln F_wc = ½ ln det(I + ½ σᵀV₀σ N_S); σᵀV₀σ exchanges the variances."""
    return _if_repaired(_loss(_variances(), _band_noise()))


def _loss(variances: tuple[Any, Any], noise: tuple[Any, Any]) -> Any:
    (a, b), (on_q, on_p) = variances, noise
    return log(1 + b * on_q / 2) / 2 + log(1 + a * on_p / 2) / 2


@cache
def decoder_information() -> Any:
    """Return I_dec = S(V₀ + N_S) − S(V₀)."""
    return _if_repaired(_band_information())


@cache
def noise_floor() -> Any:
    """Return c_geom I_dec."""
    return _if_repaired(geometric_constant() * _band_information())


@cache
def exact_cost() -> Any:
    """Return the cost of the exact law; at rate γ both sides of it carry γ."""
    c = cp_ratio()
    heating, cooling = 2 * gamma * (c - 1) / (nu - 1), 2 * gamma * (1 - c) / (nu + 1)
    return Piecewise((heating, cosh(2 * r) >= nu), (cooling, S.true))


@cache
def trace_cost() -> Any:
    """Return the least Tr D' of an exact reverse: the weighted law for W = I, where ω = cosh 2r."""
    wide = cosh(2 * r)
    root = sqrt(wide**2 + nu**2 - 1)
    heating, cooling = (wide - nu) * (root + wide) / (nu**2 - 1), (nu - wide) / (root + wide)
    return Piecewise((2 * gamma * heating, wide >= nu), (2 * gamma * cooling, S.true))


@cache
def petz_cost() -> Any:
    """Return Tr(V⁻¹D_P) of the Petz reverse, γ times 2c + 4(c − 1)/(ν² − 1)."""
    return gamma * (2 * cp_ratio() + 4 * (cp_ratio() - 1) / (nu**2 - 1))


@cache
def repaired_cost() -> Any:
    """Return Tr V⁻¹(D + ΔD*), as ΔD* is a multiple of I."""
    return 2 * gamma * cp_ratio() * (1 + 2 * Max(cp_ratio() - 1, 0))


def _later(end: Any, a: Any, b: Any) -> Any:
    """The symplectic eigenvalue where a fraction ``end`` is transmitted."""
    return sqrt((1 + end * (a - 1)) * (1 + end * (b - 1)))


@cache
def exact_price() -> Any:
    """Return the integral of the exact law's cost over [0, S]: while ν_t grows, then while it falls."""
    last = exp(-gamma * depth)
    top, end = (_later(x, *_variances()) for x in (Max(last, _band_end()), last))
    return _price(top, end)


def _price(top: Any, end: Any) -> Any:
    heated = 2 * log((1 - 1 / top) / (1 - 1 / nu))
    return Piecewise(
        (0, depth <= 0),
        (heated + 2 * log((1 + 1 / end) / (1 + 1 / top)), _violated()),
        (2 * log((1 + 1 / end) / (1 + 1 / nu)), True),
    )


@cache
def finite_onset() -> Any:
    """Return T_f = −ln(2η_c − 1)/γ, or 0 when cosh 2r ≤ ν: the map over any depth is physical."""
    return Piecewise((log((2 * nu * cosh(2 * r) - 1 - nu**2) / (nu**2 - 1)) / gamma, _violated()), (0, True))


@cache
def sharper_floor() -> Any:
    """Return min(ν², 2) c_geom I_dec."""
    return _if_repaired(Min(nu**2, 2) * geometric_constant() * _band_information())


@cache
def sharp_floor() -> Any:
    """Return the least −2 ln F_wc at the ν_out of the repaired decoder."""
    return _if_repaired(_least_loss(_output(_variances(), _band_noise())))


def _least_loss(output: Any) -> Any:
    low, high = log(1 + nu * (output - nu) / 2), log(1 + (output**2 - nu**2) / 2) / 2
    return Piecewise((low, nu**2 <= 2), (high, S.true))


@cache
def attenuator_margin() -> Any:
    """Return λ_min(M^Bayes) = γ(μ − |2μc − 1|) for D = γμI and K = −γ/2."""
    return gamma * Min(1 + mu - 2 * mu * cp_ratio(), mu + 2 * mu * cp_ratio() - 1)


@cache
def amplifier_margin() -> Any:
    """Return λ_min(M^Bayes) = γ(μ − 1 − 2μc) for D = γμI and K = γ/2."""
    return gamma * (mu - 1 - 2 * mu * cp_ratio())


@cache
def added_noise_margin() -> Any:
    """Return λ_min(M^Bayes) = γ(1 − 2c) for D = γI and K = 0."""
    return gamma * (1 - 2 * cp_ratio())


@cache
def squeezed_bath_margin() -> Any:
    """Return λ_min(M^Bayes) for D = γV_b, V_b squeezed by s at the angle φ to the reference, and K = −γ/2."""
    return _bath_margin(2 * _seen_by_the_bath())


def _seen_by_the_bath() -> Any:
    return mu / nu * (cosh(2 * r) * cosh(2 * s) - sinh(2 * r) * sinh(2 * s) * cos(2 * phi))


def _bath_margin(twice: Any) -> Any:
    """The least eigenvalue of γV_b + iγ(2c_b − 1)σ."""
    return gamma * (mu * cosh(2 * s) - sqrt(mu**2 * sinh(2 * s) ** 2 + (twice - 1) ** 2))


@cache
def entropy_rate() -> Any:
    """Return dS/dt = γ(cosh 2r − ν) arcoth ν."""
    return gamma * (cosh(2 * r) - nu) * acoth(nu)


@cache
def injected_entropy() -> Any:
    """Return ¼ Tr(J_KMB D') of the exact law, arcoth ν times the larger of ν̇/(ν − 1) and −ν̇/(ν + 1)."""
    speed = cosh(2 * r) - nu
    return gamma * acoth(nu) * Max(speed / (nu - 1), -speed / (nu + 1))


@cache
def entropy_gain() -> Any:
    """Return S(ν_S) − S(ν)."""
    return _gain(_later(exp(-gamma * depth), *_variances()), entropy())


def _gain(later: Any, before: Any) -> Any:
    return Piecewise((0, depth <= 0), (_mixed_entropy(later) - before, nu * cosh(2 * r) > 1), (0, True))


@cache
def finite_repair_trace() -> Any:
    """Return the least Tr ΔY, in one formula: m + m²/m for m ≥ y₁, else y₁ + m²/y₁, less Tr Y, and 0 for less."""
    kept, (a, b) = exp(-gamma * depth), _variances()
    return _lacking(*_back(kept, a, b, 1 + kept * (a - 1), 1 + kept * (b - 1)))


def _back(kept: Any, a: Any, b: Any, later_a: Any, later_b: Any) -> tuple[Any, Any, Any]:
    """The noise of the map back, on q and on p, and 1 − det X."""
    return (1 - kept) * a / later_a, (1 - kept) * b / later_b, 1 - kept * nu**2 / (later_a * later_b)


def _lacking(on_q: Any, on_p: Any, skew: Any) -> Any:
    longest = Max(on_q, on_p, skew)
    return _if_repaired(Max(longest + skew**2 / longest - on_q - on_p, 0))


@cache
def fermion_cost() -> Any:
    """Return Tr G of each mode of a pair under loss: 2γ times the larger of −λ̇/(1 − λ) and λ̇/(1 + λ), λ̇ = cos θ − λ."""
    speed = cos(theta) - lam
    return 2 * gamma * Max(-speed / (1 - lam), speed / (1 + lam))


@cache
def fermion_margin() -> Any:
    """Return λ_min(M') = 2γ(cos θ/λ − 1) of the Bayes-type reverse of a pair under loss."""
    return 2 * gamma * (cos(theta) / lam - 1)


def substituted(expression: Any, values: Mapping[Any, Any]) -> Any:
    """The expression at ``values``, the conditions of a case distinction being settled before its branches.

    A branch may be undefined where its condition fails, and SymPy would not survive its value there. When
    values for some symbols leave a branch undefined for all others, its condition holds nowhere in the domain.

    >>> substituted(decoder_information(), {nu: S.One, r: S.Zero}), substituted(noise_q(), {r: S.Zero})
    (0, 0)
    """
    if not isinstance(expression, Piecewise):
        return expression.xreplace(dict(values))
    branches = []
    for branch, condition in expression.args:
        holds = condition.xreplace(dict(values))
        if holds == S.false:
            continue
        value = substituted(branch, values)
        if not value.has(nan, zoo):
            branches.append((value, holds))
        if holds == S.true:
            break
    return Piecewise(*branches) if branches else nan
