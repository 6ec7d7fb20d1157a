"""Truth at many models at once, in floating point: the sieve through which every accepted step goes.

It shares no code with the checker: derivatives are SymPy's own, rates are difference quotients, positivity is read off
eigenvalues. The models are small dyadic numbers, so that polynomials are exact; what is equal up to rounding counts as
equal, and what the sieve calls false is looked at once more, exactly, before it counts.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import sympy
from sympy.core.numbers import Exp1
from sympy.functions.elementary.miscellaneous import Max, Min
from sympy.matrices.expressions.determinant import Determinant
from sympy.matrices.expressions.matexpr import MatrixElement
from sympy.matrices.expressions.trace import Trace

from qdsym.proof.trusted.language import propositions as p

FALSE, TRUE, UNKNOWN, UNDEFINED = 0, 1, 2, 3
"""What a proposition is at a model, as numbers in arrays."""

NEAR = 1e-8
BESIDE = 2.0**-20
"""How far beside a point a function must have a value, to be differentiable there."""
INSTANTS = ((-2, 1), (-1, -8), (1, 8), (2, -1))
"""Where and with what weight a difference quotient of fourth order looks, in units of ``MOMENT``; divided by 12."""
MOMENT = 2.0**-10
LARGEST = 150.0
"""Exponents beyond it are cut off, so that nothing overflows; what is as large as that is not compared."""
HUGE = 1e40
TRIALS = (-2.0, -1.0, -0.5, 0.0, 0.5, 1.0, 2.0)
TERMS, NEAR_TERMS = 240, 8
"""How many terms of a series are added, and how many of them are not so small that a logarithm loses them."""

HYPERBOLIC = {sympy.sinh: np.sinh, sympy.cosh: np.cosh, sympy.tanh: np.tanh, sympy.sin: np.sin, sympy.cos: np.cos}


@cache
def _slope(function: Any, variable: Any, times: int) -> Any:
    return sympy.diff(function, variable, times)


class NoSuchSize(Exception):
    """There is no matrix of the size that a proposition speaks of, so it has no value."""


class Place:
    """Several models of one domain at the same sizes: an array for each variable, one entry a model.

    ``modes`` has the values of each mode variable in every mode, a column a mode; the first is the mode that is spoken
    of outside direct sums. ``rates`` says how matrices and mode variables move; what is not in it is at rest.
    """

    def __init__(
        self,
        definitions: dict[Any, Any],
        entries: dict[Any, Any],
        sizes: dict[Any, int],
        numbers: dict[Any, Any],
        matrices: dict[Any, Any],
        modes: dict[Any, Any],
    ) -> None:
        self.definitions = definitions
        self.entries = entries
        self.sizes = sizes
        self.numbers = numbers
        self.matrices = matrices
        self.modes = modes
        self.rates: dict[Any, Any] = {}
        self.tiny = NEAR**1.5
        self.count = len(next(iter([*numbers.values(), *matrices.values(), *modes.values()]), [0]))
        self._memo: dict[Any, Any] = {}

    def only(self, chosen: Any) -> Place:
        """Return the chosen models alone."""

        def pick(arrays: dict[Any, Any]) -> dict[Any, Any]:
            return {symbol: array[chosen] for symbol, array in arrays.items()}

        made = Place(
            self.definitions, self.entries, self.sizes, pick(self.numbers), pick(self.matrices), pick(self.modes)
        )
        made.count = len(np.arange(self.count)[chosen])
        made.rates = pick(self.rates)
        return made

    def with_number(self, symbol: Any, values: Any) -> Place:
        """Return these models with other values of a number, of one mode when it is a mode variable."""
        made = self._other()
        made.numbers = self.numbers | {symbol: values + np.zeros(self.count)}
        return made

    def in_mode(self, k: int) -> Place:
        """Return these models, another of their modes being the one spoken of."""
        made = self._other()
        made.numbers = self.numbers | {symbol: values[:, k] for symbol, values in self.modes.items()}
        return made

    def moved(self, time: float) -> Place:
        """Return where everything is a moment later."""
        made = self._other()
        made.matrices = {m: v + time * self.rates[m] if m in self.rates else v for m, v in self.matrices.items()}
        made.modes = {s: v + time * self.rates[s] if s in self.rates else v for s, v in self.modes.items()}
        made.numbers = self.numbers | {s: v[:, 0] for s, v in made.modes.items()}
        return made

    def _other(self) -> Place:
        made = Place(self.definitions, self.entries, self.sizes, self.numbers, self.matrices, self.modes)
        made.rates, made.count = self.rates, self.count
        return made

    # Expressions: what has no value is not a number

    def value(self, node: Any) -> Any:
        """Return an array with the value at each model; a matrix has two more axes."""
        found = self._memo.get(node)
        if found is None:
            with np.errstate(all="ignore"):
                found = self._memo[node] = self._value(node)
        return found

    def number(self, node: Any) -> Any:
        """Return the values of a number; a 1×1 matrix counts as its entry."""
        found = self.value(node)
        return found[:, 0, 0] if found.ndim == 3 else found

    def length(self, size: Any) -> int:
        """Return a symbolic size as a number; raise where there is no matrix of that size."""
        found = size.xreplace({symbol: sympy.Integer(k) for symbol, k in self.sizes.items()})
        if not isinstance(found, sympy.Integer) or found < 1:
            raise NoSuchSize(f"a matrix of size {found}")
        return int(found)

    def _constant(self, number: Any) -> Any:
        return np.full(self.count, number, dtype=complex)

    def _value(self, node: Any) -> Any:
        if getattr(node, "is_Matrix", False):
            return self._matrix(node)
        if isinstance(node, sympy.Rational):
            return self._constant(node.p / node.q)
        if isinstance(node, sympy.Symbol):
            if node in self.definitions:
                return self.value(self.definitions[node])
            if node in self.sizes:
                return self._constant(self.sizes[node])
            return self.numbers[node].astype(complex)
        if isinstance(node, sympy.Add):
            return sum((self.number(a) for a in node.args[1:]), self.number(node.args[0]))
        if isinstance(node, sympy.Mul):
            product = self.number(node.args[0])
            for factor in node.args[1:]:
                product = product * self.number(factor)
            return product
        if isinstance(node, sympy.Pow) and not isinstance(node.base, Exp1):
            return self._power(self.number(node.base), node.exp)
        if isinstance(node, sympy.exp | sympy.Pow):
            exponent = self.number(node.args[-1])
            return np.exp(np.clip(exponent.real, -4 * LARGEST, LARGEST) + 1j * exponent.imag)
        if isinstance(node, sympy.log):
            inside = self._real(self.number(node.args[0]))
            return np.where(inside > self.tiny, np.log(np.abs(inside) + 0j), np.nan)
        if isinstance(node, Max | Min):
            choose = np.maximum if isinstance(node, Max) else np.minimum
            result = self._real(self.number(node.args[0]))
            for argument in node.args[1:]:
                result = choose(result, self._real(self.number(argument)))
            return result.astype(complex)
        if isinstance(node, sympy.Abs):
            return np.abs(self._real(self.number(node.args[0]))).astype(complex)
        if isinstance(node, sympy.Derivative):
            return self._derivative(node)
        if isinstance(node, Trace):
            return np.trace(self.value(node.args[0]), axis1=1, axis2=2)
        if isinstance(node, Determinant):
            return _determinant(self.value(node.args[0]))
        if isinstance(node, MatrixElement):
            return self.value(node.args[0])[:, int(node.args[1]), int(node.args[2])]
        if isinstance(node, sympy.core.numbers.ImaginaryUnit):
            return self._constant(1j)
        if isinstance(node, sympy.core.numbers.Pi | Exp1):
            return self._constant(float(node))
        if type(node) in HYPERBOLIC:
            argument = self.number(node.args[0])
            return HYPERBOLIC[type(node)](np.clip(argument.real, -LARGEST, LARGEST) + 1j * argument.imag)
        if isinstance(node, sympy.coth):
            slope = np.tanh(self.number(node.args[0]))
            return 1 / np.where(np.abs(slope) > self.tiny, slope, np.nan)
        raise NotImplementedError(str(type(node)))

    def _real(self, values: Any) -> Any:
        return np.where(np.abs(values.imag) <= NEAR * (1 + np.abs(values)), values.real, np.nan)

    def _power(self, base: Any, exponent: Any) -> Any:
        if not isinstance(exponent, sympy.Rational):
            raise NotImplementedError("a power that is not rational")
        if exponent.p < 0:
            base = np.where(np.abs(base) > self.tiny, base, np.nan)
        if exponent.q == 1:
            return base ** int(exponent.p)
        base = self._real(base)
        root = np.where(base >= -self.tiny, np.abs(base) ** (1 / exponent.q), np.nan)
        return (root ** int(exponent.p)).astype(complex)

    def _derivative(self, node: Any) -> Any:
        function = self.unfolded(node.args[0])
        variable, times = node.variable_count[0]
        if len(node.variable_count) != 1 or variable not in self.numbers:
            raise NotImplementedError("a derivative with respect to several variables, or to what is none")
        here = self.numbers[variable]
        beside = [self.with_number(variable, here + shift).number(function) for shift in (-BESIDE, 0.0, BESIDE)]
        defined = ~np.isnan(sum(beside))
        slope = self.number(_slope(function, variable, int(times)))
        return np.where(defined, slope, np.nan)

    def unfolded(self, node: Any) -> Any:
        """Return an expression with all definitions put in."""
        while node.free_symbols & self.definitions.keys():
            node = node.xreplace(self.definitions)
        return node

    def _matrix(self, node: Any) -> Any:
        if isinstance(node, sympy.MatrixSymbol):
            if node in self.definitions:
                return self.value(self.definitions[node])
            if node in self.entries:
                return self._direct_sum(self.entries[node])
            return self.matrices[node]
        if isinstance(node, sympy.MatrixBase):
            rows, columns = node.shape
            entries = [self.number(node[i, j]) for i in range(rows) for j in range(columns)]
            return np.stack(entries, axis=-1).reshape(self.count, rows, columns)
        if isinstance(node, sympy.Identity | sympy.ZeroMatrix):
            rows, columns = map(self.length, node.shape)
            made = np.eye(rows) if isinstance(node, sympy.Identity) else np.zeros((rows, columns))
            return np.broadcast_to(made.astype(complex), (self.count, rows, columns))
        if isinstance(node, sympy.MatAdd):
            return sum((self.value(a) for a in node.args[1:]), self.value(node.args[0]))
        if isinstance(node, sympy.MatMul):
            matrices = [self.value(f) for f in node.args if f.is_Matrix]
            product = matrices[0]
            for factor in matrices[1:]:
                product = product @ factor
            for factor in node.args:
                if not factor.is_Matrix:
                    product = product * self.number(factor)[:, None, None]
            return product
        if isinstance(node, sympy.Transpose):
            return self.value(node.args[0]).transpose(0, 2, 1)
        if isinstance(node, sympy.Adjoint):
            return self.value(node.args[0]).transpose(0, 2, 1).conj()
        if isinstance(node, sympy.Inverse):
            return _inverse(self.value(node.args[0]))
        if isinstance(node, sympy.MatPow) and node.args[1].is_Integer:
            base, times = self.value(node.args[0]), int(node.args[1])
            base = _inverse(base) if times < 0 else base
            result = np.broadcast_to(np.eye(base.shape[1], dtype=complex), base.shape)
            for _ in range(abs(times)):
                result = result @ base
            return result
        raise NotImplementedError(str(type(node)))

    def _direct_sum(self, entry: Any) -> Any:
        modes = next(iter(self.modes.values())).shape[1] if self.modes else next(iter(self.sizes.values()))
        made = np.zeros((self.count, 2 * modes, 2 * modes), dtype=complex)
        for k in range(modes):
            made[:, 2 * k, 2 * k] = made[:, 2 * k + 1, 2 * k + 1] = self.in_mode(k).number(entry)
        return made

    def rate(self, node: Any) -> Any:
        """Return how fast an expression grows."""
        total: Any = 0
        for instant, weight in INSTANTS:
            total = total + weight * self.moved(instant * MOMENT).value(node)
        return total / (12 * MOMENT)

    # Propositions

    def truth(self, body: Any) -> Any:
        """Return what a proposition is at each model."""
        key = ("truth", body)
        found = self._memo.get(key)
        if found is None:
            with np.errstate(all="ignore"):
                try:
                    found = self._truth(body)
                except NoSuchSize:
                    found = np.full(self.count, UNDEFINED)
            self._memo[key] = found
        return found

    def _truth(self, body: Any) -> Any:
        match body:
            case p.Relation(lhs, operator, rhs):
                return self._relation(self.value(lhs), operator, self.value(rhs))
            case p.PositiveSemidefinite(matrix):
                return self._least(self.value(matrix), 0.0, equal=False)
            case p.SmallestEigenvalue(matrix, value):
                return self._least(self.value(matrix), self.number(value), equal=True)
            case p.Spectrum():
                return self._spectrum(body)
            case p.SameSpectrum(left, right):
                return _both(self._relation(a, "=", b) for a, b in zip(*map(self._sums, (left, right)), strict=True))
            case p.Minimum():
                return self._minimum(body)
            case p.Series():
                return self._series(body)
            case p.Rate(matrix, value):
                return self._relation(self.rate(matrix), "=", self.value(value), near=1e-6)
            case p.Outgrows(fast, slow):
                return self._relation(self._scalar(self.rate(fast) - self.rate(slow)), "≥", np.zeros(self.count), 1e-6)
            case p.Not(inner):
                found = self.truth(inner)
                return np.select([found == TRUE, found == FALSE], [FALSE, TRUE], found)
            case p.And(parts):
                return _both(self.truth(part) for part in parts)
            case p.Implies(premise, conclusion):
                first, second = self.truth(premise), self.truth(conclusion)
                return np.select([first == FALSE, first == TRUE], [TRUE, second], first)
            case p.Iff(left, right):
                first, second = self.truth(left), self.truth(right)
                worst = np.maximum(first, second)
                return np.where(worst > TRUE, worst, (first == second).astype(int))
        raise NotImplementedError(type(body).__name__)

    def _scalar(self, values: Any) -> Any:
        return values[:, 0, 0] if values.ndim == 3 else values

    def _relation(self, left: Any, operator: str, right: Any, near: float = NEAR) -> Any:
        if left.ndim != right.ndim:
            left, right = self._scalar(left), self._scalar(right)
        if left.ndim == 3 and left.shape[1:] != right.shape[1:]:
            return np.full(self.count, UNDEFINED)
        axes = tuple(range(1, left.ndim))
        difference = left - right
        room = near * (1 + np.abs(left) + np.abs(right))
        equal = (np.abs(difference) <= room).all(axis=axes)
        undefined = np.isnan(difference).any(axis=axes)
        if operator in "=≠":
            answer = equal if operator == "=" else ~equal
        else:
            if left.ndim == 3:
                left, right, difference, room = (a[:, 0, 0] for a in (left, right, difference, room))
            undefined = undefined | (np.abs(left.imag) > room) | (np.abs(right.imag) > room)
            answer = difference.real > 0 if operator in ">≥" else difference.real < 0
            answer = answer | equal if operator in "≥≤" else answer & ~equal
        size = np.maximum(np.abs(left), np.abs(right))
        known = (np.isnan(size) | (size < HUGE)).all(axis=tuple(range(1, size.ndim)))
        return np.select([undefined, ~known], [UNDEFINED, UNKNOWN], answer.astype(int))

    def _least(self, matrix: Any, value: Any, equal: bool) -> Any:
        undefined = np.isnan(matrix).any(axis=(1, 2)) | np.isnan(value)
        safe = np.where(undefined[:, None, None], 0, matrix)
        size = 1 + np.abs(safe).max(axis=(1, 2))
        hermitian = (np.abs(safe - safe.conj().transpose(0, 2, 1)) <= NEAR * size[:, None, None]).all(axis=(1, 2))
        over = np.linalg.eigvalsh(np.nan_to_num(safe))[:, 0] - value
        answer = (np.abs(over) if equal else -over.real) <= NEAR * size
        return np.select([undefined, size > HUGE], [UNDEFINED, UNKNOWN], (answer & hermitian).astype(int))

    def _spectrum(self, body: Any) -> Any:
        matrix = self.value(body.matrix)
        vectors = np.concatenate([self.value(v) for v in body.vectors], axis=2)
        values = np.stack([self.number(v) for v in body.values], axis=-1)
        parts = [
            self._relation(matrix, "=", matrix.conj().transpose(0, 2, 1)),
            self._relation(matrix @ vectors, "=", vectors * values[:, None, :]),
        ]
        if vectors.shape[1] != vectors.shape[2]:
            return np.full(self.count, FALSE)
        identity = np.broadcast_to(np.eye(vectors.shape[1]), vectors.shape)
        return _both([*parts, self._relation(vectors.conj().transpose(0, 2, 1) @ vectors, "=", identity)])

    def _sums(self, node: Any) -> Any:
        matrix = power = self.value(node)
        for _ in range(matrix.shape[1]):
            yield np.trace(power, axis1=1, axis2=2)
            power = power @ matrix

    def _minimum(self, body: Any) -> Any:
        best = dict(zip(body.variables, map(self.number, body.minimiser), strict=True))
        answer = self._put(best)._attained(body)
        value = self.number(body.value)
        for k in range(3 * len(TRIALS)):
            trial = {v: m + TRIALS[(k * (1 + 2 * j)) % len(TRIALS)] for j, (v, m) in enumerate(best.items())}
            if k >= 2 * len(TRIALS):  # along the ray to the minimiser
                trial = {v: m * TRIALS[k % len(TRIALS)] for v, m in best.items()}
            elif k >= len(TRIALS):
                trial = {v: TRIALS[(k + j) % len(TRIALS)] + np.zeros(self.count) for j, v in enumerate(best)}
            place = self._put(trial)
            allowed = _both([place.truth(c) for c in body.constraints] or [np.full(self.count, TRUE)]) == TRUE
            objective = place.number(body.objective)
            # Where the constraints fail, the objective need not have a value.
            below = allowed & (objective.real < value.real - NEAR * (1 + np.abs(value)))
            lacking = allowed & np.isnan(objective)
            answer = np.select([below & (answer != UNDEFINED), lacking], [FALSE, UNDEFINED], answer)
        return answer

    def _attained(self, body: Any) -> Any:
        reached = self._relation(self.value(body.objective), "=", self.value(body.value))
        return _both([reached, *(self.truth(c) for c in body.constraints)])

    def _put(self, values: dict[Any, Any]) -> Place:
        place = self
        for variable, array in values.items():
            place = place.with_number(variable, np.real(array))
        return place

    def _series(self, body: Any) -> Any:
        total = np.zeros(self.count, dtype=complex)
        halfway, largest, without = total, np.zeros(self.count), np.full(self.count, False)
        for k in range(TERMS):
            place = self.with_number(body.index, float(k))
            place.tiny = 0.0  # Far terms are small, and have a value all the same.
            term = place.number(body.term)
            halfway = term if 2 * k == TERMS else halfway
            largest = np.maximum(largest, np.abs(term))
            without = without | (np.isnan(term) if k < NEAR_TERMS else False)
            total = total + term
        value = self.number(body.value)
        settled = np.abs(term) <= 1e-14 * largest
        diverges = (np.abs(term) > 1e-2 * (1 + np.abs(total))) & (np.abs(term) >= np.abs(halfway))
        answer = self._relation(total, "=", value, near=1e-6)
        lost = np.isnan(total) & ~without
        return np.select([lost, answer == UNDEFINED, settled, diverges], [UNKNOWN, UNDEFINED, answer, FALSE], UNKNOWN)


def _determinant(matrix: Any) -> Any:
    undefined = np.isnan(matrix).any(axis=(1, 2))
    return np.where(undefined, np.nan, np.linalg.det(np.where(undefined[:, None, None], 0, matrix)))


def _inverse(matrix: Any) -> Any:
    determinant = _determinant(matrix)
    singular = np.isnan(determinant) | (np.abs(determinant) < 1e-10)
    identity = np.eye(matrix.shape[1])
    inverse = np.linalg.inv(np.where(singular[:, None, None], identity, matrix))
    return np.where(singular[:, None, None], np.nan, inverse)


def _both(answers: Any) -> Any:
    """Return the conjunction, which has a value where all its parts have."""
    codes = np.stack(list(answers))
    undefined, false = (codes == UNDEFINED).any(axis=0), (codes == FALSE).any(axis=0)
    return np.select([undefined, false], [UNDEFINED, FALSE], codes.max(axis=0))
