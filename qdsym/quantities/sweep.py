"""A quantity over a grid of exact arguments, in double precision or to any number of digits."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from io import BytesIO, StringIO
from itertools import product
from math import inf, isinf, prod
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from qdsym.errors import InvalidInput
from qdsym.numbers import parse_number, written
from qdsym.physics.arrays import Array
from qdsym.quantities.catalogue import require_quantity
from qdsym.quantities.closed_forms import CATALOGUE
from qdsym.quantities.evaluation import decimal, universal_floor

Axis: TypeAlias = tuple[Fraction, ...]
Progress: TypeAlias = Callable[[int, int, str], None]

LARGEST = 10_000_000
"""More grid points than anyone means; as a table they would fill a gigabyte."""


def axis(text: str, argument: str) -> Axis:
    """Return the exact points of ``LOW:HIGH:COUNT``, both ends included, or of a single number.

    Raises ``InvalidInput`` for anything else, for LOW ≥ HIGH and for fewer than two points of a range.

    >>> [str(x) for x in axis("1:2:4", "--nu")], axis("3/2", "--nu")
    (['1', '4/3', '5/3', '2'], (Fraction(3, 2),))
    """
    if ":" not in text:
        return (parse_number(text, argument),)
    parts = text.split(":")
    if len(parts) != 3:
        raise InvalidInput(argument, "a number or LOW:HIGH:COUNT such as 1:4:301", repr(text[:60]))
    low, high, count = (parse_number(part, argument) for part in parts)
    if low >= high:
        raise InvalidInput(argument, "LOW below HIGH in LOW:HIGH:COUNT", repr(text[:60]))
    if count.denominator != 1 or not 2 <= count <= LARGEST:
        raise InvalidInput(argument, f"a COUNT of points from 2 to {LARGEST} in LOW:HIGH:COUNT", repr(text[:60]))
    steps = int(count) - 1
    return tuple(low + (high - low) * Fraction(k, steps) for k in range(steps + 1))


@dataclass(frozen=True, eq=False)
class Sweep:
    """The values of a quantity: ``values`` has one axis an argument, in the order of ``axes``.

    Without ``digits`` the values are double-precision numbers, otherwise decimal strings of that many significant
    digits.
    """

    quantity: str
    axes: Mapping[str, Axis]
    values: Array | NDArray[np.str_]
    digits: int | None

    @property
    def shape(self) -> tuple[int, ...]:
        """The number of points along each axis."""
        return tuple(len(points) for points in self.axes.values())

    def npz(self) -> bytes:
        """Return a NumPy archive: each axis by its name, ``values``, ``quantity``, and ``digits`` where there are any.

        With digits, axes and values are strings and the axes' points exact; without, all are double precision.
        """
        kind = np.float64 if self.digits is None else np.str_
        entries = {name: np.array([kind(_plain(x, self.digits)) for x in points]) for name, points in self.axes.items()}
        head = {"quantity": np.array(self.quantity)}
        if self.digits is not None:
            head["digits"] = np.array(self.digits)
        buffer = BytesIO()
        save: Any = np.savez  # NumPy 1.26 would take allow_pickle=False for one more array.
        save(buffer, **head, **entries, values=self.values)
        return buffer.getvalue()

    def csv(self) -> str:
        """Return a table with a header: one column an argument, the last the quantity, one row a point.

        Numbers in double precision are written so that reading them gives the same number back.
        """
        written = StringIO()
        written.write(",".join((*self.axes, self.quantity)) + "\n")
        columns = [[str(_plain(x, self.digits)) for x in points] for points in self.axes.values()]
        for point, value in zip(product(*columns), self.values.flat, strict=True):
            written.write(",".join((*point, str(value.item() if self.digits is None else value))) + "\n")
        return written.getvalue()


def sweep(
    quantity: str,
    axes: Mapping[str, Axis],
    digits: int | None = None,
    *,
    jobs: int = 1,
    progress: Progress | None = None,
) -> Sweep:
    """Return a quantity on the grid of all combinations of its arguments' points.

    ``axes`` gives the points of each argument. Without ``digits`` a closed form is evaluated on whole arrays;
    with ``digits``, and for what has no closed form, point by point on ``jobs`` processes. Raises ``InvalidInput``
    for an unknown quantity or argument, a point outside the domain and more points than `LARGEST`.

    >>> found = sweep("cp-ratio", {"nu": axis("1:2:2", "nu"), "r": axis("0", "r")})
    >>> found.values.tolist(), found.csv().splitlines()
    ([[1.0], [0.5]], ['nu,r,cp-ratio', '1.0,0.0,1.0', '2.0,0.0,0.5'])
    """
    require_quantity(quantity)
    shape = tuple(len(points) for points in axes.values())
    if not 1 <= prod(shape) <= LARGEST:
        raise InvalidInput("grid", f"from 1 to {LARGEST} points", " × ".join(map(str, shape)))
    if digits is None and quantity in CATALOGUE:
        grids = np.meshgrid(*(_floats(*axis) for axis in axes.items()), indexing="ij", sparse=True)
        values = np.asarray(CATALOGUE[quantity].array(**dict(zip(axes, grids, strict=True))))
        return Sweep(quantity, axes, np.broadcast_to(values, shape), None)
    found = _pointwise(partial(_value, quantity, tuple(axes), digits), list(product(*axes.values())), jobs, progress)
    return Sweep(quantity, axes, np.array(found).reshape(shape), digits)


def _value(quantity: str, names: tuple[str, ...], digits: int | None, point: tuple[Fraction, ...]) -> str | float:
    arguments = dict(zip(names, point, strict=True))
    return universal_floor(**arguments) if digits is None else decimal(quantity, digits, **arguments)


def _pointwise(
    work: Callable[[tuple[Fraction, ...]], str | float],
    points: list[tuple[Fraction, ...]],
    jobs: int,
    progress: Progress | None,
) -> list[str | float]:
    found = []
    forks = jobs > 1 and len(points) > 1 and "fork" in multiprocessing.get_all_start_methods()
    with ProcessPoolExecutor(jobs, multiprocessing.get_context("fork")) if forks else _InTurn() as pool:
        chunk = {"chunksize": max(1, min(64, len(points) // (4 * jobs)))} if forks else {}
        for value in pool.map(work, points, **chunk):
            found.append(value)
            if progress:
                progress(len(found), len(points), "points")
    return found


class _InTurn:
    """What a pool of processes does, in this one."""

    def __enter__(self) -> _InTurn:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    map = staticmethod(map)


def _floats(argument: str, points: Axis) -> Array:
    return np.array([_double(argument, x) for x in points])


def _double(argument: str, value: Fraction) -> float:
    """The nearest double; 0 stands for 0 alone, and nothing for what is beyond the range."""
    try:
        nearest = float(value)
    except OverflowError:
        nearest = inf
    if isinf(nearest) or (nearest == 0) != (value == 0):
        raise InvalidInput(argument, "a number within double precision", value, "ask for digits")
    return nearest


def _plain(value: Fraction, digits: int | None) -> float | str:
    return float(value) if digits is None else written(value)
