"""Exact points: simple ones and boundary cases beside others, and points on the surfaces that are spoken of."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from itertools import count
from random import Random
from typing import Any

import sympy
from sympy.core.numbers import Exp1
from sympy.functions.elementary.hyperbolic import HyperbolicFunction

from qdsym.proof.reading.arithmetics import ExactPoint
from qdsym.proof.reading.walk import Walk
from qdsym.proof.trusted.language.coordinates import Coordinate, Log, Point
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.memory import remembered
from qdsym.proof.trusted.language.propositions import And, PositiveSemidefinite, Proposition, Relation, expressions

ATTEMPTS = 600
"""Points after which no more are drawn; halfway, other coordinates are made logarithms."""

MODE_ATTEMPTS = 10
IN_VAIN = 5
"""How often a way onto a surface is tried that never led there."""
LARGE = 60
"""Operations in an expression whose roots are still squared away."""
MOST = 8
"""The greatest exponent in one."""

_SIMPLE = [
    Fraction(n, d)
    for n, d in ((0, 1), (1, 1), (-1, 1), (2, 1), (1, 2), (-1, 2), (3, 2), (3, 1), (-2, 1), (1, 10), (10, 1))
]
_WHOLE = [Fraction(n) for n in (1, 1, 2, -1)]
_LOGS = [Log(Fraction(n, d)) for n, d in ((1, 1), (2, 1), (3, 2), (1, 2), (3, 1), (5, 4), (2, 3))]


def points(
    domain: Domain, random: Random, exponents: set[Any], hypotheses: Iterable[Proposition] = ()
) -> Iterator[Point]:
    """Yield points without end; the variables in exponents are often logarithms, which keeps exponentials rational.

    What hypotheses say of one variable, or of two beside each other, is made true, so that few points are in vain.
    """
    bounds = Bounds(domain, hypotheses)
    for k in count():
        style = random.randrange(3) if k > 5 else 0
        if k % 12 == 11 and not exponents:
            # Where all are equal, much degenerates.
            same = draw(random, 0 if k % 24 == 11 else 2, in_exponent=False)
            yield bounds.moved(dict.fromkeys(domain.variables, same), random)
            continue
        point = {s: draw(random, style, s in exponents) for s in domain.variables}
        if k >= ATTEMPTS // 2 and exponents:
            # In e^{−γt}, t is a logarithm and γ is not.
            for symbol in sorted(exponents, key=str):
                whole = random.random() < 0.5
                point[symbol] = random.choice(_WHOLE) if whole else random.choice(_LOGS)
        yield bounds.moved(point, random)


class Bounds:
    """Hypotheses of the forms x ≥ q and x ≥ y, and the way from a point to one that meets them."""

    def __init__(self, domain: Domain, hypotheses: Iterable[Proposition]) -> None:
        self._lower: dict[Any, list[Any]] = {}
        self._upper: dict[Any, Fraction] = {}
        rank = {symbol: k for k, symbol in enumerate(domain.variables)}
        for body in hypotheses:
            if not isinstance(body, Relation) or body.operator not in "<≤>≥":
                continue
            more, less = (body.lhs, body.rhs) if body.operator in ">≥" else (body.rhs, body.lhs)
            if more in rank and isinstance(less, sympy.Rational):
                self._lower.setdefault(more, []).append(Fraction(int(less.p), int(less.q)))
            elif less in rank and isinstance(more, sympy.Rational):
                bound = Fraction(int(more.p), int(more.q))
                self._upper[less] = min(bound, self._upper.get(less, bound))
            elif more in rank and less in rank:
                self._lower.setdefault(more, []).append(less)
        # What bounds others comes first; in a circle of bounds some are just not met.
        self._order = sorted(
            self._lower.keys() | self._upper.keys(), key=lambda s: (self._depth(s, len(rank)), rank[s])
        )

    def _depth(self, symbol: Any, left: int) -> int:
        below = [b for b in self._lower.get(symbol, ()) if not isinstance(b, Fraction)]
        return 1 + max((self._depth(b, left - 1) for b in below), default=0) if left else 0

    def moved(self, point: Point, random: Random) -> Point:
        """Return the point with the coordinates reflected that lie beyond their bounds."""
        for symbol in self._order:
            value = point[symbol]
            ends = [point[b] if isinstance(b, sympy.Symbol) else b for b in self._lower.get(symbol, ())]
            lower = max((end for end in ends if isinstance(end, Fraction)), default=None)
            upper = self._upper.get(symbol)
            if isinstance(value, Log):
                if lower is not None and lower <= 0 and value.argument < 1:
                    point[symbol] = Log(1 / value.argument)
            elif lower is not None and upper is not None and not lower <= value <= upper and lower < upper:
                point[symbol] = lower + (upper - lower) * Fraction(random.randint(0, 12), 12)
            elif lower is not None and value < lower:
                point[symbol] = lower + abs(value)
            elif upper is not None and value > upper:
                point[symbol] = upper - abs(value)
        return point


def draw(random: Random, style: int, in_exponent: bool) -> Coordinate:
    """Return a coordinate: a simple one in style 0, a logarithm in styles 0 and 1 for what is in exponents."""
    if in_exponent and style < 2:
        return random.choice(_LOGS) if style == 0 else Log(Fraction(random.randint(1, 40), random.randint(1, 40)))
    if style == 0:
        return random.choice(_SIMPLE)
    scale = random.choice((1, 1, 3, 10, 100))
    return Fraction(random.randint(-50 * scale, 50 * scale), random.randint(1, 60))


def mode_values(
    domain: Domain, random: Random, point: Point, modes: int, style: str, admits: Callable[[int, Point], bool]
) -> list[Point]:
    """Return for each mode values of the mode variables that are admitted, or nothing.

    In style "alike" all modes have the same, in style "boundary" all are the least that they may be.
    """
    values: list[Point] = []
    for k in range(modes):
        if style == "alike" and values:
            values.append(values[0])
            continue
        for _ in range(1 if style == "boundary" else MODE_ATTEMPTS):
            drawn: Point = {}
            for mode in domain.modes:
                drawn[mode.symbol] = _of_mode(random, mode.least, point | drawn, style == "boundary")
            if admits(k, point | drawn):
                values.append(drawn)
                break
        else:
            return []
    return values


def _of_mode(random: Random, least: Any, point: Point, boundary: bool) -> Coordinate:
    value = draw(random, 0 if random.random() < 0.3 else 2, in_exponent=False)
    if least is None or not isinstance(value, Fraction):
        return value
    start = least.xreplace({s: sympy.Rational(v) for s, v in point.items() if isinstance(v, Fraction)})
    if not isinstance(start, sympy.Rational):
        return value
    return Fraction(int(start.p), int(start.q)) + (0 if boundary else abs(value))


def variables_in_exponents(domain: Domain, bodies: Iterable[Proposition]) -> set[Any]:
    """Return the variables that occur in real exponents."""
    return {s for body in bodies for e in expressions(body) for s in _exponents(domain.expand(e))}


@remembered
def _exponents(node: Any) -> frozenset[Any]:
    found: set[Any] = set()
    for part in sympy.preorder_traversal(node):
        if isinstance(part, sympy.exp | HyperbolicFunction):
            exponent = part.args[0]
        elif isinstance(part, sympy.Pow) and isinstance(part.base, Exp1):
            exponent = part.exp
        else:
            continue
        for term in sympy.Add.make_args(exponent):
            if not term.has(sympy.I):
                found |= term.free_symbols
    return frozenset(found)


class Surface:
    """The surface lhs = rhs of a relation, and the ways onto it from points, as far as they have been of use."""

    def __init__(self, domain: Domain, relation: Relation) -> None:
        self.domain = domain
        self.relation = relation
        self._spoken = domain.symbols(relation.lhs) | domain.symbols(relation.rhs)
        self._useful: dict[tuple[Any, Any], int] = {}
        """How often each way led nowhere, below 0 once it led on."""

    def near(self, point: Point, exponents: set[Any], random: Random) -> Iterator[Point]:
        """Yield points on and next to the surface: some x is moved such that lhs − rhs is linear in x, e^x or e^−x."""
        variables = list(self.domain.variables)
        random.shuffle(variables)
        for side, other in (
            (self.relation.lhs, self.relation.rhs),
            (self.relation.rhs, self.relation.lhs),
        ):
            if side in variables:
                argument = _logarithm_of(self.domain, other, point)
                if argument is not None:
                    yield point | {side: Log(argument)}
        for variable in variables:
            if variable not in self._spoken:
                continue
            logs = (Log, _minus_log) if variable in exponents else ()
            for coordinate in (Fraction, *logs):
                root = self.root(point, variable, coordinate)
                if root is None:
                    continue
                for shift in (Fraction(0), Fraction(1, 10**40), Fraction(-1, 10**40)):
                    if coordinate is Fraction or root + shift > 0:
                        yield point | {variable: coordinate(root + shift)}

    def root(
        self, point: Point, variable: Any, coordinate: Callable[[Fraction], Coordinate] = Fraction
    ) -> Fraction | None:
        """Return where lhs = rhs along a way if that is linear, but for a way that led nowhere often and never on."""
        way = variable, coordinate
        in_vain = self._useful.get(way, 0)
        if in_vain >= IN_VAIN:
            return None
        root = self._root(point, variable, coordinate)
        if root is not None:
            self._useful[way] = -1
        elif in_vain >= 0:
            self._useful[way] = in_vain + 1
        return root

    def _root(self, point: Point, variable: Any, coordinate: Callable[[Fraction], Coordinate]) -> Fraction | None:
        """Return where the difference of the sides vanishes, if it is linear in what the coordinate is made of."""
        values = []
        for z in (1, 2, 3):
            arithmetic = ExactPoint(point | {variable: coordinate(Fraction(z))})
            try:
                walk = Walk(arithmetic, self.domain.meanings)
                values.append(arithmetic.real(walk.scalar(self.relation.lhs) - walk.scalar(self.relation.rhs)))
            except (OutsideClass, Undefined):
                return None
        slope = values[1] - values[0]
        return 1 - values[0] / slope if slope and values[2] - values[1] == slope else None


def _logarithm_of(domain: Domain, node: Any, point: Point) -> Fraction | None:
    """Return q where an expression is ln q at a point."""
    from qdsym.proof.reading.gaussian_rationals import fraction
    from qdsym.proof.reading.logarithms import Logarithm, whole_power

    try:
        value = Walk(ExactPoint(point), domain.meanings).scalar(node)
        if isinstance(value, Logarithm) and not value.constant and value.divisor == 1:
            return fraction(whole_power(value.argument, 1))
    except (OutsideClass, Undefined):
        pass
    return None


def _minus_log(z: Fraction) -> Log:
    return Log(1 / z)


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


def without_roots(domain: Domain, relation: Relation) -> Iterator[Relation]:
    """Yield the numerator of a² − b² for the sides a and b, if it has no root where one of them has.

    For 1/√D = p it is linear in what D is linear in, as 1/√D − p is not.
    """
    sides = [domain.expand(side) for side in (relation.lhs, relation.rhs)]
    if not any(map(_has_root, sides)) or not all(map(_is_small, sides)):
        return
    sides = [side.doit() for side in sides]
    difference, _ = sympy.fraction(sympy.together(sides[0] ** 2 - sides[1] ** 2))
    if not _has_root(difference):
        yield Relation(difference, "=", 0)


def _is_small(node: sympy.Basic) -> bool:
    """Whether SymPy may evaluate an expression: it has few operations, and no power that numbers make a long one."""

    def is_small(base: Any, exponent: Any) -> bool:
        if base.is_Rational:
            return bool(exponent.is_Rational and abs(exponent) <= 1)
        return not exponent.is_number or (abs(exponent) <= MOST and not base.is_number) or base == sympy.E

    return node.count_ops() <= LARGE and all(is_small(*power.args) for power in node.atoms(sympy.Pow))


def _has_root(node: sympy.Basic) -> bool:
    return any(power.exp.is_Rational and not power.exp.is_Integer for power in node.atoms(sympy.Pow))


def strictly(hypothesis: Proposition) -> Proposition:
    """Return the hypothesis with room to spare: > for ≥, and M ⪰ 0 with det M > 0."""
    match hypothesis:
        case Relation(lhs, "≥" | "≤" as operator, rhs):
            return Relation(lhs, operator.translate({ord("≥"): ">", ord("≤"): "<"}), rhs)
        case PositiveSemidefinite(matrix):
            return And((hypothesis, Relation(sympy.Determinant(matrix), ">", 0)))
    return hypothesis
