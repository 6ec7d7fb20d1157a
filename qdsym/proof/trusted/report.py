"""What verification found, as plain data that the exports turn into tables and files."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from qdsym.proof.trusted.evidence import PROVING, Evidence, Outcome, Verdict, strongest, weakest
from qdsym.proof.trusted.language.statement import Claim
from qdsym.proof.trusted.prover import Proof


@dataclass(frozen=True)
class ClaimReport:
    """One claim with every method's answer."""

    claim: Claim
    evidence: tuple[Evidence, ...]
    detail: str = ""
    refuted: bool = False

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
        """Refuted by an exact witness; proved when a proving method passed, none said otherwise and none crashed."""
        if self.refuted:
            return Verdict.REFUTED
        contradicted = any(e.outcome is Outcome.FAIL or e.crashed for e in self.evidence)
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
    def passed(self) -> bool:
        """Whether there is something here, all of it proved, and nothing required is lacking."""
        # A statement without claims has the verdict unknown.
        proved = all(s.verdict is Verdict.PROVED for s in self.statements)
        return bool(self.statements) and proved and not self.lacking
