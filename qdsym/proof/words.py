"""The normal form for matrices of arbitrary size: polynomials in non-commuting letters with a transpose.

A letter is an abstract real matrix or its transpose, or the inverse of either when it is declared invertible; a
symmetric or antisymmetric one equals its transpose up to sign, and a letter beside its inverse leaves with it. Two
expressions have the same normal form exactly when they agree for all real matrices of all sizes with the declared
properties (the free algebra with involution), so the test is complete for this class.
"""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise
from typing import Any

import sympy

from qdsym.proof.domain import Domain
from qdsym.proof.interpret import OutsideClass
from qdsym.proof.normal_form import NormalForm, Quotient

Letter = tuple[Any, bool, bool]
"""Symbol, whether transposed, whether inverted."""

Polynomial = dict[tuple[Letter, ...], Quotient]


class Words:
    """Normal forms of matrix expressions over the abstract matrices of a domain."""

    def __init__(self, domain: Domain, nodes: list[Any]) -> None:
        self.definitions = domain.meanings
        self.symmetry = {m.symbol: m.symmetry for m in domain.matrices}
        self.invertible = {m.symbol for m in domain.matrices if m.invertible}
        self.rates = {m.symbol: m.rate for m in domain.matrices if m.rate is not None}
        self.scalars = NormalForm([*nodes, *self.rates.values()], self.definitions)

    def are_equal(self, left: Any, right: Any) -> bool:
        """Return whether two matrix expressions have the same normal form."""
        return left.shape == right.shape and self._agree(self.polynomial(left), self.polynomial(right))

    def _agree(self, left: Polynomial, right: Polynomial) -> bool:
        difference = _sum(left, _scaled(right, self._rational(-1)))
        return all(self.scalars.is_zero(c) for c in difference.values())

    def has_rate(self, matrix: Any, value: Any) -> bool:
        """Return whether the time derivative of a matrix expression, by the product rule, is another one."""
        total: Polynomial = {}
        for word, coefficient in self.polynomial(matrix).items():
            for k, letter in enumerate(word):
                before: Polynomial = {tuple(word[:k]): coefficient}
                after: Polynomial = {tuple(word[k + 1 :]): self._rational(1)}
                total = _sum(total, self._product(self._product(before, self._letter_rate(letter)), after))
        return matrix.shape == value.shape and self._agree(total, self.polynomial(value))

    def _letter_rate(self, letter: Letter) -> Polynomial:
        symbol, flipped, inverted = letter
        if symbol not in self.rates:
            return {}
        rate = self.polynomial(self.rates[symbol])
        if flipped:
            rate = self._transposed(rate)
        if not inverted:
            return rate
        inverse: Polynomial = {(letter,): self._rational(1)}
        return _scaled(self._product(self._product(inverse, rate), inverse), self._rational(-1))

    def polynomial(self, node: Any) -> Polynomial:
        """Return the words of a matrix expression with their coefficients."""
        if isinstance(node, sympy.MatrixSymbol):
            if node in self.definitions:
                return self.polynomial(self.definitions[node])
            if node not in self.symmetry:
                raise OutsideClass(f"the undeclared matrix {node}")
            return {((node, False, False),): self._rational(1)}
        if isinstance(node, sympy.Identity):
            return {(): self._rational(1)}
        if isinstance(node, sympy.ZeroMatrix):
            return {}
        if isinstance(node, sympy.MatAdd):
            total: Polynomial = {}
            if len({term.shape for term in node.args}) != 1:
                raise OutsideClass("a sum of matrices that do not fit")
            for term in node.args:
                total = _sum(total, self.polynomial(term))
            return total
        if isinstance(node, sympy.MatMul):
            product: Polynomial = {(): self._rational(1)}
            lengths = [factor.shape for factor in node.args if factor.is_Matrix]
            if any(left[1] != right[0] for left, right in pairwise(lengths)):
                raise OutsideClass("a product of matrices that do not fit")
            for factor in node.args:
                if factor.is_Matrix:
                    product = self._product(product, self.polynomial(factor))
                else:
                    product = _scaled(product, self.scalars.scalar(factor))
            return product
        if isinstance(node, sympy.Inverse):
            return self._inverse(self.polynomial(node.args[0]))
        if isinstance(node, sympy.Transpose):
            return self._transposed(self.polynomial(node.args[0]))
        if isinstance(node, sympy.Adjoint):
            transposed = self._transposed(self.polynomial(node.args[0]))
            return {word: self.scalars.conjugate(c) for word, c in transposed.items()}
        raise OutsideClass(f"{type(node).__name__} of abstract matrices")

    def _rational(self, value: int) -> Quotient:
        return self.scalars.rational(Fraction(value))

    def _product(self, left: Polynomial, right: Polynomial) -> Polynomial:
        result: Polynomial = {}
        for word, a in left.items():
            for other, b in right.items():
                result = _sum(result, {_joined(word, other): a * b})
        return result

    def _inverse(self, polynomial: Polynomial) -> Polynomial:
        if len(polynomial) != 1:
            raise OutsideClass("the inverse of a sum of abstract matrices")
        [(word, coefficient)] = polynomial.items()
        for symbol, _, _ in word:
            if symbol not in self.invertible:
                raise OutsideClass(f"the inverse of {symbol}, which is not declared invertible")
        inverted = tuple((symbol, flipped, not inverse) for symbol, flipped, inverse in reversed(word))
        return {inverted: self.scalars.inverse(coefficient)}

    def _transposed(self, polynomial: Polynomial) -> Polynomial:
        result: Polynomial = {}
        for word, coefficient in polynomial.items():
            letters = []
            for symbol, flipped, inverted in reversed(word):
                if self.symmetry[symbol] == -1:
                    coefficient = -coefficient
                letters.append((symbol, not flipped if self.symmetry[symbol] == 0 else False, inverted))
            result = _sum(result, {tuple(letters): coefficient})
        return result


def _joined(left: tuple[Letter, ...], right: tuple[Letter, ...]) -> tuple[Letter, ...]:
    """Return two reduced words as one, each letter that meets its inverse gone with it."""
    while left and right and left[-1][:2] == right[0][:2] and left[-1][2] != right[0][2]:
        left, right = left[:-1], right[1:]
    return left + right


def _scaled(polynomial: Polynomial, factor: Quotient) -> Polynomial:
    return {word: coefficient * factor for word, coefficient in polynomial.items()}


def _sum(left: Polynomial, right: Polynomial) -> Polynomial:
    result = dict(left)
    for word, coefficient in right.items():
        result[word] = result[word] + coefficient if word in result else coefficient
    return result
