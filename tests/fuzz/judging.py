"""Whether what the checker accepted holds: first in the sieve, at all models; what falls through, exactly."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import lru_cache
from itertools import islice
from typing import Any

import numpy as np
import sympy

from qdsym.proof.reading import Model, false_at
from qdsym.proof.reading.motion import EPSILON
from qdsym.proof.reading.places import placed
from qdsym.proof.reading.points import strictly
from qdsym.proof.trusted.checker import Checking
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.coordinates import Point
from qdsym.proof.trusted.language.no_value import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import Iff, Minimum, Outgrows, Proposition, Rate, Series, expressions
from qdsym.proof.trusted.language.steps import Sequent, Step
from tests.fuzz.arrays import FALSE, TRUE, UNDEFINED, UNKNOWN, Place
from tests.fuzz.drafts import Draft
from tests.fuzz.settings import Setting, matrix_places, number_places

DENSE = 6000
"""Candidates for models by which the premises of a step that looks false are looked at once more."""

NOT_KEPT = "false, but its hypotheses are not kept"
LINE = np.arange(-480, 481) / 8
"""Through which each number of a model runs that looks false, while its premises are looked at."""
CLOSE = np.array([sign * 2.0**-k for k in range(4, 28) for sign in (1, -1)])
"""And how far it is there from each number of the model."""
LOOKED_AT = 6
"""Models at which a step that the sieve calls false is looked at exactly."""
LEAST = 20
"""Models in which a premise has to be seen to hold before a step that rests on it is called false."""


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
    model: Model | None
    exactly: str

    def __str__(self) -> str:
        how = self.draft.mutation or "as it was drawn"
        return f"{self.draft.rule.__name__} ({how}) is {self.found} at {self.model}; exactly: {self.exactly}"


def judged(draft: Draft) -> Falsehood | None:
    """Return where an accepted step fails, None if it holds in every model or one of its premises does not."""
    for place, k, code in islice(_failing(draft), LOOKED_AT):
        if not _premises_hold(draft, draft.setting) or not _premises_hold(draft, _dense(draft.setting), LEAST):
            return None
        if not _premises_hold(draft, _beside(draft, place, k), 1):
            continue
        try:
            model = exact_model(draft.setting, place, k)
            exactly = _exactly(draft, model)
        except (
            ValueError,
            IndexError,
        ) as reason:  # There is no model of such sizes, or none that moves as it is said to.
            return Falsehood(draft, "empty", None, str(reason))
        if exactly == "false" or (exactly in _undecided(draft, code)):
            return Falsehood(draft, {FALSE: "false", UNDEFINED: "undefined"}[code], model, exactly)
    return None


def _undecided(draft: Draft, code: int) -> tuple[str, ...]:
    """Return after which answers of the reading a model that the sieve found counts all the same."""
    body = draft.target.sequent.proposition
    if isinstance(body, Rate):
        return (NOT_KEPT,)  # A rate is what it is at an instant, wherever the path leads.
    if code == UNDEFINED and any(e.has(sympy.Derivative) for e in expressions(body)):
        return "true", "unknown"  # At a point nothing is asked of a derivative but its value.
    # What balls of 120 digits leave open is equal; but of minima and series no point decides more than that.
    return ("unknown", "outside") if _beyond(body) else ()


def tested(draft: Draft) -> bool:
    """Return whether there is a model in which all hypotheses of an accepted step hold."""
    return any(_where(place, draft.target.sequent.given).any() for place in draft.setting.places)


def _where(place: Place, given: Any) -> Any:
    holds = np.full(place.count, True)
    for hypothesis in given:
        holds = holds & (place.truth(hypothesis) == TRUE)
    return holds


def _failing(draft: Draft) -> Iterator[tuple[Place, int, int]]:
    """Yield the models at which the step fails, and whether it is false or has no value there."""
    sequent = draft.target.sequent
    cited = isinstance(draft.target.rule, steps.Citation)
    if cited and not _followed(draft):
        return  # Of what no normal form can follow, a citation need not show that it has a value.
    for place, interior in zip(draft.setting.places, draft.setting.interior, strict=True):
        codes = _codes(place, sequent, interior)
        if codes is None:
            return
        bad = codes == UNDEFINED if cited else (codes == FALSE) | (codes == UNDEFINED)
        for k in np.flatnonzero(bad):
            yield place, int(k), int(codes[k])


def _followed(draft: Draft) -> bool:
    """Return whether the checker can follow what a step says; by another rule it would have to."""
    body, given = draft.target.sequent.proposition, draft.target.sequent.given
    checking = Checking(draft.setting.domain, draft.lookup)
    checking.take(Step(Sequent(body, given | {body}), steps.Rewriting()))
    verdict = checking.take(Step(Sequent(Iff(body, body), given), steps.Introduction(), (0,)))
    return not verdict.detail.startswith("outside")


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


def valid(setting: Setting, sequent: Sequent, least: int = 0) -> bool:
    """Return whether a sequent holds at every model of a setting, and in how many at least its hypotheses do.

    What cannot be said does not count as holding.
    """
    met = 0
    for place, interior in zip(setting.places, setting.interior, strict=True):
        codes = _codes(place, sequent, interior)
        if codes is None or ((codes == FALSE) | (codes == UNDEFINED) | (codes == UNKNOWN)).any():
            return False
        met += int(_where(place, sequent.given).sum())
    return met >= least


def _premises_hold(draft: Draft, setting: Setting, least: int = 0) -> bool:
    under = draft.target.sequent.given
    for k in _used(draft):
        sequent = draft.steps[k].sequent
        if sequent.proposition in sequent.given:
            continue
        # A premise about an interval in which no model lies would hold for want of them.
        if not valid(setting, sequent, 0 if sequent.given <= under else least):
            return False
    return all(valid(c.setting, Sequent(c.lemma.proposition, frozenset(c.lemma.given))) for c in draft.lemmas.values())


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
        places += matrix_places(setting.domain, rng, 60, 400, finer=True)
    else:
        places = number_places(setting.domain, rng, 1500, DENSE)
        inner = number_places(setting.domain, rng, 1500, DENSE, finer=True)
        places = [*places, *inner]
    return replace(setting, places=tuple(places))


def _beside(draft: Draft, place: Place, k: int) -> Setting:
    """Return the setting with models that differ from one in a single number, which runs through many values."""
    setting, rule = draft.setting, draft.target.rule
    found = []
    # Between two numbers that are close to each other no eighth may lie.
    values = np.concatenate([LINE, *(float(np.real(v[k])) + CLOSE for v in place.numbers.values())])
    if isinstance(rule, steps.Growth):
        ends = [float(np.real(place.number(end)[k])) for end in (rule.lower, rule.upper)]
        values = np.concatenate([values, np.linspace(*ends, 33)])
    for variable in setting.domain.variables:
        line = place.only(np.full(len(values), k))
        line.numbers = line.numbers | {variable: values}
        if variable in line.modes:
            modes = line.modes[variable].copy()
            modes[:, 0] = values
            line.modes = line.modes | {variable: modes}
        fine = np.logical_and.reduce([line.truth(h) == TRUE for h in setting.domain.hypotheses] or [values == values])
        if fine.any():
            found.append(line.only(np.flatnonzero(fine)))
    return replace(setting, places=tuple(found))


# The same model, exactly


def _number(value: Any) -> Fraction:
    return Fraction(float(np.real(value)))


def _array(values: Any) -> Any:
    return sympy.ImmutableMatrix([[sympy.Rational(str(_number(entry))) for entry in row] for row in values])


def exact_model(setting: Setting, place: Place, k: int) -> Model:
    """Return one model of a place with exact numbers, for the reading that decides."""
    domain = setting.domain
    point: Point = {symbol: _number(values[k]) for symbol, values in place.numbers.items()}
    count = next((values.shape[1] for values in place.modes.values()), 0)
    modes = tuple({s: _number(values[k, j]) for s, values in place.modes.items()} for j in range(count))
    sizes = {size: sympy.Integer(length) for size, length in place.sizes.items()}
    matrices = {symbol: _array(values[k]) for symbol, values in place.matrices.items()}
    found = placed(domain, point, sizes, matrices, modes)
    if found is None:
        raise ValueError("a matrix is not what it is declared to be")
    moving = dict(found.moving or {})
    for variable in domain.matrices:
        if variable.moving:
            step = sympy.MatMul(EPSILON, _array(place.rates[variable.symbol][k]))
            moving[variable.symbol] = sympy.MatAdd(matrices[variable.symbol], step)
    unsaid = {v.symbol for v in domain.modes if v.rate is None}
    if not unsaid:
        return replace(found, moving=moving or None)
    rates = found.rates | {s: sympy.Rational(str(_number(place.rates[s][k, 0]))) for s in unsaid}
    for variable in domain.matrices:
        if variable.entry is not None and variable.entry.free_symbols & unsaid:
            ahead = [{s: sympy.Rational(str(v)) + EPSILON * rates[s] for s, v in mode.items()} for mode in modes]
            blocks = [variable.entry.xreplace(mode) for mode in ahead for _ in range(2)]
            moving[variable.symbol] = sympy.ImmutableMatrix(sympy.diag(*blocks))
    return replace(found, moving=moving, rates=rates)


def _exactly(draft: Draft, model: Model) -> str:
    """Return what the reading says of the conclusion in a model."""
    sequent = draft.target.sequent
    if false_at(sequent, model):
        return "false"
    try:
        answer = model.truth(sequent.proposition)
    except Undefined:
        return NOT_KEPT
    except OutsideClass:
        return "outside"
    return {True: "true", False: NOT_KEPT, None: "unknown"}[answer]
