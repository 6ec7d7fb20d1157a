"""Telling that a mutant is false at a point from the claim that it was made of, which is proved and so holds there.

A claim can be hard to evaluate and yet easy to compare with: if x = y holds and the mutant says x = y', it is false
wherever y and y' differ.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any

from qdsym.proof.interpret import OutsideClass, Undefined
from qdsym.proof.propositions import (
    And,
    Iff,
    Implies,
    Minimum,
    Not,
    Proposition,
    Rate,
    Relation,
    Series,
    SmallestEigenvalue,
    Spectrum,
)

CONTRADICTORY = {"=": "≠<>", "≠": "=", "<": ">=≥", "≤": ">", ">": "<=≤", "≥": "<"}
"""Relations that exclude each other between the same two sides."""
_DETERMINED = {Spectrum: "values", SmallestEigenvalue: "value", Minimum: "value", Series: "value", Rate: "value"}
"""Fields that all others determine: an eigenvector has one eigenvalue, a series one sum."""

Truth = Callable[[Proposition], bool | None]
"""What a proposition is at the point."""


def excluded(original: Proposition, mutant: Proposition, truth: Truth) -> bool:
    """Return whether the mutant is false at a point where the original, of which it is a change, is true."""
    try:
        return _excluded(original, mutant, truth)
    except (OutsideClass, Undefined):
        return False


def _excluded(original: Proposition, mutant: Proposition, truth: Truth) -> bool:
    match original, mutant:
        case Not(body), _ if body == mutant:
            return True
        case Relation(lhs, operator, rhs), Relation(left, changed, right):
            if (lhs, rhs) == (left, right):
                return changed in CONTRADICTORY[operator]
            if not operator == changed == "=":
                return False
            return (lhs == left and _differ(rhs, right, truth)) or (rhs == right and _differ(lhs, left, truth))
        case And(parts), And(others) if len(parts) == len(others):
            return any(p != q and excluded(p, q, truth) for p, q in zip(parts, others, strict=True))
        case Implies(premise, conclusion), Implies(other, changed) if premise == other:
            return truth(premise) is True and _excluded(conclusion, changed, truth)
        case Iff(left, right), Iff(other, changed):
            if left != other and right != changed:
                return False
            one, two = (right, changed) if left == other else (left, other)
            return None not in (truth(one), truth(two)) and truth(one) != truth(two)
    field = _DETERMINED.get(type(original))
    if field is None or type(original) is not type(mutant):
        return False
    values = [getattr(body, field) for body in (original, mutant)]
    if any(getattr(original, f.name) != getattr(mutant, f.name) for f in fields(original) if f.name != field):
        return False
    pairs = zip(*values, strict=True) if isinstance(values[0], tuple) else [tuple(values)]
    return any(a != b and _differ(a, b, truth) for a, b in pairs)


def _differ(one: Any, other: Any, truth: Truth) -> bool:
    return truth(Relation(one, "≠", other)) is True
