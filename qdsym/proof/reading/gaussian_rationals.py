"""Gaussian rationals: FLINT's rationals where they are real, and pairs of them where they are not."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from flint import fmpq

from qdsym.proof.trusted.language.no_value import Undefined


class Complex:
    """A Gaussian rational that is not real; what becomes real is a plain rational again (see `gaussian`)."""

    __slots__ = ("imag", "real")

    def __init__(self, real: Any, imag: Any) -> None:
        self.real = real
        self.imag = imag

    def __add__(self, other: Any) -> Any:
        if isinstance(other, Complex):
            return gaussian(self.real + other.real, self.imag + other.imag)
        return Complex(self.real + other, self.imag) if isinstance(other, fmpq) else NotImplemented

    def __mul__(self, other: Any) -> Any:
        if isinstance(other, Complex):
            return gaussian(
                self.real * other.real - self.imag * other.imag, self.real * other.imag + self.imag * other.real
            )
        return gaussian(self.real * other, self.imag * other) if isinstance(other, fmpq) else NotImplemented

    def __neg__(self) -> Complex:
        return Complex(-self.real, -self.imag)

    def __sub__(self, other: Any) -> Any:
        return self + (-other)

    def __rsub__(self, other: Any) -> Any:
        return -self + other

    __radd__ = __add__
    __rmul__ = __mul__

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Complex) and self.real == other.real and self.imag == other.imag

    def __hash__(self) -> int:
        return hash((self.real, self.imag))

    def __repr__(self) -> str:
        return f"{self.real} + {self.imag}i"

    def conjugate(self) -> Complex:
        """Return the complex conjugate."""
        return Complex(self.real, -self.imag)

    def inverse(self) -> Complex:
        """Return 1/self."""
        norm = self.real * self.real + self.imag * self.imag
        return Complex(self.real / norm, -self.imag / norm)


def gaussian(real: Any, imag: Any = 0) -> Any:
    """Return a Gaussian rational.

    >>> gaussian(fmpq(3, 2), fmpq(1)) * gaussian(fmpq(3, 2), fmpq(-1))
    13/4
    """
    return Complex(real, imag) if imag else real


def rational(value: Fraction | int) -> Any:
    """Return a rational number as FLINT's."""
    return fmpq(value.numerator, value.denominator)


def fraction(value: Any) -> Fraction:
    """Return a rational element as a fraction; raises ``Undefined`` for one that is not real."""
    if isinstance(value, Complex):
        raise Undefined("a complex number where a real one is meant")
    return Fraction(int(value.p), int(value.q))


ZERO, ONE = fmpq(0), fmpq(1)
UNIT = Complex(ZERO, ONE)
"""The imaginary unit."""
