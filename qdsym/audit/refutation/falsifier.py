"""What refutes a mutant: the checker's search for exact points, and what that search leaves out.

The search evaluates at a point. A least value it refutes only by what the claimed minimiser gives; here other points
are tried as well. A series has no value at a point that could be computed term by term; here it is summed in closed
form.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, fields, replace
from fractions import Fraction
from functools import cache, lru_cache
from itertools import chain, combinations, pairwise
from random import Random
from typing import Any

import sympy
from sympy.functions.elementary.hyperbolic import acoth, atanh

from qdsym.audit.refutation.surfaces import crossings, simple_points, surfaces
from qdsym.errors import InvalidInput
from qdsym.methods.shared.sympy_evaluation import around
from qdsym.proof.reading.model import Model
from qdsym.proof.reading.places import at_rest
from qdsym.proof.reading.points import Surface, relations_in
from qdsym.proof.reading.search import Searcher, leads_on
from qdsym.proof.reading.truth import all_of
from qdsym.proof.trusted.language.coordinates import Log, Point
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.fresh import Fresh
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import (
    And,
    Minimum,
    Proposition,
    Relation,
    Series,
    Spectrum,
    expressions,
    moves,
    substitute,
    transform,
)

QUICK = 12
"""Points that are looked at first; they were found once for all mutants of a claim."""
MANY = 60
"""Points that are looked at where searching for each mutant anew would be too slow: where matrices are abstract."""
LINES = 12
"""Points through which lines are drawn along each variable, to the surfaces where something may change its truth."""
ZEROS = 2
"""Points from which as many coordinates as possible are made 0."""


@dataclass(frozen=True)
class Hint:
    """A point that is worth looking at; where matrices are abstract, with the values of each mode and some matrices."""

    point: Point
    modes: tuple[Point, ...] = ()
    matrices: dict[Any, Any] = field(default_factory=dict)


class Falsifier:
    """Looks for exact points of one domain where propositions are false or have no value."""

    def __init__(self, domain: Domain, seed: int = 0, hints: Iterable[Hint] = ()) -> None:
        self.domain = domain
        self.searcher = Searcher(domain, seed)
        self.hints = tuple(place for hint in hints if (place := self._hinted(hint)))

    def _hinted(self, hint: Hint) -> Model | None:
        if not hint.modes:
            return self.searcher.at(hint.point)
        return self.searcher.place(hint.point, list(hint.modes), hint.matrices)

    def quick(self, body: Proposition, given: Iterable[Proposition], most: int = QUICK) -> Model | None:
        """Return a witness among the first points of the domain, or None."""
        given = tuple(given)
        undecided = []
        for place in self.searcher.inhabitants(given, most, body, exact=True):
            answer = self._answer(body, place, given)
            if isinstance(answer, Model):
                return answer
            if answer is None:
                undecided.append(place)
        straight = [moved for place in undecided if (moved := self._without_angles(place, body, given))]
        found = (self._answer(body, place, given) for place in straight)
        witness = next((each for each in found if isinstance(each, Model)), None)
        # What its arithmetic does not decide at a point may be decided by a part of it, or when it is multiplied out.
        return witness or (self._first(body, [*undecided, *straight], given) if undecided else None)

    def _without_angles(self, place: Model, body: Proposition, given: Iterable[Proposition]) -> Model | None:
        """Return the place with every angle 0, where cosines are exact, if that is in the domain."""
        angles = self._angles(body)
        if not angles:
            return None
        moved = replace(place, point=place.point | dict.fromkeys(angles, Fraction(0)))
        return moved if self._holds([*self.domain.hypotheses, *given], moved) else None

    def _angles(self, body: Proposition) -> set[Any]:
        nodes = [self.domain.expand(node) for node in expressions(body)]
        waves = {wave for node in nodes for wave in node.atoms(sympy.cos, sympy.sin)}
        return {s for wave in waves for s in wave.free_symbols}

    def nearby(self, body: Proposition, given: Iterable[Proposition], near: Iterable[Proposition] = ()) -> Model | None:
        """Return a witness among more points: those hinted at, on the surfaces that are spoken of and between them."""
        given = tuple(given)
        if self.domain.matrices:
            return self._among_hints(body, given) or self.quick(body, given, MANY)
        found = self.quick(body, given)
        if found is not None:
            return found
        hypotheses = [*self.domain.hypotheses, *given]
        hinted = [place for place in self.hints if self._holds(hypotheses, place)]
        hinted += self._at_zero(body, given)
        hinted += self._of_ones(given)
        for place in hinted:
            answer = self._answer(put_in(body, place, self.domain), place, given)
            if isinstance(answer, Model):
                return answer
        between = self._between([*self.domain.hypotheses, *given, *near, body], body, given)
        return self._first(body, chain(hinted, between), given)

    def _at_zero(self, body: Proposition, given: tuple[Proposition, ...]) -> Iterator[Model]:
        """Yield points where all is 0 that may be, the first variables before the last or the other way round.

        Where there is no noise and no squeezing, what is compared is often equal.
        """
        hypotheses = [*self.domain.hypotheses, *given]
        for place in self.searcher.inhabitants(given, ZEROS, body, exact=True):
            for variables in (self.domain.variables, self.domain.variables[::-1]):
                least = place
                for variable in variables:
                    moved = replace(least, point=least.point | {variable: Fraction(0)})
                    least = moved if self._holds(hypotheses, moved) else least
                yield least

    def _of_ones(self, given: tuple[Proposition, ...]) -> Iterator[Model]:
        for place in map(self.searcher.at, simple_points(self.domain.variables)):
            if self._holds([*self.domain.hypotheses, *given], place):
                yield place

    def _first(
        self, body: Proposition, places: Iterable[Model], given: tuple[Proposition, ...], last: int = 0
    ) -> Model | None:
        """Return the first place where a proposition fails, or a part of it where it is not decided as it stands.

        Of the parts, all are looked at, or the last ones only.
        """
        parts: list[Proposition] | None = None
        for place in places:
            answer = self._answer(body, place, given)
            if answer is None:
                parts = list(necessary(body, self.domain))[-last:] if parts is None else parts
                found = (self._answer(part, place, given) for part in parts)
                answer = next((each for each in found if isinstance(each, Model)), None)
            if isinstance(answer, Model):
                return answer
        return None

    def _among_hints(self, body: Proposition, given: Iterable[Proposition]) -> Model | None:
        given = tuple(given)
        for place in self.hints:
            answer = self._answer(body, place, given) if self._holds([*self.searcher.always, *given], place) else True
            if isinstance(answer, Model):
                return answer
        return None

    def thorough(
        self, body: Proposition, given: Iterable[Proposition], near: Iterable[Proposition] = ()
    ) -> Model | None:
        """Return a witness among as many points as the checker's own search looks at."""
        if self.domain.matrices:
            return None
        given = tuple(given)
        places = self.searcher.inhabitants(given, about=body, exact=True)
        looked_at = chain.from_iterable(self._beside(places, (body, *near, *given), given))
        return self._first(body, looked_at, given, last=1)

    def _beside(
        self, places: Iterable[Model], bodies: tuple[Proposition, ...], given: tuple[Proposition, ...]
    ) -> Iterator[Iterable[Model]]:
        """Yield each place, and beside every other one places on and next to one of the surfaces spoken of in turn."""
        near = [Surface(self.domain, r) for body in bodies for r in relations_in(body)]
        exponents = self.searcher.variables_in_exponents([*bodies, *self.searcher.always])
        random = Random(self.searcher.seed)
        for k, place in enumerate(places):
            yield (place,)
            if near and k % 2:
                beside = near[k // 2 % len(near)].near(place.point, exponents, random)
                found = map(self.searcher.at, beside)
                yield (model for model in found if model.meets_domain() and model.satisfies(given))

    def _answer(self, body: Proposition, place: Model, given: Iterable[Proposition]) -> Model | bool | None:
        """Return the place as a witness when the proposition fails there, True when it holds, None when not decided."""
        if moves(body):
            # What moves has to stay in the domain; how, is free where its rate is not said.
            paths = (path for path in (place, at_rest(place)) if leads_on(body, path, given))
            moving = next(paths, None)
            if moving is None:
                return None
            place = moving
        try:
            if isinstance(body, Series):
                return place if self._is_another_sum(body, place) else True
            truth = self.searcher.truth(body, place)
            if truth is False or (isinstance(body, Minimum) and self._is_not_least(body, place)):
                return place
        except Undefined as reason:
            return replace(place, remark=f"undefined there: {reason}")
        except OutsideClass:
            return None
        return truth

    def _between(
        self, bodies: Iterable[Proposition], about: Proposition, given: tuple[Proposition, ...]
    ) -> Iterator[Model]:
        """Yield points of the domain on lines through its points: on surfaces, between them and beyond them."""
        spoken_of, squared = surfaces(self.domain, bodies)
        hypotheses = [*self.domain.hypotheses, *given]
        places = list(self.searcher.inhabitants(given, LINES, about, exact=True))
        places += [straight for place in places if (straight := self._without_angles(place, about, given))]
        for place in places:
            for variable in self.domain.variables:
                found = (surface.root(place.point, variable) for surface in (*spoken_of, *squared))
                roots = sorted({root for root in found if root is not None})
                middles = [(a + b) / 2 for a, b in pairwise(roots)]
                ends = [roots[0] - 1, roots[-1] + 1] if roots else []
                for value in (*roots, *middles, *ends):
                    moved = replace(place, point=place.point | {variable: value})
                    if self._holds(hypotheses, moved):
                        yield moved
        beyond = map(self.searcher.at, crossings(self.domain.variables, squared))
        yield from (moved for moved in beyond if self._holds(hypotheses, moved))

    def _holds(self, hypotheses: list[Proposition], place: Model) -> bool:
        try:
            return all(self.searcher.truth(_merged(h, place), place) for h in hypotheses)
        except (OutsideClass, Undefined):
            return False

    def _is_not_least(self, body: Minimum, place: Model) -> bool:
        plain = transform(body, self.domain.expand)
        for trial in around(dict(zip(plain.variables, plain.minimiser, strict=True))):
            better = Relation(plain.objective, "<", plain.value)
            try:
                if all_of(self.searcher.truth(substitute(p, trial), place) for p in (*plain.constraints, better)):
                    return True
            except (Undefined, OutsideClass):
                continue
        return False

    def _is_another_sum(self, body: Series, place: Model) -> bool:
        for exponent in exponents(self.domain.expand(body.term), body.index):
            if self.searcher.truth(Relation(exponent, "≥", 0), place) is not False:
                return True  # What does not tend to 0 has no sum.
        whole = closed_sum(self.domain.expand(body.term), body.index)
        return self.searcher.truth(Relation(whole, "=", body.value), place) is False


def put_in(body: Proposition, place: Model, domain: Domain) -> Proposition:
    """Return a proposition with a place's coordinates put in, which SymPy may bring together: ln 2 + ln ½ is 0."""
    if isinstance(body, Minimum | Series):
        return body  # What they bind is no coordinate.
    values = {
        s: sympy.log(_rational(v.argument)) if isinstance(v, Log) else _rational(v) for s, v in place.point.items()
    }

    def plain(node: Any) -> Any:
        return sympy.expand(domain.expand(node).xreplace(values).doit().rewrite(sympy.exp))

    def closed(part: Any) -> Any:
        if isinstance(part, Relation) and not getattr(part.lhs, "is_Matrix", False):
            return Relation(plain(part.lhs - part.rhs), part.operator, 0)
        if isinstance(part, Proposition):
            return replace(part, **{f.name: closed(getattr(part, f.name)) for f in fields(part)})
        if isinstance(part, tuple):
            return tuple(closed(item) for item in part)
        return plain(part) if isinstance(part, sympy.Basic | sympy.MatrixBase) else part

    try:
        found: Proposition = closed(body)
    except (TypeError, ValueError, NotImplementedError, AttributeError, InvalidInput):
        return body
    return found


def _rational(value: Any) -> Any:
    return sympy.Rational(value.numerator, value.denominator)


def _merged(hypothesis: Proposition, place: Model) -> Proposition:
    """Return a relation between variables of one irrational value as 0 and 0, which balls do not show to be equal."""
    if not isinstance(hypothesis, Relation) or not all(s.is_Symbol for s in (hypothesis.lhs, hypothesis.rhs)):
        return hypothesis
    values = [place.point.get(side) for side in (hypothesis.lhs, hypothesis.rhs)]
    return Relation(0, hypothesis.operator, 0) if isinstance(values[0], Log) and values[0] == values[1] else hypothesis


def necessary(body: Proposition, domain: Domain) -> Iterator[Proposition]:
    """Yield propositions that hold wherever one does: its parts, and the same with products multiplied out."""
    parts: list[Proposition] = list(body.parts) if isinstance(body, And) else [body]
    for part in parts:
        yield part
        if isinstance(part, Spectrum):
            for value, vector in zip(part.values, part.vectors, strict=True):
                yield Relation(sympy.MatMul(part.matrix, vector), "=", sympy.MatMul(value, vector))
                yield Relation(sympy.MatMul(sympy.Adjoint(vector), vector), "=", sympy.eye(1).as_immutable())
            for one, other in combinations(part.vectors, 2):
                yield Relation(sympy.MatMul(sympy.Adjoint(one), other), "=", sympy.zeros(1).as_immutable())
    # Each defined symbol has to have a value, and each part of which that is not plain.
    for node in {part for e in expressions(body) for part in e.atoms(sympy.Pow, sympy.log, acoth, atanh)}:
        if not isinstance(node, sympy.Pow) or node.exp.is_negative or not node.exp.is_Integer:
            yield Relation(node, "=", node)
    for symbol in sorted({s for e in expressions(body) for s in e.free_symbols} & domain.meanings.keys(), key=str):
        meaning = domain.meanings[symbol]
        yield from (
            Relation(s, "=", s) for s in (symbol, *sorted(meaning.free_symbols & domain.meanings.keys(), key=str))
        )
    for part in parts:
        try:
            yield transform(part, lambda node: _multiplied_out(_written_out(node, domain)))
        except (TypeError, ValueError, NotImplementedError, InvalidInput):
            continue


def _written_out(node: Any, domain: Domain) -> Any:
    """Return an expression with what its defined symbols stand for, multiplied out."""
    defined = node.free_symbols & domain.meanings.keys()
    return node.xreplace({symbol: _multiplied_out(domain.expand(symbol)) for symbol in defined})


@lru_cache(maxsize=1024)
def _multiplied_out(node: Any) -> Any:
    return sympy.expand(node.doit())


@cache
def exponents(term: Any, index: sympy.Symbol) -> list[Any]:
    """Return a from each part c·nᵏ·e^{an} of a series' term; raises ``OutsideClass`` for any other term."""
    return [rate for _, _, rate in _parts(term, index)]


@cache
def closed_sum(term: Any, index: sympy.Symbol) -> Any:
    """Return Σ term over index = 0, 1, 2, … when every part decays.

    >>> n, t = sympy.symbols("n t", real=True)
    >>> closed_sum(sympy.exp(-n * t), n)
    1/(1 - exp(-t))
    """
    total = sympy.S.Zero
    for coefficient, power, rate in _parts(term, index):
        x: Any = Fresh("x")
        value = 1 / (1 - x)  # Σ xⁿ, and x d/dx brings down an n.
        for _ in range(power):
            value = sympy.factor(x * sympy.diff(value, x))
        total += coefficient * value.xreplace({x: sympy.exp(rate)})
    return total


def _parts(term: Any, index: sympy.Symbol) -> list[tuple[Any, int, Any]]:
    """Take a term apart into c·nᵏ·e^{an}."""
    names: dict[Any, Any] = {}

    def split(exponent: Any) -> Any:
        plain = sympy.Poly(sympy.expand(exponent), index)
        if plain.degree() > 1:
            raise OutsideClass(f"the term {term}")
        rate = plain.coeff_monomial(index)
        if not rate:
            return sympy.exp(exponent)
        return sympy.exp(plain.coeff_monomial(1)) * names.setdefault(rate, Fresh())

    found: dict[tuple[int, Any], Any] = {}
    try:
        above, below = sympy.fraction(sympy.factor(term.replace(sympy.exp, split)))
        terms = sympy.Add.make_args(sympy.expand(above))
    except sympy.PolynomialError:
        raise OutsideClass(f"the term {term}") from None
    for part in (t for t in terms if t != 0):
        outer, inner = (part / below).as_independent(index, *names.values(), as_Add=False)
        power, rate = 0, sympy.S.Zero
        for base, exponent in inner.as_powers_dict().items():
            if base == index and exponent.is_Integer and exponent > 0:
                power = int(exponent)
            elif base in names.values() and exponent.is_Integer:
                rate += exponent * next(a for a, name in names.items() if name == base)
            elif base != 1:
                raise OutsideClass(f"the term {term}")
        key = power, sympy.expand(rate)
        found[key] = found.get(key, 0) + outer
    return [(coefficient, power, rate) for (power, rate), coefficient in found.items() if coefficient != 0]
