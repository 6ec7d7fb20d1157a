"""The terms of an exponent."""

from fractions import Fraction

import sympy
from sympy import Rational, pi, sqrt, symbols

from qdsym.proof.trusted.deciding.exponents import exponent_terms

x, y, q = symbols("x y q", real=True)


def test_the_terms_of_an_exponent():
    """Each with its coefficient, once they are expanded; where they cancel, none are left."""
    assert dict(exponent_terms(Rational(1, 2) * x * (y - 2), {})) == {x * y: Fraction(1, 2), x: Fraction(-1)}
    assert dict(exponent_terms(3 + sqrt(2) * pi * x, {})) == {sympy.S.One: Fraction(3), sqrt(2) * pi * x: Fraction(1)}
    assert list(exponent_terms(q - x, {q: x})) == []
    assert list(exponent_terms(sympy.S.Zero, {})) == []
