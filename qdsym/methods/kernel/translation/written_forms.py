"""Elements of the normal form as text of Coq, in what its generators stand for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from math import lcm, prod
from typing import Any, NamedTuple

import sympy

from qdsym.methods.kernel.names import identifier
from qdsym.methods.kernel.term import ATOM
from qdsym.methods.kernel.translation.angles import Letter, Part, halves
from qdsym.methods.kernel.translation.lemma import Lemma
from qdsym.methods.kernel.translation.section import Untranslated
from qdsym.proof.trusted.deciding.normal_form import primes
from qdsym.proof.trusted.deciding.polynomials import Polynomial, Quotient, product
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined

ROUNDS = 8


def number(value: Any) -> str:
    """Return a rational number as text, in parentheses."""
    if not isinstance(value, Fraction):
        value = Fraction(int(value.p), int(value.q))
    text = str(abs(value.numerator)) + (f" / {value.denominator}" if value.denominator != 1 else "")
    return f"(- ({text}))" if value < 0 else f"({text})"


class Root(NamedTuple):
    """A square root of what is inside, over a whole number and powers of exponentials."""

    inside: Quotient
    powers: dict[int, int]
    whole: int


class Forms:
    """Writes polynomials and quotients of the normal form of a lemma."""

    def __init__(self, lemma: Lemma) -> None:
        self.lemma = lemma
        self.form = lemma.form

    def generator(self, index: int) -> str:
        """Return what a generator stands for, as an application at most."""
        generator = self.form.generators[index]
        match generator.kind:
            case "variable":
                return identifier(generator.name)
            case "max":
                *before, last = map(self.quotient, generator.values)
                for value in reversed(before):
                    last = f"(Rmax {value} {last})"
                return last
            case "exponential" if not generator.name.has(sympy.I):
                return f"exp {self.lemma.real(generator.name).within(ATOM)}"
            case "root" if generator.degree == 2:
                below = self.divisor(self.root(generator.values[0]))
                return f"({self.plain(index)} / {below})" if below else self.plain(index)
            case "log":
                return f"ln {self.quotient(generator.values[0])}"
        raise Untranslated(f"a {generator.kind}")

    def root(self, value: Quotient) -> Root:
        """Return what is under a square root, when exponentials and whole numbers below the line leave it."""
        plain = self.form.normal(value)
        if plain.denominator and not all(map(self._is_exponential, plain.denominator)):
            return Root(value, {}, 1)
        inside = plain.numerator
        for factor, exponent in plain.denominator.items():
            inside = product(inside, factor.value) if exponent % 2 else inside
        below = lcm(*(int(coefficient.q) for _, coefficient in inside.terms()))
        whole = prod(factor ** -(-times // 2) for factor, times in primes(Fraction(below)))
        powers = {f.used[0]: -(-exponent // 2) for f, exponent in plain.denominator.items()}
        return Root(Quotient(inside * whole**2, {}), powers, whole)

    def divisor(self, root: Root) -> str:
        """Return what a square root is divided by, in parentheses; nothing for 1."""
        if not root.powers:
            return f"({root.whole})" if root.whole != 1 else ""
        return self.powers(root.powers) if root.whole == 1 else f"({root.whole} * {self.powers(root.powers)})"

    def _is_exponential(self, factor: Polynomial) -> bool:
        """Return whether a factor is the exponential of something real."""
        index, generator = factor.used[0], self.form.generators[factor.used[0]]
        real = generator.kind == "exponential" and not generator.name.has(sympy.I)
        return bool(real and factor.value == self.form.ring.generators[index])

    def powers(self, exponents: dict[int, int]) -> str:
        """Return a product of powers of generators, in parentheses."""
        return f"({' * '.join(f'{self.generator(k)} ^ {exponent}' for k, exponent in exponents.items())})"

    def cleared(self, polynomial: Polynomial) -> list[tuple[str, dict[int, int]]]:
        """Return a polynomial times what its roots are divided by, and the powers that this is; none where it is 1.

        Where exponentials leave all of its terms then, it is returned without them as well.
        """
        roots = {k: self.root(self.form.generators[k].values[0]) for k in polynomial.used if self._is_root(k)}
        over = {k: root.powers for k, root in roots.items()}
        if not any(over.values()):
            return []
        terms = [({k: int(m[k]) for k in polynomial.used if m[k]}, c) for m, c in polynomial.value.terms()]
        most = {k: max(powers.get(k, 0) for powers, _ in terms) for k in over}
        times, by = [dict[int, int]() for _ in terms], dict[int, int]()
        for k, below in over.items():
            for j, power in below.items():
                by[j] = by.get(j, 0) + power * most[k]
                for into, (powers, _) in zip(times, terms, strict=True):
                    into[j] = into.get(j, 0) + power * (most[k] - powers.get(k, 0))
        numbers = [c / prod(r.whole ** powers.get(k, 0) for k, r in roots.items()) for powers, c in terms]
        found = [(self._sum_of(numbers, [powers for powers, _ in terms], times), by)]
        common = {j: min(p.get(j, 0) + x[j] for (p, _), x in zip(terms, times, strict=True)) for j in by}
        if any(common.values()):
            less = [{j: x[j] - common[j] for j in by} for x in times]
            found.append((self._sum_of(numbers, [p for p, _ in terms], less), {j: by[j] - common[j] for j in by}))
        return found

    def _sum_of(self, numbers: Sequence[Any], powers: Sequence[dict[int, int]], times: Sequence[dict[int, int]]) -> str:
        texts = []
        for coefficient, generators, others in zip(numbers, powers, times, strict=True):
            whole = {k: generators.get(k, 0) + others.get(k, 0) for k in (*generators, *others)}
            factors = [f"({self.plain(k)}) ^ {exponent}" for k, exponent in whole.items() if exponent]
            texts.append(" * ".join([number(coefficient), *factors]))
        return f"({' + '.join(texts)})"

    def _is_root(self, index: int) -> bool:
        return bool(self.form.generators[index].kind == "root" and self.form.generators[index].degree == 2)

    def plain(self, index: int) -> str:
        """Return what a generator stands for; a root without what it is divided by."""
        if self._is_root(index):
            return f"sqrt {self.quotient(self.root(self.form.generators[index].values[0]).inside)}"
        return self.generator(index)

    def polynomial(self, value: Any) -> str:
        """Return a real polynomial, in parentheses where it is more than a name."""
        return self.quotient(Quotient(value, {}))

    def quotient(self, value: Quotient) -> str:
        """Return a real element, in parentheses where it is more than a name."""
        real, imaginary, below = halves(self.form, self.form.normal(value))
        if imaginary:
            raise Untranslated("a complex number")
        return self._divided(real, below)

    def above(self, value: Quotient) -> str:
        """Return what stands above the line in the text of a real element."""
        return self._sum(halves(self.form, self.form.normal(value))[0])

    def turned(self, value: Quotient) -> tuple[str, str]:
        """Return the real and imaginary part of an element as text."""
        real, imaginary, below = halves(self.form, self.form.normal(value))
        return self._divided(real, below), self._divided(imaginary, below)

    def entry(self, value: Quotient) -> str:
        """Return an element as a complex number whose real parts are written."""
        real, imaginary, below = halves(self.form, self.form.normal(value))
        if not imaginary:
            return f"RtoC {self._divided(real, below)}" if real else "RtoC 0"
        return "Pair " + " ".join(self._divided(part, below) if part else "0" for part in (real, imaginary))

    def rows(self, entries: Sequence[Sequence[Quotient]]) -> str:
        """Return a matrix as text, each entry in lowest terms where that is shorter."""
        return "; ".join("[" + "; ".join(self.entry(self.shorter(value)) for value in row) + "]" for row in entries)

    def shorter(self, value: Quotient) -> Quotient:
        """Return an element in lowest terms where that is shorter to write."""
        if not value.denominator:
            return value
        return min(value, self.form.in_lowest_terms(value), key=lambda one: len(self.entry(one)))

    def _divided(self, above: Part, below: dict[Any, int]) -> str:
        text = self._sum(above)
        for factor, exponent in below.items():
            text += f" / {self.polynomial(factor.value)}" + (f" ^ {exponent}" if exponent != 1 else "")
        return f"({text})" if below else text

    def _sum(self, part: Part) -> str:
        text = ""
        for monomial, coefficient in part.items():
            powers = [
                self._letter(letter) + (f" ^ {exponent}" if exponent != 1 else "") for letter, exponent in monomial
            ]
            size = abs(coefficient)
            factors = [
                *([f"({size})" if size.denominator != 1 else f"{size}"] if size != 1 or not powers else []),
                *powers,
            ]
            sign = "-" if coefficient < 0 else "+"
            text += f" {sign} {' * '.join(factors)}" if text else ("- " if sign == "-" else "") + " * ".join(factors)
        return text if re.fullmatch(r"\w+", text) else f"({text or '0'})"

    def _letter(self, letter: Letter) -> str:
        if not letter.part:
            return self.generator(letter.generator)
        angle = self.form.generators[letter.generator].name / sympy.I
        return f"{letter.part} {self.lemma.real(angle).within(ATOM)}"

    def element(self, node: Any) -> Quotient | None:
        """Return the normal form of a number, None where it has none."""
        with self.form.aside():
            try:
                return self.form.normal(self.form.scalar(node))
            except (OutsideClass, Undefined):
                return None

    def signed(self, node: Any) -> Polynomial | None:
        """Return the polynomial that has the sign of a number, None where there is none."""
        with self.form.aside():
            try:
                return self.form.signed(self.form.scalar(node))
            except (OutsideClass, Undefined):
                return None

    def squares(self, node: Any) -> dict[Polynomial, int]:
        """Return the even powers by which a number is multiplied to have the polynomial that has its sign."""
        left = self.element(node)
        if left is None:
            raise Untranslated(f"the sign of {node}")
        found: dict[Polynomial, int] = {}
        for _ in range(ROUNDS):
            plain = self.form.in_lowest_terms(left)
            odd = [factor for factor, exponent in plain.denominator.items() if exponent % 2]
            for factor, exponent in plain.denominator.items():
                found[factor] = found.get(factor, 0) + exponent + exponent % 2
            numerator = plain.numerator
            for factor in odd:
                numerator = product(numerator, factor.value)
            if not odd:
                break
            left = self.form.normal(Quotient(numerator, {}))
        return {factor: exponent for factor, exponent in found.items() if exponent}
