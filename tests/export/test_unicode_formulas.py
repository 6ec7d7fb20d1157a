"""Formulas in Unicode are written as physicists write them, and nest without ambiguity."""

from __future__ import annotations

import pytest
import sympy as sp
from hypothesis import given
from hypothesis import strategies as st
from sympy import Adjoint, I, MatrixSymbol, Trace, Transpose, cosh, sqrt

from qdsym.notation.unicode_math import expression, proposition
from qdsym.proof import (
    And,
    Iff,
    Implies,
    Minimum,
    Not,
    PositiveSemidefinite,
    Rate,
    Relation,
    SameSpectrum,
    Series,
    SmallestEigenvalue,
    Spectrum,
    real_symbols,
)

a, b, c, gamma, nu, r = real_symbols("a b c gamma nu r")
A, B, M, V, Z, sigma, K_B = (MatrixSymbol(name, 2, 2) for name in ("A", "B", "M", "V", "Z", "sigma", "K_B"))
u = MatrixSymbol("u", 2, 1)
one = sp.eye(2).as_immutable()


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
