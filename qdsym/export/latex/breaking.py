"""Where a displayed expression may be broken: between the terms of a sum, also of one in parentheses."""

from __future__ import annotations

from typing import Any

from sympy import Derivative

from qdsym.export.latex.formulas import LatexMathPrinter
from qdsym.export.latex.width import points
from qdsym.notation.arrangement import Product, Sum, arrange
from qdsym.notation.printer import FUNCTIONS, RENAMED

_OPERATORS = {"Trace": "tr", "Determinant": "det"}
LONG = 90.0
"""A sum in parentheses that is estimated to be no wider, in points, is never broken."""


class BreakingPrinter(LatexMathPrinter):
    """Writes expressions in pieces, such that a line may begin with any piece but the first."""

    def pieces(self, node: Any, room: float) -> list[str]:
        """Return the terms of an expression, each but the first with its sign; a term wider than the room in pieces."""
        product = arrange(node)
        if isinstance(product.plain, Sum):
            return self._signed(product.plain, room)
        first, *rest = self._term(product, room, inside=False)
        return [self.MINUS + first if product.negative else first, *rest]

    def _signed(self, total: Sum, room: float) -> list[str]:
        out: list[str] = []
        for term in total.terms:
            first, *rest = self._term(term, room, inside=len(total.terms) > 1)
            sign = self.MINUS if term.negative else self.PLUS
            out += [f"{sign} {first}" if out else self.MINUS + first if term.negative else first, *rest]
        return out

    def _term(self, product: Product, room: float, inside: bool) -> list[str]:
        """Return the pieces of a term without its sign: its longest sum is opened when it is long itself."""
        whole = self._unsigned(product, inside)
        if points(whole) <= room:
            return [whole]
        front, factors = self._front(product)
        k = max(range(len(factors)), key=lambda k: self._length(factors[k]), default=None)
        if k is None or self._length(factors[k]) <= LONG:
            return [whole]
        before = [*front, *self._pieces(factors[:k])]
        after = self._as_joined(self._pieces(factors[k + 1 :]))
        return self._opened(before, factors[k], after, room) or [whole]

    def _front(self, product: Product) -> tuple[list[tuple[Any, str]], list[Any]]:
        """Return what stands before the factors that a term may be broken within, and these factors."""
        above, below = product.coefficient.p, product.coefficient.q
        head, factors = self._split(product) if product.denominators else ([], list(product.numerators))
        if product.denominators and not factors:
            factors = [factor for factor in head if self._length(factor) > LONG]
            head = [factor for factor in head if factor not in factors]
        under = self._pieces(product.denominators, below)
        upper = self._as_joined(self._pieces(head, above))
        if under:
            return [(None, self._as_fraction(upper or "1", self._lower(under)))], factors
        return self._pieces(head, above), factors

    def _length(self, factor: Any) -> float:
        """Return how wide a factor is that can be broken, 0 for one that cannot."""
        if isinstance(factor, Sum):
            return points(self.sum(factor)) if len(factor.terms) > 1 else 0.0
        breakable = isinstance(factor, Derivative) or type(factor).__name__ in {*FUNCTIONS, *_OPERATORS}
        return points(self.expr(factor)) if breakable else 0.0

    def _opened(self, before: list[tuple[Any, str]], factor: Any, after: str, room: float) -> list[str]:
        """Return a factor in pieces with what stands before and after it, nothing for a call that stays whole."""
        if isinstance(factor, Sum):
            return self._enclosed(self._as_joined(before), self._signed(factor, room), after)
        if isinstance(factor, Derivative):
            body, *counts = factor.args
            operator = self._as_derivative("", *self._variables(body, counts))
            inner = self._enclosed(operator, self.pieces(body, room), "")
            return self._enclosed(self._as_joined(before), inner, after) if before or after else inner
        kind = type(factor).__name__
        name = self._as_operator(_OPERATORS.get(kind, RENAMED.get(kind, kind)))
        inner = self.pieces(factor.args[0], room)
        if kind in _OPERATORS:
            inner[-1] = ", ".join([inner[-1], *self._with_size(factor.args[0])[1:]])
        return self._enclosed(self._as_joined([*before, (None, name)]), inner, after) if len(inner) > 1 else []

    def _enclosed(self, before: str, inner: list[str], after: str) -> list[str]:
        tall = any(command in piece for piece in inner for command in (r"\frac", r"\bigg", r"\tfrac"))
        left, right = (r"\biggl(", r"\biggr)") if tall else ("(", ")")
        return [f"{before}{left}", *inner[:-1], f"{inner[-1]}{right}{after}"]


_BREAKING = BreakingPrinter()


def pieces(node: Any, room: float) -> list[str]:
    r"""Return an expression in LaTeX, in pieces such that a displayed line may begin with any of them.

    A term is in one piece if it fits the room, in points.

    >>> from sympy import symbols
    >>> a, b, c = symbols("a b c")
    >>> print(*pieces(a - b / c, 100), sep="  ")
    a  - \frac{b}{c}
    """
    return _BREAKING.pieces(node, room)
