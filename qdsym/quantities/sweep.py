"""A quantity over a grid of exact arguments: in double precision, to any number of digits, or in enclosures.

A grid is gone over in chunks, which follow each other in the order of the points and are computed apart. How a grid is
cut depends on what is asked alone, so that a chunk that was computed once, anywhere, is that of every later run.
"""

from __future__ import annotations

import multiprocessing
import os
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import FIRST_COMPLETED, Executor, Future, ProcessPoolExecutor, wait
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from itertools import product
from math import prod
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from qdsym.apart import limited, submitted
from qdsym.errors import InvalidInput
from qdsym.numbers import written
from qdsym.physics.arrays import Array, bounded, described, positive_integer
from qdsym.quantities.axes import LARGEST, Axis
from qdsym.quantities.catalogue import DEFAULTS, QUANTITIES, require_quantity
from qdsym.quantities.closed_forms import CATALOGUE
from qdsym.quantities.evaluation import ball, decimal, universal_floor_array
from qdsym.quantities.walk import MOST_DIGITS

Progress: TypeAlias = Callable[[int, int, str], None]
Texts: TypeAlias = NDArray[np.str_]

_DOUBLES, _MINIMA, _DIGITS = 2**17, 2**12, 2**17
"""Points of a chunk: about a tenth of a second's work, or, of digits, a second's."""
_AHEAD = 256
"""Chunks that an executor is handed at a time, and so the most that wait in memory."""
LIMIT = 3600.0
"""Seconds of processor time for a chunk on an executor."""


@dataclass(frozen=True)
class Plan:
    """What a sweep asks for, and how its grid is cut into chunks.

    ``axes`` gives the points of each argument; the grid is all combinations of them, the last argument running fastest.
    Without ``digits`` values are doubles, with them decimal strings of so many significant digits; ``enclosed`` asks
    for balls of relative radius 10^−digits instead, which contain the value for certain. Raises ``InvalidInput`` for an
    unknown quantity, axes that are none, digits that are no integer from 1 to 10⁷, and a grid of no points or more than
    `LARGEST`.

    >>> plan = Plan("cp-ratio", {"nu": Axis(Fraction(1), Fraction(2), 1000), "r": Axis(Fraction(0), Fraction(1), 1000)})
    >>> plan.shape, len(plan), plan.box(1)
    ((1000, 1000), 8, ((125, 250), (0, 1000)))
    """

    quantity: str
    axes: Mapping[str, Axis]
    digits: int | None = None
    enclosed: bool = False

    def __post_init__(self) -> None:
        require_quantity(self.quantity)
        if not isinstance(self.axes, Mapping):
            raise InvalidInput("axes", "an Axis for each argument's name", described(self.axes))
        for name, points in self.axes.items():
            if not isinstance(points, Axis):
                raise InvalidInput(str(name), "an Axis", described(points))
        if self.digits is not None:
            object.__setattr__(self, "digits", positive_integer(self.digits, "digits", MOST_DIGITS))
        if not 1 <= self.size <= LARGEST:
            raise InvalidInput("grid", f"from 1 to {LARGEST} points", " × ".join(map(str, self.shape)))
        if self.enclosed and self.digits is None:
            raise InvalidInput("digits", "a number of digits, for enclosures", "nothing")
        if not isinstance(self.enclosed, bool):
            raise InvalidInput("enclosed", "True or False", described(self.enclosed))
        if not self.axes:
            raise InvalidInput("axes", f"those of {', '.join(QUANTITIES[self.quantity].arguments)}", "none")

    @property
    def shape(self) -> tuple[int, ...]:
        """The number of points along each axis."""
        return tuple(len(points) for points in self.axes.values())

    @property
    def size(self) -> int:
        """The number of points."""
        return prod(self.shape)

    @cached_property
    def _cut(self) -> tuple[int, int]:
        """The axis that is cut, the later ones being whole in each chunk, and how many of its points a chunk has."""
        if self.digits is not None:
            most = max(1, _DIGITS // (100 + self.digits))
        else:
            most = _DOUBLES if self.quantity in CATALOGUE else _MINIMA
        # At least some chunks, for several processes.
        most = min(most, max(16, self.size // 32)) if self.digits is not None else most
        for axis in range(len(self.shape)):
            inner = prod(self.shape[axis + 1 :])
            if inner <= most:
                pieces = -(-self.shape[axis] * inner // most)
                return axis, -(-self.shape[axis] // min(pieces, self.shape[axis]))
        raise AssertionError("the product of no numbers is 1")

    @property
    def chunk_shape(self) -> tuple[int, ...]:
        """The number of points of a chunk along each axis; the last ones along an axis may be fewer."""
        axis, points = self._cut
        return (*(1 for _ in self.shape[:axis]), points, *self.shape[axis + 1 :])

    def __len__(self) -> int:
        return prod(-(-whole // part) for whole, part in zip(self.shape, self.chunk_shape, strict=True))

    def box(self, chunk: int) -> tuple[tuple[int, int], ...]:
        """Where a chunk begins and ends along each axis."""
        parts = self.chunk_shape
        counts = [-(-whole // part) for whole, part in zip(self.shape, parts, strict=True)]
        at = np.unravel_index(chunk, counts)
        bounds = zip(at, parts, self.shape, strict=True)
        return tuple((int(k) * part, min(int(k) * part + part, whole)) for k, part, whole in bounds)

    def points_of(self, chunk: int) -> int:
        """The number of points of a chunk."""
        return prod(stop - start for start, stop in self.box(chunk))

    def texts(self, name: str, start: int, stop: int) -> list[str]:
        """The points of an axis as they are written down: exactly with digits, else the nearest doubles."""
        if self.digits is not None:
            return [written(x) for x in self.axes[name][start:stop]]
        return list(map(repr, self.axes[name].doubles(name, start, stop).tolist()))


def computed(plan: Plan, chunk: int) -> bytes:
    """Return the values of a chunk: doubles in little-endian order, or a line a point, for balls with the radius.

    >>> computed(Plan("entropy", {"nu": Axis(Fraction(1), Fraction(3), 2)}, 5), 0)
    b'0\\n1.3863'
    """
    _require_arguments(plan)
    box = plan.box(chunk)
    if plan.digits is None:
        return _doubles(plan, box).astype("<f8", copy=False).tobytes()
    points = product(*(axis[start:stop] for axis, (start, stop) in zip(plan.axes.values(), box, strict=True)))
    return "\n".join(_value(plan, dict(zip(plan.axes, point, strict=True))) for point in points).encode("ascii")


def _require_arguments(plan: Plan) -> None:
    """Raise `InvalidInput` unless the axes are those of the quantity's arguments; ``gamma`` may be left out."""
    known = QUANTITIES[plan.quantity].arguments
    for name in plan.axes:
        if name not in known:
            raise InvalidInput(str(name), f"an argument of {plan.quantity}, {', '.join(known)}", "an Axis")
    missing = [name for name in known if name not in plan.axes and name not in DEFAULTS]
    if missing:
        raise InvalidInput(missing[0], "an Axis", "nothing", f"{plan.quantity} needs {', '.join(known)}")


def _doubles(plan: Plan, box: tuple[tuple[int, int], ...]) -> Array:
    ranges = [axis.doubles(name, *ends) for (name, axis), ends in zip(plan.axes.items(), box, strict=True)]
    given = dict(zip(plan.axes, np.meshgrid(*ranges, indexing="ij", sparse=True), strict=True))
    formula = CATALOGUE[plan.quantity].array if plan.quantity in CATALOGUE else universal_floor_array
    left_out = {name: DEFAULTS[name] for name in QUANTITIES[plan.quantity].arguments if name not in given}
    return np.broadcast_to(formula(**given, **left_out), tuple(map(len, ranges)))


def _value(plan: Plan, point: Mapping[str, Fraction]) -> str:
    assert plan.digits is not None
    if plan.enclosed:
        found = ball(plan.quantity, plan.digits, **point)
        return f"{found.midpoint} {found.radius}"
    return decimal(plan.quantity, plan.digits, **point)


def doubles(part: bytes) -> Array:
    """Return the values of a chunk of doubles."""
    return np.frombuffer(part, dtype="<f8")


def columns(part: bytes) -> tuple[list[str], ...]:
    """Return the values of a chunk with digits, and for balls the radii as well."""
    return tuple(map(list, zip(*(line.split(" ") for line in part.decode("ascii").split("\n")), strict=True)))


def work_through(
    plan: Plan,
    chunks: Iterable[int],
    *,
    jobs: int = 1,
    executor: Executor | None = None,
    timeout: float | None = None,
) -> Iterator[tuple[int, bytes]]:
    """Yield each chunk and its values, in the order in which they get ready.

    They are computed on an ``executor``, each within ``timeout`` seconds of processor time, or else on so many
    processes of this machine. Raises `InvalidInput` for a number of processes below 1, and a time that is not above 0.
    """
    jobs = positive_integer(jobs, "jobs")
    if timeout is not None:
        bounded(timeout, "timeout", 0, expected="seconds, a number above 0", symbolic=False, strict=True)
    waiting = deque(chunks)
    if executor is not None:
        yield from _spread(waiting, _AHEAD, lambda k: submitted(executor, timeout or LIMIT, computed, plan, k))
    elif jobs > 1 and len(waiting) > 1 and "fork" in multiprocessing.get_all_start_methods():
        context = multiprocessing.get_context("fork")
        with ProcessPoolExecutor(min(jobs, len(waiting)), context, _end_with, (os.getpid(),)) as pool:
            yield from _spread(waiting, 4 * jobs, lambda k: pool.submit(_limited, timeout, plan, k))
    else:
        for chunk in waiting:
            yield chunk, _limited(timeout, plan, chunk)


def _limited(timeout: float | None, plan: Plan, chunk: int) -> bytes:
    return limited(timeout, computed, plan, chunk) if timeout else computed(plan, chunk)


def _spread(waiting: deque[int], ahead: int, submit: Callable[[int], Future[bytes]]) -> Iterator[tuple[int, bytes]]:
    begun: dict[Future[bytes], int] = {}
    try:
        while waiting or begun:
            while waiting and len(begun) < ahead:
                chunk = waiting.popleft()
                begun[submit(chunk)] = chunk
            for ready in wait(begun, return_when=FIRST_COMPLETED).done:
                yield begun.pop(ready), ready.result()
    finally:
        for future in begun:
            future.cancel()


def _end_with(parent: int) -> None:
    """Have this process end soon after the one that began it, which may be killed and tell nobody."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(1)
        os._exit(1)

    threading.Thread(target=watch, daemon=True).start()


@dataclass(frozen=True, eq=False)
class Sweep:
    """The values of a quantity: ``values`` has one axis an argument, in the order of the plan's.

    Without digits they are double-precision numbers, otherwise decimal strings; of balls they are the midpoints, and
    ``radii`` has the radii.
    """

    plan: Plan
    values: Array | Texts
    radii: Texts | None = None


def sweep(
    quantity: str,
    axes: Mapping[str, Axis],
    digits: int | None = None,
    *,
    enclosed: bool = False,
    jobs: int = 1,
    progress: Progress | None = None,
    executor: Executor | None = None,
    timeout: float | None = None,
) -> Sweep:
    """Return a quantity on the grid of all combinations of its arguments' points, in memory.

    Arguments and errors are those of `Plan` and `work_through`; ``progress`` is told how many points are done. A point
    outside of the domain raises ``InvalidInput``. `qdsym.quantities.sweep_file` writes grids of any size into a file.

    >>> from qdsym.quantities.axes import axis
    >>> sweep("cp-ratio", {"nu": axis("1:2:2", "nu"), "r": axis("0", "r")}).values.tolist()
    [[1.0], [0.5]]
    """
    plan = Plan(quantity, axes, digits, enclosed)
    parts, done = [b""] * len(plan), 0
    for chunk, part in work_through(plan, range(len(plan)), jobs=jobs, executor=executor, timeout=timeout):
        parts[chunk] = part
        done += plan.points_of(chunk)
        if progress:
            progress(done, plan.size, "points")
    if digits is None:
        return Sweep(plan, doubles(b"".join(parts)).reshape(plan.shape))
    read = [columns(part) for part in parts]
    found = [np.array([x for part in read for x in part[k]]).reshape(plan.shape) for k in range(1 + enclosed)]
    return Sweep(plan, *found)
