"""Steps about propositions whatever they speak of."""

from __future__ import annotations

from typing import Any

from sympy import Integer, Trace

from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Implies,
    Proposition,
    Rate,
    Relation,
    negation,
    transform,
)
from tests.fuzz.drafts import Draft, Pen, makes
from tests.fuzz.expressions import (
    a_number_setting,
    equivalent,
    expression,
    followed,
    proposition,
    relation,
)
from tests.fuzz.rules.numbers import equal_numbers, finite
from tests.fuzz.rules.words import a_matrix_setting, a_proposition, a_shape, word
from tests.fuzz.tape import Tape


@makes("Rewriting")
def assumption(tape: Tape) -> Draft:
    """A hypothesis of the step, or of the domain."""
    pen = Pen(a_number_setting(tape), tape)
    body = proposition(tape, pen.setting.numbers, 2)
    hypotheses = pen.setting.domain.hypotheses
    if hypotheses and tape.chance(4):
        return pen.conclude(tape.pick(hypotheses), steps.Rewriting())
    more = [relation(tape, pen.setting.numbers)] if tape.chance(4) else []
    return pen.conclude(body, steps.Rewriting(), [body, *more])


def rewritten(tape: Tape, body: Proposition, symbols: Any) -> Proposition:
    """Return a proposition that says the same of expressions written otherwise."""
    left, right = equal_numbers(tape, symbols)
    kind = tape.below(4)

    def change(node: Any) -> Any:
        if getattr(node, "is_Matrix", False):
            return node
        made = [
            lambda: node + left - right if finite(left, right) else node,
            lambda: node * 1 if not node.is_polynomial() else node.expand(),
            lambda: (node * left / right) if finite(left / right) and right != 0 else node,
            lambda: node,
        ][kind]()
        return made if finite(made) else node

    return transform(body, change)


@makes("Rewriting")
def rewriting(tape: Tape) -> Draft:
    """A premise with its expressions written otherwise, by an equation if one is at hand."""
    if tape.chance(6):
        return _rewritten_rate(tape)
    if tape.chance(6):
        pen = Pen(a_matrix_setting(tape), tape)
        known = a_proposition(tape, pen.setting)
        pen.suppose(known)
        return pen.conclude(known, steps.Rewriting(), [known])
    pen = Pen(a_number_setting(tape), tape)
    symbols = pen.setting.numbers
    body = proposition(tape, symbols, 1)
    given: list[Proposition] = [body]
    pen.suppose(body) if tape.below(2) else pen.grant(body, [body])
    if tape.chance(3):
        symbol, other = tape.pick(symbols), expression(tape, symbols)
        equation = Relation(symbol, "=", other)
        pen.grant(equation, [equation])
        given.append(equation)
        conclusion: Proposition = transform(body, lambda node: node.xreplace({symbol: other}))
        if not finite(*(e for e in _expressions(conclusion))):
            conclusion = body
    else:
        conclusion = rewritten(tape, body, symbols)
    return pen.conclude(conclusion, steps.Rewriting(), given)


def _rewritten_rate(tape: Tape) -> Draft:
    """The rate of a number at rest, and an equation that may put something else there for an instant."""
    pen = Pen(a_matrix_setting(tape, "moving", "moving inverses", "growing", "modes with a pole"), tape)
    number = tape.pick(pen.setting.domain.variables)
    other = Trace(word(tape, pen.setting, a_shape(tape, pen.setting)))
    equation = Relation(number, "=", other)
    pen.grant(Rate(number * tape.pick([1, 2]), Integer(0)))
    pen.grant(equation, [equation])
    body = pen.steps[0].sequent.proposition
    changed = transform(body, lambda node: node.xreplace({number: other})) if tape.below(2) else body
    return pen.conclude(changed, steps.Rewriting(), [equation])


def _expressions(body: Proposition) -> Any:
    from qdsym.proof.trusted.language.propositions import expressions

    return expressions(body)


def shown(tape: Tape, pen: Pen, premise: Proposition, conclusion: Proposition, given: list[Proposition]) -> None:
    """Write down that one proposition follows from another, or the contrary from its contrary."""
    if tape.chance(3):
        premise, conclusion = negation(conclusion), negation(premise)
    pen.grant(conclusion, [premise, *given])


@makes("Introduction")
def implication(tape: Tape) -> Draft:
    """What was shown under a hypothesis."""
    if tape.chance(4):
        pen = Pen(a_matrix_setting(tape), tape)
        first = second = a_proposition(tape, pen.setting)
        pen.suppose(first)
        return pen.conclude(Implies(first, second), steps.Introduction())
    pen = Pen(a_number_setting(tape), tape)
    first, second = followed(tape, pen.setting.numbers)
    given: list[Proposition] = [relation(tape, pen.setting.numbers)] if tape.chance(3) else []
    pen.grant(second, [first, *given])
    return pen.conclude(Implies(first, second), steps.Introduction(), given)


@makes("Introduction")
def equivalence(tape: Tape) -> Draft:
    """Both directions of two propositions that say the same."""
    if tape.chance(4):
        pen = Pen(a_matrix_setting(tape), tape)
        first = second = a_proposition(tape, pen.setting)
        pen.suppose(first)
        return pen.conclude(Iff(first, second), steps.Introduction())
    pen = Pen(a_number_setting(tape), tape)
    first, second = equivalent(tape, pen.setting.numbers)
    given: list[Proposition] = [relation(tape, pen.setting.numbers)] if tape.chance(3) else []
    shown(tape, pen, first, second, given)
    shown(tape, pen, second, first, given)
    return pen.conclude(Iff(first, second), steps.Introduction(), given)


@makes("Cases")
def cases(tape: Tape) -> Draft:
    """One conclusion under a condition and under its negation."""
    pen = Pen(a_number_setting(tape), tape)
    symbols = pen.setting.numbers
    condition = proposition(tape, symbols, 1)
    first, second = followed(tape, symbols)
    given: list[Proposition] = [first] if tape.below(3) else []
    pen.grant(second, [condition, *given])
    other = negation(condition)
    if tape.chance(6) and isinstance(condition, Relation):
        other = Relation(condition.lhs, tape.pick("<>≤≥"), condition.rhs)
    pen.grant(second, [other, *given])
    return pen.conclude(second, steps.Cases(), given)


@makes("Introduction")
def conjunction(tape: Tape) -> Draft:
    """Several propositions, each shown."""
    pen = Pen(a_number_setting(tape), tape)
    given: list[Proposition] = []
    parts = []
    for _ in range(1 + tape.below(3)):
        first, second = followed(tape, pen.setting.numbers)
        pen.grant(second, [first])
        given.append(first)
        parts.append(second)
    return pen.conclude(And(tuple(parts)), steps.Introduction(), given)


@makes("Detachment")
def detachment(tape: Tape) -> Draft:
    """From an implication, an equivalence or a conjunction to a part of it, forwards or backwards."""
    pen = Pen(a_number_setting(tape), tape)
    symbols = pen.setting.numbers
    kind = tape.below(5)
    if kind < 2:
        first, second = followed(tape, symbols)
        body: Proposition = Implies(first, second)
        known, wanted = (first, second) if kind else (negation(second), negation(first))
    elif kind < 4:
        first, second = equivalent(tape, symbols)
        body = Iff(first, second)
        pairs = [(first, second), (second, first), (negation(first), negation(second))]
        known, wanted = pairs[tape.below(3)]
    else:
        wanted, other = proposition(tape, symbols), proposition(tape, symbols, 0)
        body = And((wanted, other) if tape.below(2) else (other, wanted))
        known = body
    given = [body, known]
    pen.grant(body, [body]) if tape.below(2) else pen.suppose(body)
    pen.grant(known, [known])
    return pen.conclude(wanted, steps.Detachment(), given)


@makes("Citation")
def citation(tape: Tape) -> Draft:
    """Anything that has a value; nobody says that it is true."""
    pen = Pen(a_number_setting(tape), tape)
    symbols = pen.setting.numbers
    body = proposition(tape, symbols, 2)
    given = [relation(tape, symbols)] if tape.chance(3) else []
    return pen.conclude(body, steps.Citation("somebody"), given)
