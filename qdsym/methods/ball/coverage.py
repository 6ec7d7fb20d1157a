"""Whether boxes in new coordinates cover what they are meant to, and the way from a box back to an exact point."""

from __future__ import annotations

from fractions import Fraction
from math import exp
from typing import Any

import sympy

from qdsym.methods.ball.claim_on_tape import ClaimOnTape, Unsuited
from qdsym.methods.ball.enclosures import Enclosures
from qdsym.methods.ball.formulas import Writer
from qdsym.methods.ball.ranges import Range, coordinate_of, finite, implied
from qdsym.methods.ball.straight_line import Tape
from qdsym.methods.ball.table import Chart
from qdsym.proof.reading.arithmetics import ExactPoint
from qdsym.proof.reading.balls import BallPoint
from qdsym.proof.reading.gaussian_rationals import fraction
from qdsym.proof.trusted.language.coordinates import Coordinate, Log, Point
from qdsym.proof.trusted.language.interpret import Interpreter, OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import Relation


def require_charts(work: ClaimOnTape) -> None:
    """Check that every coordinate leads back to the variable that it replaces."""
    for chart in work.piece.charts:
        back = work.real(chart.expression.xreplace({work.symbols[chart.coordinate]: chart.inverse}))
        gap = work.tape.minus(back.require_real(), work.tape.variable(work.symbols[chart.variable]))
        if not work.is_zero(gap):
            raise Unsuited(f"the coordinate {chart.coordinate} does not lead back to {chart.variable}")


def given_by_chart(work: ClaimOnTape, chart: Chart, span: Range) -> bool:
    """Return whether hypotheses say word for word, up to exact arithmetic, that a coordinate is in its range."""
    number = work.real(chart.inverse)
    inverse = number.require_real()
    if number.needs:
        return False  # Where the coordinate has no value, no box is.
    sides = [(span.low, span.open_low, "≥"), (span.high, span.open_high, "≤")]
    return all(end is None or _stated(work, inverse, end, strict, way) for end, strict, way in sides)


def _stated(work: ClaimOnTape, node: int, end: Fraction, strict: bool, way: str) -> bool:
    above = work.tape.combination(-end, [(node, Fraction(1))])
    admitted = {("≥", False): "≥>=", ("≥", True): ">", ("≤", False): "≤<=", ("≤", True): "<"}[way, strict]
    turned = dict(zip("≥>=≤<", "≤<=≥>", strict=True))
    for hypothesis in work.given:
        if not isinstance(hypothesis, Relation) or hypothesis.operator == "≠":
            continue
        try:
            difference = work.real(hypothesis.difference).require_real()
        except OutsideClass:
            continue
        for gap, operator in (
            (work.tape.minus(difference, above), hypothesis.operator),
            (work.tape.plus(difference, above), turned[hypothesis.operator]),
        ):
            if operator in admitted and work.is_zero(gap):
                return True
    return False


def span_of(chart: Chart, region: dict[str, Range], flint: Any) -> Any:
    """Return a ball around all values that a coordinate has on a region."""
    tape = Tape()
    node = Writer(tape, {}, lambda _: False).walk.scalar(chart.inverse).require_real()
    box = {sympy.Symbol(name, real=True): span.interval for name, span in region.items()}
    return Enclosures(tape, box, flint).jet(node).whole


class Return:
    """The way back from coordinates to an exact point of the domain, at or near where they are."""

    def __init__(self, work: ClaimOnTape, ranges: dict[str, Range]) -> None:
        self._work = work
        self._ranges = ranges

    def __call__(self, inner: dict[sympy.Symbol, Fraction]) -> Point | None:
        """Return the point of the domain for values of a box's coordinates, None where there is none."""
        work = self._work
        values: Point = {}
        for name, span in self._ranges.items():
            symbol = work.symbols[name]
            if span.low is not None and span.low == span.high:
                values[symbol] = span.low
                continue
            values[symbol] = self._inside(name, span, inner[coordinate_of(symbol, span)])
        if work.piece.monotone:
            first, second = (work.symbols[name] for name in work.piece.monotone)
            middle = values[second]
            values[first] = middle * Fraction(9999, 10000) if isinstance(middle, Fraction) else middle
        if work.piece.scaled:
            values[work.symbols[work.piece.scaled]] = Fraction(1)
        for chart in reversed(work.piece.charts):
            found = self._near(chart.expression, values)
            if found is None:
                return None
            values[work.symbols[chart.variable]] = found
        point: Point = {}
        for symbol in work.domain.variables:
            allowed = finite(implied(symbol, [*work.domain.hypotheses, *work.claim.given]))
            point[symbol] = values.get(symbol, allowed.interval.middle)
        return point

    def _near(self, expression: Any, values: Point) -> Coordinate | None:
        """Return an expression's value, exactly if it is rational, else a rational within 10⁻⁵⁰ of it or so."""
        meanings = self._work.domain.meanings
        try:
            arithmetic = ExactPoint(values)
            return arithmetic.real(Interpreter(arithmetic, meanings).scalar(expression))
        except (OutsideClass, Undefined, KeyError):
            pass
        try:
            balls = BallPoint(values, 60)
            with balls.within():
                ball = Interpreter(balls, meanings).scalar(expression)
        except (OutsideClass, Undefined, KeyError):
            return None
        return fraction(ball.real.mid().fmpq()).limit_denominator(10**30)

    def _inside(self, name: str, span: Range, x: Fraction) -> Coordinate:
        """Return a coordinate of the domain; the logarithm of a rational where that makes exponentials rational."""
        if span.bounded and self._work.fractions.step(self._work.symbols[name]) and 0 < abs(x) < 500:
            return Log(Fraction(exp(float(x))).limit_denominator(10**9))
        return span.coordinate(x)
