"""A model: sizes, matrices, numbers and a path through them, and what is true of it."""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import nullcontext
from dataclasses import dataclass, field, fields, replace
from functools import cached_property
from typing import Any

import sympy

from qdsym.proof.reading.arithmetics import ExactPoint, exact_values
from qdsym.proof.reading.balls import BallPoint
from qdsym.proof.reading.limits import require_small_powers
from qdsym.proof.reading.motion import EPSILON, Motion
from qdsym.proof.reading.truth import Truth, all_of, holds_at
from qdsym.proof.reading.walk import Walk
from qdsym.proof.trusted.language.coordinates import Point
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.interpret import Arithmetic, OutsideClass, Undefined
from qdsym.proof.trusted.language.memory import remembered
from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Implies,
    Proposition,
    expression,
    expressions,
    is_matrix,
    transform,
)
from qdsym.proof.trusted.language.replacement import put
from qdsym.proof.trusted.language.vocabulary import own

DIGITS = (30, 120)
"""The precisions of the balls that are tried where exact arithmetic has no answer."""


@dataclass(frozen=True)
class Model:
    """Exact values for all that a domain speaks of.

    ``point`` holds the variables, with the first mode's values of those that have one in each; ``modes`` holds these
    for every mode. A direct sum takes as many of the modes, from the first on, as it has blocks. ``moving`` has the
    matrices as value + ε·rate, and ``rates`` the rates of variables that move.

    >>> x = sympy.Symbol("x", real=True)
    >>> from fractions import Fraction
    >>> from qdsym.proof.trusted.language.propositions import Relation
    >>> place = Model(Domain((x,)), {x: Fraction(2)})
    >>> place.truth(Relation(sympy.sqrt(x) ** 4, "=", 4)), str(place)
    (True, 'x = 2')
    """

    domain: Domain = field(repr=False)
    point: Point
    sizes: dict[Any, Any] = field(default_factory=dict)
    matrices: dict[Any, Any] = field(default_factory=dict)
    remark: str = ""
    modes: tuple[Point, ...] = ()
    moving: dict[Any, Any] | None = None
    rates: dict[Any, Any] = field(default_factory=dict)

    def __getstate__(self) -> dict[str, Any]:
        """Return the values alone: a domain may hold what cannot be sent to another process, which has its own."""
        return {f.name: getattr(self, f.name) for f in fields(self)} | {"domain": None}

    def __str__(self) -> str:
        parts = [f"{symbol} = {value}" for symbol, value in (self.sizes | self.point).items()]
        for k, mode in enumerate(self.modes[1:], start=2):
            parts += [f"{symbol} = {value} in mode {k}" for symbol, value in mode.items()]
        at = exact_values(self.point)
        parts += [f"{symbol} = {value.xreplace(at).tolist()}" for symbol, value in self.matrices.items()]
        return ", ".join(parts) + (f" ({self.remark})" if self.remark else "")

    def truth(self, body: Proposition, strict: bool = False) -> Truth:
        """Return whether a proposition is true here, None when no arithmetic tells.

        A minimum or a series that comes out false is false or has no value; ``strict`` leaves that open. Raises
        ``Undefined`` where an expression has no value and ``OutsideClass`` where there is no rule for one.
        """
        answer: Truth = None
        outside: OutsideClass | None = None
        decided = False
        for digits in (None, *DIGITS):
            still, motion = self._walks(digits)
            try:
                answer = holds_at(self.sized(body), still, self.domain.unfold, motion, strict)
                decided = True
            except OutsideClass as reason:
                outside = outside or reason
                continue
            if answer is not None:
                return answer
        answer = self._by_parts(body, strict)
        if answer is None and not decided and outside and not isinstance(body, And | Implies | Iff):
            raise outside
        return answer

    def _by_parts(self, body: Proposition, strict: bool) -> Truth:
        """Evaluate each part of a compound in the arithmetic that suits it."""
        match body:
            case And(parts):
                answers = [self._or_none(part, strict) for part in parts]
                return None if strict and None in answers else all_of(answers)
            case Implies(premise, conclusion):
                given = self._or_none(premise, strict=True)
                return True if given is False else self._or_none(conclusion, strict) if given else None
            case Iff(left, right):
                sides = self._or_none(left, strict=True), self._or_none(right, strict=True)
                return None if None in sides else sides[0] == sides[1]
        return None

    def _or_none(self, body: Proposition, strict: bool = False) -> Truth:
        try:
            return self.truth(body, strict)
        except OutsideClass:
            return None

    def satisfies(self, hypotheses: Iterable[Proposition]) -> bool:
        """Return whether every hypothesis is seen to hold."""
        try:
            return all(self._or_none(h, strict=True) is True for h in hypotheses)
        except Undefined:
            return False

    def meets_domain(self) -> bool:
        """Return whether the domain's conditions hold, in every mode where they speak of one.

        Definitions may be without a value, and so may what speaks of them.
        """
        return self._has_sums() and all(
            model.satisfies([condition]) for condition in self.domain.conditions for model in self.in_modes(condition)
        )

    def _has_sums(self) -> bool:
        """Return whether each direct sum is seen to have a value: without one there is no model."""
        sums = [m for m in self.domain.matrices if m.entry is not None]
        try:
            if self.matrices:
                return all(self._evaluate(m.symbol) for m in sums)
            return all(place._evaluate(m.entry) for m in sums for place in self._each_mode)
        except Undefined:
            return False

    def defines_all(self) -> bool:
        """Return whether no definition is seen to be without a value."""
        try:
            for definition in self.domain.definitions:
                self._evaluate(definition.symbol)
        except Undefined:
            return False
        return True

    def _evaluate(self, symbol: Any) -> bool:
        """Return whether some arithmetic evaluates a symbol; raises ``Undefined`` where it has no value."""
        node = symbol.xreplace(self.sizes) if self.sizes else symbol
        for digits in (None, *DIGITS):
            walk, _ = self._walks(digits)
            with getattr(walk.arithmetic, "within", nullcontext)():
                try:
                    walk.matrix(node) if is_matrix(node) else walk.scalar(node)
                except OutsideClass:
                    continue
                return True
        return False

    def in_modes(self, hypothesis: Proposition) -> list[Model]:
        """Return the model with each mode's values in turn, where a hypothesis speaks of one mode, else the model."""
        if len(self.modes) < 2 or not self.spoken(hypothesis) & self.domain.mode_symbols:
            return [self]
        return self._each_mode

    def spoken(self, body: Proposition) -> set[Any]:
        """Return the variables and matrices that a proposition speaks of."""
        return {symbol for e in expressions(body) for symbol in self.domain.symbols(e)}

    @cached_property
    def _each_mode(self) -> list[Model]:
        return [self, *(replace(self, point=self.point | mode) for mode in self.modes[1:])]

    def exact(self) -> tuple[Walk, Walk]:
        """Return what evaluates expressions here exactly, and what evaluates their rates."""
        return self._walks(None)

    def _walks(self, digits: int | None) -> tuple[Walk, Walk]:
        if digits not in self._known:
            self._known[digits] = self.walks(BallPoint(self.point, digits) if digits else ExactPoint(self.point))
        return self._known[digits]

    def walks(self, arithmetic: Arithmetic) -> tuple[Walk, Walk]:
        """Return what evaluates expressions here in an arithmetic of this point, and what evaluates their rates."""
        elsewhere = getattr(arithmetic, "at", None)
        ways: dict[int, tuple[Walk, Walk]] = {}

        def of(mode: int) -> tuple[Walk, Walk]:
            if mode not in ways:
                ways[mode] = made(elsewhere(self.point | self.modes[mode])) if elsewhere else here
            return ways[mode]

        def made(at: Arithmetic) -> tuple[Walk, Walk]:
            still = Walk(at, self._still, sums, lambda k: of(k)[0], self._meanings)
            moving = Motion(at, still, self.rates, self._open)
            return still, Walk(moving, ahead, sums, lambda k: of(k)[1], self._meanings)

        sums = self._sums if elsewhere else {}
        ahead = self._ahead
        if not elsewhere:
            ahead = ahead | {s.xreplace(self.sizes): v for s, v in (self.path or {}).items()}
        here = made(arithmetic)
        if self.modes and self.point == self.point | self.modes[0]:
            ways[0] = here
        return here

    @cached_property
    def _open(self) -> frozenset[Any]:
        """What speaks of something that moves at a rate which is not said: this path is one of many."""
        return frozenset(symbol.xreplace(self.sizes) for symbol in moving_freely(self.domain))

    @cached_property
    def _still(self) -> dict[Any, Any]:
        if not self.matrices:
            return self._meanings
        return self._meanings | {s.xreplace(self.sizes): v for s, v in self.matrices.items()}

    @cached_property
    def _ahead(self) -> dict[Any, Any]:
        return self._meanings | {s.xreplace(self.sizes): v for s, v in (self.moving or self.matrices).items()}

    @cached_property
    def path(self) -> dict[Any, Any] | None:
        """The matrices as value + ε·rate, with the direct sums among them; None where nothing moves."""
        if self.moving is None:
            return None
        modes = []
        for mode in map(exact_values, self.modes):
            rates = {s: rate.xreplace(mode) for s, rate in self.rates.items() if rate != 0}
            modes.append(mode | {s: mode[s] + EPSILON * rate for s, rate in rates.items()})
        sums = {m.symbol: m.entry for m in self.domain.matrices if m.entry is not None and modes}
        return self.moving | {s: direct_sum(e, modes, self.matrices[s].rows // 2) for s, e in sums.items()}

    @cached_property
    def _meanings(self) -> dict[Any, Any]:
        return sized_meanings(self.domain, tuple(self.sizes.items())) if self.sizes else dict(self.domain.meanings)

    @cached_property
    def _known(self) -> dict[int | None, tuple[Walk, Walk]]:
        return {}

    @cached_property
    def _sums(self) -> dict[Any, tuple[Any, int]]:
        """The direct sums of which the modes are known, with their entries and numbers of blocks."""
        found = {}
        for variable in self.domain.matrices:
            if variable.entry is not None and self.modes:
                symbol = variable.symbol.xreplace(self.sizes)
                found[symbol] = variable.entry, int(symbol.shape[0]) // 2
        return found

    def sized(self, body: Proposition) -> Proposition:
        """Return a proposition with this model's sizes put in."""
        return with_sizes(body, tuple(self.sizes.items())) if self.sizes else body


def direct_sum(entry: Any, modes: list[dict[Any, Any]], blocks: int) -> Any:
    """Return ⊕ entry·I₂ over the first modes, or over so many that are all alike where no variable belongs to one.

    >>> x = sympy.Symbol("x", real=True)
    >>> direct_sum(x, [{x: sympy.Integer(2)}, {x: sympy.Integer(3)}], 1)
    Matrix([
    [2, 0],
    [0, 2]])
    """
    require_small_powers(entry)
    entries = [entry.xreplace(mode) for mode in modes[:blocks]] if modes else [entry] * blocks
    return sympy.ImmutableMatrix(sympy.diag(*(entry for entry in entries for _ in range(2))))


@remembered
def moving_freely(domain: Domain) -> frozenset[Any]:
    """Return what speaks of a matrix or a mode variable that moves at a rate which is not said."""
    free = {m.symbol for m in domain.matrices if m.moving} | {m.symbol for m in domain.modes if m.rate is None}
    symbols = (*domain.variables, *domain.meanings, *(m.symbol for m in domain.matrices))
    return frozenset(symbol for symbol in symbols if domain.spoken(symbol) & free)


def with_sizes(body: Proposition, sizes: tuple[tuple[Any, Any], ...]) -> Proposition:
    """Return a proposition with sizes put in; raises ``Undefined`` where an entry lies beyond its matrix."""
    return _with_sizes(body, *(own(expression(part), "size") for pair in sizes for part in pair))


@remembered
def _with_sizes(body: Proposition, *sizes: Any) -> Proposition:
    put_in = dict(zip(sizes[::2], sizes[1::2], strict=True))
    try:
        return transform(body, lambda node: put(node, put_in))
    except IndexError:
        raise Undefined("an entry beyond its matrix") from None


def sized_meanings(domain: Domain, sizes: tuple[tuple[Any, Any], ...]) -> dict[Any, Any]:
    """Return what defined symbols stand for, with sizes put in; ``OutsideClass`` where an entry has no value then."""
    return _sized_meanings(domain, *(own(expression(part), "size") for pair in sizes for part in pair))


@remembered
def _sized_meanings(domain: Domain, *sizes: Any) -> dict[Any, Any]:
    put_in = dict(zip(sizes[::2], sizes[1::2], strict=True))
    try:
        return {symbol.xreplace(put_in): put(value, put_in) for symbol, value in domain.meanings.items()}
    except IndexError:
        raise OutsideClass("a definition by an entry beyond its matrix") from None
