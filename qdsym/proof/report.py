"""What verification found: what the checker shows and the methods answered, combined into verdicts and grades."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from qdsym.proof.prover import CircularDependency, ClaimResult, Proof, Prover
from qdsym.proof.trusted.evidence import METHODS, PROVING, Evidence, Outcome, Verdict, strongest, weakest
from qdsym.proof.trusted.language.statement import Claim, Statement


@dataclass(frozen=True)
class ClaimReport:
    """One claim with every method's answer."""

    claim: Claim
    evidence: tuple[Evidence, ...]
    detail: str = ""

    @property
    def passed(self) -> list[str]:
        """The methods that passed."""
        return [e.method for e in self.evidence if e.outcome is Outcome.PASS]

    @property
    def held(self) -> list[str]:
        """The methods that passed, on the whole domain or on a stated part of it."""
        return [e.method for e in self.evidence if e.outcome in (Outcome.PASS, Outcome.PARTIAL)]

    @cached_property
    def verdict(self) -> Verdict:
        """Refuted by an exact point, whoever found it; proved when a method settled it and none says otherwise."""
        if any(e.refutes for e in self.evidence):
            return Verdict.REFUTED
        contradicted = any(e.outcome is Outcome.FAIL or e.broken for e in self.evidence)
        proved = any(method in PROVING for method in self.passed)
        return Verdict.PROVED if proved and not contradicted else Verdict.UNKNOWN

    @property
    def grade(self) -> str:
        """The strongest of the methods that settle the claim; agreement at points lends no grade to a citation."""
        settled = [method for method in self.passed if method in PROVING]
        return strongest(settled) if self.verdict is Verdict.PROVED else "none"


@dataclass(frozen=True)
class StatementReport:
    """One statement: its checked derivation and its claims with their evidence."""

    proof: Proof
    claims: tuple[ClaimReport, ...]
    grade: str = "none"
    """The grade of the weakest claim here or in any statement that this one rests on."""

    @property
    def verdict(self) -> Verdict:
        """Refuted when a claim is, proved when all claims are, else unknown."""
        verdicts = [claim.verdict for claim in self.claims]
        if Verdict.REFUTED in verdicts:
            return Verdict.REFUTED
        return Verdict.PROVED if verdicts and all(v is Verdict.PROVED for v in verdicts) else Verdict.UNKNOWN

    @property
    def own_grade(self) -> str:
        """The grade of the weakest claim."""
        return weakest([claim.grade for claim in self.claims])


@dataclass(frozen=True)
class Report:
    """A verification run."""

    statements: tuple[StatementReport, ...]
    methods: tuple[str, ...]
    required: tuple[str, ...]
    asked: frozenset[str]
    """The ids that were asked for; the other statements are here because these rest on them."""
    version: str = ""
    tools: Mapping[str, str] = field(default_factory=dict)
    seed: int = 0
    digits: int = 0
    warnings: tuple[str, ...] = ()
    """What is to be known of the choice of statements."""
    dashes: Mapping[tuple[str, str, str], str] = field(default_factory=dict)
    """Why a method does not speak of a claim, by the ids of the statement and the claim and the method."""

    @property
    def lacking(self) -> list[tuple[str, str, str]]:
        """Statement, claim and method wherever a required one did not pass a claim that was asked for."""
        return [
            (s.proof.statement.id, c.claim.id, method)
            for s in self.statements
            if s.proof.statement.id in self.asked
            for c in s.claims
            for method in self.required
            if method not in c.passed
        ]

    def why_lacking(self, statement: str, claim: str, method: str) -> str:
        """Return what is said of a required method that did not pass, with what it says or why it says nothing."""
        reason = self.dashes.get((statement, claim, method)) or next(
            (
                e.detail
                for s in self.statements
                for c in s.claims
                for e in c.evidence
                if (s.proof.statement.id, c.claim.id, e.method) == (statement, claim, method)
            ),
            "",
        )
        return "is required and did not pass" + (f": {reason}" if reason else "")

    @property
    def crashed(self) -> list[tuple[str, str, Evidence]]:
        """Statement, claim and evidence wherever a method crashed."""
        return [
            (s.proof.statement.id, c.claim.id, e)
            for s in self.statements
            for c in s.claims
            for e in c.evidence
            if e.crashed
        ]

    @property
    def passed(self) -> bool:
        """Whether there is something here, all of it proved, nothing required is lacking, and no method crashed."""
        # A statement without claims has the verdict unknown.
        proved = all(s.verdict is Verdict.PROVED for s in self.statements)
        return bool(self.statements) and proved and not self.lacking and not self.crashed


Answers = Mapping[tuple[str, str], Sequence[Evidence]]
"""What the methods beside the checker said, by the ids of a statement and of a claim."""


def report(
    prover: Prover,
    asked: Sequence[Statement],
    only: Mapping[str, frozenset[str]],
    methods: tuple[str, ...],
    required: tuple[str, ...],
    answered: Callable[[Sequence[tuple[Statement, Sequence[Claim]]]], Answers],
) -> Report:
    """Return what is found of the statements asked for and of all they rest on, each after those it rests on.

    ``only`` names the claims of a statement when not all of them are asked for; ``answered`` is asked once what the
    methods beside the checker say of all claims.
    """
    proofs = _proofs(prover, asked)
    chosen = {name: _chosen(proof, only.get(name)) for name, proof in proofs.items()}
    answers = answered([(proofs[name].statement, [r.claim for r in results]) for name, results in chosen.items()])
    reports: dict[str, StatementReport] = {}
    for name, proof in proofs.items():
        claims = tuple(_claim(proof, r, methods, answers.get((name, r.claim.id), ())) for r in chosen[name])
        found = StatementReport(proof, claims)
        # A dependency that is still open rests on this statement: a circle, which has no grade.
        below = [reports[other].grade if other in reports else "none" for other in proof.depends_on]
        reports[name] = replace(found, grade=weakest([found.own_grade, *below]))
    return Report(tuple(reports.values()), methods, required, frozenset(statement.id for statement in asked))


def _proofs(prover: Prover, statements: Sequence[Statement]) -> dict[str, Proof]:
    """Return the checked derivations, each after those it rests on."""
    proofs: dict[str, Proof] = {}
    entered: set[str] = set()

    def visit(statement: Statement) -> None:
        if statement.id in entered:
            return
        entered.add(statement.id)
        try:
            proof = prover.prove(statement)
        except CircularDependency as cycle:
            detail = f"circular dependency: {cycle}"
            results = tuple(ClaimResult(claim, Verdict.UNKNOWN, detail, broken=True) for claim in statement.claims)
            proof = Proof(statement, (), (), results, (), 0.0)
        for name in proof.depends_on:
            visit(prover.find(name))
        proofs[statement.id] = proof

    for statement in statements:
        visit(statement)
    return proofs


def _chosen(proof: Proof, names: frozenset[str] | None) -> tuple[ClaimResult, ...]:
    for name in names or ():
        proof.statement.claim(name)  # Raises for a name that there is not.
    return tuple(result for result in proof.results if names is None or result.claim.id in names)


def _claim(proof: Proof, result: ClaimResult, methods: tuple[str, ...], answers: Sequence[Evidence]) -> ClaimReport:
    found = {evidence.method: evidence for evidence in answers}
    # An exact point, and a derivation that was rejected, count whether or not the checker was asked for.
    if "exact" in methods or result.verdict is Verdict.REFUTED or result.broken:
        found["exact"] = _exact(result, proof.seconds / len(proof.results))
    evidence = tuple(found[method] for method in METHODS if method in found)
    troubles = [e for e in evidence if e.outcome in (Outcome.FAIL, Outcome.UNKNOWN) or e.broken]
    detail = "; ".join(f"{e.method}: {e.detail}" for e in troubles)
    report = ClaimReport(result.claim, evidence, detail)
    if report.verdict is Verdict.UNKNOWN and not detail:
        return replace(report, detail=f"{', '.join(methods) or 'no method'} alone does not prove it; add exact")
    return report


def _exact(result: ClaimResult, seconds: float) -> Evidence:
    outcome = {Verdict.PROVED: Outcome.PASS, Verdict.REFUTED: Outcome.FAIL, Verdict.UNKNOWN: Outcome.UNKNOWN}[
        result.verdict
    ]
    refuted = result.verdict is Verdict.REFUTED
    method = "cited" if result.cited else "exact"
    return Evidence(method, outcome, result.detail, seconds, refutes=refuted, broken=result.broken)
