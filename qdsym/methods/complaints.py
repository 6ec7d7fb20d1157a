"""Why claims do not pass, in words that can be sent from another process: for those who run claims as tests."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from qdsym.methods.verify import verify
from qdsym.proof.report import ClaimReport, Report
from qdsym.proof.trusted.evidence import Verdict
from qdsym.proof.trusted.language.statement import Statement

Complaint = tuple[str, list[str]]
"""What is wrong with a claim, and what each method says of it."""


def complaints(
    find: Callable[[str], Statement],
    name: str,
    methods: Sequence[str],
    required: Sequence[str],
    proofs: Mapping[tuple[str, str], str],
) -> dict[str, Complaint | None]:
    """Verify a statement and what it rests on; return what is wrong with each claim, None where nothing is.

    ``proofs`` are texts of Coq for claims, as for `verify`.
    """
    report = verify([find(name)], find, methods, required, proofs=proofs)
    (statement,) = [s for s in report.statements if s.proof.statement.id == name]
    return {claim.claim.id: _complaint(report, name, claim) for claim in statement.claims}


def _complaint(report: Report, name: str, claim: ClaimReport) -> Complaint | None:
    own = name, claim.claim.id
    below = [s.proof.statement.id for s in report.statements if s.verdict is not Verdict.PROVED]
    below = [one for one in below if one != name]
    wrong = {
        f"{claim.verdict}: {claim.detail}": claim.verdict is not Verdict.PROVED,
        "required and did not pass: ": [method for s, c, method in report.lacking if (s, c) == own],
        "crashed: ": [e.method for s, c, e in report.crashed if (s, c) == own],
        "it rests on what crashed: ": sorted({f"{e.method} on {s}" for s, _, e in report.crashed if s != name}),
        "it rests on what is not proved: ": below,
    }
    for words, found in wrong.items():
        if found:
            named = ", ".join(found) if isinstance(found, list) else ""
            return words + named, [f"  {e.method}: {e.outcome} ({e.detail})" for e in claim.evidence]
    return None
