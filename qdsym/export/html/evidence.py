"""The evidence on the page: a matrix of claims and methods, and every answer in full under its claim."""

from __future__ import annotations

from qdsym.export.html.markup import anchor, escape, scroll
from qdsym.proof.report import ClaimReport, Report, StatementReport
from qdsym.proof.trusted.evidence import METHODS, Evidence, Outcome, Verdict

MARKS = {
    Outcome.PASS: "✓",
    Outcome.PARTIAL: "◐",
    Outcome.FAIL: "✗",
    Outcome.UNKNOWN: "?",
    Outcome.UNAVAILABLE: "∅",
}
MARK_OF = {Verdict.PROVED: "✓", Verdict.REFUTED: "✗", Verdict.UNKNOWN: "?"}
MEANINGS = {
    Outcome.PASS: "it holds",
    Outcome.PARTIAL: "it holds on a part of the domain, or if the literature is right, and proves nothing beyond",
    Outcome.FAIL: "it does not hold",
    Outcome.UNKNOWN: "could not be decided",
    Outcome.UNAVAILABLE: "what the method needs is not installed; counts for nothing",
}


def methods(report: Report) -> list[str]:
    """Return the methods that said anything, strongest first."""
    found = {e.method for s in report.statements for c in s.claims for e in c.evidence}
    return [method for method in METHODS if method in found]


def verdict(value: Verdict) -> str:
    """Return a verdict in words, coloured."""
    return f'<span class="verdict {value}">{value}</span>'


def outcome(value: Outcome) -> str:
    """Return an outcome as a sign with its name for those who do not see it."""
    return f'<span class="outcome {value}"><span aria-hidden="true">{MARKS[value]}</span> {value}</span>'


def matrix(report: Report) -> str:
    """Return the evidence of each statement in a line, with a table of its claims and methods folded below it."""
    columns = methods(report)
    parts = [_statement(statement, columns) for statement in report.statements]
    shown = {e.outcome for s in report.statements for c in s.claims for e in c.evidence}
    keys = "".join(f"<li>{outcome(o)}: {MEANINGS[o]}</li>" for o in Outcome if o in shown)
    grades = "".join(f"<li><code>{m}</code>: {escape(METHODS[m])}</li>" for m in columns)
    return (
        "\n".join(parts)
        + f'<ul class="key">{keys}<li>–: the method does not speak of the claim</li></ul><ul class="key">{grades}</ul>'
    )


def _statement(statement: StatementReport, columns: list[str]) -> str:
    subject = statement.proof.statement
    head = "".join(f'<th scope="col">{escape(m)}</th>' for m in columns)
    rows = []
    for claim in statement.claims:
        cells = "".join(f"<td>{_cell(claim, method)}</td>" for method in columns)
        name = f'<a href="#{anchor(subject.id, claim.claim.id)}">{escape(claim.claim.id)}</a>'
        rows.append(
            f'<tr><th scope="row">{name}</th>{cells}<td>{verdict(claim.verdict)}</td>'
            f"<td>{escape(claim.grade)}</td><td>{escape(claim.claim.source or subject.source)}</td></tr>"
        )
    table = (
        f'<table class="matrix"><thead><tr><th scope="col">claim</th>{head}<th scope="col">verdict</th>'
        f'<th scope="col">grade</th><th scope="col">source</th></tr></thead><tbody>{"".join(rows)}</tbody></table>'
    )
    counted = [f"{m} {_count(statement, m)}" for m in columns if _count(statement, m)]
    facts = f"grade {statement.grade}; {', '.join(counted) or 'no method said anything'}; source {subject.source}"
    return (
        f'<details class="evidence"><summary><code>{escape(subject.id)}</code> {verdict(statement.verdict)} '
        f"<small>{escape(facts)}</small></summary>"
        f"{scroll(table, f'Evidence for {subject.id}')}</details>"
    )


def _count(statement: StatementReport, method: str) -> str:
    """Return of how many claims a method says that they hold, of how many there are, or nothing if it is silent."""
    found = [e.outcome for c in statement.claims for e in c.evidence if e.method == method]
    return f"{found.count(Outcome.PASS)}/{len(statement.claims)}" if found else ""


def _cell(claim: ClaimReport, method: str) -> str:
    for found in claim.evidence:
        if found.method == method:
            return outcome(found.outcome)
    return "–"


def answers(claim: ClaimReport) -> str:
    """Return what each method said of a claim, in full."""
    rows = "".join(map(_answer, claim.evidence))
    if not rows:
        return "<p>No method was asked.</p>"
    head = "".join(f'<th scope="col">{name}</th>' for name in ("method", "outcome", "what was done"))
    return scroll(
        f'<table class="answers"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>',
        f"Evidence for {claim.claim.id}",
    )


def _answer(found: Evidence) -> str:
    crashed = " (the method crashed)" if found.crashed else ""
    return (
        f'<tr><th scope="row">{escape(found.method)}</th><td>{outcome(found.outcome)}</td>'
        f"<td>{escape(found.detail)}{crashed}</td></tr>"
    )
