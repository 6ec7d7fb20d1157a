"""What a rule's check may use: the step, its premises, and equality by normal form."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import sympy

from qdsym.proof.trusted.deciding.deciders import Deciders
from qdsym.proof.trusted.language import steps
from qdsym.proof.trusted.language.domain import Domain
from qdsym.proof.trusted.language.propositions import (
    Proposition,
    Relation,
    expressions,
    is_matrix,
    moves,
    shape,
    transform,
)
from qdsym.proof.trusted.language.replacement import powers, put
from qdsym.proof.trusted.language.steps import Sequent, Step
from qdsym.proof.trusted.rules.definedness import Defined, Definedness


@dataclass(frozen=True)
class Lemma:
    """A claim of another statement as the checker may use it: its domain, and what it says under which hypotheses."""

    domain: Domain
    proposition: Proposition
    given: tuple[Proposition, ...]
    proved: bool
    cited: bool


Lookup = Callable[[str, str], Lemma]

DIFFER = "the normal forms differ"


class Inference(Definedness):
    """One step with what it may use; the helpers raise ``Rejected`` when something does not follow."""

    def __init__(
        self, deciders: Deciders, step: Step, premises: list[Sequent], lemma: Lookup, defined: Defined
    ) -> None:
        super().__init__(deciders, step.sequent.given, premises, defined)
        self.rule: Any = step.rule
        self.conclusion: Any = step.sequent.proposition
        self.lemma = lemma

    # What may be used

    def require_no_discharge(self) -> None:
        """Require that every premise holds under the hypotheses of the step."""
        for premise in self.premises:
            self.require(premise.given <= self.given, "a premise was shown under more hypotheses")

    def shows(self, wanted: Proposition) -> bool:
        """Return whether something known says ``wanted``, which is written without defined symbols."""

        def says(fact: Proposition) -> None:
            self.require_same(transform(fact, self.domain.unfold), wanted)

        return any(self.follows(partial(says, fact)) for fact in self.facts())

    # Equality

    def require_equal(self, left: Any, right: Any) -> None:
        """Require that two scalars or matrices have one normal form and are defined on the whole domain."""
        left, right = self._with_equations(left), self._with_equations(right)
        if self._is_abstract(left) or self._is_abstract(right):
            words = self.words()
            self.require(words.are_equal(left, right), DIFFER, left, right)
            self.discharge()
            return
        form = self.form
        if is_matrix(left) or is_matrix(right):
            self.require(is_matrix(left) and is_matrix(right) and left.shape == right.shape, "the shapes differ")
            pairs = zip(form.matrix(left), form.matrix(right), strict=True)
            entries = [(a, b) for x, y in pairs for a, b in zip(x, y, strict=True)]
        else:
            entries = [(form.scalar(left), form.scalar(right))]
        self.require(all(form.is_zero(a - b) for a, b in entries), DIFFER, left, right)
        self.discharge((left, right))

    def _with_equations(self, node: Any) -> Any:
        """Return the node with the premises' equations put in; what it says must be defined before that, too."""
        if moves(self.conclusion):
            return node  # An equation that holds at an instant says nothing of how things move.
        usable = {steps.Identity: self.premises, steps.Rewriting: self.premises[1:]}
        for premise in usable.get(type(self.rule), []):
            match premise.proposition:
                case Relation(lhs, "=", rhs):
                    node, one, other = (self.domain.unfold(part) for part in (node, lhs, rhs))
                    node = put(node, {**powers(node, one, other), one: other})
        return node

    def require_same(self, one: Proposition, other: Proposition) -> None:
        """Require that two propositions say the same of identically equal expressions."""
        self.require(shape(one) == shape(other), "the propositions are not parallel")
        for left, right in zip(expressions(one), expressions(other), strict=True):
            if left != right:
                self.require_equal(left, right)

    def conclude(self, kind: type[Proposition]) -> Any:
        """Return the conclusion, required to be of a kind."""
        self.require(isinstance(self.conclusion, kind), "this rule concludes a {}", kind.__name__)
        return self.conclusion

    def only(self) -> Sequent:
        """Return the one premise."""
        self.require(len(self.premises) == 1, "this rule takes one premise")
        return self.premises[0]

    def gram(self, weights: Sequence[Any], vectors: Sequence[Any]) -> Any:
        """Return Σ weight·vv† as an expression."""
        return sympy.MatAdd(*(sympy.MatMul(w, v, sympy.Adjoint(v)) for w, v in zip(weights, vectors, strict=True)))

    def proves(self, wanted: Proposition, assuming: frozenset[Proposition] = frozenset()) -> bool:
        """Return whether a premise shows exactly this under no more than the step's and the assumed hypotheses."""
        return any(p.proposition == wanted and p.given <= self.given | assuming for p in self.premises)
