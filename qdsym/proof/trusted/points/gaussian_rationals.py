"""Gaussian rationals, made without the conversions that SymPy's domain tries on whatever it is given."""

from __future__ import annotations

from fractions import Fraction
from functools import lru_cache
from typing import Any

from sympy import QQ
from sympy.polys.domains.gaussiandomains import GaussianRational

ZERO = QQ.dtype(0)


@lru_cache(maxsize=10_000)
def gaussian(value: Fraction | int) -> Any:
    """Return a rational as a Gaussian rational.

    >>> gaussian(Fraction(3, 2)) + gaussian(1)
    QQ_I(5/2, 0)
    """
    return GaussianRational.new(QQ.dtype(value.numerator, value.denominator), ZERO)


def conjugate(value: Any) -> Any:
    """Return the conjugate of a Gaussian rational."""
    return GaussianRational.new(value.x, -value.y)


ONE = gaussian(1)
UNIT = GaussianRational.new(ZERO, QQ.dtype(1))
"""The imaginary unit."""
