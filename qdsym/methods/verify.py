"""Running the checker and the methods over statements and what they rest on.

Here a session and the other methods' answers are handed to `qdsym.proof.report`, which makes the verdicts.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from qdsym.errors import InvalidInput
from qdsym.methods.method import Method, Settings
from qdsym.methods.proving import session
from qdsym.methods.registry import ROOMS
from qdsym.methods.running import Progress, Task, run
from qdsym.methods.searching import SearchingSession
from qdsym.proof.report import Answers, Report, report
from qdsym.proof.trusted.evidence import METHODS, Evidence, Outcome
from qdsym.proof.trusted.language.statement import Claim, Statement
from qdsym.version import __version__

QUICK = ("exact", "precision")
"""The methods that need no more than what qdsym itself depends on."""
DEFAULT = ("exact", "smt", "precision")
"""What the command runs when nothing is said: seconds, not minutes."""
DIGITS = 50


def verify(
    statements: Iterable[Statement],
    find: Callable[[str], Statement],
    methods: Iterable[str] = QUICK,
    required: Iterable[str] = (),
    digits: int = DIGITS,
    seed: int = 0,
    *,
    only: Mapping[str, frozenset[str]] | None = None,
    jobs: int = 1,
    progress: Progress | None = None,
    timeout: float | None = None,
    warnings: Iterable[str] = (),
    apart: bool = True,
    proofs: Mapping[tuple[str, str], str] | None = None,
    search: SearchingSession | None = None,
) -> Report:
    """Return the evidence for the statements and everything they rest on.

    ``required`` methods are run, too, and have to pass for every claim that was asked for; ``only`` names the claims
    of a statement when not all of them are. ``timeout`` is how many seconds of processor time each step, each search
    for points and each method's work on a claim may take; without it, each has its own limit. ``warnings`` are about
    the choice of statements, and reported. ``apart`` says whether derivations are written and checked in processes of
    their own, with limits; those of statements whose code is known need not be. ``proofs`` are texts of Coq for claims,
    by the ids of statement and claim, which the method kernel asks instead of the derivation. With ``search``, that
    session looks for the steps of claims that a derivation does not conclude. Raises ``InvalidInput`` for a method that
    is not one of the grades.
    """
    wanted, needed = tuple(dict.fromkeys(methods)), tuple(dict.fromkeys(required))
    for method in (*wanted, *needed):
        if method not in METHODS:
            raise InvalidInput("method", f"one of {', '.join(METHODS)}", method)
    wanted = tuple(m for m in METHODS if m in (*wanted, *needed) and m != "cited")

    def answers(asked: Sequence[tuple[Statement, Sequence[Claim]]]) -> Answers:
        tasks = [
            Task(_limited(ROOMS[method], timeout), carrying(statement), tuple(claims))
            for method in wanted
            if method in ROOMS
            for statement, claims in asked
        ]
        run(tasks, Settings(digits, seed, timeout, lambda name: carrying(find(name)), proofs or {}), jobs, progress)
        absent = [
            Evidence(method, Outcome.UNAVAILABLE, "this version has no such method")
            for method in wanted
            if method not in ROOMS and method != "exact"
        ]
        found = {(statement.id, claim.id): list(absent) for statement, claims in asked for claim in claims}
        for task in tasks:
            for claim, answer in zip(task.claims, task.answers, strict=True):
                if isinstance(answer, Evidence):
                    found[task.statement.id, claim.id].append(answer)
                else:
                    dashes[task.statement.id, claim.id, task.method.name] = answer
        return found

    carrying = search.carrying if search else lambda statement: statement
    dashes: dict[tuple[str, str, str], str] = {}
    made = report(search or session(find, timeout, apart), tuple(statements), only or {}, wanted, needed, answers)
    return replace(
        made,
        version=__version__,
        tools=tools(wanted),
        seed=seed,
        digits=digits,
        warnings=tuple(warnings),
        dashes=dashes,
    )


def _limited(method: Method, timeout: float | None) -> Method:
    return replace(method, limit=timeout) if timeout else method


def tools(methods: Iterable[str] = ()) -> dict[str, str]:
    """Return the version of Python and of every library that the methods' answers rest on."""
    import mpmath
    import numpy
    import sympy

    found = {"python": ".".join(map(str, sys.version_info[:3]))}
    found |= {module.__name__: str(module.__version__) for module in (sympy, mpmath, numpy)}
    for method in methods:
        found |= ROOMS[method].tools() if method in ROOMS else {}
    return found
