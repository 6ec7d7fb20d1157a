"""Whether numbers have values: what they owe is shown before anything is said of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qdsym.proof.search.finder import Finder, Given
from qdsym.proof.trusted.language.propositions import Relation

STRONGER = {"≠": (">", "<"), ">": (">",), "≥": (">", "≥")}


def defined(finder: Finder, nodes: Sequence[Any], given: Given) -> bool:
    """Return whether expressions are seen to have values, once what they owe is shown."""
    for obligation in finder.numbers.owed(nodes):
        if finder.signs(given).discharges(obligation):
            continue
        expression = finder.write(obligation.polynomial.value)
        shown = (
            finder.prove(Relation(expression, operator, 0), given)
            for operator in STRONGER[obligation.operator]
            if finder.numbers.may_hold(obligation.polynomial.value, operator, given)
        )
        if not any(s and finder.signs(given).discharges(obligation) for s in shown):
            return False
    return True
