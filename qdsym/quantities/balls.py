"""Rigorous enclosures in Arb's ball arithmetic (python-flint): a second way to certain digits.

The walk shares no arithmetic with `qdsym.quantities.decimals`: real balls here, mpmath's intervals there. A
comparison is believed only when the balls decide it, and an undecided one asks for more precision. Arb's working
precision is global; it is set for the length of one walk and then restored.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal
from fractions import Fraction
from functools import reduce
from textwrap import shorten
from typing import Any

import sympy as sp
from sympy.core.numbers import Exp1, Pi
from sympy.core.relational import GreaterThan, LessThan, StrictGreaterThan, StrictLessThan

from qdsym.errors import InvalidInput
from qdsym.quantities.formulas import substituted

_LARGEST_EXPONENT = 10**7
"""Balls beyond 2^±(10⁷) are refused, as numbers are by `qdsym.quantities.decimals`."""


@dataclass(frozen=True, slots=True)
class Enclosure:
    """All real numbers within ``radius`` of ``midpoint``, both decimal strings taken at their exact value.

    >>> ball = Enclosure("0.12", "5.1e-3")
    >>> str(ball), ball.contains(Fraction(1, 8)), ball.contains(Fraction(1, 7))
    ('[0.12 +/- 5.1e-3]', True, False)
    """

    midpoint: str
    radius: str

    @property
    def text(self) -> str:
        """The enclosure as "[midpoint +/- radius]", which Arb reads back."""
        return f"[{self.midpoint} +/- {self.radius}]"

    def __str__(self) -> str:
        return self.text

    def contains(self, value: Fraction | int) -> bool:
        """Whether a rational number lies inside, by exact arithmetic."""
        # Through `Decimal`: Python refuses to read integers of more than 4300 digits.
        return abs(value - Fraction(Decimal(self.midpoint))) <= Fraction(Decimal(self.radius))


class _Undecided(Exception):
    """The balls are too wide to go on."""


def enclosure(expression: Any, values: Mapping[Any, Any], digits: int, argument: str) -> Enclosure:
    """Enclose the value of an expression at SymPy numbers, with radius ≤ 10^−digits·|midpoint|, or exactly 0.

    Raises `InvalidInput`, naming ``argument``, for a value that cannot be told from zero, one beyond 2^±10⁷, and an
    expression of more than rationals, e, π, powers, exponentials, logarithms, hyperbolic functions, maxima and case
    distinctions.

    >>> x = sp.Symbol("x")
    >>> print(enclosure(sp.exp(x), {x: 1}, 10, "e"), enclosure(x - 1, {x: 1}, 10, "zero"))
    [2.7182818285 +/- 4.10e-11] [0 +/- 0]
    """
    import flint

    bits = 40 + 10 * digits // 3
    for known, at, precisions in _attempts(expression, values, bits):
        for precision in precisions:
            # The strings are made inside, too: Arb rounds them to the working precision.
            with flint.ctx.workprec(precision):
                try:
                    found = _printed(_Walk(flint, at, argument).value(known), digits, argument)
                except _Undecided:
                    continue
            if found is not None:
                return found
    expected = f"a value that balls of {bits * 2**9} bits can tell from zero"
    remedy = "it may be zero; give rational arguments"
    raise InvalidInput(argument, expected, shorten(str(expression), 80, placeholder="..."), remedy)


def _attempts(
    expression: Any, values: Mapping[Any, Any], bits: int
) -> Iterator[tuple[Any, Mapping[Any, Any], tuple[int, ...]]]:
    yield expression, values, (bits, 2 * bits, 4 * bits)
    # What balls cannot settle may be an exact zero or a tie, which substitution brings to light.
    yield substituted(expression, values), {}, tuple(bits * 2**k for k in range(10))


def _printed(ball: Any, digits: int, argument: str) -> Enclosure | None:
    """The ball in decimal, its radius covering the rounding of the midpoint; None when it is too wide."""
    if ball.is_zero():
        return Enclosure("0", "0")
    mantissa, exponent = ball.mid().man_exp()
    size = int(exponent) + int(mantissa).bit_length()
    if abs(size) > _LARGEST_EXPONENT:
        if 0 in ball:
            raise _Undecided
        raise InvalidInput(argument, "a value between 2^−10⁷ and 2^10⁷", f"about 2^{size}")
    # One digit more than asked: half a unit of it is at most half of the radius allowed.
    text = ball.str(digits + 1).strip("[]")
    midpoint, _, radius = text.partition(" +/- ")
    if text.startswith("+/-"):  # not even the first digit
        return None
    found = Enclosure(midpoint, radius or "0")
    exactly = Context(digits + 10, Emin=MIN_EMIN, Emax=MAX_EMAX)
    narrow = exactly.scaleb(Decimal(found.radius), digits) <= Decimal(midpoint).copy_abs()
    return found if narrow else None


class _Walk:
    """One walk over an expression in ball arithmetic; equal subexpressions are evaluated once."""

    def __init__(self, flint: Any, values: Mapping[Any, Any], argument: str) -> None:
        self._flint = flint
        self._values = values
        self._argument = argument
        self._memo: dict[Any, Any] = {}

    def value(self, node: Any) -> Any:
        """The ball of a real expression; every ball on the way is finite."""
        if node not in self._memo:
            self._memo[node] = self._value(node)
            # Arb's answer to a division or a logarithm that may be undefined is not an error but no number.
            if not self._memo[node].is_finite():
                raise _Undecided
        return self._memo[node]

    def _value(self, node: Any) -> Any:
        arb = self._flint.arb
        match node:
            case sp.Symbol() if node in self._values:
                return self.value(sp.sympify(self._values[node], strict=True))
            case sp.Float():
                return self.value(sp.Rational(node))
            case sp.Rational():
                return arb(self._flint.fmpq(int(node.p), int(node.q)))
            case Pi():
                return arb.pi()
            case Exp1():
                return arb(1).exp()
            case sp.Add():
                return reduce(lambda total, term: total + self.value(term), node.args, arb(0))
            case sp.Mul():
                return reduce(lambda product, factor: product * self.value(factor), node.args, arb(1))
            case sp.Pow():
                return self._power(self.value(node.base), node.exp)
            case sp.Max() | sp.Min():
                side = arb.max if isinstance(node, sp.Max) else arb.min
                return reduce(side, map(self.value, node.args))
            case sp.Piecewise():
                return self._branch(node)
            case sp.exp() | sp.log() | sp.cosh() | sp.sinh() | sp.atanh():
                # Logarithms of more than one argument are quotients in SymPy.
                return getattr(arb, type(node).__name__)(self.value(node.args[0]))
            case sp.acoth():
                return (1 / self.value(node.args[0])).atanh()
        expected = "rationals, e, π, powers, exponentials, logarithms, hyperbolic functions, maxima and cases"
        raise InvalidInput(self._argument, expected, node)

    def _power(self, base: Any, exponent: Any) -> Any:
        if isinstance(exponent, sp.Integer):
            return base ** int(exponent)
        if not base >= 0:
            raise _Undecided
        if isinstance(exponent, sp.Rational):
            return base.root(int(exponent.q)) ** int(exponent.p)
        return base ** self.value(exponent)

    def _branch(self, node: Any) -> Any:
        for branch, condition in node.args:
            if self._holds(condition):
                return self.value(branch)
        raise InvalidInput(self._argument, "a point of the domain", node)

    def _holds(self, condition: Any) -> bool:
        if condition in (sp.true, sp.false):
            return bool(condition)
        if isinstance(condition, sp.And):
            return all(map(self._holds, condition.args))
        left, right = map(self.value, condition.args)
        # A comparison of balls holds when it holds for all their numbers.
        match condition:
            case StrictGreaterThan():
                verdict, opposite = left > right, left <= right
            case GreaterThan():
                verdict, opposite = left >= right, left < right
            case StrictLessThan():
                verdict, opposite = left < right, left >= right
            case LessThan():
                verdict, opposite = left <= right, left > right
            case _:
                raise InvalidInput(self._argument, "an inequality", condition)
        if verdict == opposite:
            raise _Undecided
        return bool(verdict)
