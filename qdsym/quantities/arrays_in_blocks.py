"""A function of arrays, evaluated in blocks that stay in the processor's cache, and large arrays on several cores."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from functools import cache, partial
from time import perf_counter
from typing import Any

import numpy as np

from qdsym.physics.arrays import Array

BLOCK = 16_000
"""Numbers in a block: with what a formula makes of them on the way, less than a megabyte, and each array less than the
128 KiB from which on the allocator asks the system for memory."""
SPREAD = 2**18
"""Numbers from which it pays to begin threads."""


def in_blocks(function: Callable[..., Array], arguments: Sequence[Array], shape: tuple[int, ...]) -> Array:
    """Return ``function`` of arrays that broadcast to a shape, the values of an element depending on no other.

    >>> in_blocks(np.add, [np.array([[1.0], [2.0]]), np.array([0.0, 10.0])], (2, 2)).tolist()
    [[1.0, 11.0], [2.0, 12.0]]
    """
    found = np.empty(shape)
    if found.size <= BLOCK:
        found[...] = function(*arguments)
        return found
    whole = [argument.reshape(()) if argument.size == 1 else None for argument in arguments]
    operands = [np.broadcast_to(x, shape) for x, one in zip(arguments, whole, strict=True) if one is None]
    function = partial(_filled, function, whole)
    operands.append(found)
    cores = min(_cores(), found.size // SPREAD + 1)
    ends = [found.size * k // cores for k in range(cores + 1)]
    part = partial(_part, function, operands)
    if cores == 1:
        part(0, found.size)
    else:
        with ThreadPoolExecutor(cores) as pool:
            list(pool.map(part, ends[:-1], ends[1:]))
    return found


@cache
def _cores() -> int:
    """As many threads as are worth it: the cores of this process, or fewer where these slow each other.

    What looks like two cores may be one that two threads share, or be busy with other programs; measured once.
    """
    given = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return given if given == 1 else min(given, max(1, round(_worth(given))))


def _worth(threads: int) -> float:
    """How many times the work of one thread so many do in its time."""

    def work(_: int) -> None:
        block = np.full(BLOCK, 0.5)
        for _ in range(8):
            np.sinh(block)

    def least(step: Callable[[], object]) -> float:
        taken = []
        for _ in range(3):
            began = perf_counter()
            step()
            taken.append(perf_counter() - began)
        return min(taken)

    with ThreadPoolExecutor(threads) as pool:
        together = least(lambda: list(pool.map(work, range(threads))))
        return threads * least(lambda: work(0)) / together


def _filled(function: Callable[..., Array], whole: Sequence[Array | None], *given: Array) -> Array:
    """Call the function with what is one number for all elements where it belongs."""
    rest = iter(given)
    return function(*(next(rest) if one is None else one for one in whole))


def _part(function: Callable[..., Array], operands: Sequence[Array], start: int, stop: int) -> None:
    kinds: Any = [["readonly"]] * (len(operands) - 1) + [["writeonly"]]
    flags: Any = ["external_loop", "buffered", "ranged"]
    blocks: Any = np.nditer(list(operands), flags, kinds, order="C", buffersize=BLOCK)
    with blocks, np.errstate(all="ignore"):
        blocks.iterrange = (start, stop)
        for *given, place in blocks:
            place[...] = function(*given)
