"""The results on the page: each statement in one sentence of prose, what it claims in one formula, and the verdict."""

from __future__ import annotations

import sys
from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Any

from qdsym.export import setting
from qdsym.export.explanation import source, spoken_of
from qdsym.export.html import evidence
from qdsym.export.html.markup import PHRASING, anchor, conditions, escape, formula, link, prose, where
from qdsym.proof.report import ClaimReport, Report, StatementReport
from qdsym.proof.trusted.evidence import METHODS, PROVING, Outcome, Verdict
from qdsym.proof.trusted.language.propositions import expressions
from qdsym.proof.trusted.language.statement import Claim, Statement

HEADLINES = {
    "corollary-rotation": ("criterion",),
    "corollary-repair": ("injection", "optimum"),
    "lemma-2": ("metric", "order"),
    "repair-noise": ("integrand",),
    "onset-depth": ("depth",),
    "noise-floor": ("floor",),
    "lemma-2-modes": ("sld", "order"),
    "de-bruijn": ("identity",),
    "de-bruijn-modes": ("identity",),
    "theorem-2-modes": ("floor",),
    "one-mode-criterion": ("criterion",),
    "one-mode-channels": ("attenuator", "amplifier", "added-noise"),
    "theorem-1-modes": ("criterion",),
    "two-mode-squeezed": ("equal",),
    "unequal-rates": ("criterion",),
    "repair-modes": ("bound", "optimum"),
    "heating": ("criterion",),
    "heating-modes": ("entropy",),
    "exact-law-weighted": ("heating", "cooling"),
    "exact-law-modes": ("bound", "reached"),
    "pure-endpoint": ("divergence",),
    "pure-endpoint-modes": ("divergence",),
    "petz-reverse": ("physical", "excess"),
    "finite-reverse": ("criterion",),
    "finite-onset": ("criterion", "entropy"),
    "finite-windows": ("criterion",),
    "finite-repair": ("single", "double"),
    "theorem-2-sharper": ("floor",),
    "sharp-floor": ("low", "high"),
    "fermion-exact-law-modes": ("bound", "reached"),
    "fermion-criterion": ("criterion",),
    "fermion-one-mode": ("criterion",),
    "fermion-pair": ("criterion",),
    "fermion-pure-endpoint": ("divergence",),
    "refuted-classical-rates": ("violated",),
    "refuted-sum-formula": ("cost",),
    "refuted-continuity": ("cheap", "at-once"),
    "refuted-monotone-onset": ("near", "between", "far"),
}
"""Which claims say what a statement is about, where these are not the paper's own or the first one."""
LETTERS = {
    "nu": "symplectic eigenvalue, 1 for a pure state",
    "r": "squeezing, 0 for a thermal state",
    "gamma": "rate at which the channel acts",
}
"""What variables of the shipped statements stand for, where they are of them all the same."""
NAMES = {
    "kernel": "Coq’s kernel",
    "exact": "the checker",
    "smt": "Z3",
    "ball": "ball arithmetic",
    "precision": "mpmath at two precisions",
    "fock": "truncated Fock space",
    "sampling": "random points",
    "cited": "the literature",
}


def section(report: Report) -> str:
    """Return the results, the paper's theorems first and the others in their order."""
    first = [s for s in report.statements if _is_main(s.proof.statement)]
    rest = [s for s in report.statements if not _is_main(s.proof.statement)]
    parts = list(map(_result, first))
    if first and rest:
        parts.append("<h3>Lemmas, corollaries and what they rest on</h3>")
    return "\n".join([*parts, *map(_result, rest)])


def name(statement: Statement) -> str:
    """Return how a statement is called in prose.

    >>> from qdsym.statements import find
    >>> name(find("theorem-1")), name(find("corollary-rotation"))
    ('Theorem 1', 'Corollary')
    """
    number = statement.id.removeprefix(f"{statement.kind}-")
    kind = statement.kind[:1].upper() + statement.kind[1:]
    return f"{kind} {number}" if number.isdecimal() else kind


def headlines(report: StatementReport) -> list[ClaimReport]:
    """Return the claims that say what a statement is about: chosen ones, the paper's own, or the first."""
    statement = report.proof.statement
    chosen = HEADLINES.get(statement.id, ()) if _shipped(statement) else ()
    mixed = {source(statement, c.claim) for c in report.claims} > {statement.source}
    own = [c for c in report.claims if mixed and source(statement, c.claim) == statement.source]
    return [c for c in report.claims if c.claim.id in chosen] or own or list(report.claims[:1])


def _is_main(statement: Statement) -> bool:
    return statement.kind == "theorem" and statement.source == "paper" and _shipped(statement)


def _shipped(statement: Statement) -> bool:
    module = _module(statement)
    return module is not None and getattr(module, "statement", None) is statement


def _module(statement: Statement) -> Any:
    """Return the module of a shipped statement; that of another is not asked."""
    return sys.modules.get(f"qdsym.statements.{statement.id.replace('-', '_')}")


def _sentence(statement: Statement) -> str:
    """Return the first paragraph of what a shipped statement's file says of it, without its name."""
    if not _shipped(statement):
        return ""
    said = (_module(statement).__doc__ or "").strip().partition("\n\n")[0]
    label, colon, words = said.partition(": ")
    said = words if colon and label.startswith(statement.kind.capitalize()) else said
    return said[:1].upper() + said[1:]


def _result(report: StatementReport) -> str:
    statement = report.proof.statement
    shown = headlines(report)
    place, title = anchor(statement.id), f"{name(statement)} ({prose(statement.title)})."
    sentence = _sentence(statement)
    others = len(report.claims) - len(shown)
    words = f"Statement, {others} more claims and derivation" if others else "Statement, derivation"
    more = f'<span class="more"> · {link_to(statement, words)}</span>'
    return "\n".join(
        [
            f'<article class="result" id="r-{place}" aria-labelledby="r-{place}-title">',
            f'<p><strong id="r-{place}-title">{title}</strong> {prose(sentence)}</p>',
            *(_displayed(statement, claim.claim) for claim in shown),
            f'<p class="said">{_verdict(report, shown)} {_whose(statement, shown)}{more}</p>',
            _read(statement, [claim.claim for claim in shown]),
            "</article>",
        ]
    )


def link_to(statement: Statement, words: str) -> str:
    """Return a link to the section of a statement."""
    return f'<a href="#{anchor(statement.id)}">{words}</a>'


def _displayed(statement: Statement, claim: Claim) -> str:
    given = f'<p class="given">{where(claim.given).strip()}</p>' if claim.given else ""
    return formula(claim.proposition) + given


def _read(statement: Statement, claims: Sequence[Claim]) -> str:
    """Return for what it holds, and what letters stand for: of a theorem all, of others those of the formulas first."""
    spoken = spoken_of(statement, claims)
    said = {symbol for claim in claims for node in expressions(claim.proposition) for symbol in node.free_symbols}
    own = spoken if _is_main(statement) else said
    opening = setting.opening(statement, PHRASING, conditions, spoken)
    here = "".join(f"<li>{row}</li>" for row in _letters(statement, own))
    there = "".join(f"<li>{row}</li>" for row in _letters(statement, spoken - own))
    rest = f"<details><summary>The other letters</summary><ul>{there}</ul></details>" if there else ""
    return f'<div class="read"><p>{opening}</p>{f"<ul>{here}</ul>" if here else ""}{rest}</div>'


def _letters(statement: Statement, chosen: Container[Any]) -> Iterator[str]:
    for variable in statement.domain.variables if _shipped(statement) else ():
        if variable in chosen and variable.name in LETTERS:
            yield f"{PHRASING.expression(variable)}: {LETTERS[variable.name]}"
    for symbol, lines in setting.symbols(statement, PHRASING, chosen):
        yield f"{symbol}: {'; '.join(lines)}"


def _verdict(report: StatementReport, shown: Sequence[ClaimReport]) -> str:
    verdicts = {claim.verdict for claim in shown}
    if verdicts != {Verdict.PROVED}:
        worst = Verdict.REFUTED if Verdict.REFUTED in verdicts else Verdict.UNKNOWN
        reasons = "; ".join(escape(claim.detail) for claim in shown if claim.verdict is worst)
        return f'<span class="alarm">{evidence.verdict(worst)}: {reasons or "it claims nothing"}.</span>'
    passed = [m for m in NAMES if all(m in claim.passed for claim in shown)]
    proving, agreeing = [m for m in passed if m in PROVING], [m for m in passed if m not in PROVING]
    said = f"{evidence.verdict(Verdict.PROVED)} by {_listed(proving)}" if proving else evidence.verdict(Verdict.PROVED)
    said += f"; {_listed(agreeing)} agree{'s' if len(agreeing) == 1 else ''}" if agreeing else ""
    amiss = [m for m in NAMES if any(e.method == m and e.outcome is Outcome.UNKNOWN for c in shown for e in c.evidence)]
    said += f"; not settled by {_listed(amiss)}" if amiss else ""
    open_ones = [c.claim.id for c in report.claims if c.verdict is not Verdict.PROVED]
    if open_ones:
        said += f'. <span class="alarm">Not proved: {escape(", ".join(open_ones))}</span>'
    return f"{said}."


def _listed(methods: Iterable[str]) -> str:
    return setting.joined([f'<abbr title="{escape(METHODS[method])}">{NAMES[method]}</abbr>' for method in methods])


def _whose(statement: Statement, shown: Sequence[ClaimReport]) -> str:
    sources = dict.fromkeys(source(statement, claim.claim) for claim in shown)
    return " ".join(f'<span class="source {escape(s)}">{escape(s)}</span>' for s in sources or [statement.source])


def contents(report: Report) -> Iterator[str]:
    """Yield an entry a statement for the list that stays in view; what is searched stands beside it."""
    for found in report.statements:
        statement = found.proof.statement
        words = " ".join([statement.id, statement.title, statement.kind, *(c.claim.id for c in found.claims)])
        mark = evidence.MARK_OF[found.verdict]
        yield (
            f'<li data-words="{escape(words.lower())}">{link(statement.id)} '
            f'<span class="{found.verdict}" title="{found.verdict}">{mark}</span>'
            f"<small>{prose(statement.title)}</small></li>"
        )
