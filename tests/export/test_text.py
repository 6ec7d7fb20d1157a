"""The text export: formulas keep their meaning, derivations their verdicts, and everything its column."""

from __future__ import annotations

import math
import time

import pytest
import sympy as sp
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from sympy import Adjoint, I, MatrixSymbol, Trace, Transpose, cosh, sqrt

from qdsym.export import data, text
from qdsym.export.wrapping import width, wrap
from qdsym.notation.extent import DEEPEST, LONGEST, mark
from qdsym.notation.unicode_math import expression, proposition
from qdsym.proof import (
    And,
    Claim,
    Definition,
    Domain,
    Iff,
    Implies,
    MatrixVariable,
    Minimum,
    ModeVariable,
    Not,
    PositiveSemidefinite,
    Rate,
    Relation,
    SameSpectrum,
    Series,
    Session,
    SmallestEigenvalue,
    Spectrum,
    Statement,
    real_symbols,
)
from qdsym.statements import IDS, find
from tests.support.shipped import proof_of

a, b, c, gamma, nu, r = real_symbols("a b c gamma nu r")
A, B, M, V, Z, sigma, K_B = (MatrixSymbol(name, 2, 2) for name in ("A", "B", "M", "V", "Z", "sigma", "K_B"))
u = MatrixSymbol("u", 2, 1)
one = sp.eye(2).as_immutable()
X, Y = sp.symbols("X Y", real=True)


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


SCALARS = [
    (2 * gamma * (1 - c), "2γ(1 − c)"),
    (-c + 1, "1 − c"),
    (cosh(2 * r) / nu, "cosh(2r)/ν"),
    (a * (b + c), "a(b + c)"),
    (-(a + b), "−a − b"),
    (sp.Mul(-1, a + b, evaluate=False), "−(a + b)"),
    ((a / b) / c, "a/(bc)"),
    (a / (b / c), "ac/b"),
    (sp.Pow(-a, 2, evaluate=False), "(−a)²"),
    (-(a**2), "−a²"),
    (sp.Pow(a / b, 3, evaluate=False), "(a/b)³"),
    (a**b, "a^b"),
    (a ** (b + 1), "a^(b + 1)"),
    (nu * sp.exp(2 * r), "νe^(2r)"),
    (sqrt(2) * a, "√2 a"),
    (1 / sqrt(2), "1/√2"),
    (sqrt(a + b), "√(a + b)"),
    (I * a, "ia"),
    (a + I * b, "a + ib"),
    (4 * gamma * sp.Max(c - 1, 0), "4γ(c − 1)₊"),
    (sp.Max(c, gamma), "max(c, γ)"),
    (2 * gamma * sp.Min(c, 1 - c), "2γ min(c, 1 − c)"),
    (sp.sin(a) ** 2, "sin²(a)"),
    (sp.Rational(1, 2) * (a + b), "(a + b)/2"),
    (sp.Rational(3, 2) * (a + b), "(3/2)(a + b)"),
    (2 * gamma / nu * (nu - cosh(2 * r)), "(2γ/ν)(ν − cosh(2r))"),
    (sp.Symbol("d_11", real=True), "d₁₁"),
    (sp.Symbol("eta_c", real=True), "η_c"),
    (sp.Symbol("DeltaD_star"), "ΔD*"),
    (sp.Symbol("M_rev"), "M_rev"),
    (sp.log(a) * b, "b ln(a)"),
    ((1 - c) * sp.exp(-nu * r), "(1 − c) e^(−νr)"),
    (sp.log(c) / (c - 1) * (1 - c), "(1 − c) ln(c)/(c − 1)"),
    (sqrt(a + 1) * (b - c) / 2, "√(a + 1) (b − c)/2"),
    (nu * sp.exp(2 * r) * sp.sin(a) ** 2, "νe^(2r) sin²(a)"),
    (a * (b - 1) / (2 * c), "a(b − 1)/(2c)"),
    (2 * a * b - 2 * c, "2(ab − c)"),
    (a / (4 * b + 4 * c), "a/(4(b + c))"),
    (1 + a * b / 2 + nu * a * b**2 / 4, "1 + ab/2 + νab²/4"),
    (a**2 + 2 * a + 1, "a² + 2a + 1"),
    (a * b - c - 1, "ab − c − 1"),
    (1 + a * (b - 1), "1 + a(b − 1)"),
    (sqrt(a * b + c) + 1, "√(c + ab) + 1"),
    (1 + sp.tanh(a) ** 2, "1 + tanh²(a)"),
    ((1 - c) * a - (1 - c) * b, "(1 − c)(a − b)"),
    (sp.log(sp.Abs(a)) * b, "b ln(|a|)"),
    (sp.Determinant(M) - c, "det(M) − c"),
    (sp.Derivative(sp.exp(a), a), "d/da (e^a)"),
    (sp.Derivative(a * b, a), "∂/∂a (ab)"),
    (sp.Derivative(a**3, (a, 2)), "d²/da² (a³)"),
    (sp.Derivative(a * b, a, b), "∂²/∂a∂b (ab)"),
    (-c * sp.Derivative(a**2, a), "−c(d/da (a²))"),
    (sp.Derivative(a**2, a) / 2, "(d/da (a²))/2"),
    (sp.Derivative(a**2, a) + 1, "d/da (a²) + 1"),
    (M[0, 1] ** 2 * (b - 1), "M₁₂²(b − 1)"),
    (K_B[0, 0] + c, "c + (K_B)₁₁"),
    (MatrixSymbol("N", 11, 11)[0, 10] - MatrixSymbol("N", 11, 11)[10, 0], "N₁.₁₁ − N₁₁.₁"),
    (sp.Symbol("x_star") * b, "x*·b"),
    (sp.Trace(sp.Identity(2)), "tr(I, 2 × 2)"),
    (sp.Pow(sp.sqrt(a), -2, evaluate=False) * b, "b/a"),
    (sp.Pow(sp.sqrt(a), -2, evaluate=False), "1/(√a)²"),
    (sp.Pow(sp.sqrt(a), -1, evaluate=False), "1/√a"),
    (sp.Pow(sp.Pow(a, 2, evaluate=False), -1, evaluate=False), "1/a²"),
    (sp.Determinant(sp.diag(a, b)), "det(diag(a, b))"),
    (sp.Determinant(2 * sp.Identity(2 * sp.Symbol("n", integer=True))), "det(2I, 2n × 2n)"),
    (sp.Trace(2 * M + sp.Identity(2)), "tr(I + 2M)"),
    (sp.Symbol("norm_xi"), "|ξ|²"),
    (sp.Symbol("norm_xi") ** 2 * a, "(|ξ|²)²a"),
    (sp.Symbol("norm_xi") * (1 - c) / b, "|ξ|²(1 − c)/b"),
    (sp.Symbol("norm_"), "norm_"),
    (sp.Symbol("L_wc"), "L_wc"),
    (sp.Pow(1, sp.S.Half, evaluate=False), "√1"),
    (sp.Integer(0), "0"),
    (sp.Integer(-1), "−1"),
    (sp.Rational(-1, 2), "−1/2"),
]


@pytest.mark.parametrize(("node", "line"), SCALARS)
def test_scalars_are_written_as_physicists_write_them(node, line):
    """Order, signs, fractions and subscripts follow the conventions of the field."""
    assert expression(node) == line


MATRICES = [
    (gamma * (one + I * (2 * c - 1) * sigma), "γ(I + i(2c − 1)σ)"),
    (MatrixSymbol("D", 2, 2) + I * (K_B * sigma + sigma * K_B.T), "D + i(K_Bσ + σK_Bᵀ)"),
    (MatrixSymbol("K", 2, 2) + MatrixSymbol("D", 2, 2) * V.inverse(), "K + DV⁻¹"),
    (Adjoint(u) * M * u, "u†Mu"),
    (sp.ImmutableMatrix([[sp.Mul(a, a, evaluate=False), a], [0, a]]), "[[aa, a], [0, a]]"),
    (sp.ImmutableMatrix([[0, sp.Mul(0, a, evaluate=False)], [0, a]]), "[[0, 0a], [0, a]]"),
    (Transpose(Adjoint(u)), "ū"),
    ((Z + Transpose(Adjoint(Z))) / 2, "(Z + Z̄)/2"),
    (-Trace(Z * M), "−tr(ZM)"),
    (A * (M + V), "A(M + V)"),
    ((M + V) * A, "(M + V)A"),
    (Adjoint(A + B), "(A + B)†"),
    (Transpose(Adjoint(A + B)), "conj(A + B)"),
    (Transpose(A * B), "(AB)ᵀ"),
    (V.inverse() * A, "V⁻¹A"),
    ((A + B).inverse(), "(A + B)⁻¹"),
    (A - B * M, "A − BM"),
    (B * A, "BA"),
    (A**3, "A³"),
    (sp.ZeroMatrix(2, 2), "0"),
    (sp.zeros(2, 2).as_immutable(), "0"),
    (sp.Identity(2), "I"),
    (gamma * one, "γI"),
    (-gamma / 2 * one, "−(γ/2)I"),
    (sp.ImmutableMatrix([[nu * sp.exp(2 * r), 0], [0, nu * sp.exp(-2 * r)]]), "ν diag(e^(2r), e^(−2r))"),
    (sp.ImmutableMatrix([[0, 1], [-1, 0]]), "[[0, 1], [−1, 0]]"),
    (sp.ImmutableMatrix([1, I]) / sqrt(2), "(1, i)ᵀ/√2"),
    (Adjoint(u) * MatrixSymbol("DeltaD", 2, 2) * u, "u†ΔD u"),
    (MatrixSymbol("xiR", 2, 2) * M - M * MatrixSymbol("xiR", 2, 2), "(ξ·R)M − M(ξ·R)"),
    (sp.MatMul(A, one, V.inverse(), evaluate=False), "AV⁻¹"),
    (sp.MatMul(one, one, evaluate=False), "I"),
    (A * V + V * A.T + MatrixSymbol("D", 2, 2), "AV + VAᵀ + D"),
    (
        sp.ImmutableMatrix([[0, -I * a / 2, 0], [I * a / 2, 0, I * b / 2], [0, 0, 0]]),
        "(i/2)[[0, −a, 0], [a, 0, b], [0, 0, 0]]",
    ),
    (sp.ImmutableMatrix([[a / 2, b], [0, a / 2]]), "[[a/2, b], [0, a/2]]"),
]


@pytest.mark.parametrize(("node", "line"), MATRICES)
def test_matrices_keep_their_order_and_their_parentheses(node, line):
    """Sums within products, adjoints of sums and inverses are parenthesised; factors are not exchanged."""
    assert expression(node) == line


def test_matrix_products_in_another_order_read_differently():
    """AB and BA must not print alike, nor (AB)ᵀ like ABᵀ."""
    assert expression(A * B) != expression(B * A)
    assert expression(Transpose(A * B)) != expression(A * B.T)


positive, small = PositiveSemidefinite(M), Relation(a, "<", b)
PROPOSITIONS = [
    (positive, "M ⪰ 0"),
    (Not(positive), "M ⋡ 0"),
    (Not(small), "not (a < b)"),
    (Iff(Not(positive), cosh(2 * r) > nu), "M ⋡ 0 ⇔ cosh(2r) > ν"),
    (Implies(small, Implies(positive, small)), "a < b ⇒ (M ⪰ 0 ⇒ a < b)"),
    (Implies(Implies(small, positive), small), "(a < b ⇒ M ⪰ 0) ⇒ a < b"),
    (And((small, Iff(small, positive))), "a < b and (a < b ⇔ M ⪰ 0)"),
    (And((small, positive, small)), "a < b, M ⪰ 0 and a < b"),
    (Not(And((small, positive))), "not (a < b and M ⪰ 0)"),
    (SmallestEigenvalue(M, 2 * gamma), "λ_min(M) = 2γ"),
    (SameSpectrum(A + B, M), "spec (A + B) = spec M"),
    (Spectrum(M, (a, b), (u, Transpose(Adjoint(u)))), "spec M = {a on u, b on ū}"),
    (Relation(sp.Derivative(a**2, a), ">", 0), "d/da (a²) > 0"),
    (Series(a * sp.Symbol("n", real=True), sp.Symbol("n", real=True), b), "Σₙ₌₀^∞ an = b"),
    (Series(a - sp.Symbol("n", real=True), sp.Symbol("n", real=True), b), "Σₙ₌₀^∞ (a − n) = b"),
    (Series(a * b, b, c), "Σ_(b=0)^∞ ab = c"),
    (Rate(M, -M * K_B), "Ṁ = −MK_B"),
    (Rate(MatrixSymbol("Phi", 2, 2), A), "Φ̇ = A"),
    (Rate(MatrixSymbol("V_0", 2, 2), A), "V̇₀ = A"),
    (Rate(A * M, B), "d/dt (AM) = B"),
    (Rate(MatrixSymbol("DeltaD", 2, 2), B), "d/dt (ΔD) = B"),
    (And((Relation(a, ">", 0), Relation(a, "≤", 1))), "0 < a ≤ 1"),
    (And((Relation(a, "<", b), Relation(b, "<", c), Relation(c, "≤", r))), "a < b < c ≤ r"),
    (And((Relation(b, ">", c), Relation(a, ">", b))), "a > b > c"),
    (And((Relation(a, "<", b), Relation(c, "<", r), Relation(b, "<", c))), "a < b < c < r"),
    (And((Relation(a, "<", b), Relation(a, "<", c))), "a < b and a < c"),
    (And((Relation(a, "<", 1), Relation(b, ">", 1))), "a < 1 and b > 1"),
    (And((Relation(a, "=", b), Relation(b, "<", c))), "a = b and b < c"),
    (And((Relation(a, "≠", b), Relation(b, "≠", c))), "a ≠ b and b ≠ c"),
    (Not(And((Relation(a, ">", 0), Relation(a, "<", 1)))), "not (0 < a < 1)"),
    (Minimum(a, (a, b), (positive,), c, (c, 0)), "min{ a : M ⪰ 0 } = c at (a, b) = (c, 0)"),
]


@pytest.mark.parametrize(("body", "line"), PROPOSITIONS)
def test_propositions_nest_without_ambiguity(body, line):
    """What has parts of its own stands in parentheses inside another proposition."""
    assert proposition(body) == line


ORDERS = st.sampled_from(["<", "≤", ">", "≥"])
INEQUALITIES = st.tuples(st.sampled_from([a, b, c, r]), ORDERS, st.sampled_from([a, b, c, r, sp.Integer(0)]))


def _taken_apart(line):
    """Return the inequalities of a sentence as (lesser, strict?, greater), with how often each stands there."""
    found = []
    for clause in line.replace(" and ", ", ").split(", "):
        words = clause.split()
        for left, operator, right in zip(words[::2], words[1::2], words[2::2], strict=False):
            found.append((left, operator, right) if operator in "<≤" else (right, {">": "<", "≥": "≤"}[operator], left))
    return sorted(found)


@given(st.lists(INEQUALITIES, min_size=1, max_size=5))
def test_a_chain_of_inequalities_says_what_its_links_said(triples):
    """Taken apart again, 0 < x ≤ 1 and its like give exactly the inequalities that went in."""
    relations = [Relation(*triple) for triple in triples]
    one_by_one = ", ".join(proposition(relation) for relation in relations)
    assert _taken_apart(proposition(And(tuple(relations)))) == _taken_apart(one_by_one)


def test_the_reading_of_chains_can_fail():
    """a < b < c is not a < c with b < c."""
    assert _taken_apart("a < b < c") == _taken_apart("a < b and c > b")
    assert _taken_apart("a < b < c") != _taken_apart("a < c and b < c")


@pytest.mark.parametrize("name", IDS)
@pytest.mark.parametrize("columns", [60, 100])
def test_every_line_fits_and_nothing_is_lost(name, columns):
    """Wrapping keeps to the width and keeps every character of every conclusion."""
    proof = proof_of(name)
    shown = text.derivation(proof, width=columns)
    assert max(map(width, shown.splitlines())) <= columns
    squeezed = "".join(shown.split())
    for step in proof.steps:
        assert "".join(proposition(step.sequent.proposition).split()) in squeezed
    assert "".join(text.derivation(proof, width=10_000).split()).count("✓") == squeezed.count("✓")


@pytest.mark.parametrize("name", IDS)
def test_a_statement_says_whose_it_is(name):
    """The source stands with the statement and with each of its claims, in both views."""
    statement = find(name)
    shown = text.show(statement)
    assert f"source: {statement.source}" in shown
    for claim in statement.claims:
        assert any(line.split()[:1] == [claim.id] for line in shown.splitlines())
    reconstructed = sum((claim.source or statement.source) == "reconstructed" for claim in statement.claims)
    derived = text.derivation(proof_of(name))
    assert sum(line.rstrip().endswith("reconstructed") for line in derived.splitlines()) >= reconstructed


def test_theorem_1_ends_with_its_verdict():
    """The last line counts the claims, and the key lines read as in a paper."""
    shown = text.derivation(proof_of("theorem-1"))
    assert shown.splitlines()[-1] == "theorem-1: proved, 9 of 9 claims"
    assert "sign: the left side is (2γ/ν)(ν − cosh(2r))" in shown
    assert "M ⋡ 0   where cosh(2r) > ν" in shown
    assert "lemma-1/positivity with n ↦ 1, K ↦ K_B" in shown
    assert "✗" not in shown


def _failing(derive):
    x = sp.Symbol("x", real=True)
    claims = (Claim("false", Relation(x, ">", 0)), Claim("true", Relation(x**2, "≥", 0)))
    return Statement("wrong-1", "Wrong", "theorem", "extension", Domain((x,)), claims, derive)


def test_a_refuted_claim_shows_its_witness_and_a_rejected_step_its_cross():
    """Nothing that failed can be taken for proved."""
    x = sp.Symbol("x", real=True)
    statement = _failing(lambda proof: (proof.sign(Relation(x, ">", 0)), proof.identity(x, x + 1)))
    shown = text.derivation(Session({}.__getitem__).prove(statement))
    lines = shown.splitlines()
    assert lines[-1] == "wrong-1: refuted, 0 of 2 claims"
    assert any(line.startswith("✗   1  x > 0") for line in lines)
    assert any(line.startswith("✗ false") for line in lines)
    assert any(line.startswith("? true") for line in lines)
    assert "not shown:" in shown
    assert "refuted: false at x = " in shown
    assert "ours, beyond the paper" in shown
    assert "✓" not in shown


def test_entries_described_in_words_are_not_listed_as_variables():
    """Lemma 1 quantifies over matrices; the entries of its written-out checks stay out of sight."""
    shown = text.show(find("lemma-1"))
    assert "every positive integer n" in shown
    assert "k1" not in shown
    assert "a₁₁" in text.show(find("theorem-1"))


def test_symmetry_of_an_abstract_matrix_is_shown():
    """A symmetric matrix says so, an arbitrary one does not."""
    n = sp.Symbol("n", integer=True, positive=True)
    sym, any_matrix = MatrixSymbol("S", n, n), MatrixSymbol("G", n, n)
    domain = Domain(
        matrices=(MatrixVariable(sym, 1, "symmetric"), MatrixVariable(any_matrix)),
        definitions=(Definition(MatrixSymbol("P", n, n), sym * any_matrix),),
    )
    claim = Claim("same", Relation(sym, "=", sym))
    shown = text.show(Statement("s", "T", "lemma", "extension", domain, (claim,), lambda _: None))
    assert "S = Sᵀ" in shown
    assert "G = G" not in shown
    assert "P      = SG" in shown


def test_an_invertible_or_moving_matrix_says_so():
    """What may be used of a matrix stands beside its name, and nothing is said of one that is constant."""
    n = sp.Symbol("n", integer=True, positive=True)
    moving, still = MatrixSymbol("V", 2 * n, 2 * n), MatrixSymbol("K", 2 * n, 2 * n)
    rate = still * moving + moving * still.T
    domain = Domain(
        matrices=(
            MatrixVariable(moving, 1, "covariance", invertible=True, rate=rate),
            MatrixVariable(still, meaning="drift"),
        )
    )
    claim = Claim("same", Relation(still, "=", still))
    shown = text.show(Statement("s", "T", "lemma", "extension", domain, (claim,), lambda _: None)).splitlines()
    assert any(" ".join(line.split()) == "V = Vᵀ covariance; invertible, V̇ = KV + VKᵀ" for line in shown)
    assert any(line.split() == ["K", "drift"] for line in shown)
    assert "V̇ = KV + VKᵀ + D" in text.show(find("smoother-gain"))


CERTIFICATES = [
    ("lemma-2", "growth from 1: f(w) = e^w between 0 and t"),
    ("lemma-2", "G(n) − G(n + 1), where G(n) = |ξ|²(1 − q)(1 + n − nq)"),
    ("lemma-2", "2/ν < 4 tanh(t/4) < 2 arcoth(ν) < 2ν/(ν² − 1)"),
    ("lemma-2", "conjunction from 10–13"),
    ("theorem-2", "compression from 11: rows 1 and 2"),
    ("smoother-gain", "Φ̇ = −ΦK_B differentiation: (V⁻¹)' = −V⁻¹V̇V⁻¹"),
]


@pytest.mark.parametrize(("name", "said"), CERTIFICATES)
def test_certificates_tell_what_was_used(name, said):
    """The function that grows, the remainder of the sum, the rows of the minor stand with the step."""
    assert said in " ".join(text.derivation(proof_of(name)).split())


@pytest.mark.parametrize("name", IDS)
def test_no_expression_is_shown_as_code(name):
    """Nothing reaches a reader under the name it has in Python."""
    shown = text.show(find(name)) + text.derivation(proof_of(name))
    for name in ("Derivative(", "Series(", "Rate(", "Determinant(", "Abs(", "Growth(", "norm_", "acoth", "Matrix("):
        assert name not in shown
    assert " + 0" not in shown


def test_premises_that_follow_on_one_another_are_a_range():
    """Three or more are joined, two are not, the order is kept and a repetition is said once."""
    from qdsym.export.explanation import _ranges

    assert _ranges([1, 2, 3]) == ["1–3"]
    assert _ranges([4, 1, 2, 9]) == ["4", "1", "2", "9"]
    assert _ranges([3, 2, 1]) == ["3", "2", "1"]
    assert _ranges([]) == []


def test_a_matrix_breaks_between_its_rows_and_an_operator_keeps_what_it_acts_on():
    """A row begins on a new line, also after one that was broken; d/dx and Σ do not end a line."""
    rows = "A = [[aaaaaaaa, bbbbbbbb, cccccccc], [dddddddd, eeeeeeee, ffffffff], [g, h, i]]"
    assert wrap(rows, 36)[1:] == ["[dddddddd, eeeeeeee, ffffffff],", "[g, h, i]]"]
    assert wrap(rows, 26)[3] == "[dddddddd, eeeeeeee,"
    for line in wrap("xxxxxxxx = ∂/∂s (yyyyyyyyyyyy) + d/dw (zzzzzz) + Σₙ₌₀^∞ (aaaaaaaa)", 22):
        assert not line.endswith(("∂/∂s", "d/dw", "∞"))
    assert any(line.endswith("d/e") for line in wrap("xxxxxxxx = d/e (yyyyyyyyyyyyyy)", 20))


def test_lines_break_outside_parentheses_and_before_operators():
    """A long sum breaks at its top level; a word longer than the line is split and not cut."""
    broken = wrap("aaaa = (bbbb + cccc) + (dddd + eeee)", 24)
    assert broken == ["aaaa = (bbbb + cccc)", "+ (dddd + eeee)"]
    assert "".join(wrap("x" * 50, 20)) == "x" * 50
    assert wrap("short", 20) == ["short"]


def test_a_long_text_is_wrapped_in_time_that_its_length_takes():
    """A million letters, and as many accents, which take no columns."""
    start = time.process_time()
    assert len(wrap("sinh(ν) + " * 100_000, 100)) > 9000
    assert len(wrap("ν\u0304 + " + "\u0304" * 100_000, 100)) == 1
    assert time.process_time() - start < 10


WIDE, DEEP = sp.Add(*(a**k for k in range(2, LONGEST))), a
for _ in range(DEEPEST):
    DEEP = sp.cosh(DEEP)
ONE, TWO = sp.ImmutableMatrix([[WIDE]]), sp.diag(DEEP, b)


def left_out(parts, node):
    """Return what stands in place of an expression."""
    return f"(… {parts} parts, not written out, {mark(node)})"


@pytest.mark.parametrize(
    ("body", "line"),
    [
        (Relation(WIDE, ">", b), f"{left_out(14995, WIDE)} > b"),
        (Relation(DEEP, ">", DEEP.args[0]), f"{left_out(51, DEEP)} > {'cosh(' * (DEEPEST - 1)}a{')' * (DEEPEST - 1)}"),
        (PositiveSemidefinite(ONE), f"{left_out(14996, ONE)} ⪰ 0"),
        (Series(WIDE, a, b), f"Σₐ₌₀^∞ {left_out(14995, WIDE)} = b"),
        (SameSpectrum(TWO, sp.diag(b, b)), f"spec {left_out(55, TWO.as_immutable())} = spec (bI)"),
    ],
)
def test_what_is_too_long_or_too_deep_is_left_out_where_it_stands(body, line):
    """What stands beside it is written, and so is what is just within the limits."""
    assert proposition(body) == line


def test_an_accent_takes_no_column():
    """ū is as wide as u, and a real extra letter is not."""
    assert width("ū") == 1
    assert width("uv") == 2


def test_all_that_is_declared_is_shown():
    """Shapes, and how mode variables move: a claim would be another without."""
    n = sp.Symbol("n", integer=True, positive=True)
    nu, mu, lam = (sp.Symbol(f"{name}_k", real=True) for name in ("nu", "mu", "lambda"))
    a, L = MatrixSymbol("a", n, 1), MatrixSymbol("L", 2 * n, 2 * n)
    domain = Domain(
        (nu, mu, lam),
        matrices=(MatrixVariable(a), MatrixVariable(L, entry=nu)),
        modes=(ModeVariable(nu, mu), ModeVariable(mu), ModeVariable(lam, None)),
    )
    made = Statement("s", "t", "lemma", "extension", domain, (Claim("c", Relation(nu, "=", nu)),), lambda proof: None)
    shown = " ".join(text.show(made).split())
    assert "all real n × 1 matrices a and all real 2n × 2n matrices L" in shown
    assert "all real νₖ, μₖ, λₖ in every mode k" in shown
    assert "ν̇ₖ = μₖ" in shown
    assert "λₖ moves in any differentiable way" in shown
    assert "μ̇" not in shown


def test_what_is_not_written_out_is_told_apart():
    """By a mark of the expression itself: by its numbers, and by the order of a product of matrices alone."""
    assert mark(WIDE + 1) != mark(WIDE + 2)
    assert mark(sp.Add(a, b, c)) == mark(sp.Add(c, b, a, evaluate=False))
    assert mark(sp.MatMul(a, M, V)) != mark(sp.MatMul(a, V, M))


def test_the_size_of_a_unit_matrix_is_shown_where_nothing_else_tells_it():
    """det(xI) > 0 is true of two rows, and not of three."""
    assert expression(sp.Determinant(a * sp.eye(3).as_immutable())) == "det(aI, 3 × 3)"
    assert expression(sp.Trace(sp.Identity(2) + M)) == "tr(I + M)"
    M_2 = MatrixSymbol("M_2", 2, 2)
    domain = Domain((a,), definitions=(Definition(M_2, (a * sp.eye(2)).as_immutable(), "twice a"),))
    made = Statement("s", "t", "lemma", "extension", domain, (Claim("c", Relation(a, "=", a)),), lambda proof: None)
    assert "M₂ = aI   twice a; 2 rows" in text.show(made)
    assert "M₂ = aI, 2 rows" in data.setting(domain)
