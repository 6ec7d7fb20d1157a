"""The evidence on the page: a matrix of claims and methods, and every answer in full under its claim."""

from __future__ import annotations

from qdsym.export.html.markup import anchor, escape, link, scroll, seconds
from qdsym.proof.report import ClaimReport, Report
from qdsym.proof.trusted.evidence import METHODS, Evidence, Outcome, Verdict

MARKS = {
    Outcome.PASS: "✓",
    Outcome.PARTIAL: "◐",
    Outcome.FAIL: "✗",
    Outcome.UNKNOWN: "?",
    Outcome.UNAVAILABLE: "∅",
}
MEANINGS = {
    Outcome.PASS: "it holds",
    Outcome.PARTIAL: "it holds on a part of the domain, which proves nothing beyond that part",
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
    """Return the table of claims and methods."""
    columns = methods(report)
    head = "".join(f'<th scope="col">{escape(m)}</th>' for m in columns)
    rows = [
        f'<thead><tr><th scope="col">statement and claim</th>{head}<th scope="col">verdict</th>'
        '<th scope="col">grade</th><th scope="col">source</th></tr></thead>'
    ]
    for statement in report.statements:
        subject = statement.proof.statement
        rows.append(
            f'<tbody><tr class="whole"><th scope="row">{link(subject.id)}</th>'
            + "<td></td>" * len(columns)
            + f"<td>{verdict(statement.verdict)}</td><td>{escape(statement.grade)}</td>"
            f"<td>{escape(subject.source)}</td></tr>"
        )
        for claim in statement.claims:
            cells = "".join(f"<td>{_cell(claim, method)}</td>" for method in columns)
            name = f'<a href="#{anchor(subject.id, claim.claim.id)}">{escape(claim.claim.id)}</a>'
            rows.append(
                f'<tr><th scope="row">{name}</th>{cells}<td>{verdict(claim.verdict)}</td>'
                f"<td>{escape(claim.grade)}</td><td>{escape(claim.claim.source or subject.source)}</td></tr>"
            )
        rows.append("</tbody>")
    table = f'<table class="matrix">{"".join(rows)}</table>'
    shown = {e.outcome for s in report.statements for c in s.claims for e in c.evidence}
    keys = "".join(f"<li>{outcome(o)}: {MEANINGS[o]}</li>" for o in Outcome if o in shown)
    grades = "".join(f"<li><code>{m}</code>: {escape(METHODS[m])}</li>" for m in columns)
    return (
        scroll(table, "Evidence matrix")
        + f'<ul class="key">{keys}<li>–: the method does not speak of the claim</li></ul><ul class="key">{grades}</ul>'
    )


def _cell(claim: ClaimReport, method: str) -> str:
    for found in claim.evidence:
        if found.method == method:
            return f"{outcome(found.outcome)} <small>{seconds(found.seconds)}</small>"
    return "–"


def answers(claim: ClaimReport) -> str:
    """Return what each method said of a claim, in full."""
    rows = "".join(map(_answer, claim.evidence))
    if not rows:
        return "<p>No method was asked.</p>"
    head = "".join(f'<th scope="col">{name}</th>' for name in ("method", "outcome", "time", "what was done"))
    return scroll(
        f'<table class="answers"><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>',
        f"Evidence for {claim.claim.id}",
    )


def _answer(found: Evidence) -> str:
    crashed = " (the method crashed)" if found.crashed else ""
    return (
        f'<tr><th scope="row">{escape(found.method)}</th><td>{outcome(found.outcome)}</td>'
        f"<td>{seconds(found.seconds)}</td><td>{escape(found.detail)}{crashed}</td></tr>"
    )
