"""Adaptive bisection: boxes are halved until each is decided, up to a stated number of boxes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from math import log

import sympy

from qdsym.methods.ball.enclosures import Box, Interval
from qdsym.methods.ball.signs_on_box import OnBox, Problem

SAMPLES = 20
SUSPECTS = 10
NEIGHBOURS = 400


@dataclass
class Survey:
    """What became of the boxes. ``stuck`` is the box that ended the search, if one did, and ``why`` how."""

    examined: int = 0
    held: int = 0
    met: int = 0
    discarded: int = 0
    stuck: Box | None = None
    why: str = ""
    samples: list[Box] = field(default_factory=list)
    """Some of the boxes on which the claim holds."""


def survey(problem: Problem, boxes: list[Box], limit: int, confirm: Callable[[Box], bool] = lambda _: False) -> Survey:
    """Decide a problem on boxes, halving those that are undecided.

    Ends early at a box where the claim is certainly false, and with the box it was at after ``limit`` boxes or where
    halving is of no more use. Where the
    claim is certainly false and only the hypotheses are open, ``confirm`` is asked a few times for a point.
    """
    suspects = 0
    found = Survey()
    stack = [(box, box, 0) for box in reversed(boxes)]
    while stack:
        box, start, depth = stack.pop()
        # Halved more often than there are bits, a box is as good as a point, and a point that is open stays so.
        if found.examined >= limit or depth > (problem.flint.ctx.prec + 32) * max(len(box), 1):
            found.stuck, found.why = _false_among([b for b, _, _ in stack], problem) or (box, "undecided")
            return found
        found.examined += 1
        judge = OnBox(problem, box)
        match judge.verdict():
            case "outside":
                found.discarded += 1
            case "met" | "true" as verdict:
                found.held += 1
                found.met += verdict == "met"
                if len(found.samples) < SAMPLES:
                    found.samples.append(box)
            case "false":
                found.stuck, found.why = box, "false"
                return found
            case _:
                if judge.suspect and suspects < SUSPECTS:
                    suspects += 1
                    if confirm(box):
                        found.stuck, found.why = box, "false"
                        return found
                symbol = _widest(judge, start, depth)
                if symbol is None:
                    found.stuck, found.why = box, "undecided"
                    return found
                stack += [({**box, symbol: half}, start, depth + 1) for half in reversed(box[symbol].halves())]
    return found


def _false_among(boxes: list[Box], problem: Problem) -> tuple[Box, str] | None:
    """Return a box where the claim is certainly false, among those next to where the search was lost."""
    for box in reversed(boxes[-NEIGHBOURS:]):
        if OnBox(problem, box).verdict() == "false":
            return box, "false"
    return None


def _widest(judge: OnBox, start: Box, depth: int) -> sympy.Symbol | None:
    """Return the variable to halve: mostly the one that blurs the undecided node most, at times the widest."""
    box = judge.box
    widths = {symbol: _share(box[symbol], start[symbol]) for symbol in box if box[symbol].low < box[symbol].high}
    if not widths:
        return None
    claims, hypotheses = judge.blamed["claim"], judge.blamed["hypotheses"]
    nodes = hypotheses if hypotheses and (depth % 5 == 4 or not claims) else claims
    if not nodes:
        return max(widths, key=lambda s: widths[s])
    node = nodes[depth // 5 % len(nodes)] if claims else nodes[depth % len(nodes)]
    weights = {s: w for s, w in judge.weights(node).items() if s in widths and w > 0}
    if weights and depth % 4 != 3:
        return max(weights, key=lambda s: weights[s])
    candidates = [s for s in widths if s in judge.problem.tape.variables(node)] or list(widths)
    return max(candidates, key=lambda s: widths[s])


def _share(side: Interval, start: Interval) -> float:
    """Return a side's width against the starting box's, on a logarithmic scale where it covers several scales."""
    if start.low > 0 and start.high > 4 * start.low:
        return log(side.high / side.low) / log(start.high / start.low)
    return float((side.high - side.low) / (start.high - start.low))
