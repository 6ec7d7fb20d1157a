"""Proving statements together: looks up dependencies, rejects cycles, and turns step verdicts into claim verdicts."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Protocol

from qdsym.display import InLatex
from qdsym.proof.reading.model import Model
from qdsym.proof.reading.search import Searcher
from qdsym.proof.trusted.checker import Lemma, StepVerdict, check
from qdsym.proof.trusted.evidence import Verdict
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import And, Iff, Implies, Not, Proposition, is_known
from qdsym.proof.trusted.language.statement import Claim, Statement
from qdsym.proof.trusted.language.steps import Step

FOREIGN = (Exception, SystemExit, GeneratorExit)
"""What code and data from outside may raise; even an exit with status 0 is a failure here."""


class CircularDependency(Exception):
    """A statement rests on itself."""


@dataclass(frozen=True)
class ClaimResult:
    """What the derivation shows of one claim; a refutation carries an exact witness."""

    claim: Claim
    verdict: Verdict
    detail: str
    cited: bool = False
    step: int | None = None
    inhabitant: Model | None = None
    witness: Model | None = None
    broken: bool = False
    """The derivation did not come to its end, rests on itself, or has a step that was rejected and does not show it:
    nothing else may pass the claim beside that."""


@dataclass(frozen=True)
class Proof(InLatex):
    """A statement with its checked derivation."""

    statement: Statement
    steps: tuple[Step, ...]
    step_verdicts: tuple[StepVerdict, ...]
    results: tuple[ClaimResult, ...]
    depends_on: tuple[str, ...]
    seconds: float

    @cached_property
    def verdict(self) -> Verdict:
        """Proved when every claim is, refuted when one is refuted, else unknown."""
        verdicts = [result.verdict for result in self.results]
        if Verdict.REFUTED in verdicts:
            return Verdict.REFUTED
        return Verdict.PROVED if all(v is Verdict.PROVED for v in verdicts) else Verdict.UNKNOWN

    def result(self, claim: str) -> ClaimResult:
        """Return the result of one claim."""
        self.statement.claim(claim)
        return next(r for r in self.results if r.claim.id == claim)


class Writes(Protocol):
    """What a statement is handed to write its steps down; the steps are checked, and nothing else of it is read."""

    steps: Any


class Prover:
    """Proves statements on demand and remembers the outcome; the dependency graph is what was looked up."""

    def __init__(self, find: Callable[[str], Statement], begin: Callable[[Domain], Writes]) -> None:
        self._find = find
        self._begin = begin
        self._proofs: dict[str, Proof] = {}
        self._open: list[str] = []

    def prove(self, statement: Statement) -> Proof:
        """Return the checked derivation of a statement."""
        if statement.id not in self._proofs:
            if statement.id in self._open:
                raise CircularDependency(" → ".join([*self._open[self._open.index(statement.id) :], statement.id]))
            self._open.append(statement.id)
            try:
                self._proofs[statement.id] = self._prove(statement)
            finally:
                self._open.pop()
        return self._proofs[statement.id]

    def lemma(self, name: str, claim: str) -> Lemma:
        """Return a claim as the derivations of other statements may use it."""
        other = self._find(name)
        result = self.prove(other).result(claim)
        body = result.claim
        return Lemma(other.domain, body.proposition, body.given, result.verdict is Verdict.PROVED, result.cited)

    def _prove(self, statement: Statement) -> Proof:
        start = time.perf_counter()
        used: dict[str, None] = {}

        def lemma(name: str, claim: str) -> Lemma:
            if name == statement.id:
                raise CircularDependency(f"{name} → {name}")
            self._find(name)
            used[name] = None
            return self.lemma(name, claim)

        written: tuple[Step, ...] = ()
        verdicts: tuple[StepVerdict, ...] = ()
        trouble = ""
        try:
            derivation = self._begin(statement.domain)
            statement.derive(derivation)
        except FOREIGN as error:
            trouble = f"the derivation stopped: {type(error).__name__}: {error}"
        try:
            written = tuple(derivation.steps)
            verdicts = tuple(check(statement.domain, written, lemma))
        except FOREIGN as error:
            written, verdicts = (), ()
            trouble = f"the derivation cannot be read: {type(error).__name__}: {error}"
        searcher = Searcher(statement.domain)
        found = [_result(searcher, claim, written, verdicts, trouble) for claim in statement.claims]
        rejected = any(not verdict.proved for verdict in verdicts)
        results = tuple(replace(r, broken=bool(trouble) or (rejected and r.verdict is Verdict.UNKNOWN)) for r in found)
        return Proof(statement, written, verdicts, results, tuple(used), time.perf_counter() - start)


def _result(
    searcher: Searcher, claim: Claim, written: tuple[Step, ...], verdicts: tuple[StepVerdict, ...], trouble: str
) -> ClaimResult:
    """Return what is known of a claim; whatever foreign code or data does meanwhile, the claim is at most unknown."""
    if type(claim) is not Claim or not all(map(is_known, (claim.proposition, *claim.given))):
        return ClaimResult(claim, Verdict.UNKNOWN, "it is not made of the kinds of proposition that there are")
    try:
        return _judged(searcher, claim, written, verdicts, trouble)
    except (OutsideClass, Undefined) as reason:
        return ClaimResult(claim, Verdict.UNKNOWN, f"outside what can be evaluated: {reason}")
    except FOREIGN as error:
        return ClaimResult(claim, Verdict.UNKNOWN, f"the search for points stopped: {type(error).__name__}: {error}")


def _judged(
    searcher: Searcher, claim: Claim, written: tuple[Step, ...], verdicts: tuple[StepVerdict, ...], trouble: str
) -> ClaimResult:
    closing = [k for k, step in enumerate(written) if type(step) is Step and closes(step, claim)]
    proved = [k for k in closing if verdicts[k].proved]
    inhabitant = searcher.inhabitant(claim.given)
    if proved:
        empty = vacuous(searcher, claim) if inhabitant else "the domain"
        if empty:
            detail = f"vacuous: no point was found that satisfies {empty}"
            return ClaimResult(claim, Verdict.UNKNOWN, detail, step=proved[0])
        best = ([k for k in proved if not verdicts[k].cited] or proved)[0]
        detail = f"step {best + 1}" + (", by citation" if verdicts[best].cited else "")
        return ClaimResult(claim, Verdict.PROVED, detail, verdicts[best].cited, best, inhabitant)
    witness = searcher.counterexample(claim.proposition, claim.given)
    if witness:
        return ClaimResult(claim, Verdict.REFUTED, f"false at {witness}", witness=witness)
    if not inhabitant:
        return ClaimResult(claim, Verdict.UNKNOWN, "vacuous: no point was found that satisfies the hypotheses")
    reasons = [f"step {k + 1}: {verdicts[k].detail}" for k in closing] or [trouble or "no step concludes it"]
    return ClaimResult(claim, Verdict.UNKNOWN, reasons[0])


def closes(step: Step, claim: Claim) -> bool:
    """Return whether a step concludes exactly what is claimed, under no more than what is given."""
    return step.sequent.proposition == claim.proposition and step.sequent.given <= frozenset(claim.given)


def vacuous(searcher: Searcher, claim: Claim) -> str:
    """Return which antecedent inside a claim no point satisfies, or an empty string."""
    stack: list[tuple[Proposition, tuple[Proposition, ...]]] = [(claim.proposition, claim.given)]
    while stack:
        body, given = stack.pop()
        if isinstance(body, And):
            stack += [(part, given) for part in body.parts]
        if isinstance(body, Iff):
            stack += [(body.left, given), (body.right, given)]
        if isinstance(body, Not):
            stack.append((body.body, given))
        if isinstance(body, Implies):
            if searcher.inhabitant([*given, body.premise]) is None:
                return "an antecedent"
            stack.append((body.conclusion, (*given, body.premise)))
    return ""
