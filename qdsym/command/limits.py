"""What long work is limited by: the option for how long a piece of it may take, and how often memory is cleared."""

from __future__ import annotations

import atexit
import gc
from collections.abc import Callable
from fractions import Fraction
from typing import Any

import click

from qdsym.errors import InvalidInput

LEAST, MOST = Fraction(1, 1000), 10**6
"""Seconds; below a microsecond the system's timer would not be set at all."""


def seconds(context: click.Context, option: click.Parameter, text: str | None) -> float | None:
    """Return the number that stands in a text, which has to be a time."""
    if text is None:
        return None
    from qdsym.numbers import parse_number

    found = parse_number(text, "--timeout")
    if not LEAST <= found <= MOST:
        raise InvalidInput("--timeout", f"seconds, at least {float(LEAST)} and at most {MOST}", text)
    return float(found)


def timeout(pieces: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """The option ``--timeout``, with what the pieces of work are."""
    return click.option(
        "--timeout",
        metavar="SECONDS",
        callback=seconds,
        help=f"Processor time for {pieces}; what needs more did not finish.",
    )


def collect_rarely() -> None:
    """Look for garbage less often: one run allocates many small trees that live on in caches, also in its forks."""
    gc.set_threshold(500_000, 20, 20)
    atexit.register(gc.freeze)  # What is left when the process ends is not worth going over once more.
