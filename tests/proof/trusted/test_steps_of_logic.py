"""Logic and instances: each rule accepts what follows and rejects what does not."""

from __future__ import annotations

import pytest
import sympy
from sympy import I, ImmutableMatrix, Transpose, exp

from qdsym.errors import InvalidInput
from qdsym.proof import And, Domain, Iff, Implies, MatrixVariable, Minimum, Not, Relation, Series, real_symbols
from qdsym.proof.trusted.checker import check
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.rules.inference import Lemma
from tests.proof.trusted.stepping import D, K, accepted, assume, k, last, n, positive, step, x, y, z


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
