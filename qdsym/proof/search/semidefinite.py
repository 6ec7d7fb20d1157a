"""Sums of squares times facts, by a semidefinite program: Clarabel says about where, and exact arithmetic where.

A polynomial is Σ f·zᵀGz with G ⪰ 0 for facts f ≥ 0 and monomials z. The numbers that the solver finds are made rational
and put onto the equations exactly; LDLᵀ of what comes out has only pivots ≥ 0, or nothing was found. Where no G is
positive definite, its kernel is made rational and taken out of z first.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from importlib.util import find_spec
from typing import Any

from flint import fmpq, fmpq_mat

AVAILABLE = find_spec("clarabel") is not None and find_spec("scipy") is not None
INSIDE, FLAT, CLOSE = 1e-6, 1e-5, 1e-3
"""A least eigenvalue above which there is room to round, one below which there is none, and
how near a kernel is to a rational one."""
FACES = 4
"""How often a kernel is taken out."""
DENOMINATORS = (2, 12, 60, 10_000, 10_000_000)
LARGEST = 1_500
"""Entries of all the matrices together."""


@dataclass(frozen=True, eq=False)
class Block:
    """A fact as a polynomial, and polynomials whose squares it may be multiplied by."""

    fact: Any
    basis: tuple[Any, ...]


@dataclass(frozen=True, eq=False)
class Square:
    """A weight > 0, the number of a block, and coefficients: weight·fact·(Σ coefficient·basis)²."""

    weight: fmpq
    block: int
    coefficients: tuple[fmpq, ...]


def decomposition(target: Any, blocks: Sequence[Block], reduce: Any) -> list[Square] | None:
    """Return squares, each times the fact of its block, which add up to the target, or None."""
    if not AVAILABLE:
        return None
    frames = [fmpq_mat(len(b.basis), len(b.basis), _identity(len(b.basis))) for b in blocks]
    for _ in range(FACES):
        sizes = [frame.ncols() for frame in frames]
        if sum(n * (n + 1) // 2 for n in sizes) > LARGEST or not any(sizes):
            return None
        products = [_products(block, frame, reduce) for block, frame in zip(blocks, frames, strict=True)]
        if any(product is None for product in products):
            return None
        system = _System(target, products, sizes)
        found = system.solved()
        if found is None:
            return None
        grams, room = found
        for denominator in DENOMINATORS if room > -INSIDE else ():
            squares = _squares(system.rounded(grams, denominator), frames)
            if squares is not None:
                return squares
        smaller = [_without_kernel(frame, gram) for frame, gram in zip(frames, grams, strict=True)]
        if [frame.ncols() for frame in smaller] == sizes:
            return None
        frames = smaller
    return None


def _identity(size: int) -> list[fmpq]:
    return [fmpq(int(i == j)) for i in range(size) for j in range(size)]


def _products(block: Block, frame: fmpq_mat, reduce: Any) -> dict[tuple[int, int], Any] | None:
    """Return fact·yᵢyⱼ for the combinations y of the basis that a frame keeps."""
    kept = [
        sum((block.basis[i] * frame[i, k] for i in range(frame.nrows()) if frame[i, k] != 0), block.fact * 0)
        for k in range(frame.ncols())
    ]
    found = {}
    for i, one in enumerate(kept):
        for j in range(i + 1):
            value = reduce(block.fact * one * kept[j])
            if value is None:
                return None
            found[i, j] = value
    return found


class _System:
    """The equations between coefficients, for the entries of all matrices on and below the diagonal."""

    def __init__(self, target: Any, products: Sequence[Any], sizes: Sequence[int]) -> None:
        self.sizes = sizes
        self.places = [(b, i, j) for b, size in enumerate(sizes) for i in range(size) for j in range(i + 1)]
        rows: dict[Any, int] = {}
        for monomial in target.to_dict():
            rows.setdefault(monomial, len(rows))
        self.entries: list[tuple[int, int, fmpq]] = []
        for k, (b, i, j) in enumerate(self.places):
            for monomial, value in products[b][i, j].to_dict().items():
                self.entries.append((rows.setdefault(monomial, len(rows)), k, value * (1 if i == j else 2)))
        self.right = [fmpq(0)] * len(rows)
        for monomial, value in target.to_dict().items():
            self.right[rows[monomial]] = value

    def solved(self) -> tuple[list[Any], float] | None:
        """Return matrices in floating point whose least eigenvalue is as large as may be, and that."""
        import clarabel
        import numpy
        from scipy.sparse import csc_matrix

        width, height = len(self.places), len(self.right)
        number = {place: k for k, place in enumerate(self.places)}
        rows = [i for i, _, _ in self.entries]
        columns = [k for _, k, _ in self.entries]
        values = [float(v.p) / float(v.q) for _, _, v in self.entries]
        right = [float(v.p) / float(v.q) for v in self.right]
        cones, at = [clarabel.ZeroConeT(height)], height
        for b, size in enumerate(self.sizes):
            if not size:
                continue
            for j in range(size):  # the upper triangle, column by column
                for i in range(j + 1):
                    rows.append(at)
                    columns.append(number[b, j, i])
                    values.append(-1.0 if i == j else -(2**0.5))
                    if i == j:
                        rows.append(at)
                        columns.append(width)
                        values.append(1.0)
                    right.append(0.0)
                    at += 1
            cones.append(clarabel.PSDTriangleConeT(size))
        rows, columns, values = [*rows, at], [*columns, width], [*values, 1.0]
        right.append(1.0)
        cones.append(clarabel.NonnegativeConeT(1))
        matrix = csc_matrix((values, (rows, columns)), (at + 1, width + 1))
        cost = numpy.zeros(width + 1)
        cost[width] = -1.0
        settings = clarabel.DefaultSettings()
        settings.verbose, settings.max_iter, settings.max_threads = False, 60, 1
        nothing = csc_matrix((width + 1, width + 1))
        solution = clarabel.DefaultSolver(nothing, cost, matrix, numpy.array(right), cones, settings).solve()
        if str(solution.status) not in ("Solved", "AlmostSolved"):
            return None
        grams = [numpy.zeros((size, size)) for size in self.sizes]
        for (b, i, j), value in zip(self.places, solution.x, strict=False):
            grams[b][i, j] = grams[b][j, i] = value
        return grams, float(solution.x[width])

    def rounded(self, grams: Sequence[Any], denominator: int) -> list[fmpq_mat] | None:
        """Return rational matrices near these that meet the equations."""
        near = [_rational(grams[b][i, j], denominator) for b, i, j in self.places]
        gaps = list(self.right)
        for row, k, value in self.entries:
            gaps[row] -= value * near[k]
        if any(gap != 0 for gap in gaps):
            # The least change in the sense of squares: AᵀL with AAᵀL = the gaps.
            height = len(self.right)
            square: dict[tuple[int, int], fmpq] = {}
            by_column: dict[int, list[tuple[int, fmpq]]] = {}
            for row, k, value in self.entries:
                by_column.setdefault(k, []).append((row, value))
            for column in by_column.values():
                for i, one in column:
                    for j, other in column:
                        square[i, j] = square.get((i, j), fmpq(0)) + one * other
            table = [[square.get((i, j), fmpq(0)) for j in range(height)] + [gaps[i]] for i in range(height)]
            reduced, rank = fmpq_mat(table).rref()
            lengths = [fmpq(0)] * height
            for i in range(rank):
                lead = next(k for k in range(height + 1) if reduced[i, k] != 0)
                if lead == height:
                    return None
                lengths[lead] = reduced[i, height]
            for row, k, value in self.entries:
                near[k] += value * lengths[row]
        result: list[Any] = [fmpq_mat(size, size) for size in self.sizes]
        for (b, i, j), value in zip(self.places, near, strict=True):
            result[b][i, j] = value
            result[b][j, i] = value
        return result


def _rational(value: float, denominator: int) -> fmpq:
    near = Fraction(float(value)).limit_denominator(denominator)
    return fmpq(near.numerator, near.denominator)


def _squares(grams: list[fmpq_mat] | None, frames: Sequence[fmpq_mat]) -> list[Square] | None:
    """Return the squares of LDLᵀ, None where a pivot is negative."""
    if grams is None:
        return None
    found = []
    for b, (gram, frame) in enumerate(zip(grams, frames, strict=True)):
        left = fmpq_mat(gram)
        size = left.nrows()
        for k in range(size):
            pivot = left[k, k]
            if pivot < 0 or (pivot == 0 and any(left[i, k] != 0 for i in range(size))):
                return None
            if pivot == 0:
                continue
            column = fmpq_mat(size, 1, [left[i, k] / pivot for i in range(size)])
            whole = frame * column
            found.append(Square(pivot, b, tuple(whole[i, 0] for i in range(whole.nrows()))))
            left = left - column * column.transpose() * pivot
    return found


def _without_kernel(frame: fmpq_mat, gram: Any) -> fmpq_mat:
    """Return a frame without the directions in which a matrix is nearly 0, made rational."""
    import numpy

    if not frame.ncols():
        return frame
    values, vectors = numpy.linalg.eigh(gram)
    flat = [vectors[:, k] for k in range(len(values)) if values[k] < FLAT * max(1.0, values[-1])]
    if not flat:
        return frame
    kernel = _rational_basis(numpy.array(flat))
    if kernel is None:
        return frame
    # What is orthogonal to the kernel: the columns of 1 − K(KᵀK)⁻¹Kᵀ that are independent, found by elimination.
    size = frame.ncols()
    reduced, rank = fmpq_mat(kernel).rref()
    leads = [next(k for k in range(size) if reduced[i, k] != 0) for i in range(rank)]
    loose = [k for k in range(size) if k not in leads]
    kept = fmpq_mat(size, len(loose))
    for c, k in enumerate(loose):
        kept[k, c] = fmpq(1)
        for i, lead in enumerate(leads):
            kept[lead, c] = -reduced[i, k]
    return frame * kept


def _rational_basis(vectors: Any) -> list[list[fmpq]] | None:
    """Return a rational basis of about the span of some rows, by elimination with pivots."""
    import numpy

    rows = numpy.array(vectors)
    done = 0
    for column in range(rows.shape[1]):
        if done == len(rows):
            break
        best = done + int(numpy.argmax(abs(rows[done:, column])))
        if abs(rows[best, column]) < CLOSE:
            continue
        rows[[done, best]] = rows[[best, done]]
        rows[done] /= rows[done, column]
        for i in range(len(rows)):
            if i != done:
                rows[i] -= rows[i, column] * rows[done]
        done += 1
    found = [[_rational(value, 24) for value in row] for row in rows[:done]]
    close = all(
        abs(float(q.p) / float(q.q) - v) < 1e-3
        for row, near in zip(rows, found, strict=False)
        for v, q in zip(row, near, strict=True)
    )
    return found if close and found else None
