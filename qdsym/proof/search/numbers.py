"""Numbers as the search sees them: factors of normal forms, known signs, and values at sample points."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import sympy
from flint import fmpq

from qdsym.proof.reading.model import Model
from qdsym.proof.reading.search import Searcher
from qdsym.proof.trusted.deciding.deciders import Deciders
from qdsym.proof.trusted.deciding.polynomials import Polynomial, Quotient
from qdsym.proof.trusted.deciding.signs import Signs
from qdsym.proof.trusted.language.coordinates import Log
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import And, Not, Proposition, Relation, is_matrix, negation

SAMPLES, ATTEMPTS, ENOUGH = 24, 120, 4
"""Points at which a guess is looked at before it is tried, draws for them, and how many will do."""
GLANCE = 40
"""Draws for a point at which a goal is false."""
TOLERANCE = 1e-9
NEGLIGIBLE = 1e-4
LARGEST = 10**9


@dataclass(frozen=True)
class Factored:
    """A rational times powers of irreducible polynomials; those with a negative power are below the line."""

    content: fmpq
    factors: tuple[tuple[Polynomial, int], ...]


class Numbers:
    """The normal form of a domain's numbers, and points of the domain."""

    def __init__(self, domain: Domain, seed: int) -> None:
        self.domain = domain
        self.deciders = Deciders(domain)
        self._searcher = Searcher(domain, seed, ATTEMPTS)
        self._names: dict[Polynomial, Any] = {}
        self._points: dict[frozenset[Proposition], list[dict[Any, float]]] = {}

    @property
    def form(self) -> Any:
        """The normal form."""
        return self.deciders.form

    def signs(self, given: frozenset[Proposition], facts: Iterable[Proposition]) -> Signs:
        """Return what is known of signs."""
        return self.deciders.signs(given, facts)

    def read(self, node: Any) -> Quotient:
        """Return the element for a number, in lowest terms."""
        with self.form.aside():
            value: Quotient = self.form.in_lowest_terms(self.form.normal(self.form.scalar(node)))
            return value

    def owed(self, nodes: Iterable[Any]) -> list[Any]:
        """Return what has to hold for numbers to have values."""
        form = self.form
        with form.aside():
            for node in nodes:
                if getattr(node, "is_Matrix", False) and node.shape != (1, 1):
                    form.matrix(node)
                else:
                    form.scalar(node)
            return list(form.owed)

    def factored(self, value: Quotient) -> Factored:
        """Return an element's factors."""
        content, factors = self.form.ring.known(value.numerator).factors
        powers: dict[Polynomial, int] = dict(factors)
        for polynomial, exponent in value.denominator.items():
            below, parts = polynomial.factors
            content = content / below**exponent
            for part, times in parts:
                powers[part] = powers.get(part, 0) - times * exponent
        return Factored(content, tuple((p, e) for p, e in powers.items() if e))

    def reduced(self, polynomial: Any) -> Any:
        """Return a polynomial with powers of roots put in, None where that leaves the polynomials."""
        degrees = polynomial.degrees()
        powers = {"i": 2}
        if not any(degrees[k] >= powers.get(g.kind, g.degree or LARGEST) for k, g in enumerate(self.form.generators)):
            return polynomial
        value = self.form.in_lowest_terms(self.form.normal(Quotient(polynomial, {})))
        return None if value.denominator else value.numerator

    def generators(self, polynomial: Any) -> tuple[int, ...]:
        """Return the generators in a polynomial."""
        used: tuple[int, ...] = self.form.ring.known(polynomial).used
        return used

    def kind(self, index: int) -> str:
        """Return what a generator is: a variable, exponential, root, log or max."""
        kind: str = self.form.generators[index].kind
        return kind

    # Writing

    def name(self, node: Any) -> None:
        """Remember how a number and the roots in it are written where they are met."""
        if not isinstance(node, sympy.Expr) or node.is_Matrix:
            return
        self.name_roots(node)
        with suppress(OutsideClass, Undefined):
            self._name(node)

    def name_roots(self, node: Any) -> None:
        """Remember how the roots in a number are written; √(a/b) and √a/√b are not the same to the normal form."""
        with suppress(OutsideClass, Undefined):
            for part in sorted(node.atoms(sympy.Pow), key=lambda part: (sympy.count_ops(part), str(part))):
                if isinstance(part.exp, sympy.Rational) and part.exp.q != 1:
                    self._name(part.base ** sympy.Rational(1, part.exp.q))

    def _name(self, node: Any) -> None:
        value = self.read(node)
        if value.denominator or self.form.is_complex(value.numerator):
            return
        polynomial = self.form.ring.known(value.numerator)
        if not polynomial.used:
            return
        lead = polynomial.value.leading_coefficient()
        key = self.form.ring.known(polynomial.value / lead)
        if abs(lead) == 1 and (key not in self._names or sympy.count_ops(node) < sympy.count_ops(self._names[key])):
            self._names[key] = -node if lead == -1 else node

    def written(self, polynomial: Any) -> Any:
        """Return a polynomial under the name that it has, or multiplied out."""
        known = self.form.ring.known(polynomial)
        if not known.used:
            return rational(polynomial.leading_coefficient()) if polynomial else sympy.S.Zero
        lead = known.value.leading_coefficient()
        named = self._names.get(self.form.ring.known(known.value / lead))
        if named is not None and len(known.value) > 1:
            return rational(lead) * named
        return sympy.Add(
            *(
                rational(c) * sympy.Mul(*(self._letter(k) ** int(e) for k, e in enumerate(m) if e))
                for m, c in known.value.terms()
            )
        )

    def _letter(self, index: int) -> Any:
        generator = self.form.generators[index]
        letter = self.form.ring.known(self.form.ring.generators[index])
        if letter in self._names:
            return self._names[letter]
        match generator.kind:
            case "exponential":
                return sympy.exp(generator.name)
            case "root":
                return self._quotient(generator.values[0]) ** sympy.Rational(1, generator.degree)
            case "log":
                return sympy.log(self._quotient(generator.values[0]))
            case "max":
                return sympy.Max(*map(self._quotient, generator.values), evaluate=False)
        return generator.name

    def _quotient(self, value: Quotient) -> Any:
        value = self.form.normal(value)
        below = (self.written(factor.value) ** exponent for factor, exponent in value.denominator.items())
        return self.written(value.numerator) / sympy.Mul(*below)

    # Points

    def points(self, given: frozenset[Proposition]) -> list[dict[Any, float]]:
        """Return points of the domain where some more holds, as floating-point numbers; among few where much does."""
        if given not in self._points:
            beyond = frozenset(body for body in given if not _is_made_of_relations(body))
            if given == beyond:
                some = self._drawn(given)
            else:
                some = self._among(self.points(beyond), given - beyond)
                some = some if len(some) >= ENOUGH or len(given) > 1 else self._drawn(given)
            self._points[given] = some
        return self._points[given]

    def counterexample(self, goal: Proposition, given: frozenset[Proposition]) -> Model | None:
        """Return a model in which a proposition is false, of the few that are looked at."""
        try:
            return Searcher(self.domain, self._searcher.seed, GLANCE).counterexample(goal, given)
        except (OutsideClass, Undefined):
            return None

    def _drawn(self, given: frozenset[Proposition]) -> list[dict[Any, float]]:
        """Return points that are looked for."""
        if self.domain.matrices:
            return []
        try:
            models = self._searcher.inhabitants(given, SAMPLES)
            return [{s: _float(v) for s, v in model.point.items()} for model in models]
        except (OutsideClass, Undefined, OverflowError, ZeroDivisionError):
            return []

    def _among(self, points: list[dict[Any, float]], given: frozenset[Proposition]) -> list[dict[Any, float]]:
        """Return those points at which relations are seen to hold."""
        for relation in (relation for body in sorted(given, key=str) for relation in relations(body)):
            try:
                polynomial = self.form.signed(self.read(relation.difference)).value
            except (OutsideClass, Undefined):
                return []
            points = [
                point
                for point in points
                for value, size in self._evaluated(polynomial, [point])
                if _agrees(value, TOLERANCE * (1 + size), relation.operator)
            ]
        return points

    def values(self, polynomial: Any, given: frozenset[Proposition]) -> list[tuple[float, float]]:
        """Return a polynomial's values at the points, each with a bound on how large its terms are."""
        return self._evaluated(polynomial, self.points(given))

    def _evaluated(self, polynomial: Any, points: Iterable[dict[Any, float]]) -> list[tuple[float, float]]:
        found = []
        terms = [(monomial, float(c.p) / float(c.q)) for monomial, c in polynomial.terms()]
        used = self.generators(polynomial)
        for point in points:
            try:
                at = {k: self._at(k, point) for k in used}
                parts = [c * math.prod(at[k] ** int(m[k]) for k in used if m[k]) for m, c in terms]
                if all(map(math.isfinite, parts)):  # ∞·0 would speak against everything.
                    found.append((math.fsum(parts), sum(map(abs, parts))))
            except (OverflowError, ValueError, ZeroDivisionError, OutsideClass):
                continue
        return found

    def may_hold(self, polynomial: Any, operator: str, given: frozenset[Proposition]) -> bool:
        """Return whether no point speaks against a polynomial's sign."""
        return all(_agrees(v, TOLERANCE * (1 + size), operator) for v, size in self.values(polynomial, given))

    def _at(self, index: int, point: dict[Any, float]) -> float:
        generator = self.form.generators[index]
        match generator.kind:
            case "variable":
                return point[generator.name]
            case "exponential":
                return math.exp(float(generator.name.subs(point)))
            case "root":
                base = self._value(generator.values[0], point)
                if base < 0:
                    raise OutsideClass("a root of a negative number")
                return float(base ** (1 / generator.degree))
            case "log":
                return math.log(abs(self._value(generator.values[0], point)))
            case "max":
                return max(self._value(value, point) for value in generator.values)
        raise OutsideClass(generator.kind)

    def _value(self, value: Quotient, point: dict[Any, float]) -> float:
        result = self._number(value.numerator, point)
        for factor, exponent in value.denominator.items():
            result /= self._number(factor.value, point) ** exponent
        return result

    def _number(self, polynomial: Any, point: dict[Any, float]) -> float:
        used = self.generators(polynomial)
        at = {k: self._at(k, point) for k in used}
        return math.fsum(
            float(c.p) / float(c.q) * math.prod(at[k] ** int(m[k]) for k in used if m[k]) for m, c in polynomial.terms()
        )


def _is_made_of_relations(body: Proposition) -> bool:
    parts = body.parts if isinstance(body, And) else (body,)
    return all(isinstance(part, Relation) and not is_matrix(part.lhs) for part in parts)


def _float(value: Any) -> float:
    return math.log(value.argument) if isinstance(value, Log) else float(value)


def _agrees(value: float, slack: float, operator: str) -> bool:
    match operator:
        case ">":
            return value > slack * NEGLIGIBLE
        case "≥":
            return value >= -slack
        case "<":
            return value < -slack * NEGLIGIBLE
        case "≤":
            return value <= slack
        case "=":
            return abs(value) <= slack
    return True


def relations(body: Proposition) -> Sequence[Relation]:
    """Return the relations between numbers that a proposition says to hold."""
    if isinstance(body, And):
        return [r for part in body.parts for r in relations(part)]
    if isinstance(body, Not) and isinstance(body.body, Relation):
        return relations(negation(body.body))
    return [body] if isinstance(body, Relation) and not is_matrix(body.lhs) else []


def rational(value: fmpq) -> Any:
    """Return a rational number as SymPy's."""
    return sympy.Rational(int(value.p), int(value.q))


def conjugate(numbers: Numbers, polynomial: Any, index: int) -> tuple[Quotient, Any] | None:
    """Return for A r + B with a root r of degree n its product with a conjugate, (A r)ⁿ − (−B)ⁿ, and that conjugate.

    Where r is the root of a quotient, so is the product.
    """
    form = numbers.form
    slope, rest = {}, {}
    for monomial, value in polynomial.terms():
        if monomial[index] == 0:
            rest[monomial] = value
        elif monomial[index] == 1:
            slope[(*monomial[:index], 0, *monomial[index + 1 :])] = value
        else:
            return None
    if not rest or not slope:
        return None
    one = form.ring.from_terms(slope) * form.ring.generators[index]
    other = -form.ring.from_terms(rest)
    degree = form.generators[index].degree
    norm = form.in_lowest_terms(form.normal(Quotient(one**degree - other**degree, {})))
    below = numbers.reduced(sum((one ** (degree - 1 - k) * other**k for k in range(degree)), form.ring.zero))
    if not below:
        return None
    return (-norm, -below) if degree % 2 == 0 and one.leading_coefficient() < 0 else (norm, below)
