"""Whether what the checker accepted holds: first in the sieve, at all models; what falls through is looked at exactly."""

from __future__ import annotations

from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from typing import Any

import numpy as np
import sympy

from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.no_value import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import Minimum, Outgrows, Proposition, Series, expressions
from qdsym.proof.trusted.language.steps import Sequent
from qdsym.proof.trusted.points.arithmetics import Point
from qdsym.proof.trusted.points.motion import EPSILON
from qdsym.proof.trusted.points.search import Searcher, Witness, strictly
from tests.fuzz.arrays import FALSE, TRUE, UNDEFINED, UNKNOWN, Place
from tests.fuzz.drafts import Draft
from tests.fuzz.settings import Setting, matrix_places, number_places

DENSE = 6000
"""Candidates for models by which the premises of a step that looks false are looked at once more."""


def _beyond(body: Any) -> bool:
    """Return whether a proposition is, or is made of, one that no point establishes."""
    if isinstance(body, tuple):
        return any(map(_beyond, body))
    parts = [getattr(body, name) for name in body.__dataclass_fields__] if isinstance(body, Proposition) else []
    return isinstance(body, Minimum | Series | Outgrows) or any(map(_beyond, parts))


@dataclass(frozen=True, eq=False)
class Falsehood:
    """An accepted step that does not hold although its premises do, and where."""

    draft: Draft
    found: str
    model: Witness
    exactly: str

    def __str__(self) -> str:
        how = self.draft.mutation or "as it was drawn"
        return f"{self.draft.rule.__name__} ({how}) is {self.found} at {self.model}; exactly: {self.exactly}"


def judged(draft: Draft) -> Falsehood | None:
    """Return where an accepted step fails, None if it holds in every model or one of its premises does not."""
    failing = _failing(draft)
    if failing is None:
        return None
    place, k, code = failing
    if not _premises_hold(draft, draft.setting):
        return None
    if not _premises_hold(draft, _dense(draft.setting)):
        return None
    model = witness(draft.setting, place, k)
    body = draft.target.sequent.proposition
    exactly = _exactly(draft, model)
    differentiated = any(e.has(sympy.Derivative) for e in expressions(body))
    # At a point nothing is asked of a derivative but its value; and what balls of 120 digits leave open is equal.
    open_ = ("true",) if _beyond(body) else ("true", "unknown")
    if exactly in open_ and not (code == UNDEFINED and differentiated):
        return None
    return Falsehood(draft, {FALSE: "false", UNDEFINED: "undefined"}[code], model, exactly)


def tested(draft: Draft) -> bool:
    """Return whether there is a model in which all hypotheses of an accepted step hold."""
    return any(_where(place, draft.target.sequent.given).any() for place in draft.setting.places)


def _where(place: Place, given: Any) -> Any:
    holds = np.full(place.count, True)
    for hypothesis in given:
        holds = holds & (place.truth(hypothesis) == TRUE)
    return holds


def _failing(draft: Draft) -> tuple[Place, int, int] | None:
    """Return a model at which the step fails, and whether it is false or has no value there."""
    sequent = draft.target.sequent
    cited = isinstance(draft.target.rule, steps.Citation)
    for place, interior in zip(draft.setting.places, draft.setting.interior, strict=True):
        codes = _codes(place, sequent, interior)
        if codes is None:
            return None
        bad = codes == UNDEFINED if cited else (codes == FALSE) | (codes == UNDEFINED)
        if bad.any():
            k = int(np.flatnonzero(bad)[0])
            return place, k, int(codes[k])
    return None


def _codes(place: Place, sequent: Sequent, interior: Any) -> Any:
    """Return what a conclusion is at each model, true where its hypotheses do not hold; None if it cannot be said."""
    body = sequent.proposition
    given = list(sequent.given)
    if isinstance(body, Outgrows):
        # Only from where every hypothesis holds with room to spare, a path leads on.
        where = _where(place, [strictly(g) for g in given]) & interior
    else:
        where = _where(place, given)
    if not where.any():
        return np.full(place.count, TRUE)
    try:
        return np.where(where, place.truth(body), TRUE)
    except NotImplementedError:
        return None


def valid(setting: Setting, sequent: Sequent) -> bool:
    """Return whether a sequent holds at every model of a setting; what cannot be said does not count as holding."""
    for place, interior in zip(setting.places, setting.interior, strict=True):
        codes = _codes(place, sequent, interior)
        if codes is None or ((codes == FALSE) | (codes == UNDEFINED) | (codes == UNKNOWN)).any():
            return False
    return True


def _premises_hold(draft: Draft, setting: Setting) -> bool:
    used = _used(draft)
    if not all(valid(setting, draft.steps[k].sequent) for k in used):
        return False
    return all(
        valid(c.setting, Sequent(c.lemma.proposition, frozenset(c.lemma.given))) for c in draft.lemmas.values()
    )


def _used(draft: Draft) -> set[int]:
    """Return which steps the last one rests on, itself left out."""
    found: set[int] = set()
    waiting = list(draft.target.premises)
    while waiting:
        k = waiting.pop()
        if k not in found:
            found.add(k)
            waiting += draft.steps[k].premises
    return found


@lru_cache(maxsize=64)
def _dense(setting: Setting) -> Setting:
    rng = np.random.default_rng(12345)
    if setting.domain.matrices:
        places = matrix_places(setting.domain, rng, 60, 400)
    else:
        places = number_places(setting.domain, rng, 1500, DENSE)
        inner = number_places(setting.domain, rng, 1500, DENSE, finer=True)
        places = [*places, *inner]
    return replace(setting, places=tuple(places))


# The same model, exactly


def _number(value: Any) -> Fraction:
    return Fraction(float(np.real(value)))


def _array(values: Any) -> Any:
    return sympy.ImmutableMatrix(
        [[sympy.Rational(*_number(entry).as_integer_ratio()) for entry in row] for row in values]
    )


def witness(setting: Setting, place: Place, k: int) -> Witness:
    """Return one model of a place with exact numbers."""
    point: Point = {symbol: _number(values[k]) for symbol, values in place.numbers.items()}
    matrices = {symbol: _array(values[k]) for symbol, values in place.matrices.items()}
    for variable in setting.domain.matrices:
        if variable.entry is not None:
            matrices[variable.symbol] = _array(place.value(variable.symbol)[k])
    moving = None
    if place.rates:
        moving = {}
        for variable in setting.domain.matrices:
            value = matrices[variable.symbol]
            ahead = place.moved(2.0**-20).value(variable.symbol)[k] - place.value(variable.symbol)[k]
            if variable.symbol in place.rates:
                rate: Any = _array(place.rates[variable.symbol][k])
            elif variable.entry is not None and np.abs(ahead).max() > 0:
                rate = _array(np.round(place.rate(variable.symbol)[k].real * 2**20) / 2**20)
            else:
                moving[variable.symbol] = value
                continue
            moving[variable.symbol] = sympy.MatAdd(value, sympy.MatMul(EPSILON, rate))
    return Witness(point, dict(place.sizes), matrices, moving=moving)


@lru_cache(maxsize=64)
def _searcher(setting: Setting) -> Searcher:
    return Searcher(setting.domain)


def _exactly(draft: Draft, model: Witness) -> str:
    """Return what exact arithmetic says of the conclusion at a model."""
    body: Proposition = draft.target.sequent.proposition
    try:
        answer = _searcher(draft.setting).truth(body, model)
    except Undefined as reason:
        return f"undefined, {reason}"
    except (OutsideClass, KeyError, AttributeError, TypeError) as reason:
        return f"outside what can be evaluated, {reason}"
    return {True: "true", False: "false", None: "unknown"}[answer]
