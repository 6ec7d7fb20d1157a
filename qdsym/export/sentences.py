"""Propositions as sentences, in whichever notation; how deep each connective binds stands here once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields
from typing import Any

from qdsym.export.arrangement import ATOM, level
from qdsym.proof.propositions import (
    And,
    Iff,
    Implies,
    Minimum,
    Not,
    PositiveSemidefinite,
    Proposition,
    Relation,
    SameSpectrum,
    SmallestEigenvalue,
    Spectrum,
)


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
                return self.listing([self.inner(part) for part in parts])
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
            case Minimum(objective, variables, constraints, value, minimiser):
                conditions = words.comma.join(self.inner(constraint) for constraint in constraints)
                point, place = (self.tuple(items) for items in (variables, minimiser))
                return words.minimum % (expr(objective), conditions, expr(value), point, place)
        return f"{type(body).__name__}({', '.join(self._any(getattr(body, f.name)) for f in fields(body))})"

    def inner(self, body: Proposition) -> str:
        """Write a part of a proposition, in parentheses when it has parts itself."""
        simple_denial = isinstance(body, Not) and isinstance(body.body, PositiveSemidefinite)
        compound = isinstance(body, And | Implies | Iff | Not) and not simple_denial
        return self.words.group(self.write(body)) if compound else self.write(body)

    def listing(self, parts: list[str]) -> str:
        """Join sentences: a, b and c."""
        if not parts:
            return self.words.true
        *most, last = parts
        return f"{self.words.comma.join(most)} {self.words.conjunction} {last}" if most else last

    def held(self, matrix: Any) -> str:
        """Write a matrix so that a word may stand before it."""
        return self.expression(matrix) if level(matrix) == ATOM else self.words.group(self.expression(matrix))

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
