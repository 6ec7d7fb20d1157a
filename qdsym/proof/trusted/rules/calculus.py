"""Rules that bind a variable: growth from the sign of the derivative, least values, and sums that telescope."""

from __future__ import annotations

from typing import Any

import sympy

from qdsym.proof.trusted.language.propositions import (
    Minimum,
    Relation,
    Series,
    bound,
    expressions,
    substitute,
    transform,
)
from qdsym.proof.trusted.language.replacement import put
from qdsym.proof.trusted.rules.inference import Inference


def require_free(step: Inference, variable: Any, others: list[Any]) -> None:
    """Require that a variable is bound by the rule alone: nothing else that the step speaks of mentions it."""
    step.require(variable in step.domain.variables, "{} is not a variable of the domain", variable)
    for node in [*others, *(e for body in (*step.domain.conditions, *step.given) for e in expressions(body))]:
        step.require(variable not in step.domain.spoken(node), "{} occurs outside the rule", variable)


def growth(step: Inference) -> None:
    """f' has a sign inside the interval, and f is continuous on all of it."""
    relation = step.conclude(Relation)
    rule = step.rule
    step.require(relation.operator != "≠", "growth concludes an order or an equality")
    require_free(step, rule.variable, [rule.lower, rule.upper])
    for end in (rule.lower, rule.upper):
        step.require_real(end)
    width = Relation(rule.upper - rule.lower, ">" if relation.operator in "<>" else "≥", 0)
    step.require(step.signs().holds(width), "{} is not seen to lie below {}", rule.lower, rule.upper)
    inside = [
        Relation(rule.variable, op, end)
        for op, end in ((">", rule.lower), ("≥", rule.lower), ("<", rule.upper), ("≤", rule.upper))
    ]
    slope = Relation(sympy.Derivative(rule.function, rule.variable), relation.operator, 0)
    step.require(
        step.proves(slope, frozenset(inside)),
        "the sign of the derivative of {} was not shown inside the interval",
        rule.function,
    )
    # On an interval, every function of the class is continuous where it is defined.
    with step.assuming(inside[1], inside[3]):
        step.require_real(rule.function)
    function = step.domain.unfold(rule.function)
    for side, end in ((relation.lhs, rule.upper), (relation.rhs, rule.lower)):
        step.require_equal(side, put(function, {rule.variable: step.domain.unfold(end)}))


def least_value(step: Inference) -> None:
    """A lower bound under the constraints, for variables that occur nowhere else, and a point that reaches it."""
    body: Minimum = step.conclude(Minimum)
    for variable in body.variables:
        require_free(step, variable, [*body.minimiser, body.value])
    inner = frozenset[Any]().union(*map(bound, body.constraints))
    for value in (*body.variables, *body.minimiser):
        step.require(not inner & step.domain.spoken(value), "{} is bound inside a constraint", value)
    lower_bound = Relation(body.objective, "≥", body.value)
    step.require(
        step.proves(lower_bound, frozenset(body.constraints)), "the lower bound was not shown under the constraints"
    )
    best = dict(zip(body.variables, body.minimiser, strict=True))
    for wanted in (*body.constraints, Relation(body.objective, "=", body.value)):
        at_best = substitute(transform(wanted, step.domain.unfold), best)
        step.require(step.shows(at_best), "the minimiser was not shown to be feasible and to reach the value")


def telescoping(step: Inference) -> None:
    """Partial sums are G(0) − G(N), and a polynomial times a decaying exponential tends to 0."""
    body = step.conclude(Series)
    rule = step.rule
    require_free(step, body.index, [body.value, rule.decay])
    step.require_real(rule.decay)
    remainder = step.domain.unfold(rule.remainder)
    following = put(remainder, {body.index: body.index + 1})
    step.require_equal(body.term, sympy.Add(remainder, -following, evaluate=False))
    step.require_equal(body.value, put(remainder, {body.index: sympy.Integer(0)}))
    step.require(step.signs().holds(Relation(rule.decay, ">", 0)), "the decay {} is not seen to be > 0", rule.decay)
    exponent = sympy.Mul(rule.decay, body.index, evaluate=False)
    undamped = sympy.Mul(rule.remainder, sympy.exp(exponent, evaluate=False), evaluate=False)
    form = step.form
    step.require(
        form.is_polynomial(form.scalar(undamped), body.index), "the remainder is not a polynomial times the exponential"
    )
    step.discharge()
