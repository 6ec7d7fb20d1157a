"""The normal form that decides identities.

Expressions become quotients of polynomials over ℚ in generators: one per real variable, one per exponential
e^{t/L} of a linearly independent exponent t, and one per root, logarithm or maximum. The unit i and the roots obey
monic relations (i² = −1, s^q = base), by which a numerator is reduced; the other generators are algebraically
independent, so for rational expressions in variables, exponentials and i the test *is the numerator zero* is
complete. It is sound for every expression accepted: equal normal forms mean equal values wherever what they owe
holds (no denominator is 0, logarithms and roots have arguments in range). Who concludes anything has to discharge
that.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from fractions import Fraction
from math import lcm
from typing import Any

import sympy
from flint import fmpz
from sympy.functions.elementary.miscellaneous import Max

from qdsym.proof.trusted.deciding.exponents import exponent_terms
from qdsym.proof.trusted.deciding.polynomials import Collection, Polynomial, Quotient, power, product
from qdsym.proof.trusted.language.interpret import Arithmetic, Interpreter, Matrix, OutsideClass, Undefined
from qdsym.proof.trusted.language.names import PLAIN_REAL, PLAIN_SIZE

NONZERO, POSITIVE, NONNEGATIVE = "≠", ">", "≥"

ROOM, GENERATORS = 48, 512
"""How many variables, exponentials, roots and logarithms a normal form has room for at first, and at most."""

ROUNDS = 8
"""How often a quotient's sign is asked of another one."""

FACTORED_BITS = 130
"""Integers beyond this are not factored any further than small primes go."""


class Outgrown(Exception):
    """An expression needs a finer exponential or more generators than the normal form has."""


@dataclass(frozen=True)
class Obligation:
    """``polynomial operator 0`` must hold for the normal form to mean anything."""

    polynomial: Polynomial
    operator: str


@dataclass(frozen=True)
class Generator:
    """What a generator stands for: a variable, e^{t/L}, or a root, logarithm or maximum of elements."""

    kind: str
    name: Any = None
    values: tuple[Quotient, ...] = ()
    degree: int = 0
    spoken: frozenset[Any] = frozenset()
    """The variables that it speaks of."""


class Walk(Interpreter):
    """The walk over expressions; what an expression owes is remembered with its element."""

    def __init__(self, arithmetic: NormalForm, definitions: Mapping[Any, Any]) -> None:
        super().__init__(arithmetic, definitions)
        self.form = arithmetic

    def scalar(self, node: Any) -> Quotient:
        value: Quotient = self.form.remembered("scalar", node, super().scalar)
        return value

    def matrix(self, node: Any) -> Matrix:
        value: Matrix = self.form.remembered("matrix", node, super().matrix)
        return value


class NormalForm(Arithmetic):
    """The arithmetic of quotients over generators, which are made as expressions ask for them."""

    def __init__(
        self, definitions: Mapping[Any, Any] | None = None, generators: int = ROOM, steps: dict[Any, int] | None = None
    ) -> None:
        self.definitions = definitions or {}
        self.steps: dict[Any, int] = steps or {}
        """For a term t of exponents the L such that its exponentials are powers of e^{t/L}."""
        self.ring = Collection(generators)
        self.unit = self.ring.known(self.ring.one)
        self.generators: list[Generator] = [Generator("i", sympy.I)]
        self._symbols: dict[Any, int] = {}
        self._exponentials: dict[Any, int] = {}
        self._complex: list[int] = [0]
        self._relations: dict[int, tuple[int, Quotient]] = {0: (2, self.rational(Fraction(-1)))}
        self.owed: dict[Obligation, None] = {}
        self._memo: dict[str, dict[Any, tuple[Any, tuple[Obligation, ...]]]] = {}
        self.walk = Walk(self, self.definitions)

    def remembered(self, kind: str, node: Any, read: Callable[[Any], Any]) -> Any:
        """Return what a kind of reading makes of an expression, with what it owes, from memory where it was read."""
        memo = self._memo.setdefault(kind, {})
        known = memo.get(node)
        if known is None:
            before, self.owed = self.owed, {}
            try:
                value = read(node)
            finally:
                owed, self.owed = self.owed, before
            known = memo[node] = (value, tuple(owed))
        if known[1]:
            self.owed.update(dict.fromkeys(known[1]))
        return known[0]

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Return a context in which nothing is owed: it is owed elsewhere, or nothing rests on it."""
        before, self.owed = self.owed, {}
        try:
            yield
        finally:
            self.owed = before

    # Elements

    def rational(self, value: Fraction) -> Quotient:
        return Quotient(self.ring.constant(value.numerator, value.denominator), {})

    def imaginary_unit(self) -> Quotient:
        return self._generator(0)

    def symbol(self, symbol: sympy.Symbol) -> Quotient:
        if symbol not in self._symbols:
            if symbol.assumptions0 not in (PLAIN_REAL, PLAIN_SIZE):  # of which SymPy would make use
                raise OutsideClass(f"{symbol}, of which more is assumed than that it is real")
            self._symbols[symbol] = self._new(Generator("variable", symbol, spoken=frozenset([symbol])))
        return self._generator(self._symbols[symbol])

    def exponential(self, exponent: Any, walk: Interpreter) -> Quotient:
        walk.scalar(exponent)  # The exponent as it stands has to have a value; expanding it may hide a denominator.
        result = Quotient(self.ring.one, {})
        for term, coefficient in exponent_terms(exponent, self.definitions):
            if isinstance(term, sympy.log):
                result = result * self._rational_power(walk.scalar(term.args[0]), coefficient)
                continue
            self._require_real(walk.scalar(term / sympy.I if term.has(sympy.I) else term))
            index = self.exponential_generator(term, coefficient.denominator)
            times = int(coefficient * self.steps[term])
            result = result * (
                Quotient(power(self.ring.generators[index], times), {})
                if times > 0
                else Quotient(self.ring.one, {self._letter(index): -times})
            )
        return result

    def _rational_power(self, value: Quotient, exponent: Fraction) -> Quotient:
        """Return what e^{exponent·ln value} is for a value > 0."""
        if exponent.denominator != 1:
            value = self.root(value, exponent.denominator)
        return self.power(value if exponent > 0 else self.inverse(value), abs(exponent.numerator))

    def exponential_generator(self, term: Any, denominator: int) -> int:
        """Return the generator of which e^{term/denominator} is a power."""
        step = self.steps.get(term, 1)
        self.steps[term] = lcm(step, denominator)
        if term not in self._exponentials:
            spoken = frozenset(term.free_symbols)
            self._exponentials[term] = self._new(Generator("exponential", term / self.steps[term], spoken=spoken))
            if term.has(sympy.I):
                self._complex.append(self._exponentials[term])
        elif self.steps[term] != step:
            raise Outgrown
        return self._exponentials[term]

    def _new(self, generator: Generator) -> int:
        if len(self.generators) >= GENERATORS:
            raise OutsideClass(f"too large (more than {GENERATORS} variables, exponentials, roots and logarithms)")
        if len(self.generators) >= self.ring.size:
            raise Outgrown
        self.generators.append(generator)
        return len(self.generators) - 1

    def _generator(self, index: int) -> Quotient:
        return Quotient(self.ring.generators[index], {})

    def _letter(self, index: int) -> Polynomial:
        return self.ring.known(self.ring.generators[index])

    def power(self, value: Quotient, exponent: int) -> Quotient:
        value = self.normal(value)
        below = {factor: times * exponent for factor, times in value.denominator.items()}
        return Quotient(power(value.numerator, exponent), below)

    def inverse(self, value: Quotient) -> Quotient:
        value = self.normal(value)
        if self.is_complex(value.numerator):
            conjugate = self.conjugate(Quotient(value.numerator, {}))
            modulus = self.normal(Quotient(value.numerator, {}) * conjugate)
            return self._below(value) * conjugate * self._below(modulus) * self._reciprocal(modulus.numerator)
        return self._below(value) * self._reciprocal(value.numerator)

    def _below(self, value: Quotient) -> Quotient:
        """Return the denominator of a quotient, multiplied out."""
        result = self.ring.one
        for factor, exponent in value.denominator.items():
            result = product(result, power(factor.value, exponent))
        return Quotient(result, {})

    def _reciprocal(self, polynomial: Any) -> Quotient:
        """Return 1/polynomial for a real polynomial, and owe that it is not 0."""
        if not polynomial:
            raise Undefined("a denominator is identically zero")
        lead, powers, rest = self.ring.known(polynomial).split
        denominator = {self._letter(k): exponent for k, exponent in powers.items()}
        for k, letter in zip(powers, denominator, strict=True):
            if self.generators[k].kind != "exponential":
                self._owe(letter, NONZERO)
        if rest.used:
            self._owe(rest, NONZERO)
            denominator[rest] = 1
        return Quotient(self.ring.constant(int(lead.q), int(lead.p)), denominator)

    def conjugate(self, value: Quotient) -> Quotient:
        if not self._has_complex(value):
            return value
        denominator: dict[Polynomial, int] = {}
        result = self._conjugate_polynomial(value.numerator)
        for factor, exponent in value.denominator.items():
            conjugate = self._conjugate_polynomial(factor.value)
            turned = {letter: degree * exponent for letter, degree in conjugate.denominator.items()}  # powers of e^{iφ}
            result = result * self._below(Quotient(self.ring.one, turned))
            if conjugate.numerator != self.ring.one:
                polynomial = self.ring.known(conjugate.numerator)
                denominator[polynomial] = denominator.get(polynomial, 0) + exponent
        return result * Quotient(self.ring.one, denominator)

    def _conjugate_polynomial(self, polynomial: Any) -> Quotient:
        degrees = polynomial.degrees()
        turned = {k: int(degrees[k]) for k in self._complex[1:] if degrees[k]}
        if not turned and not degrees[0]:
            return Quotient(polynomial, {})
        terms = {}
        for monomial, coefficient in polynomial.terms():
            exponents = list(monomial)
            for k, degree in turned.items():
                exponents[k] = degree - exponents[k]
            terms[tuple(exponents)] = -coefficient if monomial[0] % 2 else coefficient
        return Quotient(self.ring.from_terms(terms), {self._letter(k): d for k, d in turned.items()})

    def root(self, value: Quotient, degree: int) -> Quotient:
        number = self.as_rational(value)
        if number is not None:
            return self._rational_root(number, degree)
        self._owe_value(value, NONNEGATIVE)
        return self._atom("root", [value], degree)

    def _rational_root(self, number: Fraction, degree: int) -> Quotient:
        if number < 0:
            raise OutsideClass(f"an even root of {number}")
        result = self.rational(Fraction(bool(number)))
        for factor, exponent in primes(number):
            whole, rest = divmod(exponent, degree)
            result = result * self.rational(Fraction(factor) ** whole)
            if rest:
                atom = self._atom("root", [self.rational(Fraction(factor))], degree)
                for _ in range(rest):
                    result = result * atom
        return result

    def differentiates(self, function: Any, walk: Interpreter) -> None:
        """Oblige what stands under a root to be > 0: at 0 it may have no values to either side, or no derivative."""
        for root in function.atoms(sympy.Pow):
            if not root.exp.is_Integer and root.base.free_symbols:
                self._owe_value(walk.scalar(root.base), POSITIVE)

    def logarithm(self, value: Quotient) -> Quotient:
        """Return the logarithm of a value > 0."""
        return self._logarithm(value, POSITIVE)

    def logarithm_of_size(self, value: Quotient) -> Quotient:
        """Return ln|value|."""
        return self._logarithm(value, NONZERO)

    def _logarithm(self, value: Quotient, operator: str) -> Quotient:
        """Return Σ k·ln|factor| over the irreducible factors; for a value > 0 that is its logarithm.

        Exponentials leave as their exponents. Logarithms of different irreducible factors are independent.
        """
        value = self.normal(value)
        if not value.numerator:
            raise Undefined("the logarithm of zero")
        if self._has_complex(value):
            raise OutsideClass("the logarithm of a number with i in it, be it a real one")
        self._owe_value(value, operator)
        powers: dict[Polynomial, int] = {}
        number = Fraction(1)
        below = ((factor, -exponent) for factor, exponent in value.denominator.items())
        for polynomial, exponent in ((self.ring.known(value.numerator), 1), *below):
            content, factors = polynomial.factors
            number *= Fraction(int(content.p), int(content.q)) ** exponent
            for factor, times in factors:
                powers[factor] = powers.get(factor, 0) + times * exponent
        result = self.rational(Fraction(0))
        for prime, exponent in primes(abs(number)):
            atom = self._atom("log", [self.rational(Fraction(prime))])
            result = result + self.rational(Fraction(exponent)) * atom
        for factor, times in powers.items():
            if times:
                result = result + self.rational(Fraction(times)) * self._factor_logarithm(factor)
        return result

    def _factor_logarithm(self, factor: Polynomial) -> Quotient:
        index = factor.used[0]
        if self.generators[index].kind == "exponential" and factor.value == self.ring.generators[index]:
            return self.scalar(self.generators[index].name)
        return self._atom("log", [Quotient(factor.value, {})])

    def maximum(self, values: list[Quotient]) -> Quotient:
        distinct: list[Quotient] = []
        for value in values:
            self._require_real(value)
            if not any(self.is_zero(value - other) for other in distinct):
                distinct.append(value)
        return distinct[0] if len(distinct) == 1 else self._atom("max", distinct)

    def _atom(self, kind: str, values: list[Quotient], degree: int = 0) -> Quotient:
        """Return the generator for a root, logarithm or maximum: an earlier one when the arguments are equal.

        Equal they are where both have values, so that an earlier one has to have its own wherever these have theirs.
        """
        values = [self.in_lowest_terms(self.normal(value)) for value in values]
        for index, known in enumerate(self.generators):
            alike = known.kind == kind and known.degree == degree and self._same_set(values, known.values)
            if alike and self._need_no_more(known.values, values):
                return self._generator(index)
        spoken = frozenset[Any]().union(*(self.spoken(value) for value in values))
        index = self._new(Generator(kind, None, tuple(values), degree, spoken))
        if kind == "root":
            self._relations[index] = degree, values[0]
        return self._generator(index)

    def _same_set(self, values: Sequence[Quotient], others: Sequence[Quotient]) -> bool:
        """Return whether each of some elements is seen to equal one of the others, and each of these one of them.

        Either alone does not do: two that are not seen to be equal may still be, also where a third one equals both.
        """
        return all(
            any(self.is_zero(one - other) for other in theirs)
            for ours, theirs in ((values, others), (others, values))
            for one in ours
        )

    def _need_no_more(self, values: Iterable[Quotient], others: Iterable[Quotient]) -> bool:
        """Return whether elements have values wherever the others have, by what they are made of."""
        (made, below), (other, beneath) = self._made_of(values), self._made_of(others)
        return made <= other and (below <= beneath or irreducible(below) <= irreducible(beneath))

    def _made_of(self, values: Iterable[Quotient]) -> tuple[set[int], set[Polynomial]]:
        """Return the generators that occur in elements, and what stands below a line."""
        values = tuple(values)
        return set[int]().union(*map(self._used, values)), {factor for value in values for factor in value.denominator}

    # What is owed

    def _owe(self, polynomial: Polynomial, operator: str) -> None:
        self.owed[Obligation(polynomial, operator)] = None

    def _owe_value(self, value: Quotient, operator: str) -> None:
        self._owe(self.signed(value), operator)

    def signed(self, value: Quotient) -> Polynomial:
        """Return a polynomial that has the sign of a real element wherever that has a value."""
        if value.signed is None:
            self._require_real(value)
            left = self.normal(value)
            # What stands under a root may have a denominator of its own, which reducing brings out.
            for _ in range(ROUNDS):
                numerator, odd = self.in_lowest_terms(left), False
                for factor, exponent in numerator.denominator.items():
                    if exponent % 2:
                        odd = True
                        numerator = Quotient(product(numerator.numerator, factor.value), numerator.denominator)
                if not odd:
                    break
                left = self.normal(Quotient(numerator.numerator, {}))
            else:
                raise OutsideClass("too large (roots of quotients in quotients)")
            value.signed = self.ring.known(numerator.numerator)
        return value.signed

    def in_lowest_terms(self, value: Quotient) -> Quotient:
        """Return an equal element in lowest terms: what divides both numerator and denominator is not 0, and leaves."""
        numerator, denominator = value.numerator, dict[Polynomial, int]()
        for factor, left in value.denominator.items() if numerator else ():
            if len(factor.value) == 1:  # a generator, of which there may be very high powers
                times = min(left, int(numerator.term_content().degrees()[factor.used[0]]))
                numerator, left = numerator / power(factor.value, times), left - times
            while left and not (common := numerator.gcd(factor.value)).is_constant():
                numerator, left = numerator / common, left - 1
                rest = self.ring.known(factor.value / common)
                if rest.used:
                    denominator[rest] = denominator.get(rest, 0) + 1
            if left:
                denominator[factor] = denominator.get(factor, 0) + left
        return Quotient(numerator, denominator)

    # Decisions

    def is_complex(self, polynomial: Any) -> bool:
        """Return whether i or e^{iφ} occurs in a polynomial, which may then have a value that is not real."""
        degrees = polynomial.degrees if isinstance(polynomial, Polynomial) else polynomial.degrees()
        return any(degrees[k] > 0 for k in self._complex)

    def _has_complex(self, value: Quotient) -> bool:
        return self.is_complex(value.numerator) or any(map(self.is_complex, value.denominator))

    def _require_real(self, value: Quotient) -> None:
        if not self.is_real(value):
            raise OutsideClass("a complex number where a real one is meant")

    def is_real(self, value: Quotient) -> bool:
        """Return whether the element equals its own conjugate."""
        return not self._has_complex(value) or self.is_zero(value - self.conjugate(value))

    def normal(self, value: Quotient) -> Quotient:
        """Return an equal element whose numerator is reduced modulo the relations of i and the roots."""
        if value.normal:
            return value
        result = value
        degrees = value.numerator.degrees()
        for index in reversed(self._relations):
            degree, base = self._relations[index]
            top = int(degrees[index]) // degree
            if top > 0:
                result = self._reduced(result, index, degree, base, top)
                degrees = result.numerator.degrees()
        result.normal = True
        return result

    def _reduced(self, value: Quotient, index: int, degree: int, base: Quotient, top: int) -> Quotient:
        """Return an equal element in which a generator with generator^degree = base has lower powers only."""
        below = self._below(base).numerator
        parts: dict[int, dict[tuple[int, ...], Any]] = {}
        for monomial, coefficient in value.numerator.terms():
            times, rest = divmod(int(monomial[index]), degree)
            parts.setdefault(times, {})[(*monomial[:index], rest, *monomial[index + 1 :])] = coefficient
        total = Quotient(self.ring.zero, {})
        for times, terms in parts.items():
            scale = product(power(base.numerator, times), power(below, top - times))
            total = total + Quotient(product(self.ring.from_terms(terms), scale), {})
        denominator = dict(value.denominator)
        for factor, exponent in base.denominator.items():
            denominator[factor] = denominator.get(factor, 0) + exponent * top
        return Quotient(total.numerator, denominator)

    def is_zero(self, value: Quotient) -> bool:
        """Return whether the normal form is zero."""
        return not value.numerator or not self.normal(value).numerator

    def as_rational(self, value: Quotient) -> Fraction | None:
        """Return the rational number that the element is, or None when it is not constant."""
        value = self.normal(value)
        if not value.numerator:
            return Fraction(0)
        if value.denominator or not value.numerator.is_constant():
            return None
        number = value.numerator.leading_coefficient()
        return Fraction(int(number.p), int(number.q))

    def spoken(self, value: Quotient) -> frozenset[Any]:
        """Return the variables that an element speaks of."""
        return frozenset[Any]().union(*(self.generators[k].spoken for k in self._used(value)))

    def _used(self, value: Quotient) -> set[int]:
        """Return the generators that occur in an element."""
        degrees = [value.numerator.degrees(), *(factor.degrees for factor in value.denominator)]
        return {k for exponents in degrees for k, exponent in enumerate(exponents) if exponent > 0}

    def is_polynomial(self, value: Quotient, variable: sympy.Symbol) -> bool:
        """Return whether a variable occurs as a polynomial only: in no denominator, exponent, root or logarithm."""
        if variable not in self._symbols:
            return variable not in self.spoken(value)
        index = self._symbols[variable]
        hidden = [k for k, g in enumerate(self.generators) if k != index and variable in g.spoken]
        # Common exponentials leave first; what is left of them would not be polynomial.
        numerator, factors = value.numerator, dict(value.denominator)
        if not numerator:
            return True
        for k in hidden:
            common = min(int(numerator.term_content().degrees()[k]), factors.pop(self._letter(k), 0))
            if common != value.denominator.get(self._letter(k), 0):
                return False
            numerator = numerator / self.ring.generators[k] ** common
        degrees = [numerator.degrees(), *(factor.degrees for factor in factors)]
        return not any(d[k] > 0 for d in degrees for k in hidden) and not any(d[index] > 0 for d in degrees[1:])

    # Writing

    def written(self, polynomial: Polynomial) -> Any:
        """Return a polynomial as SymPy writes it."""
        return sympy.Add(
            *(
                sympy.Rational(int(c.p), int(c.q)) * sympy.Mul(*(self._name(k) ** e for k, e in enumerate(m) if e))
                for m, c in polynomial.value.terms()
            )
        )

    def _name(self, index: int) -> Any:
        generator = self.generators[index]
        values = [self.to_sympy(value) for value in generator.values]
        match generator.kind:
            case "exponential":
                return sympy.exp(generator.name)
            case "root":
                return values[0] ** sympy.Rational(1, generator.degree)
            case "log":
                return sympy.log(sympy.Abs(values[0]))
            case "max":
                return Max(*values, evaluate=False)  # SymPy would compare them.
        return generator.name

    def to_sympy(self, value: Quotient) -> Any:
        """Return the element written with the atoms that its generators stand for."""
        value = self.normal(value)
        below = sympy.Mul(*(self.written(factor) ** exponent for factor, exponent in value.denominator.items()))
        return self.written(self.ring.known(value.numerator)) / below

    # Expressions

    def scalar(self, node: Any) -> Quotient:
        """Return the element for a scalar expression."""
        return self.walk.scalar(node)

    def matrix(self, node: Any) -> Matrix:
        """Return the rows of elements for a matrix expression."""
        return self.walk.matrix(node)


def irreducible(polynomials: Iterable[Polynomial]) -> set[Polynomial]:
    """Return the irreducible factors of some polynomials."""
    return {factor for polynomial in polynomials for factor, _ in polynomial.factors[1]}


def primes(number: Fraction) -> Iterator[tuple[int, int]]:
    """Yield integers > 1 and their powers, whose product a positive number is; prime ones, up to a size."""
    for whole, sign in ((number.numerator, 1), (number.denominator, -1)):
        rest = fmpz(whole)
        if whole.bit_length() <= FACTORED_BITS:
            for prime, times in rest.factor():
                yield int(prime), sign * int(times)
            continue
        for prime, times in rest.factor_smooth(20):
            yield int(prime), sign * int(times)
