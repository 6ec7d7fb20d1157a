"""Monomials in the generators of a normal form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import prod
from typing import Any

import sympy

Monomial = tuple[tuple[int, int], ...]
"""Generators with their powers."""


def written(monomial: Monomial, write: Callable[[int], Any]) -> Any:
    """Return a monomial as an expression."""
    return sympy.Mul(*(write(k) ** e for k, e in monomial))


def monomials(form: Any, degrees: Sequence[int], most: int, limit: int) -> list[tuple[Any, Monomial]]:
    """Return monomials within some degrees, the lowest first."""
    usable = [k for k, d in enumerate(degrees) if d > 0 and k < len(form.generators)]
    found: list[Monomial] = [()]
    layer: list[Monomial] = [()]
    for _ in range(most):
        layer = [
            _times(monomial, k)
            for monomial in layer
            for k in usable
            if (not monomial or k >= monomial[-1][0]) and dict(monomial).get(k, 0) < degrees[k]
        ]
        found += layer
        if not layer or len(found) >= limit:
            break
    letters = form.ring.generators
    return [(prod((letters[k] ** e for k, e in m), start=form.ring.one), m) for m in found[:limit]]


def _times(monomial: Monomial, k: int) -> Monomial:
    if monomial and monomial[-1][0] == k:
        return (*monomial[:-1], (k, monomial[-1][1] + 1))
    return (*monomial, (k, 1))
