"""Signs: every set returned contains the true sign wherever the facts hold."""

from __future__ import annotations

import mpmath
import pytest
import sympy
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from sympy import Abs, I, Max, Min, Mul, Rational, cosh, exp, sinh, sqrt, tanh

from qdsym.proof import And, Definition, Domain, Not, PositiveSemidefinite, Relation, real_symbols
from qdsym.proof.trusted.deciding import signs as signs_module
from qdsym.proof.trusted.deciding.normal_form import NormalForm
from qdsym.proof.trusted.deciding.signs import (
    ADMITS,
    ANY,
    NEGATIVE,
    NONNEGATIVE,
    NONPOSITIVE,
    NONZERO,
    POSITIVE,
    ZERO,
    Signs,
    constant,
    extreme,
    minus,
    plus,
    times,
    to_power,
)

x, y, z, w = real_symbols("x y z w")
DOMAIN = Domain(variables=(x, y, z), definitions=(Definition(w, cosh(2 * z) / x),))
FACTS = (Relation(x, "≥", 1), Relation(x - cosh(z), ">", y**2))

LEAVES = st.sampled_from(
    [x, y, z, x - 1, sympy.Integer(-2), Rational(1, 3), sympy.Integer(0), exp(z), x - cosh(z) - y**2]
)
TREES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(lambda a, b: a + b, inner, inner),
        st.builds(lambda a, b: a * b, inner, inner),
        st.builds(lambda a, b: a - 2 * b, inner, inner),
        st.builds(lambda a: a**2, inner),
        st.builds(lambda a: -a, inner),
        st.builds(Abs, inner),
        st.builds(Max, inner, inner),
        st.builds(Min, inner, inner),
        st.builds(lambda a: 1 / (1 + a**2), inner),
        st.builds(sinh, st.sampled_from([z, y, x - 1, -x])),
        st.builds(tanh, st.sampled_from([z, y])),
        st.builds(lambda a: sqrt(a**2 + 1), inner),
    ),
    max_leaves=6,
)


def known(facts):
    """What facts say of signs in the domain."""
    return Signs(NormalForm(DOMAIN.meanings), facts)


def evaluated(node, point):
    """The value by mpmath, far from SymPy's assumptions and the kernel."""
    with mpmath.workdps(50):
        numbers = [mpmath.mpf(v.numerator) / v.denominator for v in point]
        return mpmath.mpf(sympy.lambdify((x, y, z), node, "mpmath")(*numbers))


COORDINATES = st.tuples(st.fractions(1, 12, max_denominator=7), *[st.fractions(-2, 2, max_denominator=5)] * 2)


@given(TREES, COORDINATES)
@settings(max_examples=150, deadline=None)
def test_the_sign_set_contains_the_true_sign(node, point):
    """Wherever the facts hold, the expression's sign is in the set that they give."""
    assume(evaluated(x - cosh(z) - y**2, point) > 0)
    assume(not node.has(sympy.zoo, sympy.nan))
    value = evaluated(node, point)
    signs = known(FACTS).of(node)
    if abs(value) > mpmath.mpf(10) ** -35:
        assert signs & (POSITIVE if value > 0 else NEGATIVE)
    else:
        assert signs  # rounding hides whether the value is zero; facts that hold at a point are never contradictory


@given(st.integers(1, 7), st.integers(1, 7))
def test_arithmetic_of_sign_sets_is_that_of_numbers(left, right):
    """Sums and products of sets hold the signs of all sums and products of members, and products no others."""
    numbers = {NEGATIVE: (-3, -1), ZERO: (0,), POSITIVE: (1, 3)}

    def members(signs):
        return [v for bit, values in numbers.items() if signs & bit for v in values]

    def of(value):
        return POSITIVE if value > 0 else NEGATIVE if value < 0 else ZERO

    sums = products = 0
    for a in members(left):
        for b in members(right):
            sums, products = sums | of(a + b), products | of(a * b)
    assert plus(left, right) == sums
    assert times(left, right) == products
    assert minus(minus(left)) == left


YES = [
    (Relation(x, ">", 0), ()),
    (Relation(1 / x, ">", 0), ()),
    (Relation(x - 1, "≥", 0), ()),
    (Relation(3 * x - 3, "≥", 0), ()),
    (Relation(y**2, "≥", 0), ()),
    (Relation(exp(y) + 1, ">", 0), ()),
    (Relation(w, ">", 0), ()),
    (Relation(Max(y, 0), "≥", 0), ()),
    (Relation(Min(x, 1 + y**2), ">", 0), ()),
    (Relation(y, "≠", 0), (Relation(y, "<", 0),)),
    (Relation(sqrt(x), ">", 0), ()),
    (Relation(2 * cosh(z) ** 2 - 1 - x, ">", 0), (Relation(cosh(2 * z), ">", x),)),
    (Relation(x * y, "=", 0), (Relation(y, "=", 0),)),
    (Relation(y - z, "<", 0), (And((Relation(x, ">", 2), Relation(z, ">", y))),)),
]
NO = [
    (Relation(x, ">", 1), ()),
    (Relation(x - 2, "≥", 0), ()),
    (Relation(y, "≥", 0), ()),
    (Relation(y**2, ">", 0), ()),
    (Relation(y**3, "≥", 0), ()),
    (Relation(w, ">", 1), ()),
    (Relation(sinh(z), ">", 0), ()),
    (Relation(Max(y, 0), ">", 0), ()),
    (Relation(y, ">", 0), (Relation(y, "≠", 0),)),
    (Relation(sqrt(y), "≥", 0), ()),
    (Relation(y - z, ">", 0), (Relation(z, ">", y),)),
]


@pytest.mark.parametrize(("relation", "facts"), YES)
def test_signs_that_follow_are_seen(relation, facts):
    """A relation follows from structure, from a side that is signed, and from a rational multiple of a fact."""
    assert known((Relation(x, "≥", 1), *facts)).holds(relation)


@pytest.mark.parametrize(("relation", "facts"), NO)
def test_signs_that_do_not_follow_are_not(relation, facts):
    """What fails somewhere under the facts is not concluded."""
    assert not known((Relation(x, "≥", 1), *facts)).holds(relation)


@pytest.mark.parametrize("node", [I * x, exp(I * x), (1 + I * y) ** 2, x + I, cosh(I * x + 1), I])
def test_a_complex_number_may_have_any_sign(node):
    """Nothing is concluded about a number that mentions i."""
    assert known((Relation(x, ">", 0),)).of(node) == ANY


@pytest.mark.parametrize(
    "node",
    [sympy.cos(2 * x), sympy.cos(x) ** 2 - Rational(1, 2), exp(2 * I * x) + exp(-2 * I * x), sympy.cos(4 * x) / 3],
)
def test_even_powers_of_a_complex_exponential_have_no_sign(node):
    """cos 2x is a sum of squares of e^{ix} and negative at x = π/2; nothing says more of it, nor of 1/cos 2x."""
    assert not known((Relation(x, ">", 0),)).holds(Relation(node, ">", 0))
    form = NormalForm()
    form.scalar(1 / node)
    assert not any(Signs(form, ()).discharges(obligation) for obligation in form.owed)


def test_contradictory_facts_leave_no_sign():
    """From x > 0 and x < 0 everything follows about x, and nothing about y."""
    signs = known((Relation(x, ">", 0), Relation(x, "<", 0)))
    assert signs.of(x) == 0
    assert signs.holds(Relation(x, "=", 0))
    assert signs.of(y) == ANY


def test_each_relation_admits_its_signs():
    """The six relations admit what they say and nothing else."""
    for operator, holds in (("=", 0), ("<", -1), (">", 1)):
        assert ADMITS[operator] == (NEGATIVE, ZERO, POSITIVE)[holds + 1]
    assert ADMITS["≥"] == NONNEGATIVE == ANY & ~ADMITS["<"]
    assert ADMITS["≤"] == NONPOSITIVE == ANY & ~ADMITS[">"]
    assert ADMITS["≠"] == NONZERO == ANY & ~ADMITS["="]


def test_facts_about_the_square_say_nothing_about_the_root():
    """From y² > 0 it follows that y² is positive and nothing about the sign of y."""
    signs = known((Relation(y**2, ">", 0),))
    assert signs.of(y**2) == POSITIVE
    assert not signs.holds(Relation(y, ">", 0))
    assert known((Relation(y, ">", 1),)).of(y) == POSITIVE


NUMBERS = {NEGATIVE: (-2, -1), ZERO: (0,), POSITIVE: (1, 2)}


def members(signs):
    """Numbers of each sign in a set."""
    return [value for bit, values in NUMBERS.items() if signs & bit for value in values]


def sign_of(value):
    """The sign of a number."""
    return POSITIVE if value > 0 else NEGATIVE if value < 0 else ZERO


@pytest.mark.parametrize("signs", range(1, 8))
def test_signs_of_powers_and_extremes(signs):
    """Of each set exactly the signs that its members' powers, greatest and least have."""
    for exponent in (1, 2, 3, 4, -1, -2, -3):
        found = {sign_of(Rational(v) ** exponent) for v in members(signs) if v or exponent > 0}
        assert to_power(signs, exponent) == sum(found) or (exponent < 0 and signs & ZERO)
        assert not sum(found) & ~to_power(signs, exponent)
    for other in range(1, 8):
        for choose in (max, min):
            found = {sign_of(choose(v, w)) for v in members(signs) for w in members(other)}
            assert extreme([signs, other], choose) == sum(found)


def test_the_sign_of_a_number():
    """Is known of rationals alone."""
    for value, sign in (
        (3, POSITIVE),
        (0, ZERO),
        (-2, NEGATIVE),
        (Rational(-1, 7), NEGATIVE),
        (x, ANY),
        (sqrt(2), ANY),
    ):
        assert constant(sympy.sympify(value)) == sign


@pytest.mark.parametrize(
    ("node", "sign"),
    [
        (sympy.pi, POSITIVE),
        (sympy.E, POSITIVE),
        (exp(y), POSITIVE),
        (cosh(y), POSITIVE),
        (sinh(x), POSITIVE),
        (tanh(x), POSITIVE),
        (sinh(-x), NEGATIVE),
        (sinh(y), ANY),
        (tanh(y), ANY),
        (Abs(x), POSITIVE),
        (Abs(y), NONNEGATIVE),
        (Max(x, y), POSITIVE),
        (Max(-x, y), ANY),
        (Max(-x, -1 - y**2), NEGATIVE),
        (Min(x, 1), POSITIVE),
        (Min(x, y), ANY),
        (Min(-x, y), NEGATIVE),
        (-x, NEGATIVE),
        (-(y**2), NONPOSITIVE),
        (x * y**2, NONNEGATIVE),
        (x**3, POSITIVE),
        (y**3, ANY),
        (sqrt(x), POSITIVE),
        (sqrt(y), ANY),
        (1 / x, POSITIVE),
        (x ** Rational(-3, 2), POSITIVE),
        (x - x**2, ANY),
        (sympy.log(x), ANY),
        (sqrt(y**2 + 1), POSITIVE),
        (sqrt(y**2), NONNEGATIVE),
        ((y**2 + 1) * (z**2 + 1) * x, POSITIVE),
        (sympy.expand((y - z) ** 2), NONNEGATIVE),
        (sympy.expand(-((y - z) ** 2)), NONPOSITIVE),
        (sympy.expand((y - z) ** 2 * x), NONNEGATIVE),
        (sympy.expand((y - z) ** 3), ANY),
        (sympy.expand((y - z) ** 2) + 1, ANY),
        (exp(2 * y) + exp(y), POSITIVE),
        (y - y, ZERO),
        ((y + 1) ** 2 - y**2 - 2 * y - 1, ZERO),
        (sympy.cos(y), ANY),
        (x**y, ANY),
    ],
)
def test_what_shows_in_an_expression(node, sign):
    """For x > 0, what is seen of each function, of products and sums, and of factors."""
    assert known((Relation(x, ">", 0),)).of(node) == sign


@pytest.mark.parametrize(
    ("fact", "node", "sign"),
    [
        (Relation(y, "≥", 1), y, POSITIVE),
        (Relation(y, "≥", 0), y, NONNEGATIVE),
        (Relation(y, ">", -1), y, ANY),
        (Relation(y, "≤", -1), y, NEGATIVE),
        (Relation(y, "<", 0), y, NEGATIVE),
        (Relation(y, "≤", 1), y, ANY),
        (Relation(y, "≠", 0), y, NONZERO),
        (Relation(y, "≠", 1), y, ANY),
        (Relation(y, "≠", 1), y - 1, NONZERO),
        (Relation(y, "=", 1), y, POSITIVE),
        (Relation(y, "=", 0), y, ZERO),
        (Relation(y, "=", -2), y, NEGATIVE),
        (Relation(1, "≤", y), y, POSITIVE),
        (Relation(-1, ">", y), y, NEGATIVE),
        (Relation(0, "≥", y), y, NONPOSITIVE),
        (Relation(y, ">", z), y - z, POSITIVE),
        (Relation(y, ">", z), z - y, NEGATIVE),
        (Relation(y, ">", z), 2 * z - 2 * y, NEGATIVE),
        (Relation(y, ">", z), (y - z) ** 3, POSITIVE),
        (Relation(y, ">", z), x**2 * (y - z), POSITIVE),
        (Relation(y, ">", z), sympy.expand(x * (y - z)), POSITIVE),
        (Relation(y, ">", z), sympy.expand(x**2 * (y - z)), POSITIVE),
        (Relation(y, ">", z), sympy.expand(z**2 * (y - z)), NONNEGATIVE),
        (Relation(y, ">", z), y + z, ANY),
        (Relation(y, ">", z), 1 / (y - z), POSITIVE),
        (Relation(x * y, ">", 0), y, POSITIVE),
        (Relation(x * y, "≤", 0), y, NONPOSITIVE),
        (Relation(y / x, "<", 0), y, NEGATIVE),
        (Relation(y**3, "≥", 0), y, NONNEGATIVE),
        (Relation(y**2, "≠", 0), y, NONZERO),
        (Relation(y**2, "≤", 0), y, ANY),
        (Relation(y**2, "=", 0), y, ZERO),
        (Relation(y**2, ">", 0), y, NONZERO),
        (Relation(y * z, ">", 0), y, ANY),
        (Relation(-3 * y, ">", 0), y, NEGATIVE),
        (Relation(exp(y) * (z - 1), ">", 0), z - 1, POSITIVE),
        (And((Relation(y, "≥", 0), Relation(y, "≤", 0))), y, ZERO),
        (Relation(sympy.I * y, "=", 0), y, ANY),
        (Relation(sympy.ImmutableMatrix([[y, 0], [0, 1]]), "=", sympy.eye(2)), y, ANY),
        (Relation(sympy.ImmutableMatrix([[y]]), "≥", 1), y - 1, NONNEGATIVE),
        (Relation(x**y, ">", 0), y, ANY),
        (Relation(y, ">", z), x, POSITIVE),
        (Relation((y + 1) ** 2 - y**2 - 2 * y - 1, "≥", 0), y, ANY),
        (Relation(2, ">", 1), y, ANY),
        (Relation(0, "=", 0), y, ANY),
        (Relation(y * z, ">", 0), sympy.expand((y + 1) * z - z), POSITIVE),
        (Relation(exp(y), ">", 1), exp(y) - 1, POSITIVE),
        (Relation(cosh(y), ">", x), exp(y) + exp(-y) - 2 * x, POSITIVE),
        (Relation(sqrt(y**2 + 1), ">", z), z - sqrt(y**2 + 1), NEGATIVE),
        (Relation(z, ">", y), Max(z - y, 0), POSITIVE),
        (Relation(y * (exp(z) - 1), ">", 0), sympy.expand(y * (exp(z) - 1)) * 3, POSITIVE),
        (Relation(y**2 * (exp(z) - 1), "<", 0), sympy.expand(y**2 * (exp(z) - 1)), NEGATIVE),
        (Relation(y, "<", 0), sqrt(y), ANY),
        (Relation(y, "<", 0), sqrt(y) + z - z, ANY),
        (Relation(Mul(0, y, evaluate=False), "=", 0), y, ANY),
        (Relation(y, ">", 0), Mul(0, y, evaluate=False), ZERO),
        (Relation(sympy.Float(0.5) * y, ">", 0), y, ANY),
        (Relation(x + I * y, "≠", 0), sinh(x + I * y), ANY),
        (Relation(x + I * y, "≠", 0), tanh(x + I * y), ANY),
        (Relation(x + I * y, "≠", 0), (x + I * y) ** 2, ANY),
        (Relation(1, ">", y), y - 1, NEGATIVE),
        (And((Relation(y, ">", 2 * z), Relation(y, "<", -z))), sympy.expand((y - 2 * z) * (y + z)), NEGATIVE),
        (Relation(z, ">", y), sympy.expand((z - y) ** 3 * (y**2 + 1)), POSITIVE),
        (Relation(sympy.ImmutableMatrix([[y, 1], [0, 0]]), "≠", sympy.zeros(2, 2)), y, ANY),
        (PositiveSemidefinite(sympy.diag(y, 1)), y, ANY),
        (Not(And((Relation(y, ">", 0), Relation(z, ">", 0)))), y, ANY),
        (Not(Relation(y, "≤", z)), y - z, POSITIVE),
        (Not(Relation(y, "<", 0)), y, NONNEGATIVE),
        (Not(Relation(y, "=", 0)), y, NONZERO),
        (Not(Relation(y, "≠", 0)), y, ZERO),
        (And((Not(Relation(y, ">", 0)), Not(Relation(y, "≥", 0)))), y, NEGATIVE),
        (Not(Relation(I * y, "=", 0)), y, ANY),
        (Not(Relation(sympy.diag(y, 0), "=", sympy.zeros(2, 2))), y, ANY),
    ],
)
def test_what_a_fact_says(fact, node, sign):
    """Beside x ≥ 1: of its sides, of their difference, of its multiples; and no more."""
    assert known((Relation(x, "≥", 1), fact)).of(node) == sign


@pytest.mark.parametrize("first", [Relation(I * y, "=", 0), Relation(x**y, ">", 0), Relation(y - y, "=", 0)])
def test_a_fact_that_is_left_out_does_not_end_the_list(first):
    """One about a complex number, outside of the language, or about 0, before another."""
    known_then = known((first, Relation(cosh(y), ">", z)))
    assert known_then.of(exp(y) + exp(-y) - 2 * z) == POSITIVE


def test_a_complex_exponential_that_is_not_zero_has_no_positive_square():
    """At x = π/2 and y = −1, e^{ix} is not 0 and y·e^{2ix} is 1."""
    facts = (Relation(exp(I * x), "≠", 0), Relation(y * exp(2 * I * x), "=", 1))
    assert known(facts).of(y) == ANY
    assert known(facts[::-1]).of(y) == ANY
    form = NormalForm()
    form.scalar(exp(I * x) + exp(y))
    kinds = {str(g.name): k for k, g in enumerate(form.generators) if g.kind == "exponential"}
    assert Signs(form, ()).of_generator(kinds["I*x"]) == ANY
    assert Signs(form, ()).of_generator(kinds["y"]) == POSITIVE


def test_a_real_number_with_a_complex_polynomial_is_no_fact():
    """x/(2 + 2cos y)⁴ is x·e^{4iy} over a square, and powers of e^{iy} have no signs, whether or not it is 0."""
    below = 1 / (2 + 2 * sympy.cos(y)) ** 4
    assert known((Relation(x * below, ">", 0), Relation(below, "≠", 0))).of(x) == ANY


def test_facts_below_are_facts():
    """What is known under fewer hypotheses is known, together with what is added."""
    form = NormalForm(DOMAIN.meanings)
    below = Signs(form, (Relation(x, ">", 0), Relation(y - z, ">", 0)))
    above = Signs(form, (Relation(z, "≥", 0),), below)
    for node in (x, z + x, y - z, sympy.expand(x * (y - z))):
        assert above.holds(Relation(node, ">", 0)), node
    assert not below.holds(Relation(z, "≥", 0))
    assert above.sum_admits([x, y - z, z], ">")
    assert not above.sum_admits([x, -z], ">")
    assert not above.sum_admits([], ">")
    assert above.sum_admits([], "=")
    meeting = Signs(form, (Relation(x, "≤", 1), Relation(y - z, "≠", 5)), below)
    assert meeting.of(x) == POSITIVE
    form.scalar(1 / (y - z) + 1 / x)
    assert all(signs.discharges(owed) for signs in (below, above) for owed in form.owed)
    assert not any(Signs(form, ()).discharges(owed) for owed in form.owed)
    before = set(form.owed)
    form.scalar(1 / (z - 5))
    assert not any(signs.discharges(owed) for signs in (below, above) for owed in form.owed if owed not in before)


def test_a_matrix_may_hide_a_complex_number():
    """The square of an entry ix is −x², and e^{ix} has no sign."""
    E = sympy.MatrixSymbol("E", 2, 2)
    signs = Signs(NormalForm({E: sympy.ImmutableMatrix([[I * x, 0], [0, 0]])}), ())
    for node in (E[0, 0], sympy.Trace(E)):
        assert signs.of(node**2) == NONPOSITIVE
        assert signs.of(exp(node)) == signs.of(cosh(node)) == ANY


@pytest.mark.parametrize(
    ("node", "discharged"),
    [
        (1 / x, True),
        (1 / y, False),
        (sqrt(x), True),
        (sqrt(y), False),
        (sympy.log(x), True),
        (sympy.log(y**2), False),
        (sympy.log(y**2 + 1), True),
        (1 / (y**2 + x), True),
        (1 / (y**2 - x), False),
        (sqrt(Max(y, 0)), True),
        (sqrt(Max(y, z)), False),
        (1 / sqrt(x), True),
        (1 / Max(x, y), True),
        (sympy.log(sqrt(x)), True),
        (sympy.log(exp(y) - 1), False),
        (1 / (exp(y) + 1), True),
    ],
)
def test_what_is_owed_and_holds(node, discharged):
    """For x > 0: denominators that are not 0, roots and logarithms in range."""
    form = NormalForm()
    form.scalar(node)
    assert form.owed
    assert all(Signs(form, (Relation(x, ">", 0),)).discharges(owed) for owed in form.owed) is discharged


def test_facts_below_are_written_down_first():
    """Also when the shorter list was never asked."""
    form = NormalForm(DOMAIN.meanings)
    above = Signs(form, (Relation(x, ">", 0),), Signs(form, (Relation(cosh(y), ">", z),)))
    assert above.of(exp(y) + exp(-y) - 2 * z) == POSITIVE
    assert above.of(sympy.expand(x * (exp(y) + exp(-y) - 2 * z))) == POSITIVE


class Blind(NormalForm):
    """A normal form that must not be asked."""

    def scalar(self, node):
        raise AssertionError(f"the normal form of {node}")


@pytest.mark.parametrize(
    ("node", "operator"),
    [
        (x, ">"),
        (-2 * x, "<"),
        (x - 1, "≥"),
        (1 - x, "≤"),
        (y - z, "<"),
        (z - y, ">"),
        (w, ">"),
        (x * exp(y) + w**2, ">"),
        (x**-2, ">"),
        (x ** Rational(3, 2), ">"),
        ((y - z) ** 3, "<"),
        (Max(y, x), ">"),
        (Max(y, 0), "≥"),
        (Min(x, w), ">"),
        (Abs(y), "≥"),
        (sinh(x) + tanh(w) + cosh(y), ">"),
        (sympy.pi * sympy.E, ">"),
        (sympy.Integer(-2), "<"),
        (sympy.Integer(0), "="),
        (Mul(0, y, evaluate=False), "="),
        (Mul(0, x, evaluate=False), "="),
        (2 * y * z, "<"),
        (-y * z, ">"),
    ],
)
def test_what_shows_in_the_tree_is_read_off_it(node, operator):
    """For x ≥ 1 and z > y no normal form is made, which would take time."""
    facts = (Relation(x, "≥", 1), Relation(z, ">", y), Relation(-3 * y * z, ">", 0))
    signs = Signs(Blind(DOMAIN.meanings), facts)
    assert signs.sum_admits([node], operator)
    assert signs.sum_admits([node, node], operator)
    above = Signs(signs._form, (), Signs(signs._form, facts))
    assert above.sum_admits([node], operator)


@pytest.mark.parametrize(
    ("node", "sign"),
    [
        (x, POSITIVE),
        (-2 * x, NEGATIVE),
        (w, POSITIVE),
        (y, POSITIVE),
        (x + y, POSITIVE),
        (x * exp(z) + w**2, POSITIVE),
        (sqrt(x) + sinh(x), POSITIVE),
        (x**-2, POSITIVE),
        (Rational(-2, 3), NEGATIVE),
        (sympy.S.Zero, ZERO),
    ],
)
def test_a_sign_that_shows_is_enough(node, sign):
    """For x > 0, and y ≥ 0 with y ≠ 0, once a sign is known no normal form is made to learn more."""
    blind = Blind(DOMAIN.meanings)
    facts = (Relation(x, ">", 0), Relation(y, "≥", 0), Relation(y, "≠", 0))
    assert Signs(blind, facts).of(node) == sign
    assert Signs(blind, facts[1:], Signs(blind, facts[:1])).of(node) == sign


def test_what_was_found_is_not_found_again(monkeypatch):
    """Of a node, of a polynomial and of a generator."""
    signs = known((Relation(x, ">", 0),))
    polynomial = signs._form.signed(signs._form.scalar(x * y + x))
    asked = [(Signs.of, x + exp(y)), (Signs.of_polynomial, polynomial), (Signs.of_generator, 1)]
    found = [ask(signs, what) for ask, what in asked]
    for name in ("_found", "_of_polynomial", "_of_generator"):
        monkeypatch.delattr(Signs, name)
    assert [ask(signs, what) for ask, what in asked] == found == [POSITIVE, ANY, POSITIVE]


@pytest.mark.parametrize(("limit", "sign"), [(3, POSITIVE), (2, ANY)])
def test_a_long_polynomial_is_not_read_term_by_term(limit, sign, monkeypatch):
    """One of as many terms as there may be is, and one of more is not."""
    monkeypatch.setattr(signs_module, "TERMS", limit)
    form = NormalForm()
    polynomial = form.signed(form.scalar(y**2 + z**2 + 1))
    assert Signs(form, ()).of_polynomial(polynomial) == sign


def test_a_table_has_every_pair_of_sets():
    """Of signs of the members, eight sets a side."""
    table = signs_module._table(lambda values: POSITIVE if values[0] > values[1] else 0)
    assert [len(row) for row in table] == [ANY + 1] * (ANY + 1)
    assert table[POSITIVE][NEGATIVE] == POSITIVE
    assert table[NEGATIVE][POSITIVE] == 0
    assert table[ANY][ANY] == POSITIVE
