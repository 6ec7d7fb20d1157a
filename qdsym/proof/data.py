"""Statements and derivations as data: text, whole numbers and tuples, of which another process makes them anew.

Whoever reads it runs nothing that came with it: each part is handed to the constructor of its kind, and what these
refuse is refused. So what an author's code did to objects that it held ends with the process in which it ran.
"""

from __future__ import annotations

import io
import pickle
from collections.abc import Sequence
from dataclasses import fields
from fractions import Fraction
from typing import Any

from qdsym.errors import InvalidInput
from qdsym.proof.foreign import FOREIGN
from qdsym.proof.prover import Written
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.coordinates import Log
from qdsym.proof.trusted.language.declarations import Definition, MatrixVariable, ModeVariable
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.fields import kind_of
from qdsym.proof.trusted.language.propositions import KNOWN
from qdsym.proof.trusted.language.statement import Claim, Statement
from qdsym.proof.trusted.language.vocabulary import respelled, spelled

MOST_MODES = 6
"""For as many modes it is written down what a matrix is; the search for points asks for fewer."""

_RULES = tuple(kind for kind in vars(steps).values() if isinstance(kind, type) and issubclass(kind, steps.Rule))
_KINDS = (
    *KNOWN, *_RULES, steps.Sequent, steps.Step, Written,
    Log, Claim, Definition, ModeVariable, MatrixVariable, Domain, Statement,
)  # fmt: skip
_BY_NAME = {kind.__name__: kind for kind in _KINDS}
_CODE = {"value_at", "derive", "equivalents"}
"""Fields that hold functions: a table is kept of the first, and of the others nothing."""


class Told:
    """A matrix for each number of modes, as it was written down."""

    def __init__(self, matrices: Sequence[Any]) -> None:
        self._matrices = tuple(matrices)

    def __call__(self, modes: int) -> Any:
        """Return what the matrix is for a number of modes."""
        if not 1 <= modes <= len(self._matrices):
            raise InvalidInput("modes", f"1 to {len(self._matrices)}, for which the matrix was written down", modes)
        return self._matrices[modes - 1]


def packed(value: Any) -> bytes:
    """Return a statement or what it wrote, down to text and numbers."""
    return pickle.dumps(_data(value))


def unpacked(content: bytes) -> Any:
    """Return what was packed, made anew; raise ``InvalidInput`` where that is refused."""
    return _value(_Plain(io.BytesIO(content)).load())


class _Plain(pickle.Unpickler):
    """Reads text, numbers and tuples, and refuses to find anything else."""

    def find_class(self, module: str, name: str) -> Any:
        raise pickle.UnpicklingError(f"{module}.{name} is neither text nor a number")


def _data(value: Any) -> Any:
    if value is None or type(value) in (bool, int, str, bytes):
        return value
    if type(value) in (tuple, list):
        return ("tuple", *map(_data, value))
    if type(value) is frozenset:
        return ("set", *map(_data, value))
    if type(value) is dict:
        return ("table", *((_data(key), _data(held)) for key, held in value.items()))
    if type(value) is Fraction:
        return "fraction", int(value.numerator), int(value.denominator)
    kind = kind_of(value, _KINDS)
    if kind is None:
        return "expression", spelled(value)
    return (kind.__name__, *(_held(value, field.name) for field in fields(kind)))


def _held(value: Any, name: str) -> Any:
    if name not in _CODE:
        return _data(getattr(value, name))
    if name != "value_at" or value.value_at is None:
        return None
    return ("tuple", *map(_data, _matrices(value)))


def _matrices(variable: MatrixVariable) -> list[Any]:
    found = []
    for modes in range(1, MOST_MODES + 1):
        try:
            found.append(variable.at(modes))
        except FOREIGN:  # An author's function may end anywhere beyond the modes that are asked for.
            break
    return found


def _value(data: Any) -> Any:
    if type(data) is not tuple:
        return data
    name, *held = data
    match name:
        case "tuple":
            return tuple(map(_value, held))
        case "set":
            return frozenset(map(_value, held))
        case "table":
            return {_value(key): _value(one) for key, one in held}
        case "fraction":
            return Fraction(*held)
        case "expression":
            return respelled(*held)
    kind = _BY_NAME[name]
    named = {field.name: _value(one) for field, one in zip(fields(kind), held, strict=True)}
    if kind is MatrixVariable and named["value_at"] is not None:
        named["value_at"] = Told(named["value_at"])
    return kind(**{name: one for name, one in named.items() if one is not None or name not in _CODE})
