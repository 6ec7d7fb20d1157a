"""What generators a normal form needs: a look through the expressions before any arithmetic."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from math import lcm
from typing import Any

import sympy
from sympy.core.numbers import Exp1
from sympy.functions.elementary.hyperbolic import HyperbolicFunction, acoth, atanh
from sympy.functions.elementary.miscellaneous import Max, Min

from qdsym.proof.trusted.language.calculus import differentiated, unfolded
from qdsym.proof.trusted.language.no_value import OutsideClass

LOGARITHMS = 6
"""Generators foreseen for the irreducible factors of one logarithm; with more, nothing is concluded."""


class Scan:
    """Collects what generators a set of expressions needs."""

    def __init__(self, definitions: dict[Any, Any]) -> None:
        self.definitions = definitions
        self.symbols: dict[Any, None] = {}
        self.exponents: dict[Any, int] = {}
        self.opaque = 0
        self._seen: set[Any] = set()

    def visit(self, node: Any) -> None:
        """Note the generators of an expression and of what it is defined by."""
        if node in self._seen:
            return
        self._seen.add(node)
        if node in self.definitions:
            self.visit(self.definitions[node])
            return
        if isinstance(node, sympy.Symbol):
            self.symbols[node] = None
        elif isinstance(node, sympy.Derivative):
            self.visit(node.args[0])
            self.visit(differentiated(node, self.definitions))
            return
        elif isinstance(node, sympy.MatrixBase):
            for entry in node.flat():
                self.visit(entry)
            return
        elif isinstance(node, sympy.exp | HyperbolicFunction):
            self._exponent(node.args[0])
        elif isinstance(node, sympy.cos | sympy.sin):
            self._exponent(sympy.I * node.args[0])
        elif isinstance(node, Exp1):
            self._exponent(sympy.S.One)
        elif isinstance(node, sympy.Pow) and isinstance(node.exp, sympy.Rational) and node.exp.q != 1:
            self.opaque += 1 if not isinstance(node.base, sympy.Integer) else len(sympy.factorint(node.base))
        if isinstance(node, Max | Min | sympy.Abs):
            self.opaque += 1
        if isinstance(node, sympy.log | acoth | atanh):
            self.opaque += LOGARITHMS
        for argument in node.args:
            self.visit(argument)

    def _exponent(self, exponent: Any) -> None:
        for term, coefficient in exponent_terms(exponent, self.definitions):
            self.exponents[term] = lcm(self.exponents.get(term, 1), coefficient.denominator)


def exponent_terms(exponent: Any, definitions: dict[Any, Any]) -> Iterator[tuple[Any, Fraction]]:
    """Yield the terms of an exponent, expanded, each with its rational coefficient."""
    for term, coefficient in _expanded(unfolded(exponent, definitions)):
        if not isinstance(coefficient, sympy.Rational):
            raise OutsideClass(f"the coefficient {coefficient}, which is not rational")
        if coefficient != 0:
            yield term, Fraction(int(coefficient.p), int(coefficient.q))


@lru_cache(maxsize=10_000)
def _expanded(exponent: Any) -> tuple[tuple[Any, Any], ...]:
    return tuple(sympy.expand(exponent).as_coefficients_dict().items())
