"""Displays that fit the column: a formula too long for one line is broken at its connectives, relations and terms.

Each formula gets several layouts, from one line to many short ones. TeX measures them and takes the first that fits,
so that one file serves a page of one column and of two.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sympy import Expr, Piecewise

from qdsym.export.latex.abbreviation import Abbreviation, abbreviated
from qdsym.export.latex.breaking import pieces
from qdsym.export.latex.formulas import SENTENCES, case, expression, proposition
from qdsym.export.latex.width import points
from qdsym.notation.arrangement import SUM, level
from qdsym.notation.sentences import has_parts
from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Implies,
    Minimum,
    Outgrows,
    Proposition,
    Relation,
    Series,
    Spectrum,
)

COLUMNS = (312.0, 208.0, 160.0)
"""Points beside the equation number: in a column of 345 pt, in one of two columns of 246 pt, and where that fails."""

SHORT = 170.0
"""A formula that is estimated to be no wider needs no other layout."""

ALIGNED_END = r" \end{aligned}"
_SPACES, _WIDTH = r"\quad ", 10.0


def one_line(formula: str) -> bool:
    """Return whether a formula fits one line of any column that there is."""
    return points(formula) <= SHORT


def layouts(body: Proposition) -> list[str]:
    """Return a proposition on one line and, when that may be too long, in aligned lines for each of `COLUMNS`."""
    whole = proposition(body)
    short, letter = (body, None) if one_line(whole) else abbreviated(body)
    return _layouts(whole, [[*aligned(short, column), *_explained(letter, column)] for column in COLUMNS])


def _explained(abbreviation: Abbreviation | None, column: float) -> list[str]:
    """Return the lines that say what a letter stands for."""
    if abbreviation is None:
        return []
    letter, root = expression(abbreviation.letter), abbreviation.value
    whole = rf"\text{{where }} {letter} = {expression(root)}"
    if points(whole) <= column:
        return [f"&{whole}"]
    if points(expression(root)) + _WIDTH <= column:
        return [rf"&\text{{where }} {letter} =", rf"&{_SPACES}{expression(root)}"]
    head = rf"\text{{where }} {letter} \ge 0,\; {letter}^{{2}} = "
    return [f"&{line}" for line in _packed(head, pieces(root.base, column), column, _SPACES * 2)]


def equation_layouts(symbol: str, value: Expr) -> list[str]:
    """Return the layouts of ``symbol = value``, as `layouts` does for a proposition."""
    whole = f"{symbol} = {expression(value)}"
    if not isinstance(value, Piecewise):
        return _layouts(whole, [_aligned_relation(symbol, [], "=", value, column) for column in COLUMNS])
    return _layouts(whole, [_cases(symbol, value, column) for column in COLUMNS])


def _cases(symbol: str, value: Piecewise, column: float) -> list[str]:
    """Return the cases below one another, each followed by its condition."""
    lines: list[str] = []
    for number, (branch, condition) in enumerate(value.args):
        terms = pieces(branch, column - points(symbol) - 4 * _WIDTH)
        lines += _packed(_SPACES if number else "= ", terms, column - points(symbol), _SPACES)
        room = points(f"{symbol}{lines[-1]}{case(condition)}") + _WIDTH <= column
        lines[-1:] = [rf"{lines[-1]} \quad {case(condition)}"] if room else [lines[-1], _SPACES + case(condition)]
    return [f"{symbol} &{lines[0]}", *(f"&{line}" for line in lines[1:])]


def _layouts(whole: str, broken: Iterable[list[str]]) -> list[str]:
    found = [whole]
    for lines in broken:
        text = r"\begin{aligned} " + " \\\\\n".join(lines) + ALIGNED_END
        if len(lines) > 1 and text not in found and not one_line(whole):
            found.append(text)
    return found


def aligned(body: Proposition, column: float) -> list[str]:
    """Return lines no wider than the column where that can be done, each with one ``&`` to align by."""
    if points(proposition(body)) <= column:
        return [f"&{proposition(body)}"]
    if isinstance(body, Relation):
        operator = SENTENCES.words.operators[body.operator]
        return _aligned_relation(expression(body.lhs), pieces(body.lhs, column), operator, body.rhs, column)
    return [f"&{line}" for line in _lines(body, column)]


def _lines(body: Proposition, column: float) -> list[str]:
    """Return the lines of a proposition, set flush but for the indentation that they carry themselves."""
    words, whole = SENTENCES.words, proposition(body)
    if points(whole) <= column:
        return [whole]
    match body:
        case And(parts):
            return _conjunction(parts, column)
        case Iff(left, right):
            return [*_part(left, column), *_indented(words.iff, _part(right, column - 2 * _WIDTH))]
        case Implies(premise, conclusion):
            return [*_part(premise, column), *_indented(words.implies, _part(conclusion, column - 2 * _WIDTH))]
        case Relation(lhs, operator, rhs):
            return _hanging(pieces(lhs, column), words.operators[operator], pieces(rhs, column - 4 * _WIDTH), column)
        case Spectrum(matrix, values, vectors):
            pairs = [words.on % (expression(v), expression(w)) for v, w in zip(values, vectors, strict=True)]
            head = rf"{words.spectrum % SENTENCES.held(matrix)} {words.operators['=']} \{{"
            if points(head + pairs[0]) > column:
                return [head, *(f"{_SPACES}{p}," for p in pairs[:-1]), rf"{_SPACES}{pairs[-1]}\}}"]
            return [head + f"{pairs[0]},", *(f"{_SPACES}{p}," for p in pairs[1:-1]), rf"{_SPACES}{pairs[-1]}\}}"]
        case Series(term, index, value):
            head = f"{words.series(expression(index))} "
            terms = pieces(term, column - points(head)) if level(term) > SUM else [SENTENCES.term(term)]
            return [*_packed(head, terms, column, _SPACES * 2), rf"{_SPACES}{words.operators['=']} {expression(value)}"]
        case Minimum():
            return _minimum(body, column)
        case Outgrows(fast, slow):
            fast, slow = (rf"\Delta {SENTENCES.held(side)}" for side in (fast, slow))
            end = [rf"{_SPACES}\ge {slow}", r"\;\text{along the path}"]
            return [fast, *([" ".join(end)] if points(" ".join(end)) <= column else [end[0], _SPACES + end[1]])]
    return [whole]


def _part(body: Proposition, column: float) -> list[str]:
    """Return the lines of a part of a proposition, in parentheses when it has parts itself."""
    written = SENTENCES.inner(body)
    if points(written) <= column:
        return [written]
    if has_parts(body):
        first, *rest = _lines(body, column - _WIDTH)
        opened = [f"({first}", *(rf"\;{line}" for line in rest)]
        return [*opened[:-1], f"{opened[-1]})"]
    return _lines(body, column)


def _indented(sign: str, lines: list[str]) -> list[str]:
    return [rf"{_SPACES}{sign} {lines[0]}", *(rf"{_SPACES}{_SPACES}{line}" for line in lines[1:])]


def _conjunction(parts: tuple[Proposition, ...], column: float) -> list[str]:
    written = [[text] for text in SENTENCES.conditions(parts)]
    if len(written) == len(parts):
        written = [_part(part, column) for part in parts]
    lines = [""]
    for left, text in zip(range(len(written) - 1, -1, -1), written, strict=True):
        text = [*text[:-1], text[-1] + (r",\; " if left > 1 else r" \mathrel{\text{and}} " if left == 1 else "")]
        if lines[-1] and points(lines[-1]) + points(text[0]) > column:
            lines.append("")
        lines[-1] += text[0]
        lines += text[1:]
    return [line.rstrip().removesuffix(r"\;") for line in lines]


def _minimum(body: Minimum, column: float) -> list[str]:
    words = SENTENCES.words
    least = rf"\min\{{\, {SENTENCES.minimised(body)} \,\}}"
    value = f"{words.operators['=']} {expression(body.value)}"
    place = rf"\text{{at }} {SENTENCES.tuple(body.variables)} = {SENTENCES.tuple(body.minimiser)}"
    if points(f"{least} {value}") <= column:
        return [f"{least} {value}", f"{_SPACES}{place}"]
    if points(place) + _WIDTH <= column:
        return [least, f"{_SPACES}{value}", f"{_SPACES}{place}"]
    point = rf"\text{{at }} {SENTENCES.tuple(body.variables)}"
    return [least, f"{_SPACES}{value}", f"{_SPACES}{point}", f"{_SPACES}{_SPACES}= {SENTENCES.tuple(body.minimiser)}"]


def _packed(head: str, terms: list[str], column: float, indent: str) -> list[str]:
    """Return terms after one another, a new line begun where the column ends."""
    lines = [f"{head}{terms[0]}"]
    for term in terms[1:]:
        if points(lines[-1]) + points(term) > column:
            lines.append(rf"{indent}{{}} {term}")
        else:
            lines[-1] += f" {term}"
    return lines


def _hanging(left: list[str], operator: str, right: list[str], column: float) -> list[str]:
    """Return both sides of a relation one below the other; a short right side stands where a broken left one ends."""
    above = _packed("", left, column, _SPACES)
    whole = f" {operator} {' '.join(right)}"
    if len(above) > 1 and points(above[-1] + whole) <= column:
        return [*above[:-1], above[-1] + whole]
    return [*above, *_packed(rf"{_SPACES}{operator} ", right, column, _SPACES * 2)]


def _aligned_relation(lhs: str, left: list[str], operator: str, rhs: Any, column: float) -> list[str]:
    """Return a relation broken at the terms of its right side, aligned at its sign if that leaves room enough."""
    room = column - points(lhs) - 2 * _WIDTH
    if points(lhs) < column / 2:
        lines = _packed(f"{operator} ", pieces(rhs, room), column - points(lhs), _SPACES)
        if max(map(points, lines)) + points(lhs) <= column:
            return [f"{lhs} &{lines[0]}", *(f"&{line}" for line in lines[1:])]
    return [f"&{line}" for line in _hanging(left or [lhs], operator, pieces(rhs, column - 4 * _WIDTH), column)]
