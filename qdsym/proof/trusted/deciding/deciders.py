"""What decides in one derivation: the normal forms and the signs that its steps share."""

from __future__ import annotations

from collections.abc import Iterable

from qdsym.proof.trusted.deciding.normal_form import GENERATORS, NormalForm
from qdsym.proof.trusted.deciding.signs import Signs
from qdsym.proof.trusted.deciding.words import Words
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import Proposition, expressions

ROOM = 48
"""Generators that a normal form begins with: with fewer it is faster."""


class Deciders:
    """One normal form for numbers and one for matrices, and what is known of signs under each set of hypotheses."""

    def __init__(self, domain: Domain) -> None:
        self.domain = domain
        self.form = NormalForm((), domain.meanings, ROOM)
        self._words: Words | None = None
        self._signs: dict[frozenset[Proposition], Signs] = {}

    def words(self) -> Words:
        """Return the normal form for matrices of any size."""
        if self._words is None:
            self._words = Words(self.domain, self.form)
        return self._words

    def signs(self, under: frozenset[Proposition], premises: Iterable[Proposition]) -> Signs:
        """Return what is known of signs where the hypotheses of the domain, some more and the premises hold."""
        if under not in self._signs:
            facts = [*self.domain.hypotheses, *under]
            self.prepare(facts)
            self._signs[under] = Signs(self.form, facts)
        premises = list(premises)
        if not premises:
            return self._signs[under]
        self.prepare(premises)
        return Signs(self.form, premises, self._signs[under])

    def prepare(self, facts: Iterable[Proposition]) -> None:
        """Make room in the normal form for what is known; what has no normal form is left out there."""
        for fact in facts:
            for node in expressions(fact):
                try:
                    self.form.prepare([node])
                except (OutsideClass, Undefined):
                    continue

    def begin(self) -> None:
        """Begin a question: nothing is owed yet."""
        self.form.owed = {}

    def renew(self) -> None:
        """Start again with a normal form that has more room, also for all exponentials met so far."""
        steps, room = self.form.exponents.steps, self.form.ring.size
        full = len(self.form.generators) == room
        self.form = NormalForm((), self.domain.meanings, min(2 * room, GENERATORS) if full else room)
        self.form.exponents.steps.update(steps)
        self._words = None
        self._signs = {}
