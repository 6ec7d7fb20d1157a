"""What a method of verification is.

A method is a room with a module ``method``, whose function ``check(statement, claim, settings)`` returns an outcome
and, in words, what it did, or a `Counterexample`, whose point the runner has exact arithmetic look at again. It raises
``NotApplicable`` when it has no way to speak of the claim, and ``Unavailable`` when what it needs is not installed. The
module may have ``prepare()``, what is worth doing once before the processes that check claims leave this one,
``begin(statement, claims, settings)``, what is worth doing once for the claims that such a process is going to check,
and ``tools()``, the versions of what its answers rest on.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from qdsym.proof.reading.model import Model
from qdsym.proof.reading.states import told
from qdsym.proof.trusted.evidence import Outcome
from qdsym.proof.trusted.language.statement import Claim, Statement


class NotApplicable(Exception):
    """The method cannot speak of this claim; it is shown as a dash and counts for nothing."""


class Unavailable(Exception):
    """What the method needs is not installed; the message says what, and how to get it."""


class Counterexample(tuple[Outcome, str]):
    """The answer that a claim is false at a point of the domain, which it carries, with what was seen there."""

    place: Model

    remark: str

    def __new__(cls, place: Model, remark: str = "") -> Counterexample:
        """Make it of the point and of what is to be said beside it."""
        answer = super().__new__(cls, (Outcome.FAIL, f"false at {told(place)}{remark}"))
        answer.place, answer.remark = place, remark
        return answer

    def at(self, place: Model) -> Counterexample:
        """Return the same of another point, which says itself where something is undefined."""
        return Counterexample(place, "" if place.remark else self.remark)


@dataclass(frozen=True)
class Settings:
    """What a run asks of every method."""

    digits: int = 50
    """Digits of the method `precision`; the others choose their own."""
    seed: int = 0
    """Seed of everything random."""
    timeout: float | None = None
    """Seconds of processor time for each piece of work; without it, each method has its own limit."""
    find: Callable[[str], Statement] | None = None
    """What finds the statements that a derivation cites, where they are at hand."""
    proofs: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """Proofs for Coq that authors wrote, by the ids of statement and claim."""


Answer = tuple[Outcome, str]
"""The outcome and what was done, in words; a `Counterexample` is one."""
Check = Callable[[Statement, Claim, Settings], Answer]


@dataclass(frozen=True)
class Method:
    """A method as the runner sees it: its name, its check, and the processor time in seconds that a claim may take."""

    name: str
    check: Check
    limit: float
    prepare: Callable[[], None] = lambda: None
    begin: Callable[[Statement, Sequence[Claim], Settings], None] = lambda statement, claims, settings: None
    tools: Callable[[], dict[str, str]] = dict


def installed(library: str) -> dict[str, str]:
    """Return the version of a library under its name, or that it is not installed.

    >>> installed("no-such-library")
    {'no-such-library': 'not installed'}
    """
    from importlib.metadata import PackageNotFoundError, version

    try:
        return {library: version(library)}
    except PackageNotFoundError:
        return {library: "not installed"}
