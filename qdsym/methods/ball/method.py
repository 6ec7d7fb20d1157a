"""The ball method: a claim decided on whole boxes of its domain by rigorous ball arithmetic.

The claim becomes signs of straight-line code (`formulas`), which balls enclose over boxes (`judge`), which are halved
until all are decided (`subdivision`). Boxes that cover the whole domain, by coordinates in which it is bounded, make
the claim pass; boxes that cover a part of it make it pass in part, which proves nothing beyond them.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from qdsym.methods.ball import preparation
from qdsym.methods.ball.claim_on_tape import Unsuited
from qdsym.methods.ball.coverage import span_of
from qdsym.methods.ball.enclosures import Box
from qdsym.methods.ball.preparation import Prepared
from qdsym.methods.ball.ranges import Range
from qdsym.methods.ball.subdivision import Survey, survey
from qdsym.methods.ball.table import TABLE, WHOLE, Piece
from qdsym.methods.method import Answer, Counterexample, NotApplicable, Settings, installed
from qdsym.proof.prover import vacuous
from qdsym.proof.reading.model import Model
from qdsym.proof.reading.search import Searcher
from qdsym.proof.trusted.evidence import Outcome
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import Proposition, is_known
from qdsym.proof.trusted.language.statement import Claim, Statement

DEFAULT = Piece(factored=True, depth=1, limit=1000)
EQUALITY = "an equality, which balls can refute but not establish"


@dataclass(frozen=True)
class Found:
    """A piece as prepared, and what became of its boxes."""

    prepared: Prepared
    survey: Survey


def check(statement: Statement, claim: Claim, settings: Settings) -> Answer:
    """Return what balls over boxes say of a claim: the boxes, how many were needed, and what they leave out.

    Raises ``NotApplicable`` for claims that are no matter of signs and for equalities.
    """
    import flint

    if type(claim) is not Claim or not all(
        map(is_known, (claim.proposition, *claim.given, *statement.domain.hypotheses))
    ):
        raise NotApplicable("the claim is not made of the kinds of proposition that there are")
    if any("[" in symbol.name for symbol in statement.domain.variables):
        raise NotApplicable("a variable bears a name that the boxes' own coordinates have")
    searcher = Searcher(statement.domain, settings.seed)
    pieces = TABLE.get(f"{statement.id}/{claim.id}")
    try:
        if pieces is not None:
            return _report(_listed(statement, claim, pieces, searcher, flint), claim, searcher)
        return _unlisted(statement, claim, searcher, flint)
    except Unsuited as reason:
        return Outcome.UNKNOWN, str(reason)
    except (OutsideClass, Undefined) as reason:
        raise NotApplicable(str(reason)) from reason
    except OverflowError:
        return Outcome.UNKNOWN, "too large (a bound beyond double precision)"


def _listed(
    statement: Statement, claim: Claim, pieces: tuple[Piece, ...], searcher: Searcher, flint: Any
) -> list[Found]:
    """Return what became of the pieces, up to the first that could not be decided."""
    found: list[Found] = []
    for piece in pieces:
        found.append(_run(statement, claim, piece, searcher, flint))
        if found[-1].survey.stuck is not None:
            break
    return found


def _unlisted(statement: Statement, claim: Claim, searcher: Searcher, flint: Any) -> Answer:
    whole = preparation.prepare(statement, claim, WHOLE, flint)
    if whole.equality:
        part = preparation.prepare(statement, claim, DEFAULT, flint, bounded=True)
        found = Found(part, _surveyed(part, claim, searcher, flint))
        witness = _witness(found, claim, searcher) if found.survey.why == "false" else None
        if witness:
            return Counterexample(witness)
        raise NotApplicable(EQUALITY)
    first = Found(whole, _surveyed(whole, claim, searcher, flint))
    if first.survey.why == "undecided":
        part = preparation.prepare(statement, claim, DEFAULT, flint, bounded=True)
        if part.boxes != first.prepared.boxes:
            first = Found(part, _surveyed(part, claim, searcher, flint))
    return _report([first], claim, searcher)


def _run(statement: Statement, claim: Claim, piece: Piece, searcher: Searcher, flint: Any) -> Found:
    prepared = preparation.prepare(statement, claim, piece, flint)
    return Found(prepared, _surveyed(prepared, claim, searcher, flint))


def _surveyed(prepared: Prepared, claim: Claim, searcher: Searcher, flint: Any) -> Survey:
    limit = 64 if prepared.equality else prepared.piece.limit

    def confirm(box: Box) -> bool:
        return _false_at(prepared, box, claim, searcher) is not None

    with flint.ctx.workprec(prepared.piece.bits):
        return survey(prepared.problem, [prepared.boxes], limit, confirm)


def _report(found: list[Found], claim: Claim, searcher: Searcher) -> Answer:
    for one in found:
        if one.survey.stuck is not None:
            witness = _witness(one, claim, searcher) or searcher.counterexample(claim.proposition, claim.given)
            if witness:
                return Counterexample(witness)
            box = _written(one.survey.stuck)
            if one.survey.why == "false":
                return Outcome.UNKNOWN, f"false on the box {box}, but no exact point confirms it"
            return Outcome.UNKNOWN, f"undecided after {one.survey.examined} boxes, at {box} of {one.prepared.described}"
    if not found:
        return Outcome.UNKNOWN, "no boxes are listed for this claim"
    if not searcher.inhabitant(claim.given, claim.proposition):
        return Outcome.UNKNOWN, "no exact point shows that the hypotheses can be met"
    if vacuous(searcher, claim):
        return Outcome.UNKNOWN, f"no exact point satisfies {vacuous(searcher, claim)} in the claim"
    whole = any(not one.prepared.lacking for one in found) or _together(found)
    if not any(one.survey.held for one in found):
        return Outcome.UNKNOWN, "no box meets the hypotheses"
    if not whole and not any(one.survey.met or _inhabited(one, claim, searcher) for one in found):
        return Outcome.UNKNOWN, "no box is seen to hold a point that meets the hypotheses"
    detail = "; ".join(_described(one) for one in found)
    regions = [one for one in found if one.prepared.piece.region]
    if regions:
        covered = _covered(regions)
        if not covered:
            return Outcome.UNKNOWN, f"the boxes leave gaps in the region they are meant for: {detail}"
        detail = f"{covered}: {detail}"
    if whole:
        return Outcome.PASS, f"{detail}; nothing of the domain is left out"
    witness = searcher.counterexample(claim.proposition, claim.given)
    if witness:
        return Counterexample(witness, ", which the boxes do not reach")
    return Outcome.PARTIAL, f"{detail}; what these boxes do not reach is left out"


def _covered(found: list[Found]) -> str:
    """Return in words the region that pieces cover together, or nothing when they may leave a gap."""
    first = found[0].prepared
    piece, flint = first.piece, first.problem.flint
    (chart,) = piece.charts
    if any((one.prepared.piece.charts, one.prepared.piece.region) != (piece.charts, piece.region) for one in found):
        return ""
    others = {name: span for name, span in first.ranges.items() if name != chart.coordinate}
    if any({n: s for n, s in one.prepared.ranges.items() if n != chart.coordinate} != others for one in found):
        return ""
    if any(name in piece.region and not span.holds(piece.region[name]) for name, span in others.items()):
        return ""
    sides = sorted((one.prepared.ranges[chart.coordinate].interval for one in found), key=lambda i: (i.low, i.high))
    for left, right in pairwise(sides):
        if left.high != right.low or (left.open_high and right.open_low):
            return ""
    with flint.ctx.workprec(piece.bits):
        span = span_of(chart, piece.region, flint)
        ends = [flint.arb(flint.fmpq(end.numerator, end.denominator)) for end in (sides[0].low, sides[-1].high)]
        if not (ends[0] <= span and span <= ends[1]) or sides[0].open_low or sides[-1].open_high:
            return ""
    return " × ".join(f"{name} ∈ {span}" for name, span in piece.region.items())


def _together(found: list[Found]) -> bool:
    """Return whether pieces that differ in the range of one variable cover all that it may be."""
    first = found[0].prepared
    if len(first.lacking) != 1 or any(
        (one.prepared.piece.charts, one.prepared.piece.rescaled, one.prepared.lacking)
        != (first.piece.charts, first.piece.rescaled, first.lacking)
        for one in found
    ):
        return False
    (name,) = first.lacking
    if name not in first.allowed or any(name == chart.coordinate for chart in first.piece.charts):
        return False
    sides = sorted((one.prepared.ranges[name] for one in found), key=lambda s: (s.low is not None, s.low or 0))
    for left, right in pairwise(sides):
        if left.high is None or left.high != right.low or (left.open_high and right.open_low):
            return False
    union = Range(sides[0].low, sides[-1].high, sides[0].open_low, sides[-1].open_high)
    return union.holds(first.allowed[name])


def _described(one: Found) -> str:
    count = one.survey
    outside = f", {count.discarded} outside the hypotheses" if count.discarded else ""
    boxes = "1 box" if count.examined == 1 else f"{count.examined} boxes"
    how = ", with exact factors" if one.prepared.piece.factored else ""
    return f"{one.prepared.described}: {boxes}{outside}, {one.prepared.piece.bits} bits{how}"


def _written(box: Box) -> str:
    return " × ".join(f"{symbol} ∈ {interval}" for symbol, interval in box.items()) or "the only point"


def _inhabited(one: Found, claim: Claim, searcher: Searcher) -> bool:
    """Return whether an exact point of some box is seen to meet the hypotheses."""
    return any(_at(one.prepared, box, claim, searcher) is not None for box in one.survey.samples)


def _false_at(prepared: Prepared, box: Box, claim: Claim, searcher: Searcher) -> Model | None:
    """Return an exact point in or next to a box where the hypotheses hold and the claim does not."""
    place = _at(prepared, box, claim, searcher)
    return place if place and _true(searcher, claim.proposition, place) is False else None


def _at(prepared: Prepared, box: Box, claim: Claim, searcher: Searcher) -> Model | None:
    """Return an exact point of the domain in or next to a box, if it meets all hypotheses."""
    point = prepared.point({symbol: interval.simple for symbol, interval in box.items()})
    if point is None or searcher.domain.matrices:
        return None
    place = Model(searcher.domain, point)
    return place if all(_true(searcher, h, place) for h in (*searcher.domain.conditions, *claim.given)) else None


def _true(searcher: Searcher, body: Proposition, place: Model) -> bool | None:
    try:
        return searcher.truth(body, place)
    except (Undefined, OutsideClass, ValueError):
        return None  # ValueError: Python refuses to write integers of more than 4300 digits into a message.


def _witness(found: Found, claim: Claim, searcher: Searcher) -> Model | None:
    """Return an exact point where the claim is certainly false: in the box if possible, else by a search."""
    place = _false_at(found.prepared, found.survey.stuck, claim, searcher) if found.survey.stuck is not None else None
    return place or searcher.counterexample(claim.proposition, claim.given)


def tools() -> dict[str, str]:
    """Return the version of the library that the answers rest on."""
    return installed("python-flint")
