"""The checker: whatever is not a step by a known rule proves nothing, whoever wrote it."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
import sympy
from sympy import I, exp

from qdsym.proof import And, Definition, Domain, Implies, Relation
from qdsym.proof.trusted.checker import _RULES, check
from qdsym.proof.trusted.language import steps
from tests.proof.trusted.stepping import DOMAIN, accepted, no_lemma, positive, reciprocal, step, x, y


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
    assert not accepted(forged, step(Implies(positive, Relation(x, "=", y)), steps.Introduction(), 0))


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
