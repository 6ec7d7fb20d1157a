"""A derivation as a section of Coq: what it is over, its definitions and hypotheses, and what the definitions read as.

A step is a lemma of the section and may use whatever stands before it. What can be said of a definition from the
hypotheses alone, that it has a value and which one, is said once, for all steps.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qdsym.methods.kernel.names import identifier
from qdsym.methods.kernel.parts import Part
from qdsym.methods.kernel.setting import DURING, NOW
from qdsym.methods.kernel.statement import StatementWriter
from qdsym.methods.kernel.terms import Terms
from qdsym.proof.trusted.deciding.deciders import Deciders
from qdsym.proof.trusted.deciding.normal_form import NormalForm
from qdsym.proof.trusted.language.propositions import bound, moves, speaks_of_paths
from qdsym.proof.trusted.language.statement import Statement
from qdsym.proof.trusted.language.steps import Growth, Step


class Untranslated(Exception):
    """A step has no translation; the message says what is missing."""


@dataclass(frozen=True)
class Reading:
    """What is known of a definition: the lemma that says all of it, and each fact after a letter for it."""

    lemma: str
    facts: tuple[tuple[str, str], ...]


DEFAULTS = {
    "R": "0",
    "nat": "1%nat",
    "rmat": "(fun _ _ : nat => 0)",
    "nat -> R": "(fun _ : nat => 0)",
    "R -> nat -> R": "(fun (_ : R) (_ : nat) => 0)",
}
"""What a theorem puts for something that its claim does not speak of."""


class Section:
    """The section of a derivation, over all the symbols that are used.

    A variable that a rule binds, and what is defined by it, is not of the section: each lemma that speaks of it says
    for itself that it holds for all of them.
    """

    def __init__(
        self,
        statement: Statement,
        steps: Sequence[Step],
        used: Iterable[Any],
        deciders: Deciders,
        cited: Mapping[tuple[str, str], Any],
        earlier: Sequence[Section] = (),
        when: str | None = None,
    ) -> None:
        """``earlier`` are the sections before it, of what stands still at an instant; ``when`` is as in statements."""
        self.statement, self.domain, self.steps = statement, statement.domain, steps
        self.earlier, self.when = earlier, when
        self.literature: Mapping[int, Sequence[int]] = {}
        """For each step the steps that it rests on and that are taken from the literature, where there are any."""
        self.cited = cited
        """The claims of other statements that stand before it, by the ids of both."""
        self.writer = StatementWriter(statement, None, used, when)
        self.bound = self._bound_by_rules() & self.writer.used
        parts = self.writer.setting()
        inner = [d.symbol for d in self.domain.definitions if self.bound & self.writer.reached([d.symbol])]
        self._own = {identifier(symbol): symbol for symbol in (*self.bound, *inner)}
        self._own |= {f"{name}_defined": symbol for name, symbol in self._own.items()}
        self.parts: list[Part] = [part for part in parts if part.name not in self._own]
        self._inner: list[Part] = [part for part in parts if part.name in self._own]
        self.mode_parts = self.writer.of_a_mode() if self.writer.used & self.domain.mode_symbols else []
        self.terms: Terms = self.writer.terms
        self.deciders = deciders
        self.readings: dict[Any, Reading] = {}
        """What is known of definitions, by their symbols."""
        self.relations: dict[str, frozenset[Any]] = {}
        """Lemmas about products of direct sums, with the sums that each is about."""
        self.related: list[tuple[Any, Any]] = []
        """Products of direct sums with what they are in others, where it takes a step to show it."""

    @property
    def form(self) -> NormalForm:
        """The normal form in which equal expressions are told; it only finds what Coq is then told."""
        return self.deciders.form

    def opening(self) -> str:
        """Return the commands that open the section."""
        lines = [f"Section {self.name}."]
        for kind, name, said, value in self.parts:
            match kind:
                case "over":
                    lines.append(f"Variable {name} : {said}.")
                case "given":
                    lines.append(f"Hypothesis {name} : {said}.")
                case "let":
                    lines.append(f"Let {name} : {said} := {value}.")
        return "\n".join(lines)

    @property
    def name(self) -> str:
        """What the section is called."""
        return {None: "derivation", NOW: "moving", DURING: "growing"}[self.when]

    def _bound_by_rules(self) -> set[Any]:
        """Return the variables that are bound by rules or in propositions."""
        found = {v for step in self.steps for v in bound(step.sequent.proposition)}
        return found | {step.rule.variable for step in self.steps if isinstance(step.rule, Growth)}

    def own(self, nodes: Iterable[Any], without: set[Any]) -> list[Part]:
        """Return what a lemma about expressions says for itself that it is over, and its own definitions."""
        reached = {s for s in self.writer.reached(nodes) if not self.writer.reached([s]) & without}
        of_a_mode = self.mode_parts if reached & self.domain.mode_symbols else []
        return [*(part for part in self._inner if self._own[part.name] in reached), *of_a_mode]

    def arguments(self, own: Iterable[Part]) -> list[str]:
        """Return what a lemma of the section is applied to outside, where only a claim's own symbols are at hand."""
        names = {part.name for part in own}
        laws = [part.name for part in self.parts if part.name.endswith("'symplectic")]
        units = {law.partition("'")[0] + "_entries" for law in laws}
        return [
            part.name if part.name in names else "unit_entries" if part.name in units else _default(part)
            for part in self.parts
            if part.kind in ("over", "given")
        ]

    def known(self, nodes: Iterable[Any]) -> list[Reading]:
        """Return what is known of the definitions that expressions speak of, in their order."""
        reached = self.writer.reached(nodes)
        return [self.readings[d.symbol] for d in self.domain.definitions if d.symbol in reached & self.readings.keys()]

    def of(self, step: int) -> Section:
        """Return the section in which a step is."""
        return next(section for section in (self, *self.earlier) if section.is_of(step))

    def is_of(self, step: int) -> bool:
        """Return whether a step is in this section."""
        body = self.steps[step].sequent.proposition
        return self.when == (DURING if speaks_of_paths(body) else NOW if moves(body) else None)

    def is_inner(self, symbol: Any) -> bool:
        """Return whether a definition speaks of a variable that is bound somewhere."""
        return identifier(symbol) in self._own or self.writer.speaks_of_modes(symbol)

    def is_read(self, symbol: Any) -> bool:
        """Return whether everything is known of a definition."""
        return symbol in self.readings

    def definition(self, name: str) -> Any:
        """Return the definition or the direct sum that is called so."""
        found: list[Any] = [*self.domain.definitions, *(m for m in self.domain.matrices if m.entry is not None)]
        return next(one for one in found if identifier(one.symbol) == name)

    def given(self, name: str) -> str:
        """Return what stands under a name before the steps, here and now."""
        lasts = self.when == DURING and not name.endswith("'positive")
        return f"({name} {DURING} {DURING}'in)" if lasts else name

    def arguments_here(self, earlier: Section) -> list[str]:
        """Return what a lemma of an earlier section is applied to here and now."""
        here = {part.name for part in self.parts}
        instant, found = self.writer.terms.instant, []
        for part in earlier.parts:
            if part.kind == "given":
                found.append(self.given(part.name))
            elif part.kind == "over":
                path = re.sub("(_entries|'in)$", "'path", part.name)
                moved = part.name not in here and path in here
                found.append(instant if part.name == NOW else f"({path} {instant})" if moved else part.name)
        return found


def _default(part: Part) -> str:
    if part.kind == "over" and part.said in DEFAULTS:
        return DEFAULTS[part.said]
    if part.name.endswith(("'positive", "'symmetry")):
        return "ltac:(first [lia | intros ? ? ? ?; ring])"
    if part.name.endswith("'symplectic"):
        return "(unit_symplectic _)"
    raise Untranslated("a matrix that the claim does not speak of")
