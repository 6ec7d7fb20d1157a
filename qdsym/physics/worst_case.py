"""The least entropy any Gaussian CP repair of the Bayes decoder injects: one mode, quantum-limited attenuator.

With N(S) over every repair schedule, the infimum of √det(V + N) is min_W ½[Tr(WV) + ∫ h(ΦᵀWΦ, τ) dt] over W ≻ 0
with det W = 1, because √det Y = min_W ½Tr(WY); h(W', τ) is the least Tr(W'ΔD) over ΔD ⪰ 0 with det(I + ΔD) ≥
τ², τ = 2c − 1 (`theorem-2`). One formula text serves floats and mpmath.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from itertools import pairwise
from math import asinh, ceil, log10, sqrt
from typing import Any

import mpmath
import numpy as np

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import EPSILON, Array, Scalar, bounded, described, positive_integer, real_array
from qdsym.physics.information import entropy_gain
from qdsym.physics.quadrature import integrate


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
    In floats the entropy is good to 10⁻¹² for |r| ≤ 6; ``digits`` ≥ 10 asks mpmath for that many
    significant digits, and then ν, r, S, γ may be strings or ``mpmath.mpf``.

    What is proved: √det Y = min_W ½Tr(WY) makes the infimum a double one, over the repair and over W, and at
    fixed W the best repair is pointwise in t; so every W gives an upper bound of the infimum, which a CP repair
    attains. What is only numerical: that the least over **diagonal** W is found (a scan of all that can
    matter, then golden section; the objective need not be convex), and that no **rotated** W does better (see
    `rotated_search`). If one did, the true infimum would be lower than this value.

    Raises `InvalidInput` for arguments that are not single real numbers in these ranges.

    >>> worst = worst_case_decoder_information(1.5, 0.8, 0.3)
    >>> round(worst.information, 11)
    0.05091864224
    >>> mpmath.nstr(worst_case_decoder_information("1.5", "0.8", "0.3", digits=20).information, 10)
    '0.05091864224'
    """
    if digits is None:
        reference = _Reference(*_parameters(nu, r, depth, gamma), np)
        w = _minimiser(reference)
        excess = float(reference.excess(w))
        return _result(float(entropy_gain(reference.nu, excess)), reference.nu + excess, w)
    if isinstance(digits, bool) or not isinstance(digits, int) or not 10 <= digits <= 1000:
        raise InvalidInput("digits", "an integer from 10 to 1000, or None for floats", repr(digits))
    with mpmath.workdps(digits + 15):
        exact = [_precise(*pair) for pair in (("nu", nu), ("r", r), ("depth", depth), ("gamma", gamma))]
    floating = _Reference(*_parameters(*map(float, exact)), np)
    approximate = _minimiser(floating)
    smallness = min(1.0, max(float(floating.excess(approximate)) / floating.nu, 1e-300))
    # A small excess is found to an absolute accuracy, so its leading zeros need digits of their own.
    needed = digits + ceil(-log10(smallness))
    with mpmath.workdps(needed + 15):
        exact = [_precise(*pair) for pair in (("nu", nu), ("r", r), ("depth", depth), ("gamma", gamma))]
        reference = _Reference(exact[0], exact[1], exact[2] * exact[3], mpmath)
        defective = reference.excess(reference.balance, _mp_integral) > 0
        # A value to d digits needs its stationary point to d/2 only.
        width = mpmath.mpf(10) ** (-(needed + 6) // 2)
        w = _refined(reference, mpmath.log(approximate), width) if defective else reference.balance
        excess = reference.excess(w, _mp_integral)
        gain = _mp_entropy(reference.nu + excess) - _mp_entropy(reference.nu)
        return _result(gain, reference.nu + excess, w)


def _refined(reference: _Reference, centre: Any, tolerance: Any) -> Any:
    width = mpmath.mpf(10) ** -6
    while True:
        u = _golden_section(
            lambda u: reference.excess(mpmath.exp(u), _mp_integral), centre - width, centre + width, tolerance
        )
        if abs(u - centre) < width / 2 or width > 1:
            return mpmath.exp(u)
        width *= 100


def _result(information: Any, root: Any, w: Any) -> WorstCase:
    zero = 0 * w
    return WorstCase(information, root, ((w, zero), (zero, 1 / w)))


def _parameters(nu: Scalar, r: Scalar, depth: Scalar, gamma: Scalar) -> tuple[float, float, float]:
    nu = bounded(nu, "nu", 1, expected="a symplectic eigenvalue ν ≥ 1", symbolic=False)
    r = real_array(r, "r", "a real squeezing parameter")
    depth = bounded(depth, "depth", 0, expected="a depth ≥ 0", symbolic=False)
    gamma = bounded(gamma, "gamma", 0, expected="a rate γ > 0", symbolic=False, strict=True)
    for argument, value in (("nu", nu), ("r", r), ("depth", depth), ("gamma", gamma)):
        if value.ndim:
            raise InvalidInput(argument, "one number", f"shape {value.shape}")
    if abs(r) > 8:
        raise InvalidInput("r", "|r| ≤ 8, where doubles still resolve the band", float(r))
    return float(nu), float(r), float(depth * gamma)


def _precise(argument: str, value: Any) -> Any:
    expected = "a real number or its decimal string"
    try:
        number = mpmath.mpmathify(value) * mpmath.mpf(1)
    except (TypeError, ValueError):
        raise InvalidInput(argument, expected, described(value)) from None
    if not isinstance(number, mpmath.mpf) or isinstance(value, bool):
        raise InvalidInput(argument, expected, described(value))
    return number


class _Reference:
    """The running reference in the loss y = 1 − e^{−t}: its variances a(y), b(y), in NumPy's or mpmath's arithmetic."""

    def __init__(self, nu: Any, r: Any, depth: Any, arithmetic: Any) -> None:
        self.nu, self.sqrt = nu, arithmetic.sqrt
        self.a0, self.b0 = nu * arithmetic.exp(2 * r), nu * arithmetic.exp(-2 * r)
        self.balance = arithmetic.exp(-2 * r)
        self.loss = -arithmetic.expm1(-depth)

    def excess(self, w: Any, integral: Callable[..., Any] | None = None) -> Any:
        """½[Tr(WV) + ∫ h dt] − ν for W = diag(w, 1/w), with no cancellation."""
        injected = 0 * w
        for start, stop in pairwise(self.switches(w)):
            f = self.integrand(w, (start + stop) / 2)
            if f is not None:
                # The terms that h is a difference of set the rounding that no quadrature gets below.
                size = max(sum(self.weights(w, y)) for y in (start, stop)) * (stop - start)
                injected = injected + (integral or _float_integral)(f, start, stop, size)
        root = self.sqrt(w / self.balance)
        return self.nu * (root - 1 / root) ** 2 / 2 + injected / 2

    def variances(self, y: Any) -> tuple[Any, Any]:
        return self.a0 - y * (self.a0 - 1), self.b0 - y * (self.b0 - 1)

    def weights(self, w: Any, y: Any) -> tuple[Any, Any]:
        """The diagonal of ΦᵀWΦ, divided by 1 − y."""
        a, b = self.variances(y)
        return w * (self.a0 / a) ** 2, (self.b0 / b) ** 2 / w

    def twist(self, y: Any) -> Any:
        """τ − 1 = (a + b − 2ab)/(ab), of which a + b − 2ab is 1 − y times a linear function."""
        a, b = self.variances(y)
        slope = 2 * (self.a0 - 1) * (self.b0 - 1)
        return (1 - y) * (self.a0 + self.b0 - 2 * self.nu**2 + slope * y) / (a * b)

    def integrand(self, w: Any, middle: Any) -> Callable[[Any], Any] | None:
        """The formula of h/(1 − y) in the regime at ``middle``; dt = dy/(1 − y). None where h = 0."""
        first, second = self.weights(w, middle)
        twist = self.twist(middle)
        if twist <= 0:
            return None
        if (1 + twist) ** 2 * min(first, second) >= max(first, second):
            return partial(self._balanced, w)
        return partial(self._one_sided, w, 0 if first < second else 1)

    def _balanced(self, w: Any, y: Any) -> Any:
        a, b = self.variances(y)
        first, second = self.sqrt(w) * (self.a0 / a), (self.b0 / b) / self.sqrt(w)
        return 2 * self.twist(y) * first * second - (first - second) ** 2

    def _one_sided(self, w: Any, smaller: int, y: Any) -> Any:
        twist = self.twist(y)
        return self.weights(w, y)[smaller] * twist * (2 + twist)

    def switches(self, w: Any) -> list[Any]:
        """The ends of [0, 1 − e^{−S}] and the points where h changes regime: the roots of three quadratics."""
        a0, b0 = self.a0, self.b0
        alpha, beta = a0 - 1, b0 - 1
        # τ = twisted/(ab); the roots are those of τ − 1 over 1 − y, and of τ against either ratio of ΦᵀWΦ.
        twisted = (a0 + b0 - self.nu**2, 2 * alpha * beta, -alpha * beta)
        onset = (a0 + b0 - 2 * self.nu**2, 2 * alpha * beta, 0)
        squares = ((a0**2, -2 * a0 * alpha, alpha**2), (b0**2, -2 * b0 * beta, beta**2))
        wide = tuple(b0 * s - w * a0 * t for s, t in zip(twisted, squares[1], strict=True))
        tall = tuple(w * a0 * s - b0 * t for s, t in zip(twisted, squares[0], strict=True))
        roots = [y for quadratic in (onset, wide, tall) for y in self._roots(*quadratic)]
        return [0 * w, *sorted({y for y in roots if 0 < y < self.loss}), self.loss]

    def _roots(self, constant: Any, linear: Any, square: Any) -> list[Any]:
        discriminant = linear**2 - 4 * square * constant
        if discriminant < 0:
            return []
        root = self.sqrt(discriminant)
        larger = -(linear + (root if linear >= 0 else -root)) / 2
        return [n / d for n, d in ((larger, square), (constant, larger)) if d != 0]


def _float_integral(f: Callable[[Any], Any], start: float, stop: float, size: float) -> float:
    return float(integrate(f, [start, stop], atol=16 * EPSILON * float(size)))


def _mp_integral(f: Callable[[Any], Any], start: Any, stop: Any, size: Any) -> Any:
    width = stop - start
    if width == 0:
        return width
    value, error = mpmath.quad(lambda u: f(start + width * u) * (width / size), [0, 1], error=True, maxdegree=12)
    if error > mpmath.mpf(10) ** (10 - mpmath.mp.dps):
        raise ArithmeticError(f"quadrature on [{start}, {stop}] left an error of {mpmath.nstr(error, 3)}")
    return size * value


def _mp_entropy(nu: Any) -> Any:
    above, below = (nu + 1) / 2, (nu - 1) / 2
    return above * mpmath.log(above) - (below * mpmath.log(below) if below > 0 else 0)


def _minimiser(reference: _Reference) -> float:
    """The w of least excess: no minimum lies beyond the scan, since ½Tr(WV) alone would exceed the best value."""
    centre = float(np.log(reference.balance))
    objective = partial(_float_objective, reference)
    reach = _reach(objective(centre), reference.nu)
    if reach == 0:
        return float(reference.balance)
    grid = centre + reach * np.linspace(-1, 1, 65)
    best = int(np.argmin([objective(u) for u in grid]))
    low, high = grid[max(best - 1, 0)], grid[min(best + 1, 64)]
    return float(np.exp(_golden_section(objective, low, high, EPSILON**0.5 * reach)))


def _reach(excess: float, nu: float) -> float:
    """The u beyond which ½Tr(WV) − ν = 2ν sinh²(u/2) alone is more than ``excess``."""
    return 2 * asinh(sqrt(max(excess, 0.0) / (2 * nu)))


def _float_objective(reference: _Reference, u: float) -> float:
    return float(reference.excess(np.exp(u)))


def _golden_section(objective: Callable[[Any], Any], low: Any, high: Any, width: Any) -> Any:
    # In the arithmetic of the bracket: the reused points drift apart under a less precise ratio.
    ratio = ((0 * low + 5) ** 0.5 - 1) / 2
    left, right = high - ratio * (high - low), low + ratio * (high - low)
    at_left, at_right = objective(left), objective(right)
    while high - low > width:
        if at_left < at_right:
            high, right, at_right = right, left, at_left
            left = high - ratio * (high - low)
            at_left = objective(left)
        else:
            low, left, at_left = left, right, at_right
            right = low + ratio * (high - low)
            at_right = objective(right)
    return (low + high) / 2


def rotated_search(
    nu: Scalar, r: Scalar, depth: Scalar, gamma: Scalar = 1, angles: int = 24, scales: int = 33
) -> WorstCase:
    """The least entropy found over **rotated** W = R_θ diag(w, 1/w) R_θᵀ: the numerical check of diagonality.

    A grid of ``angles`` in [0, π) by ``scales`` in log w over the whole possible range, then a pattern search
    from its best point. It uses h of the eigenvalues of ΦᵀWΦ and one adaptive quadrature in t, not the regimes of
    `worst_case_decoder_information`, whose value it should not undercut. Arguments and errors as there.

    >>> found = rotated_search(1.5, 0.8, 0.3, angles=8, scales=17)
    >>> abs(found.information - worst_case_decoder_information(1.5, 0.8, 0.3).information) < 1e-9
    True
    """
    nu, r, scaled = _parameters(nu, r, depth, gamma)
    angles, scales = positive_integer(angles, "angles"), positive_integer(scales, "scales")
    a0, b0 = nu * np.exp(2 * r), nu * np.exp(-2 * r)
    weight = partial(_rotated_weight, -2 * r)

    def mean(points: Array, rtol: float) -> Array:
        matrices = np.array([weight(*point) for point in points])
        injected = integrate(lambda t: _injected(matrices, t, a0, b0), _band(nu, r, scaled), EPSILON, rtol)
        return np.asarray((matrices[:, 0, 0] * a0 + matrices[:, 1, 1] * b0 + injected) / 2 - nu)

    # A half turn of θ covers every W with u ≥ 0.
    reach = _reach(float(mean(np.zeros((1, 2)), 1e-9)[0]), nu)
    steps = np.array([reach / scales, np.pi / angles])
    lengths, turns = np.meshgrid(np.linspace(0, reach, scales), steps[1] * np.arange(angles))
    grid = np.column_stack([lengths.ravel(), turns.ravel()])
    values = mean(grid, 1e-6)
    best = grid[int(np.argmin(values))]
    lowest = float(mean(best[None], 1e-12)[0])
    stencil = np.array([(i, j) for i in (-1, 0, 1) for j in (-1, 0, 1) if (i, j) != (0, 0)])
    while steps[0] > 1e-8 * reach:
        around = best + stencil * steps
        nearby = mean(around, 1e-12)
        if nearby.min() < lowest:
            best, lowest = around[int(np.argmin(nearby))], float(nearby.min())
        else:
            steps = steps / 2
    rows = weight(*best)
    gain = float(entropy_gain(nu, max(lowest, 0.0)))
    return WorstCase(gain, nu + lowest, ((rows[0, 0], rows[0, 1]), (rows[1, 0], rows[1, 1])))


def _rotated_weight(balance: float, u: float, theta: float) -> Array:
    """R_θ diag(w, 1/w) R_θᵀ squeezed into the frame of V, so that u = 0 is W ∝ V⁻¹ at every angle."""
    c, s = np.cos(theta), np.sin(theta)
    turned = np.array([[c, -s], [s, c]]) @ np.diag([np.exp(u), np.exp(-u)]) @ np.array([[c, s], [-s, c]])
    frame = np.exp([balance / 2, -balance / 2])
    return np.asarray(frame[:, None] * turned * frame, dtype=np.float64)


def _band(nu: float, r: float, depth: float) -> list[float]:
    """[0, S] cut where the defect band of the reference ends, at τ = 1."""
    a0, b0 = nu * np.exp(2 * r), nu * np.exp(-2 * r)
    slope = 2 * (a0 - 1) * (b0 - 1)
    onset = (2 - a0 - b0) / slope if slope != 0 else 0.0
    end = -np.log(onset) if 0 < onset < 1 else 0.0
    return [0.0, float(end), depth] if 0 < end < depth else [0.0, depth]


def _injected(matrices: Array, times: Array, a0: float, b0: float) -> Array:
    x, y = np.exp(-times)[:, None], -np.expm1(-times)[:, None]
    a, b = a0 - y * (a0 - 1), b0 - y * (b0 - 1)
    gain = np.sqrt(x) * a0 / a, np.sqrt(x) * b0 / b
    first, second = gain[0] ** 2 * matrices[:, 0, 0], gain[1] ** 2 * matrices[:, 1, 1]
    middle, half = (first + second) / 2, np.hypot((first - second) / 2, gain[0] * gain[1] * matrices[:, 0, 1])
    w1 = middle + half
    # det W = 1, so the product of the eigenvalues is that of the gains, squared.
    w2 = (gain[0] * gain[1]) ** 2 / w1
    twist = np.maximum((a + b) / (a * b) - 1, 1)
    one_sided = w2 * (twist**2 - 1)
    balanced = 2 * twist * np.sqrt(w1 * w2) - w1 - w2
    return np.asarray(np.where(twist * np.sqrt(w2 / w1) >= 1, balanced, one_sided), dtype=np.float64)
