"""The audit as a table and as data."""

from __future__ import annotations

from collections import Counter
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from qdsym.certify.audit import EQUIVALENT, REFUTED, SURVIVED, Audit, Finding
from qdsym.export import unicode_math

OUTCOMES = (REFUTED, EQUIVALENT, SURVIVED)


def audit_object(audit: Audit, version: str, tools: dict[str, str]) -> dict[str, Any]:
    """Return the audit in the form ``qdsym/audit/1``."""
    counts = Counter(f.outcome for s in audit.statements for f in s.findings)
    return {
        "schema": "qdsym/audit/1",
        "version": version,
        "tools": tools,
        "seed": audit.seed,
        "verdict": "pass" if audit.passed else "fail",
        "counts": {"made": counts.total(), **{outcome: counts[outcome] for outcome in OUTCOMES}},
        "statements": [
            {"id": s.statement.id, "without_mutants": list(s.bare), "mutants": [_mutant(f) for f in s.findings]}
            for s in audit.statements
        ],
    }


def _mutant(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.id,
        "operator": finding.operator,
        "change": finding.words,
        "text": sentence(finding),
        "outcome": finding.outcome,
        "detail": finding.detail,
        "seconds": round(finding.seconds, 6),
    }


def sentence(finding: Finding) -> str:
    """Return what a mutant says, with its hypotheses."""
    text = unicode_math.proposition(finding.body)
    given = ", ".join(map(unicode_math.proposition, finding.given))
    return f"{text}   where {given}" if given else text


def show(audit: Audit, console: Console, equivalents: bool = False) -> None:
    """Print the counts by statement, every survivor, and on demand every equivalent with its proof."""
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    table.add_column("statement", no_wrap=True)
    for heading in ("of claims", "of steps", *OUTCOMES):
        table.add_column(heading, justify="right", no_wrap=True)
    for subject in audit.statements:
        steps = sum(f.id.startswith("step-") for f in subject.findings)
        numbers = [len(subject.findings) - steps, steps, *(subject.count(outcome) for outcome in OUTCOMES)]
        table.add_row(escape(subject.statement.id), *map(str, numbers), style="" if subject.passed else "bold red")
    console.print(table)
    for subject in audit.statements:
        for finding in subject.findings:
            if finding.outcome == SURVIVED or (equivalents and finding.outcome == EQUIVALENT):
                colour = "bold red" if finding.outcome == SURVIVED else "green"
                name = f"{subject.statement.id}/{finding.id}"
                console.print(
                    f"\n[{colour}]{finding.outcome}[/] {_plain(name)}: {_plain(finding.words)}", highlight=False
                )
                console.print(f"  {_plain(sentence(finding))}\n  {_plain(finding.detail)}", highlight=False)
        for claim in subject.bare:
            console.print(f"\n[bold red]no mutants[/] {escape(subject.statement.id)}/{escape(claim)}", highlight=False)
    counts = Counter(f.outcome for s in audit.statements for f in s.findings)
    verdict = "[bold green]pass[/]" if audit.passed else "[bold red]fail[/]"
    told = ", ".join(f"{counts[outcome]} {outcome}" for outcome in OUTCOMES)
    seconds = sum(f.seconds for s in audit.statements for f in s.findings)
    summary = f"\n{verdict}: {counts.total()} mutants, {told} ([dim]{seconds:.1f} s, seed {audit.seed}[/])"
    console.print(summary, highlight=False)


def _plain(text: str) -> str:
    return escape(text.encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\x00"))
