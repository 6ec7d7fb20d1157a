"""A second evaluation of a proposition at a witness, which shares no code with the one that found it.

The checker's search walks expression trees with its own arithmetics; here SymPy puts floating-point numbers of 150
digits in and evaluates by its own rules, differentiates by ``diff``, multiplies and inverts its own matrices, and
mpmath finds the eigenvalues. A rate is a difference quotient, a series is summed term by term. Numbers below 10⁻⁹⁰
count as 0, so this confirms a witness that exact arithmetic found; it proves nothing alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import combinations
from typing import Any

import mpmath
import sympy
from sympy.functions.elementary.hyperbolic import acoth, atanh

from qdsym.methods.shared.floating import context
from qdsym.proof.reading.model import Model
from qdsym.proof.reading.motion import EPSILON
from qdsym.proof.trusted.language.coordinates import Log
from qdsym.proof.trusted.language.domain import Domain
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
    substitute,
    transform,
)

DIGITS = 150
TINY = sympy.Float("1e-90", DIGITS)
INSTANT = sympy.Float("1e-50", DIGITS)
"""The time step of difference quotients, whose error is of second order."""
TERMS = 3000
"""Terms of a series that are added up; what decays more slowly is not confirmed."""


class NoValue(Exception):
    """An expression has no value at the place."""


class Unsaid(Exception):
    """Nothing can be said about it here."""


class SympyPoint:
    """An exact point as SymPy sees it, in floating point."""

    def __init__(self, domain: Domain, witness: Model, now: Any = 0) -> None:
        self.domain = domain
        self.witness = witness
        self._sizes = witness.sizes
        try:
            self._meanings = {self._sized(d.symbol): self._sized(d.value) for d in domain.definitions}
        except NoValue as reason:
            raise Unsaid(f"a definition without a value: {reason}") from None
        self._values: dict[Any, Any] = {symbol: _float(c) for symbol, c in witness.point.items()}
        if now:
            moved = {s: rate for s, rate in witness.rates.items() if s in self._values}
            self._values |= {
                s: self._values[s] + now * _number(rate.xreplace(self._values)) for s, rate in moved.items()
            }
        self._abstract = {self._sized(symbol) for symbol in witness.matrices}
        matrices = witness.matrices if not now else witness.path or {}
        here = {EPSILON: now, **self._values}  # A direct sum may depend on what is the same in every mode.
        for symbol, value in matrices.items():
            self._values[self._sized(symbol)] = sympy.ImmutableMatrix(value.xreplace(here).doit())

    def holds(self, body: Proposition) -> bool:
        """Return whether a proposition holds; raises ``NoValue`` where it has none."""
        match body:
            case Relation(lhs, operator, rhs):
                return self._relation(self.value(lhs), operator, self.value(rhs))
            case PositiveSemidefinite(matrix):
                rows = self.value(matrix)
                return _is_hermitian(rows) and _sign(min(_eigenvalues(rows))) >= 0
            case SmallestEigenvalue(matrix, value):
                rows, least = self.value(matrix), _real(self.value(value))
                return _is_hermitian(rows) and _sign(min(_eigenvalues(rows)) - least) == 0
            case Spectrum():
                return self._spectrum(body)
            case SameSpectrum(left, right):
                one, other = self.value(left), self.value(right)
                return all(_vanishes((one**k).trace() - (other**k).trace()) for k in range(1, one.rows + 1))
            case Minimum():
                return self._minimum(body)
            case Series(term, index, value):
                return self._series(term, index, value)
            case Rate(matrix, value):
                return vanish(self.rate(matrix) - self.value(value))
            case Outgrows(fast, slow):
                if _sign(_real(self.rate(fast)) - _real(self.rate(slow))) < 0:
                    return False
                raise Unsaid("growth along every path")
            case Not(inner):
                return not self.holds(inner)
            case And(parts):
                return self._all(parts)
            case Implies(premise, conclusion):
                return not self.holds(premise) or self.holds(conclusion)
            case Iff(left, right):
                return self.holds(left) == self.holds(right)
        raise Unsaid(type(body).__name__)

    def _all(self, parts: Iterable[Proposition]) -> bool:
        """Return whether all parts hold; one that is false decides it, and one without a value does otherwise."""
        answers: list[bool | NoValue] = []
        for part in parts:
            try:
                answers.append(self.holds(part))
            except NoValue as reason:
                answers.append(reason)
        if False in answers:
            return False
        for answer in answers:
            if isinstance(answer, NoValue):
                raise answer
        return True

    def value(self, node: Any) -> Any:
        """Return a number or an explicit matrix of numbers."""
        node = self._sized(node)
        if node.has(sympy.Derivative):
            for derivative in node.atoms(sympy.Derivative):
                self.value(derivative.args[0])  # before definitions are put in, which may cancel
            node = self._unfolded(node)
            for derivative in node.atoms(sympy.Derivative):
                if derivative.has(sympy.MatrixExpr, sympy.MatrixBase):
                    raise Unsaid("a derivative of matrices, of which SymPy makes what it is not")
                self._require_value(derivative.args[0])
            node = node.replace(lambda n: isinstance(n, sympy.Derivative), lambda n: n.doit())
        needed = node.free_symbols
        for symbol in sorted(needed & self._meanings.keys() - self._values.keys(), key=str):
            self._values[symbol] = self.value(self._meanings[symbol])
        self._require_value(node)
        for symbol in needed & self._abstract:
            if any(not _vanishes(sympy.im(_number(entry))) for entry in self._values[symbol]):
                raise NoValue(f"{symbol} has no real value")
        units = {one: sympy.ImmutableMatrix(one) for one in node.atoms(sympy.Identity) if one.shape[0].is_Integer}
        found = node.xreplace(units | {s: self._values[s] for s in needed if s in self._values}).doit()
        if getattr(found, "is_Matrix", False):
            found = sympy.ImmutableMatrix(found).applyfunc(_number)
            return found[0, 0] if found.shape == (1, 1) else found
        return _number(found)

    def _require_value(self, node: Any) -> None:
        """Raise where a denominator is 0, or a root, a logarithm or an inverse function is out of its range."""
        for part in _partial(node):
            argument = self.value(part.base if isinstance(part, sympy.Pow) else part.args[0])
            match part:
                case sympy.Inverse() | sympy.MatPow():
                    bad = _vanishes(argument.det() if getattr(argument, "is_Matrix", False) else argument)
                case sympy.log():
                    bad = _sign(_real(argument)) <= 0
                case acoth():
                    bad = _sign(abs(_real(argument)) - 1) <= 0
                case atanh():
                    bad = _sign(abs(_real(argument)) - 1) >= 0
                case _:
                    bad = (part.exp < 0 and _vanishes(argument)) or (
                        not part.exp.is_Integer and _sign(_real(argument)) < 0
                    )
            if bad:
                raise NoValue(str(part))

    def _sized(self, node: Any) -> Any:
        try:
            return node.xreplace(self._sizes) if self._sizes else node
        except IndexError:
            raise NoValue("an entry beyond its matrix") from None

    def _unfolded(self, node: Any) -> Any:
        while node.free_symbols & self._meanings.keys():
            node = node.xreplace(self._meanings)
        return node

    @staticmethod
    def _relation(left: Any, operator: str, right: Any) -> bool:
        if operator in "=≠":
            return vanish(left - right) == (operator == "=")
        sign = _sign(_real(left) - _real(right))
        return {"<": sign < 0, "≤": sign <= 0, ">": sign > 0, "≥": sign >= 0}[operator]

    def _spectrum(self, body: Spectrum) -> bool:
        rows = self.value(body.matrix)
        values = [self.value(value) for value in body.values]
        vectors = sympy.Matrix.hstack(*(self.value(vector) for vector in body.vectors))
        return (
            _is_hermitian(rows)
            and vanish(rows * vectors - vectors * sympy.diag(*values))
            and vanish(vectors.H * vectors - sympy.eye(rows.rows))
        )

    def _minimum(self, body: Minimum) -> bool:
        """Only a minimiser that does not reach the value, or a better point, shows that a minimum is none."""
        unfolded = [self.domain.expand(best) for best in body.minimiser]
        best = dict(zip(body.variables, unfolded, strict=True))
        if not self._at(body, best, "="):
            return False
        for trial in around(best):
            try:
                if self._at(body, trial, "<"):
                    return False
            except NoValue:
                continue
        raise Unsaid("a least value")

    def _at(self, body: Minimum, point: dict[Any, Any], operator: str) -> bool:
        reached = Relation(body.objective, operator, body.value)
        meant = (transform(p, self.domain.expand) for p in (*body.constraints, reached))
        return all(self.holds(substitute(p, point)) for p in meant)

    def _series(self, term: Any, index: Any, value: Any) -> bool:
        whole = _real(self.value(value))
        values = {s: v for s, v in self._values.items() if s in self.domain.variables and s != index}
        plain_term = self._unfolded(self._sized(term))
        self._require_value(plain_term.xreplace({index: sympy.Integer(0)}))
        at = plain_term.xreplace(values)
        total, before = mpmath.mpf(0), None
        with mpmath.workdps(DIGITS):
            plain = sympy.lambdify(index, at, "mpmath")
            for k in range(TERMS):
                added = mpmath.mpmathify(plain(mpmath.mpf(k)))
                total += added
                if before is not None and abs(added) > abs(before) > 1 and k > 50:
                    return False
                if k > 20 and abs(added) < mpmath.mpf(10) ** -120:
                    return bool(abs(total - mpmath.mpmathify(str(whole))) < mpmath.mpf(10) ** -90)
                before = added
        raise Unsaid("a series that converges slowly")

    def rate(self, node: Any) -> Any:
        """Return the difference quotient of a number or a matrix along the witness's path."""
        if self.witness.path is None:
            raise Unsaid("a rate where nothing moves")
        ahead, behind = (SympyPoint(self.domain, self.witness, now).value(node) for now in (INSTANT, -INSTANT))
        return (ahead - behind) / (2 * INSTANT)


def _partial(node: Any) -> Iterator[Any]:
    """Yield the parts of an expression that do not have a value everywhere, innermost first."""
    for part in sympy.postorder_traversal(node):
        power = isinstance(part, sympy.Pow) and isinstance(part.exp, sympy.Rational)
        partial = power and (part.exp < 0 or not part.exp.is_Integer)
        inverse = isinstance(part, sympy.Inverse) or (isinstance(part, sympy.MatPow) and part.exp.is_negative)
        if (partial and not part.base.is_Rational) or inverse or isinstance(part, sympy.log | acoth | atanh):
            yield part


def _float(coordinate: Any) -> Any:
    if isinstance(coordinate, Log):
        return sympy.log(_float(coordinate.argument))
    if isinstance(coordinate, Fraction):
        return sympy.Float(coordinate.numerator, DIGITS) / coordinate.denominator
    return sympy.Float(coordinate, DIGITS)


def _number(value: Any) -> Any:
    found = sympy.N(value, DIGITS)
    if found.has(sympy.nan, sympy.zoo, sympy.oo):
        raise NoValue(str(found))
    if not all(part.is_Number for part in found.as_real_imag()):
        raise Unsaid(str(value))
    return found


def _real(value: Any) -> Any:
    real, imaginary = value.as_real_imag()
    if abs(imaginary) > TINY:
        raise NoValue("a complex number where a real one is meant")
    return real


def _vanishes(value: Any) -> bool:
    return all(abs(part) < TINY for part in value.as_real_imag())


def vanish(value: Any) -> bool:
    """Return whether a number, or every entry of a matrix, counts as 0."""
    return all(map(_vanishes, value)) if getattr(value, "is_Matrix", False) else _vanishes(value)


def _sign(value: Any) -> int:
    return 0 if abs(value) < TINY else 1 if value > 0 else -1


def _is_hermitian(rows: Any) -> bool:
    return vanish(rows - rows.H) if getattr(rows, "is_Matrix", False) else _vanishes(sympy.im(rows))


def _eigenvalues(rows: Any) -> list[Any]:
    if not getattr(rows, "is_Matrix", False):
        return [_real(rows)]
    ctx = context(DIGITS)
    entries = [[ctx.mpc(*(ctx.mpf(str(part)) for part in e.as_real_imag())) for e in row] for row in rows.tolist()]
    return [sympy.Float(str(value), DIGITS) for value in ctx.eighe(ctx.matrix(entries), eigvals_only=True)]


def around(best: dict[Any, Any]) -> Iterator[dict[Any, Any]]:
    """Yield points to compare a minimiser with: scaled ones, and ones a step away in one or two variables."""
    for scale in (sympy.Rational(n, d) for n, d in ((0, 1), (1, 2), (9, 10), (999, 1000))):
        yield {v: m * scale for v, m in best.items()}
    for size in (sympy.Rational(1, 100), sympy.Rational(1, 4), sympy.Integer(1), sympy.Integer(4)):
        for step in (-size, size):
            yield {v: m + step for v, m in best.items()}
            for name in best:
                yield best | {name: best[name] + step}
            for name, other in combinations(best, 2):
                yield best | {name: best[name] + step, other: best[other] + step}
                yield best | {name: best[name] + step, other: best[other] - step}
