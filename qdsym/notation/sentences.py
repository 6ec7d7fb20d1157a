"""Propositions as sentences, in whichever notation; how deep each connective binds stands here once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, fields
from typing import Any

from qdsym.notation.arrangement import ATOM, SUM, level
from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Implies,
    Minimum,
    Not,
    Outgrows,
    PositiveSemidefinite,
    Proposition,
    Rate,
    Relation,
    SameSpectrum,
    Series,
    SmallestEigenvalue,
    Spectrum,
)

_FALLING = {">": "<", "≥": "≤"}


def has_parts(body: Proposition) -> bool:
    """Return whether a proposition needs parentheses where it is a part of another."""
    simple_denial = isinstance(body, Not) and isinstance(body.body, PositiveSemidefinite)
    return isinstance(body, And | Implies | Iff | Not | Minimum) and not simple_denial


def _rising(relation: Relation) -> Relation:
    """Return an inequality with the lesser side on the left."""
    if relation.operator in _FALLING:
        return Relation(relation.rhs, _FALLING[relation.operator], relation.lhs)
    return relation


def _runs(bodies: Iterable[Proposition]) -> list[list[Any]]:
    """Return the propositions in order, inequalities a < b and b < c gathered into runs from the least side up."""
    runs: dict[int, list[Any]] = {}
    least: dict[Any, set[int]] = {}
    greatest: dict[Any, set[int]] = {}
    for place, body in enumerate(bodies):
        if not (isinstance(body, Relation) and body.operator in "<≤>≥"):
            runs[place] = [body]
            continue
        rising = _rising(body)
        before = min(greatest.get(rising.lhs, ()), default=None)
        after = min(least.get(rising.rhs, set()) - {before}, default=None)
        joined = [k for k in (before, after) if k is not None]
        run = [*(runs[before] if before is not None else ()), body, *(runs[after] if after is not None else ())]
        for k in joined:
            least[_rising(runs[k][0]).lhs].discard(k)
            greatest[_rising(runs.pop(k)[-1]).rhs].discard(k)
        runs[min([*joined, place])] = run
        for sides, side in ((least, _rising(run[0]).lhs), (greatest, _rising(run[-1]).rhs)):
            found = sides.setdefault(side, set())
            if not side.is_number:
                found.add(min([*joined, place]))
    return [runs[place] for place in sorted(runs)]


@dataclass(frozen=True)
class Vocabulary:
    """The words and signs of one notation; ``%s`` stands for what they are said of."""

    positive: str
    not_positive: str
    negated: str
    conjunction: str
    implies: str
    iff: str
    spectrum: str
    listed: str
    on: str
    least: str
    minimum: str
    operators: dict[str, str]
    group: Callable[[str], str]
    true: str
    series: Callable[[str], str]
    """What stands before the term of a series, from its index."""
    rate: Callable[[Any], str]
    """A matrix with the mark of its time derivative."""
    outgrows: str
    """One number's growth along a path is at least another's."""
    comma: str = ", "


@dataclass(frozen=True)
class Sentences:
    """Writes propositions with a notation's expressions and vocabulary."""

    expression: Callable[[Any], str]
    words: Vocabulary

    def write(self, body: Proposition) -> str:
        """Write a proposition."""
        words, expr = self.words, self.expression
        match body:
            case Relation(lhs, operator, rhs):
                return f"{expr(lhs)} {words.operators[operator]} {expr(rhs)}"
            case PositiveSemidefinite(matrix):
                return words.positive % expr(matrix)
            case Not(PositiveSemidefinite(matrix)):
                return words.not_positive % expr(matrix)
            case Not(inner):
                return words.negated % words.group(self.write(inner))
            case And(parts):
                return self.listing(self.conditions(parts))
            case Implies(premise, conclusion):
                return f"{self.inner(premise)} {words.implies} {self.inner(conclusion)}"
            case Iff(left, right):
                return f"{self.inner(left)} {words.iff} {self.inner(right)}"
            case Spectrum(matrix, values, vectors):
                pairs = (words.on % (expr(v), expr(w)) for v, w in zip(values, vectors, strict=True))
                listed = words.listed % words.comma.join(pairs)
                return f"{words.spectrum % self.held(matrix)} {words.operators['=']} {listed}"
            case SmallestEigenvalue(matrix, value):
                return f"{words.least % expr(matrix)} {words.operators['=']} {expr(value)}"
            case SameSpectrum(left, right):
                return f"{words.spectrum % self.held(left)} {words.operators['=']} {words.spectrum % self.held(right)}"
            case Minimum():
                point, place = (self.tuple(items) for items in (body.variables, body.minimiser))
                return words.minimum % (self.minimised(body), expr(body.value), point, place)
            case Series(term, index, value):
                return f"{words.series(expr(index))} {self.term(term)} {words.operators['=']} {expr(value)}"
            case Rate(matrix, value):
                return f"{words.rate(matrix)} {words.operators['=']} {expr(value)}"
            case Outgrows(fast, slow):
                return words.outgrows % (self.held(fast), self.held(slow))
        return f"{type(body).__name__}({', '.join(self._any(getattr(body, f.name)) for f in fields(body))})"

    def inner(self, body: Proposition) -> str:
        """Write a part of a proposition, in parentheses when it has parts itself."""
        return self.words.group(self.write(body)) if has_parts(body) else self.write(body)

    def minimised(self, body: Minimum) -> str:
        """Write what a minimum is of, and under what."""
        conditions = self.words.comma.join(map(self.inner, body.constraints))
        return f"{self.expression(body.objective)} : {conditions}" if conditions else self.expression(body.objective)

    def conditions(self, bodies: Iterable[Proposition]) -> list[str]:
        """Write what holds together, inequalities that follow on one another as one: 0 < x ≤ 1."""
        return [self.inner(run[0]) if len(run) == 1 else self._chain(run) for run in _runs(bodies)]

    def _chain(self, run: list[Any]) -> str:
        falling = all(relation.operator in _FALLING for relation in run)
        steps = run if falling else [_rising(relation) for relation in run]
        if falling:
            steps = steps[::-1]
        text = self.expression(steps[0].lhs)
        return text + "".join(f" {self.words.operators[r.operator]} {self.expression(r.rhs)}" for r in steps)

    def listing(self, parts: list[str]) -> str:
        """Join sentences: a, b and c."""
        if not parts:
            return self.words.true
        *most, last = parts
        return f"{self.words.comma.join(most)} {self.words.conjunction} {last}" if most else last

    def held(self, matrix: Any) -> str:
        """Write a matrix so that a word may stand before it."""
        return self.expression(matrix) if level(matrix) == ATOM else self.words.group(self.expression(matrix))

    def term(self, node: Any) -> str:
        """Write the term of a series: a sum in parentheses."""
        return self.expression(node) if level(node) > SUM else self.words.group(self.expression(node))

    def tuple(self, items: Any) -> str:
        """Write expressions as a tuple, a single one as itself."""
        written = ", ".join(self.expression(item) for item in items)
        return self.words.group(written) if len(items) > 1 else written

    def _any(self, value: Any) -> str:
        if isinstance(value, Proposition):
            return self.inner(value)
        if isinstance(value, tuple):
            return ", ".join(self._any(item) for item in value)
        return self.expression(value) if hasattr(value, "free_symbols") else str(value)
