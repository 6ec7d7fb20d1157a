"""A statement on the page: its setting, its claims with their evidence, and the derivation to unfold."""

from __future__ import annotations

from collections.abc import Iterator

from qdsym.export import setting
from qdsym.export.explanation import SOURCES, called, certificate, source, supposes
from qdsym.export.html import evidence
from qdsym.export.html.markup import (
    PHRASING,
    anchor,
    conditions,
    escape,
    formula,
    link,
    proposition,
    prose,
    scroll,
    where,
)  # fmt: skip
from qdsym.export.setting import joined
from qdsym.notation.kinds import kind
from qdsym.proof.report import ClaimReport, StatementReport
from qdsym.proof.trusted.checker import StepVerdict
from qdsym.proof.trusted.evidence import Verdict
from qdsym.proof.trusted.language.statement import Statement
from qdsym.proof.trusted.language.steps import Step


def section(report: StatementReport) -> str:
    """Return the section of a statement."""
    proof, statement = report.proof, report.proof.statement
    rests = ", ".join(map(link, proof.depends_on)) or "nothing else"
    name = anchor(statement.id)
    note = statement.note or SOURCES.get(statement.source, "")
    return "\n".join(
        [
            f'<section class="statement" id="{name}" aria-labelledby="{name}-title">',
            f'<h3 id="{name}-title">{prose(statement.title)}</h3>',
            f'<p class="facts"><code>{escape(statement.id)}</code> · {escape(kind(statement.kind))} · '
            f"{evidence.verdict(report.verdict)} · grade <strong>{escape(report.grade)}</strong> · "
            f'<span class="source {escape(statement.source)}">{escape(statement.source)}</span></p>',
            f'<p class="note">Source: {escape(statement.source)}; {prose(note)}. Rests on {rests}.</p>',
            *_setting(statement),
            "<h4>Claims</h4>",
            *(_claim(report, claim) for claim in report.claims),
            *_derivation(report),
            "</section>",
        ]
    )


def _setting(statement: Statement) -> Iterator[str]:
    yield f"<p>{setting.opening(statement, PHRASING, conditions)}</p>"
    rows = "".join(
        f"<tr><td>{symbol}</td><td>{'<br> '.join(lines)}</td></tr>"
        for symbol, lines in setting.symbols(statement, PHRASING)
    )
    if rows:
        head = '<thead><tr><th scope="col">symbol</th><th scope="col">stands for</th></tr></thead>'
        table = scroll(f"<table>{head}<tbody>{rows}</tbody></table>", f"Symbols of {statement.id}")
        yield f'<details class="symbols"><summary>Symbols</summary>{table}</details>'


def _claim(report: StatementReport, found: ClaimReport) -> str:
    statement, claim = report.proof.statement, found.claim
    step = report.proof.result(claim.id).step
    said = [where(claim.given).strip()] if claim.given else []
    said += [f"remark: {prose(claim.remark)}"] if claim.remark else []
    said += ["not shown by the derivation" if step is None else f"shown by {_numbered(statement, step, 'step ')}"]
    trouble = ""
    if found.verdict is not Verdict.PROVED:
        trouble = f'<p class="alarm">{evidence.verdict(found.verdict)}: {escape(found.detail)}</p>'
    whose = source(statement, claim)
    own = " own" if whose == "paper" else ""
    words = "the paper’s claim" if own else whose
    return (
        f'<article class="claim{own}" id="{anchor(statement.id, claim.id)}">'
        f"<h5><code>{escape(claim.id)}</code> {evidence.verdict(found.verdict)} "
        f'<span class="source {escape(whose)}">{escape(words)}</span></h5>'
        + formula(claim.proposition)
        + f"<p>{'; '.join(said)}.</p>{trouble}"
        f"<details><summary>Evidence: {escape(_summary(found))}</summary>{evidence.answers(found)}</details></article>"
    )


def _summary(found: ClaimReport) -> str:
    return ", ".join(f"{e.method} {e.outcome}" for e in found.evidence) or "none"


def _derivation(report: StatementReport) -> Iterator[str]:
    proof = report.proof
    shown = sum(verdict.proved for verdict in proof.step_verdicts)
    yield f'<details class="derivation"><summary>Derivation: {shown} of {len(proof.steps)} steps checked</summary><ol>'
    for number, (step, verdict) in enumerate(zip(proof.steps, proof.step_verdicts, strict=True)):
        yield f'<li id="{_place(proof.statement, number)}">{_step(proof.statement, step, verdict)}</li>'
    yield "</ol></details>"


def _place(statement: Statement, step: int) -> str:
    return anchor(statement.id, f"step.{step + 1}")


def _numbered(statement: Statement, step: int, word: str = "") -> str:
    return f'<a href="#{_place(statement, step)}">{word}{step + 1}</a>'


def _step(statement: Statement, step: Step, verdict: StepVerdict) -> str:
    body = step.sequent.proposition
    if verdict.proved and supposes(step):
        return f"Suppose {proposition(body)}."
    premises = [_numbered(statement, premise) for premise in dict.fromkeys(step.premises)]
    why = "; ".join(filter(None, (certificate(step, PHRASING), prose(step.because))))
    origin = escape(called(step)) + (f" from {joined(premises)}" if premises else "")
    wrong = "" if verdict.proved else f'<p class="alarm">not shown: {escape(verdict.detail)}</p>'
    given = f'<p class="given">{where(step.sequent.given).strip()}</p>' if step.sequent.given else ""
    return f"{formula(body)}{given}{scroll(f'{origin}: {why}' if why else origin, kind='rule')}{wrong}"
