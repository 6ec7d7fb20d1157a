"""Ranges of variables and how they are laid on bounded intervals, so that boxes can cover unbounded domains."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from math import log
from typing import Any

import sympy

from qdsym.methods.ball.enclosures import Interval, short
from qdsym.proof.trusted.language.coordinates import Coordinate, Log
from qdsym.proof.trusted.language.propositions import And, Proposition, Relation

SPAN = 3


@dataclass(frozen=True)
class Range:
    """The values between two ends, None for none; ``step`` is set when the variable stands in exponents.

    Bounded ranges are themselves. With x in the unit interval, open at the ends that are infinite, a half-line is
    a + x/(1 − x), or a − ln(1 − x)/step so that e^{−step·v} is linear in x, and the line is ln(x/(1 − x))/step, or
    (2x − 1)/(x(1 − x)). Each is onto.
    """

    low: Fraction | None = None
    high: Fraction | None = None
    open_low: bool = False
    open_high: bool = False
    step: Fraction | None = None

    @property
    def bounded(self) -> bool:
        """Whether both ends are finite."""
        return self.low is not None and self.high is not None

    @property
    def interval(self) -> Interval:
        """Where the coordinate runs."""
        if self.low is not None and self.high is not None:
            return Interval(self.low, self.high, self.open_low, self.open_high)
        open_start = self.open_low if self.low is not None else self.open_high if self.high is not None else True
        return Interval(Fraction(0), Fraction(1), open_start, True)

    def laid(self, x: Any) -> Any:
        """Return the variable as an expression in the coordinate."""
        if self.bounded:
            return x
        if self.low is None and self.high is None:
            if self.step is not None:
                return sympy.log(x / (1 - x)) / sympy.Rational(self.step)
            return (2 * x - 1) / (x * (1 - x))
        sign, start = (1, self.low) if self.low is not None else (-1, self.high)
        away = -sympy.log(1 - x) / sympy.Rational(self.step) if self.step is not None else x / (1 - x)
        return sympy.Rational(start) + sign * away

    def coordinate(self, x: Fraction) -> Coordinate:
        """Return an exact coordinate at or near where x is laid; near only where that is a logarithm."""
        if self.bounded:
            return x
        if self.low is None and self.high is None:
            if self.step is not None:
                return _log(float(x / (1 - x)) ** float(1 / self.step))
            return (2 * x - 1) / (x * (1 - x))
        sign, start = (1, self.low) if self.low is not None else (-1, self.high)
        if self.step is None:
            return Fraction(start or 0) + sign * x / (1 - x)
        if not start:
            return _log(float(1 - x) ** float(-sign / self.step))
        return Fraction(start) + sign * Fraction(-log(1 - x)) / self.step

    def holds(self, other: Range) -> bool:
        """Return whether every value of another range is one of this."""
        return _reaches(self.low, self.open_low, other.low, other.open_low, 1) and _reaches(
            self.high, self.open_high, other.high, other.open_high, -1
        )

    def __str__(self) -> str:
        left = "(−∞" if self.low is None else f"{'(' if self.open_low else '['}{short(self.low)}"
        right = "∞)" if self.high is None else f"{short(self.high)}{')' if self.open_high else ']'}"
        return f"{left}, {right}"


def _log(argument: float) -> Log:
    return Log(max(Fraction(argument), Fraction(1, 10**300)))


def _reaches(own: Fraction | None, own_open: bool, end: Fraction | None, end_open: bool, side: int) -> bool:
    if own is None:
        return True
    if end is None:
        return False
    return side * own < side * end or (own == end and (end_open or not own_open))


def implied(variable: sympy.Symbol, hypotheses: Iterable[Proposition]) -> Range:
    """Return the range that hypotheses of the form ``variable op number`` leave."""
    low: tuple[Fraction, bool] | None = None
    high: tuple[Fraction, bool] | None = None
    for hypothesis in hypotheses:
        for part in hypothesis.parts if isinstance(hypothesis, And) else (hypothesis,):
            bound = _bound(variable, part)
            if bound is None:
                continue
            operator, value = bound
            strict = operator in "<>"
            if operator in ">≥=" and (low is None or (value, strict) > low):
                low = value, strict
            if operator in "<≤=" and (high is None or (-value, strict) > (-high[0], high[1])):
                high = value, strict
    return Range(
        low[0] if low else None, high[0] if high else None, bool(low and low[1]), bool(high and high[1])
    )  # fmt: skip


def _bound(variable: sympy.Symbol, part: Any) -> tuple[str, Fraction] | None:
    if not isinstance(part, Relation) or part.operator == "≠":
        return None
    turned = {"<": ">", ">": "<", "≤": "≥", "≥": "≤", "=": "="}
    if part.lhs == variable and isinstance(part.rhs, sympy.Rational):
        return part.operator, Fraction(int(part.rhs.p), int(part.rhs.q))
    if part.rhs == variable and isinstance(part.lhs, sympy.Rational):
        return turned[part.operator], Fraction(int(part.lhs.p), int(part.lhs.q))
    return None


def finite(span: Range) -> Range:
    """Return the default box's side in a range: all of it where it is bounded, else a piece of width ``SPAN``."""
    if span.low is not None and span.high is not None:
        return span
    if span.low is not None:
        return Range(span.low, span.low + SPAN, span.open_low)
    if span.high is not None:
        return Range(span.high - SPAN, span.high, open_high=span.open_high)
    return Range(Fraction(-SPAN, 2), Fraction(SPAN, 2))


def coordinate_of(symbol: sympy.Symbol, span: Range) -> sympy.Symbol:
    """Return a box's own variable for one of the domain: that itself, unless its range is laid on a bounded one."""
    return symbol if span.bounded else sympy.Symbol(f"[{symbol.name}]", real=True)
