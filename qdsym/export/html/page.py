"""The report page, whole: one HTML file that holds its own style, script and pictures."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from importlib.resources import files
from string import Template
from typing import Any

from qdsym.export import graph
from qdsym.export.html import audit as audits
from qdsym.export.html import evidence, explorer, graph_picture, pictures, statements
from qdsym.export.html.markup import escape, link, scroll, seconds
from qdsym.figures import FigureData
from qdsym.proof.report import Report
from qdsym.proof.trusted.evidence import Verdict


def holds(report: Report, figures: Iterable[FigureData], audit: dict[str, Any] | None) -> bool:
    """Return whether everything on the page holds: the report, both computations of each figure, the audit if any."""
    agree = all(comparison.verdict != "fail" for data in figures for comparison in data.comparisons)
    return report.passed and agree and (audit is None or audits.holds(audit))


def page(report: Report, figures: Iterable[FigureData], audit: dict[str, Any] | None = None) -> str:
    """Return the page for a verification run, the figures' data, and an audit when there is one."""
    figures = tuple(figures)
    script = explorer.script()
    content = {
        "title": f"qdsym {escape(report.version)}: evidence",
        "policy": _policy(script),
        "style": _packaged("page.css"),
        "script": script,
        "summary": _summary(report, figures, audit),
        "explorer": explorer.section({s.proof.statement.id for s in report.statements}),
        "evidence": evidence.matrix(report),
        "graph": _graph(report),
        "statements": "\n".join(map(statements.section, report.statements)),
        "figures": pictures.section(figures),
        "audit": audits.section(audit, [s.proof.statement.id for s in report.statements]),
        "tools": _tools(report),
    }
    return Template(_packaged("page.html")).substitute(content)


def _packaged(name: str) -> str:
    return files("qdsym.export.html").joinpath(name).read_text(encoding="utf-8")


def _policy(script: str) -> str:
    """Return a policy under which nothing is loaded and no script runs but the page's own."""
    digest = b64encode(sha256(script.encode()).digest()).decode()
    return (
        f"default-src 'none'; script-src 'sha256-{digest}'; style-src 'unsafe-inline'; img-src data:; "
        "base-uri 'none'; form-action 'none'"
    )


def _summary(report: Report, figures: tuple[FigureData, ...], audit: dict[str, Any] | None) -> str:
    claims = [c for s in report.statements for c in s.claims]
    proved = sum(c.verdict is Verdict.PROVED for c in claims)
    counted = f"{proved} of {len(claims)} claims in {len(report.statements)} statements are proved"
    spent = seconds(sum(e.seconds for c in claims for e in c.evidence))
    run = (
        f'<p class="small">Methods: {escape(", ".join(report.methods))}. Time of all methods together: {spent}; seed '
        f"{report.seed}, {report.digits} digits. A grade is that of the weakest claim of a statement, or of one that "
        "it rests on.</p>"
    )
    if holds(report, figures, audit):
        return f'<p class="banner">{evidence.verdict(Verdict.PROVED)}: {counted}.</p>{run}'
    reasons = [
        f"{link(f'{s.proof.statement.id}/{c.claim.id}')} is {c.verdict}: {escape(c.detail)}"
        for s in report.statements
        for c in s.claims
        if c.verdict is not Verdict.PROVED
    ]
    reasons += [f"{link(s.proof.statement.id)} claims nothing" for s in report.statements if not s.claims]
    reasons += [
        f"{link(f'{s}/{c}')}: {escape(f'{method} {report.why_lacking(s, c, method)}')}"
        for s, c, method in report.lacking
    ]
    reasons += [
        f'<a href="#figure-{data.number}">figure {data.number}</a>: {escape(comparison)}'
        for data in figures
        for comparison in data.comparisons
        if comparison.verdict == "fail"
    ]
    if audit is not None and not audits.holds(audit):
        reasons.append('<a href="#audit">the audit</a> failed')
    listed = "".join(f"<li>{reason}</li>" for reason in reasons or ["there is no statement"])
    return f'<p class="banner alarm">This does not hold: {counted}.</p><ul>{listed}</ul>{run}'


def _graph(report: Report) -> str:
    found = graph.nodes(report)
    words = (
        '<p class="small">Recorded while proving; an arrow leads from a statement to one that rests on it. Verdict and '
        "grade are those of the evidence above.</p>"
    )
    return words + scroll(graph_picture.picture(found), "Dependency graph, which may be wider than the page")


def _tools(report: Report) -> str:
    rows = "".join(
        f'<tr><th scope="row">{escape(name)}</th><td>{escape(version)}</td></tr>'
        for name, version in {"qdsym": report.version, **report.tools}.items()
    )
    head = '<thead><tr><th scope="col">tool</th><th scope="col">version</th></tr></thead>'
    return scroll(f"<table>{head}<tbody>{rows}</tbody></table>", "Tool versions")
