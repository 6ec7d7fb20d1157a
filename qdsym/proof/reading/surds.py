"""Exact sums of square roots: Σ c_d √d with Gaussian rationals c_d and square-free integers d.

The roots of distinct square-free integers are linearly independent over ℚ(i), so a sum is zero exactly when it has no
terms left.
"""

from __future__ import annotations

from fractions import Fraction
from math import gcd, isqrt, prod
from typing import Any

import sympy
from flint import arb, ctx, fmpq

from qdsym.proof.reading.gaussian_rationals import ONE, ZERO, Complex, rational
from qdsym.proof.reading.limits import TooLarge
from qdsym.proof.trusted.language.no_value import OutsideClass, Undefined

LARGEST = 10**15
"""Beyond it, taking the squares out of an integer could be slow."""
MOST_TERMS = 64
"""Sums of more roots are not written down."""


class Surd:
    """An irrational sum of square roots; what becomes rational is a Gaussian rational again (see `surd`)."""

    __slots__ = ("terms",)

    def __init__(self, terms: dict[int, Any]) -> None:
        self.terms = terms

    def __add__(self, other: Any) -> Any:
        terms = dict(self.terms)
        for radicand, coefficient in _terms(other).items():
            terms[radicand] = terms.get(radicand, ZERO) + coefficient
        return surd(terms)

    def __mul__(self, other: Any) -> Any:
        terms: dict[int, Any] = {}
        for a, x in self.terms.items():
            for b, y in _terms(other).items():
                common = gcd(a, b)
                radicand = (a // common) * (b // common)
                terms[radicand] = terms.get(radicand, ZERO) + x * y * rational(common)
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
        return Surd({r: c.conjugate() if isinstance(c, Complex) else c for r, c in self.terms.items()})

    def inverse(self) -> Any:
        """Return 1/self: with x = a + b√p, that is (a − b√p)/(a² − pb²), where √p no longer occurs."""
        prime = max(int(p) for p in sympy.primefactors(prod(self.terms)))
        without = surd({d: c for d, c in self.terms.items() if d % prime})
        rest = surd({d // prime: c for d, c in self.terms.items() if not d % prime})
        norm = without * without - rest * rest * rational(prime)
        reciprocal = norm.inverse() if isinstance(norm, Surd | Complex) else ONE / norm
        return (without + (-rest) * Surd({prime: ONE})) * reciprocal

    def is_positive(self) -> bool:
        """Return whether a real sum is above zero; it is not zero, so that enough digits tell."""
        if any(isinstance(c, Complex) for c in self.terms.values()):
            raise Undefined("a complex number where a real one is meant")
        digits = 30
        while digits < 10**5:
            with ctx.workdps(digits):
                value = sum((arb(c) * arb(d).sqrt() for d, c in self.terms.items()), arb(0))
                if not value.contains(0):
                    return bool(value > 0)
            digits *= 4
        raise OutsideClass("the sign of a sum of roots")


def surd(terms: dict[int, Any]) -> Any:
    """Return the sum as a Gaussian rational where it is one, else as a ``Surd``.

    >>> root = square_root(Fraction(8))
    >>> root * root == 8, (root + ONE).inverse() * (root + ONE) == 1
    (True, True)
    """
    kept = {radicand: coefficient for radicand, coefficient in terms.items() if coefficient}
    if len(kept) > MOST_TERMS:
        raise TooLarge(f"a sum of {len(kept)} roots")
    return kept.get(1, ZERO) if kept.keys() <= {1} else Surd(kept)


def square_root(value: Fraction) -> Any:
    """Return √value for a rational value ≥ 0."""
    roots = isqrt(value.numerator), isqrt(value.denominator)
    if (roots[0] ** 2, roots[1] ** 2) == (value.numerator, value.denominator):
        return fmpq(*roots)
    product = value.numerator * value.denominator
    if product > LARGEST:
        raise TooLarge(f"the root of a number of {product.bit_length()} bits")
    outside, inside = 1, 1
    for prime, power in sympy.factorint(product).items():
        # Where python-flint is installed both may be its integers, which no fraction takes.
        outside *= int(prime) ** (int(power) // 2)
        inside *= int(prime) ** (int(power) % 2)
    return surd({inside: fmpq(outside, value.denominator)})


def _terms(value: Any) -> dict[int, Any]:
    if isinstance(value, Surd):
        return value.terms
    if not isinstance(value, fmpq | Complex):
        raise OutsideClass("a sum of roots with what is none")
    return {1: value}
