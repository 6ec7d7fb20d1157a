"""The one gate for expressions: what is handed in is made anew of SymPy's own nodes, down to text and whole numbers.

What an object of another kind says of itself is never asked: such an object is refused. What comes out shares nothing
with what was handed in, so that it stays what was checked, whatever becomes of that.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping
from math import gcd
from typing import Any

import sympy
from sympy.core.operations import LatticeOp
from sympy.core.singleton import Singleton
from sympy.core.symbol import Str
from sympy.external.gmpy import MPZ

from qdsym.errors import InvalidInput
from qdsym.proof.trusted.language.arguments import are_right, is_count, is_name, is_number
from qdsym.proof.trusted.language.memory import remembered

LARGEST = 200_000
"""Expressions of more parts are not read."""
KEPT = 500_000
"""As many parts are known at a time to be plain."""

_PLAIN: dict[int, tuple[Any, int]] = {}
"""What the gate made, by its identity, and of how many parts it is, written out."""
_MADE: dict[tuple[Any, ...], Any] = {}
"""The same by its kind and parts, so that equal things are one object."""
_STATE = {"_mhash", "_args", "_assumptions", "is_commutative", "nargs", "_argset"}
"""What SymPy keeps with a node beside its parts: it follows from those."""
_LEAVES = (sympy.Atom, sympy.MatrixBase)
_SIZED = {*_STATE, "_rep", "_rows", "_cols", "rows", "cols"}
"""What it keeps with a matrix, whose entries it makes anew each time that they are asked for."""


class _Refused(Exception):
    """What had to be, and what it is."""


def own(node: Any, argument: str = "expression") -> Any:
    """Return an expression made anew; raise where a part is made elsewhere, or is not what it looks like."""
    if known := _PLAIN.get(id(node)):
        return known[0]
    if len(_PLAIN) > KEPT:
        _PLAIN.clear()
        _MADE.clear()
    inside, counts = _walked(node, _PLAIN)
    if counts[id(node)] > LARGEST:
        found = f"one of {counts[id(node)]}"
        raise InvalidInput(argument, f"expressions of at most {LARGEST} parts, written out", found)
    made: dict[int, Any] = {}
    for one, count in counts.items():
        part, below = inside[one]
        try:
            made[one] = part if one in _PLAIN else _made(type(part), _read(part), tuple(made[id(p)] for p in below))
        except _Refused as trouble:
            raise InvalidInput(argument, *trouble.args) from None
        _PLAIN[id(made[one])] = made[one], count
    return made[id(node)]


def parts(node: Any) -> tuple[list[Any], int]:
    """Return all that an expression is made of and then itself, once each object, and how many that is written out."""
    inside, counts = _walked(node, {})
    return [inside[one][0] for one in counts], counts[id(node)]


def _walked(node: Any, known: Mapping[int, Any]) -> tuple[dict[int, tuple[Any, Any]], dict[int, int]]:
    """Return each part with its own parts, and of how many it is, by identity, parts first; what is known is left."""
    inside: dict[int, tuple[Any, tuple[Any, ...]]] = {}  # The parts are kept, so that no other takes their identity.
    counts: dict[int, int] = {}
    waiting = [node]
    while waiting:
        part = waiting[-1]
        if id(part) not in inside:
            inside[id(part)] = part, () if id(part) in known else _made_of(part)
            waiting += [one for one in inside[id(part)][1] if id(one) not in counts]
        else:
            # What is a part of itself has no end.
            below = sum(counts.get(id(one), LARGEST) for one in inside[id(part)][1])
            counts[id(part)] = known[id(part)][1] if id(part) in known else 1 + below
            waiting.pop()
    return inside, counts


def _made_of(part: Any) -> tuple[Any, ...]:
    if not _is_own(type(part)):
        return ()
    return tuple(sympy.MatrixBase.flat(part) if isinstance(part, sympy.MatrixBase) else getattr(part, "args", ()))


Spelled = tuple[tuple[str, str, tuple[Any, ...], tuple[int, ...]], ...]
"""An expression as text and whole numbers: of each part its kind, what is read of it, and where its own parts stand."""


def spelled(node: Any) -> Spelled:
    """Return a plain expression as what can be written down, parts first.

    >>> spelled(own(sympy.Integer(2)))
    (('sympy.core.numbers', 'Integer', (2,), ()),)
    """
    inside, counts = _walked(node, {})
    places = {one: place for place, one in enumerate(counts)}
    parts = [(inside[one][0], tuple(places[id(part)] for part in inside[one][1])) for one in counts]
    try:
        return tuple((type(part).__module__, type(part).__qualname__, _read(part), below) for part, below in parts)
    except _Refused as trouble:
        raise InvalidInput("expression", *trouble.args) from None


def respelled(text: Spelled, argument: str = "expression") -> Any:
    """Return the expression that was written down, made anew as if it had been handed in."""
    made: list[Any] = []
    try:
        for room, name, read, below in text:
            kind = getattr(sys.modules.get(room), name, None)
            if not isinstance(kind, type) or not _is_own(kind) or not issubclass(kind, (sympy.Basic, *_LEAVES)):
                raise _Refused("only functions of SymPy itself", f"{name}, made elsewhere")
            part = _made(kind, tuple(read), tuple(made[place] for place in below))
            if _read(part) != read:
                raise _Refused("objects of SymPy as it makes them", f"a {name} of {read}")
            made.append(part)
        return own(made[-1], argument)
    except _Refused as trouble:
        raise InvalidInput(argument, *trouble.args) from None
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        raise InvalidInput(argument, "an expression that was written down", type(error).__name__) from error


def _read(part: Any) -> tuple[Any, ...]:
    """Return what a part holds beside its own parts."""
    kind: Any = type(part)
    if not _is_own(kind):
        raise _Refused("only functions of SymPy itself", f"{kind.__name__}, made elsewhere")
    read = _leaf(kind, part) if issubclass(kind, _LEAVES) else ()
    if not read and (_slots(kind) - _STATE or any(name not in _STATE for name in getattr(part, "__dict__", ()))):
        raise _Refused("objects of SymPy as it makes them", f"a {kind.__name__} with attributes of its own")
    return read


def _made(kind: Any, read: tuple[Any, ...], below: tuple[Any, ...]) -> Any:
    """Return the one part of a kind, with what was read of it and its own parts, which are plain."""
    key = kind, read, tuple(map(id, below))
    if key not in _MADE:
        node = _built(kind, read, below)
        if expected := _expected(node):
            raise _Refused(expected, f"a {kind.__name__} of {', '.join(map(str, below)) or 'nothing'}")
        _MADE[key] = node
    return _MADE[key]


def _leaf(kind: Any, part: Any) -> tuple[Any, ...]:
    """Return what is read of an object that is not made of its arguments alone: text, whole numbers and True or False.

    All that is compared here is of these types exactly.
    """
    if isinstance(kind, Singleton):
        return ("the only one",)
    if issubclass(kind, sympy.MatrixBase):
        size, inner = (part.rows, part.cols), part.__dict__.get("_rep")
        if not part.__dict__.keys() <= _SIZED or not _are(int, *size) or getattr(inner, "shape", size) != size:
            raise _Refused("objects of SymPy as it makes them", f"a {kind.__name__} with attributes of its own")
        return size
    held: list[Any] = [getattr(part, said, None) for said in ("name", "dummy_index", "p", "q")]
    name, index, p, q = held
    if kind in (sympy.Symbol, sympy.Dummy):
        said = getattr(part, "_assumptions_orig", None)
        if type(name) is not str:
            raise _Refused("symbols named by text", f"a {kind.__name__}")
        if kind is sympy.Dummy and type(index) is not int:
            raise _Refused("symbols numbered by numbers", f"a {kind.__name__}")
        if type(said) is dict and _are(str, *said) and _are(bool, *said.values()):
            return name, index, tuple(sorted(said.items()))
    if kind is Str and type(name) is str:
        return (name,)
    if kind is sympy.Integer and type(p) is int and p not in (-1, 0, 1):
        return (p,)
    if kind is sympy.Rational and _are(int, p, q):
        if q > 1 and gcd(p, q) == 1 and (p, q) != (1, 2):
            return p, q
        raise _Refused("numbers as SymPy makes them", "a fraction that is not in lowest terms, or not of their class")
    if kind is sympy.Float:
        digits: Any = (*getattr(part, "_mpf_", ()), getattr(part, "_prec", None))
        if len(digits) == 5 and all(type(v) in (int, MPZ) for v in digits):
            return tuple(map(int, digits))
    raise _Refused("objects of SymPy as it makes them", f"a {kind.__name__} that is not made by it")


def _are(kind: type, *values: Any) -> bool:
    """Return whether all values are of a type, and of no other that derives from it."""
    return all(type(value) is kind for value in values)


def _built(kind: Any, read: tuple[Any, ...], below: tuple[Any, ...]) -> Any:
    """Return a node of a kind, of what was read; nothing is evaluated, and none of SymPy's memories is asked."""
    if isinstance(kind, Singleton):
        return kind()
    if issubclass(kind, sympy.MatrixBase):
        if len(below) != read[0] * read[1]:
            raise _Refused("objects of SymPy as it makes them", f"a matrix of shape {read}, and {len(below)} entries")
        if not all(map(is_number, below)):
            raise _Refused("objects of SymPy as it makes them", f"a matrix of {below}")
        return sympy.ImmutableMatrix(*read, below)
    if kind in (sympy.Symbol, sympy.Dummy):
        node = sympy.Symbol.__xnew__(kind, read[0], **dict(read[2]))
        if kind is sympy.Dummy:
            node.dummy_index = read[1]
        return node
    if kind is sympy.Float:
        return sympy.Float._new((read[0], MPZ(read[1]), *read[2:4]), read[4])
    node = sympy.Basic.__new__(kind, *below)
    if kind is Str:
        (node.name,) = read
    elif kind is sympy.Integer:
        (node.p,) = read
    elif kind is sympy.Rational:
        node.p, node.q = read
    elif issubclass(kind, LatticeOp):
        node._argset = frozenset(below)
    elif "is_commutative" in _slots(kind):
        node.is_commutative = all(getattr(one, "is_commutative", True) for one in below)
    return node


def _expected(part: Any) -> str:
    """Return what a part had to be, where an argument makes it something else than it looks like."""
    if isinstance(part, sympy.Inverse) and part.args[1:] != (-1,):
        return "inverses to the power −1"
    if isinstance(part, sympy.log) and len(part.args) != 1:
        return "natural logarithms; write log(a)/log(b)"
    if isinstance(part, sympy.MatrixSymbol) and not is_name(next(iter(part.args), None)):
        return "matrices named by text"
    if isinstance(part, sympy.Derivative) and not all(map(is_count, part.args[1:])):
        return "derivatives of whole orders"
    if not are_right(part):
        return "objects of SymPy as it makes them"
    if isinstance(part, sympy.Pow) and part.args[0] is sympy.S.Zero and not isinstance(part.args[1], sympy.Integer):
        return "0 as a number, not as a root of 0"  # Which is 0, and is no function that has a derivative.
    if getattr(part, "is_Matrix", False) and any(length == 0 for length in part.shape):
        return "matrices with rows and columns"
    return ""


@remembered
def _is_own(kind: type) -> bool:
    room = str(kind.__module__)
    return room.partition(".")[0] == "sympy" and getattr(sys.modules.get(room), kind.__qualname__, None) is kind


@remembered
def _slots(kind: type) -> frozenset[str]:
    """Return the slots of a kind of node."""
    found = (vars(base).get("__slots__", ()) for base in kind.__mro__)
    return frozenset(name for names in found for name in ((names,) if isinstance(names, str) else names))
