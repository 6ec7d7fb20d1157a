"""Spectra of matrices that are written out, and their least eigenvalues."""

from __future__ import annotations

from typing import Any

import sympy

from qdsym.proof.derivation import Derivation, Shown
from qdsym.proof.search import vectors
from qdsym.proof.search.compressions import entries
from qdsym.proof.search.finder import Finder, Given
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import (
    PositiveSemidefinite,
    Relation,
    SameSpectrum,
    SmallestEigenvalue,
    Spectrum,
)


def spectrum(finder: Finder, goal: Spectrum, given: Given) -> Shown | None:
    """Return a step that shows a spectrum with the vectors that it names."""
    finder.spend("the spectral resolution")
    values = dict(zip(goal.vectors, goal.values, strict=True))
    if len(values) < len(goal.values):
        return None
    return finder.attempt(Derivation.spectrum, goal.matrix, values)


def of(finder: Finder, matrix: Any, given: Given) -> Shown | None:
    """Return a step that shows the spectrum of a matrix whose eigenvectors can be guessed."""
    for body, _ in finder.bodies(given):
        if isinstance(body, Spectrum) and body.matrix == matrix:
            return finder.have(body, given)
    rows = entries(finder, matrix)
    if rows is None:
        return None
    for basis in vectors.eigenvectors(finder, len(rows)):
        finder.spend("eigenvectors of structured matrices")
        values = {}
        for vector in basis:
            try:
                value = finder.numbers.read(sympy.MatMul(sympy.Adjoint(vector), matrix, vector))
            except (OutsideClass, Undefined):
                return None
            values[vector] = finder.expression(value)
        found = finder.attempt(Derivation.spectrum, matrix, values)
        if found:
            return found
    return None


def least(finder: Finder, goal: SmallestEigenvalue, given: Given) -> Shown | None:
    """Return a step that shows the least eigenvalue, from the spectrum and which of its values is below the others."""
    whole = of(finder, goal.matrix, given)
    if whole is None:
        return None
    values = whole.proposition.values  # type: ignore[attr-defined]
    found = _least_of(finder, whole, goal.value, values, given)
    for value in values if not found else ():
        # An eigenvalue that is the least, and equal to what is claimed under the hypotheses.
        equal = None if value == goal.value else finder.prove(Relation(value, "=", goal.value), given)
        reached = equal and _least_of(finder, whole, value, values, given)
        found = reached and finder.attempt(Derivation.rewrite, goal, reached, using=[equal])
        if found:
            break
    return found


def _least_of(finder: Finder, whole: Shown, value: Any, values: Any, given: Given) -> Shown | None:
    """Return a step that shows that a number is the least of the eigenvalues."""
    for other in () if value.has(sympy.Min) else values:
        above = Relation(other - value, "≥", 0)
        if not finder.seen(above, given):
            finder.prove(above, given)
    using = finder.using(given)
    return finder.attempt(Derivation.least_eigenvalue, whole, value, using=using)


def alike(finder: Finder, goal: SameSpectrum, given: Given) -> Shown | None:
    """Return a step that shows that two matrices have one spectrum, one being the transpose of the other."""
    finder.spend("a transpose")
    turned = Relation(goal.left, "=", sympy.Transpose(goal.right))
    equal = finder.prove(turned, given)
    return equal and finder.attempt(Derivation.same_spectrum, goal.left, goal.right, equal)


def transposed(finder: Finder, left: PositiveSemidefinite, right: PositiveSemidefinite, given: Given) -> Shown | None:
    """Return a step that shows A ⪰ 0 ⇔ B ⪰ 0 where one is the transpose of the other."""
    finder.spend("a transpose")
    equal = finder.prove(Relation(left.matrix, "=", sympy.Transpose(right.matrix)), given)
    return equal and finder.attempt(Derivation.same_positivity, left.matrix, right.matrix, equal)
