"""The Fock method: claims computed in truncated Fock space, with a bound on what truncation can change.

Every value carries two bounds, on what the cut left out and on what rounding can have changed; the functions that make
them prove them. A claim farther off than both together fails; bounds that are not small against the value leave it
undecided.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from random import Random
from typing import TYPE_CHECKING

from qdsym.certify.fock_bounds import rounding
from qdsym.certify.methods import NotApplicable, Settings
from qdsym.certify.precision import Disagreement, Trial
from qdsym.proof.trusted.evidence import Outcome
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.points.truth import all_of

if TYPE_CHECKING:
    from qdsym.proof.trusted.language.statement import Claim, Statement

DIGITS = 30
COARSEST = 1e-4
"""A bound above this, relative to the value where that is above 1, decides nothing."""


@dataclass(frozen=True)
class Compared:
    """A value from Fock space, the bounds on its two errors, and what the claim says it is."""

    value: float
    truncation: float
    rounding: float
    claimed: float

    @property
    def error(self) -> float:
        """Both bounds, and the rounding of the value and of the claim's number to what is stored here."""
        return self.truncation + self.rounding + rounding(2, abs(self.value) + abs(self.claimed))

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
    """Return what Fock space says of a claim: at how many points, how far off at most, within what bounds.

    Raises ``NotApplicable`` for claims without a computation in Fock space.
    """
    from qdsym.certify.fock_places import PLACES
    from qdsym.certify.fock_routes import ROUTES

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
        return Outcome.UNKNOWN, "no point was decided: the bound on the truncation is too large, or no hypothesis holds"
    gap, cut, rounded = (max(getattr(c, name) for c in compared) for name in ("gap", "truncation", "rounding"))
    bounds = f"truncation at most {cut:.1e}, rounding at most {rounded:.1e}"
    return Outcome.PASS, f"{points} points in Fock space, at most {gap:.1e} off; {bounds}"
