"""When an expression or a proposition has a value: denominators, roots and logarithms, seen to be in range.

Normal forms leave obligations (≠ 0, > 0, ≥ 0) for whatever they divide by or take roots and logarithms of; here they
are discharged from known signs, or the step is rejected.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

import sympy
from sympy.functions.elementary.miscellaneous import Max, Min
from sympy.matrices.expressions.determinant import Determinant

from qdsym.proof.trusted.deciding.deciders import Deciders
from qdsym.proof.trusted.deciding.letters import require_square_shape
from qdsym.proof.trusted.deciding.normal_form import NONNEGATIVE, NONZERO, POSITIVE, NormalForm
from qdsym.proof.trusted.deciding.signs import Signs
from qdsym.proof.trusted.deciding.words import Words
from qdsym.proof.trusted.language.interpret import OutsideClass, Undefined
from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Implies,
    Minimum,
    Not,
    Outgrows,
    Proposition,
    Rate,
    Relation,
    bound,
    expressions,
    is_matrix,
    negation,
)
from qdsym.proof.trusted.language.replacement import put
from qdsym.proof.trusted.language.steps import Sequent

_MEANINGS = {
    NONZERO: "a denominator",
    POSITIVE: "a logarithm, or a root that is differentiated,",
    NONNEGATIVE: "a root",
}


class Rejected(Exception):
    """The step does not follow; the message says why, with a place {} for each of the terms that it shows.

    Terms without a place are what it is about: the two sides that differ.
    """

    def __init__(self, why: str, *terms: Any) -> None:
        super().__init__(why.format(*terms) if terms else why)
        self.why = why
        self.terms = terms


Defined = dict[Any, set[frozenset[Proposition]]]
"""For each expression, hypotheses under which it was shown to have a value."""


class Definedness:
    """What is known where a step speaks, and whether something has a value there."""

    def __init__(
        self, deciders: Deciders, given: frozenset[Proposition], premises: Sequence[Sequent], defined: Defined
    ) -> None:
        self.deciders = deciders
        self.domain = deciders.domain
        self.given = given
        self.premises = premises
        self.assumed: frozenset[Proposition] = frozenset()
        self.defined = defined
        self._signs: dict[frozenset[Proposition], Signs] = {}

    def require(self, condition: bool, why: str, *terms: Any) -> None:
        """Raise unless the condition holds."""
        if not condition:
            raise Rejected(why, *terms)

    @property
    def under(self) -> frozenset[Proposition]:
        """The hypotheses of the step, and what is assumed for a part of it."""
        return self.given | self.assumed

    def shown(self) -> list[Proposition]:
        """The premises that hold here: one shown under more hypotheses than the step's own is left out."""
        return [p.proposition for p in self.premises if p.given <= self.under]

    def facts(self) -> list[Proposition]:
        """Everything known to hold here."""
        return [*self.domain.hypotheses, *self.under, *self.shown()]

    def signs(self) -> Signs:
        """Return what the known facts say of signs."""
        if self.under not in self._signs:
            self._signs[self.under] = self.deciders.signs(self.under, self.shown())
        return self._signs[self.under]

    @contextmanager
    def assuming(self, *hypotheses: Proposition) -> Iterator[None]:
        """Return a context in which more is assumed; what is shown inside holds under that."""
        self.discharge()
        before, self.assumed = self.assumed, self.assumed | frozenset(hypotheses)
        try:
            yield
            self.discharge()
        finally:
            self.assumed = before

    @property
    def form(self) -> NormalForm:
        """The normal form for numbers."""
        return self.deciders.form

    def words(self) -> Words:
        """Return a normal form for matrices of any size.

        What is said of a direct sum holds for every mode, so no hypothesis of the step may be about one of them.
        """
        if self.domain.modes:
            for node in (e for h in self.under for e in expressions(h)):
                spoken = self.domain.symbols(node) & self.domain.mode_symbols
                self.require(not spoken, "a hypothesis of the step is about a single mode")
        return self.deciders.words()

    def discharge(self, nodes: Iterable[Any] = ()) -> None:
        """Require that all it divided by and took roots and logarithms of is in range; so ``nodes`` are defined."""
        for obligation in self.form.owed:
            if not self.signs().discharges(obligation):
                expression, operator = self.form.written(obligation.polynomial), obligation.operator
                raise Rejected(f"{_MEANINGS[operator]} is not seen to be in range: {{}} {operator} 0", expression)
        self.form.owed = {}
        for node in nodes:
            self.defined.setdefault(node, set()).add(self.under)

    def follows(self, attempt: Callable[[], None]) -> bool:
        """Return whether an attempt is not rejected; nothing is owed for one that is."""
        before = dict(self.form.owed)
        try:
            attempt()
        except (Rejected, OutsideClass, Undefined):
            self.form.owed = before
            return False
        return True

    def require_real(self, node: Any) -> None:
        """Require that a number equals its conjugate, and is defined."""
        form = self.form
        self.require(form.is_real(form.scalar(node)), "not seen to be real: {}", node)
        self.discharge()

    def require_unbound(self, body: Proposition) -> None:
        """Require that variables are bound which no hypothesis speaks of, lest what it says be used inside."""
        own = bound(body)
        for hypothesis in (*self.domain.conditions, *self.under) if own else ():
            spoken = {s for node in expressions(hypothesis) for s in self.domain.spoken(node)}
            self.require(not own & spoken, "a hypothesis speaks of a variable that the conclusion binds")

    def require_defined(self, body: Proposition) -> None:
        """Require that a proposition is true or false, not undefined, wherever the step speaks."""
        self.require_unbound(body)
        if body in self.under or self._seen_defined(body):
            return  # What holds by hypothesis, or was shown before, has a value.
        match body:
            case Implies(premise, conclusion):
                self.require_defined(premise)
                with self.assuming(premise):
                    self.require_defined(conclusion)
            case Not(inner):
                self.require_defined(inner)
            case And(parts):
                for part in parts:
                    self.require_defined(part)
            case Iff(left, right):
                self.require_defined(left)
                self.require_defined(right)
            case Minimum(objective, _, constraints, value, minimiser):
                for constraint in constraints:
                    self.require_defined(constraint)
                self._require_values([value, *minimiser], ordered=True)
                with self.assuming(*constraints):
                    self._require_values([objective], ordered=True)
            case Relation(lhs, operator, rhs):
                self._require_values([lhs, rhs], ordered=operator not in "=≠")
            case _:
                self._require_values(expressions(body), ordered=False)
                if isinstance(body, Rate | Outgrows):
                    self._require_motion(body)

    def _require_values(self, nodes: Iterable[Any], ordered: bool) -> None:
        """Require that expressions have values, real ones where they are ordered."""
        plain = []
        for node in nodes:
            if self._is_abstract(node):
                words = self.words()
                self._require_word(words, node, ordered)
                self.discharge()
            elif ordered or not self._known_defined(node):
                plain.append(node)
        form = self.form
        for node in plain:
            if is_matrix(node):
                form.matrix(node)
            else:
                self.require(form.is_real(form.scalar(node)) or not ordered, "not seen to be real: {}", node)
        self.discharge(plain)

    def _require_motion(self, body: Proposition) -> None:
        """Require that what moves in a statement about rates has rates that are defined."""
        spoken = {symbol for node in expressions(body) for symbol in self.domain.spoken(node)}
        moving: list[Any] = [*self.domain.modes, *self.domain.matrices]
        self._require_values([m.rate for m in moving if m.symbol in spoken and m.rate is not None], ordered=False)
        for matrix in self.domain.matrices:
            if matrix.symbol in spoken and matrix.entry is not None:
                self.words().require_rate(matrix.symbol)
        for node in expressions(body):  # A number moves with its mode, and has values all along.
            if self.domain.symbols(node) & self.domain.mode_symbols:
                node = self.domain.unfold(node)
                self.require(not node.has(Max, Min, sympy.Abs), "a maximum that moves with a mode")
                self.form.differentiates(node, self.form.walk)
        self.discharge()

    def _require_word(self, words: Words, node: Any, ordered: bool) -> None:
        """Require that an expression in abstract matrices has a value, a real one where it is ordered."""
        if is_matrix(node):
            self.require(not ordered, "matrices of symbolic size are not ordered entry by entry")
            words.polynomial(node)
            return
        numbers: dict[Any, Any] = {}
        for logarithm in node.atoms(sympy.log):
            inside = Relation(logarithm.args[0], ">", sympy.Integer(0))
            if isinstance(inside.lhs, Determinant):
                self.require(inside in self.facts(), "a logarithm is not seen to be in range: {}", inside.lhs)
                numbers[logarithm] = words.standing(logarithm)
        node = put(node, numbers)
        for determinant in node.atoms(Determinant):
            require_square_shape(determinant.args[0])
            real = all(map(self.form.is_real, words.polynomial(determinant.args[0]).values()))
            self.require(real or not ordered, "not seen to be real: {}", determinant)
            numbers[determinant] = words.standing(determinant)
        node = put(node, numbers)
        self.require(not ordered or words.is_real(node), "not seen to be real: {}", node)
        words.traces(node)

    def _is_abstract(self, node: Any) -> bool:
        """Return whether an expression speaks of matrices of symbolic size, be it one of ones or zeros."""
        return bool(self.domain.abstract & self.domain.symbols(node))

    def _seen_defined(self, body: Proposition) -> bool:
        known = self.facts()
        for fact in known:
            match fact:
                case Iff(left, right):
                    parts: tuple[Proposition, ...] = (left, right)
                case And(conjuncts):
                    parts = conjuncts
                case Implies(premise, conclusion):
                    parts = (premise, conclusion) if premise in known else (premise,)
                case _:
                    parts = ()
            if body == fact or any(body in (part, negation(part)) for part in parts):
                return True
        return False

    def _known_defined(self, node: Any) -> bool:
        constant = isinstance(node, sympy.Rational) or node in (sympy.I, sympy.pi, sympy.E)
        return (
            constant
            or node in self.domain.variables
            or any(given <= self.under for given in self.defined.get(node, ()))
        )
