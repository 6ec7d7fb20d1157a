"""Proving statements whose derivations are looked for: each claim that no step concludes, within its time.

What is found in another process comes back as steps, and is gone over with those that the statement writes itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from qdsym.methods.method import Settings
from qdsym.methods.proving import LimitedSession, Piece, done, here, packed_or_said, read
from qdsym.proof.authoring import Derivation
from qdsym.proof.data import packed
from qdsym.proof.foreign import FOREIGN, said
from qdsym.proof.prover import ClaimResult, Recorded, Written, closes, written
from qdsym.proof.reading.model import Model
from qdsym.proof.reading.search import false_at
from qdsym.proof.reading.states import told
from qdsym.proof.search.linear import prepare
from qdsym.proof.search.search import Search, needed
from qdsym.proof.trusted.checker import StepVerdict
from qdsym.proof.trusted.evidence import Verdict
from qdsym.proof.trusted.language.statement import Claim, Statement
from qdsym.proof.trusted.language.steps import Step

LIMIT = 20.0
"""Seconds of processor time for each claim's search, if nothing else is asked for."""
SPARED = 0.8
"""The part of its limit that a search takes, so that it can say what it tried."""

Falsify = Callable[[Statement, Claim], Model | None]
"""Looks harder for a point at which a claim is false."""


class SearchingSession(LimitedSession):
    """Looks for the steps of claims that the derivation does not conclude, each claim within its time."""

    def __init__(
        self,
        find: Callable[[str], Statement],
        limit: float | None = None,
        seed: int = 0,
        falsify: Falsify = lambda statement, claim: None,
    ) -> None:
        super().__init__(find, limit)
        self._search_limit = limit or LIMIT
        self._seed = seed
        self._falsify = falsify
        self._said: dict[tuple[str, str], str] = {}
        self._steps: dict[str, tuple[Step, ...]] = {}

    def written(self, statement: Statement) -> Written:
        """Return the steps that a statement writes, and those that are found for its other claims."""
        prepare()
        items = [None, *statement.claims]
        work = _Searching(items, self._search_limit, statement=statement, seed=self._seed)
        first, *found = done(work).answers
        own = read(first)
        steps, wanted = list(own.steps), []
        for claim, (answer, why) in zip(statement.claims, found, strict=True):
            steps += read(answer).steps
            wanted += [k for k, step in enumerate(steps) if closes(step, claim)]
            self._said[statement.id, claim.id] = why
        self._steps[statement.id] = tuple(needed(steps, len(own.steps), wanted)[0])
        return replace(own, steps=self._steps[statement.id])

    def carrying(self, statement: Statement) -> Statement:
        """Return a statement that writes the steps which were found for it, for what reads its derivation."""
        steps = self._steps.get(statement.id)
        return replace(statement, derive=Recorded(Written(steps))) if steps else statement

    def judged(self, statement: Statement, written: Written, verdicts: Sequence[StepVerdict]) -> list[ClaimResult]:
        """Return what is known of each claim; where that is nothing, look at more points, or say what was tried."""
        found = super().judged(statement, written, verdicts)
        left = [k for k, result in enumerate(found) if result.verdict is Verdict.UNKNOWN and not result.broken]
        claims = [found[k].claim for k in left]
        work = _Falsifying(claims, self._limit, statement=statement, falsify=self._falsify)
        for k, answer in zip(left, done(work).answers if left else (), strict=True):
            witness, claim = here(statement.domain, answer), found[k].claim
            if witness is not None and false_at(claim.proposition, witness, claim.given):
                found[k] = ClaimResult(claim, Verdict.REFUTED, f"false at {told(witness)}", witness=witness)
            elif why := self._said.get((statement.id, claim.id)):
                found[k] = replace(found[k], detail=f"{found[k].detail}; {why}")
        return found


@dataclass
class _Searching(Piece):
    """The first item is the statement's own derivation, and then come its claims.

    The answers are the steps that it writes, and for each claim that they do not conclude those that were found, or
    what was tried in vain.
    """

    statement: Statement = field(kw_only=True)
    seed: int = field(kw_only=True)
    search: Search | None = None

    def answer(self, claim: Claim | None, settings: Settings) -> Any:
        if claim is None:
            return packed_or_said(written(self.statement, Derivation))
        first, *found = self.answers
        own = read(first)
        if own.trouble or any(closes(step, claim) for step in own.steps):
            return packed(Written()), ""
        try:
            if self.search is None:
                proof = Derivation(self.statement.domain)
                proof.steps = [*own.steps, *(step for answer, _ in found for step in read(answer).steps)]
                self.search = Search(proof, self.seed, SPARED * self.limit)
            steps = self.search.steps_for(claim.proposition, claim.given)
            return packed(Written(tuple(steps or ()))), str(self.search.tried) if steps is None else ""
        except FOREIGN as error:
            self.search = None
            return packed(Written()), f"the search for a derivation stopped: {said(error)}"

    def gave_up(self, why: str, seconds: float, crashed: bool) -> None:
        if self.answers:
            self.answers.append((packed(Written()), f"the search for a derivation {why}"))
        else:
            self.answers.append(packed(Written((), f"the derivation {why}", unfinished=not crashed)))


@dataclass
class _Falsifying(Piece):
    """The items are claims of which nothing is known, the answers points at which they may be false."""

    statement: Statement = field(kw_only=True)
    falsify: Falsify = field(kw_only=True)

    def answer(self, claim: Claim, settings: Settings) -> Model | None:
        try:
            return self.falsify(self.statement, claim)
        except FOREIGN:
            return None

    def gave_up(self, why: str, seconds: float, crashed: bool) -> None:
        self.answers.append(None)
