"""An audit as JSON and as a table for a terminal or a pipe."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from qdsym.audit.campaign import Audit, StatementAudit
from qdsym.audit.judgement import DOMAIN, EQUIVALENT, REFUTED, SURVIVED, Judgement
from qdsym.audit.mutants.claims import OPERATORS


def audit_object(audit: Audit) -> dict[str, Any]:
    """Return the audit in the form ``qdsym/audit/1``."""
    return {
        "schema": "qdsym/audit/1",
        "version": audit.version,
        "tools": audit.tools,
        "seed": audit.seed,
        "verdict": "pass" if audit.passed else "fail",
        "counts": audit.counts,
        "statements": [
            {"id": s.id, "faults": list(s.faults), "mutants": [_mutant(j) for j in s.judgements]}
            for s in audit.statements
        ],
    }


def _mutant(judgement: Judgement) -> dict[str, Any]:
    step = judgement.target.startswith("step ")
    place: dict[str, Any] = {"claim": judgement.target}
    if step:
        place = {"step": int(judgement.target.removeprefix("step "))}
    elif judgement.target == DOMAIN:
        place = {"domain": True}
    detail = {REFUTED: "witness", EQUIVALENT: "proof", SURVIVED: "reason"}[judgement.outcome]
    return {
        "id": judgement.id,
        **place,
        "operator": judgement.operator,
        "text": judgement.text,
        "outcome": judgement.outcome,
        detail: judgement.detail,
        "seconds": round(judgement.seconds, 6),
    }


def show(audit: Audit, console: Console, equivalents: bool = False) -> None:
    """Print the survivors first, then the equivalents if asked for, the table, and one line that sums up."""
    judgements = [j for s in audit.statements for j in s.judgements]
    _list(console, "survived", [j for j in judgements if j.outcome == SURVIVED], "bold red")
    for statement in audit.statements:
        for fault in statement.faults:
            console.print(f"[bold red]fault[/] {escape(f'{statement.id}: {fault}')}", soft_wrap=True)
    if equivalents:
        _list(console, "equivalent", [j for j in judgements if j.outcome == EQUIVALENT], "cyan")
    console.print(_table(audit))
    counts = ", ".join(f"{count} {name}" for name, count in audit.counts.items())
    verdict = "[bold green]pass[/]" if audit.passed else "[bold red]fail[/]"
    faults = sum(len(s.faults) for s in audit.statements)
    console.print(f"{verdict}: mutants {counts}" + (f"; {faults} faults" if faults else ""))


def _list(console: Console, word: str, judgements: list[Judgement], style: str) -> None:
    for judgement in judgements:
        text = f"{judgement.id}: {judgement.text}: {judgement.detail}"
        console.print(f"[{style}]{word}[/] {escape(text)}", soft_wrap=True)


def _table(audit: Audit) -> Table:
    """Return the table of statements and operators: made, refuted, equivalent, surviving."""
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    table.add_column("statement / operator", no_wrap=True)
    for name in ("made", "refuted", "equivalent", "surviving"):
        table.add_column(name, justify="right")
    for statement in audit.statements:
        table.add_row(f"[bold]{escape(statement.id)}[/]", *_cells(statement, None))
        for operator in OPERATORS:
            if any(j.operator == operator for j in statement.judgements):
                table.add_row(f"  {operator}", *_cells(statement, operator))
    return table


def _cells(statement: StatementAudit, operator: str | None) -> list[str]:
    numbers = [statement.count(outcome, operator) for outcome in (REFUTED, EQUIVALENT, SURVIVED)]
    shown = [str(sum(numbers)), *map(str, numbers)]
    return shown if not numbers[2] else [*shown[:3], f"[bold red]{numbers[2]}[/]"]
