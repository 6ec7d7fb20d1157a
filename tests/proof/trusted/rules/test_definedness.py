"""When something has a value: what is owed where, and what each connective asks of its parts."""

import pytest
from sympy import (
    Abs,
    Determinant,
    I,
    Identity,
    MatrixSymbol,
    Max,
    Min,
    Symbol,
    Trace,
    diag,
    exp,
    log,
    pi,
    sqrt,
    sympify,
)

from qdsym.proof import (
    And,
    Domain,
    Iff,
    Implies,
    MatrixVariable,
    Minimum,
    ModeVariable,
    Not,
    Outgrows,
    PositiveSemidefinite,
    Rate,
    Relation,
    SameSpectrum,
    Series,
    SmallestEigenvalue,
    real_symbols,
)
from qdsym.proof.steps import Citation, Detachment, Introduction, Rewriting
from qdsym.proof.steps import Identity as Identity_
from qdsym.proof.trusted.checker import check
from qdsym.proof.trusted.deciding.deciders import Deciders
from qdsym.proof.trusted.language.interpret import OutsideClass
from qdsym.proof.trusted.language.steps import Sequent, Step
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
    with pytest.raises(Rejected, match=r"^\{\}$"):
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
        (1 / Determinant(A), (), "a denominator"),
        (1 / log(Determinant(A)), (VOLUME,), "a denominator"),
        (sqrt(Determinant(A)), (), "a root"),
        (exp(Determinant(A)), (), ""),
        (Determinant(A) / y, (), "a denominator"),
        (Determinant(A / y), (), "a denominator"),
        (Trace(A) / y, (), "a denominator"),
        (Determinant(A.inverse()), (), "outside"),
        (log(y) * Trace(A), (), "a logarithm, or"),
        (Trace(A.inverse()), (), "outside"),
    ],
)
@pytest.mark.parametrize("operator", ["=", "≥"])
def test_numbers_of_matrices_of_any_size(node, granted, why, operator):
    """Traces, determinants and logarithms of positive determinants have a value, in sums of products of them."""
    found = verdict(PLAIN, Citation("a book"), Relation(node, operator, 0), *granted)
    # What normal forms cannot follow, a citation may say.
    assert found.proved is (why in ("", "outside")), found
    assert found.proved or why in found.detail


def test_numbers_of_matrices_in_an_order_are_real():
    """i·Tr A may equal something, and is not below it; so it is with det (A + iB)."""
    mixed = Determinant(A + I * B)
    for node in (I * Trace(A), Trace(A) + I * x, I * x * Determinant(A) + I * Trace(A), mixed, mixed + Trace(A)):
        assert verdict(PLAIN, Citation("a book"), Relation(node, "=", 0)).proved
        assert "not seen to be real" in verdict(PLAIN, Citation("a book"), Relation(node, ">", 0)).detail


def test_what_is_not_square_for_all_sizes_has_no_determinant():
    """SymPy lets pass a matrix of n by m rows and columns."""
    matrix = MatrixSymbol("R", n, Symbol("m", integer=True, positive=True))
    known = knowing(domain=Domain(matrices=(MatrixVariable(matrix),)))
    with pytest.raises(OutsideClass, match="square"):
        known.require_defined(Relation(Determinant(matrix), "=", 0))


@pytest.mark.parametrize("length", [n, n + 1, 2 * n])
def test_identities_of_symbolic_size_have_a_value(length):
    """I_n beside A; I_m for an m that is no size here, and I_{n−3}, have none."""
    m = Symbol("m", integer=True, positive=True)
    for size, proved in ((length, True), (length - 3, False), (m, False), (x, False)):
        body = Relation(Trace(Identity(size)), "=", Trace(Identity(size)))
        assert verdict(PLAIN, Identity_(), body).proved is proved


@pytest.mark.parametrize(
    "around", [Not, lambda body: And((FINE, body)), lambda body: Iff(FINE, body), lambda body: Iff(body, FINE)]
)
def test_an_order_is_of_real_numbers_inside_connectives_too(around):
    """i·x < y is neither true nor false, and so is what is made of it."""
    assert verdict(DOMAIN, Citation("a book"), around(Relation(y, "<", x))).proved
    assert "not seen to be real" in verdict(DOMAIN, Citation("a book"), around(Relation(I * x, "<", y))).detail


@pytest.mark.parametrize(
    ("body", "why"),
    [
        (Minimum(x / y, (y,), (Relation(y, ">", 0),), x, (1,)), ""),
        (Minimum(x / y, (y,), (), x, (1,)), "a denominator"),
        (Minimum(x / y, (y,), (Relation(y, "≥", 0),), x, (1,)), "a denominator"),
        (Minimum(y, (y,), (Relation(1 / y, ">", 0),), x, (1,)), "a denominator"),
        (Minimum(y, (y,), (), 1 / z, (1,)), "a denominator"),
        (Minimum(y, (y,), (), x, (1 / z,)), "a denominator"),
        (Minimum(I * y, (y,), (), x, (1,)), "not seen to be real"),
        (Minimum(y, (y,), (), I * x, (1,)), "not seen to be real"),
        (Minimum(y, (y,), (), x, (I * x,)), "not seen to be real"),
        (PositiveSemidefinite(diag(1 / x, I)), ""),
        (PositiveSemidefinite(diag(1 / y, 1)), "a denominator"),
        (SmallestEigenvalue(diag(1, 1), 1 / y), "a denominator"),
        (SameSpectrum(diag(1, 1), diag(1, 1 / y)), "a denominator"),
        (Series(1 / y, z, 1), "a denominator"),
    ],
)
def test_every_part_of_a_proposition_has_a_value(body, why):
    """The objective of a minimum where the constraints hold, and it is real with its value and its minimiser."""
    found = verdict(DOMAIN, Citation("a book"), body)
    assert found.proved is (why == ""), found
    assert why in found.detail


L = MatrixSymbol("L", 2 * n, 2 * n)


@pytest.mark.parametrize("kind", [Rate, Outgrows])
def test_an_entry_that_moves_has_a_derivative(kind):
    """√ν has none at ν = 0."""
    for hypothesis, proved in ((Relation(nu, "≥", 0), False), (Relation(nu, ">", 0), True)):
        domain = Domain(
            (nu, y),
            (hypothesis,),
            matrices=(MatrixVariable(L, entry=sqrt(nu)),),
            modes=(ModeVariable(nu, sympify(1)), ModeVariable(y, None)),
        )
        assert verdict(domain, Citation("a book"), kind(Trace(L), 0)).proved is proved
        assert verdict(domain, Citation("a book"), Relation(Trace(L), "=", 0)).proved


@pytest.mark.parametrize("corner", [Max(nu, 1), Min(nu, 1), Abs(nu - 1)])
@pytest.mark.parametrize("kind", [Rate, Outgrows])
def test_what_moves_with_a_mode_has_no_corner(kind, corner):
    """max(ν, 1) has no derivative where ν passes 1; of what does not move, it is a number like any other."""
    domain = Domain(
        (nu, y),
        (Relation(nu, ">", 0),),
        matrices=(MatrixVariable(L, entry=nu),),
        modes=(ModeVariable(nu, sympify(1)),),
    )
    still = corner.subs(nu, y)
    assert verdict(domain, Citation("a book"), kind(still * Trace(L), 0)).proved
    detail = verdict(domain, Citation("a book"), kind(corner, 0)).detail
    assert detail == "a maximum that moves with a mode"


def test_what_does_not_speak_of_motion_needs_no_rate():
    """A ⪰ 0 has a value also where the rate of A has none."""
    assert verdict(MOVING, Citation("a book"), PositiveSemidefinite(A)).proved
    assert "a denominator" in verdict(MOVING, Citation("a book"), Rate(A, B)).detail


def test_matrices_of_symbolic_size_are_in_no_order():
    """Also when a relation was changed behind its back."""
    forged = Relation(A, "=", B)
    object.__setattr__(forged, "operator", "≥")
    assert "= or ≠ between matrices" in verdict(PLAIN, Citation("a book"), forged).detail


def test_what_was_seen_to_have_a_value_need_not_be_seen_again():
    """That x > 0 was shown by a step that the last one does not rest on; that 1/x has a value was seen with it."""
    above, value = Relation(x, ">", 0), Relation(1 / x, "=", y)
    domain = Domain((x, y), (Implies(Relation(y, "=", 1), above), Relation(y, "=", 1)))
    seen = [
        Step(Sequent(domain.hypotheses[0]), Rewriting()),
        Step(Sequent(domain.hypotheses[1]), Rewriting()),
        Step(Sequent(above), Detachment(), (0, 1)),
        Step(Sequent(Relation(1 / x, "=", 1 / x)), Identity_(), (2,)),
    ]
    supposed = Step(Sequent(value, frozenset([value])), Rewriting())
    for before, proved in ((seen, True), (seen[:3], False)):
        last = Step(Sequent(Implies(value, value)), Introduction(), (len(before),))
        *first, found = check(domain, [*before, supposed, last], lambda *_: None)
        assert all(one.proved for one in first)
        assert found.proved is proved
