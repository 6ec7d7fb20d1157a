"""The Coq statement of a claim, made from the same ``Statement`` and ``Claim`` objects that the exact checker reads.

The text says: for all real variables and matrices of the domain, where the hypotheses and what the claim is given have
values and hold, every expression of the claim has a value and the proposition is true. Definitions stand in it as
``let``; what has to hold for a definition ``c`` to have a value is named ``c_defined`` beside it.

Matrices of symbolic size have an inverse where one exists, and what is said holds for whichever matrix it is.

What the text cannot say raises ``OutsideClass``: exponentials of complex numbers, rates of moving matrices, powers
other than rational ones with denominator 1 or 2, and what binds variables (minima, series) anywhere but as a claim or
a part of one.
"""

from __future__ import annotations

from collections.abc import Iterable
from textwrap import indent
from typing import Any

import sympy

from qdsym.methods.kernel.names import identifier
from qdsym.methods.kernel.parentheses import closes_at_end
from qdsym.methods.kernel.parts import Part, as_lines
from qdsym.methods.kernel.sizes import length
from qdsym.methods.kernel.terms import ATOM, SUM, Terms, joined, scoped
from qdsym.proof.trusted.language.no_value import OutsideClass
from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Implies,
    Minimum,
    Not,
    PositiveSemidefinite,
    Proposition,
    Relation,
    SameSpectrum,
    Series,
    SmallestEigenvalue,
    Spectrum,
    bound,
    expressions,
    is_known,
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


class StatementWriter:
    """Writes the statement of a claim; or only what stands before those that are over the symbols ``beside``."""

    def __init__(self, statement: Statement, claim: Claim | None, beside: Iterable[Any] = ()) -> None:
        self.domain = statement.domain
        self.claim = claim
        self.meanings = self.domain.meanings
        self.given = (*self.domain.hypotheses, *(claim.given if claim else ()))
        bodies = (*self.given, *([claim.proposition] if claim else []))
        if not all(map(is_known, bodies)):
            raise OutsideClass("a proposition of a kind of one's own")
        self.used = self.reached([x for body in bodies for x in expressions(body)]) | set(beside)
        self._require_names()
        self.guarded: set[Any] = set()
        self.terms = Terms(self.meanings, self.guarded)

    def reached(self, nodes: Iterable[Any]) -> set[Any]:
        """Return the symbols that expressions mention, directly or through definitions."""
        found: set[Any] = set()
        waiting = [symbol for node in nodes for symbol in node.free_symbols]
        while waiting:
            symbol = waiting.pop()
            if symbol not in found:
                found.add(symbol)
                if symbol in self.meanings:
                    waiting += self.meanings[symbol].free_symbols
                waiting += [s for size in getattr(symbol, "shape", ()) for s in size.free_symbols]
        return found

    def _require_names(self) -> None:
        names = [identifier(symbol) for symbol in self.used]
        if len(set(names)) != len(names):
            raise OutsideClass("two symbols of one name")

    def text(self) -> str:
        """Return the whole statement."""
        assert self.claim is not None
        return "\n".join([*as_lines(self.before()), self.conjoined(self.claim.proposition)])

    def before(self) -> list[Part]:
        """Return all that stands before what is claimed."""
        assert self.claim is not None
        bound_here = bound(self.claim.proposition)
        if bound_here & self.reached(x for p in self.given for x in expressions(p)):
            raise OutsideClass("a variable that is bound and has a hypothesis")
        parts = self.setting()
        for index, body in enumerate(self.claim.given):
            parts += self._inverses(_valued(body), given=True)
            parts.append(Part("given", f"G'{index + 1}", self.conjoined(body)))
        return parts if bound_here else [*parts, *self._inverses(expressions(self.claim.proposition))]

    def setting(self) -> list[Part]:
        """Return what stands before every claim: what it is over, the definitions, and the hypotheses of the domain."""
        parts = []
        for name in sorted(identifier(symbol) for symbol in self.domain.sizes & self.used):
            parts += [Part("over", name, "nat"), Part("given", f"{name}'positive", f"(0 < {name})%nat")]
        for matrix in (matrix for matrix in self.domain.matrices if matrix.symbol in self.used):
            if matrix.rate is not None:
                raise OutsideClass(f"the matrix {matrix.symbol}, which moves")
            parts += self._matrix_variable(matrix)
        parts += [Part("over", identifier(v), "R") for v in self.domain.variables if v in self.used]
        for definition in self.domain.definitions:
            if definition.symbol in self.used:
                parts += self._inverses([definition.value])
                parts += self._definition(definition.symbol, definition.value)
        for index, body in enumerate(self.domain.hypotheses):
            parts += self._inverses(_valued(body), given=True)
            parts.append(Part("given", f"H'{index + 1}", self.conjoined(body)))
        return parts

    def _matrix_variable(self, matrix: Any) -> list[Part]:
        name = identifier(matrix.symbol)
        rows = length(matrix.symbol.shape[0])
        parts = [Part("over", f"{name}_entries", "rmat")]
        if matrix.symmetry:
            kind = "symmetric" if matrix.symmetry > 0 else "antisymmetric"
            parts.append(Part("given", f"{name}'symmetry", f"{kind} {rows} {name}_entries"))
        parts.append(Part("let", name, "mat", f"of_real {name}_entries"))
        if matrix.invertible:
            parts.append(Part("given", f"{name}'invertible", f"invertible {rows} {name}"))
        return parts

    def _inverses(self, nodes: Iterable[Any], given: bool = False) -> list[Part]:
        """Name the inverses of matrices of symbolic size: there is one, and what follows holds for whichever it is.

        A hypothesis holds where it has a value, so for it the inverse is given.
        """
        parts: list[Part] = []
        for node in (found for x in nodes for found in sympy.postorder_traversal(x)):
            if not isinstance(node, sympy.Inverse) or node.shape[0].is_Integer or node.args[0] in self.terms.inverses:
                continue
            size, term = length(node.shape[0]), self.terms.matrix(node.args[0])
            name = f"inverse_{len(self.terms.inverses) + 1}"
            if not given:
                parts += [Part("also", "", _closed(c)) for c in term.conditions]
                parts.append(Part("also", "", f"invertible {size} {term.within(ATOM)}"))
            parts.append(Part("over", name, "mat"))
            parts.append(Part("given", f"{name}'inverse", f"is_inverse {size} {term.within(ATOM)} {name}"))
            self.terms.inverses[node.args[0]] = name
        return parts

    def _definition(self, symbol: Any, value: Any) -> list[Part]:
        name = identifier(symbol)
        is_matrix = getattr(symbol, "is_Matrix", False)
        term = self.terms.matrix(value) if is_matrix else self.terms.real(value)
        parts = [Part("let", name, "mat" if is_matrix else "R", term.text)]
        if term.conditions:
            self.guarded.add(symbol)
            parts.append(Part("let", f"{name}_defined", "Prop", conjunction(term.conditions)))
        return parts

    def conjoined(self, body: Proposition) -> str:
        """Return that the expressions of a proposition have values and that it holds."""
        conditions = self.conditions(body)
        said = self.said(body)
        if not conditions:
            return f"({said})" if isinstance(body, And | Iff | Implies | Minimum | Series) else said
        defined = conjunction(conditions)
        return f"{f'({defined})' if len(conditions) > 1 else defined} /\\ {_closed(said)}"

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
                said = _closed(self.said(premise))
                return joined(
                    first, tuple(self.terms.because(f"({said} -> {_closed(c)})", "under", (premise, c)) for c in later)
                )
            case Minimum() | Series():
                return ()  # They say themselves where their expressions have values.
            case Relation(lhs, operator, rhs):
                return self._relation(lhs, operator, rhs)[1]
            case SmallestEigenvalue(matrix, value):
                return joined(self.terms.matrix(matrix).conditions, self.terms.real(value).conditions)
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
            case Not(inner):
                return f"~ {_closed(self.said(inner))}"
            case And(parts):
                return conjunction(map(self.said, parts))
            case Implies(premise, conclusion):
                return f"{_closed(self.said(premise))} -> {_closed(self.said(conclusion))}"
            case Iff(left, right):
                return f"{_closed(self.said(left), '~')} <-> {_closed(self.said(right))}"
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
        lets = " ".join(within.lines)
        feasible = conjunction(constraints)
        defined = conjunction(target.conditions)
        conditions = joined(value.conditions, *(x.conditions for x in best))
        parts = [
            f"let feasible := fun {names} : R => {lets} {feasible} in",
            f"let objective := fun {names} : R => {lets} {target.text} in",
            f"let objective_defined := fun {names} : R => {lets} {defined} in",
            *(f"({condition}) /\\" for condition in conditions),
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
        within = self.bound_again({index}, counted=index)
        summand = within.terms.real(term)
        name, lets = identifier(index), " ".join(within.lines)
        parts = [f"({condition}) /\\" for condition in limit.conditions]
        if summand.conditions:
            defined = conjunction(summand.conditions)
            parts.append(f"(forall {name} : nat, {lets} {defined}) /\\")
        parts.append(f"is_series (fun {name} : nat => {lets} {summand.text}) {limit.within(ATOM)}")
        return "\n" + indent("\n".join(" ".join(part.split()) for part in parts), "  ")

    def bound_again(self, variables: set[Any], counted: Any = None) -> _Bound:
        """Return a writer under a binder of variables: definitions that depend on them are read there once more."""
        inner = object.__new__(_Bound)
        inner.__dict__.update(self.__dict__)
        inner.guarded = set(self.guarded)
        inner.terms = Terms(self.meanings, inner.guarded, counted)
        inner.terms.inverses = {x: n for x, n in self.terms.inverses.items() if not self.reached([x]) & variables}
        inner.lines = []
        for definition in self.domain.definitions:
            if definition.symbol in self.used and variables & self.reached([definition.value]):
                inner.guarded.discard(definition.symbol)
                inner.lines += as_lines(inner._definition(definition.symbol, definition.value))
        return inner


class _Bound(StatementWriter):
    lines: list[str]


def _valued(body: Proposition) -> list[Any]:
    """Return the expressions that have values wherever a proposition holds; of an implication, those of its premise.

    An inverse in a conclusion has no name then, and what holds it is not said.
    """
    match body:
        case Implies(premise, _):
            return _valued(premise)
        case And(parts):
            return [node for part in parts for node in _valued(part)]
        case Iff(left, right):
            return [*_valued(left), *_valued(right)]
        case Not(inner):
            return _valued(inner)
    return list(expressions(body))


def conjunction(parts: Iterable[str]) -> str:
    """Return the conjunction of propositions."""
    return " /\\ ".join(map(_closed, parts)) or "True"


def _closed(text: str, unless: str = "") -> str:
    """Return a proposition in parentheses where a connective stands next to it."""
    text = text.strip() if "\n" not in text else text
    if text.startswith("(") and closes_at_end(text):
        return text
    plain = not any(mark in text for mark in ("->", "/\\", "~", "\n", "forall", "fun ", "let "))
    if plain or (unless and text.startswith(unless) and not any(m in text for m in ("->", "/\\"))):
        return text
    return f"({text})"


def covers(statement: Statement, claim: Claim) -> bool:
    """Return whether the claim can be said in Coq at all."""
    try:
        coq_statement(statement, claim)
    except OutsideClass:
        return False
    return True


__all__ = ["coq_statement", "covers"]
