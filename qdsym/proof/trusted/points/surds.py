"""Exact sums of square roots: Σ c_d √d with Gaussian rationals c_d and square-free integers d.

The roots of distinct square-free integers are linearly independent over ℚ(i), so a sum is zero exactly when it has no
terms left.
"""

from __future__ import annotations

from fractions import Fraction
from math import gcd, prod
from typing import Any

import sympy
from mpmath import iv

from qdsym.proof.trusted.language.no_value import OutsideClass, Undefined
from qdsym.proof.trusted.points.gaussian_rationals import ONE, conjugate, gaussian

LARGEST = 10**15
"""Beyond it, taking the squares out of an integer could be slow."""


class Surd:
    """An irrational sum of square roots; what becomes rational is a Gaussian rational again (see `surd`)."""

    __slots__ = ("terms",)

    def __init__(self, terms: dict[int, Any]) -> None:
        self.terms = terms

    def __add__(self, other: Any) -> Any:
        terms = dict(self.terms)
        for radicand, coefficient in _terms(other).items():
            terms[radicand] = terms.get(radicand, gaussian(0)) + coefficient
        return surd(terms)

    def __mul__(self, other: Any) -> Any:
        terms: dict[int, Any] = {}
        for a, x in self.terms.items():
            for b, y in _terms(other).items():
                common = gcd(a, b)
                radicand = (a // common) * (b // common)
                terms[radicand] = terms.get(radicand, gaussian(0)) + x * y * gaussian(common)
        return surd(terms)

    def __neg__(self) -> Surd:
        return Surd({radicand: -coefficient for radicand, coefficient in self.terms.items()})

    def __sub__(self, other: Any) -> Any:
        return self + (-other)

    def __rsub__(self, other: Any) -> Any:
        return -self + other

    __radd__ = __add__
    __rmul__ = __mul__

    def conjugate(self) -> Surd:
        """Return the complex conjugate."""
        return Surd({radicand: conjugate(c) for radicand, c in self.terms.items()})

    def inverse(self) -> Any:
        """Return 1/self: with x = a + b√p, that is (a − b√p)/(a² − pb²), where √p no longer occurs."""
        prime = max(sympy.primefactors(prod(self.terms)))
        without = surd({d: c for d, c in self.terms.items() if d % prime})
        rest = surd({d // prime: c for d, c in self.terms.items() if not d % prime})
        norm = without * without - rest * rest * gaussian(prime)
        reciprocal = norm.inverse() if isinstance(norm, Surd) else ONE / norm
        return (without + (-rest) * Surd({prime: gaussian(1)})) * reciprocal

    def is_positive(self) -> bool:
        """Return whether a real sum is above zero; it is not zero, so that enough digits tell."""
        if any(c.y for c in self.terms.values()):
            raise Undefined("a complex number where a real one is meant")
        digits = 30
        before = iv.dps
        try:
            while digits < 10**5:
                iv.dps = digits
                value = sum(
                    (iv.mpf(int(c.x.numerator)) / int(c.x.denominator)) * iv.sqrt(d) for d, c in self.terms.items()
                )
                if 0 not in value:
                    return bool(value.a > 0)
                digits *= 4
        finally:
            iv.dps = before
        raise OutsideClass("the sign of a sum of roots")


def surd(terms: dict[int, Any]) -> Any:
    """Return the sum as a Gaussian rational where it is one, else as a ``Surd``.

    >>> root = square_root(Fraction(8))
    >>> root * root == gaussian(8), (root + gaussian(1)).inverse() * (root + gaussian(1)) == gaussian(1)
    (True, True)
    """
    kept = {radicand: coefficient for radicand, coefficient in terms.items() if coefficient}
    return kept.get(1, gaussian(0)) if kept.keys() <= {1} else Surd(kept)


def square_root(value: Fraction) -> Any:
    """Return √value for a rational value ≥ 0."""
    product = value.numerator * value.denominator
    if product > LARGEST:
        raise OutsideClass(f"the root of a number as long as {value}")
    outside, inside = 1, 1
    for prime, power in sympy.factorint(product).items():
        # Where python-flint is installed both may be its integers, which no fraction takes.
        outside *= int(prime) ** (int(power) // 2)
        inside *= int(prime) ** (int(power) % 2)
    return surd({inside: gaussian(Fraction(outside, value.denominator))}) if value else gaussian(0)


def _terms(value: Any) -> dict[int, Any]:
    return value.terms if isinstance(value, Surd) else {1: value}
