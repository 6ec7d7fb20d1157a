"""Exact matrices of each declared kind: boundary cases such as 0, 1 and rank one beside generic ones."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import lru_cache
from random import Random
from typing import Any

import sympy
from flint import fmpq, fmpq_mat

from qdsym.errors import InvalidInput
from qdsym.proof.reading.laws import symplectic_form
from qdsym.proof.trusted.language.declarations import MatrixVariable

STYLES = ("zero", "one", "rank one", "degenerate", "positive", "singular", "small", "generic", "generic", "many")
"""Of a style, a matrix is what its law makes of that."""
_SCALES = (Fraction(1), Fraction(1), Fraction(1), Fraction(1, 2), Fraction(3))
_TURNS = ((3, 4, 5), (5, 12, 13), (8, 15, 17), (4, 3, 5), (0, 1, 1))


def drawn(variable: MatrixVariable, rows: int, columns: int, style: str, random: Random, modes: int | None) -> Any:
    """Return a matrix with what a variable declares, None where none was found.

    ``modes`` is what `value_at` is asked for; None where there is no such number.
    """
    if variable.complex_structure:
        return symplectic_form(rows // 2)
    if style == "generic" and modes is not None and variable.value_at is not None:
        return _said(variable, rows, columns, modes)  # Beside it, whatever has the law may stand there.
    if variable.symplectic:
        return symplectic(rows // 2, style, random)
    for _ in range(4):
        made = _with_law(variable, rows, columns, style, random)
        if not variable.invertible or made.det():
            return _sympy(made)
        style = "generic" if variable.symmetry == -1 else "regular"
    return None


def _said(variable: MatrixVariable, rows: int, columns: int, modes: int) -> Any:
    """Return what `value_at` says, a matrix of rational numbers; whether it obeys its law is asked of all matrices."""
    value = variable.at(modes)
    if value.shape != (rows, columns) or not all(isinstance(entry, sympy.Rational) for entry in value):
        raise InvalidInput(f"value_at of {variable.symbol}", f"{rows}×{columns} rational entries", value.tolist())
    return value.applyfunc(lambda entry: sympy.Rational(int(entry.p), int(entry.q)))  # read once, whatever it is


def _with_law(variable: MatrixVariable, rows: int, columns: int, style: str, random: Random) -> fmpq_mat:
    if variable.symmetry == 1:
        return _symmetric(rows, style, random)
    if variable.symmetry == -1:
        return _antisymmetric(rows, style, random)
    return _general(rows, columns, style, random)


def _symmetric(size: int, style: str, random: Random) -> fmpq_mat:
    match style:
        case "zero":
            return fmpq_mat(size, size)
        case "one":
            return _diagonal(size, lambda _: fmpq(1))
        case "rank one":
            column = _integers(size, 1, random, 2)
            return column * column.transpose()
        case "degenerate":
            twice, once = random.randint(0, 3), random.randint(-2, 3)
            return _diagonal(size, lambda k: fmpq(once if k == size - 1 else twice))
        case "positive" | "small" | "regular" | "many":
            root = _integers(size, size, random, 3)
            scale = Fraction(1, 40) if style == "small" else random.choice(_SCALES)
            return _times(root * root.transpose() + _diagonal(size, lambda _: fmpq(1)), scale)
        case "singular":
            root = _integers(size, max(1, size - 1), random, 2)
            return root * root.transpose()
    half = _integers(size, size, random, 3)
    return _times(half + half.transpose(), random.choice(_SCALES))


def _antisymmetric(size: int, style: str, random: Random) -> fmpq_mat:
    match style:
        case "zero":
            return fmpq_mat(size, size)
        case "one" if size % 2 == 0:
            return _flint(symplectic_form(size // 2))
        case "rank one":
            left, right = _integers(size, 1, random, 2), _integers(size, 1, random, 2)
            return left * right.transpose() - right * left.transpose()
    half = _integers(size, size, random, 3)
    return _times(half - half.transpose(), Fraction(1, 20) if style == "small" else random.choice(_SCALES))


def _general(rows: int, columns: int, style: str, random: Random) -> fmpq_mat:
    square = rows == columns
    match style:
        case "zero":
            return fmpq_mat(rows, columns)
        case "one":
            return fmpq_mat([[fmpq(int(i == j)) for j in range(columns)] for i in range(rows)])
        case "rank one":
            return _integers(rows, 1, random, 2) * _integers(1, columns, random, 2)
        case "degenerate" if square:
            # Nilpotent, or with one eigenvalue and too few eigenvectors.
            value = random.randint(0, 2)
            entries = _integers(rows, rows, random, 2).tolist()
            return fmpq_mat(
                [[entries[i][j] if j > i else fmpq(value * (i == j)) for j in range(rows)] for i in range(rows)]
            )
        case "positive" | "singular" if square:
            return _symmetric(rows, style, random)
        case "regular" if square:
            lower, upper = _integers(rows, rows, random, 2).tolist(), _integers(rows, rows, random, 2).tolist()
            left = [[lower[i][j] if j < i else fmpq(int(i == j)) for j in range(rows)] for i in range(rows)]
            right = [[upper[i][j] if j > i else fmpq((1 + j) * (i == j)) for j in range(rows)] for i in range(rows)]
            return fmpq_mat(left) * fmpq_mat(right)
    scale = Fraction(1, 20) if style == "small" else random.choice(_SCALES)
    return _times(_integers(rows, columns, random, 3), scale)


def symplectic(modes: int, style: str, random: Random) -> Any:
    """Return a symplectic matrix: the unit matrix, or a product of squeezers, shears, turns and beam splitters.

    >>> S = symplectic(2, "many", Random(1))
    >>> S * symplectic_form(2) * S.T == symplectic_form(2)
    True
    """
    if style in ("zero", "one"):
        return sympy.ImmutableMatrix.eye(2 * modes)
    product = _diagonal(2 * modes, lambda _: fmpq(1))
    for _ in range({"many": 2 + modes, "small": 1, "rank one": 1}.get(style, 1 + modes)):
        product = product * _elementary(modes, random)
    return _sympy(product)


def _elementary(modes: int, random: Random) -> fmpq_mat:
    size = 2 * modes
    rows = [[fmpq(int(i == j)) for j in range(size)] for i in range(size)]
    k = random.randrange(modes)
    q, p = 2 * k, 2 * k + 1
    kinds = ("squeezer", "shear", "turn") + (("beam splitter", "swap", "joint shear") * 2 if modes > 1 else ())
    kind = random.choice(kinds)
    other = random.choice([j for j in range(modes) if j != k]) if modes > 1 else k
    a, b, c = random.choice(_TURNS)
    cos, sin = fmpq(a, c), fmpq(b, c)
    match kind:
        case "squeezer":
            factor = random.choice((fmpq(2), fmpq(3, 2), fmpq(1, 3), fmpq(5, 4)))
            rows[q][q], rows[p][p] = factor, 1 / factor
        case "shear":
            row, column = random.choice(((q, p), (p, q)))
            rows[row][column] = fmpq(random.choice((1, -1, 2)), random.choice((1, 2)))
        case "turn":
            rows[q][q], rows[q][p], rows[p][q], rows[p][p] = cos, sin, -sin, cos
        case "joint shear":
            # p_k and p_other move by the other's q.
            shift = fmpq(random.choice((1, -1)))
            rows[p][2 * other] = rows[2 * other + 1][q] = shift
        case _:
            if kind == "swap":
                cos, sin = fmpq(0), fmpq(1)
            for i, j in ((q, 2 * other), (p, 2 * other + 1)):
                rows[i][i], rows[i][j], rows[j][i], rows[j][j] = cos, sin, -sin, cos
    return fmpq_mat(rows)


def _integers(rows: int, columns: int, random: Random, size: int) -> fmpq_mat:
    return fmpq_mat([[fmpq(random.randint(-size, size)) for _ in range(columns)] for _ in range(rows)])


def _diagonal(size: int, entry: Callable[[int], Any]) -> fmpq_mat:
    return fmpq_mat([[entry(i) if i == j else fmpq(0) for j in range(size)] for i in range(size)])


def _times(matrix: fmpq_mat, scale: Fraction) -> fmpq_mat:
    return matrix if scale == 1 else matrix * fmpq(scale.numerator, scale.denominator)


@lru_cache(maxsize=4096)
def _entry(numerator: int, denominator: int) -> Any:
    return sympy.Rational(numerator, denominator)


def _sympy(matrix: fmpq_mat) -> Any:
    entries = [_entry(int(e.p), int(e.q)) for e in matrix.entries()]
    return sympy.ImmutableMatrix(matrix.nrows(), matrix.ncols(), entries)


def _flint(matrix: Any) -> fmpq_mat:
    return fmpq_mat([[fmpq(int(e.p), int(e.q)) for e in row] for row in matrix.tolist()])
