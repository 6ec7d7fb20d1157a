"""The search for exact points: witnesses that a domain is inhabited and witnesses that a proposition is false.

Nothing here proves a claim. A point found is checked by exact arithmetic or by balls, so what it shows is certain.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import count, islice
from random import Random
from typing import Any

import sympy

from qdsym.proof.trusted.deciding.normal_form import NormalForm
from qdsym.proof.trusted.language.coordinates import Coordinate, Log, Point
from qdsym.proof.trusted.language.domain import Domain, MatrixVariable
from qdsym.proof.trusted.language.interpret import Arithmetic, Interpreter, OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Implies,
    Outgrows,
    PositiveSemidefinite,
    Proposition,
    Relation,
    expressions,
    transform,
)
from qdsym.proof.trusted.points.arithmetics import BallPoint, ExactPoint, exact_values
from qdsym.proof.trusted.points.motion import EPSILON, Motion
from qdsym.proof.trusted.points.truth import Truth, all_of, holds_at

DIGITS = (30, 120)
ATTEMPTS = 600
MATRIX_ATTEMPTS = 60
MODE_ATTEMPTS = 10

_SIMPLE = [
    Fraction(n, d)
    for n, d in ((0, 1), (1, 1), (-1, 1), (2, 1), (1, 2), (-1, 2), (3, 2), (3, 1), (-2, 1), (1, 10), (10, 1))
]
_WHOLE = [Fraction(n) for n in (1, 1, 2, -1)]
_LOGS = [Log(Fraction(n, d)) for n, d in ((1, 1), (2, 1), (3, 2), (1, 2), (3, 1), (5, 4), (2, 3))]


@dataclass(frozen=True)
class Witness:
    """An exact point, the size of the abstract matrices there if any, and what was seen."""

    point: Point
    sizes: dict[Any, int]
    matrices: dict[Any, Any]
    remark: str = ""
    moving: dict[Any, Any] | None = None
    """The matrices as value + ε·rate, where anything moves; without those whose rate is not said."""

    def __str__(self) -> str:
        parts = [f"{symbol} = {value}" for symbol, value in (self.sizes | self.point).items()]
        parts += [f"{symbol} = {value.tolist()}" for symbol, value in self.matrices.items()]
        return ", ".join(parts) + (f" ({self.remark})" if self.remark else "")

    def walks(self, domain: Domain, arithmetic: Arithmetic) -> tuple[Interpreter, Interpreter | None]:
        """Return what evaluates expressions of a domain here, and what evaluates their rates if anything moves."""
        still = Interpreter(arithmetic, self._sized(domain.meanings | self.matrices))
        if self.moving is None:
            return still, None
        return still, Interpreter(Motion(arithmetic, still), self._sized(domain.meanings | self.moving))

    def sized(self, body: Proposition) -> Proposition:
        """Return a proposition with this place's sizes put in."""
        return transform(body, lambda node: node.xreplace(self.sizes)) if self.sizes else body

    def _sized(self, definitions: dict[Any, Any]) -> dict[Any, Any]:
        if not self.sizes:
            return definitions
        return {k.xreplace(self.sizes): v.xreplace(self.sizes) for k, v in definitions.items()}


class Searcher:
    """Evaluates propositions of one domain at points, and looks for points where they hold or fail."""

    def __init__(self, domain: Domain, seed: int = 0, attempts: int = ATTEMPTS) -> None:
        self.domain = domain
        self.seed = seed
        self.attempts = attempts
        inverses = [d.symbol for d in domain.definitions if d.invertible]
        self.always = [*domain.hypotheses, *(Relation(sympy.Determinant(m), "≠", 0) for m in inverses)]
        self._searches: dict[Any, tuple[list[Witness], Iterator[Witness]]] = {}
        self._inhabitants: dict[frozenset[Proposition], Witness | None] = {}

    def inhabitant(self, given: Iterable[Proposition] = ()) -> Witness | None:
        """Return a point where all hypotheses hold, or None when the search finds none."""
        key = frozenset(given)
        if key not in self._inhabitants:
            possible = not self.domain.matrices or next(
                self._matrix_places(Random(self.seed), set(), self.always), None
            )
            self._inhabitants[key] = next(self.inhabitants(key), None) if possible else None
        return self._inhabitants[key]

    def inhabitants(
        self,
        given: Iterable[Proposition] = (),
        most: int | None = None,
        about: Proposition | None = None,
        exact: bool = False,
    ) -> Iterator[Witness]:
        """Yield points where all hypotheses hold, up to a number of them, with matrices if ``about`` needs them.

        ``exact`` draws logarithms of rationals for the variables in exponents of ``about``, to make its values exact.
        """
        given = tuple(given)
        hypotheses = [*self.always, *given]
        matrices = self.speak_of_matrices([*hypotheses, *([about] if about else [])])
        exponents = self.variables_in_exponents([about]) if exact and about and not matrices else set()
        key = (frozenset(given), matrices, frozenset(exponents))
        if key not in self._searches:
            places = self._matrix_places(Random(self.seed), set(), hypotheses) if matrices else None
            places = places or self._places([], hypotheses, exponents)
            self._searches[key] = [], (p for p in places if self.all_true(hypotheses, p))
        # What was found once, at a cost, is not looked for again.
        found, more = self._searches[key]
        for k in count() if most is None else range(most):
            if k == len(found):
                place = next(more, None)
                if place is None:
                    return
                found.append(place)
            yield found[k]

    def counterexample(
        self, body: Proposition, given: Iterable[Proposition] = (), near: Iterable[Proposition] = ()
    ) -> Witness | None:
        """Return a point of the domain where the proposition is false or has no value, or None.

        The surfaces of the propositions ``near`` are looked at as well.
        """
        hypotheses = [*self.always, *given]
        if isinstance(body, Outgrows):
            # Where every hypothesis holds with room to spare, a short path leads on from a place.
            hypotheses = [strictly(h) for h in hypotheses]
        for place in self._places([body, *near], hypotheses):
            if not self.all_true(hypotheses, place):
                continue
            try:
                if self.truth(body, place) is False:
                    return place
            except Undefined as reason:
                return Witness(place.point, place.sizes, place.matrices, f"undefined there: {reason}")
        return None

    def truth(self, body: Proposition, place: Witness) -> Truth:
        """Evaluate at a place: exactly where possible, else with balls of growing precision."""
        answer: Truth = None
        for digits in (None, *DIGITS):
            arithmetic = BallPoint(place.point, digits) if digits else ExactPoint(place.point)
            still, motion = place.walks(self.domain, arithmetic)
            try:
                answer = holds_at(place.sized(body), still, self.domain.unfold, motion)
            except OutsideClass:
                continue
            if answer is not None:
                break
        return self._by_parts(body, place) if answer is None else answer

    def _by_parts(self, body: Proposition, place: Witness) -> Truth:
        """Evaluate each part of a compound in the arithmetic that suits it."""
        match body:
            case And(parts):
                return all_of(self.truth(part, place) for part in parts)
            case Implies(premise, conclusion):
                given = self.truth(premise, place)
                return True if given is False else self.truth(conclusion, place) if given else None
            case Iff(left, right):
                sides = self.truth(left, place), self.truth(right, place)
                return None if None in sides else sides[0] == sides[1]
        return None

    def all_true(self, hypotheses: list[Proposition], place: Witness) -> bool:
        """Return whether every hypothesis is seen to hold at a place."""
        try:
            return all_of(self.truth(h, place) for h in hypotheses) is True
        except Undefined:
            return False

    def _places(
        self, bodies: list[Proposition], hypotheses: list[Proposition], in_exponents: Iterable[Any] = ()
    ) -> Iterator[Witness]:
        random = Random(self.seed)
        if self.speak_of_matrices([*bodies, *hypotheses]):
            yield from self._matrix_places(random, self.variables_in_exponents(hypotheses), hypotheses)
            return
        if self.domain.witness:
            yield Witness(self.domain.witness, {}, {})
        # An equation among the hypotheses is met on its surface only; a claim may fail on or beside any surface.
        relations = [r for h in hypotheses for r in relations_in(h) if bodies or r.operator == "="]
        relations += [r for body in bodies for r in relations_in(body)]
        exponents = self.variables_in_exponents([*bodies, *hypotheses]).union(in_exponents)
        for k, point in enumerate(islice(self._points(random, exponents), self.attempts)):
            yield Witness(point, {}, {})
            if relations and k % 2:
                yield from self.on_surface(point, relations[(k // 2) % len(relations)], exponents, random)

    def speak_of_matrices(self, bodies: Iterable[Proposition]) -> bool:
        """Return whether propositions speak of the domain's matrices of symbolic size."""
        abstract = {m.symbol for m in self.domain.matrices}
        spoken = (e for body in bodies for e in expressions(body))
        return bool(abstract) and any(abstract & self.domain.unfold(e).free_symbols for e in spoken)

    def _points(self, random: Random, exponents: set[Any]) -> Iterator[Point]:
        for k in count():
            style = random.randrange(3)
            point = {s: self._draw(random, style, s in exponents) for s in self.domain.variables}
            if k >= ATTEMPTS // 2 and exponents:
                # In e^{−γt}, t is a logarithm and γ is not.
                for symbol in sorted(exponents, key=str):
                    whole = random.random() < 0.5
                    point[symbol] = random.choice(_WHOLE) if whole else random.choice(_LOGS)
            yield point

    def _draw(self, random: Random, style: int, in_exponent: bool) -> Coordinate:
        if in_exponent and style < 2:
            return random.choice(_LOGS) if style == 0 else Log(Fraction(random.randint(1, 40), random.randint(1, 40)))
        if style == 0:
            return random.choice(_SIMPLE)
        scale = random.choice((1, 1, 3, 10, 100))
        return Fraction(random.randint(-50 * scale, 50 * scale), random.randint(1, 60))

    def variables_in_exponents(self, bodies: Iterable[Proposition]) -> set[Any]:
        """Return the variables that occur in real exponents; logarithms as their values keep points exact."""
        definitions = self.domain.meanings
        form = NormalForm((e for body in bodies for e in expressions(body)), definitions)
        return {symbol for term in form.exponents.steps for symbol in term.free_symbols if not term.has(sympy.I)}

    def on_surface(self, point: Point, relation: Relation, exponents: set[Any], random: Random) -> Iterator[Witness]:
        """Yield points on and next to lhs = rhs, moving an x such that the difference is linear in x, e^x or e^−x."""
        variables = list(self.domain.variables)
        random.shuffle(variables)
        for side, other in ((relation.lhs, relation.rhs), (relation.rhs, relation.lhs)):
            if side in variables:
                value = self.domain.unfold(other).xreplace(exact_values(point))
                if isinstance(value, sympy.log) and value.args[0].is_Rational:
                    yield Witness(point | {side: Log(Fraction(int(value.args[0].p), int(value.args[0].q)))}, {}, {})
        for variable in variables:
            logs = (Log, _minus_log) if variable in exponents else ()
            for coordinate in (Fraction, *logs):
                root = self._root(point, relation, variable, coordinate)
                if root is None:
                    continue
                for shift in (Fraction(0), Fraction(1, 10**40), Fraction(-1, 10**40)):
                    if coordinate is Fraction or root + shift > 0:
                        yield Witness(point | {variable: coordinate(root + shift)}, {}, {})

    def _root(
        self, point: Point, relation: Relation, variable: Any, coordinate: Callable[[Fraction], Coordinate]
    ) -> Fraction | None:
        """Return where the difference of the sides vanishes, if it is linear in what the coordinate is made of."""
        values = []
        for z in (1, 2, 3):
            arithmetic = ExactPoint(point | {variable: coordinate(Fraction(z))})
            try:
                walk = Interpreter(arithmetic, self.domain.meanings)
                values.append(arithmetic.real(walk.scalar(relation.lhs) - walk.scalar(relation.rhs)))
            except (OutsideClass, Undefined):
                return None
        slope = values[1] - values[0]
        return 1 - values[0] / slope if slope and values[2] - values[1] == slope else None

    def _matrix_places(self, random: Random, exponents: set[Any], hypotheses: list[Proposition]) -> Iterator[Witness]:
        scalar = [h for h in hypotheses if not self.speak_of_matrices([h])]
        points = self._points(random, exponents)
        for k in range(MATRIX_ATTEMPTS * (11 if hypotheses else 1)):
            # Inverses are by Cramer's rule, whose cost grows with the factorial of the size.
            inverted = any(m.invertible for m in self.domain.matrices) or self.domain.modes
            modes = 1 + k % (2 if inverted else 3)
            sizes = dict.fromkeys(self.domain.sizes, modes)
            matrices = self._matrices(random, k, modes, sizes)
            if any(m.invertible and not matrices[m.symbol].det() for m in self.domain.matrices):
                continue
            if not self.domain.modes:
                yield self._placed(next(points), sizes, matrices, [])
                continue
            for point in islice(points, MODE_ATTEMPTS):
                values = self._mode_values(random, point, scalar, modes)
                if values:
                    yield self._placed(point, sizes, matrices, values)
                    break

    def place(self, point: Point, modes: list[Point], matrices: dict[Any, Any]) -> Witness | None:
        """Return the place with these values of each mode's variables and these matrices; the others are at rest.

        There is none when a matrix is not what it is declared to be.
        """
        sizes = dict.fromkeys(self.domain.sizes, len(modes))
        if any(m.symbol in matrices and not _fits(m, matrices[m.symbol]) for m in self.domain.matrices):
            return None
        drawn = self._matrices(Random(self.seed), 0, len(modes), sizes)
        return self._placed(point, sizes, drawn | matrices, modes)

    def _placed(self, point: Point, sizes: dict[Any, int], matrices: dict[Any, Any], values: list[Point]) -> Witness:
        """Return the place where the abstract matrices and each mode's variables have these values."""
        modes = [{s: sympy.Rational(v) for s, v in mode.items()} for mode in values]
        sums = {m: _direct_sum(m.entry, modes) for m in self.domain.matrices if m.entry is not None}
        whole = matrices | {m.symbol: value for m, value in sums.items()}
        rates = {v.symbol: v.rate for v in self.domain.modes}
        if not any(rates.values()) and not any(m.rate is not None for m in self.domain.matrices):
            return Witness(point | (values[0] if values else {}), sizes, whole)
        put_in = {symbol.xreplace(sizes): value for symbol, value in whole.items()}
        moving = {}
        for variable in self.domain.matrices:
            value = whole[variable.symbol]
            if variable.entry is not None:
                spoken = variable.entry.free_symbols & rates.keys()
                if all(rates[s] is not None for s in spoken):
                    ahead = [m | {s: m[s] + EPSILON * rates[s].xreplace(m) for s in spoken} for m in modes]
                    moving[variable.symbol] = _direct_sum(variable.entry, ahead)
            elif variable.rate is not None:
                rate = variable.rate.xreplace(sizes).xreplace(put_in)
                moving[variable.symbol] = sympy.MatAdd(value, sympy.MatMul(EPSILON, rate))
            elif not variable.moving:
                moving[variable.symbol] = value
        return Witness(point | (values[0] if values else {}), sizes, whole, moving=moving)

    def _matrices(self, random: Random, style: int, modes: int, sizes: dict[Any, int]) -> dict[Any, Any]:
        matrices = {}
        for variable in self.domain.matrices:
            rows, columns = (int(size.xreplace(sizes)) for size in variable.symbol.shape)
            if variable.entry is not None:
                continue
            if variable.value_at is not None:
                matrices[variable.symbol] = variable.value_at(modes)
                continue
            if variable.moving and style % 4 < 2:
                matrices[variable.symbol] = sympy.ImmutableMatrix.zeros(rows, columns)
                continue
            entries = sympy.Matrix(rows, columns, lambda *_: random.randint(-3, 3))
            if variable.symmetry == 1 and style % 4 > 1:
                # Hypotheses often ask for positive matrices, and claims fail on singular ones.
                singular = style % 8 == 2
                entries = entries[:, 0] * entries[:, 0].T if singular else entries * entries.T + sympy.eye(rows)
            elif variable.symmetry:
                entries = entries + variable.symmetry * entries.T
            matrices[variable.symbol] = sympy.ImmutableMatrix(entries)
        return matrices

    def _draw_mode(self, random: Random, least: Any, point: Point) -> Coordinate:
        value = self._draw(random, 0 if random.random() < 0.3 else 2, in_exponent=False)
        if least is None or not isinstance(value, Fraction):
            return value
        start = least.xreplace({s: sympy.Rational(v) for s, v in point.items() if isinstance(v, Fraction)})
        return abs(value) + Fraction(int(start.p), int(start.q)) if isinstance(start, sympy.Rational) else value

    def _mode_values(self, random: Random, point: Point, hypotheses: list[Proposition], modes: int) -> list[Point]:
        """Return for each mode values of the mode variables with which all hypotheses about numbers hold."""
        values: list[Point] = []
        for _ in range(modes):
            for _ in range(MODE_ATTEMPTS):
                drawn: Point = {}
                for mode in self.domain.modes:
                    drawn[mode.symbol] = self._draw_mode(random, mode.least, point | drawn)
                if self.all_true(hypotheses, Witness(point | drawn, {}, {})):
                    values.append(drawn)
                    break
            else:
                return []
        return values


def _minus_log(z: Fraction) -> Log:
    return Log(1 / z)


def _fits(variable: MatrixVariable, value: Any) -> bool:
    """Return whether a matrix is what a variable is declared to be."""
    form = sympy.diag(*[sympy.Matrix([[0, 1], [-1, 0]])] * (value.rows // 2))
    return (
        variable.entry is None
        and (not variable.symmetry or value == variable.symmetry * value.T)
        and (not variable.invertible or value.det() != 0)
        and (not variable.complex_structure or value == form)
        and (not variable.symplectic or value * form * value.T == form)
    )


def strictly(hypothesis: Proposition) -> Proposition:
    """Return the hypothesis with room to spare: > for ≥, and M ⪰ 0 with det M > 0."""
    match hypothesis:
        case Relation(lhs, "≥" | "≤" as operator, rhs):
            return Relation(lhs, operator.translate({ord("≥"): ">", ord("≤"): "<"}), rhs)
        case PositiveSemidefinite(matrix):
            return And((hypothesis, Relation(sympy.Determinant(matrix), ">", 0)))
    return hypothesis


def _direct_sum(entry: Any, modes: list[dict[Any, Any]]) -> Any:
    """Return ⊕ entry·I₂ over the modes."""
    entries = [entry.xreplace(mode) for mode in modes]
    return sympy.ImmutableMatrix(sympy.diag(*(entry for entry in entries for _ in range(2))))


def relations_in(body: Any) -> Iterator[Relation]:
    """Yield the scalar relations inside a proposition: the surfaces near which it may change its truth."""
    if isinstance(body, Relation):
        if not any(getattr(side, "is_Matrix", False) for side in (body.lhs, body.rhs)):
            yield body
    elif isinstance(body, Proposition):
        for name in body.__dataclass_fields__:
            value = getattr(body, name)
            for item in value if isinstance(value, tuple) else (value,):
                yield from relations_in(item)
