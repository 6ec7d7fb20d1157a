"""Proving statements in processes of their own: writing the steps, each step, and each search within its time.

What a statement's own code does, it does in a process that ends with it; what comes back is data. The pieces, and what
is made of them, are the prover's in `qdsym.proof.prover`.
"""

from __future__ import annotations

import io
import multiprocessing
import pickle
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

from qdsym.methods.method import Settings
from qdsym.methods.running import Work, go_over
from qdsym.proof.prover import FOREIGN, Check, ClaimResult, Taken, Written, judged, said
from qdsym.proof.reading.model import Model
from qdsym.proof.reading.search import Searcher
from qdsym.proof.session import Session
from qdsym.proof.trusted.checker import StepVerdict, check_setting
from qdsym.proof.trusted.deciding.deciders import Deciders
from qdsym.proof.trusted.evidence import Verdict
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.replacement import EVALUATED
from qdsym.proof.trusted.language.statement import Claim, Statement
from qdsym.proof.trusted.language.steps import Instance, Step

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
        if not self._forks:
            return super().written(statement)
        (found,) = _done(_Writing([statement], self._limit, write=super().written)).answers
        return found if type(found) is Written else _read(found)

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
        found: list[Taken] = _done(work).answers[1:]
        return found

    def judged(self, statement: Statement, written: Written, verdicts: Sequence[StepVerdict]) -> list[ClaimResult]:
        """Return what is known of each claim."""
        if not self._forks:
            return super().judged(statement, written, verdicts)
        claims = tuple(statement.claims)
        work = _Judging(claims, self._limit, statement=statement, written=written, verdicts=verdicts)
        answers = [[_here(statement.domain, part) for part in found] for found in _done(work).answers]
        return [ClaimResult(claim, *found) for claim, found in zip(claims, answers, strict=True)]


def session(find: Callable[[str], Statement], timeout: float | None, apart: bool) -> Session:
    """Return a session: in processes of their own where code is foreign or a limit is asked for."""
    return LimitedSession(find, timeout) if apart or timeout else Session(find)


def _here(domain: Domain, part: Any) -> Any:
    """Return a part of an answer from another process; a model comes without its domain."""
    return replace(part, domain=domain) if isinstance(part, Model) else part


@dataclass
class _Piece:
    """A part of a proof, gone over item by item."""

    claims: Sequence[Any]
    limit: float
    answers: list[Any] = field(default_factory=list)

    @property
    def done(self) -> bool:
        return len(self.answers) == len(self.claims)

    @property
    def name(self) -> str:
        return "exact"

    def begin(self, settings: Settings) -> None:
        pass


@dataclass
class _Writing(_Piece):
    """The one item is the statement, the answer its steps."""

    write: Callable[[Statement], Written] = field(kw_only=True)

    def answer(self, statement: Statement, settings: Settings) -> bytes | Written:
        found = self.write(statement)
        try:
            return _packed(found)
        except FOREIGN as error:
            return Written((), f"the derivation cannot be read: {said(error)}")

    def gave_up(self, why: str, seconds: float, crashed: bool) -> None:
        self.answers.append(Written((), f"the derivation {why}", unfinished=not crashed))


class _AsWritten(pickle.Pickler):
    """Packs expressions so that SymPy does not evaluate them when they are unpacked."""

    def reducer_override(self, obj: Any) -> Any:
        return (_made, (type(obj), obj.args)) if isinstance(obj, EVALUATED) else NotImplemented


def _made(kind: Any, parts: tuple[Any, ...]) -> Any:
    return kind(*parts, evaluate=False)


def _packed(found: Written) -> bytes:
    stream = io.BytesIO()
    _AsWritten(stream).dump(found)
    return stream.getvalue()


def _read(packed: bytes) -> Written:
    try:
        found = pickle.loads(packed)
    except FOREIGN as error:
        return Written((), f"the derivation cannot be read: {said(error)}")
    return found if type(found) is Written else Written((), "the derivation cannot be read")


@dataclass
class _Checking(_Piece):
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
        return self.check.take(step)

    def gave_up(self, why: str, seconds: float, crashed: bool) -> None:
        subject = "the step" if self.answers else "going over the definitions"
        self.answers.append((StepVerdict(False, f"{subject} {why}", unfinished=not crashed), ()))


@dataclass
class _Judging(_Piece):
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


def _done(work: Any) -> Any:
    piece: Work = work
    go_over([piece], Settings(), 1)
    return piece
