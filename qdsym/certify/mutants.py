"""Mutants: claims changed in one place each, to see that the verifier rejects what is false.

Every relation is turned, every sign flipped, every coefficient and exponent changed, every pair of symbols of one kind
exchanged, every hypothesis dropped. A change that gives the same claim back is none; one that gives something that
cannot be written down is left out.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any, TypeAlias

import sympy

from qdsym.proof.propositions import Not, Proposition, Relation, bound, expressions, transform
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
    """One change of a proposition: which operator made it, what it did in words, and the result."""

    operator: str
    words: str
    body: Proposition


@dataclass(frozen=True)
class Mutant:
    """A claim of a statement changed in one place; ``statement`` is the one that would claim it."""

    number: int
    operator: str
    words: str
    original: Claim
    claim: Claim
    statement: Statement

    @property
    def id(self) -> str:
        """The claim's id, the operator, and a number within the claim."""
        return f"{self.original.id}~{self.operator}-{self.number}"


def mutants(statement: Statement, claim: Claim) -> Iterator[Mutant]:
    """Yield every mutant of a claim, each only once.

    >>> from qdsym.statements import find
    >>> theorem = find("theorem-1")
    >>> [m.words for m in mutants(theorem, theorem.claim("criterion")) if m.operator == "relation"]
    ['≥ for >', '< for >', '= for >']
    """
    seen = {(claim.proposition, claim.given, statement.domain.hypotheses)}
    number = 0
    for operator, words, changed, domain in _variants(statement, claim):
        key = (changed.proposition, changed.given, domain.hypotheses)
        if key not in seen:
            seen.add(key)
            number += 1
            made = replace(statement, domain=domain, claims=(changed,))
            yield Mutant(number, operator, words, claim, changed, made)


def _variants(statement: Statement, claim: Claim) -> Iterator[tuple[str, str, Claim, Any]]:
    domain = statement.domain
    for change in changes(claim.proposition):
        yield change.operator, change.words, replace(claim, proposition=change.body), domain
    for at, given in enumerate(claim.given):
        rest = claim.given[:at] + claim.given[at + 1 :]
        yield "hypothesis", f"without hypothesis {at + 1} of the claim", replace(claim, given=rest), domain
        for change in _relations(given):
            widened = (*claim.given[:at], change.body, *claim.given[at + 1 :])
            yield "relation", f"{change.words} in hypothesis {at + 1}", replace(claim, given=widened), domain
    for at in range(len(domain.hypotheses)):
        rest = domain.hypotheses[:at] + domain.hypotheses[at + 1 :]
        yield "hypothesis", f"without hypothesis {at + 1} of the domain", claim, replace(domain, hypotheses=rest)


def changes(body: Proposition) -> Iterator[Change]:
    """Yield every change of a proposition that can be written down."""
    yield from _relations(body)
    yield from _negations(body)
    nodes = list(expressions(body))
    for index, node in enumerate(nodes):
        for operator, words, path, new in _edits(node):
            changed = _at(body, index, lambda old, path=path, new=new: _put(old, path, new))  # type: ignore[misc]
            if changed is not None:
                yield Change(operator, words, changed)
    for one, other in _pairs(body):
        swap = {one: other, other: one}
        changed = _tried(body, swap)
        if changed is not None:
            yield Change("symbol", f"{one} and {other} exchanged", changed)


def _relations(body: Any) -> Iterator[Change]:
    if isinstance(body, Relation):
        for operator in _TURNED[body.operator]:
            if operator in "=≠" or not getattr(body.lhs, "is_Matrix", False):
                yield Change("relation", f"{operator} for {body.operator}", replace(body, operator=operator))
    yield from _inside(body, _relations)


def _negations(body: Any) -> Iterator[Change]:
    if isinstance(body, Not):
        yield Change("negation", "without “not”", body.body)
    yield from _inside(body, _negations)


def _inside(body: Proposition, inner: Any) -> Iterator[Change]:
    """Yield the changes of a proposition's parts, each put back in its place."""
    for name in body.__dataclass_fields__:
        value = getattr(body, name)
        if isinstance(value, Proposition):
            for change in inner(value):
                yield replace(change, body=replace(body, **{name: change.body}))
        elif isinstance(value, tuple):
            for at, part in enumerate(value):
                for change in inner(part) if isinstance(part, Proposition) else ():
                    yield replace(change, body=replace(body, **{name: (*value[:at], change.body, *value[at + 1 :])}))


def _edits(node: Any, path: Path = (), whole: bool = True) -> Iterator[tuple[str, str, Path, Any]]:
    """Yield operator, words, place and what to put there, for every edit of an expression."""
    if whole and not isinstance(node, sympy.Add | sympy.MatAdd | sympy.MatrixBase):
        yield from _edits_of_a_term(node, path)
    if isinstance(node, sympy.Add | sympy.MatAdd):
        for at, term in enumerate(node.args):
            yield from _edits_of_a_term(term, (*path, at))
    elif isinstance(node, sympy.Pow) and isinstance(node.exp, sympy.Rational) and node.base != sympy.E:
        more = node.exp + (1 if node.exp > 0 else -1)
        yield "exponent", f"{node.base}: exponent {more} for {node.exp}", path, sympy.Pow(node.base, more)
    elif isinstance(node, sympy.Inverse):
        yield "exponent", f"{node.arg} for its inverse", path, node.arg
    elif isinstance(node, sympy.Transpose | sympy.Adjoint):
        yield "transpose", f"{node.arg} for its transpose", path, node.arg
    elif (
        isinstance(node, sympy.Function | sympy.exp) and len(node.args) == 1 and not isinstance(node.args[0], sympy.Add)
    ):
        yield from _edits_of_a_coefficient(node.args[0], (*path, 0))
    if isinstance(node, sympy.MatrixBase):
        for at, entry in enumerate(node.flat()):
            if entry:
                yield from _edits(entry, (*path, at))
    elif not isinstance(node, _LEAVES):
        for at, part in enumerate(node.args):
            if isinstance(part, sympy.Basic) and not (isinstance(node, sympy.Pow) and at == 1):
                yield from _edits(part, (*path, at), whole=False)


def _edits_of_a_term(term: Any, path: Path) -> Iterator[tuple[str, str, Path, Any]]:
    if isinstance(term, sympy.Number | sympy.NumberSymbol):
        if term:
            yield "sign", f"{-term} for {term}", path, -term
        yield "coefficient", f"{term + 1} for {term}", path, term + 1
        return
    yield "sign", f"−({term})", path, -term
    yield from _edits_of_a_coefficient(term, path)


def _edits_of_a_coefficient(term: Any, path: Path) -> Iterator[tuple[str, str, Path, Any]]:
    if isinstance(term, sympy.Number):
        return
    number = term.args[0] if isinstance(term, sympy.Mul | sympy.MatMul) else None
    if not (isinstance(number, sympy.Rational) and number != -1):
        yield "coefficient", f"2·({term})", path, 2 * term
        return
    more = number + 1 if number != -1 else number - 1
    yield "coefficient", f"{more} for {number} in {term}", path, term.func(more, *term.args[1:])


def _put(node: Any, path: Path, new: Any) -> Any:
    """Return an expression with what stands at a place replaced."""
    if not path:
        return new
    at, *rest = path
    if isinstance(node, sympy.MatrixBase):
        entries = list(node.flat())
        entries[at] = _put(entries[at], tuple(rest), new)
        return sympy.ImmutableMatrix(*node.shape, entries)
    arguments = list(node.args)
    arguments[at] = _put(arguments[at], tuple(rest), new)
    return node.func(*arguments)


def _at(body: Proposition, index: int, change: Any) -> Proposition | None:
    """Return the proposition with one of its expressions changed, None where that cannot be written down."""
    count = -1

    def counted(node: Any) -> Any:
        nonlocal count
        count += 1
        return change(node) if count == index else node

    return _written(body, counted)


def _tried(body: Proposition, swap: dict[Any, Any]) -> Proposition | None:
    return _written(body, lambda node: node.xreplace(swap))


def _written(body: Proposition, change: Any) -> Proposition | None:
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
    symbols = sorted(spoken, key=str)
    for one, other in combinations(symbols, 2):
        shapes = [getattr(s, "shape", None) for s in (one, other)]
        if shapes[0] == shapes[1] and one.assumptions0 == other.assumptions0:
            yield one, other
