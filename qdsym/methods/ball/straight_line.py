"""Expressions as straight-line code over the reals: what balls are run through, box after box.

A walk over an expression leaves nodes on a tape; equal nodes are one node. Complex numbers are two real nodes, so
that what cancels exactly in an imaginary part is gone before any ball is wide. The tape does a little algebra on its
own (like terms, powers, products of exponentials, e^{ln x} = x) and shares none with the checker's normal form.
"""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import sympy

from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined

Need = tuple[int, int]
"""A node and the signs that it may have."""


class Tape:
    """Interned real operations; a node is its number, and a node's arguments come before it."""

    def __init__(self) -> None:
        self.code: list[tuple[Any, ...]] = []
        self._numbers: dict[tuple[Any, ...], int] = {}
        self._variables: dict[int, frozenset[sympy.Symbol]] = {}
        self._derivatives: dict[tuple[int, sympy.Symbol], int] = {}
        self.sums: dict[int, dict[int, Any]] = {}
        """For each precision, the coefficients of sums as balls, kept by whoever runs the tape."""
        self.nonnegative: set[sympy.Symbol] = set()
        """Variables that are ≥ 0 wherever the tape is run; their even powers have roots."""

    def _node(self, *code: Any) -> int:
        if code not in self._numbers:
            self._numbers[code] = len(self.code)
            self.code.append(code)
        return self._numbers[code]

    def constant(self, value: Fraction | int) -> int:
        """Return the node of a rational number."""
        return self._node("c", Fraction(value))

    def variable(self, symbol: sympy.Symbol) -> int:
        """Return the node of a variable."""
        return self._node("v", symbol)

    def pi(self) -> int:
        """Return the node of π."""
        return self._node("pi")

    def value(self, node: int) -> Fraction | None:
        """Return the number that a node is whatever the variables are, if it is one."""
        code = self.code[node]
        return code[1] if code[0] == "c" else None

    def linear(self, node: int) -> tuple[Fraction, dict[int, Fraction]]:
        """Return a node as a constant and coefficients of nodes that are neither sums nor constants."""
        code = self.code[node]
        if code[0] == "c":
            return code[1], {}
        return (code[1], dict(code[2])) if code[0] == "+" else (Fraction(0), {node: Fraction(1)})

    def combination(self, constant: Fraction, terms: list[tuple[int, Fraction]]) -> int:
        """Return constant + Σ coefficient·node."""
        total: dict[int, Fraction] = {}
        for node, coefficient in terms:
            shift, inner = self.linear(node)
            constant += coefficient * shift
            for base, weight in inner.items():
                total[base] = total.get(base, Fraction(0)) + coefficient * weight
        items = tuple(sorted((base, weight) for base, weight in total.items() if weight))
        if not items:
            return self.constant(constant)
        return (
            items[0][0] if not constant and items[0][1] == 1 and len(items) == 1 else self._node("+", constant, items)
        )

    def plus(self, left: int, right: int) -> int:
        """Return the sum."""
        return self.combination(Fraction(0), [(left, Fraction(1)), (right, Fraction(1))])

    def minus(self, left: int, right: int) -> int:
        """Return the difference."""
        return self.combination(Fraction(0), [(left, Fraction(1)), (right, Fraction(-1))])

    def scaled(self, node: int, factor: Fraction | int) -> int:
        """Return a rational multiple."""
        return self.combination(Fraction(0), [(node, Fraction(factor))])

    def product(self, factors: list[tuple[int, int]]) -> int:
        """Return the product of integer powers; a power of 0 below 0 is undefined."""
        scale, powers, exponent = Fraction(1), dict[int, int](), list[tuple[int, Fraction]]()
        pending = list(factors)
        while pending:
            node, power = pending.pop()
            code = self.code[node]
            if code[0] == "c":
                if power < 0 and not code[1]:
                    raise Undefined("division by zero")
                scale *= code[1] ** power
            elif code[0] == "*":
                pending += [(base, inner * power) for base, inner in code[1]]
            elif code[0] == "exp":
                exponent.append((code[1], Fraction(power)))
            elif code[0] == "+" and code[2][0][1] != 1:
                lead = code[2][0][1]
                scale *= lead**power
                pending.append((self.scaled(node, 1 / lead), power))
            else:
                powers[node] = powers.get(node, 0) + power
        if exponent:
            merged = self.combination(Fraction(0), exponent)
            node = self.exponential(merged)
            if self.code[node][0] == "exp":
                powers[node] = 1
            elif merged != self.constant(0):
                return self.product([(node, 1), (self.constant(scale), 1), *powers.items()])
        for node, power in list(powers.items()):
            code = self.code[node]
            if code[0] == "root" and abs(power) >= code[2]:
                whole = abs(power) // code[2] * (1 if power > 0 else -1)
                rest = {**powers, node: power - whole * code[2]}
                return self.product([(code[1], whole), (self.constant(scale), 1), *rest.items()])
        items = tuple(sorted((base, power) for base, power in powers.items() if power))
        if not items or not scale:
            return self.constant(scale)
        if len(items) == 1 and items[0][1] == 1:
            return self.scaled(items[0][0], scale)
        return self.scaled(self._node("*", items), scale)

    def times(self, left: int, right: int) -> int:
        """Return the product of two nodes."""
        return self.product([(left, 1), (right, 1)])

    def exponential(self, node: int) -> int:
        """Return e to a node; integer multiples of logarithms in it become powers."""
        constant, terms = self.linear(node)
        powers = [
            (self.code[n][1], int(k)) for n, k in terms.items() if self.code[n][0] == "log" and k.denominator == 1
        ]
        rest = [(n, k) for n, k in terms.items() if self.code[n][0] != "log" or k.denominator != 1]
        if powers:
            return self.product([*powers, (self.exponential(self.combination(constant, rest)), 1)])
        return self.constant(1) if self.value(node) == 0 else self._node("exp", node)

    def logarithm(self, node: int) -> int:
        """Return the natural logarithm."""
        code = self.code[node]
        if code[0] == "exp":
            inner: int = code[1]
            return inner
        return self.constant(0) if self.value(node) == 1 else self._node("log", node)

    def root(self, node: int, degree: int) -> int:
        """Return the real root of a node ≥ 0."""
        code = self.code[node]
        if code[0] == "exp":
            return self.exponential(self.scaled(code[1], Fraction(1, degree)))
        if code[0] == "c" and code[1] >= 0:
            parts = [sympy.integer_nthroot(part, degree) for part in (code[1].numerator, code[1].denominator)]
            if all(exact for _, exact in parts):
                return self.constant(Fraction(int(parts[0][0]), int(parts[1][0])))
        if code[0] == "*" and all(power % degree == 0 and self._is_nonnegative(n) for n, power in code[1]):
            return self.product([(n, power // degree) for n, power in code[1]])
        return self._node("root", node, degree)

    def _is_nonnegative(self, node: int) -> bool:
        code = self.code[node]
        return code[0] in ("exp", "root") or (code[0] == "v" and code[1] in self.nonnegative)

    def maximum(self, nodes: list[int]) -> int:
        """Return the largest."""
        kept = tuple(sorted(set(nodes)))
        return kept[0] if len(kept) == 1 else self._node("max", kept)

    def wave(self, name: str, node: int) -> int:
        """Return the cosine or the sine."""
        if self.value(node) == 0:
            return self.constant(int(name == "cos"))
        constant, terms = self.linear(node)
        if next(iter(terms.values()), constant) < 0:
            turned = self.wave(name, self.scaled(node, -1))
            return turned if name == "cos" else self.scaled(turned, -1)
        return self._node(name, node)

    def arguments(self, node: int) -> list[int]:
        """Return the nodes that a node is computed from."""
        code = self.code[node]
        match code[0]:
            case "+":
                return [n for n, _ in code[2]]
            case "*":
                return [n for n, _ in code[1]]
            case "max":
                return list(code[1])
            case "exp" | "log" | "root" | "cos" | "sin":
                return [code[1]]
        return []

    def variables(self, node: int) -> frozenset[sympy.Symbol]:
        """Return the variables that a node depends on."""
        if node not in self._variables:
            code = self.code[node]
            own = frozenset([code[1]]) if code[0] == "v" else frozenset()
            self._variables[node] = own.union(*map(self.variables, self.arguments(node)))
        return self._variables[node]

    def substitute(self, node: int, values: dict[sympy.Symbol, int], memo: dict[int, int] | None = None) -> int:
        """Return the node with other nodes in place of variables, all at once."""
        memo = {} if memo is None else memo
        if not self.variables(node) & values.keys():
            return node
        if node not in memo:
            memo[node] = self._rebuilt(self.code[node], lambda n: self.substitute(n, values, memo), values)
        return memo[node]

    def replaced(self, node: int, old: int, new: int, memo: dict[int, int]) -> int:
        """Return the node with one node in place of another."""
        if node == old:
            return new
        if node not in memo:
            inner = self.arguments(node)
            changed = {n: self.replaced(n, old, new, memo) for n in inner}
            same = all(n == changed[n] for n in inner)
            memo[node] = node if same else self._rebuilt(self.code[node], changed.__getitem__, {})
        return memo[node]

    def _rebuilt(self, code: tuple[Any, ...], put: Any, values: dict[sympy.Symbol, int]) -> int:
        match code[0]:
            case "v":
                return values[code[1]]
            case "+":
                return self.combination(code[1], [(put(n), k) for n, k in code[2]])
            case "*":
                return self.product([(put(n), k) for n, k in code[1]])
            case "exp":
                return self.exponential(put(code[1]))
            case "log":
                return self.logarithm(put(code[1]))
            case "root":
                return self.root(put(code[1]), code[2])
            case "max":
                return self.maximum([put(n) for n in code[1]])
        return self.wave(code[0], put(code[1]))

    def derivative(self, node: int, symbol: sympy.Symbol) -> int:
        """Return the derivative by a variable, by the chain rule; maxima have none."""
        key = (node, symbol)
        if key not in self._derivatives:
            self._derivatives[key] = self._derivative(node, symbol)
        return self._derivatives[key]

    def _derivative(self, node: int, symbol: sympy.Symbol) -> int:
        if symbol not in self.variables(node):
            return self.constant(0)
        code = self.code[node]
        if code[0] == "v":
            return self.constant(1)
        if code[0] == "+":
            return self.combination(Fraction(0), [(self.derivative(n, symbol), k) for n, k in code[2]])
        if code[0] == "*":
            terms = []
            for base, power in code[1]:
                outer = self.product([(node, 1), (base, -1), (self.derivative(base, symbol), 1)])
                terms.append((outer, Fraction(power)))
            return self.combination(Fraction(0), terms)
        if code[0] == "max":
            raise OutsideClass("the derivative of a maximum")
        inner = self.derivative(code[1], symbol)
        match code[0]:
            case "exp":
                return self.times(node, inner)
            case "log":
                return self.product([(code[1], -1), (inner, 1)])
            case "root":
                return self.scaled(self.product([(node, 1 - code[2]), (inner, 1)]), Fraction(1, code[2]))
            case "cos":
                return self.scaled(self.times(self.wave("sin", code[1]), inner), -1)
        return self.times(self.wave("cos", code[1]), inner)
