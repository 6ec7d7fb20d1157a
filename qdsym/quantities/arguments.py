"""An argument of a quantity: which values it takes, and how they are read."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
import sympy as sp

from qdsym.errors import InvalidInput
from qdsym.physics.arrays import Scalar, bounded, real_array, real_expression
from qdsym.physics.rational_numbers import finite_fraction
from qdsym.quantities.walk import compared, require_moderate


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument and its values: real, at least (``strict``: above) ``bound``, at most (``below``) ``most``."""

    name: str
    expected: str
    bound: int | None = None
    strict: bool = False
    remedy: str = ""
    most: int | None = None
    below: bool = False

    def checked(self, value: object, *, symbolic: bool) -> Scalar:
        """A float array, or a SymPy expression; raises `InvalidInput` for a value outside."""
        if symbolic:
            value = exact_number(value)
        if self.bound is None:
            convert = real_expression if symbolic else real_array
            return convert(value, self.name, self.expected, self.remedy)
        checked = bounded(
            value,
            self.name,
            self.bound,
            expected=self.expected,
            symbolic=symbolic,
            strict=self.strict,
            remedy=self.remedy,
        )
        if self.most is not None:
            self._require_at_most(checked, symbolic)
        return checked

    def _require_at_most(self, checked: Any, symbolic: bool) -> None:
        rest = self.most - checked
        if symbolic:
            outside, offenders = rest.is_negative is True or (self.below and rest.is_zero is True), [checked]
        else:
            beyond = rest <= 0 if self.below else rest < 0
            outside, offenders = bool(beyond.any()), checked[beyond].flat
        if outside:
            raise InvalidInput(self.name, self.expected, offenders[0], self.remedy)

    def number(self, value: object) -> sp.Expr:
        """A SymPy number of the domain, its bound decided by balls; raises `InvalidInput` for a value outside."""
        number = exact_number(value)
        if type(number) in (int, Fraction):
            expression = sp.Rational(number.numerator, number.denominator)
        else:
            expression = real_expression(number, self.name, self.expected, self.remedy)
            if expression.free_symbols:
                raise InvalidInput(self.name, "a number", expression, "with symbols, use exact()")
        require_moderate(expression, self.name)
        if self.bound is not None:
            sign = compared(expression, sp.Integer(self.bound), self.name)
            if sign == -1 or (self.strict and sign == 0):
                raise InvalidInput(self.name, self.expected, value, self.remedy)
        if self.most is not None:
            sign = compared(expression, sp.Integer(self.most), self.name)
            if sign == 1 or (self.below and sign == 0):
                raise InvalidInput(self.name, self.expected, value, self.remedy)
        return expression


def exact_number(value: object) -> Any:
    """A finite number of Python's, NumPy's, SymPy's or mpmath's as the rational that it is; anything else as it is."""
    if type(value) in (int, Fraction):
        return value
    if isinstance(value, np.ndarray) and value.ndim == 0 and not np.ma.is_masked(value):
        value = value.item()
    exact = None if isinstance(value, sp.Rational) else finite_fraction(value)
    return value if exact is None else exact
