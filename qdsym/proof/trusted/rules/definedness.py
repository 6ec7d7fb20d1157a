"""When an expression or a proposition has a value: denominators, roots and logarithms, seen to be in range.

Normal forms leave obligations (≠ 0, > 0, ≥ 0) for whatever they divide by or take roots and logarithms of; here they
are discharged from known signs, or the step is rejected.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from itertools import chain
from typing import Any

import sympy
from sympy.matrices.expressions.determinant import Determinant

from qdsym.proof.trusted.deciding.normal_form import NONNEGATIVE, NONZERO, POSITIVE, NormalForm, is_matrix
from qdsym.proof.trusted.deciding.signs import Signs
from qdsym.proof.trusted.deciding.words import Words
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Implies,
    Not,
    Outgrows,
    Proposition,
    Rate,
    Relation,
    expressions,
    negation,
)
from qdsym.proof.trusted.language.steps import Sequent

_MEANINGS = {
    NONZERO: "a denominator",
    POSITIVE: "a logarithm, or a root that is differentiated,",
    NONNEGATIVE: "a root",
}


class Rejected(Exception):
    """The step does not follow; the message says why."""


Defined = dict[Any, set[frozenset[Proposition]]]
"""For each expression, hypotheses under which it was shown to have a value."""


class Definedness:
    """What is known where a step speaks, and whether something has a value there."""

    def __init__(
        self, domain: Domain, given: frozenset[Proposition], premises: Sequence[Sequent], defined: Defined
    ) -> None:
        self.domain = domain
        self.given = given
        self.premises = premises
        self.assumed: tuple[Proposition, ...] = ()
        self.defined = defined
        self.definitions = domain.meanings

    def require(self, condition: bool, why: str) -> None:
        """Raise unless the condition holds."""
        if not condition:
            raise Rejected(why)

    def facts(self) -> list[Proposition]:
        """Everything known to hold here: a premise shown under more hypotheses than the step's own is left out."""
        under = self.given | frozenset(self.assumed)
        known = (p.proposition for p in self.premises if p.given <= under)
        return [*self.domain.hypotheses, *self.given, *self.assumed, *known]

    def signs(self) -> Signs:
        """Return what the known facts say of signs."""
        return Signs(self.facts(), self.domain)

    def assuming(self, *hypotheses: Proposition) -> AbstractContextManager[None]:
        """Return a context in which more is assumed; what is shown inside holds under that."""

        @contextmanager
        def manager() -> Iterator[None]:
            before, self.assumed = self.assumed, (*self.assumed, *hypotheses)
            try:
                yield
            finally:
                self.assumed = before

        return manager()

    def form(self, *nodes: Any) -> NormalForm:
        """Return a normal form that knows the generators of the expressions."""
        return NormalForm(nodes, self.definitions)

    def words(self, *nodes: Any) -> Words:
        """Return a normal form for matrices of any size.

        What is said of a direct sum holds for every mode, so no hypothesis of the step may be about one of them.
        """
        if self.domain.modes:
            for node in (e for h in (*self.given, *self.assumed) for e in expressions(h)):
                spoken = self.domain.unfold(node).free_symbols & self.domain.mode_symbols
                self.require(not spoken, "a hypothesis of the step is about a single mode")
        return Words(self.domain, nodes)

    def discharge(self, form: NormalForm, nodes: Iterable[Any] = ()) -> None:
        """Require that all it divided by and took roots and logarithms of is in range; so ``nodes`` are defined."""
        signs = self.signs()
        for obligation in form.obligations:
            zero = sympy.Integer(0)
            forms = chain([obligation.expression], form.factored(obligation))
            meaning = _MEANINGS[obligation.operator]
            self.require(
                any(signs.holds(Relation(node, obligation.operator, zero)) for node in forms),
                f"{meaning} is not seen to be in range: {obligation.expression} {obligation.operator} 0",
            )
        under = self.given | frozenset(self.assumed)
        for node in nodes:
            self.defined.setdefault(node, set()).add(under)

    def require_real(self, node: Any) -> None:
        """Require that a number equals its conjugate, and is defined."""
        form = self.form(node)
        self.require(form.is_real(form.scalar(node)), f"not seen to be real: {node}")
        self.discharge(form)

    def require_defined(self, body: Proposition) -> None:
        """Require that a proposition is true or false, not undefined, wherever the step speaks."""
        if body in self.given or body in self.assumed or self._seen_defined(body):
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
            case _:
                if isinstance(body, Rate | Outgrows):
                    self._require_motion(body)
                under = self.given | frozenset(self.assumed)
                ordered = isinstance(body, Relation) and body.operator not in "=≠"
                nodes = list(expressions(body))
                abstract = [n for n in nodes if self._is_abstract(n)]
                if abstract:
                    words = self.words(*abstract)
                    for node in abstract:
                        self._require_word(words, node, ordered)
                    self.discharge(words.owing())
                nodes = [n for n in nodes if n not in abstract and not self.is_size(n)]
                nodes = [n for n in nodes if ordered or not self._known_defined(n, under)]
                form = self.form(*nodes)
                for node in nodes:
                    if is_matrix(node):
                        form.matrix(node)
                    elif ordered:
                        self.require(form.is_real(form.scalar(node)), f"not seen to be real: {node}")
                    else:
                        form.scalar(node)
                self.discharge(form, nodes)

    def _require_motion(self, body: Proposition) -> None:
        """Require that what moves in a statement about rates has rates that are defined."""
        spoken = {symbol for node in expressions(body) for symbol in self.domain.spoken(node)}
        rates = [mode.rate for mode in self.domain.modes if mode.symbol in spoken and mode.rate is not None]
        form = self.form(*rates)
        for rate in rates:
            form.scalar(rate)
        self.discharge(form)

    def _require_word(self, words: Words, node: Any, ordered: bool) -> None:
        """Require that an expression in abstract matrices has a value, a real one where it is ordered."""
        if getattr(node, "is_Matrix", False):
            self.require(not ordered, "matrices of symbolic size are not ordered entry by entry")
            words.polynomial(node)
            return
        numbers: dict[Any, Any] = {}
        for logarithm in node.atoms(sympy.log):
            inside = Relation(logarithm.args[0], ">", sympy.Integer(0))
            if isinstance(inside.lhs, Determinant):
                self.require(inside in self.facts(), f"a logarithm is not seen to be in range: {inside.lhs}")
                numbers[logarithm] = sympy.Dummy(real=True)
        node = node.xreplace(numbers)
        for determinant in node.atoms(Determinant):
            words.polynomial(determinant.args[0])
            numbers[determinant] = sympy.Dummy(real=True)
        node = node.xreplace(numbers)
        # A sum of products of them has a value whatever numbers they are, and so it has with zeros in their place.
        polynomial = not numbers or bool(node.is_polynomial(*numbers.values()))
        self.require(polynomial, "a determinant stands where not every number may")
        node = node.xreplace(dict.fromkeys(numbers.values(), sympy.Integer(0)))
        self.require(not ordered or words.is_real(node), f"not seen to be real: {node}")
        words.traces(node)

    def is_size(self, node: Any) -> bool:
        """Return whether a node is an identity or zero matrix of symbolic size, which always has a value."""
        symbolic = isinstance(node, sympy.Identity | sympy.ZeroMatrix) and bool(node.free_symbols)
        return symbolic and self.domain.has_size(node)

    def _is_abstract(self, node: Any) -> bool:
        abstract = {m.symbol for m in self.domain.matrices}
        if not abstract:
            return False
        symbols = self.domain.unfold(node).free_symbols
        return bool(abstract & symbols) or (self.is_size(node) and bool(symbols & self.domain.sizes))

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

    def _known_defined(self, node: Any, under: frozenset[Proposition]) -> bool:
        constant = isinstance(node, sympy.Rational) or node in (sympy.I, sympy.pi, sympy.E)
        return constant or node in self.domain.variables or any(given <= under for given in self.defined.get(node, ()))
