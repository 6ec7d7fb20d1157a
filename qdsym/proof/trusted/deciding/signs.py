"""Signs of real expressions, read off their structure and off known facts.

A sign is the set of signs that the values may have, as three bits. Sums and products of such sets are exact on
signs, so the answer is always sound; it is often "any", and then nothing follows from it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from itertools import product
from math import prod
from typing import Any

import sympy
from sympy.core.numbers import Exp1, Pi
from sympy.functions.elementary.hyperbolic import cosh, sinh, tanh
from sympy.functions.elementary.miscellaneous import Max, Min

from qdsym.proof.trusted.deciding.normal_form import NormalForm, Obligation
from qdsym.proof.trusted.deciding.polynomials import Polynomial
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.memory import remembered
from qdsym.proof.trusted.language.propositions import And, Not, Proposition, Relation, is_matrix, negation

NEGATIVE, ZERO, POSITIVE = 1, 2, 4
NONNEGATIVE, NONPOSITIVE, NONZERO, ANY = ZERO | POSITIVE, NEGATIVE | ZERO, NEGATIVE | POSITIVE, 7

ADMITS = {"=": ZERO, "≠": NONZERO, "<": NEGATIVE, "≤": NONPOSITIVE, ">": POSITIVE, "≥": NONNEGATIVE}
"""For each relation between a difference and 0, the signs that it admits."""

TERMS = 300
"""A longer polynomial's sign is not read off its terms."""


def _bits(sign: int) -> list[int]:
    return [value for value, bit in ((-1, NEGATIVE), (0, ZERO), (1, POSITIVE)) if sign & bit]


def _bit(value: int) -> int:
    return (NEGATIVE, ZERO, POSITIVE)[value + 1]


def _of_members(signs: Iterable[int], of: Callable[[tuple[int, ...]], int]) -> int:
    """Return for some sets of signs the set of what comes of their members."""
    result = 0
    for values in product(*map(_bits, signs)):
        result |= of(values)
    return result


def _table(of: Callable[[tuple[int, ...]], int]) -> list[list[int]]:
    return [[_of_members((left, right), of) for right in range(ANY + 1)] for left in range(ANY + 1)]


_TIMES = _table(lambda values: _bit(prod(values)))
_PLUS = _table(lambda values: ANY if prod(values) < 0 else _bit(max(values) or min(values)))


def times(left: int, right: int) -> int:
    """Return the signs of a product."""
    return _TIMES[left][right]


def plus(left: int, right: int) -> int:
    """Return the signs of a sum."""
    return _PLUS[left][right]


def minus(sign: int) -> int:
    """Return the signs of the negative."""
    return times(NEGATIVE, sign)


def to_power(sign: int, exponent: int) -> int:
    """Return the signs of a whole power; of one below 0 where it has a value."""
    if exponent == 0:
        return POSITIVE
    if exponent % 2:
        return sign
    return ZERO if sign == ZERO else (POSITIVE if not sign & ZERO else NONNEGATIVE)


def extreme(signs: Iterable[int], choose: Callable[[tuple[int, ...]], int]) -> int:
    """Return the signs of the largest or least of some values."""
    return _of_members(signs, lambda values: _bit(choose(values)))


def primitive(node: Any) -> tuple[Any, Any]:
    """Return a rational coefficient other than 0 and the rest of a product."""
    coefficient, rest = node.as_coeff_Mul(rational=True)
    return (coefficient, rest) if coefficient != 0 else (sympy.S.One, node)


def of_number(number: Any) -> int:
    """Return the sign of a rational number of SymPy or FLINT."""
    return _bit((number.p > 0) - (number.p < 0))


def constant(node: Any) -> int:
    """Return the sign of a rational number, ANY for anything else."""
    return of_number(node) if isinstance(node, sympy.Rational) else ANY


@remembered
def _said(fact: Proposition) -> tuple[tuple[Any, int], ...]:
    """Return expressions and the signs that a fact gives them."""
    if isinstance(fact, And):
        return tuple(said for part in fact.parts for said in _said(part))
    if isinstance(fact, Not) and isinstance(fact.body, Relation):
        fact = negation(fact.body)
    if not isinstance(fact, Relation) or is_matrix(fact.lhs):
        return ()
    admitted = ADMITS[fact.operator]
    # From ν ≥ 1 also ν > 0: a side is signed when the other side is, by itself.
    sides = (
        (fact.difference, admitted),
        (fact.lhs, plus(admitted, constant(fact.rhs))),
        (fact.rhs, plus(minus(admitted), constant(fact.lhs))),
    )
    said = []
    for node, sign in sides:
        if sign != ANY:
            coefficient, rest = primitive(node)
            sign = times(sign, of_number(coefficient))
            # A sum is known with its negative: a − b and b − a have nothing else in common.
            said += [(rest, sign), (-rest, minus(sign))] if rest.is_Add else [(rest, sign)]
    return tuple(said)


@remembered
def _may_be_complex(node: Any) -> bool:
    """Return whether i occurs, or a matrix, which may hide it; else, with roots in range, a value is real."""
    return bool(node.has(sympy.I, sympy.MatrixExpr))


class Signs:
    """What is known about signs under a list of true propositions, and under those of a shorter list."""

    def __init__(self, form: NormalForm, facts: Iterable[Proposition], below: Signs | None = None) -> None:
        self._form = form
        self._below = below
        self._facts: dict[Any, int] = dict(below._facts) if below else {}
        self._learned: list[tuple[Any, int]] = []
        self._quick: dict[Any, int] = {}
        self._thorough: dict[Any, int] = {}
        self._known: dict[Polynomial, int] = {}
        self._generators: dict[int, int] = {}
        for fact in facts:
            self._learn(fact)

    def holds(self, relation: Relation) -> bool:
        """Return whether the relation follows from the signs of its difference."""
        return self.sum_admits([relation.difference], relation.operator)

    def of(self, node: Any) -> int:
        """Return the set of signs that the expression may have; ANY when nothing is known."""
        return self._of(node, thorough=True)

    def sum_admits(self, terms: Sequence[Any], operator: str) -> bool:
        """Return whether the sum of the terms stands in a relation to 0, by the signs of each."""
        if self._below and self._below.sum_admits(terms, operator):
            return True
        # Most signs show in the structure; normal forms are compared with those of the facts only for the rest.
        return any(not self._total(terms, thorough) & ~ADMITS[operator] for thorough in (False, True))

    def discharges(self, obligation: Obligation) -> bool:
        """Return whether what a normal form owes holds."""
        if self._below and self._below.discharges(obligation):
            return True
        return not self.of_polynomial(obligation.polynomial) & ~ADMITS[obligation.operator]

    def _total(self, terms: Sequence[Any], thorough: bool) -> int:
        total = ZERO
        for term in terms:
            total = plus(total, self._of(term, thorough))
        return total

    # Facts

    def _learn(self, fact: Proposition) -> None:
        for rest, sign in _said(fact):
            self._facts[rest] = self._facts.get(rest, ANY) & sign
            self._learned.append((rest, sign))

    @cached_property
    def _polynomials(self) -> dict[Polynomial, list[tuple[dict[int, int], int]]]:
        """The facts by the polynomials that have their signs."""
        written = {rest: list(known) for rest, known in self._below._polynomials.items()} if self._below else {}
        with self._form.aside():
            for node, sign in self._learned:
                try:
                    polynomial = self._form.signed(self._form.scalar(node))
                except (OutsideClass, Undefined):
                    continue
                if not polynomial.value or self._form.is_complex(polynomial):
                    continue
                lead, powers, rest = polynomial.split
                written.setdefault(rest, []).append((powers, times(sign, of_number(lead))))
        return written

    # Trees

    def _of(self, node: Any, thorough: bool) -> int:
        memo = self._thorough if thorough else self._quick
        if node not in memo:
            memo[node] = self._found(node, thorough)
        return memo[node]

    def _found(self, node: Any, thorough: bool) -> int:
        coefficient, rest = primitive(node)
        known = times(self._facts.get(rest, ANY), of_number(coefficient))
        sign = self._structural(node, thorough) & known
        if not thorough or sign in (NEGATIVE, ZERO, POSITIVE):
            return sign
        return sign & self._by_form(node)

    def _by_form(self, node: Any) -> int:
        """Return the signs that the facts give to the element that an expression is."""
        with self._form.aside():
            try:
                return self.of_polynomial(self._form.signed(self._form.scalar(node)))
            except (OutsideClass, Undefined):
                return ANY

    def _structural(self, node: Any, thorough: bool) -> int:
        match node:
            case sympy.Symbol():
                meaning = self._form.definitions.get(node)
                return ANY if meaning is None else self._of(meaning, thorough)
            case sympy.Rational():
                return constant(node)
            case sympy.Add():
                sign = ZERO
                for term in node.args:
                    sign = plus(sign, self._of(term, thorough))
                return sign
            case sympy.Mul():
                sign = POSITIVE
                for factor in node.args:
                    sign = times(sign, self._of(factor, thorough))
                return sign
            case sympy.Pow():
                return self._power(node, thorough)
            case sympy.exp() | cosh():
                return ANY if _may_be_complex(node.args[0]) else POSITIVE
            case sinh() | tanh():
                return ANY if _may_be_complex(node.args[0]) else self._of(node.args[0], thorough)
            case Max():
                return extreme((self._of(a, thorough) for a in node.args), max)
            case Min():
                return extreme((self._of(a, thorough) for a in node.args), min)
            case sympy.Abs():
                return to_power(self._of(node.args[0], thorough), 2)
            case Pi() | Exp1():
                return POSITIVE
        return ANY

    def _power(self, node: Any, thorough: bool) -> int:
        exponent = node.exp
        if not isinstance(exponent, sympy.Rational) or _may_be_complex(node.base):
            return ANY
        base = self._of(node.base, thorough)
        if exponent.q != 1:
            return base if not base & NEGATIVE else ANY
        return to_power(base, int(exponent.p))

    # Polynomials

    def of_polynomial(self, polynomial: Polynomial) -> int:
        """Return the signs of a polynomial in the generators of the normal form."""
        if polynomial not in self._known:
            self._known[polynomial] = ANY  # what it is while it is being found, should that ask for it again
            self._known[polynomial] = self._of_polynomial(polynomial)
        return self._known[polynomial]

    def _of_polynomial(self, polynomial: Polynomial) -> int:
        if not polynomial.value:
            return ZERO
        if self._form.is_complex(polynomial):
            return ANY  # Its generators have no signs.
        lead, powers, rest = polynomial.split
        scale = of_number(lead)
        for k, exponent in powers.items():
            scale = times(scale, to_power(self.of_generator(k), exponent))
        sign = times(scale, self._of_rest(rest))
        for known, fact in self._polynomials.get(rest, ()):
            # What is asked is the fact times powers of generators.
            factor = of_number(lead)
            for k in {*powers, *known}:
                factor = times(factor, to_power(self.of_generator(k), powers.get(k, 0) - known.get(k, 0)))
            sign &= times(fact, factor) if factor in (POSITIVE, NEGATIVE) else ANY
        return sign

    def _of_rest(self, rest: Polynomial) -> int:
        """Return the signs that show in the terms or the irreducible factors of a polynomial without a monomial."""
        sign = ANY
        if len(rest.value) <= TERMS:
            sign = ZERO
            for monomial, coefficient in rest.value.terms():
                term = of_number(coefficient)
                for k in rest.used:
                    term = times(term, to_power(self.of_generator(k), int(monomial[k])))
                sign = plus(sign, term)
        if sign in (NEGATIVE, ZERO, POSITIVE):
            return sign
        try:
            content, factors = rest.factors
        except OutsideClass:
            return sign
        found = of_number(content)
        for factor, exponent in factors:
            found = times(found, to_power(self.of_polynomial(factor), exponent))
        return sign & found

    def of_generator(self, index: int) -> int:
        """Return the signs of what a generator stands for."""
        if index not in self._generators:
            self._generators[index] = ANY
            self._generators[index] = self._of_generator(index)
        return self._generators[index]

    def _of_generator(self, index: int) -> int:
        generator, sign = self._form.generators[index], ANY
        values = (self.of_polynomial(self._form.signed(value)) for value in generator.values)
        if generator.kind == "exponential" and not generator.name.has(sympy.I):
            sign = POSITIVE
        elif generator.kind == "root":
            (base,) = values
            sign = base if not base & NEGATIVE else ANY
        elif generator.kind == "max":
            sign = extreme(values, max)
        for powers, fact in self._polynomials.get(self._form.unit, ()):
            if powers.keys() == {index}:
                exponent = powers[index]
                sign &= fact if exponent % 2 else (NONZERO if not fact & ZERO else ZERO if fact == ZERO else ANY)
        return sign
