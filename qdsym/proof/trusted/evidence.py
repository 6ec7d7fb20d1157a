"""Verdicts, methods and what each method said about a claim. Imports nothing heavy, so that listings stay quick."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Verdict(StrEnum):
    """What is known of a claim. Unknown is never success."""

    PROVED = "proved"
    REFUTED = "refuted"
    UNKNOWN = "unknown"


class Outcome(StrEnum):
    """What one method said of one claim."""

    PASS = "pass"
    PARTIAL = "partial"
    """It held on a stated part of the domain, which settles nothing beyond that part."""
    FAIL = "fail"
    UNKNOWN = "unknown"
    UNAVAILABLE = "unavailable"


METHODS = {
    "kernel": "a proof assistant's kernel accepted it",
    "exact": "the checker decided every step of its derivation",
    "smt": "a solver found the negation of its polynomial form unsatisfiable",
    "ball": "rigorous ball arithmetic over whole boxes of the domain",
    "precision": "built from the definitions at two precisions, at named and random points",
    "fock": "computed in truncated Fock space with a bound on the truncation",
    "sampling": "held at every randomly drawn point",
    "cited": "rests on a step taken from the literature",
}
"""Every evidence grade, strongest first, with what it means."""

PROVING = ("kernel", "exact", "smt", "ball", "cited")
"""Grades that settle a claim on its whole domain when they pass; the others look at points and can only contradict.

Boxes that leave a part of the domain out are ``PARTIAL`` and settle nothing."""


@dataclass(frozen=True)
class Evidence:
    """One method's answer for one claim, with how long it took."""

    method: str
    outcome: Outcome
    detail: str = ""
    seconds: float = 0.0
    crashed: bool = False
    """The method broke off or answered what is no answer: the run fails, and what others proved stays proved."""
    refutes: bool = False
    """It names an exact point of the domain at which exact arithmetic or balls show the claim to be false."""
    broken: bool = False
    """The statement's own derivation was rejected, beside which nothing else passes the claim."""


def weakest(grades: list[str]) -> str:
    """Return the weakest of some grades; ``none`` is weaker than all of them."""
    order = [*METHODS, "none"]
    return max(grades, key=order.index, default="none")


def strongest(grades: list[str]) -> str:
    """Return the strongest of some grades, ``none`` when there are none."""
    return min(grades, key=list(METHODS).index, default="none")
