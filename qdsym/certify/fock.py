"""The Fock method: claims computed in truncated Fock space, with a bound on what truncation leaves out.

Every value comes with a bound on the levels that were cut off, proved where it is computed, to which an allowance for
rounding is added. A claim whose two sides differ by more fails; a bound that is not small against the value leaves it
undecided.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from fractions import Fraction
from random import Random
from typing import TYPE_CHECKING

from qdsym.certify.methods import NotApplicable, Settings
from qdsym.certify.precision import Disagreement, Place, Trial
from qdsym.proof.evidence import Outcome
from qdsym.proof.interpret import OutsideClass, Undefined
from qdsym.proof.truth import all_of

if TYPE_CHECKING:
    from qdsym.proof.statement import Claim, Statement

DIGITS = 30
COARSEST = 1e-4
"""An error above this, relative to the value where that is above 1, decides nothing."""


@dataclass(frozen=True)
class Compared:
    """A value from Fock space, a bound on its error, and what the claim says it is."""

    value: float
    error: float
    claimed: float

    @property
    def gap(self) -> float:
        """How far the two are apart."""
        return abs(self.value - self.claimed)

    @property
    def decided(self) -> bool:
        """Whether the error is small enough to tell anything."""
        return self.error <= COARSEST * max(1.0, abs(self.value))


Route = Callable[[Trial], Iterable[Compared]]


def check(statement: Statement, claim: Claim, settings: Settings) -> tuple[Outcome, str]:
    """Return what Fock space says of a claim: at how many points, how far off at most, with what error.

    Raises ``NotApplicable`` for claims without a computation in Fock space.
    """
    from qdsym.certify.fock_routes import PLACES, ROUTES

    if f"{statement.id}/{claim.id}" not in ROUTES:
        raise NotApplicable("there is no computation in Fock space for this claim")
    route, kind = ROUTES[f"{statement.id}/{claim.id}"]
    compared: list[Compared] = []
    points = 0
    try:
        for place in PLACES[kind](Random(settings.seed)):
            trial = Trial(statement, claim, place, DIGITS)
            if all_of(trial.truth(g) for g in claim.given) is not True:
                continue
            found = list(route(trial))
            for item in found:
                if item.decided and item.gap > item.error:
                    said = f"{item.value:.12g} ± {item.error:.1g} in Fock space, {item.claimed:.12g} claimed"
                    return Outcome.FAIL, f"{place.name}: {said}"
            compared += found
            points += bool(found) and all(item.decided for item in found)
    except Disagreement as reason:
        return Outcome.FAIL, str(reason)
    except (OutsideClass, Undefined, AttributeError) as reason:
        return Outcome.UNKNOWN, f"the claim could not be evaluated: {reason}"
    if not points:
        return Outcome.UNKNOWN, "no point was decided: the truncation error may be too large, or no hypothesis holds"
    gap, error = max(c.gap for c in compared), max(c.error for c in compared)
    return (
        Outcome.PASS,
        f"{points} points in Fock space, at most {gap:.1e} off; error by truncation and rounding at most {error:.1e}",
    )


def place(**values: str) -> Place:
    """Return a place with exact coordinates, named after them."""
    exact = {name: Fraction(text) for name, text in values.items()}
    return Place(", ".join(f"{name} = {text}" for name, text in values.items()), exact)
