"""What stands behind a premise that denies, or joins, is looked at: only an equation may hold by rounding alone."""

import pytest

from qdsym.methods.method import Settings
from qdsym.methods.precision import method
from qdsym.proof import And, Implies, Not, Relation, real_symbols
from qdsym.proof.trusted.evidence import Outcome
from tests.support.statements import made

(x,) = real_symbols("x")
NONZERO = Relation(x, "≠", 0)
PREMISES = [NONZERO, Not(Relation(x, "=", 0)), Relation(x, "≤", -1), And((NONZERO, Relation(x, "≥", -100)))]


@pytest.mark.parametrize("premise", PREMISES, ids=str)
def test_a_false_conclusion_is_seen(premise):
    """x > 0 fails at −2, and x² > 0 does not."""
    for conclusion, expected in ((Relation(x, ">", 0), Outcome.FAIL), (Relation(x**2, ">", 0), Outcome.PASS)):
        own = made(Implies(premise, conclusion), variables=(x,))
        assert method.check(own, own.claims[0], Settings())[0] is expected
