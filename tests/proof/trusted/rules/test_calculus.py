"""What the rules that bind a variable refuse: each step has one thing wrong with it, and is refused for that."""

import pytest
from sympy import Add, Derivative, I, Max, Mul, Rational, exp, log

from qdsym.proof import Definition, Domain, Minimum, Relation, Series, real_symbols
from qdsym.proof.steps import Growth, LeastValue, Telescoping
from tests.support.steps import shown, verdict

x, y, z, k, q = real_symbols("x y z k q")
DOMAIN = Domain((x, y, z, k))

# Growth


def rising(function, lower, upper, operator, variable=x):
    """That the derivative of a function has a sign between two ends, which are left out."""
    inside = Relation(variable, ">", lower), Relation(variable, "<", upper)
    return shown(Relation(Derivative(function, variable), operator, 0), *inside)


@pytest.mark.parametrize(
    ("operator", "given"), [(">", ">"), (">", "≥"), ("≥", "≥"), ("<", "≥"), ("=", "≥"), ("≤", "≥")]
)
def test_growth_is_strict_on_an_interval_that_is_one(operator, given):
    """What grows from y to z is greater at z if y < z; if only y ≤ z is known, it may be the same point."""
    factor = {">": 1, "≥": 1, "<": -1, "≤": -1, "=": 0}[operator]
    function = factor * x + 1
    body = Relation(factor * z + 1, operator, factor * y + 1)
    found = verdict(
        DOMAIN, Growth(function, x, y, z), body, rising(function, y, z, operator), given=[Relation(z, given, y)]
    )
    assert found.proved is (given == ">" or operator not in "<>")
    assert found.proved or "not seen to lie below" in found.detail


def test_growth_concludes_no_inequality():
    """f' ≠ 0 gives f(1) ≠ f(0), but by another argument."""
    found = verdict(DOMAIN, Growth(x, x, 0, 1), Relation(1, "≠", 0), rising(x, 0, 1, "≠"))
    assert found.detail == "growth concludes an order or an equality"


@pytest.mark.parametrize(
    ("rule", "body", "given", "why"),
    [
        (Growth(x, x, x, x + 1), Relation(x + 1, ">", x), (), "x occurs outside the rule"),
        (Growth(x, x, 0, x**2 + 1), Relation(x**2 + 1, ">", 0), (), "x occurs outside the rule"),
        (Growth(x, x, 0, 1), Relation(1, ">", 0), (Relation(x, "<", 5),), "x occurs outside the rule"),
    ],
)
def test_the_variable_of_growth_is_free(rule, body, given, why):
    """It is a variable, and neither the ends nor a hypothesis speak of it, nor does a hypothesis of the domain."""
    domain = Domain((x, y, z, k), (), (Definition(q, y),))
    slope = rising(rule.function, rule.lower, rule.upper, ">", rule.variable)
    assert verdict(domain, rule, body, slope, given=given).detail == why
    if not given and rule.lower == 0 and rule.upper == 1 and rule.variable == x:
        narrow = Domain((x,), (Relation(x, "<", 5),))
        assert verdict(narrow, rule, body, slope).detail == why


def test_growth_on_the_domain_narrowed_by_a_hypothesis():
    """Where the domain itself says x ≤ ½, nothing is known of f at 1."""
    narrow = Domain((x,), (Relation(x, "≤", Rational(1, 2)),))
    found = verdict(narrow, Growth(x, x, 0, 1), Relation(1, ">", 0), rising(x, 0, 1, ">"))
    assert found.detail == "x occurs outside the rule"


@pytest.mark.parametrize("end", [0, 1])
def test_growth_needs_a_value_at_both_ends(end):
    """ln x grows between 0 and 1, and has no value at 0."""
    function = log(x) if end == 0 else log(1 - x)
    body = Relation(function.subs(x, 1) - function.subs(x, 0), ">", 0)
    sign = ">" if end == 0 else "<"
    found = verdict(DOMAIN, Growth(function, x, 0, 1), body, rising(function, 0, 1, sign))
    assert not found.proved


@pytest.mark.parametrize(("within", "proved"), [(x, True), (-1 / (2 * x - 1), False)])
def test_growth_needs_a_value_in_between_also_where_the_slope_is_cited(within, proved):
    """max(−1/(2x − 1), −5) grows up to ½ and after it, and is 1 at 0 but −1 at 1; its slope nothing here can follow."""
    function = Max(within, -5)
    ends = (Max(within.subs(x, end), -5, evaluate=False) for end in (1, 0))
    found = verdict(
        DOMAIN, Growth(function, x, 0, 1), Relation(next(ends), ">", next(ends)), rising(function, 0, 1, ">")
    )
    assert found.proved is proved
    assert found.proved or found.detail.startswith("a denominator")


def test_the_ends_of_growth_are_real():
    """x³ − 3x²/2 + x grows, and is 3/2 at i but −1 at 1 + i."""
    function = x**3 - 3 * x**2 / 2 + x
    slope = shown(Relation(Derivative(function, x), "≥", 0))
    found = verdict(DOMAIN, Growth(function, x, I, 1 + I), Relation(-1, "≥", Rational(3, 2)), slope)
    assert found.detail == "not seen to be real: I"
    assert verdict(DOMAIN, Growth(function, x, 0, 1), Relation(Rational(1, 2), "≥", 0), slope).proved


# Least values


@pytest.mark.parametrize(
    ("body", "granted", "given", "why"),
    [
        (Minimum(y**2 + 1, (y,), (), 1, (0,)), [Relation(y**2 + 1, "≥", 1), Relation(1, "=", 1)], (), ""),
        (Minimum(y, (y,), (), y, (y,)), [Relation(y, "≥", y)], (), "do not speak of what is bound, got y"),
        (Minimum(y, (y,), (), 1, (1,)), [shown(Relation(y, "≥", 1), Relation(y, "≥", 1)), Relation(1, "=", 1)],
         (Relation(y, "≥", 1),), "y occurs outside the rule"),
        (Minimum(y**2 + 1, (y,), (), 0, (I,)), [Relation(y**2 + 1, "≥", 0), Relation(I**2 + 1, "=", 0)], (),
         "not seen to be real: I"),
        (Minimum(y**2 + 1, (q,), (), 1, (0,)), [Relation(y**2 + 1, "≥", 1)], (), "to be bound, got q"),
        (Minimum(y**2 + 1, (y,), (), 1, (0,)), [Relation(y**2 + 1, ">", 0), Relation(1, "=", 1)], (), "lower bound"),
        (Minimum(y**2, (y,), (Relation(y, "≥", 1),), 0, (0,)),
         [Relation(y**2, "≥", 0), Relation(0, "=", 0)], (), "feasible"),
        (Minimum(y**2, (y,), (Relation(y, "≥", 1),), 1, (2,)),
         [shown(Relation(y**2, "≥", 1), Relation(y, "≥", 1)), Relation(2, "≥", 1)], (), "feasible"),
    ],
    ids=lambda thing: str(thing)[:40],
)  # fmt: skip
def test_a_least_value(body, granted, given, why):
    """A bound for free variables, and a real point at which the constraints hold and the value is reached."""
    found = verdict(Domain((x, y), (), (Definition(q, x),)), LeastValue(), body, *granted, given=given)
    assert found.proved is (why == ""), found
    assert why in found.detail


# Series


@pytest.mark.parametrize(
    ("remainder", "decay", "term", "value", "why"),
    [
        (exp(-k), 1, exp(-k) - exp(-k - 1), 1, ""),
        ((k + 1) * exp(-2 * k), 2, (k + 1) * exp(-2 * k) - (k + 2) * exp(-2 * k - 2), 1, ""),
        (1, 0, 0, 1, "the decay 0 is not seen to be > 0"),
        (exp(k), -1, exp(k) - exp(k + 1), 1, "the decay -1 is not seen to be > 0"),
        (exp(-k), x, exp(-k) - exp(-k - 1), 1, "the decay x is not seen to be > 0"),
        (1, 1, 0, 1, "not a polynomial times the exponential"),
        (exp(-k), exp(-k), exp(-k) - exp(-k - 1), 1, "k occurs outside the rule"),
        (exp(-k), 1, exp(-k) - exp(-k - 1), k - k + 2, "the normal forms differ"),
        (exp(-k), 1, exp(-k) - exp(-k - 1), 1 + k, "do not speak of what is bound, got k"),
        (exp(-k), 1, exp(-k), 1, "the normal forms differ"),
    ],
)
def test_a_series(remainder, decay, term, value, why):
    """Σ (G(n) − G(n + 1)) = G(0) where G(n) tends to 0: a polynomial times what decays."""
    found = verdict(DOMAIN, Telescoping(remainder, decay), Series(term, k, value))
    assert found.proved is (why == ""), found
    assert why in found.detail


def test_a_series_of_powers_of_a_number():
    """Σ (2⁻ⁿ − 2⁻ⁿ⁻¹) = 1, with powers as exponentials, which SymPy would turn round."""
    one, following = (exp(Mul(-n, log(2), evaluate=False), evaluate=False) for n in (k, k + 1))
    body = Series(Add(one, -following, evaluate=False), k, 1)
    assert verdict(DOMAIN, Telescoping(one, log(2)), body, Relation(log(2), ">", 0)).proved


def test_the_index_of_a_series_is_a_variable():
    """Not a number, and not a symbol that is defined."""
    domain = Domain((x, y, k), (), (Definition(q, x),))
    found = verdict(domain, Telescoping(exp(-q), 1), Series(exp(-q) - exp(-q - 1), q, 1))
    assert "to be bound, got q" in found.detail


def test_a_minimum_that_was_changed_behind_its_back():
    """Two minimisers for one variable: the checker makes it anew."""
    body = Minimum(y**2 + 1, (y,), (), 1, (0,))
    object.__setattr__(body, "minimiser", (y, y))
    found = verdict(DOMAIN, LeastValue(), body, Relation(y**2 + 1, "≥", 1), Relation(1, "=", 1))
    assert "one value for each variable" in found.detail
