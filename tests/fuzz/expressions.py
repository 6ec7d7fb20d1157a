"""Random expressions and propositions about numbers, small enough to be quick and odd enough to break things."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import sympy
from sympy import Abs, Derivative, I, ImmutableMatrix, Integer, Rational, cosh, exp, log, sinh, sqrt, tanh
from sympy.functions.elementary.miscellaneous import Max, Min

from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Implies,
    Not,
    PositiveSemidefinite,
    Proposition,
    Relation,
    negation,
)
from tests.fuzz.settings import NUMBER_SETTINGS, Setting, number_setting
from tests.fuzz.tape import Tape

CONSTANTS = [Integer(0), Integer(1), Integer(2), Integer(-1), Rational(1, 2), Integer(3), Rational(-3, 2), Integer(5)]
OPERATORS = "=≥>≤<≠"


def a_number_setting(tape: Tape) -> Setting:
    """Return one of the domains of numbers."""
    return number_setting(tape.below(NUMBER_SETTINGS))


def constant(tape: Tape) -> Any:
    """Return a small rational number."""
    return tape.pick(CONSTANTS)


def nonzero(tape: Tape) -> Any:
    """Return a small rational number that is not 0."""
    return tape.pick(CONSTANTS[1:])


def atom(tape: Tape, symbols: Sequence[Any]) -> Any:
    """Return a symbol, sometimes a number."""
    return constant(tape) if tape.chance(5) else tape.pick(symbols)


def _joined(tape: Tape, a: Any, b: Any) -> Any:
    return tape.pick([a + b, a * b, a - b, a + constant(tape) * b])


def polynomial(tape: Tape, symbols: Sequence[Any]) -> Any:
    """Return a polynomial of one or two terms."""
    a = atom(tape, symbols)
    kind = tape.below(5)
    if kind == 0:
        return a
    if kind == 1:
        return a ** tape.pick([2, 3])
    b = atom(tape, symbols)
    return [a + b, a * b, a - b, a + constant(tape) * b**2][tape.below(4)]


_FUNCTIONS: list[Callable[[Any], Any]] = [
    lambda a: a,
    lambda a: 1 / a if a != 0 else a,
    sqrt,
    exp,
    lambda a: log(a) if a != 0 else a,
    cosh,
    sinh,
    tanh,
    Abs,
    lambda a: 1 / (a**2 + 1),
    lambda a: sqrt(a**2 + 1),
    lambda a: log(1 + a**2),
    lambda a: exp(-a),
    lambda a: 1 / (a - 1) if a != 1 else a,
    lambda a: a ** Rational(3, 2),
    lambda a: sqrt(a**2),
    lambda a: Max(a, 0),
    lambda a: Min(a, 1),
]


def expression(tape: Tape, symbols: Sequence[Any]) -> Any:
    """Return an expression that need not have a value everywhere."""
    inner = polynomial(tape, symbols)
    made = _FUNCTIONS[tape.below(len(_FUNCTIONS)) if tape.below(2) else 0](inner)
    if tape.chance(4):
        made = _joined(tape, made, atom(tape, symbols))
    return made if made.is_finite is not False else inner


def nasty(tape: Tape, symbols: Sequence[Any]) -> Any:
    """Return an expression with a derivative, or with something of which only its conjugate knows that it is real."""
    variables = [s for s in symbols if s.name in "xyzw"] or list(symbols)
    variable = tape.pick(variables)
    inner = polynomial(tape, [variable, *symbols])
    made = [
        Derivative(inner * variable, variable),
        Derivative(inner ** Rational(3, 2), variable),
        Derivative(sqrt(inner) * inner, variable),
        Derivative(log(inner) if inner != 0 else variable, variable),
        (exp(I * inner) + exp(-I * inner)) / 2,
        (inner + I) * (inner - I),
        Derivative(inner**2, (variable, 2)),
        Derivative(symbols[-1] * variable, variable),
    ][tape.below(8)]
    return made if not made.has(sympy.nan, sympy.zoo, sympy.oo) else inner


def relation(tape: Tape, symbols: Sequence[Any]) -> Relation:
    """Return a relation between two expressions, or an expression and a number."""
    lhs = expression(tape, symbols)
    rhs = constant(tape) if tape.below(2) else polynomial(tape, symbols)
    return Relation(lhs, OPERATORS[tape.below(6)], rhs)


def matrix(tape: Tape, symbols: Sequence[Any]) -> Any:
    """Return a 2×2 matrix of numbers, Hermitian more often than not."""
    a, b, d = (polynomial(tape, symbols) for _ in range(3))
    kind = tape.below(5)
    if kind == 4:
        return ImmutableMatrix([[a, b], [polynomial(tape, symbols), d]])
    return ImmutableMatrix([[a, b], [b, d]]) if kind < 3 else ImmutableMatrix([[a, I * b], [-I * b, d]])


def proposition(tape: Tape, symbols: Sequence[Any], depth: int = 1) -> Proposition:
    """Return a proposition, sometimes one made of others."""
    kind = tape.below(9 if depth else 5)
    if kind < 4:
        return relation(tape, symbols)
    if kind == 4:
        return PositiveSemidefinite(matrix(tape, symbols))
    inner = proposition(tape, symbols, depth - 1)
    if kind == 5:
        return Not(inner)
    other = proposition(tape, symbols, depth - 1)
    return [And((inner, other)), Implies(inner, other), Iff(inner, other)][kind - 6]


def followed(tape: Tape, symbols: Sequence[Any]) -> tuple[Proposition, Proposition]:
    """Return two propositions, of which the first implies the second."""
    a, b = expression(tape, symbols), polynomial(tape, symbols)
    inner = proposition(tape, symbols, 0)
    pairs: list[tuple[Proposition, Proposition]] = [
        (Relation(a, ">", b), Relation(a, "≥", b)),
        (Relation(a, ">", b), Relation(a, "≠", b)),
        (Relation(a, "=", b), Relation(a, "≤", b)),
        (Relation(a, "≥", b), Relation(a + 1, ">", b)),
        (Relation(a, "<", b), Relation(b - a, ">", 0)),
        (And((Relation(a, ">", b), inner)), Relation(a, ">", b)),
        (inner, inner),
        (Relation(a, "=", b), Relation(a**2, "=", b**2)),
    ]
    return pairs[tape.below(len(pairs))]


def equivalent(tape: Tape, symbols: Sequence[Any]) -> tuple[Proposition, Proposition]:
    """Return two propositions that say the same where they have a value."""
    a, b = expression(tape, symbols), polynomial(tape, symbols)
    inner = proposition(tape, symbols, 0)
    pairs: list[tuple[Proposition, Proposition]] = [
        (Relation(a, ">", b), Relation(b, "<", a)),
        (Relation(a, "≥", b), Relation(a - b, "≥", 0)),
        (Relation(a, "=", b), Relation(2 * a, "=", 2 * b)),
        (inner, inner),
        (inner, Not(negation(inner))),
        (Relation(a, "≠", b), Not(Relation(a, "=", b))),
    ]
    return pairs[tape.below(len(pairs))]
