"""Steps about functions: growth on an interval, sums that telescope, minima under constraints."""

from __future__ import annotations

from typing import Any

import sympy
from sympy import Derivative, Integer, Rational, cosh, exp, log, sqrt

from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.propositions import Minimum, Proposition, Relation, Series, substitute
from tests.fuzz.drafts import Draft, Pen, makes
from tests.fuzz.expressions import a_number_setting, atom, constant, expression, polynomial, relation
from tests.fuzz.rules.numbers import finite, signed
from tests.fuzz.rules.words import a_matrix_setting
from tests.fuzz.settings import w, x, z
from tests.fuzz.tape import Tape


def a_function(tape: Tape, variable: Any, symbols: Any) -> tuple[Any, str]:
    """Return a function of a variable, and the sign that its slope has where the variable is positive."""
    a = atom(tape, symbols)
    forms = [
        (variable, ">"),
        (variable**2, "≥"),
        ((variable - 1) ** 2, "≥"),
        (a * variable, tape.pick("≥≤=")),
        (variable**3 + a, "≥"),
        (-variable + a, "<"),
        (exp(variable), ">"),
        (a**2 * variable, "≥"),
        (log(variable), ">"),
        (sqrt(variable), ">"),
        (1 / variable, "<"),
        (variable ** Rational(3, 2), "≥"),
        (cosh(variable) + variable * a**2, "≥"),
        (1 / (variable - 1), "<"),
        (a + constant(tape), "="),
        (sympy.Max(variable, 1), "≥"),
        (a * exp(-variable), "≤"),
        (variable + Derivative(a * variable, variable), "≥"),
    ]
    return forms[tape.below(len(forms))]


@makes("Growth")
def growth(tape: Tape) -> Draft:
    """A function whose slope has a sign between two ends."""
    setting = a_number_setting(tape)
    if tape.chance(4):
        setting = a_matrix_setting(tape, "modes", "positive modes", "modes without bound", "two mode variables")
    pen = Pen(setting, tape)
    symbols = setting.numbers
    modes = sorted(setting.domain.mode_symbols, key=str)
    variable = tape.pick([z, w, z, x]) if setting.bound else tape.pick([*modes, *setting.domain.variables])
    others = [s for s in symbols if s != variable] or symbols
    function, operator = a_function(tape, variable, others)
    lower = tape.pick(
        [Integer(0), Integer(1), Integer(-1), atom(tape, others), constant(tape), polynomial(tape, others)]
    )
    gap = signed(tape, others, list(setting.domain.hypotheses))
    upper = tape.pick([lower + 1, lower + gap, Integer(2), lower + 2])
    if not finite(lower, upper, function):
        lower, upper = Integer(0), Integer(1)
    if tape.chance(5):
        operator = tape.pick("≥>≤<=")
    inside = [
        Relation(variable, tape.pick(">≥"), lower),
        Relation(variable, tape.pick("<≤"), upper),
    ]
    given: list[Proposition] = [relation(tape, others)] if tape.chance(6) else []
    # What holds in all modes may be shown under no hypothesis about the interval.
    kept = [] if modes and tape.below(2) else tape.some(inside, tape.below(3))
    pen.grant(Relation(Derivative(function, variable), operator, 0), [*kept, *given])
    ends = [function.xreplace({variable: end}) for end in (upper, lower)]
    if any(isinstance(end, sympy.Derivative) or not finite(end) for end in ends):
        ends = [upper, lower]
    rule = steps.Growth(function=function, variable=variable, lower=lower, upper=upper)
    return pen.conclude(Relation(ends[0], operator, ends[1]), rule, given)


@makes("Telescoping")
def telescoping(tape: Tape) -> Draft:
    """The differences of a polynomial times a decaying exponential."""
    pen = Pen(a_number_setting(tape), tape)
    symbols = pen.setting.numbers
    index = tape.pick([z, w, z, x])
    others = [s for s in symbols if s != index]
    decay = tape.pick([Integer(1), Integer(2), log(2), Integer(1) / 2, *others[:2], others[0] ** 2 + 1, exp(others[0])])
    factor = tape.pick(
        [Integer(1), index, index**2, others[0], index * others[-1] + 1, 1 / (index + 1), constant(tape)]
    )
    remainder = factor * exp(-index * decay)
    following = remainder.xreplace({index: index + 1})
    term = remainder - following
    if tape.chance(2):
        term = sympy.expand(term)
    value = remainder.xreplace({index: Integer(0)})
    given: list[Proposition] = []
    if decay in others and tape.below(2):
        given.append(Relation(decay, ">", tape.pick([Integer(0), Integer(1)])))
    rule = steps.Telescoping(remainder=remainder, decay=decay)
    return pen.conclude(Series(term, index, value), rule, given)


@makes("LeastValue")
def least_value(tape: Tape) -> Draft:
    """A square completed, or a linear function on a half-line, with the point where the bound is reached."""
    pen = Pen(a_number_setting(tape), tape)
    symbols = pen.setting.numbers
    free = tape.pick([(z,), (z,), (w,), (z, w), (x,)])
    others = [s for s in symbols if s not in free]
    best = [tape.pick([Integer(0), atom(tape, others), constant(tape), polynomial(tape, others)]) for _ in free]
    floor = tape.pick([Integer(0), atom(tape, others), expression(tape, others), constant(tape)])
    constraints: list[Proposition] = []
    kind = tape.below(5)
    weight = tape.pick([Integer(1), Integer(2), others[0] ** 2, others[0]])
    objective = floor + sum((weight * (v - b) ** 2 for v, b in zip(free, best, strict=True)), Integer(0))
    if kind == 3:
        objective = floor + sum(((v - b) for v, b in zip(free, best, strict=True)), Integer(0))
        constraints = [Relation(v, "≥", b) for v, b in zip(free, best, strict=True)]
    elif kind == 4:
        constraints = [Relation(free[0], tape.pick("≥≤≠"), tape.pick([best[0], best[0] - 1]))]
    elif kind == 2:
        constraints = [Relation(free[0], "=", best[0])]
        objective = floor + free[0] - best[0] + (free[-1] - best[-1]) ** 2
    given = [relation(tape, others)] if tape.chance(6) else []
    if not finite(objective, floor):
        objective, floor = free[0] ** 2, Integer(0)
    pen.grant(Relation(objective, "≥", floor), [*constraints, *given])
    reached = dict(zip(free, best, strict=True))
    for wanted in [*constraints, Relation(objective, "=", floor)]:
        body = substitute(wanted, reached)
        if tape.below(6):
            pen.grant(body, given)
    conclusion = Minimum(objective, free, tuple(constraints), floor, tuple(best))
    return pen.conclude(conclusion, steps.LeastValue(), given)
