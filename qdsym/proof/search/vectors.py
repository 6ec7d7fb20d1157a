"""Vectors on which a matrix is looked at, and vectors that may be its eigenvectors."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from itertools import combinations, product
from typing import Any

import sympy

from qdsym.proof.search.finder import Finder
from qdsym.proof.trusted.deciding.polynomials import Quotient


@cache
def _simple(size: int) -> tuple[Any, ...]:
    unit = [sympy.ImmutableMatrix(size, 1, lambda i, _, k=k: int(i == k)) for k in range(size)]
    turned = [
        unit[i] + factor * unit[j] for i, j in combinations(range(size), 2) for factor in (1, -1, sympy.I, -sympy.I)
    ]
    return (*unit, *(sympy.ImmutableMatrix(v) for v in turned))


def simple(form: Any, size: int) -> Iterator[tuple[Any, Any]]:
    """Yield unit vectors and sums of two of them, turned by a power of i, each with vv† as elements."""
    for vector in _simple(size):
        with form.aside():
            column = [form.scalar(entry) for entry in vector]
        yield vector, tuple(tuple(form.normal(a * form.conjugate(b)) for b in column) for a in column)


def defined(finder: Finder, size: int) -> list[Any]:
    """Return the columns of a size that the domain defines, and their conjugates."""
    found = []
    for definition in finder.domain.definitions:
        if getattr(definition.symbol, "shape", None) == (size, 1):
            found += [definition.symbol, sympy.Transpose(sympy.Adjoint(definition.symbol))]
    return found


def candidates(finder: Finder, rows: Any) -> Iterator[Any]:
    """Yield vectors on which a matrix may be negative."""
    size = len(rows)
    yield from defined(finder, size)
    yield from _simple(size)
    if size == 2:
        for k in (0, 1):
            # v = (−M₀₁, M₀₀) has v†Mv = M₀₀ det M; likewise for the other row.
            entry = {k: -finder.expression(rows[k][1 - k]), 1 - k: finder.expression(rows[k][k])}
            yield sympy.ImmutableMatrix(2, 1, lambda i, _, entry=entry: entry[i])
    if size == 4:
        yield from dict.fromkeys(vector for basis in eigenvectors(finder, size) for vector in basis)


def eigenvectors(finder: Finder, size: int) -> Iterator[tuple[Any, ...]]:
    """Yield orthonormal bases that structured matrices have for eigenvectors."""
    for vector in defined(finder, size)[::2]:
        if size == 2:
            yield vector, sympy.Transpose(sympy.Adjoint(vector))
    unit = tuple(sympy.ImmutableMatrix(size, 1, lambda i, _, k=k: int(i == k)) for k in range(size))
    yield unit
    root = sympy.sqrt(2)
    pairs = [
        tuple(sympy.ImmutableMatrix([1, sign * factor]) / root for sign in (1, -1)) for factor in (sympy.I, sympy.S.One)
    ]
    if size == 2:
        yield from pairs
    if size == 4:
        plain = tuple(sympy.ImmutableMatrix(2, 1, lambda i, _, k=k: int(i == k)) for k in range(2))
        for one, other in product([plain, *pairs], repeat=2):
            if one is not other or one is not plain:
                yield tuple(sympy.ImmutableMatrix(sympy.kronecker_product(a, b)) for a in one for b in other)


def parts(form: Any, value: Quotient) -> list[Quotient]:
    """Return the real and imaginary part of an element, those that are not 0."""
    half, unit = form.rational(Fraction(1, 2)), form.imaginary_unit()
    conjugate = form.conjugate(value)
    found = [half * (value + conjugate), -half * unit * (value - conjugate)]
    return [form.in_lowest_terms(form.normal(part)) for part in found if not form.is_zero(part)]
