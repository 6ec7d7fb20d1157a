"""Integrals by an antiderivative and limits by a modulus: what holds is found, what does not is not proved."""

from __future__ import annotations

import pytest
from sympy import Abs, ImmutableMatrix, MatrixSymbol, Max, Min, Rational, exp, log, oo, sqrt

from qdsym.errors import InvalidInput
from qdsym.export.latex.formulas import proposition as latex
from qdsym.proof import (
    Claim,
    Definition,
    Derivation,
    Domain,
    Session,
    Statement,
    Verdict,
    entrywise_product,
    integral,
    largest_eigenvalue,
    limit,
    positive_part,
    proposition,
    real_symbols,
)
from qdsym.proof.search.search import Search

x, a, b, g, c, epsilon = real_symbols("x a b g c epsilon")
MIXED = ImmutableMatrix([[0, a], [a, 0]])


def verdict(claim, *hypotheses):
    """The verdict on a claim whose derivation is looked for."""
    domain = Domain((x, a, b, g, epsilon), tuple(map(proposition, hypotheses)))
    statement = Statement(
        "own", "Own", "lemma", "extension", domain, (Claim("c", claim),), lambda proof: proof.auto(claim)
    )
    return Session({}.__getitem__).prove(statement).result("c").verdict


@pytest.mark.parametrize(
    ("claim", "hypotheses"),
    [
        (integral(g * exp(-g * x), (x, 0, x), 1 - exp(-g * x), -exp(-g * x)), [x >= 0]),
        (integral(1 / x, (x, 1, b), log(b), log(x)), [b >= 1]),
        (integral(x**2, (x, a, a), 0, x**3 / 3), []),
        (limit(x**2, (x, 0), 0, (epsilon, Min(epsilon, 1))), []),
        (limit(x / (1 + x), (x, oo), 1, (epsilon, 1 / epsilon)), []),
        (limit(1 / x, (x, -oo), 0, (epsilon, -1 / epsilon)), []),
        (largest_eigenvalue(ImmutableMatrix([[x, a], [a, x]]), x + Abs(a)), []),
        (positive_part(ImmutableMatrix([[Abs(a), a], [a, Abs(a)]]) / 2, MIXED), []),
        (positive_part(ImmutableMatrix([[Max(x, 0), 0], [0, Max(b, 0)]]), ImmutableMatrix([[x, 0], [0, b]])), []),
    ],
    ids=str,
)
def test_what_holds_is_found(claim, hypotheses):
    """Without a word of how."""
    assert verdict(claim, *hypotheses) is Verdict.PROVED


@pytest.mark.parametrize(
    ("claim", "hypotheses"),
    [
        (integral(1 / x**2, (x, -1, 1), -2, -1 / x), []),  # a pole inside
        (integral(1 / x**2, (x, -1, 1), -2, -1 / x), [x > 1]),  # … whatever is supposed of x elsewhere
        (integral(1 / x, (x, 0, 1), 0, log(x)), []),  # and at an end
        (integral(1 / sqrt(x), (x, 0, 1), 2, 2 * sqrt(x)), []),  # improper, though finite
        (integral(x**2, (x, 1, 0), Rational(-1, 3), x**3 / 3), []),  # the ends exchanged
        (integral(x**2, (x, a, b), (b**3 - a**3) / 3, x**3 / 3), []),  # perhaps exchanged
        (integral(x**2, (x, 0, 1), Rational(1, 2), x**3 / 3), []),
        (integral(x**2, (x, 0, 1), Rational(1, 3), x**3 / 3 + x * (1 - x)), []),
        (limit(1 / x, (x, oo), 0, (epsilon, epsilon)), []),
        (limit(x**2, (x, 0), 0, (epsilon, -1)), []),  # a modulus that is never met
        (limit(x**2, (x, 0), 1, (epsilon, epsilon)), []),
        (limit(1 / x, (x, 0), 0, (epsilon, epsilon)), []),
        (largest_eigenvalue(ImmutableMatrix([[x, a], [a, x]]), x + a), []),
        (largest_eigenvalue(ImmutableMatrix([[1, 0], [0, 2]]), 1), []),
        (positive_part(ImmutableMatrix([[Abs(a), 0], [0, Abs(a)]]), MIXED), []),
        (positive_part(ImmutableMatrix([[0, 0], [0, 0]]), MIXED), []),
    ],
    ids=str,
)
def test_what_does_not_hold_is_refuted(claim, hypotheses):
    """At an exact point where it is false or has no value."""
    assert verdict(claim, *hypotheses) is Verdict.REFUTED


def test_what_a_domain_defines_is_not_taken_for_a_function_of_the_variable():
    """With c = x², the antiderivative c + x gains (1 − 0), which is not the integral of 1 + 2x."""
    wrong = integral(1 + 2 * x, (x, 0, 1), 1, c + x)
    assert Search(Derivation(Domain((x,), (), (Definition(c, x**2),))), seconds=1).show(wrong) is None


def test_the_bound_variable_has_a_prime():
    """Subscripts stay behind it; what is shown is what is claimed."""
    (t_1,) = real_symbols("t_1")
    claim = integral(2 * t_1, (t_1, 0, t_1), t_1**2, t_1**2)
    assert [str(v) for v in claim.parts[0].variables] == ["t'_1"]
    assert "{t{}^{\\prime}_{1}}^{2}" in latex(claim)


@pytest.mark.parametrize(
    ("call", "message"),
    [
        (lambda: integral(x, (x, 0, oo), 1, x), "over: expected finite ends"),
        (lambda: integral(x, (1, 0, 1), 1, x), "over: expected a variable first"),
        (lambda: integral(c, (x, 0, 1), 1, c), "antiderivative: expected an expression in x"),
        (lambda: integral("x", (x, 0, 1), 1, x), "integrand: expected a SymPy expression"),
        (lambda: limit(x, (x, 0), x, (epsilon, epsilon)), "towards: expected a variable that x does not speak of"),
        (lambda: limit(x, (x, 0), 0, (epsilon, x)), "towards: expected a variable"),
        (lambda: limit(x * epsilon, (x, 0), 0, (epsilon, epsilon)), "within: expected a variable"),
        (lambda: entrywise_product(MIXED, ImmutableMatrix([1])), "other: expected a matrix of the same shape"),
    ],
)
def test_what_cannot_be_meant_is_said(call, message):
    """One line, with the argument."""
    with pytest.raises(InvalidInput, match=message):
        call()


def test_an_entrywise_product_has_the_products_of_entries():
    """Also of matrices that are letters."""
    letter = MatrixSymbol("A", 2, 2)
    assert entrywise_product(letter, MIXED) == ImmutableMatrix([[0, a * letter[0, 1]], [a * letter[1, 0], 0]])
