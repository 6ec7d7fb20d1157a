"""The normal form: what it calls equal is equal, what differs is told apart, and what it divided by is on record."""

from __future__ import annotations

from fractions import Fraction
from functools import reduce

import mpmath
import pytest
import sympy
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from sympy import (
    Abs,
    Adjoint,
    I,
    ImmutableMatrix,
    MatPow,
    Max,
    Min,
    Rational,
    cos,
    cosh,
    exp,
    log,
    sin,
    sinh,
    sqrt,
    tanh,
)

from qdsym.proof import real_symbols
from qdsym.proof.reading.arithmetics import ExactPoint
from qdsym.proof.trusted.deciding.exponents import exponent_terms
from qdsym.proof.trusted.deciding.normal_form import (
    GENERATORS,
    NONNEGATIVE,
    NONZERO,
    POSITIVE,
    NormalForm,
    Outgrown,
    primes,
)
from qdsym.proof.trusted.language.coordinates import Log
from qdsym.proof.trusted.language.interpret import LARGEST, Interpreter, OutsideClass, Undefined

nu, r, s, phi = real_symbols("nu r s phi")
ROOT = sqrt(3 + 2 * sqrt(2))
NOTHING, SOMETHING = ROOT - 1 - sqrt(2), ROOT + 1 + sqrt(2)
"""0, which is not seen, and a number above 0; their product is seen to be 0."""
defined = sympy.Symbol("w", real=True)


def unevaluated(*factors):
    """A product as it is written."""
    return sympy.Mul(*factors, evaluate=False)


def form_of(*nodes, definitions=None):
    """A normal form with room for all of these, in which they were read."""
    form = NormalForm(definitions)
    while True:
        try:
            for node in nodes:
                form.matrix(node) if getattr(node, "is_Matrix", False) else form.scalar(node)
        except Outgrown:
            form = NormalForm(definitions, steps=form.steps)
        else:
            form.owed = {}
            return form


def equal(left, right, definitions=None):
    """Whether two scalars have one normal form."""
    form = form_of(left, right, definitions=definitions)
    return form.is_zero(form.scalar(left) - form.scalar(right))


LEAVES = st.sampled_from([nu, exp(r), exp(-r), I, sympy.Integer(2), Rational(-1, 3), cosh(2 * r), exp(r / 2)])
TREES = st.recursive(LEAVES, lambda inner: st.tuples(st.sampled_from("+-*/"), inner, inner), max_leaves=7)


def built(tree):
    """The expression of a tree, as it comes."""
    if not isinstance(tree, tuple):
        return tree
    operator, left, right = tree[0], built(tree[1]), built(tree[2])
    return {
        "+": lambda: left + right,
        "-": lambda: left - right,
        "*": lambda: left * right,
        "/": lambda: left / (1 + (right * sympy.conjugate(right))),
    }[operator]()


def rebuilt(tree):
    """The same number by other operations: turned round, distributed, with every quotient made a product."""
    if not isinstance(tree, tuple):
        return tree.rewrite(exp) if isinstance(tree, cosh) else tree
    operator, left, right = tree[0], rebuilt(tree[1]), rebuilt(tree[2])
    if operator == "+":
        return sympy.Add(right, left, evaluate=False)
    if operator == "-":
        return sympy.Mul(-1, sympy.Add(right, -left, evaluate=False), evaluate=False)
    if operator == "*":
        return sympy.Add(
            *(sympy.Mul(right, term, evaluate=False) for term in sympy.Add.make_args(left)), evaluate=False
        )
    below = 1 + sympy.expand(right * sympy.conjugate(right))
    return sympy.Mul(sympy.Pow(below, -1, evaluate=False), left, evaluate=False)


@given(TREES, st.sampled_from([Rational(1, 10**9), nu / 10**9, I, exp(-r)]))
@settings(max_examples=60, deadline=None)
def test_re_associated_expressions_are_equal_and_perturbed_ones_are_not(tree, perturbation):
    """Rational expressions in ν, e^r and i stay equal under reordering and distribution, not under adding anything."""
    left, right = built(tree), rebuilt(tree)
    assume(not left.has(sympy.zoo, sympy.nan))
    try:
        assert equal(left, right)
    except Undefined:
        assume(False)
    assert not equal(left, right + perturbation)


POINTS = [{nu: Fraction(7, 3), r: Log(Fraction(9, 4))}, {nu: Fraction(-11, 5), r: Log(Fraction(25, 49))}]


@given(TREES, TREES)
@settings(max_examples=60, deadline=None)
def test_the_decision_agrees_with_exact_evaluation(one, other):
    """Equal normal forms have equal values at exact points; normal forms that differ do somewhere."""
    left, right = built(one), built(other)
    try:
        values = [[Interpreter(ExactPoint(p)).scalar(e) for e in (left, right)] for p in POINTS]
        same = equal(left, right)
    except Undefined:
        assume(False)
    if same:
        assert all(a == b for a, b in values)
    else:
        extra = [{nu: Fraction(13, 7), r: Log(Fraction(n * n, 121))} for n in (4, 5, 6)]
        values += [[Interpreter(ExactPoint(p)).scalar(e) for e in (left, right)] for p in extra]
        assert any(a != b for a, b in values)


TRUE = [
    (cosh(r) ** 2 - sinh(r) ** 2, 1),
    (cosh(2 * r), 2 * cosh(r) ** 2 - 1),
    (cosh(r + s), cosh(r) * cosh(s) + sinh(r) * sinh(s)),
    (tanh(r), (exp(2 * r) - 1) / (exp(2 * r) + 1)),
    (cos(phi) ** 2 + sin(phi) ** 2, 1),
    (cos(2 * phi), cos(phi) ** 2 - sin(phi) ** 2),
    (exp(I * phi), cos(phi) + I * sin(phi)),
    (sqrt(2) * sqrt(3), sympy.Pow(6, Rational(1, 2), evaluate=False)),
    (sqrt(8), 2 * sqrt(2)),
    (1 / sqrt(2), sqrt(2) / 2),
    (sqrt(1 + nu**2) ** 2, 1 + nu**2),
    (sqrt(1 + nu**2) ** 3, (1 + nu**2) * sqrt(nu * nu + 1)),
    (log(1 + 2 * nu + nu**2), log((1 + nu) ** 2)),
    (log(nu**2 * exp(r)), 2 * log(nu) + r),
    (log(sympy.Rational(3, 2)), log(3) - log(2)),
    (Max(nu - 1, 0) + 1, 1 + Max(0, nu - 1)),
    (Min(nu, r), -Max(-nu, -r)),
    (Abs(nu), Max(nu, -nu)),
    (Abs(cosh(r) ** 2 - sinh(r) ** 2 - 1), 0),
    ((nu**2 - 1) / (nu - 1), nu + 1),
    (1 / (1 + I * nu), (1 - I * nu) / (1 + nu**2)),
    (sympy.acoth(nu), log((nu + 1) / (nu - 1)) / 2),
    (exp(r / 2) * exp(r / 3), exp(5 * r / 6)),
    (sympy.E**2, sympy.exp(1) * sympy.exp(1)),
    (exp(2 * log(nu) + r, evaluate=False), nu**2 * exp(r)),
    (exp(-nu * (log(1 + nu**2) / nu), evaluate=False), 1 / (1 + nu**2)),
    (exp(log(nu) / 2, evaluate=False), sqrt(nu)),
    (sqrt((nu - 1) / (nu**2 - 1)), sqrt(1 / (nu + 1))),
    (sqrt(1 / (nu**2 - 1)), sqrt(unevaluated(1 / (nu - 1), 1 / (nu + 1)))),
    (Max((nu**2 - 1) ** 2 / (nu - 1) ** 3, r), Max((nu + 1) ** 2 / (nu - 1), r)),
    (sqrt(unevaluated(nu**3 * r, 1 / nu, 1 / nu**4)), sqrt(r / nu**2)),
    (log(Max(nu, r) / nu), log(Max(r, nu)) - log(nu)),
]
FALSE = [
    (cosh(r) ** 2 + sinh(r) ** 2, 1),
    (cosh(2 * r), 2 * cosh(r) ** 2 + 1),
    (cosh(r + s), cosh(r) * cosh(s) - sinh(r) * sinh(s)),
    (cos(phi) ** 2 - sin(phi) ** 2, 1),
    (exp(I * phi), cos(phi) - I * sin(phi)),
    (sqrt(2) * sqrt(3), sqrt(5)),
    (sqrt(1 + nu**2), 1 + nu),
    (Max(nu, 0), nu),
    (Abs(nu), nu),
    (log(nu**2), log(nu)),
    (log(1 + exp(r)), r),
    (log(exp(r) + nu), r),
    (log(nu + s), log(nu) + log(s)),
    (log(2 * nu), 2 * log(nu)),
    (exp(r / 2), exp(r)),
    (exp(log(nu), evaluate=False), -nu),
    (exp(log(nu**2), evaluate=False), nu),
    (1 / (1 + I * nu), (1 + I * nu) / (1 + nu**2)),
    (cosh(r) ** 2 - sinh(r) ** 2, 1 + Rational(1, 10**45)),
]


@pytest.mark.parametrize(("left", "right"), TRUE)
def test_true_identities_are_seen(left, right):
    """Identities of hyperbolic and circular functions, roots, logarithms and maxima have one normal form."""
    assert equal(left, sympy.sympify(right))
    assert equal(sympy.sympify(right), left)


@pytest.mark.parametrize(("left", "right"), FALSE)
def test_false_identities_are_not(left, right):
    """A false identity, or one that holds only on part of the line, has two normal forms."""
    assert not equal(left, sympy.sympify(right))


@pytest.mark.parametrize("turned", [False, True])
def test_maxima_are_one_only_if_each_argument_of_either_is_one_of_the_other(turned):
    """ν and ν + 0 are not seen to be equal, both are seen to equal a third; what else the third stands with counts."""
    third = unevaluated(nu, SOMETHING, 1 / SOMETHING)
    form = form_of()
    assert all(form.is_zero(form.scalar(third) - form.scalar(e)) for e in (nu, nu + NOTHING))
    assert not form.is_zero(form.scalar(NOTHING))
    pair = Max(third, nu + 1, evaluate=False), Max(nu, nu + NOTHING, evaluate=False)
    assert not equal(*pair[:: -1 if turned else 1])


UNDER_A_ROOT = [
    (unevaluated(nu, ROOT + 2 * sqrt(2), NOTHING, 1 / NOTHING), nu * (ROOT + 2 * sqrt(2))),
    ((nu * ROOT + sqrt(s) * SOMETHING) / NOTHING, unevaluated(nu, ROOT, NOTHING, 1 / NOTHING**2)),
]


@pytest.mark.parametrize(("less", "more"), UNDER_A_ROOT)
def test_a_root_is_not_that_of_what_need_not_have_a_value(less, more):
    """Two quotients are equal where they have values; what was read of the one by itself says nothing of the other."""
    form = form_of()
    roots = [form.scalar(sympy.Pow(node, Rational(1, 2), evaluate=False)) for node in (less, more)]
    assert form.is_zero(form.scalar(less) - form.scalar(more))
    assert not form.is_zero(roots[0] - roots[1])
    again = sympy.Pow(sympy.Add(more, r, -r, evaluate=False), Rational(1, 2), evaluate=False)
    assert form.is_zero(roots[1] - form.scalar(again))


def test_nothing_is_read_off_a_root_by_what_stands_below_another():
    """0·n is 0 for all n, and a root of what is divided by that 0 was written before."""
    form = form_of(sympy.Pow(unevaluated(nu, ROOT, NOTHING, 1 / NOTHING), Rational(1, 2), evaluate=False))
    square = form.power(form.scalar(sqrt(nu * ROOT, evaluate=False)), 2)
    assert form.is_zero(square - form.scalar(nu * ROOT))
    assert not form.is_zero(square - form.scalar(nu * ROOT + SOMETHING))


def test_a_power_of_zero_is_one():
    """x⁰ written unevaluated is 1 and not x."""
    unevaluated = sympy.Pow(nu, 0, evaluate=False)
    assert equal(unevaluated, sympy.Integer(1))
    assert not equal(unevaluated, nu)


def obligations(node):
    """What the normal form of a scalar rests on."""
    form = form_of(node)
    form.scalar(node)
    return {(form.written(o.polynomial), o.operator) for o in form.owed}


def test_what_was_divided_by_and_taken_roots_and_logarithms_of_is_recorded():
    """A quotient, a root and a logarithm record ≠ 0, ≥ 0 and > 0; polynomials and exponentials record nothing."""
    assert obligations(1 / nu) == {(nu, NONZERO)}
    assert obligations((nu**2 - 1) / (nu - 1)) == {(nu - 1, NONZERO)}
    assert obligations(sqrt(nu)) == {(nu, NONNEGATIVE)}
    assert obligations(log(nu)) == {(nu, POSITIVE)}
    assert obligations(log(nu**2)) == {(nu**2, POSITIVE)}
    assert obligations(sympy.Mul(0, 1 / nu, evaluate=False)) == {(nu, NONZERO)}
    assert obligations(nu**2 + exp(-r) * I) == set()


def test_an_obligation_is_not_lost_when_terms_of_an_exponent_cancel():
    """e^{ν(1/ν + 1)} is undefined at ν = 0 although its expanded exponent is not, so ν ≠ 0 is recorded."""
    assert (nu, NONZERO) in obligations(exp(nu * (1 / nu + 1)))
    assert obligations(exp(nu * (r + 1))) == set()
    assert (nu, POSITIVE) in obligations(exp(log(nu), evaluate=False))


@pytest.mark.parametrize(
    "node",
    [
        1 / (nu - nu * cosh(r) ** 2 + nu * sinh(r) ** 2),
        1 / (I**2 + cos(phi) ** 2 + sin(phi) ** 2),
        1 / (sqrt(nu) * sqrt(r) + I * sqrt(-nu * r)),  # where that has a value, ν = 0 or r = 0
        log(cosh(r) ** 2 - sinh(r) ** 2 - 1),
    ],
)
def test_division_by_what_is_identically_zero_is_undefined(node):
    """A denominator with the normal form 0 raises, one that only vanishes somewhere does not; so with logarithms."""
    with pytest.raises(Undefined):
        NormalForm().scalar(node)
    NormalForm().scalar(1 / nu)


@pytest.mark.parametrize(
    "node",
    [
        sympy.gamma(nu),
        sympy.pi * nu,
        nu**r,
        sympy.Float(0.5) * nu,
        sympy.oo,
        sqrt(I * nu),
        log(1 + I * nu),
        log(3 + cos(phi)),
        sympy.Pow(-8, Rational(1, 3), evaluate=False),
    ],
)
def test_what_has_no_rule_is_outside_the_class(node):
    """Functions, constants and complex arguments without a rule raise instead of being guessed at."""
    with pytest.raises(OutsideClass):
        NormalForm().scalar(node)


@pytest.mark.parametrize(
    "node", [1 + I * nu, exp(I * phi) / (2 + I * nu), I * sqrt(2) + exp(-r), (nu + I) ** 3 * exp(-I * phi)]
)
def test_conjugation_agrees_with_conjugation_of_values(node):
    """The conjugate's normal form is that of the expression with i turned to −i, and not the expression itself."""
    form = form_of(node, node.subs(I, -I))
    turned = form.scalar(node.subs(I, -I))
    assert form.is_zero(form.conjugate(form.scalar(node)) - turned)
    assert not form.is_zero(form.scalar(node) - turned)


@pytest.mark.parametrize(
    ("node", "real"),
    [
        (exp(I * phi) + exp(-I * phi), True),
        ((nu + I) * (nu - I), True),
        (I * I * sqrt(2), True),
        (exp(I * phi), False),
        (exp(-I * phi), False),
        (nu + I * exp(r), False),
        (1 / (nu + I), False),
    ],
)
def test_reality_is_equality_with_the_conjugate(node, real):
    """A number is called real exactly when it is its own conjugate."""
    form = form_of(node)
    assert form.is_real(form.scalar(node)) is real


@pytest.mark.parametrize(
    "node",
    [
        cos(nu * exp(-I * phi)),
        Max(exp(-I * phi), nu),
        exp(I * nu * exp(-I * phi)),
    ],
)
def test_a_real_function_of_a_complex_number_is_refused(node):
    """e^{−iφ} is complex also where it stands in a denominator, so no real function takes it."""
    assert abs(mpmath.im(sympy.lambdify((nu, phi), exp(-I * phi), "mpmath")(1, 1))) > 0.1
    with pytest.raises(OutsideClass):
        NormalForm().scalar(node)


def test_matrices_and_definitions_are_unfolded():
    """A defined symbol counts as its value, and an adjoint of explicit matrices as the conjugate transpose."""
    assert equal(defined**2, 1 / nu**2, {defined: 1 / nu})
    assert not equal(defined, nu, {defined: 1 / nu})
    matrix = ImmutableMatrix([[1, I * nu], [0, exp(I * phi)]])
    form = form_of(matrix)
    rows = form.matrix(Adjoint(matrix))
    expected = form.matrix(ImmutableMatrix([[1, 0], [-I * nu, exp(-I * phi)]]))
    pairs = [(a, b) for x, y in zip(rows, expected, strict=True) for a, b in zip(x, y, strict=True)]
    assert all(form.is_zero(a - b) for a, b in pairs)
    assert not form.is_zero(rows[1][0] - form.scalar(I * nu))


@given(TREES, st.fractions(-3, 3, max_denominator=9).filter(bool))
@settings(max_examples=40, deadline=None)
def test_the_polynomial_of_a_sign_has_that_sign(tree, factor):
    """At exact points a real element and the polynomial that stands for its sign have one sign."""
    node = sympy.Mul(Rational(factor), built(tree))
    form = form_of(node)
    try:
        element = form.scalar(node)
        assume(form.is_real(element))
        written = form.written(form.signed(element))
        values = [[Interpreter(ExactPoint(p)).scalar(e) for e in (node, written)] for p in POINTS]
    except (Undefined, OutsideClass):
        assume(False)
    signs = [[ExactPoint(p).signs(value) for value in pair] for p, pair in zip(POINTS, values, strict=True)]
    assert all(one == other for one, other in signs)


def test_what_an_expression_owes_is_owed_each_time_it_is_read():
    """An expression read before owes what it did, and nothing of it is owed where it is read aside."""
    form = form_of(nu)
    for _ in range(2):
        form.owed = {}
        form.scalar(1 + 1 / nu)
        assert [(form.written(o.polynomial), o.operator) for o in form.owed] == [(nu, NONZERO)]
    with form.aside():
        form.scalar(log(nu))
    assert [o.operator for o in form.owed] == [NONZERO]


def test_a_finer_exponential_asks_for_another_normal_form():
    """With e^r as a generator, e^{r/2} does not fit; a form that knows both from the beginning has room."""
    form = form_of(exp(r))
    with pytest.raises(Outgrown):
        form.scalar(exp(r / 2))
    form = NormalForm(steps=form.steps)
    assert form.is_zero(form.power(form.scalar(exp(r / 2)), 2) - form.scalar(exp(r)))
    assert equal(exp(r / 2) ** 2, exp(r))


@pytest.mark.parametrize(
    "node",
    [
        (1 + nu + r + s) ** 300,
        (Rational(3, 7) * nu) ** 10**6,
        sympy.Pow(nu, 10**10, evaluate=False),
        sympy.prod(1 + nu ** (3**k) for k in range(16)),
        reduce(lambda inside, _: sqrt(1 + 1 / inside), range(12), nu),
    ],
)
def test_what_is_too_large_is_said_to_be(node):
    """Powers and products beyond the limits are outside the class, at once."""
    with pytest.raises(OutsideClass, match="too large"):
        NormalForm().scalar(node)
    form, power = NormalForm(), nu ** (10**9)
    assert form.signed(form.scalar(unevaluated(power, 1 / power))).value == form.ring.one
    assert not form.signed(form.scalar(sympy.Add(1 / power, -1 / power, evaluate=False))).value
    assert equal((1 + nu) ** 20 * nu ** (10**7), nu ** (10**7 - 1) * nu * (1 + nu) ** 19 * (1 + nu))


def test_integers_that_nobody_factors_are_no_obstacle():
    """Roots and logarithms of a semiprime of 81 digits are decided, if only as far as its factors do not matter."""
    large = (10**40 + 121) * (10**40 + 139)
    root = sqrt(sympy.Integer(large), evaluate=False)
    assert equal(root**2, sympy.Integer(large))
    assert not equal(root, sympy.Integer(10**40))
    assert equal(log(sympy.Integer(large**2), evaluate=False), 2 * log(sympy.Integer(large), evaluate=False))


def test_an_element_is_written_back_as_the_number_that_it_is():
    """`to_sympy` gives an expression with the same value at a point."""
    node = (nu + sqrt(1 + nu**2) * exp(-r)) / (2 + cosh(r)) + log(2 + nu**2) * I
    form = form_of(node)
    written = form.to_sympy(form.scalar(node))
    with mpmath.workdps(40):
        point = (mpmath.mpf(3) / 7, mpmath.mpf(5) / 4)
        values = [sympy.lambdify((nu, r), e, "mpmath")(*point) for e in (node, written)]
        assert abs(values[0] - values[1]) < mpmath.mpf(10) ** -35
        assert abs(values[0]) > 0.1


@pytest.mark.parametrize("node", [log(2) - log(3), nu / (1 + r) ** 2, (nu + 1) ** 3 / (r**3 * s), 2 * Max(nu, r)])
def test_elements_are_written_back_as_they_were(node):
    """Logarithms of primes, powers below the line, and maxima."""
    form = NormalForm()
    assert sympy.expand(form.to_sympy(form.scalar(node)) - node) == 0


def test_the_terms_of_an_exponent():
    """Expanded, each with its rational coefficient; a number that is not exact is none."""
    assert dict(exponent_terms(nu * (r / 2 - 1) + nu, {})) == {nu * r: Fraction(1, 2)}
    assert dict(exponent_terms(defined + r, {defined: 2 * r - s})) == {r: 3, s: -1}
    with pytest.raises(OutsideClass, match="not rational"):
        list(exponent_terms(sympy.Float("0.5") * nu, {}))
    with pytest.raises(OutsideClass):
        NormalForm().scalar(exp(sympy.Float("0.5") * nu))


@pytest.mark.parametrize(
    ("node", "many"),
    [
        (sqrt(sympy.Integer(4), evaluate=False), 0),
        (sqrt(sympy.Integer(12), evaluate=False), 1),
        (log(sympy.Mul(nu + 1, nu, 1 / nu, evaluate=False)), 2),
        (log(nu), 2),
    ],
)
def test_how_many_generators_are_made(node, many):
    """None for a root that leaves as a whole, nor for the logarithm of what cancels."""
    form = NormalForm()
    form.scalar(node)
    assert len(form.generators) == 1 + many


def test_what_is_asked_for_again_is_the_same():
    """A variable is one generator, and what is reduced already is left as it is."""
    form = form_of(sqrt(nu), I * r)
    assert form.is_zero(form.symbol(nu) - form.symbol(nu))
    for node in (nu + sqrt(nu), I * sqrt(nu), r / nu):
        element = form.scalar(node)
        assert form.normal(element) is element
        assert element.normal


def test_what_is_below_a_conjugate():
    """e^{iφ} alone below that of e^{iφ}, and nothing below that of e^{−iφ}."""
    form = form_of(exp(I * phi), exp(I * s))
    turned = form.conjugate(form.scalar(exp(I * phi)))
    assert [form.written(factor) for factor in turned.denominator] == [exp(I * phi)]
    assert not form.conjugate(form.scalar(exp(-I * phi))).denominator


def test_what_was_said_of_steps_is_kept():
    """A form that is told of e^{r/2} has room for it after e^r."""
    form = NormalForm(steps={r: 2})
    form.scalar(exp(r))
    form.scalar(exp(r / 2))


def test_how_many_generators_there_may_be():
    """So many as there is room for, and a new form with more room is asked for; beyond the limit is too large."""
    form = NormalForm(generators=3)
    for symbol in (nu, r, nu + r, nu * r):
        form.scalar(symbol)
    with pytest.raises(Outgrown):
        form.scalar(s)
    form = NormalForm(generators=GENERATORS + 2)
    for k in range(GENERATORS - 1):
        form.symbol(sympy.Symbol(f"x{k}", real=True))
    with pytest.raises(OutsideClass, match="too large"):
        form.symbol(nu)


@pytest.mark.parametrize("node", [exp(r), exp(r / 2) * nu, cosh(r) + exp(2 * log(nu)), exp(I * phi) + nu**2])
def test_generators_are_made_once(node):
    """What was met is met again."""
    form = form_of(node)
    many = len(form.generators)
    form.scalar(node + node**2)
    assert len(form.generators) == many


@pytest.mark.parametrize(
    ("node", "variable", "polynomial"),
    [
        (nu**2 + r, nu, True),
        (sympy.Integer(3), nu, True),
        (r, nu, True),
        (nu * exp(r), nu, True),
        (nu * exp(r), r, False),
        (1 / nu, nu, False),
        (nu / (1 + nu**2), nu, False),
        (nu / r, nu, True),
        (exp(nu) / exp(nu), nu, True),
        (exp(nu) * (nu + 1) / (exp(nu) * (1 + r**2)), nu, True),
        (exp(nu), nu, False),
        (exp(-nu), nu, False),
        (nu + exp(-nu * r), nu, False),
        (sqrt(nu), nu, False),
        (log(nu), nu, False),
        (Max(nu, r), nu, False),
        (Max(s, r) * nu, nu, True),
        (exp(nu) / exp(2 * nu), nu, False),
        (exp(2 * nu) / exp(nu), nu, False),
        (nu - nu, nu, True),
        (sympy.Add(exp(-nu), -exp(-nu), evaluate=False), nu, True),
    ],
)
def test_a_polynomial_in_a_variable(node, variable, polynomial):
    """In no denominator, exponent, root, logarithm or maximum, when common exponentials have left."""
    for form in (form_of(node, variable), form_of(node)):
        assert form.is_polynomial(form.scalar(node), variable) is polynomial


@pytest.mark.parametrize(
    ("node", "spoken"),
    [
        (nu + r, {nu, r}),
        (r / nu, {nu, r}),
        (exp(nu * r), {nu, r}),
        (sqrt(nu + 1), {nu}),
        (log(1 + r**2), {r}),
        (Max(nu, s), {nu, s}),
        (I, set()),
        (sympy.Integer(2), set()),
        (sqrt(2), set()),
        (sqrt(exp(nu) + Max(r, 0)), {nu, r}),
    ],
)
def test_what_an_element_speaks_of(node, spoken):
    """Variables in its numerator, in its denominator, and in what its generators stand for."""
    form = form_of(node)
    assert form.spoken(form.scalar(node)) == spoken


@pytest.mark.parametrize("number", ["1", "2", "12", "3/4", "1/18", "1000003/7", "30030"])
def test_primes_of_a_number(number):
    """Multiply to it."""
    product = Fraction(1)
    for prime, exponent in primes(Fraction(number)):
        assert prime > 1
        assert sympy.isprime(prime)
        product *= Fraction(prime) ** exponent
    assert product == Fraction(number)


@pytest.mark.parametrize(
    ("node", "number"),
    [
        (sympy.Integer(0), 0),
        (Rational(-3, 7), Fraction(-3, 7)),
        (nu, None),
        (1 / nu, None),
        (sqrt(2), None),
        (sqrt(2) ** 2, 2),
        (I, None),
        (I**2, -1),
        (nu / nu + 1, 2),
        (sympy.Add(1 / nu, -1 / nu, evaluate=False), 0),
    ],
)
def test_which_elements_are_rational(node, number):
    """Those that are constant, when they are reduced."""
    form = form_of(node)
    assert form.as_rational(form.scalar(node)) == number


@pytest.mark.parametrize(
    ("node", "owed"),
    [
        (1 / nu, [(nu, NONZERO)]),
        (1 / (nu * r), [(nu, NONZERO), (r, NONZERO)]),
        (1 / (nu**2 + nu), [(nu, NONZERO), (nu + 1, NONZERO)]),
        (1 / exp(nu), []),
        (1 / (2 * exp(nu)), []),
        (1 / (exp(nu) + 1), [(exp(nu) + 1, NONZERO)]),
        (sqrt(nu), [(nu, NONNEGATIVE)]),
        (sqrt(nu / r), [(r, NONZERO), (nu * r, NONNEGATIVE)]),
        (sqrt(4), []),
        (log(nu), [(nu, POSITIVE)]),
        (log(nu / r), [(r, NONZERO), (nu * r, POSITIVE)]),
        (log(nu**2 / r**2), [(r, NONZERO), (nu**2, POSITIVE)]),
        (log(nu / r**2), [(r, NONZERO), (nu, POSITIVE)]),
        (log(3), [(sympy.Integer(3), POSITIVE)]),
        (1 / (nu + I), [(nu**2 + 1, NONZERO)]),
        (1 / (1 + exp(I * phi)), None),
        (sympy.Derivative(sqrt(nu), nu), [(nu, NONNEGATIVE), (nu, POSITIVE), ("root", NONZERO)]),
        (exp(log(nu), evaluate=False), [(nu, POSITIVE)]),
        (exp(-log(nu), evaluate=False), [(nu, POSITIVE), (nu, NONZERO)]),
        (log(Abs(nu)), [(nu, NONZERO)]),
    ],
)
def test_what_is_owed(node, owed):
    """Denominators ≠ 0, each factor by itself, roots ≥ 0 and > 0 where they are differentiated, logarithms > 0."""
    form = form_of(node)
    form.scalar(node)
    assert form.owed or owed == []
    if owed is not None:
        written = {(o.polynomial, o.operator) for o in form.owed}
        roots = [o for o in form.owed if form.written(o.polynomial) == sqrt(nu)]
        expected = {(form.signed(form.scalar(n)), operator) for n, operator in owed if n != "root"}
        assert written - {(o.polynomial, o.operator) for o in roots} == expected
        assert bool(roots) is any(n == "root" for n, _ in owed)


@pytest.mark.parametrize(
    ("node", "conjugate"),
    [
        (I, -I),
        (nu + I * r, nu - I * r),
        (exp(I * phi), exp(-I * phi)),
        (exp(2 * I * phi) / (1 + exp(I * phi)), exp(-2 * I * phi) / (1 + exp(-I * phi))),
        (1 / (nu + I), 1 / (nu - I)),
        (I * exp(I * phi) * exp(nu), -I * exp(-I * phi) * exp(nu)),
        (exp(-I * phi) ** 3 / (nu + I * exp(I * phi)) ** 2, exp(I * phi) ** 3 / (nu - I * exp(-I * phi)) ** 2),
        (nu / r, nu / r),
        (exp(I * (phi + 2 * s)) + I, exp(-I * (phi + 2 * s)) - I),
    ],
)
def test_conjugates(node, conjugate):
    """i turns to −i and e^{iφ} to e^{−iφ}, above and below; and twice is nothing."""
    form = form_of(node, conjugate)
    element = form.scalar(node)
    assert form.is_zero(form.conjugate(element) - form.scalar(conjugate))
    assert form.is_zero(form.conjugate(form.conjugate(element)) - element)
    assert form.is_real(element + form.conjugate(element))
    assert form.is_real(element) is form.is_zero(form.scalar(node - conjugate))


@pytest.mark.parametrize(
    ("left", "right", "same"),
    [
        (nu / (3 * nu + 6), nu / (nu + 2) / 3, True),
        (1 / (3 * nu + 6), 1 / (nu + 2), False),
        (1 / (2 * nu + r), 2 / (2 * nu + r), False),
        (sqrt(Rational(1, 2)) ** 2, Rational(1, 2), True),
        (sqrt(Rational(3, 4)), sqrt(3) / 2, True),
        (sqrt(Rational(3, 4)), sqrt(3), False),
        (sqrt(8), 2 * sqrt(2), True),
        (sqrt(8), sqrt(2), False),
        (Rational(4) ** Rational(2, 3), 2 * Rational(2) ** Rational(1, 3), True),
        (log(2 * nu), log(nu), False),
        (log(2 * nu), log(2) + log(nu), True),
        (log(2 * nu), log(nu) - log(2), False),
        (log(nu / 3), log(nu) - log(3), True),
        (log(nu / 3), log(nu) + log(3), False),
        (log(4 * nu**2), 2 * log(2) + 2 * log(nu), True),
        (log(nu / (nu + 1)), log(nu) - log(nu + 1), True),
        (log(nu / (nu + 1)), log(nu) + log(nu + 1), False),
        (log(nu * exp(r)), log(nu) + r, True),
        (log(nu * exp(-2 * r)), log(nu) - 2 * r, True),
        (log(nu**2 + 1), 2 * log(nu), False),
        (log(6), log(2) + log(3), True),
        (log(6), log(2), False),
        (log((2**89 - 1) * (2**31 - 1)), log(2**89 - 1) + log(2**31 - 1), True),
        (Max(nu, r), Max(nu, s), False),
        (Max(nu, r), Max(nu, r, s), False),
        (Max(nu, r, s), Max(nu, r), False),
        (Max(nu, r), Max(r, s), False),
        (Max(nu, r), Max(nu + 1 - 1, r), True),
        (Min(nu, r), -Max(-nu, -r), True),
        (Min(nu, r), Max(nu, r), False),
        (sqrt(nu / r) ** 2, nu / r, True),
        (sqrt(nu / r) ** 4, nu**2 / r**2, True),
        (sqrt(nu / r) ** 4, nu**2 / r, False),
        (sqrt(nu / r) ** 5, nu**2 / r**2 * sqrt(nu / r), True),
        (sympy.Mul(*[sqrt(nu / r)] * 2, evaluate=False), nu / r, True),
        (sympy.Mul(*[sqrt(nu / r)] * 4, evaluate=False), nu**2 / r**2, True),
        (sympy.Mul(*[sqrt(nu / r)] * 4, evaluate=False), nu**2 / r, False),
        (sqrt(nu) * sqrt(r), sqrt(nu * r), False),
        (sqrt(nu), log(nu), False),
        (sqrt(nu), nu ** Rational(1, 3), False),
        (Max(nu, r), sqrt(nu), False),
        (exp(3 * log(nu) / 2, evaluate=False), sqrt(nu) ** 3, True),
        (exp(-log(nu), evaluate=False), 1 / nu, True),
        (exp(-log(nu), evaluate=False), nu, False),
        (exp(r / 2) * exp(r / 3), exp(5 * r / 6), True),
        (exp(r / 2) * exp(r / 3), exp(r / 6), False),
        (exp(-r) * exp(2 * r), exp(r), True),
        (exp(r) * exp(s), exp(r + s), True),
        (exp(I * phi) ** 2, exp(2 * I * phi), True),
        ((1 + I) / (1 - I), I, True),
        ((nu + I) / (nu - I), (nu + I) ** 2 / (nu**2 + 1), True),
        (1 / (exp(I * phi) + 2), (exp(-I * phi) + 2) / (5 + 4 * cos(phi)), True),
        (I**3, -I, True),
        ((nu + I * r) ** 3, nu**3 - 3 * nu * r**2 + I * (3 * nu**2 * r - r**3), True),
    ],
)
def test_what_is_equal(left, right, same):
    """One normal form for what is equal and two for what is not, whichever is read first."""
    assert equal(left, right) is same
    assert equal(right, left) is same


@pytest.mark.parametrize(
    ("above", "below", "sign"),
    [
        (3, 1, nu**2),
        (2, 1, nu),
        (1, 1, 1),
        (1, 2, nu),
        (1, 3, 1),
        (0, 1, nu),
        (0, 2, 1),
        (4, 2, nu**2),
        (5, 2, nu**3),
    ],
)
def test_the_polynomial_of_a_sign(above, below, sign):
    """ν^a over ν^b that was not cancelled: what is left when common powers leave, and an odd rest below."""
    form = NormalForm()
    element = form.scalar(nu)
    quotient = form.rational(Fraction(1))
    for _ in range(above):
        quotient = quotient * element
    for _ in range(below):
        quotient = quotient * form.inverse(element)
    assert form.signed(quotient) is form.signed(form.scalar(sympy.sympify(sign)))
    assert form.signed(-quotient) is form.signed(form.scalar(-sympy.sympify(sign)))


def test_what_is_reduced_is_what_it_was():
    """s² with s² = ν/r is ν/r, below the line as well, and so are s⁴ and s²·ν/r."""
    form = form_of(sqrt(nu / r))
    root, base = form.scalar(sqrt(nu / r)), form.scalar(nu / r)
    square = root * root
    for value, expected in ((square, base), (square * square, base * base), (square * base, base * base)):
        reduced = form.normal(value)
        assert form.is_zero(reduced - expected)
        assert not form.is_zero(reduced - form.scalar(nu))


def test_the_polynomial_of_a_sign_is_reduced():
    """(1 + √ν)/√ν has the sign of √ν + ν."""
    form = form_of(sqrt(nu))
    assert form.signed(form.scalar((1 + sqrt(nu)) / sqrt(nu))) is form.signed(form.scalar(sqrt(nu) + nu))


@pytest.mark.parametrize("node", [nu * exp(-2 * I * phi), nu * exp(-I * phi), nu * exp(2 * I * phi), I * nu, nu + I])
def test_what_is_not_real_has_no_sign(node):
    """ν e^{−2iφ} does not have that of ν: it is −ν at φ = π/2, and in most places it is not real."""
    form = form_of(node)
    with pytest.raises(OutsideClass):
        form.signed(form.scalar(node))


def test_large_numbers_are_what_their_parts_multiply_to():
    """Beyond a size only small factors leave."""
    number = Fraction(2**140 * 3 * 1000003, 5**70)
    product = Fraction(1)
    for part, exponent in primes(number):
        product *= Fraction(part) ** exponent
    assert product == number


def test_roots_of_rational_elements():
    """√¼ = ½, also when SymPy had nothing to do with it; of what is negative there is none."""
    form = NormalForm()
    quarter = form.root(form.rational(Fraction(1, 4)), 2)
    assert form.as_rational(quarter) == Fraction(1, 2)
    half = form.root(form.rational(Fraction(1, 2)), 2)
    assert form.as_rational(half * half) == Fraction(1, 2)
    assert form.as_rational(form.root(form.rational(Fraction(0)), 2)) == 0
    with pytest.raises(OutsideClass):
        form.root(form.rational(Fraction(-1, 4)), 2)


def test_a_maximum_that_sympy_cannot_compare_is_written():
    """max(x, cos 1) by its normal form, in which cos 1 has an i in it."""
    form = NormalForm()
    value = form.scalar(sympy.Max(sympy.Symbol("x", real=True), sympy.cos(1)))
    assert "Max" in str(form.to_sympy(value))


def test_the_power_0_of_a_matrix_asks_for_no_determinant():
    """It is the unit matrix, also where a determinant would be too large to be written out."""
    form, size = NormalForm(), LARGEST + 1
    rows = form.matrix(MatPow(ImmutableMatrix.ones(size, size), 0))
    unit = form.matrix(sympy.Identity(size))
    assert all(form.is_zero(a - b) for x, y in zip(rows, unit, strict=True) for a, b in zip(x, y, strict=True))


def test_a_power_of_a_matrix_takes_no_room_that_it_does_not_need():
    """M⁵ is M·M⁴; for M⁸, which nobody asked for, there is no room."""
    letters = real_symbols("a b c d e f g h k")
    total, weighted = sum(letters), sum(k * letter for k, letter in enumerate(letters))
    matrix = ImmutableMatrix([[1 + total, 2 + weighted], [3 - total, 5 + total]])
    form = NormalForm()
    assert len(form.matrix(MatPow(matrix, 5))) == 2
    with pytest.raises(OutsideClass, match="too large"):
        form.matrix(MatPow(matrix, 8))


def test_more_is_assumed_of_no_symbol():
    """SymPy would make use of it: √(p²) would be p."""
    with pytest.raises(OutsideClass, match="more is assumed"):
        NormalForm().scalar(sympy.Symbol("p", positive=True))
