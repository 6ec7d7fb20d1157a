"""The least entropy any Gaussian CP repair of the Bayes decoder injects: one mode, quantum-limited attenuator.

With N(S) over every repair schedule, the infimum of √det(V + N) is min_W ½[Tr(WV) + ∫ h(ΦᵀWΦ, τ) dt] over W ≻ 0
with det W = 1, because √det Y = min_W ½Tr(WY); h(W', τ) is the least Tr(W'ΔD) over ΔD ⪰ 0 with det(I + ΔD) ≥
τ², τ = 2c − 1 (`theorem-2`). The minimum over diagonal W is taken in Arb's balls (`qdsym.physics.worst_case_digits`),
the search over all W in floats, by other formulas.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from math import asinh, sqrt
from typing import Any

import mpmath
import numpy as np

from qdsym.errors import InvalidInput
from qdsym.numbers import parse_number
from qdsym.physics.arrays import Array, Scalar, bounded, positive_integer, real_array
from qdsym.physics.information import entropy_gain
from qdsym.physics.normal import TINY, require_normal
from qdsym.physics.quadrature import NoConvergence, integrate
from qdsym.physics.rational_numbers import finite_fraction
from qdsym.physics.worst_case_digits import least_information

_NU, _R, _DEPTH, _GAMMA = "a symplectic eigenvalue ν ≥ 1", "a real squeezing parameter", "a depth ≥ 0", "a rate γ > 0"

MOST_DIGITS = 10_000
"""The most significant digits that can be asked for."""


@dataclass(frozen=True, eq=False)
class WorstCase:
    """The infimum I_dec^wc and where it is reached.

    ``information`` is I_dec^wc = S(``root_determinant``) − S(ν) in nats, ``root_determinant`` the least √det(V
    + N), ``weight`` the minimising W, 2 × 2 rows. With ``digits`` the entries are ``mpmath.mpf``.
    """

    information: Any
    root_determinant: Any
    weight: tuple[tuple[Any, Any], tuple[Any, Any]]


def worst_case_decoder_information(
    nu: Scalar, r: Scalar, depth: Scalar, gamma: Scalar = 1, digits: int | None = None
) -> WorstCase:
    """I_dec^wc(S): the infimum of I_dec over all Gaussian CP repairs of the Bayes drift on [0, S] (`theorem-2`).

    V = ν diag(e^{2r}, e^{−2r}), ν ≥ 1; pure loss at rate ``gamma`` > 0 for ``depth`` S ≥ 0 (only γS matters).
    The result is in floats, each within an ulp or so of the value at the floats given; ``digits`` from 1 to 10000
    asks for ``mpmath.mpf`` of that many significant digits, and then ν, r, S, γ may be strings, ``Fraction`` or
    ``mpmath.mpf``, which are taken as the rational numbers that they are.

    What is proved: √det Y = min_W ½Tr(WY) makes the infimum a double one, over the repair and over W, and at
    fixed W the best repair is pointwise in t; so every W gives an upper bound of the infimum, which a CP repair
    attains. That the least over **diagonal** W is found, rests on the objective being strictly convex, and that it is
    the least at all, on no **rotated** W doing better (`universal-minimiser`; `rotated_search` looks). If one did,
    the true infimum would be lower than this value.

    Raises `InvalidInput` for arguments that are not single real numbers in these ranges, for a result beyond
    double precision without ``digits``, and for arguments so large or small that millions of bits do not suffice.

    >>> worst = worst_case_decoder_information(1.5, 0.8, 0.3)
    >>> round(worst.information, 11)
    0.05091864224
    >>> mpmath.nstr(worst_case_decoder_information("1.5", "0.8", "0.3", digits=20).information, 10)
    '0.05091864224'
    """
    if digits is None:
        eigenvalue, squeezing, decay = _parameters(nu, r, depth, gamma)
        exact = Fraction(eigenvalue), Fraction(squeezing), decay
        information, root, weight, inverse = _values(exact, 17)
        return _result(
            _double("an information", information),
            _double("a root of det(V + N)", root),
            _double("a weight", weight),
            _double("a weight", inverse),
        )
    if isinstance(digits, bool) or not isinstance(digits, int) or not 1 <= digits <= MOST_DIGITS:
        raise InvalidInput("digits", f"an integer from 1 to {MOST_DIGITS}, or None for floats", repr(digits))
    rational = [_rational(*named) for named in (("nu", nu), ("r", r), ("depth", depth), ("gamma", gamma))]
    values = _values(_in_range(*rational), digits)
    with mpmath.workdps(digits + 15):
        return _result(*map(_mpf, values))


def _values(parameters: tuple[Fraction, Fraction, Fraction], digits: int) -> list[Any]:
    from flint import fmpq

    nu, r, decay = parameters
    found = least_information(nu, r, decay, digits)
    return [found.information, found.excess + fmpq(nu.numerator, nu.denominator), found.weight, 1 / found.weight]


def _result(information: Any, root: Any, w: Any, inverse: Any) -> WorstCase:
    return WorstCase(information, root, ((w, 0 * w), (0 * w, inverse)))


def _double(name: str, ball: Any) -> float:
    value = float(ball.mid())
    if not np.isfinite(value) or (abs(value) < TINY and not ball.is_zero()):
        raise InvalidInput("nu, r, depth", f"{name} within double precision", ball.str(3), "ask for digits")
    return value


def _mpf(ball: Any) -> Any:
    mantissa, exponent = ball.mid().man_exp()
    return mpmath.ldexp(mpmath.mpf(int(mantissa)), int(exponent))


def _parameters(nu: Scalar, r: Scalar, depth: Scalar, gamma: Scalar) -> tuple[float, float, Fraction]:
    nu = bounded(nu, "nu", 1, expected=_NU, symbolic=False)
    r = real_array(r, "r", _R)
    depth = bounded(depth, "depth", 0, expected=_DEPTH, symbolic=False)
    gamma = bounded(gamma, "gamma", 0, expected=_GAMMA, symbolic=False, strict=True)
    for argument, value in (("nu", nu), ("r", r), ("depth", depth), ("gamma", gamma)):
        if value.ndim:
            raise InvalidInput(argument, "one number", f"shape {value.shape}")
    # As rationals: a product of doubles may be none.
    return float(nu), float(r), Fraction(float(depth)) * Fraction(float(gamma))


def _in_range(nu: Fraction, r: Fraction, depth: Fraction, gamma: Fraction) -> tuple[Fraction, Fraction, Fraction]:
    for argument, value, outside, expected in (
        ("nu", nu, nu < 1, _NU),
        ("depth", depth, depth < 0, _DEPTH),
        ("gamma", gamma, gamma <= 0, _GAMMA),
    ):
        if outside:
            raise InvalidInput(argument, expected, value)
    return nu, r, depth * gamma


def _rational(argument: str, value: Any) -> Fraction:
    if isinstance(value, str):
        return parse_number(value, argument)
    exact = finite_fraction(value)
    if exact is not None:
        return exact
    array = real_array(value, argument, "a real number or its decimal string")
    if array.ndim:
        raise InvalidInput(argument, "one number", f"shape {array.shape}")
    return Fraction(float(array))


_HOT, _LONG = 1e6, Fraction(300)
"""The largest ν of the search, and the depth at which nothing is left of a state."""
_LEAST_SQUEEZING = 1e-4
_MOST_STEPS = 2000
_IN_DIGITS = "ask `worst_case_decoder_information` for digits"


def _reach(excess: float, nu: float) -> float:
    """The u beyond which ½Tr(WV) − ν = 2ν sinh²(u/2) alone is more than ``excess``."""
    return 2 * asinh(sqrt(max(excess, 0.0) / (2 * nu)))


def rotated_search(
    nu: Scalar, r: Scalar, depth: Scalar, gamma: Scalar = 1, angles: int = 24, scales: int = 33
) -> WorstCase:
    """The least entropy found over **rotated** W = R_θ diag(w, 1/w) R_θᵀ: the numerical check of diagonality.

    A grid of ``angles`` in [0, π) by ``scales`` in log w over the whole possible range, then a pattern search
    from its best point. It uses h of the eigenvalues of ΦᵀWΦ and one adaptive quadrature in t, not the regimes of
    `worst_case_decoder_information`, whose value it should not undercut by more than a relative 10⁻¹², to which it is
    right itself. Arguments and errors as there, and ν ≤ 10⁶, r = 0 or 10⁻⁴ ≤ |r| ≤ 8.

    >>> found = rotated_search(1.5, 0.8, 0.3, angles=8, scales=17)
    >>> abs(found.information - worst_case_decoder_information(1.5, 0.8, 0.3).information) < 1e-9
    True
    """
    nu, r, decay = _parameters(nu, r, depth, gamma)
    scaled = float(min(decay, _LONG))
    if abs(r) > 8 or 0 < abs(r) < _LEAST_SQUEEZING:
        expected = f"0 or {_LEAST_SQUEEZING:g} ≤ |r| ≤ 8, where this search in floats still resolves the band"
        raise InvalidInput("r", expected, r)
    if nu > _HOT:
        raise InvalidInput("nu", f"ν ≤ {_HOT:g}, where this search in floats still resolves the gain", nu)
    angles, scales = positive_integer(angles, "angles"), positive_integer(scales, "scales")
    weight, margin = partial(_rotated_weight, -2 * r), _margin(nu, r)

    def mean(points: Array, rtol: float) -> Array:
        matrices = weight(*points.T)
        try:
            injected = integrate(lambda t: _injected(matrices, t, nu, r, margin), _band(nu, margin, scaled), 0.0, rtol)
        except NoConvergence as failure:
            raise InvalidInput("nu, r, depth", "a band that this search in floats resolves", str(failure)) from None
        # In the frame of V it is ½Tr(WV) − ν = ν(cosh u − 1) at every θ.
        return np.asarray(2 * nu * np.sinh(points[:, 0] / 2) ** 2 + injected / 2)

    if margin <= 0 or not decay:  # Nothing needs a repair, and W ∝ V⁻¹ says so.
        (rows,) = weight(np.zeros(1), np.zeros(1))
        return WorstCase(0.0, nu, ((rows[0, 0], rows[0, 1]), (rows[1, 0], rows[1, 1])))
    if scaled < TINY:
        raise InvalidInput("depth, gamma", "a product γS within double precision", "an underflow", _IN_DIGITS)
    # A half turn of θ covers every W with u ≥ 0.
    reach = _reach(float(mean(np.zeros((1, 2)), 1e-9)[0]), nu)
    steps = np.array([reach / scales, np.pi / angles])
    lengths, turns = np.meshgrid(np.linspace(0, reach, scales), steps[1] * np.arange(angles))
    grid = np.column_stack([lengths.ravel(), turns.ravel()])
    values = mean(grid, 1e-6)
    best = grid[int(np.argmin(values))]
    lowest = float(mean(best[None], 1e-12)[0])
    # In the plane of ln W, where polar coordinates have no valley that winds around u = 0.
    place, step = (
        best[0] * np.array([np.cos(2 * best[1]), np.sin(2 * best[1])]),
        float(max(steps[0], best[0] * steps[1])),
    )
    for _ in range(_MOST_STEPS):
        if step <= 1e-8 * reach:
            break
        around = place + step * _STENCIL
        points = np.column_stack([np.hypot(*around.T), np.arctan2(around[:, 1], around[:, 0]) / 2])
        nearby = mean(points, 1e-12)
        at = int(np.argmin(nearby))
        if nearby[at] < lowest:
            best, place, lowest = points[at], around[at], float(nearby[at])
        else:
            step = step / 4
    else:
        raise InvalidInput(
            "angles, scales", "a grid from which the search arrives", f"{angles}, {scales}", "a finer one"
        )
    (rows,) = weight(*best[:, None])
    try:
        require_normal(np.array(lowest), np.array(True), "nu, r, depth", "an information")
        gain = float(entropy_gain(nu, max(lowest, 0.0)))
    except InvalidInput as faint:
        raise InvalidInput("nu, r, depth", faint.expected, faint.got, _IN_DIGITS) from None
    return WorstCase(gain, nu + lowest, ((rows[0, 0], rows[0, 1]), (rows[1, 0], rows[1, 1])))


_STENCIL = np.array([(i, j) for i in (-1, 0, 1) for j in (-1, 0, 1) if (i, j) != (0, 0)])


def _rotated_weight(balance: float, u: Array, theta: Array) -> Array:
    """R_θ diag(w, 1/w) R_θᵀ squeezed into the frame of V, so that u = 0 is W ∝ V⁻¹ at every θ; one for each u, θ."""
    c, s = np.cos(theta), np.sin(theta)
    turn = np.moveaxis(np.array([[c, -s], [s, c]]), -1, 0)
    frame = np.exp([balance / 2, -balance / 2])
    turned = (turn * np.exp(np.array([u, -u]).T)[:, None, :]) @ turn.mT
    return np.asarray(frame[:, None] * turned * frame, dtype=np.float64)


def _margin(nu: float, r: float) -> float:
    """The difference cosh 2r − ν, of which doubles lose all digits where a repair begins to be needed."""
    import flint

    with flint.ctx.workprec(256):
        return float((2 * flint.arb(r)).cosh() - flint.arb(nu))


def _slope(nu: float, margin: float) -> float:
    """Return 4ν sinh² r − (ν − 1)², as positive terms where cosh 2r > ν."""
    return 2 * nu * margin + (nu - 1) * (nu + 1)


def _band(nu: float, margin: float, depth: float) -> list[float]:
    """[0, S] cut where the defect band of the reference ends, at τ = 1."""
    end = float(-np.log1p(-nu * margin / _slope(nu, margin))) if margin > 0 else 0.0
    return [0.0, end, depth] if 0 < end < depth else [0.0, depth]


def _injected(matrices: Array, times: Array, nu: float, r: float, margin: float) -> Array:
    a0, b0 = nu * np.exp(2 * r), nu * np.exp(-2 * r)
    x, y = np.exp(-times)[:, None], -np.expm1(-times)[:, None]
    a, b = a0 - y * (a0 - 1), b0 - y * (b0 - 1)
    gain = np.sqrt(x) * a0 / a, np.sqrt(x) * b0 / b
    first, second = gain[0] ** 2 * matrices[:, 0, 0], gain[1] ** 2 * matrices[:, 1, 1]
    middle, half = (first + second) / 2, np.hypot((first - second) / 2, gain[0] * gain[1] * matrices[:, 0, 1])
    w1 = middle + half
    # det W = 1, so the product of the eigenvalues is that of the gains, squared.
    w2 = (gain[0] * gain[1]) ** 2 / w1
    # τ − 1 = (a + b − 2ab)/(ab), by its distance from the end of the band.
    twist = np.maximum(2 * x * (nu * margin - y * _slope(nu, margin)) / (a * b), 0)
    one_sided = w2 * (twist * (2 + twist))
    balanced = 2 * twist * np.sqrt(w1 * w2) - (2 * half / (np.sqrt(w1) + np.sqrt(w2))) ** 2
    return np.asarray(np.where((1 + twist) * np.sqrt(w2 / w1) >= 1, balanced, one_sided), dtype=np.float64)
