"""Extrema and functions of a variable: each rule accepts what follows and rejects what does not."""

from __future__ import annotations

import pytest
import sympy
from sympy import Derivative, ImmutableMatrix, Integer, Inverse, MatrixSymbol, Max, Min, Transpose, cosh, exp, sinh

from qdsym.errors import InvalidInput
from qdsym.proof import Definition, Domain, MatrixVariable, Minimum, Rate, Relation, Series
from qdsym.proof.trusted.checker import check
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.rules.inference import Lemma
from tests.proof.trusted.stepping import DOMAIN, D, K, accepted, assume, k, last, n, positive, reciprocal, step, x, y, z


def test_extremum():
    """A maximum is ≥ each argument and equals one that no other exceeds; a minimum likewise."""
    rule = steps.Extremum()
    below = Relation(y, "≤", 0)
    assert accepted(step(Relation(Max(y, 0), "≥", y), rule))
    assert accepted(step(Relation(Max(y, 0), "=", 0), rule, given=(below,)))
    assert accepted(step(Relation(Min(y, z), "≤", z), rule))
    assert accepted(step(Relation(Min(x, 0), "=", 0), rule))
    for wrong in (
        Relation(Max(y, 0), "≤", y),
        Relation(Max(y, 0), ">", y),
        Relation(Max(y, 0), "≥", z),
        Relation(Max(y, 0), "=", 0),
        Relation(Max(x, 0), "=", 0),
        Relation(Min(y, z), "≥", z),
        Relation(Min(x, 0), "=", x),
        Relation(y, "=", y),
        Relation(2 * Max(y, 0), "≥", y),
    ):
        assert not accepted(step(wrong, rule)), wrong


def test_least_value():
    """A bound under the constraints and a feasible point that reaches it."""
    at_least = Relation(y, "≥", x)
    bound = step(
        Relation(y**2, "≥", x**2), steps.Sign(((y - x) * (y + x),)), 0, given=(at_least, Relation(y + x, ">", 0))
    )
    objective = y - x
    lower = step(Relation(objective, "≥", 0), steps.Sign((objective,)), given=(at_least,))
    feasible = step(Relation(x, "≥", x), steps.Sign((Integer(0),)))
    reached = step(Relation(0, "=", 0), steps.Identity())
    goal = Minimum(objective, (y,), (at_least,), 0, (x,))
    rule = steps.LeastValue()
    assert accepted(lower, feasible, reached, step(goal, rule, 0, 1, 2))
    assert not accepted(lower, feasible, reached, step(goal, rule, 1, 2))
    assert not accepted(lower, feasible, reached, step(goal, rule, 0, 2))
    assert not accepted(lower, feasible, reached, step(Minimum(objective, (y,), (), 0, (x,)), rule, 0, 1, 2))
    assert not accepted(
        lower, feasible, reached, step(Minimum(objective, (y,), (at_least,), 1, (x + 1,)), rule, 0, 1, 2)
    )
    assert not accepted(
        lower, feasible, reached, step(Minimum(objective, (y,), (at_least,), 0, (x + 1,)), rule, 0, 1, 2)
    )
    assert not accepted(lower, feasible, reached, step(Minimum(objective, (y,), (at_least,), 0, (y,)), rule, 0, 1, 2))
    assert not accepted(lower, feasible, reached, step(Minimum(objective, (x,), (at_least,), 0, (y,)), rule, 0, 1, 2))
    with pytest.raises(InvalidInput, match="distinct symbols"):
        Minimum(objective, (y, y), (at_least,), 0, (x, x))
    given = Relation(y, "=", 3)
    assert not accepted(lower, feasible, reached, step(goal, rule, 0, 1, 2, given=(given,)))
    assert not last(bound).proved


def test_a_minimum_is_not_rewritten_by_what_is_assumed_of_its_variable():
    """Under y = 1 the least y² + 1 over all y is still 1 and that of y² + y is not."""
    one = Relation(y, "=", 1)
    bound = step(Relation(y**2 + 1, "≥", 1), steps.Sign((y**2,)))
    reached = step(Relation(1, "=", 1), steps.Identity())
    least = step(Minimum(y**2 + 1, (y,), (), 1, (0,)), steps.LeastValue(), 0, 1)
    assert accepted(bound, reached, least)
    rewritten = step(Minimum(1 + y * y, (y,), (), sympy.Integer(3) - 2, (0,)), steps.Rewriting(), 2)
    assert accepted(bound, reached, least, rewritten)
    wrong = step(Minimum(y**2 + y, (y,), (), 1, (0,)), steps.Rewriting(), 2, 3, given=(one,))
    assert not accepted(bound, reached, least, assume(one), wrong)


def grows(relation, slope, function, between, given=(), hypotheses=None, domain=None):
    """Whether growth is accepted from a slope's sign shown by signs under hypotheses on the variable."""
    lower, upper = between
    hypotheses = (Relation(z, ">", lower), Relation(z, "<", upper)) if hypotheses is None else hypotheses
    first = step(slope, steps.Sign((slope.difference,)), given=(*hypotheses, *given))
    rule = steps.Growth(function, z, lower, upper)
    return accepted(first, step(relation, rule, 0, given=given), domain=domain or DOMAIN)


def test_growth():
    """f' > 0 between a and b > a gives f(b) > f(a)."""
    rises = Relation(Derivative(z**2, z), ">", 0)
    assert grows(Relation(9, ">", 0), rises, z**2, (Integer(0), Integer(3)))
    assert grows(Relation((1 + x) ** 2, ">", 1), rises, z**2, (Integer(1), 1 + x))
    flat = Relation(Derivative(cosh(z) ** 2 - sinh(z) ** 2, z), "=", 0)
    first = step(flat, steps.Identity())
    constant = steps.Growth(cosh(z) ** 2 - sinh(z) ** 2, z, Integer(0), x)
    assert accepted(first, step(Relation(cosh(x) ** 2 - sinh(x) ** 2, "=", 1), constant, 0))


def test_growth_rejected():
    """A slope of another sign, function or interval, ends that do not fit, and a variable that is not free."""
    rises = Relation(Derivative(z**2, z), ">", 0)
    zero, three = Integer(0), Integer(3)
    assert not grows(Relation(9, ">", 1), rises, z**2, (zero, three))
    assert not grows(Relation(8, ">", 0), rises, z**2, (zero, three))
    assert not grows(Relation(0, ">", 9), rises, z**2, (three, zero), hypotheses=(Relation(z, ">", 0),))
    assert not grows(Relation(4, ">", 9), rises, z**2, (Integer(-3), Integer(2)))
    assert not grows(Relation(9, "≠", 0), rises, z**2, (zero, three))
    assert not grows(Relation(27, ">", 0), rises, z**3, (zero, three))
    assert not grows(Relation(y**2, ">", 0), rises, z**2, (zero, y))
    assert not grows(Relation(z**2, ">", 0), rises, z**2, (zero, z), given=(positive,))
    assert not grows(Relation(9, ">", 0), rises, z**2, (zero, three), given=(Relation(z, "<", 5),))
    falls = Relation(Derivative(1 / z, z), "<", 0)
    first = step(falls, steps.Sign((-1 / z**2,)), given=(Relation(z, "≠", 0),))
    jump = steps.Growth(1 / z, z, Integer(-1), Integer(1))
    assert not accepted(first, step(Relation(1, "<", -1), jump, 0, given=(Relation(z, "≠", 0),)))
    assert not accepted(step(Relation(9, ">", 0), steps.Growth(z**2, z, zero, three)))


def test_growth_sees_through_definitions():
    """A defined symbol that hides the variable is not a constant."""
    domain = Domain((x, y, z), (positive,), (Definition(reciprocal, z),))
    for function in (reciprocal, reciprocal**2, sinh(reciprocal)):
        slope = step(Relation(Derivative(function, z), "=", 0), steps.Identity())
        nothing = step(Relation(0, "=", 0), steps.Identity())
        ends = [function.xreplace({reciprocal: Integer(k)}) for k in (1, 0)]
        for premise in (slope, nothing):
            rule = steps.Growth(function, z, Integer(0), Integer(1))
            assert not accepted(premise, step(Relation(ends[0], "=", ends[1]), rule, 0), domain=domain)


def test_telescoping():
    """Σ G(k) − G(k + 1) is G(0) when G is a polynomial times a decaying exponential."""

    def total(term, value, remainder, decay, index=k):
        return accepted(step(Series(term, index, value), steps.Telescoping(remainder, decay)))

    geometric = exp(-x * k)
    assert total(geometric - exp(-x * (k + 1)), 1, geometric, x)
    assert total(k * geometric - (k + 1) * exp(-x * (k + 1)), 0, k * geometric, x)
    assert not total(geometric - exp(-x * (k + 1)), 2, geometric, x)
    assert not total(geometric, 1, geometric, x)
    assert not total(exp(x * k) - exp(x * (k + 1)), 1, exp(x * k), x)
    assert not total(exp(-y * k) - exp(-y * (k + 1)), 1, exp(-y * k), y)
    assert not total(sympy.Integer(-1), 0, k, x)
    assert not total(1 / (k + 1) - 1 / (k + 2), 1, 1 / (k + 1), x)
    assert not total(geometric - exp(-x * (k + 1)), 1, geometric, 2 * x)
    assert not total(geometric - exp(-x * (k + 1)), 1, geometric, k)
    with pytest.raises(InvalidInput, match="symbols"):
        Series(exp(-x) - exp(-2 * x), 1, 1)


V, W = (MatrixSymbol(name, n, n) for name in "VW")
MOVING = Domain(
    (x,),
    (positive,),
    matrices=(
        MatrixVariable(K),
        MatrixVariable(D, 1),
        MatrixVariable(V, 1, invertible=True, rate=K * V + V * Transpose(K) + D),
    ),
)


def test_product_rule():
    """The rate of a product is found letter by letter, constants do not move, and inverses turn their rate round."""
    flow = K * V + V * Transpose(K) + D

    def moves(matrix, value):
        return accepted(step(Rate(matrix, value), steps.Differentiation()), domain=MOVING)

    assert moves(V, flow)
    assert moves(x * V * D * V, x * (flow * D * V + V * D * flow))
    assert moves(Inverse(V), -Inverse(V) * flow * Inverse(V))
    assert moves(x * K + V, flow)
    assert not moves(V, K * V + V * Transpose(K))
    assert not moves(V * D * V, 2 * flow * D * V)
    assert not moves(Inverse(V), Inverse(V) * flow * Inverse(V))
    assert not moves(x * K + V, flow + K)
    assert not moves(Inverse(D) * V, Inverse(D) * flow)
    assert not accepted(step(Relation(V, "=", V), steps.Differentiation()), domain=MOVING)


def test_a_rate_is_not_instantiated():
    """Matrices written out do not move, so what is put for a moving one does not have its rate."""
    lemma = Lemma(MOVING, Rate(V, K * V + V * Transpose(K) + D), (), True, False)
    one = ImmutableMatrix([[1, 0], [0, 1]])
    substitution = ((n, 2), (K, one), (D, one), (V, one))
    rule = steps.Instance(statement="flow", claim="c", substitution=substitution)
    wrong = step(Rate(one, 3 * one), rule)
    assert not check(Domain((x,), (positive,)), [wrong], lambda s, c: lemma)[0].proved


def test_a_series_is_not_rewritten_by_what_is_assumed_of_its_index():
    """Under k = 0 a factor 1 + k is 1 in one term and not in the series."""
    term = exp(-k) - exp(-k - 1)
    first = step(Series(term, k, 1), steps.Telescoping(exp(-k), Integer(1)))
    zero = Relation(k, "=", 0)
    assert accepted(first)
    wrong = step(Series(term * (1 + k), k, 1), steps.Rewriting(), 0, 1, given=(zero,))
    assert not accepted(first, assume(zero), wrong)
