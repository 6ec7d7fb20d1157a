"""What rewriting and introduction refuse: each step has one thing wrong with it, and is refused for that."""

import pytest

from qdsym.proof import And, Domain, Iff, Implies, Not, Outgrows, Relation, real_symbols
from qdsym.proof.steps import Cases, Citation, Detachment, Introduction, Rewriting, Sequent, Step
from qdsym.proof.trusted.checker import check
from qdsym.proof.trusted.language.propositions import negation

x, y = real_symbols("x y")
positive = Relation(x, ">", 0)
DOMAIN = Domain((x, y), (positive,))
P, Q = Relation(y, ">", 1), Relation(y, ">", 0)
NOT_P, NOT_Q = Relation(y, "≤", 1), Relation(y, "≤", 0)


def verdict(rule, body, *granted, given=()):
    """The verdict on a step after others that are granted."""
    before = [Step(sequent, Citation("granted")) for sequent in granted]
    last = Step(Sequent(body, frozenset(given)), rule, tuple(range(len(before))))
    return check(DOMAIN, [*before, last], lambda *_: None)[-1]


def shown(body, *given):
    """What was shown before, under hypotheses."""
    return Sequent(body, frozenset(given))


def test_a_rewriting_of_nothing_is_a_hypothesis():
    """Of the domain or of the step, and as it stands."""
    assert verdict(Rewriting(), positive).proved
    assert verdict(Rewriting(), P, given=[P]).proved
    for body, given in ((P, ()), (Q, (P,)), (Relation(2 * x, ">", 0), ()), (Relation(x, ">", y - y + 1), ())):
        assert verdict(Rewriting(), body, given=given).detail == "it is not a hypothesis"


def test_a_rewriting_of_a_premise_is_no_hypothesis():
    """With a premise named, what is a hypothesis all the same has to say what the premise says."""
    assert verdict(Rewriting(), Relation(2 * y - y, ">", 1), shown(P)).proved
    assert verdict(Rewriting(), positive, shown(P)).detail == "the normal forms differ"
    assert "more hypotheses" in verdict(Rewriting(), P, shown(P, Q)).detail
    assert "parallel" in verdict(Rewriting(), Relation(y, "≥", 1), shown(P)).detail


@pytest.mark.parametrize(
    ("body", "granted"),
    [
        (Implies(P, Q), [shown(Q, P)]),
        (Implies(P, Q), [shown(NOT_P, NOT_Q)]),
        (Iff(P, Q), [shown(Q, P), shown(P, Q)]),
        (Iff(P, Q), [shown(NOT_P, NOT_Q), shown(P, Q)]),
        (Iff(P, Q), [shown(NOT_P, NOT_Q), shown(NOT_Q, NOT_P)]),
        (And((P, Q)), [shown(P), shown(Q)]),
        (And((P,)), [shown(P)]),
    ],
)
def test_what_introduces_a_connective(body, granted):
    """All that is shown is needed: without any one of the parts the connective is refused, and what is lacking said."""
    assert verdict(Introduction(), body, *granted).proved
    for k in range(len(granted)):
        found = verdict(Introduction(), body, *granted[:k], *granted[k + 1 :])
        assert not found.proved
        assert "not shown" in found.detail


@pytest.mark.parametrize(
    ("body", "granted"),
    [
        (Implies(P, Q), [shown(P, Q)]),
        (Implies(P, Q), [shown(NOT_Q, NOT_P)]),
        (Implies(P, Q), [shown(Q, P, Relation(x, ">", 1))]),
        (Iff(P, Q), [shown(Q, P), shown(NOT_P, NOT_Q)]),
        (Iff(P, Q), [shown(Q), shown(Q, P)]),
        (And((P, Q)), [shown(P), shown(Q, P)]),
        (And((P, Q)), [shown(P), shown(P)]),
    ],
)
def test_what_does_not(body, granted):
    """The converse, the same direction twice, a part of one thing, or what was shown under more."""
    found = verdict(Introduction(), body, *granted)
    assert not found.proved
    assert "not shown" in found.detail


def test_an_implication_by_contraposition_has_a_value():
    """From ¬C ⊢ ¬P follows P ⇒ C where P and C have values: 1/y > 0 has none at y = 0."""
    odd = Relation(1 / y, ">", 0)
    unlike = Relation(1 / y, "≤", 0)
    assert verdict(Introduction(), Implies(P, odd), shown(NOT_P, unlike)).proved
    assert "denominator" in verdict(Introduction(), Implies(NOT_P, odd), shown(P, unlike)).detail


@pytest.mark.parametrize("body", [P, Not(Implies(P, Q)), Not(P)], ids=str)
def test_only_connectives_are_introduced(body):
    """What is no ⇒, ⇔ or ∧ is concluded by other rules, even where it was shown."""
    found = verdict(Introduction(), body, shown(body))
    assert found.detail == "this rule concludes an implication, an equivalence or a conjunction"


def test_an_empty_conjunction_is_refused():
    """And(()) cannot be written; one that is forged says nothing."""
    forged = object.__new__(And)
    object.__setattr__(forged, "parts", ())
    assert "at least one proposition" in verdict(Introduction(), forged).detail


@pytest.mark.parametrize(
    ("granted", "why"),
    [
        ([shown(positive, P), shown(positive, NOT_P)], ""),
        ([shown(positive, P), shown(positive, NOT_P), shown(positive)], "two cases"),
        ([shown(positive, P)], "two cases"),
        ([shown(positive, P), shown(Q, NOT_P)], "not one conclusion"),
        ([shown(Q, P), shown(positive, NOT_P)], "not one conclusion"),
        ([shown(positive, P, Q), shown(positive, NOT_P)], "not one conclusion"),
        ([shown(positive, P), shown(positive, NOT_P, Q)], "not one conclusion"),
        ([shown(positive, P), shown(positive, NOT_Q)], "not one conclusion"),
        ([shown(positive, P), shown(positive, P)], "not one conclusion"),
        ([shown(positive), shown(positive)], "not one conclusion"),
    ],
)
def test_cases(granted, why):
    """One conclusion under a condition and under its negation, and nothing beside that."""
    found = verdict(Cases(), positive, *granted)
    assert found.proved is (why == "")
    assert why in found.detail


def test_cases_of_what_has_no_value():
    """1/y > 0 and 1/y ≤ 0 leave y = 0 out."""
    condition, opposite = Relation(1 / y, ">", 0), Relation(1 / y, "≤", 0)
    conclusion = Relation(y**2, ">", 0)
    found = verdict(Cases(), conclusion, shown(conclusion, condition), shown(conclusion, opposite))
    assert "denominator" in found.detail


@pytest.mark.parametrize("rule", [Implies(P, Q), Iff(P, Q), Iff(Q, P), And((Q, P))], ids=str)
def test_detachment_under_hypotheses(rule):
    """Neither what is taken apart nor the side that was shown may rest on more than the step does."""
    other = [] if isinstance(rule, And) else [shown(P)]
    assert verdict(Detachment(), Q, shown(rule), *other).proved
    assert verdict(Detachment(), Q, *other, shown(positive), shown(rule)).proved
    assert "more hypotheses" in verdict(Detachment(), Q, shown(rule, rule), *other).detail
    if other:
        assert "more hypotheses" in verdict(Detachment(), Q, shown(rule), shown(P, P)).detail
        assert "no premise is" in verdict(Detachment(), Q, shown(rule), shown(NOT_Q)).detail


def test_cases_say_nothing_of_paths():
    """One that is in the first case now may be in the second later."""
    body, condition = Outgrows(x, y), Relation(x, ">", 1)
    both = [shown(body, condition), shown(body, negation(condition))]
    assert verdict(Cases(), body, *both).detail == "a path may go from one case to the other"
    same = Relation(y, "=", y)
    assert verdict(Cases(), same, *(shown(same, *one.given) for one in both)).proved
