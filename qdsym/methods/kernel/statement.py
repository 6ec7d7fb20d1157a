"""The Coq statement of a claim, made from the same ``Statement`` and ``Claim`` objects that the exact checker reads.

The text says: for all real variables and matrices of the domain, where the hypotheses and what the claim is given have
values and hold, every expression of the claim has a value and the proposition is true. Definitions stand in it as
``let``; what has to hold for a definition ``c`` to have a value is named ``c_defined`` beside it.

A mode variable x is a function ``x'in`` of the mode; a direct sum is made of it, and a hypothesis or a claim that
speaks of x is said for every ``mode``. In a claim about rates what moves is a function of time, ``X'path``, and the
claim is said of an instant ``now`` of which nothing is supposed but that the declared laws, rates and hypotheses hold
there. That one thing outgrows another is said from ``start`` to ``stop``, where they hold all the time. Every path of
docs/kernel.md is such a function, so this says no less than is meant.

What the text cannot say raises ``OutsideClass``: exponentials of complex numbers, powers other than rational ones with
denominator 1 or 2, rates of numbers that belong to one mode, and what binds variables (minima, series) or speaks of
paths (growth) anywhere but as a claim or a part of one.
"""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import indent
from typing import Any

from qdsym.methods.kernel.names import identifier
from qdsym.methods.kernel.parts import Part, as_lines
from qdsym.methods.kernel.setting import DURING, NOW, Setting, closed, conjunction, lasting
from qdsym.methods.kernel.sizes import length
from qdsym.methods.kernel.term import APPLICATION, ATOM, PRODUCT, SUM, Term, joined, scoped
from qdsym.proof.trusted.language.no_value import OutsideClass
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
    is_known,
    is_matrix,
    moves,
    speaks_of_paths,
)
from qdsym.proof.trusted.language.statement import Claim, Statement

_OPERATORS = {"=": "=", "≠": "<>", "<": "<", "≤": "<=", ">": ">", "≥": ">="}


def coq_statement(statement: Statement, claim: Claim) -> str:
    """Return the type of the theorem that claims this, as Coq text over the definitions of ``Qdsym.v``.

    Raises ``OutsideClass`` where the text could not say what the claim says.

    >>> from qdsym.statements import find
    >>> theorem = find("theorem-1")
    >>> print(coq_statement(theorem, theorem.claim("criterion")).splitlines()[-1].strip())
    M_defined /\\ (~ positive_semidefinite 2 M <-> cosh (2 * r) > nu)
    """
    return StatementWriter(statement, claim).text()


class StatementWriter(Setting):
    """Writes the statement of a claim; or only what stands before those that are over the symbols ``beside``."""

    def __init__(
        self, statement: Statement, claim: Claim | None, beside: Iterable[Any] = (), when: str | None = None
    ) -> None:
        """``when`` is what is said of what moves: ``NOW`` or ``DURING``; a claim says so itself."""
        self.claim = claim
        given = (*statement.domain.hypotheses, *(claim.given if claim else ()))
        bodies = (*given, *([claim.proposition] if claim else []))
        if not all(map(is_known, bodies)):
            raise OutsideClass("a proposition of a kind of one's own")
        if claim and moves(claim.proposition):
            when = DURING if speaks_of_paths(claim.proposition) else NOW
        super().__init__(statement.domain, [*beside, *(x for body in bodies for x in expressions(body))], when)

    def text(self) -> str:
        """Return the whole statement."""
        assert self.claim is not None
        return "\n".join([*as_lines(self.before()), self.conjoined(self.claim.proposition)])

    def before(self) -> list[Part]:
        """Return all that stands before what is claimed."""
        assert self.claim is not None
        bodies = (self.claim.proposition, *self.claim.given)
        if bound(self.claim.proposition) & self.reached(x for p in self.given for x in expressions(p)):
            raise OutsideClass("a variable that is bound and has a hypothesis")
        if self.when == DURING and not _is_growth(self.claim.proposition):
            raise OutsideClass("growth beside what is said of an instant")
        parts = self.setting()
        if self.speaks_of_modes(bodies):
            if moves(self.claim.proposition):
                raise OutsideClass("a rate beside what belongs to one mode")
            parts += self.of_a_mode()
        for index, body in enumerate(self.claim.given):
            parts.append(Part("given", f"G'{index + 1}", self.supposed(body)))
        return parts

    @property
    def given(self) -> tuple[Proposition, ...]:
        """The hypotheses of the domain and of the claim."""
        return (*self.domain.hypotheses, *(self.claim.given if self.claim else ()))

    def conjoined(self, body: Proposition) -> str:
        """Return that the expressions of a proposition have values and that it holds."""
        conditions = self.conditions(body)
        said = self.said(body)
        if not conditions:
            return f"({said})" if isinstance(body, And | Iff | Implies | Minimum | Series) else said
        defined = conjunction(conditions)
        return f"{f'({defined})' if len(conditions) > 1 else defined} /\\ {closed(said)}"

    def conditions(self, body: Proposition) -> tuple[str, ...]:
        """Return what has to hold for a proposition to be true or false."""
        match body:
            case Not(inner):
                return self.conditions(self._without_binders(inner))
            case And(parts):
                return joined(*map(self.conditions, parts))
            case Iff(left, right):
                return joined(*(self.conditions(self._without_binders(side)) for side in (left, right)))
            case Implies(premise, conclusion):
                first = self.conditions(self._without_binders(premise))
                later = tuple(c for c in self.conditions(conclusion) if c not in first)
                # Where the premise fails, the conclusion need not have a value.
                said = closed(self.said(premise))
                return joined(
                    first, tuple(self.terms.because(f"({said} -> {closed(c)})", "under", (premise, c)) for c in later)
                )
            case Minimum() | Series():
                return ()  # They say themselves where their expressions have values.
            case Relation(lhs, operator, rhs):
                return self._relation(lhs, operator, rhs)[1]
            case SmallestEigenvalue(matrix, value):
                return joined(self.terms.matrix(matrix).conditions, self.terms.real(value).conditions)
            case Rate(matrix, value):
                sides = [self._meant(node).conditions for node in (matrix, value)]
                return joined(*sides, self.conditions_of_rates([matrix]))
            case Outgrows(fast, slow):
                with self.terms.at(DURING):
                    sides = [self.terms.real(node).conditions for node in (fast, slow)]
                    every = joined(*sides, self.conditions_of_rates([fast, slow]))
                return (lasting(conjunction(every)),) if every else ()
        terms = [
            self.terms.matrix(x) if getattr(x, "is_Matrix", False) else self.terms.complex(x) for x in expressions(body)
        ]
        return joined(*(term.conditions for term in terms))

    @staticmethod
    def _without_binders(body: Proposition) -> Proposition:
        if bound(body):
            raise OutsideClass("a minimum or a series under a negation, an equivalence or a premise")
        return body

    def said(self, body: Proposition) -> str:
        match body:
            case Relation(lhs, operator, rhs):
                return self._relation(lhs, operator, rhs)[0]
            case PositiveSemidefinite(matrix):
                return f"positive_semidefinite {self._sized(matrix)}"
            case SameSpectrum(left, right):
                return f"same_spectrum {self._sized(left)} {self.terms.matrix(right).within(ATOM)}"
            case SmallestEigenvalue(matrix, value):
                return f"smallest_eigenvalue {self._sized(matrix)} {self.terms.real(value).within(ATOM)}"
            case Spectrum():
                return self._spectrum(body)
            case Minimum():
                return self._minimum(body)
            case Series(term, index, value):
                return self._series(term, index, value)
            case Rate(matrix, value):
                return self._rate(matrix, value)
            case Outgrows(fast, slow):
                return f"{self._gain(fast)} >= {self._gain(slow)}"
            case Not(inner):
                return f"~ {closed(self.said(inner))}"
            case And(parts):
                return conjunction(map(self.said, parts))
            case Implies(premise, conclusion):
                return f"{closed(self.said(premise))} -> {closed(self.said(conclusion))}"
            case Iff(left, right):
                return f"{closed(self.said(left), '~')} <-> {closed(self.said(right))}"
        raise OutsideClass(type(body).__name__)

    def _sized(self, matrix: Any) -> str:
        return f"{length(matrix.shape[0])} {self.terms.matrix(matrix).within(ATOM)}"

    def _relation(self, lhs: Any, operator: str, rhs: Any) -> tuple[str, tuple[str, ...]]:
        """Return a relation, and when its sides have values; only real numbers are ordered."""
        shape = getattr(lhs, "shape", (1, 1))
        if tuple(shape) != (1, 1):
            left, right = self.terms.matrix(lhs), self.terms.matrix(rhs)
            said = f"meq {length(shape[0])} {length(shape[1])} {left.within(ATOM)} {right.within(ATOM)}"
            return (said if operator == "=" else f"~ {said}"), joined(left.conditions, right.conditions)
        left, right = self.terms.number(lhs), self.terms.number(rhs)
        if operator in "=≠" and (left.complex or right.complex):
            left, right = self.terms.complex(lhs), self.terms.complex(rhs)
            said = f"{scoped(left)} {_OPERATORS[operator]} {scoped(right)}"
        else:
            left, right = self.terms.real(lhs), self.terms.real(rhs)
            said = f"{left.within(SUM)} {_OPERATORS[operator]} {right.within(SUM)}"
        return said, joined(left.conditions, right.conditions)

    def _meant(self, node: Any) -> Term:
        return self.terms.matrix(node) if is_matrix(node) else self.terms.complex(node)

    def _rate(self, matrix: Any, value: Any) -> str:
        kind = (
            f"matrix_rate {length(matrix.shape[0])} {length(matrix.shape[1])}" if is_matrix(matrix) else "number_rate"
        )
        with self.terms.at(DURING):
            moving = self._meant(matrix)
        text = moving.text if is_matrix(matrix) or moving.level <= APPLICATION else f"({moving.text})%C"
        return f"{kind} (fun time : R => {text}) {self.terms.instant} {scoped(self._meant(value), argument=True)}"

    def _gain(self, node: Any) -> str:
        """Return by how much a number grows from the start to the stop."""
        ends = []
        for instant in ("stop", "start"):
            with self.terms.at(instant):
                ends.append(self.terms.real(node))
        return f"{ends[0].within(SUM)} - {ends[1].within(PRODUCT)}"

    def _spectrum(self, body: Spectrum) -> str:
        if len(body.vectors) != len(body.values):
            raise OutsideClass("a spectrum without a vector for each value")
        values = "; ".join(scoped(self.terms.complex(value)) for value in body.values)
        vectors = "; ".join(scoped(self.terms.matrix(vector)) for vector in body.vectors)
        return f"has_spectrum {self._sized(body.matrix)} [{values}] [{vectors}]"

    def _minimum(self, body: Minimum) -> str:
        """Say the bound for all variables, and then that it is reached; definitions are read anew for each."""
        outside = [body.value, *body.minimiser]
        if set(body.variables) & self.reached(outside) or len(set(body.variables)) != len(body.variables):
            raise OutsideClass("a minimum whose value speaks of the variables")
        if any(variable not in self.domain.variables for variable in body.variables):
            raise OutsideClass("a minimum over something that is not a variable")
        for part in body.constraints:
            self._without_binders(part)
        value = self.terms.real(body.value)
        best = [self.terms.real(x) for x in body.minimiser]
        within = self.bound_again(set(body.variables))
        names = " ".join(identifier(v) for v in body.variables)
        target = within.terms.real(body.objective)
        constraints = [within.conjoined(part) for part in body.constraints]
        decided = joined(*map(within.conditions, body.constraints))
        lets = " ".join(within.lines)
        feasible = conjunction(constraints)
        defined = conjunction(target.conditions)
        conditions = joined(value.conditions, *(x.conditions for x in best))
        parts = [
            f"let feasible := fun {names} : R => {lets} {feasible} in",
            f"let objective := fun {names} : R => {lets} {target.text} in",
            f"let objective_defined := fun {names} : R => {lets} {defined} in",
            *(f"({condition}) /\\" for condition in conditions),
            *([f"(forall {names} : R, {lets} {conjunction(decided)}) /\\"] if decided else []),
            f"(forall {names} : R, feasible {names} -> objective_defined {names} /\\ {value.within(SUM)} <= "
            f"objective {names}) /\\",
            f"(let best_feasible := feasible {' '.join(x.within(ATOM) for x in best)} in",
            f" best_feasible /\\ objective_defined {' '.join(x.within(ATOM) for x in best)} /\\",
            f" objective {' '.join(x.within(ATOM) for x in best)} = {value.within(SUM)})",
        ]
        return "\n" + indent("\n".join(" ".join(part.split()) for part in parts), "  ")

    def _series(self, term: Any, index: Any, value: Any) -> str:
        if index not in self.domain.variables or index in self.reached([value]):
            raise OutsideClass("a series over something that is not a variable of its own")
        limit = self.terms.real(value)
        within, between = self.bound_again({index}, counted=index), self.bound_again({index})
        summand, anywhere = within.terms.real(term), between.terms.real(term)
        name, lets = identifier(index), " ".join(within.lines)
        parts = [f"({condition}) /\\" for condition in limit.conditions]
        if anywhere.conditions:
            defined = conjunction(anywhere.conditions)
            parts.append(f"(forall {name} : R, {' '.join(between.lines)} {defined}) /\\")
        parts.append(f"is_series (fun {name} : nat => {lets} {summand.text}) {limit.within(ATOM)}")
        return "\n" + indent("\n".join(" ".join(part.split()) for part in parts), "  ")


def _is_growth(body: Proposition) -> bool:
    """Return whether a proposition is of paths alone."""
    return all(map(_is_growth, body.parts)) if isinstance(body, And) else isinstance(body, Outgrows)


def covers(statement: Statement, claim: Claim) -> bool:
    """Return whether the claim can be said in Coq at all."""
    try:
        coq_statement(statement, claim)
    except OutsideClass:
        return False
    return True


__all__ = ["coq_statement", "covers"]
