"""Maxima and minima: which argument they are, where that is seen or can be shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import sympy

from qdsym.proof.derivation import Derivation
from qdsym.proof.search.finder import Finder, Given
from qdsym.proof.trusted.language.propositions import Relation


def settle(finder: Finder, nodes: Sequence[Any], given: Given) -> None:
    """Show of each maximum and minimum in some expressions which of its arguments it is."""
    unfolded = [finder.domain.unfold(node) for node in nodes]
    atoms = {part for node in unfolded for part in node.atoms(sympy.Max, sympy.Min)}
    for extremum in sorted(atoms, key=str):
        for value in extremum.args:
            equation = Relation(extremum, "=", value)
            if finder.have(equation, given):
                break
            others = [
                Relation(value - other if isinstance(extremum, sympy.Max) else other - value, "≥", 0)
                for other in extremum.args
                if other != value
            ]
            if all(_holds(finder, other, given) for other in others) and finder.leanest(
                Derivation.extremum, given, equation
            ):
                break


def _holds(finder: Finder, order: Relation, given: Given) -> bool:
    if finder.seen(order, given):
        return True
    return finder.may(order, given) and finder.prove(order, given) is not None
