"""What exponentials, roots, logarithms and derivatives read as, asserted at the head of a proof.

After them every equation is one of rational functions in variables, exponentials of independent terms, roots and
logarithms of irreducible factors, which ``field`` decides.
"""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

import sympy
from sympy.functions.elementary.hyperbolic import acoth, atanh, cosh, coth, sinh, tanh
from sympy.functions.elementary.miscellaneous import Max, Min

from qdsym.methods.kernel.names import identifier
from qdsym.methods.kernel.term import ATOM, PRODUCT, SUM, Term
from qdsym.methods.kernel.translation.lemma import Lemma
from qdsym.methods.kernel.translation.section import Untranslated
from qdsym.methods.kernel.translation.sign_terms import SignTerms, sign_step
from qdsym.methods.kernel.translation.values import NEARBY, Values
from qdsym.methods.kernel.translation.written_forms import Forms, number
from qdsym.proof.trusted.deciding.exponents import exponent_terms
from qdsym.proof.trusted.deciding.normal_form import primes
from qdsym.proof.trusted.deciding.signs import NEGATIVE
from qdsym.proof.trusted.language.calculus import derivative, expanded
from qdsym.proof.trusted.language.fresh import Fresh
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.replacement import put

HYPERBOLIC = {
    "cosh": "({0} + / {0}) / 2",
    "sinh": "({0} - / {0}) / 2",
    "tanh": "(({0} - / {0}) / 2) / (({0} + / {0}) / 2)",
    "coth": "(({0} + / {0}) / 2) / (({0} - / {0}) / 2)",
}


class Readings:
    """Asserts what functions read as, once each, what stands inside a function before it."""

    def __init__(self, lemma: Lemma, forms: Forms, signs: SignTerms, values: Values) -> None:
        self.lemma, self.forms, self.signs, self.values, self.form = lemma, forms, signs, values, lemma.form
        self._seen: set[Any] = set()
        self._asserted: set[str] = set()
        self._end: tuple[Any, Any, Term] | None = None
        """A variable, the expression that it is at an end, and that as text."""

    def read(self, node: Any) -> None:
        """Assert what the functions in an expression read as; what cannot be read stays as it is."""
        if isinstance(node, sympy.MatrixBase):
            for entry in node.flat():
                self.read(entry)
            return
        if isinstance(node, sympy.Derivative):
            self._quietly(self._derivative, node)
            return
        for part in node.args:
            if isinstance(part, sympy.Basic):
                self.read(part)
        if isinstance(node, sympy.exp):
            self._quietly(self._exponential, node)
        elif isinstance(node, cosh | sinh | tanh | coth):
            self._quietly(self._hyperbolic, node)
        elif isinstance(node, acoth | atanh):
            self._quietly(self._area, node)
        elif isinstance(node, sympy.log):
            self._quietly(self._logarithm, node)
        elif isinstance(node, Max | Min | sympy.Abs):
            self._quietly(self._extremum, node)
        elif isinstance(node, sympy.cos | sympy.sin):
            self._quietly(self._angle, node.args[0])
        elif isinstance(node, sympy.Pow) and isinstance(node.exp, sympy.Rational) and node.exp.q == 2:
            self._quietly(self._root, node.base)
            self._quietly(self._power_of_root, node)

    def read_exponentials(self, node: Any) -> None:
        """Assert what the exponentials outside of derivatives read as, which rests on nothing else.

        Logarithms and derivatives that stand inside are to be read before; roots of numbers are, too, which rest on
        nothing either.
        """
        for root in sorted(node.atoms(sympy.Pow), key=str):
            if root.exp == sympy.Rational(1, 2) and root.base.is_Rational:
                self._quietly(self._root, root.base)
        for found in sympy.preorder_traversal(node):
            if not isinstance(found, sympy.exp | cosh | sinh | tanh | coth):
                continue
            if not (found.has(sympy.Derivative) or self.lemma.domain.expand(found.args[0]).has(sympy.log)):
                self._quietly(self._exponential if isinstance(found, sympy.exp) else self._hyperbolic, found)

    def read_at(self, node: Any, variable: Any, end: Any) -> None:
        """Assert what the functions in an expression read as where a variable is at an end."""
        self._end = variable, end, self.lemma.real(end)
        try:
            self.read(node)
        finally:
            self._end = None

    def _quietly(self, how: Any, node: Any) -> None:
        key = how.__name__, node, self._end
        if key in self._seen:
            return
        self._seen.add(key)
        try:
            how(node)
        except (Untranslated, OutsideClass, Undefined):
            return

    def _text(self, node: Any) -> Term:
        """Return the text of what a function is read of, its variable being at an end where it is."""
        if self._end is None:
            return self.lemma.real(node)
        variable, _, term = self._end
        with self.lemma.terms.renamed(variable, term):
            return self.lemma.real(node)

    def _meant(self, node: Any) -> Any:
        if self._end is None:
            return node
        variable, end, _ = self._end
        return put(expanded(node, dict(self.lemma.domain.meanings)), {variable: end})

    def _assert(self, left: str, right: str, proof: str) -> None:
        if left in self._asserted:
            return
        self._asserted.add(left)
        if left in right:
            self.lemma.state("E", f"stands ({left})", "exact I")
        else:
            self.lemma.state("E", f"reads_as ({left}) ({right})", proof)

    # Exponentials

    def _exponent(self, exponent: Any) -> Iterator[tuple[Any, Fraction]]:
        """Yield the terms of an exponent with their coefficients; logarithms stay as they are written."""
        meanings, logarithms, whole = self.lemma.domain.meanings, dict[Any, Any](), exponent
        while True:
            for node in sorted(whole.atoms(sympy.log), key=str):
                whole = whole.xreplace({node: logarithms.setdefault(node, Fresh(real=True))})
            if not whole.free_symbols & meanings.keys():
                break
            whole = put(whole, meanings)
        back = {dummy: node for node, dummy in logarithms.items()}
        for term, coefficient in exponent_terms(whole, {}):
            plain = back.get(term, term)
            if plain.free_symbols & back.keys() or plain.has(sympy.I):
                raise Untranslated(f"the exponent {exponent}")
            yield plain, coefficient

    def _powers(self, exponent: Any) -> list[tuple[int, Any]]:
        """Return the terms whose exponentials' powers an exponential is the product of."""
        powers = []
        for term, coefficient in self._exponent(exponent):
            self.values.divisors([term])
            self.read_exponentials(term)
            if isinstance(term, sympy.log):
                if coefficient.denominator != 1:
                    raise Untranslated("a broken power of an exponential of a logarithm")
                self._exponential_of_logarithm(term)
                powers.append((int(coefficient), term))
                continue
            index = self.form.exponential_generator(term, coefficient.denominator)
            powers.append((int(coefficient * self.form.steps[term]), self.form.generators[index].name))
        return powers

    def _exponential_of_logarithm(self, node: Any) -> None:
        inner = self.lemma.real(node.args[0]).within(ATOM)
        positive = sign_step(self.signs.of(node.args[0]), ">")
        self._assert(f"exp (ln {inner})", inner, f"apply exp_ln; apply Rgt_lt; {positive}")

    def _product(self, powers: list[tuple[int, Any]]) -> str:
        factors = []
        for exponent, term in powers:
            factor = f"exp {self.lemma.real(term).within(ATOM)}"
            factor += f" ^ {abs(exponent)}" if abs(exponent) != 1 else ""
            factors.append(f"({factor})" if exponent > 0 else f"(/ ({factor}))")
        return " * ".join(factors) or "1"

    def _why(self, powers: list[tuple[int, Any]]) -> str:
        terms = "; ".join(f"(({exponent})%Z, {self.lemma.real(term).within(SUM)})" for exponent, term in powers)
        return f"exponential ([{terms}] : list (Z * R))"

    def _exponential(self, node: Any) -> None:
        powers = self._powers(self._meant(node.exp))
        self._assert(f"exp {self._text(node.exp).within(ATOM)}", self._product(powers), self._why(powers))

    def _hyperbolic(self, node: Any) -> None:
        powers = self._powers(self._meant(node.args[0]))
        inside, name = self._text(node.args[0]).within(ATOM), type(node).__name__
        self._assert(f"exp {inside}", self._product(powers), self._why(powers))
        opposite = [(-exponent, term) for exponent, term in powers]
        self._assert(f"exp (- {inside})", self._product(opposite), self._why(opposite))
        right = HYPERBOLIC[name].format(f"({self._product(powers)})")
        self._assert(f"{name} {inside}", right, f"apply {name}_of; {self._why(powers)}")

    # Logarithms

    def _logarithm(self, node: Any) -> None:
        right, proof = self._split(self._meant(node.args[0]))
        self._assert(f"ln {self._text(node.args[0]).within(ATOM)}", right, proof)

    def _area(self, node: Any) -> None:
        inside, one = self._meant(node.args[0]), sympy.Integer(1)
        ratio = (inside + 1) / (inside - 1) if isinstance(node, acoth) else (one + inside) / (one - inside)
        right, proof = self._split(ratio)
        text = self._text(node.args[0])
        name, above, below = (
            ("arcoth", f"{text.within(SUM)} + 1", f"{text.within(SUM)} - 1")
            if isinstance(node, acoth)
            else ("artanh", f"1 + {text.within(PRODUCT)}", f"1 - {text.within(PRODUCT)}")
        )
        self._assert(f"ln (({above}) / ({below}))", right, proof)
        known = "beyond_ratio" if name == "arcoth" else "within_ratio"
        self.lemma.state_if("C", f"0 < ({above}) / ({below})", f"apply {known}; assumption")
        self._assert(f"{name} {text.within(ATOM)}", f"({right}) / 2", f"unfold reads_as, {name}; f_equal; {proof}")

    def _split(self, inside: Any) -> tuple[str, str]:
        """Return a logarithm as a sum over irreducible factors, which are seen to be > 0, and why it is that."""
        value = self.forms.element(inside)
        if value is None or not value.numerator:
            raise Untranslated(f"the logarithm of {inside}")
        self.values.owed_by(inside)
        rational, powers = Fraction(1), dict[Any, int]()
        below = ((factor, -exponent) for factor, exponent in value.denominator.items())
        for polynomial, exponent in ((self.form.ring.known(value.numerator), 1), *below):
            content, factors = polynomial.factors
            rational *= Fraction(int(content.p), int(content.q)) ** exponent
            for factor, times in factors:
                powers[factor] = powers.get(factor, 0) + times * exponent
        if rational <= 0:
            raise Untranslated("the logarithm of factors that are not all seen to be > 0")
        terms = [(exponent, str(prime), f"ln {prime}", "lra") for prime, exponent in primes(rational)]
        for factor, exponent in powers.items():
            signed = self.signs.of_polynomial(factor)
            text = self.forms.polynomial(factor.value)
            generator = self.form.generators[factor.used[0]]
            if generator.kind == "exponential" and factor.value == self.form.ring.generators[factor.used[0]]:
                inner = self.lemma.real(generator.name).within(ATOM)
                terms += [(exponent, f"(exp {inner})", inner, "apply exp_pos")] if exponent else []
                continue
            self.values.not_zero(factor, signed)
            if exponent:
                terms.append((exponent, text, f"ln {text}", f"apply Rgt_lt; {sign_step(signed, '>')}"))
        if not terms:
            return "0", "transitivity (ln 1); [apply f_equal; equal|exact ln_1]"
        listed = "; ".join(f"(({exponent})%Z, {text})" for exponent, text, _, _ in terms)
        summands = (
            logarithm if exponent == 1 else f"({exponent}) * {logarithm}" for exponent, _, logarithm, _ in terms
        )
        right = " + ".join(summands) or "0"
        positive = "".join(f"split; [{why}|]; " for *_, why in terms)
        return right, f"logarithm ([{listed}] : list (Z * R)); [equal|{positive}exact I]"

    # Extrema, sines and cosines

    def _extremum(self, node: Any) -> None:
        value = self.forms.element(self._meant(node))
        if value is None:
            raise Untranslated(f"the extremum {node}")
        what = f"reads_as ({self._text(node).text}) {self.forms.quotient(value)}"
        self.lemma.say(f"try assert ({self.lemma.fresh('E')} : {what}) by (unfold reads_as; solve [same_extremum]).")

    def _angle(self, angle: Any) -> None:
        """Assert what cosines and sines of an angle read as: polynomials in those of the terms that it is made of."""
        text, terms = self._text(angle).within(ATOM), []
        for term, coefficient in self._exponent(self._meant(angle)):
            self.values.divisors([term])
            index = self.form.exponential_generator(term * sympy.I, coefficient.denominator)
            part = self.lemma.real(self.form.generators[index].name / sympy.I).within(ATOM)
            terms.append(f"(({coefficient * self.form.steps[term * sympy.I]})%Z, {part})")
            self.lemma.state("T", f"squares_to (cos {part}) (1 - sin {part} ^ 2)", f"exact (circle {part})")
        value = self.forms.element(sympy.exp(sympy.I * self._meant(angle), evaluate=False))
        if value is None:
            raise Untranslated(f"the angle {angle}")
        for name, right in zip(("cos", "sin"), self.forms.turned(value), strict=True):
            self._assert(f"{name} {text}", right, f"turned {name} ([{'; '.join(terms)}] : list (Z * R))")

    # Roots

    def _power_of_root(self, node: Any) -> None:
        """Assert what an odd power of the root of a quotient reads as, of which no square is said."""
        half, value = abs(int(node.exp.p)) // 2, self.forms.element(self._meant(node.base))
        if not half or value is None or not self.forms.root(value).inside.denominator or self._end is not None:
            return
        text = self._text(node.base).within(ATOM)
        known = f"apply root_square; apply Rge_le; {sign_step(self.signs.of(node.base), '≥')}"
        apart = f"transitivity ((sqrt {text} ^ 2) ^ {half} * sqrt {text})"
        how = f"unfold reads_as; {apart}; [ring|f_equal; f_equal; {known}]"
        self._assert(f"sqrt {text} ^ {2 * half + 1}", f"{text} ^ {half} * sqrt {text}", how)

    def _root(self, base: Any) -> None:
        value = self.forms.element(self._meant(base))
        root = None if value is None else self.forms.root(value)
        if value is None or root is None or root.inside.denominator:
            raise Untranslated("the root of a quotient")
        inside, below = root.inside, self.forms.divisor(root)
        left, rational = f"sqrt {self._text(base).within(ATOM)}", self.form.as_rational(value)
        if rational is not None:
            self._root_of_number(left, rational)
            return
        text = self.forms.quotient(inside)
        over, how = (
            (f" / {below}", "unfold reads_as; apply root_over; [solve [positive]|equal]")
            if below
            else ("", "unfold reads_as; f_equal; equal")
        )
        self._assert(left, f"sqrt {text}{over}", how)
        signed = self.signs.of_polynomial(self.form.ring.known(inside.numerator))
        if signed[0] & NEGATIVE:
            raise Untranslated("a root of what is not seen to be ≥ 0")
        self._square(text, f"apply Rge_le; {sign_step(signed, '≥')}")

    def squares(self, node: Any) -> None:
        """Assert what roots that are read already are squared, as far as it is seen by now that they have values."""
        for root in sorted(node.atoms(sympy.Pow), key=str):
            if isinstance(root.exp, sympy.Rational) and root.exp.q == 2 and not root.base.is_Rational:
                self._quietly(self._square_of, root.base)

    def _square_of(self, base: Any) -> None:
        value = self.forms.element(base)
        inside = None if value is None else self.forms.root(value).inside
        if inside is None or inside.denominator:
            return
        text = self.forms.quotient(inside)
        signed = self.signs.of_polynomial(self.form.ring.known(inside.numerator))
        if not signed[0] & NEGATIVE:
            self._square(text, f"apply Rge_le; {sign_step(signed, '≥')}")

    def _root_of_number(self, left: str, value: Fraction) -> None:
        """Assert that it is a rational times roots of different primes, and what those squared are."""
        if value < 0:
            raise Untranslated(f"the root of {value}")
        whole, odd = Fraction(bool(value)), list[int]()
        for factor, exponent in primes(value):
            whole *= Fraction(factor) ** (exponent // 2)
            odd += [factor] * (exponent % 2)
        right = f"{number(whole)} * ({''.join(f'sqrt {factor} * (' for factor in odd)}1{')' * len(odd)})"
        split = f"apply (root_split {number(whole)} ([{'; '.join(map(str, odd))}] : list positive)%positive)"
        self._assert(left, right, f"{split}; [lra|cbn [product fold_right]; equal]")
        for factor in odd:
            self._square(str(factor), "lra")

    def _square(self, inside: str, why: str) -> None:
        """Assert what a root squared is, once it is seen that it has a value."""
        self.lemma.state("S", f"squares_to (sqrt {inside}) {inside}", f"apply root_square; {why}")

    # Derivatives

    def _derivative(self, node: Any) -> None:
        variables = [variable for variable, times in node.variable_count for _ in range(times)]
        if len(variables) > 2 or self._end is not None:
            raise Untranslated(f"the derivative {node}")
        inside = slope = expanded(node.args[0], dict(self.lemma.domain.meanings))
        for variable in variables:
            slope = derivative(slope, variable)
        self.read(slope)
        self.read(inside)
        self.values.inside(node.args[0])
        self.values.divisors([slope])
        term = self.lemma.terms.number(node)
        function = term.text.removeprefix("Derive ").removesuffix(f" {identifier(variables[-1])}")
        right, how = self.lemma.real(slope).text, f"apply (is_derive_unique {function}); derivative; equal"
        if len(variables) > 1:
            for condition in term.conditions:
                self.values.condition(condition)
            how = f"apply (derive_again _ {self.values.slope(node)}); [{NEARBY}|derivative; equal]"
        self._assert(term.text, right, how)
