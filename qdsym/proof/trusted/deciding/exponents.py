"""The linearly independent terms of exponents."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

import sympy

from qdsym.proof.trusted.language.calculus import expanded
from qdsym.proof.trusted.language.memory import remembered
from qdsym.proof.trusted.language.no_value import OutsideClass


def exponent_terms(exponent: Any, definitions: Mapping[Any, Any]) -> Iterator[tuple[Any, Fraction]]:
    """Yield the terms of an exponent, expanded, each with its rational coefficient."""
    for term, coefficient in _expanded(expanded(exponent, definitions)):
        if not isinstance(coefficient, sympy.Rational):
            raise OutsideClass(f"the coefficient {coefficient}, which is not rational")
        if coefficient != 0:
            yield term, Fraction(int(coefficient.p), int(coefficient.q))


@remembered
def _expanded(exponent: Any) -> tuple[tuple[Any, Any], ...]:
    return tuple(sympy.expand(exponent.doit()).as_coefficients_dict().items())
