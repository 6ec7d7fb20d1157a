"""Enclosures of straight-line code over a box, in Arb's balls, and the signs that follow from them.

Every node is enclosed three times at once: by its operation on the enclosures of its arguments; by the mean value form
f(m) + Σ ∂f·(X − m), whose slopes are enclosed over the whole box; and by signs alone, which know that an open end of an
interval is not reached. A node of one variable is enclosed by Taylor's formula as well. An operation that may be
undefined somewhere in the closed box gives no number, and so does everything computed from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from itertools import product
from typing import Any

import sympy

from qdsym.methods.ball.straight_line import Tape
from qdsym.proof.trusted.deciding.signs import ANY, NEGATIVE, NONNEGATIVE, NONPOSITIVE, POSITIVE, ZERO
from qdsym.proof.trusted.language.interpret import OutsideClass

ORDER = 24
"""Terms of Taylor's formula."""


@dataclass(frozen=True)
class Interval:
    """All reals from ``low`` to ``high``, without the ends that are open."""

    low: Fraction
    high: Fraction
    open_low: bool = False
    open_high: bool = False

    def __str__(self) -> str:
        if self.low == self.high:
            return f"{{{short(self.low)}}}"
        left, right = "(" if self.open_low else "[", ")" if self.open_high else "]"
        return f"{left}{short(self.low)}, {short(self.high)}{right}"

    @property
    def middle(self) -> Fraction:
        """A rational inside; for intervals over several scales, near the geometric mean."""
        if self.low > 0 and self.high > 4 * self.low:
            return rounded(self.low * (1 << (_exponent(self.high / self.low) // 2)) * Fraction(9, 8), 6)
        return (self.low + self.high) / 2

    @property
    def simple(self) -> Fraction:
        """A short rational near the middle, strictly inside where there is an inside."""
        for bits in (4, 8, 16, 32, 64, 128):
            short_one = rounded(self.middle, bits)
            if self.low < short_one < self.high:
                return short_one
        return self.middle

    def halves(self) -> tuple[Interval, Interval]:
        """Return the two parts, which share the middle."""
        middle = self.middle
        return Interval(self.low, middle, self.open_low), Interval(middle, self.high, False, self.open_high)

    def signs(self) -> int:
        """Return the signs of its numbers."""
        negative = self.low < 0
        positive = self.high > 0
        zero = self.low <= 0 <= self.high
        if (self.low == 0 and self.open_low) or (self.high == 0 and self.open_high):
            zero = False
        return negative * NEGATIVE | zero * ZERO | positive * POSITIVE

    def moved(self, factor: Fraction, shift: Fraction) -> Interval:
        """Return the interval of factor·x + shift."""
        a, b = factor * self.low + shift, factor * self.high + shift
        return (
            Interval(a, b, self.open_low, self.open_high)
            if factor > 0
            else Interval(b, a, self.open_high, self.open_low)
        )


def _exponent(value: Fraction) -> int:
    return value.numerator.bit_length() - value.denominator.bit_length()


def rounded(value: Fraction, bits: int) -> Fraction:
    """Return a rational of few digits, within about 2^−bits of a rational's size."""
    if not value:
        return value
    unit = Fraction(2) ** (_exponent(abs(value)) - bits)
    return round(value / unit) * unit


def short(value: Fraction) -> str:
    """Return a rational, as it is when it is short and in six digits else."""
    # Python refuses to write integers of more than 4300 digits.
    text = str(value) if value.numerator.bit_length() + value.denominator.bit_length() < 60 else ""
    if 0 < len(text) <= 12:
        return text
    import flint

    near = flint.fmpq(value.numerator, value.denominator)
    return f"≈{flint.arb(near).str(6, radius=False)}"


Box = dict[sympy.Symbol, Interval]

_BITS = ((-1, NEGATIVE), (0, ZERO), (1, POSITIVE))


def _combined(operation: str) -> list[list[int]]:
    table = [[0] * 8 for _ in range(8)]
    for a, b in product(range(8), repeat=2):
        for (x, bit_x), (y, bit_y) in product(_BITS, repeat=2):
            if a & bit_x and b & bit_y:
                if operation == "times":
                    table[a][b] |= _BITS[x * y + 1][1]
                elif x == y or not x or not y:
                    table[a][b] |= _BITS[(x or y) + 1][1]
                else:
                    table[a][b] = ANY
    return table


PLUS, TIMES = _combined("plus"), _combined("times")


def sign_of_power(signs: int, power: int) -> int:
    """Return the signs of a power of a number with such signs; a negative power of 0 has none."""
    if power % 2 == 0:
        signs = (POSITIVE if signs & ~ZERO else 0) | (signs & ZERO)
    return signs & ~ZERO if power < 0 else signs


@dataclass
class Jet:
    """A node over a box: its ball at the middle, over the whole box, the slopes over the box, and its signs."""

    middle: Any
    whole: Any
    slopes: dict[sympy.Symbol, Any]
    signs: int


class Enclosures:
    """Encloses nodes of a tape over one box, at the working precision that is in force."""

    def __init__(self, tape: Tape, box: Box, flint: Any) -> None:
        self.tape = tape
        self.box = box
        self._arb = flint.arb
        self._flint = flint
        self._jets: dict[int, Jet] = {}
        self._sums: dict[int, Any] = tape.sums.setdefault(flint.ctx.prec, {})
        self.offsets = {}
        self._wholes = {}
        self._middles = {}
        for symbol, interval in box.items():
            low, high, middle = (self.rational(x) for x in (interval.low, interval.high, interval.middle))
            self._wholes[symbol] = low.union(high)
            self._middles[symbol] = middle
            self.offsets[symbol] = (low - middle).union(high - middle)

    def rational(self, value: Fraction) -> Any:
        """Return a ball around a rational number."""
        return self._arb(self._flint.fmpq(value.numerator, value.denominator))

    def _coefficients(self, node: int) -> Any:
        """Return a sum's constant and its terms, each with the ball of its weight, made once for all boxes."""
        if node not in self._sums:
            _, constant, terms = self.tape.code[node]
            signs = [POSITIVE if weight > 0 else NEGATIVE for _, weight in terms]
            weighted = [(n, self.rational(w), s) for (n, w), s in zip(terms, signs, strict=True)]
            start = POSITIVE if constant > 0 else NEGATIVE if constant < 0 else ZERO
            self._sums[node] = self.rational(constant), start, weighted
        return self._sums[node]

    def jet(self, node: int) -> Jet:
        """Return the enclosures of a node."""
        if node not in self._jets:
            jet = self._jet(node)
            if jet.whole.is_finite():
                self._centre(jet)
                jet.signs &= signs_of(jet.whole)
                if not jet.signs & NEGATIVE and not jet.whole >= 0:
                    jet.whole = jet.whole.nonnegative_part()
            self._jets[node] = jet
        return self._jets[node]

    def _centre(self, jet: Jet) -> None:
        form = jet.middle
        for symbol, slope in jet.slopes.items():
            form = form + slope * self.offsets[symbol]
        if form.is_finite() and form.rad() < jet.whole.rad():
            jet.whole = jet.whole.intersection(form)

    def _jet(self, node: int) -> Jet:
        code = self.tape.code[node]
        match code[0]:
            case "c":
                ball = self.rational(code[1])
                return Jet(ball, ball, {}, POSITIVE if code[1] > 0 else NEGATIVE if code[1] < 0 else ZERO)
            case "v":
                symbol = code[1]
                return Jet(
                    self._middles[symbol], self._wholes[symbol], {symbol: self._arb(1)}, self.box[symbol].signs()
                )
            case "pi":
                return Jet(self._arb.pi(), self._arb.pi(), {}, POSITIVE)
            case "+":
                return self._sum(node)
            case "*":
                return self._product(code[1])
            case "max":
                return self._maximum([self.jet(n) for n in code[1]])
        return self._function(code[0], self.jet(code[1]), code)

    def _sum(self, node: int) -> Jet:
        constant, signs, terms = self._coefficients(node)
        middle = whole = constant
        slopes: dict[sympy.Symbol, Any] = {}
        for term, factor, direction in terms:
            jet = self.jet(term)
            middle, whole = middle + factor * jet.middle, whole + factor * jet.whole
            for symbol, slope in jet.slopes.items():
                slopes[symbol] = slopes[symbol] + factor * slope if symbol in slopes else factor * slope
            signs = PLUS[signs][TIMES[direction][jet.signs]]
        _, shift, parts = self.tape.code[node]
        if len(parts) == 1 and self.tape.code[parts[0][0]][0] == "v":
            symbol = self.tape.code[parts[0][0]][1]
            signs &= self.box[symbol].moved(parts[0][1], shift).signs()
        return Jet(middle, whole, slopes, signs)

    def _product(self, factors: tuple[tuple[int, int], ...]) -> Jet:
        middle = whole = self._arb(1)
        slopes: dict[sympy.Symbol, Any] = {}
        signs, defined = POSITIVE, True
        for node, power in factors:
            jet = self.jet(node)
            here, everywhere = _power(jet.middle, power), _power(jet.whole, power)
            outer = whole if power == 1 else whole * (power * _power(jet.whole, power - 1))
            slopes = {symbol: slope * everywhere for symbol, slope in slopes.items()}
            for symbol, slope in jet.slopes.items():
                part = outer * slope
                slopes[symbol] = slopes[symbol] + part if symbol in slopes else part
            middle, whole = middle * here, whole * everywhere
            signs = TIMES[signs][sign_of_power(jet.signs, power)]
            defined = defined and not (power < 0 and jet.signs & ZERO)
        return Jet(middle, whole, slopes, signs if defined else ANY)

    def _maximum(self, jets: list[Jet]) -> Jet:
        result = jets[0]
        for jet in jets[1:]:
            if result.whole >= jet.whole:
                continue
            if result.whole <= jet.whole:
                result = jet
                continue
            zero = self._arb(0)
            # Between the two slopes lies every slope of a chord of the larger.
            slopes = {
                symbol: result.slopes.get(symbol, zero).union(jet.slopes.get(symbol, zero))
                for symbol in {*result.slopes, *jet.slopes}
            }
            signs = 0
            for (x, bit_x), (y, bit_y) in product(_BITS, repeat=2):
                if result.signs & bit_x and jet.signs & bit_y:
                    signs |= _BITS[max(x, y) + 1][1]
            result = Jet(result.middle.max(jet.middle), result.whole.max(jet.whole), slopes, signs)
        return Jet(result.middle, result.whole, dict(result.slopes), result.signs)

    def _function(self, name: str, jet: Jet, code: tuple[Any, ...]) -> Jet:
        signs = ANY
        if name == "exp":
            middle, whole = jet.middle.exp(), jet.whole.exp()
            outer, signs = whole, POSITIVE
        elif name == "log":
            middle, whole, outer = jet.middle.log(), _logarithm(jet.whole), _power(jet.whole, -1)
        elif name == "root":
            middle, whole = _root(jet.middle, code[2]), _root(jet.whole, code[2])
            outer = whole * _power(jet.whole, -1) / code[2]
            signs = jet.signs & NONNEGATIVE
        elif name == "cos":
            middle, whole, outer = jet.middle.cos(), jet.whole.cos(), -jet.whole.sin()
        else:
            middle, whole, outer = jet.middle.sin(), jet.whole.sin(), jet.whole.cos()
        return Jet(middle, whole, {s: outer * slope for s, slope in jet.slopes.items()}, signs)

    def taylor(self, node: int) -> Any:
        """Enclose a node of one variable by Taylor's formula: a polynomial about the middle, the last term over X."""
        (symbol,) = self.tape.variables(node)
        cap, self._flint.ctx.cap = self._flint.ctx.cap, ORDER
        try:
            series = self._flint.arb_series
            about = self._series(node, series([self._middles[symbol], 1]), {})
            over = self._series(node, series([self._wholes[symbol], 1]), {})
        except (ZeroDivisionError, ValueError):  # The series has no inverse, logarithm or root here.
            return self._arb.nan()
        finally:
            self._flint.ctx.cap = cap
        total = over[ORDER - 1]
        for k in range(ORDER - 2, -1, -1):
            total = total * self.offsets[symbol] + about[k]
        # Every lower derivative has to exist over the whole box, too.
        return total if all(over[k].is_finite() for k in range(ORDER)) else self._arb.nan()

    def _series(self, node: int, variable: Any, memo: dict[int, Any]) -> Any:
        if node not in memo:
            memo[node] = self._series_of(self.tape.code[node], variable, memo)
        return memo[node]

    def _series_of(self, code: tuple[Any, ...], variable: Any, memo: dict[int, Any]) -> Any:
        series = self._flint.arb_series
        match code[0]:
            case "c":
                return series([self.rational(code[1])])
            case "v":
                return variable
            case "pi":
                return series([self._arb.pi()])
            case "+":
                total = series([self.rational(code[1])])
                for node, weight in code[2]:
                    total = total + self._series(node, variable, memo) * self.rational(weight)
                return total
            case "*":
                result = series([1])
                for node, power in code[1]:
                    factor = self._series(node, variable, memo)
                    if power < 0 and 0 in factor[0]:
                        raise ZeroDivisionError
                    factor = factor if power > 0 else factor.inv()
                    for _ in range(abs(power)):
                        result = result * factor
                return result
            case "max":
                raise OutsideClass("a Taylor series of a maximum")
        inner = self._series(code[1], variable, memo)
        if code[0] in ("log", "root") and not inner[0] > 0:
            raise ZeroDivisionError
        match code[0]:
            case "exp":
                return inner.exp()
            case "log":
                return inner.log()
            case "root":
                return (inner.log() * self.rational(Fraction(1, code[2]))).exp() if code[2] != 2 else inner.sqrt()
            case "cos":
                return inner.cos()
        return inner.sin()


def _power(ball: Any, power: int) -> Any:
    if power == 1:
        return ball
    if power == 0:
        return type(ball)(1)
    if power < 0 and 0 in ball:
        return type(ball).nan()
    if power % 2 == 0:
        # Balls forget that a square is not negative; the largest and least sizes do not.
        low, high = ball.abs_lower() ** abs(power), ball.abs_upper() ** abs(power)
        size = low.union(high)
        return size if power > 0 else 1 / size
    return ball**power


def _logarithm(ball: Any) -> Any:
    return ball.log() if ball > 0 else type(ball).nan()


def _root(ball: Any, degree: int) -> Any:
    if ball > 0:
        return ball.root(degree)
    if not ball >= 0:
        return type(ball).nan()
    return type(ball)(0).union(ball.upper().root(degree))


def signs_of(ball: Any) -> int:
    """Return the signs that the numbers of a ball may have."""
    if not ball.is_finite():
        return ANY
    if ball > 0:
        return POSITIVE
    if ball < 0:
        return NEGATIVE
    if ball.is_zero():
        return ZERO
    return NONNEGATIVE if ball >= 0 else NONPOSITIVE if ball <= 0 else ANY
