"""What is asked of matrices of arbitrary size: whether they are equal, their rates, and what their traces are.

All is answered in the polynomials of :mod:`qdsym.proof.trusted.deciding.letters`. A rate is taken letter by letter, by
the product rule; of traces it is known that they are cyclic and do not see a transpose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import Any

import sympy
from sympy.matrices.expressions.trace import Trace

from qdsym.proof.trusted.deciding.letters import (
    Letter,
    Letters,
    Polynomial,
    Word,
    added,
    as_letter,
    require_square_shape,
    scaled,
    signed,
)
from qdsym.proof.trusted.deciding.polynomials import Quotient
from qdsym.proof.trusted.language.calculus import derivative
from qdsym.proof.trusted.language.fresh import Fresh
from qdsym.proof.trusted.language.interpret import OutsideClass
from qdsym.proof.trusted.language.propositions import as_number, is_matrix

Traces = dict[Any, Quotient]
"""Coefficients of traces, each named by a word without its direct sums; None names what is no trace."""


class Words(Letters):
    """Answers about matrix expressions over the abstract matrices of a domain, and about numbers made of traces."""

    # What is asked

    def are_equal(self, left: Any, right: Any) -> bool:
        """Return whether two matrix expressions, or two numbers made of traces, have the same normal form."""
        if is_matrix(left):
            return left.shape == right.shape and self._agree(
                lambda: added(self.polynomial(left), scaled(self.polynomial(right), self._rational(-1)))
            )
        return self.traces_agree(lambda: self.traces(left), lambda: self.traces(right))

    def has_rate(self, node: Any, value: Any) -> bool:
        """Return whether the time derivative of a matrix or a number, by the product rule, is another one."""
        if not is_matrix(node):
            return self.traces_agree(lambda: self.trace_rate(node), lambda: self.traces(value))
        return node.shape == value.shape and self._agree(
            lambda: added(self.rate(node), scaled(self.polynomial(value), self._rational(-1)))
        )

    def modewise(self, node: Any) -> tuple[Quotient, Quotient]:
        """Return f and g of a matrix ⊕ (f(ν_k) + g(ν_k)σ); its 2×2 blocks have the eigenvalues f ± ig."""
        parts = [self._rational(0), self._rational(0)]
        for word, coefficient in self.polynomial(node).items():
            value, turned = coefficient, 0
            for letter in word:
                if self._is_entry(letter):
                    value = value * self.scalars.scalar(letter[0])
                elif letter[0] is self.sigma:
                    turned = 1
                else:
                    raise OutsideClass(f"{letter[0]}, which is no direct sum")
            parts[turned] = parts[turned] + value
        return parts[0], parts[1]

    def is_real(self, node: Any) -> bool:
        """Return whether a number made of traces of real matrices has real coefficients."""
        return all(self.scalars.is_real(c) for c in self.traces(node).values())

    def standing(self, node: Any) -> Any:
        """Return a real variable that stands for a number, always the same for the same."""
        return self._standing.setdefault(node, Fresh(str(node), real=True))

    def _agree(self, difference: Callable[[], Polynomial]) -> bool:
        return self._either(lambda: self._vanishes(difference()))

    def _either(self, holds: Callable[[], bool]) -> bool:
        """Try with the names of invertible matrices as letters, and then with what they stand for."""
        for expand in (False, True) if self.named else (False,):
            self._expand = expand
            found = holds()
            self._expand = False
            if found:
                return True
        return False

    # Rates

    def rate(self, node: Any) -> Polynomial:
        """Return the time derivative of a matrix expression, letter by letter."""
        known: Polynomial = self.scalars.remembered(f"rate {self._expand}", node, lambda _: self._rate(node))
        return known

    def _rate(self, node: Any) -> Polynomial:
        total: Polynomial = {}
        for word, coefficient in self.polynomial(node).items():
            for k, letter in enumerate(word):
                before: Polynomial = {word[:k]: coefficient}
                after: Polynomial = {word[k + 1 :]: self._rational(1)}
                total = added(total, self._product(self._product(before, self._letter_rate(letter)), after))
        return total

    def require_rate(self, symbol: Any) -> None:
        """Let it be owed that the entry of a direct sum has a derivative."""
        entry = self.entries[symbol]
        self.scalars.differentiates(entry, self.scalars.walk)
        for variable in entry.free_symbols & self.mode_rates.keys():
            self.scalars.scalar(derivative(entry, variable))

    def _letter_rate(self, letter: Letter) -> Polynomial:
        symbol, flipped, inverted = letter
        if self._is_entry(letter):
            total: Polynomial = {}
            self.scalars.differentiates(symbol, self.scalars.walk)
            for rate in self._entry_rates(symbol):
                self.scalars.scalar(rate)  # leaves what it owes in its own variables
                total = added(total, self._direct_sum(rate))
            return total
        if symbol in self.named:
            rate = self.rate(self.definitions[symbol])
        else:
            declared = self.declared[symbol]
            if declared.moving:
                raise OutsideClass(f"the rate of {symbol}, which is not said")
            if declared.rate is None:
                return {}
            rate = self.polynomial(declared.rate)
        if flipped:
            rate = self._transposed(rate)
        if not inverted:
            return rate
        inverse: Polynomial = {(letter,): self._rational(1)}
        return scaled(self._product(self._product(inverse, rate), inverse), self._rational(-1))

    def _entry_rates(self, entry: Any) -> list[Any]:
        """Return the terms of the time derivative of a direct sum's entry."""
        terms = []
        for variable in sorted(entry.free_symbols & self.mode_rates.keys(), key=str):
            rate = self.mode_rates[variable]
            if rate is None:
                raise OutsideClass(f"the rate of {variable}, which is not said")
            if rate != 0:
                terms.append(sympy.Mul(derivative(entry, variable), rate, evaluate=False))
        return terms

    def _require_constant(self, coefficient: Quotient) -> None:
        if self.scalars.spoken(coefficient) & self.mode_rates.keys():
            raise OutsideClass("the rate of a number that belongs to one mode")

    # Traces

    def traces(self, node: Any) -> Traces:
        """Return a number that is linear in traces as the coefficients of these."""
        return self._linear(node, self.polynomial)

    def trace_rate(self, node: Any) -> Traces:
        """Return the time derivative of a number that is linear in traces."""
        self.traces(node)  # One factor of a product at most holds traces, also where these are at rest.
        found = self._linear(node, self.rate)
        constant = found.pop(None, self._rational(0))
        self._require_constant(constant)
        return found

    def trace_of(self, polynomial: Polynomial) -> Traces:
        """Return the trace of a polynomial."""
        total: Traces = {}
        for word, coefficient in polynomial.items():
            total = added(total, self._cyclic(word, coefficient))
        return total

    def traces_agree(self, left: Callable[[], Traces], right: Callable[[], Traces]) -> bool:
        """Return whether two numbers made of traces are equal."""
        return self._either(
            lambda: all(self.scalars.is_zero(c) for c in added(left(), scaled(right(), self._rational(-1))).values())
        )

    def _linear(self, node: Any, of: Callable[[Any], Polynomial]) -> Traces:
        if is_matrix(node):
            raise OutsideClass(f"a matrix of shape {node.shape} where a number is needed")
        node = as_number(node)
        if isinstance(node, Trace):
            require_square_shape(node.args[0])
            found = self.trace_of(of(node.args[0]))
            # What is left of a product without letters is a number times the size, and there may be several sizes.
            return {word or (as_letter(node.args[0].shape[0]),): value for word, value in found.items()}
        if isinstance(node, sympy.Add):
            total: Traces = {}
            for term in node.args:
                total = added(total, self._linear(term, of))
            return total
        if isinstance(node, sympy.Mul):
            # One factor at most holds traces; the others are numbers.
            parts = [self._linear(factor, of) for factor in node.args]
            traced = [part for part in parts if set(part) - {None}]
            if len(traced) > 1:
                raise OutsideClass("a product of traces")
            result: Traces = traced[0] if traced else {None: self._rational(1)}
            for part in parts:
                if not traced or part is not traced[0]:
                    result = scaled(result, part.get(None, self._rational(0)))
                    if of == self.rate:
                        self._require_constant(part.get(None, self._rational(0)))
            return result
        return {None: self.scalars.scalar(node)}

    def _cyclic(self, word: Word, coefficient: Quotient) -> Traces:
        """Return the trace of a word under the least name that rotations and the transpose give it."""
        for sign, other in self._turned(word):
            if self._length(other) < self._length(word):
                return self._cyclic(other, signed(coefficient, sign))
        if not self._length(word):
            skeleton, factor = self._apart(word)
            return {} if skeleton else {(): coefficient * factor}  # Tr σ⊕f = 0
        candidates = []
        for reading, value in ((word, coefficient), *self._transposed({word: coefficient}).items()):
            for sign, other in self._turned(reading):
                skeleton, factor = self._apart(other)
                name = tuple((self._names[s], flipped, inverted) for s, flipped, inverted in skeleton)
                candidates.append((name, skeleton, signed(value * factor, sign)))
        least = min(name for name, *_ in candidates)
        alike = [(skeleton, value) for name, skeleton, value in candidates if name == least]
        mean = self.scalars.rational(Fraction(1, len(alike)))
        total: Traces = {}
        for skeleton, value in alike:
            total = added(total, {skeleton: mean * value})
        return total

    def _turned(self, word: Word) -> Iterator[tuple[int, Word]]:
        """Yield a word as it reads from each of its letters other than σ and direct sums."""
        for k, letter in enumerate(word):
            if not self._in_run(letter):
                yield self._reduced((*word[k:], *word[:k]))

    def _length(self, word: Word) -> int:
        return sum(not self._in_run(letter) for letter in word)
