"""Intervals, derivatives and the tape: enclosures hold every value, and signs are those of numbers."""

from __future__ import annotations

from fractions import Fraction

import flint
import mpmath
import pytest
import sympy
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from sympy import Max, Rational, acoth, cos, cosh, exp, log, sin, sinh, sqrt, tanh

from qdsym.methods.ball.enclosures import PLUS, TIMES, Enclosures, Interval, rounded, sign_of_power
from qdsym.methods.ball.exact_fractions import Fractions
from qdsym.methods.ball.numbers_on_tape import TapeArithmetic, TapeInterpreter
from qdsym.methods.ball.ranges import Range, implied
from qdsym.methods.ball.straight_line import Tape
from qdsym.proof import Relation, real_symbols
from qdsym.proof.trusted.deciding.signs import ANY, NEGATIVE, NONNEGATIVE, POSITIVE, ZERO
from qdsym.proof.trusted.evidence import Outcome
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import proposition
from tests.methods.ball.asking import ask

x, y, z = real_symbols("x y z")


def node_of(expression, tape):
    """An expression's node, with its needs."""
    return TapeInterpreter(TapeArithmetic(tape)).scalar(expression)


LEAVES = st.sampled_from([x, y, sympy.Integer(2), Rational(-1, 3), x * y])
TREES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(lambda a, b: a + b, inner, inner),
        st.builds(lambda a, b: a - 2 * b, inner, inner),
        st.builds(lambda a, b: a * b, inner, inner),
        st.builds(lambda a: 1 / a, inner),
        st.builds(lambda a: a**2, inner),
        st.builds(lambda a, f: f(a), inner, st.sampled_from([exp, cosh, sinh, tanh, cos, sin])),
        st.builds(lambda a: log(1 + a**2), inner),
        st.builds(lambda a: sqrt(a**2 + Rational(1, 9)), inner),
        st.builds(lambda a, b: Max(a, b), inner, inner),
        st.builds(lambda a: acoth(2 + a**2), inner),
    ),
    max_leaves=6,
)
SIDES = st.tuples(st.fractions(-2, 2, max_denominator=12), st.fractions(0, 1, max_denominator=12))
SHARES = st.tuples(*[st.fractions(0, 1, max_denominator=20)] * 2)


@given(TREES, SIDES, SIDES, SHARES)
@settings(max_examples=150, deadline=None)
def test_enclosures_hold_every_value(tree, side_x, side_y, shares):
    """Whatever expression and box: the ball over the box holds the value at each rational point, and so do signs."""
    assume(not tree.has(sympy.zoo, sympy.nan, sympy.oo))
    tape = Tape()
    try:
        number = node_of(tree, tape)
        node = number.require_real()
        box = {s: Interval(low, low + width) for s, (low, width) in ((x, side_x), (y, side_y))}
        point = {s: i.low + share * (i.high - i.low) for (s, i), share in zip(box.items(), shares, strict=True)}
        with mpmath.workdps(40):
            # A maximum that is a plain integer would be divided by in double precision.
            exact = {"max": lambda *values: max(map(mpmath.mpf, values))}
            value = sympy.lambdify((x, y), tree, [exact, "mpmath"])(
                *(mpmath.mpf(p.numerator) / p.denominator for p in point.values())
            )
            value = mpmath.mpmathify(value)
    except (OutsideClass, Undefined, ZeroDivisionError, OverflowError):
        assume(False)
    assume(abs(value) < 10**20)
    with flint.ctx.workprec(80):
        enclosures = Enclosures(tape, box, flint)
        jet = enclosures.jet(node)
        ball = flint.arb(mpmath.nstr(value, 35)) * flint.arb(1, 1e-18) + flint.arb(0, 1e-18)
        if jet.whole.is_finite():
            assert jet.whole.overlaps(ball)
            if abs(value) > 1e-12:
                assert jet.signs & (POSITIVE if value > 0 else NEGATIVE)
        if len(tape.variables(node)) == 1 and "max" not in {code[0] for code in tape.code}:
            series = enclosures.taylor(node)
            assert not series.is_finite() or series.overlaps(ball)


@given(st.fractions(-9, 9), st.fractions(-9, 9), st.integers(1, 3))
def test_signs_of_sums_products_and_powers_are_those_of_numbers(a, b, power):
    """The tables of signs agree with arithmetic."""

    def sign(number):
        return POSITIVE if number > 0 else NEGATIVE if number < 0 else ZERO

    assert PLUS[sign(a)][sign(b)] & sign(a + b)
    assert TIMES[sign(a)][sign(b)] == sign(a * b)
    assert sign_of_power(sign(a), power) == sign(a**power)
    assert PLUS[NEGATIVE][POSITIVE] == ANY
    assert not sign_of_power(ZERO, -1)


def test_open_ends_are_not_reached():
    """x > 0 on (0, 1], x ≥ 0 on [0, 1]; 1 − x likewise at the other end."""
    tape = Tape()
    node, rest = (node_of(e, tape).real for e in (x, 1 - x))
    for interval, signs, other in (
        (Interval(Fraction(0), Fraction(1), True), POSITIVE, NONNEGATIVE),
        (Interval(Fraction(0), Fraction(1), False, True), NONNEGATIVE, POSITIVE),
    ):
        enclosures = Enclosures(tape, {x: interval}, flint)
        assert (enclosures.jet(node).signs, enclosures.jet(rest).signs) == (signs, other)


@given(st.fractions(Fraction(1, 10**9), 10**9), st.fractions(0, 10**9))
def test_halves_cover_an_interval(low, width):
    """The halves meet inside; a short rational lies strictly inside."""
    side = Interval(low, low + width, True)
    assume(width)
    left, right = side.halves()
    assert side.low < left.high == right.low < side.high
    assert left.open_low
    assert not right.open_low
    assert side.low < side.simple < side.high
    assert abs(rounded(low, 20) - low) <= low / 2**19


def test_the_fractions_know_zero_and_nothing_more():
    """Exact arithmetic shows identities, not what is only nearly or sometimes true."""
    tape = Tape()
    fractions = Fractions(tape)

    def zero(expression):
        node = node_of(expression, tape).real
        fractions.read([node])
        return fractions.is_zero(node)

    assert zero((x**2 - 1) / (x - 1) - x - 1)
    assert zero(cosh(x) ** 2 - sinh(x) ** 2 - 1)
    assert zero(cos(2 * x) - cos(x) ** 2 + sin(x) ** 2)
    assert zero(log((1 + exp(-x)) / (1 + exp(x))) + x)
    assert zero(sqrt(2) ** 2 * x - 2 * x)
    assert not zero(cosh(x) ** 2 - sinh(x) ** 2 - 1 - Rational(1, 10**30))
    assert not zero(sqrt(x**2) - x)
    assert not zero(log(x**2) - 2 * log(x) + Rational(1, 10**40))
    # A finer step of an exponent, met later, leaves what was read before no wrong meaning.
    assert not zero(exp(x / 2) - exp(x))
    assert zero(exp(x / 2) ** 2 - exp(x))


def test_derivatives_on_the_tape_are_those_of_sympy():
    """The tape's chain rule agrees with SymPy's; a maximum has no derivative."""
    tape = Tape()
    for expression in (x**3 * exp(-x * y), log(1 + x**2) / y, sqrt(1 + x * y), sin(x) * cos(x * y), tanh(x)):
        found = tape.derivative(node_of(expression, tape).real, x)
        gap = tape.minus(found, node_of(sympy.diff(expression, x), tape).real)
        assert Fractions(tape, [gap]).is_zero(gap)
    with pytest.raises(OutsideClass, match="maximum"):
        tape.derivative(node_of(Max(x, y), tape).real, x)


def test_multiplying_by_zero_forgets_no_denominator():
    """0·(1/x) needs x ≠ 0, so what is claimed of it is not claimed at 0."""
    number = node_of(x, Tape())
    zero_times = number * TapeArithmetic(number.tape).rational(Fraction(0))
    assert not zero_times.needs
    inverse = TapeArithmetic(number.tape).inverse(number)
    assert (inverse * TapeArithmetic(number.tape).rational(Fraction(0))).needs == inverse.needs != frozenset()
    body = Relation(sympy.Mul(0, 1 / x, evaluate=False), "≥", 0)
    assert ask(body, (x >= -1, x <= 1), (x,))[0] is not Outcome.PASS


def test_implied_ranges():
    """Bounds are read off hypotheses; the tighter and the strict one wins."""
    assert implied(x, (proposition(x >= 1), proposition(x > 1), proposition(x < 3))) == Range(
        Fraction(1), Fraction(3), True, True
    )
    assert implied(x, (proposition(x + y >= 1),)) == Range()
    assert Range(Fraction(0)).holds(Range(Fraction(0), open_low=True))
    assert not Range(Fraction(0), open_low=True).holds(Range(Fraction(0)))
