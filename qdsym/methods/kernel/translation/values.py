"""That expressions have values: each condition of a statement, proved by the signs that are known."""

from __future__ import annotations

import re
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

import sympy
from sympy.matrices.expressions.determinant import Determinant
from sympy.matrices.expressions.trace import Trace

from qdsym.methods.kernel.names import identifier
from qdsym.methods.kernel.sizes import is_explicit, length
from qdsym.methods.kernel.term import ATOM, Reason
from qdsym.methods.kernel.translation.lemma import DEFINED, Lemma
from qdsym.methods.kernel.translation.letters import LetterFacts
from qdsym.methods.kernel.translation.section import Untranslated
from qdsym.methods.kernel.translation.sign_terms import Signed, SignTerms, multiplied, not_zero, sign_step
from qdsym.methods.kernel.translation.written_forms import Forms, number
from qdsym.proof.trusted.deciding.normal_form import Obligation
from qdsym.proof.trusted.deciding.polynomials import Polynomial
from qdsym.proof.trusted.deciding.signs import ADMITS, POSITIVE, ZERO
from qdsym.proof.trusted.language.calculus import derivative, expanded
from qdsym.proof.trusted.language.declarations import MatrixVariable
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import Proposition, is_matrix

SHORT = 3
"""How many rows a matrix has whose inverse is no longer written out as what it is defined as."""
NEARBY = "nearby ltac:(fun _ => apply is_derive_unique; derivative; equal)"
"""The tactic that shows what a derivative is around a point."""


class Values:
    """Asserts in a proof what is not 0, and every condition under which a proposition has a value."""

    def __init__(self, lemma: Lemma, forms: Forms, signs: SignTerms) -> None:
        self.lemma, self.forms, self.signs, self.form = lemma, forms, signs, lemma.form
        self._not_zero: set[Polynomial] = set()
        self.letters = LetterFacts(lemma, self)

    def again(self) -> Values:
        """Return what shows values by all that is known by now."""
        return Values(self.lemma, self.forms, SignTerms(self.lemma, self.forms))

    # What is not 0

    def divisors(self, nodes: list[Any]) -> None:
        """Assert, as far as it is seen, that what is divided by in expressions is not 0."""
        for node in nodes:
            for inverse in sorted(node.atoms(sympy.Inverse), key=str):
                if is_explicit(inverse):
                    with suppress(Untranslated, OutsideClass, Undefined):
                        self._divisor(Determinant(inverse.args[0]))
                        self._entries_of_inverse(inverse)
            if isinstance(node, sympy.MatrixBase):
                self.divisors(node.flat())
            elif not is_matrix(node):
                self.owed_by(node)

    def _entries_of_inverse(self, inverse: Any) -> None:
        """Assert what an inverse of three or more rows is, entry by entry: smaller ones are written out."""
        size = length(inverse.shape[0])
        if int(size) < SHORT:
            return
        with self.form.aside():
            entries = self.form.matrix(self.lemma.domain.expand(inverse))
        for factor in {f: None for row in entries for value in row for f in self.forms.shorter(value).denominator}:
            self._below(factor)
        text = self.lemma.terms.matrix(inverse).within(ATOM)
        what = f"entries_as {size} {size} {text} (of_rows [{self.forms.rows(entries)}])"
        self.lemma.state("M", what, "apply inverse_unique; equal_entries")

    def owed_by(self, node: Any) -> None:
        """Assert, as far as it is seen, that what the normal form of a number divides by is not 0."""
        for obligation in self._owed(node):
            if obligation.operator in "≠>":
                with suppress(Untranslated):
                    self._polynomial(obligation.polynomial)

    def require(self, node: Any) -> None:
        """Raise ``Untranslated`` where it is not seen that a number has a value."""
        for obligation in self._owed(node):
            if self.signs.of_polynomial(obligation.polynomial)[0] & ~ADMITS[obligation.operator]:
                raise Untranslated(f"it is not seen that {node} has a value")

    def _owed(self, node: Any) -> Iterable[Obligation]:
        before, self.form.owed = self.form.owed, {}
        with suppress(OutsideClass, Undefined):
            self.form.scalar(self.lemma.domain.expand(node))
        owed, self.form.owed = self.form.owed, before
        return owed

    def _divisor(self, node: Any) -> None:
        value = self.forms.element(self.lemma.domain.expand(node))
        try:
            sign, proof = self.signs.of(node)
        except Untranslated:
            return
        if value is None or sign & ZERO:
            return
        name = self.lemma.state("N", f"{self.forms.quotient(value)} <> 0", not_zero(proof))
        if value.denominator:
            text = self.forms.above(value)
            name = self.lemma.state("N", f"{text} <> 0", f"intro Z'; apply {name}; rewrite Z'; field; nonzero")
        if self.form.is_complex(value.numerator):  # It holds an angle, which may cancel.
            value = self.form.in_lowest_terms(value)
            if value.denominator:
                return
            name = self.lemma.state("N", f"{self.forms.quotient(value)} <> 0", not_zero(proof))
        self._factors(self.form.ring.known(value.numerator), name)

    def _polynomial(self, polynomial: Polynomial) -> None:
        if polynomial in self._not_zero or not polynomial.used or self._is_exponential(polynomial):
            return
        self._not_zero.add(polynomial)
        try:
            sign, proof = self.signs.of_polynomial(polynomial)
            text = self.forms.polynomial(polynomial.value)
        except Untranslated:
            return
        if not sign & ZERO:
            if len(self._irreducible(polynomial)) > 1:
                self._factors(polynomial, self.lemma.state("N", f"{text} <> 0", not_zero(proof)))
            else:
                self.lemma.state_if("N", f"{text} <> 0", not_zero(proof))
            self._cleared(polynomial, (sign, proof))

    def _below(self, polynomial: Polynomial) -> None:
        """Assert that what is written below a line is not 0, as a product of what is not where its sign is not seen."""
        self._polynomial(polynomial)
        with suppress(Untranslated, OutsideClass):
            content, factors = polynomial.factors
            if factors != ((polynomial, 1),):
                powers = [f"{self.forms.polynomial(factor.value)} ^ {times}" for factor, times in factors]
                text, product = self.forms.polynomial(polynomial.value), " * ".join([number(content), *powers])
                how = f"replace {text} with ({product}) by close; repeat nonzero_1"
                self.lemma.state_if("N", f"{text} <> 0", how)

    def _cleared(self, polynomial: Polynomial, signed: Signed) -> None:
        """Assert that it is not 0 either when it is multiplied by what its roots are divided by."""
        for text, powers in self.forms.cleared(polynomial):
            times = multiplied([signed, *(self.signs.generator_power(k, e) for k, e in powers.items() if e)])
            self.lemma.state_if("N", f"{text} <> 0", not_zero(times[1]))

    def not_zero(self, factor: Polynomial, signed: Signed) -> None:
        """Assert that a factor is not 0, where its sign shows it."""
        if factor not in self._not_zero and not signed[0] & ZERO:
            self._not_zero.add(factor)
            self.lemma.state("N", f"{self.forms.polynomial(factor.value)} <> 0", not_zero(signed[1]))
            self._cleared(factor, signed)

    def _factors(self, polynomial: Polynomial, name: str) -> None:
        """Assert that the factors of what is not 0 are not 0."""
        for factor in self._irreducible(polynomial):
            if factor == polynomial or factor in self._not_zero or self._is_exponential(factor):
                continue
            self._not_zero.add(factor)
            text = self.forms.polynomial(factor.value)
            other = self.forms.polynomial(polynomial.value / factor.value)
            why = f"intro Z'; apply {name}; transitivity ({text} * {other}); [close|rewrite Z'; polynomial_equation]"
            self.lemma.state("N", f"{text} <> 0", why)

    @staticmethod
    def _irreducible(polynomial: Polynomial) -> list[Polynomial]:
        try:
            return [factor for factor, _ in polynomial.factors[1]]
        except OutsideClass:
            return []

    def _is_exponential(self, polynomial: Polynomial) -> bool:
        kinds = {self.form.generators[k].kind for k in polynomial.used}
        return kinds == {"exponential"} and len(polynomial.value) == 1

    # Conditions

    def show(self, body: Proposition) -> None:
        """Assert every condition under which a proposition has a value."""
        for condition in self.lemma.writer.conditions(body):
            self.condition(condition)

    def invertible(self, matrix: Any) -> None:
        """Assert that a matrix has a determinant other than 0."""
        text = f"mdet {length(matrix.shape[0])} {self.lemma.terms.matrix(matrix).within(ATOM)} <> RtoC 0"
        self.condition(self.lemma.terms.because(text, "≠", Determinant(matrix)))

    def condition(self, text: str) -> None:
        """Assert a condition, unless a hypothesis of the proof states it."""
        if text in self.lemma.available:
            return
        named = re.fullmatch(DEFINED, text)
        if named:
            self._definition(named[1], text)
            return
        reason = self.lemma.terms.reasons.get(text)
        if reason is None:
            raise Untranslated(f"the condition {text}")
        self._because(text, reason)

    def _definition(self, name: str, text: str) -> None:
        definition = self.lemma.section.definition(name)
        if isinstance(definition, MatrixVariable):
            self.letters.defined(definition, text)
            return
        for condition in self.lemma.terms.of(definition.value).conditions:
            self.condition(condition)
        self._assert(text, f"unfold {name}_defined; all_known")

    def _assert(self, text: str, how: str) -> str:
        return self.lemma.state("C", text, how)

    def _because(self, text: str, reason: Reason) -> None:
        said, node = reason
        match said:
            case "≠" if isinstance(node, Determinant) and not is_explicit(node.args[0]):
                self.letters.regular(node.args[0], text)
            case "≠" if " <> RtoC 0" in text:
                self._assert(text, f"not_zero_complex; {not_zero(self.signs.require(node, '≠'))}")
            case "≠":
                self._assert(text, not_zero(self.signs.require(node, "≠")))
            case ">":
                self._assert(text, f"apply Rgt_lt; {sign_step(self.signs.of(node), '>')}")
            case "≥":
                self._assert(text, f"apply Rge_le; {sign_step(self.signs.of(node), '≥')}")
            case "beyond 1":
                above = self.signs.of(node - 1)
                side, signed, operator = (
                    ("above", above, ">") if above[0] == POSITIVE else ("below", self.signs.of(node + 1), "<")
                )
                name = self._assert(text, f"apply beyond_{side}; {sign_step(signed, operator)}")
                self._beside("beyond", name, node)
            case "within 1":
                low, high = sign_step(self.signs.of(node - 1), "<"), sign_step(self.signs.of(node + 1), ">")
                name = self._assert(text, f"apply within_1; [{low}|{high}]")
                self._beside("within", name, node)
            case "real" if any(not is_explicit(x.args[0]) for x in node.atoms(Determinant, Trace)):
                self._assert(text, "real_of_matrices")
            case "real":
                self._assert(text, "real_number")
            case "in every mode":
                self.letters.valued(node, text)
            case "differentiable":
                self.inside(node.args[0])
                twice = node.derivative_count > 1
                again = f"apply (ex_derive_again _ {self.slope(node)}); [{NEARBY}|differentiable]" if twice else ""
                self._assert(text, again or "differentiable")
            case "locally":
                self._locally(text, *node)
            case "under":
                self._under(text, *node)
            case _:
                raise Untranslated(f"the condition {text}")

    def _beside(self, kind: str, name: str, node: Any) -> None:
        """State what arcoth or artanh divide by, and the logarithms of what they take."""
        text = self.lemma.real(node).within(ATOM)
        divisor, ratio = {
            "beyond": (f"{text} - 1", f"({text} + 1) / ({text} - 1)"),
            "within": (f"1 - {text}", f"(1 + {text}) / (1 - {text})"),
        }[kind]
        self.lemma.state("N", f"{divisor} <> 0", f"exact ({kind}_nonzero _ {name})")
        self.lemma.state("C", f"0 < {ratio}", f"exact ({kind}_ratio _ {name})")

    def slope(self, node: Any) -> str:
        """Return as a function what is differentiated again in a derivative, or else is differentiated."""
        *before, variable = [v for v, times in node.variable_count for _ in range(times)]
        function = expanded(node.args[0], dict(self.lemma.domain.meanings))
        for one in before:
            function = derivative(function, one)
        return f"(fun {identifier(variable)} : R => {self.lemma.real(function).text})"

    def inside(self, function: Any) -> None:
        """Assert the conditions under which what is differentiated has a value."""
        inside = expanded(function, dict(self.lemma.domain.meanings))
        for condition in self.lemma.real(inside).conditions:
            self.condition(condition)

    def _under(self, text: str, premise: Proposition, condition: str) -> None:
        """Assert a condition that is asked for where a premise holds."""
        name = self.lemma.fresh("h")
        with self.lemma.inside(text, f"intros {name}"):
            self.lemma.know(premise, name)
            signs = SignTerms(self.lemma, self.forms)
            Values(self.lemma, self.forms, signs).condition(condition)
            self.lemma.say("all_known.")

    def _locally(self, text: str, variable: Any, condition: str) -> None:
        self.condition(condition)
        name = identifier(variable)
        if condition.startswith(f"locally {name} "):
            self._assert(text, "apply locally_locally; assumption")
            return
        if condition.startswith("ex_derive "):
            self._assert(text, "nearby ltac:(fun _ => differentiable)")
            return
        if condition.startswith("0 <= "):
            function = condition.removeprefix("0 <= ")
            positive = sign_step(self.signs.of(self.lemma.terms.reasons[condition].node), ">")
            strict = self._assert(f"0 < {function}", f"apply Rgt_lt; {positive}")
            how = f"apply (locally_at_least (fun {name} : R => {function})); [differentiable|exact {strict}]"
            self._assert(text, how)
            return
        for lemma, function in (
            ("locally_nonzero", condition.removesuffix(" <> 0")),
            ("locally_positive", condition.removeprefix("0 < ")),
            ("locally_beyond", condition.removeprefix("1 < Rabs ")),
            (
                "locally_within",
                condition.removeprefix("Rabs ").removesuffix(" < 1") if condition[:5] == "Rabs " else condition,
            ),
        ):
            if function != condition:
                self._assert(text, f"apply ({lemma} (fun {name} : R => {function})); [differentiable|assumption]")
                return
        raise Untranslated(f"the condition {text}")
