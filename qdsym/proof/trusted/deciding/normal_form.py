"""The normal form that decides identities.

Expressions become quotients of polynomials over ℚ in generators: one per real variable, one per exponential
e^{t/L} of a linearly independent exponent t, and one per root, logarithm or maximum. The unit i and the roots obey
monic relations (i² = −1, s^q = base), by which a numerator is reduced; the other generators are algebraically
independent, so for rational expressions in variables, exponentials and i the test *is the numerator zero* is
complete. It is sound for every expression accepted: equal normal forms mean equal values wherever the recorded
obligations hold (no denominator is 0, logarithms and roots have arguments in range). Who concludes anything has
to discharge those obligations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import cache, partial
from typing import Any

import sympy
from sympy.functions.elementary.miscellaneous import Max
from sympy.polys.domains import QQ
from sympy.polys.orderings import lex
from sympy.polys.rings import PolyElement, PolyRing

from qdsym.proof.trusted.deciding.scan import Scan, exponent_terms
from qdsym.proof.trusted.language.interpret import Arithmetic, Interpreter, Matrix, OutsideClass, Undefined

NONZERO, POSITIVE, NONNEGATIVE = "≠", ">", "≥"


@dataclass(frozen=True)
class Obligation:
    """``expression operator 0`` must hold for the normal form to mean anything."""

    expression: Any
    operator: str


class Quotient:
    """numerator / ∏ factor^power in a normal form; no common factor is ever cancelled."""

    __slots__ = ("denominator", "numerator")

    def __init__(self, numerator: PolyElement, denominator: dict[PolyElement, int]) -> None:
        self.numerator = numerator
        self.denominator = denominator

    def __add__(self, other: Quotient) -> Quotient:
        if not self.numerator:
            return other
        if not other.numerator:
            return self
        if self.denominator == other.denominator:
            return Quotient(self.numerator + other.numerator, self.denominator)
        common = dict(self.denominator)
        for factor, exponent in other.denominator.items():
            common[factor] = max(exponent, common.get(factor, 0))
        return Quotient(self.over(common) + other.over(common), common)

    def over(self, common: dict[PolyElement, int]) -> PolyElement:
        """Return the numerator over a multiple of the denominator."""
        numerator = self.numerator
        for factor, exponent in common.items():
            missing = exponent - self.denominator.get(factor, 0)
            if missing:
                numerator = numerator * factor**missing
        return numerator

    def __neg__(self) -> Quotient:
        return Quotient(-self.numerator, self.denominator)

    def __sub__(self, other: Quotient) -> Quotient:
        return self + (-other)

    def __mul__(self, other: Quotient) -> Quotient:
        if not self.numerator or not other.numerator:
            return Quotient(self.numerator.ring.zero, {})
        denominator = dict(self.denominator)
        for factor, exponent in other.denominator.items():
            denominator[factor] = denominator.get(factor, 0) + exponent
        return Quotient(self.numerator * other.numerator, denominator)


@cache
def irreducible_factors(generators: int, terms: tuple[Any, ...]) -> tuple[Any, tuple[tuple[Any, int], ...]]:
    """Return the content and the irreducible factors of a polynomial over ℚ, given and returned as terms."""
    ring = PolyRing([sympy.Dummy() for _ in range(generators)], QQ, lex)
    content, factors = ring.from_dict(dict(terms)).factor_list()
    return content, tuple((tuple(factor.terms()), times) for factor, times in factors)


class NormalForm(Arithmetic):
    """The arithmetic of quotients over the generators that the given expressions need."""

    def __init__(self, nodes: Iterable[Any], definitions: dict[Any, Any] | None = None) -> None:
        self.definitions = definitions or {}
        scan = Scan(self.definitions)
        for node in nodes:
            scan.visit(node)
        names = [sympy.Dummy(f"g{k}") for k in range(1 + len(scan.symbols) + len(scan.exponents) + scan.opaque)]
        self._ring = PolyRing(names, QQ, lex)
        self._one = self._ring.one
        self.exponents = scan.exponents
        # What each generator stands for; opaque ones are appended as they are met, and written out when asked for.
        self._names: list[Any] = [
            sympy.I,
            *scan.symbols,
            *(sympy.exp(t / L) for t, L in scan.exponents.items()),
        ]
        self._symbols = {s: 1 + k for k, s in enumerate(scan.symbols)}
        self._exponentials = {t: 1 + len(scan.symbols) + k for k, t in enumerate(scan.exponents)}
        self._imaginary = [k for t, k in self._exponentials.items() if t.has(sympy.I)]
        self._relations: dict[int, tuple[int, Quotient]] = {0: (2, self.rational(Fraction(-1)))}
        self._opaque: list[tuple[str, list[Quotient], int]] = []
        self.obligations: dict[Obligation, Quotient] = {}
        self.interpreter = Interpreter(self, self.definitions)

    # Elements

    def rational(self, value: Fraction) -> Quotient:
        return Quotient(self._ring.ground_new(QQ(value.numerator, value.denominator)), {})

    def imaginary_unit(self) -> Quotient:
        return Quotient(self._ring.gens[0], {})

    def symbol(self, symbol: sympy.Symbol) -> Quotient:
        return Quotient(self._ring.gens[self._symbols[symbol]], {})

    def exponential(self, exponent: Any, walk: Interpreter) -> Quotient:
        walk.scalar(exponent)  # The exponent as it stands has to have a value; expanding it may hide a denominator.
        result = Quotient(self._one, {})
        for term, coefficient in exponent_terms(exponent, self.definitions):
            real = walk.scalar(term / sympy.I if term.has(sympy.I) else term)
            self._require_real(real)
            generator = self._ring.gens[self._exponentials[term]]
            power = int(coefficient * self.exponents[term])
            result = result * (
                Quotient(generator**power, {}) if power > 0 else Quotient(self._one, {generator: -power})
            )
        return result

    def inverse(self, value: Quotient) -> Quotient:
        value = self.normal(value)
        if not value.numerator:
            raise Undefined("a denominator is identically zero")
        if self._is_complex(value.numerator):
            conjugate = self.conjugate(Quotient(value.numerator, {}))
            modulus = Quotient(value.numerator, {}) * conjugate
            return self.inverse_of(value.denominator) * conjugate * self._real_inverse(modulus)
        return self.inverse_of(value.denominator) * self._real_inverse(Quotient(value.numerator, {}))

    def inverse_of(self, denominator: dict[PolyElement, int]) -> Quotient:
        """Return the product of the factors, each to its power: the inverse of a quotient 1/∏ factor^power."""
        product = self._one
        for factor, exponent in denominator.items():
            product = product * factor**exponent
        return Quotient(product, {})

    def _real_inverse(self, value: Quotient) -> Quotient:
        value = self.normal(value)
        numerator = value.numerator
        result = self.inverse_of(value.denominator)
        lead = numerator.LC
        numerator = numerator.quo_ground(lead)
        result = result * Quotient(self._ring.ground_new(1 / lead), {})
        # Powers of single generators leave first, so that denominators stay few and easy to sign.
        monomial, numerator = self._without_monomial(numerator)
        for k, exponent in enumerate(monomial):
            if exponent:
                generator = self._ring.gens[k]
                result = result * Quotient(self._one, {generator: exponent})
                if k not in self._exponentials.values():
                    self._oblige(Quotient(generator, {}), NONZERO)
        if numerator != self._one:
            self._oblige(Quotient(numerator, {}), NONZERO)
            result = result * Quotient(self._one, {numerator: 1})
        return result

    def _without_monomial(self, polynomial: PolyElement) -> tuple[tuple[int, ...], PolyElement]:
        """Return the exponents of the largest monomial that divides a polynomial, and the quotient."""
        monomial = tuple(min(exponents) for exponents in zip(*polynomial.monoms(), strict=True))
        rest = {tuple(e - m for e, m in zip(k, monomial, strict=True)): c for k, c in polynomial.terms()}
        return monomial, self._ring.from_dict(rest)

    def conjugate(self, value: Quotient) -> Quotient:
        denominator: dict[PolyElement, int] = {}
        result = self._conjugate_polynomial(value.numerator)
        for factor, exponent in value.denominator.items():
            conjugate = self._conjugate_polynomial(factor)
            if conjugate.denominator:  # a power of e^{iφ}
                result = result * self.inverse_of({k: v * exponent for k, v in conjugate.denominator.items()})
            if conjugate.numerator != self._one:
                denominator[conjugate.numerator] = denominator.get(conjugate.numerator, 0) + exponent
        return result * Quotient(self._one, denominator)

    def _conjugate_polynomial(self, polynomial: PolyElement) -> Quotient:
        turned = [k for k in self._imaginary if any(m[k] for m in polynomial.monoms())]
        degrees = {k: max(m[k] for m in polynomial.monoms()) for k in turned}
        terms = {}
        for monomial, coefficient in polynomial.terms():
            exponents = list(monomial)
            for k in turned:
                exponents[k] = degrees[k] - exponents[k]
            terms[tuple(exponents)] = -coefficient if monomial[0] % 2 else coefficient
        return Quotient(self._ring.from_dict(terms), {self._ring.gens[k]: d for k, d in degrees.items()})

    def root(self, value: Quotient, degree: int) -> Quotient:
        self._require_real(value)
        number = self.as_rational(value)
        if number is not None:
            return self._rational_root(number, degree)
        self._oblige(value, NONNEGATIVE)
        return self._atom(
            f"root {degree}",
            [value],
            lambda: self.to_sympy(value) ** sympy.Rational(1, degree),
            (degree, value),
        )

    def _rational_root(self, number: Fraction, degree: int) -> Quotient:
        if number < 0:
            raise OutsideClass(f"an even root of {number}")
        if number == 0:
            return self.rational(number)
        result = self.rational(Fraction(1))
        for prime, exponent in sympy.factorrat(sympy.Rational(number.numerator, number.denominator)).items():
            whole, rest = divmod(int(exponent), degree)
            result = result * self.rational(Fraction(int(prime)) ** whole)
            if rest:
                base = self.rational(Fraction(int(prime)))
                atom = self._atom(
                    f"root {degree}",
                    [base],
                    partial(sympy.Pow, prime, sympy.Rational(1, degree)),
                    (degree, base),
                )
                for _ in range(rest):
                    result = result * atom
        return result

    def differentiates(self, function: Any, walk: Interpreter) -> None:
        """Oblige what stands under a root to be > 0: at 0 it may have no values to either side, or no derivative."""
        for power in function.atoms(sympy.Pow):
            if isinstance(power.exp, sympy.Rational) and not power.exp.is_Integer and power.base.free_symbols:
                self._oblige(walk.scalar(power.base), POSITIVE)

    def logarithm(self, value: Quotient) -> Quotient:
        """Return the logarithm of a value > 0."""
        return self._logarithm(value, POSITIVE)

    def logarithm_of_size(self, value: Quotient) -> Quotient:
        """Return ln|value|, the name by which logarithms of irreducible factors are written out."""
        return self._logarithm(value, NONZERO)

    def _logarithm(self, value: Quotient, obligation: str) -> Quotient:
        """Return Σ k·ln|factor| over the irreducible factors; for a value > 0 that is its logarithm.

        Exponentials leave as their exponents. Logarithms of different irreducible factors are independent.
        """
        self._require_real(value)
        value = self.normal(value)
        numerator = value.numerator
        if not numerator:
            raise Undefined("the logarithm of zero")
        if self.as_rational(value) == 1:
            return self.rational(Fraction(0))
        if self._is_complex(numerator) or any(self._is_complex(factor) for factor in value.denominator):
            raise OutsideClass("the logarithm of a number that only its conjugate shows to be real")
        self._oblige(value, obligation)
        powers: dict[PolyElement, int] = {}
        constant = Fraction(1)
        for polynomial, exponent in ((numerator, 1), *((factor, -k) for factor, k in value.denominator.items())):
            content, factors = self._factors(polynomial)
            constant *= Fraction(int(content.numerator), int(content.denominator)) ** exponent
            for factor, times in factors:
                lead = factor.LC
                constant *= Fraction(int(lead.numerator), int(lead.denominator)) ** (times * exponent)
                monic = factor.quo_ground(lead)
                powers[monic] = powers.get(monic, 0) + times * exponent
        result = self._constant_logarithm(abs(constant))
        for factor, times in powers.items():
            if times:
                result = result + self.rational(Fraction(times)) * self._factor_logarithm(factor)
        return result

    def _constant_logarithm(self, number: Fraction) -> Quotient:
        result = self.rational(Fraction(0))
        for prime, exponent in sympy.factorrat(sympy.Rational(number.numerator, number.denominator)).items():
            if prime != 1:
                base = self.rational(Fraction(int(prime)))
                atom = self._atom("log", [base], partial(sympy.log, prime))
                result = result + self.rational(Fraction(int(exponent))) * atom
        return result

    def _factor_logarithm(self, factor: PolyElement) -> Quotient:
        for term, index in self._exponentials.items():
            if factor == self._ring.gens[index]:
                return self.scalar(term) * self.rational(Fraction(1, self.exponents[term]))
        value = Quotient(factor, {})
        return self._atom("log", [value], lambda: sympy.log(sympy.Abs(self.to_sympy(value))))

    def maximum(self, values: list[Quotient]) -> Quotient:
        distinct: list[Quotient] = []
        for value in values:
            self._require_real(value)
            if not any(self.is_zero(value - other) for other in distinct):
                distinct.append(value)
        if len(distinct) == 1:
            return distinct[0]
        return self._atom("max", distinct, lambda: Max(*(self.to_sympy(v) for v in distinct)))

    def _atom(
        self,
        kind: str,
        values: list[Quotient],
        name: Callable[[], Any],
        relation: tuple[int, Quotient] | None = None,
    ) -> Quotient:
        """Return the generator for a root, logarithm or maximum: an earlier one when the arguments are equal."""
        for known, others, index in self._opaque:
            if known == kind and self._same_set(values, others):
                return Quotient(self._ring.gens[index], {})
        index = len(self._names)
        if index >= self._ring.ngens:
            raise OutsideClass("more roots and logarithms than were foreseen")
        self._names.append(name)
        self._opaque.append((kind, values, index))
        if relation:
            self._relations[index] = relation
        return Quotient(self._ring.gens[index], {})

    def _name(self, index: int) -> Any:
        """Return what a generator stands for, as SymPy writes it."""
        if not isinstance(self._names[index], sympy.Basic):
            self._names[index] = self._names[index]()
        return self._names[index]

    def _same_set(self, values: list[Quotient], others: list[Quotient]) -> bool:
        return len(values) == len(others) and all(any(self.is_zero(v - o) for o in others) for v in values)

    def _oblige(self, value: Quotient, operator: str) -> None:
        self.obligations.setdefault(Obligation(self.to_sympy(value), operator), value)

    def factored(self, obligation: Obligation) -> Iterator[Any]:
        """Yield the expression of an obligation as products: single generators split off, then all factors."""
        value = self.normal(self.obligations[obligation])
        numerator = value.numerator
        monomial, rest = self._without_monomial(numerator)
        split = [self._name(k) ** exponent for k, exponent in enumerate(monomial) if exponent]
        below = [self.to_sympy(Quotient(factor, {})) ** -times for factor, times in value.denominator.items()]
        yield sympy.Mul(*split, self.to_sympy(Quotient(rest, {})), *below)
        parts = [self._product(factor, -times) for factor, times in value.denominator.items()]
        yield sympy.Mul(self._product(numerator, 1), *parts)

    def _factors(self, polynomial: PolyElement) -> tuple[Any, list[tuple[PolyElement, int]]]:
        """Return the content and the irreducible factors, found in a ring of no more generators than occur."""
        if polynomial.is_ground:
            return polynomial.LC, []
        if all(sum(monomial) <= 1 for monomial in polynomial.monoms()):
            return QQ(1), [(polynomial, 1)]
        used = [k for k in range(self._ring.ngens) if any(monomial[k] for monomial in polynomial.monoms())]
        narrow = tuple(sorted((tuple(m[k] for k in used), c) for m, c in polynomial.terms()))
        content, factors = irreducible_factors(len(used), narrow)

        def widened(terms: tuple[tuple[tuple[int, ...], Any], ...]) -> PolyElement:
            result = {}
            for exponents, coefficient in terms:
                monomial = [0] * self._ring.ngens
                for k, exponent in zip(used, exponents, strict=True):
                    monomial[k] = exponent
                result[tuple(monomial)] = coefficient
            return self._ring.from_dict(result)

        return content, [(widened(terms), times) for terms, times in factors]

    def _product(self, polynomial: PolyElement, power: int) -> Any:
        """Return a polynomial's power, written as a product of irreducible factors."""
        content, factors = self._factors(polynomial)
        parts = [self.to_sympy(Quotient(factor, {})) ** (times * power) for factor, times in factors]
        return sympy.Mul(sympy.Rational(int(content.numerator), int(content.denominator)) ** power, *parts)

    # Decisions

    def _is_complex(self, polynomial: PolyElement) -> bool:
        return any(monomial[0] or any(monomial[k] for k in self._imaginary) for monomial in polynomial.monoms())

    def _require_real(self, value: Quotient) -> None:
        if any(map(self._is_complex, (value.numerator, *value.denominator))) and not self.is_real(value):
            raise OutsideClass("a complex number where a real one is meant")

    def is_real(self, value: Quotient) -> bool:
        """Return whether the element equals its own conjugate."""
        return self.is_zero(value - self.conjugate(value))

    def normal(self, value: Quotient) -> Quotient:
        """Return an equal element whose numerator is reduced modulo the relations of i and the roots."""
        numerator, denominator = value.numerator, dict(value.denominator)
        for index in sorted(self._relations, reverse=True):
            degree, base = self._relations[index]
            top = max((monomial[index] for monomial in numerator.monoms()), default=0) // degree
            if not top:
                continue
            below = self.inverse_of(base.denominator).numerator
            total = self._ring.zero
            for monomial, coefficient in numerator.terms():
                times, rest = divmod(monomial[index], degree)
                term = self._ring.from_dict({(*monomial[:index], rest, *monomial[index + 1 :]): coefficient})
                total = total + term * base.numerator**times * below ** (top - times)
            numerator = total
            for factor, exponent in base.denominator.items():
                denominator[factor] = denominator.get(factor, 0) + exponent * top
        return Quotient(numerator, denominator)

    def is_zero(self, value: Quotient) -> bool:
        """Return whether the normal form is zero."""
        return not self.normal(value).numerator

    def as_rational(self, value: Quotient) -> Fraction | None:
        """Return the rational number that the element is, or None when it is not constant."""
        value = self.normal(value)
        numerator = value.numerator
        if not numerator:
            return Fraction(0)
        if value.denominator or not numerator.is_ground:
            return None
        constant = numerator.LC
        return Fraction(int(constant.numerator), int(constant.denominator))

    def ratio(self, value: Quotient, other: Quotient) -> tuple[Fraction, list[tuple[Any, int]]] | None:
        """Return q and powers of generators with value = q·other·∏ generator^power, or None when there are none."""
        quotients = (
            self.normal(value * self.inverse_of(other.denominator) * self.inverse_of(value.denominator)),
            self.normal(other * self.inverse_of(other.denominator) * self.inverse_of(value.denominator)),
        )
        left, right = (self._cleared(quotients[k], quotients[1 - k]) for k in (0, 1))
        if not left or not right or len(left) != len(right):
            return None
        (above, left), (below, right) = self._without_monomial(left), self._without_monomial(right)
        q = left.LC / right.LC
        if left != right.mul_ground(q) or self._is_complex(left):
            return None
        powers = [(self._name(k), a - b) for k, (a, b) in enumerate(zip(above, below, strict=True)) if a != b]
        if any(name.has(sympy.I) for name, _ in powers):
            return None
        return Fraction(int(q.numerator), int(q.denominator)), powers

    def _cleared(self, value: Quotient, other: Quotient) -> PolyElement:
        """Return the numerator of value over a denominator that it shares with another element."""
        common = dict(value.denominator)
        for factor, exponent in other.denominator.items():
            common[factor] = max(exponent, common.get(factor, 0))
        return value.over(common)

    def is_polynomial(self, value: Quotient, variable: sympy.Symbol) -> bool:
        """Return whether a variable occurs as a polynomial only: in no denominator, exponent, root or logarithm."""
        index = self._symbols[variable]
        hidden = [k for k in range(len(self._names)) if k != index and variable in self._name(k).free_symbols]
        # Common exponentials leave first; what is left of them would not be polynomial.
        numerator, factors = value.numerator, dict(value.denominator)
        for k in hidden:
            generator = self._ring.gens[k]
            common = min(min(m[k] for m in numerator.monoms()), factors.pop(generator, 0))
            if common != value.denominator.get(generator, 0):
                return False
            numerator = numerator.exquo(generator**common)
        used = {k for p in (numerator, *factors) for m in p.monoms() for k, e in enumerate(m) if e}
        return not used & set(hidden) and all(m[index] == 0 for factor in factors for m in factor.monoms())

    def to_sympy(self, value: Quotient) -> Any:
        """Return the element written with the atoms that its generators stand for."""

        def polynomial(p: PolyElement) -> Any:
            return sympy.Add(
                *(
                    sympy.Rational(int(c.numerator), int(c.denominator))
                    * sympy.Mul(*(self._name(k) ** e for k, e in enumerate(m) if e))
                    for m, c in p.terms()
                )
            )

        value = self.normal(value)
        below = sympy.Mul(*(polynomial(factor) ** exponent for factor, exponent in value.denominator.items()))
        return polynomial(value.numerator) / below

    # Expressions

    def scalar(self, node: Any) -> Quotient:
        """Return the element for a scalar expression."""
        element: Quotient = self.interpreter.scalar(node)
        return element

    def matrix(self, node: Any) -> Matrix:
        """Return the rows of elements for a matrix expression."""
        return self.interpreter.matrix(node)


def is_matrix(node: Any) -> bool:
    """Return whether a SymPy object is a matrix; a 1×1 matrix expression counts as a number."""
    return bool(getattr(node, "is_Matrix", False)) and node.shape != (1, 1)
