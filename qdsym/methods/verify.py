"""Running the checker and the methods over statements and what they rest on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from qdsym.errors import InvalidInput
from qdsym.methods.method import Method, Settings
from qdsym.methods.proving import LimitedSession
from qdsym.methods.registry import ROOMS
from qdsym.methods.running import Progress, Task, run
from qdsym.proof.trusted.evidence import METHODS, Evidence, Outcome, Verdict
from qdsym.proof.trusted.language.statement import Statement
from qdsym.proof.trusted.prover import CircularDependency, ClaimResult, Proof
from qdsym.proof.trusted.report import Report, combined
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
) -> Report:
    """Return the evidence for the statements and everything they rest on.

    ``required`` methods are run, too, and have to pass for every claim that was asked for; ``only`` names the claims
    of a statement when not all of them are. ``timeout`` is how many seconds of processor time each step, each search
    for points and each method's work on a claim may take; without it, each has its own limit. ``warnings`` are about
    the choice of statements, and reported. Raises ``InvalidInput`` for a method that is not one of the grades.
    """
    wanted, needed = tuple(dict.fromkeys(methods)), tuple(dict.fromkeys(required))
    for method in (*wanted, *needed):
        if method not in METHODS:
            raise InvalidInput("method", f"one of {', '.join(METHODS)}", method)
    wanted = tuple(m for m in METHODS if m in (*wanted, *needed) and m != "cited")
    asked = tuple(statements)
    proofs = _proofs(asked, find, timeout)
    chosen = {name: _chosen(proof, (only or {}).get(name)) for name, proof in proofs.items()}
    tasks = [
        Task(_limited(ROOMS[method], timeout), proofs[name].statement, tuple(result.claim for result in results))
        for method in wanted
        if method in ROOMS
        for name, results in chosen.items()
    ]
    run(tasks, Settings(digits, seed, timeout), jobs, progress)
    absent = [
        Evidence(method, Outcome.UNAVAILABLE, "this version has no such method")
        for method in wanted
        if method not in ROOMS and method != "exact"
    ]
    answers = {(name, result.claim.id): list(absent) for name, results in chosen.items() for result in results}
    for task in tasks:
        for claim, found in zip(task.claims, task.answers, strict=True):
            answers[task.statement.id, claim.id] += [found] if found else []
    return Report(
        combined(proofs, chosen, wanted, answers),
        wanted,
        needed,
        __version__,
        tools(wanted),
        seed,
        digits,
        frozenset(statement.id for statement in asked),
        tuple(warnings),
    )


def _limited(method: Method, timeout: float | None) -> Method:
    return replace(method, limit=timeout) if timeout else method


def _proofs(
    statements: Iterable[Statement], find: Callable[[str], Statement], timeout: float | None
) -> dict[str, Proof]:
    """Return the checked derivations, each after those it rests on."""
    session = LimitedSession(find, timeout)
    proofs: dict[str, Proof] = {}
    entered: set[str] = set()

    def visit(statement: Statement) -> None:
        if statement.id in entered:
            return
        entered.add(statement.id)
        try:
            proof = session.prove(statement)
        except CircularDependency as cycle:
            proof = _unproved(statement, f"circular dependency: {cycle}")
        for name in proof.depends_on:
            visit(find(name))
        proofs[statement.id] = proof

    for statement in statements:
        visit(statement)
    return proofs


def _unproved(statement: Statement, detail: str) -> Proof:
    results = tuple(ClaimResult(claim, Verdict.UNKNOWN, detail, broken=True) for claim in statement.claims)
    return Proof(statement, (), (), results, (), 0.0)


def _chosen(proof: Proof, names: frozenset[str] | None) -> tuple[ClaimResult, ...]:
    for name in names or ():
        proof.statement.claim(name)  # Raises for a name that there is not.
    return tuple(result for result in proof.results if names is None or result.claim.id in names)


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
