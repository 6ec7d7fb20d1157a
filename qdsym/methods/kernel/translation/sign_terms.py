"""Proof terms of signs: what the checker reads off the structure of an expression and off known facts, written out.

A term of ``has s x`` says that the number x has one of the signs s. The number is put together with the term, so that
it equals the expression that was meant, but need not look like it; that both are equal is shown where the term is used.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import sympy
from flint import fmpq
from sympy.core.numbers import Exp1, Pi
from sympy.functions.elementary.hyperbolic import cosh, sinh, tanh
from sympy.functions.elementary.miscellaneous import Max, Min

from qdsym.methods.kernel.term import ATOM
from qdsym.methods.kernel.translation.lemma import Lemma
from qdsym.methods.kernel.translation.section import Untranslated
from qdsym.methods.kernel.translation.written_forms import Forms
from qdsym.proof.trusted.deciding import signs
from qdsym.proof.trusted.deciding.polynomials import Polynomial
from qdsym.proof.trusted.deciding.signs import ADMITS, ANY, NEGATIVE, POSITIVE, ZERO
from qdsym.proof.trusted.language.propositions import OPPOSITE, Not, Relation, as_number, is_matrix
from qdsym.proof.trusted.language.replacement import put

Signed = tuple[int, str]
"""The signs that a number may have, and a term that proves it."""

NAMES = {0: "(Sg false false false)", 1: "neg", 2: "zero", 3: "nonpos", 4: "pos", 5: "nonzero", 6: "nonneg", 7: "any"}
FROM = {"=": "from_eq", "≠": "from_neq", "<": "from_lt", "≤": "from_le", ">": "from_gt", "≥": "from_ge"}
AGAINST = {
    "=": "(fun no => no)",
    "<": "Rnot_lt_ge _ _",
    "≤": "Rnot_le_gt _ _",
    ">": "Rnot_gt_le _ _",
    "≥": "Rnot_ge_lt _ _",
}
AGAINST["≠"] = "(fun no => match Req_dec _ _ with or_introl yes => yes | or_intror yes => False_ind _ (no yes) end)"
"""What a relation that does not hold says."""
TO = {"=": "to_eq", "≠": "to_neq", "<": "to_lt", "≤": "to_le", ">": "to_gt", "≥": "to_ge"}
TERMS = 60
"""A longer polynomial's sign is not put together of its terms."""


def widened(sign: int, proof: str) -> str:
    """Return a term of more signs."""
    return f"(has_within _ {NAMES[sign]} _ {proof} eq_refl)"


def inverted(signed: Signed) -> Signed:
    """Return the sign of 1/x for an x that is not 0."""
    return signed[0], f"(has_inverse _ _ {signed[1]} eq_refl)"


def powered(signed: Signed, exponent: int) -> Signed:
    """Return the sign of a whole power ≥ 1."""
    sign, proof = signed
    if exponent == 1:
        return signed
    new = signs.to_power(sign, exponent)
    rule = f"has_pow {NAMES[sign]} {exponent}" if exponent % 2 else f"has_even {NAMES[sign]} {exponent // 2}"
    return new, widened(new, f"({rule} _ {widened(sign, proof)})")


def multiplied(parts: Iterable[Signed]) -> Signed:
    """Return the sign of a product."""
    first, *rest = parts
    for part in rest:
        first = signs.times(first[0], part[0]), f"(has_mul _ _ _ _ {first[1]} {part[1]})"
    return first


def added(parts: Iterable[Signed]) -> Signed:
    """Return the sign of a sum."""
    first, *rest = parts
    for part in rest:
        first = signs.plus(first[0], part[0]), f"(has_add _ _ _ _ {first[1]} {part[1]})"
    return first


def constant(value: Any) -> Signed:
    """Return the sign of a rational number."""
    sign, above, below = signs.of_number(value), abs(int(value.p)), int(value.q)
    if sign == ZERO:
        return sign, "has_nought"
    size = f"(has_whole {above})" if below == 1 else f"(has_ratio {above} {below})"
    return sign, size if sign == POSITIVE else f"(has_opp _ _ {size})"


class SignTerms:
    """What is known of signs in the proof of a lemma."""

    def __init__(self, lemma: Lemma, forms: Forms) -> None:
        self.lemma, self.forms, self.form = lemma, forms, lemma.form
        self._known: dict[Any, list[Signed]] = {}
        self._memo: dict[Any, Signed] = {}
        self._polynomials: dict[Polynomial, Signed] = {}
        self._generators: dict[int, Signed] = {}
        for body, proof in lemma.facts:
            match body:
                case Relation() if not is_matrix(body.lhs):
                    self._learn(body, proof)
                case Not(Relation(lhs, operator, rhs) as inner) if not lemma.is_complex(inner):
                    self._learn(Relation(lhs, OPPOSITE[operator], rhs), f"({AGAINST[operator]} {proof})")
        self._facts = self._by_polynomial()
        self._ends: dict[Any, Any] = dict(lemma.ends)
        """Where variables are, as far as it is put in when all else is read."""

    # Facts

    def _learn(self, fact: Relation, proof: str) -> None:
        lhs, rhs = as_number(fact.lhs), as_number(fact.rhs)
        if self.lemma.is_complex(fact):
            if fact.operator != "=":
                return  # The real parts may be equal.
            proof = f"(f_equal Re {proof})"
        base: Signed = (ADMITS[fact.operator], f"({FROM[fact.operator]} _ _ {proof})")
        opposite: Signed = (signs.minus(base[0]), f"(has_opp _ _ {base[1]})")
        self._note(lhs - rhs, base)
        for side, other, signed in ((lhs, rhs, base), (rhs, lhs, opposite)):
            if isinstance(other, sympy.Rational):
                self._note(side, added([signed, constant(other)]) if other else signed)

    def _note(self, node: Any, signed: Signed) -> None:
        coefficient, rest = signs.primitive(node)
        if coefficient != 1:
            signed = multiplied([constant(1 / coefficient), signed])
        if signed[0] != ANY:
            self._known.setdefault(rest, []).append(signed)
            if rest.is_Add:
                self._known.setdefault(-rest, []).append((signs.minus(signed[0]), f"(has_opp _ _ {signed[1]})"))

    def _by_polynomial(self) -> dict[Polynomial, list[tuple[Any, dict[int, int], Signed, Any]]]:
        """The facts by the polynomials that have their signs, with what these lack of them."""
        found: dict[Polynomial, list[tuple[Any, dict[int, int], Signed, Any]]] = {}
        for node, known in self._known.items():
            polynomial = self.forms.signed(node)
            if polynomial is None or not polynomial.value or self.form.is_complex(polynomial):
                continue
            lead, powers, rest = polynomial.split
            for signed in known:
                found.setdefault(rest, []).append((lead, powers, signed, node))
        return found

    # Expressions

    def of(self, node: Any) -> Signed:
        """Return the sign of a number that equals an expression."""
        if node not in self._memo:
            self._memo[node] = self._nothing(self._text(node))  # Should it be asked for while it is being found.
            self._memo[node] = self._of(node)
        return self._memo[node]

    def exactly(self, node: Any) -> Signed:
        """Return the sign of an expression as it is written."""
        sign, proof = self.of(node)
        return sign, self._equal(self._text(node), proof)

    def require(self, node: Any, operator: str) -> str:
        """Return a term that proves how a number that equals an expression stands to 0; raise if it is not seen."""
        sign, proof = self.of(node)
        if sign & ~ADMITS[operator]:
            raise Untranslated(f"it is not seen that {node} {operator} 0")
        return proof

    def _text(self, node: Any) -> str:
        return self.lemma.real(node).within(ATOM)

    @staticmethod
    def _nothing(text: str) -> Signed:
        return ANY, f"(has_any {text})"

    @staticmethod
    def _equal(text: str, proof: str) -> str:
        return f"(has_eq _ _ {text} {proof} ltac:(equal))"

    def _of(self, node: Any) -> Signed:
        coefficient, rest = signs.primitive(node)
        scale = [constant(coefficient)] if coefficient != 1 else []
        routes = [multiplied([*scale, signed]) for signed in self._known.get(rest, [])]
        structural = self._structural(node)
        best = self._narrowest([*routes, *([structural] if structural else [])], lambda: self._text(node))
        if best[0] in (NEGATIVE, ZERO, POSITIVE):
            return best
        by_form = self._by_form(node)
        best = self._narrowest([best, by_form], lambda: self._text(node)) if by_form else best
        return self._at_ends(node, best) if best[0] == ANY and self._ends else best

    def _at_ends(self, node: Any, unknown: Signed) -> Signed:
        """Return the sign where equations put variables; once, since one may be put upon itself."""
        ends, self._ends = self._ends, {}
        try:
            there = put(self.lemma.domain.expand(node), ends)
            sign, proof = self.of(there) if there != node else unknown
            return (sign, self._equal(self._text(node), proof)) if sign != ANY else unknown
        finally:
            self._ends = ends

    def _narrowest(self, routes: list[Signed], text: Callable[[], str]) -> Signed:
        """Return what several routes say together."""
        meet = ANY
        for sign, _ in routes:
            meet &= sign
        for route in routes:
            if route[0] == meet:
                return route
        if meet == ANY:
            return self._nothing(text())
        first, *rest = [(sign, self._equal(text(), proof)) for sign, proof in routes if sign != ANY]
        for sign, proof in rest:
            first = first[0] & sign, f"(has_meet _ _ _ {first[1]} {proof})"
        return first

    def _structural(self, node: Any) -> Signed | None:
        match node:
            case sympy.Symbol():
                meaning = self.lemma.domain.meanings.get(node)
                return None if meaning is None else self.of(meaning)
            case sympy.Rational():
                return constant(node)
            case sympy.Add():
                return added(map(self.of, node.args))
            case sympy.Mul():
                return multiplied(map(self.of, node.args))
            case sympy.Pow():
                return self._power(node)
            case sympy.exp():
                return POSITIVE, f"(has_exp {self._text(node.exp)})"
            case cosh():
                return POSITIVE, f"(has_cosh {self._text(node.args[0])})"
            case sinh() | tanh():
                sign, proof = self.exactly(node.args[0])
                return sign, f"(has_{type(node).__name__} _ _ {proof})"
            case Max() | Min():
                return self._extreme(node)
            case sympy.Abs():
                sign, proof = self.exactly(node.args[0])
                return signs.to_power(sign, 2), f"(has_abs _ _ {proof})"
            case Pi():
                return POSITIVE, "has_pi"
            case Exp1():
                return POSITIVE, "(has_exp 1)"
        return None

    def _extreme(self, node: Any) -> Signed:
        name, choose = ("max", max) if isinstance(node, Max) else ("min", min)
        *before, last = sympy.ordered(node.args)
        found = self.exactly(last)
        for argument in reversed(before):
            sign, proof = self.exactly(argument)
            found = signs.extreme((sign, found[0]), choose), f"(has_{name} _ _ _ _ {proof} {found[1]})"
        return found

    def _power(self, node: Any) -> Signed | None:
        exponent = node.exp
        if not isinstance(exponent, sympy.Rational) or exponent.q > 2 or not exponent.p:
            return None
        base = self.exactly(node.base) if exponent.q == 2 else self.of(node.base)
        if exponent.q == 2:
            if base[0] & NEGATIVE:
                return None
            base = base[0], f"(has_sqrt _ _ {base[1]} eq_refl)"
        found = powered(base, abs(int(exponent.p)))
        if exponent.p > 0:
            return found
        return None if found[0] & ZERO else inverted(found)

    # Normal forms

    def _by_form(self, node: Any) -> Signed | None:
        polynomial = self.forms.signed(node)
        if polynomial is None or self.form.is_complex(polynomial):
            return None
        found = self.of_polynomial(polynomial)
        if found[0] == ANY:
            return None
        below = [inverted(self._squared(f, e)) for f, e in self.forms.squares(node).items()]
        return multiplied([found, *below])

    def _squared(self, factor: Polynomial, exponent: int) -> Signed:
        """Return that an even power of what is not 0 is positive."""
        signed = self.of_polynomial(factor)
        if signed[0] & ZERO:
            raise Untranslated("what stands below a line is not seen to be other than 0")
        return POSITIVE, widened(POSITIVE, powered(signed, exponent)[1])

    def of_polynomial(self, polynomial: Polynomial) -> Signed:
        """Return the sign of a polynomial in the generators of the normal form, which is written with their texts."""
        if polynomial not in self._polynomials:
            self._polynomials[polynomial] = self._nothing(self.forms.polynomial(polynomial.value))
            self._polynomials[polynomial] = self._of_polynomial(polynomial)
        return self._polynomials[polynomial]

    def _of_polynomial(self, polynomial: Polynomial) -> Signed:
        if not polynomial.value:
            return constant(fmpq(0))
        if self.form.is_complex(polynomial):
            raise Untranslated("the sign of a complex number")
        lead, powers, rest = polynomial.split
        scale = [self.generator_power(k, e) for k, e in powers.items()]
        routes = [multiplied([constant(lead), *scale, signed]) for signed in self._of_rest(rest)]
        for other, known, signed, node in self._facts.get(rest, ()):
            try:
                ratio = [
                    self.generator_power(k, powers.get(k, 0) - known.get(k, 0))
                    for k in {*powers, *known}
                    if powers.get(k, 0) != known.get(k, 0)
                ]
                lacking = [self._squared(f, e) for f, e in self.forms.squares(node).items()]
            except Untranslated:
                continue
            routes.append(multiplied([constant(lead / other), *ratio, signed, *lacking]))
        return self._narrowest(routes, lambda: self.forms.polynomial(polynomial.value))

    def _of_rest(self, rest: Polynomial) -> list[Signed]:
        """Return what shows in the terms and in the irreducible factors of a polynomial without a monomial."""
        if not rest.used:
            return [constant(rest.value.leading_coefficient())]
        routes = []
        if len(rest.value) <= TERMS:
            terms = [
                multiplied([constant(c), *(self.generator_power(k, int(m[k])) for k in rest.used if m[k])])
                for m, c in rest.value.terms()
            ]
            routes.append(added(terms))
        if not routes or routes[0][0] not in (NEGATIVE, ZERO, POSITIVE):
            content, factors = rest.factors
            if len(factors) > 1 or factors[0][1] > 1:
                routes.append(multiplied([constant(content), *(powered(self.of_polynomial(f), e) for f, e in factors)]))
            routes += self._by_known_factors(rest)
        return routes

    def _by_known_factors(self, rest: Polynomial) -> Iterator[Signed]:
        """Yield what a polynomial is as a multiple of one whose sign is known."""
        for known in [known for known in self._facts if known.used and known != rest]:
            quotient, remainder = divmod(rest.value, known.value)
            if not remainder:
                yield multiplied([self.of_polynomial(known), self.of_polynomial(self.form.ring.known(quotient))])

    def generator_power(self, index: int, exponent: int) -> Signed:
        """Return the sign of a power of what a generator stands for."""
        found = powered(self.of_generator(index), abs(exponent))
        if exponent > 0:
            return found
        if found[0] & ZERO:
            raise Untranslated("what stands below a line is not seen to be other than 0")
        return inverted(found)

    def of_generator(self, index: int) -> Signed:
        """Return the sign of what a generator stands for."""
        if index not in self._generators:
            text = f"({self.forms.generator(index)})"
            self._generators[index] = self._nothing(text)
            self._generators[index] = self._narrowest(self._of_generator(index), lambda: text)
        return self._generators[index]

    def _of_generator(self, index: int) -> list[Signed]:
        generator = self.form.generators[index]
        routes = []
        if generator.kind == "exponential":
            routes.append((POSITIVE, f"(has_exp {self._text(generator.name)})"))
        if generator.kind == "root" and generator.degree == 2:
            inside, divisor, whole = self.forms.root(generator.values[0])
            value = self.form.as_rational(inside)
            sign, proof = (
                constant(fmpq(value.numerator, value.denominator))
                if value is not None
                else self.of_polynomial(self.form.signed(inside))
            )
            proof = self._equal(self.forms.quotient(inside), proof)
            if not sign & NEGATIVE:
                below = [self.generator_power(k, -exponent) for k, exponent in divisor.items()]
                below += [constant(fmpq(1, whole))] if whole != 1 else []
                routes.append(multiplied([(sign, f"(has_sqrt _ _ {proof} eq_refl)"), *below]))
        for lead, powers, signed, node in self._facts.get(self.form.unit, ()):
            if powers == {index: 1} and not self.forms.squares(node):
                routes.append(multiplied([constant(1 / lead), signed]))
        return routes


def sign_step(signed: Signed, operator: str) -> str:
    """Return the tactic that proves ``a operator b`` from the sign of a number that equals a − b."""
    if signed[0] & ~ADMITS[operator]:
        raise Untranslated("a sign that is not seen")
    return f"refine ({TO[operator]} _ _ _ _ _ {signed[1]} _); [reflexivity|equal]"


def not_zero(proof: str) -> str:
    """Return the tactic that proves ``x <> 0`` from a sign of a number that equals x."""
    return f"refine (to_nonzero _ _ (has_eq _ _ _ {proof} _) eq_refl); equal"
