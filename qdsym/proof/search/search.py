"""A search for derivations of claims on one domain, each within its time."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from qdsym.errors import InvalidInput
from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.foreign import FOREIGN, said
from qdsym.proof.search import claims
from qdsym.proof.search.finder import SECONDS, Exhausted, Finder
from qdsym.proof.search.tried import Tried
from qdsym.proof.trusted.language.declarations import real_symbols
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import Proposition, expressions
from qdsym.proof.trusted.language.statement import with_variables
from qdsym.proof.trusted.language.steps import Step

EFFORTS = (0, 1, 2)
"""First what is cheap, everywhere; then large linear programs; then semidefinite ones."""


BOUND = "wvusabcxyz"
"""Letters for the variables that rules bind, in the order in which they are taken where they are free."""
ROOM = 2
"""How many variables may be bound at a time."""


ALONE = 0.25
"""The part of the time that is kept for a search without the steps before it."""


class NotFound(Exception):
    """No derivation was found; the message says what was tried and which open goal came closest."""


class Search:
    """Looks for steps that conclude claims, and writes those that it finds into a derivation.

    The steps that the derivation has already may be used, and where these are too many to be gone through, none; where
    ``allowed`` names some, only these.
    """

    def __init__(
        self, proof: Derivation, seed: int = 0, seconds: float = SECONDS, allowed: Collection[int] | None = None
    ) -> None:
        own = proof.domain
        proof.domain = _with_room(own)
        self._seconds, self._chooses = seconds, allowed is None
        self._finder = Finder(proof, claims.prove, seed, allowed)
        self._finder.hidden = frozenset(proof.domain.variables) - frozenset(own.variables)

    @property
    def tried(self) -> Tried:
        """What was done for the last claim."""
        return self._finder.tried

    def steps_for(self, goal: Proposition, given: Iterable[Proposition] = ()) -> list[Step] | None:
        """Return the steps that were added to show a goal, or None; what was added in vain leaves again."""
        steps = self._finder.proof.steps
        before = len(steps)
        if self.show(goal, given):
            return steps[before:]
        self._finder.cut(before)
        return None

    def show(self, goal: Proposition, given: Iterable[Proposition] = ()) -> Shown | None:
        """Return a step that concludes exactly the goal under no more than is given, or None when none was found."""
        finder, under = self._finder, frozenset(given)
        if not self._chooses or not finder.proof.steps:
            return self._show(goal, under, self._seconds)
        found = self._show(goal, under, (1 - ALONE) * self._seconds)
        if found is None and finder.tried.late:
            tried = finder.tried
            with finder.alone():
                found = self._show(goal, under, ALONE * self._seconds)
            finder.tried = finder.tried if found else tried
        return found

    def _show(self, goal: Proposition, under: frozenset[Proposition], seconds: float) -> Shown | None:
        finder, before = self._finder, len(self._finder.proof.steps)
        finder.begin(seconds)
        if not finder.setting.proved:
            finder.note(finder.setting.detail)
            return None

        def ask() -> Shown | None:
            for body in (goal, *finder.domain.conditions, *under):
                for node in expressions(body):
                    finder.numbers.name(node)
            for definition in finder.domain.definitions:
                finder.numbers.name_roots(definition.value)
            for finder.effort in EFFORTS:
                found = finder.prove(goal, under)
                if found or finder.is_refuted(goal, under):
                    return found
            return None

        try:
            found = finder.numbers.deciders.ask(ask)
            if found is None or self._stands(found, before):
                return found
            finder.cut(before)
            finder.tried.late = True
            finder.note("after the steps before it, the checker does not see what the search saw")
        except Exhausted:
            finder.tried.late = True
            finder.note("the time for a claim was used up")
        except (OutsideClass, Undefined) as reason:
            finder.note(str(reason))
        except FOREIGN as error:  # In what an author hands in, much may break.
            finder.note(f"the search stopped: {said(error)}")
        return None

    def _stands(self, found: Shown, before: int) -> bool:
        """Return whether the checker, going over the steps one by one, accepts what was found.

        What was looked at before it may let it see less: e^{r/2} in one step makes polynomials in it of all e^r.
        """
        written, _ = needed(self._finder.proof.steps, before, [found.index])
        return self._finder.accepted(written[:before], written[before:])


def _with_room(domain: Domain) -> Domain:
    """Return a domain that has variables of which it does not speak; those that no rule binds are not missed."""
    room = 0
    for name in BOUND:
        if room == ROOM:
            break
        try:
            wider = with_variables(domain, real_symbols(name))
        except InvalidInput:  # Something else has that name.
            continue
        room += wider is not domain
        domain = wider
    return domain


def needed(steps: Sequence[Step], kept: int, wanted: Iterable[int]) -> tuple[list[Step], dict[int, int]]:
    """Return the first steps, and of the later ones those that some rest on, with the new places of all of them."""
    used = set(range(kept))
    waiting = list(wanted)
    while waiting:
        index = waiting.pop()
        if index not in used:
            used.add(index)
            waiting += steps[index].premises
    places = {old: new for new, old in enumerate(sorted(used))}
    return [replace(steps[old], premises=tuple(places[p] for p in steps[old].premises)) for old in sorted(used)], places


__all__ = ["NotFound", "Search", "Tried", "needed"]
