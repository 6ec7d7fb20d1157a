"""Rules about numbers and matrices written out: identities, signs, spectra and extrema."""

from __future__ import annotations

import sympy
from sympy.functions.elementary.miscellaneous import Max, Min

from qdsym.proof.trusted.language.propositions import (
    Relation,
    SmallestEigenvalue,
    Spectrum,
    is_matrix,
)
from qdsym.proof.trusted.rules.inference import Inference


def identity(step: Inference) -> None:
    """Both sides of an equation have one normal form."""
    relation = step.conclude(Relation)
    step.require(relation.operator == "=", "an identity concludes an equation")
    step.require_no_discharge()
    step.require_equal(relation.lhs, relation.rhs)


def sign(step: Inference) -> None:
    """The difference of the sides is a sum of terms whose signs are seen."""
    relation = step.conclude(Relation)
    step.require(not is_matrix(relation.lhs) and not is_matrix(relation.rhs), "signs are of numbers, not of matrices")
    terms = step.rule.terms
    step.require(bool(terms), "a sign is read off at least one term")
    step.require_equal(relation.difference, sympy.Add(*terms, evaluate=False))
    seen = step.signs().sum_admits(terms, relation.operator)
    step.require(seen, "the sign of {} is not seen", sympy.Add(*terms, evaluate=False))


def spectral(step: Inference) -> None:
    """The vectors are orthonormal, as many as rows, and M is Σ λvv†."""
    body = step.conclude(Spectrum)
    size = body.matrix.shape[0]
    step.require(len(body.vectors) == len(body.values) == size, "a spectrum has as many vectors as the matrix has rows")
    for value in body.values:
        step.require_real(value)
    for k, vector in enumerate(body.vectors):
        for j, other in enumerate(body.vectors[: k + 1]):
            step.require_equal(sympy.MatMul(sympy.Adjoint(other), vector), sympy.Integer(int(j == k)))
    step.require_equal(body.matrix, step.gram(body.values, body.vectors))


def least_eigenvalue(step: Inference) -> None:
    """Every candidate is an eigenvalue and no eigenvalue lies below all candidates."""
    body = step.conclude(SmallestEigenvalue)
    facts = [p.proposition for p in step.premises]
    spectra = [f for f in facts if isinstance(f, Spectrum) and f.matrix == body.matrix]
    step.require(len(spectra) == 1, "this rule needs the spectrum of the same matrix")
    step.require_no_discharge()
    factor, candidates = sympy.Integer(1), [body.value]
    for part in sympy.Mul.make_args(body.value):
        if isinstance(part, Min):
            factor, candidates = body.value / part, list(part.args)
    signs = step.signs()
    step.require(signs.holds(Relation(factor, "≥", sympy.Integer(0))), "the factor {} is not seen to be ≥ 0", factor)
    form = step.form
    values = [form.scalar(v) for v in spectra[0].values]
    least = [form.scalar(factor) * form.scalar(c) for c in candidates]
    # Every candidate is an eigenvalue, and no eigenvalue lies below all candidates.
    for candidate in least:
        step.require(any(form.is_zero(candidate - v) for v in values), "a candidate is not an eigenvalue")
    for value in spectra[0].values:
        above = any(signs.holds(Relation(value - factor * c, "≥", sympy.Integer(0))) for c in candidates)
        step.require(above, "the eigenvalue {} is not seen to be above the least", value)
    step.discharge()


def extremum(step: Inference) -> None:
    """Max(…) ≥ each argument, and = the one that no other exceeds; likewise Min."""
    relation = step.conclude(Relation)
    function, value = relation.lhs, relation.rhs
    step.require(isinstance(function, Max | Min), "this rule speaks of Max(…) or Min(…) on the left")
    step.require(value in function.args, "the right side is not one of the arguments")
    if relation.operator == ("≥" if isinstance(function, Max) else "≤"):
        return
    step.require(relation.operator == "=", "a maximum equals or is ≥ an argument, a minimum equals or is ≤ it")
    signs = step.signs()
    for other in function.args:
        difference = value - other if isinstance(function, Max) else other - value
        step.require(signs.holds(Relation(difference, "≥", sympy.Integer(0))), "{} is not seen to be ≥ 0", difference)
