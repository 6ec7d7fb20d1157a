"""From a claim and a piece of its domain to a problem for boxes: coordinates, scaling, and what they cover."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import sympy

from qdsym.methods.ball.claim_on_tape import ClaimOnTape, Unsuited
from qdsym.methods.ball.coverage import Return, given_by_chart, require_charts
from qdsym.methods.ball.enclosures import Box
from qdsym.methods.ball.formulas import Formula, atoms
from qdsym.methods.ball.numbers_on_tape import Number
from qdsym.methods.ball.ranges import Range, coordinate_of, finite, implied
from qdsym.methods.ball.signs_on_box import Problem
from qdsym.methods.ball.straight_line import Tape
from qdsym.methods.ball.table import Piece
from qdsym.proof.trusted.deciding.signs import ZERO
from qdsym.proof.trusted.language.coordinates import Point
from qdsym.proof.trusted.language.fresh import Fresh
from qdsym.proof.trusted.language.interpret import OutsideClass
from qdsym.proof.trusted.language.statement import Claim, Statement


@dataclass(frozen=True)
class Prepared:
    """A problem with its box, and how to come back to the domain."""

    piece: Piece
    problem: Problem
    boxes: Box
    ranges: dict[str, Range]
    lacking: frozenset[str]
    """Variables whose ranges are not seen to hold all that the hypotheses allow; none, and the domain is covered."""
    allowed: dict[str, Range]
    equality: bool
    described: str
    point: Callable[[dict[sympy.Symbol, Fraction]], Point | None]


def prepare(statement: Statement, claim: Claim, piece: Piece, flint: Any, bounded: bool = False) -> Prepared:
    """Lay a claim on a piece's coordinates; ``bounded`` keeps every range finite.

    Raises ``Unsuited`` where the piece does not fit the claim and ``OutsideClass`` where signs do not.
    """
    work = ClaimOnTape(statement, claim, piece, flint)
    hypotheses, body = work.formulas()
    equality = all(a.admitted == ZERO for a in atoms(body))
    formulas = [*hypotheses, body]
    for name, expression in piece.rescaled:
        formulas = work.put(formulas, work.symbol(name), work.real(expression))
    if piece.scaled:
        formulas = work.scale_out(formulas, piece.scaled)
    for chart in piece.charts:
        if chart.coordinate in work.symbols:
            raise Unsuited(f"the domain has a variable {chart.coordinate} of its own")
        work.symbols[chart.coordinate] = sympy.Symbol(chart.coordinate, real=True)
        formulas = work.put(formulas, work.symbol(chart.variable), work.real(chart.expression))
        work.words.append(f"{chart.variable} = {chart.expression}")
    if piece.monotone:
        formulas = work.monotone(formulas, piece.monotone)
    ranges, lacking = _ranges(work, formulas, bounded)
    require_charts(work)
    formulas, boxes = _laid(work, formulas, ranges)
    nodes = [n for f in formulas for a in atoms(f) for n in (a.node, *(need for need, _ in a.needs))]
    work.fractions.read(nodes)
    problem = Problem(
        work.tape, work.fractions, tuple(formulas[:-1]), formulas[-1], work.needs, piece.factored, piece.depth, flint
    )  # fmt: skip
    described = " × ".join(f"{name} ∈ {span}" for name, span in ranges.items()) or "a claim without variables"
    if work.words:
        described += f" ({'; '.join(work.words)})"
    allowed = {name: implied(work.symbols[name], work.given) for name in ranges}
    return Prepared(
        piece, problem, boxes, ranges, frozenset(lacking), allowed, equality, described, Return(work, ranges)
    )


def _ranges(work: ClaimOnTape, formulas: list[Formula], bounded: bool) -> tuple[dict[str, Range], set[str]]:
    """Return a range for each variable left, and those that may not hold all that the hypotheses allow."""
    nodes = [n for f in formulas for a in atoms(f) for n in (a.node, *(need for need, _ in a.needs))]
    left = set().union(*(work.tape.variables(n) for n in [*nodes, *(n for n, _ in work.needs)]), set())
    strange = left - set(work.symbols.values())
    if strange:
        raise OutsideClass(f"{', '.join(sorted(s.name for s in strange))}, which is no variable of the domain")
    work.fractions.read(nodes)
    piece = work.piece
    lacking = {*piece.region, *(piece.monotone or ()), *(n for n, how in piece.rescaled if not _is_cone(work, n, how))}
    coordinates = {chart.coordinate: chart for chart in work.piece.charts}
    ranges: dict[str, Range] = {}
    for name, symbol in work.symbols.items():
        if symbol not in left:
            continue
        allowed = implied(symbol, work.given)
        if name in work.piece.ranges:
            ranges[name] = work.piece.ranges[name]
        elif bounded:
            ranges[name] = finite(allowed)
        else:
            ranges[name] = Range(
                allowed.low, allowed.high, allowed.open_low, allowed.open_high, work.fractions.step(symbol)
            )
        if name in coordinates:
            covered = given_by_chart(work, coordinates[name], ranges[name])
        else:
            covered = ranges[name].holds(allowed)
        lacking |= set() if covered else {name}
    return ranges, lacking


def _is_cone(work: ClaimOnTape, name: str, how: Any) -> bool:
    """Return whether a variable's range is the same in units of a positive variable that is scaled out."""
    span = implied(work.symbols[name], work.given)
    unit = work.symbols.get(work.piece.scaled)
    symbol = work.symbols[name]
    return span.high is None and span.low in (None, 0) and unit is not None and how in (symbol / unit, symbol * unit)


def _laid(work: ClaimOnTape, formulas: list[Formula], ranges: dict[str, Range]) -> tuple[list[Formula], Box]:
    box: Box = {}
    for name, span in ranges.items():
        if span.low is not None and span.low == span.high:
            formulas = work.put(formulas, work.symbols[name], _constant(work.tape, span.low))
            continue
        coordinate = coordinate_of(work.symbols[name], span)
        box[coordinate] = span.interval
        if span.interval.low >= 0:
            work.tape.nonnegative.add(coordinate)
        if span.bounded:
            if span.interval.low >= 0:
                # Roots of squares are taken when a node is written, so it is written again.
                fresh = Fresh(name, real=True)
                formulas = work.put(formulas, work.symbols[name], _variable(work.tape, fresh))
                formulas = work.put(formulas, fresh, _variable(work.tape, coordinate))
        else:
            number = work.real(span.laid(coordinate))
            # Its range is onto and its needs are met in the open unit interval, by construction.
            formulas = work.put(formulas, work.symbols[name], Number(work.tape, number.real, number.imaginary))
    return formulas, box


def _constant(tape: Tape, value: Fraction) -> Number:
    return Number(tape, tape.constant(value), tape.constant(0))


def _variable(tape: Tape, symbol: sympy.Symbol) -> Number:
    return Number(tape, tape.variable(symbol), tape.constant(0))
