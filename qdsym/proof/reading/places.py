"""Models as they are drawn: sizes independent of each other, matrices with their laws, and a path through them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import islice, product
from random import Random
from typing import Any

import sympy

from qdsym.proof.reading.arithmetics import exact_values
from qdsym.proof.reading.laws import symplectic_form
from qdsym.proof.reading.limits import TooLarge
from qdsym.proof.reading.matrices import STYLES, drawn
from qdsym.proof.reading.model import Model, direct_sum
from qdsym.proof.reading.motion import EPSILON
from qdsym.proof.reading.points import draw, mode_values
from qdsym.proof.trusted.language.coordinates import Point
from qdsym.proof.trusted.language.declarations import MatrixVariable
from qdsym.proof.trusted.language.domain import Domain

LARGEST_SIZE = 3
LARGEST_ROWS = 12
LARGEST_ENTRIES = 10_000
"""Matrices that have more together are not written out in a model."""
POINT_ATTEMPTS = 10


def sizes_in_turn(domain: Domain) -> list[dict[Any, Any]]:
    """Return what the sizes may be, small ones first and twice: 1, 2, 1, 2, 3 for one, (1, 1), (1, 2), … for two."""
    symbols = sorted(domain.sizes, key=str)
    choices = sorted(product(range(1, LARGEST_SIZE + 1), repeat=len(symbols)), key=lambda c: (sum(c), c))
    found = [dict(zip(symbols, map(sympy.Integer, choice), strict=True)) for choice in choices]
    fitting = [sizes for sizes in found if _are_small(domain, sizes)]
    if any(all(sizes[symbol] == 1 for sizes in fitting) for symbol in symbols) or not fitting:
        # What holds for 1 may have no meaning for 2: models of one size only would show nothing.
        raise TooLarge(f"a model with matrices of more than {LARGEST_ENTRIES} entries")
    small = [sizes for sizes in fitting if all(length < LARGEST_SIZE for length in sizes.values())]
    large = [sizes for sizes in fitting if sizes not in small]
    return [*small, *small, *large] if large else small


def _are_small(domain: Domain, sizes: dict[Any, Any]) -> bool:
    """Return whether no matrix is large; at the smallest sizes they may be, as long as they can be written out."""
    shapes = [[int(length.xreplace(sizes)) for length in m.symbol.shape] for m in domain.matrices]
    rows, entries = max((max(shape) for shape in shapes), default=0), sum(a * b for a, b in shapes)
    least = all(length <= 2 for length in sizes.values())
    return rows <= LARGEST_ROWS or (least and entries <= LARGEST_ENTRIES)


def blocks(domain: Domain, sizes: dict[Any, Any]) -> int:
    """Return how many modes there are: as many as the largest direct sum has blocks."""
    sums = (m.symbol.shape[0] for m in domain.matrices if m.entry is not None)
    return max((int(length.xreplace(sizes)) // 2 for length in sums), default=1)


def places(
    domain: Domain,
    random: Random,
    points: Iterator[Point],
    admits: Callable[[int, Point], bool],
    attempts: int,
) -> Iterator[Model]:
    """Yield candidates: no hypothesis has been looked at yet but those on numbers, nor whether laws are kept.

    ``admits`` knows the hypotheses on numbers; it is asked with the number of a mode and the values of all variables.
    """
    turns = sizes_in_turn(domain)
    for k in range(attempts):
        sizes = turns[k % len(turns)]
        matrices = _matrices(domain, sizes, random, k)
        if matrices is None:
            continue
        for point in islice(points, POINT_ATTEMPTS):
            modes: list[Point] = []
            if domain.modes:
                style = "boundary" if _at_boundary(k) else random.choice(("alike", *["free"] * 5))
                modes = mode_values(domain, random, point, blocks(domain, sizes), style, admits)
            if modes if domain.modes else admits(0, point):
                found = placed(domain, point, sizes, matrices, modes, random if k % 3 == 2 else None)
                if found is not None:
                    yield found
                break


def _at_boundary(k: int) -> bool:
    """Return whether an attempt is one where all is at the least that it may be, and nothing moves."""
    return k % 7 == 1


def _matrices(domain: Domain, sizes: dict[Any, Any], random: Random, k: int) -> dict[Any, Any] | None:
    """Return explicit matrices of these sizes; the first rounds are simple, and often all are of one style."""
    common = ("one", "zero", "positive")[k // 2 % 3] if k < 6 else random.choice((None, None, *STYLES))
    at_rest = k < 6 or _at_boundary(k)
    same = at_rest or random.random() < 0.5
    matrices: dict[Any, Any] = {}
    carried: dict[Any, Any] = {}
    for variable in domain.matrices:
        if variable.entry is not None:
            continue
        rows, columns = (int(length.xreplace(sizes)) for length in variable.symbol.shape)
        style = common or random.choice(STYLES)
        if variable.moving and (at_rest or random.random() < 0.4):
            style = "zero"
        if variable.symplectic and same and rows in carried:
            # What is compared with each other often has one frame.
            matrices[variable.symbol] = carried[rows]
            continue
        made = drawn(variable, rows, columns, style, random, _modes(variable, sizes, rows))
        if made is None:
            return None
        matrices[variable.symbol] = made
        if variable.symplectic:
            carried[rows] = made
    return matrices


def usual_matrices(domain: Domain, sizes: dict[Any, Any], random: Random) -> dict[Any, Any]:
    """Return matrices as the domain names them, those without a name generic, and 0 those whose rate is not said."""
    matrices = {}
    for variable in domain.matrices:
        rows, columns = (int(length.xreplace(sizes)) for length in variable.symbol.shape)
        style = "zero" if variable.moving else "generic"
        if variable.entry is None:
            matrices[variable.symbol] = drawn(variable, rows, columns, style, random, _modes(variable, sizes, rows))
    return {symbol: value for symbol, value in matrices.items() if value is not None}


def _modes(variable: MatrixVariable, sizes: dict[Any, Any], rows: int) -> int | None:
    """Return for how many modes `value_at` is asked, None where its sizes differ."""
    if variable.complex_structure or variable.symplectic:
        return rows // 2
    lengths = {sizes[s] for length in variable.symbol.shape for s in length.free_symbols} or {1}
    return int(lengths.pop()) if len(lengths) == 1 else None


def placed(
    domain: Domain,
    point: Point,
    sizes: dict[Any, Any],
    matrices: dict[Any, Any],
    modes: Iterable[Point],
    random: Random | None = None,
) -> Model | None:
    """Return the model with these values; what moves at a rate that is not said rests, or moves as ``random`` says.

    There is none where a matrix is too large.
    """
    modes = tuple(modes)
    try:
        return _placed(domain, point, sizes, matrices, modes, random)
    except TooLarge:
        return None


def _placed(
    domain: Domain,
    point: Point,
    sizes: dict[Any, Any],
    matrices: dict[Any, Any],
    modes: tuple[Point, ...],
    random: Random | None,
) -> Model:
    values = [exact_values(mode) for mode in modes]
    sums = {
        m.symbol: direct_sum(m.entry, values, int(m.symbol.shape[0].xreplace(sizes)) // 2)
        for m in domain.matrices
        if m.entry is not None
    }
    whole = matrices | sums
    moving, rates = _path(domain, sizes, whole, random)
    return Model(domain, point | (modes[0] if modes else {}), sizes, whole, modes=modes, moving=moving, rates=rates)


def at_rest(model: Model) -> Model:
    """Return the model with everything at rest whose rate is not said: that is one of the ways it may move."""
    matrices = {m.symbol: model.matrices[m.symbol] for m in model.domain.matrices if m.entry is None}
    if not matrices:
        return model
    return placed(model.domain, model.point, model.sizes, matrices, model.modes) or model


def _path(
    domain: Domain, sizes: dict[Any, Any], whole: dict[Any, Any], random: Random | None
) -> tuple[dict[Any, Any] | None, dict[Any, Any]]:
    """Return the matrices that are no direct sums as value + ε·rate, and the rates of the mode variables."""
    moves = any(m.rate is not None or m.moving for m in domain.matrices)
    rates: dict[Any, Any] = {}
    for mode in domain.modes:
        rates[mode.symbol] = mode.rate
        if mode.rate is None:
            rates[mode.symbol] = sympy.Rational(str(draw(random, 0, in_exponent=False))) if random else sympy.S.Zero
    if not moves and not any(rates.values()):
        return None, {}
    put_in = {symbol.xreplace(sizes): value for symbol, value in whole.items()}
    moving = {}
    for variable in domain.matrices:
        if variable.entry is not None:
            continue
        symbol, value = variable.symbol, whole[variable.symbol]
        if variable.rate is not None:
            rate = variable.rate.xreplace(sizes).xreplace(put_in)
            moving[symbol] = sympy.MatAdd(value, sympy.MatMul(EPSILON, rate))
        elif variable.moving and random is not None:
            moving[symbol] = sympy.MatAdd(value, sympy.MatMul(EPSILON, _unsaid(variable, value, random)))
        else:
            moving[symbol] = value
    return moving, rates


def _unsaid(variable: MatrixVariable, value: Any, random: Random) -> Any:
    """Return some rate with which a matrix stays what it is declared to be."""
    rows, columns = value.shape
    if variable.complex_structure:
        return sympy.ImmutableMatrix.zeros(rows, columns)
    if variable.symplectic:
        generator = drawn(MatrixVariable(variable.symbol, symmetry=1), rows, rows, "generic", random, None)
        return sympy.ImmutableMatrix(value * generator * symplectic_form(rows // 2))
    return drawn(MatrixVariable(variable.symbol, variable.symmetry), rows, columns, "generic", random, None)
