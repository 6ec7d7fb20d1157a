"""Rules about matrices of any size: cones of positive matrices, direct sums, traces and determinants."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import sympy
from sympy.matrices.expressions.determinant import Determinant

from qdsym.proof.trusted.deciding.words import Words
from qdsym.proof.trusted.language.propositions import Outgrows, PositiveSemidefinite, Rate, Relation
from qdsym.proof.trusted.rules.definedness import Rejected
from qdsym.proof.trusted.rules.inference import Inference

ZERO = sympy.Integer(0)


def conic_sum(step: Inference) -> None:
    """M is Σ weight·BAB† with A known to be positive."""
    matrix = step.conclude(PositiveSemidefinite).matrix
    rule = step.rule
    _require_alike(step, rule.weights, rule.frames, rule.cores)
    terms = []
    for weight, frame, core in zip(rule.weights, rule.frames, rule.cores, strict=True):
        _require_weight(step, weight)
        _require_positive(step, core)
        step.require(frame.shape[1] == core.shape[0], "a frame does not fit its matrix")
        terms.append(sympy.MatMul(weight, frame, core, sympy.Adjoint(frame)))
    step.require_equal(matrix, sympy.MatAdd(*terms) if len(terms) > 1 else terms[0])


def mode_by_mode(step: Inference) -> None:
    """A direct sum is positive when the two eigenvalues of its blocks are, in every mode."""
    matrix = step.conclude(PositiveSemidefinite).matrix
    values = step.rule.values
    step.require(len(values) == 2, "a block has two eigenvalues")
    words = step.words(matrix, *values)
    for value, eigenvalue in zip(values, _eigenvalues(step, words, matrix), strict=True):
        step.require(words.scalars.is_zero(words.scalars.scalar(value) - eigenvalue), f"{value} is no eigenvalue")
        step.require(step.signs().holds(Relation(value, "≥", ZERO)), f"{value} is not seen to be ≥ 0")
    step.discharge(words.owing())


def every_mode(step: Inference) -> None:
    """An eigenvalue of the blocks of a positive direct sum is ≥ 0 in every mode."""
    relation = step.conclude(Relation)
    premise = step.only().proposition
    step.require_no_discharge()
    if not isinstance(premise, PositiveSemidefinite):
        raise Rejected("the premise is not M ⪰ 0")
    step.require(relation.operator == "≥", "this rule concludes an inequality ≥")
    words = step.words(premise.matrix, relation.lhs, relation.rhs)
    value = words.scalars.scalar(relation.difference)
    found = _eigenvalues(step, words, premise.matrix)
    step.require(any(words.scalars.is_zero(value - e) for e in found), "the difference is no eigenvalue of a block")
    step.discharge(words.owing())


def _eigenvalues(step: Inference, words: Words, matrix: Any) -> tuple[Any, Any]:
    plain, turned = words.modewise(matrix)
    height = -turned * words.scalars.imaginary_unit()  # ⊕ (f + h iσ), and iσ has the eigenvalues ±1
    step.require(words.scalars.is_real(plain) and words.scalars.is_real(height), "the direct sum is not Hermitian")
    return plain - height, plain + height


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
    """The determinant of a positive invertible matrix is > 0, and determinants multiply."""
    matrix = _of_determinant(step)
    step.require(bool(step.rule.factors), "a product has at least one factor")
    for factor in step.rule.factors:
        step.require(factor.shape == matrix.shape, "a factor is not of the size of the product")
        _require_positive(step, factor)
    _require_product(step, matrix)


def larger_determinant(step: Inference) -> None:
    """Every eigenvalue of what is ⪰ a positive invertible matrix is > 0."""
    matrix, below = _of_determinant(step), step.rule.below
    step.require(getattr(below, "shape", None) == matrix.shape, "the smaller matrix is not of the size of the larger")
    _require_positive(step, below)
    _require_positive(step, matrix - below)
    words = step.words(below)
    words.polynomial(sympy.Inverse(below))
    step.discharge(words.owing())


def _of_determinant(step: Inference) -> Any:
    """Return the matrix whose determinant is concluded to be > 0."""
    relation = step.conclude(Relation)
    positive = relation.operator == ">" and relation.rhs == 0 and isinstance(relation.lhs, Determinant)
    step.require(positive, "this rule concludes det M > 0")
    return relation.lhs.args[0]


def log_determinant(step: Inference) -> None:
    """The derivative of weight·ln det M is weight·Tr M⁻¹Ṁ."""
    body = step.conclude(Rate)
    weight, logarithm = body.matrix.as_coeff_Mul(rational=True)
    inside = logarithm.args[0] if isinstance(logarithm, sympy.log) and len(logarithm.args) == 1 else None
    if not isinstance(inside, Determinant):
        raise Rejected("this rule concludes the rate of a rational times ln det M")
    matrix = inside.args[0]
    known = Relation(inside, ">", ZERO)
    step.require(known in step.facts(), "det M > 0 was not shown")
    step.require(all(f.shape == matrix.shape for f in step.rule.factors), "a factor is not of the size of the product")
    words = _require_product(step, matrix)
    inverse = words.product(*(sympy.Inverse(factor) for factor in reversed(step.rule.factors)))
    rational = words.scalars.rational(Fraction(int(weight.p), int(weight.q)))

    def rate() -> dict[Any, Any]:
        traced = words.trace_of(words.product(inverse, words.rate(matrix)))
        traced = {word or ((matrix.shape[0], False, False),): value for word, value in traced.items()}
        return {name: rational * coefficient for name, coefficient in traced.items()}

    step.require(words.traces_agree(rate, lambda: words.traces(body.value)), "the normal forms differ")
    step.discharge(words.owing())


def _require_product(step: Inference, matrix: Any) -> Words:
    """Require that a matrix is the product of the rule's factors, each invertible."""
    factors = step.rule.factors
    step.require(bool(factors), "a product has at least one factor")
    product = sympy.MatMul(*factors)
    words = step.words(matrix, *factors)
    step.require(words.are_equal(matrix, product), "the matrix is not that product")
    for factor in factors:
        words.polynomial(sympy.Inverse(factor))
    step.discharge(words.owing())
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
    step.require(not step.domain.unfold(weight).free_symbols & step.domain.mode_symbols, "a weight belongs to one mode")
    step.require(step.signs().holds(Relation(weight, "≥", ZERO)), f"the weight {weight} is not seen to be ≥ 0")


def _require_positive(step: Inference, matrix: Any) -> None:
    step.require(PositiveSemidefinite(matrix) in step.facts(), f"{matrix} ⪰ 0 was not shown")
