"""Enclosures in Arb's balls, against the certain decimals of another arithmetic."""

import json
from fractions import Fraction

import flint
import mpmath
import pytest
import sympy as sp
from hypothesis import given, settings
from hypothesis import strategies as st

from qdsym.errors import InvalidInput
from qdsym.quantities.balls import Enclosure, enclosure
from qdsym.quantities.catalogue import NAMES, QUANTITIES
from qdsym.quantities.closed_forms import closed_form
from qdsym.quantities.evaluation import ball, decimal
from tests.support.commands import run as qdsym

HALF = Fraction(1, 2)
POINTS = {
    "reference, mild": (Fraction(11, 10), HALF, Fraction(3, 10)),
    "reference, middle": (Fraction(3, 2), Fraction(4, 5), Fraction(3, 10)),
    "reference, strong": (Fraction(2), Fraction(6, 5), Fraction(3, 10)),
    "just inside the band": (Fraction(int(mpmath.cosh(1) * 10**12), 10**12), HALF, Fraction(1)),
    "just outside the band": (Fraction(int(mpmath.cosh(1) * 10**12) + 1, 10**12), HALF, Fraction(1)),
    "vacuum": (Fraction(1), Fraction(-3, 4), HALF),
    "vacuum, no squeezing": (Fraction(1), Fraction(0), Fraction(1)),
    "no squeezing": (Fraction(4, 3), Fraction(0), Fraction(1)),
    "no depth": (Fraction(3, 2), Fraction(4, 5), Fraction(0)),
    "beyond the onset depth": (Fraction(3, 2), Fraction(4, 5), Fraction(7)),
    "hardly mixed": (1 + Fraction(1, 10**20), Fraction(1, 10**8), Fraction(1, 10**9)),
    "large": (Fraction(10**9), Fraction(30), Fraction(1, 7)),
}


def taken(name, nu, r, depth, gamma=1):
    """Those of the arguments that a quantity takes."""
    bath = {"mu": Fraction(7, 3), "s": Fraction(2, 5), "phi": Fraction(4, 3), "lam": 1 / (1 + nu), "theta": r}
    values = {"nu": nu, "r": r, "gamma": gamma, "depth": depth, **bath}
    return {key: values[key] for key in QUANTITIES[name].arguments}


def agrees(found, decimal, digits=60):
    """Whether the ball meets the decimal, whose last digit is rounded."""
    value = Fraction(decimal)
    return abs(value - Fraction(found.midpoint)) <= Fraction(found.radius) + abs(value) / 10 ** (digits - 1)


def narrow(found, digits):
    """Whether the ball has the accuracy asked for."""
    return Fraction(found.radius) <= abs(Fraction(found.midpoint)) / 10**digits


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("point", POINTS)
def test_balls_contain_the_decimals_and_nothing_further_off(name, point):
    """The 60-digit decimal lies inside a narrow ball, and a value off by two radii's worth lies outside."""
    form, at = closed_form(name), taken(name, *POINTS[point])
    if at.get("nu") == 1 and form.domain[0].strict:
        with pytest.raises(InvalidInput, match="ν > 1"):
            form.ball(5, **at)
        return
    exact = Fraction(decimal := form.decimal(60, **at))
    for digits in (1, 20, 59):
        found = form.ball(digits, **at)
        assert agrees(found, decimal)
        assert narrow(found, digits)
        if exact == 0:
            assert found.text == "[0 +/- 0]"
        else:
            for sign in (1, -1):
                assert not agrees(found, exact * (1 + sign * Fraction(3, 10**digits)))
    assert form.ball(20, **at).contains(Fraction(form.decimal(60, **at)))


@given(
    st.sampled_from(NAMES),
    st.fractions(Fraction(1001, 1000), 20, max_denominator=1000),
    st.fractions(-3, 3, max_denominator=1000),
    st.fractions(0, 3, max_denominator=1000),
    st.fractions(Fraction(1, 100), 10, max_denominator=100),
    st.integers(1, 40),
)
@settings(max_examples=80, deadline=None)
def test_balls_contain_the_decimals_at_random(name, nu, r, depth, gamma, digits):
    """Anywhere in the domain the two arithmetics agree, and Arb's precision is what it was."""
    form, at, before = closed_form(name), taken(name, nu, r, depth, gamma), flint.ctx.prec
    found = form.ball(digits, **at)
    assert agrees(found, form.decimal(60, **at))
    assert narrow(found, digits)
    assert flint.ctx.prec == before


def test_more_digits_than_python_reads_as_an_integer():
    """Ten thousand digits, the most that the command offers, are enclosed and begin as the decimal does."""
    found = closed_form("entropy").ball(10000, nu=Fraction(4, 3))
    assert len(found.midpoint) > 10000
    assert found.midpoint[:5000] == closed_form("entropy").decimal(5100, nu=Fraction(4, 3))[:5000]
    assert not found.contains(Fraction(closed_form("entropy").decimal(60, nu=Fraction(4, 3))))


def test_arb_reads_the_text_back_as_a_ball_around_the_value():
    """The printed text is a ball for Arb, which contains Arb's own narrower one."""
    found = closed_form("entropy").ball(10, nu=3)
    assert flint.arb(found.text).contains(2 * flint.arb(2).log())
    assert not flint.arb(found.text).contains(2 * flint.arb(2).log() + flint.arb(flint.fmpq(1, 10**9)))


@pytest.mark.parametrize("precision", [2, 53, 4000])
def test_the_global_precision_is_neither_read_nor_left_changed(precision):
    """Whatever Arb's precision is, the ball is the same one and the precision stays, after an error too."""
    expected, before = closed_form("noise-q").ball(40, nu=2, r=1, depth=1), flint.ctx.prec
    with flint.ctx.workprec(precision):
        assert closed_form("noise-q").ball(40, nu=2, r=1, depth=1) == expected
        with pytest.raises(InvalidInput):
            closed_form("quadratic-form").ball(5, nu=2, r=sp.zeta(3))
        assert flint.ctx.prec == precision
    assert flint.ctx.prec == before


def test_ties_and_close_calls_are_settled():
    """An exact tie becomes 0 by substitution, a near one by precision; what stays open is an error."""
    margin, noise = closed_form("quadratic-form"), closed_form("noise-q")
    assert margin.ball(5, nu=sp.cosh(1), r=HALF).text == "[0 +/- 0]"
    assert noise.ball(5, nu=sp.cosh(1), r=HALF, depth=1).text == "[0 +/- 0]"
    with mpmath.workdps(120):
        below = Fraction(int(mpmath.cosh(1) * mpmath.mpf(10) ** 90), 10**90)
    assert (
        Fraction(margin.ball(3, nu=below, r=HALF).midpoint)
        < 0
        < Fraction(noise.ball(3, nu=below, r=HALF, depth=1).midpoint)
    )
    assert noise.ball(3, nu=below + Fraction(1, 10**90), r=HALF, depth=1).radius == "0"
    golden = sp.sqrt(5 + 2 * sp.sqrt(6)) - sp.sqrt(2) - sp.sqrt(3) + sp.cosh(1)
    with pytest.raises(InvalidInput, match="bits cannot tell"):
        margin.ball(5, nu=golden, r=HALF)
    with pytest.raises(InvalidInput, match="2\\^10"):
        closed_form("cp-ratio").ball(5, nu=1, r=10**30)


X = sp.Symbol("x", real=True)
TREES = [
    (X ** sp.Rational(2, 3), 8, 4),
    (X ** sp.Rational(-3, 2), 4, Fraction(1, 8)),
    (2**X, sp.Rational(3), 8),
    (sp.exp(sp.log(X)), Fraction(7, 3), Fraction(7, 3)),
    (sp.cosh(X) ** 2 - sp.sinh(X) ** 2, 3, 1),
    (sp.tanh(X).rewrite(sp.exp) - sp.sinh(X) / sp.cosh(X) + 1, 1, 1),
    (sp.exp(2 * sp.acoth(X)), 3, 2),
    (sp.exp(2 * sp.atanh(1 / X)), 3, 2),
    (sp.Max(X, 1 / X, 0) - sp.Min(X, 1), Fraction(1, 3), Fraction(8, 3)),
    (sp.Piecewise((1, X < 0), (2, X <= 0), (3, X >= 1), (4, True)), Fraction(1, 3), 4),
    (sp.Piecewise((1, Fraction(1, 3) > X), (2, Fraction(1, 3) >= X), (3, True)), Fraction(1, 3), 2),
]


@pytest.mark.parametrize(("tree", "at", "expected"), TREES)
def test_every_kind_of_node_is_enclosed(tree, at, expected):
    """Roots, powers, hyperbolic functions, extremes and cases have the values they should, and no others."""
    found = enclosure(tree, {X: sp.sympify(at)}, 30, "x")
    assert found.contains(expected)
    assert not found.contains(expected + Fraction(1, 10**28))


@pytest.mark.parametrize("tree", [1 / (X - 1), sp.log(X - 1), sp.log(X - 2), sp.sqrt(X - 2), sp.Piecewise((1, X > 1))])
def test_no_value_is_no_ball(tree):
    """Where an expression has no real value there is an error and not an answer."""
    with pytest.raises(InvalidInput):
        enclosure(tree, {X: sp.Integer(1)}, 5, "x")


def test_an_enclosure_contains_its_ends_and_no_more():
    """Containment is exact: the end is inside, and the least step beyond it is not."""
    found = Enclosure("-0.25", "1e-3")
    assert found.contains(Fraction(-249, 1000))
    assert not found.contains(Fraction(-249, 1000) + Fraction(1, 10**40))
    assert str(found) == found.text == "[-0.25 +/- 1e-3]"


@pytest.mark.parametrize(
    ("at", "argument"),
    [({"nu": 0.5, "r": 1}, "nu"), ({"nu": 2}, "r"), ({"nu": 2, "r": sp.Symbol("x", real=True)}, "r")],
)
def test_bad_input_is_named_as_by_decimal(at, argument):
    """A ball is refused for what `decimal` refuses."""
    with pytest.raises(InvalidInput) as caught:
        closed_form("cp-ratio").ball(5, **at)
    assert caught.value.argument == argument
    with pytest.raises(InvalidInput, match="an integer ≥ 1"):
        closed_form("cp-ratio").ball(0, nu=2, r=1)


def test_the_command_prints_balls():
    """``--ball`` prints the ball alone, or adds it to the JSON."""
    options = ["--nu", "1.1", "--r", "0.5", "--digits", "12"]
    expected = ball("lambda-min", 12, nu=Fraction(11, 10), r=HALF, gamma=1).text
    assert qdsym("eval", "lambda-min", *options, "--ball").stdout == expected + "\n"
    answer = json.loads(qdsym("eval", "lambda-min", *options, "--ball", "--json").stdout)
    plain = json.loads(qdsym("eval", "lambda-min", *options, "--json").stdout)
    assert answer == plain | {"ball": expected}


@pytest.mark.parametrize(
    ("nu", "r", "depth"), [("11/10", "1/2", "3/10"), ("2", "-6/5", "1"), ("1001/1000", "3", "1/50")]
)
def test_the_universal_floor_has_a_ball(nu, r, depth):
    """A minimum over weights is enclosed, too: the ball is as narrow as asked for, and holds what more digits say."""
    at = {"nu": Fraction(nu), "r": Fraction(r), "gamma": 1, "depth": Fraction(depth)}
    found = ball("universal-floor", 25, **at)
    assert found.contains(Fraction(decimal("universal-floor", 40, **at)))
    assert Fraction(found.radius) <= Fraction(found.midpoint) / 10**25
    assert not found.contains(Fraction(found.midpoint) * (1 + Fraction(1, 10**24)))
