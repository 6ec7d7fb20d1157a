"""The search for exact points: witnesses that a domain is inhabited and witnesses that a proposition is false.

Nothing here proves a claim. A point found is checked by exact arithmetic or by balls, so what it shows is certain.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import islice
from random import Random
from typing import Any

import sympy

from qdsym.proof.coordinates import Coordinate, Log, Point
from qdsym.proof.domain import Domain
from qdsym.proof.interpret import Interpreter, OutsideClass, Undefined
from qdsym.proof.normal_form import NormalForm
from qdsym.proof.points import BallPoint, ExactPoint
from qdsym.proof.propositions import Proposition, Relation, expressions, transform
from qdsym.proof.truth import Truth, all_of, holds_at

DIGITS = (30, 120)
ATTEMPTS = 600

_SIMPLE = [
    Fraction(n, d)
    for n, d in ((0, 1), (1, 1), (-1, 1), (2, 1), (1, 2), (-1, 2), (3, 2), (3, 1), (-2, 1), (1, 10), (10, 1))
]
_LOGS = [Log(Fraction(n, d)) for n, d in ((1, 1), (2, 1), (3, 2), (1, 2), (3, 1), (5, 4), (2, 3))]


@dataclass(frozen=True)
class Witness:
    """An exact point, the size of the abstract matrices there if any, and what was seen."""

    point: Point
    sizes: dict[Any, int]
    matrices: dict[Any, Any]
    remark: str = ""

    def __str__(self) -> str:
        parts = [f"{symbol} = {value}" for symbol, value in (self.sizes | self.point).items()]
        parts += [f"{symbol} = {value.tolist()}" for symbol, value in self.matrices.items()]
        return ", ".join(parts) + (f" ({self.remark})" if self.remark else "")


class Searcher:
    """Evaluates propositions of one domain at points, and looks for points where they hold or fail."""

    def __init__(self, domain: Domain, seed: int = 0) -> None:
        self.domain = domain
        self.seed = seed
        self._inhabitants: dict[frozenset[Proposition], Witness | None] = {}

    def inhabitant(self, given: Iterable[Proposition] = ()) -> Witness | None:
        """Return a point where all hypotheses hold, or None when the search finds none."""
        key = frozenset(given)
        if key not in self._inhabitants:
            possible = not self.domain.matrices or next(self._matrix_places(Random(self.seed), set()), None)
            self._inhabitants[key] = next(self.inhabitants(key), None) if possible else None
        return self._inhabitants[key]

    def inhabitants(
        self, given: Iterable[Proposition] = (), most: int | None = None, about: Proposition | None = None
    ) -> Iterator[Witness]:
        """Yield points where all hypotheses hold, up to a number of them, with matrices if ``about`` needs them."""
        hypotheses = [*self.domain.hypotheses, *given]
        matrices = self._speak_of_matrices([*hypotheses, *([about] if about else [])])
        places = self._matrix_places(Random(self.seed), set()) if matrices else self._places([], hypotheses)
        yield from islice((p for p in places if self._all_true(hypotheses, p)), most)

    def counterexample(self, body: Proposition, given: Iterable[Proposition] = ()) -> Witness | None:
        """Return a point of the domain where the proposition is false or has no value, or None."""
        hypotheses = [*self.domain.hypotheses, *given]
        for place in self._places([body], hypotheses):
            if not self._all_true(hypotheses, place):
                continue
            try:
                if self.truth(body, place) is False:
                    return place
            except Undefined as reason:
                return Witness(place.point, place.sizes, place.matrices, f"undefined there: {reason}")
        return None

    def truth(self, body: Proposition, place: Witness) -> Truth:
        """Evaluate at a place: exactly where possible, else with balls of growing precision."""
        definitions = self.domain.meanings | place.matrices
        if place.sizes:
            definitions = {k.xreplace(place.sizes): v.xreplace(place.sizes) for k, v in definitions.items()}
            body = transform(body, lambda node: node.xreplace(place.sizes))
        unfold = self.domain.unfold
        try:
            return holds_at(body, Interpreter(ExactPoint(place.point), definitions), unfold)
        except OutsideClass:
            pass
        for digits in DIGITS:
            try:
                answer = holds_at(body, Interpreter(BallPoint(place.point, digits), definitions), unfold)
            except OutsideClass:
                continue
            if answer is not None:
                return answer
        return None

    def _all_true(self, hypotheses: list[Proposition], place: Witness) -> bool:
        try:
            return all_of(self.truth(h, place) for h in hypotheses) is True
        except Undefined:
            return False

    def _places(self, bodies: list[Proposition], hypotheses: list[Proposition]) -> Iterator[Witness]:
        random = Random(self.seed)
        if self._speak_of_matrices([*bodies, *hypotheses]):
            yield from self._matrix_places(random, self._variables_in_exponents(hypotheses))
            return
        if self.domain.witness:
            yield Witness(self.domain.witness, {}, {})
        # An equation among the hypotheses is met on its surface only; a claim may fail on or beside any surface.
        relations = [r for h in hypotheses for r in _relations(h) if bodies or r.operator == "="]
        relations += [r for body in bodies for r in _relations(body)]
        exponents = self._variables_in_exponents([*bodies, *hypotheses])
        for k, point in enumerate(islice(self._points(random, exponents), ATTEMPTS)):
            yield Witness(point, {}, {})
            if relations and k % 2:
                yield from self._on_surface(point, relations[(k // 2) % len(relations)], random)

    def _speak_of_matrices(self, bodies: Iterable[Proposition]) -> bool:
        abstract = {m.symbol for m in self.domain.matrices}
        spoken = (e for body in bodies for e in expressions(body))
        return bool(abstract) and any(abstract & self.domain.unfold(e).free_symbols for e in spoken)

    def _points(self, random: Random, exponents: set[Any]) -> Iterator[Point]:
        while True:
            style = random.randrange(3)
            yield {s: self._draw(random, style, s in exponents) for s in self.domain.variables}

    def _draw(self, random: Random, style: int, in_exponent: bool) -> Coordinate:
        if in_exponent and style < 2:
            return random.choice(_LOGS) if style == 0 else Log(Fraction(random.randint(1, 40), random.randint(1, 40)))
        if style == 0:
            return random.choice(_SIMPLE)
        scale = random.choice((1, 1, 3, 10, 100))
        return Fraction(random.randint(-50 * scale, 50 * scale), random.randint(1, 60))

    def _variables_in_exponents(self, bodies: Iterable[Proposition]) -> set[Any]:
        definitions = self.domain.meanings
        form = NormalForm((e for body in bodies for e in expressions(body)), definitions)
        return {symbol for term in form.exponents for symbol in term.free_symbols if not term.has(sympy.I)}

    def _on_surface(self, point: Point, relation: Relation, random: Random) -> Iterator[Witness]:
        """Yield points on and next to lhs = rhs, moving one variable in which the difference is linear."""
        variables = list(self.domain.variables)
        random.shuffle(variables)
        definitions = self.domain.meanings
        for variable in variables:
            values = []
            for t in range(3):
                arithmetic = ExactPoint(point | {variable: Fraction(t)})
                try:
                    walk = Interpreter(arithmetic, definitions)
                    values.append(arithmetic.real(walk.scalar(relation.lhs) - walk.scalar(relation.rhs)))
                except (OutsideClass, Undefined):
                    break
            if len(values) == 3 and values[2] - values[1] == values[1] - values[0] != 0:
                root = -values[0] / (values[1] - values[0])
                for shift in (Fraction(0), Fraction(1, 10**40), Fraction(-1, 10**40)):
                    yield Witness(point | {variable: root + shift}, {}, {})

    def _matrix_places(self, random: Random, exponents: set[Any]) -> Iterator[Witness]:
        for k in range(60):
            # Inverses are by Cramer's rule, whose cost grows with the factorial of the size.
            modes = 1 + k % (2 if any(m.invertible for m in self.domain.matrices) else 3)
            sizes = {
                s: modes
                for m in self.domain.matrices
                for size in m.symbol.shape
                for s in getattr(size, "free_symbols", ())
            }
            matrices = {}
            for variable in self.domain.matrices:
                rows, columns = (int(size.xreplace(sizes)) for size in variable.symbol.shape)
                if variable.value_at is not None:
                    matrices[variable.symbol] = variable.value_at(modes)
                    continue
                entries = sympy.Matrix(rows, columns, lambda *_: random.randint(-3, 3))
                if variable.symmetry == 1 and k % 4 > 1:
                    entries = entries * entries.T + sympy.eye(rows)  # hypotheses often ask for positive matrices
                elif variable.symmetry:
                    entries = entries + variable.symmetry * entries.T
                matrices[variable.symbol] = sympy.ImmutableMatrix(entries)
            if any(m.invertible and not matrices[m.symbol].det() for m in self.domain.matrices):
                continue
            for point in islice(self._points(random, exponents), 1 + 10 * bool(self.domain.hypotheses)):
                yield Witness(point, sizes, matrices)


def _relations(body: Any) -> Iterator[Relation]:
    """Yield the scalar relations inside a proposition: the surfaces near which it may change its truth."""
    if isinstance(body, Relation):
        if not any(getattr(side, "is_Matrix", False) for side in (body.lhs, body.rhs)):
            yield body
    elif isinstance(body, Proposition):
        for name in body.__dataclass_fields__:
            value = getattr(body, name)
            for item in value if isinstance(value, tuple) else (value,):
                yield from _relations(item)
