"""The proofs of a statement's claims: a section with a lemma for each step that they rest on, and their theorems."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from qdsym.methods.kernel.setting import DURING, NOW
from qdsym.methods.kernel.statement import StatementWriter
from qdsym.methods.kernel.translation.citations import CitedClaim, Derivations, Find, Key, cited_writer, module_of
from qdsym.methods.kernel.translation.definitions import read_definitions
from qdsym.methods.kernel.translation.lemma import (
    SOME_MODE,
    StepLemma,
    certificate,
    in_order,
    literature_name,
    over,
    supposed_name,
    theorem_name,
)
from qdsym.methods.kernel.translation.relations import read_relations
from qdsym.methods.kernel.translation.rules import RULES
from qdsym.methods.kernel.translation.script import Script
from qdsym.methods.kernel.translation.section import Section, Untranslated
from qdsym.proof.trusted.deciding.deciders import Deciders
from qdsym.proof.trusted.language.no_value import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import expressions, moves, speaks_of_paths
from qdsym.proof.trusted.language.statement import Claim, Statement
from qdsym.proof.trusted.language.steps import Citation, Instance

Place = tuple[str, int | str]
"""The id of a statement and one of its steps, or a definition by its name."""


class Supposed(NamedTuple):
    """A fact from the literature: what it says as text, and where it stands."""

    text: str
    reference: str


@dataclass
class Translation:
    """What a derivation translates to: the section, and for each claim its theorem or what is missing."""

    name: str
    """What its module is called."""
    section: str = ""
    theorems: dict[str, str] = field(default_factory=dict)
    """The proofs of the claims, by their ids."""
    said: dict[str, str] = field(default_factory=dict)
    """What these claims say, without what they suppose."""
    lacking: dict[str, str] = field(default_factory=dict)
    """What keeps the other claims from being translated."""
    supposed: dict[str, tuple[Supposed, ...]] = field(default_factory=dict)
    """What theorems suppose, where it is taken from the literature."""
    needed: dict[str, list[int]] = field(default_factory=dict)
    """The steps on which each theorem rests."""
    cited: dict[str, str] = field(default_factory=dict)
    """The statements that are translated before it, each with the text of its module."""

    def stated(self, claim: str, text: str) -> str:
        """Return the statement of a claim's theorem, under what it supposes."""
        return "\n".join([*(f"({one.text}) ->" for one in self.supposed.get(claim, ())), text])

    def references(self, claim: str) -> tuple[str, ...]:
        """Return where that stands what a claim's theorem supposes."""
        return tuple(one.reference for one in self.supposed.get(claim, ()))

    @property
    def modules(self) -> tuple[tuple[str, str], ...]:
        """The names and texts of all modules, the last of which is its own."""
        return (*((module_of(name), text) for name, text in self.cited.items()), (self.name, self.module))

    @property
    def module(self) -> str:
        """Its own module: the section, and each claim with its theorem."""
        theorems = [
            f"Module {(name := claim.replace('-', '_'))}.\nDefinition claim : Prop :=\n"
            f"{self.stated(claim, self.said[claim])}.\n{proof}End {name}.\n"
            for claim, proof in self.theorems.items()
        ]
        return "\n".join([self.section, *theorems])

    @property
    def whole(self) -> str:
        """The section with the modules before it, as one text."""
        modules = (f"Module {name}.\n{text}\nEnd {name}.\n" for name, text in self.modules[:-1])
        return "\n".join([*modules, self.section])


def translation(
    statement: Statement,
    claims: Sequence[Claim],
    find: Find,
    without: frozenset[Place] = frozenset(),
    alone: bool = False,
) -> Translation:
    """Return what a statement's derivation translates to, as far as claims rest on it.

    Statements that it cites are found by ``find`` and translated with it, in modules before it: with all their claims,
    as they are when they are asked about themselves, or ``alone`` those that are cited. ``without`` are steps, each
    with the id of its statement, that are left out.

    >>> from qdsym.statements import find
    >>> depth = find("onset-depth")
    >>> print(translation(depth, [depth.claim("threshold")], find).theorems["threshold"].splitlines()[0])
    Theorem proof : claim.
    """
    derivations = Derivations(find)
    cited: dict[Key, CitedClaim | str] = {}
    modules = dict[str, str]()
    wanted = derivations.cited(statement, claims, alone)
    names = tuple(dict.fromkeys(one.statement.id for one in wanted))
    for name in names:
        same = [one for one in wanted if one.statement.id == name]
        found = _translated(derivations, same[0].statement, [one.claim for one in same], cited, without)
        modules[name] = found.module
        for one in same:
            whole = one.claim.id in found.theorems and one.claim.id not in found.supposed
            why = found.lacking.get(one.claim.id, "it rests on the literature")
            cited[name, one.claim.id] = one if whole else why
    main = _translated(derivations, statement, claims, cited, without)
    return replace(main, cited=modules)


def _translated(
    derivations: Derivations,
    statement: Statement,
    claims: Sequence[Claim],
    cited: dict[Key, CitedClaim | str],
    without: frozenset[Place],
) -> Translation:
    statement = derivations.bound(statement)
    deciders = Deciders(statement.domain)
    return deciders.ask(lambda: _Translating(derivations, statement, deciders, cited, without).all(claims))


class _Translating:
    """One attempt at a derivation."""

    def __init__(
        self,
        derivations: Derivations,
        statement: Statement,
        deciders: Deciders,
        cited: dict[Key, CitedClaim | str],
        without: frozenset[Place],
    ) -> None:
        self.derivations, self.statement, self.deciders = derivations, statement, deciders
        self.steps, self.verdicts = derivations.steps(statement)
        self.cited, self.without = cited, without

    def all(self, claims: Sequence[Claim]) -> Translation:
        """Return the translation as far as claims rest on it."""
        found, closing, needed = Translation(module_of(self.statement.id)), dict[str, int](), dict[str, list[int]]()
        for claim in claims:
            try:
                found.said[claim.id] = StatementWriter(self.statement, claim).text()
                closing[claim.id] = self.derivations.closing(self.statement, claim)
                needed[claim.id] = self.derivations.needed(self.statement, closing[claim.id])
            except (Untranslated, OutsideClass) as reason:
                found.lacking[claim.id] = str(reason)
        whole = sorted({k for ks in needed.values() for k in ks})
        try:
            used = self._used([claim for claim in claims if claim.id in needed], whole)
            sections = self._sections(used, whole)
            heads = [self._head(section) for section in sections]
        except (Untranslated, OutsideClass) as reason:
            found.lacking |= dict.fromkeys(needed, str(reason))
            return found
        lemmas, gaps = self._lemmas(sections, whole)
        for claim in (claim for claim in claims if claim.id in needed):
            try:
                if missing := [gaps[k] for k in needed[claim.id] if k in gaps]:
                    raise Untranslated(missing[0])
                found.theorems[claim.id] = self._theorem(sections[-1].of(closing[claim.id]), claim, closing[claim.id])
                found.needed[claim.id] = needed[claim.id]
                if literature := self.derivations.literature(self.statement, closing[claim.id]):
                    found.supposed[claim.id] = tuple(map(self._supposed, literature))
            except Untranslated as reason:
                found.lacking[claim.id] = str(reason)
        kept = {k for ks in found.needed.values() for k in ks}
        texts = self._literature(sorted(kept))
        for section, head in zip(sections, heads, strict=True):
            own = [lemmas[k] for k in whole if k in kept and section.is_of(k)]
            texts += [*head, *own, f"End {section.name}.\n"]
        found.section = "\n".join(texts)
        return found

    def _sections(self, used: Iterable[object], whole: Sequence[int]) -> list[Section]:
        """Return the section of what holds at an instant, and those of rates and of growth where there are any."""
        said = [self.steps[k].sequent.proposition for k in whole]
        paths = any(map(speaks_of_paths, said))
        literature = {k: self.derivations.literature(self.statement, k) for k in whole}
        sections = [Section(self.statement, self.steps, used, self.deciders, self.cited)]
        for when in [*([NOW] if any(map(moves, said)) else []), *([DURING] if paths else [])]:
            sections.append(Section(self.statement, self.steps, used, self.deciders, self.cited, tuple(sections), when))
        for section in sections:
            section.literature = literature
        return sections

    def _supposed(self, k: int) -> Supposed:
        rule = self.steps[k].rule
        assert isinstance(rule, Citation)
        return Supposed(cited_writer(self.statement, self.steps[k]).text(), rule.reference)

    def _literature(self, kept: Sequence[int]) -> list[str]:
        """Return the definitions of what steps take from the literature."""
        cited = [k for k in kept if isinstance(self.steps[k].rule, Citation)]
        return [f"Definition {literature_name(k)} : Prop :=\n{self._supposed(k).text}.\n" for k in cited]

    def _head(self, section: Section) -> list[str]:
        without = {name for statement, name in self.without if statement == self.statement.id}
        if section.when is not None:
            return [section.opening(), ""]
        return [section.opening(), "", read_definitions(section, without), read_relations(section, without)]

    def _lemmas(self, sections: Sequence[Section], whole: Sequence[int]) -> tuple[dict[int, str], dict[int, str]]:
        """Return the lemmas of steps, and why the others have none."""
        lemmas, gaps = dict[int, str](), dict[int, str]()
        for k in whole:
            try:
                lemmas[k] = self._lemma(sections[-1].of(k), k)
            except Untranslated as reason:
                gaps[k] = str(reason)
        return lemmas, gaps

    def _used(self, claims: Iterable[Claim], needed: Iterable[int]) -> set[object]:
        domain = self.statement.domain
        writer = StatementWriter(self.statement, None)
        bodies = [body for claim in claims for body in (claim.proposition, *claim.given)]
        found = [node for body in bodies for node in expressions(body)]
        for k in needed:
            sequent = self.steps[k].sequent
            found += [node for body in (sequent.proposition, *sequent.given) for node in expressions(body)]
            found += [*certificate(self.steps[k].rule), *self._free_in_citation(k)]
        declared = {
            *domain.variables,
            *domain.sizes,
            *(d.symbol for d in domain.definitions),
            *(m.symbol for m in domain.matrices),
        }
        return writer.reached(found) & declared

    def _free_in_citation(self, k: int) -> list[object]:
        """Return the variables of a cited claim that stand for themselves."""
        rule = self.steps[k].rule
        one = self.cited.get((rule.statement, rule.claim)) if isinstance(rule, Instance) else None
        own = self.statement.domain.variables
        return [v for v in one.statement.domain.variables if v in own] if isinstance(one, CitedClaim) else []

    def _name(self, k: int) -> str:
        return f"step {k + 1}, {self.steps[k].rule.label}"

    def _lemma(self, section: Section, k: int) -> str:
        step = self.steps[k]
        if (self.statement.id, k) in self.without:
            raise Untranslated(f"{self._name(k)}: Coq does not accept its translation")
        if type(step.rule) not in RULES:
            raise Untranslated(f"{self._name(k)}: the rule has no translation")
        if not self.verdicts[k].proved:
            raise Untranslated(f"{self._name(k)}: the checker does not accept it: {self.verdicts[k].detail}")
        rests_on = self.derivations.needed(self.statement, k)[:-1]
        lemma = StepLemma(section, k)
        try:
            if isinstance(step.rule, Citation):
                self._supposed(k)  # It can be said.
            RULES[type(step.rule)](Script(lemma))
        except (Untranslated, OutsideClass, Undefined) as reason:
            lemma = StepLemma(section, k, [p for p in rests_on if p not in step.premises and section.is_of(p)])
            try:
                RULES[type(step.rule)](Script(lemma))
            except (Untranslated, OutsideClass, Undefined):
                raise Untranslated(f"{self._name(k)}: {reason}") from None
        text = lemma.text
        body = "\n".join(f"  {line}" for line in lemma.lines)
        return (
            f"(* {self._name(k)}{_comment(step.because)} *)\nLemma {theorem_name(k)} :\n{text}.\n"
            f"Proof using All.\n{body}\nQed.\n"
        )

    def _theorem(self, section: Section, claim: Claim, closing: int) -> str:
        own = StatementWriter(self.statement, claim).before()
        arguments = section.arguments(own)
        known = {part.name for part in own}
        arguments += [name if name in known else SOME_MODE.get(name, "0") for name in over(section, closing)]
        supposed = [supposed_name(k) for k in section.literature.get(closing, ())]
        arguments += supposed
        arguments += [f"G'{claim.given.index(g) + 1}" for g in in_order(self.steps[closing].sequent.given)]
        names = " ".join([*supposed, *(part.name.split()[0] for part in own)])
        opened = "cbv delta [claim]; " if own and own[0].kind == "let" else ""  # Else all is put in at once.
        intros = f"  {opened}intros {names}.\n" if names else ""
        applied = " ".join([theorem_name(closing), *arguments])
        return f"Theorem proof : claim.\nProof.\n{intros}  exact ({applied}).\nQed.\n"


def place_of(text: str, line: int) -> int | str | None:
    """Return the step in whose lemma a line of a file stands, or the definition; None when it is in neither."""
    headings = re.findall(
        r"^(?:Module|Definition|Lemma|Theorem|End) ([\w']+)", "\n".join(text.split("\n")[:line]), re.MULTILINE
    )
    return _place(headings[-1]) if headings else None


def _place(name: str) -> int | str | None:
    if numbered := re.fullmatch(r"(?:step|literature)'(\d+)", name):
        return int(numbered[1]) - 1
    return name.removesuffix("'read") if name.endswith("'read") else None


def _comment(reason: str) -> str:
    plain = re.sub(r'[(*")]', " ", reason).strip()
    return f": {' '.join(plain.split())}" if plain else ""
