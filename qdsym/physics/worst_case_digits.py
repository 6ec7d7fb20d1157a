"""The least decoder information (`qdsym.physics.worst_case`) to any number of digits, in Arb's balls (python-flint).

With W = diag(w, 1/w), u = ln w and the loss y = 1 − e^{−γt}, the running variances are a(y) = a₀ − αy and b(y) =
b₀ − βy, α = a₀ − 1, β = b₀ − 1. In each regime h dt is dy times a polynomial in 1/a and 1/b, so that its integral is
rational but for logarithms: with βa − αb = δ constant, 1/(aᵐbⁿ) = (β/(aᵐ⁻¹bⁿ) − α/(aᵐbⁿ⁻¹))/δ. The excess ½[Tr(WV) +
∫ h] − ν is strictly convex in u; Newton's method finds where its derivative g vanishes, and convexity bounds what is
missing by |g| times the length of the interval that holds the minimum. Precision is doubled until the digits hold.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Any

from qdsym.errors import InvalidInput

_MOST_BITS = 2**20
_STEPS = 200


@dataclass(frozen=True)
class PreciseWorstCase:
    """Balls (``flint.arb``): the information, the excess √det(V + N) − ν, and the weight w, a number."""

    information: Any
    excess: Any
    weight: Any


def least_information(nu: Fraction, r: Fraction, decay: Fraction, digits: int) -> PreciseWorstCase:
    """The infimum of I_dec for V = ν diag(e^{2r}, e^{−2r}) after the loss e^{−decay}, to a relative 10^−digits.

    Expects ν ≥ 1 and a decay γS ≥ 0. The balls rest on `universal-minimiser`: the minimising W is diagonal, and the
    objective strictly convex. For ν = 1 points where h changes regime coincide, and are told apart by the midpoints of
    their balls; for ν > 1 nothing is decided by a midpoint. Raises `InvalidInput` for arguments that ask for more than
    a million bits.

    >>> found = least_information(Fraction(3, 2), Fraction(4, 5), Fraction(3, 10), 12)
    >>> found.information.str(10, radius=False)
    '0.05091864224'
    """
    import flint

    start, bits = None, 96 + 10 * digits // 3
    while bits <= _MOST_BITS:
        with flint.ctx.workprec(bits):
            try:
                objective = _Objective(nu, r, decay)
                if decay == 0 or objective.onset <= 0:
                    return PreciseWorstCase(flint.arb(0), flint.arb(0), objective.balance.mid())
                excess, start = objective.minimum(4 + 10 * digits // 3, start)
                information = _entropy_gain(objective.nu, excess)
                if information.rel_accuracy_bits() >= 2 + 10 * digits // 3:
                    return PreciseWorstCase(information, excess, start.exp().mid())
            except _TooWide:
                pass
        bits *= 2
    expected = f"arguments for which {_MOST_BITS} bits suffice"
    raise InvalidInput("nu, r, depth", expected, f"about {_ball(nu).str(3)}, {_ball(r).str(3)}, {_ball(decay).str(3)}")


class _TooWide(Exception):
    """The balls hold less than the next decision needs."""


def _entropy_gain(nu: Any, rise: Any) -> Any:
    """S(ν + rise) − S(ν), S(ν) = ((ν+1)/2) ln((ν+1)/2) − ((ν−1)/2) ln((ν−1)/2), at all numbers of a ball ``rise``."""
    from flint import arb

    def entropy(eigenvalue: Any) -> Any:
        above, below = (eigenvalue + 1) / 2, (eigenvalue - 1) / 2
        return above * above.log() - (0 if below == 0 else below * below.log())

    # The derivative arcoth is far smaller than what balls make of it in each of the logarithms.
    steepest = (1 / (nu + rise.lower())).atanh()
    return entropy(nu + rise.mid()) - entropy(nu) + arb(0, 1) * rise.rad() * steepest


class _Objective:
    """The excess and its first two derivatives in u at the present precision."""

    def __init__(self, nu: Fraction, r: Fraction, decay: Fraction) -> None:
        from flint import arb

        self.nu, self.mixed = _ball(nu), nu > 1
        squeezing = _ball(2 * r)
        self.a0, self.b0 = self.nu * squeezing.exp(), self.nu * (-squeezing).exp()
        self.alpha, self.beta = self.a0 - 1, self.b0 - 1
        self.delta = self.beta * self.a0 - self.alpha * self.b0
        self.balance = (-squeezing).exp()
        self.loss = -arb.expm1(-_ball(decay))
        self.onset = self.a0 + self.b0 - 2 * self.nu**2
        if not (self.onset > 0 or self.onset <= 0) or not self.loss >= 0:
            raise _TooWide

    def minimum(self, accuracy: int, start: Any) -> tuple[Any, Any]:
        """The least excess to so many bits, and the u at which it is reached."""
        from flint import arb

        centre = self.balance.log().mid()
        at_centre = self.derivatives(centre)[0]
        if not at_centre.rel_accuracy_bits() > 20:
            raise _TooWide
        # Beyond this ½Tr(WV) − ν = 2ν sinh²(u/2) alone is more than the excess at the centre.
        reach = (2 * (at_centre / (2 * self.nu)).sqrt().asinh()).upper()
        low, high = centre - reach, centre + reach
        u = centre if start is None else start
        for _ in range(_STEPS):
            excess, slope, bend = self.derivatives(u)
            missing = abs(slope) * 2 * reach
            if excess > 0 and missing < excess * arb(2) ** -accuracy:
                return excess.union(excess - missing.upper()), u
            if slope > 0:
                high = u
            elif slope < 0:
                low = u
            else:
                break
            step = u - slope.mid() / bend.mid() if bend.mid() > 0 else low
            u = (step if low < step < high else (low + high) / 2).mid()
        raise _TooWide

    def derivatives(self, u: Any) -> tuple[Any, Any, Any]:
        """The excess ½[Tr(WV) + ∫ h] − ν, its derivative and its second derivative in u."""
        w = u.exp()
        first, second = w * self.a0, self.b0 / w
        value, slope, bend = first + second, first - second, first + second
        for start, stop, regime in self._pieces(w):
            moments = _Moments(self, start, stop)
            on_first, on_second = w * self.a0**2, self.b0**2 / w
            if regime == 0:
                stretched, squeezed = on_first * moments(2, 0), on_second * moments(0, 2)
                mixed = 2 * self.nu**2 * (moments(1, 2) + moments(2, 1) - moments(1, 1))
                value += mixed - stretched - squeezed
                slope += squeezed - stretched
                bend -= stretched + squeezed
            else:
                part = on_first * moments.one_sided(False) if regime == 1 else on_second * moments.one_sided(True)
                value, slope, bend = value + part, slope + regime * part, bend + part
        return value / 2 - self.nu, slope / 2, bend / 2

    def _pieces(self, w: Any) -> Iterator[tuple[Any, Any, int]]:
        """The intervals on which h is not 0, each with its regime: 0 balanced, 1 and −1 by the smaller weight."""
        for start, stop in pairwise(self._switches(w)):
            if self.mixed and not start < stop:
                raise _TooWide
            y = ((start + stop) / 2).mid()
            a, b = self.a0 - self.alpha * y, self.b0 - self.beta * y
            twist = (1 - y) * (self.onset + 2 * self.alpha * self.beta * y) / (a * b)
            first, second = w * (self.a0 / a) ** 2, (self.b0 / b) ** 2 / w
            if self._is_positive(twist):
                balanced = self._is_positive((1 + twist) ** 2 * first.min(second) - first.max(second))
                yield start, stop, 0 if balanced else (1 if self._is_positive(second - first) else -1)

    def _switches(self, w: Any) -> list[Any]:
        """The ends of [0, 1 − e^{−γS}] and the points where h changes regime: the roots of three quadratics."""
        from flint import arb

        a0, b0, alpha, beta = self.a0, self.b0, self.alpha, self.beta
        # τ = twisted/(ab); the roots are those of τ − 1 over 1 − y, and of τ against either ratio of ΦᵀWΦ.
        twisted = (a0 + b0 - self.nu**2, 2 * alpha * beta, -alpha * beta)
        wide = (b0**2, -2 * b0 * beta, beta**2), b0, w * a0
        tall = (a0**2, -2 * a0 * alpha, alpha**2), w * a0, b0
        quadratics: list[Sequence[Any]] = [(self.onset, 2 * alpha * beta, arb(0))]
        for squares, of_twist, of_square in (wide, tall):
            quadratics.append([of_twist * t - of_square * s for t, s in zip(twisted, squares, strict=True)])
        roots = [y for q in quadratics for y in self._roots(*q)]
        inside = [y for y in roots if self._is_positive(y) and self._is_positive(self.loss - y)]
        return [arb(0), *sorted(inside, key=_Midpoint), self.loss]

    def _roots(self, constant: Any, linear: Any, square: Any) -> Iterator[Any]:
        discriminant = linear**2 - 4 * square * constant
        if not self._is_positive(discriminant):
            return
        root = discriminant.nonnegative_part().sqrt()
        larger = -(linear + (root if linear.mid() >= 0 else -root)) / 2
        for numerator, denominator in ((larger, square), (constant, larger)):
            if 0 not in denominator:
                yield numerator / denominator
            elif self.mixed and not denominator.is_zero():
                raise _TooWide

    def _is_positive(self, ball: Any) -> bool:
        """Whether a number is > 0; one that is 0 is not foreseen for mixed states, whose regimes end one by one."""
        if self.mixed and 0 in ball:
            raise _TooWide
        return bool(ball.mid() > 0)


class _Midpoint:
    def __init__(self, ball: Any) -> None:
        self.middle = ball.mid()

    def __lt__(self, other: _Midpoint) -> bool:
        return bool(self.middle < other.middle)


class _Moments:
    """The integrals of 1/(aᵐbⁿ) over one interval."""

    def __init__(self, of: _Objective, start: Any, stop: Any) -> None:
        self._of = of
        self._ends = tuple((of.a0 - of.alpha * y, of.b0 - of.beta * y) for y in (start, stop))
        self._known: dict[tuple[int, int], Any] = {}

    def __call__(self, m: int, n: int) -> Any:
        if (m, n) not in self._known:
            self._known[m, n] = self._computed(m, n)
        return self._known[m, n]

    def _computed(self, m: int, n: int) -> Any:
        of = self._of
        if m and n:
            return (of.beta * self(m - 1, n) - of.alpha * self(m, n - 1)) / of.delta
        side, rate = (0, of.alpha) if m else (1, of.beta)
        before, after = self._ends[0][side], self._ends[1][side]
        power = m + n - 1
        return -(after / before).log() / rate if power == 0 else (after**-power - before**-power) / (power * rate)

    def one_sided(self, swapped: bool) -> Any:
        """The integral of (τ² − 1)/a², or of (τ² − 1)/b²."""

        def moment(m: int, n: int) -> Any:
            return self(n, m) if swapped else self(m, n)

        return moment(2, 2) + 2 * moment(3, 1) + moment(4, 0) - 2 * moment(2, 1) - 2 * moment(3, 0)


def _ball(value: Fraction) -> Any:
    from flint import arb, fmpq

    return arb(fmpq(value.numerator, value.denominator))
