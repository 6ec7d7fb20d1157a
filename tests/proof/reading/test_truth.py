"""Truth at a point: each kind of proposition is seen to hold, to fail, and to be hidden by rounding."""

from __future__ import annotations

import contextlib
from fractions import Fraction

import pytest
import sympy
from sympy import Adjoint, I, ImmutableMatrix, Integer, Max, Rational, Transpose, cosh, eye, log, sinh, sqrt

from qdsym.errors import InvalidInput
from qdsym.proof import (
    And,
    Domain,
    Iff,
    Implies,
    Minimum,
    Not,
    PositiveSemidefinite,
    Relation,
    SameSpectrum,
    SmallestEigenvalue,
    Spectrum,
    real_symbols,
)
from qdsym.proof.reading.arithmetics import ExactPoint
from qdsym.proof.reading.balls import BallPoint
from qdsym.proof.reading.truth import all_of, holds_at
from qdsym.proof.reading.walk import Walk
from qdsym.proof.trusted.language.coordinates import Log
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined

x, y, r = real_symbols("x y r")
DOMAIN = Domain(variables=(x, y, r))
POINT = {x: Fraction(2), y: Fraction(1, 3), r: Log(Fraction(2))}
ROUGH = {x: Fraction(2), y: Fraction(0), r: Fraction(1)}
one = cosh(r) ** 2 - sinh(r) ** 2
yes, no = Relation(x, ">", 0), Relation(x, "<", 0)
hidden = Relation(one, "=", 1)
hermitian = ImmutableMatrix([[x, I], [-I, x]])
e_1, e_2 = ImmutableMatrix([1, 0]), ImmutableMatrix([0, 1])


def exactly(body):
    """The truth by exact arithmetic."""
    return holds_at(body, Walk(ExactPoint(POINT)), DOMAIN.unfold)


def roughly(body):
    """The truth by balls at a point where cosh and sinh are irrational."""
    return holds_at(body, Walk(BallPoint(ROUGH, 30)), DOMAIN.unfold)


TRUE = [
    Relation(one, "=", 1),
    Relation(cosh(2 * r), "=", Rational(17, 8)),
    Relation(x, "≠", y),
    Relation(x, "≥", 2),
    Relation(x, "≤", 2),
    Relation(ImmutableMatrix([[x, y]]), "=", ImmutableMatrix([[2, Rational(1, 3)]])),
    Relation(eye(2), "≠", 2 * eye(2)),
    PositiveSemidefinite(hermitian),
    PositiveSemidefinite(ImmutableMatrix([[1, I], [-I, 1]])),
    Not(PositiveSemidefinite(-hermitian)),
    Spectrum(ImmutableMatrix([[x, 0], [0, y]]), (x, y), (e_1, e_2)),
    SmallestEigenvalue(hermitian, 1),
    SameSpectrum(ImmutableMatrix([[1, x], [0, 3]]), ImmutableMatrix([[3, 0], [y, 1]])),
    And((yes, hidden)),
    Implies(no, Relation(1, "=", 2)),
    Implies(yes, hidden),
    Iff(yes, hidden),
    Iff(no, Not(yes)),
]
FALSE = [
    Relation(one, "=", 1 + Rational(1, 10**45)),
    Relation(x, "≠", 2),
    Relation(x, ">", 2),
    Relation(x, "<", 2),
    Relation(eye(2), "=", 2 * eye(2)),
    PositiveSemidefinite(hermitian - 2 * eye(2)),
    PositiveSemidefinite(ImmutableMatrix([[1, x], [0, 1]])),
    PositiveSemidefinite(ImmutableMatrix([[0, 1], [1, 5]])),
    Not(PositiveSemidefinite(hermitian)),
    Spectrum(ImmutableMatrix([[x, 0], [0, y]]), (y, x), (e_1, e_2)),
    Spectrum(eye(2), (1, 1), (e_1, e_1)),
    Spectrum(eye(2), (1, 1), (2 * e_1, e_2)),
    SmallestEigenvalue(hermitian, 3),
    SmallestEigenvalue(hermitian, 0),
    SameSpectrum(eye(2), 2 * eye(2)),
    SameSpectrum(eye(2), ImmutableMatrix([[1, 0], [0, -1]])),
    And((hidden, no)),
    Implies(yes, no),
    Iff(yes, no),
    Minimum(y**2, (y,), (), 1, (0,)),
    Minimum(y**2, (y,), (), 1, (1,)),
    Minimum(y, (y,), (Relation(y, "≥", 1),), 0, (0,)),
    Minimum(y, (y,), (Relation(y, "≥", 1),), 2, (2,)),
]
UNKNOWN = [
    hidden,
    Not(hidden),
    Relation(one, "≤", 1),
    PositiveSemidefinite(ImmutableMatrix([[1, one], [one, 1]])),
    SmallestEigenvalue(ImmutableMatrix([[one, 0], [0, 2]]), 1),
    Spectrum(ImmutableMatrix([[one]]), (1,), (ImmutableMatrix([[1]]),)),
    SameSpectrum(ImmutableMatrix([[one]]), ImmutableMatrix([[1]])),
    Relation(ImmutableMatrix([[one, 0], [0, 1]]), "=", eye(2)),
    And((hidden, yes)),
    Implies(hidden, no),
    Iff(hidden, yes),
    Minimum(y**2, (y,), (), 0, (0,)),
]


@pytest.mark.parametrize("body", TRUE, ids=str)
def test_what_holds_is_true(body):
    """Every kind of proposition is seen to hold by exact arithmetic."""
    assert exactly(body) is True


@pytest.mark.parametrize("body", FALSE, ids=str)
def test_what_fails_is_false(body):
    """Every kind of proposition is seen to fail by exact arithmetic."""
    assert exactly(body) is False


@pytest.mark.parametrize("body", UNKNOWN, ids=str)
def test_what_rounding_hides_is_neither(body):
    """Balls that touch give None, whatever is built on them."""
    assert roughly(body) is None


def test_balls_decide_what_they_separate():
    """A ball away from the boundary gives True and False."""
    assert roughly(Relation(cosh(r), ">", Rational(3, 2))) is True
    assert roughly(Relation(cosh(r), "=", Rational(3, 2))) is False
    assert roughly(PositiveSemidefinite(ImmutableMatrix([[sinh(r), cosh(r)], [cosh(r), sinh(r)]]))) is False


def test_one_false_decides_a_conjunction():
    """Three-valued conjunction: False beats None beats True, and nothing at all is True."""
    assert all_of([True, None, False]) is False
    assert all_of([True, None]) is None
    assert all_of([]) is True


@pytest.mark.parametrize(
    "body",
    [
        Relation(1 / (x - 2), ">", 0),
        Relation(log(-x), "=", 0),
        Relation(I * x, ">", 0),
        And((yes, Relation(sqrt(-x), "≥", 0))),
    ],
)
def test_what_has_no_value_is_undefined(body):
    """A proposition with an undefined expression raises instead of being false."""
    with pytest.raises(Undefined):
        exactly(body)
    assert exactly(Relation(1 / (x - 1), ">", 0)) is True


def test_a_false_antecedent_hides_an_undefined_conclusion():
    """An implication is true where its antecedent fails, whether its conclusion has a value there or not."""
    assert exactly(Implies(no, Relation(log(-x), "=", 0))) is True
    with pytest.raises(Undefined):
        exactly(Implies(yes, Relation(log(-x), "=", 0)))


def test_an_undecided_antecedent_hides_an_undefined_conclusion_too():
    """Where balls cannot tell that an antecedent fails, its conclusion's lack of a value says nothing."""
    assert roughly(Implies(Relation(one, ">", 1), Relation(log(-x), "=", 0))) is None


def test_adjoints_and_transposes_are_evaluated():
    """A matrix equals its adjoint when Hermitian, and its transpose when symmetric."""
    assert exactly(Relation(Adjoint(hermitian), "=", hermitian)) is True
    assert exactly(Relation(Transpose(hermitian), "=", hermitian)) is False


@pytest.mark.parametrize("body", [Relation(sympy.gamma(x), "=", 1), Relation(Max(x, sympy.oo), ">", 0)])
def test_what_cannot_be_evaluated_is_outside_the_class(body):
    """Nothing is said about functions without a rule, nor about a number where a matrix is meant."""
    with pytest.raises(OutsideClass):
        exactly(body)


ILL_FORMED = {
    "spectrum": lambda: Spectrum(eye(2), (1, 1), (ImmutableMatrix([1, 0, 0]), ImmutableMatrix([0, 1, 0]))),
    "same-spectrum": lambda: SameSpectrum(ImmutableMatrix([[1, 2, 3]]), ImmutableMatrix([1, 2, 3])),
    "matrix-and-number": lambda: Relation(eye(2), "=", Integer(0)),
    "minimum": lambda: Minimum(x, (x, y), (), 0, (0,)),
}


@pytest.mark.parametrize("kind", ILL_FORMED)
def test_shapes_that_do_not_fit_are_no_crash(kind):
    """A proposition whose shapes do not fit is false, outside the class or bad input, and raises nothing else."""
    with contextlib.suppress(OutsideClass, Undefined, InvalidInput):
        assert exactly(ILL_FORMED[kind]()) is not True


@pytest.mark.parametrize(
    "build",
    [
        lambda: Relation(eye(2), "=", eye(3)),
        lambda: Relation(eye(2), "≥", eye(2)),
        lambda: Spectrum(eye(2), (1,), (e_1,)),
        lambda: PositiveSemidefinite(ImmutableMatrix([[1, 0, 0], [0, 1, 0]])),
    ],
)
def test_what_has_no_meaning_is_refused(build):
    """A proposition whose matrices do not fit is refused where it is written."""
    with pytest.raises(InvalidInput):
        build()
