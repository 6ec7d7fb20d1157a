"""What the rules on numbers refuse: each step has one thing wrong with it, and is refused for that."""

import pytest
from sympy import Derivative, I, ImmutableMatrix, Integer, Max, Min, Pow, Rational, diag, exp, eye, sqrt, zeros

from qdsym.proof import Domain, Relation, SmallestEigenvalue, Spectrum, real_symbols
from qdsym.proof.steps import Extremum, Identity, LeastEigenvalue, Sign, SpectralResolution
from tests.support.steps import shown, verdict

x, y, z = real_symbols("x y z")
DOMAIN = Domain((x, y, z), (Relation(x, ">", 0),))
e_1, e_2 = ImmutableMatrix([1, 0]), ImmutableMatrix([0, 1])


def diagonal(*values):
    """A diagonal matrix."""
    return diag(*values).as_immutable()


def test_a_sign_says_nothing_of_matrices():
    """diag(1, −1) has the trace of 0 and is not 0."""
    found = verdict(DOMAIN, Sign((Integer(0),)), Relation(diagonal(1, -1), "=", zeros(2, 2)))
    assert found.detail == "signs are of numbers, not of matrices"


@pytest.mark.parametrize("side", ["lhs", "rhs"])
def test_a_relation_that_was_changed_behind_its_back(side):
    """A matrix on one side: the checker makes it anew."""
    body = Relation(0, "=", 0)
    object.__setattr__(body, side, diagonal(1, -1))
    assert "two sides of one shape" in verdict(DOMAIN, Sign((Integer(0),)), body).detail


def test_a_sign_is_of_terms():
    """x − x is a sum of none, and that is no reason."""
    assert verdict(DOMAIN, Sign((Integer(0),)), Relation(x, "≥", x)).proved
    assert verdict(DOMAIN, Sign(()), Relation(x, "≥", x)).detail == "a sign is read off at least one term"


def test_a_sign_may_use_premises():
    """Each with its own signs, beside the hypotheses; and nothing when there are none."""
    body, terms = Relation(x + y * z, ">", 0), (x, y * z)
    assert verdict(DOMAIN, Sign(terms), body, Relation(y, "≥", 1), Relation(z, ">", y)).proved is False
    assert verdict(DOMAIN, Sign(terms), body, Relation(y, "≥", 1), Relation(z, ">", 1)).proved
    assert verdict(DOMAIN, Sign(terms), body, Relation(y, "≥", 1), given=[Relation(z, ">", 1)]).proved
    assert not verdict(DOMAIN, Sign(terms), body, Relation(y, "≥", 1)).proved
    assert not verdict(DOMAIN, Sign(terms), body).proved


@pytest.mark.parametrize("turns", [-2, -1, 1, 2])
def test_an_equation_with_a_complex_number_gives_no_sign(turns):
    """x e^{−2iy} = 1 holds at x = −1, y = π/2, and e^{−2iy} is no square of a real number."""
    domain = Domain((x, y), (Relation(x * exp(turns * I * y), "=", 1),))
    assert not verdict(domain, Sign((x,)), Relation(x, ">", 0)).proved
    assert not verdict(domain, Sign((-x,)), Relation(x, "<", 0)).proved


SLANT = ImmutableMatrix([1, 1]) / sqrt(2)


@pytest.mark.parametrize(
    ("matrix", "values", "vectors", "why"),
    [
        (diagonal(1, x), (1, x), (e_1, e_2), ""),
        (diagonal(1, 2), (1, Rational(1, 2)), (e_1, 2 * e_2), "the normal forms differ"),
        (diagonal(2, 1), (Rational(1, 2), 1), (2 * e_1, e_2), "the normal forms differ"),
        (e_1 * e_1.T + SLANT * SLANT.T, (1, 1), (e_1, SLANT), "the normal forms differ"),
        (e_1 * e_1.T + SLANT * SLANT.T, (1, 1), (SLANT, e_1), "the normal forms differ"),
        (diagonal(1, 0), (1, 0), (e_1,), "as many vectors as the matrix has rows"),
        (diagonal(1, 2), (2, 1), (e_1, e_2), "the normal forms differ"),
        (diagonal(1, 1), (1, 1), (e_1, e_1), "the normal forms differ"),
        (eye(1), (1,), (ImmutableMatrix([[2]]),), "the normal forms differ"),
    ],
)
def test_a_spectrum(matrix, values, vectors, why):
    """Each vector is of length 1, any two are orthogonal, there are as many as rows, and M = Σ λvv†."""
    found = verdict(DOMAIN, SpectralResolution(), Spectrum(matrix, values, vectors))
    assert found.proved is (why == ""), found
    assert why in found.detail


def test_a_least_eigenvalue_needs_a_spectrum():
    """Of that matrix, and one of them."""
    matrix, other = diagonal(1, 2), diagonal(1, 3)
    body = SmallestEigenvalue(matrix, 1)
    lacking = "this rule needs the spectrum of the same matrix"
    assert verdict(DOMAIN, LeastEigenvalue(), body).detail == lacking
    assert verdict(DOMAIN, LeastEigenvalue(), body, Spectrum(other, (1, 3), (e_1, e_2))).detail == lacking
    known = Spectrum(matrix, (1, 2), (e_1, e_2))
    assert verdict(DOMAIN, LeastEigenvalue(), body, known).proved
    assert verdict(DOMAIN, LeastEigenvalue(), body, Relation(x, ">", 0), known).proved
    above = SmallestEigenvalue(matrix, 2)
    assert "not seen to be above the least" in verdict(DOMAIN, LeastEigenvalue(), above, known).detail
    below = SmallestEigenvalue(matrix, 0)
    assert "not an eigenvalue" in verdict(DOMAIN, LeastEigenvalue(), below, known).detail


def test_a_least_eigenvalue_holds_where_its_spectrum_does():
    """A spectrum under a hypothesis gives nothing without that hypothesis."""
    matrix, trial = diagonal(y, y), Relation(y, "≥", 0)
    known = shown(Spectrum(matrix, (y, y), (e_1, e_2)), trial)
    body = SmallestEigenvalue(matrix, y)
    assert verdict(DOMAIN, LeastEigenvalue(), body, known, given=[trial]).proved
    assert "more hypotheses" in verdict(DOMAIN, LeastEigenvalue(), body, known).detail


def test_the_factor_of_a_least_eigenvalue_may_be_zero():
    """λ_min diag(y², xy²) = y² min(1, x), also where y = 0."""
    matrix = diagonal(y**2, x * y**2)
    known = Spectrum(matrix, (y**2, x * y**2), (e_1, e_2))
    assert verdict(DOMAIN, LeastEigenvalue(), SmallestEigenvalue(matrix, y**2 * Min(1, x)), known).proved
    assert "factor" in verdict(DOMAIN, LeastEigenvalue(), SmallestEigenvalue(matrix, -(y**2) * Min(1, x)), known).detail


@pytest.mark.parametrize("sum_", [x + y, x * y, x**y], ids=str)
@pytest.mark.parametrize("operator", ["≤", "≥", "="])
def test_an_extremum_is_of_max_or_min(sum_, operator):
    """x + y has the arguments x and y too, and is neither above nor below them."""
    found = verdict(DOMAIN, Extremum(), Relation(sum_, operator, x))
    assert found.detail == "this rule speaks of Max(…) or Min(…) on the left"


@pytest.mark.parametrize(("function", "operators"), [(Max(x, 0), "≠<>≤"), (Min(-x, 0), "≠<>≥")], ids=str)
def test_an_extremum_equals_or_bounds(function, operators):
    """max(x, 0) = x for x > 0, so it is neither > x nor ≠ x."""
    value = x if isinstance(function, Max) else -x
    assert verdict(DOMAIN, Extremum(), Relation(function, "=", value)).proved
    for operator in operators:
        assert "equals or is" in verdict(DOMAIN, Extremum(), Relation(function, operator, value)).detail


def test_terms_that_add_up_to_something_else_for_sympy():
    """(√y)² + (√y)² has a value for y ≥ 0 alone, though SymPy makes 2y of it."""
    term = Pow(sqrt(y), 2, evaluate=False)
    assert "a root" in verdict(DOMAIN, Sign((term, term)), Relation(2 * y, "≥", 0)).detail


def test_a_number_under_a_root_need_not_be_above_0_where_something_else_moves():
    """(x√(2 − √2))' = √(2 − √2), by no more than that 2 − √2 ≥ 0."""
    number = 2 - sqrt(2)
    body = Relation(Derivative(x * sqrt(number), x), "=", sqrt(number))
    assert verdict(Domain((x,), (Relation(number, "≥", 0),)), Identity(), body).proved
    assert not verdict(Domain((x,)), Identity(), body).proved
