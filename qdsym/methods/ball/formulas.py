"""Propositions as combinations of signs: a claim becomes a formula whose atoms say what signs a tape's node has."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from qdsym.methods.ball.numbers_on_tape import Number, TapeArithmetic, TapeInterpreter
from qdsym.methods.ball.straight_line import Need, Tape
from qdsym.proof.trusted.deciding.signs import ADMITS, NONNEGATIVE, ZERO
from qdsym.proof.trusted.language.interpret import OutsideClass, determinant
from qdsym.proof.trusted.language.propositions import (
    And,
    Iff,
    Implies,
    Not,
    PositiveSemidefinite,
    Proposition,
    Relation,
    SmallestEigenvalue,
    is_matrix,
)


@dataclass(frozen=True)
class Atom:
    """The node's sign is among ``admitted``; it says so only where the ``needs`` are met."""

    node: int
    admitted: int
    needs: frozenset[Need] = frozenset()


@dataclass(frozen=True)
class Combined:
    """``and``, ``not``, ``implies`` or ``iff`` of formulas."""

    kind: str
    parts: tuple[Formula, ...]


Formula = Atom | Combined
Truth = bool | None


def atoms(formula: Formula) -> Iterator[Atom]:
    """Yield the atoms, left to right."""
    if isinstance(formula, Atom):
        yield formula
    else:
        for part in formula.parts:
            yield from atoms(part)


def map_atoms(formula: Formula, change: Callable[[Atom], Formula]) -> Formula:
    """Return the formula with every atom changed."""
    if isinstance(formula, Atom):
        return change(formula)
    return Combined(formula.kind, tuple(map_atoms(part, change) for part in formula.parts))


def truth(formula: Formula, decide: Callable[[Atom], Truth], has_value: Callable[[Atom], bool]) -> Truth:
    """Combine three-valued answers.

    A conjunction or an implication that some of its parts decide has a value only where the others have, but for a
    conclusion whose premise is false.
    """
    if isinstance(formula, Atom):
        return decide(formula)
    found = [truth(part, decide, has_value) for part in formula.parts]
    match formula.kind:
        case "and" if False in found:
            return False if _have_values(formula, found, has_value) else None
        case "and":
            return None if None in found else True
        case "not":
            return None if found[0] is None else not found[0]
        case "iff":
            return None if None in found else found[0] is found[1]
    premise, conclusion = found
    if premise is False:
        return True
    if conclusion and _have_values(formula, found, has_value):
        return True
    return conclusion if premise else None


def _have_values(formula: Combined, found: list[Truth], has_value: Callable[[Atom], bool]) -> bool:
    """Return whether all parts that are not decided are seen to be one or the other."""
    undecided = [part for part, answer in zip(formula.parts, found, strict=True) if answer is None]
    return all(has_value(atom) for part in undecided for atom in atoms(part))


class Writer:
    """Writes propositions on a tape."""

    def __init__(self, tape: Tape, definitions: Mapping[Any, Any], is_zero: Callable[[int], bool]) -> None:
        self.tape = tape
        self.walk = TapeInterpreter(TapeArithmetic(tape), definitions)
        self.is_zero = is_zero

    def formula(self, body: Proposition) -> Formula:
        """Return the formula of a proposition; raises ``OutsideClass`` for kinds that are no matter of signs."""
        match body:
            case Relation():
                return self._relation(body)
            case PositiveSemidefinite(matrix):
                return self._positive(self.walk.matrix(matrix))
            case SmallestEigenvalue(matrix, value):
                number = self.walk.scalar(value)
                number.require_real()
                rows = self.walk.matrix(matrix)
                shifted = tuple(
                    tuple(e - number if i == j else e for j, e in enumerate(row)) for i, row in enumerate(rows)
                )
                return Combined("and", (self._positive(shifted), self._atom(determinant(shifted), ZERO)))
            case Not(inner):
                return Combined("not", (self.formula(inner),))
            case And(parts):
                return Combined("and", tuple(self.formula(part) for part in parts))
            case Implies(left, right) | Iff(left, right):
                kind = "implies" if isinstance(body, Implies) else "iff"
                return Combined(kind, (self.formula(left), self.formula(right)))
        raise OutsideClass(f"{type(body).__name__}, which is no matter of signs")

    def _atom(self, value: Number, admitted: int) -> Atom:
        return Atom(value.require_real(), admitted, value.needs)

    def _relation(self, body: Relation) -> Formula:
        if not (is_matrix(body.lhs) or is_matrix(body.rhs)):
            sides = self.walk.scalar(body.lhs), self.walk.scalar(body.rhs)
            difference = sides[0] - sides[1]
            if body.operator not in "=≠":
                for side in sides:
                    side.require_real()
            elif self.tape.value(difference.imaginary) != 0:
                return self._vanishing([difference], body.operator)
            return self._atom(difference, ADMITS[body.operator])
        left, right = self.walk.matrix(body.lhs), self.walk.matrix(body.rhs)
        entries = [a - b for x, y in zip(left, right, strict=True) for a, b in zip(x, y, strict=True)]
        return self._vanishing(entries, body.operator)

    def _vanishing(self, values: list[Number], operator: str) -> Formula:
        nodes = [(node, v.needs) for v in values for node in (v.real, v.imaginary)]
        whole = Combined("and", tuple(Atom(node, ZERO, needs) for node, needs in nodes))
        return whole if operator == "=" else Combined("not", (whole,))

    def _positive(self, rows: Any) -> Formula:
        """M ⪰ 0 exactly when every sum of principal minors of one size is ≥ 0, for M = M† shown exactly."""
        size = len(rows)
        for i in range(size):
            for j in range(i + 1):
                a, b = rows[i][j], rows[j][i]
                gaps = self.tape.minus(a.real, b.real), self.tape.plus(a.imaginary, b.imaginary)
                if not all(map(self.is_zero, gaps)):
                    raise OutsideClass("a matrix that exact arithmetic does not show to be Hermitian")
        functions = []
        for k in range(1, size + 1):
            minors = [
                determinant(tuple(tuple(rows[i][j] for j in chosen) for i in chosen))
                for chosen in combinations(range(size), k)
            ]
            total = minors[0]
            for minor in minors[1:]:
                total = total + minor
            if not self.is_zero(total.imaginary):
                raise OutsideClass("a minor that exact arithmetic does not show to be real")
            functions.append(Atom(total.real, NONNEGATIVE, total.needs))
        return Combined("and", tuple(functions))


def without_maxima(tape: Tape, formula: Formula) -> Formula:
    """Return the formula by cases: where a is the larger, max(a, b) is a. Maxima of more than two stay."""
    for atom in atoms(formula):
        for node in _below(tape, [atom.node, *(n for n, _ in atom.needs)]):
            code = tape.code[node]
            if code[0] == "max" and len(code[1]) == 2:
                cases = []
                for larger, other in (code[1], code[1][::-1]):
                    case = Atom(tape.minus(larger, other), NONNEGATIVE)
                    cases.append(Combined("implies", (case, _with(tape, formula, node, larger))))
                return without_maxima(tape, Combined("and", tuple(cases)))
    return formula


def _with(tape: Tape, formula: Formula, old: int, new: int) -> Formula:
    memo: dict[int, int] = {}
    return map_nodes(formula, lambda n: tape.replaced(n, old, new, memo))


def map_nodes(formula: Formula, change: Callable[[int], int]) -> Formula:
    """Return the formula with every node changed, those of needs as well."""

    def changed(atom: Atom) -> Atom:
        return Atom(change(atom.node), atom.admitted, frozenset((change(n), signs) for n, signs in atom.needs))

    return map_atoms(formula, changed)


def _below(tape: Tape, nodes: list[int]) -> Iterator[int]:
    seen: set[int] = set()
    while nodes:
        node = nodes.pop()
        if node not in seen:
            seen.add(node)
            nodes += tape.arguments(node)
            yield node
