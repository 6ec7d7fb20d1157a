"""A claim as a problem of satisfiability: real numbers that meet the hypotheses and at which the claim does not hold.

Made from the same ``Statement`` and ``Claim`` objects that the exact checker reads. The problem asserts what is known
of the variables, the hypotheses, each with all its expressions defined, and that something in the claim has no value
or that the claim is false. If no real numbers satisfy it, the claim holds wherever its hypotheses do.

What is said is without quantifiers. A minimum, which binds variables, is said of any other values of its variables,
and that is right only where the claim asserts it: under a negation, an equivalence or a premise it raises
``OutsideClass``, as do series, rates of moving matrices and whatever ``Terms`` has no form for.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import combinations
from typing import Any

import sympy

from qdsym.methods.smt.atoms import Angle, Exponential, Exponents, Variable
from qdsym.methods.smt.layout import laid_out
from qdsym.methods.smt.names import identifier
from qdsym.methods.smt.numbers import (
    ONE,
    ZERO,
    Matrix,
    Number,
    adjoint,
    all_of,
    compared,
    determinant,
    diagonal,
    equal,
    joined,
    matrix_product,
    matrix_sum,
    scaled,
    total,
    words,
)
from qdsym.methods.smt.terms import Macro, Terms
from qdsym.proof.trusted.language.calculus import expanded, require_whole
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
    SmallestEigenvalue,
    Spectrum,
    bound,
    expressions,
    is_known,
    transform,
)
from qdsym.proof.trusted.language.replacement import put
from qdsym.proof.trusted.language.statement import Claim, Statement

_OPERATORS = {"=": "=", "<": "<", "≤": "<=", ">": ">", "≥": ">="}
LARGEST_MATRIX = 4
"""Rows of a matrix whose positivity is said by its principal minors."""


@dataclass(frozen=True)
class Problem:
    """The text of a problem in parts, and what its variables stand for."""

    variables: tuple[Variable, ...]
    macros: tuple[Macro, ...]
    facts: tuple[str, ...]
    hypotheses: tuple[str, ...]
    goal: str
    symbols: dict[str, Any]
    """The domain's variables by their names here."""
    definitions: frozenset[Any]
    """The defined symbols that the claim speaks of, directly or through others."""
    exponentials: tuple[Exponential, ...]
    angles: tuple[Angle, ...]

    def text(self, with_goal: bool = True) -> str:
        """Return the problem in SMT-LIB 2; without its goal, the hypotheses alone."""
        lines = ["(set-logic QF_NRA)"]
        lines += _section("Variables", map(_declared, self.variables))
        lines += _section("Definitions", map(_defined, self.macros))
        lines += _section("What is known of the variables", map(_assertion, self.facts))
        lines += _section("Hypotheses", map(_assertion, self.hypotheses))
        if with_goal:
            lines += _section("The claim does not hold, or something in it has no value", [_assertion(self.goal)])
        return "\n".join([*lines, "", "(check-sat)", ""])


def _declared(variable: Variable) -> str:
    meaning = f" ; {variable.meaning}" if variable.meaning else ""
    return f"(declare-const {variable.name} Real){meaning}"


def _defined(macro: Macro) -> str:
    over = f"; over {macro.below}\n" if macro.below else ""
    return over + laid_out(f"(define-fun {macro.name} () {macro.sort} {macro.body})")


def _assertion(formula: str) -> str:
    return laid_out(f"(assert {formula})")


def _section(title: str, lines: Iterable[str]) -> list[str]:
    found = list(lines)
    return ["", f"; {title}", *found] if found else []


def problem(statement: Statement, claim: Claim) -> Problem:
    """Return the problem that is unsatisfiable only if the claim holds.

    Raises ``OutsideClass`` where the text could not say what the claim says.

    >>> from qdsym.statements import find
    >>> theorem = find("theorem-1")
    >>> print(problem(theorem, theorem.claim("two-sides")).hypotheses)
    ('(>= nu 1)', '(> gamma 0)')
    """
    exponents = Exponents()
    _Writer(statement, claim, exponents, None).problem()
    return _Writer(statement, claim, Exponents(), exponents).problem()


def covers(statement: Statement, claim: Claim) -> bool:
    """Return whether the claim can be said here at all."""
    try:
        problem(statement, claim)
    except OutsideClass:
        return False
    return True


class _Writer:
    def __init__(self, statement: Statement, claim: Claim, exponents: Exponents, known: Exponents | None) -> None:
        self.domain = statement.domain
        self.claim = claim
        self.given = (*self.domain.conditions, *claim.given)
        if not all(is_known(body) for body in (*self.given, claim.proposition)):
            raise OutsideClass("a proposition of a kind of one's own")
        self.meanings = dict(self.domain.meanings)
        self.terms = Terms(self.meanings, exponents, known)
        self.fresh: list[Variable] = []

    def problem(self) -> Problem:
        """Return the whole problem, without what nothing in it speaks of."""
        if bound(self.claim.proposition) & self._spoken_of(x for body in self.given for x in expressions(body)):
            raise OutsideClass("a variable that is bound and has a hypothesis")
        hypotheses = [self._conjoined(body) for body in self.given]
        goal = f"(not {self._conjoined(self.claim.proposition, asserted=True)})"
        facts = list(self.terms.atoms.facts())
        spoken = self._spoken_of(x for p in (*self.given, self.claim.proposition) for x in expressions(p))
        known = {*self.domain.variables, *self.meanings, *bound(self.claim.proposition)}
        if strange := sorted(map(str, spoken - known)):
            raise OutsideClass(f"{strange[0]} is not a variable")
        names = {identifier(v): v for v in self.domain.variables}
        declared = [Variable(name, "") for name in names]
        declared += [*self.fresh, *self.terms.atoms.variables]
        self._require_names(declared, len(names))
        bodies = {macro.name: macro.body for macro in self.terms.macros}
        used = _reached([*hypotheses, goal], bodies)
        kept: list[str] = []
        waiting = list(facts)
        while ready := [f for f in waiting if used.issuperset(f.owners) and (not f.about or used & f.about)]:
            waiting = [f for f in waiting if f not in ready]
            used |= _reached([f.text for f in ready], bodies)
            kept += [f.text for f in ready]
        return Problem(
            tuple(v for v in declared if v.name in used),
            tuple(m for m in self.terms.macros if m.name in used),
            tuple(f.text for f in facts if f.text in kept),
            tuple(hypotheses),
            goal,
            {name: symbol for name, symbol in names.items() if name in used},
            frozenset(spoken),
            tuple(e for e in self.terms.atoms.exponentials.values() if e.name in used),
            tuple(a for a in self.terms.atoms.angles.values() if used & {a.cosine, a.sine}),
        )

    def _require_names(self, declared: list[Variable], symbols: int) -> None:
        names = [v.name for v in declared] + [m.name for m in self.terms.macros]
        if len(set(names)) != len(names) or symbols != len(self.domain.variables):
            raise OutsideClass("two symbols of one name")

    def _spoken_of(self, nodes: Iterable[Any]) -> set[Any]:
        """Return the symbols that expressions mention, directly or through definitions."""
        found: set[Any] = set()
        waiting = [symbol for node in nodes for symbol in node.free_symbols]
        while waiting:
            symbol = waiting.pop()
            if symbol not in found:
                found.add(symbol)
                waiting += self.meanings[symbol].free_symbols if symbol in self.meanings else ()
        return found

    # Propositions

    def _conjoined(self, body: Proposition, asserted: bool = False) -> str:
        """Return that the expressions of a proposition have values and that it holds."""
        said = self._said(body, asserted)
        return all_of([*self._conditions(body), said])

    def _conditions(self, body: Proposition) -> tuple[str, ...]:
        """Return what has to hold for a proposition to be true or false."""
        match body:
            case Not(inner):
                return self._conditions(inner)
            case And(parts):
                return joined(*map(self._conditions, parts))
            case Iff(left, right):
                return joined(self._conditions(left), self._conditions(right))
            case Implies(premise, conclusion):
                first = self._conditions(premise)
                later = tuple(c for c in self._conditions(conclusion) if c not in first)
                # Where the premise fails, the conclusion need not have a value.
                return joined(first, tuple(f"(=> {self._said(premise)} {c})" for c in later))
            case Minimum():
                return ()  # It says itself where its expressions have values.
            case Relation(lhs, operator, rhs) if operator not in "=≠":
                return joined(self.terms.real(lhs).conditions, self.terms.real(rhs).conditions)
            case SmallestEigenvalue(matrix, value):
                return joined(_conditions(self.terms.matrix(matrix)), self.terms.real(value).conditions)
        found = []
        for node in expressions(body):
            is_matrix = getattr(node, "is_Matrix", False)
            found.append(_conditions(self.terms.matrix(node)) if is_matrix else self.terms.number(node).conditions)
        return joined(*found)

    def _said(self, body: Proposition, asserted: bool = False) -> str:
        match body:
            case Relation(lhs, operator, rhs):
                return self._relation(lhs, operator, rhs)
            case PositiveSemidefinite(matrix):
                return _positive(self.terms.matrix(matrix))
            case SameSpectrum(left, right):
                pair = [_symmetric_functions(self.terms.matrix(m)) for m in (left, right)]
                return all_of(equal(a, b) for a, b in zip(*pair, strict=True))
            case SmallestEigenvalue(matrix, value):
                rows = self.terms.matrix(matrix)
                shifted = matrix_sum(rows, diagonal(len(rows), -self.terms.real(value)))
                return all_of([_positive(shifted), equal(determinant(shifted), ZERO)])
            case Spectrum():
                return self._spectrum(body)
            case Minimum() if asserted:
                return self._minimum(body)
            case Not(inner):
                return f"(not {self._said(inner)})"
            case And(parts):
                return all_of(self._said(part, asserted) for part in parts)
            case Implies(premise, conclusion):
                return f"(=> {self._said(premise)} {self._said(conclusion, asserted)})"
            case Iff(left, right):
                return f"(= {self._said(left)} {self._said(right)})"
        raise OutsideClass(type(body).__name__ if asserted else f"a {type(body).__name__} that is not asserted")

    def _relation(self, lhs: Any, operator: str, rhs: Any) -> str:
        if operator not in "=≠":
            return compared(_OPERATORS[operator], self.terms.real(lhs), self.terms.real(rhs))
        if tuple(getattr(lhs, "shape", (1, 1))) == (1, 1):
            same = equal(self.terms.number(lhs), self.terms.number(rhs))
        else:
            same = _same(self.terms.matrix(lhs), self.terms.matrix(rhs))
        return same if operator == "=" else f"(not {same})"

    def _spectrum(self, body: Spectrum) -> str:
        rows = self.terms.matrix(body.matrix)
        vectors = [self.terms.matrix(vector) for vector in body.vectors]
        values = [self.terms.number(value) for value in body.values]
        if not len(rows) == len(vectors) == len(values):
            raise OutsideClass("a spectrum without a vector for each value")
        parts = [_same(rows, adjoint(rows))]
        for k, (value, vector) in enumerate(zip(values, vectors, strict=True)):
            parts.append(_same(matrix_product(rows, vector), scaled(value, vector)))
            for j, other in enumerate(vectors[: k + 1]):
                parts.append(equal(matrix_product(adjoint(other), vector)[0][0], ONE if j == k else ZERO))
        return all_of(parts)

    def _minimum(self, body: Minimum) -> str:
        """Say the bound of any values of the variables, and that it is reached at the minimiser's."""
        if set(body.variables) & self._spoken_of([body.value, *body.minimiser]):
            raise OutsideClass("a minimum whose value speaks of the variables")
        if any(v not in self.domain.variables for v in body.variables) or any(map(bound, body.constraints)):
            raise OutsideClass("a minimum over something that is not a variable, or under another")
        value = self.terms.real(body.value)
        any_, best = (
            {v: sympy.Symbol(f"{v.name}_{tail}", real=True) for v in body.variables} for tail in ("any", "best")
        )
        if {*any_.values(), *best.values()} & {*self.domain.variables, *self.meanings}:
            raise OutsideClass("a symbol named like another's value in a minimum")
        for symbol in any_.values():
            self.fresh.append(Variable(identifier(symbol), "any other value in the minimum"))
        for variable, place in zip(body.variables, body.minimiser, strict=True):
            self.meanings[best[variable]] = place
            self.terms.places.add(best[variable])
        elsewhere, there = (self._renamed(body, names) for names in (any_, best))
        target, reached = self.terms.real(elsewhere.objective), self.terms.real(there.objective)
        decided = joined(*(self._conditions(c) for c in elsewhere.constraints))
        feasible = all_of(self._said(c) for c in elsewhere.constraints)
        bounded = all_of([*target.conditions, compared("<=", value, target)])
        best_feasible = [self._conjoined(c) for c in there.constraints]
        places = joined(*(self.terms.real(best[v]).conditions for v in body.variables))
        return all_of([
            *value.conditions, *decided, f"(=> {feasible} {bounded})",
            *places, *best_feasible, *reached.conditions, equal(reached, value),
        ])  # fmt: skip

    def _renamed(self, body: Minimum, names: dict[Any, Any]) -> Minimum:
        """Return a minimum with other symbols for its variables, also in the definitions that speak of them."""
        dependent = {s: v for s, v in self.domain.meanings.items() if self._spoken_of([v]) & set(body.variables)}

        def renamed(node: Any) -> Any:
            require_whole(node, self.domain.meanings)  # Of which some are put in here, and others stand beside.
            return put(expanded(node, dependent), names)

        inner = Minimum(body.objective, body.variables, body.constraints, body.value, body.minimiser)
        changed = transform(And((Relation(inner.objective, "=", 0), *inner.constraints)), renamed).parts
        return Minimum(changed[0].lhs, tuple(names.values()), changed[1:], body.value, body.minimiser)  # type: ignore[attr-defined]


def _reached(texts: Iterable[str], bodies: dict[str, str]) -> set[str]:
    """Return all words of some texts and of the macros that they name."""
    found: set[str] = set()
    waiting = list(texts)
    while waiting:
        for word in words(waiting.pop()):
            if word not in found:
                found.add(word)
                if word in bodies:
                    waiting.append(bodies[word])
    return found


def _conditions(rows: Matrix) -> tuple[str, ...]:
    return joined(*(entry.conditions for row in rows for entry in row))


def _same(left: Matrix, right: Matrix) -> str:
    pairs = zip(left, right, strict=True)
    return all_of(equal(a, b) for x, y in pairs for a, b in zip(x, y, strict=True))


def _minors(rows: Matrix, size: int) -> list[Number]:
    """Return the principal minors of a size."""
    return [
        determinant(tuple(tuple(rows[i][j] for j in chosen) for i in chosen))
        for chosen in combinations(range(len(rows)), size)
    ]


def _positive(rows: Matrix) -> str:
    """Say that a matrix is Hermitian and that none of its principal minors is negative."""
    if len(rows) > LARGEST_MATRIX:
        raise OutsideClass(f"the positivity of a matrix of {len(rows)} rows")
    minors = [minor for size in range(1, len(rows) + 1) for minor in _minors(rows, size)]
    return all_of([_same(rows, adjoint(rows)), *(compared(">=", minor, ZERO) for minor in minors)])


def _symmetric_functions(rows: Matrix) -> list[Number]:
    """Return the coefficients of the characteristic polynomial, up to signs: sums of principal minors."""
    if len(rows) > LARGEST_MATRIX:
        raise OutsideClass(f"the characteristic polynomial of a matrix of {len(rows)} rows")
    return [total(_minors(rows, size)) for size in range(1, len(rows) + 1)]


__all__ = ["Problem", "covers", "problem"]
