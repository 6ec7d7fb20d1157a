"""Polynomials over ℚ, in FLINT, and quotients of them: the elements of the normal form.

Equal polynomials of one collection are one object, which knows its factors and in which generators it is. Sizes are
limited: what would be larger has no element, and whoever asked for it is told so.
"""

from __future__ import annotations

from functools import cached_property
from math import comb
from typing import Any

from flint import fmpq, fmpq_mpoly, fmpq_mpoly_ctx

from qdsym.proof.trusted.language.no_value import OutsideClass

TERMS = 20_000
BITS = 200_000
EXPONENT = 1_000_000_000
FACTORED = 2_000
"""Limits: terms of a polynomial, bits of a coefficient, exponents, terms of what is factored."""


def product(left: fmpq_mpoly, right: fmpq_mpoly) -> fmpq_mpoly:
    """Return a product within the limits."""
    if len(left) * len(right) > 100 * TERMS:
        raise OutsideClass(f"too large (a product of {len(left)} by {len(right)} terms)")
    return _limited(left * right)


def power(base: fmpq_mpoly, exponent: int) -> fmpq_mpoly:
    """Return a power with an exponent ≥ 0 within the limits."""
    if exponent > 1:
        terms = len(base)
        bits = max([0, *map(_bits, base.coeffs())])
        if exponent > EXPONENT or exponent * bits > BITS or comb(exponent + terms - 1, exponent) > TERMS:
            raise OutsideClass(f"too large (the power {exponent} of {terms} term{'s' * (terms > 1)})")
    return base**exponent


def _bits(number: fmpq) -> int:
    return 0 if abs(number) == 1 else int(number.p).bit_length() + int(number.q).bit_length()


def _limited(polynomial: fmpq_mpoly) -> fmpq_mpoly:
    if len(polynomial) > TERMS:
        raise OutsideClass(f"too large (a polynomial of {len(polynomial)} terms)")
    return polynomial


class Polynomial:
    """A polynomial of a collection; equal ones are the same object."""

    def __init__(self, value: fmpq_mpoly, collection: Collection) -> None:
        self.value = value
        self.degrees: tuple[int, ...] = value.degrees()
        """The degree in each generator; −1 in each for 0."""
        self._collection = collection

    @cached_property
    def used(self) -> tuple[int, ...]:
        """The generators that occur."""
        return tuple(k for k, degree in enumerate(self.degrees) if degree > 0)

    @cached_property
    def split(self) -> tuple[fmpq, dict[int, int], Polynomial]:
        """A rational, the powers of generators and a polynomial with leading coefficient 1 whose product this is."""
        lead, monomial = self.value.leading_coefficient(), self.value.term_content()
        rest = self.value / (monomial * lead)
        powers = {k: int(e) for k, e in enumerate(monomial.degrees()) if e > 0}
        return lead, powers, self._collection.known(rest)

    @cached_property
    def factors(self) -> tuple[fmpq, tuple[tuple[Polynomial, int], ...]]:
        """A rational and irreducible polynomials with leading coefficient 1, whose powers' product this is."""
        if not self.used:
            return self.value.leading_coefficient(), ()
        if self.value.total_degree() == 1:
            lead = self.value.leading_coefficient()
            return lead, ((self._collection.known(self.value / lead), 1),)
        if len(self.value) > FACTORED:
            raise OutsideClass(f"too large (factors of a polynomial of {len(self.value)} terms)")
        # In a ring of no more generators than occur: factoring there is several times faster.
        narrow = fmpq_mpoly_ctx.get([f"g{k}" for k in self.used], "lex")
        content, factors = self.value.project_to_context(narrow).factor()
        known = self._collection.known
        return content, tuple((known(self._collection.widened(factor)), int(times)) for factor, times in factors)


class Collection:
    """A ring of polynomials in so many generators, and those of them that were met so far."""

    def __init__(self, generators: int) -> None:
        self.size = generators
        self._ring = fmpq_mpoly_ctx.get([f"g{k}" for k in range(generators)], "lex")
        self.generators: tuple[fmpq_mpoly, ...] = self._ring.gens()
        self.zero, self.one = self.constant(0), self.constant(1)
        self._known: dict[tuple[Any, ...], list[Polynomial]] = {}

    def constant(self, numerator: int, denominator: int = 1) -> fmpq_mpoly:
        """Return a rational number as a polynomial."""
        return self._ring.constant(fmpq(numerator, denominator))

    def from_terms(self, terms: dict[tuple[int, ...], Any]) -> fmpq_mpoly:
        """Return the polynomial with the given exponents and coefficients."""
        return self._ring.from_dict(terms)

    def widened(self, value: fmpq_mpoly) -> fmpq_mpoly:
        """Return a polynomial in some of the generators as one of this ring."""
        return value.project_to_context(self._ring)

    def known(self, value: fmpq_mpoly) -> Polynomial:
        """Return the polynomial of this value."""
        lead = value.leading_coefficient()
        alike = self._known.setdefault((len(value), value.total_degree(), lead.p, lead.q), [])
        for known in alike:
            if known.value == value:
                return known
        alike.append(Polynomial(value, self))
        return alike[-1]


class Quotient:
    """numerator / ∏ factor^power; no common factor is ever cancelled."""

    __slots__ = ("denominator", "normal", "numerator", "signed")

    def __init__(self, numerator: fmpq_mpoly, denominator: dict[Polynomial, int]) -> None:
        self.numerator = numerator
        self.denominator = denominator
        self.normal = False
        """Whether the numerator is known to be reduced."""
        self.signed: Polynomial | None = None
        """The polynomial whose sign it has, once asked for."""

    def __add__(self, other: Quotient) -> Quotient:
        if not self.numerator:
            return other
        if not other.numerator:
            return self
        if self.denominator == other.denominator:
            return Quotient(_limited(self.numerator + other.numerator), self.denominator)
        common = dict(self.denominator)
        for factor, exponent in other.denominator.items():
            common[factor] = max(exponent, common.get(factor, 0))
        return Quotient(_limited(self.over(common) + other.over(common)), common)

    def over(self, common: dict[Polynomial, int]) -> fmpq_mpoly:
        """Return the numerator over a multiple of the denominator."""
        numerator = self.numerator
        for factor, exponent in common.items():
            missing = exponent - self.denominator.get(factor, 0)
            if missing:
                numerator = product(numerator, power(factor.value, missing))
        return numerator

    def __neg__(self) -> Quotient:
        return Quotient(-self.numerator, self.denominator)

    def __sub__(self, other: Quotient) -> Quotient:
        return self + (-other)

    def __mul__(self, other: Quotient) -> Quotient:
        if not self.numerator or not other.numerator:
            return Quotient((other if self.numerator else self).numerator, {})
        if not other.denominator:
            denominator = self.denominator
        else:
            denominator = dict(self.denominator)
            for factor, exponent in other.denominator.items():
                denominator[factor] = denominator.get(factor, 0) + exponent
        return Quotient(product(self.numerator, other.numerator), denominator)
