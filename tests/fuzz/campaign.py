"""Running the fuzzer: drafts of one rule, what the checker says of them, and of changes to those that it accepts."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

import tests.fuzz.rules  # noqa: F401 - fills the table of generators
from qdsym.proof.trusted.checker import Checking
from qdsym.proof.trusted.language.steps import Rule
from tests.fuzz.drafts import GENERATORS, Draft
from tests.fuzz.judging import Falsehood, judged, tested
from tests.fuzz.names import up_to_names
from tests.fuzz.near_misses import UNWRITABLE, near_miss
from tests.fuzz.tape import LENGTH, Tape

BATCH = 200
"""Examples that Hypothesis draws from one seed."""
CHANGES = 5
"""Near misses tried of each accepted step."""


class FalselyAccepted(AssertionError):
    """The checker accepted a step that does not hold."""

    def __init__(self, falsehood: Falsehood) -> None:
        super().__init__(str(falsehood))
        self.falsehood = falsehood


@dataclass
class Tally:
    """What became of the drafts of one rule."""

    accepted: int = 0
    rejected: int = 0
    refused: int = 0
    hollow: int = 0
    false: list[Falsehood] = field(default_factory=list)
    falsely: int = 0
    texts: list[str] = field(default_factory=list)
    seconds: Counter[str] = field(default_factory=Counter)
    by_mutation: Counter[tuple[str, bool]] = field(default_factory=Counter)

    def add(self, other: Tally) -> None:
        """Add what another run counted."""
        for name in ("accepted", "rejected", "refused", "hollow"):
            setattr(self, name, getattr(self, name) + getattr(other, name))
        self.false += other.false
        self.seconds += other.seconds
        self.by_mutation += other.by_mutation


Judge = Callable[[Draft], Falsehood | None]


def accepted(draft: Draft) -> bool:
    """Return whether the checker accepts every step of a draft."""
    checking = Checking(draft.setting.domain, draft.lookup)
    return all(checking.take(step).proved for step in draft.steps)


class Run:
    """Drafts of one rule until enough of them were accepted."""

    def __init__(self, rule: type[Rule], judge: Judge = judged, accepts: Callable[[Draft], bool] = accepted) -> None:
        self.rule = rule
        self.tally = Tally()
        self._generate = GENERATORS[rule]
        self._judge = judge
        self._accepts = accepts
        self._seen: set[int] = set()
        self._shrinking = False

    @property
    def tried(self) -> int:
        """How many steps the checker was shown."""
        return self.tally.accepted + self.tally.rejected + self.tally.refused

    def example(self, data: bytes) -> None:
        """Draw one draft and some changes to it; raise when one is accepted that does not hold."""
        tape = Tape(data)
        started = time.process_time()
        try:
            draft = self._generate(tape)
        except UNWRITABLE:
            return
        self._timed("drawing", started)
        if not self._try(draft):
            return
        for _ in range(CHANGES):
            started = time.process_time()
            changed = near_miss(tape, draft)
            self._timed("drawing", started)
            if changed is not None and self._try(changed):
                draft = changed if tape.chance(3) else draft

    def _try(self, draft: Draft) -> bool:
        started = time.process_time()
        yes = self._accepts(draft)
        started = self._timed("checking", started)
        if draft.mutation:
            self.tally.by_mutation[draft.mutation.split(", ")[-1], yes] += 1
        if not yes:
            if draft.mutation:
                self._count("rejected", draft)
            else:
                self.tally.refused += 1
            return False
        key = hash(("accepted", up_to_names(draft)))
        started = self._timed("naming", started)
        if key in self._seen:
            return True
        found = self._judge(draft)
        if found is not None:
            self._shrinking = True  # Hypothesis tries the same again, and simpler ones; these are not counted.
            raise FalselyAccepted(found)
        if not tested(draft):
            self.tally.hollow += 1
        self._timed("judging", started)
        self._count("accepted", draft)
        return True

    def _count(self, name: str, draft: Draft) -> None:
        key = hash((name, up_to_names(draft)))
        if key not in self._seen and not self._shrinking:
            self._seen.add(key)
            setattr(self.tally, name, getattr(self.tally, name) + 1)

    def _timed(self, name: str, started: float) -> float:
        now = time.process_time()
        self.tally.seconds[name] += now - started
        return now

    def batch(self, number: int, examples: int = BATCH, shrink: bool = True) -> None:
        """Have Hypothesis draw examples from a seed; what is falsely accepted is shrunk, if asked, and kept."""

        @seed(number)
        @settings(
            max_examples=examples,
            database=None,
            deadline=None,
            phases=(Phase.generate, Phase.shrink) if shrink else (Phase.generate,),
            suppress_health_check=list(HealthCheck),
            report_multiple_bugs=False,
            print_blob=False,
        )
        @given(st.binary(min_size=LENGTH, max_size=LENGTH))
        def examined(data: bytes) -> None:
            self.example(data)

        try:
            examined()
        except FalselyAccepted as found:
            self.tally.false.append(found.falsehood)
        self._shrinking = False


def run(rule: type[Rule], wanted: int, number: int, most: int = 10**9, **how: Any) -> Tally:
    """Return what became of drafts of a rule, as many as it takes to have enough accepted; it stops at a false one."""
    made = Run(rule, **how)
    k = 0
    while made.tally.accepted < wanted and made.tried < most and not made.tally.false and k < 40 + wanted:
        made.batch(number * 100_003 + k, min(BATCH, max(10, wanted // 4)))
        k += 1
    return made.tally
