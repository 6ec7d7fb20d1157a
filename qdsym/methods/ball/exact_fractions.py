"""Quotients of polynomials over ℚ by FLINT: what is exactly zero, and what is a product of simpler things.

Variables, exponentials, logarithms, roots and maxima are indeterminates. What vanishes among indeterminates vanishes as
a function wherever it is defined, so the test for zero is sound; it is complete only where they are independent. No
arithmetic is shared with the checker's normal form, which uses SymPy's polynomials.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from math import gcd, lcm, prod
from typing import Any

from qdsym.methods.ball.straight_line import Tape
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined

LARGEST = 24
"""Indeterminates at most; more would be too slow to be of use."""
LONGEST = 1000
"""Terms of a polynomial at most."""


class TooLarge(OutsideClass):
    """The quotient has more indeterminates or terms than is worth while."""


class Fractions:
    """Reads nodes of a tape as quotients of polynomials."""

    def __init__(self, tape: Tape, nodes: Iterable[int] = ()) -> None:
        import flint

        self.tape = tape
        self._flint = flint
        context = flint.fmpq_mpoly_ctx.get([f"x{k}" for k in range(LARGEST)], flint.Ordering.lex)
        self._context = context
        self._roots: dict[int, tuple[int, Fraction]] = {}
        self._generators = list(context.gens())
        self._one = context.from_dict({(0,) * LARGEST: flint.fmpq(1)})
        self._meaning: list[int | None] = []
        self._known: dict[Any, int] = {}
        self._memo: dict[int, tuple[Any, Any]] = {}
        self._units: dict[int, Fraction] = {}
        self._factors: dict[int, tuple[int, tuple[tuple[int, int], ...]]] = {}
        self.read(nodes)

    def read(self, nodes: Iterable[int]) -> None:
        """Note in what steps exponents occur, so that e^{t/4} and e^{t/2} are powers of one indeterminate."""
        seen: set[int] = set()
        before = dict(self._units)
        pending = list(nodes)
        while pending:
            node = pending.pop()
            if node in seen:
                continue
            seen.add(node)
            pending += self.tape.arguments(node)
            if self.tape.code[node][0] in ("exp", "cos", "sin"):
                constant, terms = self.tape.linear(self.tape.code[node][1])
                for base, step in [*terms.items(), *([(self.tape.constant(1), constant)] if constant else [])]:
                    old = self._units.get(base)
                    self._units[base] = abs(step) if old is None else _common_step(old, step)
        if any(self._units[base] != step for base, step in before.items()):
            # An indeterminate e^{step·base} now stands for something else.
            for cache in (self._memo, self._known, self._meaning, self._factors, self._roots):
                cache.clear()

    def step(self, symbol: Any) -> Fraction | None:
        """Return in what steps a variable stands alone in exponents, None when it does not."""
        return self._units.get(self.tape.variable(symbol))

    def is_zero(self, node: int) -> bool:
        """Return whether a node is shown to vanish wherever it is defined."""
        if self.tape.value(node) is not None:
            return self.tape.value(node) == 0
        try:
            return not self.fraction(node)[0].to_dict()
        except (TooLarge, Undefined):
            return False

    def fraction(self, node: int) -> tuple[Any, Any]:
        """Return numerator and denominator without a common factor, the latter with leading coefficient 1."""
        if node not in self._memo:
            numerator, denominator = map(self._reduced, self._fraction(node))
            if not denominator.to_dict():
                raise Undefined("division by zero")
            if len(numerator) > LONGEST or len(denominator) > LONGEST:
                raise TooLarge("a quotient with too many terms")
            if not numerator.to_dict():
                denominator = self._one
            elif not denominator.is_constant():
                common = numerator.gcd(denominator)
                numerator, denominator = numerator / common, denominator / common
            lead = denominator.leading_coefficient()
            numerator, denominator = numerator / lead, denominator / lead
            self._memo[node] = numerator, denominator
        return self._memo[node]

    def _reduced(self, polynomial: Any) -> Any:
        """Return a polynomial with powers of roots of numbers below their degrees."""
        if not self._roots:
            return polynomial
        result = polynomial * 0
        for powers, coefficient in polynomial.to_dict().items():
            kept = list(map(int, powers))
            for index, (degree, base) in self._roots.items():
                coefficient *= self._rational(base ** (kept[index] // degree))
                kept[index] %= degree
            result += self._context.from_dict({tuple(kept): coefficient})
        return result

    def _generator(self, key: Any, meaning: int | None) -> Any:
        if key not in self._known:
            if len(self._meaning) == LARGEST:
                raise TooLarge("a quotient with too many indeterminates")
            self._known[key] = len(self._meaning)
            self._meaning.append(meaning)
        return self._generators[self._known[key]]

    def _fraction(self, node: int) -> tuple[Any, Any]:
        code, one = self.tape.code[node], self._one
        match code[0]:
            case "c":
                return one * self._rational(code[1]), one
            case "+":
                total = one * self._rational(code[1]), one
                for inner, weight in code[2]:
                    part = self.fraction(inner)
                    _require_short(total[0], part[1])
                    _require_short(part[0], total[1])
                    _require_short(total[1], part[1])
                    total = total[0] * part[1] + part[0] * total[1] * self._rational(weight), total[1] * part[1]
                return total
            case "*":
                product = one, one
                for inner, power in code[1]:
                    top, bottom = self.fraction(inner) if power > 0 else self.fraction(inner)[::-1]
                    _require_short(product[0], *[top] * abs(power))
                    _require_short(product[1], *[bottom] * abs(power))
                    product = product[0] * top ** abs(power), product[1] * bottom ** abs(power)
                return product
            case "exp":
                return self._exponential(code[1])
            case "log":
                return self._logarithm(node, code[1])
            case "cos" | "sin":
                return self._wave(code[0], code[1])
            case "root":
                key = ("root", code[2], self._key(code[1]))
                generator, base = self._generator(key, node), self.tape.value(code[1])
                if base is not None:
                    self._roots[self._known[key]] = code[2], base
                return generator, one
        return self._generator(code, node), one

    def _rational(self, value: Fraction) -> Any:
        return self._flint.fmpq(value.numerator, value.denominator)

    def _key(self, node: int) -> tuple[str, str]:
        numerator, denominator = self.fraction(node)
        return str(numerator), str(denominator)

    def _steps(self, exponent: int) -> list[tuple[int, Fraction]]:
        constant, terms = self.tape.linear(exponent)
        return [*terms.items(), *([(self.tape.constant(1), constant)] if constant else [])]

    def _exponential(self, exponent: int) -> tuple[Any, Any]:
        top, bottom = self._one, self._one
        for base, weight in self._steps(exponent):
            unit = self._units.get(base, abs(weight))
            self._units.setdefault(base, unit)
            if (weight / unit).denominator != 1:
                raise TooLarge("an exponent in a step not foreseen")
            generator = self._generator(("exp", base), self.tape.exponential(self.tape.scaled(base, unit)))
            power = int(weight / unit)
            top, bottom = (top * generator**power, bottom) if power > 0 else (top, bottom * generator**-power)
        return top, bottom

    def _logarithm(self, node: int, argument: int) -> tuple[Any, Any]:
        """ln of a product of exponentials is their exponent; any other logarithm is an indeterminate."""
        numerator, denominator = self.fraction(argument)
        if not numerator:
            raise Undefined("the logarithm of zero")
        exponent: list[tuple[int, Fraction]] = []
        for polynomial, sign in ((numerator, 1), (denominator, -1)):
            terms = polynomial.to_dict()
            (powers, coefficient), *more = terms.items()
            used = [(k, int(power)) for k, power in enumerate(powers) if power]
            exponentials = {index for key, index in self._known.items() if key[0] == "exp"}
            if more or coefficient != 1 or any(k not in exponentials for k, _ in used):
                return self._generator(("log", self._key(argument)), node), self._one
            for k, power in used:
                meaning = self._meaning[k]
                if meaning is None:
                    raise TooLarge("an exponential without a meaning")
                exponent.append((self.tape.logarithm(meaning), Fraction(sign * power)))
        return self.fraction(self.tape.combination(Fraction(0), exponent))

    def _wave(self, name: str, angle: int) -> tuple[Any, Any]:
        """Cosine and sine of multiples by e^{iφ}'s real parametrisation h = tan(φ/2), which misses one angle only."""
        (base, weight), *more = self._steps(angle)
        unit = self._units.get(base, abs(weight))
        if more or (weight / unit).denominator != 1:
            raise TooLarge("a sum of angles")
        h, one = self._generator(("half-angle", base), None), self._one
        scale = one + h**2
        cosine, sine = one, one * 0
        for _ in range(abs(int(weight / unit))):
            cosine, sine = cosine * (one - h**2) - sine * 2 * h, sine * (one - h**2) + cosine * 2 * h
        power = abs(int(weight / unit))
        return (cosine if name == "cos" else sine * (1 if weight > 0 else -1)), scale**power

    def factors(self, node: int) -> tuple[int, tuple[tuple[int, int], ...]]:
        """Return a sign and factors with multiplicities whose product has the node's sign wherever both are defined.

        Raises ``TooLarge`` where the quotient is too large, or was read off a parametrisation that misses a point.
        """
        if node not in self._factors:
            self._factors[node] = self._factorised(node)
        return self._factors[node]

    def _factorised(self, node: int) -> tuple[int, tuple[tuple[int, int], ...]]:
        numerator, denominator = self.fraction(node)
        if not numerator.to_dict():
            return 0, ()
        sign, found = 1, []
        for polynomial, direction in ((numerator, 1), (denominator, -1)):
            content, parts = polynomial.factor()
            sign *= 1 if content > 0 else -1
            found += [(self._node(part), direction * int(power)) for part, power in parts]
        return sign, tuple(found)

    def _node(self, polynomial: Any) -> int:
        terms = []
        for powers, coefficient in polynomial.to_dict().items():
            factors: list[tuple[int, int]] = []
            for k, power in enumerate(powers):
                if power:
                    meaning = self._meaning[k]
                    if meaning is None:
                        raise TooLarge("an angle, which has no factors")
                    factors.append((meaning, int(power)))
            terms.append((self.tape.product(factors), Fraction(int(coefficient.p), int(coefficient.q))))
        return self.tape.combination(Fraction(0), terms)


def _require_short(*factors: Any) -> None:
    """Raise before a product with far too many terms is worked out."""
    if prod(max(len(factor), 1) for factor in factors) > 8 * LONGEST:
        raise TooLarge("a product with too many terms")


def _common_step(left: Fraction, right: Fraction) -> Fraction:
    """Return the largest number of which both are integer multiples."""
    bottom = lcm(left.denominator, right.denominator)
    return Fraction(gcd(int(left * bottom), int(abs(right) * bottom)), bottom)
