"""The audit: every claim and every step of a derivation mutated, and every mutant judged.

A claim that says something has mutants that are false, and a checker that checks rejects changed steps. The audit
passes when every claim asked for is proved and has mutants, and no mutant survives: each was refuted, or was proved.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field
from functools import cached_property, partial

from qdsym.audit.judgement import DOMAIN, EQUIVALENT, REFUTED, SURVIVED, Judge, Judgement
from qdsym.audit.mutants.claims import DomainMutant, Mutant, claim_mutants, domain_mutants
from qdsym.audit.mutants.steps import StepMutant, step_mutants
from qdsym.methods.method import Settings
from qdsym.methods.proving import session as begun
from qdsym.methods.running import Progress, Work, go_over
from qdsym.methods.verify import tools
from qdsym.proof.foreign import FOREIGN
from qdsym.proof.prover import CircularDependency, Proof
from qdsym.proof.session import Session
from qdsym.proof.trusted.evidence import Verdict
from qdsym.proof.trusted.language.statement import Statement
from qdsym.version import __version__

LIMIT = 300.0
"""Seconds of processor time that a mutant may take; one that takes longer survives."""
BATCH = 200
"""Mutants that one process goes over."""
AnyMutant = Mutant | DomainMutant | StepMutant
OUTCOMES = (REFUTED, EQUIVALENT, SURVIVED)


@dataclass(frozen=True)
class StatementAudit:
    """The judged mutants of one statement, and what is wrong apart from them."""

    id: str
    judgements: tuple[Judgement, ...]
    faults: tuple[str, ...] = ()
    """Claims that are not proved, or of which no mutant was made."""

    def count(self, outcome: str, operator: str | None = None) -> int:
        """Return how many mutants, of one operator or of all, came out in a way."""
        return sum(j.outcome == outcome and operator in (None, j.operator) for j in self.judgements)


@dataclass(frozen=True)
class Audit:
    """The audits of all statements asked for."""

    statements: tuple[StatementAudit, ...]
    seed: int
    version: str
    tools: dict[str, str]

    @cached_property
    def counts(self) -> dict[str, int]:
        """How many mutants were made, and how many came out in each way."""
        made = sum(len(s.judgements) for s in self.statements)
        return {"made": made} | {outcome: sum(s.count(outcome) for s in self.statements) for outcome in OUTCOMES}

    @property
    def passed(self) -> bool:
        """Whether there were mutants, none survived, and nothing else is wrong."""
        sound = not any(statement.faults for statement in self.statements)
        return bool(self.statements) and sound and self.counts["made"] > 0 and not self.counts[SURVIVED]


@dataclass
class Batch:
    """Mutants of one statement for one process."""

    judge: Judge
    claims: Sequence[AnyMutant]
    answers: list[Judgement] = field(default_factory=list)
    limit: float = LIMIT
    order: Callable[[], Work] | None = None

    @property
    def done(self) -> bool:
        """Whether every mutant was judged."""
        return len(self.answers) == len(self.claims)

    @property
    def name(self) -> str:
        """The mutant that is judged."""
        return self.claims[min(len(self.answers), len(self.claims) - 1)].id

    def begin(self, settings: Settings) -> None:
        """Nothing is shared by the mutants but what the judge remembers."""

    def answer(self, claim: AnyMutant, settings: Settings) -> Judgement:
        """Judge a mutant; whatever is raised meanwhile, it survives."""
        start = time.perf_counter()
        try:
            found = _judged(self.judge, claim)
            if type(found) is not Judgement or found.outcome not in OUTCOMES:
                found = _survivor(claim, f"the judge answered {found!r}")
        except FOREIGN as error:
            found = _survivor(claim, f"crashed: {type(error).__name__}: {error}")
        return found.after(time.perf_counter() - start)

    def gave_up(self, why: str, seconds: float, crashed: bool) -> None:
        """Note that nothing was said of the mutant that the process was at, so that it survives."""
        self.answers.append(_survivor(self.claims[len(self.answers)], why).after(seconds))


def _judged(judge: Judge, mutant: AnyMutant) -> Judgement:
    match mutant:
        case Mutant():
            return judge.claim(mutant)
        case DomainMutant():
            return judge.domain(mutant)
        case StepMutant():
            return judge.step(mutant)


def _survivor(mutant: AnyMutant, why: str) -> Judgement:
    match mutant:
        case Mutant():
            target = mutant.claim.id
        case DomainMutant():
            target = DOMAIN
        case StepMutant():
            target = f"step {mutant.index + 1}"
    return Judgement(mutant.id, mutant.operator, mutant.text, target, SURVIVED, why)


def audit(
    statements: Iterable[Statement],
    find: Callable[[str], Statement],
    seed: int = 0,
    *,
    jobs: int = 1,
    progress: Progress | None = None,
    judge: Callable[[Proof, Session, int], Judge] = Judge,
    limit: float = LIMIT,
    timeout: float | None = None,
    apart: bool = True,
    executor: Executor | None = None,
) -> Audit:
    """Return what became of every mutant of the statements.

    ``limit`` is how many seconds of processor time a mutant may take, ``timeout`` how many each step and each search of
    a derivation may, and a mutant as well. On the workers of an ``executor`` the mutants are judged, if there is one;
    ``find`` and ``judge`` have to be such as can be pickled then.
    """
    session = begun(find, timeout, apart)
    limit = timeout or limit
    faults: dict[str, list[str]] = {}
    batches: list[Batch] = []
    asked = tuple(statements)
    for number, statement in enumerate(asked):
        if progress:
            progress(number, len(asked), f"exact {statement.id}")
        faults[statement.id] = []
        try:
            proof = session.prove(statement)
        except CircularDependency as cycle:
            faults[statement.id].append(f"circular dependency: {cycle}")
            continue
        faults[statement.id] += [
            f"{result.claim.id} is {result.verdict}: {result.detail}"
            for result in proof.results
            if result.verdict is not Verdict.PROVED
        ]
        mutants, empty = _mutants(proof)
        faults[statement.id] += [f"no mutant of {claim} could be made" for claim in empty]
        judged = judge(proof, session, seed)
        for start in range(0, len(mutants), BATCH):
            part = mutants[start : start + BATCH]
            ids = tuple(mutant.id for mutant in part)
            order = partial(_batch, find, statement.id, judge, seed, limit, timeout, apart, start, ids)
            batches.append(Batch(judged, part, limit=limit, order=order))
    # What takes longest is begun first; the answers are put in order again.
    longest_first: list[Batch] = sorted(batches, key=_cost, reverse=True)
    go_over(longest_first, Settings(seed=seed), jobs, progress, executor)
    found: dict[str, list[Judgement]] = {name: [] for name in faults}
    for batch in batches:
        found[batch.judge.statement.id] += batch.answers
    audits = tuple(StatementAudit(name, tuple(found[name]), tuple(faults[name])) for name in faults)
    return Audit(audits, seed, __version__, tools())


def _batch(
    find: Callable[[str], Statement],
    name: str,
    judge: Callable[[Proof, Session, int], Judge],
    seed: int,
    limit: float,
    timeout: float | None,
    apart: bool,
    start: int,
    ids: Sequence[str],
) -> Batch:
    """Make a batch anew, on whatever machine; the mutants have to be those that were asked about."""
    session = begun(find, timeout, apart)
    proof = session.prove(find(name))
    mutants = _mutants(proof)[0][start : start + len(ids)]
    if tuple(mutant.id for mutant in mutants) != tuple(ids):
        raise RuntimeError(f"the mutants of {name} are others here: does a worker have another version or file?")
    return Batch(judge(proof, session, seed), mutants, limit=limit)


def _mutants(proof: Proof) -> tuple[list[AnyMutant], list[str]]:
    """Return the mutants of a statement's claims and steps, and the claims without any."""
    statement = proof.statement
    made: list[AnyMutant] = []
    empty = []
    for claim in statement.claims:
        found = claim_mutants(statement, claim)
        made += found
        empty += [] if found else [claim.id]
    made += domain_mutants(statement)
    for index, verdict in enumerate(proof.step_verdicts):
        if verdict.proved:
            made += step_mutants(statement.id, statement.domain, proof.steps, index)
    return made, empty


def _cost(batch: Batch) -> int:
    """Return roughly how long a batch takes: points for abstract matrices are the most costly."""
    statement = batch.judge.statement
    slow = 10 if statement.domain.modes else 1
    weights = {Mutant: 20, DomainMutant: 20 * len(statement.claims), StepMutant: 1}
    return sum(slow * weights[type(mutant)] for mutant in batch.claims)
