"""Running the methods over statements and their dependencies."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import replace

from qdsym import __version__
from qdsym.certify.report import ClaimReport, Report, StatementReport
from qdsym.errors import InvalidInput
from qdsym.proof.evidence import METHODS, Evidence, Outcome, Verdict, weakest
from qdsym.proof.session import FOREIGN, CircularDependency, ClaimResult, Proof, Session
from qdsym.proof.statement import Claim, Statement

DEFAULT_METHODS = ("exact", "precision")
DIGITS = 50

Method = Callable[[Statement, Claim, int, int], tuple[Outcome, str]]
"""Statement, claim, digits and seed in; what the method says, and in words, out."""


def _precision(statement: Statement, claim: Claim, digits: int, seed: int) -> tuple[Outcome, str]:
    from qdsym.certify.precision import check

    return check(statement, claim, digits, seed)


ROUTES: dict[str, Method] = {"precision": _precision}
"""The methods besides the checker itself."""


def verify(
    statements: Iterable[Statement],
    find: Callable[[str], Statement],
    methods: Iterable[str] = DEFAULT_METHODS,
    required: Iterable[str] = (),
    digits: int = DIGITS,
    seed: int = 0,
) -> Report:
    """Return the evidence for the statements and everything they rest on.

    Raises ``InvalidInput`` for a method that is not one of the grades.
    """
    wanted, needed = tuple(dict.fromkeys(methods)), tuple(dict.fromkeys(required))
    for method in (*wanted, *needed):
        if method not in METHODS:
            raise InvalidInput("method", f"one of {', '.join(METHODS)}", method)
    wanted = tuple(m for m in METHODS if m in (*wanted, *needed) and m != "cited")
    session = Session(find)
    order: dict[str, StatementReport] = {}

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
        claims = tuple(_claim(proof, result, wanted, digits, seed) for result in proof.results)
        report = StatementReport(proof, claims)
        # A dependency that is still open rests on this statement: a circle, which has no grade.
        below = [order[name].grade if name in order else "none" for name in proof.depends_on]
        grade = weakest([report.own_grade, *below])
        order[statement.id] = replace(report, grade=grade)

    for statement in statements:
        visit(statement)
    return Report(tuple(order.values()), wanted, needed, __version__, tools(), seed, digits)


def _unproved(statement: Statement, detail: str) -> Proof:
    results = tuple(ClaimResult(claim, Verdict.UNKNOWN, detail) for claim in statement.claims)
    return Proof(statement, (), (), results, (), 0.0)


def _claim(proof: Proof, result: ClaimResult, methods: tuple[str, ...], digits: int, seed: int) -> ClaimReport:
    evidence: list[Evidence] = []
    refuted, details = False, []
    for method in methods:
        if method == "exact":
            found = _exact(result, proof.seconds / len(proof.results))
            refuted = result.verdict is Verdict.REFUTED
        elif method in ROUTES:
            found = _routed(method, proof.statement, result.claim, digits, seed)
        else:
            found = Evidence(method, Outcome.UNAVAILABLE, "this version has no such route for the claim")
        evidence.append(found)
        if found.outcome in (Outcome.FAIL, Outcome.UNKNOWN):
            details.append(f"{found.method}: {found.detail}")
    report = ClaimReport(result.claim, tuple(evidence), "; ".join(details), refuted)
    if report.verdict is Verdict.UNKNOWN and not details:
        return replace(report, detail=f"{', '.join(methods)} alone does not prove anything; add exact")
    return report


def _exact(result: ClaimResult, seconds: float) -> Evidence:
    outcome = {Verdict.PROVED: Outcome.PASS, Verdict.REFUTED: Outcome.FAIL, Verdict.UNKNOWN: Outcome.UNKNOWN}[
        result.verdict
    ]
    return Evidence("cited" if result.cited else "exact", outcome, result.detail, seconds)


def _routed(method: str, statement: Statement, claim: Claim, digits: int, seed: int) -> Evidence:
    start = time.perf_counter()
    crashed = False
    try:
        outcome, detail = ROUTES[method](statement, claim, digits, seed)
        if not isinstance(outcome, Outcome) or not isinstance(detail, str):
            outcome, detail, crashed = Outcome.UNKNOWN, f"the method answered {outcome!r}", True
    except FOREIGN as error:
        outcome, detail, crashed = Outcome.UNKNOWN, f"crashed: {type(error).__name__}: {error}", True
    return Evidence(method, outcome, detail, time.perf_counter() - start, crashed)


def tools() -> dict[str, str]:
    """Return the version of Python and of every library that a verdict rests on."""
    import mpmath
    import numpy
    import sympy

    libraries = {module.__name__: str(module.__version__) for module in (sympy, mpmath, numpy)}
    return {"python": ".".join(map(str, sys.version_info[:3])), **libraries}
