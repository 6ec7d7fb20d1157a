"""Displays that fit the column: a formula too long for one line is broken at its connectives, relations and terms."""

from __future__ import annotations

from typing import Any

from qdsym.export import latex_math, unicode_math
from qdsym.export.arrangement import Sum, arrange
from qdsym.export.latex_math import SENTENCES, expression, proposition
from qdsym.export.latex_width import points
from qdsym.export.wrapping import width
from qdsym.proof.propositions import And, Iff, Implies, Minimum, Proposition, Relation, Series, Spectrum

FITS = 52
"""How many characters of the text form stand on one displayed line of 345 pt beside the equation number."""

COLUMN = 312.0
"""How many points a displayed line may take beside the equation number."""

_SPACES = r"\quad "


def display(body: Proposition) -> list[str]:
    """Return the lines of a proposition, each with one ``&`` to align by; a single line has none."""
    if width(unicode_math.proposition(body)) <= FITS:
        return [proposition(body)]
    lines = _broken(body)
    return lines if len(lines) > 1 else [proposition(body)]


def fits(lines: list[str]) -> bool:
    """Return whether aligned lines fit the column; where they do not, TeX has to break the formula as it runs."""
    cells = [(line.split("&") if line.count("&") == 1 else ["", line]) for line in lines]
    left, right = (max(points(cell[k]) for cell in cells) for k in (0, 1))
    return left + right <= COLUMN


def _broken(body: Proposition) -> list[str]:
    words = SENTENCES.words
    match body:
        case And(parts):
            return _conjunction(parts)
        case Iff(left, right):
            return [f"&{SENTENCES.inner(left)}", rf"&{_SPACES}{words.iff} {SENTENCES.inner(right)}"]
        case Implies(premise, conclusion):
            return [f"&{SENTENCES.inner(premise)}", rf"&{_SPACES}{words.implies} {SENTENCES.inner(conclusion)}"]
        case Relation(lhs, operator, rhs):
            return _relation(lhs, words.operators[operator], rhs)
        case Spectrum(matrix, values, vectors):
            pairs = [words.on % (expression(v), expression(w)) for v, w in zip(values, vectors, strict=True)]
            head = rf"{words.spectrum % SENTENCES.held(matrix)} &= \{{"
            return [head + f"{pairs[0]},", *(f"&{_SPACES}{p}," for p in pairs[1:-1]), rf"&{_SPACES}{pairs[-1]}\}}"]
        case Series(value=value):
            head, _, _ = proposition(body).rpartition(f" {words.operators['=']} ")
            return [f"&{head}", rf"&{_SPACES}{words.operators['=']} {expression(value)}"]
        case Minimum(_, variables, _, _, minimiser):
            whole = proposition(body)
            head = whole[: whole.index(r"\;\text{at}\;")]
            least, value = head.rsplit(r"\,\} = ", 1)
            at = rf"{SENTENCES.tuple(variables)} = {SENTENCES.tuple(minimiser)}"
            return [rf"&{least}\,\}} = {value}", rf"&{_SPACES}\text{{at }} {at}"]
    return [proposition(body)]


def _conjunction(parts: tuple[Proposition, ...]) -> list[str]:
    written = SENTENCES.conditions(parts)
    lines = [""]
    for left, text in zip(range(len(written) - 1, -1, -1), written, strict=True):
        text += r",\; " if left > 1 else r" \mathrel{\text{and}} " if left == 1 else ""
        if lines[-1] and points(lines[-1]) + points(text) > COLUMN:
            lines.append("")
        lines[-1] += text
    return [f"&{line.rstrip()}" for line in lines]


def _relation(lhs: Any, operator: str, rhs: Any) -> list[str]:
    total = arrange(rhs).plain
    head = f"{expression(lhs)} &{operator} "
    if not isinstance(total, Sum) or len(total.terms) < 2:
        return [f"&{expression(lhs)}", rf"&{_SPACES}{operator} {expression(rhs)}"]
    lines, line = [], head
    length = width(unicode_math.expression(lhs))
    for term in total.terms:
        size = width(unicode_math.formula(Sum((term,))))
        signed = latex_math.formula(Sum((term,)))
        joined = signed if line == head else f" {signed}" if term.negative else f" + {signed}"
        if line != head and length + size > FITS:
            lines.append(line)
            line, length = rf"&{_SPACES}{{}}", 2
        line += joined
        length += size + 3
    return [*lines, line]
