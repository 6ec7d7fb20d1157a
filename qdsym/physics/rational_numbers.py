"""The rational numbers that the numbers of several libraries are."""

from __future__ import annotations

from fractions import Fraction
from numbers import Rational, Real
from typing import Any

import mpmath
import sympy as sp


def exact_fraction(value: Any) -> Fraction:
    """A finite real number of Python's, NumPy's, SymPy's or mpmath's as the rational that it is, of any length.

    Raises `ValueError` or `OverflowError` for what is not finite.

    >>> import numpy as np
    >>> exact_fraction(np.longdouble("0.5")), exact_fraction(sp.Rational(1, 3)), exact_fraction(mpmath.mpf(2))
    (Fraction(1, 2), Fraction(1, 3), Fraction(2, 1))
    """
    if isinstance(value, sp.Float):
        value = sp.Rational(value)
    if isinstance(value, Rational):
        return Fraction(int(value.numerator), int(value.denominator))
    if isinstance(value, mpmath.mpf):
        # What mpmath makes of it rounds to the precision of the moment.
        return Fraction(*(int(part) for part in mpmath.libmp.to_rational(value._mpf_)))
    return Fraction(*value.as_integer_ratio())


def finite_fraction(value: object) -> Fraction | None:
    """What `exact_fraction` makes of a finite real number; None for anything else.

    >>> finite_fraction(0.5), finite_fraction(float("inf")), finite_fraction("1"), finite_fraction(True)
    (Fraction(1, 2), None, None, None)
    """
    if isinstance(value, bool) or not isinstance(value, Real):
        return None
    try:
        return exact_fraction(value)
    except (OverflowError, ValueError):  # of what is infinite or no number
        return None
