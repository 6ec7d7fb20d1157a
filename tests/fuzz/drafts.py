"""A step before it is checked: its setting, what it rests on, and a hand for writing it down."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Any

from qdsym.proof.trusted.checker import Lemma
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.propositions import Proposition
from qdsym.proof.trusted.language.steps import Rule, Sequent, Step
from tests.fuzz.settings import Setting
from tests.fuzz.tape import Tape


@dataclass(frozen=True, eq=False)
class Cited:
    """A claim of another statement as an instance may use it, with the setting in which it is judged."""

    setting: Setting
    lemma: Lemma


@dataclass(frozen=True, eq=False)
class Draft:
    """A derivation whose last step is the one that is tried; those before it are granted, if they hold."""

    setting: Setting
    steps: tuple[Step, ...]
    lemmas: dict[str, Cited] = field(default_factory=dict)
    mutation: str = ""

    @property
    def target(self) -> Step:
        """The step that is tried."""
        return self.steps[-1]

    @property
    def rule(self) -> type[Rule]:
        """The rule of the step that is tried."""
        return type(self.target.rule)

    def lookup(self, statement: str, claim: str) -> Lemma:
        """Return a lemma by the name of its statement, for the checker."""
        return self.lemmas[statement].lemma

    def with_target(self, target: Step, mutation: str) -> Draft:
        """Return the draft with another last step."""
        return replace(self, steps=(*self.steps[:-1], target), mutation=mutation)


class Pen:
    """Writes the steps of a draft; what is granted stands as a citation, which the judge holds against the models."""

    def __init__(self, setting: Setting, tape: Tape) -> None:
        self.setting = setting
        self.tape = tape
        self.steps: list[Step] = []
        self.lemmas: dict[str, Cited] = {}

    def grant(self, body: Proposition, given: Iterable[Proposition] = ()) -> int:
        """Write a premise down and return its number."""
        self.steps.append(Step(Sequent(body, frozenset(given)), steps.Citation("granted"), ()))
        return len(self.steps) - 1

    def suppose(self, body: Proposition) -> int:
        """Write a premise down that holds by hypothesis, and return its number."""
        self.steps.append(Step(Sequent(body, frozenset([body])), steps.Rewriting(), ()))
        return len(self.steps) - 1

    def conclude(self, body: Proposition, rule: Rule, given: Iterable[Proposition] = ()) -> Draft:
        """Write the step that is tried, resting on everything written so far."""
        step = Step(Sequent(body, frozenset(given)), rule, tuple(range(len(self.steps))))
        return Draft(self.setting, (*self.steps, step), self.lemmas)


Generator = Callable[[Tape], Draft]
GENERATORS: dict[type[Rule], Generator] = {}
"""For each rule what makes drafts of it; where a rule concludes several things, one of several generators does."""
_OF: dict[type[Rule], list[Generator]] = {}


def makes(name: str) -> Callable[[Generator], Generator]:
    """Register a generator for the rule of a name."""

    def register(generator: Generator) -> Generator:
        rule: Any = getattr(steps, name)
        made = _OF.setdefault(rule, [])
        made.append(generator)
        GENERATORS[rule] = lambda tape: tape.pick(made)(tape)
        return generator

    return register
