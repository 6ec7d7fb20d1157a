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
from sympy import Add, Mul, Pow, Symbol
from sympy.core.numbers import Exp1, Pi
from sympy.core.relational import GreaterThan, LessThan, StrictGreaterThan, StrictLessThan

from qdsym.errors import InvalidInput
from qdsym.quantities.exact_zeros import Exact, height

LARGEST_EXPONENT = 10**7
"""Arguments and values beyond 2^±(10⁷) are refused: writing them out is not what anyone meant."""

_MOST_BITS = 2**26
_LARGEST_POWER = 2**40

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
    import flint

    values = {symbol: sp.sympify(value, strict=True) for symbol, value in values.items()}
    exact = Exact(values)
    for attempt, bits in enumerate(_precisions(values, digits, exact)):
        # What is made of the ball is made inside, too: Arb rounds to the working precision.
        with flint.ctx.workprec(bits):
            try:
                walk = Walk(values, argument, exact, settle=attempt > 0)
                ball = walk.value(expression)
                if attempt > 0 and 0 in ball and walk.vanishes(expression):
                    ball = flint.arb(0)
                found = read(ball, exact.rational(expression))
            except Undecided:
                continue
        if found is not None:
            return found
    low = int(bits * 0.30103)
    got = f"0, or a number within 10^−{low} of 0 or of a rounding boundary: {bits} bits cannot tell"
    expected = f"a value whose {digits} digits can be settled"
    raise InvalidInput(argument, expected, got, "ask for other digits, or give rational arguments")


def compared(left: Any, right: Any, argument: str) -> int | None:
    """The sign of the difference of two SymPy numbers, or None when neither balls nor exact arithmetic tell it.

    >>> compared(sp.cosh(1), sp.exp(1) / 2 + sp.exp(-1) / 2, "nu"), compared(sp.pi, sp.Integer(3), "nu")
    (0, 1)
    """
    import flint

    if isinstance(left, sp.Rational) and isinstance(right, sp.Rational):
        first, second = int(left.p) * int(right.q), int(right.p) * int(left.q)
        return int(first > second) - int(first < second)
    exact = Exact({})
    for attempt, bits in enumerate(_precisions({left, right}, 30, exact)):
        with flint.ctx.workprec(bits):
            try:
                return Walk({}, argument, exact, settle=attempt > 0).sign(left, right)
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
    import flint

    with flint.ctx.workprec(64):
        try:
            ball = Walk({}, argument, Exact({})).value(number)
        except Undecided:
            return 0
        if 0 in ball:
            return 0
        mantissa, exponent = ball.mid().man_exp()
    return int(exponent) + int(mantissa.bit_length())


def _precisions(numbers: Iterable[Any], digits: int, exact: Exact) -> Iterator[int]:
    bits = 40 + 10 * digits // 3
    rationals = [x for x in map(exact.rational, numbers) if x is not None]
    # Powers and exponentials of the arguments cancel over as many bits as they are long.
    size = sum(height(x) + int(min(abs(x).ceil(), 2**40)) for x in rationals)
    limit = min(max(512 * bits, 64 * size), _MOST_BITS)
    while bits <= limit:
        yield bits
        bits *= 2


class Walk:
    """One walk over an expression in ball arithmetic; equal subexpressions are evaluated once."""

    def __init__(self, values: Mapping[Any, Any], argument: str, exact: Exact, settle: bool = True) -> None:
        import flint

        self._arb, self._values, self._argument = flint.arb, values, argument
        self._exact, self._settle = exact, settle
        self._memo: dict[Any, Any] = {}

    def value(self, node: Any) -> Any:
        """The ball of a real expression; every ball on the way is finite."""
        found = self._memo.get(node)
        if found is None:
            rational = self._exact.rational(node)
            found = self._memo[node] = self._value(node) if rational is None else self._arb(rational)
            # Arb's answer to a division or a logarithm that may be undefined is not an error but no number.
            if not found.is_finite():
                raise Undecided
        return found

    def vanishes(self, node: Any) -> bool:
        """Whether exact arithmetic shows the value to be 0, the balls having chosen among cases."""
        match node:
            case sp.Mul():
                return any(map(self.vanishes, node.args))
            case sp.Max() | sp.Min():
                chosen = self.value(node)
                return all(self.vanishes(part) for part in node.args if self.value(part).overlaps(chosen))
            case sp.Piecewise():
                return self.vanishes(self._branch(node))
        return 0 in self.value(node) and self._exact.is_zero(node)

    def _value(self, node: Any) -> Any:
        arb = self._arb
        match node:
            case Symbol() if node in self._values:
                return self.value(self._values[node])
            case Add():
                return reduce(operator.add, map(self.value, node.args))
            case Mul():
                return reduce(operator.mul, map(self.value, node.args))
            case Pow():
                return self._power(self.value(node.base), node.exp)
            case Pi():
                return arb.pi()
            case Exp1():
                return arb(1).exp()
            case sp.Max() | sp.Min():
                side = arb.max if isinstance(node, sp.Max) else arb.min
                return reduce(side, map(self.value, node.args))
            case sp.Piecewise():
                return self.value(self._branch(node))
            case sp.exp() | sp.cosh() | sp.sinh():
                inner = self.value(node.args[0])
                if isinstance(node, sp.exp) and inner < -_LARGEST_POWER:
                    # Smaller than any number that is asked for, and in a maximum without weight.
                    return arb(0).union(arb(2) ** -_LARGEST_POWER)
                if not abs(inner) < _LARGEST_POWER:
                    expected = "a value between 2^−10⁷ and 2^10⁷"
                    raise InvalidInput(self._argument, expected, f"one made of {type(node).__name__} of {inner.str(3)}")
                return getattr(inner, type(node).__name__)()
            case sp.log() | sp.atanh():
                # Logarithms of more than one argument are quotients in SymPy.
                return getattr(self.value(node.args[0]), type(node).__name__)()
            case sp.acoth():
                return (1 / self.value(node.args[0])).atanh()
        expected = "rationals, e, π, powers, exponentials, logarithms, hyperbolic functions, maxima and cases"
        raise InvalidInput(self._argument, expected, node)

    def _power(self, base: Any, exponent: Any) -> Any:
        if isinstance(exponent, sp.Integer):
            return base ** int(exponent)
        if not base >= 0:
            raise Undecided
        if isinstance(exponent, sp.Rational):
            return base.root(int(exponent.q)) ** int(exponent.p)
        return base ** self.value(exponent)

    def _branch(self, node: Any) -> Any:
        for branch, condition in node.args:
            if self._holds(condition):
                return branch
        raise InvalidInput(self._argument, "a point of the domain", node)

    def _holds(self, condition: Any) -> bool:
        if condition in (sp.true, sp.false):
            return bool(condition)
        if isinstance(condition, sp.And):
            return all(map(self._holds, condition.args))
        left, right = condition.args
        sign = self.sign(left, right)
        match condition:
            case StrictGreaterThan():
                return sign > 0
            case GreaterThan():
                return sign >= 0
            case StrictLessThan():
                return sign < 0
            case LessThan():
                return sign <= 0
        raise InvalidInput(self._argument, "an inequality", condition)

    def sign(self, left: Any, right: Any) -> int:
        """The sign of left − right: a comparison of balls holds when it holds for all their numbers."""
        exact = self._exact.rational(left), self._exact.rational(right)
        if None not in exact:
            return int(exact[0] > exact[1]) - int(exact[0] < exact[1])
        first, second = self.value(left), self.value(right)
        if first > second:
            return 1
        if first < second:
            return -1
        if self._settle and self._exact.is_zero(sp.Add(left, -right)):
            return 0
        raise Undecided
