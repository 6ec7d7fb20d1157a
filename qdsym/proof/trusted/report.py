"""What verification found: what the checker shows and the methods answered, combined into verdicts and grades."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from qdsym.proof.trusted.evidence import METHODS, PROVING, Evidence, Outcome, Verdict, strongest, weakest
from qdsym.proof.trusted.language.statement import Claim
from qdsym.proof.trusted.prover import ClaimResult, Proof


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
    version: str
    tools: dict[str, str]
    seed: int
    digits: int
    asked: frozenset[str]
    """The ids that were asked for; the other statements are here because these rest on them."""
    warnings: tuple[str, ...] = ()
    """What is to be known of the choice of statements."""

    @property
    def lacking(self) -> list[tuple[str, str, str]]:
        """Statement, claim and method wherever a required one did not pass a claim asked for, not even on a part."""
        return [
            (s.proof.statement.id, c.claim.id, method)
            for s in self.statements
            if s.proof.statement.id in self.asked
            for c in s.claims
            for method in self.required
            if method not in c.held
        ]

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


def combined(
    proofs: Mapping[str, Proof],
    chosen: Mapping[str, tuple[ClaimResult, ...]],
    methods: tuple[str, ...],
    answers: Mapping[tuple[str, str], Sequence[Evidence]],
) -> tuple[StatementReport, ...]:
    """Return the reports of statements, each after those it rests on, from their proofs and what the methods answered.

    ``chosen`` holds the claims asked for by the id of their statement, ``answers`` what was said of one by both ids.
    """
    reports: dict[str, StatementReport] = {}
    for name, proof in proofs.items():
        claims = tuple(_claim(proof, r, methods, answers.get((name, r.claim.id), ())) for r in chosen[name])
        report = StatementReport(proof, claims)
        # A dependency that is still open rests on this statement: a circle, which has no grade.
        below = [reports[other].grade if other in reports else "none" for other in proof.depends_on]
        reports[name] = replace(report, grade=weakest([report.own_grade, *below]))
    return tuple(reports.values())


def _claim(proof: Proof, result: ClaimResult, methods: tuple[str, ...], answers: Sequence[Evidence]) -> ClaimReport:
    found = {evidence.method: evidence for evidence in answers}
    # An exact point counts whether or not the checker was asked for.
    if "exact" in methods or result.verdict is Verdict.REFUTED:
        found["exact"] = _exact(result, proof.seconds / len(proof.results))
    evidence = tuple(found[method] for method in METHODS if method in found)
    troubles = [e for e in evidence if e.outcome in (Outcome.FAIL, Outcome.UNKNOWN)]
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
