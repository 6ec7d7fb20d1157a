"""What equality may use, and what the helpers of all rules refuse."""

from dataclasses import replace

import pytest
from sympy import (
    Abs,
    Add,
    I,
    Identity,
    ImmutableMatrix,
    MatrixSymbol,
    Mul,
    Rational,
    Symbol,
    Trace,
    Transpose,
    ZeroMatrix,
    diag,
    exp,
    eye,
    sqrt,
)

from qdsym.proof import (
    And,
    Definition,
    Domain,
    Implies,
    MatrixVariable,
    Minimum,
    Not,
    PositiveSemidefinite,
    Rate,
    Relation,
    Series,
    real_symbols,
)
from qdsym.proof.steps import Citation, ConicSum, LeastValue, Rewriting, Sign
from qdsym.proof.steps import Identity as Same
from tests.support.steps import shown, verdict

x, y, z, k, q = real_symbols("x y z k q")
n = Symbol("n", integer=True, positive=True)
A, B, R = MatrixSymbol("A", n, n), MatrixSymbol("B", n, n), MatrixSymbol("R", n, 2)
DOMAIN = Domain((x, y, z, k), (Relation(x, ">", 0),), (Definition(q, x**2),))
MATRICES = Domain((x, y), (), matrices=(MatrixVariable(A), MatrixVariable(B, 1, rate=x * B), MatrixVariable(R)))


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (Relation(x * (x + 1), "=", x**2 + x), ""),
        (Relation(diag(x, 2 * y), "=", diag(x, y + y)), ""),
        (Relation(ImmutableMatrix([[x]]), "=", x), ""),
        (Relation(diag(x, y), "=", diag(x, x)), "the normal forms differ"),
        (Relation(diag(x, y), "=", diag(y, y)), "the normal forms differ"),
        (
            Relation(ImmutableMatrix([[0, x], [0, 0]]), "=", ImmutableMatrix([[0, y], [0, 0]])),
            "the normal forms differ",
        ),
        (Relation(x, "=", y), "the normal forms differ"),
        (Relation(x, "≤", x), "an identity concludes an equation"),
        (Not(Relation(x, "=", y)), "this rule concludes a Relation"),
    ],
)
def test_an_identity(body, why):
    """Of numbers, or of matrices entry by entry."""
    found = verdict(DOMAIN, Same(), body)
    assert found.proved is (why == ""), found
    assert why in found.detail


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (Relation(Transpose(A * B), "=", B * Transpose(A)), ""),
        (Relation(Trace(A), "=", Trace(Transpose(A))), ""),
        (Relation(Identity(n), "=", Transpose(Identity(n))), ""),
        (Relation(A - A, "=", ZeroMatrix(n, n)), ""),
        (Relation(A, "=", Transpose(A)), "the normal forms differ"),
        (Relation(Identity(n), "=", A), "the normal forms differ"),
        (Relation(A, "=", Identity(n)), "the normal forms differ"),
        (Relation(0, "=", Trace(A)), "the normal forms differ"),
        (Relation(Trace(A), "=", 0), "the normal forms differ"),
    ],
)
def test_an_identity_of_any_size(body, why):
    """On either side there may be a matrix of symbolic size."""
    found = verdict(MATRICES, Same(), body)
    assert found.proved is (why == ""), found
    assert why in found.detail


def test_matrices_of_different_shapes_differ():
    """Σ vv† with v of three entries is no matrix of two rows."""
    rule = ConicSum((1,), (ImmutableMatrix([1, 0, 0]),), (1,))
    assert verdict(DOMAIN, rule, PositiveSemidefinite(eye(2))).detail == "the shapes differ"
    one = ConicSum((1,), (ImmutableMatrix([1]),), (1,))
    assert verdict(DOMAIN, one, PositiveSemidefinite(eye(1))).proved
    assert verdict(DOMAIN, one, PositiveSemidefinite(eye(2))).detail == "the shapes differ"
    wide = ConicSum((1,), (eye(2),), (1,))
    assert verdict(DOMAIN, wide, PositiveSemidefinite(eye(1))).detail == "the shapes differ"


EQUATION = Relation(y, "=", z)


@pytest.mark.parametrize(
    ("equations", "body", "proved"),
    [
        ([EQUATION], Relation(y**2, "=", y * z), True),
        ([EQUATION], Relation(y * z, "=", y**2), True),
        ([], Relation(y**2, "=", y * z), False),
        ([Relation(z, "=", y)], Relation(y**2, "=", y * z), True),
        ([Relation(y, "=", x), Relation(x, "=", z)], Relation(y**2, "=", z**2), True),
        ([Relation(x, "=", z), Relation(y, "=", x)], Relation(y**2, "=", z**2), False),
        ([Relation(q, "=", y)], Relation(x**2, "=", y), True),
        ([Relation(x**2, "=", y)], Relation(q, "=", y), True),
        ([Relation(x, "=", q)], Relation(x, "=", x**2), False),
        ([Relation(sqrt(x), "=", 1 + z**2)], Relation(1 / sqrt(x), "=", 1 / (1 + z**2)), True),
        ([Relation(sqrt(x), "=", 1 + z**2)], Relation(1 / sqrt(x), "=", 1 / (1 + z)), False),
        ([Relation(sqrt(x), "=", y)], Relation(x ** Rational(3, 2), "=", y**3), True),
        ([Relation(sqrt(x), "=", y)], Relation(x ** Rational(3, 2), "=", y**2), False),
        ([Relation(sqrt(x), "=", y)], Relation((2 * x) ** Rational(3, 2), "=", y**3), False),
        ([Relation(exp(y), "=", 1 + z**2)], Relation(exp(-y), "=", 1 / (1 + z**2)), True),
        ([Relation(exp(y), "=", 1 + z**2)], Relation(exp(2 * y), "=", 1 + z**4), False),
        ([Relation(exp(2 * y), "=", z)], Relation(exp(y), "=", z / 2), False),
        ([Relation(y**2, "=", z**2)], Relation(y**4, "=", z**4), True),
        ([Relation(y**2, "=", z**2)], Relation(y**3, "=", Abs(z) ** 3), False),
        ([Relation(y**2, "=", x)], Relation(y**3, "=", x ** Rational(3, 2)), False),
        ([Relation(y, "≥", z)], Relation(y, "=", z), False),
        ([Relation(y, "≠", z)], Relation(y, "=", z), False),
        ([Not(EQUATION)], Relation(y, "=", z), False),
        ([And((EQUATION,))], Relation(y, "=", z), False),
        ([Relation(diag(y, 1), "=", diag(z, 1))], Relation(diag(y, 1), "=", diag(z, 1)), True),
        ([Relation(diag(y, 1), "=", diag(z, 1))], Relation(diag(y, 2), "=", diag(z, 2)), False),
        ([Relation(diag(y, 1), "≠", diag(z, 1))], Relation(diag(y, 1), "=", diag(z, 1)), False),
        ([Relation(diag(y, 1), "=", diag(z, 1))], Relation(Trace(2 * diag(y, 1)), "=", 2 * z + 2), False),
    ],
)
def test_equations_among_the_premises(equations, body, proved):
    """Of numbers and of matrices, are put in from left to right, in their order, where their left side stands."""
    found = verdict(DOMAIN, Same(), body, *equations)
    assert found.proved is proved
    assert found.proved or found.detail == "the normal forms differ"


def test_equations_are_put_in_by_two_rules_alone():
    """A rewriting uses those after its first premise; a sign uses none."""
    first = Relation(y, ">", 1)
    assert verdict(DOMAIN, Rewriting(), Relation(z, ">", 1), first, EQUATION).proved
    assert verdict(DOMAIN, Rewriting(), Relation(z, ">", 1), first).detail == "the normal forms differ"
    assert verdict(DOMAIN, Rewriting(), Relation(z, "=", y), EQUATION).detail == "the normal forms differ"
    assert verdict(DOMAIN, Sign((z - y,)), Relation(0, "=", 0), EQUATION).detail == "the normal forms differ"


@pytest.mark.parametrize(
    ("equation", "body", "proved"),
    [
        (Relation(A * B, "=", B), Relation(Trace(A * B), "=", Trace(B)), True),
        (
            Relation(A * B, "=", B),
            Relation((A * B) * Transpose(A), "=", B * Transpose(A)),
            False,
        ),  # one product of three
        (Relation(A * B, "=", B), Relation(Trace(B * A), "=", Trace(B)), False),
        (Relation(B, "=", A * Transpose(A)), Relation(A * B, "=", A * A * Transpose(A)), True),
        (Relation(B, "=", A * Transpose(A)), Relation(A, "=", B), False),
        (Relation(B, "≠", A * Transpose(A)), Relation(B, "=", A * Transpose(A)), False),
    ],
)
def test_equations_between_matrices_of_any_size(equation, body, proved):
    """They are put in where their left side stands as it is written."""
    assert verdict(MATRICES, Same(), body, equation).proved is proved


def test_an_equation_between_matrices_says_nothing_of_rates():
    """That B is A now does not make it move as A."""
    rate = Rate(B, x * B)
    assert not verdict(MATRICES, Rewriting(), Rate(A, x * A), rate, Relation(B, "=", A)).proved


def test_an_equation_at_an_instant_says_nothing_of_rates():
    """Tr B = 0 now does not make the rate of Tr B that of 0."""
    rate, zero = Rate(Trace(B), x * Trace(B)), Relation(x, "=", y)
    found = verdict(MATRICES, Rewriting(), Rate(Trace(B), y * Trace(B)), rate, zero)
    assert found.detail == "the normal forms differ"
    assert verdict(MATRICES, Rewriting(), Rate(Trace(B), Trace(B) * x), rate, zero).proved


def test_what_an_equation_hides_has_to_have_a_value():
    """1/y is put in for z, and the conclusion has a value where y ≠ 0 alone."""
    found = verdict(DOMAIN, Same(), Relation(z - 1 / y, "=", 0), shown(Relation(z, "=", 1 / y), Relation(y, "≠", 0)))
    assert "more hypotheses" in found.detail
    assert "a denominator" in verdict(DOMAIN, Same(), Relation(1 / y - 1 / z, "=", 0), EQUATION).detail


@pytest.mark.parametrize(
    "body",
    [
        Minimum(y**2, (y,), (), 0, (0,)),
        Implies(Relation(x, ">", 1), Minimum(y**2, (y,), (), 0, (0,))),
        Series(0 * y, y, 0),
    ],
)
def test_no_hypothesis_speaks_of_a_bound_variable(body):
    """Neither of the step nor of the domain, nor through a definition."""
    assert verdict(DOMAIN, Citation("a book"), body).proved
    assert verdict(DOMAIN, Citation("a book"), body, given=[Relation(z, ">", 0)]).proved
    why = "a hypothesis speaks of a variable that the conclusion binds"
    assert verdict(DOMAIN, Citation("a book"), body, given=[Relation(y, ">", 0)]).detail == why
    narrow = Domain((x, y), (Relation(q, ">", 0),), (Definition(q, y**2),))
    assert verdict(narrow, Citation("a book"), body).detail == why


def test_only_variables_of_the_domain_are_bound():
    """No name for one, no variable of one mode, and no expression, also when a minimum was changed behind its back."""
    body = Minimum(y**2, (y,), (), 0, (0,))
    for variable in (y + 1, I * y):
        object.__setattr__(body, "variables", (variable,))
        assert "distinct symbols" in verdict(DOMAIN, Citation("a book"), body).detail


def test_a_rewriting_keeps_what_is_said():
    """Each expression is equal to its own counterpart, and the shape is the same."""
    fact = And((Relation(y, ">", 1), Relation(z, "=", I)))
    assert verdict(DOMAIN, Rewriting(), And((Relation(2 * y - y, ">", 1), Relation(z, "=", I))), fact).proved
    for other, why in (
        (And((Relation(y, "≥", 1), Relation(z, "=", I))), "the propositions are not parallel"),
        (And((Relation(y, ">", 1), Relation(z, "=", 1))), "the normal forms differ"),
        (And((Relation(z, ">", 1), Relation(y, "=", I))), "the normal forms differ"),
        (And((Relation(z, "=", I), Relation(y, ">", 1))), "the propositions are not parallel"),
    ):
        assert verdict(DOMAIN, Rewriting(), other, fact).detail == why


def test_what_an_equality_owes():
    """√(y − 1) has no value at y = 0, nor is it equal to anything there."""
    node = sqrt(y - 1)
    assert "a root" in verdict(DOMAIN, Same(), Relation(2 * node + x, "=", node + x + node)).detail
    assert verdict(DOMAIN, Same(), Relation(2 * node + x, "=", node + x + node), given=[Relation(y, "≥", 1)]).proved


def test_what_is_the_same_is_not_looked_into():
    """x^y is beyond the normal forms, and may stay where it stands."""
    power = Relation(x**y, ">", 0)
    assert verdict(DOMAIN, Rewriting(), power, power).proved
    fact = And((power, Relation(y, ">", 1)))
    assert verdict(DOMAIN, Rewriting(), And((Relation(x**y, ">", 0), Relation(2 * y - y, ">", 1))), fact).proved


@pytest.mark.parametrize("side", ["lhs", "rhs"])
def test_a_number_is_no_matrix(side):
    """Also when a relation was changed behind its back."""
    body = Relation(0, "=", 0)
    object.__setattr__(body, side, diag(0, 0).as_immutable())
    assert "two sides of one shape" in verdict(DOMAIN, Same(), body).detail


@pytest.mark.parametrize(
    ("first", "domain"),
    [
        (Mul(x, y, 1 / x, evaluate=False), Domain((x, y, z))),
        (
            Add(Trace(A), -Trace(A), Mul(x, y, 1 / x, evaluate=False), evaluate=False),
            Domain((x, y, z), matrices=(MatrixVariable(A),)),
        ),
    ],
)
def test_a_fact_that_owes_too_much_does_not_stand_in_the_way_of_another(first, domain):
    """y·x/x ≥ y says that y ≥ y where x ≠ 0 alone; that y ≥ y is known as well."""
    known = Relation(first, "≥", y), Relation(y, "≥", y)
    least = Minimum(z, (z,), (Relation(z, "≥", y),), y, (y,))
    bound = shown(Relation(z, "≥", y), Relation(z, "≥", y))
    for facts, proved in ((known, True), (known[1:], True), (known[:1], False)):
        found = verdict(replace(domain, hypotheses=facts), LeastValue(), least, bound, Relation(y, "=", y))
        assert found.proved is proved, found
