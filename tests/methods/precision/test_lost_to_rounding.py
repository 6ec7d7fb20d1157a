"""What rounding takes away is neither equal nor unequal, and what has no value is not passed over."""

import pytest
import sympy
from sympy import Max, cosh, log, sinh, sqrt

from qdsym.methods.method import NotApplicable, Settings
from qdsym.methods.precision import method as precision
from qdsym.methods.sampling import method as sampling
from qdsym.proof import PositiveSemidefinite, Relation, real_symbols
from qdsym.proof.trusted.evidence import Outcome
from tests.support.statements import made

r, y = real_symbols("r y")
ONE = cosh(r) ** 2 - sinh(r) ** 2
"""1, as a difference of numbers that have no digit in common with it from r = 60 on."""


def said(method, own):
    """The outcome, UNKNOWN where a method has no way to speak of a claim."""
    try:
        return method.check(own, own.claims[0], Settings())[0]
    except NotApplicable:
        return Outcome.UNKNOWN


@pytest.mark.parametrize("node", [ONE, sqrt(ONE), Max(0, ONE, evaluate=False), sqrt(1 + sqrt(ONE) - ONE)], ids=str)
@pytest.mark.parametrize("method", [precision, sampling])
def test_a_difference_that_is_lost_tells_nothing(node, method):
    """Far out neither 1 nor another number is seen there; near 0 the one is right and the other wrong."""
    for number in (1, 2):
        far = made(Relation(node, "=", number), hypotheses=(Relation(r, "≥", 200),), variables=(r,))
        assert said(method, far) is Outcome.UNKNOWN
        near = made(Relation(node, "=", number), hypotheses=(Relation(r, "≥", -3),), variables=(r,))
        expected = Outcome.PASS if number == 1 else Outcome.FAIL
        assert said(method, near) is expected


@pytest.mark.parametrize("body", [Relation(log(y) ** 2, "≥", 0), Relation(1 / (r**2 + y), "≠", 0)], ids=str)
def test_a_claim_without_a_value_somewhere_is_false_there(body):
    """Half of the points do not make it pass; where y > 0, it does."""
    own = made(body, variables=(r, y))
    outcome, detail = precision.check(own, own.claims[0], Settings())
    assert outcome is Outcome.FAIL
    assert "undefined there" in detail
    kept = made(body, hypotheses=(Relation(y, ">", 0),), variables=(r, y))
    assert precision.check(kept, kept.claims[0], Settings())[0] is Outcome.PASS


def test_a_small_number_is_not_0():
    """e^−r is below every digit asked for from r = 200 on, and above 0; its half is another number."""
    small = sympy.exp(-r)
    for body, expected in (
        (Relation(small, ">", 0), Outcome.PASS),
        (Relation(small, "=", 0), Outcome.FAIL),
        (Relation(small, "=", small / 2), Outcome.FAIL),
        (PositiveSemidefinite(sympy.ImmutableMatrix([[small, 0], [0, -small]])), Outcome.FAIL),
        (Relation(small * sympy.exp(2 * r), "=", sympy.exp(r)), Outcome.PASS),
    ):
        own = made(body, hypotheses=(Relation(r, "≥", 200), Relation(r, "≤", 10**4)), variables=(r,))
        assert precision.check(own, own.claims[0], Settings())[0] is expected, body


def test_no_denominator_is_called_zero_for_want_of_digits():
    """1/(cosh² r − sinh² r) = 1 has a value wherever it is asked for."""
    own = made(Relation(1 / ONE, "=", sympy.Integer(1)), hypotheses=(Relation(r, "≥", 200),), variables=(r,))
    assert precision.check(own, own.claims[0], Settings())[0] is Outcome.UNKNOWN


@pytest.mark.parametrize(
    ("beside", "expected"), [(2, Outcome.FAIL), (1, Outcome.PASS), (sympy.Rational(1, 2), Outcome.PASS)]
)
def test_a_large_entry_hides_no_negative_eigenvalue(beside, expected):
    """[[e^−r, k], [k, e^r]] has the determinant 1 − k², however far out."""
    matrix = sympy.ImmutableMatrix([[sympy.exp(-r), beside], [beside, sympy.exp(r)]])
    own = made(
        PositiveSemidefinite(matrix), hypotheses=(Relation(r, "≥", 100), Relation(r, "≤", 10**4)), variables=(r,)
    )
    assert precision.check(own, own.claims[0], Settings())[0] is expected
