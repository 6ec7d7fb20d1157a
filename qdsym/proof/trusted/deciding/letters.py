"""The normal form for matrices of arbitrary size: polynomials in non-commuting letters with a transpose.

A letter is an abstract real matrix or its transpose, or the inverse of either when it is declared invertible; a
symmetric or antisymmetric one equals its transpose up to sign, and a letter beside its inverse leaves with it. Two
expressions in such letters have the same normal form exactly when they agree for all real matrices of all sizes with
the declared properties (the free algebra with involution), so the test is complete for this class.

Three kinds of letter obey further laws. The complex structure: σᵀ = σ⁻¹ = −σ. A symplectic S: SσSᵀ = SᵀσS = σ, so
S⁻¹ = −σSᵀσ. A direct sum ⊕ f(ν_k) I₂, which is held by its entry f: it commutes with σ and with other direct sums.
With these the test is sound.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

import sympy

from qdsym.proof.trusted.deciding.normal_form import NormalForm
from qdsym.proof.trusted.deciding.polynomials import Quotient
from qdsym.proof.trusted.language.arguments import fit
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.fresh import Fresh
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.replacement import put

Letter = tuple[Any, bool, bool]
"""Symbol, whether transposed, whether inverted; for a direct sum its entry stands in place of the symbol."""

Word = tuple[Letter, ...]
Polynomial = dict[Word, Quotient]

HIGHEST = 1000
"""The highest power of a matrix that is multiplied out."""
SLOTS = 6
"""Direct sums that a word may hold apart from each other; with more, nothing is concluded."""


class Letters:
    """Polynomials in the abstract matrices of a domain, and the laws that these obey."""

    def __init__(self, domain: Domain, scalars: NormalForm) -> None:
        self._domain = domain
        self.definitions = domain.meanings
        self.declared = {m.symbol: m for m in domain.matrices}
        self.sigma = next((m.symbol for m in domain.matrices if m.complex_structure), None)
        self.mode_rates = {mode.symbol: mode.rate for mode in domain.modes}
        self.entries = {m.symbol: domain.unfold(m.entry) for m in domain.matrices if m.entry is not None}
        self._slots = [{v: Fresh(f"{v}_{k}", real=True) for v in self.mode_rates} for k in range(SLOTS)]
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
            require_fit(node)
            for term in node.args:
                total = added(total, self.polynomial(term))
            return total
        if isinstance(node, sympy.MatMul):
            product: Polynomial = {(): self._rational(1)}
            require_fit(node)
            for factor in node.args:
                if factor.is_Matrix:
                    product = self._product(product, self.polynomial(factor))
                else:
                    product = scaled(product, self._coefficient(factor))
            return product
        if isinstance(node, sympy.MatPow) and node.args[1].is_Integer:
            require_square_shape(node.args[0])
            base, times = node.args[0], abs(int(node.args[1]))
            if times > HIGHEST:
                raise OutsideClass(f"too large (a matrix to the power {node.args[1]})")
            one = self.polynomial(base) if node.args[1] > 0 else self._inverse(base)
            return self.product(*[one] * times)
        if isinstance(node, sympy.Transpose):
            return self._transposed(self.polynomial(node.args[0]))
        if isinstance(node, sympy.Adjoint):
            transposed = self._transposed(self.polynomial(node.args[0]))
            return {word: self.scalars.conjugate(c) for word, c in transposed.items()}
        raise OutsideClass(f"{type(node).__name__} of abstract matrices")

    def product(self, *factors: Any) -> Polynomial:
        """Return the product of matrix expressions or of polynomials."""
        result: Polynomial = {(): self._rational(1)}
        for factor in factors:
            result = self._product(result, factor if isinstance(factor, dict) else self.polynomial(factor))
        return result

    def is_real_matrix(self, node: Any) -> bool:
        """Return whether an expression in real letters is seen to be real, so that a name for it is one more letter."""
        with self.scalars.aside():
            try:
                return all(map(self.scalars.is_real, self.polynomial(node).values()))
            except (OutsideClass, Undefined):
                return False

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
        return {(as_letter(self._own[node]),): self._rational(1)}

    def _inverse(self, node: Any) -> Polynomial:
        if isinstance(node, sympy.MatMul):
            require_fit(node)
            inverses = [self._inverse(factor) for factor in reversed(node.args) if factor.is_Matrix]
            scalars = [self.scalars.inverse(self._coefficient(f)) for f in node.args if not f.is_Matrix]
            result = self.product(*inverses)
            for scalar in scalars:
                result = scaled(result, scalar)
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

    # Comparing

    def _vanishes(self, polynomial: Polynomial) -> bool:
        totals: Polynomial = {}
        for word, coefficient in polynomial.items():
            skeleton, factor = self._apart(word)
            totals = added(totals, {skeleton: coefficient * factor})
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
            last = kept[-1] if kept else as_letter(None)
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
            word += [as_letter(entry)] if entry is not sympy.S.One else []
            word += [as_letter(self.sigma)] if turned else []
        return sign, tuple(word)

    def _symplectic(self, symbol: Any) -> bool:
        return symbol in self.declared and self.declared[symbol].symplectic

    def _symmetry(self, symbol: Any) -> int:
        if symbol not in self._symmetries:
            value = self.polynomial(self.definitions[symbol])
            difference = added(value, scaled(self._transposed(value), self._rational(-1)))
            self._symmetries[symbol] = int(self._vanishes(difference))
        return self._symmetries[symbol]

    def _letter_inverse(self, letter: Letter) -> Polynomial:
        symbol, flipped, inverted = letter
        if self._is_entry(letter):
            self.scalars.inverse(self.scalars.scalar(symbol))  # leaves that it must not be 0, in its own variables
            return self._direct_sum(1 / symbol)
        if symbol is self.sigma:
            return {(letter,): self._rational(-1)}
        if self._symplectic(symbol):
            # S⁻¹ = −σSᵀσ, and Sᵀ is ±S where that is declared.
            turn, symmetry = as_letter(self.sigma), self._symmetry(symbol)
            turned = (symbol, not flipped and not symmetry, False)
            return {(turn, turned, turn): self._rational(-(symmetry or 1))}
        if symbol not in self.named and not self.declared[symbol].invertible:
            raise OutsideClass(f"the inverse of {symbol}, which is not declared invertible")
        return {((symbol, flipped, not inverted),): self._rational(1)}

    def _direct_sum(self, entry: Any) -> Polynomial:
        return {(as_letter(entry),): self._rational(1)}

    # Polynomials

    def _rational(self, value: int) -> Quotient:
        return self.scalars.rational(Fraction(value))

    def _product(self, left: Polynomial, right: Polynomial) -> Polynomial:
        result: Polynomial = {}
        for word, a in left.items():
            for other, b in right.items():
                sign, joined = self._reduced(word + other)
                result = added(result, {joined: signed(a * b, sign)})
        return result

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
            result = added(result, {reduced: signed(coefficient, sign)})
        return result


def require_fit(node: Any) -> None:
    """Raise unless the shapes of the terms or factors of a matrix fit for all sizes."""
    if not fit(node):
        raise OutsideClass(f"a {'sum' if isinstance(node, sympy.MatAdd) else 'product'} of matrices that do not fit")


def require_square_shape(node: Any) -> None:
    """Raise unless a matrix has as many rows as columns for all sizes; SymPy lets pass what may have."""
    if node.shape[0] != node.shape[1]:
        raise OutsideClass(f"a square matrix is needed, not one of shape {node.shape}")


def as_letter(symbol: Any) -> Letter:
    """Return a symbol, or the entry of a direct sum, as a letter that is neither transposed nor inverted."""
    return symbol, False, False


def signed(value: Quotient, sign: int) -> Quotient:
    """Return a value times a sign, 1 or −1."""
    return value if sign > 0 else -value


def scaled(terms: dict[Any, Quotient], factor: Quotient) -> dict[Any, Quotient]:
    """Return terms times a factor."""
    return {name: coefficient * factor for name, coefficient in terms.items()}


def added(left: dict[Any, Quotient], right: dict[Any, Quotient]) -> dict[Any, Quotient]:
    """Return the sum of two polynomials, or of two sums of traces."""
    result = dict(left)
    for name, coefficient in right.items():
        result[name] = result[name] + coefficient if name in result else coefficient
    return result
