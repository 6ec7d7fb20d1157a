"""Steps about explicit matrices: squares, vectors, minors, spectra and transposes."""

from __future__ import annotations

from typing import Any

import sympy
from sympy import Adjoint, I, ImmutableMatrix, Integer, MatAdd, MatMul, Rational, Transpose, sqrt
from sympy.functions.elementary.miscellaneous import Min

from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.propositions import (
    Iff,
    PositiveSemidefinite,
    Proposition,
    Relation,
    SameSpectrum,
    SmallestEigenvalue,
    Spectrum,
)
from tests.fuzz.drafts import Draft, Pen, makes
from tests.fuzz.expressions import a_number_setting, atom, constant, expression, matrix, polynomial, relation
from tests.fuzz.rules.numbers import finite, signed
from tests.fuzz.settings import M2
from tests.fuzz.tape import Tape

HALF = Rational(1, 2)
BASES = [
    [ImmutableMatrix([1, 0]), ImmutableMatrix([0, 1])],
    [ImmutableMatrix([Rational(3, 5), Rational(4, 5)]), ImmutableMatrix([Rational(-4, 5), Rational(3, 5)])],
    [ImmutableMatrix([sqrt(HALF), I * sqrt(HALF)]), ImmutableMatrix([sqrt(HALF), -I * sqrt(HALF)])],
    [ImmutableMatrix([sqrt(HALF), sqrt(HALF)]), ImmutableMatrix([sqrt(HALF), -sqrt(HALF)])],
]


def gram(weights: Any, vectors: Any) -> Any:
    """Return Σ weight·vv† written out."""
    total = sympy.zeros(vectors[0].rows, vectors[0].rows)
    for weight, vector in zip(weights, vectors, strict=True):
        conjugate = vector.applyfunc(lambda e: e.xreplace({I: -I}))
        total += weight * vector * conjugate.T
    return ImmutableMatrix(total.applyfunc(sympy.expand))


def a_vector(tape: Tape, symbols: Any, size: int = 2) -> Any:
    """Return a column of small expressions, sometimes complex."""
    entries = [tape.pick([atom(tape, symbols), constant(tape)]) for _ in range(size)]
    if tape.chance(3):
        entries[-1] = entries[-1] * I
    return ImmutableMatrix(entries)


@makes("ConicSum")
def sum_of_squares(tape: Tape) -> Draft:
    """M written out as Σ weight·vv†, with weights of which a sign is known."""
    pen = Pen(a_number_setting(tape), tape)
    symbols = pen.setting.numbers
    size = tape.pick([2, 2, 2, 3])
    count = 1 + tape.below(2)
    given: list[Proposition] = []
    weights = [signed(tape, symbols, list(pen.setting.domain.hypotheses)) for _ in range(count)]
    vectors = [a_vector(tape, symbols, size) for _ in range(count)]
    if tape.chance(3):
        known = Relation(weights[0], tape.pick("≥>≠"), 0)
        given.append(known)
        if tape.below(2):
            pen.grant(known, given)
    if not finite(*weights):
        weights = [Integer(1)] * count
    body = gram(weights, vectors)
    if tape.chance(6):
        body = MatAdd(*(MatMul(k, v, Adjoint(v)) for k, v in zip(weights, vectors, strict=True)))
    rule = steps.ConicSum(weights=tuple(weights), frames=tuple(vectors), cores=(Integer(1),) * count)
    return pen.conclude(PositiveSemidefinite(body), rule, given)


def a_value(tape: Tape, body: Any, vector: Any) -> Any:
    """Return v†Mv, as it stands or written out."""
    conjugate = vector.applyfunc(lambda e: e.xreplace({I: -I}))
    explicit = body.applyfunc(lambda e: e) if isinstance(body, sympy.MatrixBase) else None
    if explicit is None or tape.chance(3):
        return MatMul(Adjoint(vector), body, vector)
    return sympy.expand((conjugate.T * explicit * vector)[0, 0])


def a_matrix(tape: Tape, pen: Pen) -> Any:
    """Return a 2×2 matrix: one written out, a defined one, or a sum of squares."""
    defined = [d.symbol for d in pen.setting.domain.definitions if d.symbol == M2]
    if defined and tape.below(2):
        return M2
    return matrix(tape, pen.setting.numbers)


@makes("Compression")
def value_on_vector(tape: Tape) -> Draft:
    """What a positive matrix is on a vector."""
    pen = Pen(a_number_setting(tape), tape)
    body = a_matrix(tape, pen)
    vector = a_vector(tape, pen.setting.numbers)
    if tape.chance(6):
        vector = ImmutableMatrix([expression(tape, pen.setting.numbers), 1])
    positive = PositiveSemidefinite(body)
    pen.suppose(positive) if tape.below(2) else pen.grant(positive, [positive])
    given = [positive, *([relation(tape, pen.setting.numbers)] if tape.chance(6) else [])]
    value = a_value(tape, body, vector)
    value = value if finite(value) else Integer(1)
    return pen.conclude(Relation(value, "≥", 0), steps.Compression(frame=vector), given)


@makes("Compression")
def principal_minor(tape: Tape) -> Draft:
    """A minor of a positive matrix, its rows in any order."""
    pen = Pen(a_number_setting(tape), tape)
    body = a_matrix(tape, pen)
    if tape.chance(3) and isinstance(body, sympy.MatrixBase):
        extra = polynomial(tape, pen.setting.numbers)
        body = ImmutableMatrix(sympy.diag(body, extra))
    positive = PositiveSemidefinite(body)
    pen.suppose(positive) if tape.below(2) else pen.grant(positive, [positive])
    size = body.shape[0]
    rows = tape.pick([(0,), (1,), (0, 1), (1, 0), (size - 1, 0), (0, 0)])
    explicit = ImmutableMatrix(size, size, lambda i, j: body[i, j])
    if body == M2:
        explicit = next(d.value for d in pen.setting.domain.definitions if d.symbol == M2)
    value = explicit.extract(list(rows), list(rows)).det()
    frame = ImmutableMatrix(sympy.eye(size).extract(list(range(size)), list(rows)))
    value = sympy.expand(value) if tape.below(2) else value
    return pen.conclude(Relation(value, "≥", 0), steps.Compression(frame=frame), [positive])


@makes("Compression")
def mirrored(tape: Tape) -> Draft:
    """A matrix that is supposed to be positive, and the same with one entry changed, as its conjugate transpose."""
    pen = Pen(a_number_setting(tape), tape)
    body = a_matrix(tape, pen)
    if tape.chance(2) and isinstance(body, sympy.MatrixBase):
        changed = sympy.Matrix(body)
        changed[0, 1] = expression(tape, pen.setting.numbers)
        body = ImmutableMatrix(changed) if finite(changed[0, 1]) else body
    positive = PositiveSemidefinite(body)
    pen.suppose(positive) if tape.below(2) else pen.grant(positive, [positive])
    turned = tape.pick([Adjoint, Adjoint, Adjoint, Transpose])
    return pen.conclude(Relation(body, "=", turned(body)), steps.Compression(), [positive])


def a_spectrum(tape: Tape, symbols: Any, values: list[Any]) -> Spectrum:
    """Return a matrix written out from its eigenvalues, with a basis of eigenvectors."""
    vectors = list(tape.pick(BASES))
    if tape.chance(4):
        # A rotation by an angle that is a variable.
        angle = tape.pick(symbols)
        vectors = [
            ImmutableMatrix([sympy.cos(angle), sympy.sin(angle)]),
            ImmutableMatrix([-sympy.sin(angle), sympy.cos(angle)]),
        ]
    return Spectrum(gram(values, vectors), tuple(values), tuple(vectors))


@makes("SpectralResolution")
def spectral(tape: Tape) -> Draft:
    """A matrix written out from its spectrum."""
    pen = Pen(a_number_setting(tape), tape)
    symbols = pen.setting.numbers
    values = [polynomial(tape, symbols) if tape.below(3) else expression(tape, symbols) for _ in range(2)]
    given = [relation(tape, symbols)] if tape.chance(5) else []
    return pen.conclude(a_spectrum(tape, symbols, values), steps.SpectralResolution(), given)


@makes("LeastEigenvalue")
def least_eigenvalue(tape: Tape) -> Draft:
    """The least of two eigenvalues: one that is seen to be below the other, or Min of both, with a factor."""
    pen = Pen(a_number_setting(tape), tape)
    symbols = pen.setting.numbers
    facts = list(pen.setting.domain.hypotheses)
    low = polynomial(tape, symbols)
    gap = signed(tape, symbols, facts)
    high = low + (gap if finite(gap) else 1)
    factor = Integer(1)
    if tape.chance(3):
        factor = signed(tape, symbols, facts)
        factor = factor if finite(factor) and factor != 0 else Integer(2)
        low, high = factor * low, factor * high
    given: list[Proposition] = []
    spectrum = a_spectrum(tape, symbols, [low, high])
    pen.grant(spectrum, [])
    smaller = Min(low / factor, high / factor)
    value = tape.pick([low, factor * smaller, high, Min(low, high)])
    if tape.chance(4):
        given.append(Relation(high - low, "≥", 0))
        value = low
    return pen.conclude(SmallestEigenvalue(spectrum.matrix, value), steps.LeastEigenvalue(), given)


def transposes(tape: Tape, pen: Pen) -> tuple[Any, Any]:
    """Write down that one matrix is the transpose, or the conjugate, of another, and return both."""
    body = a_matrix(tape, pen)
    if tape.chance(4) and body != M2:
        body = ImmutableMatrix(body + sympy.Matrix([[0, expression(tape, pen.setting.numbers)], [0, 0]]))
    explicit = body if body != M2 else next(d.value for d in pen.setting.domain.definitions if d.symbol == M2)
    other = tape.pick([ImmutableMatrix(explicit.T), Transpose(body), ImmutableMatrix(explicit.xreplace({I: -I}))])
    if isinstance(other, sympy.MatrixBase) and tape.below(2):
        pen.grant(Relation(other, "=", Transpose(body)))
    else:
        wanted = tape.pick([Transpose(body), Adjoint(body), Transpose(Adjoint(body))])
        equation = Relation(other, "=", wanted)
        pen.grant(equation, [equation])
    return other, body


@makes("Transposition")
def transposed_spectrum(tape: Tape) -> Draft:
    """A matrix and its transpose."""
    pen = Pen(a_number_setting(tape), tape)
    left, right = transposes(tape, pen)
    return pen.conclude(SameSpectrum(left, right), steps.Transposition(), pen.steps[0].sequent.given)


@makes("Transposition")
def transposed_positivity(tape: Tape) -> Draft:
    """A matrix and its transpose or its conjugate."""
    pen = Pen(a_number_setting(tape), tape)
    left, right = transposes(tape, pen)
    body = Iff(PositiveSemidefinite(left), PositiveSemidefinite(right))
    return pen.conclude(body, steps.Transposition(), pen.steps[0].sequent.given)
