"""What is not polynomial, as variables of its own with facts that hold for every value it may have.

e^a, √p, ln p, cos a and sin a become variables. The facts are true of the real functions, and for any values of what
stands inside there are values of these variables that satisfy them, so they cannot make true what is false; but they
need not say all there is. Exponents are whole multiples of one for each term in them, so that e^{2r}, e^{−2r} and
cosh 2r speak of one variable.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from math import gcd, lcm
from typing import Any

import sympy

from qdsym.methods.smt.names import barred, identifier
from qdsym.methods.smt.numbers import ONE, ZERO, Number, all_of, compared, equal, product
from qdsym.proof.trusted.language.no_value import OutsideClass

LARGEST_POWER = 64
MANY_LOGARITHMS = 6


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
        self._roots: dict[tuple[Number, int], Number] = {}
        self._logarithms: dict[Number, Number] = {}

    def _declare(self, text: str, meaning: str) -> str:
        text = " ".join(text.split())
        name = barred(text if len(text) <= 40 else f"{text.split('(')[0]} {len(self.variables) + 1}")
        if any(variable.name == name for variable in self.variables):
            raise OutsideClass(f"two variables of the name {name}")
        self.variables.append(Variable(name, " ".join(meaning.split())))
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
        power = Number(atom.name).power(self._times(factor / atom.factor))
        return power if factor / atom.factor > 0 else power.inverse

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
        key = _bare(value), degree
        if key not in self._roots:
            function = "sqrt" if degree == 2 else f"root_{degree}"
            self._roots[key] = Number(self._declare(f"{function}({node})", f"{function}({node}), not negative"))
        plain = node.is_Rational and node > 0
        condition = () if plain else (compared(">" if strict else ">=", value, ZERO),)
        return self._roots[key].under((*value.conditions, *condition))

    def logarithm(self, name: str, value: Number) -> Number:
        """Return the logarithm of a real number under a name, on condition that it is > 0."""
        key = _bare(value)
        if key == ONE:
            return ZERO.under(value.conditions)
        if key not in self._logarithms:
            self._logarithms[key] = Number(self._declare(name, name))
        return self._logarithms[key].under((*value.conditions, compared(">", value, ZERO)))

    # Facts

    def facts(self) -> Iterator[Fact]:
        """Yield what is known of the variables."""
        for atom in self.exponentials.values():
            yield Fact((atom.name,), f"(> {atom.name} 0)")
        for angle in self.angles.values():
            square = f"(+ (* {angle.cosine} {angle.cosine}) (* {angle.sine} {angle.sine}))"
            yield Fact((), f"(= {square} 1)", frozenset({angle.cosine, angle.sine}))
        for (inside, degree), root in self._roots.items():
            where = all_of([*inside.nonzero_below, compared(">=", inside, ZERO)])
            # The inside's denominator stands on this side, and the power as it is: times() would use the fact itself.
            power = " ".join([root.re] * degree + list(inside.below))
            yield Fact((root.re,), f"(=> {where} (and (>= {root.re} 0) (= (* {power}) {inside.re})))")
        logs = [(log, inside) for inside, log in self._logarithms.items()]
        for atom in self.exponentials.values():
            exponent, growth = self._real(atom.exponent), Number(atom.name)
            # A variable that stands in exponents alone is free to be the logarithm of what its exponential is.
            spoken = {identifier(s) for s in atom.term.free_symbols} | {log.re for log, _ in logs}
            if exponent == ONE:
                yield Fact((atom.name,), f"(> {atom.name} 1)")
            else:
                yield Fact(
                    (atom.name,), _ordered(exponent.nonzero_below, exponent, ZERO, growth, ONE), frozenset(spoken)
                )
        for at, (log, inside) in enumerate(logs):
            yield Fact((log.re,), _ordered(_has_logarithm(inside), log, ZERO, inside, ONE))
            yield from self._between(log, inside)
            for other, second in logs[at + 1 :]:
                both = (*_has_logarithm(inside), *_has_logarithm(second))
                yield Fact((log.re, other.re), _ordered(both, log, other, inside, second))
                for third, whole in logs if len(logs) <= MANY_LOGARITHMS else ():
                    if third not in (log, other):
                        where = all_of([*both, *whole.nonzero_below, equal(inside * second, whole)])
                        text = f"(=> {where} {equal(log + other, third)})"
                        yield Fact((log.re, other.re, third.re), text)

    def _between(self, log: Number, inside: Number) -> Iterator[Fact]:
        """Yield how a logarithm is ordered with the exponents that there are: a < ln p where e^a < p."""
        for atom in self.exponentials.values():
            for factor in sorted({abs(f / atom.factor) for f in self._noted.factors[atom.term]}):
                exponent = self._real(sympy.Rational(factor.numerator, factor.denominator) * atom.exponent)
                power = Number(atom.name).power(self._times(factor))
                where = (*_has_logarithm(inside), *exponent.nonzero_below)
                yield Fact((log.re, atom.name), _ordered(where, exponent, log, power, inside))
                yield Fact((log.re, atom.name), _ordered(where, -exponent, log, power.inverse, inside))


def _bare(value: Number) -> Number:
    """Return a number without its conditions, which it has the same in every place."""
    return Number(value.re, value.im, (), value.below)


def _has_logarithm(inside: Number) -> tuple[str, ...]:
    return (*inside.nonzero_below, compared(">", inside, ZERO))


def _ordered(where: tuple[str, ...], left: Number, right: Number, first: Number, second: Number) -> str:
    """Return that where some conditions hold two numbers are ordered as two others are."""
    less = f"(= {compared('<', left, right)} {compared('<', first, second)})"
    same = all_of([less, f"(= {equal(left, right)} {equal(first, second)})"])
    return f"(=> {all_of(where)} {same})" if where else same
