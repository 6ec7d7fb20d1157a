"""Every claim at two precisions, at named and at seeded random points.

Where `table` has a recomputation of a claim, the left-hand objects come from `shared/definitions.py`, which builds them
from the definitions and diagonalises them, and only the claimed closed form is read from the claim. Other claims are
evaluated as they stand, and points at which no antecedent of theirs is true do not count. A check that met no point at
all does not pass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from itertools import chain, islice
from random import Random
from typing import Any

from qdsym.methods.method import Answer, Counterexample, Settings
from qdsym.methods.precision.minima import minimises
from qdsym.methods.precision.table import PLACES, RECOMPUTED, Recomputation
from qdsym.methods.shared.floating import Floating, coordinate_at
from qdsym.methods.shared.inhabited import searcher_of
from qdsym.methods.shared.trial import Disagreement, Place, Trial
from qdsym.proof.reading.antecedents import Sample
from qdsym.proof.reading.model import Model
from qdsym.proof.reading.search import leads_on, refuted_at
from qdsym.proof.reading.truth import Truth, all_of, holds_at
from qdsym.proof.reading.walk import Walk
from qdsym.proof.trusted.deciding.signs import NEGATIVE
from qdsym.proof.trusted.evidence import Outcome
from qdsym.proof.trusted.language.interpret import Interpreter, OutsideClass, Undefined
from qdsym.proof.trusted.language.memory import remembered
from qdsym.proof.trusted.language.propositions import (
    And,
    Implies,
    Minimum,
    Not,
    Outgrows,
    Proposition,
)
from qdsym.proof.trusted.language.statement import Claim, Statement

POINTS, MATRIX_POINTS = 40, 12
MEETING = 4
"""Points that are drawn under an antecedent which was true at none of the others."""
HOW = {Outgrows: "the rates where paths start", Minimum: "with a dual certificate at each"}


class _False(Exception):
    """The claim comes out false at a point, as far as floating point tells."""

    def __init__(self, place: Model) -> None:
        super().__init__()
        self.place = place


@cache
def places(kind: str, seed: int) -> tuple[Place, ...]:
    """Return the places of a kind; the same ones for every claim, so that their matrices are diagonalised once."""
    return tuple(PLACES[kind](Random(f"{seed}:{kind}")))


def check(statement: Statement, claim: Claim, settings: Settings) -> Answer:
    """Return what high precision says of a claim, with the points and precisions it used."""
    key = f"{statement.id}/{claim.id}"
    precisions, seed = (settings.digits, settings.digits + 30), settings.seed
    recomputed = RECOMPUTED.get(key)
    sample = Sample(claim.proposition, claim.given)
    try:
        if recomputed:
            said = [
                _run(recomputed, Trial(statement, claim, place, d))
                for place in places(recomputed.places, seed)
                for d in precisions
            ]
            how = "built from the definitions"
        else:
            said = list(_generic(statement, claim, sample, precisions, seed))
            how = HOW.get(type(claim.proposition), "evaluated as it stands")
    except Disagreement as reason:
        return Outcome.FAIL, str(reason)
    except _False as found:
        return Counterexample(found.place)
    except (OutsideClass, Undefined) as reason:
        return Outcome.UNKNOWN, f"could not be evaluated: {reason}"
    if sample.unmet and not recomputed:
        return Outcome.UNKNOWN, "no point satisfies an antecedent in the claim: its sample is empty"
    if not said:
        return Outcome.UNKNOWN, "no point satisfies the hypotheses: the sample is empty"
    effective = sum(said) // len(precisions)
    if not effective and recomputed:
        return Outcome.UNKNOWN, "no point decided anything: the sample is empty"
    points = len(said) // len(precisions)
    if not recomputed and 2 * effective < points:
        why = "no dual certificate was found" if isinstance(claim.proposition, Minimum) else "rounding hides the answer"
        return Outcome.UNKNOWN, f"{why} at {points - effective} of {points} points"
    return Outcome.PASS, f"{how}, {effective} points at {precisions[0]} and {precisions[1]} digits"


def _run(recomputed: Recomputation, trial: Trial) -> bool:
    if not recomputed.makes_its_own and all_of(trial.truth(g) for g in trial.claim.given) is False:
        return False
    return recomputed.check(trial)


def _generic(
    statement: Statement, claim: Claim, sample: Sample, precisions: tuple[int, int], seed: int
) -> Iterator[bool]:
    decided, lost = False, None
    for witness in _drawn(statement, claim, sample, seed):
        telling, without = sample.tells(witness), False
        for digits in precisions:
            answer: Truth = None
            # What rounding hides is asked again with eigenvalues that vanish up to rounding taken for 0.
            for singular in (False, True)[: 1 + _affirms(claim.proposition)]:
                try:
                    found = _at(witness, digits, claim.proposition, singular)
                except Undefined:
                    without = True
                    continue
                except OutsideClass as reason:
                    lost = reason
                    continue
                answer = None if singular and found is False else found
                if answer is not None:
                    break
            if answer is False:
                raise _False(witness)
            decided = decided or answer is True
            if telling:
                yield answer is True
        # A denominator may be lost to rounding; exact arithmetic says whether there is no value.
        if without and (refuted := refuted_at(claim.proposition, witness, claim.given)):
            raise _False(refuted)
    if lost and not decided:
        raise lost


def _drawn(statement: Statement, claim: Claim, sample: Sample, seed: int) -> Iterator[Model]:
    """Yield the points of a claim, and then some of each antecedent that was met at none of them."""
    most = MATRIX_POINTS if statement.domain.matrices else POINTS
    searcher, body = searcher_of(statement.domain, seed), claim.proposition

    def under(given: tuple[Proposition, ...], number: int) -> Iterator[Model]:
        drawn = searcher.inhabitants(given, 5 * number, body)
        return islice((model for model in drawn if leads_on(body, model, claim.given)), number)

    yield from under(claim.given, most)
    yield from chain.from_iterable(under(given, MEETING) for given in tuple(sample.unmet))


def _walks(witness: Model, digits: int, singular: bool) -> tuple[Walk, Walk]:
    """Return what evaluates at a point and its rates; what was evaluated for one claim need not be for the next."""
    known = _known(witness)
    if (digits, singular) not in known:
        values = {s: coordinate_at(v) for s, v in witness.point.items()}
        known[digits, singular] = witness.walks(Floating(digits, values, singular))
    return known[digits, singular]


@remembered
def _known(witness: Model) -> dict[tuple[int, bool], tuple[Walk, Walk]]:
    return {}


def _affirms(body: Proposition) -> bool:
    """Return whether nothing is denied that eigenvalues of 0 would make true, but on both sides of an equivalence.

    There, eigenvalues that vanish up to rounding at both precisions are 0, as both sides of an equation are equal.
    """
    match body:
        case And(parts):
            return all(map(_affirms, parts))
        case Implies(premise, conclusion):
            return _affirms(premise) and _affirms(conclusion)
    return not isinstance(body, Not)


def _at(witness: Model, digits: int, body: Proposition, singular: bool) -> Truth:
    """Evaluate a proposition in a model with so many digits."""
    return _holds(witness.sized(body), *_walks(witness, digits, singular), witness.domain.expand)


def _holds(body: Proposition, still: Interpreter, motion: Interpreter | None, unfold: Callable[[Any], Any]) -> Truth:
    """Evaluate a proposition at a point; of one about paths, what it says of a path's first instant."""
    if isinstance(body, Outgrows) and motion:
        lead = motion.scalar(body.fast).rate - motion.scalar(body.slow).rate
        arithmetic: Any = still.arithmetic
        possible = arithmetic.signs(lead)
        return False if possible == NEGATIVE else None if possible & NEGATIVE else True
    answer = holds_at(body, still, unfold, motion)
    return minimises(body, still, unfold) if answer is None and isinstance(body, Minimum) else answer
