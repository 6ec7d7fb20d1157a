"""The audit: every claim is changed in every place, and the verifier has to say no.

A mutant is *refuted* by an exact point at which it is false or has no value. One that is true all the same is
*equivalent*, when the checker accepts a derivation of it: it says the same, or less. Every other mutant has *survived*,
and the audit fails. Each step of the derivation is changed, too: the checker has to reject it (*refuted*), or what it
then concludes is true as well (*equivalent*, with the checker's acceptance as its proof). A changed step that is
accepted and false is a hole in the checker, and has survived.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import cast

from qdsym.certify.comparison import excluded
from qdsym.certify.methods import Method, Route, Settings
from qdsym.certify.mutant_proofs import Prover
from qdsym.certify.mutants import Change, Mutant, mutants
from qdsym.certify.mutated_steps import StepMutant, step_mutants
from qdsym.certify.running import Progress, Task, run
from qdsym.proof.checker import Checker
from qdsym.proof.domain import Domain
from qdsym.proof.evidence import Evidence, Outcome, Verdict
from qdsym.proof.falsify import Searcher, Witness
from qdsym.proof.interpret import OutsideClass, Undefined
from qdsym.proof.propositions import Proposition
from qdsym.proof.session import Proof, Session
from qdsym.proof.statement import Claim, Statement
from qdsym.proof.steps import Sequent, Step

ATTEMPTS = 3000
"""Points that the search for a counterexample looks at in the end."""
POINTS = 60
"""Points that are looked at before any proof is tried; they are found once for all mutants with the same hypotheses."""


LIMIT = 120.0
"""Seconds for one mutant."""
CHUNK = 25
"""Mutants that one process goes over."""

REFUTED, EQUIVALENT, SURVIVED = "refuted", "equivalent", "survived"


@dataclass(frozen=True)
class Finding:
    """What became of a mutant, by which change, and why."""

    id: str
    operator: str
    outcome: str
    words: str
    detail: str
    body: Proposition
    """What the mutant says, or what the changed step concludes."""
    given: tuple[Proposition, ...] = ()
    seconds: float = 0.0


@dataclass(frozen=True)
class StatementAudit:
    """The mutants of one statement and of the steps of its derivation."""

    statement: Statement
    findings: tuple[Finding, ...]
    bare: tuple[str, ...]
    """Claims of which no mutant could be made: nothing was seen of them, which is no success."""

    def count(self, outcome: str) -> int:
        """Return how many mutants came to an outcome."""
        return sum(finding.outcome == outcome for finding in self.findings)

    @property
    def passed(self) -> bool:
        """Whether every claim has mutants, and none has survived."""
        return bool(self.findings) and not self.bare and not self.count(SURVIVED)


@dataclass(frozen=True)
class Audit:
    """The audits of several statements."""

    statements: tuple[StatementAudit, ...]
    seed: int

    @property
    def passed(self) -> bool:
        """Whether there was something to audit and all of it passed."""
        return bool(self.statements) and all(s.passed for s in self.statements)


def audit(
    statements: Iterable[Statement],
    find: Callable[[str], Statement],
    seed: int = 0,
    *,
    jobs: int = 1,
    progress: Progress | None = None,
) -> Audit:
    """Return what becomes of every mutant of the statements and of their derivations.

    A mutant that takes longer than `LIMIT`, or at which the verifier crashes, has survived.
    """
    benches = {s.id: Bench(s, find, seed) for s in statements}
    tasks: list[tuple[Bench, Task]] = []
    for bench in benches.values():
        made = [*mutants(bench.statement), *bench.step_mutants()]
        route = Route(cast(Method, bench.answer), LIMIT)  # The runner takes mutants as it takes claims.
        tasks += [
            (bench, Task("audit", route, bench.statement, made[k : k + CHUNK])) for k in range(0, len(made), CHUNK)
        ]
    run([task for _, task in tasks], Settings(seed=seed), jobs, progress)
    found: dict[str, list[Finding]] = {name: [] for name in benches}
    for bench, task in tasks:
        for mutant, evidence in zip(task.claims, task.answers, strict=True):
            found[bench.statement.id].append(bench.finding(mutant, evidence))
    return Audit(tuple(_of(bench.statement, found[name]) for name, bench in benches.items()), seed)


def _of(statement: Statement, findings: list[Finding]) -> StatementAudit:
    touched = {finding.id.partition("~")[0] for finding in findings}
    bare = tuple(claim.id for claim in statement.claims if claim.id not in touched)
    return StatementAudit(statement, tuple(findings), bare)


@dataclass(frozen=True)
class Judged:
    """An outcome, the number of the change that it is about, and why."""

    outcome: str
    change: int
    detail: str


_OUTCOMES = {REFUTED: Outcome.FAIL, EQUIVALENT: Outcome.PASS, SURVIVED: Outcome.UNKNOWN}
_NAMES = {outcome: name for name, outcome in _OUTCOMES.items()}


class Bench:
    """One statement with its proof, and what judging its mutants needs more than once."""

    def __init__(self, statement: Statement, find: Callable[[str], Statement], seed: int = 0) -> None:
        self.statement = statement
        self.seed = seed
        self._session = Session(find)
        self._searchers: dict[Domain, Searcher] = {}
        self._provers: dict[object, Prover] = {}
        self._checker: Checker | None = None
        self._quick = Searcher(statement.domain, seed)

    @cached_property
    def proof(self) -> Proof:
        """The statement's derivation, checked."""
        return self._session.prove(self.statement)

    def step_mutants(self) -> Iterator[StepMutant]:
        """Yield the mutants of every step that the checker accepted."""
        for index, verdict in enumerate(self.proof.step_verdicts):
            if verdict.proved:
                yield from step_mutants(self.proof.steps, index)

    def answer(self, _: Statement, mutant: Mutant | StepMutant, settings: Settings) -> tuple[Outcome, str]:
        """Return the verdict on a mutant as a method's answer: a mutant that fails is one that is refuted."""
        judged = self.judge_step(mutant) if isinstance(mutant, StepMutant) else self.judge(mutant)
        return _OUTCOMES[judged.outcome], json.dumps([judged.change, judged.detail])

    def finding(self, mutant: Mutant | StepMutant, evidence: Evidence | None) -> Finding:
        """Return a mutant with its answer."""
        outcome, change, detail, seconds = SURVIVED, 0, "no answer", 0.0
        if evidence is not None:
            seconds, detail = evidence.seconds, evidence.detail
            if not evidence.crashed and evidence.outcome in _NAMES:
                outcome = _NAMES[evidence.outcome]
                change, detail = json.loads(evidence.detail)
        if isinstance(mutant, StepMutant):
            sequent = mutant.step.sequent
            given = tuple(sorted(sequent.given, key=str))
            return Finding(
                mutant.id, mutant.operator, outcome, mutant.words, detail, sequent.proposition, given, seconds
            )
        chosen = mutant.changes[change]
        body, given = chosen.claim.proposition, chosen.claim.given
        return Finding(mutant.id, mutant.operator, outcome, chosen.words, detail, body, given, seconds)

    def judge_step(self, mutant: StepMutant) -> Judged:
        """Return what becomes of a changed step: the checker rejects it, or what it concludes is true."""
        verdict = self._before(mutant.index).judge(mutant.step)
        if not verdict.proved:
            return Judged(REFUTED, 0, f"rejected: {verdict.detail}")
        sequent = mutant.step.sequent
        place = self._quick.counterexample(sequent.proposition, sequent.given)
        if place:
            return Judged(SURVIVED, 0, f"the checker accepts it, and it is false at {place}")
        return Judged(EQUIVALENT, 0, "accepted by the checker, and no point refutes what it concludes")

    def judge(self, mutant: Mutant) -> Judged:
        """Return what becomes of a changed claim."""
        for number, change in enumerate(mutant.changes):
            witness = self._near(change)
            if witness:
                return Judged(REFUTED, number, witness)
        for number, change in enumerate(mutant.changes):
            settled = self._proved(change)
            if settled:
                return Judged(settled[0], number, settled[1])
        for number, change in enumerate(mutant.changes):
            place = self._searcher(change.domain).counterexample(change.claim.proposition, change.claim.given)
            if place:
                return Judged(REFUTED, number, f"false at {place}")
        return Judged(SURVIVED, 0, "no point refutes it, and no proof of it was found")

    def _near(self, change: Change) -> str:
        """Return a point among the first ones found at which the change is false, in words, or an empty string."""
        searcher = self._searcher(change.domain)
        body, given = change.claim.proposition, change.claim.given
        original = self.statement.claim(change.claim.id)
        holds = self._original_holds(change, original)
        for place in searcher.inhabitants(given, POINTS, body):
            try:
                if searcher.truth(body, place) is False:
                    return f"false at {place}"
            except Undefined as reason:
                return f"undefined at {place}: {reason}"
            except OutsideClass:
                pass
            if holds and excluded(original.proposition, body, lambda p, at=place: self._truth(searcher, p, at)):  # type: ignore[misc]
                return f"the claim itself holds and excludes it at {place}"
        return ""

    def _truth(self, searcher: Searcher, body: Proposition, place: Witness) -> bool | None:
        return searcher.truth(body, place)

    def _original_holds(self, change: Change, original: Claim) -> bool:
        """Return whether the claim is proved on the mutant's own hypotheses."""
        unchanged = change.claim.given == original.given and change.domain == self.statement.domain
        return unchanged and self.proof.result(original.id).verdict is Verdict.PROVED

    def _proved(self, change: Change) -> tuple[str, str] | None:
        """Return the outcome and why, when the checker accepts a proof of the change or of its contrary."""
        prover = self._prover(change)
        wanted, given = change.claim.proposition, frozenset(change.claim.given)
        found = prover.prove(wanted, given) or prover.empty(wanted, given)
        if found is not None:
            return EQUIVALENT, found.words
        place = self._searcher(change.domain).inhabitant(change.claim.given)
        contrary = prover.refute(wanted, given) if place else None
        return None if contrary is None else (REFUTED, f"the contrary is proved ({contrary.words}); false at {place}")

    def _before(self, index: int) -> Checker:
        """Return a checker that has accepted the steps before one; mutants come in the order of the steps."""
        if self._checker is None or len(self._checker.steps) > index:
            self._checker = Checker(self.statement.domain, self._session.lemma)
        for step in self.proof.steps[len(self._checker.steps) : index]:
            self._checker.add(step)
        return self._checker

    def _prover(self, change: Change) -> Prover:
        """Return the prover with the derivation as it reads when the hypotheses are changed as the mutant's are."""
        before, after = self.statement.claim(change.claim.id).given, change.claim.given
        key = (change.domain, before, after)
        if key not in self._provers:
            written = list(self.proof.steps)
            changed = [g for g in before if g not in after]
            if changed:
                instead = next((g for g in after if g not in before), None)
                put: dict[Proposition, Proposition | None] = dict.fromkeys(changed, instead)
                written += [_under(step, put) for step in written]
            self._provers[key] = Prover(change.domain, written, self._session.lemma)
        return self._provers[key]

    def _searcher(self, domain: Domain) -> Searcher:
        return self._searchers.setdefault(domain, Searcher(domain, self.seed, ATTEMPTS))


def _under(step: Step, put: dict[Proposition, Proposition | None]) -> Step:
    """Return a step under other hypotheses."""
    given = frozenset(h for g in step.sequent.given if (h := put.get(g, g)) is not None)
    return replace(step, sequent=Sequent(step.sequent.proposition, given))
