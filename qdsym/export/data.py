"""JSON and JUnit: the same report for programs."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from typing import Any
from xml.etree import ElementTree

from qdsym.export.explanation import unseen_size
from qdsym.export.latex import formulas as latex_math
from qdsym.notation import unicode_math
from qdsym.proof.foreign import FOREIGN, said
from qdsym.proof.prover import Proof
from qdsym.proof.report import ClaimReport, Report, StatementReport
from qdsym.proof.trusted.evidence import Evidence, Outcome, Verdict
from qdsym.proof.trusted.language.declarations import MatrixVariable
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.steps import Instance, Step


def report_object(report: Report) -> dict[str, Any]:
    """Return the report in the form ``qdsym/verify/1``."""
    known = {
        "schema": "qdsym/verify/1",
        "version": report.version,
        "tools": report.tools,
        "seed": report.seed,
        "verdict": "pass" if report.passed else "fail",
        "statements": [_statement(s, report.dashes) for s in report.statements],
    }
    return known | {"warnings": list(report.warnings)} if report.warnings else known


def _statement(report: StatementReport, dashes: Mapping[tuple[str, str, str], str]) -> dict[str, Any]:
    statement = report.proof.statement
    return {
        "id": statement.id,
        "title": statement.title,
        "kind": statement.kind,
        "source": statement.source,
        "verdict": report.verdict,
        "grade": report.grade,
        "depends_on": list(report.proof.depends_on),
        "setting": setting(statement.domain),
        "claims": [
            _claim(c, {m: why for (s, name, m), why in dashes.items() if (s, name) == (statement.id, c.claim.id)})
            for c in report.claims
        ],
    }


def setting(domain: Domain) -> list[str]:
    """Return in lines what claims on a domain are about: a claim in the same words on another says something else.

    >>> from qdsym.statements import find
    >>> setting(find("corollary-unsqueezed").domain)[:3]
    ['variables gamma, nu', 'hypothesis γ > 0', 'hypothesis ν ≥ 1']
    """
    lines = [f"variables {', '.join(sorted(symbol.name for symbol in domain.variables))}"]
    lines += sorted(f"hypothesis {unicode_math.proposition(body)}" for body in domain.hypotheses)
    for definition in domain.definitions:
        value = unicode_math.expression(definition.value)
        more = [unseen_size(definition), "invertible" if definition.invertible else ""]
        lines.append(", ".join(filter(None, (f"{unicode_math.expression(definition.symbol)} = {value}", *more))))
    lines += [f"sizes {', '.join(sorted(symbol.name for symbol in domain.sizes))}"] if domain.sizes else []
    for matrix in domain.matrices:
        parts = ["×".join(map(unicode_math.expression, matrix.symbol.shape))]
        parts += {1: ["symmetric"], -1: ["antisymmetric"]}.get(matrix.symmetry, [])
        parts += [name for name in ("invertible", "symplectic") if getattr(matrix, name)]
        parts += ["complex structure"] if matrix.complex_structure else []
        parts += [f"entry {unicode_math.expression(matrix.entry)}"] if matrix.entry is not None else []
        parts += [f"rate {unicode_math.expression(matrix.rate)}"] if matrix.rate is not None else []
        parts += ["moving"] if matrix.moving else []
        parts += [f"{_in_one_mode(matrix)} in one mode"] if matrix.value_at is not None else []
        lines.append(f"matrix {unicode_math.expression(matrix.symbol)}: {', '.join(parts)}")
    for mode in domain.modes:
        rate = "not said" if mode.rate is None else unicode_math.expression(mode.rate)
        lines.append(f"in each mode {unicode_math.expression(mode.symbol)}, rate {rate}")
    return lines


def _in_one_mode(matrix: MatrixVariable) -> str:
    try:
        return unicode_math.expression(matrix.at(1)) if matrix.value_at else ""
    except FOREIGN as error:
        return said(error)


def _claim(report: ClaimReport, dashes: Mapping[str, str]) -> dict[str, Any]:
    """Return a claim; whose it is stands there when it is not its statement's source, and which methods are silent."""
    known = {
        "id": report.claim.id,
        "text": unicode_math.proposition(report.claim.proposition),
        "latex": latex_math.proposition(report.claim.proposition),
        "given": sorted(map(unicode_math.proposition, report.claim.given)),
        "verdict": report.verdict,
        "evidence": [_evidence(e) for e in report.evidence],
    }
    known |= {"source": report.claim.source} if report.claim.source else {}
    return known | ({"silent": dict(dashes)} if dashes else {})


def _evidence(e: Evidence) -> dict[str, Any]:
    """Return one answer; what passed on a part of the domain, or crashed, or refutes says so beside its verdict."""
    partial = e.outcome is Outcome.PARTIAL
    verdict = Outcome.PASS if partial else e.outcome
    known = {"method": e.method, "verdict": verdict, "detail": e.detail, "seconds": round(e.seconds, 6)}
    marks = {"partial": partial, "crashed": e.crashed, "refutes": e.refutes}
    return known | {name: True for name, holds in marks.items() if holds}


def proof_object(proof: Proof) -> dict[str, Any]:
    """Return a derivation, step by step, in the form ``qdsym/proof/1``."""
    statement = proof.statement
    return {
        "schema": "qdsym/proof/1",
        "id": statement.id,
        "title": statement.title,
        "kind": statement.kind,
        "source": statement.source,
        "note": statement.note,
        "verdict": proof.verdict,
        "depends_on": list(proof.depends_on),
        "definitions": [
            {
                "symbol": unicode_math.expression(d.symbol),
                "value": d.in_words or unicode_math.expression(d.value),
                "meaning": d.meaning,
            }
            for d in statement.domain.definitions
        ],
        "hypotheses": [unicode_math.proposition(h) for h in statement.domain.hypotheses],
        "setting": setting(statement.domain),
        "steps": [_step(k, proof) for k in range(len(proof.steps))],
        "claims": [
            {
                "id": r.claim.id,
                "text": unicode_math.proposition(r.claim.proposition),
                "latex": latex_math.proposition(r.claim.proposition),
                "given": [unicode_math.proposition(g) for g in r.claim.given],
                "source": r.claim.source or statement.source,
                "verdict": r.verdict,
                "detail": r.detail,
                "step": None if r.step is None else r.step + 1,
            }
            for r in proof.results
        ],
    }


def _step(index: int, proof: Proof) -> dict[str, Any]:
    step, verdict = proof.steps[index], proof.step_verdicts[index]
    return {
        "number": index + 1,
        "text": unicode_math.proposition(step.sequent.proposition),
        "latex": latex_math.proposition(step.sequent.proposition),
        "given": sorted(unicode_math.proposition(g) for g in step.sequent.given),
        "rule": step.rule.label,
        "lemma": _lemma(step),
        "premises": [p + 1 for p in step.premises],
        "because": step.because,
        "verdict": "proved" if verdict.proved else "unknown",
        "detail": verdict.detail,
    }


def _lemma(step: Step) -> str | None:
    return f"{step.rule.statement}/{step.rule.claim}" if isinstance(step.rule, Instance) else None


def dumps(value: Any) -> str:
    """Return JSON text with Unicode kept readable; halves of characters, which no file can hold, are escaped."""
    text = json.dumps(value, indent=2, ensure_ascii=False) + "\n"
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def junit(report: Report) -> str:
    """Return JUnit XML: a suite for each statement, a case for each claim; what is not proved is a failure."""
    suites = ElementTree.Element("testsuites", name="qdsym")
    for statement in report.statements:
        name = statement.proof.statement.id
        failed = [c for c in statement.claims if _complaint(report, name, c)]
        suite = ElementTree.SubElement(
            suites,
            "testsuite",
            name=name,
            tests=str(len(statement.claims)),
            failures=str(len(failed)),
            errors="0",
            skipped="0",
            time=f"{sum(e.seconds for c in statement.claims for e in c.evidence):.6f}",
        )
        for claim in statement.claims:
            seconds = sum(e.seconds for e in claim.evidence)
            case = ElementTree.SubElement(suite, "testcase", classname=name, name=claim.claim.id, time=f"{seconds:.6f}")
            complaint = _complaint(report, name, claim)
            if complaint:
                failure = ElementTree.SubElement(case, "failure", message=_plain(complaint), type=claim.verdict)
                failure.text = _plain(unicode_math.proposition(claim.claim.proposition))
            output = ElementTree.SubElement(case, "system-out")
            output.text = _plain("\n".join(f"{e.method}: {e.outcome} ({e.detail})" for e in claim.evidence))
    ElementTree.indent(suites)
    return ElementTree.tostring(suites, encoding="unicode", xml_declaration=True) + "\n"


def _plain(text: str) -> str:
    """Return text without the characters that XML 1.0 cannot hold."""
    return re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", text)


def _complaint(report: Report, statement: str, claim: ClaimReport) -> str:
    lacking = [m for s, c, m in report.lacking if (s, c) == (statement, claim.claim.id)]
    if claim.verdict is not Verdict.PROVED:
        return f"{claim.verdict}: {claim.detail}"
    unavailable = {e.method for e in claim.evidence if e.outcome is Outcome.UNAVAILABLE}
    said = [f"{e.method} crashed: {e.detail}" for e in claim.evidence if e.crashed]
    said += [
        f"{m} is required and unavailable"
        if m in unavailable
        else f"{m} {report.why_lacking(statement, claim.claim.id, m)}"
        for m in lacking
    ]
    return "; ".join(said)
