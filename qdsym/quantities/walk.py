"""The value of an expression as a ball of Arb's (python-flint), to a precision that is doubled until it suffices.

A comparison is believed only when the balls decide it, or when exact arithmetic shows a tie; SymPy is asked nothing
about numbers. Arb's working precision is global; it is set for the length of one walk and then restored.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import reduce
from typing import Any, TypeVar

import sympy as sp
from flint import arb, ctx
from sympy import Add, Max, Min, Mul, Piecewise, Pow, Symbol
from sympy.core.numbers import Exp1, Pi
from sympy.core.relational import GreaterThan, LessThan, StrictGreaterThan, StrictLessThan

from qdsym.errors import InvalidInput
from qdsym.quantities.exact_zeros import Exact, height
from qdsym.quantities.terms import Term, term

LARGEST_EXPONENT = 10**7
"""Arguments and values beyond 2^±(10⁷) are refused: writing them out is not what anyone meant."""

MOST_DIGITS = 10**7
"""Significant digits that can be asked for."""
_MOST_BITS, _MOST_BITS_BESIDE = 2**26, 2**20
_LARGEST_POWER, _INVISIBLE = 2**40, 2**26
"""What exponentials are not formed of, and those below 2^−(2²⁶), which no precision that is tried sees beside 1."""
_FAINT = arb(2) ** -(_INVISIBLE // 2)
"""More than such exponentials make of the width of a ball, and less than rounding does."""

Found = TypeVar("Found")


class Undecided(Exception):
    """The balls are too wide to go on."""


def settled(
    expression: Any, values: Mapping[Any, Any], digits: int, argument: str, read: Callable[[Any, Any], Found | None]
) -> Found:
    """What ``read`` makes of the ball of an expression, and of its value if it is rational, once it is not None.

    ``read`` runs at the working precision. An exact zero is the ball 0. Raises `InvalidInput` naming ``argument`` when
    no precision that the size of the arguments warrants settles the value.

    >>> x = sp.Symbol("x", real=True)
    >>> settled(sp.exp(x) - 1, {x: sp.Rational(1, 3)}, 5, "e", lambda ball, rational: str(ball)[:8])
    '[0.39561'
    """
    exact, whole, unseen = Exact(values), term(expression), False
    numbers = list(exact.values.values())
    for attempt, bits in enumerate(_precisions(numbers, digits, exact)):
        # What is made of the ball is made inside, too: Arb rounds to the working precision.
        with ctx.workprec(bits):
            walk = Walk(argument, exact, settle=attempt > 0)
            found, _ = _read(walk, whole, read)
            if found is None and walk.unseen and attempt > 0:
                # Around 0 an exponential adds no rounding, and what it leaves open is told from what more bits settle.
                centred = Walk(argument, exact, centred=True)
                found, width = _read(centred, whole, read)
                blind = centred.blind or (width is not None and width < _FAINT)
                unseen = found is None and (blind or 2 * bits > _most_bits(numbers, digits, exact, beside=True))
        if found is not None:
            return found
        if unseen:
            break
    low = int(bits * 0.30103)
    expected = f"a value whose {digits} digits can be settled"
    if unseen:
        near = "0, or a number so near to 0 or to a rounding boundary"
        got = f"{near} that {bits} bits beside exponentials below 2^−67108864 cannot tell"
        raise InvalidInput(argument, expected, got, "ask for other digits, or give less extreme arguments")
    got = f"0, or a number within 10^−{low} of 0 or of a rounding boundary: {bits} bits cannot tell"
    raise InvalidInput(argument, expected, got, "ask for other digits, or give rational arguments")


def _read(walk: Walk, whole: Term, read: Callable[[Any, Any], Found | None]) -> tuple[Found | None, Any]:
    """What ``read`` makes of one walk, or None where the balls are too wide, and the radius if there is a ball."""
    ball = None
    try:
        ball = walk.value(whole)
        if walk.settle and 0 in ball and walk.vanishes(whole):
            ball = arb(0)
        return read(ball, walk.exact.rational(whole)), ball.rad()
    except Undecided:
        return None, None if ball is None else ball.rad()


def compared(left: Any, right: Any, argument: str) -> int | None:
    """The sign of the difference of two SymPy numbers, or None when neither balls nor exact arithmetic tell it.

    >>> compared(sp.cosh(1), sp.exp(1) / 2 + sp.exp(-1) / 2, "nu"), compared(sp.pi, sp.Integer(3), "nu")
    (0, 1)
    """
    if isinstance(left, sp.Rational) and isinstance(right, sp.Rational):
        over, under = int(left.p) * int(right.q), int(right.p) * int(left.q)
        return int(over > under) - int(over < under)
    exact, first, second = Exact({}), term(left), term(right)
    for attempt, bits in enumerate(_precisions((first, second), 30, exact)):
        with ctx.workprec(bits):
            try:
                return Walk(argument, exact, settle=attempt > 0).sign(first, second)
            except Undecided:
                continue
    return None


def require_moderate(number: Any, argument: str) -> None:
    """Raise `InvalidInput` for a SymPy number that balls show to lie beyond 2^±(10⁷).

    >>> require_moderate(sp.Rational(1, 3), "r")
    """
    if isinstance(number, sp.Rational):
        size = abs(int(number.p)).bit_length() - int(number.q).bit_length() if number.p else 0
    else:
        size = _size(number, argument)
    if abs(size) > LARGEST_EXPONENT:
        raise InvalidInput(argument, "0, or a number between 2^−10⁷ and 2^10⁷", f"about 2^{size}")


def _size(number: Any, argument: str) -> int:
    """The number of bits before the point, or 0 where a ball does not tell."""
    with ctx.workprec(64):
        try:
            ball = Walk(argument, Exact({})).value(term(number))
        except Undecided:
            return 0
        if 0 in ball:
            return 0
        mantissa, exponent = ball.mid().man_exp()
    return int(exponent) + int(mantissa.bit_length())


def _precisions(numbers: Iterable[Term], digits: int, exact: Exact) -> Iterator[int]:
    bits = _first_bits(digits)
    yield bits
    most = _most_bits(numbers, digits, exact)
    while 2 * bits <= most:
        bits *= 2
        yield bits


def _first_bits(digits: int) -> int:
    return 40 + 10 * digits // 3


def _most_bits(numbers: Iterable[Term], digits: int, exact: Exact, beside: bool = False) -> int:
    """The most bits that are worth while; ``beside`` exponentials that none of them sees, those that the rest needs."""
    rationals = [x for x in map(exact.rational, numbers) if x is not None]
    # Powers and exponentials of the arguments cancel over as many bits as they are long.
    sizes = [min(int(abs(x).ceil()), 2**40) for x in rationals]
    size = sum(map(height, rationals)) + sum(x for x in sizes if not beside or x < _INVISIBLE)
    return min(max(512 * _first_bits(digits), 64 * size), _MOST_BITS_BESIDE if beside else _MOST_BITS)


class Walk:
    """One walk over an expression in ball arithmetic; equal subexpressions are evaluated once."""

    def __init__(self, argument: str, exact: Exact, settle: bool = True, centred: bool = False) -> None:
        self._argument = argument
        self.exact, self.settle, self._centred = exact, settle, centred
        self._memo: dict[Term, Any] = {}
        self.unseen = False
        """Whether an exponential was too small for any precision, and was put between 0 and a bound, or around 0."""
        self.blind = False
        """Whether such exponentials alone kept a comparison from being decided."""

    def value(self, part: Term) -> Any:
        """The ball of a real expression; every ball on the way is finite."""
        if part.number is not None:
            return arb(part.number)
        found = self._memo.get(part)
        if found is None:
            rational = self.exact.rational(part)
            found = self._memo[part] = self._value(part) if rational is None else arb(rational)
            # Arb's answer to a division or a logarithm that may be undefined is not an error but no number.
            if not found.is_finite():
                raise Undecided
        return found

    def vanishes(self, part: Term) -> bool:
        """Whether exact arithmetic shows the value to be 0, the balls having chosen among cases."""
        if part.kind is Mul:
            return any(map(self.vanishes, part.parts))
        if part.kind in (Max, Min):
            chosen = self.value(part)
            return all(self.vanishes(one) for one in part.parts if self.value(one).overlaps(chosen))
        if part.kind is Piecewise:
            return self.vanishes(self._branch(part))
        return 0 in self.value(part) and self._is_zero(part)

    def _is_zero(self, part: Term) -> bool:
        """Whether the normal form shows the value to be 0, or of a sum a + b√c that a² is b²c, a − b√c being not 0."""
        if self.exact.is_zero(part):
            return True
        for one in part.node.args if part.kind is Add else ():
            if any(factor.is_Pow and factor.exp == sp.S.Half for factor in Mul.make_args(one)):
                rest = part.node - one
                return self.exact.is_zero(term(rest**2 - one**2)) and 0 not in self.value(term(rest - one))
        return False

    def _value(self, part: Term) -> Any:
        kind, parts = part.kind, part.parts
        if kind is Symbol and part.node in self.exact.values:
            return self.value(self.exact.values[part.node])
        if kind is Pow:
            return self._power(self.value(parts[0]), parts[1])
        if kind is Piecewise:
            return self.value(self._branch(part))
        if kind in _TOGETHER:
            if kind is Mul and any(one.kind is sp.log for one in parts):
                return reduce(operator.mul, self._beside_logarithms(parts))
            return reduce(_TOGETHER[kind], map(self.value, parts))
        if kind in (sp.exp, sp.cosh, sp.sinh):
            return self._exponential(kind, self.value(parts[0]))
        if kind in (sp.log, sp.atanh, sp.cos):
            # Logarithms of more than one argument are quotients in SymPy.
            return getattr(self.value(parts[0]), kind.__name__)()
        if kind is sp.acoth:
            return (1 / self.value(parts[0])).atanh()
        if kind is Pi:
            return arb.pi()
        if kind is Exp1:
            return arb(1).exp()
        expected = "rationals, e, π, powers, exponentials, logarithms, hyperbolic functions, cosines, maxima and cases"
        raise InvalidInput(self._argument, expected, part.node)

    def _beside_logarithms(self, parts: tuple[Term, ...]) -> list[Any]:
        """The balls of factors, x and ln x being one, x ln x, where x ≥ 0 is small and may be 0 as far as balls see.

        The logarithm has a value only where x > 0, and there x ln x is in [t ln t, 0] for x ≤ t ≤ 1/e.
        """
        rest, found = list(parts), []
        for one in parts:
            if one.kind is sp.log and one.parts[0] in rest:
                within = self.value(one.parts[0])
                most = within.upper()
                if not within > 0 and 0 < most < 0.25:
                    rest.remove(one)
                    rest.remove(one.parts[0])
                    found.append((most * most.log()).union(arb(0)))
        return [*map(self.value, rest), *found]

    def _exponential(self, kind: type, inner: Any) -> Any:
        if kind is sp.exp and inner < -_INVISIBLE:
            # Smaller than any number that is asked for, and in a maximum without weight.
            self.unseen, most = True, arb(2) ** -_INVISIBLE
            return arb(0, most) if self._centred else arb(0).union(most)
        if abs(inner) < _LARGEST_POWER:
            return getattr(inner, kind.__name__)()
        got = f"one made of {kind.__name__} of {inner.str(3)}"
        raise InvalidInput(self._argument, "a value between 2^−10⁷ and 2^10⁷", got)

    def _power(self, base: Any, exponent: Term) -> Any:
        number = exponent.number
        if number is not None and number.q == 1:
            return base ** int(number.p)
        if not base >= 0:
            raise Undecided
        if number is not None:
            return base.root(int(number.q)) ** int(number.p)
        return base ** self.value(exponent)

    def _branch(self, part: Term) -> Term:
        for pair in part.parts:
            branch, condition = pair.parts
            if self._holds(condition):
                return branch
        raise InvalidInput(self._argument, "a point of the domain", part.node)

    def _holds(self, condition: Term) -> bool:
        if condition.node in (sp.true, sp.false):
            return bool(condition.node)
        if condition.kind is sp.And:
            return all(map(self._holds, condition.parts))
        if condition.kind not in _COMPARISONS:
            raise InvalidInput(self._argument, "an inequality", condition.node)
        return bool(_COMPARISONS[condition.kind](self.sign(*condition.parts), 0))

    def sign(self, left: Term, right: Term) -> int:
        """The sign of left − right: a comparison of balls holds when it holds for all their numbers."""
        exact = self.exact.rational(left), self.exact.rational(right)
        if None not in exact:
            return int(exact[0] > exact[1]) - int(exact[0] < exact[1])
        first, second = self.value(left), self.value(right)
        if first > second:
            return 1
        if first < second:
            return -1
        if self.settle and self._is_zero(term(sp.Add(left.node, -right.node))):
            return 0
        self.blind |= self._centred and bool((first - second).rad() < _FAINT)
        raise Undecided


_TOGETHER: dict[type, Callable[[Any, Any], Any]] = {
    Add: operator.add,
    Mul: operator.mul,
    Max: lambda first, second: first.max(second),
    Min: lambda first, second: first.min(second),
}
_COMPARISONS: dict[type, Callable[[int, int], bool]] = {
    StrictGreaterThan: operator.gt,
    GreaterThan: operator.ge,
    StrictLessThan: operator.lt,
    LessThan: operator.le,
}
