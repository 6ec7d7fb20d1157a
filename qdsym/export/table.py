"""The evidence table of a verification run, for a terminal or a pipe."""

from __future__ import annotations

from rich.console import Console
from rich.markup import escape
from rich.table import Table
from rich.text import Text

from qdsym.proof.report import ClaimReport, Report
from qdsym.proof.trusted.evidence import METHODS, Outcome, Verdict

MARKS = {
    Outcome.PASS: ("✓", "green"),
    Outcome.PARTIAL: ("part", "green"),
    Outcome.FAIL: ("✗", "bold red"),
    Outcome.UNKNOWN: ("?", "yellow"),
    Outcome.UNAVAILABLE: ("unavailable", "dim"),
}
COLOURS = {Verdict.PROVED: "green", Verdict.REFUTED: "bold red", Verdict.UNKNOWN: "yellow"}
WIDTH = 100
"""Columns of a line into a pipe, unless the table needs more."""


def show(report: Report, console: Console, explained: bool = False) -> None:
    """Print the table of claims and methods, then what went wrong, then one line that sums up.

    ``explained`` is whether every dash is, too: why a method says nothing of a claim.
    """
    methods = [
        m for m in METHODS if any(e.method == m for s in report.statements for c in s.claims for e in c.evidence)
    ]
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    table.add_column("statement / claim", no_wrap=True)
    for method in methods:
        table.add_column(method, justify="center", no_wrap=True)
    for heading in ("verdict", "grade", "source"):
        table.add_column(heading, no_wrap=True)
    for statement in report.statements:
        subject = statement.proof.statement
        table.add_row(
            Text(subject.id, "bold"),
            *[Text()] * len(methods),
            Text(statement.verdict, COLOURS[statement.verdict]),
            Text(statement.grade),
            Text(subject.source),
        )
        for claim in statement.claims:
            cells = [_cell(claim, method) for method in methods]
            origin = claim.claim.source or subject.source
            table.add_row(
                Text(f"  {claim.claim.id}"),
                *cells,
                Text(claim.verdict, COLOURS[claim.verdict]),
                Text(claim.grade),
                Text(origin, "dim"),
            )
    if not console.is_terminal:
        console.width = max(console.width, console.measure(table, options=console.options.update(width=1000)).maximum)
    console.print(table)
    _notes(report, console)
    if explained:
        _silences(report, console)
    _troubles(report, console)
    claims = [c for s in report.statements for c in s.claims]
    proved = sum(c.verdict is Verdict.PROVED for c in claims)
    seconds = sum(e.seconds for c in claims for e in c.evidence)
    noun = "statement" if len(report.statements) == 1 else "statements"
    verdict = "[bold green]pass[/]" if report.passed else "[bold red]fail[/]"
    console.print(
        f"\n{verdict}: {proved} of {len(claims)} claims proved in {len(report.statements)} {noun} "
        f"([dim]{seconds:.2f} s, seed {report.seed}, {report.digits} digits[/])",
        highlight=False,
    )


def _shown(text: str) -> str:
    """Return foreign text so that any terminal can print it and no markup is read into it."""
    return escape(text.encode("utf-8", "backslashreplace").decode("utf-8").replace("\0", "\\x00"))


def _verdict(verdict: Verdict) -> str:
    return f"[{COLOURS[verdict]}]{verdict}[/]"


def _cell(claim: ClaimReport, method: str) -> Text:
    for evidence in claim.evidence:
        if evidence.method == method:
            return Text(*MARKS[evidence.outcome])
    return Text("–", "dim")


def _notes(report: Report, console: Console) -> None:
    """Say what the marks other than ✓ and – mean, and why a method is not there."""
    found = [e for s in report.statements for c in s.claims for e in c.evidence]
    notes = {f"unavailable {e.method}: {e.detail}": None for e in found if e.outcome is Outcome.UNAVAILABLE}
    if any(e.outcome is Outcome.PARTIAL for e in found):
        notes["part: holds on a part of the domain, which proves nothing beyond it"] = None
    for number, note in enumerate(notes):
        console.print(("" if number else "\n") + f"[dim]{_shown(note)}[/]", highlight=False)


def _silences(report: Report, console: Console) -> None:
    """Say why methods show dashes, each reason once with the claims that it is about."""
    grouped: dict[tuple[str, str], list[str]] = {}
    for (statement, claim, method), why in report.dashes.items():
        grouped.setdefault((method, why), []).append(f"{statement}/{claim}")
    for (method, why), claims in sorted(grouped.items(), key=lambda item: [*METHODS].index(item[0][0])):
        console.print(f"\n– {method}: {_shown(why)}\n  [dim]{_shown(', '.join(claims))}[/]", highlight=False)


def _troubles(report: Report, console: Console) -> None:
    for statement in report.statements:
        for claim in statement.claims:
            if claim.verdict is not Verdict.PROVED:
                name = f"{statement.proof.statement.id}/{claim.claim.id}"
                console.print(f"\n{_verdict(claim.verdict)} {_shown(name)}: {_shown(claim.detail)}", highlight=False)
    for name, claim_id, evidence in report.crashed:
        said = f"{evidence.method} did not answer, which fails the run: {evidence.detail}"
        console.print(f"\n[bold red]crashed[/] {_shown(f'{name}/{claim_id}')}: {_shown(said)}", highlight=False)
    for name, claim_id, method in report.lacking:
        console.print(
            f"\n[bold red]lacking[/] {escape(name)}/{escape(claim_id)}: "
            f"{method} {_shown(report.why_lacking(name, claim_id, method))}",
            highlight=False,
        )
    if not report.statements:
        console.print("\n[bold red]empty[/]: there is no statement to verify", highlight=False)
