"""The precision route: every claim at two precisions, at named and at seeded random points.

Where a route is written for a claim, the left-hand objects come from `laboratory`, which builds them from the
definitions and diagonalises them, and only the claimed closed form is read from the claim. Other claims are evaluated
as they stand. A check that met no point at all does not pass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from random import Random
from typing import Any

from qdsym.certify.floating import Floating
from qdsym.certify.laboratory import Laboratory
from qdsym.certify.methods import Settings
from qdsym.certify.vacuity import searcher_of
from qdsym.proof.trusted.deciding.signs import NEGATIVE
from qdsym.proof.trusted.evidence import Outcome
from qdsym.proof.trusted.language.interpret import Interpreter, OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import Outgrows, Proposition
from qdsym.proof.trusted.language.statement import Claim, Statement
from qdsym.proof.trusted.points.truth import Truth, all_of, holds_at

POINTS, MATRIX_POINTS = 40, 12


@dataclass(frozen=True, eq=False)
class Place:
    """Named coordinates; a coordinate is a fraction or a function of the arithmetic context (for surfaces)."""

    name: str
    values: dict[str, Any]


@cache
def places(kind: str, seed: int) -> tuple[Place, ...]:
    """Return the places of a kind; the same ones for every claim, so that their matrices are diagonalised once."""
    from qdsym.certify.routes import PLACES

    return tuple(PLACES[kind](Random(f"{seed}:{kind}")))


@cache
def bayes_cp_matrix(place: Place, digits: int, turned: bool, reverse_time: bool) -> tuple[Any, list[Any]]:
    """Return the laboratory's CP matrix at a place, with its eigenvalues."""
    floating = Floating(digits, {})
    laboratory = Laboratory(floating)
    nu, r, gamma = (floating.number(place.values[name]) for name in ("nu", "r", "gamma"))
    phi = floating.number(place.values["phi"]) if turned else 0
    matrix = laboratory.bayes_cp_matrix(nu, r, gamma, phi, reverse_time)
    return matrix, laboratory.eigenvalues(matrix)


class Disagreement(Exception):
    """A route's number and the claim's differ by more than rounding."""


class Trial:
    """One claim at one place and one precision: the laboratory on one side, the claim's expressions on the other."""

    def __init__(self, statement: Statement, claim: Claim, place: Place, digits: int) -> None:
        symbols = {s.name: s for s in statement.domain.variables}
        values = {symbols[name]: value for name, value in place.values.items() if name in symbols}
        self.floating = Floating(digits, values)
        self.laboratory = Laboratory(self.floating)
        self.claim = claim
        self.place = place
        self.scale = self.floating.context.mpf(1)
        definitions = statement.domain.meanings
        self._walk = Interpreter(self.floating, definitions)
        self._unfold = statement.domain.unfold
        self.turned = "phi" in symbols

    def __getitem__(self, name: str) -> Any:
        return self.floating.number(self.place.values[name])

    def bayes(self, reverse_time: bool = False) -> tuple[Any, list[Any]]:
        """Return the Bayes reverse's CP matrix here and its eigenvalues, ascending."""
        return bayes_cp_matrix(self.place, self.floating.context.dps, self.turned, reverse_time)

    @property
    def matrix(self) -> Any:
        """The CP matrix in Anderson's form."""
        return self.bayes()[0]

    @property
    def eigenvalues(self) -> list[Any]:
        """Its eigenvalues, ascending."""
        return self.bayes()[1]

    def scalar(self, node: Any) -> Any:
        """Return a claimed number."""
        number = self._walk.scalar(node)
        self.scale = max(self.scale, number.scale)
        return self.floating.real(number)

    def claimed_matrix(self, node: Any) -> Any:
        """Return a claimed matrix."""
        numbers = self._walk.matrix(node)
        self.scale = max([self.scale, *(entry.scale for row in numbers for entry in row)])
        return self.floating.context.matrix([[entry.value for entry in row] for row in numbers])

    def truth(self, body: Proposition) -> bool | None:
        """Return whether a proposition holds here, None when rounding hides it."""
        return holds_at(body, self._walk, self._unfold)

    def agree(self, left: Any, right: Any, scale: Any = 1) -> None:
        """Raise unless two numbers or matrices are equal up to rounding at the given scale."""
        is_matrix = hasattr(left, "rows")
        gap = self.laboratory.norm(left - right) if is_matrix else abs(left - right)
        if gap > self.floating.tolerance * max(1, scale, self.scale):
            raise Disagreement(f"{self.place.name}: they differ by {self.floating.context.nstr(gap, 3)}")

    def require(self, condition: bool, what: str) -> None:
        """Raise unless the condition holds."""
        if not condition:
            raise Disagreement(f"{self.place.name}: {what}")

    @property
    def resolution(self) -> Any:
        """The size below which a number's sign is not to be trusted here."""
        return self.floating.tolerance * max(1, self.laboratory.norm(self.matrix))


Route = Callable[[Trial], bool]
"""Checks a claim at one trial; returns whether the trial said anything, raises ``Disagreement`` when it contradicts."""


@dataclass(frozen=True)
class Routed:
    """A check, the name of the places it is run at, and whether it arranges for the claim's hypotheses by itself."""

    check: Route
    places: str
    makes_its_own: bool = False


def check(statement: Statement, claim: Claim, settings: Settings) -> tuple[Outcome, str]:
    """Return what the precision route says of a claim, with the points and precisions it used."""
    from qdsym.certify.routes import ROUTES

    key = f"{statement.id}/{claim.id}"
    precisions, seed = (settings.digits, settings.digits + 30), settings.seed
    route = ROUTES.get(key)
    try:
        if route:
            said = [
                _run(route, Trial(statement, claim, place, d))
                for place in places(route.places, seed)
                for d in precisions
            ]
            how = "built from the definitions"
        else:
            said = list(_generic(statement, claim, precisions, seed))
            paths = isinstance(claim.proposition, Outgrows)
            how = "the rates where paths start" if paths else "evaluated as it stands"
    except Disagreement as reason:
        return Outcome.FAIL, str(reason)
    except (OutsideClass, Undefined) as reason:
        return Outcome.UNKNOWN, f"could not be evaluated: {reason}"
    if not said:
        return Outcome.FAIL, "no point satisfies the hypotheses: the sample is empty"
    effective = sum(said) // len(precisions)
    if not effective and route:
        return Outcome.FAIL, "no point decided anything: the sample is empty"
    points = len(said) // len(precisions)
    if not route and 2 * effective < points:
        return Outcome.UNKNOWN, f"rounding hides the answer at {points - effective} of {points} points"
    return Outcome.PASS, f"{how}, {effective} points at {precisions[0]} and {precisions[1]} digits"


def _run(route: Routed, trial: Trial) -> bool:
    if not route.makes_its_own and all_of(trial.truth(g) for g in trial.claim.given) is False:
        return False
    return route.check(trial)


def _generic(statement: Statement, claim: Claim, precisions: tuple[int, int], seed: int) -> Iterator[bool]:
    most = MATRIX_POINTS if statement.domain.matrices else POINTS
    decided, lost = False, None
    for witness in searcher_of(statement.domain, seed).inhabitants(claim.given, most, claim.proposition):
        for digits in precisions:
            floating = Floating(digits, {s: coordinate_at(v) for s, v in witness.point.items()})
            still, motion = witness.walks(statement.domain, floating)
            try:
                answer = _holds(witness.sized(claim.proposition), still, statement.domain.unfold, motion)
            except Undefined:
                answer = None  # At this precision a denominator may be lost to rounding.
            except OutsideClass as reason:
                answer, lost = None, reason
            if answer is False:
                raise Disagreement(f"false at {witness}")
            decided = decided or answer is True
            yield answer is True
    if lost and not decided:
        raise lost


def _holds(body: Proposition, still: Interpreter, unfold: Callable[[Any], Any], motion: Interpreter | None) -> Truth:
    """Evaluate a proposition at a point; of one about paths, what it says of a path's first instant."""
    if not (isinstance(body, Outgrows) and motion):
        return holds_at(body, still, unfold, motion)
    lead = motion.scalar(body.fast).rate - motion.scalar(body.slow).rate
    arithmetic: Any = still.arithmetic
    possible = arithmetic.signs(lead)
    return False if possible == NEGATIVE else None if possible & NEGATIVE else True


def coordinate_at(value: Any) -> Any:
    """Return an exact coordinate as floating point takes it: a fraction, or a function of the context."""
    if isinstance(value, Fraction):
        return value
    return lambda context: context.log(context.mpf(value.argument.numerator) / value.argument.denominator)
