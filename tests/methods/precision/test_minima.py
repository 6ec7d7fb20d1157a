"""Claimed minima: a dual certificate shows a true one, and nothing shows one that is none."""

from __future__ import annotations

import pytest
from sympy import I, ImmutableMatrix, Rational, diag, sqrt

from qdsym.methods.method import Settings
from qdsym.methods.precision import method as precision
from qdsym.proof import Minimum, Outcome, PositiveSemidefinite, Relation, real_symbols
from tests.support.statements import made

s, a, b, c = real_symbols("s a b c")
SYMMETRIC = ImmutableMatrix([[a, b], [b, c]])
AT_LEAST_ONE = (Relation(s, "≥", 1),)
ABOVE_FORM = PositiveSemidefinite(SYMMETRIC + s * ImmutableMatrix([[0, I], [-I, 0]]))


@pytest.fixture(autouse=True)
def _few_points(monkeypatch):
    monkeypatch.setattr(precision, "POINTS", 8)


def outcome(body, hypotheses=AT_LEAST_ONE):
    """What the method says of a minimum over a, b, c for every s."""
    statement = made(body, variables=(s, a, b, c), hypotheses=hypotheses)
    return precision.check(statement, statement.claims[0], Settings())


def least(objective, constraint, value, minimiser):
    """A minimum over the symmetric matrices A under one constraint."""
    return Minimum(objective, (a, b, c), (constraint,), value, minimiser)


@pytest.mark.parametrize(
    ("objective", "value", "minimiser"),
    [(a + c, 2 * s, (s, 0, s)), (a + 4 * c, 4 * s, (2 * s, 0, s / 2)), (2 * a - 2 * b + c, 2 * s, (s, s, 2 * s))],
)
def test_a_dual_certificate_shows_a_minimum(objective, value, minimiser):
    """The least Tr WA for A + isσ ⪰ 0 is 2s√(det W)."""
    answer, detail = outcome(least(objective, ABOVE_FORM, value, minimiser))
    assert (answer, detail) == (Outcome.PASS, "with a dual certificate at each, 8 points at 50 and 80 digits")


def test_where_no_constraint_binds_nothing_may_be_gained_anywhere():
    """A constant has its minimum everywhere; what falls in some direction has none there."""
    inside = (s + 1, 0, s + 1)
    assert outcome(least(a - a, ABOVE_FORM, 0, inside))[0] is Outcome.PASS
    assert outcome(least(a, ABOVE_FORM, s + 1, inside))[0] is Outcome.FAIL  # 9/10 of it is allowed, and less


def test_where_certificates_are_not_unique_one_is_found():
    """At A = 0 each of two constraints is enough, and the smallest Z on both need not be ⪰ 0."""
    both = (PositiveSemidefinite(SYMMETRIC), PositiveSemidefinite(diag(a + c, s * (a - c)).as_immutable()))
    assert outcome(Minimum(s * (a + c), (a, b, c), both, 0, (0, 0, 0)))[0] is Outcome.PASS


@pytest.mark.parametrize(
    ("body", "answers"),
    [
        (least(a + c, ABOVE_FORM, Rational(5, 2) * s, (2 * s, 0, s / 2)), {Outcome.UNKNOWN}),
        (least(a + c, ABOVE_FORM, 2 * s - 1, (s, 0, s - 1)), {Outcome.FAIL}),
        (least(a + c, ABOVE_FORM, 2 * s + Rational(1, 10**30), (s, 0, s)), {Outcome.FAIL}),
        (least(a + c, PositiveSemidefinite(SYMMETRIC * SYMMETRIC - s * diag(1, 1)), 2 * sqrt(s), (sqrt(s), 0, sqrt(s))),
         {Outcome.UNKNOWN, Outcome.FAIL}),
    ],
    ids=["not least", "not allowed", "not its value", "not affine"],
)  # fmt: skip
def test_what_is_no_minimum_never_passes(body, answers):
    """A minimiser from which scaling gains nothing, one outside, another value, and one that is only least nearby."""
    assert outcome(body)[0] in answers


def test_constraints_that_are_no_matrices_are_left_to_others():
    """A relation among the constraints gets no multiplier, and so no answer."""
    body = Minimum(a, (a,), (Relation(a, "≥", s),), s, (s,))
    assert outcome(body) == (Outcome.UNKNOWN, "no dual certificate was found at 8 of 8 points")
