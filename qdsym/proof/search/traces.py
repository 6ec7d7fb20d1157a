"""Inequalities between traces of matrices of any size: sums of traces of products of two positive ones."""

from __future__ import annotations

from typing import Any

import sympy

from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.search.finder import Finder, Given
from qdsym.proof.search.linear import Column, combination
from qdsym.proof.search.modes import inverses_in, positive, positive_inverses, rows
from qdsym.proof.search.numbers import rational
from qdsym.proof.trusted.language.propositions import PositiveSemidefinite, Relation


def prove(finder: Finder, goal: Relation, given: Given) -> Shown | None:
    """Return a step that shows lhs ≥ rhs from lhs − rhs = Σ Tr AB with weights ≥ 0, or None."""
    difference = goal.difference
    sizes = sorted({trace.args[0].shape[0] for trace in difference.atoms(sympy.Trace)}, key=str)
    target = _rows(finder, difference) if goal.operator == "≥" and sizes else None
    if target is None:
        return None
    finder.spend("traces of products of positive matrices")
    positive_inverses(finder, inverses_in(difference), given)
    units = [sympy.Identity(size) for size in sizes]
    known = [*units, *(matrix for matrix in positive(finder, given) if matrix.shape[0] in sizes)]
    pairs = [(one, other) for k, one in enumerate(known) for other in known[k:] if one.shape == other.shape]
    columns = [Column(found, pair) for pair in pairs if (found := _rows(finder, sympy.Trace(sympy.MatMul(*pair))))]
    found = combination(target, columns)
    if not found:
        return None
    factors = dict.fromkeys(matrix for _, column in found for matrix in column.content)
    premises = [
        finder.have(PositiveSemidefinite(matrix), given) or finder.attempt(Derivation.cone, matrix, (1, matrix, 1))
        for matrix in factors
    ]
    terms = [(rational(weight), *column.content) for weight, column in found]
    return finder.attempt(Derivation.traces, goal, *terms, using=[p for p in premises if p])


def _rows(finder: Finder, node: Any) -> Any:
    return rows(finder, lambda words: words.traces(node))
