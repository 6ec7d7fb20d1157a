r"""What a notebook shows of a statement, a claim, a proof or a closed form: LaTeX that MathJax and KaTeX both read.

Nothing but their own commands is used. Words stand in ``\text``, in which the two differ about special characters;
those are written outside of it.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatch
from textwrap import wrap
from typing import Any

from qdsym.export.explanation import MOVES, SOURCES, meaning, moving_modes, origin, visible_variables
from qdsym.export.explanation import source as claim_source
from qdsym.export.latex.formulas import SENTENCES, LatexMathPrinter, expression, proposition
from qdsym.export.latex.fragment import nature
from qdsym.notation.kinds import kind
from qdsym.proof import Domain, MatrixVariable, Rate
from qdsym.proof.prover import Proof
from qdsym.proof.trusted.evidence import Verdict
from qdsym.proof.trusted.language.statement import Claim, Statement
from qdsym.quantities.closed_forms import ClosedForm
from qdsym.quantities.formulas import SHOWN

_OUTSIDE = {
    "\\": r"\backslash ", "{": r"\{", "}": r"\}", "$": r"\$", "%": r"\%", "#": r"\#", "&": r"\&", "_": r"\_",
    "^": r"\wedge ", "~": r"\sim ", "<": "<", ">": ">",
}  # fmt: skip
"""What stands, outside of ``\\text``, for a character that is not the same to both within it."""


_WIDE = 90
"""Characters of prose in a row."""


class _Printer(LatexMathPrinter):
    TALL_ROW = r" \\ "
    """Without the space after it that not every reader of LaTeX takes."""


_PRINTER = _Printer()


def words(text: str) -> str:
    r"""Return prose for math mode; nothing in it can act as a command.

    >>> print(words(r"100 % of \x"))
    \text{100 }\%\text{ of }\backslash \text{x}
    """
    out, run = "", ""
    for letter in " ".join(text.split()):
        if letter in _OUTSIDE or not letter.isprintable():
            out += rf"\text{{{run}}}" * bool(run) + _OUTSIDE.get(letter, "")
            run = ""
        else:
            run += letter
    return out + rf"\text{{{run}}}" * bool(run)


@singledispatch
def in_latex(item: Any) -> str:
    """Return an object as a notebook shows it."""
    raise TypeError(f"{type(item).__name__} has no display")


@in_latex.register
def claim(item: Claim) -> str:
    """Return a claim with what it supposes."""
    return _display(_claim(item))


@in_latex.register
def statement(item: Statement) -> str:
    """Return a statement: whose it is, its hypotheses, definitions and claims."""
    return _display(_rows([*_head(item), *_claims(item)]))


@in_latex.register
def proof(item: Proof) -> str:
    """Return a statement with its derivation, each step with its rule, and the verdict."""
    rows = [*_head(item.statement), *_claims(item.statement), r"\textit{Derivation}"]
    for number, (step, verdict) in enumerate(zip(item.steps, item.step_verdicts, strict=True), 1):
        given = _given(step.sequent.given)
        said = origin(step) + ("" if verdict.proved else f", not shown: {verdict.detail}")
        rows.append(rf"{number}.\quad {proposition(step.sequent.proposition)}{given}\qquad {words(f'({said})')}")
    proved = sum(result.verdict is Verdict.PROVED for result in item.results)
    rows.append(words(f"{item.statement.id}: {item.verdict}, {proved} of {len(item.results)} claims"))
    return _display(_rows(rows))


@in_latex.register
def closed_form(form: ClosedForm) -> str:
    """Return a named quantity with its formula, and what the letters of a long one stand for."""
    letters_of = dict(SHOWN)
    formula, letters = form.written
    rows = [f"{form.notation} = {_PRINTER.expr(formula.xreplace(letters_of))}"]
    rows += [rf"\quad {expression(letter)} = {_PRINTER.expr(value.xreplace(letters_of))}" for letter, value in letters]
    return _display(rows[0] if len(rows) == 1 else _rows(rows))


def _display(formula: str) -> str:
    return rf"$\displaystyle {formula}$"


def _rows(rows: Iterable[str]) -> str:
    return r"\begin{array}{l} " + r" \\ ".join(rf"\displaystyle {row}" for row in rows) + r" \end{array}"


def _head(item: Statement) -> list[str]:
    said = item.note or SOURCES[item.source]
    called = kind(item.kind).capitalize() if item.kind.isalpha() else "Statement"
    rows = [rf"\textbf{{{called}}}\quad {words(item.title)}"]
    rows += [words(line) for line in wrap(f"[{item.source}] {said}", _WIDE)]
    variables = ", ".join(expression(v) for v in visible_variables(item))
    conditions = r",\; ".join(SENTENCES.conditions(item.domain.hypotheses))
    known = filter(None, (rf"{variables} \in \mathbb{{R}}" * bool(variables), conditions))
    rows += [_and_so_on(known)]
    rows += [_matrix(m, item.domain) for m in item.domain.matrices]
    for symbol, rate in moving_modes(item.domain):
        rows.append(rf"\quad {proposition(rate)}" if rate else rf"\quad {expression(symbol)}\quad {words(MOVES)}")
    rows += [_definition(d) for d in item.domain.definitions]
    return [row for row in rows if row]


def _matrix(matrix: MatrixVariable, domain: Domain) -> str:
    shape = r"\times ".join(map(expression, matrix.symbol.shape))
    said = "; ".join(filter(None, (matrix.meaning, "invertible" if matrix.invertible else "")))
    # A formula, perhaps after a word, with places where a manuscript may break it.
    before, _, law = nature(matrix, domain).replace(r"\qdsymbreak", "").partition("$")
    row = rf"\quad {expression(matrix.symbol)} \in \mathbb{{R}}^{{{shape}}}"
    row += rf"\quad {words(before)}\; {law.rstrip('$')}" if law else ""
    if matrix.rate is not None:
        row += rf",\quad {proposition(Rate(matrix.symbol, matrix.rate))}"
    elif matrix.moving:
        row += rf",\quad {words(MOVES)}"
    return row + (rf"\qquad {words(said)}" if said else "")


def _and_so_on(parts: Iterable[str]) -> str:
    return r",\quad ".join(parts)


def _definition(definition: Any) -> str:
    said = meaning(definition)
    value = words(definition.in_words) if definition.display else expression(definition.value)
    return rf"\quad {expression(definition.symbol)} = {value}" + (rf",\qquad {words(said)}" if said else "")


def _claims(item: Statement) -> list[str]:
    return [rf"{words(f'{c.id} [{claim_source(item, c)}]')}\quad {_claim(c)}" for c in item.claims]


def _claim(item: Claim) -> str:
    return f"{proposition(item.proposition)}{_given(item.given)}"


def _given(bodies: Iterable[Any]) -> str:
    written = sorted(SENTENCES.conditions(bodies))
    return rf"\quad\text{{where }} {_and_so_on(written)}" if written else ""
