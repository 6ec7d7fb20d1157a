"""Proving statements together: looks up dependencies, rejects cycles, and turns step verdicts into claim verdicts."""

from __future__ import annotations

import re
import time
from collections.abc import AsyncGenerator, Callable, Coroutine, Generator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, Protocol

from qdsym.display import InLatex
from qdsym.errors import InvalidInput
from qdsym.proof.foreign import FOREIGN, failing, said, trace
from qdsym.proof.reading.antecedents import antecedents
from qdsym.proof.reading.model import Model
from qdsym.proof.reading.search import Searcher
from qdsym.proof.reading.states import told
from qdsym.proof.trusted.checker import Checking, Lemma, StepVerdict, admitted
from qdsym.proof.trusted.evidence import Verdict
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import bound, is_known
from qdsym.proof.trusted.language.statement import Claim, Statement, with_variables
from qdsym.proof.trusted.language.steps import Growth, Step
from qdsym.proof.trusted.rules.definedness import Rejected

NOTHING = "no step concludes it"
"""What is said where a derivation ends without a claim."""
PLACE = re.compile(r"[\w.<>+ -]{1,80}:[0-9]+")
"""A file and a line; an author may put down whatever they like."""
DOUBTS = 60
"""Points at which what a derivation of somebody's own shows is looked at beside."""


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
    """The derivation broke off, rests on itself, or has a step that was rejected and does not show it: nothing else may
    pass the claim beside that. What only did not finish in time is not broken."""


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
    places: Any


@dataclass(frozen=True)
class Written:
    """The steps that a statement wrote down, and what kept it from writing all of them."""

    steps: tuple[Step, ...] = ()
    trouble: str = ""
    unfinished: bool = False
    """It was only not given the time that it would need."""
    places: tuple[str, ...] = ()
    """Where the steps stand in the author's file, as far as that is known."""

    def named(self, k: int) -> str:
        """Return what the step of an index is called."""
        known = k < len(self.places) and PLACE.fullmatch(self.places[k])
        return f"step {k + 1}" + (f" ({self.places[k]})" if known else "")


@dataclass(frozen=True)
class Recorded:
    """What a statement wrote, in place of the code that writes it."""

    written: Written

    def __call__(self, derivation: Writes) -> None:
        """Put the steps where a derivation is written."""
        derivation.steps.extend(self.written.steps)


Taken = tuple[StepVerdict, tuple[str, ...]]
"""The verdict on a step, with the statements that were looked up for it."""


class Prover:
    """Proves statements on demand and remembers the outcome; the dependency graph is what was looked up."""

    def __init__(self, find: Callable[[str], Statement], begin: Callable[[Domain], Writes]) -> None:
        self.find = find
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
        other = self.find(name)
        result = self.prove(other).result(claim)
        body = result.claim
        return Lemma(other.domain, body.proposition, body.given, result.verdict is Verdict.PROVED, result.cited)

    def _prove(self, statement: Statement) -> Proof:
        start = time.perf_counter()
        written = self.written(statement)
        statement = binding(statement, written.steps)
        taken = self.taken(statement, written.steps)
        verdicts = tuple(verdict for verdict, _ in taken)
        used = dict.fromkeys(name for _, names in taken for name in names)
        rejected = any(not verdict.proved and not verdict.unfinished for verdict in verdicts)
        stopped = bool(written.trouble) and not written.unfinished
        results = tuple(
            replace(found, broken=found.broken or (rejected and found.verdict is Verdict.UNKNOWN))
            for found in self.judged(statement, written, verdicts)
        )
        if stopped:
            results = tuple(_broken_off(found, written.trouble) for found in results)
        return Proof(statement, written.steps, verdicts, results, tuple(used), time.perf_counter() - start)

    def written(self, statement: Statement) -> Written:
        """Return the steps that a statement writes."""
        return written(statement, self._begin)

    def taken(self, statement: Statement, steps: Sequence[Step]) -> list[Taken]:
        """Return the verdict on each step, in order."""
        check = Check(self, statement)
        return [check.take(step) for step in steps]

    def judged(self, statement: Statement, written: Written, verdicts: Sequence[StepVerdict]) -> list[ClaimResult]:
        """Return what is known of each claim."""
        searcher = Searcher(statement.domain)
        return [judged(searcher, claim, written, verdicts) for claim in statement.claims]


class Check:
    """A statement's steps being gone over in turn, perhaps from where another one stopped."""

    def __init__(
        self,
        prover: Prover,
        statement: Statement,
        setting: StepVerdict | None = None,
        taken: Sequence[tuple[Step, StepVerdict]] = (),
    ) -> None:
        self._prover = prover
        self._name = statement.id
        self._used: dict[str, None] = {}
        self._checking = Checking(statement.domain, self._lemma, setting, taken)

    def take(self, step: Step) -> Taken:
        """Return the verdict on the next step, and the statements that it was looked up in."""
        self._used.clear()
        verdict = self._checking.take(step)
        return verdict, tuple(self._used)

    def would(self, step: Step) -> StepVerdict:
        """Return what the verdict on a step would be if it came next."""
        return self._checking.judge(step)

    def _lemma(self, name: str, claim: str) -> Lemma:
        if name == self._name:
            raise CircularDependency(f"{name} → {name}")
        self._prover.find(name)
        self._used[name] = None
        return self._prover.lemma(name, claim)


def written(statement: Statement, begin: Callable[[Domain], Writes]) -> Written:
    """Return the steps that a statement writes, up to where it stops or writes down what is no step."""
    if type(statement.derive) is Recorded:
        return statement.derive.written
    trouble = ""
    try:
        derivation = begin(statement.domain)
        derive: Callable[[Writes], Any] = statement.derive
        if isinstance(derive(derivation), Generator | Coroutine | AsyncGenerator):
            trouble = "the derivation did not run: derive is a generator or coroutine"
    except FOREIGN as error:
        trace(error)
        where = failing(error)
        trouble = f"the derivation stopped{where and f' at {where}'}: {said(error)}"
    try:
        if type(derivation.steps) is not list:
            return Written((), "the derivation cannot be read: its steps are no list")
        steps: list[Step] = []
        for step in tuple(derivation.steps):
            try:
                steps.append(admitted(step, len(steps)))
            except (Rejected, InvalidInput) as fault:
                trouble = f"step {len(steps) + 1} of the derivation: {fault}"
                break
        places = tuple(derivation.places) if type(derivation.places) is list else ()
        if len(places) != len(derivation.steps) or not all(type(p) is str for p in places):
            places = ()  # A step was put in by hand.
    except FOREIGN as error:
        return Written((), f"the derivation cannot be read: {said(error)}")
    return Written(tuple(steps), trouble, places=places[: len(steps)])


def binding(statement: Statement, steps: Sequence[Step]) -> Statement:
    """Return a statement whose domain has the variables that steps bind and of which nothing that it says speaks.

    What holds wherever one more number is any real one holds without it.
    """
    try:
        wider = with_variables(statement.domain, bound_by(steps))
    except InvalidInput:
        return statement  # They cannot be variables here, and the checker says why.
    return statement if wider is statement.domain else replace(statement, domain=wider)


def bound_by(steps: Sequence[Step]) -> set[Any]:
    """Return the variables that steps bind."""
    found = {v for step in steps for v in bound(step.sequent.proposition)}
    return found | {step.rule.variable for step in steps if type(step.rule) is Growth}


def judged(
    searcher: Searcher, claim: Claim, written: Written, verdicts: Sequence[StepVerdict], doubting: bool = False
) -> ClaimResult:
    """Return what is known of a claim; whatever foreign code or data does meanwhile, the claim is at most unknown."""
    if type(claim) is not Claim or not all(map(is_known, (claim.proposition, *claim.given))):
        return ClaimResult(claim, Verdict.UNKNOWN, "it is not made of the kinds of proposition that there are")
    try:
        return _judged(searcher, claim, written, verdicts, doubting)
    except (OutsideClass, Undefined) as reason:
        return ClaimResult(claim, Verdict.UNKNOWN, f"outside what can be evaluated: {reason}")
    except FOREIGN as error:
        return ClaimResult(claim, Verdict.UNKNOWN, f"the search for points stopped: {said(error)}")


def _judged(
    searcher: Searcher, claim: Claim, written: Written, verdicts: Sequence[StepVerdict], doubting: bool
) -> ClaimResult:
    closing = [k for k, step in enumerate(written.steps) if type(step) is Step and closes(step, claim)]
    proved = [k for k in closing if verdicts[k].proved]
    inhabitant = searcher.inhabitant(claim.given, claim.proposition)
    if proved:
        empty = vacuous(searcher, claim) if inhabitant else "the domain"
        if empty:
            detail = f"vacuous: no point was found that satisfies {empty}"
            return ClaimResult(claim, Verdict.UNKNOWN, detail, step=proved[0])
        best = ([k for k in proved if not verdicts[k].cited] or proved)[0]
        if doubting and (witness := _doubt(searcher, claim)):
            detail = f"the checker accepts step {best + 1}, but it is false at {witness}: one of the two is wrong"
            return ClaimResult(claim, Verdict.UNKNOWN, detail, step=best, inhabitant=inhabitant, broken=True)
        detail = f"step {best + 1}" + (", by citation" if verdicts[best].cited else "")
        return ClaimResult(claim, Verdict.PROVED, detail, verdicts[best].cited, best, inhabitant)
    witness = searcher.counterexample(claim.proposition, claim.given)
    if witness:
        return ClaimResult(claim, Verdict.REFUTED, f"false at {told(witness)}", witness=witness)
    if not inhabitant:
        return ClaimResult(claim, Verdict.UNKNOWN, "vacuous: no point was found that satisfies the hypotheses")
    reason = lacking(written, verdicts, closing[0]) if closing else written.trouble or NOTHING
    return ClaimResult(claim, Verdict.UNKNOWN, reason + (f"; {searcher.left_out}" if searcher.left_out else ""))


def _broken_off(found: ClaimResult, trouble: str) -> ClaimResult:
    """Return what is left of a result where the derivation broke off: nothing is proved by what is not finished."""
    if found.verdict is not Verdict.PROVED:
        return replace(found, broken=True)
    return replace(found, verdict=Verdict.UNKNOWN, detail=f"{found.detail} shows it, but {trouble}", broken=True)


def lacking(written: Written, verdicts: Sequence[StepVerdict], k: int) -> str:
    """Return why a step is not proved: what is wrong with the first one that it rests on and that does not hold."""
    first = k
    while rests := [p for p in written.steps[first].premises if not verdicts[p].proved]:
        first = rests[0]
    resting = "" if first == k else f", on which {written.named(k)} rests"
    return f"{written.named(first)}{resting}: {verdicts[first].detail}"


def _doubt(searcher: Searcher, claim: Claim) -> Model | None:
    """Return a model at which what the checker shows is false, among a few."""
    try:
        return Searcher(searcher.domain, searcher.seed, DOUBTS).counterexample(claim.proposition, claim.given)
    except (OutsideClass, Undefined):
        return None


def closes(step: Step, claim: Claim) -> bool:
    """Return whether a step concludes exactly what is claimed, under no more than what is given."""
    return step.sequent.proposition == claim.proposition and step.sequent.given <= frozenset(claim.given)


def vacuous(searcher: Searcher, claim: Claim) -> str:
    """Return which antecedent inside a claim no point satisfies from which a path leads on, or an empty string."""
    body = claim.proposition  # Where it speaks of rates, all of it is read at instants of paths.
    met = all(searcher.inhabitant(under, body) is not None for under in antecedents(body, claim.given))
    return "" if met else "an antecedent"
