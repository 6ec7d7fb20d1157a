"""Running the checker and the methods over statements and what they rest on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from importlib.metadata import PackageNotFoundError, version

from qdsym.certify.methods import ROUTES, Settings
from qdsym.certify.running import Progress, Task, run
from qdsym.errors import InvalidInput
from qdsym.proof.session import Session
from qdsym.proof.trusted.evidence import METHODS, Evidence, Outcome, Verdict, weakest
from qdsym.proof.trusted.language.statement import Statement
from qdsym.proof.trusted.prover import CircularDependency, ClaimResult, Proof
from qdsym.proof.trusted.report import ClaimReport, Report, StatementReport
from qdsym.version import __version__

QUICK = ("exact", "precision")
"""The methods that need no more than what qdsym itself depends on."""
DEFAULT = ("exact", "smt", "precision")
"""What the command runs when nothing is said: seconds, not minutes."""
DIGITS = 50
_TOOLS = {
    "smt": ("z3-solver",),
    "ball": ("python-flint",),
    "sampling": ("hypothesis",),
}


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
) -> Report:
    """Return the evidence for the statements and everything they rest on.

    ``required`` methods are run, too, and have to pass for every claim that was asked for; ``only`` names the claims
    of a statement when not all of them are. Raises ``InvalidInput`` for a method that is not one of the grades.
    """
    wanted, needed = tuple(dict.fromkeys(methods)), tuple(dict.fromkeys(required))
    for method in (*wanted, *needed):
        if method not in METHODS:
            raise InvalidInput("method", f"one of {', '.join(METHODS)}", method)
    wanted = tuple(m for m in METHODS if m in (*wanted, *needed) and m != "cited")
    asked = tuple(statements)
    proofs = _proofs(asked, find)
    chosen = {name: _chosen(proof, (only or {}).get(name)) for name, proof in proofs.items()}
    tasks = [
        Task(method, ROUTES[method], proofs[name].statement, tuple(result.claim for result in results))
        for method in wanted
        if method in ROUTES
        for name, results in chosen.items()
    ]
    run(tasks, Settings(digits, seed), jobs, progress)
    answers: dict[tuple[str, str], list[Evidence]] = {}
    for task in tasks:
        for claim, found in zip(task.claims, task.answers, strict=True):
            answers.setdefault((task.statement.id, claim.id), []).extend([found] if found else [])

    reports: dict[str, StatementReport] = {}
    for name, proof in proofs.items():
        claims = tuple(_claim(proof, r, wanted, answers.get((name, r.claim.id), [])) for r in chosen[name])
        report = StatementReport(proof, claims)
        # A dependency that is still open rests on this statement: a circle, which has no grade.
        below = [reports[other].grade if other in reports else "none" for other in proof.depends_on]
        reports[name] = replace(report, grade=weakest([report.own_grade, *below]))
    return Report(
        tuple(reports.values()),
        wanted,
        needed,
        __version__,
        tools(wanted),
        seed,
        digits,
        frozenset(statement.id for statement in asked),
    )


def _proofs(statements: Iterable[Statement], find: Callable[[str], Statement]) -> dict[str, Proof]:
    """Return the checked derivations, each after those it rests on."""
    session = Session(find)
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


def _claim(proof: Proof, result: ClaimResult, methods: tuple[str, ...], answers: list[Evidence]) -> ClaimReport:
    missing = [m for m in methods if m not in ROUTES and m != "exact"]
    found = {m: Evidence(m, Outcome.UNAVAILABLE, "this version has no such method") for m in missing}
    found |= {evidence.method: evidence for evidence in answers}
    if "exact" in methods:
        found["exact"] = _exact(result, proof.seconds / len(proof.results))
    evidence = tuple(found[method] for method in methods if method in found)
    troubles = [e for e in evidence if e.outcome in (Outcome.FAIL, Outcome.UNKNOWN)]
    detail = "; ".join(f"{e.method}: {e.detail}" for e in troubles)
    refuted = "exact" in methods and result.verdict is Verdict.REFUTED
    report = ClaimReport(result.claim, evidence, detail, refuted)
    if report.verdict is Verdict.UNKNOWN and not detail:
        return replace(report, detail=f"{', '.join(methods) or 'no method'} alone does not prove it; add exact")
    return report


def _exact(result: ClaimResult, seconds: float) -> Evidence:
    outcome = {Verdict.PROVED: Outcome.PASS, Verdict.REFUTED: Outcome.FAIL, Verdict.UNKNOWN: Outcome.UNKNOWN}[
        result.verdict
    ]
    return Evidence("cited" if result.cited else "exact", outcome, result.detail, seconds, crashed=result.broken)


def tools(methods: Iterable[str] = ()) -> dict[str, str]:
    """Return the version of Python and of every library that the methods' answers rest on."""
    import mpmath
    import numpy
    import sympy

    found = {"python": ".".join(map(str, sys.version_info[:3]))}
    found |= {module.__name__: str(module.__version__) for module in (sympy, mpmath, numpy)}
    methods = tuple(methods)
    if "kernel" in methods:
        found["coq"] = _coq()
    for library in (name for method in methods for name in _TOOLS.get(method, ())):
        try:
            found[library] = version(library)
        except PackageNotFoundError:
            found[library] = "not installed"
    return found


def _coq() -> str:
    from qdsym.coq.compiler import NoCoq, NotAccepted, version

    try:
        return version()
    except (NoCoq, NotAccepted):
        return "not installed"
