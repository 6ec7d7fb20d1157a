"""The normal form for matrices of arbitrary size: polynomials in non-commuting letters with a transpose.

A letter is an abstract real matrix or its transpose, or the inverse of either when it is declared invertible; a
symmetric or antisymmetric one equals its transpose up to sign, and a letter beside its inverse leaves with it. Two
expressions in such letters have the same normal form exactly when they agree for all real matrices of all sizes with
the declared properties (the free algebra with involution), so the test is complete for this class.

Three kinds of letter obey further laws. The complex structure: σᵀ = σ⁻¹ = −σ. A symplectic S: SσSᵀ = SᵀσS = σ, so
S⁻¹ = −σSᵀσ. A direct sum ⊕ f(ν_k) I₂, which is held by its entry f: it commutes with σ and with other direct sums.
With these the test is sound, and of traces it knows that they are cyclic and do not see a transpose.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from itertools import pairwise
from typing import Any

import sympy
from sympy.matrices.expressions.trace import Trace

from qdsym.proof.trusted.deciding.normal_form import NormalForm
from qdsym.proof.trusted.deciding.polynomials import Quotient
from qdsym.proof.trusted.language.calculus import derivative
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import as_number, is_matrix
from qdsym.proof.trusted.language.replacement import put

Letter = tuple[Any, bool, bool]
"""Symbol, whether transposed, whether inverted; for a direct sum its entry stands in place of the symbol."""

Word = tuple[Letter, ...]
Polynomial = dict[Word, Quotient]
Traces = dict[Any, Quotient]
"""Coefficients of traces, each named by a word without its direct sums; None names what is no trace."""

SLOTS = 6
"""Direct sums that a word may hold apart from each other; with more, nothing is concluded."""


class Words:
    """Normal forms of matrix expressions over the abstract matrices of a domain."""

    def __init__(self, domain: Domain, scalars: NormalForm) -> None:
        self._domain = domain
        self.definitions = domain.meanings
        self.declared = {m.symbol: m for m in domain.matrices}
        self.sigma = next((m.symbol for m in domain.matrices if m.complex_structure), None)
        self.mode_rates = {mode.symbol: mode.rate for mode in domain.modes}
        self.entries = {m.symbol: domain.unfold(m.entry) for m in domain.matrices if m.entry is not None}
        self._slots = [{v: sympy.Dummy(f"{v}_{k}", real=True) for v in self.mode_rates} for k in range(SLOTS)]
        self._placed: dict[tuple[Any, int], Quotient] = {}
        # One object a symbol, so that letters are told apart at once.
        self._own = {symbol: symbol for symbol in self.declared}
        self._symmetries: dict[Any, int] = {symbol: m.symmetry for symbol, m in self.declared.items()}
        self._standing: dict[Any, Any] = {}
        self._expand = False
        self.scalars = scalars
        self.named: set[Any] = set()
        for definition in domain.definitions:
            if definition.invertible and self.is_real_matrix(definition.value):
                self.named.add(definition.symbol)
                self._own[definition.symbol] = definition.symbol
        self._names = {symbol: str(symbol) for symbol in self._own}

    # What is asked

    def are_equal(self, left: Any, right: Any) -> bool:
        """Return whether two matrix expressions, or two numbers made of traces, have the same normal form."""
        if is_matrix(left):
            return left.shape == right.shape and self._agree(
                lambda: _sum(self.polynomial(left), _scaled(self.polynomial(right), self._rational(-1)))
            )
        return self.traces_agree(lambda: self.traces(left), lambda: self.traces(right))

    def has_rate(self, node: Any, value: Any) -> bool:
        """Return whether the time derivative of a matrix or a number, by the product rule, is another one."""
        if not is_matrix(node):
            return self.traces_agree(lambda: self.trace_rate(node), lambda: self.traces(value))
        return node.shape == value.shape and self._agree(
            lambda: _sum(self.rate(node), _scaled(self.polynomial(value), self._rational(-1)))
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
                total = _sum(total, self._product(self._product(before, self._letter_rate(letter)), after))
        return total

    def require_rate(self, symbol: Any) -> None:
        """Let the rate of a direct sum be owed, where one is said."""
        if not any(self.mode_rates[s] is None for s in self.entries[symbol].free_symbols & self.mode_rates.keys()):
            self.rate(symbol)

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
            total = _sum(total, self._cyclic(word, coefficient))
        return total

    def traces_agree(self, left: Callable[[], Traces], right: Callable[[], Traces]) -> bool:
        """Return whether two numbers made of traces are equal."""
        return self._either(
            lambda: all(self.scalars.is_zero(c) for c in _sum(left(), _scaled(right(), self._rational(-1))).values())
        )

    def is_real(self, node: Any) -> bool:
        """Return whether a number made of traces of real matrices has real coefficients."""
        return all(self.scalars.is_real(c) for c in self.traces(node).values())

    def product(self, *factors: Any) -> Polynomial:
        """Return the product of matrix expressions or of polynomials."""
        result: Polynomial = {(): self._rational(1)}
        for factor in factors:
            result = self._product(result, factor if isinstance(factor, dict) else self.polynomial(factor))
        return result

    def standing(self, node: Any) -> Any:
        """Return a real variable that stands for a number, always the same for the same."""
        return self._standing.setdefault(node, sympy.Dummy(str(node), real=True))

    def is_real_matrix(self, node: Any) -> bool:
        """Return whether an expression in real letters is seen to be real, so that a name for it is one more letter."""
        with self.scalars.aside():
            try:
                return all(map(self.scalars.is_real, self.polynomial(node).values()))
            except (OutsideClass, Undefined):
                return False

    # Comparing

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

    def _vanishes(self, polynomial: Polynomial) -> bool:
        totals: Traces = {}
        for word, coefficient in polynomial.items():
            skeleton, factor = self._apart(word)
            totals = _sum(totals, {skeleton: coefficient * factor})
        return all(self.scalars.is_zero(c) for c in totals.values())

    def _apart(self, word: Word) -> tuple[Word, Quotient]:
        """Return a word without its direct sums and these as one function, of separate variables for each place."""
        factor, place, rest = self._rational(1), 0, []
        for letter in word:
            if self._is_entry(letter):
                if place >= SLOTS:
                    raise OutsideClass("more direct sums in a product than were foreseen")
                factor = factor * self._in_place(letter[0], place)
                continue
            place += letter[0] is not self.sigma
            rest.append(letter)
        return tuple(rest), factor

    def _in_place(self, entry: Any, place: int) -> Quotient:
        """Return a direct sum's entry in the variables of its place in a word; it owes the same in its own."""
        if (entry, place) not in self._placed:
            with self.scalars.aside():
                self._placed[entry, place] = self.scalars.scalar(put(entry, self._slots[place]))
        return self._placed[entry, place]

    def _cyclic(self, word: Word, coefficient: Quotient) -> Traces:
        """Return the trace of a word under the least name that rotations and the transpose give it."""
        for sign, other in self._turned(word):
            if self._length(other) < self._length(word):
                return self._cyclic(other, _signed(coefficient, sign))
        if not self._length(word):
            skeleton, factor = self._apart(word)
            return {} if skeleton else {(): coefficient * factor}  # Tr σ⊕f = 0
        candidates = []
        for reading, value in ((word, coefficient), *self._transposed({word: coefficient}).items()):
            for sign, other in self._turned(reading):
                skeleton, factor = self._apart(other)
                name = tuple((self._names[s], flipped, inverted) for s, flipped, inverted in skeleton)
                candidates.append((name, skeleton, _signed(value * factor, sign)))
        least = min(name for name, *_ in candidates)
        alike = [(skeleton, value) for name, skeleton, value in candidates if name == least]
        mean = self.scalars.rational(Fraction(1, len(alike)))
        total: Traces = {}
        for skeleton, value in alike:
            total = _sum(total, {skeleton: mean * value})
        return total

    def _turned(self, word: Word) -> Iterator[tuple[int, Word]]:
        """Yield a word as it reads from each of its letters other than σ and direct sums."""
        for k, letter in enumerate(word):
            if not self._in_run(letter):
                yield self._reduced((*word[k:], *word[:k]))

    def _length(self, word: Word) -> int:
        return sum(not self._in_run(letter) for letter in word)

    # Letters

    def _is_entry(self, letter: Letter) -> bool:
        return not isinstance(letter[0], sympy.MatrixSymbol)

    def _in_run(self, letter: Letter) -> bool:
        return letter[0] is self.sigma or self._is_entry(letter)

    def _reduced(self, letters: Iterable[Letter]) -> tuple[int, Word]:
        """Return a product of letters as a sign and a word: in each run between other letters ⊕f first, then σ."""
        sign = 1
        kept: list[Letter] = []
        runs: list[tuple[Any, int]] = [(sympy.S.One, 0)]
        for letter in letters:
            symbol, flipped, inverted = letter
            entry, turned = runs[-1]
            if self._is_entry(letter):
                runs[-1] = (entry * symbol, turned)
                continue
            if symbol is self.sigma:
                sign = -sign if turned else sign  # σσ = −1
                runs[-1] = (entry, 1 - turned)
                continue
            last = kept[-1] if kept else _plain(None)
            same, plain = last[0] is symbol, entry is sympy.S.One
            if same and last[1] == flipped and last[2] != inverted and plain and not turned:
                kept.pop()
                runs.pop()
            elif same and self._symplectic(symbol) and plain and turned and last[1] != flipped:
                kept.pop()
                runs.pop()
                entry, turned = runs[-1]
                sign = -sign if turned else sign
                runs[-1] = (entry, 1 - turned)
            else:
                kept.append(letter)
                runs.append((sympy.S.One, 0))
        word: list[Letter] = []
        for k, (entry, turned) in enumerate(runs):
            word += [kept[k - 1]] if k else []
            word += [_plain(entry)] if entry is not sympy.S.One else []
            word += [_plain(self.sigma)] if turned else []
        return sign, tuple(word)

    def _symplectic(self, symbol: Any) -> bool:
        return symbol in self.declared and self.declared[symbol].symplectic

    def _symmetry(self, symbol: Any) -> int:
        if symbol not in self._symmetries:
            value = self.polynomial(self.definitions[symbol])
            difference = _sum(value, _scaled(self._transposed(value), self._rational(-1)))
            self._symmetries[symbol] = int(self._vanishes(difference))
        return self._symmetries[symbol]

    def _letter_rate(self, letter: Letter) -> Polynomial:
        symbol, flipped, inverted = letter
        if self._is_entry(letter):
            total: Polynomial = {}
            self.scalars.differentiates(symbol, self.scalars.walk)
            for rate in self._entry_rates(symbol):
                self.scalars.scalar(rate)  # leaves what it owes in its own variables
                total = _sum(total, self._direct_sum(rate))
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
        return _scaled(self._product(self._product(inverse, rate), inverse), self._rational(-1))

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

    # Polynomials

    def polynomial(self, node: Any) -> Polynomial:
        """Return the words of a matrix expression with their coefficients."""
        known: Polynomial = self.scalars.remembered(f"words {self._expand}", node, lambda _: self._polynomial(node))
        return known

    def _polynomial(self, node: Any) -> Polynomial:
        if isinstance(node, sympy.MatrixSymbol):
            return self._symbol(node)
        if isinstance(node, sympy.Identity | sympy.ZeroMatrix):
            if not self._domain.has_size(node):
                raise OutsideClass(f"a matrix of shape {node.shape}")
            return {(): self._rational(1)} if isinstance(node, sympy.Identity) else {}
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
                    product = _scaled(product, self._coefficient(factor))
            return product
        if isinstance(node, sympy.MatPow) and node.args[1].is_Integer:
            require_square_shape(node.args[0])
            base = node.args[0]
            one = self.polynomial(base) if node.args[1] > 0 else self._inverse(base)
            return self.product(*[one] * abs(int(node.args[1])))
        if isinstance(node, sympy.Transpose):
            return self._transposed(self.polynomial(node.args[0]))
        if isinstance(node, sympy.Adjoint):
            transposed = self._transposed(self.polynomial(node.args[0]))
            return {word: self.scalars.conjugate(c) for word, c in transposed.items()}
        raise OutsideClass(f"{type(node).__name__} of abstract matrices")

    def _coefficient(self, node: Any) -> Quotient:
        """Return a number that multiplies a matrix of all modes, and so cannot be one that each mode has its own of."""
        value = self.scalars.scalar(node)
        if self.scalars.spoken(value) & self.mode_rates.keys():
            raise OutsideClass(f"the coefficient {node}, which belongs to one mode")
        return value

    def _symbol(self, node: Any) -> Polynomial:
        if node in self.entries:
            entry = self.entries[node]
            self.scalars.scalar(entry)  # leaves what it owes in its own variables
            return self._direct_sum(entry)
        if node in self.definitions and (self._expand or node not in self.named):
            return self.polynomial(self.definitions[node])
        if node not in self._own:
            raise OutsideClass(f"the undeclared matrix {node}")
        return {(_plain(self._own[node]),): self._rational(1)}

    def _direct_sum(self, entry: Any) -> Polynomial:
        return {(_plain(entry),): self._rational(1)}

    def _linear(self, node: Any, of: Callable[[Any], Polynomial]) -> Traces:
        if is_matrix(node):
            raise OutsideClass(f"a matrix of shape {node.shape} where a number is needed")
        node = as_number(node)
        if isinstance(node, Trace):
            require_square_shape(node.args[0])
            found = self.trace_of(of(node.args[0]))
            # What is left of a product without letters is a number times the size, and there may be several sizes.
            return {word or (_plain(node.args[0].shape[0]),): value for word, value in found.items()}
        if isinstance(node, sympy.Add):
            total: Traces = {}
            for term in node.args:
                total = _sum(total, self._linear(term, of))
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
                    result = _scaled(result, part.get(None, self._rational(0)))
                    if of == self.rate:
                        self._require_constant(part.get(None, self._rational(0)))
            return result
        return {None: self.scalars.scalar(node)}

    def _rational(self, value: int) -> Quotient:
        return self.scalars.rational(Fraction(value))

    def _product(self, left: Polynomial, right: Polynomial) -> Polynomial:
        result: Polynomial = {}
        for word, a in left.items():
            for other, b in right.items():
                sign, joined = self._reduced(word + other)
                result = _sum(result, {joined: _signed(a * b, sign)})
        return result

    def _inverse(self, node: Any) -> Polynomial:
        if isinstance(node, sympy.MatMul):
            inverses = [self._inverse(factor) for factor in reversed(node.args) if factor.is_Matrix]
            scalars = [self.scalars.inverse(self._coefficient(f)) for f in node.args if not f.is_Matrix]
            result = self.product(*inverses)
            for scalar in scalars:
                result = _scaled(result, scalar)
            return result
        if node in self.named:
            symmetric = self._symmetry(node)
            if not symmetric:
                raise OutsideClass(f"the inverse of {node}, which is not symmetric")
            return {((self._own[node], False, True),): self._rational(1)}
        polynomial = self.polynomial(node)
        if len(polynomial) != 1:
            raise OutsideClass("the inverse of a sum of abstract matrices")
        [(word, coefficient)] = polynomial.items()
        result = {(): self.scalars.inverse(coefficient)}
        for letter in reversed(word):
            result = self._product(result, self._letter_inverse(letter))
        return result

    def _letter_inverse(self, letter: Letter) -> Polynomial:
        symbol, flipped, inverted = letter
        if self._is_entry(letter):
            self.scalars.inverse(self.scalars.scalar(symbol))  # leaves that it must not be 0, in its own variables
            return self._direct_sum(1 / symbol)
        if symbol is self.sigma:
            return {(letter,): self._rational(-1)}
        if self._symplectic(symbol):
            # S⁻¹ = −σSᵀσ, and Sᵀ is ±S where that is declared.
            turn, symmetry = _plain(self.sigma), self._symmetry(symbol)
            turned = (symbol, not flipped and not symmetry, False)
            return {(turn, turned, turn): self._rational(-(symmetry or 1))}
        if symbol not in self.named and not self.declared[symbol].invertible:
            raise OutsideClass(f"the inverse of {symbol}, which is not declared invertible")
        return {((symbol, flipped, not inverted),): self._rational(1)}

    def _transposed(self, polynomial: Polynomial) -> Polynomial:
        result: Polynomial = {}
        for word, coefficient in polynomial.items():
            letters = []
            for letter in reversed(word):
                symbol, flipped, inverted = letter
                if self._in_run(letter):
                    coefficient = -coefficient if symbol is self.sigma else coefficient
                    letters.append(letter)
                    continue
                symmetry = self._symmetry(symbol)
                coefficient = -coefficient if symmetry == -1 else coefficient
                letters.append((symbol, not flipped if symmetry == 0 else False, inverted))
            sign, reduced = self._reduced(letters)
            result = _sum(result, {reduced: _signed(coefficient, sign)})
        return result


def require_square_shape(node: Any) -> None:
    """Raise unless a matrix has as many rows as columns for all sizes; SymPy lets pass what may have."""
    if node.shape[0] != node.shape[1]:
        raise OutsideClass(f"a square matrix is needed, not one of shape {node.shape}")


def _plain(symbol: Any) -> Letter:
    return symbol, False, False


def _signed(value: Quotient, sign: int) -> Quotient:
    return value if sign > 0 else -value


def _scaled(terms: dict[Any, Quotient], factor: Quotient) -> dict[Any, Quotient]:
    return {name: coefficient * factor for name, coefficient in terms.items()}


def _sum(left: dict[Any, Quotient], right: dict[Any, Quotient]) -> dict[Any, Quotient]:
    result = dict(left)
    for name, coefficient in right.items():
        result[name] = result[name] + coefficient if name in result else coefficient
    return result
