"""Statements and derivations as plain text for a terminal or a file: what a referee reads."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from qdsym.export.explanation import (
    MOVES,
    SOURCES,
    SYMMETRY,
    Phrasing,
    certificate,
    meaning,
    moving_modes,
    origin,
    source,
    supposes,
    visible_variables,
    witness,
)
from qdsym.export.wrapping import pad, width, wrap
from qdsym.notation.kinds import kind
from qdsym.notation.unicode_math import SENTENCES, expression, formula, proposition
from qdsym.proof import Domain, MatrixVariable, Rate
from qdsym.proof.prover import ClaimResult, Proof
from qdsym.proof.trusted.evidence import Verdict
from qdsym.proof.trusted.language.propositions import Proposition
from qdsym.proof.trusted.language.statement import Claim, Statement
from qdsym.proof.trusted.language.steps import Step

WIDTH = 100
MARKS = {Verdict.PROVED: "✓", Verdict.REFUTED: "✗", Verdict.UNKNOWN: "?"}
_DIGITS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_SYMMETRY = {1: "{0} = {0}ᵀ", -1: "{0} = −{0}ᵀ", 0: "{0}"}


def show(statement: Statement, width: int = WIDTH) -> str:
    """Return a statement in full: where it comes from, its setting and everything it claims.

    >>> from qdsym.statements.theorem_1 import statement
    >>> print(show(statement).splitlines()[0])
    theorem-1 · No-go for noiseless quantum score reversal
    """
    lines = [*_setting(statement, width), "", "Claims"]
    column = 4 + max(len(claim.id) for claim in statement.claims)
    for claim in statement.claims:
        lines += _claim(claim, f"  {claim.id}", source(statement, claim), column, width)
        lines += wrap(f"remark: {prose(claim.remark)}", width, " " * column, " " * (column + 2)) if claim.remark else []
    return "\n".join(lines)


def derivation(proof: Proof, width: int = WIDTH) -> str:
    """Return a checked derivation: the setting, every step with its verdict, and what became of each claim.

    >>> from qdsym.proof import Session
    >>> from qdsym.statements.lemma_1 import statement
    >>> print(derivation(Session({}.__getitem__).prove(statement)).splitlines()[-1])
    lemma-1: proved, 5 of 5 claims
    """
    statement = proof.statement
    lines = [*_setting(statement, width), "", "Derivation", *steps(proof, width), "", "Claims"]
    column = 4 + max(len(claim.id) for claim in statement.claims)
    for result in proof.results:
        lines += _result(statement, result, column, width)
    if proof.depends_on:
        lines += ["", *wrap(f"Rests on {', '.join(proof.depends_on)}.", width)]
    proved = sum(result.verdict is Verdict.PROVED for result in proof.results)
    lines += ["", f"{statement.id}: {proof.verdict}, {proved} of {len(proof.results)} claims"]
    return "\n".join(lines)


def steps(proof: Proof, width: int = WIDTH) -> list[str]:
    """Return the lines of a derivation's steps, each with its verdict."""
    taken = enumerate(zip(proof.steps, proof.step_verdicts, strict=True), 1)
    return [line for k, (step, verdict) in taken for line in _step(k, step, verdict.proved, verdict.detail, width)]


def prose(text: str) -> str:
    """Return prose with the names of symbols in it written as the formulas write them.

    >>> prose("M is M_0")
    'M is M₀'
    """
    return re.sub(r"\b([A-Za-z])_([0-9]+)\b", lambda found: found[1] + found[2].translate(_DIGITS), text)


def _and(bodies: Iterable[Proposition]) -> str:
    return SENTENCES.listing(SENTENCES.conditions(sorted(bodies, key=proposition)))


def _setting(statement: Statement, columns: int) -> list[str]:
    lines = wrap(f"{statement.id} · {prose(statement.title)}", columns, "", "  ")
    label = f"{kind(statement.kind)}; source: {statement.source}"
    lines += wrap(f"{label} — {prose(statement.note) or SOURCES[statement.source]}", columns, "", "  ")
    lines += ["", *_quantifier(statement, columns)]
    domain = statement.domain
    rows: list[tuple[str, ...]] = [(*_nature(m, domain), _described(m)) for m in domain.matrices]
    rows += [
        (expression(d.symbol), prose(d.in_words) or expression(d.value), prose(meaning(d))) for d in domain.definitions
    ]
    for symbol, rate in moving_modes(domain):
        rows.append((proposition(rate) if rate else expression(symbol), "" if rate else MOVES))
    if rows:
        lines += ["where", *_table(rows, columns)]
    return lines


def _nature(matrix: MatrixVariable, domain: Domain) -> tuple[str, ...]:
    """Return the symbol, and what it equals or the law that it is declared to obey."""
    symbol = expression(matrix.symbol)
    if matrix.entry is not None:
        return symbol, f"⊕ {SENTENCES.held(matrix.entry)} I₂"
    if matrix.complex_structure:
        return symbol, "⊕ [[0, 1], [−1, 0]]"
    if matrix.symplectic:
        sigma = next(m.symbol for m in domain.matrices if m.complex_structure)
        return (f"{expression(matrix.symbol * sigma * matrix.symbol.T)} = {expression(sigma)}",)
    return (_SYMMETRY[matrix.symmetry].format(symbol),)


def _described(matrix: MatrixVariable) -> str:
    """Return what a matrix means, whether it is invertible and how it moves."""
    meaning, parts = prose(matrix.meaning), [SYMMETRY[matrix.symmetry]] if matrix.symplectic else []
    parts += ["invertible"] if matrix.invertible else []
    parts += [MOVES] if matrix.moving and matrix.rate is None else []
    parts += [proposition(Rate(matrix.symbol, matrix.rate))] if matrix.rate is not None else []
    return "; ".join(filter(None, (meaning, ", ".join(filter(None, parts)))))


def _quantifier(statement: Statement, columns: int) -> list[str]:
    domain = statement.domain
    subjects = []
    variables = visible_variables(statement)
    alone = [v for v in variables if v not in domain.mode_symbols]
    if alone:
        subjects.append(f"all real {', '.join(expression(v) for v in alone)}")
    if domain.modes:
        subjects.append(f"all real {', '.join(expression(m.symbol) for m in domain.modes)} in every mode k")
    if domain.matrices:
        shapes = dict.fromkeys(m.symbol.shape for m in domain.matrices)
        numbers = sorted({expression(n) for shape in shapes for size in shape for n in size.free_symbols})
        subjects += [f"every positive integer {', '.join(numbers)}"] if numbers else []
        for shape in shapes:
            names = ", ".join(expression(m.symbol) for m in domain.matrices if m.symbol.shape == shape)
            subjects.append(f"all real {' × '.join(map(expression, shape))} matrices {names}")
    hypotheses = SENTENCES.conditions(domain.hypotheses)
    condition = f" with {SENTENCES.listing(hypotheses)}" if hypotheses else ""
    return wrap(f"For {' and '.join(subjects) or 'all cases'}{condition}", columns, "", "  ")


def _table(rows: list[Any], columns: int) -> list[str]:
    """Return aligned rows: symbol = value, then the meaning in a column of its own."""
    defined = [row for row in rows if len(row) == 3]
    left = 2 + max(width(row[0]) for row in rows)
    column = left + 3 + min(max((width(row[1]) for row in defined), default=0), 40) + 3
    column = min(column, columns - 30) if defined else left + 3
    lines = []
    for symbol, *value, words in rows:
        end = "," * bool(words)  # The words do not go on with the formula.
        start = pad(f"  {symbol}{end * (not value and ' = ' in symbol)}", left)
        block = wrap(value[0] + end, columns, f"{start} = ", " " * (left + 3)) if value else [start]
        if words and width(block[-1]) <= column - 2:
            last = block.pop()
            block += wrap(words, columns, pad(last, column), " " * column)
        elif words:
            block += wrap(words, columns, " " * column, " " * column)
        lines += block
    return lines


def _step(number: int, step: Step, proved: bool, detail: str, columns: int) -> list[str]:
    body = proposition(step.sequent.proposition)
    if proved and supposes(step):
        return wrap(f"Suppose {body}.", columns, f"  {number:3}  ", " " * 9)
    mark = MARKS[Verdict.PROVED if proved else Verdict.REFUTED]
    head = _under(wrap(body, columns, f"{mark} {number:3}  ", " " * 9), step.sequent.given, " " * 9, columns)
    why = "; ".join(filter(None, (certificate(step, _PHRASING), prose(step.because))))
    head += wrap(origin(step) + (f": {why}" if why else ""), columns, " " * 9, " " * 11)
    if not proved:
        head += wrap(f"not shown: {detail}", columns, " " * 9, " " * 11)
    return head


def _under(lines: list[str], given: Iterable[Proposition], indent: str, columns: int) -> list[str]:
    """Add the hypotheses to what holds under them, on its last line or on a line of their own."""
    if not given:
        return lines
    where = f"where {_and(given)}"
    joined = f"{lines[-1]}   {where}"
    return [*lines[:-1], joined] if width(joined) <= columns else [*lines, *wrap(where, columns, indent, indent + "  ")]


def _claim(claim: Claim, label: str, tag: str, column: int, columns: int) -> list[str]:
    """Return a claim with a tag to the right of its first line, or below it where that has no room.

    However wide the terminal is, an eye finds the tag: it stands no further to the right than it has to.
    """
    indent = " " * column
    lines = wrap(proposition(claim.proposition), columns, pad(label, column), indent)
    lines = _under(lines, claim.given, indent, columns)
    room = max(min(columns, WIDTH) - width(tag), width(lines[0]) + 3)
    if room + width(tag) <= columns:
        return [pad(lines[0], room) + tag, *lines[1:]]
    return [*lines, *wrap(tag, columns, indent, indent)]


def _result(statement: Statement, result: ClaimResult, column: int, columns: int) -> list[str]:
    claim, label = result.claim, f"{MARKS[result.verdict]} {result.claim.id}"
    whose = source(statement, claim)
    if result.verdict is Verdict.PROVED and result.step is not None:
        tag = f"step {result.step + 1}" + (", by citation" if result.cited else "")
        return _claim(claim, label, f"{tag} · {whose}", column, columns)
    said = f"false at {witness(result.witness, _PHRASING)}" if result.witness is not None else result.detail
    lines = _claim(claim, label, whose, column, columns)
    return [*lines, *wrap(f"{result.verdict}: {said}", columns, " " * column, " " * (column + 2))]


_PHRASING = Phrasing(expression, proposition, formula, prose)
