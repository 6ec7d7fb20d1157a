"""What decides in one derivation: the normal forms and the signs that its steps share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TypeVar

from qdsym.proof.trusted.deciding.normal_form import GENERATORS, NormalForm, Outgrown
from qdsym.proof.trusted.deciding.signs import Signs
from qdsym.proof.trusted.deciding.words import Words
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.interpret import OutsideClass
from qdsym.proof.trusted.language.propositions import Proposition

T = TypeVar("T")

ATTEMPTS = 20
"""How often a question may ask for a normal form with more room."""


class Deciders:
    """One normal form for numbers and one for matrices, and what is known of signs under each set of hypotheses."""

    def __init__(self, domain: Domain) -> None:
        self.domain = domain
        self._begin(NormalForm(domain.meanings))

    def _begin(self, form: NormalForm) -> None:
        self.form = form
        self._words: Words | None = None
        self._signs: dict[frozenset[Proposition], Signs] = {}

    def ask(self, question: Callable[[], T]) -> T:
        """Return the answer to a question, asked again when the normal form has no room for it.

        Nothing is owed when it begins.
        """
        for _ in range(ATTEMPTS):
            self.form.owed = {}
            try:
                return question()
            except Outgrown:
                form, room = self.form, self.form.ring.size
                full = len(form.generators) == room
                self._begin(NormalForm(self.domain.meanings, min(2 * room, GENERATORS) if full else room, form.steps))
        raise OutsideClass("too large (exponents in too many different steps)")

    def words(self) -> Words:
        """Return the normal form for matrices of any size."""
        if self._words is None:
            self._words = Words(self.domain, self.form)
        return self._words

    def signs(self, under: frozenset[Proposition], premises: Iterable[Proposition]) -> Signs:
        """Return what is known of signs where the hypotheses of the domain, some more and the premises hold."""
        if under not in self._signs:
            self._signs[under] = Signs(self.form, [*self.domain.hypotheses, *under])
        premises = list(premises)
        return Signs(self.form, premises, self._signs[under]) if premises else self._signs[under]
