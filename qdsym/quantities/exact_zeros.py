"""What is rational, and what is 0, decided exactly: no ball ever shows that two numbers are equal."""

from __future__ import annotations

import operator
from collections.abc import Mapping
from typing import Any

import sympy as sp
from flint import fmpq
from sympy import Add, Mul, Pow, Symbol

from qdsym.proof.trusted.deciding.deciders import Deciders
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.quantities.terms import Term, read

_FUNCTIONS: dict[type, tuple[int, int]] = {sp.exp: (0, 1), sp.cosh: (0, 1), sp.sinh: (0, 0), sp.log: (1, 0)}
"""The rational number at which each is rational, and its value there."""
_LARGEST_BITS = 10**8
_MOST_OPERATIONS = 60
_LONGEST = 2000
"""The normal form of more operations, or of longer numbers, takes more time than a higher precision does."""


class Exact:
    """Exact answers about the parts of one expression at ``values``, remembered.

    >>> from qdsym.quantities.terms import term
    >>> x = sp.Symbol("x", real=True)
    >>> at = Exact({x: sp.Rational(1, 2)})
    >>> at.rational(term(sp.cosh(2 * x) * (x - 1))), at.rational(term(sp.cosh(x - sp.Rational(1, 2)) + x))
    (None, 3/2)
    >>> at.is_zero(term(sp.cosh(2 * x) - sp.exp(x) ** 2 / 2 - sp.exp(-2 * x) / 2)), at.is_zero(term(x))
    (True, False)
    """

    def __init__(self, values: Mapping[Any, Any]) -> None:
        self._nodes = {
            symbol: value if isinstance(value, sp.Basic) else sp.sympify(value, strict=True)
            for symbol, value in values.items()
        }
        self.values = {symbol: read(value, {}) for symbol, value in self._nodes.items()}
        """The arguments, as terms."""
        self._rationals: dict[Term, Any] = {}
        self._zeros: dict[Term, bool] = {}

    def rational(self, part: Term) -> Any:
        """The value as ``flint.fmpq`` where rational arithmetic alone gives it, else None."""
        if part.number is not None:
            return part.number
        found = self._rationals.get(part, self)
        if found is self:
            found = self._rationals[part] = self._rational(part)
        return found

    def _rational(self, part: Term) -> Any:
        kind = part.kind
        if kind is Symbol:
            value = self.values.get(part.node)
            return None if value is None else self.rational(value)
        if kind is Add:
            return self._combined(part.parts, operator.add)
        if kind is Mul:
            return self._combined(part.parts, operator.mul)
        if kind is Pow and (power := part.parts[1].number) is not None and power.q == 1:
            base, exponent = self.rational(part.parts[0]), int(power.p)
            small = base is not None and (base != 0 or exponent > 0)
            return base**exponent if small and height(base) * abs(exponent) < _LARGEST_BITS else None
        if kind in _FUNCTIONS and len(part.parts) == 1:
            # Elsewhere these are irrational at every rational number but the one.
            argument, there = _FUNCTIONS[kind]
            return fmpq(there) if self.rational(part.parts[0]) == argument else None
        return None

    def _combined(self, parts: tuple[Term, ...], operation: Any) -> Any:
        values = []
        for part in parts:
            value = self.rational(part)
            if value is None:
                return None
            values.append(value)
        total = values[0]
        for value in values[1:]:
            total = operation(total, value)
            if height(total) > _LARGEST_BITS:
                return None
        return total

    def is_zero(self, part: Term) -> bool:
        """Whether the kernel's normal form shows the value to be 0; False says nothing.

        Exact, and found whatever the size of the numbers, for what is made of rationals, roots, exponentials and
        logarithms of a common form.
        """
        if part not in self._zeros:
            value = self.rational(part)
            self._zeros[part] = value == 0 if value is not None else self._vanishes(part.node)
        return self._zeros[part]

    def _vanishes(self, node: Any) -> bool:
        parts = [node, *(self._nodes[symbol] for symbol in node.free_symbols if symbol in self._nodes)]
        longest = max((_bits(number) for part in parts for number in part.atoms(sp.Rational)), default=0)
        # With numbers put in, SymPy would compare what stands in a maximum.
        if longest > _LONGEST or node.count_ops() > _MOST_OPERATIONS or node.has(sp.Max, sp.Min, sp.Piecewise):
            return False
        at = node.xreplace(self._nodes)
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
