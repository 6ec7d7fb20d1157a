"""The report page, whole: one HTML file that holds its own style, script and pictures."""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from collections.abc import Iterable
from hashlib import sha256
from importlib.resources import files
from string import Template
from typing import Any

from qdsym.export import graph, setting
from qdsym.export.explanation import source
from qdsym.export.html import audit as audits
from qdsym.export.html import evidence, explorer, graph_picture, results, statements
from qdsym.export.html.markup import escape, link, prose, scroll
from qdsym.export.html.pictures import Picture
from qdsym.export.html.pictures import section as figures_section
from qdsym.export.html.provenance import ADDRESS, NOTHING_KNOWN, NUMBER, PAPER, Provenance
from qdsym.figures import FigureData
from qdsym.proof.report import Report
from qdsym.proof.trusted.evidence import Verdict
from qdsym.proof.trusted.language.statement import SOURCES


def holds(report: Report, figures: Iterable[FigureData], audit: dict[str, Any] | None) -> bool:
    """Return whether everything on the page holds: the report, both computations of each figure, the audit if any."""
    agree = all(comparison.verdict != "fail" for data in figures for comparison in data.comparisons)
    return report.passed and agree and (audit is None or audits.holds(audit))


def page(
    report: Report,
    pictures: Iterable[Picture],
    audit: dict[str, Any] | None = None,
    provenance: Provenance = NOTHING_KNOWN,
    *,
    printed: str = "short",
) -> str:
    """Return the page for a verification run, the figures, and an audit when there is one.

    ``printed`` is "short" for results and figures on paper, "all" for claims, derivations and evidence as well.
    """
    pictures = tuple(pictures)
    figures = tuple(picture.data for picture in pictures)
    script = explorer.script()
    content = {
        "name": escape(setting.plain(_title(report))),
        "title": prose(_title(report)),
        "about": _about(report, provenance),
        "printed": escape(printed),
        "contents": "\n".join(results.contents(report)),
        "results": results.section(report),
        "policy": _policy(script),
        "style": _packaged("page.css"),
        "script": script,
        "summary": _summary(report, figures, audit, provenance),
        "explorer": explorer.section({s.proof.statement.id for s in report.statements}),
        "evidence": evidence.matrix(report),
        "graph": _graph(report),
        "statements": "\n".join(map(statements.section, report.statements)),
        "figures": figures_section(pictures),
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


def _shipped(report: Report) -> bool:
    from qdsym.statements import IDS

    return all(s.proof.statement.id in IDS for s in report.statements)


def _title(report: Report) -> str:
    if _shipped(report):
        return "Score reversal is not free in Gaussian dynamics: what is proved"
    asked = [s.proof.statement.title for s in report.statements if s.proof.statement.id in report.asked]
    return asked[0] if len(asked) == 1 else "Statements and what is proved of them"


def _about(report: Report, provenance: Provenance) -> str:
    """Return whose statements these are, and of which program, day and commit the page is."""
    made = [f"qdsym {report.version}", provenance.date, f"commit {provenance.commit}" if provenance.commit else ""]
    told = escape(", ".join(filter(None, made)))
    if not _shipped(report):
        return f"<p>Checked by {told}.</p>"
    return (
        f'<p>The statements of <cite>{PAPER}</cite> (<a href="{ADDRESS}">{NUMBER}</a>) and what goes further, derived '
        f"and checked step by step by {told}.</p>"
        "<p><strong>The paper’s words were at hand, its displayed equations were not.</strong> "
        f"{_source('paper')} claims in our symbols what the paper says in words; {_source('reconstructed')} are "
        f"equations and proofs that we rebuilt; {_source('follow-up')} is what a later version of the paper or its "
        f"sequel says, {_source('extension')} is ours.</p>"
    )


def _source(name: str) -> str:
    return f'<span class="source {name}">{name}</span>'


def _whose(report: Report) -> str:
    """Return how many of the claims are whose."""
    found = Counter(source(s.proof.statement, c.claim) for s in report.statements for c in s.claims)
    return ", ".join(f"{found[name]} {_source(name)}" for name in SOURCES if found[name])


def _summary(
    report: Report, figures: tuple[FigureData, ...], audit: dict[str, Any] | None, provenance: Provenance
) -> str:
    claims = [c for s in report.statements for c in s.claims]
    proved = sum(c.verdict is Verdict.PROVED for c in claims)
    counted = f"{proved} of {len(claims)} claims in {len(report.statements)} statements are proved"
    counted += f": {_whose(report)}" if _shipped(report) else ""
    run = (
        f'<p class="small">Methods: {escape(", ".join(report.methods))}; seed {report.seed}, {report.digits} digits'
        f"{escape(f'; the run took {provenance.took}') if provenance.took else ''}.</p>"
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
        f'<a href="#figure-{data.name}">figure {data.name}</a>: {escape(comparison)}'
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
