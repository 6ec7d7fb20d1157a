"""In which steps the exponentials of a set of expressions go: the linearly independent terms of their exponents."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import lru_cache
from math import lcm
from typing import Any

import sympy
from sympy.core.numbers import Exp1
from sympy.functions.elementary.hyperbolic import HyperbolicFunction

from qdsym.proof.trusted.language.calculus import differentiated, unfolded
from qdsym.proof.trusted.language.no_value import OutsideClass

_PLAIN = frozenset({sympy.Symbol, sympy.Dummy, sympy.Integer, sympy.Rational, sympy.MatrixSymbol})


class Exponents:
    """For each term t of an exponent the least L such that every exponential met is a power of e^{t/L}."""

    def __init__(self, definitions: dict[Any, Any]) -> None:
        self.definitions = definitions
        self.steps: dict[Any, int] = {}
        self._seen: set[Any] = set()

    def visit(self, node: Any) -> None:
        """Note the exponents in an expression and in what it is defined by."""
        if node in self._seen:
            return
        self._seen.add(node)
        if node in self.definitions:
            self.visit(self.definitions[node])
            return
        if type(node) in _PLAIN:
            return
        if isinstance(node, sympy.Derivative):
            self.visit(node.args[0])
            self.visit(differentiated(node, self.definitions))
            return
        if isinstance(node, sympy.MatrixBase):
            for entry in node.flat():
                self.visit(entry)
            return
        if isinstance(node, sympy.exp | HyperbolicFunction):
            self.note(node.args[0])
        elif isinstance(node, sympy.cos | sympy.sin):
            self.note(sympy.I * node.args[0])
        elif isinstance(node, Exp1):
            self.note(sympy.S.One)
        elif isinstance(node, sympy.Pow) and isinstance(node.base, Exp1):
            self.note(node.exp)
        for argument in node.args:
            self.visit(argument)

    def note(self, exponent: Any) -> None:
        """Note the terms of one exponent."""
        for term, coefficient in exponent_terms(exponent, self.definitions):
            if not isinstance(term, sympy.log):
                self.steps[term] = lcm(self.steps.get(term, 1), coefficient.denominator)


def exponent_terms(exponent: Any, definitions: dict[Any, Any]) -> Iterator[tuple[Any, Fraction]]:
    """Yield the terms of an exponent, expanded, each with its rational coefficient."""
    for term, coefficient in _expanded(unfolded(exponent, definitions)):
        if not isinstance(coefficient, sympy.Rational):
            raise OutsideClass(f"the coefficient {coefficient}, which is not rational")
        if coefficient != 0:
            yield term, Fraction(int(coefficient.p), int(coefficient.q))


@lru_cache(maxsize=10_000)
def _expanded(exponent: Any) -> tuple[tuple[Any, Any], ...]:
    return tuple(sympy.expand(exponent.doit()).as_coefficients_dict().items())
