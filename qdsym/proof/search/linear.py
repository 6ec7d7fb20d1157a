"""Linear programs over the rationals: HiGHS names the columns, and exact elimination finds their weights.

What comes back is exact or nothing; no floating-point number reaches a derivation.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from importlib.util import find_spec
from typing import Any

from flint import fmpq, fmpq_mat

SMALL = 1e-9
"""A weight below this is taken for 0; the elimination that follows decides."""
REWARD = 100.0
"""What a weight on a column that is > 0 is worth against those that make a certificate long."""
ITERATIONS = 20_000
"""Steps of the simplex method after which a program is given up; a limit in seconds would not be the same each time."""
DENOMINATOR = 64
"""The largest denominator of a weight that may be chosen."""
AVAILABLE = find_spec("scipy") is not None


def prepare() -> None:
    """Load what solves linear programs, where it is installed: once, before processes are forked."""
    if AVAILABLE:
        import scipy.optimize  # noqa: F401


@dataclass(frozen=True, eq=False)
class Column:
    """A polynomial that may be added with a weight: ≥ 0, or any where ``free``; ``strict`` when it is itself > 0."""

    polynomial: Any
    content: Any
    cost: float = 1.0
    strict: bool = False
    free: bool = False


def combination(target: Any, columns: Sequence[Column], strict: bool = False) -> list[tuple[fmpq, Column]] | None:
    """Return weights with which columns add up to the target, or None; ``strict`` asks for one of a strict column."""
    if not AVAILABLE:
        return None
    columns = _useful(target, columns)
    if not _reaches(target, columns) or (strict and not any(column.strict for column in columns)):
        return None
    rows: dict[tuple[int, ...], int] = {}
    for monomial in target.to_dict():
        rows.setdefault(monomial, len(rows))
    entries = []
    for k, column in enumerate(columns):
        for monomial, value in column.polynomial.terms():
            entries.append((rows.setdefault(monomial, len(rows)), k, value))
    chosen = _support(target, columns, rows, entries, strict)
    return None if chosen is None else _exact(target, columns, rows, chosen, strict)


def _useful(target: Any, columns: Sequence[Column]) -> list[Column]:
    """Leave out columns with a monomial that nothing can cancel."""
    wanted = set(target.to_dict())
    left = [(column, column.polynomial.to_dict()) for column in columns]
    while True:
        signs: dict[Any, int] = {}
        for column, terms in left:
            for monomial, value in terms.items():
                seen = 3 if column.free else 1 if value > 0 else 2
                signs[monomial] = signs.get(monomial, 0) | seen
        kept = [(column, terms) for column, terms in left if all(m in wanted or signs[m] == 3 for m in terms)]
        if len(kept) == len(left):
            return [column for column, _ in kept]
        left = kept


def _reaches(target: Any, columns: Sequence[Column]) -> bool:
    """Return whether each monomial of the target is in a column with the sign that it needs."""
    signs: dict[Any, int] = {}
    for column in columns:
        for monomial, value in column.polynomial.terms():
            signs[monomial] = signs.get(monomial, 0) | (3 if column.free else 1 if value > 0 else 2)
    return bool(columns) and all(signs.get(m, 0) & (1 if v > 0 else 2) for m, v in target.to_dict().items())


def _support(
    target: Any, columns: Sequence[Column], rows: dict[Any, int], entries: list[Any], strict: bool
) -> dict[int, float] | None:
    """Return the columns that a floating-point optimum uses, with about their weights."""
    import numpy
    from scipy.optimize import linprog
    from scipy.sparse import csr_matrix, hstack

    # A free weight is the difference of two that are ≥ 0, so that each costs what it is worth.
    free = [k for k, column in enumerate(columns) if column.free]
    width = len(columns)
    values = [float(value.p) / float(value.q) for _, _, value in entries]
    matrix = csr_matrix((values, ([i for i, _, _ in entries], [k for _, k, _ in entries])), (len(rows), width))
    right = numpy.zeros(len(rows))
    for monomial, value in target.to_dict().items():
        right[rows[monomial]] = float(value.p) / float(value.q)
    cost = [*(column.cost for column in columns), *(columns[k].cost for k in free)]
    matrix = hstack([matrix, -matrix[:, free]]) if free else matrix
    bounds: list[tuple[float | None, float | None]] = [(0, None)] * len(cost)
    below, most = None, None
    if strict:  # z ≤ Σ of the strict weights, z ≤ 1, and z is worth having.
        below = numpy.array([[*(-1.0 if column.strict else 0.0 for column in columns), *(0.0 for _ in free), 1.0]])
        most = numpy.zeros(1)
        cost, bounds = [*cost, -REWARD], [*bounds, (0, 1)]
        matrix = hstack([matrix, csr_matrix((len(rows), 1))])
    found = linprog(cost, below, most, matrix, right, bounds=bounds, method="highs-ds", options={"maxiter": ITERATIONS})
    if found.status != 0:
        return None
    weights = found.x[:width].copy()
    for place, k in enumerate(free):
        weights[k] -= found.x[width + place]
    return {k: float(value) for k, value in enumerate(weights) if abs(value) > SMALL}


def _exact(
    target: Any, columns: Sequence[Column], rows: dict[Any, int], chosen: dict[int, float], strict: bool
) -> list[tuple[fmpq, Column]] | None:
    """Return the exact weights of the chosen columns, if they are as they must be."""
    width = len(chosen)
    table = [[fmpq(0)] * (width + 1) for _ in rows]
    for k, index in enumerate(chosen):
        for monomial, value in columns[index].polynomial.terms():
            table[rows[monomial]][k] = value
    for monomial, value in target.to_dict().items():
        table[rows[monomial]][width] = value
    table = [row for row in table if any(row)]
    if not width or not table:
        return None
    reduced, rank = fmpq_mat(table).rref()
    leads = [next(k for k in range(width + 1) if reduced[i, k] != 0) for i in range(rank)]
    if width in leads:
        return None
    # What the equations leave free stays where the optimum has it, to a few digits.
    about = [Fraction(value).limit_denominator(DENOMINATOR) for value in chosen.values()]
    weights = [fmpq(value.numerator, value.denominator) for value in about]
    loose = [k for k in range(width) if k not in leads]
    for i, lead in enumerate(leads):
        weights[lead] = reduced[i, width] - sum((reduced[i, k] * weights[k] for k in loose), fmpq(0))
    found = [(weight, columns[k]) for weight, k in zip(weights, chosen, strict=True) if weight != 0]
    if any(weight < 0 and not column.free for weight, column in found):
        return None
    if strict and not any(column.strict for _, column in found):
        return None
    return found


class Rows(dict[Any, Any]):
    """Coefficients under any names, for what is more than one polynomial: entries of matrices, words."""

    def to_dict(self) -> dict[Any, Any]:
        """Return the coefficients."""
        return self

    def terms(self) -> Any:
        """Return the names with their coefficients."""
        return self.items()
