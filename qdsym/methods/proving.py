"""Proving statements in processes of their own: writing the steps, each step, and each search within its time.

What a statement's own code does, it does in a process that ends with it; what comes back is data. The pieces, and what
is made of them, are the prover's in `qdsym.proof.prover`.
"""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from mmap import PAGESIZE, mmap
from typing import Any

from qdsym.methods.explaining import of_claim, of_step
from qdsym.methods.method import Settings
from qdsym.methods.running import Progress, Work, go_over
from qdsym.proof.authoring import Derivation
from qdsym.proof.data import packed, unpacked
from qdsym.proof.foreign import FOREIGN, last_told, said, tell
from qdsym.proof.prover import NOTHING, PLACE, Check, ClaimResult, Recorded, Taken, Written, judged, written
from qdsym.proof.reading.model import Model
from qdsym.proof.reading.search import Searcher
from qdsym.proof.session import Session
from qdsym.proof.trusted.checker import StepVerdict, check_setting
from qdsym.proof.trusted.deciding.deciders import Deciders
from qdsym.proof.trusted.evidence import Verdict
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.statement import Claim, Statement
from qdsym.proof.trusted.language.steps import Instance, Step

EXPLAINED = 12
"""Steps and claims of which it is said what helps, the first ones."""
LIMIT = 10.0
"""Seconds of processor time for writing the steps, for each step, and for the search for points of each claim."""


class LimitedSession(Session):
    """Proves statements as a session does, in processes of their own, where the system can fork."""

    def __init__(self, find: Callable[[str], Statement], limit: float | None = None) -> None:
        super().__init__(find)
        self._limit = limit or LIMIT
        self._forks = "fork" in multiprocessing.get_all_start_methods()

    def written(self, statement: Statement) -> Written:
        """Return the steps that a statement writes."""
        if type(statement.derive) is Recorded or not self._forks:
            return super().written(statement)
        return read(written_apart([statement], self._limit)[0])

    def taken(self, statement: Statement, steps: Sequence[Step]) -> list[Taken]:
        """Return the verdict on each step, in order."""
        for name in dict.fromkeys(step.rule.statement for step in steps if type(step.rule) is Instance):
            # What the steps rest on is proved first, so that it is not counted as theirs.
            with suppress(*FOREIGN):
                if name != statement.id:
                    self.prove(self.find(name))
        if not self._forks:
            return super().taken(statement, steps)
        work = _Checking([None, *steps], self._limit, prover=self, statement=statement)
        (setting, _), *found = done(work).answers
        return self._explained_steps(statement, steps, setting, found) if setting.proved else found

    def judged(self, statement: Statement, written: Written, verdicts: Sequence[StepVerdict]) -> list[ClaimResult]:
        """Return what is known of each claim."""
        if not self._forks:
            return super().judged(statement, written, verdicts)
        claims = tuple(statement.claims)
        work = _Judging(claims, self._limit, statement=statement, written=written, verdicts=verdicts)
        answers = [[here(statement.domain, part) for part in found] for found in done(work).answers]
        results = [ClaimResult(claim, *found) for claim, found in zip(claims, answers, strict=True)]
        return self._explained_claims(statement, written, verdicts, results)

    def _explained_steps(
        self, statement: Statement, steps: Sequence[Step], setting: StepVerdict, found: list[Taken]
    ) -> list[Taken]:
        """Say of steps that were rejected themselves, and not for what they rest on, what differs and what helps."""

        def tell(k: int) -> str:
            before = [(step, verdict) for step, (verdict, _) in zip(steps[:k], found, strict=False)]
            verdict, _ = Check(self, statement, setting, before).take(steps[k])
            return "" if verdict.reason is None else of_step(statement.domain, verdict.reason)

        bad = [k for k, (verdict, _) in enumerate(found) if not (verdict.proved or verdict.unfinished)]
        roots = [k for k in bad if all(found[p][0].proved for p in steps[k].premises)]
        for k, words in zip(roots, done(_Telling(roots[:EXPLAINED], self._limit, tell=tell)).answers, strict=False):
            if words:
                found[k] = replace(found[k][0], detail=words), found[k][1]
        return found

    def _explained_claims(
        self, statement: Statement, written: Written, verdicts: Sequence[StepVerdict], results: list[ClaimResult]
    ) -> list[ClaimResult]:
        """Say of claims that no step concludes what there is instead."""

        def tell(k: int) -> str:
            check = Check(self, statement, StepVerdict(True), list(zip(written.steps, verdicts, strict=True)))
            return of_claim(check, statement.domain, statement.claims[k], written, verdicts)

        lone = [k for k, result in enumerate(results) if result.detail.startswith(NOTHING)]
        for k, words in zip(lone, done(_Telling(lone[:EXPLAINED], self._limit, tell=tell)).answers, strict=False):
            if words:
                detail = results[k].detail.replace(NOTHING, f"{NOTHING}: {words}", 1)
                results[k] = replace(results[k], detail=detail)
        return results


def session(find: Callable[[str], Statement], timeout: float | None, apart: bool) -> Session:
    """Return a session: in processes of their own where code is foreign or a limit is asked for."""
    return LimitedSession(find, timeout) if apart or timeout else Session(find)


def here(domain: Domain, part: Any) -> Any:
    """Return a part of an answer from another process; a model comes without its domain."""
    return replace(part, domain=domain) if isinstance(part, Model) else part


@dataclass
class Piece:
    """A part of a proof, gone over item by item."""

    claims: Sequence[Any]
    limit: float
    answers: list[Any] = field(default_factory=list)
    order: Callable[[], Work] | None = None

    @property
    def done(self) -> bool:
        """Whether every item has its answer."""
        return len(self.answers) == len(self.claims)

    @property
    def name(self) -> str:
        """What is at work."""
        return "exact"

    def begin(self, settings: Settings) -> None:
        """Do nothing beforehand."""


@dataclass
class _Writing(Piece):
    """The one item is the statement, the answer its steps."""

    reached: mmap = field(default_factory=lambda: mmap(-1, PAGESIZE))
    """Where its process writes which call it came to."""

    @property
    def name(self) -> str:
        return f"derivation of {self.claims[0].id}"

    def answer(self, statement: Statement, settings: Settings) -> bytes:
        tell(self.reached)
        return packed_or_said(written(statement, Derivation))

    def gave_up(self, why: str, seconds: float, crashed: bool) -> None:
        last = last_told(self.reached)
        where = f"; the last call of proof was at {last}" if PLACE.fullmatch(last) else ""
        self.answers.append(packed(Written((), f"the derivation {why}{where}", unfinished=not crashed)))


def written_apart(statements: Sequence[Statement], limit: float, progress: Progress | None = None) -> list[bytes]:
    """Return the steps that each statement writes in a process of its own, as data."""
    works: list[Any] = [_Writing([statement], limit) for statement in statements]
    go_over(works, Settings(), os.cpu_count() or 1, progress)
    return [work.answers[0] for work in works]


def packed_or_said(found: Written) -> bytes:
    """Return steps as data, or why they are none."""
    try:
        return packed(found)
    except FOREIGN as error:
        return packed(Written((), f"the derivation cannot be read: {said(error)}"))


def read(answer: bytes) -> Written:
    """Return what another process wrote."""
    try:
        found = unpacked(answer)
    except FOREIGN as error:
        return Written((), f"the derivation cannot be read: {said(error)}")
    return found if type(found) is Written else Written((), "the derivation cannot be read")


@dataclass
class _Checking(Piece):
    """The first item is the domain, and then come the steps."""

    prover: Session = field(kw_only=True)
    statement: Statement = field(kw_only=True)
    check: Check | None = None

    def answer(self, step: Step | None, settings: Settings) -> Taken:
        if step is None:
            return check_setting(Deciders(self.statement.domain)), ()
        if self.check is None:
            setting, *verdicts = (verdict for verdict, _ in self.answers)
            taken = list(zip(self.claims[1:], verdicts, strict=False))
            self.check = Check(self.prover, self.statement, setting, taken)
        verdict, used = self.check.take(step)
        return replace(verdict, reason=None), used  # Terms would be evaluated where they are unpacked.

    def gave_up(self, why: str, seconds: float, crashed: bool) -> None:
        subject = "the step" if self.answers else "going over the definitions"
        self.answers.append((StepVerdict(False, f"{subject} {why}", unfinished=not crashed), ()))


@dataclass
class _Judging(Piece):
    """The items are the claims, the answers what is known of each."""

    statement: Statement = field(kw_only=True)
    written: Written = field(kw_only=True)
    verdicts: Sequence[StepVerdict] = field(kw_only=True)
    searcher: Searcher | None = None

    def answer(self, claim: Claim, settings: Settings) -> tuple[Any, ...]:
        self.searcher = self.searcher or Searcher(self.statement.domain)
        found = judged(self.searcher, claim, self.written, self.verdicts, doubting=True)
        return found.verdict, found.detail, found.cited, found.step, found.inhabitant, found.witness, found.broken

    def gave_up(self, why: str, seconds: float, crashed: bool) -> None:
        self.answers.append((Verdict.UNKNOWN, f"the search for points {why}", False, None, None, None, crashed))


@dataclass
class _Telling(Piece):
    """The items are what is to be explained, the answers the words for it, if any."""

    tell: Callable[[int], str] = field(kw_only=True)

    def answer(self, item: int, settings: Settings) -> str:
        try:
            return self.tell(item)
        except FOREIGN:
            return ""

    def gave_up(self, why: str, seconds: float, crashed: bool) -> None:
        self.answers.append("")


def done(work: Any) -> Any:
    """Return a piece of work once every item has its answer."""
    piece: Work = work
    go_over([piece], Settings(), 1)
    return piece
