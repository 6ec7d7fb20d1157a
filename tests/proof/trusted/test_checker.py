"""The checker: every rule accepts what follows and rejects what does not, whoever wrote the step."""

from __future__ import annotations

import contextlib
from dataclasses import dataclass

import pytest
import sympy
from sympy import (
    Adjoint,
    Derivative,
    I,
    ImmutableMatrix,
    Integer,
    Inverse,
    MatrixSymbol,
    Max,
    Min,
    Rational,
    Symbol,
    Trace,
    Transpose,
    cosh,
    exp,
    eye,
    log,
    sinh,
    sqrt,
)

from qdsym.errors import InvalidInput
from qdsym.proof import (
    And,
    Definition,
    Domain,
    Iff,
    Implies,
    MatrixVariable,
    Minimum,
    Not,
    PositiveSemidefinite,
    Rate,
    Relation,
    SameSpectrum,
    Series,
    SmallestEigenvalue,
    Spectrum,
    real_symbols,
)
from qdsym.proof.steps import PrincipalMinor
from qdsym.proof.trusted.checker import _RULES, check
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.steps import Sequent, Step
from qdsym.proof.trusted.rules.inference import Lemma

x, y, z, k = real_symbols("x y z k")
n = Symbol("n", integer=True, positive=True)
K, D = (MatrixSymbol(name, n, n) for name in "KD")
reciprocal = Symbol("q", real=True)
positive = Relation(x, ">", 0)
DOMAIN = Domain((x, y, z, k), (positive,), matrices=(MatrixVariable(K), MatrixVariable(D, 1)))
e_1, e_2 = ImmutableMatrix([1, 0]), ImmutableMatrix([0, 1])
u, u_bar = (ImmutableMatrix([1, s * I]) / sqrt(2) for s in (1, -1))
M = ImmutableMatrix([[x, -I * y], [I * y, x]])
"""Eigenvalues x + y on u and x − y on ū."""


def step(conclusion, rule, *premises, given=()):
    """A step with its sequent."""
    return Step(Sequent(conclusion, frozenset(given)), rule, premises)


def no_lemma(statement, claim):
    """A lookup that finds nothing."""
    raise KeyError(statement)


def last(*derivation, domain=DOMAIN, lemma=no_lemma):
    """The verdict of the last step."""
    return check(domain, derivation, lemma)[-1]


def assume(hypothesis):
    """A step that takes a hypothesis."""
    return step(hypothesis, steps.Rewriting(), given=(hypothesis,))


def squares(weights, vectors):
    """M = Σ w vv†: a conic sum without cores."""
    return steps.ConicSum(weights, vectors, (1,) * len(vectors))


def accepted(*derivation, **setting):
    """Whether the last step is proved."""
    return last(*derivation, **setting).proved


# Identities


def test_identity():
    """Equal normal forms make an identity, other relations and unequal ones do not."""
    assert accepted(step(Relation((x + 1) ** 2, "=", x**2 + 2 * x + 1), steps.Identity()))
    assert accepted(step(Relation(Transpose(K * D), "=", D * Transpose(K)), steps.Identity()))
    assert not accepted(step(Relation((x + 1) ** 2, "=", x**2 + 1), steps.Identity()))
    assert not accepted(step(Relation(x, "≤", x), steps.Identity()))
    assert not accepted(step(Relation(Transpose(K), "=", K), steps.Identity()))
    assert not accepted(step(Not(Relation(x, "=", y)), steps.Identity()))


def test_identity_by_an_equation_among_the_premises():
    """A premise's equation may be put in under its own hypothesis, and not without it."""
    equation = Relation(y, "=", z)
    assert accepted(assume(equation), step(Relation(y**2, "=", z * y), steps.Identity(), 0, given=(equation,)))
    assert not accepted(assume(equation), step(Relation(y**2, "=", z * y), steps.Identity(), 0))
    assert not accepted(step(Relation(y**2, "=", z * y), steps.Identity(), given=(equation,)))


@pytest.mark.parametrize(
    "node",
    [
        1 / y,
        log(y),
        sqrt(y),
        (y**2 - 1) / (y - 1),
        1 / (x - y),
        exp(y * (1 / y + 1)),
        Trace(Inverse(ImmutableMatrix([[y, 0], [0, 1]]))),
    ],
)
def test_what_is_undefined_somewhere_proves_nothing(node):
    """An expression that lacks a value at a point of the domain is in no conclusion, not even e = e."""
    assert not accepted(step(Relation(node, "=", node), steps.Identity()))
    assert not accepted(step(Relation(node, "=", sympy.expand(node)), steps.Identity()))
    fine = (Relation(y, ">", 1), Relation(x, ">", y))
    assert accepted(step(Relation(node, "=", node), steps.Identity(), given=fine))
    implication = Implies(Relation(node, "=", 0), Relation(node, "=", 0))
    assert not accepted(assume(implication.premise), step(implication, steps.Introduction(), 0))


@pytest.mark.parametrize("name", ["identity", "implication", "equivalence"])
def test_an_undefined_definition_proves_nothing(name):
    """A symbol defined as 1/y has no value at y = 0, so nothing said of it is proved there."""
    domain = Domain((x, y), (positive,), (Definition(reciprocal, 1 / y),))
    said = Relation(reciprocal, "=", 1)
    first = assume(said)
    second = {
        "identity": step(Relation(reciprocal, "=", reciprocal), steps.Identity()),
        "implication": step(Implies(said, said), steps.Introduction(), 0),
        "equivalence": step(Iff(said, said), steps.Introduction(), 0, 0),
    }[name]
    assert not accepted(first, second, domain=domain)
    sound = Domain((x, y), (positive, Relation(y, ">", 0)), (Definition(reciprocal, 1 / y),))
    assert accepted(first, second, domain=sound)


def test_definedness_under_a_hypothesis():
    """1/y has a value where y < 0 is given, and an implication's conclusion where its antecedent holds."""
    below = Relation(y, "<", 0)
    same = Relation(1 / y, "=", 1 / y)
    assert accepted(step(same, steps.Identity(), given=(below,)))
    assert accepted(step(same, steps.Identity(), given=(below,)), step(Implies(below, same), steps.Introduction(), 0))
    assert not accepted(step(same, steps.Identity(), given=(Relation(y, "≤", 0),)))


def test_a_power_of_zero_proves_nothing_false():
    """y⁰ written unevaluated is 1, so y⁰ = y is rejected."""
    unevaluated = sympy.Pow(y, 0, evaluate=False)
    assert not accepted(step(Relation(unevaluated, "=", y), steps.Identity()))
    assert accepted(step(Relation(unevaluated, "=", 1), steps.Identity()))


def test_a_complex_number_is_in_no_order():
    """Max(e^{−iφ}, 0) has no value, so it is not ≥ 0."""
    assert not accepted(step(Relation(Max(exp(-I * y), 0), "≥", 0), steps.Extremum()))
    assert accepted(step(Relation(Max(y, 0), "≥", 0), steps.Extremum()))


# Signs and positivity


def test_sign():
    """The difference of the sides, written as terms with signs that are seen."""
    assert accepted(step(Relation(x**2 + 1, ">", x), steps.Sign((Rational(3, 4), (x - Rational(1, 2)) ** 2))))
    assert accepted(step(Relation(x * y**2, "≥", 0), steps.Sign((x * y**2,))))
    assert accepted(
        assume(Relation(y, "≥", 1)), step(Relation(y, ">", 0), steps.Sign((y,)), 0, given=(Relation(y, "≥", 1),))
    )


@pytest.mark.parametrize(
    ("relation", "terms"),
    [
        (Relation(x**2 + 1, ">", x), (x**2, 1)),
        (Relation(x**2 + 1, ">", x), (x**2 - x + 1,)),
        (Relation(x * y**2, ">", 0), (x * y**2,)),
        (Relation(y, ">", 0), (y,)),
        (Relation(y, ">", 0), ()),
        (Relation(I * x, ">", 0), (I * x,)),
        (PositiveSemidefinite(M), (1,)),
        (Relation(1 / y**2, ">", 0), (1 / y**2,)),
        (Relation(1 / y + x, ">", 1 / y), (x,)),
    ],
)
def test_sign_rejected(relation, terms):
    """Terms with another sum, without seen signs, none at all, complex, matrices, or undefined ones."""
    assert not accepted(step(relation, steps.Sign(terms)))


def test_a_sign_may_not_use_what_was_shown_under_more_hypotheses():
    """y ≥ 1 as a premise under a hypothesis says nothing without that hypothesis."""
    assert not accepted(assume(Relation(y, "≥", 1)), step(Relation(y, ">", 0), steps.Sign((y,)), 0))


def test_sum_of_squares():
    """M = Σ w vv† with weights ≥ 0."""
    known = (Relation(x + y, "≥", 0), Relation(x - y, "≥", 0))
    good = step(PositiveSemidefinite(M), squares((x + y, x - y), (u, u_bar)), given=known)
    assert accepted(good)
    one = [
        step(PositiveSemidefinite(M), squares((x + y, x - y), (u, u_bar)), given=known[:1]),
        step(PositiveSemidefinite(M), squares((x - y, x + y), (u, u_bar)), given=known),
        step(PositiveSemidefinite(M), squares((x + y,), (u,)), given=known),
        step(PositiveSemidefinite(M), squares((x + y,), (u, u_bar)), given=known),
        step(PositiveSemidefinite(M), squares((), ()), given=known),
        step(PositiveSemidefinite(-M), squares((x + y, x - y), (u, u_bar)), given=known),
        step(Not(PositiveSemidefinite(M)), squares((x + y, x - y), (u, u_bar)), given=known),
        step(PositiveSemidefinite(I * eye(2)), squares((I, I), (e_1, e_2))),
    ]
    assert not any(accepted(s) for s in one)


def test_value_on_vector():
    """M ⪰ 0 gives v†Mv ≥ 0, and only that."""
    assumed = PositiveSemidefinite(M)
    rule = steps.Compression(u)
    assert accepted(assume(assumed), step(Relation(x + y, "≥", 0), rule, 0, given=(assumed,)))
    assert not accepted(assume(assumed), step(Relation(x + y, "≥", 0), rule, 0))
    assert not accepted(assume(assumed), step(Relation(x - y, "≥", 0), rule, 0, given=(assumed,)))
    assert not accepted(assume(assumed), step(Relation(x + y, ">", 0), rule, 0, given=(assumed,)))
    assert not accepted(assume(assumed), step(Relation(x + y, "≥", 1), rule, 0, given=(assumed,)))
    assert not accepted(assume(positive), step(Relation(x + y, "≥", 0), rule, 0))
    assert not accepted(step(Relation(x + y, "≥", 0), rule))


def test_a_matrix_is_in_no_order():
    """Between matrices there are only = and ≠, so 1·M·1 is not ≥ 0."""
    shown = step(PositiveSemidefinite(eye(2)), squares((1, 1), (e_1, e_2)))
    with contextlib.suppress(InvalidInput):
        ordered = Relation(eye(2), "≥", 0)
        assert not accepted(shown, step(ordered, steps.Compression(eye(2)), 0))


def test_principal_minor():
    """Of M ⪰ 0 every principal minor is ≥ 0, and nothing else follows by this rule."""
    assumed = PositiveSemidefinite(M)

    def minor(rows, value, operator="≥", premise=assumed, given=(assumed,)):
        rule = PrincipalMinor(rows).of(assumed)
        return accepted(assume(premise), step(Relation(value, operator, 0), rule, 0, given=given))

    assert minor((0, 1), x**2 - y**2)
    assert minor((1,), x)
    assert not minor((0, 1), y**2 - x**2)
    assert not minor((0,), y)
    assert not minor((0, 1), x**2 - y**2, operator=">")
    assert not minor((0, 1), x**2 - y**2, given=())
    assert not minor((), 1)
    assert not minor((0, 0), x**2)
    assert minor((0, 0), Integer(0))
    assert not minor((2,), x)
    assert not minor((-1,), x)
    assert not minor((0, 1), x**2 - y**2, premise=Not(assumed), given=(Not(assumed),))
    assert not accepted(step(Relation(x, "≥", 0), PrincipalMinor((0,)).of(assumed)))


# Spectra

SPECTRUM = step(Spectrum(M, (x + y, x - y), (u, u_bar)), steps.SpectralResolution())


def test_spectral_resolution():
    """Orthonormal vectors, real values, and Σ λvv† = M."""
    rule = steps.SpectralResolution()
    assert accepted(SPECTRUM)
    for parts in (
        (M, (x - y, x + y), (u, u_bar)),
        (M, (x + y,), (u,)),
        (M, (x + y, x - y), (u, u)),
        (M, (x + y, x - y), (sqrt(2) * u, u_bar / sqrt(2))),
        (I * eye(2), (I, I), (e_1, e_2)),
        (ImmutableMatrix([[1, 1], [0, 1]]), (1, 1), (e_1, e_2)),
        (eye(2), (1, 1), (e_1, ImmutableMatrix([1, 1]) / sqrt(2))),
        (eye(2), (1, 1), (ImmutableMatrix([1, 0, 0]), ImmutableMatrix([0, 1, 0]))),
        (eye(2), (1, 1, 1), (e_1, e_2, e_2)),
        (x, (x,), (Integer(1),)),
    ):
        with contextlib.suppress(InvalidInput):
            assert not accepted(step(Spectrum(*parts), rule)), parts
    assert not accepted(step(PositiveSemidefinite(M), rule))


def test_least_eigenvalue():
    """One of the eigenvalues that no other undercuts, or their minimum."""
    above = Relation(y, "≥", 0)
    rule = steps.LeastEigenvalue()

    def least(value, *given, matrix=M, premises=(0,)):
        return accepted(SPECTRUM, step(SmallestEigenvalue(matrix, value), rule, *premises, given=given))

    assert least(x - y, above)
    assert least(Min(x + y, x - y))
    assert least(x * Min(1 + y / x, 1 - y / x))
    assert not least(x - y)
    assert not least(x + y, above)
    assert not least(x - 2 * y, above)
    assert not least(Min(x + y, x - 2 * y))
    assert not least(-Min(-x - y, -x + y))
    assert not least(x - y, above, premises=())
    assert not least(x - y, above, matrix=M + eye(2))
    assert not least(y * Min((x + y) / y, (x - y) / y))


def test_transposed_spectrum_and_positivity():
    """A = Bᵀ carries spectrum and positivity over; another equation or none does not."""
    turned = step(Relation(D + I * K, "=", Transpose(Transpose(D + I * K))), steps.Identity())
    other = Transpose(D + I * K)
    spectra = SameSpectrum(D + I * K, other)
    both = Iff(PositiveSemidefinite(D + I * K), PositiveSemidefinite(other))
    assert accepted(turned, step(spectra, steps.Transposition(), 0))
    assert accepted(turned, step(both, steps.Transposition(), 0))
    identical = step(Relation(K, "=", K), steps.Identity())
    assumed = assume(Relation(K, "=", Transpose(D)))
    for kind, wrong in (
        (steps.Transposition, SameSpectrum(K, D)),
        (steps.Transposition, Iff(PositiveSemidefinite(K), PositiveSemidefinite(D))),
    ):
        assert not accepted(identical, step(wrong, kind(), 0))
        assert not accepted(step(wrong, kind()))
        assert not accepted(assumed, step(wrong, kind(), 0))
        assert not accepted(turned, step(And((wrong,)), kind(), 0))
    assert not accepted(turned, step(Iff(Not(both.left), Not(both.right)), steps.Transposition(), 0))


def test_the_conjugate_carries_positivity_over_and_nothing_else_does():
    """A = B̄, which is Bᵀ†, for positivity alone; not the adjoint, and no other matrix."""
    whole = D + I * K
    conjugate = Transpose(Adjoint(whole))
    same = step(Relation(conjugate, "=", conjugate), steps.Identity())
    both = Iff(PositiveSemidefinite(conjugate), PositiveSemidefinite(whole))
    assert accepted(same, step(both, steps.Transposition(), 0))
    assert not accepted(same, step(SameSpectrum(conjugate, whole), steps.Transposition(), 0))
    for other in (Adjoint(whole), whole, -conjugate):
        wrong = Iff(PositiveSemidefinite(other), PositiveSemidefinite(whole))
        assert not accepted(same, step(wrong, steps.Transposition(), 0))
        equal = step(Relation(other, "=", other), steps.Identity())
        assert not accepted(equal, step(wrong, steps.Transposition(), 0))


def test_a_rectangular_matrix_has_no_spectrum():
    """B and Bᵀ of shape 2 × 3 have no characteristic polynomial to share."""
    rectangle = ImmutableMatrix([[1, 2, 3], [4, 5, 6]])
    same = step(Relation(Transpose(rectangle), "=", Transpose(rectangle)), steps.Identity())
    with contextlib.suppress(InvalidInput):
        wrong = SameSpectrum(Transpose(rectangle), rectangle)
        assert not accepted(same, step(wrong, steps.Transposition(), 0))


# Extrema


def test_extremum():
    """A maximum is ≥ each argument and equals one that no other exceeds; a minimum likewise."""
    rule = steps.Extremum()
    below = Relation(y, "≤", 0)
    assert accepted(step(Relation(Max(y, 0), "≥", y), rule))
    assert accepted(step(Relation(Max(y, 0), "=", 0), rule, given=(below,)))
    assert accepted(step(Relation(Min(y, z), "≤", z), rule))
    assert accepted(step(Relation(Min(x, 0), "=", 0), rule))
    for wrong in (
        Relation(Max(y, 0), "≤", y),
        Relation(Max(y, 0), ">", y),
        Relation(Max(y, 0), "≥", z),
        Relation(Max(y, 0), "=", 0),
        Relation(Max(x, 0), "=", 0),
        Relation(Min(y, z), "≥", z),
        Relation(Min(x, 0), "=", x),
        Relation(y, "=", y),
        Relation(2 * Max(y, 0), "≥", y),
    ):
        assert not accepted(step(wrong, rule)), wrong


def test_least_value():
    """A bound under the constraints and a feasible point that reaches it."""
    at_least = Relation(y, "≥", x)
    bound = step(
        Relation(y**2, "≥", x**2), steps.Sign(((y - x) * (y + x),)), 0, given=(at_least, Relation(y + x, ">", 0))
    )
    objective = y - x
    lower = step(Relation(objective, "≥", 0), steps.Sign((objective,)), given=(at_least,))
    feasible = step(Relation(x, "≥", x), steps.Sign((Integer(0),)))
    reached = step(Relation(0, "=", 0), steps.Identity())
    goal = Minimum(objective, (y,), (at_least,), 0, (x,))
    rule = steps.LeastValue()
    assert accepted(lower, feasible, reached, step(goal, rule, 0, 1, 2))
    assert not accepted(lower, feasible, reached, step(goal, rule, 1, 2))
    assert not accepted(lower, feasible, reached, step(goal, rule, 0, 2))
    assert not accepted(lower, feasible, reached, step(Minimum(objective, (y,), (), 0, (x,)), rule, 0, 1, 2))
    assert not accepted(
        lower, feasible, reached, step(Minimum(objective, (y,), (at_least,), 1, (x + 1,)), rule, 0, 1, 2)
    )
    assert not accepted(
        lower, feasible, reached, step(Minimum(objective, (y,), (at_least,), 0, (x + 1,)), rule, 0, 1, 2)
    )
    assert not accepted(lower, feasible, reached, step(Minimum(objective, (y,), (at_least,), 0, (y,)), rule, 0, 1, 2))
    assert not accepted(lower, feasible, reached, step(Minimum(objective, (x,), (at_least,), 0, (y,)), rule, 0, 1, 2))
    with pytest.raises(InvalidInput, match="distinct symbols"):
        Minimum(objective, (y, y), (at_least,), 0, (x, x))
    given = Relation(y, "=", 3)
    assert not accepted(lower, feasible, reached, step(goal, rule, 0, 1, 2, given=(given,)))
    assert not last(bound).proved


def test_a_minimum_is_not_rewritten_by_what_is_assumed_of_its_variable():
    """Under y = 1 the least y² + 1 over all y is still 1 and that of y² + y is not."""
    one = Relation(y, "=", 1)
    bound = step(Relation(y**2 + 1, "≥", 1), steps.Sign((y**2,)))
    reached = step(Relation(1, "=", 1), steps.Identity())
    least = step(Minimum(y**2 + 1, (y,), (), 1, (0,)), steps.LeastValue(), 0, 1)
    assert accepted(bound, reached, least)
    rewritten = step(Minimum(1 + y * y, (y,), (), sympy.Integer(3) - 2, (0,)), steps.Rewriting(), 2)
    assert accepted(bound, reached, least, rewritten)
    wrong = step(Minimum(y**2 + y, (y,), (), 1, (0,)), steps.Rewriting(), 2, 3, given=(one,))
    assert not accepted(bound, reached, least, assume(one), wrong)


# Functions of a variable


def grows(relation, slope, function, between, given=(), hypotheses=None, domain=None):
    """Whether growth is accepted from a slope's sign shown by signs under hypotheses on the variable."""
    lower, upper = between
    hypotheses = (Relation(z, ">", lower), Relation(z, "<", upper)) if hypotheses is None else hypotheses
    first = step(slope, steps.Sign((slope.difference,)), given=(*hypotheses, *given))
    rule = steps.Growth(function, z, lower, upper)
    return accepted(first, step(relation, rule, 0, given=given), domain=domain or DOMAIN)


def test_growth():
    """f' > 0 between a and b > a gives f(b) > f(a)."""
    rises = Relation(Derivative(z**2, z), ">", 0)
    assert grows(Relation(9, ">", 0), rises, z**2, (Integer(0), Integer(3)))
    assert grows(Relation((1 + x) ** 2, ">", 1), rises, z**2, (Integer(1), 1 + x))
    flat = Relation(Derivative(cosh(z) ** 2 - sinh(z) ** 2, z), "=", 0)
    first = step(flat, steps.Identity())
    constant = steps.Growth(cosh(z) ** 2 - sinh(z) ** 2, z, Integer(0), x)
    assert accepted(first, step(Relation(cosh(x) ** 2 - sinh(x) ** 2, "=", 1), constant, 0))


def test_growth_rejected():
    """A slope of another sign, function or interval, ends that do not fit, and a variable that is not free."""
    rises = Relation(Derivative(z**2, z), ">", 0)
    zero, three = Integer(0), Integer(3)
    assert not grows(Relation(9, ">", 1), rises, z**2, (zero, three))
    assert not grows(Relation(8, ">", 0), rises, z**2, (zero, three))
    assert not grows(Relation(0, ">", 9), rises, z**2, (three, zero), hypotheses=(Relation(z, ">", 0),))
    assert not grows(Relation(4, ">", 9), rises, z**2, (Integer(-3), Integer(2)))
    assert not grows(Relation(9, "≠", 0), rises, z**2, (zero, three))
    assert not grows(Relation(27, ">", 0), rises, z**3, (zero, three))
    assert not grows(Relation(y**2, ">", 0), rises, z**2, (zero, y))
    assert not grows(Relation(z**2, ">", 0), rises, z**2, (zero, z), given=(positive,))
    assert not grows(Relation(9, ">", 0), rises, z**2, (zero, three), given=(Relation(z, "<", 5),))
    falls = Relation(Derivative(1 / z, z), "<", 0)
    first = step(falls, steps.Sign((-1 / z**2,)), given=(Relation(z, "≠", 0),))
    jump = steps.Growth(1 / z, z, Integer(-1), Integer(1))
    assert not accepted(first, step(Relation(1, "<", -1), jump, 0, given=(Relation(z, "≠", 0),)))
    assert not accepted(step(Relation(9, ">", 0), steps.Growth(z**2, z, zero, three)))


def test_growth_sees_through_definitions():
    """A defined symbol that hides the variable is not a constant."""
    domain = Domain((x, y, z), (positive,), (Definition(reciprocal, z),))
    for function in (reciprocal, reciprocal**2, sinh(reciprocal)):
        slope = step(Relation(Derivative(function, z), "=", 0), steps.Identity())
        nothing = step(Relation(0, "=", 0), steps.Identity())
        ends = [function.xreplace({reciprocal: Integer(k)}) for k in (1, 0)]
        for premise in (slope, nothing):
            rule = steps.Growth(function, z, Integer(0), Integer(1))
            assert not accepted(premise, step(Relation(ends[0], "=", ends[1]), rule, 0), domain=domain)


def test_telescoping():
    """Σ G(k) − G(k + 1) is G(0) when G is a polynomial times a decaying exponential."""

    def total(term, value, remainder, decay, index=k):
        return accepted(step(Series(term, index, value), steps.Telescoping(remainder, decay)))

    geometric = exp(-x * k)
    assert total(geometric - exp(-x * (k + 1)), 1, geometric, x)
    assert total(k * geometric - (k + 1) * exp(-x * (k + 1)), 0, k * geometric, x)
    assert not total(geometric - exp(-x * (k + 1)), 2, geometric, x)
    assert not total(geometric, 1, geometric, x)
    assert not total(exp(x * k) - exp(x * (k + 1)), 1, exp(x * k), x)
    assert not total(exp(-y * k) - exp(-y * (k + 1)), 1, exp(-y * k), y)
    assert not total(sympy.Integer(-1), 0, k, x)
    assert not total(1 / (k + 1) - 1 / (k + 2), 1, 1 / (k + 1), x)
    assert not total(geometric - exp(-x * (k + 1)), 1, geometric, 2 * x)
    assert not total(geometric - exp(-x * (k + 1)), 1, geometric, k)
    with pytest.raises(InvalidInput, match="symbols"):
        Series(exp(-x) - exp(-2 * x), 1, 1)


V, W = (MatrixSymbol(name, n, n) for name in "VW")
MOVING = Domain(
    (x,),
    (positive,),
    matrices=(
        MatrixVariable(K),
        MatrixVariable(D, 1),
        MatrixVariable(V, 1, invertible=True, rate=K * V + V * Transpose(K) + D),
    ),
)


def test_product_rule():
    """The rate of a product is found letter by letter, constants do not move, and inverses turn their rate round."""
    flow = K * V + V * Transpose(K) + D

    def moves(matrix, value):
        return accepted(step(Rate(matrix, value), steps.Differentiation()), domain=MOVING)

    assert moves(V, flow)
    assert moves(x * V * D * V, x * (flow * D * V + V * D * flow))
    assert moves(Inverse(V), -Inverse(V) * flow * Inverse(V))
    assert moves(x * K + V, flow)
    assert not moves(V, K * V + V * Transpose(K))
    assert not moves(V * D * V, 2 * flow * D * V)
    assert not moves(Inverse(V), Inverse(V) * flow * Inverse(V))
    assert not moves(x * K + V, flow + K)
    assert not moves(Inverse(D) * V, Inverse(D) * flow)
    assert not accepted(step(Relation(V, "=", V), steps.Differentiation()), domain=MOVING)


def test_a_rate_is_not_instantiated():
    """Matrices written out do not move, so what is put for a moving one does not have its rate."""
    lemma = Lemma(MOVING, Rate(V, K * V + V * Transpose(K) + D), (), True, False)
    one = ImmutableMatrix([[1, 0], [0, 1]])
    substitution = ((n, 2), (K, one), (D, one), (V, one))
    rule = steps.Instance(statement="flow", claim="c", substitution=substitution)
    wrong = step(Rate(one, 3 * one), rule)
    assert not check(Domain((x,), (positive,)), [wrong], lambda s, c: lemma)[0].proved


def test_a_series_is_not_rewritten_by_what_is_assumed_of_its_index():
    """Under k = 0 a factor 1 + k is 1 in one term and not in the series."""
    term = exp(-k) - exp(-k - 1)
    first = step(Series(term, k, 1), steps.Telescoping(exp(-k), Integer(1)))
    zero = Relation(k, "=", 0)
    assert accepted(first)
    wrong = step(Series(term * (1 + k), k, 1), steps.Rewriting(), 0, 1, given=(zero,))
    assert not accepted(first, assume(zero), wrong)


# Logic


def test_assumption():
    """Hypotheses of the step and of the domain, and no others."""
    assert accepted(step(positive, steps.Rewriting()))
    assert accepted(step(Relation(y, ">", 0), steps.Rewriting(), given=(Relation(y, ">", 0),)))
    assert not accepted(step(Relation(y, ">", 0), steps.Rewriting()))
    assert not accepted(step(Relation(y, ">", 0), steps.Rewriting(), given=(Relation(y, "≥", 0),)))


def test_rewriting():
    """The same said of equal expressions, or of expressions equal by an equation among the further premises."""
    rule = steps.Rewriting()
    equation = Relation(y, "=", z)
    first = step(Relation(x * (x + 1), ">", 0), steps.Sign((x**2, x)))
    assert accepted(first, step(Relation(x**2 + x, ">", 0), rule, 0))
    assert accepted(first, assume(equation), step(Relation(x + x**2 + y - z, ">", 0), rule, 0, 1, given=(equation,)))
    assert not accepted(first, assume(equation), step(Relation(x + x**2 + y - z, ">", 0), rule, 0, 1))
    for wrong in (Relation(x**2 - x, ">", 0), Relation(x**2 + x, "≥", 0), Not(Relation(x**2 + x, "≤", 0))):
        assert not accepted(first, step(wrong, rule, 0))
    assert not accepted(step(Relation(x**2 + x, ">", 0), rule))
    assert not accepted(assume(equation), step(equation, rule, 0))


P, Q = Relation(y, ">", 1), Relation(y, ">", 0)
FORWARD = step(Q, steps.Sign((y,)), given=(P,))


def test_implication():
    """What was shown under a hypothesis, and not the converse or what was shown under more."""
    rule = steps.Introduction()
    assert accepted(FORWARD, step(Implies(P, Q), rule, 0))
    assert not accepted(FORWARD, step(Implies(Q, P), rule, 0))
    assert not accepted(step(Implies(P, Q), rule))
    assert not accepted(FORWARD, step(Implies(Relation(z, ">", 0), Q), rule, 0))
    assert not accepted(FORWARD, step(Iff(P, Q), rule, 0))


def test_equivalence():
    """Both directions, as they stand or contraposed; one of them alone is not enough."""
    rule = steps.Introduction()
    scaled = Relation(2 * y, ">", 2)
    forth = step(scaled, steps.Sign((2 * (y - 1),)), given=(P,))
    back = step(P, steps.Sign(((2 * y - 2) / 2,)), given=(scaled,))
    contraposed = step(Relation(2 * y, "≤", 2), steps.Sign((2 * (y - 1),)), given=(Relation(y, "≤", 1),))
    assert accepted(forth, back, step(Iff(P, scaled), rule, 0, 1))
    assert accepted(forth, contraposed, step(Iff(scaled, P), rule, 0, 1))
    assert not accepted(forth, step(Iff(P, scaled), rule, 0))
    assert not accepted(forth, step(Iff(P, scaled), rule, 0, 0))
    assert not accepted(FORWARD, step(Iff(P, Q), rule, 0, 0))
    assert not accepted(forth, back, step(Not(Iff(P, scaled)), rule, 0, 1))


def test_cases():
    """One conclusion under a condition and under its negation."""
    rule = steps.Cases()
    goal = Relation(sympy.Abs(y) + x, ">", 0)
    sides = [
        step(goal, steps.Sign((sympy.Abs(y), x)), given=(c,)) for c in (P, Relation(y, "≤", 1), Relation(y, "<", 1))
    ]
    assert accepted(sides[0], sides[1], step(goal, rule, 0, 1))
    assert not accepted(sides[0], sides[2], step(goal, rule, 0, 1))
    assert not accepted(sides[0], step(goal, rule, 0, 0))
    assert not accepted(sides[0], step(goal, rule, 0))
    assert not accepted(sides[0], sides[1], step(Relation(x, ">", 0), rule, 0, 1))
    undefined = Relation(1 / z, ">", 0), Relation(1 / z, "≤", 0)
    sides = [step(goal, steps.Sign((sympy.Abs(y), x)), given=(c,)) for c in undefined]
    assert not accepted(*sides, step(goal, rule, 0, 1))
    complex_order = Relation(I * z, ">", 0), Relation(I * z, "≤", 0)
    sides = [step(goal, steps.Sign((sympy.Abs(y), x)), given=(c,)) for c in complex_order]
    assert not accepted(*sides, step(goal, rule, 0, 1))


def test_conjunction():
    """Every part shown under no more than the whole is."""
    first = step(positive, steps.Rewriting())
    assert accepted(first, FORWARD, step(And((positive, Q)), steps.Introduction(), 0, 1, given=(P,)))
    assert not accepted(first, FORWARD, step(And((positive, Q)), steps.Introduction(), 0, 1))
    assert not accepted(first, step(And((positive, Q)), steps.Introduction(), 0))
    with pytest.raises(InvalidInput, match="at least one proposition"):
        And(())
    assert not accepted(first, step(positive, steps.Introduction(), 0))


def test_detachment():
    """From an implication its conclusion, from an equivalence its other side, from a conjunction its parts."""
    rule = steps.Detachment()
    implication = step(Implies(P, Q), steps.Introduction(), 0)
    assert accepted(FORWARD, implication, assume(P), step(Q, rule, 1, 2, given=(P,)))
    lifted = Relation(y, "≤", 0)
    assert accepted(FORWARD, implication, assume(lifted), step(Relation(y, "≤", 1), rule, 1, 2, given=(lifted,)))
    assert not accepted(FORWARD, implication, assume(Q), step(P, rule, 1, 2, given=(Q,)))
    assert not accepted(FORWARD, implication, assume(P), step(Q, rule, 1, 2))
    assert not accepted(FORWARD, implication, step(Q, rule, 1))
    pair = assume(And((P, Q)))
    assert accepted(pair, step(Q, rule, 0, given=(And((P, Q)),)))
    assert not accepted(pair, step(Relation(y, ">", 2), rule, 0, given=(And((P, Q)),)))
    equivalence = assume(Iff(P, Relation(z, ">", 0)))
    known = (Iff(P, Relation(z, ">", 0)), Relation(z, "≤", 0))
    assert accepted(equivalence, assume(known[1]), step(Relation(y, "≤", 1), rule, 0, 1, given=known))
    assert not accepted(equivalence, assume(known[1]), step(P, rule, 0, 1, given=known))


def test_citation():
    """A citation names its reference and marks what rests on it."""
    first = step(Relation(y**2 + x, ">", 0), steps.Citation("A book"))
    assert last(first) == last(first).__class__(True, "", True)
    assert last(first, step(Relation(x + y**2, ">", 0), steps.Rewriting(), 0)).cited
    assert not last(step(positive, steps.Rewriting())).cited
    assert not accepted(step(Relation(x, ">", 0), steps.Citation("  ")))
    assert not accepted(step(Relation(1 / y, "=", 1), steps.Citation("A book")))


def test_a_certificate_speaks_of_the_domain():
    """Also where what it says cancels."""
    foreign = sympy.Symbol("u", real=True)
    found = last(step(Relation(y**2, "≥", 0), steps.Sign((y**2, foreign, -foreign))))
    assert "certificate: expected only variables and defined symbols of the domain, got u" in found.detail


# Instances

a, b = real_symbols("a b")
LEMMAS = {
    "square": Lemma(Domain((a, b), (Relation(a, ">", b),)), Relation((a - b) ** 2, ">", 0), (), True, False),
    "conditional": Lemma(Domain((a,)), Relation(1 / a, ">", 0), (Relation(a, ">", 0),), True, False),
    "unproved": Lemma(Domain((a,)), Relation(a**2, "≥", 0), (), False, False),
    "cited": Lemma(Domain((a,)), Relation(a**2, "≥", 0), (), True, True),
    "own-name": Lemma(Domain((y,)), Relation(y**2, "≥", 0), (), True, False),
    "abstract": Lemma(
        Domain(matrices=(MatrixVariable(K), MatrixVariable(D, 1))),
        Relation(Transpose(K * D), "=", D * Transpose(K)),
        (),
        True,
        False,
    ),
    "bound": Lemma(Domain((a, b)), Implies(Relation(a, ">", 0), Minimum(a * b**2, (b,), (), 0, (0,))), (), True, False),
}


def instance(name, conclusion, substitution=(), given=(), before=()):
    """The verdict on an instance of a lemma."""
    rule = steps.Instance(statement=name, claim="c", substitution=tuple(substitution))
    return last(*before, step(conclusion, rule, *range(len(before)), given=given), lemma=lambda s, c: LEMMAS[s])


def test_instance():
    """A proved claim, with values put for all its variables and its hypotheses seen to hold."""
    assert instance("square", Relation((x + 1 - 1) ** 2, ">", 0), [(a, x + 1), (b, 1)]).proved
    assert instance("conditional", Relation(1 / x, ">", 0), [(a, x)]).proved
    assert instance("conditional", Relation(1 / y, ">", 0), [(a, y)], given=(Relation(y, ">", 0),)).proved
    assert instance("own-name", Relation(y**2, "≥", 0)).proved
    assert instance("cited", Relation(x**2, "≥", 0), [(a, x)]).cited
    assert not instance("own-name", Relation(y**2, "≥", 0)).cited


@pytest.mark.parametrize(
    ("name", "conclusion", "substitution"),
    [
        ("square", Relation((y - 1) ** 2, ">", 0), [(a, y), (b, 1)]),
        ("square", Relation((x - b) ** 2, ">", 0), [(a, x)]),
        ("square", Relation(x**2, ">", 1), [(a, x + 1), (b, 1)]),
        ("square", Relation(x**2, "≥", 0), [(a, x + 1), (b, 1)]),
        ("square", Relation(x**2, ">", 0), [(a, x), (b, 0), (z, 1)]),
        ("conditional", Relation(1 / y, ">", 0), [(a, y)]),
        ("conditional", Relation(1 / y**2, ">", 0), [(a, y**2)]),
        ("conditional", Relation(1 / (I * x), ">", 0), [(a, I * x)]),
        ("unproved", Relation(x**2, "≥", 0), [(a, x)]),
        ("absent", Relation(x**2, "≥", 0), [(a, x)]),
        ("cited", Relation((I * x) ** 2, "≥", 0), [(a, I * x)]),
        ("cited", Relation(1 / y**2, "≥", 0), [(a, 1 / y)]),
        ("cited", Relation(x**2, "≥", 0), []),
    ],
)
def test_instance_rejected(name, conclusion, substitution):
    """Hypotheses not seen, variables left over, other conclusions, unproved lemmas, complex and undefined values."""
    assert not instance(name, conclusion, substitution).proved


def test_instance_of_an_abstract_claim():
    """Explicit matrices of the declared symmetry may be put for abstract ones, and no others."""
    full, symmetric = ImmutableMatrix([[x, y], [1, 0]]), ImmutableMatrix([[x, y], [y, 0]])

    def put(first, second, size=2):
        conclusion = Relation(Transpose(first * second), "=", second * Transpose(first))
        return instance("abstract", conclusion, [(n, size), (K, first), (D, second)]).proved

    assert put(full, symmetric)
    assert not put(full, full)
    assert not put(full, symmetric, size=3)
    assert not put(I * full, symmetric)
    conclusion = Relation(Transpose(full * symmetric), "=", symmetric * Transpose(full))
    assert not instance("abstract", conclusion, [(n, 2), (K, full)]).proved
    assert not instance("abstract", conclusion, [(K, full), (D, symmetric)]).proved


def test_an_instance_may_not_put_a_bound_variable_in():
    """a > 0 ⇒ min_b ab² = 0 does not give b > 0 ⇒ min_b b³ = 0, nor x > 0 ⇒ min_3 9x = 0."""
    captured = Implies(Relation(y, ">", 0), Minimum(y**3, (y,), (), 0, (0,)))
    assert not instance("bound", captured, [(a, y), (b, y)]).proved
    domain = Domain((b,))
    wrong = Implies(Relation(b, ">", 0), Minimum(b**3, (b,), (), 0, (0,)))
    rule = steps.Instance(statement="bound", claim="c", substitution=((a, b),))
    assert not check(domain, [step(wrong, rule)], lambda s, c: LEMMAS[s])[0].proved


def test_an_instance_may_not_put_the_index_of_a_series_in():
    """Σ e^{−ak}(1 − e^{−a}) = 1 for a > 0 says nothing about a = k."""
    term = exp(-a * k) - exp(-a * (k + 1))
    lemma = Lemma(Domain((a, k), (Relation(a, ">", 0),)), Series(term, k, 1), (), True, False)
    domain = Domain((k, x), (Relation(k, ">", 0), positive))

    def put(conclusion, *substitution):
        rule = steps.Instance(statement="s", claim="c", substitution=substitution)
        return check(domain, [step(conclusion, rule)], lambda s, c: lemma)[0].proved

    assert not put(Series(exp(-(k**2)) - exp(-k * (k + 1)), k, 1), (a, k))
    for index in (2 * k, 1):
        # No series runs over that; a conclusion that comes closest is not accepted either.
        with pytest.raises(InvalidInput, match="symbols"):
            Series(term.xreplace({a: x, k: sympy.sympify(index)}), index, 1)
        assert not put(Series(term.xreplace({a: x}), k, 1), (a, x), (k, index))


# Whatever is not a step by a known rule


@dataclass(frozen=True)
class Forged(steps.Identity):
    """A rule made up by a derivation, that looks like one of the kernel's."""


@dataclass(frozen=True)
class Unknown(steps.Rule):
    """A rule made up by a derivation."""

    label = "because I say so"


class Agreeable(Relation):
    """A relation that claims to equal anything."""

    def __eq__(self, other):
        return True

    __hash__ = Relation.__hash__


@pytest.mark.parametrize("rule", [Forged(), Unknown(), steps.Rule(), None, "identity", steps.Identity])
def test_a_rule_that_is_not_the_kernels_proves_nothing(rule):
    """Subclasses, unknown rules and things that are no rules are rejected, where the true rule is accepted."""
    assert not accepted(step(Relation(x, "=", x), rule))
    assert accepted(step(Relation(x, "=", x), steps.Identity()))


def test_a_proposition_that_is_not_the_kernels_proves_nothing():
    """A subclass of a proposition that equals whatever is wanted closes nothing."""
    forged = step(Agreeable(x, "=", x), steps.Identity())
    assert not accepted(forged, step(Relation(x, "=", y), steps.Rewriting(), 0))
    assert not accepted(forged, step(And((Relation(x, "=", y),)), steps.Introduction(), 0))
    assert not accepted(forged, step(Implies(P, Relation(x, "=", y)), steps.Introduction(), 0))


@pytest.mark.parametrize("premise", [5, 1, 2, -1, "0", 0.0, None])
def test_a_premise_is_an_earlier_step(premise):
    """A step may not rest on itself, on a later one, on one that is not there, or on something that is no number."""
    first, third = (step(positive, steps.Rewriting()) for _ in range(2))
    second = step(Relation(2 * x, ">", 0), steps.Sign((2 * x,)), premise)
    assert not check(DOMAIN, [first, second, third], no_lemma)[1].proved
    assert check(DOMAIN, [first, step(Relation(2 * x, ">", 0), steps.Sign((2 * x,)), 0), third], no_lemma)[1].proved


def test_a_step_that_rests_on_a_rejected_one_is_rejected():
    """However true its conclusion is."""
    wrong = step(Relation(y, ">", 0), steps.Sign((y,)))
    verdicts = check(
        DOMAIN, [wrong, step(Relation(x, "=", x), steps.Identity(), 0), step(positive, steps.Rewriting())], no_lemma
    )
    assert [v.proved for v in verdicts] == [False, False, True]


def test_a_definition_that_is_not_real_spoils_every_step():
    """SymPy believes that a real symbol is real, so its value has to be."""
    domain = Domain((x,), (), (Definition(reciprocal, I * x),))
    assert not accepted(step(Relation(x, "=", x), steps.Identity()), domain=domain)
    hidden = Domain((x, y), (), (Definition(reciprocal, sympy.cos(x * exp(-I * y))),))
    assert not accepted(step(Relation(x, "=", x), steps.Identity()), domain=hidden)
    assert accepted(
        step(Relation(x, "=", x), steps.Identity()), domain=Domain((x,), (), (Definition(reciprocal, 2 * x),))
    )


@pytest.mark.parametrize("thing", [None, "a step", 3])
def test_what_is_no_step_is_rejected_without_a_crash(thing):
    """Something else among the steps is rejected, and the others are still checked."""
    verdicts = check(DOMAIN, [thing, step(positive, steps.Rewriting())], no_lemma)
    assert [v.proved for v in verdicts] == [False, True]


def test_every_rule_has_a_checker():
    """Each class of `steps` that is a rule is one the checker knows, so that the tests above cover them all."""
    rules = {
        v for v in vars(steps).values() if isinstance(v, type) and issubclass(v, steps.Rule) and v is not steps.Rule
    }
    assert rules == set(_RULES)
