"""The proofs of a statement's claims: a section with a lemma for each step that they rest on, and their theorems."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NoReturn

from qdsym.methods.kernel.statement import StatementWriter
from qdsym.methods.kernel.translation.lemma import StepLemma, certificate, in_order, over, theorem_name
from qdsym.methods.kernel.translation.rules import RULES, Script
from qdsym.methods.kernel.translation.script import read_definitions
from qdsym.methods.kernel.translation.section import Section, Untranslated
from qdsym.proof.derivation import Derivation
from qdsym.proof.prover import closes, written
from qdsym.proof.trusted.checker import StepVerdict, check
from qdsym.proof.trusted.deciding.deciders import Deciders
from qdsym.proof.trusted.language.no_value import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import expressions
from qdsym.proof.trusted.language.statement import Claim, Statement
from qdsym.proof.trusted.language.steps import Step


@dataclass
class Translation:
    """What a derivation translates to: the section, and for each claim its theorem or what is missing."""

    section: str = ""
    theorems: dict[str, str] = field(default_factory=dict)
    """The proofs of the claims, by their ids."""
    lacking: dict[str, str] = field(default_factory=dict)
    """What keeps the other claims from being translated."""
    needed: dict[str, list[int]] = field(default_factory=dict)
    """The steps on which each theorem rests."""


def translation(statement: Statement, claims: Iterable[Claim], without: frozenset[int] = frozenset()) -> Translation:
    """Return what a statement's derivation translates to, as far as claims rest on it, ``without`` some of its steps.

    >>> from qdsym.statements import find
    >>> depth = find("onset-depth")
    >>> print(translation(depth, [depth.claim("threshold")]).theorems["threshold"].splitlines()[0])
    Theorem proof : claim.
    """
    steps = written(statement, Derivation).steps
    deciders = Deciders(statement.domain)
    return deciders.ask(lambda: _Translating(statement, steps, deciders, without).all(list(claims)))


def verdicts_on(statement: Statement, steps: Sequence[Step]) -> list[StepVerdict]:
    """Return the checker's verdicts on steps, of which those that cite other statements are not accepted here."""

    def no_lemma(name: str, claim: str) -> NoReturn:
        raise LookupError(f"{name}/{claim}, which is not translated with it")

    return check(statement.domain, steps, no_lemma)


class _Translating:
    """One attempt at a derivation."""

    def __init__(
        self, statement: Statement, steps: Sequence[Step], deciders: Deciders, without: frozenset[int]
    ) -> None:
        self.statement, self.steps, self.deciders, self.without = statement, steps, deciders, without
        self.verdicts = verdicts_on(statement, steps)

    def all(self, claims: Sequence[Claim]) -> Translation:
        found, wanted = Translation(), {}
        for claim in claims:
            try:
                wanted[claim.id] = self._closing(claim)
                StatementWriter(self.statement, claim).before()
            except (Untranslated, OutsideClass) as reason:
                found.lacking[claim.id] = str(reason)
        lemmas: dict[int, str] = {}
        gaps: dict[int, str] = {}
        needed = {name: _needed(self.steps, k) for name, k in wanted.items() if name not in found.lacking}
        whole = sorted({k for ks in needed.values() for k in ks})
        try:
            section = Section(self.statement, self.steps, self._used(claims, whole), self.deciders)
            found.section = "\n\n".join([section.opening(), read_definitions(section)])
        except (Untranslated, OutsideClass) as reason:
            found.lacking |= dict.fromkeys(needed, str(reason))
            return found
        for k in whole:
            try:
                lemmas[k] = self._lemma(section, k)
            except Untranslated as reason:
                gaps[k] = str(reason)
        for claim in claims:
            if claim.id not in found.lacking:
                missing = [gaps[k] for k in needed[claim.id] if k in gaps]
                try:
                    if missing:
                        raise Untranslated(missing[0])
                    found.theorems[claim.id] = self._theorem(section, claim, wanted[claim.id])
                    found.needed[claim.id] = needed[claim.id]
                except Untranslated as reason:
                    found.lacking[claim.id] = str(reason)
        kept = {k for ks in found.needed.values() for k in ks}
        texts = [found.section, *(lemmas[k] for k in whole if k in kept), "End derivation.\n"]
        found.section = "\n".join(texts)
        return found

    def _closing(self, claim: Claim) -> int:
        for k, step in enumerate(self.steps):
            if closes(step, claim) and self.verdicts[k].proved:
                return k
        for k, step in enumerate(self.steps):
            if closes(step, claim):
                raise Untranslated(f"{self._name(k)}: the checker does not accept it: {self.verdicts[k].detail}")
        raise Untranslated("no step concludes it")

    def _used(self, claims: Iterable[Claim], needed: Iterable[int]) -> set[object]:
        domain = self.statement.domain
        writer = StatementWriter(self.statement, None)
        bodies = [body for claim in claims for body in (claim.proposition, *claim.given)]
        found = [node for body in bodies for node in expressions(body)]
        for k in needed:
            sequent = self.steps[k].sequent
            found += [node for body in (sequent.proposition, *sequent.given) for node in expressions(body)]
            found += certificate(self.steps[k].rule)
        declared = {*domain.variables, *domain.sizes, *(x.symbol for x in (*domain.definitions, *domain.matrices))}
        return writer.reached(found) & declared

    def _name(self, k: int) -> str:
        return f"step {k + 1}, {self.steps[k].rule.label}"

    def _lemma(self, section: Section, k: int) -> str:
        step = self.steps[k]
        if k in self.without:
            raise Untranslated(f"{self._name(k)}: Coq does not accept its translation")
        if type(step.rule) not in RULES:
            raise Untranslated(f"{self._name(k)}: the rule has no translation")
        if not self.verdicts[k].proved:
            raise Untranslated(f"{self._name(k)}: the checker does not accept it: {self.verdicts[k].detail}")
        lemma = StepLemma(section, k)
        try:
            text = lemma.text
            RULES[type(step.rule)](Script(lemma))
        except (Untranslated, OutsideClass, Undefined) as reason:
            raise Untranslated(f"{self._name(k)}: {reason}") from None
        body = "\n".join(f"  {line}" for line in lemma.lines)
        return (
            f"(* {self._name(k)}{_comment(step.because)} *)\nLemma {theorem_name(k)} :\n{text}.\n"
            f"Proof using All.\n{body}\nQed.\n"
        )

    def _theorem(self, section: Section, claim: Claim, closing: int) -> str:
        own = StatementWriter(self.statement, claim).before()
        arguments = section.arguments(own)
        known = {part.name for part in own}
        arguments += [name if name in known else "0" for name in over(section, closing)]
        arguments += [f"G'{claim.given.index(g) + 1}" for g in in_order(self.steps[closing].sequent.given)]
        names = " ".join(part.name for part in own if part.kind != "also")
        intros = f"  intros {names}.\n" if names else ""
        applied = " ".join([theorem_name(closing), *arguments])
        return f"Theorem proof : claim.\nProof.\n{intros}  exact ({applied}).\nQed.\n"


def step_before(text: str, line: int) -> int | None:
    """Return the number of the step in whose lemma a line of a file stands, None when it is in none."""
    before = "\n".join(text.split("\n")[:line])
    names = re.findall(r"^(?:Lemma step'(\d+)|Lemma|Theorem|End)\b", before, re.MULTILINE)
    return int(names[-1]) if names and names[-1] else None


def _needed(steps: Sequence[Step], closing: int) -> list[int]:
    found, waiting = set[int](), [closing]
    while waiting:
        k = waiting.pop()
        if k not in found:
            found.add(k)
            waiting += steps[k].premises
    return sorted(found)


def _comment(reason: str) -> str:
    plain = re.sub(r'[(*")]', " ", reason).strip()
    return f": {' '.join(plain.split())}" if plain else ""
