"""Steps about numbers: identities, signs, extrema."""

from __future__ import annotations

from typing import Any

import sympy
from sympy import Add, Derivative, I, Integer, Mul, Pow, cosh, exp, log, sinh, sqrt
from sympy.functions.elementary.miscellaneous import Max, Min

from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.propositions import Proposition, Relation
from tests.fuzz.drafts import Draft, Pen, makes
from tests.fuzz.expressions import (
    OPERATORS,
    a_number_setting,
    atom,
    constant,
    expression,
    nasty,
    nonzero,
    polynomial,
    relation,
)
from tests.fuzz.rules.words import abstract_identity
from tests.fuzz.tape import Tape


def equal_numbers(tape: Tape, symbols: Any) -> tuple[Any, Any]:
    """Return two expressions that are equal where both have a value."""
    a, b = polynomial(tape, symbols), polynomial(tape, symbols)
    variable = symbols[0]
    kind = tape.below(21)
    if kind < 4:
        e = expression(tape, symbols)
        return e * (a + b), sympy.expand(e * a + e * b)
    if kind == 4:
        e = nasty(tape, symbols)
        return e + a, a + e
    pairs = [
        lambda: ((a + b) ** 2, a**2 + 2 * a * b + b**2),
        lambda: (Mul(a**2 - b**2, Pow(a - b, -1), evaluate=False), a + b),
        lambda: (Mul(a, b, Pow(b, -1, evaluate=False), evaluate=False), a),
        lambda: (exp(a) * exp(b, evaluate=False), exp(a + b)),
        lambda: (log(a**2 + 1) * 2, log((a**2 + 1) ** 2)),
        lambda: (Pow(sqrt(a), 2, evaluate=False), a),
        lambda: (cosh(a) ** 2 - sinh(a) ** 2, Integer(1)),
        lambda: (Derivative(a * b, variable), a * Derivative(b, variable) + b * Derivative(a, variable)),
        lambda: (Derivative(a**2, variable), sympy.diff(a**2, variable)),
        lambda: (Max(a, b) + Min(a, b), Max(b, a) + Min(b, a)),
        lambda: ((a + I * b) * (a - I * b), a**2 + b**2),
        lambda: (Mul(a, Pow(a, -1, evaluate=False), evaluate=False), Integer(1)),
        lambda: (sqrt(a) * sqrt(a) ** 3, a**2),
        lambda: (Derivative(sqrt(a), variable) * 2 * sqrt(a), sympy.diff(a, variable)),
        lambda: (exp(log(a)) if a != 0 else a, a),
        lambda: _of_one(tape, Mul(a, Pow(a, -1, evaluate=False), evaluate=False)),
    ]
    return pairs[kind - 5]()  # type: ignore[no-any-return]


def _of_one(tape: Tape, one: Any) -> tuple[Any, Any]:
    """Return a function of what is 1 where it has a value, and of 1."""
    function = tape.pick([sympy.cos, sympy.sin, cosh, sinh, sympy.tanh, sympy.coth, exp, sqrt, log, sympy.Abs])
    return function(one, evaluate=False), function(Integer(1))


def finite(*nodes: Any) -> bool:
    """Return whether SymPy made numbers of expressions, and not an infinity."""
    return not any(node.has(sympy.nan, sympy.zoo, sympy.oo, -sympy.oo) for node in nodes)


@makes("Identity")
def identity(tape: Tape) -> Draft:
    """Two forms of one number, of one explicit matrix or of one word; sometimes by an equation among the premises."""
    kind = tape.below(8)
    if kind < 3:
        return abstract_identity(tape, steps.Identity())
    pen = Pen(a_number_setting(tape), tape)
    symbols = pen.setting.numbers
    left, right = equal_numbers(tape, symbols)
    if not finite(left, right):
        left = right = atom(tape, symbols)
    given: list[Proposition] = []
    if kind == 3:
        symbol, other = tape.pick(symbols), expression(tape, symbols)
        equation = Relation(symbol, "=", other)
        pen.suppose(equation) if tape.below(2) else pen.grant(equation, [equation])
        given.append(equation)
        right = right.xreplace({symbol: other}) if finite(right.xreplace({symbol: other})) else right
    elif kind == 4 and tape.below(2):
        return _of_powers(tape, pen, symbols)
    elif kind == 4:
        given.append(relation(tape, symbols))
    return pen.conclude(Relation(left, "=", right), steps.Identity(), given)


def _of_powers(tape: Tape, pen: Pen, symbols: Any) -> Draft:
    """Powers of a root or an exponential, and of what it equals; sometimes other ones."""
    inside, other = polynomial(tape, symbols), tape.pick([nonzero(tape), 1 + atom(tape, symbols) ** 2])
    root = tape.pick([sqrt, sympy.cbrt, exp])(inside)
    equation = Relation(root, "=", other)
    pen.suppose(equation) if tape.below(2) else pen.grant(equation, [equation])
    power = tape.pick([-2, -1, 1, 2, 3])
    left, right = root**power + inside, other ** (power + tape.chance(4)) + inside
    if not finite(left, right):
        left = right = inside
    return pen.conclude(Relation(left, "=", right), steps.Identity(), [equation])


def signed(tape: Tape, symbols: Any, facts: list[Proposition]) -> Any:
    """Return an expression of which something is known, more often than not."""
    a = polynomial(tape, symbols)
    relations = [f for f in facts if isinstance(f, Relation) and not f.lhs.is_Matrix]
    kind = tape.below(12)
    if kind < 4 and relations:
        fact = tape.pick(relations)
        return fact.difference
    return [
        a**2,
        nonzero(tape),
        exp(a),
        cosh(a),
        a,
        sympy.Abs(a),
        Max(atom(tape, symbols), 1),
        sqrt(a),
        1 / (a**2 + 1),
        Pow(a, -2) if a != 0 else a,
        a**3,
        sinh(a),
    ][tape.below(12)]


@makes("Sign")
def sign(tape: Tape) -> Draft:
    """A sum of products of signed factors, compared with 0 or with what was moved to the other side."""
    pen = Pen(a_number_setting(tape), tape)
    symbols = pen.setting.numbers
    facts: list[Proposition] = list(pen.setting.domain.hypotheses)
    given: list[Proposition] = []
    if tape.chance(3):
        assumed = relation(tape, symbols)
        given.append(assumed)
        facts.append(assumed)
    if tape.chance(6):
        known = relation(tape, symbols)
        pen.suppose(known)
        facts.append(known)
        given.append(known)
    terms = []
    for _ in range(1 + tape.below(2)):
        factors = [signed(tape, symbols, facts) for _ in range(1 + tape.below(2))]
        terms.append(Mul(*factors) * (nonzero(tape) if tape.chance(3) else 1))
    if not finite(*terms):
        terms = [Integer(1)]
    total = Add(*terms)
    moved = polynomial(tape, symbols) if tape.chance(2) else Integer(0)
    total = sympy.expand(total) if tape.chance(3) and total.is_polynomial() else total
    operator = tape.pick("≥≥>>≠≤<=")
    return pen.conclude(Relation(total + moved, operator, moved), steps.Sign(terms=tuple(terms)), given)


@makes("Extremum")
def extremum(tape: Tape) -> Draft:
    """Max or Min against one of its arguments."""
    pen = Pen(a_number_setting(tape), tape)
    symbols = pen.setting.numbers
    maximal = bool(tape.below(2))
    a = expression(tape, symbols) if tape.below(2) else atom(tape, symbols)
    b = a + signed(tape, symbols, list(pen.setting.domain.hypotheses))
    if not finite(b):
        b = a + 1
    function = (Max if maximal else Min)(a, b, *([polynomial(tape, symbols)] if tape.chance(4) else []))
    if not isinstance(function, Max | Min):
        function = Max(symbols[0], 1)
    value = tape.pick([b, a, *function.args])
    given = [Relation(tape.pick([a, b]), OPERATORS[tape.below(6)], constant(tape))] if tape.chance(4) else []
    if tape.chance(3):
        known = Relation(b - a if maximal else a - b, "≥", 0)
        pen.grant(known, [known])
        given.append(known)
        value = b
    operator = tape.pick(["=", "≥" if maximal else "≤", "≤", "≥"])
    return pen.conclude(Relation(function, operator, value), steps.Extremum(), given)
