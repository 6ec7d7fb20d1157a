"""One step as a lemma of Coq: its statement, what its premises give, and what is known in its proof.

Every lemma of a derivation is over the same variables, so that one can be applied to those of another. A script is
written line by line; what is known is a list of propositions with terms that prove them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from qdsym.methods.kernel.statement import StatementWriter
from qdsym.methods.kernel.terms import Term, Terms
from qdsym.proof.trusted.deciding.deciders import Deciders
from qdsym.proof.trusted.deciding.normal_form import NormalForm
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.propositions import And, Proposition, Relation, expressions
from qdsym.proof.trusted.language.statement import Claim, Statement
from qdsym.proof.trusted.language.steps import Instance, Step


class Untranslated(Exception):
    """A step has no translation; the message says what is missing."""


def in_order(given: Iterable[Proposition]) -> tuple[Proposition, ...]:
    """Return the hypotheses of a step in the order in which its lemma has them."""
    return tuple(sorted(given, key=str))


def theorem_name(step: int) -> str:
    """Return the name of a step's lemma."""
    return f"step'{step + 1}"


def hypothesis_names(domain: Domain) -> list[str]:
    """Return what the hypotheses of a domain are called in proofs."""
    return [f"H'{k + 1}" for k in range(len(domain.hypotheses))]


def given_names(given: Iterable[Proposition]) -> dict[Proposition, str]:
    """Return what the hypotheses of a step or a claim are called in proofs."""
    return {g: f"G'{k + 1}" for k, g in enumerate(given)}


class Lemma:
    """A step of a derivation, whose statement is over all the symbols that its derivation uses."""

    def __init__(self, statement: Statement, steps: Sequence[Step], index: int, used: set[Any]) -> None:
        self.domain = statement.domain
        self.steps = steps
        self.step = steps[index]
        claim = Claim("step", self.step.sequent.proposition, in_order(self.step.sequent.given))
        self.writer = StatementWriter(statement, claim, used)
        self.text = self.writer.text()
        self.terms: Terms = self.writer.terms
        self.given = given_names(claim.given)
        self.hypotheses = hypothesis_names(self.domain)
        self.arguments, self.names = self.writer.binders()
        self._deciders = Deciders(self.domain)
        self.start()

    @property
    def form(self) -> NormalForm:
        """The normal form in which equal expressions are told; it only finds what Coq is then told."""
        return self._deciders.form

    def start(self) -> None:
        """Forget what was written, to write it anew."""
        self.lines: list[str] = []
        self.facts: list[tuple[Proposition, str]] = []
        self.available: set[str] = set()
        """Conditions, as text, that a hypothesis of the proof states."""
        self._count = 0

    def written(self, rule: Any) -> list[str]:
        """Return the script that a function writes, tried again while the normal form finds that it needs room."""

        def attempt() -> list[str]:
            self.start()
            rule(self)
            return self.lines

        return self._deciders.ask(attempt)

    def fresh(self, letter: str) -> str:
        """Return a new name, which no symbol of a statement has: these hold no prime."""
        self._count += 1
        return f"{letter}'{self._count}"

    def say(self, line: str) -> None:
        """Write a line of the script."""
        self.lines.append(line)

    # What is known

    def introduce(self) -> None:
        """Name all that the lemma is about, and note its hypotheses and its premises."""
        self.say(f"intros {' '.join([*self.names, *self.hypotheses, *self.given.values()])}.")
        for body, name in [*zip(self.domain.hypotheses, self.hypotheses, strict=True), *self.given.items()]:
            self.take(body, name)
        for premise in self.step.premises:
            sequent = self.steps[premise].sequent
            if all(g in self.given for g in sequent.given):
                name = self.fresh("P")
                self.say(f"pose proof {self.applied(premise, {})} as {name}; cbv zeta in {name}.")
                self.take(sequent.proposition, name)

    def applied(self, premise: int, proofs: dict[Proposition, str]) -> str:
        """Return a premise applied to everything here, and to proofs of what else it was shown under."""
        arguments = [*self.arguments, *self.hypotheses]
        for g in in_order(self.steps[premise].sequent.given):
            if g in self.given:
                arguments.append(self.given[g])
            elif g in proofs:
                proof = proofs[g]
                arguments.append(
                    f"ltac:(first [exact {proof} | repeat apply conj; first [exact {proof} | assumption]])"
                )
            else:
                raise Untranslated("a premise under another hypothesis")
        return f"({' '.join([theorem_name(premise), *arguments])})"

    def proved_by(self, premise: int, proofs: dict[Proposition, str]) -> str:
        """Return what a premise says, without that it has a value."""
        term = self.applied(premise, proofs)
        return f"(proj2 {term})" if self.writer.conditions(self.steps[premise].sequent.proposition) else term

    def take(self, body: Proposition, name: str) -> None:
        """Note that a name proves that a proposition has a value and holds."""
        conditions = self.writer.conditions(body)
        if conditions:
            values, rest = self.fresh("D"), self.fresh("Q")
            self.say(f"pose proof (proj1 {name}) as {values}; split_up {values}; pose proof (proj2 {name}) as {rest}.")
            self.available |= set(conditions)
            name = rest
        self.know(body, name)

    def know(self, body: Proposition, proof: str) -> None:
        """Note that a term proves a proposition, and its parts."""
        self.facts.append((body, proof))
        if isinstance(body, And):
            for k, part in enumerate(body.parts):
                last = k == len(body.parts) - 1
                self.know(part, proof if last else f"(proj1 {proof})")
                proof = f"(proj2 {proof})"

    def fact(self, body: Proposition) -> str | None:
        """Return a term that proves a proposition, if one is known."""
        return next((proof for known, proof in self.facts if known == body), None)

    # Expressions

    def real(self, node: Any) -> Term:
        """Return a number as text."""
        return self.terms.real(node)

    def is_complex(self, relation: Relation) -> bool:
        """Return whether the sides of a relation are written as complex numbers."""
        sides = [self.terms.number(side) for side in (relation.lhs, relation.rhs)]
        return relation.operator in "=≠" and any(side.complex for side in sides)

    def nodes(self) -> tuple[list[Any], list[Any]]:
        """Return the definitions that the step speaks of, and the expressions of itself, hypotheses and premises."""
        bodies = [self.step.sequent.proposition, *self.step.sequent.given, *self.domain.hypotheses]
        bodies += [self.steps[p].sequent.proposition for p in self.step.premises]
        found = [node for body in bodies for node in expressions(body)]
        if not isinstance(self.step.rule, Instance):
            found += self.step.rule.certificate()
        reached = self.writer.reached(found)
        return [d.value for d in self.domain.definitions if d.symbol in reached], found
