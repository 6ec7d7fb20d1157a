r"""Statements and derivations as LaTeX: one fragment a statement for \input, and the style file it needs."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from typing import Any

from qdsym.export import unicode_math
from qdsym.export.explanation import SOURCES, Phrasing, certificate, meaning, origin, source, visible_variables
from qdsym.export.latex_layout import FITS, display, fits
from qdsym.export.latex_math import INLINE, formula, inline, proposition
from qdsym.export.prose import escape
from qdsym.export.wrapping import width
from qdsym.proof import Domain, MatrixVariable, Rate, steps
from qdsym.proof.evidence import Verdict
from qdsym.proof.propositions import Proposition, Relation
from qdsym.proof.session import Proof
from qdsym.proof.statement import Claim, Statement
from qdsym.proof.steps import Step

__all__ = ["document_fragment", "escape", "label", "macro", "style_file"]

ENVIRONMENTS = ("theorem", "lemma", "corollary", "proposition")
_NUMERALS = ("Zero", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")
_DIGITS = dict(zip("0123456789", _NUMERALS, strict=True))
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


def label(statement: str, claim: str = "") -> str:
    r"""Return the label that ``\ref`` finds a statement by, or ``\eqref`` one of its claims.

    >>> label("theorem-1"), label("theorem-1", "criterion")
    ('qdsym:theorem-1', 'eq:qdsym:theorem-1:criterion')
    """
    return f"eq:qdsym:{statement}:{claim}" if claim else f"qdsym:{statement}"


def macro(statement: str, claim: str) -> str:
    r"""Return the name of the macro that holds a claim's formula; letters only.

    >>> print(macro("theorem-1", "criterion"))
    \qdTheoremOneCriterion
    """
    words = re.findall(r"[a-z]+|[0-9]", f"{statement}-{claim}")
    return "\\qd" + "".join(_DIGITS.get(word, word.capitalize()) for word in words)


def document_fragment(item: Proof | Statement) -> str:
    r"""Return a statement, and its derivation when a proof is given, for ``\input`` after ``\usepackage{qdsym}``.

    >>> from qdsym.statements.theorem_1 import statement
    >>> print(document_fragment(statement).splitlines()[2])
    \providecommand{\qdTheoremOneCpMatrix}{M = \gamma(I + \mathrm{i}(2c - 1)\sigma)}
    """
    statement = item.statement if isinstance(item, Proof) else item
    lines = [
        f"% {statement.id}, written by qdsym: change the statement, not this file.",
        r"% \usepackage{qdsym} in the preamble.",
    ]
    lines += [
        rf"\providecommand{{{macro(statement.id, c.id)}}}{{{proposition(c.proposition)}}}" for c in statement.claims
    ]
    lines += ["", *_statement(statement)]
    if isinstance(item, Proof):
        lines += ["", *_proof(item)]
    return "\n".join(lines) + "\n"


def _statement(statement: Statement) -> list[str]:
    environment = statement.kind if statement.kind in ENVIRONMENTS else "proposition"
    said = statement.note or SOURCES[statement.source]
    note = escape(said[:1].upper() + said[1:])
    lines = [
        rf"\begin{{{environment}}}[{{{escape(statement.title)}}}]\label{{{label(statement.id)}}}\upshape\setlength{{\emergencystretch}}{{2em}}",
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
    body = display(claim.proposition)
    name = label(statement.id, claim.id)
    lines = [rf"\item[\qdsymclaim{{{claim.id}}}] {said}:", rf"\begin{{equation}}\label{{{name}}}"]
    if not fits(body):
        lines.append(rf"\qdsymparagraph{{${INLINE.write(claim.proposition)}$}}")
    elif len(body) == 1:
        lines.append(macro(statement.id, claim.id))
    else:
        lines += [r"\begin{split}", *_rows_of(body), r"\end{split}"]
    return [*lines, r"\end{equation}"]


def _rows_of(lines: list[str]) -> list[str]:
    return [rf"{line} \\" for line in lines[:-1]] + lines[-1:]


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
    lines = [rf"\begin{{proof}}[Derivation of \texttt{{{statement.id}}}]\leavevmode", r"\begin{qdsymsteps}"]
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
    if proved and isinstance(step.rule, steps.Assumption):
        return [rf"\qdsymstep{{{number}}} Suppose ${INLINE.write(body)}$."]
    given = rf"\qdsymgiven{{where {_and(step.sequent.given)}}}" if step.sequent.given else ""
    why = "; ".join(filter(None, (certificate(step, _PHRASING), escape(step.because))))
    reason = origin(step).replace("–", "--") + (f": {why}" if why else "")
    if not proved:
        reason += rf". \textbf{{Not shown:}} {escape(detail)}"
    return [rf"\qdsymstep{{{number}}} ${_shown(body)}$ {given}".rstrip(), rf"\qdsymreason{{{reason}}}"]


def _shown(body: Any) -> str:
    running = isinstance(body, Relation) or width(unicode_math.proposition(body)) <= FITS + 8
    lines = [] if running else display(body)
    if len(lines) > 1 and fits(lines):
        return r"\begin{aligned}[t] " + r" \\ ".join(lines) + r" \end{aligned}"
    return INLINE.write(body)


def style_file() -> str:
    r"""Return the text of ``qdsym.sty``: what the fragments need, and theorem environments where there are none yet.

    >>> print(style_file().splitlines()[0])
    \NeedsTeXFormat{LaTeX2e}
    """
    theorems = "\n".join(
        rf"\@ifundefined{{{name}}}{{\newtheorem{{{name}}}{{{name.capitalize()}}}}}{{}}" for name in ENVIRONMENTS
    )
    return rf"""\NeedsTeXFormat{{LaTeX2e}}
\ProvidesPackage{{qdsym}}[Statements and derivations written by qdsym]
\RequirePackage{{amsmath,amssymb,amsthm}}
% The document's own theorem environments are kept.
\AtBeginDocument{{%
{theorems}
}}
% Where a statement comes from: paper, reconstructed or extension. Redefine to restyle.
\providecommand{{\qdsymsource}}[1]{{\textnormal{{[#1]}}}}
\providecommand{{\qdsymclaim}}[1]{{\textnormal{{\texttt{{#1}}}}}}
\newenvironment{{qdsymclaims}}
  {{\begin{{list}}{{}}{{\setlength{{\leftmargin}}{{0pt}}\setlength{{\labelwidth}}{{0pt}}%
    \setlength{{\labelsep}}{{0.6em}}\setlength{{\itemindent}}{{\labelsep}}\renewcommand{{\makelabel}}[1]{{##1\hfil}}%
    \setlength{{\itemsep}}{{2pt}}\setlength{{\parsep}}{{0pt}}}}%
    \setlength{{\rightskip}}{{0pt plus 5em}}%
    \setlength{{\abovedisplayskip}}{{4pt plus 2pt}}\setlength{{\abovedisplayshortskip}}{{2pt plus 2pt}}%
    \setlength{{\belowdisplayskip}}{{5pt plus 2pt}}\setlength{{\belowdisplayshortskip}}{{5pt plus 2pt}}}}
  {{\end{{list}}}}
\newenvironment{{qdsymdefinitions}}
  {{\par\nobreak\smallskip\nobreak\begingroup\setlength{{\parskip}}{{2pt}}}}
  {{\par\endgroup\smallskip\noindent\ignorespacesafterend}}
% where a long formula may be broken besides at its operators, and between the rows of a matrix written in line
\providecommand{{\qdsymbreak}}{{\penalty950\relax}}
\providecommand{{\qdsymrow}}{{\penalty-200\relax}}
% a formula too long for aligned lines, broken as it runs
\newcommand{{\qdsymparagraph}}[1]{{\parbox{{\dimexpr\linewidth-3em\relax}}{{%
  \raggedright\linespread{{1.15}}\selectfont #1}}}}
\newsavebox{{\qdsymvalue}}
% symbol, "= value", meaning: in three columns, the meaning on its own line below a wide value
\newcommand{{\qdsymdefine}}[3]{{\par\noindent\makebox[2.9em][r]{{#1}}\;\sbox{{\qdsymvalue}}{{#2}}%
  \ifdim\wd\qdsymvalue>.39\linewidth\relax
    \ifdim\wd\qdsymvalue>\dimexpr\linewidth-3.3em\relax
      \parbox[t]{{\dimexpr\linewidth-3.3em\relax}}{{\raggedright #2\strut}}%
    \else\usebox{{\qdsymvalue}}\fi\par\nobreak\noindent\hspace*{{4.4em}}#3\par
  \else\makebox[.4\linewidth][l]{{\usebox{{\qdsymvalue}}}}%
    \parbox[t]{{\dimexpr.6\linewidth-3.3em\relax}}{{\raggedright #3\strut}}\par\fi}}
\newcommand{{\qdsymdescribe}}[2]{{\par\noindent\makebox[2.9em][r]{{#1}}\;%
  \parbox[t]{{\dimexpr\linewidth-3.3em\relax}}{{\raggedright $=$ #2\strut}}\par}}
\newenvironment{{qdsymsteps}}
  {{\@beginparpenalty=10000 \begin{{list}}{{}}{{\setlength{{\leftmargin}}{{2.6em}}%
    \setlength{{\labelwidth}}{{2.1em}}\setlength{{\labelsep}}{{0.5em}}%
    \setlength{{\itemsep}}{{3pt}}\setlength{{\parsep}}{{0pt}}\renewcommand{{\makelabel}}[1]{{\hfil##1}}\raggedright}}}}
  {{\end{{list}}}}
\newcommand{{\qdsymstep}}[1]{{\item[#1.]}}
\newcommand{{\qdsymgiven}}[1]{{\quad #1}}
\newcommand{{\qdsymreason}}[1]{{\\*{{\small #1.}}}}
\endinput
"""
