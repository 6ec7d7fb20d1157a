"""Whether a proposition holds at a point: True, False, or None when the arithmetic cannot tell."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import nullcontext
from copy import copy
from fractions import Fraction
from typing import Any

import sympy

from qdsym.proof.reading.signs import ADMITS, NEGATIVE, NONNEGATIVE
from qdsym.proof.trusted.language.fresh import Fresh
from qdsym.proof.trusted.language.interpret import (
    Interpreter,
    Matrix,
    OutsideClass,
    determinant,
    matrix_product,
    matrix_sum,
)
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
    is_matrix,
    substitute,
    transform,
)

Truth = bool | None


def holds_at(
    body: Proposition,
    walk: Interpreter,
    unfold: Callable[[Any], Any],
    motion: Interpreter | None = None,
    strict: bool = False,
) -> Truth:
    """Evaluate a proposition with an interpreter whose arithmetic has ``signs`` and ``vanishes``.

    ``unfold`` replaces defined symbols by their values; it serves the one proposition that binds variables.
    ``motion`` walks the same place with rates, for propositions that speak of them. ``strict`` is that of `_At.truth`.
    Raises ``Undefined`` where an expression has no value and ``OutsideClass`` where the arithmetic has no rule.
    """
    with getattr(walk.arithmetic, "within", nullcontext)():
        return _At(walk, unfold, motion).truth(body, strict)


def positive_semidefinite(rows: Matrix, walk: Interpreter) -> Truth:
    """Return whether a matrix of elements is Hermitian without negative eigenvalues."""
    return _At(walk, lambda node: node, None).positive_semidefinite(rows)


def all_of(answers: Iterable[Truth]) -> Truth:
    """Return the conjunction of three-valued answers; one False decides it."""
    result: Truth = True
    for answer in answers:
        if answer is False:
            return False
        if answer is None:
            result = None
    return result


def _rests_on_equations(body: Proposition) -> bool:
    match body:
        case And(parts):
            return any(map(_rests_on_equations, parts))
        case Relation() | Not(Relation(operator="=")):
            return isinstance(body, Relation) and body.operator == "="
    return not isinstance(body, PositiveSemidefinite)


class _At:
    def __init__(self, walk: Interpreter, unfold: Callable[[Any], Any], motion: Interpreter | None) -> None:
        self.walk = walk
        self.motion = motion
        self.unfold = unfold
        self.arithmetic: Any = walk.arithmetic
        self.exact: bool = self.arithmetic.exact

    def truth(self, body: Proposition, strict: bool = False) -> Truth:
        """Return what is known of a proposition here.

        A minimum or series that is refuted is false or has no value; ``strict`` leaves that open, for the sake of what
        would be true because it is false. So it does of a rate that is right along one path and may be another along
        others.
        """
        match body:
            case Relation():
                return self.relation(body)
            case PositiveSemidefinite(matrix):
                return self.positive_semidefinite(self.walk.matrix(matrix))
            case Spectrum():
                return self.spectrum(body)
            case SmallestEigenvalue(matrix, value):
                return self.smallest(self.walk.matrix(matrix), self.walk.scalar(value))
            case SameSpectrum(left, right):
                pair = [self.symmetric_functions(self.walk.matrix(m)) for m in (left, right)]
                return all_of(self.same(a, b) for a, b in zip(*pair, strict=True))
            case Minimum():
                return None if strict else self.minimum(body)
            case Series(term, index, value) if hasattr(self.arithmetic, "total"):
                if strict:
                    return None
                # A point can refute a series, never establish one: its value may be right at this point alone.
                found = self.arithmetic.total(self.unfold(term), index)
                right = found is not None and self.arithmetic.vanishes(found - self.walk.scalar(value))
                return None if right else False
            case Rate() if self.motion:
                answer = self.rate(body, self.motion)
                # It is said of every path, and this may be one of many.
                chosen = getattr(self.motion.arithmetic, "open", frozenset()) & body.matrix.free_symbols
                return None if strict and answer and chosen else answer
            case Outgrows(fast, slow) if self.motion:
                # A point refutes it where the rates already compare the other way, and cannot establish it.
                behind = self.motion.scalar(fast).rate - self.motion.scalar(slow).rate
                return False if self.arithmetic.signs(behind) == NEGATIVE else None
            case Not(inner):
                answer = self.truth(inner, strict=True)
                return None if answer and self.rounded(inner) else self.negated(answer)
            case And(parts):
                answers = [self.truth(part, strict) for part in parts]  # It has a value where all its parts have.
                return None if strict and None in answers else all_of(answers)
            case Implies(premise, conclusion):
                given = self.truth(premise, strict=True)
                if given is False:
                    return True
                # A premise that is not known need not have a value, and the conclusion where it is false neither.
                answer = self.truth(conclusion, strict) if given else None
                return None if answer is False and self.rounded(premise) else answer
            case Iff(left, right):
                first, second = self.truth(left, strict=True), self.truth(right, strict=True)
                if first is None or second is None or (first != second and self.rounded(left if first else right)):
                    return None
                return first == second
        raise OutsideClass(type(body).__name__)

    def rounded(self, body: Proposition) -> bool:
        """Return whether a proposition that came out true may be so up to rounding only, as equations are."""
        return not self.exact and _rests_on_equations(body)

    @staticmethod
    def negated(answer: Truth) -> Truth:
        return None if answer is None else not answer

    def unequal(self, equal: Truth) -> Truth:
        """Negate an equality; what is equal up to rounding only may still be unequal."""
        return None if equal and not self.exact else self.negated(equal)

    def relation(self, body: Relation) -> Truth:
        if is_matrix(body.lhs) or is_matrix(body.rhs):
            equal = self.equal(self.walk.matrix(body.lhs), self.walk.matrix(body.rhs))
            return equal if body.operator == "=" else self.unequal(equal)
        left, right = self.walk.scalar(body.lhs), self.walk.scalar(body.rhs)
        difference = left - right
        if body.operator in "=≠":
            equal = self.same(left, right)
            return equal if body.operator == "=" else self.unequal(equal)
        for side in (left, right):
            self.arithmetic.signs(side)  # Complex numbers are not ordered, even where their difference is real.
        possible, admitted = self.arithmetic.signs(difference), ADMITS[body.operator]
        return True if not possible & ~admitted else False if not possible & admitted else None

    def rate(self, body: Rate, motion: Interpreter) -> Truth:
        if getattr(body.matrix, "is_Matrix", False):
            moving = motion.matrix(body.matrix)
            return self.equal(tuple(tuple(e.rate for e in row) for row in moving), self.walk.matrix(body.value))
        return self.same(motion.scalar(body.matrix).rate, self.walk.scalar(body.value))

    def equal(self, left: Matrix, right: Matrix) -> Truth:
        if len(left) != len(right) or len(left[0]) != len(right[0]):
            return False
        return all_of(self.same(a, b) for x, y in zip(left, right, strict=True) for a, b in zip(x, y, strict=True))

    def same(self, left: Any, right: Any) -> Truth:
        """Return whether two numbers are equal; None where rounding leaves too little of them to tell."""
        equal: Truth = self.arithmetic.vanishes(left - right)
        tells = getattr(self.arithmetic, "tells", None)
        return None if equal and tells and not tells(left, right) else equal

    def symmetric_functions(self, rows: Matrix) -> list[Any]:
        """Return the elementary symmetric functions e_1 … e_n of the eigenvalues (Faddeev and LeVerrier)."""
        own = getattr(self.arithmetic, "symmetric_functions", None)
        if own is not None and (found := own(rows)) is not None:
            return list(found)
        size = len(rows)
        zero, one = (self.arithmetic.rational(Fraction(v)) for v in (0, 1))
        identity = tuple(tuple(one if i == j else zero for j in range(size)) for i in range(size))
        functions, product = [], identity
        for k in range(1, size + 1):
            product = matrix_product(rows, product)
            trace = zero
            for i in range(size):
                trace = trace + product[i][i]
            function = trace * self.arithmetic.rational(Fraction((-1) ** (k - 1), k))
            functions.append(function)
            shift = function if k % 2 == 0 else -function
            product = matrix_sum(product, tuple(tuple(shift * e for e in row) for row in identity))
        return functions

    def positive_semidefinite(self, rows: Matrix) -> Truth:
        hermitian = self.equal(rows, self.walk.adjoint(rows))
        if hermitian is False:
            return False
        own = getattr(self.arithmetic, "eigenvalue_signs", None)
        signs = own(rows) if own else self.signs_of_functions(rows)
        if any(sign == NEGATIVE for sign in signs):
            return False
        if all(sign & NONNEGATIVE == sign for sign in signs):
            # Balls cannot see that a matrix is exactly Hermitian; a positive answer needs that too.
            return True if hermitian else None
        return None

    def signs_of_functions(self, rows: Matrix) -> list[int]:
        """Return the signs that the elementary symmetric functions of the eigenvalues may have."""
        # Those of a Hermitian matrix are real, and one that is not Hermitian is not positive either.
        real = getattr(self.arithmetic, "real_part", lambda value: value)
        return [self.arithmetic.signs(real(function)) for function in self.symmetric_functions(rows)]

    def smallest(self, rows: Matrix, value: Any) -> Truth:
        zero = self.arithmetic.rational(Fraction(0))
        shifted = tuple(
            tuple(e - value if i == j else e + zero for j, e in enumerate(row)) for i, row in enumerate(rows)
        )
        singular = self.arithmetic.vanishes(self.determinant(shifted))
        real = self.arithmetic.vanishes(value - self.arithmetic.conjugate(value))
        return all_of([self.positive_semidefinite(shifted), singular, real])

    def determinant(self, rows: Matrix) -> Any:
        own = getattr(self.walk, "determinant", None)
        return own(rows) if own else determinant(rows)

    def spectrum(self, body: Spectrum) -> Truth:
        rows = self.walk.matrix(body.matrix)
        vectors = [self.walk.matrix(vector) for vector in body.vectors]
        values = [self.walk.scalar(value) for value in body.values]
        if len(vectors) != len(rows) or len(values) != len(vectors):
            return False
        answers = [self.equal(rows, self.walk.adjoint(rows))]
        for k, (value, vector) in enumerate(zip(values, vectors, strict=True)):
            answers.append(self.equal(matrix_product(rows, vector), tuple((value * e[0],) for e in vector)))
            for j, other in enumerate(vectors[: k + 1]):
                overlap = matrix_product(self.walk.adjoint(other), vector)[0][0]
                answers.append(self.arithmetic.vanishes(overlap - self.arithmetic.rational(Fraction(int(j == k)))))
        return all_of(answers)

    def minimum(self, body: Minimum) -> Truth:
        """A point can refute a minimum, never establish one: the best answer here is None."""
        unfolded = transform(body, self.unfold)
        reached = Relation(unfolded.objective, "=", unfolded.value)
        at_best = self.where(unfolded, Fraction(1))
        if all_of(at_best(part) for part in (reached, *unfolded.constraints)) is False:
            return False
        better = Relation(unfolded.objective, "<", unfolded.value)
        for scale in (Fraction(0), Fraction(1, 2), Fraction(9, 10), Fraction(999, 1000)):
            there = self.where(unfolded, scale)
            # Constraints have values everywhere, the objective where they hold: else the minimum has none.
            if all_of([there(part) for part in unfolded.constraints]) and there(better):
                return False
        return None

    def where(self, body: Minimum, scale: Fraction) -> Callable[[Proposition], Truth]:
        """Return the truth of propositions where the bound variables are the claimed minimiser, scaled."""
        names = {variable: Fresh(str(variable), real=True) for variable in body.variables}
        factor = sympy.Rational(scale.numerator, scale.denominator)
        best = {names[v]: factor * m for v, m in zip(body.variables, body.minimiser, strict=True)}
        walk = copy(self.walk)
        # Numbers are not put in for the variables, since SymPy would write large powers out.
        walk.definitions, walk._memo = {**self.walk.definitions, **best}, {}
        there = _At(walk, self.unfold, None)
        return lambda part: there.truth(substitute(part, names))
