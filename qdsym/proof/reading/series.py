"""Sums of Σ c·n^j·ρ^n over n = 0, 1, 2, …, exactly: what a series of the language comes to at a point."""

from __future__ import annotations

from collections import defaultdict
from fractions import Fraction
from math import factorial
from typing import Any

import sympy
from sympy.functions.combinatorial.numbers import stirling

from qdsym.proof.reading.limits import TooLarge
from qdsym.proof.trusted.language.fresh import Fresh
from qdsym.proof.trusted.language.no_value import OutsideClass

LARGEST_MOMENT = 30
"""Powers of the index beyond it are not summed."""


def total(term: Any, index: Any) -> Fraction | None:
    """Return the sum of a term in which only the index is free, or None when it does not converge.

    Raises ``OutsideClass`` unless the term is a polynomial in the index times powers of rationals to the index.

    >>> n = sympy.Symbol("n", real=True)
    >>> total((n + 1) * 2 ** (-n), n), total(n, n)
    (Fraction(4, 1), None)
    """
    powers: dict[Any, Fraction] = {}

    def named(power: Any) -> Any:
        base, exponent = power.as_base_exp()
        slope, constant = exponent.coeff(index, 1), exponent.coeff(index, 0)
        if sympy.expand(exponent - slope * index - constant) or not (slope.is_Integer and constant.is_Integer):
            raise OutsideClass(f"the power {power} in a series")
        symbol = Fresh("z", positive=True)
        known = next((s for s, b in powers.items() if b == Fraction(int(base.p), int(base.q))), None)
        if known is None:
            powers[symbol] = Fraction(int(base.p), int(base.q))
        return (known or symbol) ** slope * base**constant

    plain = term.replace(lambda node: node.is_Pow and node.base.is_Rational and node.exp.has(index), named)
    generators = (index, *powers)
    numerator, denominator = sympy.fraction(sympy.cancel(plain))
    try:
        above, below = sympy.Poly(numerator, *generators), sympy.Poly(denominator, *generators)
    except sympy.PolynomialError as reason:
        raise OutsideClass(f"the series of {term}") from reason
    if len(below.terms()) != 1 or below.monoms()[0][0] or not above.domain.is_ZZ | above.domain.is_QQ:
        raise OutsideClass(f"the series of {term}")
    shift, scale = below.terms()[0]
    parts: dict[tuple[int, Fraction], Fraction] = defaultdict(Fraction)
    for (power, *exponents), coefficient in above.terms():
        ratio = Fraction(1)
        for base, up, down in zip(powers.values(), exponents, shift[1:], strict=True):
            ratio *= base ** (up - down)
        value = coefficient / scale
        parts[power, ratio] += Fraction(int(value.p), int(value.q))
    parts = {key: value for key, value in parts.items() if value}
    if any(power > LARGEST_MOMENT for power, _ in parts):
        raise TooLarge(f"Σ n^k·ρⁿ with k > {LARGEST_MOMENT}")
    if any(abs(ratio) >= 1 for _, ratio in parts):
        return None
    return sum((value * _moment(power, ratio) for (power, ratio), value in parts.items()), Fraction(0))


def _moment(power: int, ratio: Fraction) -> Fraction:
    """Return Σ n^power ratio^n, through falling factorials."""
    terms = (int(stirling(power, k)) * factorial(k) * ratio**k / (1 - ratio) ** (k + 1) for k in range(power + 1))
    return sum(terms, Fraction(0))
