"""Steps about matrices of any size: cones, direct sums, traces, determinants, rates and their integrals."""

from __future__ import annotations

from typing import Any

import sympy
from sympy import Adjoint, Determinant, I, Identity, Integer, Inverse, MatAdd, MatMul, Rational, Trace, Transpose, log

from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.propositions import Outgrows, PositiveSemidefinite, Proposition, Rate, Relation
from tests.fuzz.drafts import Draft, Pen, makes
from tests.fuzz.expressions import constant, matrix, nonzero
from tests.fuzz.rules.numbers import finite, signed
from tests.fuzz.rules.words import a_matrix_setting, a_shape, number, of_shape, word
from tests.fuzz.settings import Setting, T, number_setting
from tests.fuzz.tape import Tape


def a_weight(tape: Tape, setting: Setting) -> Any:
    """Return a factor that is ≥ 0, or may be."""
    variables = list(setting.domain.variables)
    options = [Integer(1), Integer(2), Rational(1, 2), Integer(0)]
    if variables:
        v = tape.pick(variables)
        options += [v, v**2, sympy.exp(v), v**2 + 1, 1 / v, sympy.sqrt(v)]
    return tape.pick(options)


def cores(tape: Tape, setting: Setting, shape: Any) -> list[Any]:
    """Return matrices of a shape that may be shown positive: symmetric letters, squares, those of hypotheses."""
    known = [h.matrix for h in setting.domain.hypotheses if isinstance(h, PositiveSemidefinite)]
    known = [k for k in known if k.shape == shape]
    symmetric = [v.symbol for v in setting.domain.matrices if v.symmetry == 1 and v.symbol.shape == shape]
    return [*known, *symmetric, Identity(shape[0])]


def shown_positive(pen: Pen, core: Any, given: list[Proposition]) -> None:
    """Write down that a matrix is positive, by hypothesis unless it is known."""
    body = PositiveSemidefinite(core)
    if isinstance(core, sympy.Identity):
        pen.grant(body)
    elif body not in pen.setting.domain.hypotheses:
        pen.grant(body, [body])
        given.append(body)


@makes("ConicSum")
def conic_sum(tape: Tape) -> Draft:
    """Σ weight·BAB†, of matrices of symbolic or explicit size."""
    if tape.chance(5):
        return _explicit_conic_sum(tape)
    setting = a_matrix_setting(tape)
    pen = Pen(setting, tape)
    shape = a_shape(tape, setting)
    given: list[Proposition] = []
    weights, frames, chosen, terms = [], [], [], []
    for _ in range(1 + tape.below(2)):
        core = tape.pick(cores(tape, setting, shape))
        frame = tape.pick(of_shape(setting, shape))
        if tape.chance(5):
            frame = I * frame
        bridges = [v.symbol for v in setting.domain.matrices if v.symbol.shape[0] != v.symbol.shape[1]]
        if bridges and core.shape[0] == bridges[0].shape[1]:
            frame = bridges[0]
        weight = a_weight(tape, setting)
        shown_positive(pen, core, given)
        weights.append(weight)
        frames.append(frame)
        chosen.append(core)
        terms.append(MatMul(weight, frame, core, Adjoint(frame) if tape.below(2) else Transpose(frame)))
    if len({t.shape for t in terms}) > 1:
        terms, weights, frames, chosen = terms[:1], weights[:1], frames[:1], chosen[:1]
    if tape.chance(6) and setting.domain.variables:
        given.append(Relation(tape.pick(setting.domain.variables), tape.pick("≥>"), 0))
    body = MatAdd(*terms) if len(terms) > 1 else terms[0]
    rule = steps.ConicSum(weights=tuple(weights), frames=tuple(frames), cores=tuple(chosen))
    return pen.conclude(PositiveSemidefinite(body), rule, given)


def _explicit_conic_sum(tape: Tape) -> Draft:
    pen = Pen(number_setting(tape.below(32)), tape)
    symbols = pen.setting.numbers
    core, frame = matrix(tape, symbols), matrix(tape, symbols)
    weight = signed(tape, symbols, list(pen.setting.domain.hypotheses))
    weight = weight if finite(weight) else Integer(1)
    positive = PositiveSemidefinite(core)
    pen.grant(positive, [positive])
    product = weight * frame * core * frame.applyfunc(lambda e: e.xreplace({I: -I})).T
    rule = steps.ConicSum(weights=(weight,), frames=(frame,), cores=(core,))
    return pen.conclude(PositiveSemidefinite(product), rule, [positive])


def _entries(setting: Setting) -> list[Any]:
    return [v for v in setting.domain.matrices if v.entry is not None]


MODES = (
    "modes",
    "modes with a pole",
    "modes without bound",
    "positive modes",
    "two mode variables",
    "moving modes",
    "modes that may stop",
)


def direct_sum(tape: Tape, setting: Setting) -> tuple[Any, Any, Any]:
    """Return a matrix ⊕ (f(ν_k) + h(ν_k)iσ) with f and h."""
    one = tape.pick(_entries(setting))
    two = tape.pick(_entries(setting))
    size = one.symbol.shape[0]
    forms = [v.symbol for v in setting.domain.matrices if v.complex_structure]
    k, j = number(tape, setting), constant(tape)
    plain, body = [
        (one.entry, one.symbol),
        (one.entry * two.entry, one.symbol * two.symbol),
        (one.entry + j, one.symbol + j * Identity(size)),
        (one.entry**2 + k * two.entry, one.symbol**2 + k * two.symbol),
        (one.entry - k, one.symbol - k * Identity(size)),
        (j * one.entry**2, j * one.symbol * one.symbol),
    ][tape.below(6)]
    turned: Any = Integer(0)
    if forms and tape.below(2):
        amount = tape.pick([Integer(1), Integer(-1), constant(tape)])
        turned = amount
        body = body + amount * I * forms[0]
        if tape.chance(3):
            turned, body = turned + one.entry, body + I * forms[0] * one.symbol
    return body, plain, turned


@makes("DirectSum")
def mode_by_mode(tape: Tape) -> Draft:
    """A direct sum whose eigenvalues are read off its blocks."""
    setting = a_matrix_setting(tape, *MODES)
    pen = Pen(setting, tape)
    body, plain, turned = direct_sum(tape, setting)
    given: list[Proposition] = []
    values = [plain - turned, plain + turned]
    if tape.chance(3):
        for value in values:
            pen.grant(Relation(value, "≥", 0))
    if tape.chance(5):
        given.append(Relation(tape.pick(setting.domain.variables), "≥", constant(tape)))
    values = [sympy.factor(value) for value in values] if tape.below(2) else values
    return pen.conclude(PositiveSemidefinite(body), steps.DirectSum(values=tuple(values)), given)


@makes("DirectSum")
def every_mode(tape: Tape) -> Draft:
    """An eigenvalue of the blocks of a positive direct sum."""
    setting = a_matrix_setting(tape, *MODES)
    pen = Pen(setting, tape)
    body, plain, turned = direct_sum(tape, setting)
    positive = PositiveSemidefinite(body)
    if positive not in setting.domain.hypotheses:
        pen.grant(positive, [positive])
        given: list[Proposition] = [positive]
    else:
        pen.grant(positive)
        given = []
    if tape.chance(2):  # A premise under no hypothesis about a single mode, where it holds.
        pen.steps[0] = pen.steps[0].__class__(
            pen.steps[0].sequent.__class__(positive, frozenset()), steps.Citation("granted"), ()
        )
        given = []
    moved = constant(tape)
    value = tape.pick([plain - turned, plain + turned])
    return pen.conclude(Relation(value + moved, "≥", moved), steps.DirectSum(), given)


@makes("TraceOrder")
def trace_order(tape: Tape) -> Draft:
    """Σ weight·Tr AB of positive matrices, of one or of several sizes."""
    setting = a_matrix_setting(tape)
    pen = Pen(setting, tape)
    given: list[Proposition] = []
    weights, left, right = [], [], []
    total: Any = Integer(0)
    for _ in range(1 + tape.below(2)):
        options = cores(tape, setting, a_shape(tape, setting))
        one, other, weight = tape.pick(options), tape.pick(options), a_weight(tape, setting)
        for core in (one, other):
            shown_positive(pen, core, given)
        weights.append(weight)
        left.append(one)
        right.append(other)
        total = total + weight * Trace(MatMul(*([one, other] if tape.below(2) else [other, one])))
    moved = tape.pick([Integer(0), Trace(word(tape, setting, a_shape(tape, setting))), constant(tape)])
    if tape.chance(6) and setting.domain.variables:
        given.append(Relation(tape.pick(setting.domain.variables), tape.pick("≥>"), 0))
    rule = steps.TraceOrder(weights=tuple(weights), left=tuple(left), right=tuple(right))
    return pen.conclude(Relation(total + moved, "≥", moved), rule, given)


INVERTIBLE = ("positive inverses", "inverses", "moving inverses", "named", "differences", "two moving sizes")


def factors(tape: Tape, setting: Setting, most: int = 2) -> tuple[Any, list[Any]]:
    """Return a product of square matrices and its factors, invertible ones more often than not."""
    shape = a_shape(tape, setting)
    invertible = [v.symbol for v in setting.domain.matrices if v.invertible and v.symbol.shape == shape]
    named = [d.symbol for d in setting.domain.definitions if d.invertible and d.symbol.shape == shape]
    options = [*invertible, *named, *(Inverse(s) for s in invertible), Identity(shape[0]), *of_shape(setting, shape)]
    chosen = [tape.pick(options) for _ in range(1 + tape.below(most))]
    return MatMul(*chosen) if len(chosen) > 1 else chosen[0], chosen


@makes("PositiveDeterminant")
def positive_determinant(tape: Tape) -> Draft:
    """The determinant of a product of positive invertible matrices."""
    setting = a_matrix_setting(tape, *INVERTIBLE)
    pen = Pen(setting, tape)
    body, chosen = factors(tape, setting)
    given: list[Proposition] = []
    for factor in chosen:
        shown_positive(pen, factor, given)
    rule = steps.PositiveDeterminant(factors=tuple(chosen), floors=tuple(chosen))
    return pen.conclude(Relation(Determinant(body), ">", 0), rule, given)


@makes("PositiveDeterminant")
def larger_determinant(tape: Tape) -> Draft:
    """The determinant of what is above a positive invertible matrix."""
    setting = a_matrix_setting(tape, *INVERTIBLE)
    pen = Pen(setting, tape)
    shape = a_shape(tape, setting)
    invertible = [v.symbol for v in setting.domain.matrices if v.invertible and v.symbol.shape == shape]
    below = tape.pick([*invertible, Identity(shape[0]), *of_shape(setting, shape)])
    above = tape.pick(of_shape(setting, shape))
    body = tape.pick([below + above, above, MatAdd(above, Identity(shape[0]))])
    given: list[Proposition] = []
    shown_positive(pen, below, given)
    shown_positive(pen, body - below, given)
    rule = steps.PositiveDeterminant(factors=(body,), floors=(below,))
    return pen.conclude(Relation(Determinant(body), ">", 0), rule, given)


MOVING = (
    "modes with a pole",
    "a broken law",
    "moving",
    "moving inverses",
    "growing",
    "two moving sizes",
    "moving modes",
    "modes that may stop",
    "unsaid rates",
)


def rate_of(setting: Setting, node: Any) -> Any:
    """Return the rate of a product of letters by the product rule, as an expression."""
    declared = {v.symbol: v for v in setting.domain.matrices}
    speeds = {v.symbol: v.rate for v in setting.domain.modes}

    def letter(one: Any) -> Any:
        if isinstance(one, sympy.Transpose):
            return Transpose(letter(one.args[0]))
        if isinstance(one, sympy.Inverse):
            return -one * letter(one.args[0]) * one
        if isinstance(one, sympy.MatPow):
            return letter(one.args[0]) * one.args[0] + one.args[0] * letter(one.args[0])
        variable = declared.get(one)
        if variable is None or (variable.entry is None and variable.rate is None):
            return sympy.ZeroMatrix(*one.shape)
        if variable.entry is None:
            return variable.rate
        (symbol,) = variable.entry.free_symbols
        slope = sympy.cancel(sympy.diff(variable.entry, symbol) * (speeds[symbol] or 0))
        others = {v.entry: v.symbol for v in setting.domain.matrices if v.entry is not None}
        return _in_letters(slope, others, one.shape[0])

    if not isinstance(node, sympy.MatMul):
        return letter(node)
    parts = []
    for k in range(len(node.args)):
        one = node.args[k]
        if one.is_Matrix:
            parts.append(MatMul(*node.args[:k], letter(one), *node.args[k + 1 :]))
    return MatAdd(*parts) if len(parts) > 1 else parts[0]


def _in_letters(entry: Any, others: dict[Any, Any], size: Any) -> Any:
    """Return ⊕ of a polynomial in an entry, written with the letters that have such entries."""
    if entry in others:
        return others[entry]
    symbol = next(iter(entry.free_symbols), None)
    total: Any = sympy.ZeroMatrix(size, size)
    if symbol is None:
        return entry * Identity(size)
    for (power,), coefficient in sympy.Poly(entry, symbol).terms():
        term = {0: Identity(size), 1: others.get(symbol, Identity(size)), 2: others.get(symbol**2, Identity(size))}
        total = total + coefficient * term.get(power, Identity(size))
    return total


@makes("Differentiation")
def product_rule(tape: Tape) -> Draft:
    """The rate of a product of moving letters, or of its trace."""
    setting = a_matrix_setting(tape, *MOVING, "plain", "symplectic", "modes")
    pen = Pen(setting, tape)
    body = word(tape, setting, a_shape(tape, setting), 3)
    structures = [v.symbol for v in setting.domain.matrices if v.complex_structure]
    if structures and tape.chance(4):
        body = MatMul(T, structures[0], Transpose(T)) if T in setting.matrices else body
    body = body.doit() if isinstance(body, sympy.MatMul) else body
    value = rate_of(setting, body)
    factor = number(tape, setting) if tape.chance(3) else Integer(1)
    if tape.chance(3):
        other = word(tape, setting, a_shape(tape, setting), 2)
        if other.shape == body.shape:
            body, value = body + other, value + rate_of(setting, other)
    given: list[Proposition] = []
    if tape.chance(5):
        symbol = tape.pick(setting.domain.variables or (Trace(body),))
        equation = Relation(symbol, "=", Trace(body))
        pen.grant(equation, [equation])
        given.append(equation)
    if tape.chance(2):
        return pen.conclude(Rate(factor * Trace(body), factor * Trace(value)), steps.Differentiation(), given)
    return pen.conclude(Rate(factor * body, factor * value), steps.Differentiation(), given)


@makes("Differentiation")
def log_determinant(tape: Tape) -> Draft:
    """The rate of a rational times ln det M."""
    setting = a_matrix_setting(tape, "moving inverses", "two moving sizes", "moving inverses", "inverses", "named")
    pen = Pen(setting, tape)
    body, chosen = factors(tape, setting)
    weight = tape.pick([Integer(1), Rational(1, 2), nonzero(tape)])
    positive = Relation(Determinant(body), ">", 0)
    pen.grant(positive, [positive])
    value: Any = Integer(0)
    for factor in chosen:
        bare = factor.args[0] if isinstance(factor, sympy.Inverse) else factor
        turn = -1 if isinstance(factor, sympy.Inverse) else 1
        speed = rate_of(setting, bare)
        if not isinstance(bare, sympy.Identity):
            value = value + turn * Trace(MatMul(Inverse(bare), speed).doit())
    rule = steps.Differentiation(factors=tuple(chosen))
    return pen.conclude(Rate(weight * log(Determinant(body)), weight * value), rule, [positive])


@makes("Integration")
def integration(tape: Tape) -> Draft:
    """Two traces whose rates compare."""
    setting = a_matrix_setting(tape, "growing", "moving", "moving inverses", "two moving sizes", "modes that may stop")
    pen = Pen(setting, tape)
    sides = []
    for _ in range(2):
        body = word(tape, setting, a_shape(tape, setting), 2)
        factor = tape.pick([Integer(1), Integer(1), constant(tape)])
        shift = constant(tape)
        sides.append((factor * Trace(body) + shift, factor * Trace(rate_of(setting, body)).doit()))
    if tape.below(2):
        # One that surely grows by at least as much as the other.
        (first, speed), extra = sides[0], tape.pick([Integer(0), Integer(0), Integer(1)])
        sides = [(first, speed), (first + extra, speed)]
    (fast, quick), (slow, lazy) = sides
    pen.grant(Rate(fast, quick))
    pen.grant(Rate(slow, lazy))
    compare = Relation(quick, "≥", lazy)
    pen.grant(compare)
    return pen.conclude(Outgrows(fast, slow), steps.Integration(), [])
