"""Signs of real expressions, read off their structure and off known facts.

A sign is the set of signs that the values may have, as three bits. Sums and products of such sets are exact on
signs, so the answer is always sound; it is often "any", and then nothing follows from it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import product
from typing import Any

import sympy
from sympy.core.numbers import Exp1, Pi
from sympy.functions.elementary.hyperbolic import cosh, sinh, tanh
from sympy.functions.elementary.miscellaneous import Max, Min

from qdsym.proof.trusted.deciding.normal_form import NormalForm, is_matrix
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import And, Proposition, Relation

NEGATIVE, ZERO, POSITIVE = 1, 2, 4
NONNEGATIVE, NONPOSITIVE, NONZERO, ANY = ZERO | POSITIVE, NEGATIVE | ZERO, NEGATIVE | POSITIVE, 7

ADMITS = {"=": ZERO, "≠": NONZERO, "<": NEGATIVE, "≤": NONPOSITIVE, ">": POSITIVE, "≥": NONNEGATIVE}
"""For each relation between a difference and 0, the signs that it admits."""


def _bits(sign: int) -> list[int]:
    return [value for value, bit in ((-1, NEGATIVE), (0, ZERO), (1, POSITIVE)) if sign & bit]


def _bit(value: int) -> int:
    return (NEGATIVE, ZERO, POSITIVE)[value + 1]


def times(left: int, right: int) -> int:
    """Return the signs of a product."""
    result = 0
    for a, b in product(_bits(left), _bits(right)):
        result |= _bit(a * b)
    return result


def plus(left: int, right: int) -> int:
    """Return the signs of a sum."""
    result = 0
    for a, b in product(_bits(left), _bits(right)):
        result |= ANY if a * b < 0 else _bit(a or b)
    return result


def minus(sign: int) -> int:
    """Return the signs of the negative."""
    return times(NEGATIVE, sign)


def _primitive(node: Any) -> tuple[Any, Any]:
    """Return a rational coefficient and the rest of a product, a − b and b − a with one rest."""
    coefficient, rest = node.as_coeff_Mul(rational=True)
    if not coefficient:
        return sympy.S.One, node
    return (-coefficient, -rest) if rest.is_Add and rest.could_extract_minus_sign() else (coefficient, rest)


def _constant_sign(node: Any) -> int:
    return _bit((node.p > 0) - (node.p < 0)) if isinstance(node, sympy.Rational) else ANY


def _mentions_i(node: Any) -> bool:
    """Return whether i occurs; without it, and with roots and logarithms in range, a real tree has a real value."""
    return bool(node.has(sympy.I))


class Signs:
    """What is known about signs under a list of true propositions."""

    def __init__(self, facts: Iterable[Proposition], domain: Domain) -> None:
        self._domain = domain
        self._facts: dict[Any, int] = {}
        self._form: NormalForm | None = None
        self._root: Any = None
        self._thorough = True
        for fact in facts:
            self._learn(fact)

    def _learn(self, fact: Proposition) -> None:
        if isinstance(fact, And):
            for part in fact.parts:
                self._learn(part)
        if not isinstance(fact, Relation) or is_matrix(fact.lhs) or is_matrix(fact.rhs):
            return
        admitted = ADMITS[fact.operator]
        self._note(fact.difference, admitted)
        # From ν ≥ 1 also ν > 0: a side is signed when the other side is, by itself.
        self._note(fact.lhs, plus(admitted, _constant_sign(fact.rhs)))
        self._note(fact.rhs, plus(minus(admitted), _constant_sign(fact.lhs)))

    def _note(self, node: Any, sign: int) -> None:
        if sign != ANY and not node.is_Rational:
            coefficient, rest = _primitive(self._domain.unfold(node))
            self._facts[rest] = self._facts.get(rest, ANY) & (sign if coefficient > 0 else minus(sign))

    def of(self, node: Any) -> int:
        """Return the set of signs that the expression may have; ANY when nothing is known."""
        return self._total([node], thorough=True)

    def holds(self, relation: Relation) -> bool:
        """Return whether the relation follows from the signs of its difference."""
        return self.sum_admits([relation.difference], relation.operator)

    def sum_admits(self, terms: Sequence[Any], operator: str) -> bool:
        """Return whether the sum of the terms stands in a relation to 0, by the signs of each."""
        refused = ~ADMITS[operator]
        # Most signs show in the structure; normal forms are compared with those of the facts only for the rest.
        return any(not self._total(terms, thorough) & refused for thorough in (False, True))

    def _total(self, terms: Sequence[Any], thorough: bool) -> int:
        self._thorough = thorough
        total = ZERO
        for term in terms:
            self._root, self._form = self._domain.unfold(term), None
            total = plus(total, self._of(self._root))
        return total

    def _of(self, node: Any) -> int:
        coefficient, rest = _primitive(node)
        known = self._facts.get(rest, ANY)
        known = known if coefficient > 0 else minus(known)
        if known != ANY and not self._thorough:
            return known
        sign = self._structural(node) & known
        if sign in (NEGATIVE, ZERO, POSITIVE) or node.is_Rational or rest.is_Symbol or not self._thorough:
            return sign
        return sign & self._matched(node)

    def _structural(self, node: Any) -> int:
        match node:
            case sympy.Rational():
                return _bit((node.p > 0) - (node.p < 0))
            case Pi() | Exp1():
                return POSITIVE
            case sympy.Add():
                sign = ZERO
                for term in node.args:
                    sign = plus(sign, self._of(term))
                return sign
            case sympy.Mul():
                sign = POSITIVE
                for factor in node.args:
                    sign = times(sign, self._of(factor))
                return sign
            case sympy.Pow():
                return self._power(node)
            case sympy.exp() | cosh():
                return ANY if _mentions_i(node.args[0]) else POSITIVE
            case sinh() | tanh():
                return ANY if _mentions_i(node.args[0]) else self._of(node.args[0])
            case Max():
                return self._extreme(node.args, max)
            case Min():
                return self._extreme(node.args, min)
            case sympy.Abs():
                inner = self._of(node.args[0])
                return ZERO if inner == ZERO else (POSITIVE if not inner & ZERO else NONNEGATIVE)
        return ANY

    def _extreme(self, arguments: tuple[Any, ...], choose: Callable[[tuple[int, ...]], int]) -> int:
        result = 0
        for values in product(*(_bits(self._of(a)) for a in arguments)):
            result |= _bit(choose(values))
        return result

    def _power(self, node: Any) -> int:
        base = self._of(node.base)
        exponent = node.exp
        if not isinstance(exponent, sympy.Rational) or _mentions_i(node.base):
            return ANY
        if exponent.q != 1:
            return base if not base & NEGATIVE else ANY
        if exponent.p % 2:
            return base
        return ZERO if base == ZERO else (POSITIVE if not base & ZERO else NONNEGATIVE)

    def _matched(self, node: Any) -> int:
        """Return the signs that facts give: a fact speaks of the node when one is a rational multiple of the other."""
        sign = ANY
        # A multiple of a fact has at least the fact's variables.
        spoken = node.free_symbols
        candidates = [(fact, known) for fact, known in self._facts.items() if fact.free_symbols <= spoken]
        if not candidates:
            return sign
        try:
            # One normal form serves the whole tree: it knows the generators of the root and of every fact.
            form = self._form = self._form or NormalForm([self._root, *self._facts])
            element = form.scalar(node)
        except (OutsideClass, Undefined):
            return sign
        for fact, known in candidates:
            try:
                ratio = form.ratio(element, form.scalar(fact))
            except (OutsideClass, Undefined):
                continue
            if ratio is None:
                continue
            q, powers = ratio
            factor = POSITIVE if q > 0 else NEGATIVE
            for generator, power in powers:
                factor = times(factor, self._power_of(generator, power))
            sign &= times(known, factor) if factor in (POSITIVE, NEGATIVE) else ANY
        return sign

    def _power_of(self, generator: Any, power: int) -> int:
        """Return the signs of a generator's power, by what is known of the generator itself."""
        sign = POSITIVE if isinstance(generator, sympy.exp) else self._facts.get(generator, ANY)
        if power % 2 == 0:
            return ANY if sign & ZERO else POSITIVE
        return sign
