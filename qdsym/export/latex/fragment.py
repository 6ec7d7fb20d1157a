r"""Statements and derivations as LaTeX: one fragment a statement for ``\input`` after ``\usepackage{qdsym}``."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable

from qdsym.export.explanation import (
    SOURCES,
    Phrasing,
    certificate,
    meaning,
    origin,
    source,
    supposes,
    visible_variables,
)
from qdsym.export.latex.formulas import INLINE, formula, inline
from qdsym.export.latex.layout import layouts, one_line
from qdsym.export.latex.names import claim_label, claim_macro, statement_label
from qdsym.export.latex.prose import escape
from qdsym.notation import unicode_math
from qdsym.notation.kinds import kind
from qdsym.proof import Domain, MatrixVariable, Rate
from qdsym.proof.prover import Proof
from qdsym.proof.trusted.evidence import Verdict
from qdsym.proof.trusted.language.propositions import Proposition
from qdsym.proof.trusted.language.statement import Claim, Statement
from qdsym.proof.trusted.language.steps import Step

MARK = "written by qdsym"
"""What the first line of every file says that is written here."""

FORMULA, FIT, EITHER = r"\qdsymformula", r"\qdsymfit", r"\qdsymeither"
ENVIRONMENTS = ("theorem", "lemma", "corollary", "proposition")
_SYMMETRY = {1: r"$= {0}^{{\mathsf{{T}}}}$", -1: r"$= -{0}^{{\mathsf{{T}}}}$", 0: ""}


def _math(text: str) -> str:
    return f"${text}$"


_PHRASING = Phrasing(
    expression=lambda node: _math(inline(node)),
    proposition=lambda body: _math(INLINE.write(body)),
    formula=lambda piece: _math(formula(piece)),
    prose=escape,
    equals="${}={}$",
    maps_to=r"${}\mapsto{}$",
    verbatim=lambda text: rf"\texttt{{{text}}}",
)


def document_fragment(item: Proof | Statement) -> str:
    r"""Return a statement, and its derivation when a proof is given, for ``\input`` after ``\usepackage{qdsym}``.

    >>> from qdsym.statements.theorem_1 import statement
    >>> print(document_fragment(statement).splitlines()[2])
    \providecommand{\qdsymTheoremOneCpMatrix}{M = \gamma(I + \mathrm{i}(2c - 1)\sigma)}
    """
    statement = item.statement if isinstance(item, Proof) else item
    macros = {claim_macro(statement.id, c.id): claim_formula(c.proposition) for c in statement.claims}
    lines = [*head(statement.id, macros), *_statement(statement)]
    if isinstance(item, Proof):
        lines += ["", *_proof(item)]
    return "\n".join(lines) + "\n"


def head(name: str, macros: dict[str, str]) -> list[str]:
    r"""Return the first lines of a fragment: what defines its macros, and the end of it for ``\qdsymformulas``."""
    return [
        f"% {name}.tex, {MARK}: change what it is written from, not this file.",
        r"% It needs \usepackage{qdsym} in the preamble.",
        *(rf"\providecommand{{{macro}}}{{{written}}}" for macro, written in macros.items()),
        r"\ifqdsymprints\else\expandafter\endinput\fi",
        "",
    ]


def claim_formula(body: Proposition) -> str:
    r"""Return what a claim's macro holds: its formula, in as many layouts as columns of any width may need."""
    found = layouts(body)
    if one_line(found[0]):
        return found[0]
    return in_layouts([*found, rf"\qdsymparagraph{{{INLINE.write(body)}}}"])


def in_layouts(found: list[str], command: str = FORMULA) -> str:
    """Return the command that takes the first layout that fits, the last one where none of the others does."""
    first, *others = found
    following = FIT if command == FORMULA else command
    return f"{command}{{{first}}}{{%\n{in_layouts(others, following)}}}" if others else first


def _statement(statement: Statement) -> list[str]:
    environment = statement.kind if statement.kind in ENVIRONMENTS else "proposition"
    said = statement.note or SOURCES[statement.source]
    note = escape(said[:1].upper() + said[1:])
    called = f"{kind(statement.kind).capitalize()}: " if statement.kind == "refuted" else ""
    lines = [
        rf"\begin{{{environment}}}[{{{escape(called + statement.title)}}}]\label{{{statement_label(statement.id)}}}"
        r"\upshape\setlength{\emergencystretch}{2em}",
        rf"\qdsymsource{{{statement.source}}} {note}.\par",
        _quantifier(statement) + ("" if _rows(statement) else "."),
        *_definitions(statement),
        "Then:" if _rows(statement) else "",
        r"\begin{qdsymclaims}",
    ]
    for claim in statement.claims:
        lines += _claim(statement, claim)
    return [*filter(None, lines), r"\end{qdsymclaims}", rf"\end{{{environment}}}"]


def _claim(statement: Statement, claim: Claim) -> list[str]:
    said = rf"\qdsymsource{{{source(statement, claim)}}}"
    said += f" where {_and(claim.given)}" if claim.given else ""
    said += f"{';' * bool(claim.given)} {escape(claim.remark)}" if claim.remark else ""
    return [
        rf"\item[\qdsymclaim{{{claim.id}}}] {said}:",
        rf"\begin{{equation}}\label{{{claim_label(statement.id, claim.id)}}}",
        claim_macro(statement.id, claim.id),
        r"\end{equation}",
    ]


def _and(bodies: Iterable[Proposition]) -> str:
    ordered = sorted(bodies, key=unicode_math.proposition)
    return _sentence(ordered)


def _sentence(bodies: Iterable[Proposition]) -> str:
    *most, last = map(_math, INLINE.conditions(bodies))
    return f"{', '.join(most)} and {last}" if most else last


def _quantifier(statement: Statement) -> str:
    domain, subjects = statement.domain, []
    variables = visible_variables(statement)
    alone = [v for v in variables if v not in domain.mode_symbols]
    if alone:
        subjects.append("all real " + ", ".join(_math(inline(v)) for v in alone))
    if domain.modes:
        subjects.append("in every mode $k$ all real " + ", ".join(_math(inline(m.symbol)) for m in domain.modes))
    sizes = dict.fromkeys(m.symbol.shape[0] for m in domain.matrices)
    numbers = sorted({inline(n) for size in sizes for n in size.free_symbols})
    subjects += ["every positive integer " + ", ".join(map(_math, numbers))] if numbers else []
    for size in sizes:
        names = ", ".join(_math(inline(m.symbol)) for m in domain.matrices if m.symbol.shape[0] == size)
        subjects.append(rf"all real ${inline(size)}\times {inline(size)}$ matrices {names}")
    condition = f" with {_sentence(domain.hypotheses)}" if domain.hypotheses else ""
    return f"For {' and '.join(subjects) or 'all cases'}{condition}" + (" let" if _rows(statement) else "")


def _nature(matrix: MatrixVariable, domain: Domain) -> str:
    """Return the law that a matrix is declared to obey, from the relation sign on where it begins with its name."""
    if matrix.entry is not None:
        return rf"$= \bigoplus_k {INLINE.held(matrix.entry)}\, I_2$"
    if matrix.complex_structure:
        return r"$= \bigoplus_k \bigl(\begin{smallmatrix}0 & 1\\ -1 & 0\end{smallmatrix}\bigr)$"
    if matrix.symplectic:
        sigma = next(m.symbol for m in domain.matrices if m.complex_structure)
        return rf"with ${inline(matrix.symbol * sigma * matrix.symbol.T)} = {inline(sigma)}$"
    return _SYMMETRY[matrix.symmetry].format(inline(matrix.symbol))


def _described(matrix: MatrixVariable) -> str:
    """Return what a matrix means, whether it is invertible and how it moves."""
    parts = ["invertible"] if matrix.invertible else []
    if matrix.rate is not None:
        rate = Rate(matrix.symbol, matrix.rate)
        known = unicode_math.proposition(rate) in unicodedata.normalize("NFC", matrix.meaning)
        parts += [] if known else [_math(INLINE.write(rate))]
    return "; ".join(filter(None, (escape(matrix.meaning), ", ".join(parts))))


def _rows(statement: Statement) -> list[str]:
    domain = statement.domain
    rows = []
    for m in domain.matrices:
        symbol = inline(m.symbol)
        rows.append(rf"\qdsymdefine{{${symbol}$}}{{{_nature(m, domain)}}}{{{_described(m)}}}")
    for d in domain.definitions:
        symbol, words = inline(d.symbol), escape(meaning(d))
        if d.display:
            described = "; ".join(filter(None, (escape(d.display), words)))
            rows.append(rf"\qdsymdescribe{{${symbol}$}}{{{described}}}")
        else:
            rows.append(rf"\qdsymdefine{{${symbol}$}}{{$= {inline(d.value)}$}}{{{words}}}")
    return rows


def _definitions(statement: Statement) -> list[str]:
    rows = _rows(statement)
    return [r"\begin{qdsymdefinitions}", *rows, r"\end{qdsymdefinitions}"] if rows else []


def _proof(proof: Proof) -> list[str]:
    statement = proof.statement
    lines = [rf"\begin{{proof}}[Derivation of \texttt{{{statement.id}}}]\leavevmode"]
    if proof.steps:
        lines += [r"\begin{qdsymsteps}"]
        for number, (step, verdict) in enumerate(zip(proof.steps, proof.step_verdicts, strict=True), 1):
            lines += _step(number, step, verdict.proved, verdict.detail)
        lines += [r"\end{qdsymsteps}"]
    proved = sum(result.verdict is Verdict.PROVED for result in proof.results)
    names = [rf"\texttt{{{name}}}" for name in proof.depends_on]
    rests = f" Rests on {', '.join(names)}." if names else ""
    lines += [rf"\texttt{{{statement.id}}}: {proof.verdict}, {proved} of {len(proof.results)} claims.{rests}"]
    for result in proof.results:
        if result.verdict is not Verdict.PROVED:
            lines.append(rf"\par\texttt{{{result.claim.id}}}: {result.verdict}, {escape(result.detail)}.")
    return [*lines, r"\end{proof}"]


def _step(number: int, step: Step, proved: bool, detail: str) -> list[str]:
    body = step.sequent.proposition
    if proved and supposes(step):
        return [rf"\qdsymstep{{{number}}} Suppose ${INLINE.write(body)}$."]
    why = "; ".join(filter(None, (certificate(step, _PHRASING), escape(step.because))))
    reason = origin(step).replace("–", "--") + (f": {why}" if why else "")
    if not proved:
        reason += rf". \textbf{{Not shown:}} {escape(detail)}"
    return [rf"\qdsymstep{{{number}}} {_shown(step)}", rf"\qdsymreason{{{reason}}}"]


def _shown(step: Step) -> str:
    """Return a step's formula with what it supposes: on one line, on one each, in aligned lines, or as it runs."""
    body = step.sequent.proposition
    running = _math(INLINE.write(body))
    given = rf"where {_and(step.sequent.given)}" if step.sequent.given else ""
    beside, below = (rf"{command}{{{given}}}" if given else "" for command in (r"\qdsymgiven", r"\qdsymgivenbelow"))
    choices = [running + beside] + [running + below] * bool(given)
    if not one_line(INLINE.write(body)):
        broken = [text.replace(r"\begin{aligned}", r"\begin{aligned}[t]") for text in layouts(body)[1:]]
        choices += [_math(text) + below for text in [*broken, INLINE.write(body)]]
    return in_layouts(choices, EITHER) if len(choices) > 1 else choices[0]
