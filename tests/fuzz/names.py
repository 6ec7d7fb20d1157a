"""One name for a step, whatever its variables are called; numbers are kept."""

from __future__ import annotations

from dataclasses import fields
from typing import Any

import sympy

from qdsym.proof.trusted.language.propositions import Proposition
from qdsym.proof.trusted.language.steps import Rule
from tests.fuzz.drafts import Draft


def up_to_names(draft: Draft) -> Any:
    """Return what is the same for two steps that only differ in the names of their variables."""
    numbers: dict[Any, int] = {}
    target = draft.target
    premises = [draft.steps[k].sequent for k in target.premises]
    hypotheses = draft.setting.domain.hypotheses
    definitions = [(d.symbol, d.value) for d in draft.setting.domain.definitions]
    whole = (target.sequent.proposition, target.rule, _ordered(target.sequent.given))
    rests = [(s.proposition, _ordered(s.given)) for s in premises]
    return _named((whole, tuple(rests), hypotheses, tuple(definitions)), numbers)


def _ordered(given: Any) -> tuple[Any, ...]:
    return tuple(sorted(given, key=lambda body: hash(_named(body, None))))


def _named(value: Any, numbers: dict[Any, int] | None) -> Any:
    """Return nested tuples; symbols become numbers in the order in which they occur, or one and the same."""
    if isinstance(value, tuple | list):
        return tuple(_named(item, numbers) for item in value)
    if isinstance(value, Proposition | Rule):
        return (type(value).__name__, *(_named(getattr(value, f.name), numbers) for f in fields(value)))
    if isinstance(value, sympy.Symbol | sympy.MatrixSymbol):
        if numbers is None:
            return type(value).__name__
        return (type(value).__name__, numbers.setdefault(value, len(numbers)))
    if isinstance(value, sympy.Number) or not isinstance(value, sympy.Basic):
        return value if isinstance(value, str | int) else str(value)
    arguments = value.args
    if isinstance(value, sympy.MatrixBase):
        arguments = tuple(value.flat())
    if isinstance(value, sympy.Add | sympy.Mul | sympy.MatAdd):
        arguments = tuple(sorted(arguments, key=lambda item: hash(_named(item, None))))
    return (type(value).__name__, *(_named(item, numbers) for item in arguments))
