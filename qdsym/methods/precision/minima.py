"""Whether a claimed minimiser is one: a dual certificate, found in floating point at the point itself.

Let the objective and the matrices be affine in the variables x, with slopes g_i and A_i. That x* minimises the
objective under A(x) ⪰ 0 is shown by a Z ⪰ 0 with Tr ZA(x*) = 0 and Tr ZA_i = g_i: what x costs more than x* is then
Tr ZA(x) ≥ 0. Such a Z is NPN† with the columns of N spanning the kernel of A(x*), so P solves linear equations.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import copy
from itertools import chain, combinations
from typing import Any

from qdsym.proof.reading.truth import Truth
from qdsym.proof.trusted.language.fresh import Fresh
from qdsym.proof.trusted.language.interpret import Interpreter
from qdsym.proof.trusted.language.propositions import Minimum, PositiveSemidefinite, transform
from qdsym.proof.trusted.language.replacement import put


def minimises(body: Minimum, walk: Interpreter, unfold: Callable[[Any], Any]) -> Truth:
    """Return True where a dual certificate shows the minimum at the walk's point, None where none is found."""
    if not all(isinstance(constraint, PositiveSemidefinite) for constraint in body.constraints):
        return None
    near = _Near(transform(body, unfold), walk)
    best = near.values([0] * len(body.variables))
    slopes = [near.slope(best, k) for k in range(len(body.variables))]
    if not near.is_reached(best[0]) or not near.is_affine(best, slopes):
        return None
    kernels = []
    for matrix in best[1:]:
        kernel = near.kernel(matrix)
        if kernel is None:
            return None
        kernels.append(kernel)
    # Where the solution is not unique, the smallest need not be ⪰ 0; one that does without some constraints may be.
    choices = chain.from_iterable(combinations(range(len(kernels)), k) for k in range(len(kernels), -1, -1))
    return True if any(near.certified(slopes, {k: kernels[k] for k in chosen}) for chosen in choices) else None


class _Near:
    """The objective and the matrices about a claimed minimiser, the objective as a matrix of one entry."""

    def __init__(self, body: Minimum, walk: Interpreter) -> None:
        self.walk = walk
        arithmetic: Any = walk.arithmetic
        self.context, self.tolerance = arithmetic.context, arithmetic.tolerance
        self.scale = self.context.mpf(1)
        self.value = body.value
        names = {variable: Fresh(str(variable), real=True) for variable in body.variables}
        self.best = dict(zip(names.values(), body.minimiser, strict=True))
        matrices = (constraint.matrix for constraint in body.constraints)  # type: ignore[attr-defined]
        self.parts = [put(part, names) for part in (body.objective, *matrices)]

    def values(self, steps: list[int]) -> list[Any]:
        """Return them so many steps from the minimiser."""
        walk = copy(self.walk)
        there = {name: value + step for (name, value), step in zip(self.best.items(), steps, strict=True)}
        walk.definitions, walk._memo = {**self.walk.definitions, **there}, {}
        return [self.matrix(walk, part) for part in self.parts]

    def matrix(self, walk: Interpreter, node: Any) -> Any:
        """Return a matrix or a number as a matrix, and remember the largest scale."""
        rows = walk.matrix(node) if getattr(node, "is_Matrix", False) else ((walk.scalar(node),),)
        self.scale = max(self.scale, *(entry.scale for row in rows for entry in row))
        return self.context.matrix([[entry.value for entry in row] for row in rows])

    def vanishes(self, numbers: Any) -> bool:
        """Return whether all numbers are 0 up to rounding."""
        return all(abs(number) <= self.tolerance * self.scale for number in numbers)

    def is_reached(self, objective: Any) -> bool:
        """Return whether the minimiser gives the value."""
        return self.vanishes(objective - self.matrix(self.walk, self.value))

    def slope(self, best: list[Any], k: int) -> list[Any]:
        """Return what one step in one variable changes."""
        ahead = self.values([int(j == k) for j in range(len(self.best))])
        return [there - here for there, here in zip(ahead, best, strict=True)]

    def is_affine(self, best: list[Any], slopes: list[list[Any]]) -> bool:
        """Return whether slopes foretell the values at two places farther away."""
        for weight in (2, -3):
            steps = [weight * (-1) ** k + k for k in range(len(slopes))]
            for k, seen in enumerate(self.values(steps)):
                foretold = sum((step * slope[k] for step, slope in zip(steps, slopes, strict=True)), best[k])
                if not self.vanishes(seen - foretold):
                    return False
        return True

    def kernel(self, matrix: Any) -> list[Any] | None:
        """Return the eigenvectors to eigenvalues that vanish, None for a matrix that is not Hermitian or not ⪰ 0."""
        if not self.vanishes(matrix - matrix.H):
            return None
        values, vectors = self.context.eighe(matrix)
        if min(values) < -self.tolerance * self.scale:
            return None
        return [vectors[:, k] for k in range(matrix.rows) if self.vanishes([values[k]])]

    def certified(self, slopes: list[list[Any]], kernels: dict[int, list[Any]]) -> bool:
        """Return whether a Z ⪰ 0 on the kernels of the constraints named gives the objective's slopes."""
        context = self.context
        shares = [(k, share) for k, kernel in kernels.items() for share in self.shares(kernel)]
        wanted = context.matrix([slope[0][0, 0].real for slope in slopes])
        if not shares:
            return self.vanishes(wanted)
        seen = context.matrix([[_trace(share * slope[k + 1]).real for k, share in shares] for slope in slopes])
        left, sizes, right = context.svd_r(seen)
        solution = context.zeros(len(shares), 1)
        for k in range(len(sizes)):
            if sizes[k] > self.tolerance * self.scale:
                solution += right[k, :].T * ((left[:, k].T * wanted)[0] / sizes[k])
        if not self.vanishes(seen * solution - wanted):
            return False
        for constraint, kernel in kernels.items():
            parts = (weight * share for weight, (k, share) in zip(solution, shares, strict=True) if k == constraint)
            total = sum(parts, context.zeros(slopes[0][constraint + 1].rows))
            if kernel and min(context.eighe(total, eigvals_only=True)) < -self.tolerance * self.scale:
                return False
        return True

    def shares(self, kernel: list[Any]) -> Iterator[Any]:
        """Yield a basis of the Hermitian matrices on a kernel."""
        unit = self.context.mpc(0, 1)
        for a, one in enumerate(kernel):
            yield one * one.H
            for other in kernel[:a]:
                yield one * other.H + other * one.H
                yield unit * (one * other.H - other * one.H)


def _trace(matrix: Any) -> Any:
    return sum(matrix[k, k] for k in range(matrix.rows))
