"""Numbers to any number of digits, every printed digit certain.

The value is enclosed in an interval, and the interval is refined until both of its ends round to the same
decimal. A comparison that the intervals cannot settle asks for more precision in the same way, so no digit
and no case distinction ever rests on rounding. The interval arithmetic has its own context: mpmath's global
precision is neither read nor changed.
"""

from __future__ import annotations

import decimal
from collections.abc import Mapping
from textwrap import shorten
from typing import Any

import sympy as sp
from mpmath.ctx_iv import MPIntervalContext
from sympy.core.numbers import Exp1, Pi
from sympy.core.relational import GreaterThan, LessThan, StrictGreaterThan, StrictLessThan

from qdsym.errors import InvalidInput
from qdsym.quantities.formulas import substituted

_LARGEST_EXPONENT = 10**7
"""Numbers beyond 2^±(10⁷) are refused: writing them out is not what anyone meant."""


class _Undecided(Exception):
    """The intervals are too wide to go on."""


def decimal_string(expression: Any, values: Mapping[Any, Any], digits: int, argument: str) -> str:
    """The value of an expression at SymPy numbers, correctly rounded to ``digits`` significant digits.

    Halves go to even; zero is "0". Raises `InvalidInput` naming ``argument`` when the value cannot be told
    from a rounding boundary or from zero, when it is beyond 2^±10⁷, or when the expression holds more than
    rationals, e, π, roots, exponentials, logarithms and hyperbolic functions.

    >>> x = sp.Symbol("x")
    >>> decimal_string(sp.exp(x), {x: 1}, 10, "e"), decimal_string(1 / x, {x: 8}, 2, "1/8")
    ('2.718281828', '0.12')
    """
    bits = 40 + 10 * digits // 3
    direct = _settled(expression, values, digits, argument, (bits, 2 * bits, 4 * bits))
    if direct is not None:
        return direct
    # What intervals cannot settle may be an exact zero or half, which substitution brings to light.
    exact = substituted(expression, values)
    if isinstance(exact, sp.Rational):
        return _written(_rounded(int(exact.p), int(exact.q), digits), digits)
    settled = _settled(exact, {}, digits, argument, tuple(bits * 2**k for k in range(10)))
    if settled is not None:
        return settled
    expected = f"a value whose {digits} digits {bits * 2**9} bits can settle"
    remedy = "it may be zero or a half in the last digit; ask for other digits or give rational arguments"
    raise InvalidInput(argument, expected, shorten(str(exact), 80, placeholder="..."), remedy)


def _settled(
    expression: Any, values: Mapping[Any, Any], digits: int, argument: str, precisions: tuple[int, ...]
) -> str | None:
    for bits in precisions:
        context = MPIntervalContext()
        context.prec = bits
        try:
            interval = _Enclosure(context, values, argument).value(expression)
            low, high = (_end(end, digits, argument) for end in interval._mpi_)
        except _Undecided:
            continue
        if low == high:
            return _written(low, digits)
    return None


def _end(end: tuple[int, Any, int, int], digits: int, argument: str) -> decimal.Decimal:
    sign, mantissa, exponent, _ = end
    if not mantissa and exponent:
        raise _Undecided
    if abs(exponent) > _LARGEST_EXPONENT:
        raise InvalidInput(argument, "a value between 2^−10⁷ and 2^10⁷", f"about 2^{exponent}")
    numerator = -int(mantissa) if sign else int(mantissa)
    return _rounded(numerator << max(exponent, 0), 1 << max(-exponent, 0), digits)


def _rounded(numerator: int, denominator: int, digits: int) -> decimal.Decimal:
    context = decimal.Context(digits, decimal.ROUND_HALF_EVEN, decimal.MIN_EMIN, decimal.MAX_EMAX)
    return context.divide(decimal.Decimal(numerator), decimal.Decimal(denominator))


def _written(value: decimal.Decimal, digits: int) -> str:
    if not value:
        return "0"
    scientific = f"{value:.{digits - 1}e}"
    exponent = value.adjusted()
    if not -7 < exponent < digits:
        return scientific
    return f"{value:.{digits - 1 - exponent}f}"


class _Enclosure:
    """One walk over an expression in interval arithmetic; equal subexpressions are evaluated once."""

    def __init__(self, context: Any, values: Mapping[Any, Any], argument: str) -> None:
        self._context = context
        self._values = values
        self._argument = argument
        self._memo: dict[Any, Any] = {}

    def value(self, node: Any) -> Any:
        """The interval of a real expression."""
        if node not in self._memo:
            self._memo[node] = self._value(node)
        return self._memo[node]

    def _value(self, node: Any) -> Any:
        context = self._context
        match node:
            case sp.Symbol() if node in self._values:
                return self.value(sp.sympify(self._values[node], strict=True))
            case sp.Float():
                return self.value(sp.Rational(node))
            case sp.Rational():
                return context.mpf(int(node.p)) / context.mpf(int(node.q))
            case Pi():
                return context.pi
            case Exp1():
                return context.exp(1)
            case sp.Add():
                return sum(map(self.value, node.args[1:]), self.value(node.args[0]))
            case sp.Mul():
                product = self.value(node.args[0])
                for factor in node.args[1:]:
                    product *= self.value(factor)
                return product
            case sp.Pow():
                return self._power(self.value(node.base), node.exp)
            case sp.exp():
                return context.exp(self.value(node.args[0]))
            case sp.log():
                return self._logarithm(self.value(node.args[0]))
            case sp.Max() | sp.Min():
                side = max if isinstance(node, sp.Max) else min
                ends = [self.value(argument) for argument in node.args]
                return context.mpf([side(x.a for x in ends), side(x.b for x in ends)])
            case sp.Piecewise():
                return self._branch(node)
            case sp.cosh() | sp.sinh():
                growing = context.exp(self.value(node.args[0]))
                return (growing + (1 if isinstance(node, sp.cosh) else -1) / growing) / 2
            case sp.acoth():
                argument = self.value(node.args[0])
                return self._logarithm((argument + 1) / (argument - 1)) / 2
        expected = "rationals, e, π, roots, exponentials, logarithms and hyperbolic functions"
        raise InvalidInput(self._argument, expected, node)

    def _power(self, base: Any, exponent: Any) -> Any:
        if not isinstance(exponent, sp.Rational):
            return self._context.exp(self.value(exponent) * self._logarithm(base))
        if exponent.q == 2:
            if not base >= 0:
                raise _Undecided
            base = self._context.sqrt(base)
        elif exponent.q != 1:
            return self._context.exp(self.value(exponent) * self._logarithm(base))
        power = base ** abs(int(exponent.p))
        return 1 / power if exponent.p < 0 else power

    def _logarithm(self, interval: Any) -> Any:
        if not interval > 0:
            raise _Undecided
        return self._context.log(interval)

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
        match condition:
            case StrictGreaterThan():
                verdict = left > right
            case GreaterThan():
                verdict = left >= right
            case StrictLessThan():
                verdict = left < right
            case LessThan():
                verdict = left <= right
            case _:
                raise InvalidInput(self._argument, "an inequality", condition)
        if verdict is None:
            raise _Undecided
        return bool(verdict)
