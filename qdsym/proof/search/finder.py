"""The state of a search: the steps found so far, what they show, and what is left to try."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any, TypeVar

import sympy

from qdsym.errors import InvalidInput
from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.search.numbers import Numbers, relations
from qdsym.proof.search.tried import Open, Tried
from qdsym.proof.trusted.checker import Checking, Lemma, StepVerdict, check_setting
from qdsym.proof.trusted.deciding.signs import Signs
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import And, Proposition, Relation, expressions
from qdsym.proof.trusted.language.steps import Step

Given = frozenset[Proposition]
"""The hypotheses under which a goal is set, beside those of the domain."""
Prove = Callable[["Finder", Any, Given], Shown | None]
T = TypeVar("T")

SECONDS = 8.0
"""Processor time for one claim."""
EXTREMA = (sympy.Max, sympy.Min, sympy.Abs)
EQUATED = (sympy.Symbol, *EXTREMA)
"""What equations are put in for: elsewhere it would depend on how an expression is written."""


class Exhausted(Exception):
    """The time for a claim is used up."""


class Finder:
    """A derivation that grows by steps that the checker accepts; others leave no trace."""

    def __init__(
        self,
        proof: Derivation,
        prove: Prove,
        seed: int = 0,
        allowed: Collection[int] | None = None,
    ) -> None:
        self.proof = proof
        self._prove = prove
        self.domain: Domain = proof.domain
        self.numbers = Numbers(self.domain, seed)
        # What was written before is the author's, and will be gone over; here it is taken as said.
        written = range(len(proof.steps))
        self._left_out = frozenset(written) - frozenset(written if allowed is None else allowed)
        before = [(step, StepVerdict(True)) for step in proof.steps]
        self.setting = check_setting(self.numbers.deciders)
        """Whether what the domain defines can be relied on."""
        self._checking = Checking(self.domain, _no_lemma, self.setting, before)
        self._until = 0.0
        self.hidden: frozenset[Any] = frozenset()
        """Variables that are there to be bound, and of which nobody wants to read."""
        self.tried = Tried()
        self.depth = 0
        self.guessing = 0
        """How many guesses the present goal rests on: it says nothing of how close the search came."""
        self._memory: dict[tuple[Any, ...], Any] = {}
        self._version = 0
        """How often the steps have changed."""
        self.effort = 0
        """How much is tried for each goal: 0 what is cheap, 1 large linear programs, too, 2 semidefinite ones, too."""
        self.active: set[tuple[Any, Given]] = set()
        """The goals that are being tried, so that none is set for itself."""
        self.in_vain: set[tuple[Any, ...]] = set()
        """Linear programs without a solution."""
        self.failed: dict[tuple[Any, Given], tuple[int, int]] = {}
        """For goals that were not reached, with which effort and how many facts."""

    def begin(self, seconds: float) -> None:
        """Give the next claim its time."""
        self._until = time.process_time() + seconds
        self.tried = Tried()
        self.depth = 0
        self.failed.clear()
        self.active.clear()

    def spend(self, way: str = "") -> None:
        """Note what is tried next; raise when the time is used up."""
        if way:
            self.tried.ways[way] = self.tried.ways.get(way, 0) + 1
        if time.process_time() > self._until:
            raise Exhausted

    def prove(self, goal: Any, given: Given) -> Shown | None:
        """Return a step that shows a proposition under some hypotheses, or None."""
        return self._prove(self, goal, given)

    def is_refuted(self, goal: Any, given: Given) -> bool:
        """Return whether a point shows that a goal is false, which is noted."""
        place = self.numbers.counterexample(goal, given)
        if place:
            shown = {symbol: value for symbol, value in place.point.items() if symbol not in self.hidden}
            self.note(f"it is false at {replace(place, point=shown)}")
        return bool(place)

    def note(self, remark: str) -> None:
        """Note what stood in the way."""
        self.tried.remarks[remark] = None

    # Steps

    def attempt(self, write: Callable[..., Shown], *parts: Any, **named: Any) -> Shown | None:
        """Return what is shown by the steps that a call of the derivation writes, when the checker accepts them all."""
        self.spend()
        start = len(self.proof.steps)
        try:
            shown: Shown | None = write(self.proof, *parts, **named)
        except (InvalidInput, OutsideClass, TypeError, ValueError, AttributeError, NotImplementedError):
            shown = None
        for step in self.proof.steps[start:] if shown else ():
            if not self._checking.take(step).proved:
                shown = None
                break
        if shown is None:
            self._cut(start)
        else:
            self._version += 1
        return shown

    def accepted(self, written: Sequence[Step], more: Sequence[Step]) -> bool:
        """Return whether a checker that goes over all steps from the first accepts those after some, taken as said."""
        checking = Checking(self.domain, _no_lemma, self.setting)
        for step in written:
            checking.take(step)
            checking.verdicts[-1] = StepVerdict(True)
        return all(checking.take(step).proved for step in more)

    def cut(self, length: int) -> None:
        """Take back the steps from some place on."""
        self._version += 1
        self._cut(length)

    def _cut(self, length: int) -> None:
        del self.proof.steps[length:], self.proof.places[length:]
        del self._checking.steps[length:], self._checking.verdicts[length:]

    def shown(self, given: Given) -> list[Shown]:
        """Return the steps that hold under some hypotheses."""
        found = [
            Shown(k, step.sequent)
            for k, step in enumerate(self.proof.steps)
            if step.sequent.given <= given and k not in self._left_out
        ]
        distinct = {s.proposition: s for s in reversed(found)}
        return sorted(distinct.values(), key=lambda s: s.index)

    def using(self, given: Given) -> list[Shown]:
        """Return the steps that say something of signs under some hypotheses."""
        return [s for s in self.shown(given) if relations(s.proposition)]

    def equations(self, given: Given) -> list[Shown]:
        """Return the equations between numbers that are known, hypotheses among them, as steps."""
        found = []
        for body, _ in self.bodies(given):
            if isinstance(body, Relation) and body.operator == "=" and isinstance(body.lhs, EQUATED):
                shown = self.have(body, given)
                found += [shown] if shown else []
        return found

    def have(self, body: Proposition, given: Given) -> Shown | None:
        """Return a step that shows a proposition which is known, as a hypothesis or a part of one."""
        for shown in self.shown(given):
            if shown.proposition == body:
                return shown
        if body in self.domain.hypotheses:
            return self.attempt(Derivation.step, body, steps.Rewriting())
        if body in given:
            return self.attempt(Derivation.assume, body)
        wholes = (*self.domain.hypotheses, *sorted(given, key=str), *(s.proposition for s in self.shown(given)))
        for whole in wholes:
            if isinstance(whole, And) and body in whole.parts:
                source = self.have(whole, given)
                if source:
                    return self.attempt(Derivation.detach, body, source, source)
        return None

    # Knowledge

    def bodies(self, given: Given) -> list[tuple[Proposition, Shown | None]]:
        """Return everything that is known: hypotheses, their parts, and what steps show."""
        found: dict[Proposition, Shown | None] = {}
        hypotheses = (*self.domain.hypotheses, *sorted(given, key=str))
        waiting: list[tuple[Proposition, Shown | None]] = [(h, None) for h in hypotheses]
        waiting += [(s.proposition, s) for s in self.shown(given)]
        for body, shown in waiting:
            if body not in found:
                found[body] = shown
            if isinstance(body, And):
                for part in body.parts:
                    found.setdefault(part, shown)
        return list(found.items())

    def remembered(self, kind: str, given: Given, find: Callable[[], list[T]]) -> list[T]:
        """Return what is found under some hypotheses, from memory while nothing more was shown."""
        key = (kind, given, self._version, self.numbers.form)
        if key not in self._memory:
            self._memory[key] = []  # while it is being found
            self._memory[key] = find()
        found: list[T] = self._memory[key]
        return found

    def signs(self, given: Given) -> Signs:
        """Return what the checker would see of signs with all that is shown."""
        key = ("signs", given, self._version, self.numbers.form)
        if key not in self._memory:
            self._memory[key] = self.numbers.signs(given, [s.proposition for s in self.using(given)])
        found: Signs = self._memory[key]
        return found

    def leanest(
        self,
        write: Callable[..., Shown],
        given: Given,
        *parts: Any,
        premises: Sequence[Shown] | None = None,
        **named: Any,
    ) -> Shown | None:
        """Return what a call shows that takes premises and hypotheses, with no more of them than it needs."""
        under = tuple(sorted(given, key=str))
        usable = self.using(given) if premises is None else list(premises)
        free = [p for p in usable if not p.sequent.given]
        trials: list[tuple[list[Shown], tuple[Proposition, ...]]] = [([], ())]
        trials += [(free, ())] * bool(free and under) + [([], under)] * bool(under) + [(usable, under)] * bool(usable)
        start = len(self.proof.steps)
        for some, hypotheses in trials:
            shown = self.attempt(write, *parts, **named, using=some, given=hypotheses)
            for one in some if shown else ():
                fewer = [p for p in some if p is not one]
                self.cut(start)
                found = self.attempt(write, *parts, **named, using=fewer, given=hypotheses)
                some = fewer if found else some
                shown = found or self.attempt(write, *parts, **named, using=some, given=hypotheses)
            if shown:
                return shown
        return None

    def concluded(
        self, write: Callable[..., Shown], given: Given, *parts: Any, premises: Sequence[Shown], **named: Any
    ) -> Shown | None:
        """Return what a call shows from some premises, or, where they do not do, from all that is known."""
        found = self.leanest(write, given, *parts, premises=premises, **named)
        return found or self.leanest(write, given, *parts, **named)

    def seen(self, goal: Relation, given: Given) -> bool:
        """Return whether a sign is seen without a step."""
        try:
            return self.signs(given).sum_admits([goal.difference], goal.operator)
        except (OutsideClass, Undefined):
            return False

    # Writing

    def write(self, polynomial: Any) -> Any:
        """Return a polynomial as it was named where it was met, or multiplied out."""
        return self.numbers.written(polynomial)

    def expression(self, value: Any) -> Any:
        """Return an element as an expression."""
        value = self.numbers.form.normal(value)
        below = (self.write(factor.value) ** exponent for factor, exponent in value.denominator.items())
        return self.write(value.numerator) / sympy.Mul(*below)

    def may(self, goal: Relation, given: Given) -> bool:
        """Return whether no point speaks against a relation."""
        form = self.numbers.form
        try:
            polynomial = form.signed(self.numbers.read(goal.difference))
        except (OutsideClass, Undefined):
            return True
        if not polynomial.used:
            return self.seen(goal, given)
        return self.numbers.may_hold(polynomial.value, goal.operator, given)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Return a context in which none of the steps that there are is used."""
        before, self._left_out = self._left_out, frozenset(range(len(self.proof.steps)))
        self._version += 1
        try:
            yield
        finally:
            self._left_out = before
            self._version += 1

    @contextmanager
    def cheaply(self) -> Iterator[None]:
        """Return a context in which only what is cheap is tried."""
        before, self.effort = self.effort, 0
        try:
            yield
        finally:
            self.effort = before

    @contextmanager
    def guess(self) -> Iterator[None]:
        """Return a context in which goals are guesses."""
        self.guessing += 1
        try:
            yield
        finally:
            self.guessing -= 1

    def leave_open(self, goal: Proposition, given: Given) -> None:
        """Note a goal that was set and not reached, unless it was a guess."""
        if not self.guessing:
            self.tried.open.append(Open(goal, given, self.depth))

    def spare(self, *bodies: Any, given: Iterable[Proposition] = ()) -> Any:
        """Return a variable of the domain of which nothing else speaks, to be bound by a rule, or None."""
        spoken = set()
        for body in (*self.domain.conditions, *given):
            for node in expressions(body):
                spoken |= self.domain.spoken(node)
        for node in bodies:
            spoken |= self.domain.spoken(node)
        return next((v for v in self.domain.variables if v not in spoken and v not in self.domain.mode_symbols), None)


def _no_lemma(name: str, claim: str) -> Lemma:
    raise InvalidInput("claim", "no claim of another statement: the search uses none", f"{name}/{claim}")
