"""The proof of one lemma while it is being written: what is known, and what is asserted at its head."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from sympy import Adjoint

from qdsym.methods.kernel.names import identifier
from qdsym.methods.kernel.setting import DURING
from qdsym.methods.kernel.sizes import length
from qdsym.methods.kernel.term import ATOM
from qdsym.methods.kernel.translation.lemma import Lemma, StepLemma, of_all_modes
from qdsym.methods.kernel.translation.readings import Readings
from qdsym.methods.kernel.translation.section import Untranslated
from qdsym.methods.kernel.translation.sign_terms import SignTerms
from qdsym.methods.kernel.translation.values import Values
from qdsym.methods.kernel.translation.written_forms import Forms
from qdsym.proof.trusted.language.propositions import Not, Proposition, Relation, is_matrix, negation

AGAINST = "Against'"
EITHER = {">": "gt", "≥": "ge", "<": "lt", "≤": "le", "=": "eq", "≠": "neq"}


class Working:
    """A lemma with what decides in it: forms, signs, values and readings of what is known there."""

    def __init__(self, lemma: Lemma) -> None:
        self.lemma = lemma
        self.know()
        self.readings = Readings(lemma, self.forms, self.signs, self.values)

    def know(self) -> None:
        """Take notice of everything that is known by now."""
        self.forms = Forms(self.lemma)
        self.signs = SignTerms(self.lemma, self.forms)
        self.values = Values(self.lemma, self.forms, self.signs)

    def read(self, nodes: Iterable[Any]) -> None:
        """Assert what expressions read as; what a definition is made of is read before what is made of it."""
        nodes = list(nodes)
        reached = self.lemma.writer.reached(nodes)
        definitions = [d for d in self.lemma.domain.definitions if d.symbol in reached]
        unread = [d.value for d in definitions if not self.lemma.section.is_read(d.symbol)]
        for node in (*unread, *nodes):
            self.readings.read_exponentials(node)
        for value in unread:
            self._read_alike([value])
        for definition in definitions:
            if self.lemma.section.is_read(definition.symbol) and not is_matrix(definition.symbol):
                self.readings.squares(definition.value)
        self._read_alike(nodes)

    def _read_alike(self, nodes: Sequence[Any]) -> None:
        for node in nodes:
            self.readings.read(node)
        self.values.divisors(list(nodes))


class Script(Working):
    """The proof of a step."""

    lemma: StepLemma

    def __init__(self, lemma: StepLemma) -> None:
        self.step = lemma.step
        self._put_in: list[Any] = []
        """The numbers for which equations put others."""
        nodes = lemma.nodes() if lemma.section.when != DURING else []
        lemma.begin(lemma.section.known(nodes))
        lemma.introduce()
        super().__init__(lemma)
        self.read(nodes)
        if of_all_modes(self.step.sequent.proposition):
            self.values.letters.laws(nodes)

    def conclude(self) -> None:
        """Show that everything has a value; the conclusion is left."""
        body = self.step.sequent.proposition
        self.values.show(body)
        if self.lemma.writer.conditions(body):
            self.lemma.say("split; [all_known|].")

    def says(self, term: str) -> None:
        """Prove the conclusion by what says the same of equal expressions."""
        name = self.lemma.fresh("W")
        says = f"says {name}"
        if of_all_modes(self.step.sequent.proposition):
            says = self.values.letters.either(self.lemma.nodes(), says)
        self.lemma.say(f"pose proof {term} as {name}. {says}.")

    def put_in(self, equations: Iterable[Proposition]) -> None:
        """Assert that the left sides of equations read as the right ones; variables do when all else is read."""
        for equation in equations:
            match equation:
                case Relation(lhs, "=", rhs) if not is_matrix(lhs) and not self.lemma.is_complex(equation):
                    left, right = self.lemma.real(lhs), self.lemma.real(rhs)
                    moved = lhs in self.lemma.domain.variables
                    what = f"{'is_at' if moved else 'reads_as'} ({left.text}) ({right.text})"
                    self.lemma.state("E", what, f"exact {self.known(equation)}")
                    if moved:
                        self.lemma.ends[lhs] = rhs
                    else:
                        self._put_in.append(lhs)
                case Relation(lhs, "=", Adjoint(args=(core,))) if lhs == core:
                    size, text = length(core.shape[0]), self.lemma.terms.matrix(core).within(ATOM)
                    how = f"apply meq_sym; exact {self.known(equation)}"
                    self.lemma.state("L", f"meq {size} {size} (madj {text}) {text}", how)
        if self.lemma.ends:
            self.know()

    def also_unread(self, how: str) -> str:
        """Return a tactic that is tried a second time without what definitions read as that speak of what is put in.

        What is put in for a number may not be seen any more where that was read.
        """
        wanted = {symbol for put_in in self._put_in for symbol in put_in.free_symbols}
        names = [identifier(d.symbol) for d in self.lemma.domain.definitions if self._speaks_of(d.value, wanted)]
        said = re.compile(rf"(?:reads_as|entries_as \S+ \S+) ({'|'.join(map(re.escape, names))}) ") if names else None
        found = [proof for text, proof in self.lemma.available.items() if said and said.match(text) and proof]
        return f"first [solve [{how}]|clear {' '.join(found)}; {how}]" if found else how

    def _speaks_of(self, value: Any, symbols: set[Any]) -> bool:
        return bool(self.lemma.writer.reached([value]) & symbols)

    def known(self, body: Proposition) -> str:
        """Return a term that proves a proposition."""
        term = self.lemma.fact(body)
        if term is None:
            raise Untranslated("a part that no premise shows")
        return term

    # Logic

    def implication(self, one: Proposition, other: Proposition) -> str:
        """Return a tactic for ``one -> other``: by a premise under one, or by one under the negations of both."""
        name, no = self.lemma.fresh("h"), self.lemma.fresh("h")
        for premise in self.step.premises:
            sequent = self.lemma.steps[premise].sequent
            beside = {g for g in sequent.given if g not in self.lemma.given}
            if sequent.proposition == other and beside <= {one}:
                return f"intros {name}; exact {self.lemma.proved_by(premise, {one: name})}"
            if sequent.proposition == negation(one) and beside <= {negation(other)}:
                against = self.lemma.proved_by(premise, {negation(other): no})
                use = f"pose proof {against} as {AGAINST}; {self.contradiction(one, name, AGAINST)}"
                if isinstance(other, Not):
                    return f"intros {name} {no}; {use}"
                return f"intros {name}; {self.either(other)} as [{no}|{no}]; [exact {no}|exfalso; {use}]"
        term = self.lemma.fact(other)
        if term is None:
            raise Untranslated("an implication that no premise shows")
        return f"intros {name}; exact {term}"

    @staticmethod
    def contradiction(body: Proposition, one: str, other: str) -> str:
        """Return the tactic that ends a goal where a proposition and its negation are known under these names."""
        return f"against {one} {other}" if isinstance(body, Relation) else "contradiction"

    def either(self, body: Proposition) -> str:
        """Return the tactic that distinguishes whether a proposition holds."""
        if isinstance(body, Not):
            return f"destruct (proj1 (or_comm _ _) (either_way ({self.lemma.writer.said(body.body)})))"
        if not isinstance(body, Relation) or is_matrix(body.lhs) or self.lemma.is_complex(body):
            return f"destruct (either_way ({self.lemma.writer.said(body)}))"
        left, right = (self.lemma.real(side).within(ATOM) for side in (body.lhs, body.rhs))
        return f"destruct (either_{EITHER[body.operator]} {left} {right})"
