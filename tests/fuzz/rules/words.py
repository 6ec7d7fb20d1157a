"""Random expressions in matrices of symbolic size, and pairs of equal ones."""

from __future__ import annotations

from typing import Any

import sympy
from sympy import Adjoint, Determinant, I, Identity, Integer, Inverse, MatMul, Trace, Transpose

from qdsym.proof.trusted.language.propositions import PositiveSemidefinite, Proposition, Relation
from qdsym.proof.trusted.language.steps import Rule
from tests.fuzz.drafts import Draft, Pen
from tests.fuzz.expressions import constant, nonzero
from tests.fuzz.settings import Setting, matrix_settings
from tests.fuzz.tape import Tape

FOCUS: list[str] = []
"""Names of the domains to which a search is confined; all if there are none."""


def a_matrix_setting(tape: Tape, *names: str) -> Setting:
    """Return one of the domains with matrices of symbolic size, one of the named if any are."""
    settings = matrix_settings()
    return settings[tape.pick(FOCUS or names or [*settings, "two sizes", "two moving sizes"])]


def of_shape(setting: Setting, shape: Any) -> list[Any]:
    """Return the letters of a shape: matrices, transposes, and what is invertible inverted."""
    found = []
    for variable in setting.domain.matrices:
        if variable.symbol.shape == shape:
            found.append(variable.symbol)
        if (variable.symbol.shape[1], variable.symbol.shape[0]) == shape:
            found.append(Transpose(variable.symbol))
        if variable.symbol.shape == shape and (
            variable.invertible or variable.symplectic or variable.complex_structure
        ):
            found.append(Inverse(variable.symbol))
    for definition in setting.domain.definitions:
        if getattr(definition.symbol, "shape", None) == shape:
            found += [definition.symbol] + ([Inverse(definition.symbol)] if definition.invertible else [])
    if shape[0] == shape[1]:
        found.append(Identity(shape[0]))
    return found


def a_shape(tape: Tape, setting: Setting) -> Any:
    """Return the shape of one of the square matrices."""
    shapes = [v.symbol.shape for v in setting.domain.matrices if v.symbol.shape[0] == v.symbol.shape[1]]
    return tape.pick(shapes)


def word(tape: Tape, setting: Setting, shape: Any, length: int = 2) -> Any:
    """Return a product of letters, through other sizes where matrices lead there."""
    letters = of_shape(setting, shape)
    bridges = [v.symbol for v in setting.domain.matrices if v.symbol.shape[0] != v.symbol.shape[1]]
    if bridges and tape.chance(3):
        bridge = bridges[0] if bridges[0].shape[0] == shape[0] else Transpose(bridges[0])
        if bridge.shape[0] == shape[0] == shape[1]:
            return MatMul(bridge, Transpose(bridge))
    factors = [tape.pick(letters) for _ in range(1 + tape.below(length))]
    return MatMul(*factors) if len(factors) > 1 else factors[0]


def number(tape: Tape, setting: Setting) -> Any:
    """Return a coefficient: a number or a variable, also one that each mode has its own of."""
    if tape.below(3) or not setting.domain.variables:
        return constant(tape)
    return tape.pick(setting.domain.variables)


def equal_words(tape: Tape, setting: Setting, shape: Any) -> tuple[Any, Any]:
    """Return two expressions in matrices that are equal for all matrices as declared."""
    a, b, d = (word(tape, setting, shape) for _ in range(3))
    k = number(tape, setting)
    letter = tape.pick(of_shape(setting, shape))
    kind = tape.below(10)
    if kind >= 8 and shape[0] == shape[1]:
        letters = [v for v in setting.domain.matrices if v.symbol.shape == shape]
        one, two = tape.pick(letters), tape.pick(letters)
        M, N = one.symbol, two.symbol
        if one.symplectic or (two.complex_structure and one.complex_structure):
            form = next(v.symbol for v in letters if v.complex_structure)
            return M * form * Transpose(M), form
        if one.symmetry:
            return Transpose(M), one.symmetry * M
        if one.entry is not None:
            return M * N, N * M
        return M * N * Transpose(M), Transpose(M * Transpose(N) * Transpose(M))
    pairs = [
        (a * (b + d), a * b + a * d),
        (Transpose(a * b), Transpose(b) * Transpose(a)),
        (k * (a + b), k * b + k * a),
        ((a + b) * (a - b), a * a - a * b + b * a - b * b),
        (Adjoint(I * a), -I * Transpose(a)),
        (
            letter * Inverse(letter) if _invertible(setting, letter) else a,
            Identity(shape[0]) if _invertible(setting, letter) else a,
        ),
        (a + k * b, a + k * b),
        (Transpose(Transpose(a)) + b, b + a),
    ]
    return pairs[kind % 8]


def _invertible(setting: Setting, letter: Any) -> bool:
    return any(v.symbol == letter and v.invertible for v in setting.domain.matrices)


def equal_traces(tape: Tape, setting: Setting) -> tuple[Any, Any]:
    """Return two numbers made of traces that are equal; terms may speak of several sizes."""
    left: Any = Integer(0)
    right: Any = Integer(0)
    for _ in range(1 + tape.below(2)):
        shape = a_shape(tape, setting)
        a, b = word(tape, setting, shape), word(tape, setting, shape)
        k = number(tape, setting)
        one, other = [
            (Trace(a * b), Trace(b * a)),
            (Trace(a), Trace(Transpose(a))),
            (Trace(a + b), Trace(b) + Trace(a)),
            (Trace(a), Trace(a)),
            (Trace(Identity(shape[0])), Trace(Identity(shape[0]))),
            (Trace(Identity(shape[0])), Trace(Identity(shape[0] if tape.below(3) else a_shape(tape, setting)[0]))),
        ][tape.below(6)]
        left, right = left + k * one, right + k * other
    if tape.chance(4) and setting.domain.variables:
        extra = nonzero(tape) * tape.pick(setting.domain.variables)
        left, right = left + extra, extra + right
    return left, right


def abstract_identity(tape: Tape, rule: Rule) -> Draft:
    """Return an identity between words or between traces."""
    setting = a_matrix_setting(tape)
    pen = Pen(setting, tape)
    given: list[Proposition] = []
    if tape.chance(8) and setting.domain.variables:
        given.append(Relation(tape.pick(setting.domain.variables), "≥", constant(tape)))
    if tape.chance(8):
        shape = a_shape(tape, setting)
        value = Determinant(word(tape, setting, shape))
        body = tape.pick(
            [(value + 1, 1 + value), (1 / (1 + value**2), 1 / (value**2 + 1)), (sympy.log(value), sympy.log(value))]
        )
        return pen.conclude(Relation(body[0], "=", body[1]), rule, given)
    if tape.chance(8) and setting.domain.variables:
        # An equation about a number, put into a coefficient or a trace.
        symbol = tape.pick(setting.domain.variables)
        equation = Relation(symbol, "=", tape.pick([Integer(2), Trace(word(tape, setting, a_shape(tape, setting)))]))
        pen.grant(equation, [equation])
        shape = a_shape(tape, setting)
        body = word(tape, setting, shape)
        factor = tape.pick([Trace(body), symbol])
        return pen.conclude(Relation(symbol * factor, "=", equation.rhs * factor), rule, [*given, equation])
    if tape.below(2):
        left, right = equal_traces(tape, setting)
    else:
        left, right = equal_words(tape, setting, a_shape(tape, setting))
    return pen.conclude(Relation(left, "=", right), rule, given)


def a_proposition(tape: Tape, setting: Setting) -> Proposition:
    """Return a proposition about matrices: of a trace, of a determinant, that a matrix is positive."""
    shape = a_shape(tape, setting)
    body = word(tape, setting, shape)
    k = constant(tape)
    options: list[Proposition] = [
        Relation(Trace(body), tape.pick("≥>≤<≠="), k),
        Relation(1 / (1 + Determinant(body)), ">", k),
        Relation(Determinant(body) + k, tape.pick("≥>≠"), 0),
        PositiveSemidefinite(body),
        Relation(sympy.log(Determinant(body)), "≥", k),
        Relation(body, "=", word(tape, setting, shape)),
        Relation(1 / Trace(body), "≠", k),
        Relation(k * Trace(body), "≥", Trace(word(tape, setting, a_shape(tape, setting)))),
    ]
    return options[tape.below(len(options))]
