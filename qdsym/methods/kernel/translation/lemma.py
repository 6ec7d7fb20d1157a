"""A lemma of a section while its proof is written: what its premises give, and what is known.

A script is written line by line; what is known is a list of propositions with terms that prove them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

import sympy
from sympy.matrices.expressions.determinant import Determinant
from sympy.matrices.expressions.trace import Trace

from qdsym.methods.kernel.names import identifier
from qdsym.methods.kernel.parts import Part, as_lines
from qdsym.methods.kernel.setting import DURING
from qdsym.methods.kernel.term import Term
from qdsym.methods.kernel.terms import Terms
from qdsym.methods.kernel.translation.section import Reading, Section, Untranslated
from qdsym.proof.trusted.language.declarations import Definition
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import (
    And,
    Outgrows,
    PositiveSemidefinite,
    Proposition,
    Rate,
    Relation,
    bound,
    expressions,
    is_matrix,
    moves,
)
from qdsym.proof.trusted.language.steps import DirectSum, Growth, Instance, LeastValue, Rule, Step, Telescoping


def in_order(given: Iterable[Proposition]) -> tuple[Proposition, ...]:
    """Return the hypotheses of a step in the order in which its lemma has them."""
    return tuple(sorted(given, key=str))


def theorem_name(step: int) -> str:
    """Return the name of a step's lemma."""
    return f"step'{step + 1}"


def literature_name(step: int) -> str:
    """Return the name of what a step takes from the literature."""
    return f"literature'{step + 1}"


def supposed_name(step: int) -> str:
    """Return the name under which a lemma supposes that."""
    return f"cited'{step + 1}"


def given_names(given: Iterable[Proposition]) -> dict[Proposition, str]:
    """Return what the hypotheses of a step or a claim are called in proofs."""
    return {g: f"G'{k + 1}" for k, g in enumerate(given)}


def certificate(rule: Rule) -> list[Any]:
    """Return the expressions of a rule's certificate that speak of the domain of its step."""
    return [value for _, value in rule.substitution] if isinstance(rule, Instance) else list(rule.certificate())


MODE = "mode'in"
SOME_MODE = {"mode": "0%nat", MODE: "ltac:(lia)"}
"""A mode for what speaks of none: there is one."""

DEFINED = r"([A-Za-z]\w*)_defined(?: (?:now|time))?"
"""That a symbol is defined, perhaps at a time."""


class Lemma:
    """A proof in a section. Nothing but the hypotheses of the domain is known when it begins."""

    def __init__(self, section: Section) -> None:
        self.section, self.domain, self.steps = section, section.domain, section.steps
        self.writer, self.form = section.writer, section.form
        self.terms: Terms = section.terms
        self.lines: list[str] = []
        self.facts: list[tuple[Proposition, str]] = []
        self.available: dict[str, str] = {}
        """What a hypothesis of the proof states, as text, with its name where it is known."""
        self.stated: list[tuple[str, str]] = []
        """What was asserted here, after a letter for it."""
        self.ends: dict[Any, Any] = {}
        """Variables that equations of the proof put somewhere."""
        self.in_mode = False
        """Whether one mode is at hand."""
        self._count = 0

    def fresh(self, letter: str) -> str:
        """Return a new name, which no symbol of a statement has: these hold no prime."""
        self._count += 1
        return f"{letter}'{self._count}"

    def say(self, line: str) -> None:
        """Write a line of the script."""
        self.lines.append(line)

    def state(self, letter: str, what: str, how: str) -> str:
        """Assert something that a tactic proves, unless a hypothesis states it; return its name."""
        if not self.available.get(what):
            self.available[what] = self.fresh(letter)
            self.say(f"assert ({self.available[what]} : {what}) by ({how}).")
            self.stated.append((letter, what))
        return self.available[what]

    @contextmanager
    def inside(self, what: str, opening: str) -> Iterator[str]:
        """Return a context in which something is proved that is known after it; what is learned within stays there."""
        name, before = self.fresh("C"), (len(self.lines), len(self.stated))
        self.say(f"assert ({name} : {what}).")
        self.say(f"{{ {opening}.")
        facts, available = list(self.facts), dict(self.available)
        try:
            yield name
        except (Untranslated, OutsideClass, Undefined):
            del self.lines[before[0] :], self.stated[before[1] :]
            raise
        finally:
            self.facts, self.available = facts, available
        self.say("}")
        del self.stated[before[1] :]
        self.available[what] = name
        self.stated.append(("C", what))

    def state_if(self, letter: str, what: str, how: str) -> None:
        """Assert something that a tactic may prove, and nothing is named by it."""
        if not self.available.get(what):
            self.say(f"try assert ({self.fresh(letter)} : {what}) by ({how}).")

    # What is known

    def begin(self, readings: Iterable[Reading]) -> None:
        """Take the hypotheses of the domain, and what is known of definitions."""
        if self.section.when != DURING:
            self.take_hypotheses()
        for reading in readings:
            names = [self.fresh(letter) for letter, _ in reading.facts]
            pattern = names[-1]
            for name in reversed(names[:-1]):
                pattern = f"[{name} {pattern}]"
            self.say(f"pose proof {reading.lemma} as {pattern}.")
            self.available |= {what: name for name, (_, what) in zip(names, reading.facts, strict=True)}

    def take(self, body: Proposition, name: str) -> None:
        """Note that a name proves that a proposition has a value and holds."""
        conditions = self.writer.conditions(body)
        if conditions:
            values, rest = self.fresh("D"), self.fresh("Q")
            self.say(f"pose proof (proj1 {name}) as {values}; pose proof (proj2 {name}) as {rest}.")
            self.say(f"pose proof {values} as {values}'parts; split_up {values}'parts.")
            self._know_conditions(conditions, values)
            name = rest
        self.know(body, name)

    def _know_conditions(self, conditions: Sequence[str], proof: str) -> None:
        """Note that a term proves conditions, and what each says of an expression."""
        for k, condition in enumerate(conditions):
            one = f"(proj1 {proof})" if k < len(conditions) - 1 else proof
            proof = f"(proj2 {proof})"
            self.available.setdefault(condition, "")
            if named := re.fullmatch(DEFINED, condition):
                definition = self.section.definition(named[1])
                if isinstance(definition, Definition):
                    self._know_conditions(self.terms.of(definition.value).conditions, one)
            elif reason := self.terms.reasons.get(condition):
                match reason.said:
                    case "≠" if "RtoC 0" not in condition:
                        self.facts.append((Relation(reason.node, "≠", sympy.S.Zero), one))
                    case ">":
                        self.facts.append((Relation(reason.node, ">", sympy.S.Zero), one))
                    case "≥":
                        self.facts.append((Relation(reason.node, "≥", sympy.S.Zero), f"(Rle_ge _ _ {one})"))

    def take_hypotheses(self) -> None:
        """Take the hypotheses of the domain that speak of no mode, and that sizes are > 0."""
        for size in sorted(self.domain.sizes & self.writer.used, key=str):
            self.know(Relation(size, ">", sympy.S.Zero), f"(Rlt_gt _ _ (lt_0_INR _ {identifier(size)}'positive))")
        for name, body in self.writer.hypotheses.items():
            if not self.writer.speaks_of_modes(body):
                self.take(body, self.section.given(name))

    def take_in_mode(self) -> None:
        """Take the hypotheses that speak of modes, of the one here."""
        for hypothesis, body in self.writer.hypotheses.items():
            if self.writer.speaks_of_modes(body):
                name = self.fresh("M")
                proof = f"{self.section.given(hypothesis)} mode mode'in"
                self.say(f"assert ({name} : {self.writer.conjoined(body)}) by (exact ({proof})).")
                self.take(body, name)

    @contextmanager
    def every_mode(self, node: Any, what: str) -> Iterator[str]:
        """Return a context in which something is proved of any mode, which is known of all after it."""
        said = self.writer.in_every_mode(node, lambda _: what)
        lets = [part.name for part in self.writer.of_one(self.writer.reached([node]))]
        opening = f"try clear dependent mode; intros {' '.join(['mode', MODE, *lets])}"
        with self.in_a_mode(), self.inside(f"({said})", opening) as name:
            self.enter_mode(lets)
            yield name

    @contextmanager
    def in_a_mode(self) -> Iterator[None]:
        """Return a context in which a mode may be entered, which is left after it."""
        before = self.in_mode
        try:
            yield
        finally:
            self.in_mode = before

    def enter_mode(self, known: Collection[str] = ()) -> None:
        """Go on in a mode that was introduced, with the values in it ``known`` that are named already."""
        names = [part.name for part in self.section.mode_parts]
        mine = re.compile(rf"(?<![\w'])({'|'.join(map(re.escape, names))})(?![\w'])")
        self.facts = [(body, proof) for body, proof in self.facts if not self.writer.speaks_of_modes(body)]
        self.available = {text: proof for text, proof in self.available.items() if not mine.search(text)}
        for part in self.section.mode_parts[2:]:
            if part.name not in known:
                self.say(f"pose ({part.name} := {part.value}).")
        self.take_in_mode()

    def enter_some_mode(self) -> None:
        """Go on in the first mode, where what is concluded speaks of none."""
        said = next(part.said for part in self.section.mode_parts if part.name == MODE)
        self.say(f"pose (mode := 0%nat). assert ({MODE} : {said}) by (unfold mode; lia).")
        self.enter_mode()

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


def lemma_parts(section: Section, index: int) -> list[Part]:
    """Return what the lemma of a step is over, beside what its section is, and its own definitions."""
    step = section.steps[index]
    bodies = [step.sequent.proposition, *step.sequent.given]
    if not isinstance(step.rule, Growth | LeastValue | Telescoping) and not of_all_modes(step.sequent.proposition):
        bodies += [section.steps[p].sequent.proposition for p in step.premises]
        bodies += [g for p in step.premises for g in section.steps[p].sequent.given]
    found = [node for body in bodies for node in expressions(body)]
    if not isinstance(step.rule, Growth | Telescoping | DirectSum):
        found += certificate(step.rule)
    return section.own(found, bound(step.sequent.proposition))


def of_all_modes(body: Proposition) -> bool:
    """Return whether a proposition is of matrices, or of how something moves, and so of all modes together."""
    match body:
        case Relation(lhs, _, rhs):
            return is_matrix(lhs) or any(side.atoms(Determinant, Trace) for side in (lhs, rhs))
        case PositiveSemidefinite() | Rate() | Outgrows():
            return True
    return False


def over(section: Section, index: int) -> list[str]:
    """Return the names of what the lemma of a step is over, and of what is given of that."""
    return [part.name for part in lemma_parts(section, index) if part.kind in ("over", "given")]


class StepLemma(Lemma):
    """The lemma of a step."""

    def __init__(self, section: Section, index: int, beside: Sequence[int] = ()) -> None:
        """``beside`` are steps that are taken like premises: the checker may have seen by them that all has a value."""
        super().__init__(section)
        self.index, step = index, self.steps[index]
        self.step: Step = replace(step, premises=(*step.premises, *beside))
        self.given = given_names(in_order(self.step.sequent.given))
        self.own = lemma_parts(section, index)
        self.literature = section.literature.get(index, ())

    @property
    def text(self) -> str:
        """What the lemma says."""
        given = [f"{literature_name(k)} ->" for k in self.literature]
        given += [f"{self.writer.supposed(g)} ->" for g in self.given]
        return "\n".join([*as_lines(self.own), *given, self.writer.conjoined(self.step.sequent.proposition)])

    def introduce(self) -> None:
        """Name what the lemma is over and the hypotheses of the step, and take its premises."""
        supposed = map(supposed_name, self.literature)
        if names := [*(part.name for part in self.own), *supposed, *self.given.values()]:
            self.say(f"intros {' '.join(names)}.")
        self.in_mode = "mode" in {part.name for part in self.own}
        if self.in_mode:
            self.take_in_mode()
        if self.section.when != DURING:
            self._take_given()
            self.take_premises()

    def take_hypotheses(self) -> None:
        """Take the hypotheses of the domain, and at some time those of the step as well."""
        super().take_hypotheses()
        if self.section.when == DURING:
            self._take_given()

    def _take_given(self) -> None:
        for body, name in self.given.items():
            self.take(body, self.section.given(name))

    def take_premises(self, wanted: Callable[[int], bool] = lambda premise: True) -> None:
        """Take the premises that are wanted, as far as they hold here."""
        for premise in self.step.premises:
            if wanted(premise) and self.is_at_hand(premise):
                name, body = self.fresh("P"), self.steps[premise].sequent.proposition
                if self.section.is_of(premise) and not self.in_mode:
                    self.say(f"pose proof {self.applied(premise, {})} as {name}.")
                else:
                    self.say(f"assert ({name} : {self.writer.conjoined(body)}) by (exact {self.applied(premise, {})}).")
                self.take(body, name)

    def enter_mode(self, known: Collection[str] = ()) -> None:
        """Go on in a mode that was introduced, with what premises say of it."""
        super().enter_mode(known)
        self.in_mode = True
        self.take_premises(lambda premise: "mode" in over(self.section.of(premise), premise))

    def set_aside(self, variable: Any) -> None:
        """Give what the lemma is over another name, since a variable of that name is to be bound in its proof."""
        name = identifier(variable)
        mine = re.compile(rf"(?<![\w']){re.escape(name)}(?![\w'])")
        self.facts = [
            (body, proof) for body, proof in self.facts if variable not in self.writer.reached(expressions(body))
        ]
        self.available = {text: proof for text, proof in self.available.items() if not mine.search(text)}
        self.say(f"rename {name} into {name}'outside.")

    def is_at_hand(self, premise: int) -> bool:
        """Return whether a premise holds under the hypotheses here, for what the lemma is over."""
        step, names = self.steps[premise], {part.name for part in self.own}
        if self.in_mode or not self.writer.speaks_of_modes((step.sequent.proposition, *step.sequent.given)):
            names |= {"mode", "mode'in"}
        if moves(step.sequent.proposition) and self.section.is_of(premise):
            return False
        said = over(self.section.of(premise), premise)
        return all(g in self.given for g in step.sequent.given) and names.issuperset(said)

    def applied(self, premise: int, proofs: dict[Proposition, str]) -> str:
        """Return a premise applied to what it was shown under: the hypotheses here, and proofs of what else it was."""
        section = self.section.of(premise)
        arguments = [] if section is self.section else self.section.arguments_here(section)
        beside = over(section, premise)
        arguments += beside if self.in_mode else [SOME_MODE.get(name, name) for name in beside]
        arguments += map(supposed_name, self.section.literature.get(premise, ()))
        for g in in_order(self.steps[premise].sequent.given):
            if g in self.given:
                arguments.append(self.given[g] if section is self.section else self.section.given(self.given[g]))
            elif g in proofs:
                proof = proofs[g]
                arguments.append(f"ltac:(first [exact {proof} | split; [all_known|exact {proof}]])")
            else:
                raise Untranslated("a premise under another hypothesis")
        return f"({' '.join([theorem_name(premise), *arguments])})" if arguments else theorem_name(premise)

    def proved_by(self, premise: int, proofs: dict[Proposition, str]) -> str:
        """Return what a premise says, without that it has a value."""
        term = self.applied(premise, proofs)
        return f"(proj2 {term})" if self.writer.conditions(self.steps[premise].sequent.proposition) else term

    def nodes(self) -> list[Any]:
        """Return the expressions of the step, its hypotheses and its premises."""
        body, found = self.step.sequent.proposition, list[Any]()
        for node in expressions(body):
            parts = [node] if not bound(body) else sorted(node.atoms(sympy.Derivative, sympy.Function), key=str)
            found += [part for part in (node, *parts) if not self.writer.reached([part]) & bound(body)]
        bodies = [*self.step.sequent.given, *self.domain.hypotheses]
        bodies += [self.steps[p].sequent.proposition for p in self.step.premises if self.is_at_hand(p)]
        found += [node for body in bodies for node in expressions(body)]
        if isinstance(self.step.rule, Growth | Telescoping | DirectSum):
            return found
        return [*found, *certificate(self.step.rule)]
