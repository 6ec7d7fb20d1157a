"""Where a displayed expression may be broken: between the terms of a sum, also of one in parentheses."""

from __future__ import annotations

from typing import Any

from sympy import Derivative

from qdsym.export.arrangement import Product, Sum, arrange
from qdsym.export.latex_math import LatexMathPrinter
from qdsym.export.latex_width import points

WHOLE = 130.0
"""A term that is estimated to be no wider, in points, is never broken."""


class BreakingPrinter(LatexMathPrinter):
    """Writes expressions in pieces, such that a line may begin with any piece but the first."""

    def pieces(self, node: Any) -> list[str]:
        """Return the terms of an expression, each but the first with its sign before it, and what they are made of."""
        product = arrange(node)
        if isinstance(product.plain, Sum):
            return self._signed(product.plain)
        first, *rest = self._term(product, inside=False)
        return [self.MINUS + first if product.negative else first, *rest]

    def _signed(self, total: Sum) -> list[str]:
        out: list[str] = []
        for term in total.terms:
            first, *rest = self._term(term, inside=len(total.terms) > 1)
            sign = self.MINUS if term.negative else self.PLUS
            out += [f"{sign} {first}" if out else self.MINUS + first if term.negative else first, *rest]
        return out

    def _term(self, product: Product, inside: bool) -> list[str]:
        """Return the pieces of a term without its sign: its longest sum is opened when it is long itself."""
        whole = self._unsigned(product, inside)
        if points(whole) <= WHOLE:
            return [whole]
        if isinstance(product.plain, Derivative):
            body, *counts = product.plain.args
            operator = self._as_derivative("", *self._variables(body, counts))
            return self._enclosed(operator, self.pieces(body), "")
        front, factors = self._front(product)
        sums = [k for k, factor in enumerate(factors) if isinstance(factor, Sum) and len(factor.terms) > 1]
        if not sums:
            return [whole]
        k = max(sums, key=lambda k: points(self.sum(factors[k])))
        before = self._as_joined([*front, *self._pieces(factors[:k])])
        return self._enclosed(before, self._signed(factors[k]), self._as_joined(self._pieces(factors[k + 1 :])))

    def _front(self, product: Product) -> tuple[list[tuple[Any, str]], list[Any]]:
        """Return what stands before the factors that a term may be broken within, and these factors."""
        above, below = product.coefficient.p, product.coefficient.q
        head, factors = self._split(product) if product.denominators else ([], list(product.numerators))
        if product.denominators and not factors:
            factors = [factor for factor in head if isinstance(factor, Sum)][-1:]
            head = [factor for factor in head if factor not in factors]
        under = self._pieces(product.denominators, below)
        upper = self._as_joined(self._pieces(head, above))
        if under:
            return [(None, self._as_fraction(upper or "1", self._lower(under)))], factors
        return self._pieces(head, above), factors

    def _enclosed(self, before: str, inner: list[str], after: str) -> list[str]:
        tall = any(r"\frac" in piece for piece in inner)
        left, right = (r"\biggl(", r"\biggr)") if tall else ("(", ")")
        inner = [f"{before}{left}{inner[0]}", *inner[1:]]
        return [*inner[:-1], f"{inner[-1]}{right}{after}"]


_BREAKING = BreakingPrinter()


def pieces(node: Any) -> list[str]:
    r"""Return an expression in LaTeX, in pieces such that a displayed line may begin with any of them.

    >>> from sympy import symbols
    >>> a, b, c = symbols("a b c")
    >>> print(*pieces(a - b / c), sep="  ")
    a  - \frac{b}{c}
    """
    return _BREAKING.pieces(node)
