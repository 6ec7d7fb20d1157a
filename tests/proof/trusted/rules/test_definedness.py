"""When something has a value: what is owed where, and what each connective asks of its parts."""

import pytest
from sympy import Determinant, I, Identity, MatrixSymbol, Symbol, Trace, exp, log, pi, sqrt

from qdsym.proof import (
    And,
    Domain,
    Iff,
    Implies,
    MatrixVariable,
    ModeVariable,
    Not,
    Outgrows,
    Rate,
    Relation,
    real_symbols,
)
from qdsym.proof.steps import Citation
from qdsym.proof.steps import Identity as Identity_
from qdsym.proof.trusted.deciding.deciders import Deciders
from qdsym.proof.trusted.rules.definedness import Definedness, Rejected
from tests.support.steps import shown, verdict

x, y, z, nu = real_symbols("x y z nu_k")
n = Symbol("n", integer=True, positive=True)
A, B = (MatrixSymbol(name, n, n) for name in "AB")
DOMAIN = Domain((x, y, z), (Relation(x, ">", 0),))
NONZERO = Relation(y, "≠", 0)


def knowing(*given, domain=DOMAIN, premises=()):
    """What is known under hypotheses, of a fresh normal form."""
    return Definedness(Deciders(domain), frozenset(given), list(premises), {})


def test_what_was_owed_before_an_assumption_is_not_paid_by_it():
    """1/y was met before y ≠ 0 was assumed."""
    known = knowing()
    known.form.scalar(1 / y)
    with pytest.raises(Rejected, match="denominator"), known.assuming(NONZERO):
        pytest.fail("the assumption began")


def test_what_is_owed_under_an_assumption_is_paid_by_it():
    """1/y was met while y ≠ 0 was assumed, and is not owed any more afterwards; outside it would be."""
    known = knowing()
    with known.assuming(NONZERO):
        known.form.scalar(1 / y)
    known.discharge()
    assert known.under == frozenset()
    with pytest.raises(Rejected, match="denominator"):
        known.require_real(1 / y)


def test_an_assumption_ends_also_when_something_is_rejected():
    """Nothing of it is left."""
    known = knowing()
    with pytest.raises(Rejected), known.assuming(NONZERO):
        known.require(False, "no")
    assert known.assumed == frozenset()


def test_a_reason_shows_what_it_speaks_of():
    """And braces are left alone when nothing is shown."""
    with pytest.raises(Rejected, match="x is 3"):
        knowing().require(False, "{} is {}", x, 3)
    with pytest.raises(Rejected, match="{}"):
        knowing().require(False, "{}")


def test_a_number_that_is_real_has_a_value():
    """1/y equals its conjugate where it has a value, and that is not everywhere."""
    knowing(NONZERO).require_real(1 / y)
    for node, why in ((1 / y, "denominator"), (sqrt(y), "root"), (log(y), "logarithm"), (I * y, "real")):
        with pytest.raises(Rejected, match=why):
            knowing().require_real(node)


BAD, FINE = Relation(1 / y, "=", 1), Relation(x, "=", 1)


@pytest.mark.parametrize(
    ("body", "proved"),
    [
        (FINE, True),
        (BAD, False),
        (Not(BAD), False),
        (Not(FINE), True),
        (And((FINE, BAD)), False),
        (And((BAD, FINE)), False),
        (And((FINE, FINE)), True),
        (Iff(BAD, FINE), False),
        (Iff(FINE, BAD), False),
        (Iff(FINE, FINE), True),
        (Implies(BAD, FINE), False),
        (Implies(FINE, BAD), False),
        (Implies(NONZERO, BAD), True),
        (Implies(And((NONZERO, FINE)), BAD), True),
        (Implies(FINE, Implies(NONZERO, BAD)), True),
        (Implies(Implies(NONZERO, BAD), BAD), False),
        (And((Implies(NONZERO, BAD), BAD)), False),
    ],
    ids=str,
)
def test_a_connective_has_a_value_where_its_parts_have(body, proved):
    """The conclusion of an implication where the antecedent holds, every other part everywhere."""
    found = verdict(DOMAIN, Citation("a book"), body)
    assert found.proved is proved
    assert proved or "denominator" in found.detail


@pytest.mark.parametrize(
    ("fact", "proved"),
    [
        (BAD, True),
        (Iff(BAD, FINE), True),
        (Iff(FINE, BAD), True),
        (And((FINE, BAD)), True),
        (And((FINE, Not(BAD))), True),
        (And((FINE, Relation(1 / y, "≠", 1))), True),
        (Implies(BAD, FINE), True),
        (Implies(FINE, BAD), False),
        (FINE, False),
    ],
    ids=str,
)
def test_what_was_shown_has_a_value(fact, proved):
    """The parts of what is known have one; but not the conclusion of an implication whose antecedent is not known."""
    known = knowing(premises=[shown(fact)])
    if proved:
        known.require_defined(BAD)
    else:
        with pytest.raises(Rejected, match="denominator"):
            known.require_defined(BAD)
    hidden = knowing(premises=[shown(fact, Relation(z, ">", 0))])
    with pytest.raises(Rejected, match="denominator"):
        hidden.require_defined(BAD)


def test_the_conclusion_of_an_implication_whose_antecedent_is_known():
    """It has a value, since it is true."""
    knowing(premises=[shown(Implies(FINE, BAD)), shown(FINE)]).require_defined(BAD)


@pytest.mark.parametrize("operator", ["<", "≤", ">", "≥", "=", "≠"])
def test_only_real_numbers_are_in_an_order(operator):
    """i·x = i·y is true or false, i·x < i·y is neither, on either side."""
    for body in (Relation(I * x, operator, y), Relation(y, operator, I * x)):
        found = verdict(DOMAIN, Citation("a book"), body)
        assert found.proved is (operator in "=≠")
        assert found.proved or "not seen to be real" in found.detail


def test_a_constant_has_a_value():
    """So has a variable; of π no normal form knows, which is no reason to refuse it."""
    for node in (x, y, I, pi, exp(1)):
        assert knowing().require_defined(Relation(node, "=", 0)) is None


MOVING = Domain(
    (x, y, nu), (Relation(nu, ">", 0),), matrices=(MatrixVariable(A, 1, rate=B / y), MatrixVariable(B, 1)),
    modes=(ModeVariable(nu, 1 / x),),
)  # fmt: skip


@pytest.mark.parametrize("kind", [Rate, Outgrows])
def test_what_moves_has_a_rate_that_has_a_value(kind):
    """1/x is no rate where x may be 0; of what stands still nothing is asked."""
    assert "denominator" in verdict(MOVING, Citation("a book"), kind(nu, 0)).detail
    assert "denominator" in verdict(MOVING, Citation("a book"), kind(0, nu)).detail
    assert verdict(MOVING, Citation("a book"), kind(y, 0)).proved
    assert verdict(MOVING, Citation("a book"), Relation(nu, "=", 0)).proved
    assert verdict(MOVING, Citation("a book"), kind(nu, 0), given=[Relation(x, "≠", 0)]).proved


PLAIN = Domain((x, y), (), matrices=(MatrixVariable(A), MatrixVariable(B, 1)))
VOLUME = Relation(Determinant(A), ">", 0)


@pytest.mark.parametrize(
    ("node", "granted", "why"),
    [
        (Trace(A), (), ""),
        (Determinant(A), (), ""),
        (Determinant(A) ** 2 + x * Determinant(A), (), ""),
        (log(Determinant(A)), (VOLUME,), ""),
        (x * log(Determinant(A)), (VOLUME,), ""),
        (log(Determinant(A)), (), "a logarithm is not seen to be in range"),
        (log(Determinant(A)), (Relation(Determinant(A), "≠", 0),), "a logarithm is not seen to be in range"),
        (1 / Determinant(A), (), "a determinant stands where not every number may"),
        (1 / log(Determinant(A)), (VOLUME,), "a determinant stands where not every number may"),
        (exp(Determinant(A)), (), "a determinant stands where not every number may"),
        (Determinant(A) / y, (), "a denominator"),
        (Trace(A) / y, (), "a denominator"),
        (Determinant(A.inverse()), (), "outside"),
        (log(y) * Trace(A), (), "a logarithm, or"),
        (Trace(A.inverse()), (), "outside"),
    ],
    ids=str,
)
@pytest.mark.parametrize("operator", ["=", "≥"])
def test_numbers_of_matrices_of_any_size(node, granted, why, operator):
    """Traces, determinants and logarithms of positive determinants have a value, in sums of products of them."""
    found = verdict(PLAIN, Citation("a book"), Relation(node, operator, 0), *granted)
    # What normal forms cannot follow, a citation may say.
    assert found.proved is (why in ("", "outside")), found
    assert found.proved or why in found.detail


def test_numbers_of_matrices_in_an_order_are_real():
    """i·Tr A may equal something, and is not below it."""
    for node in (I * Trace(A), Trace(A) + I * x, I * x * Determinant(A) + I * Trace(A)):
        assert verdict(PLAIN, Citation("a book"), Relation(node, "=", 0)).proved
        assert "not seen to be real" in verdict(PLAIN, Citation("a book"), Relation(node, ">", 0)).detail


@pytest.mark.parametrize("length", [n, n + 1, 2 * n])
def test_identities_of_symbolic_size_have_a_value(length):
    """I_n beside A; I_m for an m that is no size here, and I_{n−3}, have none."""
    m = Symbol("m", integer=True, positive=True)
    for size, proved in ((length, True), (length - 3, False), (m, False), (x, False)):
        body = Relation(Trace(Identity(size)), "=", Trace(Identity(size)))
        assert verdict(PLAIN, Identity_(), body).proved is proved
