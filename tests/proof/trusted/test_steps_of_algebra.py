"""Identities, signs, positivity and spectra: each rule accepts what follows and rejects what does not."""

from __future__ import annotations

import contextlib

import pytest
import sympy
from sympy import (
    Adjoint,
    I,
    ImmutableMatrix,
    Integer,
    Inverse,
    Max,
    Min,
    Rational,
    Trace,
    Transpose,
    exp,
    eye,
    log,
    sqrt,
)

from qdsym.errors import InvalidInput
from qdsym.proof import (
    And,
    Definition,
    Domain,
    Iff,
    Implies,
    Not,
    PositiveSemidefinite,
    Relation,
    SameSpectrum,
    SmallestEigenvalue,
    Spectrum,
)
from qdsym.proof.steps import PrincipalMinor
from qdsym.proof.trusted.language import steps
from tests.proof.trusted.stepping import (
    D,
    K,
    M,
    accepted,
    assume,
    e_1,
    e_2,
    positive,
    reciprocal,
    squares,
    step,
    u,
    u_bar,
    x,
    y,
    z,
)


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


def test_a_denial_that_is_denied_says_nothing_of_signs():
    """It is read as a proposition of its own, and no sign is read off it."""
    twice = Not(Not(positive))
    assert accepted(step(positive, steps.Sign((x,))))
    assert not accepted(step(positive, steps.Sign((x,)), given=(twice,)), domain=Domain((x,)))
    assert accepted(step(positive, steps.Sign((x,)), given=(Not(Relation(x, "≤", 0)),)), domain=Domain((x,)))
