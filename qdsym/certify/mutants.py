"""Mutants: claims changed in one place each, to see that the verifier rejects what is false.

Every relation is turned, every sign flipped, every coefficient and exponent changed, every pair of symbols of one kind
exchanged, every hypothesis dropped. A change that gives the same claim back is none; one that gives something that
cannot be written down is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import combinations, count
from typing import Any, TypeAlias

import sympy

from qdsym.proof.domain import Domain
from qdsym.proof.propositions import (
    Not,
    PositiveSemidefinite,
    Proposition,
    Relation,
    SmallestEigenvalue,
    bound,
    expressions,
    transform,
)
from qdsym.proof.statement import Claim, Statement

OPERATORS = {
    "relation": "another relation: strict or not, the other direction, = or ≠",
    "negation": "a “not” left out",
    "sign": "the sign of a term",
    "coefficient": "a coefficient, 1 where none is written, or a constant",
    "exponent": "an exponent",
    "transpose": "a transpose or an adjoint left out",
    "symbol": "two symbols exchanged",
    "hypothesis": "a hypothesis dropped",
}
"""What is changed, by the operator's name."""

_TURNED = {"=": "≠<>", "≠": "=", "<": "≤>=", "≤": "<≥=", ">": "≥<=", "≥": ">≤="}
_LEAVES = (sympy.MatrixSymbol, sympy.Identity, sympy.ZeroMatrix, sympy.Symbol, sympy.Number, sympy.NumberSymbol)

Path: TypeAlias = tuple[int, ...]


@dataclass(frozen=True)
class Change:
    """One way to change a claim: what it does in words, the claim that comes out, and the domain it is made on."""

    words: str
    claim: Claim
    domain: Domain


@dataclass(frozen=True)
class Mutant:
    """One place in a claim, or one hypothesis of a statement, and the ways to change it.

    A coefficient that only weakens an inequality when it is doubled makes it false when it is not: the ways are
    tried one after another, and the place is seen to matter when one of them is refuted. A hypothesis that all claims
    share is dropped from each of them in turn: it is needed when one claim is false without it.
    """

    id: str
    operator: str
    changes: tuple[Change, ...]


def mutants(statement: Statement) -> Iterator[Mutant]:
    """Yield every mutant of a statement, each only once.

    >>> from qdsym.statements import find
    >>> made = mutants(find("theorem-1"))
    >>> [m.changes[0].words for m in made if m.id.startswith("criterion~relation")]
    ['≥ for >', '< for >', '= for >']
    """
    for claim in statement.claims:
        seen = {_key(claim)}
        number = 0
        for operator, changed in _places(claim):
            fresh = []
            for words, made in changed:
                if _key(made) not in seen:
                    seen.add(_key(made))
                    fresh.append(Change(words, made, statement.domain))
            if fresh:
                number += 1
                yield Mutant(f"{claim.id}~{operator}-{number}", operator, tuple(fresh))
    hypotheses = statement.domain.hypotheses
    for at in range(len(hypotheses)):
        weaker = replace(statement.domain, hypotheses=hypotheses[:at] + hypotheses[at + 1 :])
        changes = tuple(Change(f"{claim.id} without it", claim, weaker) for claim in statement.claims)
        yield Mutant(f"domain~hypothesis-{at + 1}", "hypothesis", changes)


def _key(claim: Claim) -> Any:
    return claim.proposition, claim.given


def _places(claim: Claim) -> Iterator[tuple[str, list[tuple[str, Claim]]]]:
    for operator, edits in edits_of_a_proposition(claim.proposition):
        made = [(words, body) for words, body in edits if body is not None]
        yield operator, [(words, replace(claim, proposition=body)) for words, body in made]
    for at, given in enumerate(claim.given):
        rest = claim.given[:at] + claim.given[at + 1 :]
        yield "hypothesis", [(f"without hypothesis {at + 1}", replace(claim, given=rest))]
        for words, body in _relations(given):
            turned = (*claim.given[:at], body, *claim.given[at + 1 :])
            yield "relation", [(f"{words} in hypothesis {at + 1}", replace(claim, given=turned))]


def edited(node: Any) -> Iterator[tuple[str, Any]]:
    """Yield the edits of an expression that can be written down, in words and with what comes out."""
    for _, path, edits in _edits(node):
        for words, new in edits[:1]:
            try:
                changed = _put(node, path, new)
            except (TypeError, ValueError, AttributeError):
                continue
            yield words, changed


def edits_of_a_proposition(body: Proposition) -> Iterator[tuple[str, list[tuple[str, Proposition | None]]]]:
    """Yield operator and edits for each place of a proposition; an edit that cannot be written down is None."""
    yield from (("relation", [edit]) for edit in _relations(body))
    yield from (("negation", [edit]) for edit in _negations(body))
    for index, (node, semidefinite) in enumerate(zip(expressions(body), _semidefinite(body), strict=True)):
        for operator, path, edits in _edits(node):
            if semidefinite and not path and operator == "coefficient":
                continue  # A positive multiple of a matrix has eigenvalues of the same signs.
            yield operator, [(words, _at(body, index, path, new)) for words, new in edits]
    for one, other in _pairs(body):
        swaps = ((f"{one} and {other} exchanged", {one: other, other: one}), (f"{other} for {one}", {one: other}),
                 (f"{one} for {other}", {other: one}))  # fmt: skip
        yield "symbol", [(words, _written(body, lambda node, s=swap: node.xreplace(s))) for words, swap in swaps]  # type: ignore[misc]


def _semidefinite(body: Any) -> Iterator[bool]:
    """Yield for each expression of a proposition, in order, whether only the signs of its eigenvalues are spoken of."""
    if isinstance(body, Proposition):
        if isinstance(body, PositiveSemidefinite):
            yield True
            return
        if isinstance(body, SmallestEigenvalue) and body.value == 0:
            yield from (True, False)
            return
        for name in body.__dataclass_fields__:
            yield from _semidefinite(getattr(body, name))
    elif isinstance(body, tuple):
        for part in body:
            yield from _semidefinite(part)
    elif isinstance(body, sympy.Basic):
        yield False


Edit: TypeAlias = tuple[str, Any]
"""What an edit does, in words, and what it puts there."""


def _relations(body: Any) -> Iterator[Edit]:
    if isinstance(body, Relation):
        for operator in _TURNED[body.operator]:
            if operator in "=≠" or not getattr(body.lhs, "is_Matrix", False):
                yield f"{operator} for {body.operator}", replace(body, operator=operator)
    yield from _inside(body, _relations)


def _negations(body: Any) -> Iterator[Edit]:
    if isinstance(body, Not):
        yield "without “not”", body.body
    yield from _inside(body, _negations)


def _inside(body: Proposition, inner: Callable[[Any], Iterator[Edit]]) -> Iterator[Edit]:
    """Yield the edits of a proposition's parts, each put back in its place."""
    for name in body.__dataclass_fields__:
        value = getattr(body, name)
        if isinstance(value, Proposition):
            for words, changed in inner(value):
                yield words, replace(body, **{name: changed})
        elif isinstance(value, tuple):
            for at, part in enumerate(value):
                for words, changed in inner(part) if isinstance(part, Proposition) else ():
                    yield words, replace(body, **{name: (*value[:at], changed, *value[at + 1 :])})


def _edits(node: Any, path: Path = (), whole: bool = True) -> Iterator[tuple[str, Path, list[Edit]]]:
    """Yield operator, place and edits for every place of an expression."""
    if whole and not isinstance(node, sympy.Add | sympy.MatAdd | sympy.MatrixBase):
        yield from _edits_of_a_term(node, path)
    if isinstance(node, sympy.Add | sympy.MatAdd):
        for at, term in enumerate(node.args):
            yield from _edits_of_a_term(term, (*path, at))
    elif isinstance(node, sympy.Pow) and isinstance(node.exp, sympy.Rational) and node.base != sympy.E:
        powers = [e for e in (node.exp + 1, node.exp - 1, -node.exp) if e]
        yield "exponent", path, [(f"{node.base}: exponent {e} for {node.exp}", node.base**e) for e in powers]
    elif isinstance(node, sympy.Inverse):
        yield "exponent", path, [(f"{node.arg} for its inverse", node.arg)]
    elif isinstance(node, sympy.Transpose | sympy.Adjoint):
        yield "transpose", path, [(f"{node.arg} for its transpose", node.arg)]
    elif isinstance(node, sympy.Function | sympy.exp) and not isinstance(node.args[0], sympy.Add):
        yield from _edits_of_a_coefficient(node.args[0], (*path, 0))
    if isinstance(node, sympy.MatrixBase):
        for at, entry in enumerate(node.flat()):
            if entry:
                yield from _edits(entry, (*path, at))
    elif not isinstance(node, _LEAVES):
        for at, part in enumerate(node.args):
            if isinstance(part, sympy.Basic) and not (isinstance(node, sympy.Pow) and at == 1):
                yield from _edits(part, (*path, at), whole=False)


def _edits_of_a_term(term: Any, path: Path) -> Iterator[tuple[str, Path, list[Edit]]]:
    if not isinstance(term, sympy.Number | sympy.NumberSymbol):
        yield "sign", path, [(f"−({term})", -term)]
        yield from _edits_of_a_coefficient(term, path)
        return
    if term:
        yield "sign", path, [(f"{-term} for {term}", -term)]
    yield "coefficient", path, [(f"{n} for {term}", n) for n in (term + 1, term - 1)]


def _edits_of_a_coefficient(term: Any, path: Path) -> Iterator[tuple[str, Path, list[Edit]]]:
    if isinstance(term, sympy.Number):
        return
    number = term.args[0] if isinstance(term, sympy.Mul | sympy.MatMul) else None
    if isinstance(number, sympy.Rational) and number != -1:
        rest = term.args[1:]
        changed = [
            (f"{n} for {number} in {term}", term.func(n, *rest)) for n in (number + 1, number - 1, number / 2) if n
        ]
    else:
        changed = [(f"{n}·({term})", n * term) for n in (sympy.Integer(2), sympy.Rational(1, 2))]
    yield "coefficient", path, changed


def _put(node: Any, path: Path, new: Any) -> Any:
    """Return an expression with what stands at a place replaced."""
    if not path:
        return new
    at, *rest = path
    matrix = isinstance(node, sympy.MatrixBase)
    arguments = list(node.flat() if matrix else node.args)
    arguments[at] = _put(arguments[at], tuple(rest), new)
    return sympy.ImmutableMatrix(*node.shape, arguments) if matrix else node.func(*arguments)


def _at(body: Proposition, index: int, path: Path, new: Any) -> Proposition | None:
    """Return the proposition with one place of one of its expressions changed."""
    places = count()
    return _written(body, lambda node: _put(node, path, new) if next(places) == index else node)


def _written(body: Proposition, change: Callable[[Any], Any]) -> Proposition | None:
    """Return the changed proposition, None where it cannot be written down."""
    try:
        changed = transform(body, change)
    except (TypeError, ValueError, AttributeError):  # Shapes that do not fit, or a size that is no integer.
        return None
    meaningless = (sympy.nan, sympy.zoo, sympy.oo, -sympy.oo)
    if any(node.has(*meaningless) for node in expressions(changed)) or bound(changed) != bound(body):
        return None
    return changed


def _pairs(body: Proposition) -> Iterator[tuple[Any, Any]]:
    """Yield the pairs of symbols of one kind that a proposition speaks of, those that it binds left out."""
    spoken = {s for node in expressions(body) for s in node.free_symbols} - bound(body)
    for one, other in combinations(sorted(spoken, key=str), 2):
        shapes = [getattr(s, "shape", None) for s in (one, other)]
        if shapes[0] == shapes[1] and one.assumptions0 == other.assumptions0:
            yield one, other
