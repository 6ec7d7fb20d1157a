"""The Fock method: claims computed in truncated Fock space, with a bound on what truncation can change.

Every value carries two bounds, on what the cut left out and on what rounding can have changed; the functions that make
them prove them. A claim farther off than both together fails; bounds that are not small against the value leave it
undecided.
"""

from __future__ import annotations

from random import Random

from qdsym.methods.fock.compared import Compared
from qdsym.methods.fock.points import PLACES
from qdsym.methods.fock.table import COMPUTED
from qdsym.methods.method import NotApplicable, Settings
from qdsym.methods.shared.trial import Disagreement, Trial
from qdsym.proof.reading.truth import all_of
from qdsym.proof.trusted.evidence import Outcome
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.statement import Claim, Statement

DIGITS = 30


def check(statement: Statement, claim: Claim, settings: Settings) -> tuple[Outcome, str]:
    """Return what Fock space says of a claim: at how many points, how far off at most, within what bounds.

    Raises ``NotApplicable`` for claims without a computation in Fock space.
    """
    if f"{statement.id}/{claim.id}" not in COMPUTED:
        raise NotApplicable("there is no computation in Fock space for this claim")
    compute, kind = COMPUTED[f"{statement.id}/{claim.id}"]
    compared: list[Compared] = []
    points = 0
    try:
        for place in PLACES[kind](Random(settings.seed)):
            trial = Trial(statement, claim, place, DIGITS)
            if all_of(trial.truth(g) for g in claim.given) is not True:
                continue
            found = list(compute(trial))
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
