"""What is not polynomial, as variables of its own with facts that hold for every value it may have.

e^a, √p, ln p, cos a and sin a become variables. The facts are true of the real functions, and for any values of what
stands inside there are values of these variables that satisfy them, so they cannot make true what is false; but they
need not say all there is. Exponents are whole multiples of one exponent for each term in them, so that e^{2r}, e^{−2r} and
cosh 2r speak of one variable.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from math import gcd, lcm
from typing import Any

import sympy

from qdsym.proof.outside import OutsideClass
from qdsym.smt.names import barred
from qdsym.smt.numbers import ONE, Number, joined, negative, product, quotient, times, words

LARGEST_POWER = 64


@dataclass(frozen=True)
class Variable:
    """A declared variable, with what it stands for."""

    name: str
    meaning: str


@dataclass(frozen=True)
class Exponential:
    """e^(factor·term) for a real term, as a variable."""

    name: str
    term: Any
    factor: Fraction

    @property
    def exponent(self) -> Any:
        """The exponent as an expression."""
        return sympy.Rational(self.factor.numerator, self.factor.denominator) * self.term


@dataclass(frozen=True)
class Angle:
    """The cosine and sine of factor·term, as two variables."""

    cosine: str
    sine: str
    term: Any
    factor: Fraction


@dataclass(frozen=True)
class Fact:
    """A formula that holds; it is told where all its owners are used and any of what it is about, if that is said."""

    owners: tuple[str, ...]
    text: str
    about: frozenset[str] = frozenset()


@dataclass
class Exponents:
    """The rational factors with which each term stands in exponents, gathered before anything is written."""

    factors: dict[Any, set[Fraction]] = field(default_factory=dict)

    def add(self, term: Any, factor: Fraction) -> None:
        """Note a term with its factor."""
        self.factors.setdefault(term, set()).add(factor)

    def unit(self, term: Any) -> Fraction:
        """Return the factor of which all others are whole multiples; negative where all are."""
        found = self.factors[term]
        above = gcd(*(f.numerator for f in found))
        size = Fraction(above, lcm(*(f.denominator for f in found)))
        return -size if all(f < 0 for f in found) else size


class Atoms:
    """The variables that stand for what is not polynomial. ``real`` translates what stands inside them."""

    def __init__(self, exponents: Exponents, known: Exponents | None, real: Callable[[Any], Number]) -> None:
        """``exponents`` is filled on the way; ``known`` are all there will be, None on the first way through."""
        self._noted = exponents
        self._known = known
        self._real = real
        self.variables: list[Variable] = []
        self.exponentials: dict[Any, Exponential] = {}
        self.angles: dict[Any, Angle] = {}
        self._roots: dict[Any, tuple[str, str, int]] = {}
        self._logarithms: dict[str, str] = {}

    def _declare(self, text: str, meaning: str) -> str:
        name = barred(text if len(text) <= 40 else f"{text.split('(')[0]} {len(self.variables) + 1}")
        if any(variable.name == name for variable in self.variables):
            raise OutsideClass(f"two variables of the name {name}")
        self.variables.append(Variable(name, meaning))
        return name

    # Exponentials

    def exponential(self, exponent: Any) -> Number:
        """Return e to an exponent that holds no defined symbols."""
        factors = []
        for part in sympy.Add.make_args(sympy.expand(exponent)):
            coefficient, term = part.as_coeff_Mul()
            if not coefficient.is_Rational:
                raise OutsideClass(f"the exponent {exponent}")
            if part == 0:
                continue
            factor = Fraction(int(coefficient.p), int(coefficient.q))
            turning = term.has(sympy.I)
            inner = term / sympy.I if turning else term
            if inner.has(sympy.I):
                raise OutsideClass(f"the exponent {exponent}")
            self._noted.add(term, factor)
            factors.append(self._turn(inner, term, factor) if turning else self._growth(term, factor))
        return product(factors) if factors else ONE

    def _unit(self, term: Any) -> Fraction:
        return (self._known or self._noted).unit(term)

    def _growth(self, term: Any, factor: Fraction) -> Number:
        if term not in self.exponentials:
            unit = self._unit(term)
            exponent = sympy.Rational(unit.numerator, unit.denominator) * term
            name = self._declare(f"exp({exponent})", f"e^({exponent})")
            self.exponentials[term] = Exponential(name, term, unit)
        atom = self.exponentials[term]
        power = times([atom.name] * self._times(factor / atom.factor))
        return Number(power if factor / atom.factor > 0 else quotient("1", power))

    def _turn(self, inner: Any, term: Any, factor: Fraction) -> Number:
        if term not in self.angles:
            unit = self._unit(term)
            angle = sympy.Rational(unit.numerator, unit.denominator) * inner
            names = [self._declare(f"{f}({angle})", f"{f}({angle})") for f in ("cos", "sin")]
            self.angles[term] = Angle(names[0], names[1], inner, unit)
        atom = self.angles[term]
        power = Number(atom.cosine, atom.sine).power(self._times(factor / atom.factor))
        return power if factor / atom.factor > 0 else power.conjugate

    def _times(self, ratio: Fraction) -> int:
        if abs(ratio) > LARGEST_POWER:
            raise OutsideClass(f"the power {ratio} of an exponential")
        # On the first way through the unit need not be known yet; what is written then is thrown away.
        return max(1, abs(ratio.numerator // ratio.denominator))

    # Roots and logarithms

    def root(self, node: Any, value: Number, degree: int, strict: bool) -> Number:
        """Return the real root of what is ≥ 0, or on condition that it is > 0."""
        if degree > LARGEST_POWER:
            raise OutsideClass(f"a root of degree {degree}")
        key = (value.re, degree)
        if key not in self._roots:
            function = "sqrt" if degree == 2 else f"root_{degree}"
            self._roots[key] = (self._declare(f"{function}({node})", f"{function}({node}), ≥ 0"), value.re, degree)
        plain = node.is_Rational and node > 0
        condition = () if plain else (f"({'>' if strict else '>='} {value.re} 0)",)
        return Number(self._roots[key][0], "0", joined(value.conditions, condition))

    def logarithm(self, name: str, value: Number) -> Number:
        """Return the logarithm of a real number under a name, on condition that it is > 0."""
        if value.re == "1":
            return Number("0", "0", value.conditions)
        if value.re not in self._logarithms:
            self._logarithms[value.re] = self._declare(name, name)
        return Number(self._logarithms[value.re], "0", joined(value.conditions, (f"(> {value.re} 0)",)))

    # Facts

    def facts(self) -> Iterator[Fact]:
        """Yield what is known of the variables."""
        for atom in self.exponentials.values():
            yield Fact((atom.name,), f"(> {atom.name} 0)")
        for angle in self.angles.values():
            square = f"(+ (* {angle.cosine} {angle.cosine}) (* {angle.sine} {angle.sine}))"
            yield Fact((), f"(= {square} 1)", frozenset({angle.cosine, angle.sine}))
        for name, inside, degree in self._roots.values():
            yield Fact((name,), f"(=> (>= {inside} 0) (and (>= {name} 0) (= {times([name] * degree)} {inside})))")
        exponents = {a.name: self._real(a.exponent).re for a in self.exponentials.values()}
        logs = [(name, inside) for inside, name in self._logarithms.items()]
        for name, exponent in exponents.items():
            # A variable that stands in exponents alone is free to be the logarithm of what its exponential is.
            spoken = frozenset(words(exponent)) | {log for log, _ in logs}
            if exponent != "1":
                yield Fact((name,), _ordered("true", exponent, "0", name, "1"), spoken)
            else:
                yield Fact((name,), f"(> {name} 1)")
        for at, (log, inside) in enumerate(logs):
            yield Fact((log,), _ordered(f"(> {inside} 0)", log, "0", inside, "1"))
            for name, exponent in exponents.items():
                yield Fact((log, name), _ordered(f"(> {inside} 0)", exponent, log, name, inside))
                yield Fact((log, name), _ordered(f"(> {inside} 0)", negative(exponent), log, "1", times([inside, name])))
            for other, second in logs[at + 1 :]:
                both = f"(and (> {inside} 0) (> {second} 0))"
                yield Fact((log, other), _ordered(both, log, other, inside, second))


def _ordered(where: str, left: str, right: str, first: str, second: str) -> str:
    """Return that where a condition holds two numbers are ordered as two others are."""
    same = f"(and (= (< {left} {right}) (< {first} {second})) (= (= {left} {right}) (= {first} {second})))"
    return same if where == "true" else f"(=> {where} {same})"
