"""A counterexample for people: one that refutes as well, of the simplest numbers and matrices that do."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Any

import sympy

from qdsym.proof.reading.laws import is_as_declared
from qdsym.proof.reading.limits import TooLarge
from qdsym.proof.reading.model import Model
from qdsym.proof.trusted.language.coordinates import Coordinate, Log
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined

SIMPLEST: tuple[Coordinate, ...] = (
    *(Fraction(k) for k in (0, 1, 2)),
    Log(Fraction(2)),
    *(Fraction(n, d) for n, d in ((1, 2), (3, 2), (3, 1), (-1, 1), (-2, 1), (5, 1), (10, 1))),
)
"""Coordinates that a counterexample has where it may, the first that does."""
PARTS = (1, 2, 3, 4, 5, 10, 100)
"""Denominators to which a coordinate is rounded where none of the simplest will do, the first that does."""
SECONDS = 2.0
"""Processor time after which a model stays as simple as it is."""

Fails = Callable[[Model], Model | None]
"""What returns the model where it refutes, perhaps with a remark, and None where it does not."""


def simplest(model: Model, fails: Fails, in_exponents: set[Any]) -> Model:
    """Return a model that refutes as well, each coordinate and each matrix as simple as it may be, one after another.

    Variables in ``in_exponents`` are logarithms of rationals rather than rationals.
    """
    until = time.process_time() + _allowed()

    def refutes(trial: Model) -> Model | None:
        if time.process_time() > until:
            return None
        try:
            return fails(trial) if trial.meets_domain() and is_as_declared(trial) else None
        except (TooLarge, OutsideClass, Undefined):
            return None

    for _ in range(2):
        # What holds in each of several modes is left as it was drawn.
        for variable, value in () if model.modes and model.matrices else model.point.items():
            for other in _simpler(value, variable in in_exponents):
                found = refutes(_with_value(model, variable, other))
                if found is not None:
                    model = found
                    break
        if model.moving is None:
            sums = {m.symbol for m in model.domain.matrices if m.entry is not None}
            for symbol in model.matrices.keys() - sums:  # A direct sum is what its modes make of it.
                model = _simpler_matrix(model, symbol, refutes)
    return model


def _allowed() -> float:
    """Return the seconds that this may take: of what the system allows this process, at most a half."""
    left = signal.getitimer(signal.ITIMER_PROF)[0] if hasattr(signal, "ITIMER_PROF") else 0.0
    return min(SECONDS, left / 2) if left else SECONDS


def _simpler(value: Coordinate, in_exponent: bool) -> Iterator[Coordinate]:
    """Yield the coordinates that are simpler than one, the simplest first."""
    for one in sorted(SIMPLEST, key=lambda v: isinstance(v, Log) != in_exponent):
        if one == value:
            return
        yield one
    whole = isinstance(value, Fraction)
    size = value if isinstance(value, Fraction) else value.argument
    for parts in PARTS:
        near = Fraction(round(size * parts), parts)
        if near.denominator >= size.denominator:
            return
        if whole or near > 0:
            yield near if whole else Log(near)


def _with_value(model: Model, variable: Any, value: Coordinate) -> Model:
    point = model.point | {variable: value}
    modes = (point,) if model.modes and not model.matrices else model.modes
    return replace(model, point=point, modes=modes, remark="")


def _simpler_matrix(model: Model, symbol: Any, refutes: Fails) -> Model:
    """Return a model in which a matrix is 0, I, or has simpler entries, a pair that mirror each other at a time."""
    matrix = model.matrices[symbol]
    rows, columns = matrix.shape
    if matrix.free_symbols or not all(entry.is_Rational for entry in matrix):
        return model

    def put(value: Any) -> Model | None:
        value = sympy.ImmutableMatrix(value)
        return refutes(replace(model, matrices=model.matrices | {symbol: value}, remark=""))

    plain = [sympy.zeros(rows, columns)] + ([sympy.eye(rows)] if rows == columns else [])
    for value in plain:
        if matrix == value:
            return model
        found = put(value)
        if found is not None:
            return found
    for i in range(rows):
        for j in range(columns):
            old = matrix[i, j]
            for entry in map(sympy.Integer, (0, 1, -1, 2, round(old))):
                if entry == old:
                    break
                trial = matrix.as_mutable()
                trial[i, j] = entry
                if i != j and rows == columns and matrix[j, i] in (old, -old):
                    trial[j, i] = entry if matrix[j, i] == old else -entry
                found = put(trial)
                if found is not None:
                    model, matrix = found, found.matrices[symbol]
                    break
    return model
