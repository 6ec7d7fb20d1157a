"""Propositions as data: what a claim says, before anyone decides whether it is true.

The expressions inside are SymPy trees over real variables. They are never asked for their truth: SymPy's
``None`` is no verdict, so relations are stored here as three fields instead of as SymPy booleans.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Any, TypeVar

import sympy
from sympy.core.relational import Relational
from sympy.matrices.expressions.trace import Trace

from qdsym.errors import InvalidInput
from qdsym.proof.trusted.language.fields import (
    kind_of,
    require_distinct_symbols,
    require_numbers,
    require_same_shape,
    require_square,
    required_tuple,
)
from qdsym.proof.trusted.language.replacement import put
from qdsym.proof.trusted.language.vocabulary import own

OPPOSITE = {"=": "≠", "≠": "=", "<": "≥", "≥": "<", ">": "≤", "≤": ">"}
_SYMPY_OPERATORS = {"==": "=", "!=": "≠", "<": "<", "<=": "≤", ">": ">", ">=": "≥"}


@dataclass(frozen=True)
class Proposition:
    """Something that is true or false at every point of a domain where its expressions are defined."""

    def __post_init__(self) -> None:
        for field in fields(self):
            object.__setattr__(self, field.name, coerced(getattr(self, field.name), field.name))


def is_matrix(node: Any) -> bool:
    """Return whether a SymPy object is a matrix; a 1×1 matrix expression counts as a number."""
    return bool(getattr(node, "is_Matrix", False)) and node.shape != (1, 1)


def require_propositions(argument: str, values: Any) -> None:
    """Raise unless these are a tuple of propositions."""
    for value in required_tuple(argument, values):
        if not isinstance(value, Proposition):
            raise InvalidInput(argument, "a proposition", repr(value))


def coerced(value: Any, name: str) -> Any:
    """Return a field's value with its expressions and propositions in the forms stored here."""
    if isinstance(value, tuple | list):
        return tuple(coerced(item, name) for item in value)
    if isinstance(value, Proposition | Relational):
        return proposition(value)
    return expression(value, name)


@dataclass(frozen=True)
class Relation(Proposition):
    """``lhs op rhs`` with op one of = ≠ < ≤ > ≥, or == != <= >= for them; between matrices only = and ≠."""

    lhs: Any
    operator: str
    rhs: Any

    def __post_init__(self) -> None:
        if type(self.operator) is str:
            object.__setattr__(self, "operator", _SYMPY_OPERATORS.get(self.operator, self.operator))
        if type(self.operator) is not str or self.operator not in OPPOSITE:
            raise InvalidInput("operator", "one of = ≠ < ≤ > ≥", repr(self.operator))
        for side in ("lhs", "rhs"):
            object.__setattr__(self, side, expression(getattr(self, side), side))
        require_same_shape(self.lhs, self.rhs)
        if is_matrix(self.lhs) and self.operator not in "=≠":
            raise InvalidInput("operator", "= or ≠ between matrices", self.operator)

    @property
    def difference(self) -> Any:
        """The left side less the right side, for scalars; a 1×1 matrix such as u†Mu counts as its entry."""
        return as_number(self.lhs) - as_number(self.rhs)


def as_number(node: Any) -> Any:
    """Return a number as it is, and a 1×1 matrix as its trace."""
    return Trace(node) if getattr(node, "is_Matrix", False) else node


@dataclass(frozen=True)
class PositiveSemidefinite(Proposition):
    """The matrix is Hermitian and v†Mv ≥ 0 for every complex vector v."""

    matrix: Any

    def __post_init__(self) -> None:
        super().__post_init__()
        require_square(self.matrix)


@dataclass(frozen=True)
class Spectrum(Proposition):
    """The matrix is Hermitian; each listed vector is a unit eigenvector with its value, and they span."""

    matrix: Any
    values: tuple[Any, ...]
    vectors: tuple[Any, ...]

    def __post_init__(self) -> None:
        super().__post_init__()
        require_square(self.matrix)
        size = self.matrix.shape[0]
        require_numbers("values", self.values)
        if len(self.values) != size or any(getattr(v, "shape", None) != (size, 1) for v in self.vectors):
            raise InvalidInput("spectrum", f"{size} values with vectors of {size} entries", self.vectors)


@dataclass(frozen=True)
class SmallestEigenvalue(Proposition):
    """The matrix is Hermitian and ``value`` is its least eigenvalue."""

    matrix: Any
    value: Any

    def __post_init__(self) -> None:
        super().__post_init__()
        require_square(self.matrix)
        require_numbers("value", (self.value,))


@dataclass(frozen=True)
class SameSpectrum(Proposition):
    """Both matrices have the same characteristic polynomial, hence the same spectrum with multiplicities."""

    left: Any
    right: Any

    def __post_init__(self) -> None:
        super().__post_init__()
        require_square(self.left)
        require_square(self.right)
        require_same_shape(self.left, self.right)


@dataclass(frozen=True)
class Minimum(Proposition):
    """``value`` is the least ``objective`` over real ``variables`` under ``constraints``, reached at ``minimiser``."""

    objective: Any
    variables: tuple[Any, ...]
    constraints: tuple[Proposition, ...]
    value: Any
    minimiser: tuple[Any, ...]

    def __post_init__(self) -> None:
        super().__post_init__()
        require_distinct_symbols(self.variables)
        require_propositions("constraints", self.constraints)
        require_numbers("objective", (self.objective,))
        require_numbers("value", (self.value,))
        require_numbers("minimiser", self.minimiser)
        if len(self.minimiser) != len(self.variables) or not self.variables:
            raise InvalidInput("minimiser", "one value for each variable", self.minimiser)


@dataclass(frozen=True)
class Series(Proposition):
    """Σ ``term`` over ``index`` = 0, 1, 2, … converges to ``value``."""

    term: Any
    index: Any
    value: Any

    def __post_init__(self) -> None:
        super().__post_init__()
        require_distinct_symbols((self.index,))
        require_numbers("term", (self.term,))
        require_numbers("value", (self.value,))


@dataclass(frozen=True)
class Rate(Proposition):
    """The time derivative of ``matrix``, which may be a number, is ``value``, as the domain's matrices move."""

    matrix: Any
    value: Any

    def __post_init__(self) -> None:
        for name in ("matrix", "value"):
            object.__setattr__(self, name, expression(getattr(self, name), name))
        require_same_shape(self.matrix, self.value)


@dataclass(frozen=True)
class Outgrows(Proposition):
    """Along every path on which the hypotheses hold, ``fast`` grows by at least as much as ``slow``."""

    fast: Any
    slow: Any

    def __post_init__(self) -> None:
        super().__post_init__()
        require_numbers("fast", (self.fast,))
        require_numbers("slow", (self.slow,))


@dataclass(frozen=True)
class Connective(Proposition):
    """Says something of propositions that are true or false at an instant, and not of whole paths."""

    def __post_init__(self) -> None:
        super().__post_init__()
        for field in fields(self):
            require_propositions(field.name, (getattr(self, field.name),))
        if speaks_of_paths(self):
            raise InvalidInput("Outgrows", "to stand by itself, or in a conjunction that does", self)


@dataclass(frozen=True)
class Not(Connective):
    """The body is false."""

    body: Proposition


@dataclass(frozen=True)
class And(Proposition):
    """Every part is true."""

    parts: tuple[Proposition, ...]

    def __post_init__(self) -> None:
        Proposition.__post_init__(self)
        require_propositions("parts of a conjunction", self.parts)
        if not self.parts:
            raise InvalidInput("parts of a conjunction", "at least one proposition", "none")


@dataclass(frozen=True)
class Implies(Connective):
    """If ``premise`` then ``conclusion``."""

    premise: Proposition
    conclusion: Proposition


@dataclass(frozen=True)
class Iff(Connective):
    """``left`` exactly when ``right``."""

    left: Proposition
    right: Proposition


def expression(value: Any, argument: str = "expression") -> Any:
    """Return ``value`` as a SymPy expression or matrix; text is refused, since it would have to be evaluated."""
    if isinstance(value, sympy.Expr) or type(value) is sympy.ImmutableMatrix:
        return value
    if isinstance(value, sympy.MatrixBase):
        return own(value, argument)
    if type(value) is int:
        return sympy.Integer(value)
    raise InvalidInput(argument, "a SymPy expression, a matrix or an integer", repr(value))


def proposition(value: Any) -> Proposition:
    """Return ``value`` as a proposition; a SymPy relation such as ``nu >= 1`` is taken apart.

    >>> proposition(sympy.Symbol("nu", real=True) >= 1)
    Relation(lhs=nu, operator='≥', rhs=1)
    """
    if isinstance(value, Proposition):
        return value
    if isinstance(value, Relational):
        return Relation(value.lhs, _SYMPY_OPERATORS[value.rel_op], value.rhs)
    raise InvalidInput(
        "proposition",
        "a proposition or an undecided SymPy relation",
        repr(value),
        "write Relation(lhs, '≥', rhs) where SymPy decides the relation by itself",
    )


def negation(body: Proposition) -> Proposition:
    """Return the negation with relations turned round, so that two negations give the proposition back."""
    match body:
        case Relation(lhs, operator, rhs):
            return Relation(lhs, OPPOSITE[operator], rhs)
        case Not(inner):
            return inner
    return Not(body)


T = TypeVar("T", bound=Proposition)


def expressions(body: Any) -> Iterator[Any]:
    """Yield every SymPy expression of a proposition or of a certificate, left to right."""
    for field in fields(body):
        yield from _leaves(getattr(body, field.name))


def _leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, Proposition):
        yield from expressions(value)
    elif isinstance(value, tuple):
        for item in value:
            yield from _leaves(item)
    elif isinstance(value, sympy.Basic):
        yield value


def transform(body: T, change: Callable[[Any], Any]) -> T:
    """Return the proposition with every expression changed by a function."""
    changed = {field.name: _transformed(getattr(body, field.name), change) for field in fields(body)}
    return replace(body, **changed)


def _transformed(value: Any, change: Callable[[Any], Any]) -> Any:
    if isinstance(value, Proposition):
        return transform(value, change)
    if isinstance(value, tuple):
        return tuple(_transformed(item, change) for item in value)
    return change(value) if isinstance(value, sympy.Basic) else value


def substitute(body: T, replacements: dict[Any, Any]) -> T:
    """Return the proposition with every symbol replaced at once."""
    return transform(body, lambda node: put(node, replacements))


def shape(body: Any) -> Any:
    """Return what is left of a proposition when its expressions are taken out, but for the variables that it binds.

    Equal for parallel propositions.
    """
    if isinstance(body, Minimum | Series):
        own = body.variables if isinstance(body, Minimum) else (body.index,)
        return (type(body).__name__, own, *(shape(getattr(body, field.name)) for field in fields(body)))
    if isinstance(body, Proposition):
        return (type(body).__name__, *(shape(getattr(body, field.name)) for field in fields(body)))
    if isinstance(body, tuple):
        return tuple(shape(item) for item in body)
    return None if isinstance(body, sympy.Basic) else body


KNOWN = frozenset(
    {Relation, PositiveSemidefinite, Spectrum, SmallestEigenvalue, SameSpectrum, Minimum, Series, Rate, Outgrows}
    | {Not, And, Implies, Iff}
)
"""The kinds of proposition there are. A subclass is another kind, since it could redefine what equality means.

So is a subclass of text, which could be shown as one relation sign and looked up as another.
"""


def is_known(body: Any) -> bool:
    """Return whether a proposition and all its parts are of the kinds there are."""
    if isinstance(body, Proposition):
        return kind_of(body, KNOWN) is not None and all(is_known(getattr(body, field.name)) for field in fields(body))
    if isinstance(body, tuple):
        return type(body) is tuple and all(is_known(item) for item in body)
    return type(body) is str or isinstance(body, sympy.Basic)


def binders(body: Any) -> Iterator[tuple[set[Any], tuple[Any, ...]]]:
    """Yield, for each minimum and series in a proposition, what it binds and what stands outside of that."""
    if isinstance(body, Minimum):
        yield set(body.variables), (body.value, *body.minimiser)
    if isinstance(body, Series):
        yield {body.index}, (body.value,)
    parts = [getattr(body, field.name) for field in fields(body)] if isinstance(body, Proposition) else body
    for part in parts if isinstance(parts, tuple | list) else ():
        yield from binders(part)


def bound(body: Any) -> set[Any]:
    """Return the variables that a proposition binds: those of its minima and the indices of its series."""
    return set().union(*(own for own, _ in binders(body)))


def speaks_of_paths(body: Any) -> bool:
    """Return whether a proposition says something of whole paths."""
    return moves(body, (Outgrows,))


def require_instant(hypothesis: Proposition) -> None:
    """Raise for a hypothesis that speaks of rates: what is supposed is supposed of an instant."""
    if moves(hypothesis):
        raise InvalidInput("hypothesis", "no rate: hypotheses are read at an instant", hypothesis, "claim it instead")


def moves(body: Any, kinds: tuple[type, ...] = (Rate, Outgrows)) -> bool:
    """Return whether a proposition speaks of rates, or is made of other kinds."""
    if isinstance(body, Proposition):
        return isinstance(body, kinds) or any(moves(getattr(body, field.name), kinds) for field in fields(body))
    return isinstance(body, tuple) and any(moves(part, kinds) for part in body)
