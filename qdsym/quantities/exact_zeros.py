"""What is rational, and what is 0, decided exactly: no ball ever shows that two numbers are equal."""

from __future__ import annotations

import operator
from collections.abc import Mapping
from typing import Any

import sympy as sp
from flint import fmpq
from sympy import Add, Float, Integer, Mul, Pow, Rational, Symbol

from qdsym.proof.trusted.deciding.deciders import Deciders
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined

_FUNCTIONS = (sp.exp, sp.cosh, sp.sinh, sp.log)
_LARGEST_BITS = 10**8
_MOST_OPERATIONS = 60
_LONGEST = 2000
"""The normal form of more operations, or of longer numbers, takes more time than a higher precision does."""


class Exact:
    """Exact answers about the parts of one expression at ``values``, remembered.

    >>> x = sp.Symbol("x", real=True)
    >>> at = Exact({x: sp.Rational(1, 2)})
    >>> at.rational(sp.cosh(2 * x) * (x - 1)), at.rational(sp.cosh(x - sp.Rational(1, 2)) + x)
    (None, 3/2)
    >>> at.is_zero(sp.cosh(2 * x) - sp.exp(x) ** 2 / 2 - sp.exp(-2 * x) / 2), at.is_zero(x)
    (True, False)
    """

    def __init__(self, values: Mapping[Any, Any]) -> None:
        self._values = dict(values)
        self._rationals: dict[Any, Any] = {}
        self._zeros: dict[Any, bool] = {}

    def rational(self, node: Any) -> Any:
        """The value as ``flint.fmpq`` where rational arithmetic alone gives it, else None."""
        found = self._rationals.get(node, self)
        if found is self:
            found = self._rationals[node] = self._rational(node)
        return found

    def _rational(self, node: Any) -> Any:
        if isinstance(node, Symbol):
            return self.rational(self._values[node]) if node in self._values else None
        if isinstance(node, Rational):
            return fmpq(int(node.p), int(node.q))
        if isinstance(node, Add):
            return self._combined(node.args, operator.add)
        if isinstance(node, Mul):
            return self._combined(node.args, operator.mul)
        if isinstance(node, Pow) and isinstance(node.exp, Integer):
            base, exponent = self.rational(node.base), int(node.exp)
            small = base is not None and (base != 0 or exponent > 0)
            return base**exponent if small and height(base) * abs(exponent) < _LARGEST_BITS else None
        if isinstance(node, _FUNCTIONS):
            # Elsewhere these are irrational at every rational number but the one.
            fixed = 1 if isinstance(node, sp.log) else 0
            if len(node.args) == 1 and self.rational(node.args[0]) == fixed:
                return fmpq(1 if isinstance(node, sp.exp | sp.cosh) else 0)
        return self.rational(Rational(node)) if isinstance(node, Float) else None

    def _combined(self, parts: tuple[Any, ...], operation: Any) -> Any:
        total = None
        for part in parts:
            value = self.rational(part)
            if value is None:
                return None
            total = value if total is None else operation(total, value)
            if height(total) > _LARGEST_BITS:
                return None
        return total

    def is_zero(self, node: Any) -> bool:
        """Whether the kernel's normal form shows the value to be 0; False says nothing.

        Exact, and found whatever the size of the numbers, for what is made of rationals, roots, exponentials and
        logarithms of a common form.
        """
        if node not in self._zeros:
            value = self.rational(node)
            self._zeros[node] = value == 0 if value is not None else self._vanishes(node)
        return self._zeros[node]

    def _vanishes(self, node: Any) -> bool:
        parts = [node, *(self._values[symbol] for symbol in node.free_symbols if symbol in self._values)]
        longest = max((_bits(number) for part in parts for number in part.atoms(sp.Rational)), default=0)
        # With numbers put in, SymPy would compare what stands in a maximum.
        if longest > _LONGEST or node.count_ops() > _MOST_OPERATIONS or node.has(sp.Max, sp.Min, sp.Piecewise):
            return False
        at = node.xreplace(self._values)
        deciders = Deciders(Domain())
        try:
            return deciders.ask(lambda: deciders.form.is_zero(deciders.form.scalar(at)))
        except (OutsideClass, Undefined):
            return False


def _bits(number: Any) -> int:
    return max(int(number.p).bit_length(), int(number.q).bit_length())


def height(value: Any) -> int:
    """The bits of the larger one of a rational's numerator and denominator.

    >>> import flint
    >>> height(flint.fmpq(1, 8))
    4
    """
    return max(int(value.p.bit_length()), int(value.q.bit_length()))
