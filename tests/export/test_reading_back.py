"""A printed formula has one meaning: read back, it has the value that it had."""

from __future__ import annotations

import math

import pytest
import sympy as sp
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from sympy import cosh, sqrt

from qdsym.notation.unicode_math import expression
from qdsym.proof import real_symbols

a, b, gamma, nu = real_symbols("a b gamma nu")


RAISED = dict(zip("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-", strict=True))


class Reader:
    """A small reader of one-line formulas, written apart from the printer: juxtaposition is multiplication."""

    def __init__(self, line, values):
        self.line, self.at, self.values = line, 0, values

    def peek(self):
        return self.line[self.at : self.at + 1]

    def skip(self, letters):
        if self.peek() and self.peek() in letters:
            self.at += 1
            return True
        return False

    def sum(self):
        sign = -1 if self.skip("−") else 1
        total = sign * self.product()
        while self.line[self.at : self.at + 3] in (" + ", " − "):
            sign = 1 if self.line[self.at + 1] == "+" else -1
            self.at += 3
            total += sign * self.product()
        return total

    def product(self):
        value = self.power()
        while True:
            if self.skip("/"):
                value /= self.power()
            elif self.skip("·") or self.peek() not in ("", ")", ",", " ") or self.joined_by_space():
                value *= self.power()
            else:
                return value

    def joined_by_space(self):
        following = self.line[self.at + 1 : self.at + 2]
        return self.peek() == " " and following not in "+−" and self.skip(" ")

    def power(self):
        if self.skip("√"):
            return math.sqrt(self.power())
        value = self.atom()
        raised = ""
        while self.peek() and self.peek() in RAISED:
            raised += RAISED[self.peek()]
            self.at += 1
        if raised:
            return value ** int(raised)
        if self.skip("^"):
            return value ** self.power()
        return value

    def derivative(self):
        """Read d/dx (…) and differentiate numerically what stands in the parentheses."""
        letter, start = self.line[self.at + 3], self.at + 5
        assert self.line[self.at + 4 : self.at + 6] == " ("
        here, values = self.values[letter], []
        for step in (1e-5, -1e-5):
            self.at, self.values = start, self.values | {letter: here + step}
            values.append(self.atom())
        self.values = self.values | {letter: here}
        return (values[0] - values[1]) / 2e-5

    def atom(self):
        if self.line.startswith(("d/d", "∂/∂"), self.at):
            return self.derivative()
        if self.skip("("):
            value = self.sum()
            assert self.skip(")")
            return max(value, 0) if self.skip("₊") else value
        for name, function in (("cosh", math.cosh), ("max", max), ("min", min)):
            if self.line.startswith(name, self.at):
                self.at += len(name)
                raised = ""
                while self.peek() and self.peek() in RAISED:
                    raised += RAISED[self.peek()]
                    self.at += 1
                self.at += 1
                arguments = [self.sum()]
                while self.line.startswith(", ", self.at):
                    self.at += 2
                    arguments.append(self.sum())
                assert self.skip(")")
                return function(*arguments) ** int(raised or 1)
        digits = ""
        while self.peek().isdecimal():
            digits += self.peek()
            self.at += 1
        if digits:
            return int(digits)
        self.at += 1
        return self.values[self.line[self.at - 1]]


POINT = {"a": 1.37, "b": 0.61, "γ": 2.23, "ν": 1.19, "e": math.e}


def read(line):
    """Return the value of a line of text, and fail unless all of it was read."""
    reader = Reader(line, POINT)
    value = reader.sum()
    assert reader.at == len(line)
    return value


def _safely(make):
    """Return the maker; where SymPy itself fails, as it does on some sums of unevaluated zeros, that makes 2."""

    def made(parts):
        try:
            return make(parts)
        except ZeroDivisionError:
            return sp.Integer(2)

    return made


def _combined(inner):
    exponents = st.sampled_from([2, 3, -1, -2, sp.Rational(1, 2), sp.Rational(2, 3)])
    pair = st.tuples(inner, inner)
    return st.one_of(
        pair.map(_safely(lambda p: sp.Add(*p))),
        pair.map(_safely(lambda p: sp.Mul(*p))),
        pair.map(lambda p: sp.Add(*p, evaluate=False)),
        pair.map(lambda p: sp.Mul(*p, evaluate=False)),
        pair.map(_safely(lambda p: p[0] - p[1])),
        pair.map(_safely(lambda p: p[0] / p[1] if p[1] != 0 else p[0])),
        st.tuples(inner, exponents).map(_safely(lambda p: sp.Pow(p[0] ** 2 + 1, p[1], evaluate=False))),
        st.tuples(inner, st.integers(2, 3)).map(lambda p: sp.Pow(*p, evaluate=False)),
        inner.map(_safely(cosh)),
        inner.map(_safely(lambda x: sp.Max(x, 0))),
        pair.map(_safely(lambda p: sp.Min(*p))),
        inner.map(_safely(lambda x: sp.exp(x / 4))),
    )


LEAVES = st.sampled_from([a, b, gamma, nu, sp.Integer(2), sp.Integer(-3), sp.Rational(-1, 2), sqrt(2), sp.Integer(1)])


@settings(max_examples=300, deadline=None)
@given(st.recursive(LEAVES, _combined, max_leaves=7))
def test_a_printed_formula_reads_back_with_the_value_it_had(node):
    """A reader that knows only the conventions gets the number that SymPy gets."""
    try:
        value = sp.lambdify([a, b, gamma, nu], node, "math")(*(POINT[letter] for letter in "abγν"))
    except (ZeroDivisionError, OverflowError, ValueError):
        assume(False)
    assume(isinstance(value, int | float) and 1e-9 < abs(value) < 1e12)
    assert read(expression(node)) == pytest.approx(value, rel=1e-6)


def _smooth(inner):
    pair = st.tuples(inner, inner)
    return st.one_of(
        pair.map(lambda p: p[0] + p[1]),
        pair.map(lambda p: p[0] * p[1]),
        pair.map(lambda p: p[0] / (p[1] ** 2 + 1)),
        inner.map(lambda x: sqrt(x**2 + 1)),
        inner.map(lambda x: cosh(x / 4)),
        inner.map(lambda x: sp.exp(-x / 4)),
    )


SMOOTH = st.recursive(st.sampled_from([a, b, gamma, nu, sp.Integer(2), sp.Integer(-3)]), _smooth, max_leaves=4)


@settings(max_examples=100, deadline=None)
@given(SMOOTH, st.sampled_from([a, b, gamma, nu]), SMOOTH, st.sampled_from(["+", "-", "*", "/", "d"]))
def test_a_printed_derivative_reads_back_with_the_value_it_had(body, variable, other, operation):
    """What is differentiated, by what, and where that ends can be told in sums, products and quotients."""
    slope = sp.Derivative(body, variable, evaluate=False)
    node = {
        "+": slope + other,
        "-": other - slope,
        "*": slope * other,
        "/": other / (slope + 2),
        "d": slope * sp.Derivative(other, a, evaluate=False),
    }[operation]
    value = sp.lambdify([a, b, gamma, nu], node.doit(), "math")(*(POINT[letter] for letter in "abγν"))
    assume(abs(value) < 1e4)
    assert read(expression(node)) == pytest.approx(value, rel=1e-4, abs=1e-4)


def test_the_reader_tells_a_derivative_of_a_sum_from_a_sum_with_a_derivative():
    """d/da (a² + a) and d/da (a²) + a are different numbers."""
    assert read("d/da (a² + a)") == pytest.approx(2 * POINT["a"] + 1)
    assert read("d/da (a²) + a") == pytest.approx(3 * POINT["a"])


def test_the_reader_notices_a_dropped_parenthesis():
    """a(b + γ) and ab + γ are different numbers, so the property above can fail."""
    assert read("a(b + γ)") != pytest.approx(read("ab + γ"))
