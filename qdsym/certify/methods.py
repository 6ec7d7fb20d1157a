"""What a method of verification is, and the table of those there are beside the checker.

A method is a module with a function ``check(statement, claim, settings)``. It returns an outcome and, in words, what
it did; it raises ``NotApplicable`` when it has no way to speak of the claim and ``Unavailable`` when what it needs is
not installed. Modules are imported when they are first used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qdsym.proof.trusted.evidence import Outcome
    from qdsym.proof.trusted.language.statement import Claim, Statement


class NotApplicable(Exception):
    """The method cannot speak of this claim; it is shown as a dash and counts for nothing."""


class Unavailable(Exception):
    """What the method needs is not installed; the message says what, and how to get it."""


@dataclass(frozen=True)
class Settings:
    """What a run asks of every method."""

    digits: int = 50
    """Digits of the precision route; the other methods choose their own."""
    seed: int = 0
    """Seed of everything random."""


Method = Callable[["Statement", "Claim", Settings], tuple["Outcome", str]]


@dataclass(frozen=True)
class Route:
    """A method, and the seconds that it may take for one claim."""

    check: Method
    limit: float
    prepare: Callable[[], None] | None = None
    """What is worth doing once, before the processes that check claims leave this one."""


def _home(module: str) -> Method:
    def check(statement: Statement, claim: Claim, settings: Settings) -> tuple[Outcome, str]:
        answer: tuple[Outcome, str] = import_module(module).check(statement, claim, settings)
        return answer

    return check


def _prepare_kernel() -> None:
    from qdsym.certify import kernel

    kernel.prepare()


def _prepare_smt() -> None:
    from qdsym.certify import smt

    smt.prepare()


MODULES = {
    "kernel": "qdsym.certify.kernel",
    "smt": "qdsym.certify.smt",
    "ball": "qdsym.certify.boxes",
    "precision": "qdsym.certify.precision",
    "fock": "qdsym.certify.fock",
    "sampling": "qdsym.certify.sampling",
}
"""Where each method lives."""

_LIMITS = {"kernel": 300, "smt": 60, "ball": 300, "precision": 120, "fock": 120, "sampling": 60}
_PREPARATIONS = {"kernel": _prepare_kernel, "smt": _prepare_smt}

ROUTES = {
    method: Route(_home(module), _LIMITS[method], _PREPARATIONS.get(method)) for method, module in MODULES.items()
}
