"""Rules about matrices of any size: what is positive and what follows from that, and how they move."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import partial
from typing import Any

import sympy
from sympy.matrices.expressions.determinant import Determinant

from qdsym.proof.trusted.deciding.words import Words
from qdsym.proof.trusted.language.propositions import (
    Iff,
    Outgrows,
    PositiveSemidefinite,
    Rate,
    Relation,
    SameSpectrum,
)
from qdsym.proof.trusted.rules.definedness import Rejected
from qdsym.proof.trusted.rules.inference import Inference

ZERO = sympy.Integer(0)


def transposition(step: Inference) -> None:
    """det(λ − Bᵀ) = det(λ − B), v†Bᵀv = v̄†Bv̄ with v̄ the conjugate of v, and v†B̄v is the conjugate of v̄†Bv̄."""
    match step.conclusion:
        case SameSpectrum(left, right):
            forms = [sympy.Transpose(right)]
        case Iff(PositiveSemidefinite(left), PositiveSemidefinite(right)):
            forms = [sympy.Transpose(right), sympy.Transpose(sympy.Adjoint(right))]
        case _:
            raise Rejected("this rule concludes that two matrices have one spectrum, or A ⪰ 0 ⇔ B ⪰ 0")
    premise = step.only().proposition
    step.require_no_discharge()
    attempts = [partial(step.require_same, premise, Relation(left, "=", form)) for form in forms]
    step.require(any(map(step.follows, attempts)), "the premise is not A = Bᵀ, nor A = B̄ for positivity")


def conic_sum(step: Inference) -> None:
    """M is Σ weight·BAB† with A known to be positive, or 1."""
    matrix = step.conclude(PositiveSemidefinite).matrix
    rule = step.rule
    _require_alike(step, rule.weights, rule.frames, rule.cores)
    terms = []
    for weight, frame, core in zip(rule.weights, rule.frames, rule.cores, strict=True):
        _require_weight(step, weight)
        step.require(bool(getattr(frame, "is_Matrix", False)), "a frame is a matrix")
        if core != 1:
            _require_positive(step, core)
            step.require(frame.shape[1] == core.shape[0], "a frame does not fit its matrix")
        terms.append(sympy.MatMul(weight, frame, core, sympy.Adjoint(frame)))
    step.require_equal(matrix, sympy.MatAdd(*terms))


def compression(step: Inference) -> None:
    """The premise is M ⪰ 0, and the conclusion is det V†MV ≥ 0, or M = M†."""
    relation, premise = step.conclude(Relation), _positive_premise(step)
    if relation == Relation(premise.matrix, "=", sympy.Adjoint(premise.matrix)):
        return
    step.require(relation.operator == "≥" and relation.rhs == 0, "this rule concludes value ≥ 0")
    frame, matrix = step.rule.frame, premise.matrix
    rows, columns = getattr(frame, "shape", (0, 0))
    step.require(rows == matrix.shape[0], "a frame of {} rows is needed, not {}", matrix.shape[0], rows)
    step.require(isinstance(columns, int | sympy.Integer) and columns > 0, "a frame has one column or more")
    inside = sympy.MatMul(sympy.Adjoint(frame), matrix, frame)
    step.require_equal(relation.lhs, sympy.Trace(inside) if columns == 1 else Determinant(inside))


def direct_sum(step: Inference) -> None:
    """A direct sum is positive exactly when both eigenvalues of its blocks are ≥ 0 in every mode."""
    match step.conclusion:
        case PositiveSemidefinite(matrix):
            values, wanted = step.rule.values, 2
            for value in values:
                step.require(step.signs().holds(Relation(value, "≥", ZERO)), "{} is not seen to be ≥ 0", value)
        case Relation(_, "≥", _):
            matrix, values, wanted = _positive_premise(step).matrix, (step.conclusion.difference,), 1
        case _:
            raise Rejected("this rule concludes M ⪰ 0, or an inequality ≥ from that")
    words = step.words()
    plain, turned = words.modewise(matrix)
    height = -turned * words.scalars.imaginary_unit()  # ⊕ (f + h iσ), and iσ has the eigenvalues ±1
    step.require(words.scalars.is_real(plain) and words.scalars.is_real(height), "the direct sum is not Hermitian")
    said = [words.scalars.scalar(value) for value in values]
    found = [e for e in (plain - height, plain + height) if any(words.scalars.is_zero(e - v) for v in said)]
    step.require(len(found) >= wanted, "the values are not the eigenvalues of a block")
    step.discharge()


def _positive_premise(step: Inference) -> Any:
    """Return the only premise, M ⪰ 0, shown under no more than the step's hypotheses."""
    step.require_no_discharge()
    premise = step.only().proposition
    step.require(isinstance(premise, PositiveSemidefinite), "the premise is not M ⪰ 0")
    return premise


def trace_order(step: Inference) -> None:
    """Tr AB = Tr √A B √A ≥ 0."""
    relation = step.conclude(Relation)
    rule = step.rule
    step.require(relation.operator == "≥", "this rule concludes an inequality ≥")
    _require_alike(step, rule.weights, rule.left, rule.right)
    terms = []
    for weight, one, other in zip(rule.weights, rule.left, rule.right, strict=True):
        _require_weight(step, weight)
        _require_positive(step, one)
        _require_positive(step, other)
        step.require(one.shape == other.shape, "two matrices of a trace do not fit")
        terms.append(weight * sympy.Trace(sympy.MatMul(one, other)))
    step.require_equal(relation.difference, sympy.Add(*terms, evaluate=False))


def positive_determinant(step: Inference) -> None:
    """What is ⪰ a positive invertible matrix has eigenvalues > 0, and determinants multiply."""
    relation, rule = step.conclude(Relation), step.rule
    positive = relation.operator == ">" and relation.rhs == 0 and isinstance(relation.lhs, Determinant)
    step.require(positive, "this rule concludes det M > 0")
    _require_alike(step, rule.factors, rule.floors)
    _require_product(step, relation.lhs.args[0], rule.factors, rule.floors)
    for factor, floor in zip(rule.factors, rule.floors, strict=True):
        _require_positive(step, floor)
        if factor != floor:
            _require_positive(step, factor - floor)


def differentiation(step: Inference) -> None:
    """The derivative of every word, letter by letter, adds up to the value; or it is that of weight·ln det M."""
    body, factors = step.conclude(Rate), step.rule.factors
    if not factors:
        words = step.words()
        step.require(words.has_rate(body.matrix, body.value), "the normal forms differ")
        return step.discharge()
    weight, logarithm = body.matrix.as_coeff_Mul(rational=True)
    inside = logarithm.args[0] if isinstance(logarithm, sympy.log) else None
    if not isinstance(inside, Determinant):
        raise Rejected("with factors, this rule concludes the rate of a rational times ln det M")
    matrix = inside.args[0]
    step.require(Relation(inside, ">", ZERO) in step.facts(), "det M > 0 was not shown")
    words = _require_product(step, matrix, factors, factors)
    inverse = words.product(*(sympy.Inverse(factor) for factor in reversed(factors)))
    rational = words.scalars.rational(Fraction(int(weight.p), int(weight.q)))

    def rate() -> dict[Any, Any]:
        traced = words.trace_of(words.product(inverse, words.rate(matrix)))
        traced = {word or ((matrix.shape[0], False, False),): value for word, value in traced.items()}
        return {name: rational * coefficient for name, coefficient in traced.items()}

    step.require(words.traces_agree(rate, lambda: words.traces(body.value)), "the normal forms differ")
    step.discharge()


def _require_product(step: Inference, matrix: Any, factors: Sequence[Any], invertible: Sequence[Any]) -> Words:
    """Require that a matrix is a product of square factors of its size, and as many matrices of that invertible."""
    fits = all(getattr(part, "shape", None) == matrix.shape for part in (*factors, *invertible))
    step.require(fits, "a factor is not of the size of the product")
    words = step.words()
    step.require(words.are_equal(matrix, sympy.MatMul(*factors)), "the matrix is not that product")
    for part in invertible:
        words.polynomial(sympy.Inverse(part))
    step.discharge()
    return words


def integration(step: Inference) -> None:
    """Both rates were shown, and that one is at least the other, at every point of the domain."""
    body = step.conclude(Outgrows)
    step.require_no_discharge()
    rates = [p.proposition for p in step.premises if isinstance(p.proposition, Rate)]
    for fast in (r for r in rates if r.matrix == body.fast):
        for slow in (r for r in rates if r.matrix == body.slow):
            if step.proves(Relation(fast.value, "≥", slow.value)):
                return
    raise Rejected("it was not shown that the rate of one is at least that of the other")


def _require_alike(step: Inference, *parts: Any) -> None:
    step.require(bool(parts[0]) and len({len(part) for part in parts}) == 1, "the certificate's parts do not match")


def _require_weight(step: Inference, weight: Any) -> None:
    step.require_real(weight)
    step.require(not step.domain.symbols(weight) & step.domain.mode_symbols, "a weight belongs to one mode")
    step.require(step.signs().holds(Relation(weight, "≥", ZERO)), "the weight {} is not seen to be ≥ 0", weight)


def _require_positive(step: Inference, matrix: Any) -> None:
    step.require(PositiveSemidefinite(matrix) in step.facts(), "{} ⪰ 0 was not shown", matrix)
