"""Small changes to a proposition: relations, connectives, constraints, and whatever changes one of its expressions."""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from dataclasses import fields, replace
from itertools import combinations
from typing import Any, NamedTuple

import sympy

from qdsym.audit.mutants.expressions import became, changes
from qdsym.errors import InvalidInput
from qdsym.notation import unicode_math
from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Implies,
    Minimum,
    Not,
    Outgrows,
    PositiveSemidefinite,
    Proposition,
    Rate,
    Relation,
    SameSpectrum,
    Series,
    SmallestEigenvalue,
    Spectrum,
    bound,
    expressions,
    negation,
    speaks_of_paths,
    transform,
)

_STRICTNESS = {">": "≥", "≥": ">", "<": "≤", "≤": "<"}
_DIRECTION = {"=": "≠", "≠": "=", "<": ">", "≤": "≥", ">": "<", "≥": "≤"}
_WEAKER = {">": ("≥",), "<": ("≤",), "=": ("≥", "≤"), "≠": (), "≥": (), "≤": ()}
_WORDS = {"lhs": " on the left", "rhs": " on the right", "value": " in the value", "objective": " in the objective"}
_ATOMIC = PositiveSemidefinite | Spectrum | SmallestEigenvalue | SameSpectrum | Series | Rate | Outgrows | Minimum


class Changed(NamedTuple):
    """An operator's name, what it did in words, and the proposition that came out."""

    operator: str
    text: str
    proposition: Proposition


def mutations(body: Proposition, symbols: Sequence[Any], defined: Container[Any] = ()) -> list[Changed]:
    """Return every changed form of a proposition, without repetitions; ``symbols`` may stand for one another.

    A matrix that is ``defined`` by others stands for defined ones only. Where growths are compared, determinants stay
    what they are: how they grow is another claim, in which they are changed.

    >>> x, y = sympy.symbols("x y", real=True)
    >>> for found in mutations(Relation(x, ">", y), [x, y])[:4]:
    ...     print(found.operator, "·", found.text)
    strictness · > became ≥
    direction · > became <
    sign · x became −x on the left
    coefficient · x became 2x on the left
    """
    found: dict[Proposition, Changed] = {}
    for changed in [*_changed(body), *_swapped(body, symbols, defined)]:
        growth = isinstance(body, Outgrows) and _determinants(changed.proposition) != _determinants(body)
        if changed.proposition != body and not growth:
            found.setdefault(changed.proposition, changed)
    return list(found.values())


def _determinants(body: Proposition) -> set[Any]:
    return {d for node in expressions(body) for d in node.atoms(sympy.Determinant)}


def weakened(hypothesis: Proposition) -> Iterator[tuple[str, Proposition]]:
    """Yield hypotheses that ask for less, with what was done in words."""
    if isinstance(hypothesis, Relation):
        for operator in _WEAKER[hypothesis.operator]:
            try:
                yield f"{_text(hypothesis)} became {operator}", replace(hypothesis, operator=operator)
            except InvalidInput:
                continue  # Matrices are not ordered.


def without(hypothesis: Proposition) -> str:
    """Return what was done when a hypothesis was dropped, in words."""
    return f"without {_text(hypothesis)}"


def _text(body: Proposition) -> str:
    return unicode_math.proposition(body)


def _changed(body: Proposition) -> Iterator[Changed]:
    match body:
        case Relation(_, operator, _):
            for name, table in (("strictness", _STRICTNESS), ("direction", _DIRECTION)):
                if operator in table:
                    text = f"{operator} became {table[operator]}"
                    yield from _made(name, text, lambda table=table: replace(body, operator=table[operator]))
        case Not(inner):
            yield Changed("negation", "without the negation", inner)
        case Iff(left, right):
            yield Changed("negation", "the left side negated", Iff(negation(left), right))
        case Implies(premise, conclusion):
            yield Changed("negation", "the conclusion negated", Implies(premise, negation(conclusion)))
            yield Changed("direction", "⇒ became ⇐", Implies(conclusion, premise))
        case And(parts):
            for k, part in enumerate(parts):
                if not isinstance(part, Relation) and not speaks_of_paths(part):
                    made = And((*parts[:k], negation(part), *parts[k + 1 :]))
                    yield Changed("negation", f"part {k + 1} negated", made)
        case Spectrum(_, values, vectors):
            for j, k in combinations(range(len(values)), 2):
                yield Changed(
                    "order", f"values {j + 1} and {k + 1} exchanged", replace(body, values=_exchanged(values, j, k))
                )
                yield Changed(
                    "order", f"vectors {j + 1} and {k + 1} exchanged", replace(body, vectors=_exchanged(vectors, j, k))
                )
        case Minimum(_, _, constraints, _, _):
            for k, constraint in enumerate(constraints):
                rest = constraints[:k] + constraints[k + 1 :]
                yield Changed("hypothesis", without(constraint), replace(body, constraints=rest))
                for text, weaker in weakened(constraint):
                    changed = (*constraints[:k], weaker, *constraints[k + 1 :])
                    yield Changed("hypothesis", text, replace(body, constraints=changed))
    if isinstance(body, _ATOMIC) and not speaks_of_paths(body):
        yield Changed("negation", "negated", negation(body))
    for field in fields(body):
        value = getattr(body, field.name)
        if (field.name, type(body)) in (("variables", Minimum), ("index", Series)):
            continue  # What is bound has no meaning of its own.
        yield from _inside(body, field.name, value)


def _inside(body: Proposition, name: str, value: Any) -> Iterator[Changed]:
    """Change a field: an expression, a proposition, or one of several."""
    where = _WORDS.get(name, "")
    items = value if isinstance(value, tuple) else (value,)
    for k, item in enumerate(items):
        if isinstance(item, Proposition):
            part = f"part {k + 1}: " if len(items) > 1 else f"{name}: " if name != "body" else ""
            found = [(c.operator, f"{part}{c.text}", c.proposition) for c in _changed(item)]
        elif isinstance(item, sympy.Basic):
            part = f" in {name} {k + 1}" if len(items) > 1 else where
            found = [(c.operator, f"{c.text}{part}", c.node) for c in changes(item)]
        else:
            continue  # The operator of a relation.
        for operator, text, new in found:
            changed = (*items[:k], new, *items[k + 1 :]) if isinstance(value, tuple) else new
            yield from _made(operator, text, lambda changed=changed: replace(body, **{name: changed}))


def _made(operator: str, text: str, make: Any) -> Iterator[Changed]:
    try:
        yield Changed(operator, text, make())
    except InvalidInput:
        return  # Matrices are not ordered, and do not fit where their shape does not.


def _exchanged(items: tuple[Any, ...], j: int, k: int) -> tuple[Any, ...]:
    result = list(items)
    result[j], result[k] = result[k], result[j]
    return tuple(result)


def _swapped(body: Proposition, symbols: Sequence[Any], defined: Container[Any]) -> Iterator[Changed]:
    """Exchange symbols of one kind, two by two; one that is alone of its kind gives way to another of the domain."""
    own = bound(body)
    spoken = {s for node in expressions(body) for s in node.free_symbols}
    differentiated = {v for node in expressions(body) for d in node.atoms(sympy.Derivative) for v in d.variables}
    present = [s for s in symbols if s in spoken - own - differentiated]
    for k, first in enumerate(present):
        alike = [s for s in present if _kind(s, defined) == _kind(first, defined)]
        for other in (s for s in present[k + 1 :] if s in alike):
            yield from _put(f"{_name(first)} and {_name(other)} exchanged", body, {first: other, other: first})
        if len(alike) == 1:
            other = next(
                (s for s in symbols if s not in spoken | own and _kind(s, defined) == _kind(first, defined)), None
            )
            if other is not None:
                yield from _put(became(first, other), body, {first: other})


def _put(text: str, body: Proposition, replacements: dict[Any, Any]) -> Iterator[Changed]:
    try:
        yield Changed("symbol", text, transform(body, lambda node: node.xreplace(replacements)))
    except (InvalidInput, ValueError, TypeError):
        return  # The symbols fit in one place and not in another.


def _kind(symbol: Any, defined: Container[Any]) -> tuple[Any, bool]:
    shape = getattr(symbol, "shape", None)
    return shape, shape is not None and symbol in defined


def _name(symbol: Any) -> str:
    return unicode_math.expression(symbol)
