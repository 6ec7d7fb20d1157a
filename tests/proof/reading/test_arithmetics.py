"""Exact points and balls: their answers are, or enclose, the true value, and what has no value is said to have none."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

import flint
import mpmath
import pytest
import sympy
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from sympy import I, Max, Min, Rational, acoth, atanh, cos, cosh, coth, exp, log, sin, sinh, sqrt, tanh

from qdsym.proof import real_symbols
from qdsym.proof.reading.arithmetics import ExactPoint
from qdsym.proof.reading.balls import BallPoint
from qdsym.proof.reading.gaussian_rationals import Complex
from qdsym.proof.reading.limits import TooLarge
from qdsym.proof.reading.logarithms import Logarithm
from qdsym.proof.reading.signs import ANY, NEGATIVE, POSITIVE, ZERO
from qdsym.proof.reading.surds import Surd
from qdsym.proof.reading.walk import Walk
from qdsym.proof.trusted.language.coordinates import Log
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined

x, r = real_symbols("x r")
DIGITS = 60


def number(coordinate):
    """A coordinate as an mpmath number of the working precision."""
    if isinstance(coordinate, Log):
        return mpmath.log(mpmath.mpf(coordinate.argument.numerator) / coordinate.argument.denominator)
    return mpmath.mpf(coordinate.numerator) / coordinate.denominator


def truly(node, point):
    """The value by mpmath, which shares nothing with the kernel."""
    return mpmath.mpmathify(sympy.lambdify((x, r), node, "mpmath")(*(number(point[s]) for s in (x, r))))


def exact(node, point):
    """The value at an exact point as a pair of fractions."""
    value = Walk(ExactPoint(point)).scalar(node)
    if isinstance(value, Surd | Logarithm):
        raise OutsideClass("irrational")
    parts = (value.real, value.imag) if isinstance(value, Complex) else (value, value * 0)
    return tuple(Fraction(int(part.numerator), int(part.denominator)) for part in parts)


def ball(node, point, digits=30):
    """The complex ball at a point."""
    arithmetic = BallPoint(point, digits)
    with arithmetic.within():
        return Walk(arithmetic).scalar(node)


def ends(part):
    """The ends of a real ball as fractions."""
    with flint.ctx.workdps(300):
        return tuple(Fraction(int(end.p), int(end.q)) for end in (part.lower().fmpq(), part.upper().fmpq()))


def encloses(interval, value):
    """Whether a complex interval holds a number known to far more digits than its width."""
    slack = mpmath.mpf(10) ** -70 * (1 + abs(value))
    pairs = ((interval.real, mpmath.re(value)), (interval.imag, mpmath.im(value)))
    return all(number(ends(part)[0]) - slack <= true <= number(ends(part)[1]) + slack for part, true in pairs)


EXACT = [
    cosh(2 * r) / x,
    sinh(r) + tanh(r) ** 2 + coth(r),
    exp(r / 2) * x**-3 + I * exp(-3 * r),
    Max(x, exp(r)) - Min(x, 1) + sympy.Abs(x - 5),
    sqrt(exp(r)) * sqrt(Rational(9, 4)),
    (1 + I * x) ** 2 / (2 - I * x),
    (x**2 - 1) / (x - 1),
]
POINTS = [{x: Fraction(7, 3), r: Log(Fraction(9, 4))}, {x: Fraction(-2, 5), r: Log(Fraction(4, 25))}]


@pytest.mark.parametrize("node", EXACT)
@pytest.mark.parametrize("point", POINTS)
def test_exact_values_are_those_of_mpmath(node, point):
    """At rational points and logarithms of rationals the exact value agrees with mpmath at 60 digits."""
    with mpmath.workdps(DIGITS):
        real, imaginary = exact(node, point)
        value = mpmath.mpc(number(real), number(imaginary))
        assert abs(value - truly(node, point)) < mpmath.mpf(10) ** (5 - DIGITS) * (1 + abs(value))
    assert exact(node, point) != exact(node + Rational(1, 10**40), point)


TRANSCENDENTAL = [
    cosh(x),
    log(2 + x**2),
    cos(x) + sin(r),
    sqrt(1 + x**2),
    exp(I * x) / (3 + cos(r)),
    atanh(x / 4),
    acoth(2 + x**2),
    sympy.pi * x,
]


@pytest.mark.parametrize("node", EXACT + TRANSCENDENTAL)
@pytest.mark.parametrize("point", [*POINTS, {x: Fraction(1, 7), r: Fraction(3, 2)}])
def test_balls_enclose_the_value(node, point):
    """A ball holds mpmath's value and not that value moved by more than the ball is wide."""
    with mpmath.workdps(80):
        interval, value = ball(node, point), truly(node, point)
        assert encloses(interval, value)
        assert not encloses(interval, value + mpmath.mpf(10) ** -12)


LEAVES = st.sampled_from([x, r, sympy.Integer(3), Rational(-1, 7), I])
TREES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(lambda a, b: a + b, inner, inner),
        st.builds(lambda a, b: a * b, inner, inner),
        st.builds(lambda a, b: a / b, inner, inner),
        st.builds(exp, st.sampled_from([x, -r / 2, x + r, I * x, I * r / 3])),
        st.builds(lambda a: a(x), st.sampled_from([cosh, sinh, cos, sin, tanh])),
        st.builds(lambda a, b: Max(a, b), st.sampled_from([x, r, x * r]), st.sampled_from([1 - x, r**2])),
        st.builds(lambda a: sqrt(a), st.sampled_from([1 + x**2, exp(r), x**2 + r**2 + 1])),
    ),
    max_leaves=6,
)
COORDINATES = st.one_of(
    st.fractions(-9, 9, max_denominator=50),
    st.fractions(Fraction(1, 9), 9, max_denominator=20).map(Log),
)


@given(TREES, COORDINATES, COORDINATES)
@settings(max_examples=120, deadline=None)
def test_every_ball_encloses_the_true_value(node, a, b):
    """Whatever expression of the class and whatever point: the ball holds the value known to 80 digits."""
    assume(not node.has(sympy.zoo, sympy.nan))
    point = {x: a, r: b}
    with mpmath.workdps(100):
        try:
            value = truly(node, point)
            interval = ball(node, point)
        except (OutsideClass, Undefined, ZeroDivisionError):
            assume(False)
        assert encloses(interval, value)


@given(st.integers(-(10**80), 10**80), st.integers(1, 10**80))
@settings(max_examples=40, deadline=None)
def test_balls_of_long_rationals_enclose_them(numerator, denominator):
    """A rational with more digits than the arithmetic lies inside its ball."""
    coordinate = Fraction(numerator, denominator)
    interval = ball(x, {x: coordinate, r: Fraction(0)})
    low, high = ends(interval.real)
    assert low <= coordinate <= high


def test_what_is_not_rational_is_not_exact():
    """An exact point answers cosh log 2 and refuses cosh 1, log 2, e^(log 2/2) and ∛2."""
    point = {x: Fraction(1), r: Log(Fraction(2))}
    assert exact(cosh(r), point) == (Fraction(5, 4), 0)
    for node in (cosh(x), r, log(1 + x), sympy.cbrt(1 + x), exp(r / 2), sympy.pi, exp(I * x), sympy.gamma(x)):
        with pytest.raises(OutsideClass):
            exact(node, point)


UNDEFINED = [
    1 / x,
    log(x),
    log(x - 2),
    sqrt(x - 1),
    1 / (x * cosh(r)),
    coth(x),
    (x - 1) ** Rational(1, 3),
]


@pytest.mark.parametrize("node", UNDEFINED)
def test_what_has_no_value_is_undefined(node):
    """Division by zero and real functions out of range raise Undefined at such a point, not at others."""
    zero, fine = {x: Fraction(0), r: Log(Fraction(4))}, {x: Fraction(5), r: Log(Fraction(4))}
    with pytest.raises(Undefined):
        exact(node, zero)
    ball(node, fine)


def test_a_ball_that_holds_zero_is_not_called_undefined():
    """Where rounding hides whether a denominator is zero nothing is said; where it is not, the value is enclosed."""
    hidden = cosh(x) ** 2 - sinh(x) ** 2 - 1
    point = {x: Fraction(1), r: Fraction(1)}
    for node in (1 / hidden, log(hidden), sqrt(hidden)):
        with pytest.raises(OutsideClass):
            ball(node, point)
    ball(1 / (hidden + 1), point)


def test_signs_of_exact_values_and_of_balls():
    """An exact sign is one bit; a ball's is one bit unless the ball holds zero."""
    at = ExactPoint({})
    assert [at.signs(at.rational(Fraction(n))) for n in (-1, 0, 2)] == [NEGATIVE, ZERO, POSITIVE]
    with pytest.raises(Undefined):
        at.signs(at.imaginary_unit())
    balls = BallPoint({x: Fraction(1)}, 30)
    with balls.within():
        walk = Walk(balls)
        assert balls.signs(walk.scalar(cosh(x) - 1)) == POSITIVE
        assert balls.signs(walk.scalar(1 - cosh(x))) == NEGATIVE
        assert balls.signs(walk.scalar(cosh(x) ** 2 - sinh(x) ** 2 - 1)) == ANY
        assert balls.vanishes(walk.scalar(cosh(x) ** 2 - sinh(x) ** 2 - 1)) is None
        assert balls.vanishes(walk.scalar(cosh(x))) is False
        assert balls.vanishes(balls.rational(Fraction(0))) is True


def test_a_maximum_of_complex_numbers_is_undefined():
    """Max(x, i(1 + x)) has no value at x = 0 and has one at x = −1."""
    node = Max(x, I * (1 + x))
    for value in (exact, ball):
        with pytest.raises(Undefined):
            value(node, {x: Fraction(0), r: Fraction(0)})
    assert exact(node, {x: Fraction(-1), r: Fraction(0)}) == (0, 0)


POWERS = [x**100000, (x**1000) ** 1000, (1 + x) ** (10**7), x ** -(10**6), (1 + I * x) ** 100001, sqrt(x) ** 1000001]


@pytest.mark.parametrize("node", POWERS, ids=str)
def test_large_powers_are_no_work(node):
    """Exact numbers of more bits than the limit are refused, and balls have the power by squaring."""
    point = {x: Fraction(7, 3), r: Fraction(0)}
    with pytest.raises(TooLarge, match="too large"):
        exact(node, point)
    assert ball(node, point).is_finite()
    assert exact(x**100000, {x: Fraction(1), r: Fraction(0)}) == (1, 0)


def test_numbers_that_grow_by_squaring_are_refused():
    """Forty squarings have 2⁴⁰ bits; the walk ends at the first that is too long."""
    names = sympy.symbols("d0:40", real=True)
    meanings = {names[0]: x * x + 1} | {b: a * a + 1 for a, b in pairwise(names)}
    with pytest.raises(TooLarge):
        Walk(ExactPoint({x: Fraction(7, 3)}), meanings).scalar(names[-1])


def test_logarithms_are_exact():
    """Sums of logarithms with rational factors are compared without rounding, and e to them is a root."""
    walk = Walk(ExactPoint({x: Fraction(3), r: Log(Fraction(2))}))
    assert not walk.scalar(2 * r + log(x) - log(12))
    assert walk.scalar(log(12) / 3 - r).is_positive() == (12 > 8)
    assert not walk.scalar(exp(r / 2 + log(x) / 2) - sqrt(6))
    assert walk.arithmetic.signs(walk.scalar(r - Rational(693147, 10**6))) == POSITIVE
    assert walk.arithmetic.signs(walk.scalar(r - Rational(693148, 10**6))) == NEGATIVE
    for node in (r * log(3), sqrt(r), r + sqrt(2), exp(r + 1), I * r):
        with pytest.raises(OutsideClass):
            walk.scalar(node)
    with pytest.raises(Undefined):
        walk.scalar(log(r - 1))
